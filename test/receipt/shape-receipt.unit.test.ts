/* Receipts of every shape, as docs/pos.md has them in its table. */
import { shapeReceipt } from '../../cloudfunctions/core/receipt/shape-receipt.rules';
import { told } from './receipts';

/** [what it is, its lines, the sale that remains, what it gives back, the net] */
type Example = [string, string[], string[], string[], string];

const EXAMPLES: Example[] = [
  ['a plain sale', ['tea 1 1800', 'cake 2 2400'], ['tea 1 1800', 'cake 2 2400'], [], '4200'],
  ['a return alone', ['tea -1 -1800'], [], ['tea 1 1800'], '-1800'],
  ['a return of an earlier sale', ['tea -1 -1800 of'], [], ['tea 1 1800 of'], '-1800'],
  ['an exchange', ['tea -1 -1800', 'cake 2 2400'], ['cake 2 600'], [], '600'],
  ['an exchange for less', ['tea -1 -1800', 'cake 1 1200'], [], ['tea 1 600'], '-600'],
  [
    'a named return beside a sale',
    ['tea -1 -1800 of', 'cake 2 2400'],
    ['cake 2 2400'],
    ['tea 1 1800 of'],
    '600',
  ],
  [
    'a discount of an order',
    ['tea 2 3600', 'cake 1 1200', 'off 1 -800'],
    ['tea 2 3000', 'cake 1 1000'],
    [],
    '4000',
  ],
  [
    'a discount of one product',
    ['tea 1 1800', 'tea 0 -300', 'cake 1 1200'],
    ['tea 1 1500', 'cake 1 1200'],
    [],
    '2700',
  ],
  ['抹零, to the fen', ['tea 1 1860', 'cake 1 930', '抹零 0 -7'], ['tea 1 1855', 'cake 1 928'], [], '2783'],
  [
    'a line taken out again',
    ['tea 2 3600', 'tea -1 -1800', 'cake 1 1200'],
    ['tea 1 1800', 'cake 1 1200'],
    [],
    '3000',
  ],
  ['everything off', ['tea 1 1800', 'off 1 -1800'], ['tea 1 0'], [], '0'],
  ['a discount above what is sold', ['tea 1 500', 'off 1 -600'], [], ['off 1 100'], '-100'],
  ['a return with its discount', ['tea -2 -3600', 'off -1 600'], [], ['tea 2 3000'], '-3000'],
  ['rounding of a return', ['tea -1 -1860', '抹零 1 60'], [], ['tea 1 1800'], '-1800'],
  ['weighed goods', ['nuts 0.482 1928', 'tea 1.000 1800'], ['nuts 482t 1928', 'tea 1 1800'], [], '3728'],
  [
    'a fee without a quantity',
    ['tea 1 1800', 'delivery 0 500'],
    ['tea 1 1800', 'delivery 1 500'],
    [],
    '2300',
  ],
  ['a line of nothing', ['tea 1 1800', 'note 0 0'], ['tea 1 1800'], [], '1800'],
];

test.each(EXAMPLES)('%s', (_, lines, sale, returns, net) => {
  const shaped = shapeReceipt(told(...lines));
  if ('problem' in shaped) throw new Error(shaped.problem);
  expect(
    shaped.lines.map(({ product, quantity, unit, amountFen }) => {
      return `${product} ${quantity}${unit === undefined ? '' : 't'} ${amountFen}`;
    }),
  ).toEqual(sale);
  expect(
    shaped.returns.map(({ of, product, quantity, amountFen }) => {
      return `${product} ${quantity} ${amountFen}${of === null ? '' : ' of'}`;
    }),
  ).toEqual(returns);
  expect(shaped.netFen).toBe(net);
});

test.each([
  ['tea one 1800', 'quantity-unreadable'],
  ['tea 1.2345 1800', 'quantity-unreadable'],
  ['tea 1 18.00', 'amount-unreadable'],
  ['tea -1 1800', 'returned-for-more'],
  ['tea 1 1800 of', 'returned-without-amount'],
  ['tea 1000001 1800', 'quantity-too-large'],
  ['nuts 1000.5 1800', 'quantity-too-large'],
])('a receipt of "%s" is not understood: %s', (line, problem) => {
  expect(shapeReceipt(told('tea 1 100', line).slice(1))).toEqual({ problem, line: '2' });
});
