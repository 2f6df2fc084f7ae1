/** The draft of a template of coupons: what a new one begins as, and where the device keeps it. */
import type { CouponTemplate, CouponValue } from '../../../cloudfunctions/contract/coupon';
import { createVersionedDraft, type Draft } from '../operator-kit/version/versioned-draft';

export interface TemplateDraft extends Draft {
  /** The template's code. */
  template: string;
}

/** @example const draft = useTemplateDraft((state) => state.draft) */
export const useTemplateDraft = createVersionedDraft<TemplateDraft>('huigan-coupon-draft');

/** What an operator must say of a value is empty. */
export const NEW_VALUES: Record<CouponValue['kind'], object> = {
  'amount-off': { kind: 'amount-off', thresholdFen: '', offFen: '' },
  'percent-off': { kind: 'percent-off', thresholdFen: 0, rateBp: '', capFen: null },
  exchange: { kind: 'exchange', toFen: 0 },
  bundle: { kind: 'bundle', buy: 1, get: 1, rateBp: 5000, times: 1 },
  extras: { kind: 'extras', capFen: null },
};

export const NEW_VALIDITIES: Record<CouponTemplate['terms']['validity']['kind'], object> = {
  days: { kind: 'days', afterDays: 0, days: 30 },
  dates: { kind: 'dates', from: '', to: '' },
};

/** Seven usual choices are made; what must be thought of is empty. */
export const NEW_TEMPLATE: object = {
  terms: {
    name: '',
    value: NEW_VALUES['amount-off'],
    scope: { products: [], categories: [] },
    times: { from: null, until: null, weekdays: [], slots: [], stores: [], tiers: [] },
    channels: ['order', 'till'],
    stacksWith: { campaign: false, tier: true, amountOff: false },
    validity: NEW_VALIDITIES.days,
    uses: 1,
    graceDays: 3,
    graceForAll: false,
    bearers: { brandBp: 10_000, storeBp: 0, partnerBp: 0, partner: '' },
    notes: '',
  },
  issue: {
    stock: 1000,
    perMember: null,
    perMemberPerDay: null,
    budgetFen: null,
    by: 'given',
    claimCode: null,
    from: null,
    until: null,
    tiers: [],
  },
};
