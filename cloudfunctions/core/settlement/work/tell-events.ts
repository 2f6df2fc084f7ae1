/**
 * Events that orders, commissions and withdrawals cause, on their way to the inbox and settled at once. Their
 * ids make each happen once, however often it is told.
 */
import { asDb, type Database } from '../../../platform/db';
import type { TakenEffect, TellingKind } from '../../effect/effects';
import { ORDER_SOURCE } from '../../order/order-events.rules';
import type { IncomingEvent } from '../../inbox/inbox.types';
import { readBrandRules } from '../../programme/brand-rules.store';
import { receiveEvents, type BrandZone } from '../intake/receive-events';
import { settleMembers } from '../intake/settle-events';
import type { Outcome } from './effect-outcome';

/** An effect that tells the ledger something. */
export type Telling = TakenEffect<TellingKind>;

/** Of a member. */
type Told = IncomingEvent & { memberId: bigint };

const incoming = ({ payload, memberId }: Telling): Told => ({
  ...payload,
  source: ORDER_SOURCE,
  memberId,
});

/**
 * Tells events of one brand in their order, and settles their members; for each the reason for which it was
 * not taken, null where it was.
 */
export const tellEvents = (
  pool: Database,
  zone: BrandZone,
  effects: readonly Telling[],
): Promise<(string | null)[]> => tell(pool, zone, effects.map(incoming));

async function tell(pool: Database, zone: BrandZone, events: readonly Told[]): Promise<(string | null)[]> {
  const receipts = await receiveEvents(pool, zone, events);
  const members = new Set(events.map((event) => event.memberId));
  await settleMembers(
    pool,
    [...members].sort((a, b) => (a < b ? -1 : 1)),
  );
  return receipts.map((receipt) => (receipt.outcome === 'conflict' ? receipt.reason : null));
}

/** Tells what one effect of a brand says, all of it or the first reason for which something was not taken. */
export async function tellOne(pool: Database, brandId: number, events: readonly Told[]): Promise<Outcome> {
  const { utcOffsetMinutes } = await readBrandRules(asDb(pool), brandId);
  const told = await tell(pool, { brandId, utcOffsetMinutes }, events);
  const failed = told.find((reason) => reason !== null);
  return failed === undefined ? 'done' : { failed, giveUp: true };
}
