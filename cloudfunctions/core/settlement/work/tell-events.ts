/**
 * Events that orders cause, on their way to the inbox and settled at once. Their ids make each happen once,
 * however often it is told.
 */
import type { Database } from '../../../platform/db';
import type { TakenEffect, TellingKind } from '../../effect/effects';
import { ORDER_SOURCE } from '../../order/order-events.rules';
import type { IncomingEvent } from '../../inbox/inbox.types';
import { receiveEvents } from '../intake/receive-events';
import { settleMembers } from '../intake/settle-events';

/** An effect that tells the ledger something. */
export type Telling = TakenEffect<TellingKind>;

const incoming = ({ payload, memberId }: Telling): IncomingEvent => ({
  ...payload,
  source: ORDER_SOURCE,
  memberId,
});

/**
 * Tells events of one brand in their order, and settles their members; for each the reason for which it was
 * not taken, null where it was.
 */
export async function tellEvents(
  pool: Database,
  zone: { brandId: number; utcOffsetMinutes: number },
  effects: readonly Telling[],
): Promise<(string | null)[]> {
  const events = effects.map(incoming);
  const receipts = await receiveEvents(pool, zone, events);
  const members = new Set(effects.map((effect) => effect.memberId));
  await settleMembers(
    pool,
    [...members].sort((a, b) => (a < b ? -1 : 1)),
  );
  return receipts.map((receipt) => (receipt.outcome === 'conflict' ? receipt.reason : null));
}
