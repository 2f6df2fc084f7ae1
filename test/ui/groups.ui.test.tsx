/** 拼团: what is offered, a group at every turn of its life, one’s own groups, and what leads to them. */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { GroupReply, OfferView } from '../../cloudfunctions/contract/group';
import { useOrderPlace } from '../../src/features/cart/use-order-place';
import { GroupWay } from '../../src/features/groups/group-way';
import { GroupsCard } from '../../src/features/groups/groups-card';
import { missingWords, phaseOf } from '../../src/features/groups/group-phase';
import { posterFacts } from '../../src/features/groups/poster';
import { clock } from '../../src/components/local-time';
import { lasting } from '../../src/features/groups/words';
import { useMenuWish } from '../../src/features/menu/menu-wish';
import { useSession } from '../../src/features/session/use-session';
import { groupIn } from '../../src/platform/launch';
import GroupPage from '../../src/subpackages/groups/group/index';
import OffersPage from '../../src/subpackages/groups/list/index';
import MyGroupsPage from '../../src/subpackages/groups/mine/index';
import OfferPage from '../../src/subpackages/groups/offer/index';
import OrderPage from '../../src/subpackages/order/detail/index';
import { ok, rejected, serveFunctions } from './mocks/function-server';
import Taro, { forgetEverything, openedWith, useShareAppMessage } from './mocks/taro';
import {
  GROUP,
  groupReply,
  mineOf,
  myGroup,
  NOW,
  offerReply,
  offerView,
  ORDER,
  seatOrder,
  seatView,
} from './sample-groups';

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse(NOW) });
  forgetEverything();
  jest.clearAllMocks();
  useSession.getState().start({ session: 'session-1', who: 'member' });
  useOrderPlace.setState({ store: { id: 'west-lake', name: '西湖店' }, distance: null, scanned: null });
});
afterEach(() => jest.useRealTimers());

const pass = (ms: number): Promise<void> => act(async () => void (await jest.advanceTimersByTimeAsync(ms)));
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const press = (name: string | RegExp): Promise<void> => act(async () => void fireEvent.click(button(name)));
const opened = (url: string): void => expect(Taro.navigateTo).toHaveBeenCalledWith({ url });

describe('words', () => {
  test.each([
    [11_565, '03:12:45'],
    [0, '00:00:00'],
    [90_061, '1 天 01:01:01'],
  ])('%d seconds are "%s"', (seconds, words) => expect(clock(seconds)).toBe(words));

  test.each([
    [1440, '24 小时'],
    [90, '90 分钟'],
    [4320, '3 天'],
    [120, '2 小时'],
  ])('%d minutes last "%s"', (minutes, words) => expect(lasting(minutes)).toBe(words));

  test.each([
    ['group%3Da1b2c3d4e5', 'a1b2c3d4e5'],
    ['group=a1b2c3d4e5', 'a1b2c3d4e5'],
    ['west-lake.12', null],
    ['group=short', null],
  ])('the scene %s names %s', (scene, group) => expect(groupIn(scene)).toBe(group));

  test('of a ladder that is reached, what the next step brings', () => {
    const steps = [
      { size: 3, priceFen: '2200' },
      { size: 5, priceFen: '1990' },
    ];
    const ladder = groupReply({ offer: offerView({ steps }), size: 5, paid: 3, missing: 2 });
    expect(missingWords(ladder)).toBe('再来 2 人降到 ¥19.90');
    expect(missingWords(groupReply({ missing: -1 }))).toBeNull();
  });

  test('of a poster', () => {
    expect(posterFacts(groupReply())).toEqual({
      asks: '林*夏 邀你一起喝茉莉轻乳茶',
      name: '茉莉轻乳茶',
      priceFen: '1390',
      old: '单独买 ¥18',
      strong: '还差 1 人',
      lines: ['12月1日 13:12 截止', '未成团自动原路退款'],
      picture: 'moli-milk.png',
      scan: '扫码参团',
    });
  });
});

