/* How an invoice changes, and what stands on it. */
import { invoiceTitleSchema } from '../../cloudfunctions/contract/invoice';
import { amountOf, INVOICE, invoiceItems, neverCame } from '../../cloudfunctions/core/invoice/invoice.rules';

const catering = { name: '餐饮服务', taxCode: '3070401000000000000', rateBp: 600 };
const tea = { name: '茶叶', taxCode: '1030105010000000000', rateBp: 1300 };
const TABLE = { default: catering, categories: { leaf: tea } };
const line = (category: string, netFen: bigint, refundedFen = 0n, sharedFen = 0n) => {
  return { category, netFen, refundedFen, sharedFen };
};

test('every state answers every command', () => {
  const table = INVOICE.states.map((state) => [
    state,
    ...INVOICE.commands.map((command) => INVOICE.answer(state, command)),
  ]);
  expect([['', ...INVOICE.commands], ...table].map((row) => row.join(' | '))).toEqual([
    ' | send | issue | take-back | reverse | never-came',
    'requested | issuing | wrong-state | withdrawn | wrong-state | wrong-state',
    'issuing | already | issued | reversing | wrong-state | wrong-state',
    'issued | already | already | reversing | wrong-state | wrong-state',
    'reversing | already | already | already | reversed | withdrawn',
    'reversed | already | already | already | already | wrong-state',
    'withdrawn | already | wrong-state | already | already | already',
  ]);
});

test.each([
  ['two drinks', [line('milk', 1890n), line('fruit', 2100n)], [{ ...catering, fen: '3990' }]],
  [
    'a drink and a tin',
    [line('milk', 1890n), line('leaf', 4800n)],
    [
      { ...catering, fen: '1890' },
      { ...tea, fen: '4800' },
    ],
  ],
  ['the drink went back', [line('milk', 1890n, 1890n), line('leaf', 4800n)], [{ ...tea, fen: '4800' }]],
  ['a part went back, and a share', [line('milk', 3601n, 1800n, 90n)], [{ ...catering, fen: '1711' }]],
  ['all of it paid with points', [line('milk', 0n)], []],
  ['a category that objects have', [line('constructor', 500n)], [{ ...catering, fen: '500' }]],
])('what stands on it: %s', (_, lines, items) => {
  expect(invoiceItems(lines, TABLE)).toEqual(items);
  expect(amountOf(items)).toBe(items.reduce((sum, { fen }) => sum + BigInt(fen), 0n));
});

test('what was sent may still arrive for ten minutes', () => {
  expect([null, 0, 1].map((sentAt) => neverCame(sentAt, 600_000))).toEqual([true, true, false]);
});

test.each([
  [{ kind: 'person', name: '安' }, true],
  [{ kind: 'person', name: '' }, false],
  [{ kind: 'company', name: '回甘', taxNumber: '91330106MA2A00005D' }, true],
  [{ kind: 'company', name: '回甘', taxNumber: '91330106MA2A0000OI' }, false],
  [{ kind: 'company', name: '回甘', taxNumber: '123' }, false],
  [{ kind: 'company', name: '回甘' }, false],
])('a title: %j', (title, isFine) => {
  expect(invoiceTitleSchema.safeParse(title).success).toBe(isFine);
});
