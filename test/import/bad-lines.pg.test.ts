/* A bad line rejects its whole receipt and no other; mended, the rejects are imported again. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { csv, HEADER, LEDGER, line, openShop, type SampleLine, type Shop } from '../worlds/import-shop';

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

const rejectsOf = (path: string | null): Record<string, string>[] =>
  parse(readFileSync(path ?? ''), { columns: true });

const BAD: [what: string, wrong: Partial<SampleLine>, reason: string][] = [
  ['a date that is not one', { date: '2019-02-30' }, 'transaction_date 2019-02-30 is not a date'],
  ['a date of another century', { date: '1919-04-01' }, 'is not between 2000-01-01 and 2099-12-31'],
  ['no date', { date: '' }, 'transaction_date is missing'],
  ['a time that is not one', { time: '25:00:00' }, 'transaction_time 25:00:00 is not a time'],
  ['no time', { time: '' }, 'transaction_time is missing'],
  [
    'a quantity that is not a number',
    { quantity: 'two' },
    'quantity two is not a number of at most three decimals',
  ],
  ['too many', { quantity: '1000001' }, 'quantity 1000001 is not between 1 and 1000000'],
  ['an amount that is not a number', { amount: '1,x' }, 'columns'],
  ['an amount of a tenth of a fen', { amount: '1.005' }, 'is not an amount with at most two decimals'],
  ['no amount', { amount: '' }, 'line_item_amount is missing'],
  ['a price that is not a number', { price: 'free' }, 'unit_price free is not a number'],
  ['a store that nobody knows', { store: '99' }, 'sales_outlet_id 99 is not a known store'],
  ['a product that nobody knows', { product: '999' }, 'product_id 999 is not a known product'],
  ['no transaction id', { id: '' }, 'transaction_id is missing'],
  ['no customer', { customer: '' }, 'customer_id 0 differs from 7 on line 2 of the same receipt'],
  ['another customer', { customer: '8' }, 'customer_id 8 differs from 7 on line 2 of the same receipt'],
];

test.each(BAD)('a receipt with %s is rejected whole, and mended it settles', async (_what, wrong, reason) => {
  const other = line({ id: '2', time: '10:00:00', customer: '8' });
  const report = await shop.importText(csv(line(), line({ item: '2', ...wrong }), other));
  expect(report.lines).toEqual({ read: 3, settled: 1, known: 0, rejected: 2 });
  expect(report.receipts).toEqual({ read: 2, settled: 1, known: 0, rejected: 1 });
  const rejects = rejectsOf(report.rejectsFile);
  expect(rejects.map((row) => row['line_number'])).toEqual(['2', '3']);
  expect(rejects[1]?.['reason']).toContain(reason);
  expect(rejects[0]?.['reason']).toContain('line 3 of the same receipt: ');

  const mended = `${HEADER},line_number,reason\n${line()},2,x\n${line({ item: '2' })},3,y\n`;
  const again = await shop.importText(mended);
  expect(again.lines).toEqual({ read: 2, settled: 2, known: 0, rejected: 0 });
});

test('a line that occurs again with the same content is known, with other content it rejects its receipt', async () => {
  const twice = await shop.importText(csv(line(), line()));
  expect(twice.lines).toEqual({ read: 2, settled: 1, known: 1, rejected: 0 });
  const other = await shop.importText(csv(line({ id: '2' }), line({ id: '2', amount: '9.00' })));
  expect(other.lines).toEqual({ read: 2, settled: 0, known: 0, rejected: 2 });
  expect(rejectsOf(other.rejectsFile)[1]?.['reason']).toBe('the same line as line 2, with other content');
});

test('a receipt that contradicts what is settled is rejected and changes nothing', async () => {
  await shop.importText(csv(line()));
  const before = await shop.query(LEDGER);
  const report = await shop.importText(csv(line({ amount: '99.00' }), line({ id: '2' })));
  expect(report.receipts).toMatchObject({ settled: 1, rejected: 1 });
  expect(rejectsOf(report.rejectsFile)[0]?.['reason']).toBe('this event was told before with other content');
  expect((await shop.query(LEDGER)).slice(0, before.length)).toEqual(before);
});

test('an earlier file of rejects is not overwritten, and a clean import writes none', async () => {
  const bad = csv(line({ time: 'noon' }));
  const first = await shop.importText(bad);
  const second = await shop.importText(bad);
  expect(first.rejectsFile).toMatch(/out\.rejects\.csv$/);
  expect(second.rejectsFile).toMatch(/out\.2\.rejects\.csv$/);
  expect((await shop.importText(csv(line()))).rejectsFile).toBeNull();
});

test('a byte order mark, other line ends and quotes change nothing, and line numbers are those of the file', async () => {
  const quoted = line({ id: '2', customer: '8' }).replace(',N,', ',"one\r\ntwo",');
  const text = `\ufeff${[HEADER, line(), quoted, line({ id: '3', amount: 'x' })].join('\r\n')}\r\n`;
  const report = await shop.importText(text);
  expect(report.lines).toEqual({ read: 3, settled: 2, known: 0, rejected: 1 });
  expect(rejectsOf(report.rejectsFile)[0]?.['line_number']).toBe('5');
});

test('wrong files stop the import with a sentence before anything is written', async () => {
  const wrong: [text: string, args: string[], sentence: RegExp][] = [
    ['', [], /is empty\.$/],
    ['a,b\n1,2\n', [], /has no column transaction_id, transaction_date/],
    [csv('"open'), [], /is not CSV/],
    [csv(line()), ['--members', '/nowhere/members.csv'], /cannot be read/],
    [csv(line()), ['--programme', '/nowhere/programme.json'], /cannot be read/],
    [csv(line()), ['--as-of', 'yesterday'], /write a date/],
    [csv(line()), ['--batch', '0'], /write a number/],
  ];
  for (const [text, args, sentence] of wrong)
    await expect(shop.importText(text, ...args)).rejects.toThrow(sentence);
  expect(await shop.query('select * from huigan.brands')).toEqual([]);
  expect(existsSync(`${shop.folder}/out.rejects.csv`)).toBe(false);
});

test('a mapping gives columns their names', async () => {
  const mapping = `${shop.folder}/mapping.json`;
  writeFileSync(mapping, '{"receipts": {"transaction_id": "bill_no"}}');
  const report = await shop.importText(
    csv(line()).replace('transaction_id', 'bill_no'),
    '--mapping',
    mapping,
  );
  expect(report.lines.settled).toBe(1);
  writeFileSync(mapping, '{"receipts": {"transaction": "bill_no"}}');
  await expect(shop.importText(csv(line()), '--mapping', mapping)).rejects.toThrow(
    /mapping .* is wrong at receipts/,
  );
});

test('a receipt in the future is rejected, and no other with the same number', async () => {
  const report = await shop.importText(csv(line(), line({ date: '2020-04-01' })));
  expect(report.receipts).toMatchObject({ settled: 1, rejected: 1 });
  expect(rejectsOf(report.rejectsFile)[0]?.['reason']).toBe('transaction_date 2020-04-01 lies in the future');
});

test('a receipt whose only line has a wrong date takes no other receipt with it', async () => {
  const report = await shop.importText(
    csv(line(), line({ date: '2019-13-01' }), line({ date: '2019-04-02' })),
  );
  expect(report.receipts).toEqual({ read: 3, settled: 2, known: 0, rejected: 1 });
});
