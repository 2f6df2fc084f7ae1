/*
 * Corruptions of commission that is taken out. Uma's withdrawals, by their gross: 100000 is paid, 20000 came
 * back, 30000 became points, 500 a coupon, 10000 waits for her. Vic's is still being sent.
 */
import { of, type Corruption } from './corruption';

const [PAID, BACK, POINTS, COUPON, WAITING] = [100_000, 20_000, 30_000, 500, 10_000] as const;
const taken = (what: string, gross: number): string =>
  `update huigan.withdrawals set ${what} where gross_fen = ${gross} and member_id = m(uma)`;
const idOf = (gross: number): string =>
  `(select withdrawal_id from huigan.withdrawals where gross_fen = ${gross} and member_id = m(uma))`;
const eventOf = (gross: number, suffix = ''): string =>
  `member_id = m(uma) and source = 'withdrawal' and external_id = ${idOf(gross)} || '${suffix}'`;
const row = (what: string, sql: string): [string, string, string, string] => [
  what,
  sql,
  'withdrawals',
  'uma',
];

export const OF_WITHDRAWALS: Corruption[] = [
  ...of(
    'withdrawals',
    row('took more', taken('gross_fen = gross_fen + 1, net_fen = net_fen + 1', PAID)),
    row('paid out more than net', taken('net_fen = net_fen + 1', PAID)),
    row('nothing was withheld', taken('withheld_fen = 0, net_fen = gross_fen', PAID)),
    row('withheld as if it were alone', taken('withheld_fen = 0, net_fen = gross_fen', WAITING)),
    row('of another month', taken(`tax_month = '2019-04'`, PAID)),
    row('as if the month had brought less', taken('month_gross_fen = 0', WAITING)),
    row('as if less had been withheld', taken('month_withheld_fen = 0', WAITING)),
    row('without tax by another method', taken(`tax_method = 'none'`, PAID)),
    row('paid though it came back', taken(`state = 'paid', why = null`, BACK)),
    row('came back though it was paid', taken(`state = 'returned', why = 'FAIL'`, PAID)),
    row('over, and still asked about', taken(`state = 'paid', ended_at = asked_at`, WAITING)),
    row('open again', taken(`state = 'waiting-confirm', ended_at = null, ask_at = asked_at`, PAID)),
    row('open and never asked about', taken('ask_at = null', WAITING)),
    row('without its bill', taken('bill = null', WAITING)),
    row('more points than were given', taken('points = points + 1', POINTS)),
    row('another coupon than was given', taken(`coupon_template = 'other'`, COUPON)),
    row('money instead of points', taken(`kind = 'wechat'`, POINTS)),
    row('a reason though it was paid', taken(`why = 'FAIL'`, PAID)),
    row('ended long before it was asked for', taken(`ended_at = asked_at - interval '2 days'`, PAID)),
    ['of somebody else', taken('member_id = m(bob)', PAID), 'withdrawals', 'bob'],
    row('deleted', `delete from huigan.withdrawals where gross_fen = ${PAID}`),
  ),
  ...of(
    'withdrawal_keys',
    row('deleted', `delete from huigan.withdrawal_keys where withdrawal_id = ${idOf(PAID)}`),
    row(
      'of somebody else',
      `update huigan.withdrawal_keys set member_id = m(bob) where withdrawal_id = ${idOf(PAID)}`,
    ),
  ),
  ...of(
    'events',
    row(
      'a redemption of less',
      `update huigan.events set payload = '{"points": "1", "asset": "CNY"}' where ${eventOf(PAID)}`,
    ),
    row(
      'a redemption of points',
      `update huigan.events set payload = '{"points": "100000"}' where ${eventOf(PAID)}`,
    ),
    row('a redemption that is gone', `delete from huigan.events where ${eventOf(WAITING)}`),
    row('a return that is gone', `delete from huigan.events where ${eventOf(BACK, ':return')}`),
    row('points that are gone', `delete from huigan.events where ${eventOf(POINTS, ':points')}`),
  ),
  ...of('coupons', [
    'a coupon for commission that nobody took out',
    `update huigan.coupons set source = 'rebate' where source = 'claim'`,
    'withdrawals',
    'hal',
  ]),
  ...of('effects', [
    'a bill that nobody sends',
    `delete from huigan.effects where kind = 'send-transfer'`,
    'withdrawals',
    'vic',
  ]),
];
