/*
 * Corruptions of orders, their money and what they tell. Gus ordered thrice: handed out and given back in
 * part, cancelled, and one whose sale is yet to be told.
 */
import { of, type Corruption } from './corruption';

const HANDED_OUT = `state = 'completed' and member_id = m(gus)`;
const CANCELLED = `state = 'closed' and member_id = m(gus)`;
const WAITING = `state = 'confirmed' and member_id = m(gus)`;
const order = (what: string, where: string): string => `update huigan.orders set ${what} where ${where}`;
const lineOf = (where: string): string =>
  `order_id = (select order_id from huigan.orders where ${where} limit 1)`;
const line = (what: string, where: string): string =>
  `update huigan.order_lines set ${what} where ${lineOf(where)}`;
const all = (table: string, what: string): string => `update huigan.${table} set ${what}`;

export const OF_ORDERS: Corruption[] = [
  ...of(
    'orders',
    ['a lower price', order('payable_fen = payable_fen - 1', HANDED_OUT), 'orders', 'gus'],
    ['a higher list price', order('list_fen = list_fen + 1', HANDED_OUT), 'orders', 'gus'],
    ['points that were not used', order('points_used = points_used + 10', HANDED_OUT), 'orders', 'gus'],
    ['points that were used and forgotten', order('points_used = 0', CANCELLED), 'orders', 'gus'],
    ['money back that nobody got', order('refunded_fen = refunded_fen + 1', HANDED_OUT), 'orders', 'gus'],
    [
      'points back that nobody got',
      order('points_returned = points_returned + 1', HANDED_OUT),
      'orders',
      'gus',
    ],
    ['a whole refund that was none', order(`state = 'refunded'`, HANDED_OUT), 'orders', 'gus'],
    ['another quote', order(`quote = jsonb_set(quote, '{payableFen}', '"1"')`, HANDED_OUT), 'orders', 'gus'],
    [
      'another price of a line in the quote',
      order(`quote = jsonb_set(quote, '{lines,0,netFen}', '"1"')`, HANDED_OUT),
      'orders',
      'gus',
    ],
    ['a campaign that did not lower it', order(`campaigns = '{winter}'`, HANDED_OUT), 'orders', 'gus'],
    ['never paid', order('paid_at = null', HANDED_OUT), 'orders', 'gus'],
    ['never handed out', order('completed_at = null', HANDED_OUT), 'orders', 'gus'],
    ['handed out without a word', order('completed_at = paid_at', WAITING), 'orders', 'gus'],
    ['cancelled no more', order('closed_at = null', CANCELLED), 'orders', 'gus'],
    ['of another store', order(`store_id = 's9'`, HANDED_OUT), 'orders', 'gus'],
    ['of another day', order(`business_day = '2019-05-14'`, HANDED_OUT), 'orders', 'gus'],
    ['of another member', order('member_id = m(bob)', HANDED_OUT), 'orders', 'bob'],
    ['deleted', `delete from huigan.orders where ${HANDED_OUT}`, 'orders', 'gus'],
    ['a pickup number twice', order(`pickup_no = 'A001'`, WAITING), 'orders', null],
  ),
  ...of(
    'order_lines',
    ['a lower price', line('net_fen = net_fen - 1', HANDED_OUT), 'orders', 'gus'],
    ['a lower list price', line('list_fen = list_fen - 1', HANDED_OUT), 'orders', 'gus'],
    ['points moved away', line('points = 0', HANDED_OUT), 'orders', 'gus'],
    ['another product', line(`product_id = 'tea'`, HANDED_OUT), 'orders', 'gus'],
    ['more pieces', line('quantity = quantity + 1', HANDED_OUT), 'orders', 'gus'],
    ['money back forgotten', line('refunded_fen = 0', HANDED_OUT), 'orders', 'gus'],
    ['all units back', line('refunded_quantity = quantity', HANDED_OUT), 'orders', 'gus'],
    ['stock still held', line(`stock = 'held'`, HANDED_OUT), 'orders', 'gus'],
    ['stock kept by what was cancelled', line(`stock = 'sold'`, CANCELLED), 'orders', 'gus'],
    ['deleted', `delete from huigan.order_lines where ${lineOf(HANDED_OUT)}`, 'orders', 'gus'],
  ),
  ...of(
    'pickup_counters',
    ['a number that nobody got', all('pickup_counters', 'last_no = last_no + 1'), 'orders', null],
    ['deleted', 'delete from huigan.pickup_counters', 'orders', null],
  ),
  ...of(
    'order_keys',
    ['a number of somebody else', all('order_keys', 'member_id = m(bob)'), 'orders', 'gus'],
    ['deleted', 'delete from huigan.order_keys', 'orders', 'gus'],
  ),
  ...of(
    'pickup_codes',
    ['a code of somebody else', all('pickup_codes', 'member_id = m(bob)'), 'orders', 'gus'],
    ['a code of another order', all('pickup_codes', `order_id = '000000000000000000'`), 'orders', 'gus'],
    ['deleted', 'delete from huigan.pickup_codes', 'orders', 'gus'],
  ),
  ...of(
    'payment_keys',
    ['a number of somebody else', all('payment_keys', 'member_id = m(bob)'), 'payments', 'gus'],
    ['deleted', 'delete from huigan.payment_keys', 'payments', 'gus'],
  ),
  ...of(
    'refund_keys',
    ['a number of somebody else', all('refund_keys', 'member_id = m(bob)'), 'payments', 'gus'],
    ['deleted', 'delete from huigan.refund_keys', 'payments', 'gus'],
  ),
  ...of(
    'after_sale_keys',
    ['a number of somebody else', all('after_sale_keys', 'member_id = m(bob)'), 'payments', 'gus'],
    ['deleted', 'delete from huigan.after_sale_keys', 'payments', 'gus'],
  ),
  ...of(
    'effects',
    ['a sale that nobody will tell', `delete from huigan.effects where kind = 'tell-sale'`, 'orders', 'gus'],
    [
      'a sale that was given up',
      `update huigan.effects set stuck = true where kind = 'tell-sale'`,
      'orders',
      'gus',
    ],
  ),
  ...of(
    'payments',
    ['less money', all('payments', 'paid_fen = paid_fen - 1'), 'orders', 'gus'],
    ['not the payment of an order', all('payments', `state = 'stray'`), 'payments', 'gus'],
    ['money back that nobody got', all('payments', 'refunded_fen = refunded_fen + 1'), 'payments', 'gus'],
    [
      'of no order',
      `update huigan.payments set order_id = '000000000000000000' where refunded_fen > 0`,
      'payments',
      'gus',
    ],
    ['deleted', 'delete from huigan.payments', 'orders', 'gus'],
  ),
  ...of(
    'refunds',
    ['more money', all('refunds', 'amount_fen = amount_fen + 1'), 'payments', 'gus'],
    ['more points', all('refunds', 'points = points + 1'), 'payments', 'gus'],
    ['more money than its payment knows', all('refunds', 'amount_fen = amount_fen + 1'), 'orders', 'gus'],
    ['another quantity', all('refunds', `lines = jsonb_set(lines, '{0,quantity}', '2')`), 'orders', 'gus'],
    ['of another payment', all('refunds', `out_trade_no = 'none'`), 'payments', 'gus'],
    ['deleted', 'delete from huigan.refunds', 'orders', 'gus'],
  ),
  ...of(
    'after_sales',
    ['accepted without a refund', all('after_sales', 'refund_id = null'), 'payments', 'gus'],
    ['declined, and money went back', all('after_sales', `state = 'declined'`), 'payments', 'gus'],
    [
      'more units than went back',
      all('after_sales', `lines = jsonb_set(lines, '{0,quantity}', '2')`),
      'payments',
      'gus',
    ],
    ['of no order', all('after_sales', `order_id = '000000000000000000'`), 'payments', 'gus'],
  ),
];
