/* What a refund gave back of its sale, by its own words and by what went back before. */
import { wentBack } from '../../cloudfunctions/core/views/desk/story/went-back.rules';

const line = (name: string, quantity: number, amountFen: string) => ({
  ...{ line: name, product: 'p', category: 'c' },
  quantity,
  amountFen,
});
const SALE = [line('1', 2, '2000'), line('2', 1, '500')];

test('units of lines are their part of the line, rounded to the member', () => {
  expect(wentBack(SALE, null, [{ line: '1', quantity: 1 }])).toEqual({ fen: 1000n, isWhole: false });
  expect(wentBack([line('1', 3, '1000')], null, [{ line: '1', quantity: 1 }])?.fen).toBe(333n);
});

test('an amount is itself, but never more than is left', () => {
  expect(wentBack(SALE, null, { amountFen: '700' })?.fen).toBe(700n);
  expect(wentBack(SALE, [{ amountFen: '2400' }], { amountFen: '700' })?.fen).toBe(100n);
});

test('the whole is what was left of it', () => {
  expect(wentBack(SALE, null, 'whole')).toEqual({ fen: 2500n, isWhole: true });
  const earlier = [[{ line: '1', quantity: 1 }], { amountFen: '200' }];
  expect(wentBack(SALE, earlier, 'whole')).toEqual({ fen: 1300n, isWhole: true });
});

test('of a sale that is not told in lines nothing is said', () => {
  expect(wentBack(null, null, 'whole')).toBeNull();
  expect(wentBack(SALE, null, 'half')).toBeNull();
});
