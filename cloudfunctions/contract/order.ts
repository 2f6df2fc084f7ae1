/**
 * Ordering: what the function `order` is asked and tells. Only members order (joining is one tap on the way);
 * the server prices, the client shows. Amounts are fen, points whole numbers, both as decimal strings;
 * instants ISO 8601.
 */
import * as z from 'zod/mini';
import type { GroupKind } from './group-kind';
import { invoiceTitleSchema, type OrderInvoice } from './invoice';
import { choiceSchema, type Choice } from './menu';
import { after, base64, key, pieces, reason, requestId, rowId, text, whole } from './shapes';

/** Of an order's number. */
export const ORDER_ID = /^\d{18}$/;
const orderId = z.string().check(z.regex(ORDER_ID));

export const cartLineSchema = z.object({
  /** The cart's own name of the line. */
  line: z.string().check(z.regex(/^[0-9a-z]{1,20}$/)),
  product: key,
  quantity: z.int().check(z.positive(), z.maximum(99)),
  options: choiceSchema,
  /** Of a set: what was chosen for each part. */
  parts: z.array(z.object({ part: key, product: key, options: choiceSchema })).check(z.maxLength(6)),
  /** On the cup, or the name of the recipe. Empty: none. */
  text: text(0, 30),
});
export type CartLine = z.infer<typeof cartLineSchema>;

const cart = {
  store: key,
  lines: z.array(cartLineSchema).check(
    z.minLength(1),
    z.maxLength(20),
    z.refine((lines) => new Set(lines.map(({ line }) => line)).size === lines.length, {
      error: 'lines have names of their own',
    }),
  ),
  /** Points to pay with: none, as many as are allowed, or a number (rounded down to whole steps). */
  points: z.union([z.literal('none'), z.literal('most'), whole]),
};
/** Of a coupon, as the member's wallet names it. */
const couponId = rowId;

