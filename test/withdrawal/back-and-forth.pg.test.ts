/*
 * What comes back of withdrawals and what is taken back meanwhile, calling back and its races, reports in any
 * number and order, other ways than money, and processes that are killed. Amounts are fen.
 */
import { pointsEventsOf } from '../../cloudfunctions/core/withdrawal/withdrawal-events.rules';
import { askTransfer } from '../../cloudfunctions/core/settlement/referral/send-transfer';
import { receiveTransfer } from '../../cloudfunctions/core/settlement/referral/receive-transfer';
import { withdraw } from '../../cloudfunctions/core/settlement/referral/withdraw';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import type { WithdrawalRow } from '../../cloudfunctions/core/withdrawal/withdrawal.types';
import type { Platform } from '../../cloudfunctions/platform/context';
import type { Transfer, TransferState } from '../../cloudfunctions/platform/wechat-pay/wechat-pay';
import type { PayoutKind } from '../../cloudfunctions/contract/withdrawal';
import { crashingPool, Killed } from '../payment/crashing-pool';
import { keepLive, templateOf } from '../worlds/coupon-world';
import { openWithdrawalWorld, requestId, type WithdrawalWorld } from '../worlds/withdrawal-world';

const DAY_MS = 86_400_000;
const MINUTES_MS = 600_000;
let world: WithdrawalWorld;
beforeEach(async () => {
  world = await openWithdrawalWorld();
});
afterEach(() => world?.close());

const clean = async (): Promise<void> => expect(await world.differences()).toEqual([]);
const latest = async (): Promise<WithdrawalRow> => {
  const [row] = await world.withdrawals('an');
  if (row === undefined) throw new Error('there is no withdrawal');
  return row;
};
const lapse = async (): Promise<void> => {
  world.bankClock.ahead += DAY_MS + 60_000;
  await world.bank.idle();
};
const report = (row: WithdrawalRow, state: TransferState): Transfer => ({
  ...{ outBillNo: row.withdrawalId, transferBillNo: '1330000', state, amountFen: row.netFen },
  ...{ packageInfo: null, failReason: null, updatedAt: new Date() },
});

describe('what is taken back', () => {
  test('after it was paid out is owed, and netted from the next (R01)', async () => {
    const commission = await world.grant('an', 333);
    await world.confirm('an', await world.taken('an', 333));
    await world.lower('an', commission, 222);
    expect(await world.book('an')).toEqual({ available: 0, debt: 111 });
    const quote = await world.told('an', { action: 'quote-withdrawal', to: 'wechat' });
    expect(quote.why).toBe('有 ¥1.11 待抵扣，抵扣完才能提现');
    await world.grant('an', 200);
    expect(await world.book('an')).toEqual({ available: 89, debt: 0 });
    await clean();
  });

  test('while it is withdrawing is owed, and netted when the bill lapses (R-R5)', async () => {
    const commission = await world.grant('an', 333);
    await world.taken('an', 333);
    await world.lower('an', commission, 222);
    expect(await world.book('an')).toEqual({ available: 0, debt: 111 });
    await lapse();
    expect(await latest()).toMatchObject({ state: 'returned', why: 'OVERDUE_CLOSE' });
    expect(await world.book('an')).toEqual({ available: 222, debt: 0 });
    await clean();
  });

  test('just before is not paid out any more (R19)', async () => {
    await world.grant('an', 1000);
    const today = await world.grant('an', 400);
    await world.lower('an', today, 0);
    const { withdrawal, outcome, quote } = await world.withdraw('an', 1001).then((reply) => ({
      ...{ withdrawal: null, quote: null },
      ...reply,
    }));
    expect({ outcome, withdrawal, why: quote?.why }).toEqual({
      ...{ outcome: 'changed', withdrawal: null, why: '可提现只有 ¥10.00' },
    });
    await world.taken('an', 1000);
    await clean();
  });

  test('of what waits in the inbox is taken before anything is paid', async () => {
    await world.grant('an', 1000);
    const commission = await world.grant('an', 400);
    const memberId = world.member('an');
    const payload = { commission: { source: 'friend', id: commission }, asset: 'CNY' as const };
    const comesTo = { ...payload, parts: [], fixed: '0', cap: null };
    const event = { kind: 'commission' as const, payload: comesTo, memberId, occurredAt: world.now() };
    const zone = { brandId: world.shop.brandId, utcOffsetMinutes: 480 };
    await receiveEvents(world.pool, zone, [{ ...event, source: 'friend', externalId: 'back' }]);
    expect(await world.withdraw('an', 1400)).toMatchObject({
      outcome: 'changed',
      quote: { why: '可提现只有 ¥10.00' },
    });
    expect(await world.withdrawals('an')).toEqual([]);
    await world.taken('an', 1000);
    await clean();
  });
});

