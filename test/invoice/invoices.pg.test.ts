/*
 * Invoices of orders: asked for once, made by the tax system under one number whatever is heard of it, taken
 * back when something of the order goes back, and never of more money than is left.
 */
import { retryEffects } from '../../cloudfunctions/core/settlement/desk/retry-effects';
import { openTitle } from '../../cloudfunctions/core/invoice/sealed-title';
import { eraseInvoiceTitles } from '../../cloudfunctions/core/invoice/invoices.store';
import { listInvoices } from '../../cloudfunctions/core/views/invoice/invoices';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { DAY_MS } from '../../cloudfunctions/core/kernel/time';
import { asDb } from '../../cloudfunctions/platform/db';
import { COMPANY, openInvoiceWorld, type InvoiceWorld } from './invoice-world';

let world: InvoiceWorld;
beforeAll(async () => {
  world = await openInvoiceWorld();
});
afterAll(() => world.close());
afterEach(() => {
  world.bank.endFaults();
  world.clock.ahead = 0;
});

const ONE_CUP = [{ line: '1', quantity: 1 }];
async function paidOrder(name = 'an') {
  const key = await world.place(name, [{ line: '1', quantity: 2, netFen: 3601n }]);
  await world.pay(key);
  return key;
}
const madeOf = (invoiceId: string) => world.bank.fapiaos().find(({ fapiaoId }) => fapiaoId === invoiceId);

test('one is asked for, made, and has its number', async () => {
  const key = await paidOrder();
  const asked = await world.ask(key, COMPANY, 'the-first-one');
  await world.rounds();
  const [invoice] = await world.invoices(key);
  expect(invoice).toMatchObject({ state: 'issued', amountFen: 3601n, isCompany: true });
  expect(asked).toEqual({ invoice: invoice?.invoiceId });
  const made = present(madeOf(invoice?.invoiceId ?? ''), 'the invoice');
  expect(made).toMatchObject({ state: 'ISSUED', total: 3601, number: invoice?.number });
  expect(made.buyer).toEqual({ type: 'ORGANIZATION', name: COMPANY.name, taxpayer_id: '91330106MA2A00005D' });
  expect(JSON.parse(made.content)).toMatchObject({
    scene: 'WITH_WECHATPAY',
    fapiao_information: [{ items: [{ goods_name: '餐饮服务', tax_rate: 600, total_amount: 3601 }] }],
  });
  expect(await world.effects(key)).toEqual([]);
});

test('the same request again is the same; another one waits until the first is over', async () => {
  const key = await paidOrder();
  const first = await world.ask(key, COMPANY, 'request-again');
  expect(await world.ask(key, COMPANY, 'request-again')).toEqual(first);
  expect(await world.ask(key)).toBe('invoice-open');
  expect(await Promise.all([1, 2, 3].map(() => world.ask(key)))).toEqual(Array(3).fill('invoice-open'));
  await world.rounds();
  expect(await world.ask(key)).toBe('invoice-open');
  expect(await world.invoices(key)).toHaveLength(1);
});

test('a refund takes it back with a red one; what is left may be asked for anew', async () => {
  const key = await paidOrder();
  await world.ask(key);
  await world.rounds();
  await world.giveBack(key, ONE_CUP);
  expect(await world.invoices(key)).toMatchObject([{ state: 'reversing' }]);
  expect(await world.ask(key)).toBe('invoice-open');
  await world.rounds(6);
  expect(await world.invoices(key)).toMatchObject([{ state: 'reversed' }]);
  expect(await world.ask(key)).toHaveProperty('invoice');
  await world.rounds();
  const [last, first] = await world.invoices(key);
  expect(last).toMatchObject({ state: 'issued', amountFen: 1801n });
  expect([last, first].map((one) => madeOf(one?.invoiceId ?? '')?.state)).toEqual(['ISSUED', 'REVERSED']);
  await world.giveBack(key, []);
  await world.rounds(6);
  expect(await world.invoices(key)).toMatchObject([{ state: 'reversed' }, { state: 'reversed' }]);
  expect(await world.ask(key)).toBe('wrong-state');
});

test('a refund before it was sent leaves nothing to send', async () => {
  const key = await paidOrder();
  await world.ask(key);
  await world.giveBack(key, ONE_CUP);
  const [invoice] = await world.invoices(key);
  expect(invoice).toMatchObject({ state: 'withdrawn' });
  await world.rounds();
  expect(madeOf(invoice?.invoiceId ?? '')).toBeUndefined();
  expect(await world.ask(key)).toHaveProperty('invoice');
});

