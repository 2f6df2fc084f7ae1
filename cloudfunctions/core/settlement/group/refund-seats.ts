/**
 * A failed group's money goes back: one refund an order, of what is left of it, each with its own number and
 * retries, so that one that is refused holds up no other. Told again it changes nothing. docs/group-buy.md,
 * G-R4.
 */
import { withTransaction } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import type { TakenEffect } from '../../effect/effects';
import { addEffects } from '../../effect/effects.store';
import type { SeatRow } from '../../group/group.types';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { holdOrder } from '../../order/orders.store';
import { refundWithin } from '../holdings/refund-within';
import type { Outcome } from '../work/effect-outcome';
import { eachSeat } from './each-seat';
import { tellOfGroup } from './tell-of-group';

/** Gives back what was paid for every seat of the group; what is refused is tried again. */
export async function refundSeats(
  outside: Outside,
  { subject: groupId }: TakenEffect<'refund-seats'>,
  now: Instant,
): Promise<Outcome> {
  const given = await eachSeat(outside.database, { groupId, state: 'paid' }, (seat) =>
    giveBack(outside, seat, now),
  );
  const refused = given.filter((isGiven) => !isGiven).length;
  return refused === 0 ? 'done' : { failed: `${refused} seats of group ${groupId} were not given back` };
}

/** False: refused. */
async function giveBack(outside: Outside, seat: SeatRow, now: Instant): Promise<boolean> {
  return withTransaction(outside.database, async (db) => {
    const order = present(await holdOrder(db, seat.memberId, seat.orderId), `order ${seat.orderId}`);
    const asked = { ...WHOLE, requestId: `group:${seat.groupId}`, reason: '未成团' };
    const refunded = await refundWithin(db, order, asked, now);
    if ('refused' in refunded) return false;
    await addEffects(db, [tellOfGroup('group-failed', order, now, refunded.refundId)], now);
    return true;
  });
}

/** All that is left, by itself. */
const WHOLE = { lines: [], staffId: null, may: () => true };
