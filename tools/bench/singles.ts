/*
 * Single events, each in a transaction of its own to receive and one to settle: how many, and how long each
 * takes at half that load.
 */
import { openPool } from '../../cloudfunctions/platform/db';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { settleMembers } from '../../cloudfunctions/core/settlement/intake/settle-events';
import type { Ground } from './ground';
import { atFullLoad, percentile, startAtRate } from './latency';
import { orderNumber } from './orders';

const CONNECTIONS = 8;
const SECONDS = 10;
const WARM_UP_SECONDS = 5;

/** Events per second at full load, and p50/p99 in milliseconds from call to settled at half of it. */
export async function measureSingles(
  ground: Pick<Ground, 'appUrl' | 'brandId' | 'firstMember'>,
  members: number,
  firstOrder: number,
) {
  const pool = openPool(ground.appUrl, CONNECTIONS);
  const brand = { brandId: ground.brandId, utcOffsetMinutes: 480 };
  let order = firstOrder;
  const one = async (): Promise<void> => {
    const event = orderNumber(order, members, ground.firstMember);
    order += 1;
    const [receipt] = await receiveEvents(pool, brand, [event]);
    if (receipt?.outcome === 'received') await settleMembers(pool, [receipt.memberId]);
  };
  try {
    await atFullLoad(CONNECTIONS, WARM_UP_SECONDS, one);
    const perSecond = (await atFullLoad(CONNECTIONS, SECONDS, one)).length / SECONDS;
    const latencies: number[] = [];
    await startAtRate(perSecond / 2, SECONDS, async (due) => {
      await one();
      latencies.push(performance.now() - due);
    });
    latencies.sort((a, b) => a - b);
    return {
      connections: CONNECTIONS,
      eventsPerSecond: Math.round(perSecond),
      atHalfLoad: {
        events: latencies.length,
        p50Ms: percentile(latencies, 0.5),
        p99Ms: percentile(latencies, 0.99),
      },
    };
  } finally {
    await pool.end();
  }
}
