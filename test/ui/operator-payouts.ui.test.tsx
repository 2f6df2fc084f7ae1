/**
 * Paying commission out at the operator's desk: payouts by state with what they wait for and the way to what
 * is done about them, the tax file of a month, and a day beside the fund bill.
 */
import { act, configure, fireEvent, render, screen, within } from '@testing-library/react';
import type { PromotionRequest } from '../../cloudfunctions/contract/promotion';
import type { PayoutLine, TransferReconciliationReply } from '../../cloudfunctions/contract/referral-desk';
import { WITHDRAWAL_STATES } from '../../cloudfunctions/contract/withdrawal';
import { stateWords } from '../../src/features/operator-payouts/words';
import ReferralPage from '../../src/subpackages/operator/referral/index';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import Taro, { forgetEverything, showPage } from './mocks/taro';
import { signInAsOperator } from './sample-programme';

type Answers = Parameters<typeof serveFunctions>[0];
type Asked<A extends PromotionRequest['action']> = Extract<PromotionRequest, { action: A }>;

/** A busy machine renders slowly. */
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  forgetEverything();
  signInAsOperator();
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-22T04:00:00Z'));
});
afterEach(() => jest.restoreAllMocks());

const short: PayoutLine = {
  ...{ withdrawal: 'W20261122000000001', member: 'demo:0001', name: '林*夏', to: 'wechat' },
  ...{ state: 'sending', grossFen: '100000', withheldFen: '4000', netFen: '96000' },
  ...{ askedAt: '2026-11-22T02:00:00Z', endedAt: null },
  ...{ said: '商户余额不足，充值后会自动重试', needsOperator: true },
};
const waiting: PayoutLine = {
  ...short,
  ...{ withdrawal: 'W20261122000000002', name: '程*秋', state: 'waiting-confirm' },
  ...{ grossFen: '8900', withheldFen: '0', netFen: '8900', needsOperator: false },
  said: '等会员在微信里确认收款；24 小时不确认由微信支付退回',
};
const swapped: PayoutLine = {
  ...waiting,
  ...{ withdrawal: 'W20261121000000003', name: '', to: 'points', state: 'paid' },
  ...{ endedAt: '2026-11-21T03:30:00Z', said: '已换成 1,480 积分' },
};
const day = '2026-11-21';
const same: TransferReconciliationReply = {
  ...{ day, ours: { count: 3, fen: '6000' }, theirs: { count: 3, fen: '6000' }, differences: [] },
};

const serve = (answers: Answers = {}): FunctionServer =>
  serveFunctions({
    'list-referral-programmes': () => ok({ versions: [] }),
    'list-payouts': ({ state, after }) => {
      if (state === 'paid') return ok({ payouts: [swapped], openFen: '108900', next: null });
      if (state !== undefined) return ok({ payouts: [], openFen: '108900', next: null });
      return after === undefined
        ? ok({ payouts: [short], openFen: '108900', next: 'more' })
        : ok({ payouts: [waiting], openFen: '108900', next: null });
    },
    'reconcile-transfers': () => ok(same),
    ...answers,
  });
const asks = <A extends PromotionRequest['action']>(server: FunctionServer, action: A): Asked<A>[] =>
  server.asked.map(({ request }) => request).filter((request) => request.action === action) as Asked<A>[];
/** Beside the rail, which names other pages. */
const main = (): ReturnType<typeof within> => within(screen.getByRole('main'));
const button = (name: string | RegExp): HTMLButtonElement => main().getByRole('button', { name });
const press = (name: string | RegExp): Promise<void> => act(async () => void fireEvent.click(button(name)));
/** Twice, as a finger that trembles. */
const tremble = (name: string | RegExp): Promise<void> =>
  act(async () => {
    const pressed = button(name);
    fireEvent.click(pressed);
    fireEvent.click(pressed);
  });
const tab = (name: string): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('tab', { name })));
const choose = (value: string): Promise<void> =>
  act(
    async () => void fireEvent.change(screen.getByRole('combobox', { name: '状态' }), { target: { value } }),
  );
const change = (name: string, value: string): boolean =>
  fireEvent.change(screen.getByLabelText(name), { target: { value } });

async function open(part: '提现' | '税务' | '对账', answers: Answers = {}): Promise<FunctionServer> {
  const server = serve(answers);
  render(<ReferralPage />);
  await tab('提现与税');
  if (part !== '提现') await tab(part);
  return server;
}
/** The card of a payout. */
const card = (withdrawal: string): ReturnType<typeof within> =>
  within(screen.getByText(`提现单 ${withdrawal}`).parentElement as HTMLElement);

