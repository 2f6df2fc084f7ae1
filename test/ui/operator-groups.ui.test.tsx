/**
 * Group-buy at the operator's desk: offers, a draft that is checked and published with what it may cost,
 * groups with what is stuck, filling by the brand, results.
 */
import { act, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { GroupOffer } from '../../cloudfunctions/contract/group';
import type {
  DeskGroupLine,
  DeskGroupReply,
  GroupOfferLine,
  GroupOfferReply,
  GroupResultsReply,
  StuckGroup,
} from '../../cloudfunctions/contract/group-desk';
import { ALWAYS } from '../../cloudfunctions/contract/plain-prices';
import type { PromotionRequest } from '../../cloudfunctions/contract/promotion';
import { useOfferDraft } from '../../src/features/operator-groups/offer-draft';
import GroupsPage from '../../src/subpackages/operator/groups/index';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { forgetEverything } from './mocks/taro';
import { sampleProgramme, sampleVersions, signInAsOperator } from './sample-programme';

type Answers = Parameters<typeof serveFunctions>[0];
type Asked<A extends PromotionRequest['action']> = Extract<PromotionRequest, { action: A }>;

/** A busy machine renders slowly, and a draft is checked only after a pause. */
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  forgetEverything();
  useOfferDraft.getState().throwAway();
  signInAsOperator();
});

const document: GroupOffer = {
  name: '三人成团',
  notes: '',
  terms: {
    kind: 'seats',
    product: 'milk-tea',
    steps: [{ size: 3, priceFen: 1390 }],
    leader: { kind: 'none' },
    newcomersOnly: false,
    minutes: 1440,
    fillAbove: null,
    open: true,
  },
  times: ALWAYS,
  stock: 100,
  perMember: null,
};
const line: GroupOfferLine = {
  ...{ offer: 'three', kind: 'seats', name: '三人成团', state: 'live', revision: 2, product: '茉莉轻乳茶' },
  ...{
    steps: [{ size: 3, priceFen: '1390' }],
    from: null,
    until: null,
    seats: '12',
    stock: '100',
    running: 2,
  },
};
const view: GroupOfferReply['view'] = {
  ...{ offer: 'three', kind: 'seats', name: '三人成团', notes: '', product: 'milk-tea' },
  ...{
    productName: '茉莉轻乳茶',
    picture: '',
    steps: line.steps,
    aloneFen: '1800',
    minutes: 1440,
    leader: '',
  },
  ...{ newcomersOnly: false, left: '88', perMember: null, from: null, until: null, stores: [], why: null },
  community: null,
};
const cost = {
  ...{ listFen: '1900', storeName: '西湖店', alone: [{ tierName: '银卡', fen: '1800', why: '会员价' }] },
  perGroup: { seats: 3, paidFen: '4170', offListFen: '1530', offAloneFen: '1230', giftFen: '0' },
  ...{ mostOffListFen: '51000', mostOffAloneFen: '41000', warnings: ['没有结束时间，需要手动结束'] },
};
const group: DeskGroupLine = {
  ...{
    group: 'abcdefgh01',
    kind: 'seats',
    offer: 'three',
    name: '三人成团',
    state: 'forming',
    size: 3,
    least: 3,
  },
  ...{ held: 1, paid: 2, refunding: 0, openedAt: '2026-11-29T02:00:00Z', deadline: '2026-11-30T02:00:00Z' },
  ...{ decidedAt: null, filledBy: null, leader: '林*夏', storeName: '' },
};
const stuck: StuckGroup = {
  ...{
    why: 'refund-given-up',
    since: '2026-11-29T02:00:00Z',
    retry: ['41', '42'],
    lastError: 'refused: 参数错误',
  },
  message: '2 笔退款已停止重试，查明原因后请重试',
};
const failing: DeskGroupLine = {
  ...group,
  group: 'abcdefgh02',
  state: 'failing',
  paid: 0,
  held: 0,
  refunding: 2,
};
const shown: DeskGroupReply = {
  ...{ group, stuck: null, effects: [], next: null, whyNotFill: null, fillAbove: 2 },
  seats: [
    {
      ...{ order: '261129000000000001', member: '林*夏', leads: true, newcomer: false, state: 'paid' },
      ...{ storeName: '西湖店', heldAt: '2026-11-29T02:00:00Z', paidAt: '2026-11-29T02:01:00Z' },
      ...{ payableFen: '1390', payment: { number: '261129000000000001-1', state: 'paid', paidFen: '1390' } },
      refunds: [],
    },
  ],
};
const failingShown: DeskGroupReply = {
  ...{ group: failing, stuck, effects: [], next: null, whyNotFill: '这个团已经不在拼团中', fillAbove: null },
  seats: [
    {
      ...(shown.seats[0] as DeskGroupReply['seats'][number]),
      state: 'refunding',
      refunds: [
        {
          ...{ refund: '261129000000000001-r1', kind: 'order', fen: '1390', state: 'failed' },
          ...{
            askedAt: '2026-11-29T02:02:00Z',
            doneAt: null,
            todo: '微信支付没有退成：查明原因后点「重试」',
          },
          effect: {
            id: '41',
            name: '发起退款',
            attempts: 9,
            lastError: 'refused: 参数错误',
            isGivenUp: true,
          },
        },
      ],
    },
  ],
};
const figures = {
  ...{ groups: 12, running: 2, filled: 8, filledByBrand: 1, failed: 2, seats: 23 },
  ...{ salesFen: '31970', offFen: '11730', newcomers: 5 },
};
const came: GroupResultsReply = {
  ...{ from: '2026-11-01', to: '2026-11-29', total: figures },
  offers: [
    { offer: 'three', name: '三人成团', kind: 'seats', ...figures },
    { offer: null, name: '一起拼单', kind: 'office', ...figures, filledByBrand: 0, offFen: '0' },
  ],
  stores: [{ store: 's1', storeName: '西湖店', seats: 23, salesFen: '31970', offFen: '11730', newcomers: 5 }],
  next: null,
};

