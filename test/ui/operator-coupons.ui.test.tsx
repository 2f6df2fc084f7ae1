/**
 * Coupons at the operator's desk: the list, a draft that is checked as it is written, publishing it or
 * handing it to a second operator, lists, codes, mistakes, and who bears the cost.
 */
import { act, configure, fireEvent, render, screen, within } from '@testing-library/react';
import type { CouponTemplate } from '../../cloudfunctions/contract/coupon';
import type {
  CouponRunReply,
  PromotionRequest,
  TemplateCheckReply,
  TemplateLine,
  TemplateReply,
  TemplateRequestLine,
  WorstCase,
} from '../../cloudfunctions/contract/promotion';
import { useTemplateDraft } from '../../src/features/operator-coupons/template-draft';
import BearersPage from '../../src/subpackages/operator/bearers/index';
import CouponsPage from '../../src/subpackages/operator/coupons/index';
import { sampleTemplate } from '../coupon/sample-coupon';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { forgetEverything } from './mocks/taro';
import { sampleProgramme, sampleVersions, signInAsOperator } from './sample-programme';

type Answers = Parameters<typeof serveFunctions>[0];
type Asked<A extends PromotionRequest['action']> = Extract<PromotionRequest, { action: A }>;

/** A busy machine renders slowly, and a draft is checked only after a pause. */
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  forgetEverything();
  useTemplateDraft.getState().throwAway();
  signInAsOperator();
});

const document: CouponTemplate = sampleTemplate();
const card = {
  name: '满30减8',
  figure: '¥8',
  condition: '满 ¥30 可用',
  where: '限西湖店',
  when: '领取后 7 天内有效',
  rules: ['全部商品可用', '每单限用 1 张'],
};
const lowest = {
  product: 'cake',
  name: '桂花糯米糍',
  quantity: 3,
  storeName: '',
  tierName: '知味',
  listFen: '3600',
  payableFen: '2020',
  shareBp: 5611,
  why: ['会员价', '满30减6', '满30减8'],
};
const worst: WorstCase = {
  alone: { ...lowest, payableFen: '2800', shareBp: 7777, why: ['满30减8'] },
  together: lowest,
  mostOffFen: '800',
  mostCostFen: '800000',
  asks: [],
};
const fine: TemplateCheckReply = { problems: [], card, worst };
const line: TemplateLine = {
  template: 'eight',
  state: 'live',
  version: 2,
  name: '满30减8',
  figure: '¥8',
  condition: '满 ¥30 可用',
  by: 'given',
  issued: '1234',
  stock: '5000',
  spentFen: '9600',
  budgetFen: '400000',
  isAsked: false,
};
const shown: TemplateReply = {
  template: 'eight',
  state: 'live',
  latest: 2,
  version: 2,
  publishedAt: '2026-11-20T02:00:00Z',
  document,
  card,
  issued: '1234',
  stock: '5000',
  spentFen: '9600',
  budgetFen: '400000',
  isDropOn: false,
  versions: [
    { version: 2, publishedAt: '2026-11-20T02:00:00Z' },
    { version: 1, publishedAt: '2026-11-01T02:00:00Z' },
  ],
  moves: ['pause', 'end'],
};
const run: CouponRunReply = {
  run: '7',
  kind: 'list',
  template: 'eight',
  to: null,
  state: 'done',
  stoppedWhy: null,
  total: '3',
  done: '3',
  given: '1',
  twice: '1',
  missed: '1',
  reason: null,
  startedBy: '沈运营',
  startedAt: '2026-11-21T06:00:00Z',
  endedAt: '2026-11-21T06:00:01Z',
};
const noPage = { next: null };

