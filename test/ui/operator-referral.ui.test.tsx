/**
 * Share for rebate at the operator's desk: the programme as a form, with what is wrong, what it does and
 * publishing it; commissions that are held; results and their file.
 */
import { act, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { PromotionRequest } from '../../cloudfunctions/contract/promotion';
import type {
  ControlComparison,
  HeldCommission,
  ReferralCheckReply,
} from '../../cloudfunctions/contract/referral-desk';
import type { ReferralProgramme } from '../../cloudfunctions/contract/referral-programme';
import { placeWords } from '../../src/features/operator-referral/places';
import { NEW_PROGRAMME, useReferralDraft } from '../../src/features/operator-referral/programme-draft';
import ReferralPage from '../../src/subpackages/operator/referral/index';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { forgetEverything } from './mocks/taro';
import { sampleProgramme, sampleVersions, signInAsOperator } from './sample-programme';

type Answers = Parameters<typeof serveFunctions>[0];
type Asked<A extends PromotionRequest['action']> = Extract<PromotionRequest, { action: A }>;

/** A busy machine renders slowly, and a draft is checked only after a pause. */
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  forgetEverything();
  useReferralDraft.getState().throwAway();
  signInAsOperator();
});

const document: ReferralProgramme = {
  open: true,
  attribution: { model: 'last', windowDays: 30, protectionDays: 15, newcomersOnly: false },
  rates: {
    rateBp: 500,
    products: [{ product: 'moli-milk', rateBp: 1000, star: true }],
    categories: [{ category: 'pure-tea', rateBp: 0 }],
  },
  ranks: [
    { code: 'friend', name: '推荐人', fromSoldFen: 0, extraBp: 0 },
    { code: 'gold', name: '金牌', fromSoldFen: 50_000, extraBp: 200 },
  ],
  freezeDays: 7,
  caps: { orderFen: null, dayFen: 10_000, monthFen: 500_000 },
  invite: {
    friend: { kind: 'coupons', template: 'cup', count: 1 },
    inviter: { kind: 'points', points: 500 },
    leastFen: 1000,
    mostFriends: null,
    steps: [{ friends: 3, reward: { kind: 'cash', fen: 2000 } }],
  },
  control: null,
  payout: {
    ...{ cash: true, pointsPerYuan: null, coupon: null, minimumFen: 100, mostFen: 20_000 },
    ...{ tax: 'monthly', scene: '1005' },
  },
};
const fine: ReferralCheckReply = {
  problems: [],
  changes: [
    { path: 'freezeDays', before: '10', after: '7' },
    { path: 'rates.products.moli-milk.rateBp', before: null, after: '1000' },
    { path: 'payout.scene', before: '1000', after: '1005' },
    { path: 'caps.monthFen', before: 'null', after: '500000' },
  ],
  rules: ['好友打开你的链接后 30 天内下单，算作你的推荐。', '返佣一般为实付的 5%，明星分销品另列。'],
};
const held: HeldCommission = {
  ...{ member: 'demo:0001', referrer: '林*夏', friend: '程*秋', order: '261129000000000001' },
  ...{ kind: 'order', what: '茉莉轻乳茶 ×1', baseFen: '1900', amountFen: '190', points: '0' },
  ...{ state: 'frozen', at: '2026-11-29T02:00:00Z' },
  hold: {
    why: '好友打开链接的手机，与推荐人分享时是同一部',
    answer: '借手机打开的',
    decided: null,
    note: '',
  },
};
const month = {
  ...{ month: '2026-11', links: 12, opened: 34, friends: 5, firstOrders: 2, orders: 7, soldFen: '13300' },
  ...{ commissionFen: '1310', reversedFen: '120', budgetFen: '500000', budgetUsedFen: '1190' },
  ...{ heldFen: '190', paidFen: '0', withheldFen: '0', costPerFirstOrderFen: '595' },
  controls: [],
};
const version = (number: number): object => ({
  version: number,
  effectiveFrom: '2026-01-01T00:00:00Z',
  state: 'in-force',
});

