/**
 * Campaigns at the operator's desk: the calendar, a draft that is checked as it is written, publishing it,
 * ending one early, and what came of it.
 */
import { act, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type {
  Campaign,
  CampaignReply,
  CampaignResultsReply,
  CampaignsReply,
} from '../../cloudfunctions/contract/campaign';
import type { PromotionRequest } from '../../cloudfunctions/contract/promotion';
import { useCampaignDraft } from '../../src/features/operator-campaigns/campaign-draft';
import { usePriceDraft } from '../../src/features/operator-prices/use-price-draft';
import CampaignsPage from '../../src/subpackages/operator/campaigns/index';
import PricesPage from '../../src/subpackages/operator/prices/index';
import { sampleCampaign, winterPrice } from '../campaign/sample-campaign';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { forgetEverything } from './mocks/taro';
import { sampleProgramme, sampleVersions, signInAsOperator } from './sample-programme';

type Answers = Parameters<typeof serveFunctions>[0];
type Asked<A extends PromotionRequest['action']> = Extract<PromotionRequest, { action: A }>;

/** A busy machine renders slowly, and a draft is checked only after a pause. */
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  forgetEverything();
  useCampaignDraft.getState().throwAway();
  usePriceDraft.getState().throwAway();
  signInAsOperator();
});

const document: Campaign = sampleCampaign({ templates: ['eight'] });
const monthOf = (month: string): CampaignsReply => ({
  month,
  today: `${month}-10`,
  campaigns: [
    {
      ...{ campaign: 'winter', name: '冬日暖饮节', from: `${month}-08`, to: `${month}-12` },
      ...{ phase: 'live', offers: 1, templates: 1 },
    },
  ],
  next: null,
  drops: [{ template: 'drop', name: '尝鲜', day: `${month}-09`, at: `${month}-09T10:00:00+08:00` }],
});
const shown: CampaignReply = {
  ...{ campaign: 'winter', version: 2, phase: 'live', document },
  templates: [{ template: 'eight', name: '满30减8', state: 'live', by: 'given' }],
  ...{ publishedAt: '2026-11-20T02:00:00Z', endedAt: null, isOpen: true },
};
const came: CampaignResultsReply = {
  ...{ campaign: 'winter', name: '冬日暖饮节', from: '2026-11-22', to: '2026-11-24' },
  total: { orders: '1234', salesFen: '2300000', offersFen: '91000', couponsFen: '8000', issued: '40' },
  offers: [{ code: 'winter-tea', name: '暖饮特价', orders: '1200', offFen: '91000' }],
  templates: [
    {
      ...{ template: 'eight', name: '满30减8', issued: '40', uses: '10', offFen: '8000' },
      ...{ orders: '10', salesFen: '32000' },
    },
  ],
  stores: [
    {
      ...{ store: 's1', storeName: '西湖店', orders: '1234', salesFen: '2300000' },
      ...{ offersFen: '91000', couponsFen: '8000' },
    },
  ],
  next: null,
};
const templates = [
  { template: 'eight', name: '满30减8', state: 'live', by: 'given' },
  { template: 'drop', name: '尝鲜', state: 'live', by: 'drop' },
  { template: 'old', name: '旧券', state: 'ended', by: 'centre' },
];

const serve = (answers: Answers = {}): FunctionServer =>
  serveFunctions({
    'list-campaigns': ({ month }) => ok(monthOf(month as string)),
    'show-campaign': () => ok(shown),
    'check-campaign': () => ok({ problems: [] }),
    'show-campaign-results': () => ok(came),
    'list-templates': () => ok({ templates, next: null }),
    'list-menu': () => ok({ categories: [], items: [], pictures: [] }),
    'list-stores': () => ok({ stores: [], next: null }),
    'list-versions': () => ok(sampleVersions),
    'show-version': ({ version }) => ok({ version, document: sampleProgramme }),
    ...answers,
  });
const asks = <A extends PromotionRequest['action']>(server: FunctionServer, action: A): Asked<A>[] =>
  server.asked.map(({ request }) => request).filter((request) => request.action === action) as Asked<A>[];
