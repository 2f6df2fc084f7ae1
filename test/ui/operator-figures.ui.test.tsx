/**
 * Figures at the operator's desk: the days that are chosen, charts with the tables behind them, files, who is
 * behind a number, whom first months keep, and what each figure means.
 */
import { act, cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import type { AudienceRequest } from '../../cloudfunctions/contract/audience-desk';
import { SteppedChart } from '../../src/features/operator-kit/chart/stepped-chart';
import { useRange } from '../../src/features/operator-figures/use-range';
import { growthOf, isRange, rangeOf, shareIn } from '../../src/features/operator-figures/range.rules';
import { dayAt, daysAfter } from '../../src/components/local-time';
import FiguresPage from '../../src/subpackages/operator/figures/index';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { forgetEverything, openedWith } from './mocks/taro';
import { sampleCrowds, sampleDefinitions, sampleFigures } from './sample-figures';
import { sampleMember } from './sample-people';
import { sampleProgramme, sampleVersions, signInAsOperator } from './sample-programme';

type Answers = Parameters<typeof serveFunctions>[0];
type Asked<A extends AudienceRequest['action']> = Extract<AudienceRequest, { action: A }>;

/** A busy machine renders slowly. */
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  signInAsOperator();
  useRange.setState({ choice: '30' });
});

const serve = (answers: Answers = {}): FunctionServer =>
  serveFunctions({
    'show-figures': ({ from, to }) => ok(sampleFigures(from, to)),
    'show-crowd-figures': () => ok(sampleCrowds),
    'list-figure-definitions': () => ok(sampleDefinitions),
    'export-figures': () => ok({ csv: '\uFEFFa,b\n', next: null }),
    'count-audience': () => ok({ asOf: '2026-11-29', members: 6214, spentFen: '1', agreed: 3 }),
    'list-audience': () => ok({ members: [sampleMember], next: null }),
    'list-tags': () => ok({ tags: [], next: null }),
    'list-stores': () => ok({ stores: [], next: null }),
    'list-versions': () => ok(sampleVersions),
    'show-version': ({ version }) => ok({ version, document: sampleProgramme }),
    ...answers,
  });
const asks = <A extends AudienceRequest['action']>(server: FunctionServer, action: A): Asked<A>[] =>
  server.asked.map(({ request }) => request).filter((request) => request.action === action) as Asked<A>[];
const press = async (name: string | RegExp, role = 'button'): Promise<void> => {
  const found = await screen.findByRole(role, { name });
  await act(async () => void fireEvent.click(found));
};
async function open(part?: string, answers: Answers = {}): Promise<FunctionServer> {
  const server = serve(answers);
  if (part !== undefined) openedWith({ part });
  render(<FiguresPage />);
  return server;
}
const today = dayAt(Date.now());

describe('the business', () => {
  test('says what it was, and what it was before', async () => {
    const server = await open();
    await screen.findByText('¥5,600.00');
    expect(screen.getByText('上期 ¥5,000.00 · +12%')).toBeTruthy();
    expect(screen.getByText('62.5%')).toBeTruthy();
    // Nothing before: no growth.
    expect(screen.getByText('上期 0')).toBeTruthy();
    expect(asks(server, 'show-figures')).toEqual([
      { action: 'show-figures', from: daysAfter(today, -29), to: today },
    ]);
    expect(screen.getByText(/另有 2 人入会后已注销或合并/)).toBeTruthy();
    expect(screen.getByText('75.0%')).toBeTruthy();
    expect(screen.getByText(/仅列出营业额最高的 20 家门店/)).toBeTruthy();
  });

  test('other days are asked for once, and own ones only where they are right', async () => {
    const server = await open();
    await screen.findByText('¥5,600.00');
    await press('近 7 天', 'tab');
    await screen.findByText('¥5,600.00');
    expect(asks(server, 'show-figures').at(-1)).toMatchObject({ from: daysAfter(today, -6), to: today });
    await press('自选', 'tab');
    expect(asks(server, 'show-figures').at(-1)).toMatchObject({ from: daysAfter(today, -6), to: today });
    await act(async () => useRange.getState().chooseOwn({ from: today, to: daysAfter(today, -1) }));
    expect(screen.getByText('请选择 1 至 366 天')).toBeTruthy();
    expect(screen.queryByText('概况')).toBeNull();
  });

  test('a figure explains itself, and its table and file are behind the chart', async () => {
    const server = await open();
    await press('概况：说明');
    expect(screen.getByText(/退款计入原订单当日/)).toBeTruthy();
    await press('查看数据表：每日走势');
    expect(screen.getAllByText(/¥800\.00/).length).toBeGreaterThan(20);
    await press('收起数据表：每日走势');
    const file = await screen.findByRole('button', { name: '下载 CSV：每日走势' });
    await act(async () => {
      fireEvent.click(file);
      fireEvent.click(file);
    });
    expect(asks(server, 'export-figures')).toEqual([
      { action: 'export-figures', table: 'days', from: daysAfter(today, -29), to: today },
    ]);
  });

  test('one day is looked at by steps, also of members’ share', async () => {
    await open();
    await press('会员订单占比', 'tab');
    await press('前一日');
    expect(screen.getByText(/· 62\.5%$/)).toBeTruthy();
  });

  test('a failure is tried again', async () => {
    let isBroken = true;
    await open(undefined, {
      'show-figures': ({ from, to }) => (isBroken ? rejected('try-again') : ok(sampleFigures(from, to))),
    });
    await screen.findByText('服务繁忙');
    isBroken = false;
    await press('重试');
    await screen.findByText('¥5,600.00');
  });
});

