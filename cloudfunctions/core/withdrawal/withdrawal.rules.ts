/** How a withdrawal changes, and what WeChat Pay's words for its bill mean. Pure; docs/withdrawals.md §3. */
import type { WithdrawalState } from '../../contract/withdrawal';
import { DAY_MS, type Instant } from '../kernel/time';
import { defineStates, statesOf, type CommandOf } from '../kernel/states';

/**
 * `send`: we are about to send the bill. From `accept` to `return` it is what WeChat Pay says of it.
 * `accept`: it has the bill and has not set the money aside. `wait`: for the member. `transfer`: confirmed,
 * or being called back. `pay`: the member has it. `return`: failed, lapsed or cancelled, or a statement that
 * an operator sends back: the money is the member's commission again. `invoice`: a company's invoices are
 * there. `remit`: the bank has paid them. What ends it is final: told again it changes nothing, and the other
 * end after it is a contradiction that an operator looks at. Nothing else moves money, no clock either.
 */
export const WITHDRAWAL = defineStates(
  ['requested', 'sending', 'waiting-confirm', 'transferring', 'invoiced', 'paid', 'returned'],
  ['send', 'accept', 'wait', 'transfer', 'pay', 'return', 'invoice', 'remit'],
  {
    requested: {
      ...{ send: 'sending', accept: 'sending', wait: 'waiting-confirm' },
      ...{ transfer: 'transferring', pay: 'paid', return: 'returned' },
      ...{ invoice: 'invoiced', remit: 'wrong-state' },
    },
    sending: {
      ...{ send: 'already', accept: 'already', wait: 'waiting-confirm' },
      ...{ transfer: 'transferring', pay: 'paid', return: 'returned' },
      ...{ invoice: 'wrong-state', remit: 'wrong-state' },
    },
    'waiting-confirm': {
      ...{ send: 'already', accept: 'already', wait: 'already' },
      ...{ transfer: 'transferring', pay: 'paid', return: 'returned' },
      ...{ invoice: 'wrong-state', remit: 'wrong-state' },
    },
    transferring: {
      ...{ send: 'already', accept: 'already', wait: 'waiting-confirm' },
      ...{ transfer: 'already', pay: 'paid', return: 'returned' },
      ...{ invoice: 'wrong-state', remit: 'wrong-state' },
    },
    invoiced: {
      ...{ send: 'wrong-state', accept: 'wrong-state', wait: 'wrong-state' },
      ...{ transfer: 'wrong-state', pay: 'wrong-state', return: 'returned' },
      ...{ invoice: 'already', remit: 'paid' },
    },
    paid: {
      ...{ send: 'already', accept: 'already', wait: 'already' },
      ...{ transfer: 'already', pay: 'already', return: 'wrong-state' },
      ...{ invoice: 'already', remit: 'already' },
    },
    returned: {
      ...{ send: 'already', accept: 'already', wait: 'already' },
      ...{ transfer: 'already', pay: 'wrong-state', return: 'already' },
      ...{ invoice: 'wrong-state', remit: 'wrong-state' },
    },
  },
);
export type WithdrawalCommand = CommandOf<typeof WITHDRAWAL>;

/** Over: the money is the payee's, or the member's commission again. */
export const FINAL = statesOf<WithdrawalState>('paid', 'returned');
/** WeChat Pay may not have set the money aside yet: the bill is sent until it says so. */
export const UNSENT = statesOf<WithdrawalState>('requested', 'sending');

/** What WeChat Pay's word for a bill's state is to us. */
const COMMAND_OF = {
  ACCEPTED: 'accept',
  PROCESSING: 'accept',
  WAIT_USER_CONFIRM: 'wait',
  TRANSFERING: 'transfer',
  CANCELING: 'transfer',
  SUCCESS: 'pay',
  FAIL: 'return',
  CANCELLED: 'return',
} as const satisfies Record<string, WithdrawalCommand>;

/** @example "CANCELING" → "transfer" */
export const commandOfTransfer = (state: keyof typeof COMMAND_OF): WithdrawalCommand => COMMAND_OF[state];

/** Why it came back, as it is kept; null: it did not. */
export const whyBack = ({
  state,
  failReason,
}: {
  state: string;
  failReason: string | null;
}): string | null => (state === 'CANCELLED' || state === 'FAIL' ? (failReason ?? state) : null);

/** A member has a day to confirm; that it lapsed says only WeChat Pay. */
export const confirmByOf = (lockedAt: Instant): Instant => lockedAt + DAY_MS;

/** WeChat Pay answers about bills of so many days; what is older an operator looks up in the fund bill. */
const ASKED_FOR_MS = 30 * DAY_MS;
/** Whether it is too old to be asked about. */
export const isPastAsking = (askedAt: Instant, now: Instant): boolean => now - askedAt >= ASKED_FOR_MS;