test('a refund while the tax system is making it takes it back once it is made', async () => {
  world.bank.addFaults({ fapiaoSeconds: 600 });
  const key = await paidOrder();
  await world.ask(key);
  await world.rounds(1);
  await world.giveBack(key, ONE_CUP);
  await world.rounds(8);
  const [invoice] = await world.invoices(key);
  expect(invoice).toMatchObject({ state: 'reversed' });
  expect(madeOf(invoice?.invoiceId ?? '')).toMatchObject({ state: 'REVERSED' });
});

test('an answer that does not come makes no second one', async () => {
  const call = 'issue-fapiao' as const;
  world.bank.addFaults({
    calls: [
      { call, done: true, answer: 'hang' },
      { call, answer: 'SYSTEM_ERROR' },
    ],
  });
  const [done, not] = [await paidOrder(), await paidOrder('bo')];
  await world.ask(done);
  await world.rounds(1);
  await world.ask(not);
  await world.rounds();
  for (const key of [done, not]) {
    const invoices = await world.invoices(key);
    expect(invoices).toMatchObject([{ state: 'issued' }]);
    expect(madeOf(invoices[0]?.invoiceId ?? '')).toMatchObject({ state: 'ISSUED' });
  }
});

test('one that never came to WeChat Pay is withdrawn, once it cannot come any more', async () => {
  world.bank.addFaults({ calls: [{ call: 'issue-fapiao', answer: 'hang' }] });
  const key = await paidOrder();
  await world.ask(key);
  await world.rounds(1);
  await world.giveBack(key, ONE_CUP);
  await world.rounds(2);
  expect(await world.invoices(key)).toMatchObject([{ state: 'reversing' }]);
  await world.rounds(12);
  expect(await world.invoices(key)).toMatchObject([{ state: 'withdrawn' }]);
});

test('a refusal is left to an operator, who mends it and lets it be tried again', async () => {
  world.bank.addFaults({ calls: [{ call: 'issue-fapiao', answer: 'RULE_LIMIT' }] });
  const key = await paidOrder();
  await world.ask(key);
  await world.rounds();
  expect(await world.effects(key)).toMatchObject([{ kind: 'issue-invoice', stuck: true }]);
  expect(await world.invoices(key)).toMatchObject([{ state: 'issuing' }]);
  const [stuck] = await world.rows('select effect_no from huigan.effects where owner_id = $1', [key.orderId]);
  const doer = { brandId: world.shop.brandId, staffId: 1n, clerk: null, device: null, storeId: null };
  await retryEffects(world.pool, doer, [BigInt(String(stuck?.['effect_no']))], world.now());
  await world.rounds();
  expect(await world.invoices(key)).toMatchObject([{ state: 'issued' }]);
});

test('who did not pay, paid long ago, or is somebody else gets none', async () => {
  const unpaid = await world.place('an', [{ line: '1', quantity: 1, netFen: 1800n }]);
  expect(await world.ask(unpaid)).toBe('wrong-state');
  const key = await paidOrder();
  expect(await world.ask({ ...key, memberId: world.member('bo') })).toBe('not-found');
  world.clock.ahead = 180 * DAY_MS;
  expect(await world.ask(key)).toBe('wrong-state');
});

test('whom it is made out to is sealed, and goes with the account', async () => {
  const key = await paidOrder();
  await world.ask(key, COMPANY);
  const [invoice] = await world.invoices(key);
  const row = present(invoice, 'the invoice');
  const title = present(row.title, 'the title');
  expect(Buffer.from(title).includes(Buffer.from(COMPANY.name))).toBe(false);
  const { vault } = world.platform;
  expect(openTitle(vault, row, title)).toEqual(COMPANY);
  expect(() => openTitle(vault, { ...row, invoiceId: 'F2611300000000000000000' }, title)).toThrow();
  await eraseInvoiceTitles(asDb(world.pool), key.memberId);
  expect(await world.invoices(key)).toMatchObject([{ title: null }]);
  await world.rounds(2);
  expect(await world.effects(key)).toMatchObject([{ stuck: true, lastError: 'The account is closed.' }]);
});

test('a member reads theirs, the newest first, by pages', async () => {
  const db = asDb(world.pool);
  const mine = present(await listInvoices(db, world.member('bo'), undefined), 'the list');
  expect(mine.invoices.map(({ state }) => state)).toEqual(['issued']);
  expect(mine.next).toBeNull();
  expect(await listInvoices(db, world.member('bo'), 'nonsense')).toBeNull();
});
