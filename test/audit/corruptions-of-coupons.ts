/*
 * Corruptions of coupons, their uses and their templates. Hal has one that is used in part, one that an order
 * holds, one that came back, one that is over and one that was revoked; one that a till took
 * twice without network.
 */
import { of, type Corruption } from './corruption';

const coupon = (what: string, where: string): string => `update huigan.coupons set ${what} where ${where}`;
const use = (what: string, where = `state = 'used'`): string =>
  `update huigan.coupon_uses set ${what} where ${where}`;
const HELD = `state = 'held'`;
const OVER = `state = 'expired'`;
const REVOKED = `state = 'revoked'`;
const CLAIMED = `cause = 'claim:cake-off:second-one'`;
const ONCE_USED = `cause = 'claim:cake-off:first-one'`;
const LOST = 'why is not null';
const TAKEN = 'why is null';
const offline = (what: string, where: string): string =>
  `update huigan.offline_coupons set ${what} where ${where}`;
const counter = (what: string): string =>
  `update huigan.coupon_counters set ${what} where template_id = 'cake-off'`;
const template = (what: string): string =>
  `update huigan.coupon_templates set ${what} where template_id = 'cake-off'`;
const document = (path: string, value: string): string =>
  `update huigan.coupon_template_versions set document = jsonb_set(document, '{${path}}', '${value}')
   where template_id = 'cake-off'`;

