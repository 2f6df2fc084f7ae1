/**
 * How a payment changes, what a report of money means, and when WeChat Pay is asked. Pure.
 */
import { defineStates, type StateOf } from '../kernel/states';
import type { Instant } from '../kernel/time';

/**
 * `open`: may be paid. `paid`: the order's payment. `stray`: paid, but not needed; it goes
 * back. `closed`: cannot be paid any more. Commands: `settle`, money that the order waits for; `stray`, money
 * that nothing waits for; `close`, WeChat Pay lets nobody pay it any more. Money that came is never denied:
 * what is closed becomes stray.
 */
export const PAYMENT = defineStates(['open', 'paid', 'stray', 'closed'], ['settle', 'stray', 'close'], {
  open: { settle: 'paid', stray: 'stray', close: 'closed' },
  paid: { settle: 'already', stray: 'already', close: 'wrong-state' },
  stray: { settle: 'already', stray: 'already', close: 'wrong-state' },
  closed: { settle: 'stray', stray: 'stray', close: 'already' },
});
export type PaymentState = StateOf<typeof PAYMENT>;

/**
 * Whether money that came is what the order waits for: the right amount, for an order that is not paid and
 * not closed. Amounts in fen.
 * @example ¥18.00 of ¥18.00 for a created order: settle; ¥0.18, or for a closed order, or for one that
 * another payment has paid: stray
 */
export const meaningOfMoney = (
  payment: { amountFen: bigint },
  orderState: string,
  cameFen: bigint,
): 'settle' | 'stray' => (orderState === 'created' && cameFen === payment.amountFen ? 'settle' : 'stray');

/** A notice usually comes within seconds. Milliseconds. */
const FIRST_ASK_MS = 30_000;
/** Most payments that nobody reports are never made: no need to ask more often. Milliseconds. */
const LONGEST_ASK_MS = 3_600_000;
/** Time for the last notice to come by itself. Milliseconds. */
const AFTER_END_MS = 5000;

/** When WeChat Pay is first asked about a payment or refund. */
export const firstAsk = (madeAt: Instant): Instant => madeAt + FIRST_ASK_MS;

/**
 * When it is asked again: each pause as long as all before it, and at the end of the time to pay.
 * @example made at 12:00:00 and asked at 12:00:30, 12:01:00, 12:02:00, 12:04:00 …
 */
export function nextAsk(madeAt: Instant, now: Instant, payBy: Instant | null): Instant {
  const pause = Math.min(Math.max(now - madeAt, FIRST_ASK_MS), LONGEST_ASK_MS);
  const last = payBy === null ? null : payBy + AFTER_END_MS;
  return last !== null && now < last ? Math.min(now + pause, last) : now + pause;
}

/** Whether WeChat Pay says that somebody has paid. Also of what was given back since. */
export const isMoney = ({ state }: { state: string }): boolean => state === 'SUCCESS' || state === 'REFUND';
