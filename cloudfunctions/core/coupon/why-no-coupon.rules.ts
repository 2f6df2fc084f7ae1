/** Whether a member may take a coupon of a template, before they try. Pure; issuing has the last word. */
import type { CouponIssue, NoCoupon } from '../../contract/coupon';
import type { Instant } from '../kernel/time';

/** What counts against a wish. */
export interface Wish {
  /** Code of the level held. */
  tier: string;
  /** Coupons of the template that the member has had, in all and today. */
  had: { times: number; today: number };
  /** Null: as many as are wanted. */
  left: bigint | null;
  at: Instant;
}

/**
 * The first reason in the order in which issuing looks at them; null: none.
 * @example one a day, had one today, level silver where gold may: 'other-level'
 */
export function whyNoCoupon(issue: CouponIssue, { tier, had, left, at }: Wish): NoCoupon | null {
  const { from, until, tiers, perMember, perMemberPerDay } = issue;
  if (from !== null && at < Date.parse(from)) return 'not-begun';
  if (until !== null && at >= Date.parse(until)) return 'over';
  if (tiers.length > 0 && !tiers.includes(tier)) return 'other-level';
  if (perMember !== null && had.times >= perMember) return 'had-all';
  if (perMemberPerDay !== null && had.today >= perMemberPerDay) return 'had-today';
  return left !== null && left <= 0n ? 'none-left' : null;
}
