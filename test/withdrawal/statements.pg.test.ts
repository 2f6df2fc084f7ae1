/*
 * A company is paid by invoice, over the functions themselves: it asks for a statement over all that is
 * there, sends its invoices, and is paid by bank, or the statement comes back. Amounts are fen.
 */
import { closeAccount } from '../../cloudfunctions/core/settlement/account/close-account';
import { payStatement, returnStatement } from '../../cloudfunctions/core/settlement/referral/move-statement';
import { exportTaxFile } from '../../cloudfunctions/core/views/referral/tax-file';
import { listStatements } from '../../cloudfunctions/core/views/referral/statements';
import { asDb } from '../../cloudfunctions/platform/db';
import { COMPANY, layPartner, PERSON } from '../worlds/lay-partner';
import { openWithdrawalWorld, requestId, type WithdrawalWorld } from '../worlds/withdrawal-world';

let world: WithdrawalWorld;
beforeEach(async () => {
  world = await openWithdrawalWorld();
});
afterEach(async () => {
  expect(await world.differences()).toEqual([]);
  await world.close();
});

const who = (name: string) => ({ memberId: world.member(name), brandId: world.shop.brandId });
const company = (name = 'an') => layPartner(world.pool, who(name), COMPANY, { at: world.now() });
const doer = () => ({ brandId: world.shop.brandId, storeId: null, staffId: null, clerk: null });
const invoice = (withdrawal: string, fen: number, numbers = ['12345678']) =>
  world.ask('an', { action: 'send-invoice', withdrawal, numbers, fen: String(fen) });
const PAID = { bankReference: '20261121000001', paidOn: '2026-11-21' };
const pay = (id: string) => payStatement(world.pool, doer(), id, PAID, world.now());
const sendBack = (id: string) => returnStatement(world.pool, doer(), id, '发票抬头有误', world.now());
const statement = (fen: number) => world.taken('an', fen, { to: 'invoice' });
const state = async () => (await world.withdrawals('an'))[0]?.state;
const TAKEN = { ok: true, data: { why: null } };

test('from the statement to the bank: nothing is withheld, and the tax file knows nothing of it', async () => {
  await company();
  await world.grant('an', 500_000);
  const quote = await world.told('an', { action: 'quote-withdrawal', to: 'invoice' });
  expect(quote).toMatchObject({ grossFen: '500000', withheldFen: '0', netFen: '500000', why: null });
  const id = await statement(500_000);
  expect(await world.book('an')).toEqual({ available: 0, debt: 0 });
  expect(await pay(id)).toBe('wrong-state');
  expect(await invoice(id, 499_999)).toEqual({ ok: true, data: { why: '发票合计与对账单金额不一致' } });
  expect(await invoice(id, 500_000, ['1234567'])).toMatchObject({ ok: false, code: 'bad-request' });
  expect(await invoice(id, 500_000, ['12345678', '01234567890123456789'])).toEqual(TAKEN);
  expect(await invoice(id, 500_000)).toEqual(TAKEN);
  const listed = () => listStatements(asDb(world.pool), world.shop.brandId, { open: true, after: undefined });
  expect((await listed())?.statements).toMatchObject([
    { state: 'invoiced', company: COMPANY.title, invoices: ['12345678', '01234567890123456789'] },
  ]);
  expect(await pay(id)).toBeNull();
  expect(await pay(id)).toBeNull();
  expect(await sendBack(id)).toBe('wrong-state');
  expect(await state()).toBe('paid');
  expect((await listed())?.statements).toEqual([]);
  const { withdrawals } = await world.told('an', { action: 'list-withdrawals' });
  expect(withdrawals).toMatchObject([{ said: '已对公付款', invoices: ['12345678', '01234567890123456789'] }]);
  const month = { month: '2026-11', after: undefined };
  const file = await exportTaxFile(asDb(world.pool), world.platform.vault, world.shop.brandId, month);
  expect(file?.csv.trim().split('\n')).toHaveLength(1);
});

