/*
 * Whoever closes their account with commission in it is told what it is, and gives it up by saying so, or
 * takes it out before; what is on its way goes on, and the records of tax stay. Amounts are fen.
 */
import { closeAccount } from '../../cloudfunctions/core/settlement/account/close-account';
import { previewClosing } from '../../cloudfunctions/core/views/account/closing';
import { readExportedWithdrawals } from '../../cloudfunctions/core/views/account/exported-withdrawals';
import { readStanding } from '../../cloudfunctions/core/views/card/standing';
import { asDb } from '../../cloudfunctions/platform/db';
import { openWithdrawalWorld, type WithdrawalWorld } from '../worlds/withdrawal-world';

const DAY_MS = 86_400_000;
let world: WithdrawalWorld;
beforeEach(async () => {
  world = await openWithdrawalWorld();
});
afterEach(() => world?.close());

async function preview() {
  const memberId = world.member('an');
  const db = asDb(world.pool);
  return previewClosing(db, memberId, await readStanding(db, { memberId, asOf: world.now() }));
}
async function close(commissionFen: bigint) {
  const member = { memberId: world.member('an'), brandId: world.shop.brandId };
  const closing = { member, redeemablePoints: await world.points('an'), commissionFen, now: world.now() };
  return closeAccount(world.platform, world.platform.vault, closing);
}

test('what is available is said, and given up only by whoever says so', async () => {
  await world.grant('an', 5000);
  expect(await preview()).toMatchObject({
    ...{ availableCommissionFen: '5000', pendingCommissionFen: '0', withdrawingFen: '0' },
  });
  expect(await close(0n)).toBe('figures-changed');
  expect(await close(4999n)).toBe('figures-changed');
  expect(await close(5000n)).toBeNull();
  const answer = await world.ask('an', { action: 'quote-withdrawal', to: 'wechat' });
  expect(answer).toMatchObject({ ok: false, code: 'session-expired' });
  expect(await world.differences()).toEqual([]);
});

test('what was taken out before is paid, and its tax record stays', async () => {
  await world.grant('an', 5000);
  await world.confirm('an', await world.taken('an', 5000));
  expect(await close(0n)).toBeNull();
  const [row] = await world.withdrawals('an');
  expect(row).toMatchObject({ state: 'paid', bill: expect.any(Buffer) as Buffer, grossFen: 5000n });
  expect(await world.differences()).toEqual([]);
});

test('what is on its way goes on: confirmed it is paid, lapsed it comes back and is nobody’s', async () => {
  await world.grant('an', 5000);
  await world.taken('an', 5000);
  expect(await preview()).toMatchObject({ availableCommissionFen: '0', withdrawingFen: '5000' });
  expect(await close(0n)).toBeNull();
  world.bankClock.ahead += DAY_MS + 60_000;
  await world.bank.idle();
  expect((await world.withdrawals('an'))[0]).toMatchObject({ state: 'returned' });
  expect(await world.book('an')).toEqual({ available: 5000, debt: 0 });
  expect(await world.differences()).toEqual([]);
});

test('a bill that was not sent yet is sent though the member is gone', async () => {
  await world.grant('an', 5000);
  world.bank.addFaults({ calls: [{ call: 'transfer', answer: 'SYSTEM_ERROR' }] });
  await world.taken('an', 5000);
  expect(await close(0n)).toBeNull();
  await world.work(600_000);
  expect(world.bank.transfers()).toMatchObject([{ openid: 'o-an', amount: 5000 }]);
});

test('a copy of everything that is kept has what was taken out', async () => {
  await world.grant('an', 5000);
  const id = await world.taken('an', 5000);
  const memberId = world.member('an');
  const owner = { memberId, utcOffsetMinutes: 480 };
  const newest = { at: world.now() + DAY_MS, id: '~' };
  expect(await readExportedWithdrawals(asDb(world.pool), owner, newest)).toMatchObject({
    entries: [{ kind: 'withdrawal', withdrawal: id, to: 'wechat', grossFen: '5000', netFen: '5000' }],
    next: null,
  });
});
