/*
 * Paying out at the operator's desk: what each bill waits for, the tax file of a month with its corrections,
 * and a day beside the fund bill of a simulated WeChat Pay. Amounts are fen.
 */
import { parse } from 'csv-parse/sync';
import { readStaff } from '../../cloudfunctions/core/staff/staff.store';
import { present } from '../../cloudfunctions/core/kernel/assert';
import {
  dayNameOf,
  firstDayAfterMonths,
  formatDay,
  parseDay,
  startOfDay,
} from '../../cloudfunctions/core/kernel/time';
import { promotion } from '../../cloudfunctions/functions/promotion';
import { asDb } from '../../cloudfunctions/platform/db';
import { openWithdrawalWorld, type WithdrawalWorld } from '../worlds/withdrawal-world';
import { hireStaff } from '../../cloudfunctions/core/settlement/desk/by-server';

const HOUR_MS = 3_600_000;
let world: WithdrawalWorld;
beforeEach(async () => {
  world = await openWithdrawalWorld();
  world.bank.addFaults({ billsAtOnce: true, transfers: { limitFen: 10_000_000 } });
});
afterEach(() => world?.close());

const wait = (ms: number): void => {
  world.bankClock.ahead += ms;
  world.clock.ahead += ms;
};
const today = (): string => dayNameOf(world.now(), 480);

// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function desk(body: object): Promise<any> {
  const { brandId } = world.shop;
  const db = asDb(world.pool);
  const made = { brandId, name: '沈', stores: [], signsInAs: null };
  const staffId = await hireStaff(db, { ...made, role: 'operator' }, world.now());
  const row = present(await readStaff(db, { staffId, brandId }), 'the operator');
  const { session } = world.platform.staffSessions.issue(row, world.now());
  const call = { body, session, requestId: 'test', device: 'desk-1' };
  const answer = (await promotion.call(world.platform, call)) as { ok: boolean; data?: unknown };
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.data;
}

/** The lines of a tax file, by the names of its columns. */
const linesOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true });

test('payouts say what they wait for, and what to do', async () => {
  await world.grant('an', 5000);
  await world.grant('bo', 3000);
  world.bank.setBalance(0);
  const short = await world.taken('an', 5000);
  world.bank.setBalance(10_000_000);
  const waiting = await world.taken('bo', 3000);
  const { payouts, openFen, next } = await desk({ action: 'list-payouts' });
  expect(payouts).toMatchObject([
    {
      withdrawal: waiting,
      member: 'test:bo',
      state: 'waiting-confirm',
      netFen: '3000',
      needsOperator: false,
    },
    {
      ...{ withdrawal: short, member: 'test:an', state: 'sending' },
      ...{ said: '商户余额不足，充值后会自动重试', needsOperator: true },
    },
  ]);
  expect([openFen, next]).toEqual(['8000', null]);
  await world.confirm('bo', waiting);
  expect((await desk({ action: 'list-payouts', state: 'paid' })).payouts).toMatchObject([
    { withdrawal: waiting, said: '已到账' },
  ]);
  world.bank.addFaults({ transfers: { limitFen: 100 } });
  await world.grant('bo', 3000);
  const refused = await world.taken('bo', 3000);
  const [first] = (await desk({ action: 'list-payouts' })).payouts;
  expect(first).toMatchObject({ withdrawal: refused, state: 'sending', needsOperator: true });
  expect(first.said).toContain('微信支付拒绝（refused: 400 INVALID_REQUEST）');
});

