/** The calls behind the board of a store. */
import type {
  AfterSalesReply,
  BatchReply,
  BoardReply,
  CounterRequest,
  PastOrdersReply,
  PhotoReply,
  PickupReply,
  SoldOutReply,
} from '../../../cloudfunctions/contract/counter';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { pageAfter } from '../../platform/page-after';
import { callAsStaff } from '../staff-session/call-staff';

const ask = <T>(request: CounterRequest): Promise<Reply<T>> => callAsStaff<T>('counter', request);

/** A step of an order. */
export type Step = 'start-order' | 'ready-order' | 'hand-out';

export const listBoard = (store: string): Promise<Reply<BoardReply>> => ask({ action: 'list-board', store });

/** By pickup code or number. */
export const findPickup = (store: string, text: string): Promise<Reply<PickupReply>> =>
  ask({ action: 'find-pickup', store, text });

/** The order as it then stands. */
export const takeStep = (store: string, order: string, step: Step): Promise<Reply<PickupReply>> =>
  ask({ action: step, store, order });

/** All of a batch that may take it, as it then stands. */
export const moveBatch = (
  store: string,
  move: Pick<Extract<CounterRequest, { action: 'move-batch' }>, 'group' | 'step' | 'requestId'>,
): Promise<Reply<BatchReply>> => ask({ action: 'move-batch', store, ...move });

export const listPastOrders = (store: string, after?: string): Promise<Reply<PastOrdersReply>> =>
  ask({ action: 'list-past-orders', store, ...pageAfter(after) });

export const listSoldOut = (store: string, after?: string): Promise<Reply<SoldOutReply>> =>
  ask({ action: 'list-sold-out', store, ...pageAfter(after) });

export const setSoldOut = (store: string, product: string, soldOut: boolean): Promise<Reply<unknown>> =>
  ask({ action: 'set-sold-out', store, product, soldOut });

export const listAfterSales = (
  store: string,
  state: 'asked' | 'answered',
  after?: string,
): Promise<Reply<AfterSalesReply>> => ask({ action: 'list-after-sales', store, state, ...pageAfter(after) });

export const showPhoto = (store: string, request: string): Promise<Reply<PhotoReply>> =>
  ask({ action: 'show-after-sale-photo', store, request });

export const answerAfterSale = (
  store: string,
  answer: { request: string; accept: boolean; words: string },
): Promise<Reply<unknown>> => ask({ action: 'answer-after-sale', store, ...answer });

/** `lines` empty: all that is left. The same `requestId` again is the same refund. */
export const refundOrder = (
  store: string,
  refund: Pick<
    Extract<CounterRequest, { action: 'refund-order' }>,
    'order' | 'lines' | 'reason' | 'requestId'
  >,
): Promise<Reply<unknown>> => ask({ action: 'refund-order', store, ...refund });