test('companies are paid by invoice only, persons never, and a statement is over all that is there', async () => {
  await layPartner(world.pool, who('bo'), PERSON, { at: world.now() });
  for (const name of ['an', 'bo']) await world.grant(name, 5000);
  const why = async (name: string, to: string, fen = '5000') =>
    (await world.told(name, { action: 'quote-withdrawal', to, fen })).why as string | null;
  expect(await why('bo', 'invoice')).toBe('暂时不能这样提现');
  expect(await why('an', 'invoice')).toBe('暂时不能这样提现');
  await company();
  for (const to of ['wechat', 'points', 'coupon'])
    expect(await why('an', to)).toBe('合作企业凭发票结算，请申请对账单');
  expect(await why('an', 'invoice', '4999')).toBe('对账单为全部可提现的 ¥50.00');
  expect(await world.withdraw('an', 5000)).toMatchObject({ outcome: 'changed' });
  expect(await world.book('an')).toEqual({ available: 5000, debt: 0 });
  // Ended, what was earned as a company is still paid as one.
  expect(await world.ask('an', { action: 'end-partner' })).toMatchObject({ ok: true });
  expect(await why('an', 'wechat')).toBe('合作企业凭发票结算，请申请对账单');
  const person = { action: 'apply-partner', application: PERSON };
  expect(await world.ask('an', person)).toMatchObject({ ok: false, code: 'forbidden' });
  expect(await why('an', 'invoice')).toBeNull();
});

test('twenty at once of all that is there make one', async () => {
  await company();
  await world.grant('an', 5000);
  const ask = () =>
    world.ask('an', {
      ...{ action: 'withdraw', to: 'invoice', fen: '5000', netFen: '5000', requestId: requestId() },
    });
  await Promise.all(Array.from({ length: 20 }, ask));
  expect(await world.withdrawals('an')).toHaveLength(1);
  expect(await world.book('an')).toEqual({ available: 0, debt: 0 });
});

test('what goes back after it was paid is debt, and is netted from the next statement', async () => {
  await company();
  const commission = await world.grant('an', 333);
  const id = await statement(333);
  await invoice(id, 333);
  await pay(id);
  await world.lower('an', commission, 222);
  expect(await world.book('an')).toEqual({ available: 0, debt: 111 });
  await world.grant('an', 200);
  expect(await world.book('an')).toEqual({ available: 89, debt: 0 });
});

test('sent back, the amount is available again and nets what is owed; its invoices are free', async () => {
  await company();
  const commission = await world.grant('an', 333);
  const id = await statement(333);
  await world.lower('an', commission, 222);
  expect(await world.book('an')).toEqual({ available: 0, debt: 111 });
  expect(await invoice(id, 333)).toEqual(TAKEN);
  expect(await sendBack(id)).toBeNull();
  expect(await sendBack(id)).toBeNull();
  expect(await pay(id)).toBe('wrong-state');
  expect(await world.book('an')).toEqual({ available: 222, debt: 0 });
  const { withdrawals } = await world.told('an', { action: 'list-withdrawals' });
  expect(withdrawals[0].said).toBe('品牌退回对账单：发票抬头有误，金额已回到可提现');
  const next = await statement(222);
  expect(await invoice(next, 222)).toEqual(TAKEN);
  await pay(next);
  await world.grant('an', 500);
  const last = await statement(500);
  expect(await invoice(last, 500)).toEqual({ ok: true, data: { why: '有发票号码已用于其他对账单' } });
});

test('whose statement it is decides the session, and whose brand the desk', async () => {
  await company();
  await world.grant('an', 5000);
  const id = await statement(5000);
  const theirs = { action: 'send-invoice', withdrawal: id, numbers: ['12345678'], fen: '5000' };
  expect(await world.ask('bo', theirs)).toMatchObject({ ok: false, code: 'not-found' });
  const file = { action: 'export-statement', withdrawal: id };
  expect(await world.ask('bo', file)).toMatchObject({ ok: false, code: 'not-found' });
  const other = { ...doer(), brandId: world.shop.brandId + 1 };
  expect(await payStatement(world.pool, other, id, PAID, world.now())).toBe('not-found');
  expect(await returnStatement(world.pool, other, id, '不是我们的', world.now())).toBe('not-found');
  expect((await world.told('an', file)).csv).toContain('上期结转及抵扣,50.00');
});

test('a statement goes on when the account is closed', async () => {
  await company();
  await world.grant('an', 5000);
  const id = await statement(5000);
  await invoice(id, 5000);
  const closing = { member: who('an'), redeemablePoints: await world.points('an'), commissionFen: 0n };
  const { platform } = world;
  expect(await closeAccount(platform, platform.vault, { ...closing, now: world.now() })).toBeNull();
  expect(await pay(id)).toBeNull();
  expect(await state()).toBe('paid');
});

test('why a statement came back is erased with the account; what was paid stays', async () => {
  await company();
  await world.grant('an', 333);
  const id = await statement(333);
  expect(await sendBack(id)).toBeNull();
  const member = who('an');
  const seen = { redeemablePoints: await world.points('an'), commissionFen: 333n };
  const closing = { member, ...seen, now: world.now() };
  expect(await closeAccount(world.platform, world.platform.vault, closing)).toBeNull();
  expect(await world.withdrawals('an')).toMatchObject([{ state: 'returned', why: '', grossFen: 333n }]);
});
