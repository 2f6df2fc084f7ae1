/** A coupon as tests begin with one: ¥8 off from ¥30, seven days, everywhere. */
import type { CouponIssue, CouponTemplate, CouponTerms } from '../../cloudfunctions/contract/coupon';
import { PLAIN_ISSUE, PLAIN_TERMS } from '../../cloudfunctions/contract/plain-coupon';

export const sampleTerms = (change: Partial<CouponTerms> = {}): CouponTerms => ({
  name: '满30减8',
  value: { kind: 'amount-off', thresholdFen: 3000, offFen: 800 },
  ...PLAIN_TERMS,
  graceDays: 3,
  ...change,
});

export const sampleIssue = (change: Partial<CouponIssue> = {}): CouponIssue => ({
  ...PLAIN_ISSUE,
  stock: 1000,
  by: 'given',
  ...change,
});

export const sampleTemplate = (
  terms: Partial<CouponTerms> = {},
  issue: Partial<CouponIssue> = {},
): CouponTemplate => ({ terms: sampleTerms(terms), issue: sampleIssue(issue) });
