/** The calls behind checking out. */
import type {
  CreateReply,
  OrderRequest,
  QuoteReply,
  WaitReply,
} from '../../../cloudfunctions/contract/order';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { callSigned } from '../session/call-signed';

export type Quoting = Omit<Extract<OrderRequest, { action: 'quote' }>, 'action'>;
export type Creating = Omit<Extract<OrderRequest, { action: 'create-order' }>, 'action'>;

/** What a cart costs now. Changes nothing. */
export function quote(cart: Quoting): Promise<Reply<QuoteReply>> {
  const request: OrderRequest = { action: 'quote', ...cart };
  return callSigned('order', request);
}

/** At the price that was seen; the same `requestId` again is the same order. */
export function createOrder(order: Creating): Promise<Reply<CreateReply>> {
  const request: OrderRequest = { action: 'create-order', ...order };
  return callSigned('order', request);
}

/** Where a store is, and how long it takes there now. */
export function showWait(store: string): Promise<Reply<WaitReply>> {
  const request: OrderRequest = { action: 'show-wait', store };
  return callSigned('order', request);
}