describe('what is offered', () => {
  const open = async (offers: OfferView[], next: string | null = null) => {
    const server = serveFunctions({
      'list-offers': ({ after }) =>
        after === undefined
          ? ok({ offers, next })
          : ok({ offers: [offerView({ offer: 'more' })], next: null }),
    });
    render(<OffersPage />);
    await pass(0);
    return server;
  };

  test('says of each what it costs together and alone, how many, how long, and leads to it', async () => {
    const { asked } = await open([
      offerView({ newcomersOnly: true, left: '12' }),
      offerView({
        offer: 'ladder',
        productName: '多肉葡萄冻',
        steps: [
          { size: 3, priceFen: '2200' },
          { size: 5, priceFen: '1990' },
        ],
      }),
      offerView({ offer: 'gone', why: { code: 'none-left', message: '名额已抢完' } }),
    ]);
    expect(asked[0]?.request).toMatchObject({ store: 'west-lake' });
    expect(screen.getByText('老带新')).toBeTruthy();
    expect(screen.getByText('满 3 人 ¥22 · 满 5 人 ¥19.90')).toBeTruthy();
    expect(screen.getByText('名额已抢完')).toBeTruthy();
    await press(/^茉莉轻乳茶.*3 人团 · 24 小时 · 剩 12 份/);
    opened('/subpackages/groups/offer/index?offer=three');
  });

  test('comes page by page', async () => {
    const { asked } = await open([offerView()], 'three');
    await press('加载更多');
    await pass(0);
    expect(asked).toHaveLength(2);
    expect(screen.queryByRole('button', { name: '加载更多' })).toBeNull();
  });

  test('leads to the menu when there is nothing', async () => {
    await open([]);
    expect(screen.getByText('暂时没有拼团')).toBeTruthy();
    await press('去点单');
    expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/menu/index' });
  });

  test('asks again after a failure; kinds of other pages do not break it', async () => {
    const answers = [
      () => rejected('no-network'),
      () => ok({ offers: [offerView({ kind: 'community' })], next: null }),
    ];
    serveFunctions({ 'list-offers': () => (answers.shift() ?? (() => rejected('no-network')))() });
    render(<OffersPage />);
    expect(screen.getByRole('status', { name: '正在加载' })).toBeTruthy();
    await pass(0);
    await press('重试');
    await pass(0);
    expect(screen.getByText('暂时没有拼团')).toBeTruthy();
  });

  test('on home is a card, and on the sheet of its product a line', async () => {
    serveFunctions({ 'list-offers': () => ok({ offers: [offerView()], next: null }) });
    useSession.getState().start({ session: 'session-2', who: 'member' });
    const { unmount } = render(<GroupsCard />);
    await pass(0);
    await press(/茉莉轻乳茶.*¥13.90/);
    opened('/subpackages/groups/offer/index?offer=three');
    unmount();
    render(<GroupWay product="jasmine-milk" />);
    await pass(0);
    expect(button(/3 人拼团 ¥13.90/)).toBeTruthy();
  });

  test('a product without an offer has no line, and home no card', async () => {
    serveFunctions({ 'list-offers': () => ok({ offers: [], next: null }) });
    useSession.getState().start({ session: 'session-3', who: 'member' });
    const { container } = render(
      <>
        <GroupsCard />
        <GroupWay product="jasmine-milk" />
      </>,
    );
    await pass(0);
    expect(container.textContent).toBe('');
  });
});

