/** Coupons as they are kept. Amounts are fen. */
import type { CouponSource, CouponState, CouponTemplate, TemplateState } from '../../contract/coupon';
import type { Instant } from '../kernel/time';

/** A coupon is a member's: both together name it. */
export interface CouponKey {
  memberId: bigint;
  couponId: bigint;
}

/** Names a template of a brand. */
export interface TemplateKey {
  brandId: number;
  templateId: string;
}

/** A template as it is issued now. */
export interface TemplateRow extends TemplateKey {
  state: TemplateState;
  version: number;
  template: CouponTemplate;
}

export interface CouponRow extends CouponKey, TemplateKey {
  version: number;
  source: CouponSource;
  cause: string;
  state: CouponState;
  usableFrom: Instant;
  /** The first instant at which it is over. */
  expiresAt: Instant;
  usesLeft: number;
  graceGiven: boolean;
  issuedAt: Instant;
  endedAt: Instant | null;
  endedWhy: string | null;
}

/** A coupon that somebody is to have. `cause` is once in the member's life: told again, nothing happens. */
export interface CouponAsk {
  memberId: bigint;
  cause: string;
}

/** Why somebody does not get one, in the order in which it is looked at. */
export type NotIssued = 'no-member' | 'other-level' | 'had-all' | 'had-today' | 'none-left';

/** What became of an ask. `known`: the same cause had it before. */
export type Issued =
  { outcome: 'issued' | 'known'; couponId: bigint } | { outcome: NotIssued; couponId: null };

/** Where a coupon is used, and what it takes off. */
export interface CouponUse {
  storeId: string;
  businessDay: string;
  offFen: bigint;
}
