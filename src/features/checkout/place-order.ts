/** The order that is made of a cart at the price that was seen: the guest's own, or one within a 拼单. */
import type { WhyNoSeat } from '../../../cloudfunctions/contract/group';
import { GROUP_MESSAGES, type CreateReply } from '../../../cloudfunctions/contract/order';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { groupPage, showGroupInstead, showOrderInstead } from '../../platform/navigation';
import { useOffice } from '../cart/use-office';
import { takeSeat } from '../groups/api';
import { askForMessages, payBeforeShown } from '../orders/use-paying';
import { createOrder, type Creating } from './api';

/** In which 拼单, and whether the others see the name. Null: in none. */
export type InOffice = { group: string; showsFace: boolean } | null;
type Placed = CreateReply | { outcome: 'no-seat'; why: WhyNoSeat };

/** Asks for the messages that this order may send. */
export const askFor = (office: InOffice): Promise<boolean> =>
  office === null ? askForMessages() : askForMessages(GROUP_MESSAGES);

/** The same `requestId` again is the same order. */
export function placeOrder(
  { place, serving, channel, coupon, ...wish }: Creating,
  office: InOffice,
): Promise<Reply<Placed>> {
  if (office === null) return createOrder({ place, serving, channel, coupon, ...wish });
  const { group, showsFace } = office;
  return takeSeat({ ...wish, seat: { group }, coupon: coupon ?? 'none', showsFace });
}

/** Pays it, and shows what it is part of. */
export async function payAndShow(order: string, office: InOffice): Promise<void> {
  if (office === null) {
    await payBeforeShown(order);
    return showOrderInstead(order);
  }
  await payBeforeShown(order, groupPage(office.group));
  await showGroupInstead(office.group);
  useOffice.getState().leave();
}
