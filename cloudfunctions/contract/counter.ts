/**
 * What the function `counter` is asked and tells: the store's live board, handing out, after-sale answers and
 * refunds. Whoever asks is known from a staff session.
 */
import * as z from 'zod/mini';
import { GROUP_ID } from './group';
import type { GroupKind } from './group-kind';
import { PARCEL_ACTIONS } from './community';
import { MORNING_ACTIONS } from './morning';
import { ORDER_ID, type OrderState, type Serving } from './order';
import { after, key, paragraph, pieces, reason, requestId, rowId, text } from './shapes';

const order = z.string().check(z.regex(ORDER_ID));

export const counterRequestSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('list-board'), store: key }),
  /** What waits at the store, and what it sold today. */
  z.object({ action: z.literal('show-store-today'), store: key }),
  z.object({ action: z.literal('show-store-order'), store: key, order }),
  /** By pickup code (scanned) or pickup number of the day (typed). */
  z.object({
    action: z.literal('find-pickup'),
    store: key,
    text: text(1, 30),
  }),
  z.object({ action: z.literal('start-order'), store: key, order }),
  z.object({ action: z.literal('ready-order'), store: key, order }),
  z.object({ action: z.literal('hand-out'), store: key, order }),
  /** Every order of a group at this store that may take the step; again it changes nothing. */
  z.object({
    action: z.literal('move-batch'),
    store: key,
    group: z.string().check(z.regex(GROUP_ID)),
    step: z.enum(['start-order', 'ready-order', 'hand-out']),
    requestId,
  }),
  z.object({ action: z.literal('list-past-orders'), store: key, after }),
  z.object({ action: z.literal('set-sold-out'), store: key, product: key, soldOut: z.boolean() }),
  z.object({ action: z.literal('list-sold-out'), store: key, after }),
  /** What flows ask this store's staff to do for members. */
  z.object({ action: z.literal('list-tasks'), store: key, after }),
  z.object({ action: z.literal('finish-task'), store: key, task: rowId }),
  z.object({
    action: z.literal('list-after-sales'),
    store: key,
    state: z.enum(['asked', 'answered']),
    after,
  }),
  z.object({ action: z.literal('show-after-sale-photo'), store: key, request: key }),
  z.object({
    action: z.literal('answer-after-sale'),
    store: key,
    request: key,
    accept: z.boolean(),
    words: paragraph(0, 200),
  }),
  /** Without a guest's asking. `lines`: empty for all that is left. */
  z.object({
    action: z.literal('refund-order'),
    store: key,
    order,
    lines: z.array(z.object({ line: text(0, 20), quantity: pieces })).check(z.maxLength(20)),
    reason,
    requestId,
  }),
  ...PARCEL_ACTIONS,
  ...MORNING_ACTIONS,
]);
export type CounterRequest = z.infer<typeof counterRequestSchema>;
export type CounterAction = CounterRequest['action'];

export interface StoreTodayReply {
  /** Orders that nobody has begun, and that wait to be fetched; at most as many as a board shows. */
  fresh: number;
  ready: number;
  /** Requests for money back that wait for an answer. */
  asked: number;
  /** Sold today, the mini-program and tills together, net of refunds; some seconds behind. */
  orders: number;
  takingsFen: string;
  /** What points are worth where they pay: so many are so much. Null: they do not pay. */
  worth: { points: number; fen: number } | null;
}

/** What the order is a part of. Orders of one group at a store are one batch. */
export interface BoardGroup {
  group: string;
  kind: GroupKind;
  name: string;
  /** Whose it is, for the label: their name where they allowed it, otherwise masked. */
  guest: string;
  /** Paid seats of the group, wherever they are made. */
  people: number;
  /** Orders of it at this store that were made or are to be made, without those given back. */
  batch: number;
}
export interface BoardOrder {
  order: string;
  /** Null: it is nobody else's. */
  group: BoardGroup | null;
  state: OrderState;
  pickupNo: string;
  place: string;
  serving: Serving | null;
  /** Masked. */
  member: string;
  paidAt: string;
  readyAt: string | null;
  remark: string;
  lines: {
    line: string;
    name: string;
    optionsText: string;
    text: string;
    quantity: number;
    refundedQuantity: number;
    netFen: string;
  }[];
  payableFen: string;
  refundedFen: string;
  openRequest: boolean;
  /** What the role of whoever asks allows now. */
  may: ('start-order' | 'ready-order' | 'hand-out' | 'refund-order')[];
}
export interface BoardReply {
  /** Paid and preparing, oldest first; then ready. At most 200. */
  orders: BoardOrder[];
  /** Requests that wait for an answer. */
  asked: number;
  at: string;
}
export interface PickupReply {
  order: BoardOrder;
}
export interface BatchReply {
  /** As they then stand; those that could not take the step, too. */
  orders: BoardOrder[];
  moved: number;
}
export interface PastOrdersReply {
  orders: BoardOrder[];
  next: string | null;
}
export interface SoldOutReply {
  products: { product: string; name: string; category: string; soldOut: boolean; left: number | null }[];
  next: string | null;
}
/** A hint, and no file: who it is for is masked, and nothing of what they bought is told. */
export interface StoreTask {
  task: string;
  member: string;
  words: string;
  /** The last day on which it is of use. */
  until: string;
}
export interface StoreTasksReply {
  tasks: StoreTask[];
  next: string | null;
}
export interface AfterSaleRow {
  request: string;
  order: string;
  pickupNo: string | null;
  member: string;
  state: 'asked' | 'accepted' | 'declined' | 'withdrawn';
  lines: { name: string; quantity: number }[];
  amountFen: string;
  points: string;
  reason: string;
  hasPhoto: boolean;
  answer: string | null;
  askedAt: string;
  /** Whether the role of whoever asks may accept it. */
  mayAccept: boolean;
}
export interface AfterSalesReply {
  requests: AfterSaleRow[];
  next: string | null;
}
export interface PhotoReply {
  type: 'image/jpeg' | 'image/png';
  base64: string;
}
