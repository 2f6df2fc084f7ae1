/** 晒单: a member shares an order of theirs, and a friend opens the link. */
import type { OrdersReply } from '../../cloudfunctions/contract/order';
import type { ShareLinkReply } from '../../cloudfunctions/contract/referral';
import type { Arrive } from './arrive';
import { ask } from './ask';

const SHARED = new Set(['paid', 'preparing', 'ready', 'completed']);
/** A demo guest who bought by a link and has fetched it. */
export const BUYER = 'demo:0010';

/** On any page: the link of a demo guest's order is opened. */
export const openSharedOrder: Arrive = async (page, { url }) => {
  const asking = { action: 'sign-in-demo', memberKey: BUYER };
  const { session } = await ask<{ session: string }>(page, url, 'member', asking);
  const { orders } = await ask<OrdersReply>(page, url, 'order', { action: 'list-orders' }, session);
  const order = orders.find(({ state }) => SHARED.has(state))?.order;
  if (order === undefined) return;
  const share = { action: 'share', content: { kind: 'order', id: order }, channel: 'card' };
  const { path } = await ask<ShareLinkReply>(page, url, 'referral', share, session);
  await page.goto(`${url}/#${path}`);
};