const button = (name: string | RegExp): HTMLButtonElement => screen.getByRole('button', { name });
const press = (name: string | RegExp): Promise<void> => act(async () => void fireEvent.click(button(name)));
const type = (name: string, value: string): boolean =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
const sheet = (): ReturnType<typeof within> => within(screen.getByRole('dialog'));
/** Twice, as a finger that trembles. */
const confirm = (name: string): Promise<void> =>
  act(async () => {
    const sure = sheet().getByRole('button', { name });
    fireEvent.click(sure);
    fireEvent.click(sure);
  });

async function openCampaign(answers: Answers = {}): Promise<FunctionServer> {
  const server = serve(answers);
  render(<CampaignsPage />);
  fireEvent.click((await screen.findAllByRole('button', { name: /^冬日暖饮节，/ }))[0] as HTMLElement);
  await screen.findByText('提前结束');
  return server;
}

async function openDraft(answers: Answers = {}): Promise<FunctionServer> {
  const server = serve(answers);
  useCampaignDraft.getState().begin({ document, basedOn: 0, after: 0, campaign: '' });
  render(<CampaignsPage />);
  fireEvent.click(await screen.findByRole('button', { name: '继续编辑「冬日暖饮节」' }));
  await screen.findByText('校验通过，可以发布');
  return server;
}

test('the calendar shows campaigns and drops, month by month', async () => {
  const server = serve();
  render(<CampaignsPage />);
  await screen.findAllByRole('button', { name: /^冬日暖饮节，\d+月8日 至 \d+月12日，进行中$/ });
  expect(screen.getByText('10:00 开抢「尝鲜」')).toBeTruthy();
  const [{ month } = { month: '' }] = asks(server, 'list-campaigns');
  await press('下个月');
  await screen.findAllByRole('button', { name: /^冬日暖饮节，/ });
  const months = asks(server, 'list-campaigns').map((asked) => asked.month);
  expect(months).toHaveLength(2);
  expect((months[1] ?? '') > month).toBe(true);
});

test('a draft is checked, shows home as it will be, and is published once with its code', async () => {
  const server = await openDraft({
    'publish-campaign': () => ok({ version: 1, priceVersion: 3 }),
  });
  expect(button('发布活动').disabled).toBe(true);
  type('代码', 'Winter');
  expect(screen.getByText('只能用小写字母、数字和短横线，最多 40 个')).toBeTruthy();
  type('代码', 'winter-26');
  expect(screen.getByText('首页预览')).toBeTruthy();
  expect(screen.getByText('去点单')).toBeTruthy();
  type('卡片 1 标题（16 字内）', '暖一暖');
  expect(await screen.findByText('暖一暖')).toBeTruthy();
  await waitFor(() => {
    const checked = asks(server, 'check-campaign').at(-1);
    expect([checked?.campaign, (checked?.document as Campaign).home[0]?.title]).toEqual([
      'winter-26',
      '暖一暖',
    ]);
    expect(button('发布活动').disabled).toBe(false);
  });
  await press('发布活动');
  expect(sheet().getByText(/1 项优惠会写入「价格与优惠」的新版本/)).toBeTruthy();
  await confirm('发布活动');
  await screen.findByText('「冬日暖饮节」第 1 版已发布');
  const sent = asks(server, 'publish-campaign');
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ campaign: 'winter-26', after: 0 });
  expect((sent[0]?.document as Campaign).home[0]?.title).toBe('暖一暖');
  expect(useCampaignDraft.getState().draft).toBeNull();
});

test('problems stand at their fields, and nothing is published', async () => {
  await openDraft({
    'check-campaign': ({ document: checked }) =>
      ok({
        problems:
          (checked as Campaign).name === ''
            ? [
                { path: 'name', message: '请填写' },
                { path: 'offers.0.priceFen', message: '特价必须低于菜单价' },
              ]
            : [],
      }),
  });
  type('名称', '');
  expect(await screen.findByText('活动「暖饮特价」 · 特价')).toBeTruthy();
  expect(screen.getAllByText('请填写').length).toBeGreaterThan(0);
  expect(button('发布活动').disabled).toBe(true);
});