test('newcomers who are there open the list of them', async () => {
  const server = await open();
  await press(/^在册新会员/);
  await screen.findByText(/^入会/);
  expect(asks(server, 'list-audience')[0]?.rule.all).toEqual([{ by: 'joined', least: 1, most: 29 }]);
});

describe('members', () => {
  test('a number opens who is in it, once, and becomes an audience', async () => {
    const server = await open('members');
    await screen.findByText('6,214');
    expect(screen.getByText('62.0%')).toBeTruthy();
    expect(screen.getByText('上月末 6,000')).toBeTruthy();
    const number = screen.getByRole('button', { name: /近 90 天活跃会员/ });
    await act(async () => {
      fireEvent.click(number);
      fireEvent.click(number);
    });
    expect(await screen.findByText('最近 90 天来过')).toBeTruthy();
    expect(await screen.findByRole('button', { name: /林\*\*/ })).toBeTruthy();
    expect(asks(server, 'list-audience')).toEqual([
      { action: 'list-audience', rule: sampleCrowds.active[0]?.rule },
    ]);
    await press('修改并存为人群');
    expect(await screen.findByText('保存为新人群')).toBeTruthy();
  });

  test('a level opens who holds it', async () => {
    const server = await open('members');
    await press(/^白银/);
    await screen.findByText('白银会员');
    expect(asks(server, 'list-audience')[0]?.rule.all).toEqual([{ by: 'level', of: ['silver'] }]);
  });

  test('closed months stand before the one that runs', async () => {
    await open('members');
    await press('查看数据表：复购率');
    expect(screen.getByText('50.0%')).toBeTruthy();
    expect(screen.getAllByText('本月至今').length).toBeGreaterThan(0);
  });

  test('nobody yet is said in words', async () => {
    const levels = sampleCrowds.levels.map((one) => ({ ...one, members: 0 }));
    await open('members', { 'show-crowd-figures': () => ok({ ...sampleCrowds, levels }) });
    expect(await screen.findByText('还没有会员消费')).toBeTruthy();
  });
});

test('cohorts say which share came again, and nothing of months to come', async () => {
  await open('stay');
  const table = within(await screen.findByRole('region', { name: '首单月留存' }));
  expect(table.getByRole('img', { name: '2026年9月首单，第 1 个月：45.0%，90 人' })).toBeTruthy();
  expect(table.getAllByRole('img')).toHaveLength(3);
  expect(table.getByText('+2 月')).toBeTruthy();
  expect(table.queryByText('+3 月')).toBeNull();
});

test('before the first count the page says that it is counting, and after it that there is nothing', async () => {
  let countedOn: string | null = null;
  await open('stay', { 'show-crowd-figures': () => ok({ ...sampleCrowds, cohorts: [], countedOn }) });
  expect(await screen.findByText('正在统计')).toBeTruthy();
  cleanup();
  countedOn = '2026-11-28';
  render(<FiguresPage />);
  expect(await screen.findByText('暂无首单数据')).toBeTruthy();
});

test('efforts are summed, and days without any are shown up to the day that was counted', async () => {
  await open('efforts');
  await screen.findByText('¥36.00');
  expect(screen.getAllByText('12 张').length).toBeGreaterThan(0);
  expect(screen.getByText(/· 0 张$/)).toBeTruthy();
  await press('查看数据表：每日走势');
  expect(screen.getAllByText('¥90.00').length).toBe(2);
});

test('every figure has its sentence, its versions and the statement that runs', async () => {
  await open('meaning');
  expect(await screen.findByText(/1,000 人有订单，其中 620 人买过，为 62\.0%/)).toBeTruthy();
  expect(screen.getAllByText('第 1 版 · 自始 · 初版')).toHaveLength(sampleDefinitions.definitions.length);
  expect(screen.queryByText("select 'repurchase'")).toBeNull();
  await press('查看 SQL：复购率');
  expect(screen.getByText("select 'repurchase'")).toBeTruthy();
});

test('a chart says where a definition changed, and nothing where none did', () => {
  const chart = { id: 'c', label: '图', series: [[1, 2, 3]], top: String, said: String };
  const { rerender } = render(<SteppedChart {...chart} changes={[1]} />);
  expect(screen.getByText('虚线处口径有变更，前后数值不可直接比较')).toBeTruthy();
  rerender(<SteppedChart {...chart} />);
  expect(screen.queryByText(/口径有变更/)).toBeNull();
});

test('ranges are of whole days, and shares and growth of something', () => {
  const own = { from: '2026-11-01', to: '2026-11-02' };
  expect(rangeOf('7', '2026-11-30', own)).toEqual({ from: '2026-11-24', to: '2026-11-30' });
  expect(rangeOf('quarter', '2026-11-30', own)).toEqual({ from: '2026-10-01', to: '2026-11-30' });
  expect(rangeOf('own', '2026-11-30', own)).toEqual(own);
  expect(isRange({ from: '2026-01-01', to: '2027-01-01' })).toBe(true);
  expect(isRange({ from: '2026-01-01', to: '2027-01-02' })).toBe(false);
  expect(isRange({ from: '', to: '2027-01-02' })).toBe(false);
  expect([growthOf(112n, 100n), growthOf(88n, 100n), growthOf(5n, 0n)]).toEqual([12, -12, null]);
  expect([shareIn(620, 1000), shareIn(0, 0)]).toEqual([62, 0]);
});
