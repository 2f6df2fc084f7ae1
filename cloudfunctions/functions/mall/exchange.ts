/** A member exchanges points: for a coupon at once, for goods by an order. */
import type { ExchangeReply, MallRequest } from '../../contract/mall';
import type { Reply } from '../../contract/reply';
import { present } from '../../core/kernel/assert';
import { readExchange } from '../../core/mall/exchanges.store';
import { exchangeForCoupon } from '../../core/settlement/coupon/exchange-coupon';
import { exchangeForGoods } from '../../core/settlement/order/exchange-goods';
import { readMallFacts } from '../../core/views/mall/mall-facts';
import { showExchanges } from '../../core/views/mall/mall';
import type { Context } from '../../platform/context';
import { withSnapshot } from '../../platform/db';
import { accept, memberOf, reject } from '../../platform/handler';

/** With a store it is fetched there; without one it is a coupon. */
export async function exchange(
  context: Context,
  { item: itemId, requestId, points, fen, store }: Extract<MallRequest, { action: 'exchange' }>,
): Promise<Reply<ExchangeReply>> {
  const { database, now } = context;
  const member = memberOf(context);
  const wish = { itemId, requestId, points: BigInt(points), fen: BigInt(fen) };
  const exchanged =
    store === undefined
      ? await exchangeForCoupon(database, member, wish, now)
      : await exchangeForGoods(database, member, { ...wish, store }, now);
  if (exchanged === 'session-expired') return reject('session-expired');
  if (exchanged.outcome === 'refused') return accept({ exchange: null, why: exchanged.why });
  return withSnapshot(database, async (db) => {
    const kept = await readExchange(db, member.memberId, requestId);
    const [shown] = await showExchanges(db, member, [present(kept, 'the exchange')]);
    const { usable } = await readMallFacts(db, member, now);
    return accept({
      exchange: present(shown, 'the exchange'),
      why: null,
      usable: usable.toString(),
    });
  });
}
