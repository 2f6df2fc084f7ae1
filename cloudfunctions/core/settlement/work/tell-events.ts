/**
 * Events that orders cause, on their way to the inbox and settled at once. Their ids make each happen once,
 * however often it is told.
 */
import { asDb, type Database } from '../../../platform/db';
import type { TakenEffect, TellingKind } from '../../effect/effects';
import { ORDER_SOURCE } from '../../order/order-events.rules';
import type { IncomingEvent } from '../../inbox/inbox.types';
import { readBrandRules } from '../../programme/brand-rules.store';
import { receiveEvents } from '../intake/receive-events';
import { settleReceived } from '../intake/settle-received';

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
  brandId: number,
  effects: readonly Telling[],
): Promise<(string | null)[]> {
  const { utcOffsetMinutes } = await readBrandRules(asDb(pool), brandId);
  const events = effects.map(incoming);
  const receipts = await receiveEvents(pool, { brandId, utcOffsetMinutes }, events);
  const members = new Set(effects.map((effect) => effect.memberId));
  await settleReceived(
    pool,
    [...members].sort((a, b) => (a < b ? -1 : 1)),
  );
  return receipts.map((receipt) => (receipt.outcome === 'conflict' ? receipt.reason : null));
}
