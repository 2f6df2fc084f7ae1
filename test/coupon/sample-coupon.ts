/** A coupon as tests begin with one: ¥8 off from ¥30, seven days, everywhere. */
import type { CouponIssue, CouponTemplate, CouponTerms } from '../../cloudfunctions/contract/coupon';

export const sampleTerms = (change: Partial<CouponTerms> = {}): CouponTerms => ({
  name: '满30减8',
  value: { kind: 'amount-off', thresholdFen: 3000, offFen: 800 },
  scope: { products: [], categories: [] },
  times: { from: null, until: null, weekdays: [], slots: [], stores: [], tiers: [] },
  channels: ['order', 'till'],
  stacksWith: { campaign: false, tier: true, amountOff: false },
  validity: { kind: 'days', afterDays: 0, days: 7 },
  uses: 1,
  graceDays: 3,
  graceForAll: false,
  bearers: { brandBp: 10_000, storeBp: 0, partnerBp: 0, partner: '' },
  notes: '',
  ...change,
});

export const sampleIssue = (change: Partial<CouponIssue> = {}): CouponIssue => ({
  stock: 1000,
  perMember: null,
  perMemberPerDay: null,
  budgetFen: null,
  by: 'given',
  claimCode: null,
  from: null,
  until: null,
  tiers: [],
  ...change,
});

export const sampleTemplate = (
  terms: Partial<CouponTerms> = {},
  issue: Partial<CouponIssue> = {},
): CouponTemplate => ({ terms: sampleTerms(terms), issue: sampleIssue(issue) });