const serve = (answers: Answers = {}): FunctionServer =>
  serveFunctions({
    'list-templates': () => ok({ templates: [line], ...noPage }),
    'show-template': ({ version = 2 }) => ok({ ...shown, version }),
    'check-template': () => ok(fine),
    'list-menu': () => ok({ categories: [], items: [], pictures: [] }),
    'list-stores': () => ok({ stores: [], ...noPage }),
    'list-versions': () => ok(sampleVersions),
    'show-version': ({ version }) => ok({ version, document: sampleProgramme }),
    ...answers,
  });
const asks = <A extends PromotionRequest['action']>(server: FunctionServer, action: A): Asked<A>[] =>
  server.asked.map(({ request }) => request).filter((request) => request.action === action) as Asked<A>[];
const button = (name: string): HTMLButtonElement => screen.getByRole('button', { name });
const press = (name: string): Promise<void> => act(async () => void fireEvent.click(button(name)));
const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const type = (name: string, value: string): boolean => fireEvent.change(field(name), { target: { value } });
const sheet = (): ReturnType<typeof within> => within(screen.getByRole('dialog'));
const isOff = (name: string): boolean =>
  (sheet().getByRole('button', { name }) as HTMLButtonElement).disabled;
/** Twice, as a finger that trembles. */
const confirm = (name: string): Promise<void> =>
  act(async () => {
    const sure = sheet().getByRole('button', { name });
    fireEvent.click(sure);
    fireEvent.click(sure);
  });

async function openTemplate(answers: Answers = {}): Promise<FunctionServer> {
  const server = serve(answers);
  render(<CouponsPage />);
  fireEvent.click(await screen.findByRole('button', { name: '查看「满30减8」' }));
  await screen.findByText('顾客看到的样子');
  return server;
}

async function openDraft(answers: Answers = {}): Promise<FunctionServer> {
  const server = serve(answers);
  useTemplateDraft.getState().begin({ document, basedOn: 0, after: 0, template: '' });
  render(<CouponsPage />);
  fireEvent.click(await screen.findByRole('button', { name: '继续编辑草稿' }));
  await screen.findByText('校验通过，可以发布');
  return server;
}

test('the list says what each is, how much is issued and what it costs so far', async () => {
  const server = serve();
  render(<CouponsPage />);
  expect(await screen.findByText('¥8 满 ¥30 可用')).toBeTruthy();
  expect(screen.getByText('已发 1,234 / 5,000 张')).toBeTruthy();
  expect(screen.getByText('已优惠 ¥96.00 / 预算 ¥4,000.00')).toBeTruthy();
  fireEvent.change(screen.getByRole('combobox', { name: '状态' }), { target: { value: 'paused' } });
  await screen.findByText('¥8 满 ¥30 可用');
  expect(asks(server, 'list-templates').at(-1)).toEqual({ action: 'list-templates', state: 'paused' });
});

test('a draft says its problems at their fields, shows its card and its worst case', async () => {
  const server = await openDraft({
    'check-template': ({ document: checked }) => {
      const { value } = (checked as CouponTemplate).terms;
      const isWrong = value.kind === 'amount-off' && value.offFen >= 3000;
      const problem = { path: 'terms.value.offFen', message: '减额必须小于门槛' };
      return ok(isWrong ? { problems: [problem], card: null, worst: null } : fine);
    },
  });
  expect(screen.getByText('领取后 7 天内有效')).toBeTruthy();
  expect(screen.getByText('¥20.20（原价 ¥36.00，付 56.11%）')).toBeTruthy();
  expect(screen.getByText('优惠：会员价 + 满30减6 + 满30减8')).toBeTruthy();
  expect(button('发布这一版').disabled).toBe(true);
  type('减（元）', '30');
  expect(await screen.findByText('1 处问题')).toBeTruthy();
  expect(field('减（元）').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('减额', { exact: true })).toBeTruthy();
  type('减（元）', '8.5');
  type('代码', 'Eight');
  expect(await screen.findByText('只能用小写字母、数字和短横线，最多 40 个')).toBeTruthy();
  type('代码', 'eight');
  await screen.findByText('校验通过，可以发布');
  expect(asks(server, 'check-template').at(-1)?.document).toMatchObject({
    terms: { value: { kind: 'amount-off', thresholdFen: 3000, offFen: 850 } },
  });
});

