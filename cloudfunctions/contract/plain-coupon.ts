/** What a coupon is where nothing is said: new drafts, the demo, benchmarks and tests begin with it. */
import type { CouponIssue, CouponTerms } from './coupon';
import { ALWAYS, EVERYTHING } from './plain-prices';

/** Everywhere, always, for everything, a week, once; the brand bears it. Without a name and a value. */
export const PLAIN_TERMS: Omit<CouponTerms, 'name' | 'value'> = {
  scope: EVERYTHING,
  times: ALWAYS,
  channels: ['order', 'till'],
  stacksWith: { campaign: false, tier: true, amountOff: false },
  validity: { kind: 'days', afterDays: 0, days: 7 },
  uses: 1,
  graceDays: 0,
  graceForAll: false,
  bearers: { brandBp: 10_000, storeBp: 0, partnerBp: 0, partner: '' },
  notes: '',
};

/** Taken in the centre by whoever wants it, without a limit. */
export const PLAIN_ISSUE: CouponIssue = {
  stock: null,
  perMember: null,
  perMemberPerDay: null,
  budgetFen: null,
  by: 'centre',
  claimCode: null,
  from: null,
  until: null,
  tiers: [],
};