describe('an offer', () => {
  const open = async (changes: Parameters<typeof offerReply>[0] = {}) => {
    openedWith({ offer: 'three' });
    const server = serveFunctions({ 'show-offer': () => ok(offerReply(changes)) });
    render(<OfferPage />);
    await pass(0);
    return server;
  };
  const line = {
    group: GROUP,
    leader: { name: '林*夏', initial: '林' },
    missing: 1,
    deadline: '2026-12-01T13:12:45+08:00',
    priceFen: '1390',
  };

  test('shows the groups that run, by the server’s clock, and leads to them', async () => {
    // The device is ten minutes behind.
    await open({ groups: [line], now: '2026-12-01T10:10:00+08:00' });
    expect(screen.getByText('还差 1 人 · 剩 03:02:45')).toBeTruthy();
    await pass(1_000);
    expect(screen.getByText('还差 1 人 · 剩 03:02:44')).toBeTruthy();
    await press('去参团，林*夏的团还差 1 人');
    opened(`/subpackages/groups/group/index?group=${GROUP}`);
  });

  test('says what it is: alone, the leader’s part, how often groups fill, and that money comes back', async () => {
    await open({
      offer: offerView({ leader: '团长价 ¥9.90', notes: '到店取' }),
      record: { groups: 100, filled: 82 },
    });
    for (const words of [
      '单独买 ¥18',
      '团长价 ¥9.90',
      '过去 100 个团，82 个成团',
      '未成团自动原路退款',
      '到店取',
    ])
      expect(screen.getByText(words)).toBeTruthy();
  });

  test('is opened, or bought alone', async () => {
    await open();
    await press('发起拼团');
    opened('/subpackages/groups/seat/index?offer=three');
    await press('单独购买');
    expect(useMenuWish.getState().wish).toEqual({ product: 'jasmine-milk' });
    expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/menu/index' });
  });

  test('that cannot be opened says why', async () => {
    await open({ offer: offerView({ why: { code: 'not-begun', message: '12月2日 10:00 开始' } }) });
    expect(screen.getByText('12月2日 10:00 开始')).toBeTruthy();
    expect(button('发起拼团')).toHaveProperty('disabled', true);
  });

  test('leads back to the group that is the member’s already', async () => {
    await open({ mine: GROUP });
    await press('回到我的团');
    opened(`/subpackages/groups/group/index?group=${GROUP}`);
  });
});