test('a draft is tried on what was bought lately, once for a double tap', async () => {
  const tried = { from: '2026-10-22', to: '2026-11-21', members: 1000, sales: 4200, paidFen: '12600000' };
  const server = await openDraft({
    'simulate-template': () => ok({ ...tried, would: 630, wouldPaidFen: '2520000', offFen: '504000' }),
  });
  await act(async () => {
    fireEvent.click(button('按近 30 天消费试算'));
    fireEvent.click(button('按近 30 天消费试算'));
  });
  expect(await screen.findByText('抽取 1,000 位会员的 4,200 笔消费')).toBeTruthy();
  expect(screen.getByText('630 笔（15.0%）')).toBeTruthy();
  expect(screen.getByText('¥5,040.00')).toBeTruthy();
  expect(screen.getByText('平均每笔优惠').parentElement?.textContent).toBe('平均每笔优惠¥8.00');
  expect(asks(server, 'simulate-template')).toHaveLength(1);
});

test('another kind of value, way and validity begins with its own fields', async () => {
  const server = await openDraft();
  fireEvent.change(screen.getByRole('combobox', { name: '类型' }), { target: { value: 'bundle' } });
  type('优惠份折扣（如 50 = 半价，0 = 赠送）', '60');
  fireEvent.change(screen.getByRole('combobox', { name: '方式' }), { target: { value: 'code' } });
  type('口令', 'tea2026');
  type('总量（张）', '');
  fireEvent.change(screen.getByRole('combobox', { name: '算法' }), { target: { value: 'dates' } });
  fireEvent.change(screen.getByLabelText('开始日期'), { target: { value: '2026-12-01' } });
  await screen.findByText('校验通过，可以发布');
  expect(asks(server, 'check-template').at(-1)?.document).toMatchObject({
    terms: {
      value: { kind: 'bundle', buy: 1, get: 1, rateBp: 6000, times: 1 },
      validity: { kind: 'dates', from: '2026-12-01', to: '' },
    },
    issue: { by: 'code', claimCode: 'TEA2026', stock: null },
  });
});

test('publishing asks once more, and publishes once for a double tap', async () => {
  const server = await openDraft({
    'publish-template': () => ok({ outcome: 'published', version: 1 }),
  });
  type('代码', 'eight');
  await press('发布这一版');
  expect(screen.getByRole('dialog').textContent).toContain('已经发出的券不受影响');
  await confirm('发布这一版');
  expect(await screen.findByText('「eight」第 1 版已发布')).toBeTruthy();
  expect(asks(server, 'publish-template')).toEqual([
    { action: 'publish-template', template: 'eight', document, after: 0 },
  ]);
  expect(useTemplateDraft.getState().draft).toBeNull();
});

test('above what one operator decides it is handed to another one', async () => {
  await openDraft({
    'check-template': () => ok({ ...fine, worst: { ...worst, asks: ['low-price', 'high-cost'] } }),
    'publish-template': () => ok({ outcome: 'asked', request: '3', asks: ['low-price'] }),
  });
  expect(screen.getByText('需要另一位运营复核：最低价低于原价的 30%；最多优惠超过 ¥10,000')).toBeTruthy();
  type('代码', 'eight');
  await press('提交复核');
  await confirm('提交复核');
  expect(await screen.findByText('「eight」已提交，等待另一位运营复核')).toBeTruthy();
});

test('a refusal says why and keeps the draft', async () => {
  await openDraft({ 'publish-template': () => rejected('already-changed') });
  type('代码', 'eight');
  await press('发布这一版');
  await confirm('发布这一版');
  expect(sheet().getByText(/已被他人更新/)).toBeTruthy();
  expect(useTemplateDraft.getState().draft).not.toBeNull();
});

