/*
 * From a link to money in WeChat and back: a friend's purchase pays commission, it is fetched and kept, taken
 * out, confirmed and paid; then half of it is given back, and the next commission makes up for that. Through
 * the functions themselves; books, WeChat Pay's fund bill and the tax file agree. Amounts are fen.
 */
import { parse } from 'csv-parse/sync';
import type { WithdrawalReply, WithdrawReply } from '../../cloudfunctions/contract/withdrawal';
import { dayNameOf } from '../../cloudfunctions/core/kernel/time';
import { line, requestId } from '../worlds/order-world';
import { openReferralWorld, type ReferralWorld } from '../worlds/referral-world';

let world: ReferralWorld;
beforeEach(async () => {
  world = await openReferralWorld();
});
afterEach(() => world?.close());

const TWO_TEAS = [line('milk-tea', { quantity: 2 })];
const fetched = async (order: string): Promise<void> => {
  await world.handOut(order);
  await world.work();
  world.days(9);
  await world.work();
};

test('a friend’s purchase is paid out, partly taken back, and netted from the next', async () => {
  await world.newcomers(['anna', 'bo']);
  await world.open('bo', await world.share('anna'));
  // Two teas at ¥38.00 less ¥6.00; 10 %.
  const order = await world.buy('bo', TWO_TEAS);
  await world.work();
  expect(await world.rebate('anna')).toMatchObject({ estimatedFen: '320', availableFen: '0' });
  await fetched(order);
  expect(await world.rebate('anna')).toMatchObject({ estimatedFen: '0', availableFen: '320' });

  const wish = { action: 'withdraw', to: 'wechat', fen: '320', netFen: '320', requestId: requestId() };
  const asked = (await world.asked('anna', wish)) as WithdrawReply;
  if (asked.outcome !== 'asked') throw new Error(asked.quote.why ?? 'changed');
  const { withdrawal } = asked.withdrawal;
  expect(await world.rebate('anna')).toMatchObject({
    availableFen: '0',
    withdrawingFen: '320',
    paidFen: '0',
  });
  const check = { action: 'check-withdrawal', withdrawal };
  const { confirm } = (await world.asked('anna', check)) as WithdrawalReply;
  world.bank.confirmTransfer(confirm ?? {});
  await world.bank.idle();
  expect(await world.rebate('anna')).toMatchObject({
    availableFen: '0',
    withdrawingFen: '0',
    paidFen: '320',
  });

  await world.giveBack(order, [{ line: 'milktea', quantity: 1 }]);
  await world.work();
  expect(await world.rebate('anna')).toMatchObject({ availableFen: '0', debtFen: '160', paidFen: '320' });
  expect((await world.asked('anna', { action: 'quote-withdrawal', to: 'wechat' })).why).toContain('¥1.60');
  await fetched(await world.buy('bo', TWO_TEAS));
  expect(await world.rebate('anna')).toMatchObject({ availableFen: '160', debtFen: '0' });

  expect(await world.differences()).toEqual([]);
  await agree(withdrawal);
});

/** The desk's own figures of the day on which it was paid. */
async function agree(withdrawal: string): Promise<void> {
  const boss = await world.sessionOf(await world.hire('operator', [], '沈'));
  const [row] = await world.rows('select asked_at from huigan.withdrawals');
  const day = dayNameOf((row?.['asked_at'] as Date).getTime(), 480);
  world.bank.addFaults({ billsAtOnce: true });
  const compared = (await world.get({ action: 'reconcile-transfers', day }, boss, 'promotion')) as object;
  const sums = { count: 1, fen: '320' };
  expect(compared).toEqual({ day, ours: sums, theirs: sums, differences: [] });
  const month = day.slice(0, 7);
  const { csv } = (await world.get({ action: 'export-referral-tax', month }, boss, 'promotion')) as {
    csv: string;
  };
  const lines: Record<string, string>[] = parse(csv, { columns: true });
  expect(lines).toMatchObject([{ '收入额（元）': '3.20', '预扣税额（元）': '0.00', '实付（元）': '3.20' }]);
  const { payouts } = (await world.get({ action: 'list-payouts', state: 'paid' }, boss, 'promotion')) as {
    payouts: object[];
  };
  expect(payouts).toMatchObject([{ withdrawal, said: '已到账' }]);
}