const serve = (answers: Answers = {}): FunctionServer =>
  serveFunctions({
    'list-group-offers': () => ok({ offers: [line], next: null }),
    'show-group-offer': () => ok({ ...line, document, view, mayEdit: true, mayEnd: true }),
    'check-group-offer': () => ok({ problems: [], view, cost }),
    'simulate-group-offer': () =>
      ok({
        ...{ from: '2026-10-30', to: '2026-11-29', members: 800, units: 1234, would: 1200 },
        ...{ paidFen: '2160000', offFen: '490000', mostOffFen: '490000' },
      }),
    'list-groups': () => ok({ groups: [group], next: null }),
    'show-desk-group': ({ group: asked }) => ok(asked === group.group ? shown : failingShown),
    'list-stuck-groups': () => ok({ groups: [{ group: failing, stuck }], next: null }),
    'show-group-results': () => ok(came),
    'list-templates': () =>
      ok({ templates: [{ template: 'cup', name: '免费一杯', state: 'live' }], next: null }),
    'list-menu': () =>
      ok({
        categories: [],
        items: [{ item: { product: 'milk-tea', name: '茉莉轻乳茶' }, shown: true, revision: 1 }],
        pictures: [],
      }),
    'list-stores': () => ok({ stores: [], next: null }),
    'list-versions': () => ok(sampleVersions),
    'show-version': ({ version }) => ok({ version, document: sampleProgramme }),
    ...answers,
  });
const asks = <A extends PromotionRequest['action']>(server: FunctionServer, action: A): Asked<A>[] =>
  server.asked.map(({ request }) => request).filter((request) => request.action === action) as Asked<A>[];
const button = (name: string | RegExp): HTMLButtonElement => screen.getByRole('button', { name });
const press = (name: string | RegExp): Promise<void> => act(async () => void fireEvent.click(button(name)));
const tab = (name: string): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('tab', { name })));
const type = (name: string, value: string): boolean =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
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
const giveReason = (text: string): boolean =>
  fireEvent.change(sheet().getByRole('textbox', { name: '原因' }), { target: { value: text } });
const kept = (): GroupOffer => useOfferDraft.getState().draft?.document as GroupOffer;

async function openDraft(answers: Answers = {}): Promise<FunctionServer> {
  const server = serve(answers);
  useOfferDraft.getState().begin({ document, basedOn: 0, after: 0, offer: '', state: 'draft' });
  render(<GroupsPage />);
  fireEvent.click(await screen.findByRole('button', { name: '继续编辑「三人成团」' }));
  await screen.findByText('校验通过，可以发布');
  return server;
}

/** The server has seen the draft as it stands. */
const readyToPublish = (server: FunctionServer): Promise<void> =>
  waitFor(() => {
    const { offer, document: checked } = asks(server, 'check-group-offer').at(-1) ?? {};
    expect([offer, checked]).toEqual(['three', kept()]);
    expect(button('发布').disabled).toBe(false);
  });

