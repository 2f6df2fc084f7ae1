/** What somebody scanned or typed at a till, by its digits alone. Pure; both sides use it. */
import { readMemberCode } from './member-code';

/** WeChat Pay: 18 digits, 10–15 first. Alipay: 16–24 digits, 25–30 first. UnionPay: 19 digits, 62 first. */
const PAYMENT_CODES = [/^1[0-5]\d{16}$/, /^(2[5-9]|30)\d{14,22}$/, /^62\d{17}$/];
/** What an order is picked up with: 91 and ten digits. */
const PICKUP_CODE = /^91\d{10}$/;

/** What the code of a coupon begins with; ten digits follow. */
export const COUPON_CODE_PREFIX = '92';
const COUPON_CODE = new RegExp(`^${COUPON_CODE_PREFIX}\\d{10}$`);

export type ScannedText = 'member-code' | 'pickup-code' | 'coupon-code' | 'payment-code' | 'unknown';

/** @example a code of WeChat Pay, which the POS scans and not we: 'payment-code' */
export function whatIsScanned(text: string): ScannedText {
  if (readMemberCode(text) !== null) return 'member-code';
  const digits = text.replace(/\s/g, '');
  if (PICKUP_CODE.test(digits)) return 'pickup-code';
  if (COUPON_CODE.test(digits)) return 'coupon-code';
  return PAYMENT_CODES.some((pattern) => pattern.test(digits)) ? 'payment-code' : 'unknown';
}