describe('a group', () => {
  const open = async (first: GroupReply = groupReply()) => {
    openedWith({ group: GROUP });
    const now = { group: first };
    const server = serveFunctions({
      'show-group': () => ok({ ...now.group, now: new Date().toISOString() }),
      'show-order': () =>
        ok(seatOrder({ state: 'created', payBy: '2026-12-01T10:05:00+08:00', paidAt: null })),
      'check-payment': () => rejected('no-network'),
      'leave-group': () => ok(null),
      'show-brand': () => ok({ brand: { name: '回甘' }, welcomeGift: null, levels: [] }),
    });
    const page = render(<GroupPage />);
    await pass(0);
    return { ...server, now, ...page };
  };
  const asks = (server: { asked: { request: { action: string } }[] }, action: string): number =>
    server.asked.filter(({ request }) => request.action === action).length;

  test('says who asks, what is missing and until when, and one tap leads to the seat', async () => {
    await open();
    expect(screen.getByRole('heading', { name: '还差 1 人' })).toBeTruthy();
    expect(screen.getByText('林*夏 邀你一起喝茉莉轻乳茶')).toBeTruthy();
    expect(screen.getByText('03:12:45')).toBeTruthy();
    expect(screen.getByRole('img', { name: '还差 1 人，2 人已参团' })).toBeTruthy();
    expect(screen.getByText(/未成团自动原路退款/)).toBeTruthy();
    await press('¥13.90 参团');
    opened(`/subpackages/groups/seat/index?group=${GROUP}`);
  });

  test('is open to a visitor, who joins on the way', async () => {
    useSession.getState().start({ session: 'visitor-1', who: 'visitor' });
    await open();
    await press('¥13.90 参团');
    await pass(0);
    expect(screen.getByRole('dialog')).toBeTruthy();
    expect(Taro.navigateTo).not.toHaveBeenCalled();
  });

  test('is opened by the scene of its code too', async () => {
    const shown = groupReply();
    openedWith({ scene: `group%3D${GROUP}` });
    const { asked } = serveFunctions({ 'show-group': () => ok(shown) });
    render(<GroupPage />);
    await pass(0);
    expect(asked[0]?.request).toMatchObject({ group: GROUP });
  });

  test('is true within three seconds, and says that it is full before anybody pays', async () => {
    const { now } = await open();
    now.group = groupReply({
      ...{ held: 1, missing: 0, why: { code: 'full', message: '该团已满，可自己开团' } },
      seats: [seatView('林*夏', { leads: true }), seatView('沈*瑾'), seatView('周*墨', { state: 'held' })],
    });
    await pass(3_000);
    expect(screen.getByText('该团已满，可自己开团')).toBeTruthy();
    expect(screen.getAllByText('支付中').length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: '¥13.90 参团' })).toBeNull();
    await press('自己开团');
    opened('/subpackages/groups/seat/index?offer=three');
  });

  test('of a member who paid is passed on: as a card, as a link, as a poster', async () => {
    const writeText = jest.fn(async () => undefined);
    Object.assign(navigator, { clipboard: { writeText } });
    await open(groupReply({ mine: mineOf(), why: { code: 'in-one-already', message: '' } }));
    expect(screen.getByText('参团成功，还差 1 人')).toBeTruthy();
    const share = useShareAppMessage.mock.calls.at(-1)?.[0] as () => { promise: Promise<object> };
    const card = {
      title: '还差1人，¥13.90 一起喝茉莉轻乳茶',
      path: `/subpackages/groups/group/index?group=${GROUP}`,
      imageUrl: '/pictures/moli-milk.png',
    };
    const { promise, ...plain } = share();
    expect(plain).toEqual(card);
    // There is no link of one's own here: the group is passed on all the same.
    expect(await promise).toEqual(card);
    await press('邀请好友拼团');
    await pass(0);
    expect(writeText).toHaveBeenCalledWith(
      expect.stringContaining(`/#/subpackages/groups/group/index?group=${GROUP}`),
    );
    expect(screen.getByText('链接已复制，发给朋友吧')).toBeTruthy();
    await press('生成海报');
    await pass(0);
    // There is no canvas in jsdom: the link is offered instead.
    expect(within(screen.getByRole('dialog')).getByRole('button', { name: '复制链接' })).toBeTruthy();
  });

  test('is left after a question that says the money comes back', async () => {
    const server = await open(groupReply({ mine: mineOf() }));
    await press('退出拼团');
    expect(screen.getByRole('dialog').textContent).toContain('¥13.90 将原路退回');
    server.now.group = groupReply({
      paid: 1,
      missing: 2,
      mine: mineOf({
        state: 'refunding',
        mayLeave: false,
        back: { fen: '1390', state: 'processing', askedAt: '2026-12-01T02:00:00Z' },
      }),
    });
    const confirm = button('退出并退款');
    await act(async () => {
      fireEvent.click(confirm);
      fireEvent.click(confirm);
      await jest.advanceTimersByTimeAsync(0);
    });
    expect(asks(server, 'leave-group')).toBe(1);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText('¥13.90 退款处理中')).toBeTruthy();
    expect(screen.getByText(/已于 10:00 提交，零钱约 1 分钟到账/)).toBeTruthy();
    expect(button('¥13.90 参团')).toBeTruthy();
  });

  test('with a seat that waits for its payment pays it, and looks whether it is paid', async () => {
    const server = await open(groupReply({ held: 1, paid: 1, mine: mineOf({ state: 'held' }) }));
    await pass(0);
    expect(screen.getByText('名额已为你保留')).toBeTruthy();
    expect(screen.getByText('请在 5:00 内支付，超时自动取消')).toBeTruthy();
    expect(button('去支付 ¥13.90')).toBeTruthy();
    expect(asks(server, 'check-payment')).toBe(1);
  });

  test('whose time is over is being settled, never negative', async () => {
    await open(groupReply({ deadline: '2026-12-01T10:00:05+08:00' }));
    await pass(7_000);
    expect(screen.getByRole('heading', { name: '结算中' })).toBeTruthy();
    expect(screen.queryByText(/^-/)).toBeNull();
    expect(screen.queryByRole('button', { name: /参团/ })).toBeNull();
  });

  test('that is filled leads to the pickup code; one that the brand filled says so', async () => {
    const filled = {
      state: 'filled',
      paid: 3,
      missing: 0,
      mine: mineOf({ state: 'confirmed', mayLeave: false }),
    } as const;
    const { unmount } = await open(groupReply({ ...filled, filledBy: 'members' }));
    expect(screen.getByRole('heading', { name: '已成团' })).toBeTruthy();
    await press('查看取餐码');
    opened(`/subpackages/order/detail/index?order=${ORDER}`);
    unmount();
    await open(groupReply({ ...filled, filledBy: 'brand' }));
    expect(screen.getByText('差的名额由门店补上，照样成团')).toBeTruthy();
  });

  test('that was filled with more says what comes back of the price', async () => {
    const back = { fen: '200', state: 'done', askedAt: '2026-12-01T02:00:00Z' } as const;
    await open(
      groupReply({
        state: 'filled',
        paid: 7,
        missing: 0,
        mine: mineOf({ state: 'confirmed', paidFen: '1500', back }),
      }),
    );
    expect(screen.getByText('成团退差价 ¥2 已原路退回')).toBeTruthy();
  });

  test.each([
    ['processing', '¥13.90 退款处理中'],
    ['done', '¥13.90 已原路退回'],
    ['failed', '¥13.90 退款遇到问题'],
  ] as const)('that failed says where the money is (%s), and another can be opened', async (state, words) => {
    const seat = state === 'done' ? 'refunded' : 'refunding';
    const back = { fen: '1390', state, askedAt: '2026-12-01T02:00:00Z' };
    await open(
      groupReply({
        deadline: NOW,
        state: 'failing',
        missing: 0,
        mine: mineOf({ state: seat, back, mayLeave: false }),
      }),
    );
    expect(screen.getByRole('heading', { name: '未成团' })).toBeTruthy();
    expect(screen.getByText(words)).toBeTruthy();
    await press('再开一团');
    opened('/subpackages/groups/seat/index?offer=three');
  });

  test.each([
    ['newcomers-only', '自己开团', '/subpackages/groups/seat/index?offer=three'],
    ['in-one-already', '查看我的拼团', '/subpackages/groups/mine/index'],
    ['unpaid-one', '查看我的拼团', '/subpackages/groups/mine/index'],
    ['had-all', '看看其他拼团', '/subpackages/groups/list/index'],
  ] as const)('that this member cannot join (%s) says why and what to do', async (code, words, url) => {
    await open(groupReply({ why: { code, message: '就是不行' } }));
    expect(screen.getByText('就是不行')).toBeTruthy();
    await press(words);
    opened(url);
  });

  test('of another kind, and one that is not there, break nothing', async () => {
    const { unmount } = await open(groupReply({ kind: 'community' }));
    expect(screen.getByText('这种团请到门店参加')).toBeTruthy();
    unmount();
    serveFunctions({ 'show-group': () => rejected('not-found') });
    render(<GroupPage />);
    await pass(0);
    expect(screen.getByText('没有找到这个团')).toBeTruthy();
  });

  test('is not asked for any more once nothing can change', async () => {
    const server = await open(groupReply({ state: 'failed', missing: 0 }));
    const before = asks(server, 'show-group');
    await pass(20_000);
    expect(asks(server, 'show-group')).toBe(before);
  });

  test('that ended because the only one in it left is not said to have failed', () => {
    const alone = groupReply({ state: 'failed', mine: mineOf({ state: 'refunded' }) });
    expect([phaseOf(alone, false), phaseOf(alone, true)]).toEqual(['left', 'failed']);
  });

  test('a seat that was given back after it was filled is no place in it', () => {
    const reversed = groupReply({ state: 'filled', mine: mineOf({ state: 'reversed' }) });
    expect(phaseOf(reversed, false)).toBe('left');
  });
});

