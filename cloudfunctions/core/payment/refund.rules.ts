/**
 * How a refund through WeChat Pay changes: a transition table as data, in which every state answers every
 * command. Pure.
 */

export const REFUND_STATES = ['queued', 'processing', 'done', 'failed'] as const;
/**
 * `queued`: to be sent. `processing`: WeChat Pay has it. `done`: the money is back. `failed`: an operator
 * must act, then retry.
 */
export type RefundState = (typeof REFUND_STATES)[number];

/** `accept`: WeChat Pay took it. `succeed`, `fail`: what became of it. `retry`: an operator's word. */
export const REFUND_COMMANDS = ['accept', 'succeed', 'fail', 'retry'] as const;
export type RefundCommand = (typeof REFUND_COMMANDS)[number];

/** The state it comes to; `same`: nothing changes. */
export type RefundAnswer = RefundState | 'same';

/**
 * Money that is back stays back, whatever comes later or out of order. A failed refund is sent again under
 * its own number.
 */
export const REFUND_MOVES: Readonly<Record<RefundState, Readonly<Record<RefundCommand, RefundAnswer>>>> = {
  queued: { accept: 'processing', succeed: 'done', fail: 'failed', retry: 'same' },
  processing: { accept: 'same', succeed: 'done', fail: 'failed', retry: 'same' },
  done: { accept: 'same', succeed: 'same', fail: 'same', retry: 'same' },
  failed: { accept: 'processing', succeed: 'done', fail: 'same', retry: 'queued' },
};

/** What becomes of a refund. */
export const moveRefund = (state: RefundState, command: RefundCommand): RefundAnswer =>
  REFUND_MOVES[state][command];

/** What WeChat Pay's word for a refund's state is to us. */
const COMMAND_OF = { SUCCESS: 'succeed', PROCESSING: 'accept', CLOSED: 'fail', ABNORMAL: 'fail' } as const;

/** @example "ABNORMAL" → "fail" */
export const commandOfReport = (state: keyof typeof COMMAND_OF): RefundCommand => COMMAND_OF[state];

/**
 * The number of an order's next refund, and what WeChat Pay gets: fixed before anything is sent.
 * @example 261122593028471920-r1
 */
export const refundIdOf = (orderId: string, before: number): string => `${orderId}-r${before + 1}`;
