/*
 * Corruptions of the points mall: its items, counters and exchanges, and what they got. Ivy has a coupon, a
 * cake that is paid, and one that was cancelled.
 */
import { of, type Corruption } from './corruption';

const exchange = (what: string, id: string): string =>
  `update huigan.mall_exchanges set ${what} where exchange_id = '${id}'`;
const [COUPON, PAID, CANCELLED] = ['exchange-1', 'exchange-2', 'exchange-3'] as const;
const counter = (what: string): string => `update huigan.mall_counters set ${what} where item_id = 'cake'`;

export const OF_MALL: Corruption[] = [
  ...of(
    'mall_exchanges',
    ['cost fewer points', exchange('points = points - 1', COUPON), 'mall', 'ivy'],
    ['goods cost more points', exchange('points = points + 1', PAID), 'mall', 'ivy'],
    ['cost less money', exchange('fen = fen - 1', PAID), 'mall', 'ivy'],
    ['given back while its order is paid', exchange('given_back_at = at', PAID), 'mall', 'ivy'],
    ['not given back though its order is closed', exchange('given_back_at = null', CANCELLED), 'mall', 'ivy'],
    ['a coupon that is none', exchange('coupon_id = 999999', COUPON), 'mall', 'ivy'],
    ['an order that is none', exchange(`order_id = '000000000000000000'`, PAID), 'mall', 'ivy'],
    ['of another item', exchange(`item_id = 'off'`, PAID), 'mall', 'ivy'],
    ['of somebody else', exchange('member_id = m(bob)', COUPON), 'mall', 'bob'],
    ['deleted', `delete from huigan.mall_exchanges where exchange_id = '${COUPON}'`, 'mall', 'ivy'],
    ['goods deleted', `delete from huigan.mall_exchanges where exchange_id = '${PAID}'`, 'mall', 'ivy'],
  ),
  ...of(
    'mall_counters',
    ['one taken more', counter('taken = taken + 1'), 'mall', null],
    ['more stock', counter('stock = stock + 1'), 'mall', null],
    ['deleted', `delete from huigan.mall_counters where item_id = 'off'`, 'mall', null],
  ),
  ...of(
    'mall_items',
    ['less stock', `update huigan.mall_items set document = document || '{"stock": 1}'`, 'mall', null],
    ['deleted', `delete from huigan.mall_items where item_id = 'off'`, 'mall', 'ivy'],
  ),
  ...of('coupons', [
    'a coupon of the mall that nobody paid for',
    `update huigan.coupons set source = 'mall' where source = 'claim'`,
    'mall',
    'hal',
  ]),
  ...of('orders', [
    'an order of the mall that is another one',
    `update huigan.orders set mall_item = null where mall_item = 'cake' and state <> 'closed'`,
    'mall',
    'ivy',
  ]),
];