test('a second operator sees what it comes to and agrees once; whoever asked cannot', async () => {
  const asked: TemplateRequestLine = {
    request: '3',
    template: 'eight',
    version: 1,
    name: '满30减8',
    state: 'open',
    askedBy: '顾运营',
    askedAt: '2026-11-21T06:00:00Z',
    answeredBy: null,
    answeredAt: null,
    reason: null,
    worst,
    mayAnswer: true,
  };
  let state: TemplateRequestLine['state'] = 'open';
  const now = (): TemplateRequestLine => ({ ...asked, state, mayAnswer: state === 'open' });
  const server = serve({
    'list-template-requests': () =>
      ok({ requests: [now(), { ...asked, request: '2', name: '我的', mayAnswer: false }], ...noPage }),
    'show-template-request': ({ request }) =>
      ok(
        request === '3'
          ? { ...now(), document, card }
          : { ...asked, request, mayAnswer: false, document, card },
      ),
    'answer-template-request': () => {
      state = 'approved';
      return ok({ outcome: 'published', version: 1 });
    },
  });
  render(<CouponsPage />);
  fireEvent.click(await screen.findByRole('button', { name: '复核申请' }));
  fireEvent.click(await screen.findByRole('button', { name: '查看申请「满30减8」' }));
  expect(await screen.findByText('单独使用，最低可买到')).toBeTruthy();
  await press('驳回');
  expect(isOff('驳回')).toBe(true);
  await act(async () => void fireEvent.click(sheet().getByRole('button', { name: '取消' })));
  await press('同意并发布');
  await confirm('同意并发布');
  expect(await screen.findByText('已同意')).toBeTruthy();
  expect(asks(server, 'answer-template-request')).toEqual([
    { action: 'answer-template-request', request: '3', agree: true, reason: '' },
  ]);
  await press('复核申请');
  fireEvent.click(await screen.findByRole('button', { name: '查看申请「我的」' }));
  expect(await screen.findByText('这是你自己提交的，需要另一位运营来同意')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '同意并发布' })).toBeNull();
});

test('a template is paused with a reason, and its versions can be looked at', async () => {
  let state: TemplateReply['state'] = 'live';
  const server = await openTemplate({
    'show-template': ({ version = 2 }) => ok({ ...shown, version, state }),
    'move-template': () => {
      state = 'paused';
      return ok({ state });
    },
  });
  await press('查看第 1 版');
  expect(await screen.findByText('正在查看第 1 版，现在按第 2 版发放')).toBeTruthy();
  await press('暂停发放');
  expect(isOff('暂停发放')).toBe(true);
  fireEvent.change(sheet().getByRole('textbox', { name: '原因' }), { target: { value: '面额有误' } });
  await confirm('暂停发放');
  expect(await screen.findByText('已暂停')).toBeTruthy();
  expect(asks(server, 'move-template')).toEqual([
    { action: 'move-template', template: 'eight', move: 'pause', reason: '面额有误' },
  ]);
});

test('a list is issued once for a double tap, and says who got none', async () => {
  const runs: CouponRunReply[] = [];
  const server = await openTemplate({
    'list-runs': () => ok({ runs, ...noPage }),
    'issue-to-list': () => {
      runs.push(run);
      return ok(run);
    },
    'list-run-misses': () =>
      ok({ misses: [{ row: '2', memberKey: 'import:9', why: 'unknown-member' }], ...noPage }),
  });
  await press('按名单发放');
  expect(await screen.findByText('暂无发放记录')).toBeTruthy();
  type('名单', 'member_key\nimport:1\nimport:9\nimport:1');
  await press('开始发放');
  expect(screen.getByRole('dialog').textContent).toContain('名单约 3 行');
  await confirm('开始发放');
  expect(await screen.findByText('成功 1 · 重复 1 · 未成功 1')).toBeTruthy();
  expect(asks(server, 'issue-to-list')).toHaveLength(1);
  await press('查看未成功的');
  expect(await screen.findByText('第 2 个 · import:9 · 没有这位会员')).toBeTruthy();
});

