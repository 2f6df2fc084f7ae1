/*
 * Every state of an order, and of the stock of a line, answers every command. The tables are written down a
 * second time, in another shape.
 */
import { ORDER_STATES } from '../../cloudfunctions/contract/order';
import {
  mayBePaid,
  ORDER,
  payByOf,
  shownState,
  statesShownAs,
  STOCK,
  type OrderCommand,
  type OrderState,
  type StockState,
} from '../../cloudfunctions/core/order/order.rules';
import { pickupNoOf, readPickupNo } from '../../cloudfunctions/core/order/pickup.rules';
import { portionsOf } from '../../cloudfunctions/core/order/stock.rules';
import { whatIsScanned } from '../../cloudfunctions/contract/scanned-text';

const ORDER_TABLE = `
            pay      retake  confirm    close    start      ready    hand-out   refund-all
created     paid     no      no         closed   no         no       no         no
paid        already  no      confirmed  no       no         no       no         refunded
confirmed   already  no      already    no       preparing  ready    completed  refunded
preparing   already  no      already    no       already    ready    completed  refunded
ready       already  no      already    no       already    already  completed  refunded
completed   already  no      already    no       already    already  already    refunded
closed      no       paid    no         already  no         no       no         no
refunded    already  no      no         no       no         no       no         already`;

const STOCK_TABLE = `
             pay      close     refund    refund-late
not-counted  already  already   already   already
held         sold     released  no        no
sold         already  no        released  already
released     no       already   already   already`;

/** Rows of a table: state, command, answer. */
function rowsOf(table: string): [string, string, string][] {
  const [head = [], ...lines] = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return lines.flatMap(([state = '', ...answers]) =>
    answers.map((answer, place): [string, string, string] => [
      state,
      head[place] ?? '',
      answer === 'no' ? 'wrong-state' : answer,
    ]),
  );
}

test.each(rowsOf(ORDER_TABLE))('an order that is %s answers %s: %s', (state, command, answer) => {
  expect(ORDER.answer(state as OrderState, command as OrderCommand)).toBe(answer);
});

test.each(rowsOf(STOCK_TABLE))('stock that is %s answers %s: %s', (state, command, answer) => {
  expect(STOCK.answer(state as StockState, command as (typeof STOCK.commands)[number])).toBe(answer);
});

test('the tables leave out no state and no command', () => {
  expect(rowsOf(ORDER_TABLE)).toHaveLength(ORDER.states.length * ORDER.commands.length);
  expect(rowsOf(STOCK_TABLE)).toHaveLength(STOCK.states.length * STOCK.commands.length);
});

test('whoever looks at an order is told that what is paid waits, and that what is confirmed is paid', () => {
  expect(new Set(ORDER.states.map(shownState))).toEqual(new Set(ORDER_STATES));
  expect(statesShownAs('paid')).toEqual(['confirmed']);
  expect(statesShownAs('waiting')).toEqual(['paid']);
  expect(statesShownAs('ready')).toEqual(['ready']);
});

test('a guest has fifteen minutes to pay, not a millisecond more', () => {
  const made = Date.parse('2026-11-21T14:00:00+08:00');
  const payBy = payByOf(made);
  expect(payBy).toBe(Date.parse('2026-11-21T14:15:00+08:00'));
  expect(mayBePaid({ state: 'created', payBy }, payBy - 1)).toBe(true);
  expect(mayBePaid({ state: 'created', payBy }, payBy)).toBe(false);
  expect(mayBePaid({ state: 'closed', payBy }, made)).toBe(false);
});

test.each([
  [1, 'A001'],
  [999, 'A999'],
  [1000, 'B001'],
  [25_974, 'Z999'],
  [25_975, 'AA001'],
])('the %d. order of a day is called out as %s', (n, number) => {
  expect(pickupNoOf(n)).toBe(number);
  expect(readPickupNo(` ${number.toLowerCase()} `)).toBe(number);
});

test('nothing else is a pickup number, and a pickup code is neither a payment code nor a member code', () => {
  for (const text of ['', 'A1', '001', 'A0011', '910000000000']) expect(readPickupNo(text)).toBeNull();
  expect(whatIsScanned('91 2345 678901')).toBe('pickup-code');
  expect(whatIsScanned('9123456789012')).toBe('unknown');
  expect(whatIsScanned('131234567890123456')).toBe('payment-code');
});

test('several lines take together from the stock, the parts of sets too', () => {
  const set = { quantity: 2, stockProducts: ['tea', 'cake'] };
  expect(
    portionsOf([set, { quantity: 1, stockProducts: ['cake'] }, { quantity: 5, stockProducts: [] }]),
  ).toEqual([
    { productId: 'cake', quantity: 3 },
    { productId: 'tea', quantity: 2 },
  ]);
});
