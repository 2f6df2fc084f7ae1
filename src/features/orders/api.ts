/** The calls behind a guest's orders. */
import type {
  MessageKind,
  OrderList,
  OrderReply,
  OrderRequest,
  OrdersReply,
  PayReply,
} from '../../../cloudfunctions/contract/order';
import type { ReferralRequest, SharedOrderReply } from '../../../cloudfunctions/contract/referral';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { pageAfter } from '../../platform/page-after';
import { callSigned } from '../session/call-signed';

const ask = <T>(request: OrderRequest): Promise<Reply<T>> => callSigned<T>('order', request);

/** Newest first. */
export const listOrders = (which: OrderList, after?: string): Promise<Reply<OrdersReply>> =>
  ask({ action: 'list-orders', which, ...pageAfter(after) });

export const showOrder = (order: string): Promise<Reply<OrderReply>> => ask({ action: 'show-order', order });

/** What is needed to pay; the same again while it is open. */
export const askToPay = (order: string): Promise<Reply<PayReply>> => ask({ action: 'pay', order });

/** Has the server ask WeChat Pay now whether it is paid. */
export const checkPayment = (order: string): Promise<Reply<PayReply>> =>
  ask({ action: 'check-payment', order });

/** Before it is paid. */
export const cancelOrder = (order: string): Promise<Reply<unknown>> => ask({ action: 'cancel-order', order });

/** Paid, and not begun; the same `requestId` again is the same request. */
export const cancelPaidOrder = (order: string, requestId: string): Promise<Reply<unknown>> =>
  ask({ action: 'cancel-paid-order', order, requestId });

/** The same `requestId` again is the same request. */
export const askRefund = (
  request: Omit<Extract<OrderRequest, { action: 'ask-refund' }>, 'action'>,
): Promise<Reply<{ request: string }>> => ask({ action: 'ask-refund', ...request });

export const withdrawRequest = (request: string): Promise<Reply<unknown>> =>
  ask({ action: 'withdraw-request', request });

/** One consent, one message. */
export const keepConsents = (kinds: MessageKind[], requestId: string): Promise<Reply<unknown>> =>
  ask({ action: 'keep-message-consents', kinds, requestId });

/** What somebody ordered, by their link. `store`: where whoever asks would order. */
export function showSharedOrder(token: string, store?: string): Promise<Reply<SharedOrderReply>> {
  const request: ReferralRequest = { action: 'show-shared-order', token, ...(store && { store }) };
  return callSigned('referral', request);
}