test('a card leads to a drop of the campaign, to no other coupon', async () => {
  await openDraft();
  await press('选择优惠券');
  await act(async () => void fireEvent.click(screen.getByRole('checkbox', { name: /尝鲜/ })));
  expect(screen.queryByRole('checkbox', { name: /旧券/ })).toBeNull();
  fireEvent.change(screen.getByRole('combobox', { name: '卡片 1 点开后前往' }), {
    target: { value: 'drop' },
  });
  const which = await screen.findByRole('combobox', { name: '卡片 1 哪一场抢券' });
  expect(
    within(which)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['请先选择一张限时抢券', '尝鲜（限时抢券）']);
  fireEvent.change(which, { target: { value: 'drop' } });
  expect((useCampaignDraft.getState().draft?.document as Campaign).home[0]?.leads).toEqual({
    to: 'drop',
    template: 'drop',
  });
});

test('one is ended early with a reason; a refusal is said', async () => {
  let refused = true;
  const server = await openCampaign({
    'end-campaign': () => (refused ? rejected('wrong-state') : ok({ state: 'ended' })),
  });
  await press('提前结束');
  fireEvent.change(sheet().getByRole('textbox'), { target: { value: '备货不足' } });
  await confirm('提前结束');
  expect(await sheet().findByText(/当前状态无法操作/)).toBeTruthy();
  refused = false;
  await confirm('提前结束');
  await screen.findByText('返回日历');
  expect(asks(server, 'end-campaign')).toHaveLength(2);
  expect(asks(server, 'end-campaign')[0]).toEqual({
    action: 'end-campaign',
    campaign: 'winter',
    reason: '备货不足',
  });
});

test('changing one begins a draft over the version that was seen', async () => {
  await openCampaign();
  expect(screen.getByText('满30减8')).toBeTruthy();
  await press('修改');
  await screen.findByText('基本信息');
  expect(useCampaignDraft.getState().draft).toMatchObject({ campaign: 'winter', after: 2, basedOn: 2 });
  expect(screen.queryByRole('textbox', { name: '代码' })).toBeNull();
});

test('results say what came of it, in all, by offer, by coupon, by store', async () => {
  await openCampaign();
  await act(async () => void fireEvent.click(screen.getByRole('tab', { name: '效果' })));
  expect(await screen.findByText('1,234')).toBeTruthy();
  expect(screen.getByText('¥990.00')).toBeTruthy();
  expect(screen.getByText('1,200 笔 · 优惠 ¥910.00')).toBeTruthy();
  expect(screen.getByText('发出 40 · 使用 10 次 · 优惠 ¥80.00 · 实付 ¥320.00')).toBeTruthy();
  expect(screen.getByText('1,234 笔 · 实付 ¥23,000.00 · 优惠 ¥990.00')).toBeTruthy();
});

test('the price form shows what a campaign put in, and keeps it as it is', async () => {
  const book = {
    offers: [winterPrice({ code: 'own', name: '下午茶' }), winterPrice({ campaign: 'winter' })],
    ...{ tierPrices: [], pointsDeduction: null },
  };
  serve({
    'list-price-books': () =>
      ok({ versions: [{ version: 2, effectiveFrom: '2026-01-01T00:00:00Z', state: 'in-force' }] }),
    'check-price-book': () => ok({ problems: [], examples: [] }),
  });
  usePriceDraft.getState().begin({ document: book, basedOn: 2, after: 2 });
  render(<PricesPage />);
  fireEvent.click(await screen.findByRole('button', { name: '继续编辑' }));
  expect(await screen.findByText('来自活动「winter」')).toBeTruthy();
  expect(screen.queryByRole('textbox', { name: '暖饮特价 代码' })).toBeNull();
  expect(screen.queryByRole('button', { name: '删除活动「暖饮特价」' })).toBeNull();
  type('下午茶 特价（元）', '8.8');
  expect(usePriceDraft.getState().draft?.document).toEqual({
    ...book,
    offers: [{ ...book.offers[0], priceFen: 880 }, book.offers[1]],
  });
});
