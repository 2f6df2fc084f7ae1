/**
 * A member's coupons: what the function `coupon` is asked and tells. What a member has, what is to be had,
 * and what a till scans. Counts are decimal strings, instants ISO 8601.
 */
import * as z from 'zod/mini';
import type { CouponView, NoCoupon } from './coupon';
import { ORDER_ID } from './order';
import { after, code, requestId, rowId, text } from './shapes';

const template = code;
const coupon = rowId;

export const WALLET_TABS = ['usable', 'used', 'gone'] as const;
export type WalletTab = (typeof WALLET_TABS)[number];

/** What is typed or scanned to have a coupon, as long as people type it. */
export const LONGEST_CLAIM_CODE = 40;

export const walletRequestSchema = z.discriminatedUnion('action', [
  /** `usable`: what ends first, first, and what is not usable yet behind; the others: the last first. */
  z.object({ action: z.literal('list-wallet'), tab: z.enum(WALLET_TABS), after }),
  /** How many there are, for whoever leads to them. */
  z.object({ action: z.literal('count-wallet') }),
  z.object({ action: z.literal('show-coupon'), coupon }),
  /** What members may take themselves, now or soon. */
  z.object({ action: z.literal('list-centre') }),
  /** One of those, as long as it is of the centre or a drop. */
  z.object({ action: z.literal('show-offer'), template }),
  /** `again`: an answer to the same request may have been missed. */
  z.object({ action: z.literal('claim'), template, requestId, again: z.optional(z.boolean()) }),
  /** A code that all share, or one that is worth one coupon. Spaces, dashes and case do not matter. */
  z.object({
    action: z.literal('claim-code'),
    code: text(1, LONGEST_CLAIM_CODE),
    requestId,
  }),
  /** What a till scans, made when it is first shown. */
  z.object({ action: z.literal('show-code'), coupon }),
  /** The coupons that an order of the member earned. */
  z.object({ action: z.literal('list-packet'), order: z.string().check(z.regex(ORDER_ID)) }),
]);
export type WalletRequest = z.infer<typeof walletRequestSchema>;

/** A coupon of the wallet. */
export interface WalletCoupon extends CouponView {
  /** What it fits, where the menu begins with it; null: everything, or several things. */
  menuAt: { product: string } | { category: string } | null;
}

export interface WalletReply {
  coupons: WalletCoupon[];
  next: string | null;
}

export interface WalletCountReply {
  usable: number;
  /** Of those: how many end within days. */
  endSoon: number;
}

/** Something that is to be had. */
export interface CouponOffer {
  template: string;
  by: 'centre' | 'drop';
  name: string;
  figure: string;
  condition: string;
  where: string;
  /** How long one is usable: "领取后 7 天有效", "12月31日 24:00 前有效". */
  when: string;
  rules: string[];
  /** How many are left, of how many; null: as many as are wanted. */
  left: { count: string; of: string } | null;
  /** How many each member may have; null: no limit. */
  perMember: number | null;
  /** Null: it may be had now. */
  why: NoCoupon | null;
  /** Levels that may have it; empty: all. */
  levels: string[];
  /** The member has some of it. */
  has: number;
  from: string | null;
  until: string | null;
}

export interface CentreReply {
  offers: CouponOffer[];
  /** The server's clock. */
  now: string;
}
export interface OfferReply {
  offer: CouponOffer;
  now: string;
}

/** Null: why there is none. */
export type ClaimReply = { coupon: WalletCoupon; why: null } | { coupon: null; why: NoCoupon };

export interface CouponCodeReply {
  code: string;
}

/** `coming`: the order earned some, which are on their way; asked again, they are there. */
export interface PacketReply {
  coupons: WalletCoupon[];
  coming: boolean;
}