test('what is not over is shown first, with its sum, its amounts and what it waits for', async () => {
  const server = await open('提现');
  expect(await screen.findByText('¥1,089.00')).toBeTruthy();
  const { getByText } = card(short.withdrawal);
  for (const words of ['林*夏', '提交中', '微信零钱', '2026年11月22日 10:00 申请', '会员号 demo:0001'])
    expect(getByText(words)).toBeTruthy();
  for (const amount of ['¥1,000.00', '¥40.00', '¥960.00']) expect(getByText(amount)).toBeTruthy();
  expect(getByText('商户余额不足，充值后会自动重试')).toBeTruthy();
  await tremble('加载更多');
  expect(await screen.findByText('程*秋')).toBeTruthy();
  expect(card(waiting.withdrawal).getByText('待会员确认')).toBeTruthy();
  expect(asks(server, 'list-payouts')).toEqual([
    { action: 'list-payouts' },
    { action: 'list-payouts', after: 'more' },
  ]);
});

test('only what an operator has to do something about leads to the tasks that are stuck, once', async () => {
  await open('提现');
  await screen.findByText('林*夏');
  await press('加载更多');
  await screen.findByText('程*秋');
  expect(screen.getAllByRole('button', { name: /^去异常任务/ })).toHaveLength(1);
  await tremble(`去异常任务重试提现单 ${short.withdrawal}`);
  expect(Taro.navigateTo).toHaveBeenCalledTimes(1);
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/operator/reconciliation/index' });
});

test('whoever comes back from there sees how they stand now', async () => {
  let isSent = false;
  await open('提现', {
    'list-payouts': () =>
      ok({ payouts: [isSent ? { ...short, ...waiting } : short], openFen: '1', next: null }),
  });
  await screen.findByText(short.said);
  isSent = true;
  await act(async () => showPage());
  expect(await screen.findByText(waiting.said)).toBeTruthy();
});

test('points and coupons have nothing withheld, and say what came of them', async () => {
  await open('提现');
  await screen.findByText('林*夏');
  await choose('paid');
  expect(await screen.findByText('未设置昵称')).toBeTruthy();
  const { getByText, queryByText } = card(swapped.withdrawal);
  for (const words of ['换积分', '已完成', '使用返佣', '已换成 1,480 积分', '2026年11月21日 11:30 结束'])
    expect(getByText(words)).toBeTruthy();
  expect(queryByText('预扣个税')).toBeNull();
  expect(screen.queryByText('林*夏')).toBeNull();
});

test('every state can be looked at, and an empty one says of which it is', async () => {
  const server = await open('提现');
  await screen.findByText('林*夏');
  for (const state of WITHDRAWAL_STATES) {
    await choose(state);
    expect(asks(server, 'list-payouts').at(-1)?.state).toBe(state);
    if (state !== 'paid') expect(await screen.findByText(`没有${stateWords[state]}的提现`)).toBeTruthy();
  }
  // What is open is said beside any of them.
  expect(screen.getByText('¥1,089.00')).toBeTruthy();
});

test('a list that does not come is asked for again; without payouts it says so', async () => {
  let isDown = true;
  await open('提现', {
    'list-payouts': () => (isDown ? rejected('no-network') : ok({ payouts: [], openFen: '0', next: null })),
  });
  const again = await screen.findByRole('button', { name: '重试' });
  isDown = false;
  fireEvent.click(again);
  expect(await screen.findByText('没有未完成的提现')).toBeTruthy();
  expect(screen.getByText('¥0.00')).toBeTruthy();
});

test('a further page that does not come leaves the first, and can be asked for again', async () => {
  let isDown = true;
  await open('提现', {
    'list-payouts': ({ after }) => {
      if (after === undefined) return ok({ payouts: [short], openFen: '108900', next: 'more' });
      return isDown ? rejected('no-network') : ok({ payouts: [waiting], openFen: '108900', next: null });
    },
  });
  await screen.findByText('林*夏');
  await press('加载更多');
  expect(screen.getByText('林*夏')).toBeTruthy();
  isDown = false;
  fireEvent.click(await screen.findByRole('button', { name: '网络开了小差，重试' }));
  expect(await screen.findByText('程*秋')).toBeTruthy();
});

/** Catches the files that a browser would save. */
function catchFiles(): { name: string; size: number }[] {
  const files: { name: string; size: number }[] = [];
  let size = 0;
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      ({ size } = blob);
      return 'blob:csv';
    },
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, size });
  });
  return files;
}

