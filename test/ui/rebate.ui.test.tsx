/** 返佣: the sums, each commission and why, friends, what earns more, inviting, and the ways there. */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { CommissionView } from '../../cloudfunctions/contract/referral';
import { shareOfWay } from '../../src/features/rebate/rank-panel';
import { RebateTiles } from '../../src/features/rebate/rebate-tiles';
import { dayFree, hintOf, paysOf, signedYuan } from '../../src/features/rebate/words';
import { useSession } from '../../src/features/session/use-session';
import MePage from '../../src/pages/me/index';
import FriendsPage from '../../src/subpackages/referral/friends/index';
import RebatePage from '../../src/subpackages/referral/index';
import InvitePage from '../../src/subpackages/referral/invite/index';
import StarsPage from '../../src/subpackages/referral/stars/index';
import { ok, rejected, serveFunctions } from './mocks/function-server';
import Taro, { endOfPage, forgetEverything } from './mocks/taro';
import { sampleMe } from './sample-me';
import {
  commission,
  FRIENDS_ORDER,
  held,
  inviteReply,
  linkReply,
  rebateReply,
  withdrawalOf,
} from './sample-referral';

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-12-01T10:00:00+08:00') });
  forgetEverything();
  jest.clearAllMocks();
  useSession.getState().start({ session: 'session-1', who: 'member' });
});
afterEach(() => jest.useRealTimers());

const pass = (ms: number): Promise<void> => act(async () => void (await jest.advanceTimersByTimeAsync(ms)));
const press = (name: string | RegExp): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const opened = (url: string): void => expect(Taro.navigateTo).toHaveBeenCalledWith({ url });

describe('words', () => {
  test.each([
    ['333', '+¥3.33'],
    ['0', '¥0.00'],
  ])('%s fen are %s', (fen, words) => expect(signedYuan(fen)).toBe(words));
  test.each([
    ['60000', '40000', 0.6],
    ['0', '0', 1],
    ['0', '100', 0],
  ])('%s sold and %s missing are %d of the way', (sold, missing, share) =>
    expect(shareOfWay(sold, missing)).toBe(share),
  );
  test('what pays in points says no money', () => {
    expect(paysOf(commission({ kind: 'invite', amountFen: '0' }))).toBeNull();
    expect(paysOf(commission({ kind: 'order', amountFen: '0', state: 'reversed' }))).toBe('¥0.00');
  });
  test('what an operator refused tells of that, and not of money given back', () => {
    const hold = { why: '你和好友互为推荐人', answer: null, note: '同一人', decided: 'refused' } as const;
    const refused = commission({ state: 'reversed', hold });
    expect(hintOf(refused)).toBe('审核未通过，返佣全部收回');
    const refunded = { ...refused, hold: { ...hold, decided: 'released' as const } };
    expect(hintOf(refunded)).toBe('订单已全额退款，返佣全部收回');
    expect(hintOf({ ...refused, hold: null })).toBe('订单已全额退款，返佣全部收回');
  });
  test('what is the member’s already says no day', () => {
    expect(dayFree(commission())).toBe('12月5日');
    expect(dayFree(commission({ state: 'available' }))).toBeNull();
  });
});

