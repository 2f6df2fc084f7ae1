/**
 * How an order and the counted stock of its lines change: transition tables as data, in which every state
 * answers every command. Pure; docs/glossary.md has the words.
 */
import type { OrderState } from '../../contract/order';

/**
 * `pay`: its payment came (or nothing was payable). `close`: it is not paid in time, or cancelled. `start`,
 * `ready`, `hand-out`: what a clerk says. `refund-all`: all of its units are refunded.
 */
export const ORDER_COMMANDS = ['pay', 'close', 'start', 'ready', 'hand-out', 'refund-all'] as const;
export type OrderCommand = (typeof ORDER_COMMANDS)[number];

/**
 * The state it comes to; `done`: that has happened already, nothing changes; `wrong-state`: it cannot be done
 * (any more).
 */
export type OrderAnswer = OrderState | 'done' | 'wrong-state';

/** Domain rule 8. A clerk may skip steps: what is paid may be ready, or handed out, at once. */
export const ORDER_MOVES: Readonly<Record<OrderState, Readonly<Record<OrderCommand, OrderAnswer>>>> = {
  created: {
    pay: 'paid',
    close: 'closed',
    start: 'wrong-state',
    ready: 'wrong-state',
    'hand-out': 'wrong-state',
    'refund-all': 'wrong-state',
  },
  paid: {
    pay: 'done',
    close: 'wrong-state',
    start: 'preparing',
    ready: 'ready',
    'hand-out': 'completed',
    'refund-all': 'refunded',
  },
  preparing: {
    pay: 'done',
    close: 'wrong-state',
    start: 'done',
    ready: 'ready',
    'hand-out': 'completed',
    'refund-all': 'refunded',
  },
  ready: {
    pay: 'done',
    close: 'wrong-state',
    start: 'done',
    ready: 'done',
    'hand-out': 'completed',
    'refund-all': 'refunded',
  },
  completed: {
    pay: 'done',
    close: 'wrong-state',
    start: 'done',
    ready: 'done',
    'hand-out': 'done',
    'refund-all': 'refunded',
  },
  closed: {
    pay: 'wrong-state',
    close: 'done',
    start: 'wrong-state',
    ready: 'wrong-state',
    'hand-out': 'wrong-state',
    'refund-all': 'wrong-state',
  },
  refunded: {
    pay: 'done',
    close: 'wrong-state',
    start: 'wrong-state',
    ready: 'wrong-state',
    'hand-out': 'wrong-state',
    'refund-all': 'done',
  },
};

/**
 * What becomes of an order.
 * @example hand-out of a paid order: completed; of a completed one: done; of a closed one: wrong-state
 */
export const moveOf = (state: OrderState, command: OrderCommand): OrderAnswer => ORDER_MOVES[state][command];

export const STOCK_STATES = ['not-counted', 'held', 'sold', 'released'] as const;
export type StockState = (typeof STOCK_STATES)[number];

/** `refund`: all of the line before its preparation began. `refund-late`: after it. */
export const STOCK_COMMANDS = ['pay', 'close', 'refund', 'refund-late'] as const;
export type StockCommand = (typeof STOCK_COMMANDS)[number];
export type StockAnswer = StockState | 'done' | 'wrong-state';

/** What was prepared is gone, whoever gets money back: a late refund leaves it sold. */
export const STOCK_MOVES: Readonly<Record<StockState, Readonly<Record<StockCommand, StockAnswer>>>> = {
  'not-counted': { pay: 'done', close: 'done', refund: 'done', 'refund-late': 'done' },
  held: { pay: 'sold', close: 'released', refund: 'wrong-state', 'refund-late': 'wrong-state' },
  sold: { pay: 'done', close: 'wrong-state', refund: 'released', 'refund-late': 'done' },
  released: { pay: 'wrong-state', close: 'done', refund: 'done', 'refund-late': 'done' },
};

/** Unpaid orders that a member may have at once: what they hold is kept from others. */
export const MOST_UNPAID = 10;

/** Minutes that a guest has to pay: what is held for them is kept from others as long. */
export const PAY_MINUTES = 15;

/** Until when an order made now is to be paid. */
export const payByOf = (createdAt: number): number => createdAt + PAY_MINUTES * 60_000;

/** Whether a guest may still pay: an order that the worker has not closed yet is over all the same. */
export const mayBePaid = (order: { state: OrderState; payBy: number }, now: number): boolean =>
  order.state === 'created' && now < order.payBy;
