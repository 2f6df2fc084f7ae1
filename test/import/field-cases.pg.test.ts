/* Files as shops sent them: each is imported as it should be, or stopped by a sentence that helps. */
import { join } from 'node:path';
import { formatInstant } from '../../cloudfunctions/core/kernel/time';
import { asOfOrNow, chooseBrand } from '../../tools/command/as-of';
import type { ImportReport } from '../../tools/import/counts';
import { balancesAt, openShop, type Shop } from '../worlds/import-shop';

const file = (name: string): string => join(__dirname, 'field-cases', name);

let shop: Shop;
beforeEach(async () => {
  shop = await openShop(false);
});
afterEach(() => shop.close());

const importCase = (name: string, ...args: string[]): Promise<ImportReport> => {
  const lists = ['members', 'products', 'stores'].flatMap((list) =>
    args.includes(`--${list}`) ? [] : [`--${list}`, file(`${list}.csv`)],
  );
  return shop.importFile(file(name), ...lists, ...args);
};

const PLAIN = {
  'import:7': [350, 30, 'silver'],
  'import:8': [410, 36, 'silver'],
};
const standing = () => balancesAt(shop, '2024-03-03T00:00:00+08:00');
const products = () => shop.query('select product_id, name, category from huigan.products order by 1');
const brands = () => shop.query('select * from huigan.brands');

test.each([
  ['plain.csv', []],
  ['02-first-import-dates-dmy.csv', ['--dates', 'dmy']],
  ['03-semicolon-comma-dmy.csv', ['--dates', 'dmy']],
  ['04-each-line-its-own-time.csv', []],
  ['05-excel-saved.csv', []],
])('%s is two receipts of ¥66.00', async (name, args) => {
  const report = await importCase(name, ...args);
  expect(report).toMatchObject({ netFen: '6600', receipts: { settled: 2, rejected: 0 } });
  expect(await standing()).toEqual(PLAIN);
});

test('01: products of GBK are read as such', async () => {
  await importCase('plain.csv', '--products', file('01-gbk-products.csv'));
  expect(await products()).toEqual([
    { product_id: 'cake', name: '蛋糕', category: '点心' },
    { product_id: 'tea', name: '龙井', category: '茶' },
  ]);
});

test('02 and 03: dates that may be two stop the import, and nothing of it is left', async () => {
  for (const name of ['02-first-import-dates-dmy.csv', '03-semicolon-comma-dmy.csv'])
    await expect(importCase(name)).rejects.toThrow(
      /01\/03\/2024 may be of two days, and no row says which: add --dates dmy/,
    );
  expect(await brands()).toEqual([]);
});

test('02: after a first try that was rejected, figures without --as-of are of the last receipt', async () => {
  const wrong = await importCase('02-first-import-dates-dmy.csv', '--dates', 'ymd');
  expect(wrong.receipts).toEqual({ read: 2, settled: 0, known: 0, rejected: 2 });
  expect(await brands()).toEqual([]);
  await importCase('plain.csv');
  const chosen = await chooseBrand(shop.pool, undefined);
  const at = formatInstant(asOfOrNow(undefined, chosen, Date.now()), chosen.utcOffsetMinutes);
  expect(at).toBe('2024-03-01T09:05:00+08:00');
  expect(await balancesAt(shop, at)).toEqual(PLAIN);
});

test('07: a column that stands twice is refused, and a mapping chooses', async () => {
  await expect(importCase('07-same-header-twice.csv')).rejects.toThrow(
    /customer_id stands 2 times in the header \(columns 5, 6\)/,
  );
  await importCase('07-same-header-twice.csv', '--mapping', file('07-mapping.json'));
  expect(await standing()).toEqual(PLAIN);
});

test('09: a character of no width is nothing, and 007 is asked for', async () => {
  await expect(importCase('09-ids-that-match-no-member.csv')).rejects.toThrow(
    /1 customer ids look like another one but are not: 007 \(7\)/,
  );
  await importCase('09-ids-that-match-no-member.csv', '--accept', 'lookalikes-same');
  expect(await standing()).toEqual(PLAIN);
});

test('09: who says that 007 is another person is believed', async () => {
  await importCase('09-ids-that-match-no-member.csv', '--accept', 'lookalikes-apart');
  expect(await standing()).toMatchObject({ 'import:007': [350, 30, 'silver'], 'import:7': [0, 0, 'green'] });
});

test('10: a return, an exchange, a discount and a rounding are what they come to', async () => {
  await expect(importCase('10-negative-lines.csv')).rejects.toThrow(
    /1 lines give something back without naming the sale/,
  );
  const report = await importCase('10-negative-lines.csv', '--accept', 'unnamed-returns');
  // 66.00 - 18.00 + 6.00 + 30.00 + 18.00
  expect(report).toMatchObject({ netFen: '10200', receipts: { read: 6, settled: 6 }, waiting: 0 });
  const sales = await shop.query(`
    select e.payload ->> 'receipt' as receipt, sum((line ->> 'amountFen')::int)::int as fen
    from huigan.events e, json_array_elements(e.payload -> 'lines') line where e.kind = 'sale' group by 1 order by 1`);
  expect(sales.map(({ receipt, fen }) => [receipt, fen])).toEqual([
    ['1', 3000],
    ['2', 3600],
    ['4', 600],
    ['5', 3000],
    ['6', 1800],
  ]);
  expect(await shop.query(`select payload from huigan.events where kind = 'refund'`)).toEqual([
    { payload: { store: 's1', day: '2024-03-01', receipt: '2', units: [{ line: '1/1', quantity: 1 }] } },
  ]);
  // 7: 300 + 50 for silver; then 72 and 360 at 1.2, 100 for gold, 270 at 1.5. 8: the gift goes back, too.
  expect(await standing()).toMatchObject({ 'import:7': [1152, 84, 'gold'], 'import:8': [180, 18, 'green'] });
});

test('11: two tills with one number are two receipts', async () => {
  const report = await importCase('11-two-tills-one-number.csv');
  expect(report.receipts).toEqual({ read: 2, settled: 2, known: 0, rejected: 0 });
  expect(await standing()).toEqual({ 'import:7': [180, 18, 'green'], 'import:8': [120, 12, 'green'] });
});

test('12: 1.000 is one, a blank row is nothing, the row of totals is one reject', async () => {
  const report = await importCase('12-excel-leftovers.csv');
  expect(report.lines).toEqual({ read: 4, settled: 3, known: 0, rejected: 1 });
  expect(report.receipts).toEqual({ read: 3, settled: 2, known: 0, rejected: 1 });
  expect(await standing()).toEqual(PLAIN);
});

test('a dry run says what would happen and writes nothing', async () => {
  const report = await importCase('12-excel-leftovers.csv', '--dry-run');
  expect(report).toMatchObject({
    dryRun: true,
    netFen: '6600',
    customers: 2,
    guestReceipts: 0,
    lines: { settled: 3, rejected: 1 },
    rejectsFile: null,
  });
  expect(await brands()).toEqual([]);
});

test('the same file again changes nothing', async () => {
  for (const known of [0, 6]) {
    const report = await importCase('10-negative-lines.csv', '--accept', 'unnamed-returns');
    expect(report.receipts.known).toBe(known);
  }
});
