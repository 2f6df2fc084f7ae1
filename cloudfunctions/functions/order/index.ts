/** Ordering, for members. Thin: who asks, which use-case or view answers. */
import { orderRequestSchema } from '../../contract/order';
import type { Reply } from '../../contract/reply';
import { asEventFunction } from '../../platform/adapters/event-function';
import { defineFunction } from '../../platform/handler';
import { keepMessageConsents } from './consents';
import { cancelOrder, cancelPaidOrder, createOrder } from './create';
import { listInvoices, requestInvoice } from './invoices';
import { checkPayment, pay } from './pay';
import { listOrders, quote, showOrder, showWait } from './read';
import { askRefund, withdrawRequest } from './refund';

export const order = defineFunction({
  name: 'order',
  requestSchema: orderRequestSchema,
  openTo: {},
  handle(context, request): Promise<Reply<unknown>> {
    switch (request.action) {
      case 'quote':
        return quote(context, request);
      case 'create-order':
        return createOrder(context, request);
      case 'pay':
        return pay(context, request.order);
      case 'check-payment':
        return checkPayment(context, request.order);
      case 'cancel-order':
        return cancelOrder(context, request.order);
      case 'cancel-paid-order':
        return cancelPaidOrder(context, request);
      case 'list-orders':
        return listOrders(context, request);
      case 'show-wait':
        return showWait(context, request.store);
      case 'show-order':
        return showOrder(context, request.order);
      case 'ask-refund':
        return askRefund(context, request);
      case 'withdraw-request':
        return withdrawRequest(context, request);
      case 'request-invoice':
        return requestInvoice(context, request);
      case 'list-invoices':
        return listInvoices(context, request.after);
      case 'keep-message-consents':
        return keepMessageConsents(context, request);
    }
  },
});

export const main = asEventFunction(order);
