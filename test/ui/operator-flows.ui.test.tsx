/**
 * Flows at the operator's desk: beginning from a usual one, what is missing, the look back, saving, beginning
 * once, numbers by card, holding and ending, and what somebody else changed meanwhile.
 */
import { act, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { AudienceRequest } from '../../cloudfunctions/contract/audience-desk';
import type { FlowCheckReply, FlowPlan, FlowReply } from '../../cloudfunctions/contract/flow';
import PeoplePage from '../../src/subpackages/operator/people/index';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { forgetEverything, openedWith } from './mocks/taro';
import { sampleSaved } from './sample-people';
import { sampleProgramme, sampleVersions, signInAsOperator } from './sample-programme';

type Answers = Parameters<typeof serveFunctions>[0];
configure({ asyncUtilTimeout: 15_000 });
beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  signInAsOperator();
});

const plan: FlowPlan = {
  trigger: { on: 'absent', days: 30 },
  again: 'each',
  cards: [
    { do: 'coupon', template: 'back-5' },
    {
      ...{ do: 'split', by: { is: 'chance', yesBp: 5000 } },
      yes: [{ do: 'wait', hours: 48 }],
      no: [{ do: 'task', words: '送一份试饮', withinDays: 3 }],
    },
  ],
  ...{ controlBp: 1000, windowDays: 14, countedDays: 30, budgetFen: 100_000, staleHours: 48 },
};
const numbers = { enrolled: 100, control: 9, held: 5, sent: 70, dropped: 6, waiting: 10 };
const flow = (changes: Partial<FlowReply> = {}): FlowReply => ({
  ...{ flow: '7', name: '唤回老客', state: 'running', revision: 3, version: 1, by: '沈掌柜', plan, numbers },
  ...{ savedAt: '2026-11-30T10:00:00+08:00', trigger: plan.trigger },
  coupons: [{ template: 'back-5', name: '回来喝一杯' }],
  versions: [
    {
      ...{
        version: 1,
        plan,
        startedAt: '2026-11-30T10:00:00+08:00',
        by: '沈掌柜',
        spentFen: '35000',
        numbers,
      },
      cards: [
        { reached: 100, waiting: 0, left: [{ why: 'no-consent', members: 6 }] },
        { reached: 80, waiting: 0, left: [] },
        { reached: 40, waiting: 10, left: [] },
        { reached: 40, waiting: 0, left: [] },
      ],
      ...{ resultOn: '2027-01-14', result: null },
    },
  ],
  ...changes,
});
const told: FlowCheckReply = {
  ...{ asOf: '2026-11-30', mostFen: '3200000', problems: [] },
  past: {
    ...{ from: '2026-10-31', to: '2026-11-29', started: 12_403, passed: 9871, treated: 8440, control: 938 },
    ...{ held: 493, putOff: 1204, cameBp: 1810 },
  },
  visible: [{ days: 10, treated: 2813, control: 312, bp: 640 }],
};

