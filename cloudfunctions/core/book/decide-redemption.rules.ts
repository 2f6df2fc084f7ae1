/** What a redemption takes, and what comes back of one. Pure; docs/points-and-tiers.md §5. */
import type { EventBody, RefusalCode, ReturnPayload } from '../../contract/event';
import { balanceOf } from '../ledger/balances.rules';
import { redeemPoints } from '../points/points.rules';
import { allocationsLeft, returnPoints } from '../points/return.rules';
import type { NumberedEvent, RuledBook } from './member-book';
import type { Moment } from './tier-steps.rules';

type Redemption = NumberedEvent & Extract<EventBody, { kind: 'redemption' }>;

/** Takes usable points, lot by lot, or says that there are too few. */
export function redeem(ruled: RuledBook, moment: Moment, event: Redemption): RefusalCode | null {
  const { book } = ruled;
  const { points, asset = 'POINT' } = event.payload;
  const asked = BigInt(points);
  if (asked < 1n || asked > balanceOf(book.balances, asset, 'active')) return 'insufficient-points';
  book.allocations.push(...redeemPoints({ book, journal: moment.journal }, { asset, asked }, event.seq));
  book.redemptions.set(`${event.source}|${event.externalId}`, event.seq);
  return null;
}

/** Gives back what a redemption took, all that is left of it or a part. */
export function giveBack(ruled: RuledBook, moment: Moment, payload: ReturnPayload): RefusalCode | null {
  const { book } = ruled;
  const seq = book.redemptions.get(`${payload.redemption.source}|${payload.redemption.id}`);
  // A redemption that was refused took nothing, so it is as good as unknown.
  const allocations = book.allocations.filter((allocation) => allocation.redemptionSeq === seq);
  if (allocations.length === 0) return 'unknown-redemption';
  const left = allocationsLeft(allocations);
  const points = payload.points === null ? left : BigInt(payload.points);
  if (points < 1n || points > left) return 'return-exceeds-redemption';
  returnPoints({ book, journal: moment.journal }, allocations, points, moment);
  return null;
}