describe('one’s own groups', () => {
  test('say where each stands, page by page, and lead there', async () => {
    serveFunctions({
      'list-my-groups': ({ after }) =>
        after === undefined
          ? ok({
              groups: [
                myGroup({ leads: true }),
                myGroup({ order: '2', seat: 'refunded', state: 'failed', missing: 0 }),
                myGroup({ order: '3', seat: 'confirmed', state: 'filled' }),
                myGroup({ order: '4', seat: 'held' }),
              ],
              next: 'n',
              now: NOW,
            })
          : ok({ groups: [myGroup({ order: '5', state: 'closing' })], next: null, now: NOW }),
    });
    render(<MyGroupsPage />);
    await pass(0);
    for (const words of ['拼团中 · 还差 1 人', '已原路退回', '已成团', '待支付'])
      expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByText('¥13.90 · 团长 · 12月1日 13:12 截止')).toBeTruthy();
    await press('加载更多');
    await pass(0);
    expect(screen.getByText('结算中')).toBeTruthy();
    await press(/结算中/);
    opened(`/subpackages/groups/group/index?group=${GROUP}`);
  });

  test('lead to the offers when there are none', async () => {
    serveFunctions({ 'list-my-groups': () => ok({ groups: [], next: null, now: NOW }) });
    render(<MyGroupsPage />);
    await pass(0);
    await press('去看看');
    opened('/subpackages/groups/list/index');
  });
});

