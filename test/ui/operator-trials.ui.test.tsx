/**
 * Coupons for audiences but for control groups at the operator's desk: what one would be, beginning it once,
 * how far it is, and what may be said of it.
 */
import { act, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { AudienceRequest } from '../../cloudfunctions/contract/audience-desk';
import type { TrialCheckReply, TrialResult, TrialRow } from '../../cloudfunctions/contract/trial';
import PeoplePage from '../../src/subpackages/operator/people/index';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { forgetEverything, openedWith } from './mocks/taro';
import { sampleRule, sampleSaved } from './sample-people';
import { sampleProgramme, sampleVersions, signInAsOperator } from './sample-programme';

type Answers = Parameters<typeof serveFunctions>[0];
configure({ asyncUtilTimeout: 15_000 });
beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  signInAsOperator();
});

const told: TrialCheckReply = {
  ...{ asOf: '2026-11-29', fits: 6214, drawn: 5607, treated: 5046, control: 561 },
  ...{ mostFen: '2523000', stockLeft: null, visibleBp: 421, problems: [] },
  past: { day: '2026-11-15', fits: 5900, cameBp: 1820 },
};
const result: TrialResult = {
  ...{ asOf: '2026-12-05', final: true, used: 1080, costFen: '324000' },
  treated: { members: 9000, buyers: 1080, orders: 1200, spentFen: '3600000' },
  control: { members: 1000, buyers: 100, orders: 110, spentFen: '330000' },
  verdict: {
    ...{ says: 'more', differenceBp: 200, fromBp: 2, toBp: 398, additional: 180, costEachFen: '1800' },
    sentence: '收券的人多来 2.00 个百分点（95% 区间 0.02 到 3.98），约 180 人，每多来 1 人花费 ¥18.00',
  },
};
const trial = (changes: Partial<TrialRow> = {}): TrialRow => ({
  ...{ trial: '7', name: '唤回老客', rule: sampleRule, template: 'back-5', templateName: '回来喝一杯' },
  ...{ controlBp: 1000, windowDays: 14, startedAt: '2026-11-21T10:00:00+08:00', by: '沈掌柜' },
  ...{ state: 'over', lastDay: '2026-12-04', result },
  numbers: { enrolled: 10_500, control: 1000, held: 500, sent: 8990, waiting: 0, dropped: 10 },
  ...changes,
});

const serve = (answers: Answers = {}): FunctionServer =>
  serveFunctions({
    'list-trials': () => ok({ trials: [trial()], next: null }),
    'show-trial': () => ok(trial()),
    'check-trial': () => ok(told),
    'start-trial': () => ok({ trial: '8' }),
    'list-audiences': () => ok({ audiences: [sampleSaved], next: null }),
    'list-templates': () =>
      ok({ templates: [{ template: 'back-5', name: '回来喝一杯' }], next: null } as never),
    'list-tags': () => ok({ tags: [], next: null } as never),
    'list-stores': () => ok({ stores: [], next: null }),
    'list-versions': () => ok(sampleVersions),
    'show-version': ({ version }) => ok({ version, document: sampleProgramme }),
    ...answers,
  });
async function open(answers: Answers = {}): Promise<FunctionServer> {
  const server = serve(answers);
  openedWith({ part: 'trials' });
  render(<PeoplePage />);
  await screen.findByText('新建对照发券');
  return server;
}
const asked = (server: FunctionServer, action: AudienceRequest['action']): object[] =>
  server.asked.map(({ request }) => request).filter((request) => request.action === action);
const press = async (name: string): Promise<void> => {
  const found = await screen.findByRole('button', { name });
  await act(async () => void fireEvent.click(found));
};
const type = (name: string, value: string): void =>
  void fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
const choose = (name: string, value: string): void =>
  void fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });

async function plan(answers: Answers = {}): Promise<FunctionServer> {
  const server = await open(answers);
  await press('新建对照发券');
  await screen.findByRole('option', { name: sampleSaved.name });
  await screen.findByRole('option', { name: '回来喝一杯' });
  type('名称', '唤回');
  choose('人群', sampleSaved.audience);
  choose('优惠券', 'back-5');
  return server;
}

