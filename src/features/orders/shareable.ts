/** Whether an order can be passed on, and what a card says of it. Pure. */
import type { OrderReply } from '../../../cloudfunctions/contract/order';

const SHAREABLE: ReadonlySet<OrderReply['state']> = new Set(['paid', 'preparing', 'ready', 'completed']);

/** What waits for its group, is closed or was given back whole is nobody else's. */
export const maySharePurchase = ({ state }: Pick<OrderReply, 'state'>): boolean => SHAREABLE.has(state);

/** The first that is there of what was ordered. */
export const firstOf = ({ lines }: Pick<OrderReply, 'lines'>): { name: string; picture: string } =>
  lines.find(({ quantity, refundedQuantity }) => quantity > refundedQuantity) ?? { name: '', picture: '' };
