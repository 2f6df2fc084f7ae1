/*
 * Commission is taken out to WeChat: once under each number, whatever is answered, lost or repeated on the
 * way, at a simulated WeChat Pay over HTTP. Amounts are fen.
 */
import { openWithdrawalWorld, requestId, type WithdrawalWorld } from '../worlds/withdrawal-world';

const DAY_MS = 86_400_000;
const PLENTY_FEN = 10_000_000;
let world: WithdrawalWorld;
beforeEach(async () => {
  world = await openWithdrawalWorld();
  world.bank.addFaults({ transfers: { limitFen: PLENTY_FEN } });
});
afterEach(() => world?.close());

const stateOf = async (name: string): Promise<string[]> =>
  (await world.withdrawals(name)).map(({ state }) => state);
/** Both clocks go on. */
const wait = (ms: number): void => {
  world.bankClock.ahead += ms;
  world.clock.ahead += ms;
};
const clean = async (): Promise<void> => expect(await world.differences()).toEqual([]);

describe('taking commission out', () => {
  test('says what it comes to, waits for the member, arrives, and the notice ends it', async () => {
    await world.grant('an', 8900);
    const quote = await world.told('an', { action: 'quote-withdrawal', to: 'wechat' });
    expect(quote).toMatchObject({ grossFen: '8900', withheldFen: '0', netFen: '8900', why: null });
    expect(quote.sentence).toBe('本月已提 ¥0.00，本次 ¥89.00 → 预扣 ¥0.00，到账 ¥89.00');
    const id = await world.taken('an', 8900);
    expect(await world.book('an')).toEqual({ available: 0, debt: 0 });
    const checked = await world.check('an', id);
    expect(checked.withdrawal).toMatchObject({ state: 'waiting-confirm', said: '等待你在微信里确认收款' });
    expect(Date.parse(checked.withdrawal.confirmBy ?? '') - Date.now()).toBeGreaterThan(DAY_MS - 60_000);
    await clean();
    await world.confirm('an', id);
    expect((await world.withdrawals('an'))[0]).toMatchObject({ state: 'paid', netFen: 8900n, why: null });
    expect(await world.told('an', { action: 'list-withdrawals' })).toMatchObject({
      withdrawals: [{ withdrawal: id, state: 'paid', said: '已到账微信零钱' }],
      next: null,
    });
    expect(world.bank.transfers()).toMatchObject([{ outBillNo: id, amount: 8900, state: 'SUCCESS' }]);
    await clean();
  });

  test('three in a month are taxed together (R21)', async () => {
    await world.grant('an', 410_000);
    for (const gross of [60_000, 50_000, 300_000])
      await world.confirm('an', await world.taken('an', gross, { realName: '安小满' }));
    const kept = (await world.withdrawals('an')).map((row) => [row.grossFen, row.withheldFen, row.netFen]);
    expect(kept.reverse()).toEqual([
      [60_000n, 0n, 60_000n],
      [50_000n, 6_000n, 44_000n],
      [300_000n, 59_600n, 240_400n],
    ]);
    expect(world.bank.transfers().map(({ amount }) => amount)).toEqual([60_000, 44_000, 240_400]);
    expect(world.bank.transfers().map(({ userName }) => userName)).toEqual([null, null, '安小满']);
    await clean();
  });

  test('of twenty parallel requests of all that is available one is taken (R06)', async () => {
    await world.grant('an', 10_000);
    const wish = { action: 'withdraw', to: 'wechat', fen: '10000', netFen: '10000' };
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => world.told('an', { ...wish, requestId: requestId() })),
    );
    expect(replies.filter(({ outcome }) => outcome === 'asked')).toHaveLength(1);
    expect(await stateOf('an')).toEqual(['waiting-confirm']);
    expect(world.bank.transfers()).toHaveLength(1);
    expect(await world.book('an')).toEqual({ available: 0, debt: 0 });
    await clean();
  });

  test('twenty times the same request is one withdrawal', async () => {
    await world.grant('an', 10_000);
    const wish = { action: 'withdraw', to: 'wechat', fen: '4000', netFen: '4000', requestId: requestId() };
    const replies = await Promise.all(Array.from({ length: 20 }, () => world.told('an', wish)));
    expect(new Set(replies.map(({ withdrawal }) => withdrawal.withdrawal)).size).toBe(1);
    expect(await world.book('an')).toEqual({ available: 6000, debt: 0 });
    await clean();
  });

  test.each(['-100', '0', '9', '10.001', '1000000000000000000', '１００', '', '1e3', ' 100'])(
    'refuses %p without a row (R18)',
    async (fen) => {
      await world.grant('an', 10_000);
      const body = { action: 'withdraw', to: 'wechat', fen, netFen: fen, requestId: requestId() };
      const answer = await world.ask('an', body);
      if (answer.ok)
        expect(answer.data).toMatchObject({ outcome: 'changed', quote: { why: '满 ¥1.00 可提' } });
      else expect(answer.code).toBe('bad-request');
      expect(await stateOf('an')).toEqual([]);
      expect(await world.book('an')).toEqual({ available: 10_000, debt: 0 });
    },
  );

  test('says why it cannot be asked for', async () => {
    await world.publish({ mostFen: 20_000, pointsPerYuan: null });
    const whyOf = async (to: string, fen?: number): Promise<string> =>
      (await world.told('an', { action: 'quote-withdrawal', to, ...(fen && { fen: String(fen) }) })).why;
    await world.grant('an', 30_000);
    expect(await whyOf('wechat', 20_001)).toBe('单笔最多 ¥200.00，请分次提');
    expect(await whyOf('wechat', 99)).toBe('满 ¥1.00 可提');
    expect(await whyOf('points')).toBe('暂时不能这样提现');
    const all = await world.told('an', { action: 'quote-withdrawal', to: 'wechat' });
    expect(all).toMatchObject({ grossFen: '20000', mostFen: '20000', why: null });
    const id = await world.taken('an', 20_000);
    expect(await whyOf('wechat', 100)).toBe('你有一笔提现尚未完成，完成后再提');
    await world.confirm('an', id);
    expect(await whyOf('wechat', 10_001)).toBe('可提现只有 ¥100.00');
    await world.rows(`delete from huigan.member_identities where identity = 'o-an'`);
    expect(await whyOf('wechat', 10_000)).toBe('请在微信小程序里提现');
  });

  test('another net than the member saw changes nothing', async () => {
    await world.grant('an', 90_000);
    const body = { action: 'withdraw', to: 'wechat', fen: '90000', netFen: '90000', requestId: requestId() };
    expect(await world.told('an', body)).toMatchObject({
      outcome: 'changed',
      quote: { withheldFen: '2000', netFen: '88000', why: null },
    });
    expect(await stateOf('an')).toEqual([]);
  });

  test('the real name is asked for from ¥2,000, and kept sealed', async () => {
    await world.publish({ tax: 'none' });
    await world.grant('an', 200_000);
    const without = await world.withdraw('an', 200_000);
    expect(without).toMatchObject({ outcome: 'changed', quote: { needsName: true } });
    await world.taken('an', 200_000, { realName: '安小满' });
    expect(world.bank.transfers()).toMatchObject([{ userName: '安小满', openid: 'o-an' }]);
    const [row] = await world.rows('select * from huigan.withdrawals');
    const seen = Object.values(row ?? {}).map((value) =>
      Buffer.isBuffer(value) ? value.toString('latin1') : String(value),
    );
    expect(seen.join()).not.toMatch(/o-an|安小满/);
  });

  test('of the name a keyed hash is kept, while the money is not back; of a small one nothing', async () => {
    const payees = async (): Promise<unknown[]> =>
      (await world.rows('select payee from huigan.withdrawals order by asked_at')).map(({ payee }) => payee);
    await world.publish({ tax: 'none' });
    await world.grant('an', 500_000);
    await world.confirm('an', await world.taken('an', 1000, { realName: '安小满' }));
    expect(await payees()).toEqual([null]);
    const id = await world.taken('an', 300_000, { realName: '安小满' });
    const hash = world.platform.vault.hash(world.shop.brandId, 'payee name', '安小满');
    expect(await payees()).toEqual([null, hash]);
    await world.told('an', { action: 'cancel-withdrawal', withdrawal: id });
    await world.bank.idle();
    expect(await payees()).toEqual([null, null]);
    await clean();
  });
});