describe('the order of a seat', () => {
  const open = async (changes: Parameters<typeof seatOrder>[0] = {}): Promise<void> => {
    openedWith({ order: ORDER });
    serveFunctions({
      'show-order': () => ok(seatOrder(changes)),
      'list-packet': () => ok({ coupons: [], coming: false }),
    });
    render(<OrderPage />);
    await pass(0);
  };

  test('waits for its group: no pickup code, no refund form, but the way to the group', async () => {
    await open();
    expect(screen.getByRole('heading', { name: '待成团' })).toBeTruthy();
    expect(screen.queryByText('取餐号')).toBeNull();
    expect(screen.queryByRole('button', { name: '申请退款' })).toBeNull();
    await press('退出拼团');
    opened(`/subpackages/groups/group/index?group=${GROUP}`);
  });

  test('of an office waits for the others, and never for a group to fill', async () => {
    await open({ group: { group: GROUP, kind: 'office' } });
    expect(screen.getByRole('heading', { name: '等大家一起下单' })).toBeTruthy();
    expect(screen.queryByText(/成团/)).toBeNull();
    await press('退出拼单');
    opened(`/subpackages/groups/group/index?group=${GROUP}`);
  });

  test('of a community leads to its parcel, before it is packed and after', async () => {
    await open({ group: { group: GROUP, kind: 'community' } });
    expect(screen.getByRole('heading', { name: '已接龙' })).toBeTruthy();
    await press('查看包裹');
    opened(`/subpackages/community/parcel/index?order=${ORDER}`);
    cleanup();
    await open({ group: { group: GROUP, kind: 'community' }, state: 'paid', pickupNo: 'A012' });
    expect(screen.getByRole('heading', { name: '已截单' })).toBeTruthy();
    expect(screen.queryByText('制作中')).toBeNull();
    expect(screen.getByRole('button', { name: '查看包裹' })).toBeTruthy();
  });

  test('tells what came back of its price, and why', async () => {
    await open({
      state: 'paid',
      pickupNo: 'A012',
      pickupCode: '123456789012',
      refunds: [
        {
          ...{ refund: 'r0', kind: 'difference', state: 'done', amountFen: '200', points: '0', lines: [] },
          ...{ askedAt: NOW, doneAt: NOW, reason: '成团退差价' },
        },
      ],
    });
    expect(screen.getByText('成团退差价')).toBeTruthy();
    expect(screen.getByText('¥2')).toBeTruthy();
    expect(screen.getByText('已退款')).toBeTruthy();
  });
});
