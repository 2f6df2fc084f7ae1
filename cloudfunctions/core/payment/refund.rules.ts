/** How a refund through WeChat Pay changes, what its reports mean, and its number. Pure. */
import { defineStates, type CommandOf, type StateOf } from '../kernel/states';

/**
 * `queued`: to be sent. `processing`: WeChat Pay has it. `done`: the money is back. `failed`: an operator
 * must act, then retry. Commands: `accept`, WeChat Pay took it; `succeed`, `fail`, what became of it;
 * `retry`, an operator's word. Money that is back stays back, whatever comes later or out of order; a failed
 * refund is sent again under its own number.
 */
export const REFUND = defineStates(
  ['queued', 'processing', 'done', 'failed'],
  ['accept', 'succeed', 'fail', 'retry'],
  {
    queued: { accept: 'processing', succeed: 'done', fail: 'failed', retry: 'already' },
    processing: { accept: 'already', succeed: 'done', fail: 'failed', retry: 'already' },
    done: { accept: 'already', succeed: 'already', fail: 'already', retry: 'already' },
    failed: { accept: 'processing', succeed: 'done', fail: 'already', retry: 'queued' },
  },
);
export type RefundState = StateOf<typeof REFUND>;
export type RefundCommand = CommandOf<typeof REFUND>;

/** What WeChat Pay's word for a refund's state is to us. */
const COMMAND_OF = { SUCCESS: 'succeed', PROCESSING: 'accept', CLOSED: 'fail', ABNORMAL: 'fail' } as const;

/** @example "ABNORMAL" → "fail" */
export const commandOfReport = (state: keyof typeof COMMAND_OF): RefundCommand => COMMAND_OF[state];

/**
 * The number of an order's next refund, and what WeChat Pay gets: fixed before anything is sent.
 * @example 261122593028471920-r1
 */
export const refundIdOf = (orderId: string, before: number): string => `${orderId}-r${before + 1}`;