test('a run that stopped says why and goes on', async () => {
  const stopped: CouponRunReply = { ...run, state: 'stopped', stoppedWhy: 'none-left', missed: '0' };
  await openTemplate({
    'list-runs': () => ok({ runs: [stopped], ...noPage }),
    'resume-run': () => ok({ ...run, missed: '0' }),
  });
  await press('按名单发放');
  expect(await screen.findByText('库存不足')).toBeTruthy();
  await press('继续');
  expect(await screen.findByText('已完成')).toBeTruthy();
});

test('codes are made for a batch, and lines that hold none are said', async () => {
  const server = await openTemplate({
    'list-code-batches': () => ok({ batches: [{ batch: 'mall', codes: '2000', claimed: '15' }], ...noPage }),
    'make-codes': () => ok({ made: '500', twice: '0', wrong: [] }),
    'import-codes': () => ok({ made: '1', twice: '2', wrong: [{ row: 4, text: '？' }] }),
    'export-codes': () => ok({ csv: 'code\n', next: null }),
  });
  await press('兑换码');
  expect(await screen.findByText('共 2,000 个，已兑换 15 个')).toBeTruthy();
  const [batch, other] = screen.getAllByRole('textbox', { name: '批次名' });
  fireEvent.change(batch as Element, { target: { value: 'partner-1' } });
  type('数量（最多 20,000）', '500');
  await press('生成');
  expect(await screen.findByText('已生成 500 个')).toBeTruthy();
  expect(asks(server, 'make-codes')).toEqual([
    { action: 'make-codes', template: 'eight', batch: 'partner-1', count: 500 },
  ]);
  fireEvent.change(other as Element, { target: { value: 'mall-2' } });
  type('导入兑换码', 'code\nABC123');
  await press('导入兑换码');
  expect(await screen.findByText('已导入 1 个，重复 2 个')).toBeTruthy();
  expect(screen.getByText('第 4 行不是兑换码：？')).toBeTruthy();
});

test('a mistake shows what each way costs first, and needs the code typed and a reason', async () => {
  const server = await openTemplate({
    'show-holders': ({ to }) =>
      ok({
        versions: [
          { version: 1, state: 'usable', count: '1200' },
          { version: 1, state: 'held', count: '3' },
        ],
        usable: '1200',
        usesLeft: '1200',
        held: '3',
        honour: { mostFen: '960000' },
        replace: to === 'nine' ? { template: 'nine', name: '满30减9', mostFen: '1080000', left: null } : null,
      }),
    'correct-coupons': () => ok({ ...run, kind: 'replace', reason: '面额印错了', missed: '0' }),
  });
  await press('纠错');
  expect(await screen.findByText('第 1 版 · 可用')).toBeTruthy();
  expect(screen.getByText('¥9,600.00')).toBeTruthy();
  expect(screen.getByText(/3 张正被未支付的订单占用/)).toBeTruthy();
  fireEvent.change(screen.getByRole('combobox', { name: '处理方式' }), { target: { value: 'replace' } });
  expect(button('开始换券').disabled).toBe(true);
  type('换成哪张券（代码）', 'nine');
  await press('查看费用');
  expect(await screen.findByText('¥10,800.00')).toBeTruthy();
  await press('开始换券');
  const sure = sheet().getByRole('button', { name: '开始换券' }) as HTMLButtonElement;
  fireEvent.change(sheet().getByRole('textbox', { name: '请输入代码 eight 确认' }), {
    target: { value: 'eight' },
  });
  expect(sure.disabled).toBe(true);
  fireEvent.change(sheet().getByRole('textbox', { name: '原因' }), { target: { value: '面额印错了' } });
  await confirm('开始换券');
  expect(await screen.findByText('面额印错了')).toBeTruthy();
  expect(asks(server, 'correct-coupons')).toMatchObject([
    { template: 'eight', to: 'nine', typed: 'eight', reason: '面额印错了' },
  ]);
});