const serve = (answers: Answers = {}): FunctionServer =>
  serveFunctions({
    'list-referral-programmes': () => ok({ versions: [version(2)] }),
    'show-referral-programme': ({ version: number }) =>
      ok({ version: number, effectiveFrom: '2026-01-01T00:00:00Z', document, rules: fine.rules }),
    'check-referral-programme': () => ok(fine),
    'simulate-referral-programme': () =>
      ok({
        ...{ days: 30, orders: 1234, soldFen: '2345600', givenFen: '117280' },
        ...{ draftFen: '234560', cappedFen: '100' },
      }),
    'list-held-commissions': ({ decided, after }) =>
      ok({
        held: decided
          ? [{ ...held, hold: { ...held.hold, decided: 'refused', note: '同一人自买' } }]
          : [{ ...held, order: after === undefined ? held.order : '261129000000000002' }],
        next: decided || after !== undefined ? null : 'more',
      }),
    'show-referral-results': ({ month: asked }) => ok({ ...month, month: asked }),
    'export-commissions': () => ok({ csv: '\uFEFF推荐人会员号\n', next: null }),
    'list-templates': () =>
      ok({ templates: [{ template: 'cup', name: '免费一杯', state: 'live' }], next: null }),
    'list-menu': () =>
      ok({
        categories: [{ id: 'pure-tea', name: '原叶茶' }],
        items: [
          { item: { product: 'moli-milk', name: '茉莉轻乳茶' }, shown: true, revision: 1 },
          { item: { product: 'cake', name: '桂花糯米糍' }, shown: true, revision: 1 },
        ],
        pictures: [],
      }),
    'list-stores': () => ok({ stores: [], next: null }),
    'list-versions': () => ok(sampleVersions),
    'show-version': ({ version: number }) => ok({ version: number, document: sampleProgramme }),
    ...answers,
  });
const asks = <A extends PromotionRequest['action']>(server: FunctionServer, action: A): Asked<A>[] =>
  server.asked.map(({ request }) => request).filter((request) => request.action === action) as Asked<A>[];
const button = (name: string | RegExp): HTMLButtonElement => screen.getByRole('button', { name });
const press = (name: string | RegExp): Promise<void> => act(async () => void fireEvent.click(button(name)));
const tab = (name: string): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('tab', { name })));
const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const type = (name: string, value: string): boolean => fireEvent.change(field(name), { target: { value } });
const choose = (name: string, value: string): boolean =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
const sheet = (): ReturnType<typeof within> => within(screen.getByRole('dialog'));
/** Twice, as a finger that trembles. */
const confirm = (name: string): Promise<void> =>
  act(async () => {
    const sure = sheet().getByRole('button', { name });
    fireEvent.click(sure);
    fireEvent.click(sure);
  });
const kept = (): ReferralProgramme => useReferralDraft.getState().draft?.document as ReferralProgramme;

async function openDraft(answers: Answers = {}): Promise<FunctionServer> {
  const server = serve(answers);
  useReferralDraft.getState().begin({ document, basedOn: 2, after: 2 });
  render(<ReferralPage />);
  fireEvent.click(await screen.findByRole('button', { name: '继续编辑' }));
  await screen.findByText('校验通过，可以发布');
  return server;
}

test('a version reads as members read it, with its rates by name, and a draft begins as it', async () => {
  serve();
  render(<ReferralPage />);
  fireEvent.click(await screen.findByRole('button', { name: '查看第 2 版' }));
  expect(await screen.findByText('2. 返佣一般为实付的 5%，明星分销品另列。')).toBeTruthy();
  expect(await screen.findByText('茉莉轻乳茶')).toBeTruthy();
  expect(screen.getByText('10% · 明星分销品')).toBeTruthy();
  expect(screen.getByText('分类「原叶茶」')).toBeTruthy();
  expect(screen.getByText('¥5,000.00')).toBeTruthy();
  expect(screen.getByText('1005 佣金报酬')).toBeTruthy();
  await press('以这一版起草');
  expect(useReferralDraft.getState().draft).toMatchObject({ document, basedOn: 2, after: 2 });
});

