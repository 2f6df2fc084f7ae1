/**
 * The seat that an order is in a group: held when the order is made, with the group where it opens one; the
 * order's when its money came in time; free again when it closes; given back with the whole order. The
 * group's row is locked last, because others wait for it. docs/group-buy.md, G-R1 to G-R5.
 */
import type { CartProblem } from '../../../../contract/order';
import type { Db } from '../../../../platform/db';
import { ofOrder, type NewEffect } from '../../../effect/effects';
import { addEffects } from '../../../effect/effects.store';
import {
  holdGroup,
  keepGroup,
  keepSeat,
  keepSeatHeld,
  keepSeatPaid,
  readSeat,
  returnToOffer,
  takeFromOffer,
  type SeatPaid,
} from '../../../group/groups.store';
import { boundsOf, SEAT } from '../../../group/group.rules';
import type { GroupRow, SeatKey } from '../../../group/group.types';
import { giftOf } from '../../../group/leader-gift.rules';
import { hasBought } from '../../../group/newcomers.store';
import { groupWords } from '../../../group/words';
import { present } from '../../../kernel/assert';
import type { Instant } from '../../../kernel/time';
import type { NewOrder, OrderRow, SeatAsk } from '../../../order/order.types';
import { HeldNoMore, type Holding } from '../holding';
import { keepCountsAfter } from './keep-counts-after';

export const seat: Holding = {
  async hold(db, order) {
    if (order.groupId === null || order.seat === null) return [];
    const { groupId, seat: asked } = order;
    const { opens } = asked;
    if (opens !== null && !(await keepGroup(db, newGroup(order, groupId, { ...asked, opens }))))
      return noSeat(groupWords.changed);
    const { memberId, orderId, createdAt: at } = order;
    const { priceFen, taken, newcomer, showsFace } = asked;
    const held = await keepSeatHeld(db, {
      ...{ groupId, memberId, orderId, priceFen, taken, newcomer, showsFace, at },
    });
    if (held === null) return noSeat(groupWords.changed);
    // The offer's stock has the last word on a seat that counts against it.
    const isThere = !held.counted || (await takeFromOffer(db, offerOf(order)));
    return isThere ? [] : noSeat(groupWords.noneLeft);
  },
  use: {
    isHeldBy: ({ groupId }) => groupId !== null,
    async run(db, order, paidAt) {
      if (order.groupId === null) return;
      const paid = await keepSeatPaid(db, keyOf(order, order.groupId), paidAt);
      await keepItTheirs(db, order, paid, paidAt);
    },
  },
  async release(db, order, at) {
    if (order.groupId === null) return [];
    const group = await holdGroupOf(db, order.groupId);
    await keepSeat(db, keyOf(order, group.groupId), { from: 'held', to: SEAT.answer('held', 'release') }, at);
    await letGo(db, group, { held: group.held - 1 }, at);
    return [];
  },
  async giveBack(db, order, { shares }, at) {
    if (order.groupId === null || !shares.whole) return [];
    const group = await holdGroupOf(db, order.groupId);
    const key = keyOf(order, group.groupId);
    const from = present(await readSeat(db, key), `seat ${order.orderId}`).state;
    if (group.state === 'filled') {
      const to = SEAT.answer(from, 'reverse');
      if (to === 'reversed') await keepSeat(db, key, { from, to }, at);
      return giftBack(order, group);
    }
    // Where no money goes back it is back at once.
    const isMoney = shares.fen > 0n;
    await keepSeat(db, key, { from: 'paid', to: isMoney ? 'refunding' : 'refunded' }, at);
    await letGo(db, group, { paid: group.paid - 1, refunding: group.refunding + (isMoney ? 1 : 0) }, at);
    return [];
  },
};

const noSeat = (message: string): CartProblem[] => [{ line: null, code: 'no-seat', message }];

const keyOf = ({ memberId, orderId }: OrderRow, groupId: string): SeatKey => ({ groupId, memberId, orderId });

const holdGroupOf = async (db: Db, groupId: string): Promise<GroupRow> =>
  present(await holdGroup(db, groupId), `group ${groupId}`);

const newGroup = (
  { memberId, brandId, offerId, createdAt }: NewOrder,
  groupId: string,
  { opens, deadline, showsFace }: SeatAsk & { opens: NonNullable<SeatAsk['opens']> },
) => ({
  ...{ groupId, brandId, offerId, openedBy: memberId, openerShowsFace: showsFace },
  ...{ leaderId: null, requestId: null, openedAt: createdAt, deadline },
  ...opens,
  ...boundsOf(opens.terms),
});

/** What whoever led was given goes with their own order; what they used of it stays theirs. */
function giftBack(order: OrderRow, group: GroupRow): NewEffect[] {
  if (order.memberId !== group.leaderId || giftOf(group.terms, group.paid) === null) return [];
  const subject = `group:${group.groupId}`;
  return [{ ...ofOrder(order), kind: 'take-coupons-back', subject, payload: { why: 'refunded' } }];
}

const offerOf = ({ brandId, offerId, orderId }: NewOrder): { brandId: number; offerId: string } => ({
  brandId,
  offerId: present(offerId, `the offer of order ${orderId}`),
});

/**
 * The seat is the order's, or its money came too late for it; where it fills the group, all are confirmed.
 */
export async function keepItTheirs(
  db: Db,
  order: OrderRow,
  paid: SeatPaid | null,
  paidAt: Instant,
): Promise<void> {
  if (paid === null || order.groupId === null) throw new HeldNoMore('too late for the group');
  if (paid.newcomer && (await hasBought(db, order, order.orderId))) throw new HeldNoMore('no newcomer');
  if (paid.group !== 'filled') return;
  const effect = { ...ofOrder(order), kind: 'confirm-seats', subject: order.groupId, payload: {} } as const;
  await addEffects(db, [effect], paidAt);
}

/** A seat of the group is let go, and is in its offer's stock again. */
async function letGo(
  db: Db,
  group: GroupRow,
  counts: Parameters<typeof keepCountsAfter>[2],
  at: Instant,
): Promise<void> {
  await keepCountsAfter(db, group, counts, at);
  const { brandId, offerId } = group;
  if (group.counted && offerId !== null) await returnToOffer(db, { brandId, offerId });
}
