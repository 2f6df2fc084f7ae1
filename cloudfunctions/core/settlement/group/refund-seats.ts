/**
 * A failed group's money goes back: one refund an order, of what is left of it, each with its own number and
 * retries, so that one that is refused holds up no other. Told again it changes nothing. docs/group-buy.md,
 * G-R4.
 */
import { asDb, withTransaction } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import type { TakenEffect } from '../../effect/effects';
import { addEffects } from '../../effect/effects.store';
import { readSeats } from '../../group/groups.store';
import type { SeatRow } from '../../group/group.types';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { holdOrder } from '../../order/orders.store';
import { refundWithin } from '../holdings/refund-within';
import type { Outcome } from '../work/effect-outcome';
import { tellOfGroup } from './tell-of-group';

/** Read together; asked back a few at a time. */
const PAGE = 40;
const AT_ONCE = 4;

/** Gives back what was paid for every seat of the group. */
export async function refundSeats(
  outside: Outside,
  { subject: groupId }: TakenEffect<'refund-seats'>,
  now: Instant,
): Promise<Outcome> {
  for (;;) {
    const seats = await readSeats(asDb(outside.database), groupId, ['paid'], { limit: PAGE });
    if (seats.length === 0) return 'done';
    for (let from = 0; from < seats.length; from += AT_ONCE)
      await Promise.all(seats.slice(from, from + AT_ONCE).map((seat) => giveBack(outside, seat, now)));
  }
}

async function giveBack(outside: Outside, seat: SeatRow, now: Instant): Promise<void> {
  await withTransaction(outside.database, async (db) => {
    const order = present(await holdOrder(db, seat.memberId, seat.orderId), `order ${seat.orderId}`);
    const asked = { ...WHOLE, requestId: `group:${seat.groupId}`, reason: '未成团' };
    const refunded = await refundWithin(db, order, asked, now);
    if ('refused' in refunded) return;
    await addEffects(db, [tellOfGroup('group-failed', order, now, refunded.refundId)], now);
  });
}

/** All that is left, by itself. */
const WHOLE = { lines: [], staffId: null, may: () => true };
