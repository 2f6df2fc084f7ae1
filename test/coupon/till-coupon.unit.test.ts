/** What a coupon takes off at a till. */
import { needsAmount, offAtTill } from '../../cloudfunctions/core/coupon/till-coupon.rules';
import type { CouponValue } from '../../cloudfunctions/contract/coupon';

const off: CouponValue = { kind: 'amount-off', thresholdFen: 3000, offFen: 800 };
const any: CouponValue = { kind: 'amount-off', thresholdFen: 0, offFen: 800 };
const percent: CouponValue = { kind: 'percent-off', thresholdFen: 0, rateBp: 8800, capFen: 500 };
const free: CouponValue = { kind: 'exchange', toFen: 0 };

test.each<[CouponValue, bigint | null, ReturnType<typeof offAtTill>]>([
  [off, 3000n, { offFen: 800n }],
  [off, 2999n, { why: 'below-threshold', missingFen: 1n }],
  [off, null, { why: 'amount-missing' }],
  [any, null, { offFen: 800n }],
  [any, 500n, { offFen: 500n }],
  [percent, 3288n, { offFen: 394n }],
  [percent, 10_000n, { offFen: 500n }],
  [{ ...percent, capFen: null }, 10_000n, { offFen: 1200n }],
  [percent, null, { why: 'amount-missing' }],
  [free, null, { offFen: 0n }],
  [{ kind: 'extras', capFen: 300 }, 5000n, { offFen: 0n }],
])('%j on %s', (value, amountFen, expected) => {
  expect(offAtTill(value, amountFen)).toEqual(expected);
});

test('an amount is asked for where the value needs it', () => {
  expect([off, any, percent, free].map(needsAmount)).toEqual([true, false, true, false]);
});