describe('我的返佣', () => {
  const open = async (
    rebate: Parameters<typeof rebateReply>[0] = {},
    commissions: CommissionView[] = [commission()],
  ) => {
    const server = serveFunctions({
      'show-rebate': () => ok(rebateReply(rebate)),
      'list-commissions': ({ after }) =>
        after === undefined
          ? ok({ commissions, next: commissions.length === 0 ? null : 'more' })
          : ok({ commissions: [commission({ order: 'older', friend: '林*' })], next: null }),
      'show-commission': () => ok(commissions[0]),
      'list-withdrawals': () => ok({ withdrawals: [withdrawalOf()], next: null }),
      'check-withdrawal': () => ok({ withdrawal: withdrawalOf(), confirm: null }),
      share: () => ok(linkReply()),
      'answer-hold': () => ok(null),
    });
    render(<RebatePage />);
    expect(screen.getByRole('status', { name: '正在加载' })).toBeTruthy();
    await pass(0);
    return server;
  };

  test('is one number, what is on its way, the rank and what raises it', async () => {
    await open();
    const main = screen.getByRole('main').textContent ?? '';
    for (const words of ['可提现¥89.00', '预估¥3.33', '冻结中¥12.00', '提现中¥0.00', '已到账¥600.00'])
      expect(main).toContain(words);
    expect(main).toContain('好友累计消费 ¥600 · 好友再消费 ¥400，升为「茶客」');
    expect(screen.queryByText(/待抵扣/)).toBeNull();
  });

  test('leads to all that belongs to it', async () => {
    await open();
    await press('提现');
    opened('/subpackages/referral/withdraw/index');
    await press(/明星分销品/);
    opened('/subpackages/referral/stars/index');
    await press(/我的好友/);
    opened('/subpackages/referral/friends/index');
    await press('邀请有礼');
    opened('/subpackages/referral/invite/index');
    await press('提现记录');
    opened('/subpackages/referral/withdrawals/index');
    await press('返佣规则');
    expect(screen.getByRole('dialog').textContent).toContain('好友下单并取餐后，过 7 天可提现');
    await press('关闭');
    await press('去分享');
    expect(screen.getByRole('dialog', { name: '分享给好友' })).toBeTruthy();
  });

  test('says what is owed, and when nothing new is earned', async () => {
    await open({ debtFen: '111', open: false });
    expect(screen.getByText(/^待抵扣 ¥1.11/)).toBeTruthy();
    expect(screen.getByText('分享返佣已暂停，已有的返佣照常结算、提现')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '去分享' })).toBeNull();
    expect(screen.queryByRole('button', { name: /明星分销品/ })).toBeNull();
  });

  test('lists who bought what, the arithmetic, when it is free, why it changed, and comes page by page', async () => {
    await open({}, [
      commission({
        amountFen: '222',
        changes: [{ at: '2026-11-30T10:00:00+08:00', text: '退款 1 杯，−¥1.11' }],
      }),
    ]);
    const row = screen.getByRole('button', { name: /生椰拿铁 ×2/ });
    for (const words of ['小*', '¥33.33 × 10% = ¥3.33', '12月5日可提', '退款 1 杯，−¥1.11', '+¥2.22'])
      expect(row.textContent).toContain(words);
    await act(async () => endOfPage());
    await pass(0);
    expect(screen.getByText(/林\*/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '加载更多' })).toBeNull();
  });

  test('with nothing yet says how to begin', async () => {
    await open({}, []);
    expect(screen.getByText('暂无返佣')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: '去分享' })).toHaveLength(2);
  });

  test('a withdrawal that waits stands on it', async () => {
    await open({ withdrawingFen: '50000' });
    await pass(0);
    expect(screen.getByText(/^等待你确认收款（23:58:1\d 内）$/)).toBeTruthy();
  });

  test('what is held says why, and takes my side once', async () => {
    const { asked } = await open({}, [held()]);
    expect(screen.getByText('核实中：与你使用同一手机号')).toBeTruthy();
    await press(/生椰拿铁 ×2/);
    await pass(0);
    await press('我要说明');
    const send = screen.getByRole('button', { name: '提交说明' });
    expect(send).toHaveProperty('disabled', true);
    fireEvent.change(screen.getByRole('textbox', { name: '说明' }), { target: { value: ' 是同事 ' } });
    await act(async () => {
      fireEvent.click(send);
      fireEvent.click(send);
      await jest.advanceTimersByTimeAsync(0);
    });
    const answers = asked.filter(({ request }) => request.action === 'answer-hold');
    expect(answers.map(({ request }) => request)).toEqual([
      { action: 'answer-hold', order: FRIENDS_ORDER, text: '是同事' },
    ]);
  });

  test.each<[Parameters<typeof held>[0], string[]]>([
    [{ decided: 'refused', note: '同一人' }, ['未通过：与你使用同一手机号', '答复：同一人']],
    [{ decided: 'released', note: '已核实' }, ['已核实，照常计佣', '答复：已核实']],
    [{ answer: '是同事' }, ['核实中：与你使用同一手机号', '我的说明：是同事']],
  ])('what was decided or said is shown, and there is no form: %j', async (hold, words) => {
    await open({}, [held(hold)]);
    await press(/生椰拿铁 ×2/);
    await pass(0);
    for (const said of words)
      expect(within(screen.getByRole('dialog', { name: '返佣详情' })).getByText(said)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '我要说明' })).toBeNull();
  });

  test('asks again after a failure; whoever has not joined is led home', async () => {
    const answers = [() => rejected('no-network'), () => rejected('not-joined')];
    serveFunctions({ 'show-rebate': () => (answers.shift() ?? (() => rejected('no-network')))() });
    render(<RebatePage />);
    await pass(0);
    await press('重试');
    await pass(0);
    expect(screen.getByText('还不是会员')).toBeTruthy();
  });

  test('of a brand without a programme leads to the menu', async () => {
    serveFunctions({ 'show-rebate': () => rejected('not-found') });
    render(<RebatePage />);
    await pass(0);
    expect(screen.getByText('分享返佣即将开放')).toBeTruthy();
    await press('去点单');
    expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/menu/index' });
  });
});

test('friends say since when, until when, and whether they bought; comes page by page', async () => {
  const friend = {
    ...{ friend: '小*', since: '2026-11-03T18:22:00+08:00', until: '2026-12-03T18:22:00+08:00' },
    bought: true,
  };
  serveFunctions({
    'list-friends': ({ after }) =>
      after === undefined
        ? ok({ friends: [friend], next: 'more' })
        : ok({
            friends: [{ ...friend, friend: '林*', until: '2026-11-30T10:00:00+08:00', bought: false }],
            next: null,
          }),
  });
  render(<FriendsPage />);
  await pass(0);
  expect(screen.getByText(/^11月3日打开你的分享/)).toBeTruthy();
  expect(screen.getByText('已下单')).toBeTruthy();
  await press('加载更多');
  await pass(0);
  expect(screen.getByText('已过有效期')).toBeTruthy();
});