describe('the member', () => {
  test('says on the phone whatever they like: only WeChat Pay’s word counts (R12)', async () => {
    await world.grant('an', 500);
    const id = await world.taken('an', 500);
    for (const answer of ['leave', 'leave-with-ok', 'leave'] as const) {
      await world.confirm('an', id, answer);
      expect((await world.check('an', id)).withdrawal.state).toBe('waiting-confirm');
    }
    await world.confirm('an', id);
    expect((await world.check('an', id)).withdrawal.state).toBe('paid');
    expect((await world.check('an', id)).confirm).toBeNull();
  });

  test('looks at it while WeChat’s page is open: what that page was opened with stays good', async () => {
    await world.grant('an', 500);
    const id = await world.taken('an', 500);
    const { page: _page, ...params } = (await world.check('an', id)).confirm ?? { page: null };
    const look = { action: 'check-withdrawal', withdrawal: id, confirms: false };
    expect(await world.told('an', look)).toMatchObject({
      confirm: null,
      withdrawal: { state: 'waiting-confirm' },
    });
    expect(world.bank.confirmTransfer(params).errMsg).toMatch(/:ok$/);
    await world.bank.idle();
    expect((await world.told('an', look)).withdrawal.state).toBe('paid');
    await clean();
  });

  test('calls it back: the money is there when WeChat Pay says so', async () => {
    await world.grant('an', 500);
    const id = await world.taken('an', 500);
    const cancel = { action: 'cancel-withdrawal', withdrawal: id };
    const told = await world.told('an', cancel);
    expect(told.withdrawal.said).toBe('正在撤销，撤销后钱会退回可提现');
    expect(await world.told('an', cancel)).toMatchObject({ confirm: null });
    await world.bank.idle();
    expect(await latest()).toMatchObject({ state: 'returned' });
    expect(await world.book('an')).toEqual({ available: 500, debt: 0 });
    expect(await world.ask('an', { ...cancel, withdrawal: `W${'0'.repeat(22)}` })).toMatchObject({
      ...{ ok: false, code: 'not-found' },
    });
    await clean();
  });

  test('calls it back and confirms in the same moment: the confirmation wins', async () => {
    await world.grant('an', 500);
    const id = await world.taken('an', 500);
    world.bank.addFaults({ transfers: { raceCancel: 1 } });
    await world.told('an', { action: 'cancel-withdrawal', withdrawal: id });
    await world.bank.idle();
    expect(await latest()).toMatchObject({ state: 'paid' });
    expect(await world.book('an')).toEqual({ available: 0, debt: 0 });
    await clean();
  });

  test('is too late to call it back', async () => {
    await world.grant('an', 500);
    const id = await world.taken('an', 500);
    world.bank.addFaults({ notices: { silent: 1 } });
    await world.confirm('an', id);
    expect((await latest()).state).toBe('waiting-confirm');
    const told = await world.told('an', { action: 'cancel-withdrawal', withdrawal: id });
    expect(told.withdrawal.state).toBe('paid');
    await clean();
  });

  test('sees nobody else’s withdrawal', async () => {
    await world.grant('an', 500);
    const withdrawal = await world.taken('an', 500);
    for (const action of ['check-withdrawal', 'cancel-withdrawal'])
      expect(await world.ask('bo', { action, withdrawal })).toMatchObject({ code: 'not-found' });
  });
});

