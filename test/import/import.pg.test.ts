/* A POS export settles each receipt once, in the order of time, whatever happens around it. */
import { balancesAt, csv, LEDGER, line, openShop, type Shop } from '../worlds/import-shop';

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

/** Two members and a guest over three days; member 7 reaches silver with the second receipt. */
const STORY = [
  line({ id: '9', date: '2019-04-01', amount: '20.50' }),
  line({ id: '10', date: '2019-04-01', amount: '15.00' }),
  line({ id: '10', date: '2019-04-01', item: '2', amount: '0.99' }),
  line({ id: '1', date: '2019-04-02', amount: '10.00' }),
  line({ id: '2', date: '2019-04-02', customer: '8', amount: '3.55' }),
  line({ id: '3', date: '2019-04-02', customer: '0', amount: '7.00' }),
  line({ id: '1', date: '2019-04-03', customer: '9001', store: '5', amount: '4.00' }),
];

const balances = (at: string) => balancesAt(shop, at);

/** Customer 9001 is not in the members file. */
const ACCEPT = ['--accept', 'unlisted'];

test('receipts earn at the level held before them, and the level counts from the next', async () => {
  const report = await shop.importText(csv(...STORY), ...ACCEPT);
  expect(report.receipts).toEqual({ read: 6, settled: 6, known: 0, rejected: 0 });
  // 205 + 159 at green, 50 for reaching silver, 120 at silver.
  expect(await balances('2019-04-30T00:00:00+08:00')).toEqual({
    'import:7': [534, 45, 'silver'],
    'import:8': [35, 3, 'green'],
    'import:9001': [40, 4, 'green'],
  });
});

test('the order of lines in the file, and the size of batches, change nothing', async () => {
  await shop.importText(csv(...STORY), ...ACCEPT);
  const expected = await shop.query(LEDGER);
  const other = await openShop();
  try {
    await other.importText(csv(...[...STORY].reverse()), '--batch', '1', ...ACCEPT);
    expect(await other.query(LEDGER)).toEqual(expected);
  } finally {
    await other.close();
  }
});

test('an import done again settles nothing, and two at once settle everything once', async () => {
  const text = csv(...STORY);
  const both = await Promise.all([
    shop.importText(text, '--batch', '2', ...ACCEPT),
    shop.importText(text, '--batch', '2', ...ACCEPT),
  ]);
  for (const { receipts } of both) expect(receipts.settled + receipts.known).toBe(6);
  const ledger = await shop.query(LEDGER);
  const again = await shop.importText(text, ...ACCEPT);
  expect(again.receipts).toEqual({ read: 6, settled: 0, known: 6, rejected: 0 });
  expect(await shop.query(LEDGER)).toEqual(ledger);
  expect(await shop.query('select * from huigan.inbox')).toEqual([]);
  expect((await balances('2019-04-30T00:00:00+08:00'))['import:7']).toEqual([534, 45, 'silver']);
});

test('a sale without a member is kept for the figures and earns nothing', async () => {
  await shop.importText(csv(...STORY), ...ACCEPT);
  expect(await shop.query('select receipt_no, amount_fen::int from huigan.guest_sales')).toEqual([
    { receipt_no: '3', amount_fen: 700 },
  ]);
  expect(await shop.query(`select * from huigan.members where member_key = 'import:0'`)).toEqual([]);
});

test('a customer who is not in the members file is a member who has not registered', async () => {
  await shop.importText(csv(...STORY), ...ACCEPT);
  const joined = await shop.query(
    'select member_key, joined_at is not null as joined from huigan.members order by 1',
  );
  expect(joined).toEqual([
    { member_key: 'import:7', joined: true },
    { member_key: 'import:8', joined: true },
    { member_key: 'import:9001', joined: false },
  ]);
});

test('a receipt from before the member joined counts from when it was, not from the joining', async () => {
  await shop.importText(csv(line({ date: '2016-12-31', amount: '4.00' }), line({ date: '2019-04-01' })));
  expect((await balances('2016-12-31T23:00:00+08:00'))['import:7']).toEqual([40, 4, 'green']);
});

test('a brand made by an import stands at its last receipt, or at --as-of, and moves on with later receipts', async () => {
  const stands = async (): Promise<unknown> =>
    (await shop.query(`select stands_at from huigan.brands`))[0]?.['stands_at'];
  await shop.importText(csv(line()));
  expect(await stands()).toEqual(new Date('2019-04-01T09:00:00+08:00'));
  const report = await shop.importText(
    csv(line({ date: '2019-05-01' }), line({ date: '2019-04-30' })),
    '--as-of',
    '2019-05-01',
  );
  expect(report.receipts).toMatchObject({ settled: 1, rejected: 1 });
  expect(await stands()).toEqual(new Date('2019-05-01T00:00:00+08:00'));
});

test('balances of two instants differ by what happened and what fell due between them', async () => {
  await shop.importText(csv(...STORY, line({ id: '77', date: '2019-06-01', amount: '1.00' })), ...ACCEPT);
  expect((await balances('2019-03-31T00:00:00+08:00'))['import:7']).toEqual([0, 0, 'green']);
  expect((await balances('2019-04-01T09:00:00+08:00'))['import:7']).toEqual([414, 35, 'silver']);
  expect((await balances('2019-06-01T09:00:00+08:00'))['import:7']).toEqual([546, 46, 'silver']);
  // Points of April expire on 1 May 2020, those of June on 1 July; the level ends after 365 days, with a
  // window that has lost the first of April.
  expect((await balances('2020-05-01T00:00:00+08:00'))['import:7']).toEqual([12, 1, 'green']);
  expect((await balances('2020-07-01T00:00:00+08:00'))['import:7']).toEqual([0, 0, 'green']);
});