test('without a version a careful draft begins, whose budget must be thought of', async () => {
  serve({ 'list-referral-programmes': () => ok({ versions: [] }) });
  render(<ReferralPage />);
  expect(await screen.findByText('暂无返佣规则，会员分享没有返佣')).toBeTruthy();
  await press('起草第一版');
  expect(kept()).toEqual(NEW_PROGRAMME);
  expect(field('每月预算（元）').value).toBe('');
});

test('every part is a form: to the basis point and the fen, and what is left empty has no limit', async () => {
  const server = await openDraft();
  type('其他商品（%）', '6.5');
  type('商品 1 返佣（%）', '12');
  await press('添加商品比例');
  choose('商品 2 商品', 'cake');
  type('商品 2 返佣（%）', '8');
  await press('删除分类 1');
  type('有效期（天）', '45');
  type('等级 2 返佣加（%）', '1.5');
  type('每人每天最多（元）', '');
  type('每单最多（元）', '19.99');
  choose('好友入会得', 'cash');
  type('好友入会得 金额（元）', '2');
  choose('好友首单后，推荐人得', '');
  await press('添加阶梯');
  type('阶梯 2 满几位好友', '5');
  choose('阶梯 2 奖励', 'coupons');
  choose('阶梯 2 奖励 哪张券', 'cup');
  type('每 1 元换多少积分', '120');
  choose('个税', 'none');
  await screen.findByText('校验通过，可以发布');
  await waitFor(() =>
    expect(asks(server, 'check-referral-programme').at(-1)?.document).toMatchObject({
      rates: {
        rateBp: 650,
        products: [
          { product: 'moli-milk', rateBp: 1200, star: true },
          { product: 'cake', rateBp: 800, star: false },
        ],
        categories: [],
      },
      attribution: { windowDays: 45 },
      ranks: [{ extraBp: 0 }, { extraBp: 150 }],
      caps: { orderFen: 1999, dayFen: null, monthFen: 500_000 },
      invite: {
        friend: { kind: 'cash', fen: 200 },
        inviter: null,
        steps: [{ friends: 3 }, { friends: 5, reward: { kind: 'coupons', template: 'cup', count: 1 } }],
      },
      payout: { pointsPerYuan: 120, tax: 'none' },
    }),
  );
});

test('a control share is put in, and none is none again', async () => {
  const server = await openDraft();
  const toggle = (): HTMLElement => screen.getByRole('checkbox', { name: /留一部分新客晚到礼包/ });
  const last = (): unknown =>
    (asks(server, 'check-referral-programme').at(-1)?.document as ReferralProgramme).control;
  await act(async () => void fireEvent.click(toggle()));
  type('晚到的新客（%）', '12.5');
  type('晚几天到账', '14');
  await waitFor(() => expect(last()).toEqual({ shareBp: 1250, days: 14 }));
  await act(async () => void fireEvent.click(toggle()));
  await waitFor(() => expect(last()).toBeNull());
});

test('problems stand at their fields and are named, and nothing is published meanwhile', async () => {
  await openDraft({
    'check-referral-programme': ({ document: checked }) => {
      const { rates } = checked as ReferralProgramme;
      const message = '加上「金牌」的加成共 51%，不能超过 50%';
      const problem = { path: 'rates.products.0.rateBp', message };
      return ok(
        (rates.products[0]?.rateBp ?? 0) > 4800
          ? { problems: [problem], changes: [], rules: fine.rules }
          : fine,
      );
    },
  });
  type('商品 1 返佣（%）', '49');
  expect(await screen.findByText('1 处问题')).toBeTruthy();
  expect(screen.getByText('茉莉轻乳茶 · 返佣')).toBeTruthy();
  expect(field('商品 1 返佣（%）').getAttribute('aria-invalid')).toBe('true');
  expect(button('发布这一版').disabled).toBe(true);
});

