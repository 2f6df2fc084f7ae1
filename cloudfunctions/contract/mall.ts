/**
 * The points mall: what points buy, as operators keep it, and what the function `mall` is asked and tells.
 * Points and fen in replies are decimal strings, instants ISO 8601. Rules: docs/points-mall.md.
 */
import * as z from 'zod/mini';
import { after, code, instant, key, paragraph, picture, requestId, text, whole } from './shapes';

const count = z.int().check(z.positive(), z.maximum(100_000_000));
const few = z.int().check(z.positive(), z.maximum(99));

const MALL_RULES = {
  'coupon-for-points': 'a coupon costs points only',
  'from-before-until': 'a time begins before it ends',
} as const;
export type MallRule = keyof typeof MALL_RULES;
const broken = (rule: MallRule) => ({ error: MALL_RULES[rule], params: { rule } });

/** What points buy. */
export const mallItemSchema = z
  .object({
    name: text(1, 40),
    /** Name of a picture of the brand. Empty: none. */
    picture: picture(60),
    description: paragraph(0, 300),
    what: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('coupon'), template: code }),
      /** A product of the menu, with its standard options, fetched at a store. No stores: at all of them. */
      z.object({ kind: z.literal('goods'), product: key, stores: z.array(key).check(z.maxLength(500)) }),
    ]),
    points: z.int().check(z.positive(), z.maximum(10_000_000)),
    /** Paid beside the points; 0: points only. */
    fen: z.int().check(z.nonnegative(), z.maximum(10_000_000)),
    /** Pieces in all; null: as many as are wanted. */
    stock: z.nullable(count),
    perMember: z.nullable(few),
    from: z.nullable(instant),
    until: z.nullable(instant),
    /** Levels that may have it; empty: all. */
    tiers: z.array(code).check(z.maxLength(20)),
  })
  .check(
    z.refine(({ what, fen }) => what.kind === 'goods' || fen === 0, {
      path: ['fen'],
      ...broken('coupon-for-points'),
    }),
    z.refine(({ from, until }) => from === null || until === null || Date.parse(from) < Date.parse(until), {
      path: ['until'],
      ...broken('from-before-until'),
    }),
  );
export type MallItem = z.infer<typeof mallItemSchema>;
export type MallKind = MallItem['what']['kind'];

export const MALL_STATES = ['live', 'hidden'] as const;
export type MallState = (typeof MALL_STATES)[number];

export const mallRequestSchema = z.discriminatedUnion('action', [
  /** What may be had now, first; what is not begun or gone, behind. */
  z.object({ action: z.literal('list-mall') }),
  /** With the stores where goods may be fetched. */
  z.object({ action: z.literal('show-mall-item'), item: code }),
  z.object({
    action: z.literal('exchange'),
    item: code,
    requestId,
    /** The price that the member saw. */
    points: whole,
    fen: whole,
    /** Of goods: where they are fetched. */
    store: z.optional(key),
  }),
  z.object({ action: z.literal('list-exchanges'), after }),
]);
export type MallRequest = z.infer<typeof mallRequestSchema>;

/** Why something cannot be had. `cannot-now`: the store does not sell it now, or too many orders are open. */
export const NO_EXCHANGE = [
  'unknown',
  'not-begun',
  'over',
  'other-level',
  'none-left',
  'had-all',
  'too-few-points',
  'price-changed',
  'other-store',
  'cannot-now',
] as const;
export type NoExchange = (typeof NO_EXCHANGE)[number];
/** With its sentence: "还差 120 积分". */
export interface WhyNot {
  code: NoExchange;
  message: string;
}

export interface MallItemView {
  item: string;
  name: string;
  picture: string;
  description: string;
  kind: MallKind;
  points: string;
  fen: string;
  /** Null: it may be had now. */
  why: WhyNot | null;
  /** How many are left; null: as many as are wanted. */
  left: string | null;
  perMember: number | null;
  /** How many of it the member has. */
  has: number;
  /** Levels that may have it, in words; empty: all. */
  levels: string[];
  from: string | null;
  until: string | null;
}
export interface MallReply {
  items: MallItemView[];
  /** Points that the member may use now. */
  usable: string;
}
export interface MallItemReply {
  item: MallItemView;
  usable: string;
  /** Of a coupon: what it is worth and when it is used. */
  coupon: { figure: string; condition: string; where: string; when: string; rules: string[] } | null;
  /** Of goods: where they are fetched; those that are open, first. */
  stores: { id: string; name: string; open: boolean; hoursText: string }[];
}

export interface ExchangeView {
  exchange: string;
  item: string;
  name: string;
  picture: string;
  points: string;
  fen: string;
  at: string;
  /** Null: it stands. */
  givenBackAt: string | null;
  /** What it got: a coupon of the wallet, or an order. */
  coupon: string | null;
  order: string | null;
}
export type ExchangeReply =
  { exchange: ExchangeView; why: null; usable: string } | { exchange: null; why: WhyNot };
export interface ExchangesReply {
  exchanges: ExchangeView[];
  next: string | null;
}
