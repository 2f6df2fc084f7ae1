/** The draft of a template of coupons: what a new one begins as, and where the device keeps it. */
import type { CouponTemplate, CouponValue } from '../../../cloudfunctions/contract/coupon';
import { PLAIN_ISSUE, PLAIN_TERMS } from '../../../cloudfunctions/contract/plain-coupon';
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
    ...PLAIN_TERMS,
    name: '',
    value: NEW_VALUES['amount-off'],
    validity: NEW_VALIDITIES.days,
    graceDays: 3,
  },
  issue: { ...PLAIN_ISSUE, stock: 1000, by: 'given' },
};