test('no friends yet lead to sharing', async () => {
  serveFunctions({ 'list-friends': () => ok({ friends: [], next: null }), share: () => ok(linkReply()) });
  render(<FriendsPage />);
  await pass(0);
  await press('去分享');
  expect(screen.getByRole('dialog', { name: '分享给好友' })).toBeTruthy();
});

test('star products say what one brings, and are shared from there', async () => {
  const star = {
    ...{ product: 'jasmine-milk', name: '茉莉轻乳茶', picture: '', priceFen: '1800' },
    ...{ rateBp: 1250, commissionFen: '225' },
  };
  const { asked } = serveFunctions({
    'list-stars': () => ok({ stars: [star] }),
    share: () => ok(linkReply()),
  });
  render(<StarsPage />);
  await pass(0);
  expect(screen.getByText('¥18 · 返佣 12.5%')).toBeTruthy();
  expect(screen.getByText('每件约得 ¥2.25')).toBeTruthy();
  await press('分享 茉莉轻乳茶');
  await pass(0);
  expect(asked.at(-1)?.request).toMatchObject({ content: { kind: 'item', id: 'jasmine-milk' } });
});

test('no star products lead to the menu', async () => {
  serveFunctions({ 'list-stars': () => ok({ stars: [] }) });
  render(<StarsPage />);
  await pass(0);
  await press('去点单');
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/menu/index' });
});

describe('邀请有礼', () => {
  const open = async (invite: Parameters<typeof inviteReply>[0] = {}) => {
    serveFunctions({ 'show-invite': () => ok(inviteReply(invite)), share: () => ok(linkReply()) });
    render(<InvitePage />);
    await pass(0);
  };

  test('says what both get, how far I am, and the rules on the same page', async () => {
    await open({
      friends: 3,
      steps: [
        { friends: 3, reward: '1 张 8 元券', reached: true },
        { friends: 5, reward: '200 积分', reached: false },
      ],
    });
    const main = screen.getByRole('main').textContent ?? '';
    for (const words of [
      '好友入会得1 张新人券',
      '好友首单完成后，你得¥5 返佣',
      '已有 3 位好友完成首单',
      '满 3 位1 张 8 元券已达成',
      '满 5 位200 积分3/5',
      '好友首单满 ¥10 计入',
    ])
      expect(main).toContain(words);
    await press('邀请好友');
    expect(screen.getByRole('dialog', { name: '分享给好友' })).toBeTruthy();
  });

  test('begins with the first friend', async () => {
    await open({ friends: 0 });
    expect(screen.getByText('还没有好友完成首单，邀请第一位吧')).toBeTruthy();
  });

  test('whose own gift comes later reads what it is, and when', async () => {
    serveFunctions({
      'show-invite': () => ok(inviteReply({})),
      'show-coming-gift': () => ok({ gift: { reward: '1 张新人券', on: '2026-12-06' } }),
    });
    render(<InvitePage />);
    await pass(0);
    expect(screen.getByText('你的新人礼：1 张新人券')).toBeTruthy();
    expect(screen.getByText('12月6日到账，届时自动放入账户')).toBeTruthy();
  });

  test('that is closed says so', async () => {
    await open({ open: false });
    expect(screen.getByText('活动暂未开放')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '邀请好友' })).toBeNull();
  });
});

describe('the ways there', () => {
  const show = async (rebate: Parameters<typeof rebateReply>[0]) => {
    serveFunctions({ 'show-rebate': () => ok(rebateReply(rebate)), 'show-me': () => ok(sampleMe) });
    render(
      <>
        <RebateTiles />
        <MePage />
      </>,
    );
    await pass(0);
  };
  const NOTHING = {
    ...{ availableFen: '0', estimatedFen: '0', frozenFen: '0', withdrawingFen: '0', paidFen: '0' },
    debtFen: '0',
  };

  test('are shown while the programme is open', async () => {
    await show(NOTHING);
    expect(screen.getAllByText('分享得返佣')).toHaveLength(2);
    await act(async () => void fireEvent.click(screen.getAllByRole('button', { name: /邀请有礼/ })[0]!));
    opened('/subpackages/referral/invite/index');
  });

  test('are not there without a programme', async () => {
    await show({ ...NOTHING, open: false });
    expect(screen.queryByText(/返佣|邀请有礼/)).toBeNull();
  });

  test('keep what was earned in reach when it closes', async () => {
    await show({ ...NOTHING, open: false, availableFen: '100' });
    expect(screen.getAllByText('可提现 ¥1.00')).toHaveLength(2);
    expect(screen.queryByText('邀请有礼')).toBeNull();
  });
});