export const OF_COUPONS: Corruption[] = [
  ...of(
    'coupons',
    ['usable while an order holds it', coupon(`state = 'usable'`, HELD), 'coupons', 'hal'],
    ['held by nothing', coupon(`state = 'held'`, CLAIMED), 'coupons', 'hal'],
    ['used without a use', coupon(`uses_left = uses_left - 1`, CLAIMED), 'coupons', 'hal'],
    ['a use too many', coupon('uses_left = 2', ONCE_USED), 'coupons', 'hal'],
    ['over before its end', coupon(`expires_at = '2031-01-01'`, OVER), 'coupons', 'hal'],
    ['over for no reason', coupon(`state = 'expired', ended_at = now()`, CLAIMED), 'coupons', 'hal'],
    ['revoked without a reason', coupon('ended_why = null', REVOKED), 'coupons', 'hal'],
    ['not revoked any more', coupon(`state = 'usable'`, REVOKED), 'coupons', 'hal'],
    ['of terms that nobody kept', coupon('version = 7', CLAIMED), 'coupons', 'hal'],
    ['of another template', coupon(`template_id = 'brief'`, CLAIMED), 'coupons', null],
    ['of a template that is none', coupon(`template_id = 'nothing'`, CLAIMED), 'coupons', 'hal'],
    ['of somebody else', coupon('member_id = m(bob)', ONCE_USED), 'coupons', 'bob'],
    ['a gift of no lot', coupon(`source = 'gift', cause = 'gift:x#99:y:1'`, CLAIMED), 'coupons', 'hal'],
    ['a packet of no order', coupon(`source = 'packet', cause = 'packet:99:y:1'`, CLAIMED), 'coupons', 'hal'],
    ['deleted', `delete from huigan.coupons where ${CLAIMED}`, 'coupons', null],
    [
      'one more than there were',
      `insert into huigan.coupons (member_id, brand_id, template_id, version, source, cause, state, usable_from,
         expires_at, uses_left, issued_at)
       select member_id, brand_id, template_id, version, source, 'claim:cake-off:made-up', state, usable_from,
         expires_at, uses_left, issued_at from huigan.coupons where ${CLAIMED}`,
      'coupons',
      'hal',
    ],
  ),
  ...of(
    'coupon_uses',
    ['takes off less', use('off_fen = off_fen - 1'), 'coupons', 'hal'],
    ['more went back', use('given_back_fen = given_back_fen + 1'), 'coupons', 'hal'],
    ['nothing went back', use('given_back_fen = 0'), 'coupons', 'hal'],
    ['used by an order that waits', use(`state = 'used'`, HELD), 'coupons', 'hal'],
    ['released by an order that is paid', use(`state = 'released'`), 'coupons', 'hal'],
    ['of another order', use(`order_id = '000000000000000000'`), 'coupons', 'hal'],
    ['at another store', use(`store_id = 's9'`), 'coupons', 'hal'],
    ['on another day', use(`business_day = '2019-05-14'`), 'coupons', 'hal'],
    ['of another template', use(`template_id = 'brief'`), 'coupons', 'hal'],
    ['of no coupon', use('coupon_id = 999999'), 'coupons', 'hal'],
    ['deleted', `delete from huigan.coupon_uses where state = 'used'`, 'coupons', 'hal'],
  ),
  ...of(
    'coupon_counters',
    ['one issued more', counter('issued = issued + 1'), 'coupons', null],
    ['less spent', counter('spent_fen = spent_fen - 1'), 'coupons', null],
    ['more stock', counter('stock = stock + 1'), 'coupons', null],
    ['no budget', counter('budget_fen = null'), 'coupons', null],
    ['deleted', `delete from huigan.coupon_counters where template_id = 'cake-off'`, 'coupons', null],
  ),
  ...of(
    'coupon_templates',
    ['a version that nobody kept', template('version = 2'), 'coupons', null],
    ['a code that it has not', template(`claim_code = 'FREE'`), 'coupons', null],
    ['deleted', `delete from huigan.coupon_templates where template_id = 'cake-off'`, 'coupons', null],
  ),
  ...of(
    'coupon_template_versions',
    ['more uses', document('terms,uses', '3'), 'coupons', 'hal'],
    ['more stock', document('issue,stock', '90'), 'coupons', null],
    ['fewer for each', document('issue,perMember', '2'), 'coupons', 'hal'],
    [
      'deleted',
      `delete from huigan.coupon_template_versions where template_id = 'cake-off'`,
      'coupons',
      'hal',
    ],
  ),
  ...of(
    'coupon_runs',
    ['one given more', 'update huigan.coupon_runs set given = given + 1', 'coupons', null],
    ['one missed fewer', 'update huigan.coupon_runs set missed = missed - 1', 'coupons', null],
    ['a row too many', 'update huigan.coupon_runs set total = total + 1', 'coupons', null],
  ),
  ...of(
    'offline_coupons',
    ['a loss of more', offline('off_fen = off_fen + 1', LOST), 'coupons', 'hal'],
    ['a loss for another reason', offline(`why = 'over-cap'`, LOST), 'coupons', 'hal'],
    ['a loss given back', offline('given_back_at = now()', LOST), 'coupons', 'hal'],
    ['a loss of another receipt', offline(`receipt_no = 'off-3'`, LOST), 'coupons', 'hal'],
    ['a loss deleted', `delete from huigan.offline_coupons where ${LOST}`, 'coupons', null],
    ['a use of more', offline('off_fen = off_fen + 1', TAKEN), 'coupons', 'hal'],
    ['a use given back', offline('given_back_at = now()', TAKEN), 'coupons', 'hal'],
    ['a use of another day', offline('business_day = business_day - 1', TAKEN), 'coupons', 'hal'],
    ['a use that is called a loss', offline(`redemption_id = null, why = 'used'`, TAKEN), 'coupons', 'hal'],
    ['a use deleted', `delete from huigan.offline_coupons where ${TAKEN}`, 'coupons', 'hal'],
  ),
  ...of('coupon_run_misses', ['deleted', 'delete from huigan.coupon_run_misses', 'coupons', null]),
  ...of(
    'coupon_codes',
    ['a code of no coupon', 'update huigan.coupon_codes set coupon_id = 999999', 'coupons', 'hal'],
    ['a code of somebody else', 'update huigan.coupon_codes set member_id = m(bob)', 'coupons', 'bob'],
  ),
  ...of('orders', [
    'without its coupon',
    `update huigan.orders set coupon_id = null, coupon_off_fen = 0
     where coupon_id is not null and state <> 'created'`,
    'coupons',
    'hal',
  ]),
  ...of('orders', [
    'a coupon that took off more',
    `update huigan.orders set coupon_off_fen = 301
     where coupon_id is not null and state = 'confirmed'`,
    'coupons',
    'hal',
  ]),
];