/** About an order, the group that it waits for, and a parcel. WeChat asks for at most three at once. */
export const ORDER_MESSAGES = ['order-ready', 'refund-done'] as const;
export const GROUP_MESSAGES = ['group-filled', 'group-failed', 'group-soon'] as const;
export const PARCEL_MESSAGES = ['parcel-arrived', 'refund-done'] as const;
export const NOTICE_KINDS = [...ORDER_MESSAGES, ...GROUP_MESSAGES, 'parcel-arrived'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
/** Whatever a member allows one by one in WeChat's dialogue: notices, and offers (docs/messages.md). */
export const OFFER_MESSAGES = ['offer'] as const;
export const MESSAGE_KINDS = [...NOTICE_KINDS, ...OFFER_MESSAGES] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** Drunk there, or packed to be taken along. */
export const SERVINGS = ['eat-in', 'take-away'] as const;
export type Serving = (typeof SERVINGS)[number];

/**
 * Which of the member's orders. `open`: paid, and not handed out. `refunds`: something of it went back, or is
 * asked back. `current`: all that something may still happen to, of the last days, the newest only.
 */
export const ORDER_LISTS = ['all', 'unpaid', 'open', 'completed', 'refunds', 'current'] as const;
export type OrderList = (typeof ORDER_LISTS)[number];

export const orderRequestSchema = z.discriminatedUnion('action', [
  z.object({
    action: z.literal('quote'),
    ...cart,
    /** The one that saves most, none, or this one. Missing: from a client that knows no coupons: the best. */
    coupon: z.optional(z.union([z.literal('best'), z.literal('none'), couponId])),
  }),
  z.object({
    action: z.literal('create-order'),
    ...cart,
    /** The price that the member saw. */
    payableFen: whole,
    pointsUsed: whole,
    /** The coupon in that price; null: none. Missing: from a client that knows no coupons. */
    coupon: z.optional(z.nullable(couponId)),
    /** Table or `counter`. Empty: not known. */
    place: text(0, 30),
    /** Missing: from a client that does not ask. */
    serving: z.optional(z.enum(SERVINGS)),
    /** How the member came: the scene's channel. */
    channel: text(0, 40),
    remark: text(0, 60),
    requestId,
  }),
  /** What the client needs to pay; the same prepay again while it is open. */
  z.object({ action: z.literal('pay'), order: orderId }),
  /** Asks WeChat Pay now, where the order is not known to be paid. */
  z.object({ action: z.literal('check-payment'), order: orderId }),
  /** Before it is paid. */
  z.object({ action: z.literal('cancel-order'), order: orderId }),
  /** Paid, and nobody has begun to make it: all goes back at once. */
  z.object({ action: z.literal('cancel-paid-order'), order: orderId, requestId }),
  /** Missing `which`: all. */
  z.object({ action: z.literal('list-orders'), which: z.optional(z.enum(ORDER_LISTS)), after }),
  /** Before ordering: where the store is, and how long it takes there now. */
  z.object({ action: z.literal('show-wait'), store: key }),
  z.object({ action: z.literal('show-order'), order: orderId }),
  z.object({
    action: z.literal('ask-refund'),
    order: orderId,
    lines: z.array(z.object({ line: text(0, 20), quantity: pieces })).check(z.minLength(1), z.maxLength(20)),
    reason,
    /** JPEG or PNG as base64, at most 400 KB. */
    photo: z.optional(base64(560_000)),
    requestId,
  }),
  z.object({ action: z.literal('withdraw-request'), request: key }),
  /** Of the money that is left of a paid order. */
  z.object({
    action: z.literal('request-invoice'),
    order: orderId,
    title: invoiceTitleSchema,
    requestId,
  }),
  z.object({ action: z.literal('list-invoices'), after }),
  /** What the member allowed in WeChat's dialogue: one consent, one message. */
  z.object({
    action: z.literal('keep-message-consents'),
    kinds: z.array(z.enum(MESSAGE_KINDS)).check(z.minLength(1), z.maxLength(5)),
    requestId,
  }),
]);
export type OrderRequest = z.infer<typeof orderRequestSchema>;

/** One reason in a line's price. `share`: what it takes off the line (positive). */
export interface LineAdjustment {
  kind: 'campaign' | 'tier' | 'amount-off' | 'coupon' | 'points';
  code: string;
  name: string;
  shareFen: string;
  /** The campaign whose offer it is; absent: of none. */
  campaign?: string;
}
export interface QuoteLine {
  line: string;
  product: string;
  name: string;
  /** "大杯 · 少冰 · 加椰果". */
  optionsText: string;
  text: string;
  quantity: number;
  /** Of one, extras included. */
  unitListFen: string;
  listFen: string;
  adjustments: LineAdjustment[];
  /** What is paid in money. */
  netFen: string;
}
export interface NotApplied {
  code: string;
  name: string;
  /** "还差 ¥5.00", "15:00 后可用", "与会员价不同享，会员价更优惠". */
  why: string;
}
/** A coupon in the list that a member chooses from. */
export interface QuoteCoupon {
  coupon: string;
  name: string;
  /** Why it cannot be used on this cart: "还差 ¥3.20"; null: it can. */
  why: string | null;
  /** What it takes off here; null: it cannot be used. */
  offFen: string | null;
  endsAt: string;
}
export interface Quote {
  store: string;
  lines: QuoteLine[];
  listFen: string;
  /** Each reason's sum over the lines. */
  adjustments: (Omit<LineAdjustment, 'shareFen'> & { fen: string })[];
  points: {
    /** Points used in this quote, and what they pay. */
    used: string;
    fen: string;
    /** Most that may be used here; 0: none. */
    most: string;
    mostFen: string;
    usable: string;
    /** Why none or not more: "满 ¥2.00 起可用"; null: nothing to say. */
    why: string | null;
  };
  payableFen: string;
  notApplied: NotApplied[];
  /** The one that is used, and what it takes off. */
  coupon: { coupon: string; name: string; offFen: string } | null;
  /** All coupons that the member could have in mind: first those that can be used here. */
  coupons: QuoteCoupon[];
  /** "还差 ¥5 可享「满30减6」". */
  nextStep: string | null;
  /** What paying earns now: points and qualifying points. */
  earns: { points: string; qualifying: string };
  priceVersion: number;
}
/** A cart that cannot be bought as it is: what is wrong with which line. */
export interface CartProblem {
  line: string | null;
  code:
    | 'store-closed'
    | 'unknown-product'
    | 'sold-out'
    | 'too-few-left'
    | 'tier-only'
    | 'not-on-sale'
    | 'bad-options'
    | 'too-many'
    | 'text-refused'
    /** Another order has it in this moment, or its budget is used up. */
    | 'coupon-held'
    /** The seat in the group is gone, or costs something else now. */
    | 'no-seat';
  message: string;
}
export type QuoteReply =
  { outcome: 'quoted'; quote: Quote } | { outcome: 'problems'; problems: CartProblem[] };

export type CreateReply =
  | { outcome: 'created'; order: string; payableFen: string; payBy: string | null }
  | { outcome: 'price-changed'; quote: Quote }
  | { outcome: 'problems'; problems: CartProblem[] };

export interface PaymentParams {
  appId: string;
  timeStamp: string;
  nonceStr: string;
  package: string;
  signType: 'RSA';
  paySign: string;
}
export type PayReply =
  | { outcome: 'paid' }
  /** `cashier`: where H5 outside WeChat pays in demo mode; null: nowhere. */
  | { outcome: 'to-pay'; params: PaymentParams; cashier: string | null; payBy: string };

export const ORDER_STATES = [
  'created',
  'waiting',
  'paid',
  'preparing',
  'ready',
  'completed',
  'closed',
  'refunded',
] as const;
/**
 * `waiting`: paid, for its group to be filled. `completed`: handed out. `refunded`: all of it. `closed`:
 * never paid.
 */
export type OrderState = (typeof ORDER_STATES)[number];

export interface OrderSummary {
  order: string;
  store: { id: string; name: string };
  state: OrderState;
  /** "A012"; null before it is paid. */
  pickupNo: string | null;
  createdAt: string;
  payableFen: string;
  refundedFen: string;
  /** Names and quantities: "茉莉轻乳茶 ×2、桂花糯米糍". */
  what: string;
  /** Pictures of the first lines. */
  pictures: string[];
  /** Until when it is to be paid; null: it waits for no payment. */
  payBy: string | null;
  /** 12 digits, as QR; null: not to be picked up (yet, or any more). */
  pickupCode: string | null;
  openRequest: boolean;
  /** Money on its way back: it takes its time, or WeChat Pay refused and the store looks after it. */
  refunding: 'under-way' | 'stuck' | null;
  /** The group in which it is a seat; null: none. */
  group: { group: string; kind: GroupKind } | null;
}
export interface OrdersReply {
  orders: OrderSummary[];
  next: string | null;
}
export interface WaitReply {
  store: { id: string; name: string; address: string };
  /** Orders that the store has yet to make. */
  ahead: number;
  /** Until the next one is ready, at the pace of the last hours; null: nobody can tell. */
  minutes: number | null;
}
export interface OrderLineView extends QuoteLine {
  picture: string;
  /** Of `quantity`, how many were refunded. */
  refundedQuantity: number;
  /** As it goes back into a cart. */
  again: { options: Choice; parts: CartLine['parts']; text: string };
}
export interface RefundView {
  refund: string;
  /** `difference`: of a price that became lower; nothing is given back for it. */
  kind: 'order' | 'stray' | 'difference' | 'share';
  state: 'queued' | 'processing' | 'done' | 'failed';
  amountFen: string;
  points: string;
  lines: { name: string; quantity: number }[];
  askedAt: string;
  doneAt: string | null;
  reason: string;
}
export interface AfterSaleView {
  request: string;
  state: 'asked' | 'accepted' | 'declined' | 'withdrawn';
  lines: { line: string; name: string; quantity: number }[];
  /** What would go back. */
  amountFen: string;
  points: string;
  reason: string;
  hasPhoto: boolean;
  answer: string | null;
  askedAt: string;
  answeredAt: string | null;
}
/** What the order gave or took back, each with the sentence that explains it. */
export interface OrderEarning {
  at: string;
  what: 'points' | 'qualifying' | 'gift' | 'tier' | 'points-spent' | 'points-returned' | 'taken-back';
  amount: string;
  pending: boolean;
  sentence: string;
  /** Number of the journal: points of several lots are one deduction. Null: of a level. */
  journal: string | null;
}
/** Pieces of a line that may be asked back, and what comes back for one of them, for two, and so on. */
export interface RefundableLineView {
  line: string;
  backs: { fen: string; points: string }[];
}
export interface OrderReply extends OrderSummary {
  /** Null: nobody makes invoices here, and none was made. */
  invoice: OrderInvoice | null;
  place: string;
  serving: Serving | null;
  remark: string;
  paidAt: string | null;
  readyAt: string | null;
  completedAt: string | null;
  closedAt: string | null;
  closedWhy: 'unpaid' | 'cancelled' | null;
  /** Nobody has begun to make it: the guest may still cancel it. */
  mayCancel: boolean;
  /** Orders before this one at the store; null: not waiting. */
  ahead: number | null;
  lines: OrderLineView[];
  quote: Omit<Quote, 'lines' | 'notApplied' | 'nextStep' | 'coupon' | 'coupons'>;
  refunds: RefundView[];
  requests: AfterSaleView[];
  earnings: OrderEarning[];
  /** What may be asked back now, by line; null: nothing. */
  refundable: RefundableLineView[] | null;
  /** Messages that the member allowed and that were not sent yet. */
  consents: Record<MessageKind, number>;
}
