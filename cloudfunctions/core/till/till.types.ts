/** A till, and what is taken at one. */
import type { Instant } from '../kernel/time';

/**
 * Where something is done, and by whom: by signed-in staff, or by a clerk of the store's POS, by the POS's
 * own name.
 */
export interface TillPlace {
  brandId: number;
  storeId: string;
  staffId: bigint | null;
  clerk: string | null;
  /** What the device calls itself. */
  device?: string | null;
}

export interface TillSession {
  memberId: bigint;
  openedAt: Instant;
  expiresAt: Instant;
  /** Opened by this coupon's own code, and good for it alone; null: for everything. */
  couponId: bigint | null;
}

export interface Redemption {
  memberId: bigint;
  id: string;
  /** What was taken. */
  taken: { benefit: string; period: string } | { points: bigint } | { couponId: bigint };
  /** Null: by the store's POS. */
  staffId: bigint | null;
  redeemedAt: Instant;
  reversedAt: Instant | null;
}

/** The source of events of tills: what is taken there, and what is given back. */
export const TILL_SOURCE = 'till';
