/**
 * A filled group's orders are made: each by itself, so that none waits for another; what its price is lower
 * by goes back, its sale is told, the counter sees it. Whoever led gets what was promised. Told again it
 * changes nothing. docs/group-buy.md, G-R6 to G-R8.
 */
import { asDb, withTransaction, type Db } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import { ofOrder, type TakenEffect } from '../../effect/effects';
import { addEffects } from '../../effect/effects.store';
import { differenceFen, SEAT } from '../../group/group.rules';
import type { GroupRow, SeatRow } from '../../group/group.types';
import { keepSeat, readGroup } from '../../group/groups.store';
import { giftOf } from '../../group/leader-gift.rules';
import { keepParcel } from '../../group/community.store';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { holdOrder } from '../../order/orders.store';
import { confirmOrder } from '../holdings/confirm-order';
import { giveDifferenceBack } from '../holdings/give-difference-back';
import type { Outcome } from '../work/effect-outcome';
import { eachSeat } from './each-seat';
import { tellOfGroup } from './tell-of-group';

/** Confirms every seat of the group that is paid. */
export async function confirmSeats(
  outside: Outside,
  { subject: groupId }: TakenEffect<'confirm-seats'>,
  now: Instant,
): Promise<Outcome> {
  const pool = outside.database;
  const group = present(await readGroup(asDb(pool), groupId), `group ${groupId}`);
  if (group.state !== 'filled') return { failed: `group ${groupId} is ${group.state}`, giveUp: true };
  await eachSeat(pool, { groupId, state: 'paid' }, (seat) =>
    withTransaction(pool, (db) => confirmOne(db, group, seat, now)),
  );
  return 'done';
}

async function confirmOne(db: Db, group: GroupRow, seat: SeatRow, now: Instant): Promise<void> {
  const order = present(await holdOrder(db, seat.memberId, seat.orderId), `order ${seat.orderId}`);
  const move = { from: 'paid', to: SEAT.answer('paid', 'confirm') } as const;
  // Given back in this moment, or confirmed by another worker.
  if (order.state !== 'paid' || !(await keepSeat(db, seat, move, now))) return;
  const leads = seat.memberId === group.leaderId;
  const fen = differenceFen(group.terms, { priceFen: seat.priceFen, leads }, group.paid);
  if (fen > 0n) await giveDifferenceBack(db, order, fen, now);
  await confirmOrder(db, order, present(group.decidedAt, `when group ${group.groupId} was filled`));
  // Nothing of a parcel is made now, so nothing is told.
  if (group.kind === 'community') await keepParcel(db, group.groupId, order);
  else await addEffects(db, [tellOfGroup('group-filled', order, now)], now);
  const gift = leads ? giftOf(group.terms, group.paid) : null;
  if (gift === null) return;
  const payload = { source: 'group' as const, coupons: [gift] };
  const subject = `group:${group.groupId}`;
  await addEffects(db, [{ ...ofOrder(order), kind: 'give-coupons', subject, payload }], now);
}