describe('a report', () => {
  test.each<TransferState>(['SUCCESS', 'FAIL', 'CANCELLED'])(
    'of %s, by notices and queries at once, changes it once',
    async (state) => {
      await world.grant('an', 500);
      await world.taken('an', 500);
      const row = await latest();
      const { pool, shop } = world;
      await Promise.all(
        Array.from({ length: 12 }, (_, n) =>
          receiveTransfer(pool, shop.brandId, report(row, state), world.now(), n % 2 === 0 ? row : null),
        ),
      );
      const isBack = state !== 'SUCCESS';
      expect((await latest()).state).toBe(isBack ? 'returned' : 'paid');
      expect(await world.book('an')).toEqual({ available: isBack ? 500 : 0, debt: 0 });
      expect(await world.effects()).toEqual([]);
      await clean();
    },
  );

  test('that contradicts the end is an operator’s, and moves nothing', async () => {
    await world.grant('an', 500);
    const id = await world.taken('an', 500);
    await world.confirm('an', id);
    const { pool, shop } = world;
    await receiveTransfer(pool, shop.brandId, report(await latest(), 'FAIL'), world.now());
    expect((await latest()).state).toBe('paid');
    expect(await world.effects()).toMatchObject([{ kind: 'strange-transfer', subject: id, stuck: true }]);
    // Let be looked at again, it is found to agree.
    await world.rows('update huigan.effects set stuck = false, due_at = now()');
    await world.work(1000);
    expect(await world.effects()).toEqual([]);
    await clean();
  });

  test('of nobody’s bill is kept for an operator', async () => {
    const strange = { ...report({ withdrawalId: 'W9', netFen: 1n } as WithdrawalRow, 'SUCCESS') };
    expect(await receiveTransfer(world.pool, world.shop.brandId, strange, world.now())).toBeNull();
    expect(await world.effects()).toMatchObject([{ kind: 'strange-transfer', subject: 'W9', stuck: true }]);
  });

  test('twice, or late, or of a notice that got lost, is told by a query', async () => {
    await world.grant('an', 500);
    world.bank.addFaults({ notices: { lose: 1, duplicate: 2 } });
    await world.confirm('an', await world.taken('an', 500));
    expect((await latest()).state).toBe('paid');
    await world.grant('an', 700);
    world.bank.addFaults({ notices: { silent: 1 } });
    await world.confirm('an', await world.taken('an', 700));
    expect((await latest()).state).toBe('waiting-confirm');
    await world.work(MINUTES_MS);
    expect((await latest()).state).toBe('paid');
    expect(await world.book('an')).toEqual({ available: 0, debt: 0 });
    await clean();
  });
});

describe('instead of money', () => {
  test('points: as many as the programme says, once, without tax', async () => {
    await world.grant('an', 1234);
    const before = await world.points('an');
    const quote = await world.told('an', { action: 'quote-withdrawal', to: 'points', fen: '1234' });
    expect(quote).toMatchObject({
      points: '1480',
      withheldFen: '0',
      sentence: '¥12.34 → 1,480 积分，无需扣税',
    });
    const body = { action: 'withdraw', to: 'points', fen: '1234', netFen: '1234', requestId: requestId() };
    for (const reply of [await world.told('an', body), await world.told('an', body)])
      expect(reply).toMatchObject({ outcome: 'asked', withdrawal: { state: 'paid', points: '1480' } });
    expect((await world.points('an')) - before).toBe(1480n);
    const row = await latest();
    const zone = { brandId: world.shop.brandId, utcOffsetMinutes: 480 };
    const again = await receiveEvents(world.pool, zone, pointsEventsOf(row, 1480n, row.askedAt));
    expect(again.map(({ outcome }) => outcome)).toEqual(['known', 'known']);
    expect(await world.book('an')).toEqual({ available: 0, debt: 0 });
    expect(world.bank.transfers()).toEqual([]);
    await clean();
  });

  test('a coupon: for so much each, while it is issued', async () => {
    const coupon = { template: 'rebate-cup', fen: 900 };
    await world.publish({ coupon });
    await world.grant('an', 2000);
    const over = await world.told('an', { action: 'quote-withdrawal', to: 'coupon' });
    expect(over).toMatchObject({ grossFen: '900', why: '这张券暂停发放' });
    await keepLive(world.pool, world.shop.brandId, 'rebate-cup', templateOf({}, { by: 'given' }));
    await world.taken('an', 900, { to: 'coupon' });
    expect(await world.withdraw('an', 1000, { to: 'coupon' })).toMatchObject({
      ...{ outcome: 'changed', quote: { why: '每张券 ¥9.00' } },
    });
    const given = await world.rows(`select source, cause from huigan.coupons`);
    const { withdrawalId } = await latest();
    expect(given).toEqual([{ source: 'rebate', cause: `rebate:${withdrawalId}:rebate-cup:1` }]);
    expect(await world.book('an')).toEqual({ available: 1100, debt: 0 });
    await clean();
  });

  test('does not count as pay of the month', async () => {
    await world.grant('an', 200_000);
    world.bank.addFaults({ transfers: { limitFen: 1_000_000 } });
    await world.taken('an', 90_000, { to: 'points' });
    const quote = await world.told('an', { action: 'quote-withdrawal', to: 'wechat', fen: '110000' });
    expect(quote).toMatchObject({ monthFen: '0', withheldFen: '6000' });
  });
});