test('offers by state, page by page; nothing there, and no answer', async () => {
  const server = serve({
    'list-group-offers': ({ after, state }) =>
      state === 'ended'
        ? ok({ offers: [], next: null })
        : after === 'three'
          ? ok({
              offers: [{ ...line, offer: 'five', name: '五人成团', stock: null, seats: null }],
              next: null,
            })
          : ok({ offers: [line], next: 'three' }),
  });
  render(<GroupsPage />);
  await screen.findByText('3 人 ¥13.90');
  expect(screen.getByText('已占 12 / 100 个名额')).toBeTruthy();
  await press(/更多/);
  expect(await screen.findByText('不限名额')).toBeTruthy();
  choose('状态', 'ended');
  expect(await screen.findByText('暂无拼团')).toBeTruthy();
  expect(asks(server, 'list-group-offers').at(-1)).toMatchObject({ state: 'ended' });
});

test('a list that does not come says so, and is asked for again', async () => {
  let isDown = true;
  serve({
    'list-group-offers': () => (isDown ? rejected('no-network') : ok({ offers: [line], next: null })),
  });
  render(<GroupsPage />);
  const retry = await screen.findByRole('button', { name: '重试' });
  isDown = false;
  fireEvent.click(retry);
  expect(await screen.findByText('3 人 ¥13.90')).toBeTruthy();
});

test('a draft: steps, the leader, the warning of brand fills; published once, after what it may cost', async () => {
  const server = await openDraft({
    'save-group-offer': () => ok({ revision: 1, state: 'live' }),
  });
  expect(screen.getByText('发起拼团 ¥13.90')).toBeTruthy();
  expect(screen.getByText('¥510.00')).toBeTruthy();
  expect(button('发布').disabled).toBe(true);
  type('代码', 'Three');
  expect(screen.getByText('只能用小写字母、数字和短横线，最多 40 个')).toBeTruthy();
  type('代码', 'three');
  await press('添加一档');
  type('第 2 档 满几人', '5');
  type('第 2 档 每人付（元）', '12.9');
  expect(kept().terms).toMatchObject({
    steps: [
      { size: 3, priceFen: 1390 },
      { size: 5, priceFen: 1290 },
    ],
  });
  await press('删除第 1 档');
  expect(kept().terms).toMatchObject({ steps: [{ size: 5, priceFen: 1290 }] });
  expect((screen.getByRole('textbox', { name: '第 1 档 满几人' }) as HTMLInputElement).value).toBe('5');
  choose('形式', 'gift');
  choose('送哪张券', 'cup');
  type('成团时限（小时）', '1.5');
  expect(kept().terms).toMatchObject({
    minutes: 90,
    leader: { kind: 'gift', gift: { template: 'cup', count: 1 } },
  });
  expect(screen.queryByText(/差额由品牌承担/)).toBeNull();
  await act(async () => void fireEvent.click(screen.getByRole('checkbox', { name: /人数不足时由品牌补齐/ })));
  expect(screen.getByText(/差额由品牌承担/)).toBeTruthy();
  type('付款满几人补齐', '2');
  expect(kept().terms).toMatchObject({ fillAbove: 2 });
  await readyToPublish(server);
  await press('发布');
  expect(sheet().getByText('「三人成团」将立即对顾客开放。最多让利 ¥510.00。')).toBeTruthy();
  expect(await sheet().findByText('1,200 份')).toBeTruthy();
  await confirm('发布');
  await screen.findByText('「三人成团」已发布');
  const sent = asks(server, 'save-group-offer');
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ offer: 'three', state: 'live', revision: 0 });
  expect(useOfferDraft.getState().draft).toBeNull();
});

test('problems stand at their fields and in the list by name; a draft may be kept with them', async () => {
  const server = await openDraft({
    'check-group-offer': ({ document: checked }) =>
      ok(
        (checked as GroupOffer).name === ''
          ? {
              problems: [
                { path: 'name', message: '请填写' },
                { path: 'terms.steps.0.priceFen', message: '拼团价要低于菜单价：西湖店 ¥13.00' },
              ],
              ...{ view: null, cost: null },
            }
          : { problems: [], view, cost },
      ),
    'save-group-offer': () => ok({ revision: 1, state: 'draft' }),
  });
  type('名称（顾客看到的）', '');
  expect(await screen.findByText('第 1 档 · 价格')).toBeTruthy();
  expect(screen.getAllByText('拼团价要低于菜单价：西湖店 ¥13.00')).toHaveLength(2);
  type('代码', 'three');
  expect(button('发布').disabled).toBe(true);
  await press('保存为草稿');
  await waitFor(() => expect(asks(server, 'save-group-offer')).toHaveLength(1));
  expect(asks(server, 'save-group-offer')[0]).toMatchObject({ state: 'draft' });
});

