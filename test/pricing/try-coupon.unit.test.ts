/* A coupon tried on sales that were made without it: which it would have lowered, and by how much. */
import { tryCoupon, type PastSale } from '../../cloudfunctions/core/pricing/try-coupon.rules';
import { TERMS } from '../worlds/coupon-world';

const AT = Date.parse('2026-11-21T14:00:00+08:00');
const sale = (fen: readonly number[], changes: Partial<PastSale> = {}): PastSale => ({
  store: 's1',
  tier: 'green',
  at: AT,
  isOrder: true,
  lines: fen.map((amount, place) => ({
    line: String(place),
    product: `p${place}`,
    category: 'tea',
    quantity: 1,
    amountFen: BigInt(amount),
  })),
  ...changes,
});
const EIGHT = { ...TERMS, value: { kind: 'amount-off', thresholdFen: 3000, offFen: 800 } } as const;
const EAST = 480;

test('¥8 from ¥30 on ¥32.00, ¥20.00 and two cups of ¥15.00', () => {
  expect(tryCoupon(EIGHT, [sale([3200]), sale([2000]), sale([1500, 1500])], EAST)).toEqual({
    sales: 3,
    paidFen: 8200n,
    would: 2,
    wouldPaidFen: 6200n,
    offFen: 1600n,
  });
});

test.each<[string, Partial<typeof TERMS>]>([
  ['of another channel', { channels: ['till'] }],
  ['of another store', { times: { ...TERMS.times, stores: ['s2'] } }],
  ['of another level', { times: { ...TERMS.times, tiers: ['gold'] } }],
  ['at another hour', { times: { ...TERMS.times, slots: [{ from: '09:00', to: '10:00' }] } }],
  ['of another product', { scope: { products: ['cake'], categories: [] } }],
])('a sale %s is not lowered', (_, changes) => {
  expect(tryCoupon({ ...EIGHT, ...changes }, [sale([3200])], EAST)).toMatchObject({
    sales: 1,
    would: 0,
    offFen: 0n,
  });
});