describe('a process that is killed', () => {
  const ask = (platform: Platform, to: PayoutKind = 'wechat'): Promise<unknown> => {
    const wish = {
      to,
      fen: 500n,
      netFen: 500n,
      realName: null,
      requestId: 'killed-request',
    };
    const member = { memberId: world.member('an'), brandId: world.shop.brandId };
    return withdraw(platform, member, wish, world.now());
  };

  test.each([0, 1, 2, 3, 4])(
    'before its commit number %i loses nothing and pays nothing twice',
    async (nth) => {
      await world.grant('an', 500);
      const database = crashingPool(world.pool, 'before-commit', nth);
      await ask({ ...world.platform, database }).catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error;
      });
      await world.work(MINUTES_MS);
      await ask(world.platform);
      await world.work(MINUTES_MS);
      expect(await world.withdrawals('an')).toHaveLength(1);
      expect(world.bank.transfers()).toHaveLength(1);
      await world.confirm('an', (await latest()).withdrawalId);
      await world.work(MINUTES_MS);
      expect((await latest()).state).toBe('paid');
      expect(await world.effects()).toEqual([]);
      await clean();
    },
  );

  test.each([
    ['points', 0],
    ['points', 1],
    ['points', 2],
    ['points', 3],
    ['coupon', 0],
    ['coupon', 1],
    ['coupon', 2],
  ] as const)('takes it out as %s once, killed before its commit number %i', async (to, nth) => {
    await world.publish({ coupon: { template: 'rebate-cup', fen: 500 } });
    await keepLive(world.pool, world.shop.brandId, 'rebate-cup', templateOf({}, { by: 'given' }));
    await world.grant('an', 500);
    const before = await world.points('an');
    const database = crashingPool(world.pool, 'before-commit', nth);
    await ask({ ...world.platform, database }, to).catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error;
    });
    await world.work(MINUTES_MS);
    await ask(world.platform, to);
    await world.work(MINUTES_MS);
    expect(await world.withdrawals('an')).toMatchObject([{ to, state: 'paid' }]);
    expect((await world.points('an')) - before).toBe(to === 'points' ? 600n : 0n);
    const coupons = await world.rows(`select 1 from huigan.coupons where source = 'rebate'`);
    expect(coupons).toHaveLength(to === 'coupon' ? 1 : 0);
    expect(await world.book('an')).toEqual({ available: 0, debt: 0 });
    expect(await world.effects()).toEqual([]);
    await clean();
  });

  test('between the commit and the call: another sends it', async () => {
    await world.grant('an', 500);
    const transfer = () => Promise.reject(new Killed('before-commit'));
    const wechatPay = world.platform.wechatPay && { ...world.platform.wechatPay, transfer };
    await ask({ ...world.platform, wechatPay });
    expect(world.bank.transfers()).toEqual([]);
    expect((await latest()).state).toBe('sending');
    await clean();
    await world.work(MINUTES_MS);
    expect(world.bank.transfers()).toHaveLength(1);
    expect((await latest()).state).toBe('waiting-confirm');
  });

  test('while what came back is kept: it comes back once', async () => {
    await world.grant('an', 500);
    await world.taken('an', 500);
    const row = await latest();
    world.bank.addFaults({ notices: { silent: 1 } });
    await lapse();
    for (const nth of [0, 1]) {
      const database = crashingPool(world.pool, 'before-commit', nth);
      await askTransfer({ ...world.platform, database }, row, world.now()).catch(() => undefined);
    }
    await askTransfer(world.platform, row, world.now());
    expect((await latest()).state).toBe('returned');
    expect(await world.book('an')).toEqual({ available: 500, debt: 0 });
    await clean();
  });
});