test('results say what was issued, used and sold, and by which store', async () => {
  await openTemplate({
    'show-template-results': () =>
      ok({
        issued: '1234',
        states: [{ state: 'used', count: '300' }],
        uses: '310',
        orders: '290',
        offFen: '248000',
        salesFen: '998800',
        stores: [
          { store: 'west-lake', storeName: '西湖店', uses: '310', offFen: '248000', salesFen: '998800' },
        ],
        ...noPage,
      }),
  });
  await press('效果');
  expect(await screen.findByText('310 次 · 优惠 ¥2,480.00 · 实付 ¥9,988.00')).toBeTruthy();
  expect(screen.getByText('1,234')).toBeTruthy();
});

test('who bears a month is shown by store, with its sums', async () => {
  const sums = { uses: '3', offFen: '2401', brandFen: '1201', storeFen: '1200', partnerFen: '0' };
  const server = serve({
    'show-bearers': ({ month }) =>
      ok({
        month,
        lines:
          month === '2026-10'
            ? []
            : [
                {
                  store: 'west-lake',
                  storeName: '西湖店',
                  template: 'eight',
                  name: '满30减8',
                  version: 2,
                  partner: '',
                  ...sums,
                },
              ],
        total: sums,
        ...noPage,
      }),
  });
  render(<BearersPage />);
  expect(await screen.findByText('满30减8 · 第 2 版')).toBeTruthy();
  expect(screen.getAllByText('¥24.01')).toHaveLength(2);
  type('月份', '2026-13');
  expect(button('查询').disabled).toBe(true);
  type('月份', '2026-10');
  await press('查询');
  expect(await screen.findByText('这个月没有用过的券')).toBeTruthy();
  expect(asks(server, 'show-bearers').at(-1)).toEqual({ action: 'show-bearers', month: '2026-10' });
});

test('what coupons without network cost is listed by day and store, and where they were used before', async () => {
  const loss = {
    ...{ day: '2026-12-02', store: 'west-lake', storeName: '西湖店', dayFen: '1600' },
    ...{ receipt: '10086', clerk: 'li', soldAt: '2026-12-02T10:00:00+08:00', member: 'm:1' },
    ...{ name: '满30减8', offFen: '800', why: '这张券此前已使用', isGivenBack: false },
    usedAt: { storeName: '龙井店', at: '2026-12-01T10:00:00+08:00' },
  };
  const unknown = { ...loss, receipt: '10087', name: null, member: null, usedAt: null, isGivenBack: true };
  const total = { losses: '1', offFen: '800' };
  const sums = { uses: '0', offFen: '0', brandFen: '0', storeFen: '0', partnerFen: '0' };
  serve({
    'show-bearers': ({ month }) => ok({ month, lines: [], total: sums, ...noPage }),
    'list-offline-losses': ({ month, after }) =>
      ok({
        month,
        losses: after === undefined ? [loss] : [unknown],
        total,
        next: after === undefined ? '1' : null,
      }),
  });
  render(<BearersPage />);
  expect(await screen.findByText('这张券此前已使用')).toBeTruthy();
  expect(screen.getByText('2026年12月2日 西湖店')).toBeTruthy();
  expect(screen.getByText('此前 2026年12月1日 10:00 已在龙井店使用')).toBeTruthy();
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: /更多/ })));
  expect(await screen.findByText('¥8.00 · 不认识的券')).toBeTruthy();
  expect(screen.getAllByText('2026年12月2日 西湖店')).toHaveLength(1);
  expect(screen.getByText('已随退款退回')).toBeTruthy();
});