test('it says what it changes, reads as members read it, and is tried on the last days', async () => {
  const server = await openDraft();
  for (const words of ['冻结天数', '10 → 7', '茉莉轻乳茶 · 返佣', '无 → 10%', '无 → ¥5,000.00'])
    expect(screen.getByText(words)).toBeTruthy();
  expect(screen.getByText('1000 现金营销 → 1005 佣金报酬')).toBeTruthy();
  expect(screen.getByText('1. 好友打开你的链接后 30 天内下单，算作你的推荐。')).toBeTruthy();
  await act(async () => {
    fireEvent.click(button('试算'));
    fireEvent.click(button('试算'));
  });
  expect(await screen.findByText('最近 30 天，通过分享产生的 1,234 笔订单')).toBeTruthy();
  expect(screen.getByText('¥2,345.60')).toBeTruthy();
  expect(asks(server, 'simulate-referral-programme')).toHaveLength(1);
});

test('it is published later or at once, once for a double tap, and not over what somebody else published', async () => {
  let latest = 2;
  const server = await openDraft({
    'list-referral-programmes': () => ok({ versions: [version(latest)] }),
    'publish-referral-programme': ({ after }) => {
      if (after === latest) return ok({ version: 4, effectiveFrom: '2028-01-31T16:00:00Z' });
      return rejected('already-changed');
    },
  });
  latest = 3;
  fireEvent.change(screen.getByLabelText('生效时间'), { target: { value: '2028-02-01T00:00' } });
  await press('发布这一版');
  expect(sheet().getByText(/^第 3 版将于 2028年2月1日/)).toBeTruthy();
  await confirm('发布这一版');
  expect(asks(server, 'publish-referral-programme')).toEqual([
    {
      ...{ action: 'publish-referral-programme', document },
      ...{ effectiveFrom: '2028-02-01T00:00:00+08:00', after: 2 },
    },
  ]);
  expect(await screen.findByText(/^第 3 版刚刚由别人发布/)).toBeTruthy();
  await act(async () => void fireEvent.click(sheet().getByRole('button', { name: '关闭' })));
  await press('已看过，仍要发布这份草稿');
  await press('发布这一版');
  await confirm('发布这一版');
  expect(await screen.findByText(/^第 4 版已发布/)).toBeTruthy();
  expect(useReferralDraft.getState().draft).toBeNull();
});

test('what is held says why and what was said; a decision wants a note and is sent once', async () => {
  const server = serve({ 'decide-commission': () => ok(null) });
  render(<ReferralPage />);
  await tab('待审核');
  expect(await screen.findByText('林*夏 推荐 程*秋')).toBeTruthy();
  expect(screen.getByText('好友打开链接的手机，与推荐人分享时是同一部')).toBeTruthy();
  expect(screen.getByText('借手机打开的')).toBeTruthy();
  expect(screen.getByText('¥1.90')).toBeTruthy();
  await press('加载更多');
  expect(await screen.findByText(/订单 261129000000000002/)).toBeTruthy();
  await press('不通过订单 261129000000000001 的返佣');
  const sure = (): HTMLElement => sheet().getByRole('button', { name: '不通过' });
  expect(sure()).toHaveProperty('disabled', true);
  fireEvent.change(sheet().getByRole('textbox', { name: '备注' }), { target: { value: '同一人自买' } });
  await confirm('不通过');
  expect(asks(server, 'decide-commission')).toEqual([
    {
      ...{ action: 'decide-commission', member: 'demo:0001', order: held.order },
      ...{ decision: 'refused', note: '同一人自买' },
    },
  ]);
  expect(await screen.findByText('已设为不通过')).toBeTruthy();
  choose('审核状态', 'decided');
  expect(await screen.findByText('同一人自买')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^通过订单/ })).toBeNull();
});

test('a decision that somebody else took first says so', async () => {
  serve({ 'decide-commission': () => rejected('wrong-state') });
  render(<ReferralPage />);
  await tab('待审核');
  await screen.findByText('林*夏 推荐 程*秋');
  await press('通过订单 261129000000000001 的返佣');
  fireEvent.change(sheet().getByRole('textbox', { name: '备注' }), { target: { value: '核对过监控' } });
  await confirm('通过');
  expect(sheet().getByText(/^当前状态无法操作/)).toBeTruthy();
});