test('the tax file has each payee’s gross, withheld and net, and what came back later as a correction', async () => {
  // At noon of the next day that ends a month: what lapses the day after does so in the next month.
  const last = firstDayAfterMonths(parseDay(today()) + 1, 0) - 1;
  wait(startOfDay(last, 480) + 12 * HOUR_MS - world.now());
  const [month, after] = [today().slice(0, 7), formatDay(last + 1).slice(0, 7)];
  await world.grant('an', 410_000);
  await world.grant('bo', 5000);
  await world.confirm('an', await world.taken('an', 60_000));
  await world.confirm('an', await world.taken('an', 50_000));
  // This one comes back within its month: it was never there.
  world.bank.addFaults({ transfers: { outcome: 'FAIL' } });
  await world.confirm('bo', await world.taken('bo', 5000));
  world.bank.addFaults({ transfers: { outcome: 'SUCCESS' } });
  const lapsing = await world.taken('an', 300_000, { realName: '安小满' });
  await world.taken('bo', 2000, { to: 'points' });
  const file = linesOf((await desk({ action: 'export-referral-tax', month })).csv);
  const own = { 会员号: 'test:an', 姓名: '安小满', 所属月份: month, 笔数: '3', '收入额（元）': '4100.00' };
  const taxed = {
    ...own,
    '预扣税额（元）': '656.00',
    '实付（元）': '3444.00',
    '冲减以前月份收入额（元）': '0.00',
  };
  expect(file).toMatchObject([taxed]);
  wait(25 * HOUR_MS);
  await world.bank.idle();
  expect((await world.withdrawals('an'))[0]).toMatchObject({ state: 'returned', withdrawalId: lapsing });
  expect(await world.book('an')).toEqual({ available: 300_000, debt: 0 });
  // What was reported stays reported; the next month corrects it, and begins anew.
  expect(linesOf((await desk({ action: 'export-referral-tax', month })).csv)).toMatchObject([taxed]);
  await world.confirm('an', await world.taken('an', 100_000));
  expect(linesOf((await desk({ action: 'export-referral-tax', month: after })).csv)).toMatchObject([
    {
      ...{
        会员号: 'test:an',
        所属月份: after,
        笔数: '1',
        '收入额（元）': '1000.00',
        '预扣税额（元）': '40.00',
      },
      ...{ '冲减以前月份收入额（元）': '3000.00', '冲减税额（元）': '596.00', 冲减单号: lapsing },
    },
  ]);
  const log = await world.rows(`select action from huigan.action_log where action = 'export-referral-tax'`);
  expect(log).toHaveLength(3);
  expect(await world.differences()).toEqual([]);
});

test('a day beside the fund bill: nothing differs, then each difference is named', async () => {
  await world.grant('an', 10_000);
  const paid = await world.taken('an', 1000);
  await world.confirm('an', paid);
  world.bank.addFaults({ transfers: { outcome: 'FAIL' } });
  const failed = await world.taken('an', 2000);
  await world.confirm('an', failed);
  world.bank.addFaults({ transfers: { outcome: 'SUCCESS' } });
  const open = await world.taken('an', 3000);
  const day = today();
  const reconcile = () => desk({ action: 'reconcile-transfers', day });
  expect(await reconcile()).toEqual({
    ...{ day, ours: { count: 3, fen: '6000' }, theirs: { count: 3, fen: '6000' }, differences: [] },
  });
  world.bank.addFaults({
    fundBill: [
      { alter: { outNo: paid, amountFen: 900 } },
      { remove: { outNo: open } },
      { add: { outNo: 'W999', day, amountFen: 700, account: 'OPERATION' } },
    ],
  });
  const { differences } = await reconcile();
  expect(differences).toEqual(
    expect.arrayContaining([
      { withdrawal: paid, what: '转账金额不同：系统 ¥10.00，账单 ¥9.00', oursFen: '1000', theirsFen: '900' },
      {
        withdrawal: 'W999',
        what: expect.stringContaining('没有这个提现单'),
        oursFen: null,
        theirsFen: '700',
      },
      { withdrawal: open, what: expect.stringContaining('账单里没有'), oursFen: '3000', theirsFen: null },
    ]),
  );
  expect(differences).toHaveLength(3);
  world.bank.endFaults();
  world.bank.addFaults({ billsAtOnce: true });
  await world.rows(`update huigan.withdrawals set state = 'paid', why = null where withdrawal_id = $1`, [
    failed,
  ]);
  expect((await reconcile()).differences).toEqual([
    {
      withdrawal: failed,
      what: '账单显示 ¥20.00 已退回商户，系统里没有退回',
      oursFen: '2000',
      theirsFen: '2000',
    },
  ]);
  world.bank.addFaults({ billsAtOnce: false });
  expect(await reconcile()).toMatchObject({ theirs: null, differences: [] });
});
