/** Invoices: the page on which a demo guest asks for one, of an order of theirs. */
import type { OrdersReply } from '../../cloudfunctions/contract/order';
import type { Arrive } from './arrive';
import { ask } from './ask';
import { BUYER } from './arrive-shared';

/** Where the demo guest is signed in: the page of their newest order that was handed out. */
export const openAskInvoice: Arrive = async (page, { url }) => {
  const asking = { action: 'sign-in-demo', memberKey: BUYER };
  const { session } = await ask<{ session: string }>(page, url, 'member', asking);
  const listing = { action: 'list-orders', which: 'completed' };
  const { orders } = await ask<OrdersReply>(page, url, 'order', listing, session);
  const [order] = orders;
  if (order !== undefined) await page.goto(`${url}/#/subpackages/order/invoice/index?order=${order.order}`);
};
