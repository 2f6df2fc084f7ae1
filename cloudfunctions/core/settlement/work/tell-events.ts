/**
 * Events that orders cause, on their way to the inbox and settled at once. Their ids make each happen once,
 * however often it is told.
 */
import { asDb, type Database } from '../../../platform/db';
import { present } from '../../kernel/assert';
import { ORDER_SOURCE } from '../../order/order-events.rules';
import type { TakenEffect, ToldEvent } from '../../payment/effects.types';
import type { IncomingEvent } from '../../inbox/inbox.types';
import { readBrandRules } from '../../programme/brand-rules.store';
import { receiveEvents } from '../intake/receive-events';
import { settleMembers } from '../intake/settle-events';

/** An effect that tells the ledger something. */
export type Telling = TakenEffect & { payload: ToldEvent };

/** Whether an effect tells the ledger something. */
export const isTelling = (effect: TakenEffect): effect is Telling =>
  effect.kind === 'tell-sale' ||
  effect.kind === 'tell-completion' ||
  effect.kind === 'tell-refund' ||
  effect.kind === 'return-points';

const incoming = ({ payload, memberId }: Telling): IncomingEvent => ({
  ...payload,
  source: ORDER_SOURCE,
  memberId: present(memberId, 'the member of an event'),
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
  const members = new Set(events.map((event) => present(event.memberId, 'the member of an event')));
  await settleMembers(
    pool,
    [...members].sort((a, b) => (a < b ? -1 : 1)),
  );
  return receipts.map((receipt) => (receipt.outcome === 'conflict' ? receipt.reason : null));
}
