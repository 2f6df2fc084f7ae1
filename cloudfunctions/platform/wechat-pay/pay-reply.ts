/**
 * What asking WeChat Pay comes to. A definite refusal is told apart from *unsure* (no answer, an answer not
 * signed by WeChat Pay, trouble on its side): what is unsure may have happened, so it is queried later and
 * never repeated under another number.
 */

export type PayReply<T> = { ok: true; data: T } | { ok: false; code: PayProblem; message: string };

export type PayProblem =
  /** There is no such order, refund, transfer or bill; of transfers, none of the last 30 days. */
  | 'not-found'
  /** The order is closed: nobody can pay it any more. */
  | 'closed'
  /** The order is paid. */
  | 'paid'
  /** The number was used with other content. */
  | 'number-used'
  /** The merchant's balance does not suffice; the same refund or transfer may succeed later. */
  | 'not-enough'
  /** Asked too often; nothing was done. */
  | 'too-many'
  /** What is asked for is still being made: a bill before ten o'clock of the next day. */
  | 'not-ready'
  /** Definitely not done, for a reason that asking again will not change. */
  | 'refused'
  /** May have been done or not. */
  | 'unsure'
  /** A notice that WeChat Pay did not sign, or not with a key known here. */
  | 'bad-signature'
  /** A notice signed more than five minutes ago or ahead. */
  | 'stale'
  /** A notice that is genuine but not understood, or not meant for this merchant. */
  | 'unreadable';

export const problem = (
  code: PayProblem,
  message: string,
): { ok: false; code: PayProblem; message: string } => ({
  ok: false,
  code,
  message,
});

/**
 * WeChat Pay's error codes that mean something of their own.
 * https://pay.weixin.qq.com/doc/v3/merchant/4012791897 and its neighbours
 */
const PROBLEMS: Readonly<Record<string, PayProblem>> = {
  RESOURCE_NOT_EXISTS: 'not-found',
  NOT_FOUND: 'not-found',
  ORDER_NOT_EXIST: 'not-found',
  ORDERNOTEXIST: 'not-found',
  NO_STATEMENT_EXIST: 'not-found',
  STATEMENT_CREATING: 'not-ready',
  ORDER_CLOSED: 'closed',
  ORDERCLOSED: 'closed',
  ORDERPAID: 'paid',
  ORDER_PAID: 'paid',
  OUT_TRADE_NO_USED: 'number-used',
  ALREADY_EXISTS: 'number-used',
  NOT_ENOUGH: 'not-enough',
  FREQUENCY_LIMITED: 'too-many',
  FREQUENCY_LIMIT_EXCEED: 'too-many',
  RATELIMIT_EXCEEDED: 'too-many',
  SYSTEM_ERROR: 'unsure',
  SYSTEMERROR: 'unsure',
  BANK_ERROR: 'unsure',
};

/**
 * What an answer other than success means. A status of 4xx with a code of WeChat Pay's is a refusal;
 * everything else, such as the page of a machine on the way, leaves it open.
 * @example (404, "ORDER_NOT_EXIST") → "not-found"; (502, "") → "unsure"; (202, "USERPAYING") → "unsure"
 */
export function meaningOf(status: number, code: string): PayProblem {
  const known = Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code] : undefined;
  if (known !== undefined) return known;
  if (status === 429) return 'too-many';
  return status >= 400 && status < 500 && code !== '' ? 'refused' : 'unsure';
}
