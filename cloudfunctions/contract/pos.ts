/**
 * What POS systems send and are told over HTTP (docs/pos.md, GET /pos/v1/openapi.json). Messages are signed
 * by the Standard Webhooks specification with the store's secret. Amounts are fen, points whole numbers, both
 * as decimal strings; instants ISO 8601 with offset; days YYYY-MM-DD.
 */
import * as z from 'zod/mini';
import { posLineSchema } from './pos-event';
import { instant, key, opaque, rowId, whole } from './shapes';

export const POS_BATCH = 100;
/** Events are looked at one by one: a bad one is refused alone. */
export const posEventsRequestSchema = z.object({
  events: z.array(z.unknown()).check(z.minLength(1), z.maxLength(POS_BATCH)),
});
/** Said by a POS that knows coupons; without it replies have none. */
const coupons = z.optional(z.literal(true));
export const posIdentifyRequestSchema = z.object({
  code: opaque(0, 40),
  clerk: key,
  coupons,
});
export const posRedeemRequestSchema = z.object({
  /** Made by the POS: the same id again is answered the same. */
  id: key,
  session: key,
  clerk: key,
  take: z.union([
    z.object({ benefit: key }),
    z.object({ points: whole }),
    /** One use of a coupon on what is rung up, before it is taken off. */
    z.object({
      coupon: rowId,
      lines: z.array(posLineSchema).check(z.minLength(1), z.maxLength(200)),
    }),
  ]),
});
/** Gives back what was redeemed, where the receipt is voided: within a day, by the store that took it. */
export const posVoidRequestSchema = z.object({ redemption: key, clerk: key });
export const posQuoteRequestSchema = z.object({
  at: instant,
  token: z.nullable(opaque(0, 600)),
  lines: z.array(posLineSchema).check(z.minLength(1), z.maxLength(200)),
  coupons,
});

/** Why a message, or one of its events, was not accepted. */
export const POS_ERROR_CODES = [
  'signature-missing',
  'signature-wrong',
  'signature-stale',
  'message-differs',
  'too-large',
  'not-json',
  'bad-request',
  'amounts-differ',
  'unknown-code',
  'code-over',
  'too-many-guesses',
  'unknown-token',
  'session-over',
  'unknown-benefit',
  'used-up',
  'insufficient-points',
  'coupon-not-usable',
  'unknown-redemption',
  'too-late',
  'refused',
  'conflict',
  'app-order',
  'try-again',
] as const;
export type PosErrorCode = (typeof POS_ERROR_CODES)[number];

export interface PosError {
  ok: false;
  code: PosErrorCode;
  /** A sentence for whoever operates the POS. */
  message: string;
}

/** What became of one event. */
export type PosEventResult = { id: string | null } & (
  | {
      ok: true;
      outcome: 'settled' | 'known' | 'waiting-for-sale' | 'kept-without-member';
      /** What it did to the member's points; null where it did nothing or was known. */
      effect: {
        points: string;
        qualifying: string;
        redeemable: string;
        pending: string;
        why: string[];
      } | null;
      /** Of a sale that was told with a coupon taken without network: used, or a loss of the brand. */
      coupon?: PosOfflineOutcome;
      /** Of a sale whose lines give earlier sales back: what became of each, in the order of the lines. */
      returns?: PosReturnOutcome[];
      /** Of a sale whose POS prints it: one line for the member, told once. */
      receiptLine?: string;
    }
  | PosError
);
export type PosOfflineOutcome = { outcome: 'used'; redemption: string } | { outcome: 'lost'; why: string };
/** `receipt`: of the sale that was given back. `why`: where it was refused. */
export interface PosReturnOutcome {
  receipt: string;
  outcome: 'settled' | 'known' | 'waiting-for-sale' | 'kept-without-member' | 'refused';
  why: string[];
}
export interface PosEventsReply {
  ok: true;
  results: PosEventResult[];
}

/** A coupon that may be used at this store now; what ends first, first. */
export interface PosCoupon {
  coupon: string;
  name: string;
  /** 满 ¥30 可用 */
  condition: string;
  /** 12月31日 24:00 前有效 */
  when: string;
  usesLeft: number;
}

/** A member as a till may see them. */
export interface TillMember {
  /** 林*夏; empty: no name told. */
  name: string;
  /** 138****5678 */
  phone: string | null;
  tier: { code: string; name: string };
  redeemablePoints: string;
  pendingPoints: string;
  /** Today is in the month of the member's birthday. */
  isBirthdayMonth: boolean;
  /** What may be used at the till: how often still. */
  benefits: {
    code: string;
    name: string;
    detail: string;
    left: number;
    times: number;
    per: 'day' | 'month';
  }[];
  /** Of a POS that said that it knows coupons; otherwise empty. */
  coupons: PosCoupon[];
  lastOrder: { at: string; store: string | null; products: string[] } | null;
}

export interface PosIdentifyReply {
  ok: true;
  /** Names the member in `order.paid` and `quote`, at this store, until midnight after next. */
  token: string;
  member: TillMember;
  /** Null: this code was used before; show a fresh one to redeem. */
  session: { id: string; expiresAt: string } | null;
}
export interface PosRedeemReply {
  ok: true;
  redemption: string;
  redeemedAt: string;
  /** Left of the benefit in its period, or usable points. */
  left: string;
  /** Of a coupon: what it takes off, and what the clerk does. */
  offFen?: string;
  handOut?: string;
}
export interface PosVoidReply {
  ok: true;
  redemption: string;
  reversedAt: string;
}
export interface PosQuoteReply {
  ok: true;
  totalFen: string;
  /** What the sale would earn now; 0 without a member. */
  points: string;
  qualifying: string;
  why: string[];
  /** Where coupons were asked for: the best one for these lines; null: none takes anything off. */
  coupon?: BestCoupon | null;
}
export interface BestCoupon {
  coupon: string;
  name: string;
  offFen: string;
  /** What it takes off each line that it lowers. */
  lines: { line: string; offFen: string }[];
  /** What the clerk says to the member. */
  say: string;
}
