/** 提现: what it comes to before the tap, asking once, the confirmation that only the server believes. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { Reply } from '../../cloudfunctions/contract/reply';
import type { WithdrawalQuote, WithdrawalView } from '../../cloudfunctions/contract/withdrawal';
import { useSession } from '../../src/features/session/use-session';
import { waysOf } from '../../src/features/withdrawal/withdraw-form';
import { askToConfirm } from '../../src/platform/merchant-transfer';
import WithdrawalsPage from '../../src/subpackages/referral/withdrawals/index';
import WithdrawPage from '../../src/subpackages/referral/withdraw/index';
import { ok, rejected, serveFunctions } from './mocks/function-server';
import Taro, { forgetEverything, openedWith } from './mocks/taro';
import { quoteOf, rebateReply, WITHDRAWAL, withdrawalOf } from './sample-referral';

jest.mock('../../src/platform/merchant-transfer', () => ({ askToConfirm: jest.fn() }));
const platform = jest.mocked(askToConfirm);

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-12-01T10:00:00+08:00') });
  forgetEverything();
  jest.clearAllMocks();
  platform.mockResolvedValue('asked');
  useSession.getState().start({ session: 'session-1', who: 'member' });
});
afterEach(() => jest.useRealTimers());

const pass = (ms: number): Promise<void> => act(async () => void (await jest.advanceTimersByTimeAsync(ms)));
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const press = (name: string | RegExp): Promise<void> => act(async () => void fireEvent.click(button(name)));
const amount = (): HTMLElement => screen.getByRole('textbox', { name: '提现金额（元）' });
const type = (value: string): void => void fireEvent.change(amount(), { target: { value } });

const PARAMS = { mchId: '1900000001', appId: 'wx1', package: 'bundle', page: null };

interface World {
  quote?: (fen: string | undefined, to: string) => WithdrawalQuote;
  withdrawals?: WithdrawalView[];
  withdraw?: () => Reply<unknown>;
  check?: () => Reply<unknown>;
}

async function open({ quote = () => quoteOf(), withdrawals = [], withdraw, check }: World = {}) {
  const server = serveFunctions({
    'show-rebate': () => ok(rebateReply({ availableFen: '50000' })),
    'list-withdrawals': () => ok({ withdrawals, next: null }),
    'quote-withdrawal': ({ fen, to }) => ok(quote(fen, to)),
    withdraw: withdraw ?? (() => ok({ outcome: 'asked', withdrawal: withdrawalOf() })),
    'check-withdrawal': check ?? (() => ok({ withdrawal: withdrawalOf(), confirm: PARAMS })),
    'cancel-withdrawal': () =>
      ok({ withdrawal: withdrawalOf({ state: 'transferring', said: '正在取消' }), confirm: null }),
  });
  render(<WithdrawPage />);
  expect(screen.getByRole('status', { name: '正在加载' })).toBeTruthy();
  await pass(0);
  await pass(0);
  const of = (action: string) => server.asked.filter(({ request }) => request.action === action);
  return { ...server, of };
}

test('only the ways of the programme are offered', () => {
  const none = { cash: false, pointsPerYuan: null, couponFen: null, minimumFen: '100', invoice: false };
  expect(waysOf({ ...none, cash: true })).toEqual(['wechat']);
  expect(waysOf({ ...none, pointsPerYuan: 120, couponFen: '2000' })).toEqual(['points', 'coupon']);
  expect(waysOf({ ...none, invoice: true })).toEqual(['invoice']);
});

describe('before the tap', () => {
  test('begins with all of it: gross, withheld, net, and the sentence', async () => {
    const { of } = await open();
    expect(of('quote-withdrawal')[0]?.request).toEqual({ action: 'quote-withdrawal', to: 'wechat' });
    expect(amount()).toHaveProperty('value', '500.00');
    const main = screen.getByRole('main').textContent ?? '';
    for (const words of ['税前¥500.00', '预扣个税¥60.00', '到账¥440.00']) expect(main).toContain(words);
    expect(screen.getByText('本月已提 ¥600.00，本次 ¥500.00 → 预扣 ¥60.00，到账 ¥440.00')).toBeTruthy();
    expect(button('提现 ¥440.00')).toHaveProperty('disabled', false);
  });

  test('another amount is quoted after a pause, once, and cannot be sent meanwhile', async () => {
    const { of } = await open({
      quote: (fen) => quoteOf(fen === undefined ? {} : { grossFen: fen, withheldFen: '0', netFen: fen }),
    });
    type('1');
    type('12.5');
    expect(button('正在计算…')).toHaveProperty('disabled', true);
    await pass(400);
    await pass(0);
    expect(of('quote-withdrawal').map(({ request }) => request)).toEqual([
      { action: 'quote-withdrawal', to: 'wechat' },
      { action: 'quote-withdrawal', to: 'wechat', fen: '1250' },
    ]);
    expect(button('提现 ¥12.50')).toHaveProperty('disabled', false);
    await press('全部提现');
    await pass(400);
    expect(amount()).toHaveProperty('value', '500.00');
  });

  test.each(['-1', '10.001', '１００', '1e5', '0', ''])(
    '"%s" is no amount, and nothing is asked',
    async (typed) => {
      const { of } = await open();
      type(typed);
      await pass(1_000);
      expect(screen.getByText('请输入金额，最多两位小数')).toBeTruthy();
      expect(button(/^提现 ¥/)).toHaveProperty('disabled', true);
      expect(of('quote-withdrawal')).toHaveLength(1);
    },
  );

  test('what stands against it is said', async () => {
    await open({ quote: () => quoteOf({ why: '最低提现 ¥1.00' }) });
    expect(screen.getByText('最低提现 ¥1.00')).toBeTruthy();
    expect(button('提现 ¥440.00')).toHaveProperty('disabled', true);
  });

  test('names no range where less is there than can be taken out', async () => {
    await open({ quote: () => quoteOf({ grossFen: '40', mostFen: '40', why: '满 ¥1.00 可提' }) });
    expect(screen.getByText('满 ¥1.00 可提')).toBeTruthy();
    expect(screen.queryByText(/^单次/)).toBeNull();
  });

  test('points need no tax and say how many', async () => {
    await open({
      quote: (_, to) =>
        to === 'points'
          ? quoteOf({ to: 'points', points: '60000', withheldFen: '0', netFen: '50000', sentence: '' })
          : quoteOf(),
    });
    await act(async () => void fireEvent.click(screen.getByRole('tab', { name: '换积分' })));
    await pass(0);
    expect(screen.getByText('1 元换 120 积分')).toBeTruthy();
    expect(screen.getByText('60,000 积分')).toBeTruthy();
    expect(screen.getByText('无需扣税')).toBeTruthy();
    expect(button('确认兑换积分')).toHaveProperty('disabled', false);
  });

  test('a coupon has its own amount', async () => {
    const { of } = await open({
      quote: (fen, to) =>
        to === 'coupon' ? quoteOf({ to, grossFen: fen ?? '', coupon: '20 元券', sentence: '' }) : quoteOf(),
    });
    await act(async () => void fireEvent.click(screen.getByRole('tab', { name: '换优惠券' })));
    await pass(0);
    expect(of('quote-withdrawal').at(-1)?.request).toMatchObject({ to: 'coupon', fen: '2000' });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('20 元券')).toBeTruthy();
  });

  test('the real name is asked for only where the platform asks for it', async () => {
    const { of } = await open({ quote: () => quoteOf({ needsName: true }) });
    expect(button('请填写收款人姓名')).toHaveProperty('disabled', true);
    fireEvent.change(screen.getByRole('textbox', { name: '收款人姓名' }), { target: { value: '林知夏' } });
    await press('提现 ¥440.00');
    await pass(0);
    expect(of('withdraw')[0]?.request).toMatchObject({ realName: '林知夏' });
  });
});

describe('the tap', () => {
  test('asks once however often it is tapped, with what was seen, then the confirmation opens', async () => {
    const { of } = await open();
    const go = button('提现 ¥440.00');
    await act(async () => {
      fireEvent.click(go);
      fireEvent.click(go);
      await jest.advanceTimersByTimeAsync(0);
    });
    await pass(0);
    expect(of('withdraw').map(({ request }) => request)).toEqual([
      {
        ...{ action: 'withdraw', to: 'wechat', fen: '50000', netFen: '44000' },
        requestId: expect.stringMatching(/^[0-9a-z]{24}$/),
      },
    ]);
    expect(platform).toHaveBeenCalledTimes(1);
    const { page, ...params } = PARAMS;
    expect(platform).toHaveBeenCalledWith(
      params,
      page,
      `/subpackages/referral/withdraw/index?withdrawal=${WITHDRAWAL}`,
    );
    expect(screen.getByText(/^等待你确认收款（23:58:1\d 内）$/)).toBeTruthy();
    // Whoever only looks must not ask for what confirms: it ends what WeChat's page was opened with.
    const asked = of('check-withdrawal').map(({ request }) => request);
    expect(asked.filter((each) => !('confirms' in each) || each.confirms !== false)).toHaveLength(1);
  });

  test('without an answer the same id is asked with again', async () => {
    const answers = [() => rejected('no-network')];
    const { of } = await open({
      withdraw: () => (answers.shift() ?? (() => ok({ outcome: 'asked', withdrawal: withdrawalOf() })))(),
    });
    await press('提现 ¥440.00');
    await pass(0);
    expect(screen.getByText('网络开了小差，请检查网络后重试')).toBeTruthy();
    await press('提现 ¥440.00');
    await pass(0);
    const [first, second] = of('withdraw').map(({ request }) => request);
    expect(second).toEqual(first);
  });

  test('figures that changed are shown, and nothing has happened', async () => {
    await open({
      withdraw: () => ok({ outcome: 'changed', quote: quoteOf({ withheldFen: '8000', netFen: '42000' }) }),
    });
    await press('提现 ¥440.00');
    await pass(0);
    expect(screen.getByText('金额已更新，请确认后再提交')).toBeTruthy();
    expect(button('提现 ¥420.00')).toBeTruthy();
    expect(platform).not.toHaveBeenCalled();
  });

  test('points are there at once', async () => {
    await open({
      withdraw: () =>
        ok({
          outcome: 'asked',
          withdrawal: withdrawalOf({ to: 'points', state: 'paid', points: '60000', confirmBy: null }),
        }),
    });
    await press('提现 ¥440.00');
    await pass(0);
    expect(screen.getByText('已换得 60,000 积分')).toBeTruthy();
    await press('查看积分');
    expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/card/index' });
  });
});

describe('the confirmation', () => {
  test.each(['asked', 'failed', 'unavailable'] as const)(
    '%s changes nothing: the server says what is',
    async (outcome) => {
      platform.mockResolvedValue(outcome);
      const states: WithdrawalView['state'][] = ['waiting-confirm', 'waiting-confirm', 'paid'];
      const { of } = await open({
        withdrawals: [withdrawalOf()],
        check: () => {
          const state = states.shift() ?? 'paid';
          return ok({ withdrawal: withdrawalOf({ state }), confirm: state === 'paid' ? null : PARAMS });
        },
      });
      await press('去确认');
      await pass(0);
      if (outcome !== 'unavailable') expect(screen.getByText('已到账')).toBeTruthy();
      else {
        expect(screen.getByText('请在手机微信中打开，确认收款')).toBeTruthy();
        expect(screen.queryByText('已到账')).toBeNull();
      }
      expect(of('check-withdrawal').length).toBeGreaterThan(1);
    },
  );

  test('brings back a browser to what became of it, and to the form with a tap', async () => {
    openedWith({ withdrawal: WITHDRAWAL });
    await open({ withdrawals: [withdrawalOf({ state: 'paid', confirmBy: null })] });
    expect(screen.getByText('已到账')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    await press('再提一笔');
    await pass(0);
    expect(amount()).toBeTruthy();
  });

  test('is said to be over also by a list that knows it is', async () => {
    const list = [withdrawalOf()];
    await open({
      withdrawals: list,
      check: () => {
        list[0] = withdrawalOf({ state: 'paid', confirmBy: null });
        return ok({ withdrawal: list[0], confirm: null });
      },
    });
    await pass(0);
    await pass(0);
    expect(screen.getByText('已到账')).toBeTruthy();
  });

  test('is not ready yet: says so', async () => {
    await open({
      withdrawals: [withdrawalOf()],
      check: () => ok({ withdrawal: withdrawalOf(), confirm: null }),
    });
    await press('去确认');
    await pass(0);
    expect(screen.getByText('微信正在准备收款确认，请稍后再试')).toBeTruthy();
  });

  test('what moves by itself is looked at until it stands', async () => {
    const states: WithdrawalView['state'][] = ['sending', 'sending', 'waiting-confirm'];
    await open({
      withdrawals: [withdrawalOf({ state: 'sending', confirmBy: null })],
      check: () =>
        ok({ withdrawal: withdrawalOf({ state: states.shift() ?? 'waiting-confirm' }), confirm: null }),
    });
    expect(screen.getByText('提现处理中')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '去确认' })).toBeNull();
    await pass(9_000);
    expect(button('去确认')).toBeTruthy();
  });

  test('is cancelled after a question', async () => {
    const { of } = await open({ withdrawals: [withdrawalOf()] });
    await press('取消提现');
    expect(screen.getByRole('dialog').textContent).toContain('¥500.00 将退回可提现');
    await press('取消提现');
    await pass(0);
    expect(of('cancel-withdrawal')[0]?.request).toMatchObject({ withdrawal: WITHDRAWAL });
    expect(screen.getByText('收款处理中')).toBeTruthy();
    expect(screen.getByText('正在取消')).toBeTruthy();
  });

  test('whose time is over does not count below nothing', async () => {
    const late = withdrawalOf({ confirmBy: '2026-12-01T09:00:00+08:00' });
    await open({ withdrawals: [late], check: () => ok({ withdrawal: late, confirm: PARAMS }) });
    expect(screen.getByText('确认时间已过，正在核对结果')).toBeTruthy();
  });
});

describe('the history', () => {
  const show = async (withdrawals: WithdrawalView[]) => {
    serveFunctions({
      'list-withdrawals': ({ after }) =>
        after === undefined
          ? ok({ withdrawals, next: withdrawals.length === 0 ? null : 'more' })
          : ok({
              withdrawals: [
                withdrawalOf({
                  withdrawal: 'W2611010000000001',
                  to: 'points',
                  points: '1080',
                  state: 'paid',
                }),
              ],
              next: null,
            }),
      'check-withdrawal': () => ok({ withdrawal: withdrawalOf(), confirm: null }),
    });
    render(<WithdrawalsPage />);
    await pass(0);
  };

  test('says of each how much came where, what was withheld, and comes page by page', async () => {
    await show([
      withdrawalOf({ state: 'paid', endedAt: '2026-12-01T10:05:00+08:00', confirmBy: null }),
      withdrawalOf({ withdrawal: 'W2611020000000001', state: 'returned', said: '超时未确认，已退回' }),
    ]);
    const main = screen.getByRole('main').textContent ?? '';
    for (const words of ['12月1日 10:05 · 预扣 ¥60.00', '¥440.00', '已到账', '超时未确认，已退回'])
      expect(main).toContain(words);
    await press('加载更多');
    await pass(0);
    expect(screen.getByText('1,080 积分')).toBeTruthy();
  });

  test('what waits can be confirmed from there', async () => {
    await show([withdrawalOf()]);
    expect(button('去确认')).toBeTruthy();
  });

  test('is empty at first', async () => {
    await show([]);
    expect(screen.getByText('暂无提现记录')).toBeTruthy();
  });
});