test('the tax file is that of the month before, page after page, once for a double tap', async () => {
  const pages = ['\uFEFF会员号,姓名\ndemo:0001,林夏\n', 'demo:0002,程秋\n'];
  const server = await open('税务', {
    'export-referral-tax': ({ after }) =>
      ok({ csv: pages[after === undefined ? 0 : 1], next: after === undefined ? '1' : null }),
  });
  const files = catchFiles();
  expect(screen.getByRole('heading', { name: '2026年10月的个税申报明细' })).toBeTruthy();
  expect(screen.getByText(/下载会留下操作记录/)).toBeTruthy();
  expect(screen.queryByText(/尚未结束/)).toBeNull();
  await tremble('下载 CSV：2026年10月的个税申报明细');
  expect(await screen.findByText('已下载')).toBeTruthy();
  expect(asks(server, 'export-referral-tax')).toEqual([
    { action: 'export-referral-tax', month: '2026-10' },
    { action: 'export-referral-tax', month: '2026-10', after: '1' },
  ]);
  expect(files).toEqual([{ name: 'referral-tax-2026-10.csv', size: Buffer.byteLength(pages.join('')) }]);
});

test('a month that is not over says so, and half a tax file is none', async () => {
  await open('税务', {
    'export-referral-tax': ({ after }) =>
      after === undefined ? ok({ csv: '会员号\n', next: '1' }) : rejected('no-network'),
  });
  const files = catchFiles();
  change('月份', '2026-11');
  await press('查询');
  expect(screen.getByText('这个月尚未结束，申报请等下月再下载')).toBeTruthy();
  await press('下载 CSV：2026年11月的个税申报明细');
  expect(await screen.findByText(/网络开了小差/)).toBeTruthy();
  expect(files).toEqual([]);
});

test('yesterday is held against the fund bill, once for a double tap; nothing differs', async () => {
  const server = await open('对账');
  await tremble('对账');
  expect(await screen.findByRole('heading', { name: '2026年11月21日：全部一致' })).toBeTruthy();
  expect(screen.getAllByText('3 笔 · ¥60.00')).toHaveLength(2);
  expect(asks(server, 'reconcile-transfers')).toEqual([{ action: 'reconcile-transfers', day }]);
});

test('each difference is a line, with both amounts and the number of the payout', async () => {
  const what = '系统记了一笔 ¥30.00 的转账，账单里没有';
  const unknown = '资金账单有一笔 ¥7.00 的转账，系统里没有这个提现单';
  await open('对账', {
    'reconcile-transfers': () =>
      ok({
        ...same,
        theirs: { count: 2, fen: '3700' },
        differences: [
          { withdrawal: short.withdrawal, what, oursFen: '3000', theirsFen: null },
          { withdrawal: 'W999', what: unknown, oursFen: null, theirsFen: '700' },
        ],
      }),
  });
  await press('对账');
  expect(await screen.findByRole('heading', { name: '2026年11月21日：2 处差异' })).toBeTruthy();
  expect(screen.getByText('2 笔 · ¥37.00')).toBeTruthy();
  expect(screen.getByText(what)).toBeTruthy();
  expect(screen.getByText('系统 ¥30.00，账单无')).toBeTruthy();
  expect(screen.getByText(unknown)).toBeTruthy();
  expect(screen.getByText('系统无，账单 ¥7.00')).toBeTruthy();
  expect(screen.getByText('提现单 W999')).toBeTruthy();
});

test('a day without a bill yet is never called equal, and today cannot be asked for', async () => {
  await open('对账', { 'reconcile-transfers': () => ok({ ...same, theirs: null }) });
  await press('对账');
  expect(await screen.findByRole('heading', { name: '2026年11月21日：账单还没出' })).toBeTruthy();
  expect(screen.queryByText(/全部一致/)).toBeNull();
  change('日期', '2026-11-22');
  expect(button('对账').disabled).toBe(true);
  expect(screen.getByText('请选今天之前的一天')).toBeTruthy();
});

test.each([
  ['no-payment-here', '尚未接通微信支付，不能对账'],
  ['try-again', '资金账单加载失败，请稍后重试'],
] as const)('a bill that cannot be had (%s) is said as what it is', async (code, words) => {
  await open('对账', { 'reconcile-transfers': () => rejected(code) });
  await press('对账');
  expect(await screen.findByText(words)).toBeTruthy();
});