const serve = (answers: Answers = {}): FunctionServer =>
  serveFunctions({
    'list-flows': () => ok({ flows: [flow()], next: null } as never),
    'show-flow': () => ok(flow()),
    'check-flow': () => ok(told),
    'save-flow': () => ok({ flow: '7', revision: 1 }),
    'start-flow': () => ok({ version: 1 } as never),
    'pause-flow': () => ok({ revision: 4 } as never),
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
  openedWith({ part: 'flows' });
  render(<PeoplePage />);
  await screen.findByText('新建自动化');
  return server;
}
const asked = (server: FunctionServer, action: AudienceRequest['action']): object[] =>
  server.asked.map(({ request }) => request).filter((request) => request.action === action);
const press = async (name: string): Promise<void> => {
  const found = await screen.findByRole('button', { name });
  await act(async () => void fireEvent.click(found));
};

test('begins from a usual one: what is missing is said, then the last month is tried again, then it is kept', async () => {
  const server = await open();
  await press('新建自动化');
  await press('用「唤回 30 天没来的老客」开始');
  expect(await screen.findByText('填好以上各项后显示预估')).toBeTruthy();
  await screen.findByRole('option', { name: '回来喝一杯' });
  fireEvent.change(screen.getByRole('combobox', { name: '优惠券' }), { target: { value: 'back-5' } });
  expect(await screen.findByText('12,403 次')).toBeTruthy();
  expect(screen.getByText('1,204 次')).toBeTruthy();
  expect(screen.getByText('10 天、约 3,125 人可看出 ≥ 6.4 个百分点的效果')).toBeTruthy();
  await press('保存草稿');
  await waitFor(() => expect(asked(server, 'save-flow')).toHaveLength(1));
  expect(asked(server, 'save-flow')[0]).toMatchObject({
    ...{ name: '唤回 30 天没来的老客', after: 0 },
    plan: {
      trigger: { on: 'absent', days: 30 },
      cards: [{ do: 'coupon', template: 'back-5' }, { do: 'message' }],
    },
  });
});

test('shows each card with its numbers, and both ways of a split', async () => {
  await open();
  await press('查看「唤回老客」');
  expect(await screen.findByText('到达 100 人')).toBeTruthy();
  expect(screen.getByText('6 人没有同意营销')).toBeTruthy();
  expect(screen.getByText('10 人在等')).toBeTruthy();
  for (const words of [
    '送「回来喝一杯」1 张',
    '随机分两组，50% 走甲组',
    '甲组',
    '乙组',
    '等 2 天',
    '请门店：送一份试饮',
  ])
    expect(screen.getByText(words)).toBeTruthy();
  expect(screen.getByText('2027年1月14日 给出结论')).toBeTruthy();
});

test('two bars and one sentence, once there is a result', async () => {
  const [version] = flow().versions;
  const result = {
    ...{ asOf: '2027-01-14', final: true, costFen: '324000' },
    treated: { members: 9000, buyers: 1080, orders: 1200, spentFen: '1' },
    control: { members: 1000, buyers: 100, orders: 110, spentFen: '1' },
    verdict: {
      ...{ says: 'more', differenceBp: 200, fromBp: 2, toBp: 398, additional: 180, costEachFen: '1800' },
      sentence: '触达的人多来 2.00 个百分点',
    },
  } as const;
  await open({ 'show-flow': () => ok(flow({ versions: [{ ...version, result } as never] })) });
  await press('查看「唤回老客」');
  expect(await screen.findByText('触达的人多来 2.00 个百分点')).toBeTruthy();
  expect(screen.getByRole('img', { name: '触达 12%（1,080 / 9,000）' })).toBeTruthy();
  expect(screen.queryByText('2027年1月14日 给出结论')).toBeNull();
});

test('a draft begins once, however often it is pressed, after a question', async () => {
  const draft = flow({ state: 'draft', version: 0, versions: [], revision: 1 });
  const server = await open({ 'show-flow': () => ok(draft) });
  await press('查看「唤回老客」');
  await press('启用');
  expect(await screen.findByText('启用这个流程？')).toBeTruthy();
  await press('启用');
  await waitFor(() => expect(asked(server, 'start-flow')).toHaveLength(1));
  expect(asked(server, 'start-flow')[0]).toMatchObject({ flow: '7', after: 1 });
});

test('that somebody else changed it is told where it was asked', async () => {
  const draft = flow({ state: 'draft', version: 0, versions: [], revision: 1 });
  await open({ 'show-flow': () => ok(draft), 'start-flow': () => rejected('already-changed') });
  await press('查看「唤回老客」');
  await press('启用');
  await press('启用');
  expect(await screen.findByText(/内容已被他人更新/)).toBeTruthy();
});

test('holding asks first; an ended one has no ways left', async () => {
  const server = await open();
  await press('查看「唤回老客」');
  await press('暂停');
  await press('暂停');
  await waitFor(() =>
    expect(asked(server, 'pause-flow')).toEqual([{ action: 'pause-flow', flow: '7', after: 3 }]),
  );
});

test('nothing yet, and trouble that can be tried again', async () => {
  await open({ 'list-flows': () => ok({ flows: [], next: null } as never) });
  expect(await screen.findByText('还没有自动化流程')).toBeTruthy();
});
