/**
 * How an order and the counted stock of its lines change: tables in which every state answers every command.
 * Pure; docs/glossary.md has the words.
 */
import { DAY_MS } from '../kernel/time';
import type { OrderList, OrderState as ShownState } from '../../contract/order';
import { defineStates, statesOf, type CommandOf, type StateOf } from '../kernel/states';

/**
 * `pay`: its payment came (or nothing was payable). `retake`: late, and what it held is free again.
 * `confirm`: nothing that it waits for is open any more; its sale is told, it is numbered, and the counter
 * sees it. Of a plain order that is at once. `close`: it is not paid in time, or cancelled. `start`,
 * `ready`, `hand-out`: what a clerk says, who may skip steps: what is confirmed may be ready, or handed
 * out, at once. `refund-all`: all of its units are refunded.
 * @example hand-out of a confirmed order: completed; of a completed one: already; of a closed one:
 * wrong-state
 */
export const ORDER = defineStates(
  ['created', 'paid', 'confirmed', 'preparing', 'ready', 'completed', 'closed', 'refunded'],
  ['pay', 'retake', 'confirm', 'close', 'start', 'ready', 'hand-out', 'refund-all'],
  {
    created: {
      pay: 'paid',
      retake: 'wrong-state',
      confirm: 'wrong-state',
      close: 'closed',
      start: 'wrong-state',
      ready: 'wrong-state',
      'hand-out': 'wrong-state',
      'refund-all': 'wrong-state',
    },
    paid: {
      pay: 'already',
      retake: 'wrong-state',
      confirm: 'confirmed',
      close: 'wrong-state',
      start: 'wrong-state',
      ready: 'wrong-state',
      'hand-out': 'wrong-state',
      'refund-all': 'refunded',
    },
    confirmed: {
      pay: 'already',
      retake: 'wrong-state',
      confirm: 'already',
      close: 'wrong-state',
      start: 'preparing',
      ready: 'ready',
      'hand-out': 'completed',
      'refund-all': 'refunded',
    },
    preparing: {
      pay: 'already',
      retake: 'wrong-state',
      confirm: 'already',
      close: 'wrong-state',
      start: 'already',
      ready: 'ready',
      'hand-out': 'completed',
      'refund-all': 'refunded',
    },
    ready: {
      pay: 'already',
      retake: 'wrong-state',
      confirm: 'already',
      close: 'wrong-state',
      start: 'already',
      ready: 'already',
      'hand-out': 'completed',
      'refund-all': 'refunded',
    },
    completed: {
      pay: 'already',
      retake: 'wrong-state',
      confirm: 'already',
      close: 'wrong-state',
      start: 'already',
      ready: 'already',
      'hand-out': 'already',
      'refund-all': 'refunded',
    },
    closed: {
      pay: 'wrong-state',
      retake: 'paid',
      confirm: 'wrong-state',
      close: 'already',
      start: 'wrong-state',
      ready: 'wrong-state',
      'hand-out': 'wrong-state',
      'refund-all': 'wrong-state',
    },
    refunded: {
      pay: 'already',
      retake: 'wrong-state',
      confirm: 'wrong-state',
      close: 'wrong-state',
      start: 'wrong-state',
      ready: 'wrong-state',
      'hand-out': 'wrong-state',
      'refund-all': 'already',
    },
  },
);
export type OrderState = StateOf<typeof ORDER>;
export type OrderCommand = CommandOf<typeof ORDER>;

/** What waits at the counter: the board shows it, and its code picks it up. */
export const AT_COUNTER = statesOf<OrderState>('confirmed', 'preparing', 'ready');
/** What the counter has, or has handed out. */
export const MADE = statesOf<OrderState>('confirmed', 'preparing', 'ready', 'completed');
/** What is paid for and not handed out. */
export const OPEN = statesOf<OrderState>('paid', 'confirmed', 'preparing', 'ready');
/** What the counter has yet to make. */
export const TO_MAKE = statesOf<OrderState>('confirmed', 'preparing');
/** What the counter is done with. */
export const PAST = statesOf<OrderState>('completed', 'refunded');
/** What waits to be confirmed: a seat of a group that is not filled. */
export const WAITING = statesOf<OrderState>('created', 'paid');
/** What was never paid, or went back whole. */
export const GONE = statesOf<OrderState>('closed', 'refunded');
/** What nobody has begun to prepare: what is given back of it goes back to the shelf. */
export const UNTOUCHED = statesOf<OrderState>('paid', 'confirmed');

/**
 * What guests, clerks and operators are told of it: what is confirmed is paid to them; what is paid and not
 * confirmed waits for its group.
 */
export function shownState(state: OrderState): ShownState {
  if (state === 'confirmed') return 'paid';
  return state === 'paid' ? 'waiting' : state;
}
/** The states that are shown as this one. */
export const statesShownAs = (shown: ShownState): OrderState[] =>
  ORDER.states.filter((state) => shownState(state) === shown);

/** The states of a list of a guest's orders; null: whichever. */
export function statesOfList(which: Exclude<OrderList, 'current'>): OrderState[] | null {
  if (which === 'unpaid') return ['created'];
  if (which === 'open') return [...OPEN];
  return which === 'completed' ? ['completed'] : null;
}

/**
 * The counted stock of a line. `refund`: all of the line before its preparation began. `refund-late`: after
 * it. What was prepared is gone, whoever gets money back: a late refund leaves it sold.
 */
export const STOCK = defineStates(
  ['not-counted', 'held', 'sold', 'released'],
  ['pay', 'close', 'refund', 'refund-late'],
  {
    'not-counted': { pay: 'already', close: 'already', refund: 'already', 'refund-late': 'already' },
    held: { pay: 'sold', close: 'released', refund: 'wrong-state', 'refund-late': 'wrong-state' },
    sold: { pay: 'already', close: 'wrong-state', refund: 'released', 'refund-late': 'already' },
    released: { pay: 'wrong-state', close: 'already', refund: 'already', 'refund-late': 'already' },
  },
);
export type StockState = StateOf<typeof STOCK>;

/** Unpaid orders that a member may have at once: what they hold is kept from others. */
export const MOST_UNPAID = 10;

/** Minutes that a guest has to pay: what is held for them is kept from others as long. */
const PAY_MINUTES = 15;

/** Until when an order made now is to be paid. */
export const payByOf = (createdAt: number): number => createdAt + PAY_MINUTES * 60_000;

/**
 * Whether a guest may cancel it after they paid, and have everything back at once: nobody has begun to make
 * it. What is made or collected with others is left by the ways of its group.
 * @example a confirmed order: yes; one being prepared: no, there is the request for a refund
 */
export const mayCancelPaid = (order: { state: OrderState; groupId: string | null }): boolean =>
  order.state === 'confirmed' && order.groupId === null;

/** Whether a guest may still pay: an order that the worker has not closed yet is over all the same. */
export const mayBePaid = (order: { state: OrderState; payBy: number }, now: number): boolean =>
  order.state === 'created' && now < order.payBy;

/** The tax office lets shops make out invoices for so long after the sale. */
const INVOICE_DAYS = 180;

/** Whether an invoice of it may be asked for: its sale is told, and not too long ago. */
export const mayBeInvoiced = (order: { state: OrderState; paidAt: number | null }, now: number): boolean =>
  MADE.has(order.state) && order.paidAt !== null && now - order.paidAt < INVOICE_DAYS * DAY_MS;
