/**
 * Money for a seat that was released came late: the seat is taken again where one is free and its order needs
 * nothing else that was given back; otherwise the money goes back. Domain rule 9.
 */
import type { Db } from '../../../../platform/db';
import { keepSeatRetaken, takeFromOffer, readGroup } from '../../../group/groups.store';
import { findOrderInGroup } from '../../../group/seats-of-member.store';
import type { Instant } from '../../../kernel/time';
import { ORDER } from '../../../order/order.rules';
import type { OrderRow } from '../../../order/order.types';
import { keepRetaken, readLines } from '../../../order/orders.store';
import { HeldNoMore } from '../holding';
import { keepItTheirs } from './hold-seat';

/** Whether the order, which closed unpaid, is paid after all. Its row is held. */
export async function retakeSeat(
  db: Db,
  order: OrderRow,
  payment: { amountFen: bigint },
  money: { paidFen: bigint; paidAt: Instant },
): Promise<boolean> {
  const { groupId, memberId, orderId } = order;
  if (groupId === null || !ORDER.changes(order.state, 'retake') || order.closedWhy !== 'unpaid') return false;
  if (money.paidFen !== payment.amountFen || order.pointsUsed > 0n || order.couponId !== null) return false;
  if ((await readLines(db, order)).some(({ stock }) => stock !== 'not-counted')) return false;
  // They have taken another seat meanwhile.
  if ((await findOrderInGroup(db, memberId, groupId)) !== null) return false;
  const group = await readGroup(db, groupId);
  if (group === null) return false;
  const { brandId, offerId } = group;
  const isCounted = group.counted && offerId !== null;
  const paid = await keepSeatRetaken(db, { groupId, memberId, orderId }, money.paidAt);
  if (paid === null) return false;
  if (isCounted && !(await takeFromOffer(db, { brandId, offerId }))) throw new HeldNoMore('nothing is left');
  await keepItTheirs(db, order, paid, money.paidAt);
  await keepRetaken(db, order, money.paidAt);
  return true;
}