describe('WeChat Pay', () => {
  test('answers 500, then nothing, then waits for the member: one bill, one debit (R09)', async () => {
    await world.grant('an', 5000);
    world.bank.addFaults({
      calls: [
        { call: 'transfer', answer: 'SYSTEM_ERROR' },
        { call: 'transfer', answer: 'hang', done: true },
      ],
    });
    const id = await world.taken('an', 5000);
    expect(await stateOf('an')).toEqual(['sending']);
    await world.work(20_000);
    expect(await stateOf('an')).toEqual(['sending']);
    await world.work(60_000);
    expect(await stateOf('an')).toEqual(['waiting-confirm']);
    expect(world.bank.transfers()).toMatchObject([{ outBillNo: id, amount: 5000 }]);
    expect(await world.book('an')).toEqual({ available: 0, debt: 0 });
    await world.confirm('an', id);
    await world.work(3_600_000);
    expect(await stateOf('an')).toEqual(['paid']);
    expect(await world.effects()).toEqual([]);
    await clean();
  });

  test('is short of money: the same number again, until there is some', async () => {
    await world.grant('an', 5000);
    world.bank.setBalance(100);
    const id = await world.taken('an', 5000);
    const checked = await world.check('an', id);
    expect(checked).toMatchObject({ withdrawal: { state: 'sending' }, confirm: null });
    expect(checked.withdrawal.said).toContain('余额不足');
    await world.work(20_000);
    expect(await stateOf('an')).toEqual(['sending']);
    await clean();
    world.bank.setBalance(PLENTY_FEN);
    await world.work(3_600_000);
    expect(await stateOf('an')).toEqual(['waiting-confirm']);
    expect(world.bank.transfers()).toHaveLength(1);
    await clean();
  });

  test.each(['ACCEPTED', 'PROCESSING'] as const)(
    'says %s: the same bill again goes on with it',
    async (short) => {
      await world.grant('an', 5000);
      world.bank.addFaults({ transfers: { short } });
      world.bank.setBalance(100);
      await world.taken('an', 5000);
      expect(await stateOf('an')).toEqual(['sending']);
      world.bank.setBalance(PLENTY_FEN);
      await world.work(20_000);
      expect(await stateOf('an')).toEqual(['waiting-confirm']);
    },
  );

  test('refuses for good: an operator is told, and the money stays where it is', async () => {
    await world.grant('an', 5000);
    world.bank.addFaults({ transfers: { limitFen: 1000 } });
    const id = await world.taken('an', 5000);
    expect(await stateOf('an')).toEqual(['sending']);
    expect(await world.effects()).toMatchObject([{ kind: 'send-transfer', subject: id, stuck: true }]);
    expect(await world.book('an')).toEqual({ available: 0, debt: 0 });
    world.bank.addFaults({ transfers: { limitFen: PLENTY_FEN } });
    await world.rows('update huigan.effects set stuck = false, due_at = now()');
    await world.work(1000);
    expect(await stateOf('an')).toEqual(['waiting-confirm']);
    await clean();
  });

  test('says that it failed: the gross is available again, its tax undone in the month', async () => {
    await world.grant('an', 110_000);
    await world.confirm('an', await world.taken('an', 60_000));
    world.bank.addFaults({ transfers: { outcome: 'FAIL' } });
    await world.confirm('an', await world.taken('an', 50_000));
    expect(await stateOf('an')).toEqual(['returned', 'paid']);
    expect((await world.withdrawals('an'))[0]).toMatchObject({ why: 'ACCOUNT_FROZEN', bill: null });
    expect(await world.book('an')).toEqual({ available: 50_000, debt: 0 });
    const again = await world.told('an', { action: 'quote-withdrawal', to: 'wechat' });
    expect(again).toMatchObject({ monthFen: '60000', withheldFen: '6000' });
    await clean();
  });

  test('lapses late: our own clock gives nothing back (R-R8)', async () => {
    await world.grant('an', 5000);
    world.bank.addFaults({ transfers: { lapseLateSeconds: 3600 } });
    const id = await world.taken('an', 5000);
    wait(DAY_MS + 60_000);
    const checked = await world.check('an', id);
    expect(checked.withdrawal.state).toBe('waiting-confirm');
    expect(await world.book('an')).toEqual({ available: 0, debt: 0 });
    wait(3_700_000);
    await world.bank.idle();
    expect(await stateOf('an')).toEqual(['returned']);
    const [lapsed] = (await world.told('an', { action: 'list-withdrawals' })).withdrawals;
    expect(lapsed.said).toBe('24 小时内没有确认收款，钱已退回可提现');
    expect(await world.book('an')).toEqual({ available: 5000, debt: 0 });
    await clean();
  });

  test('is older than its 30 days: an operator is told, and nothing is given back', async () => {
    await world.grant('an', 5000);
    world.bank.addFaults({ transfers: { lapseLateSeconds: 864_000 } });
    const id = await world.taken('an', 5000);
    world.clock.ahead += 31 * DAY_MS;
    world.bank.addFaults({ calls: [{ call: 'query-transfer', answer: 'NOT_FOUND' }] });
    await world.work();
    expect(await world.effects()).toMatchObject([{ kind: 'strange-transfer', subject: id, stuck: true }]);
    expect(await stateOf('an')).toEqual(['waiting-confirm']);
    world.clock.ahead = 0;
  });

  test('reports a bill that is none of ours, or of another amount: an operator looks', async () => {
    await world.grant('an', 5000);
    const id = await world.taken('an', 5000);
    await world.rows(`update huigan.withdrawals set gross_fen = 4000, net_fen = 4000`);
    await world.confirm('an', id).catch(() => undefined);
    await world.bank.idle();
    expect(await stateOf('an')).toEqual(['waiting-confirm']);
    expect(await world.effects()).toMatchObject([{ kind: 'strange-transfer', subject: id, stuck: true }]);
  });
});