test('one that is over is told in numbers that add up, two bars and one sentence', async () => {
  await open();
  expect(await screen.findByText(result.verdict.sentence)).toBeTruthy();
  for (const words of ['已结束', '10,500 人', '8,990 人', '12%（1,080 / 9,000）', '10%（100 / 1,000）'])
    expect(screen.getByText(words)).toBeTruthy();
  expect(screen.getByText('未发成')).toBeTruthy();
  expect(screen.queryByText('待发')).toBeNull();
  expect(screen.getByText('用掉 1,080 张，共减 ¥3,240 · 统计到 2026年12月5日')).toBeTruthy();
});

test('without any the page says what they are for; without network it can be asked again', async () => {
  await open({ 'list-trials': () => ok({ trials: [], next: null }) });
  expect(await screen.findByText('还没有对照发券')).toBeTruthy();
});

test('one that is being drawn looks again until it is through', async () => {
  jest.useFakeTimers({ advanceTimers: true });
  const waiting = { enrolled: 100, control: 10, held: 5, sent: 0, waiting: 85, dropped: 0 };
  let looks = 0;
  await open({
    'list-trials': () =>
      ok({ trials: [trial({ state: 'drawing', result: null, numbers: waiting })], next: null }),
    'show-trial': () => {
      looks += 1;
      return ok(trial({ state: 'watching', result: null, numbers: { ...waiting, sent: 85, waiting: 0 } }));
    },
  });
  expect(await screen.findByText('正在分组')).toBeTruthy();
  await act(async () => void (await jest.advanceTimersByTimeAsync(2600)));
  expect(await screen.findByText('观察中')).toBeTruthy();
  await act(async () => void (await jest.advanceTimersByTimeAsync(10_000)));
  expect(looks).toBe(1);
  jest.useRealTimers();
});

test('is estimated before it begins, and begun once however often it is pressed', async () => {
  const server = await plan();
  expect(await screen.findByText('5,607 人')).toBeTruthy();
  expect(
    screen.getByText('如果 2026年11月15日 就做：约 5,900 人符合，其中 18.2% 的人不发券也会自己回来'),
  ).toBeTruthy();
  expect(screen.getByText('这样的人数，效果达到 4.21 个百分点才看得出来')).toBeTruthy();
  expect(screen.getByText('¥25,230')).toBeTruthy();
  await press('开始');
  const sheet = within(screen.getByRole('dialog'));
  expect(sheet.getByText('约 5,046 人会收到券，约 561 人留作对照。开始后不能撤回。')).toBeTruthy();
  await act(async () => {
    const sure = sheet.getByRole('button', { name: '开始' });
    fireEvent.click(sure);
    fireEvent.click(sure);
  });
  expect(await screen.findByText('「唤回」已开始，正在分组发券')).toBeTruthy();
  expect(asked(server, 'start-trial')).toMatchObject([
    { name: '唤回', rule: sampleSaved.rule, template: 'back-5', controlBp: 1000, windowDays: 14 },
  ]);
});

test('asked again after a lost answer it is the same request', async () => {
  let answers = 0;
  const server = await plan({
    'start-trial': () => ((answers += 1) === 1 ? rejected('no-network') : ok({ trial: '8' })),
  });
  await screen.findByText('5,607 人');
  await press('开始');
  const sure = (): HTMLElement => within(screen.getByRole('dialog')).getByRole('button', { name: '开始' });
  await act(async () => void fireEvent.click(sure()));
  await act(async () => void fireEvent.click(sure()));
  await screen.findByText('「唤回」已开始，正在分组发券');
  const ids = asked(server, 'start-trial').map((request) => (request as { requestId: string }).requestId);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

test('does not begin while something is wrong, and says what', async () => {
  await plan({ 'check-trial': () => ok({ ...told, problems: ['券的库存只剩 10 张，不够发放'] }) });
  expect(await screen.findByText('券的库存只剩 10 张，不够发放')).toBeTruthy();
  expect(
    screen.getByRole('button', { name: '开始' }).getAttribute('disabled') ??
      screen.getByRole('button', { name: '开始' }).getAttribute('aria-disabled'),
  ).not.toBeNull();
  type('对照组比例（%）', '60');
  expect(await screen.findByText('请填写 1 到 50 的整数')).toBeTruthy();
  expect(screen.getByText('填好以上各项后显示预估')).toBeTruthy();
  type('对照组比例（%）', '20');
  type('观察天数', '90');
  expect(await screen.findByText('请填写 1 到 60 的整数')).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('button', { name: '开始' })).toBeNull());
});