test('nothing held, and a list that does not come', async () => {
  let isDown = true;
  serve({
    'list-held-commissions': () => (isDown ? rejected('no-network') : ok({ held: [], next: null })),
  });
  render(<ReferralPage />);
  await tab('待审核');
  isDown = false;
  fireEvent.click(await screen.findByRole('button', { name: '重试' }));
  expect(await screen.findByText('暂无待审核的返佣')).toBeTruthy();
});

test('results of a month, with what a first order costs, and their file', async () => {
  const server = serve();
  render(<ReferralPage />);
  await tab('效果');
  expect(await screen.findByText('首单成本')).toBeTruthy();
  expect(screen.getByText('¥5.95')).toBeTruthy();
  expect(screen.getByText('已用 ¥11.90 / ¥5,000.00')).toBeTruthy();
  type('月份', '2026-13');
  expect(await screen.findByText('请写成 2026-12 这样')).toBeTruthy();
  type('月份', '2026-10');
  await press('查询');
  expect(await screen.findByText('2026年10月的效果')).toBeTruthy();
  await press('下载 CSV：2026-10 的返佣明细');
  await waitFor(() =>
    expect(asks(server, 'export-commissions')).toEqual([{ action: 'export-commissions', month: '2026-10' }]),
  );
});

test('what a control share tells is one sentence with its numbers, and only what is known', async () => {
  const sentence = '即时得礼的 900 位新客多带来约 90 笔首单（95% 区间 19 至 137），每多一单花费 ¥10.00。';
  const comparison: ControlComparison = {
    ...{ shareBp: 1000, days: 7, waiting: 12, verdict: 'more', sentence },
    treated: { newcomers: 900, bought: 180 },
    control: { newcomers: 100, bought: 10 },
    differenceBp: { value: 1000, low: 216, high: 1525 },
    additionalTenths: { value: 900, low: 194, high: 1372 },
    gifts: { fen: '90000', points: '0' },
    costPerAdditional: { fen: '1000', points: '0' },
  };
  const few: ControlComparison = {
    ...{ ...comparison, days: 14, verdict: 'too-few', sentence: '人数不够' },
    ...{ differenceBp: null, additionalTenths: null, costPerAdditional: null },
    control: { newcomers: 0, bought: 0 },
  };
  serve({
    'show-referral-results': ({ month: asked }) =>
      ok({ ...month, month: asked, controls: [comparison, few] }),
  });
  render(<ReferralPage />);
  await tab('效果');
  expect(await screen.findByText(sentence)).toBeTruthy();
  for (const words of [
    '180（20%）',
    '10（10%）',
    '10.0 个百分点（95% 区间 2.2 至 15.3）',
    '90.0 笔（95% 区间 19.4 至 137.2）',
    '¥10.00',
  ])
    expect(screen.getAllByText(words).length).toBeGreaterThan(0);
  expect(screen.getByText('人数不够')).toBeTruthy();
  expect(screen.getByText('礼包带来了多少首单 · 10% 晚 14 天')).toBeTruthy();
});

test.each([
  ['attribution.protectionDays', '保护期'],
  ['rates.products.0.product', '茉莉轻乳茶 · 商品'],
  ['rates.categories.pure-tea.rateBp', '分类「原叶茶」 · 返佣'],
  ['ranks.1.extraBp', '金牌 · 加成'],
  ['ranks', '推荐等级'],
  ['invite.steps.0.reward.fen', '阶梯 1 · 奖励 · 金额'],
  ['invite.friend.template', '好友入会得 · 优惠券'],
  ['payout.coupon.template', '换优惠券 · 优惠券'],
  ['control.shareBp', '晚到的新客'],
  ['secondLevel', 'secondLevel'],
])('the place %s is called %s', (path, words) => {
  const names = {
    products: [{ value: 'moli-milk', words: '茉莉轻乳茶' }],
    categories: [{ value: 'pure-tea', words: '原叶茶' }],
  };
  expect(placeWords(path, document, names)).toBe(words);
});