test('somebody else was first: it is said, and the draft stays', async () => {
  const server = await openDraft({ 'save-group-offer': () => rejected('already-changed') });
  type('代码', 'three');
  await readyToPublish(server);
  await press('发布');
  await confirm('发布');
  expect((await sheet().findAllByText(/.+/)).length).toBeGreaterThan(0);
  expect(useOfferDraft.getState().draft).not.toBeNull();
});

test('a live offer: edited over its revision, ended with a reason', async () => {
  const server = serve({ 'end-group-offer': () => ok({ state: 'ended' }) });
  render(<GroupsPage />);
  fireEvent.click(await screen.findByRole('button', { name: '查看「三人成团」' }));
  await screen.findByText('顾客看到的样子');
  await press('结束拼团');
  expect((sheet().getByRole('button', { name: '结束拼团' }) as HTMLButtonElement).disabled).toBe(true);
  giveReason('备货不足');
  await confirm('结束拼团');
  await waitFor(() => expect(asks(server, 'show-group-offer')).toHaveLength(2));
  expect(asks(server, 'end-group-offer')).toEqual([
    { action: 'end-group-offer', offer: 'three', reason: '备货不足' },
  ]);
  await press('编辑');
  await screen.findByText('校验通过，可以发布');
  expect(useOfferDraft.getState().draft).toMatchObject({ after: 2, offer: 'three', state: 'live' });
  expect(screen.queryByRole('button', { name: '保存为草稿' })).toBeNull();
  expect(screen.queryByRole('textbox', { name: '代码' })).toBeNull();
});

test('groups by offer and state; one of them; filled by the brand once, with a reason', async () => {
  const server = serve({ 'fill-group': () => ok({ state: 'filled' }) });
  render(<GroupsPage />);
  await tab('开团');
  await screen.findByText('2 / 3 人 · 1 人支付中');
  choose('拼团活动', 'three');
  choose('状态', 'forming');
  await waitFor(() =>
    expect(asks(server, 'list-groups').at(-1)).toMatchObject({ offer: 'three', state: 'forming' }),
  );
  await press('查看团 abcdefgh01');
  await screen.findByText('付款单 261129000000000001-1 · 已支付');
  expect(screen.getByText('林*夏')).toBeTruthy();
  await press('品牌补齐成团');
  expect(sheet().getByText(/团里所有人都会看到「品牌补齐」/)).toBeTruthy();
  giveReason('门店已备好料');
  await confirm('品牌补齐成团');
  await waitFor(() => expect(asks(server, 'fill-group')).toHaveLength(1));
  await waitFor(() => expect(asks(server, 'show-desk-group')).toHaveLength(2));
});

test('what is stuck: why, what WeChat Pay said, and all of it tried again', async () => {
  const server = serve({ 'retry-effects': () => ok({ retried: 2 }) });
  render(<GroupsPage />);
  await tab('异常');
  await screen.findByText('2 笔退款已停止重试，查明原因后请重试');
  expect(screen.getByText('微信支付：refused: 参数错误')).toBeTruthy();
  await press('重试 2 项');
  await waitFor(() => expect(asks(server, 'list-stuck-groups').length).toBeGreaterThan(1));
  const retried = server.asked.filter(({ request }) => request.action === 'retry-effects');
  expect(retried.map(({ request }) => request)).toEqual([{ action: 'retry-effects', ids: ['41', '42'] }]);
  await press('查看团 abcdefgh02');
  await screen.findByText('退款 ¥13.90 · 未成功');
  expect(screen.getByText('微信支付没有退成：查明原因后点「重试」')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '品牌补齐成团' })).toBeNull();
});

test('results: shares of what ended, brand fills apart, the cost of a newcomer, an office by its name', async () => {
  serve();
  render(<GroupsPage />);
  await tab('效果');
  expect(await screen.findByText('80.0%')).toBeTruthy();
  expect(screen.getByText('¥23.46')).toBeTruthy();
  expect(
    screen.getByText('开 12 成 8（补齐 1） · 23 份 · 实付 ¥319.70 · 少收 ¥117.30 · 新客 5'),
  ).toBeTruthy();
  expect(screen.getByText('一起拼单 · 拼单')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('从'), { target: { value: '2031-01-01' } });
  expect(await screen.findByText('请选 1–366 天')).toBeTruthy();
});
