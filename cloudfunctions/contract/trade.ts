/**
 * What the function `trade` is asked and tells: the operator's menu, prices, stock and hours; orders of the
 * brand; reconciliation with WeChat Pay's bill.
 */
import * as z from 'zod/mini';
import { BULK_ACTIONS } from './bulk-change';
import type { GroupKind } from './group-kind';
import { PICTURE_MOST_BYTES } from './limits';
import { MALL_DESK_ACTIONS } from './mall-desk';
import { menuItemSchema, storeDetailsSchema, type MenuItem, type StoreDetails } from './menu';
import type { ScheduledVersion } from './operator';
import { ORDER_ID, ORDER_STATES, type OrderReply, type OrderState, type Serving } from './order';
import type { PriceBook } from './price-book';
import { after, base64, day, instant, key, revision, rowId, text, version } from './shapes';

const name = text(1, 40);
/** Four characters for three bytes, and a few more, so that what is too large hears why. */
const MOST_BASE64 = Math.ceil(PICTURE_MOST_BYTES / 3) * 4 + 64 * 1024;

const orderFilter = {
  store: z.optional(key),
  from: day,
  to: day,
  state: z.optional(z.enum(ORDER_STATES)),
  /** Order number or pickup number. */
  text: z.optional(text(0, 30)),
  after,
};

export const tradeRequestSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('list-menu') }),
  /**
   * `revision`: the one that was edited, 0 for a new item; another one meanwhile is a rejection
   * `already-changed`.
   */
  z.object({
    action: z.literal('save-item'),
    item: menuItemSchema,
    shown: z.boolean(),
    revision,
  }),
  z.object({
    action: z.literal('save-categories'),
    categories: z.array(z.object({ id: key, name })).check(z.maxLength(60)),
  }),
  /** A JPEG, PNG or WebP as base64; drawn anew, and named by what is in it. */
  z.object({ action: z.literal('upload-picture'), data: base64(MOST_BASE64) }),
  z.object({ action: z.literal('show-store'), store: key }),
  z.object({ action: z.literal('save-store-details'), store: key, details: storeDetailsSchema }),
  /** `priceFen` null: the menu's; `available` null: not counted. */
  z.object({
    action: z.literal('save-store-item'),
    store: key,
    product: key,
    priceFen: z.nullable(z.int().check(z.positive(), z.maximum(100_000_000))),
    available: z.nullable(z.int().check(z.nonnegative(), z.maximum(1_000_000))),
    soldOut: z.boolean(),
  }),
  z.object({ action: z.literal('list-price-books') }),
  z.object({ action: z.literal('show-price-book'), version }),
  /** Problems of a draft, and what an example of each product would cost each level now. */
  z.object({ action: z.literal('check-price-book'), document: z.unknown() }),
  /**
   * `effectiveFrom`: a past instant means at once. `after`: the latest version that whoever publishes has
   * seen.
   */
  z.object({
    action: z.literal('publish-price-book'),
    document: z.unknown(),
    effectiveFrom: instant,
    after: revision,
  }),
  /** Of one that is not in force yet; what was in force before it goes on. `after`: as with publishing. */
  z.object({ action: z.literal('withdraw-price-book'), version, after: revision }),
  z.object({ action: z.literal('list-brand-orders'), ...orderFilter }),
  /** One page of CSV at a time; the first with its header. */
  z.object({ action: z.literal('export-orders'), ...orderFilter }),
  z.object({ action: z.literal('show-brand-order'), order: z.string().check(z.regex(ORDER_ID)) }),
  z.object({ action: z.literal('reconcile-day'), day }),
  /** Outside effects that keep failing: refunds, messages, shipping. */
  z.object({ action: z.literal('list-stuck-effects'), after }),
  z.object({
    action: z.literal('retry-effects'),
    ids: z.array(rowId).check(z.minLength(1), z.maxLength(100)),
  }),
  ...BULK_ACTIONS,
  ...MALL_DESK_ACTIONS,
]);
export type TradeRequest = z.infer<typeof tradeRequestSchema>;
export type TradeAction = TradeRequest['action'];

export interface MenuDeskReply {
  categories: { id: string; name: string }[];
  items: { item: MenuItem; shown: boolean; revision: number }[];
  pictures: string[];
}
export interface SavedItemReply {
  revision: number;
}
/** Of the picture as it is kept. Pixels. */
export interface UploadedPictureReply {
  picture: string;
  width: number;
  height: number;
}
export interface StoreDeskReply {
  store: { id: string; name: string };
  details: StoreDetails;
  items: {
    product: string;
    name: string;
    category: string;
    menuPriceFen: string;
    priceFen: string | null;
    available: number | null;
    soldOut: boolean;
  }[];
  /** Scenes of its codes: of the counter and of tables. */
  scenes: { place: string; scene: string }[];
}
export interface PriceBooksReply {
  versions: ScheduledVersion[];
}
export interface PriceBookReply {
  version: number;
  effectiveFrom: string;
  document: PriceBook;
}
export interface PublishedPriceBookReply {
  version: number;
  effectiveFrom: string;
}
export interface PriceCheckReply {
  problems: { path: string; message: string }[];
  /** Of one without extras, now, at any store without its own price. Empty while there are problems. */
  examples: {
    product: string;
    name: string;
    listFen: string;
    prices: { tier: string; fen: string; why: string | null }[];
  }[];
}
export interface BrandOrderRow {
  order: string;
  store: string;
  storeName: string;
  state: OrderState;
  pickupNo: string | null;
  serving: Serving | null;
  member: string;
  createdAt: string;
  what: string;
  listFen: string;
  payableFen: string;
  pointsUsed: string;
  refundedFen: string;
}
/** An order as its member reads it, but for the code that picks it up; and its group. */
export interface BrandOrderReply extends OrderReply {
  /** Null: in none. */
  inGroup: { group: string; kind: GroupKind; name: string; people: number } | null;
}
export interface BrandOrdersReply {
  orders: BrandOrderRow[];
  next: string | null;
}
export interface OrdersCsvReply {
  csv: string;
  next: string | null;
}
/** Each thing that differs between our books and the bill. */
export interface Difference {
  kind:
    | 'missing-payment' // the bill has a payment that we do not know
    | 'missing-in-bill' // we know a payment that the bill does not have
    | 'payment-amount'
    | 'missing-refund'
    | 'refund-missing-in-bill'
    | 'refund-amount'
    | 'sale-not-settled' // paid, and the ledger does not know the sale
    | 'paid-not-marked'; // the bill has it paid, we have it open or closed
  outTradeNo: string;
  order: string | null;
  oursFen: string | null;
  billFen: string | null;
  message: string;
}
export interface ReconciliationReply {
  day: string;
  payments: { count: number; oursFen: string; billFen: string };
  refunds: { count: number; oursFen: string; billFen: string };
  differences: Difference[];
  /** More differences than are listed. */
  more: number;
}
export interface StuckEffectsReply {
  effects: {
    id: string;
    kind: string;
    /** What it would do, in words. */
    name: string;
    order: string | null;
    attempts: number;
    lastError: string;
    since: string;
  }[];
  next: string | null;
}
export interface RetriedEffectsReply {
  /** How many of them had been given up, and are tried again soon. */
  retried: number;
}
