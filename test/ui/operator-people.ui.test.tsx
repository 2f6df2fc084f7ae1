/**
 * Members in crowds at the operator's desk: the matrix, classes and stages, where their scores part, and
 * audiences that are described, counted, listed, saved, removed and compared.
 */
import { act, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { AudienceCountReply } from '../../cloudfunctions/contract/audience';
import type { AudienceRequest } from '../../cloudfunctions/contract/audience-desk';
import type { Reply } from '../../cloudfunctions/contract/reply';
import PeoplePage from '../../src/subpackages/operator/people/index';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import Taro, { endOfPage, forgetEverything, openedWith } from './mocks/taro';
import { sampleEdges, sampleMember, samplePeople, sampleRule, sampleSaved } from './sample-people';
import { sampleProgramme, sampleVersions, signInAsOperator } from './sample-programme';

type Answers = Parameters<typeof serveFunctions>[0];
type Asked<A extends AudienceRequest['action']> = Extract<AudienceRequest, { action: A }>;

/** A busy machine renders slowly, and a rule is counted only after a pause. */
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  signInAsOperator();
});

const counted = (members: number): AudienceCountReply => ({
  ...{ asOf: '2026-11-29', members, spentFen: '12345600', agreed: Math.floor(members / 2) },
});

const serve = (answers: Answers = {}): FunctionServer =>
  serveFunctions({
    'show-people': () => ok(samplePeople),
    'count-audience': () => ok(counted(6_214)),
    'list-audience': () => ok({ members: [sampleMember], next: null }),
    'list-audiences': () => ok({ audiences: [sampleSaved], next: null }),
    'list-rfm-versions': () =>
      ok({ versions: [{ version: 0, edges: sampleEdges, publishedAt: null, by: null }] }),
    'list-tags': () => ok({ tags: [{ tag: '3', name: '爱喝乌龙' }], next: null }),
    'list-stores': () => ok({ stores: [{ id: 's1', name: '西湖店' }], next: null }),
    'list-versions': () => ok(sampleVersions),
    'show-version': ({ version }) => ok({ version, document: sampleProgramme }),
    ...answers,
  });
const asks = <A extends AudienceRequest['action']>(server: FunctionServer, action: A): Asked<A>[] =>
  server.asked.map(({ request }) => request).filter((request) => request.action === action) as Asked<A>[];
const button = (name: string | RegExp): HTMLButtonElement => screen.getByRole('button', { name });
const press = async (name: string | RegExp): Promise<void> => {
  const found = await screen.findByRole('button', { name });
  await act(async () => void fireEvent.click(found));
};
const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const type = (name: string, value: string): boolean => fireEvent.change(field(name), { target: { value } });
const sheet = (): ReturnType<typeof within> => within(screen.getByRole('dialog'));
/** Twice, as a finger that trembles. */
const confirm = (name: string): Promise<void> =>
  act(async () => {
    const sure = sheet().getByRole('button', { name });
    fireEvent.click(sure);
    fireEvent.click(sure);
  });

async function openOverview(answers: Answers = {}): Promise<FunctionServer> {
  const server = serve(answers);
  render(<PeoplePage />);
  await screen.findByText('RFM 分布');
  return server;
}

async function openAudiences(answers: Answers = {}): Promise<FunctionServer> {
  const server = serve(answers);
  openedWith({ part: 'audiences' });
  render(<PeoplePage />);
  await screen.findByText('新建人群');
  return server;
}

async function openBuilder(answers: Answers = {}): Promise<FunctionServer> {
  const server = await openAudiences(answers);
  await press('新建人群');
  return server;
}

describe('the overview', () => {
  test('says how many there are, by cell, by class and by stage', async () => {
    await openOverview();
    expect(screen.getByText('20,000')).toBeTruthy();
    expect(screen.getByText('占全部会员 75%')).toBeTruthy();
    expect(screen.getByText('截至 2026年11月29日')).toBeTruthy();
    expect(button('最近消费 7 天内，消费 8+ 次：12,345 人').textContent).toBe('1.2万');
    expect(button('最近消费 超过 180 天，消费 0–1 次：0 人').disabled).toBe(true);
    const valued = button(/^重要价值/);
    expect(valued.textContent).toContain('1,000 人');
    expect(valued.textContent).toContain('累计消费 ¥12,345');
    expect(button('知晓：7,000 人 · 35%，近 30 天 进入 120 · 离开 30')).toBeTruthy();
    expect(screen.queryByText(/三项都高是重要价值/)).toBeNull();
    await press('八类会员：说明');
    expect(screen.getByText(/三项都高是重要价值/)).toBeTruthy();
  });

  test('a cell opens who is in it, and a member opens at the desk, once', async () => {
    const server = await openOverview();
    await press(/^最近消费 8–30 天，消费 0–1 次/);
    expect(await screen.findByText('最近 31 天来过，且最近 8 天没来，且近 365 天消费最多 1 次')).toBeTruthy();
    expect(await screen.findByText('6,214 人')).toBeTruthy();
    const [listed] = asks(server, 'list-audience');
    expect(listed?.rule.all).toEqual([
      { by: 'came', within: 31 },
      { by: 'absent', days: 8 },
      { by: 'orders', span: '365', least: null, most: 1 },
    ]);
    const row = await screen.findByRole('button', { name: /林\*\*/ });
    expect(row.textContent).toContain('重要价值 · 复购');
    await act(async () => {
      fireEvent.click(row);
      fireEvent.click(row);
    });
    expect(Taro.navigateTo).toHaveBeenCalledTimes(1);
    expect(Taro.navigateTo).toHaveBeenCalledWith(
      expect.objectContaining({ url: '/subpackages/operator/member/index?member=m-1' }),
    );
    await press('返回概览');
    expect(await screen.findByText('RFM 分布')).toBeTruthy();
  });

  test('a class and a stage open theirs, and become audiences', async () => {
    const server = await openOverview();
    await press(/^重要挽留/);
    await screen.findByText('属于重要挽留会员');
    await press('修改并存为人群');
    expect(await screen.findByText('RFM 属于：重要挽留')).toBeTruthy();
    await press('返回概览');
    await press(/^复购：/);
    await screen.findByText('阶段是复购');
    expect(asks(server, 'list-audience').map(({ rule }) => rule.all[0])).toEqual([
      { by: 'class', of: ['losing'] },
      { by: 'stage', of: ['repeated'] },
    ]);
  });

  test('nobody yet, and a failure that is tried again', async () => {
    let isBroken = true;
    serve({
      'show-people': () =>
        isBroken ? rejected('try-again') : ok({ ...samplePeople, members: 0, buyers: 0 }),
    });
    render(<PeoplePage />);
    await screen.findByText('服务繁忙');
    isBroken = false;
    await press('重试');
    expect(await screen.findByText('暂无会员')).toBeTruthy();
  });
});

describe('where scores part', () => {
  const versions = [
    { version: 2, edges: sampleEdges, publishedAt: '2026-11-20T02:00:00Z', by: '沈运营' },
    { version: 0, edges: { ...sampleEdges, orders: [1, 2, 3, 4] }, publishedAt: null, by: null },
  ];
  const openEdges = async (answers: Answers = {}): Promise<FunctionServer> => {
    const server = await openOverview({ 'list-rfm-versions': () => ok({ versions }), ...answers });
    await press('分界设置');
    await screen.findByText('历次发布');
    return server;
  };

  test('edges are checked before they are sent, and published once over the version that was seen', async () => {
    const server = await openEdges({ 'publish-rfm': () => ok({ version: 3 }) });
    expect(screen.getByText('2026年11月20日 10:00 · 沈运营')).toBeTruthy();
    expect(button('发布分界').disabled).toBe(true);
    type('最近消费（天） 分界 2', '7');
    expect(screen.getByText('四个分界必须从小到大')).toBeTruthy();
    expect(button('发布分界').disabled).toBe(true);
    type('最近消费（天） 分界 2', '21');
    type('近 365 天消费金额（元） 分界 1', '49.9');
    expect(screen.queryByText('四个分界必须从小到大')).toBeNull();
    await press('发布分界');
    await confirm('发布分界');
    await screen.findByText('新的分界已生效，会员正在重新统计，稍后刷新查看');
    expect(asks(server, 'publish-rfm')).toEqual([
      {
        action: 'publish-rfm',
        edges: {
          ...sampleEdges,
          recencyDays: [7, 21, 90, 180],
          spentFen: [4_990, 10_000, 30_000, 60_000],
        },
        after: 2,
      },
    ]);
    await waitFor(() => expect(asks(server, 'show-people')).toHaveLength(2));
  });

  test('an earlier version fills the form', async () => {
    await openEdges();
    await press('按默认分界填写');
    expect(field('近 365 天消费次数 分界 1').value).toBe('1');
    expect(button('发布分界').disabled).toBe(false);
  });

  test('somebody else was first: nothing is published before that was seen', async () => {
    await openEdges({ 'publish-rfm': () => rejected('already-changed') });
    type('最近消费（天） 分界 2', '21');
    await press('发布分界');
    await confirm('发布分界');
    expect(await screen.findByText(/他人刚发布了新的分界/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '发布分界' })).toBeNull();
  });
});

describe('describing an audience', () => {
  test('conditions are added once each, filled in, counted after a pause, and taken away', async () => {
    const server = await openBuilder();
    await press('最近没来');
    type('最近没来', '60');
    await press('加条件');
    expect(screen.queryByRole('button', { name: '最近没来' })).toBeNull();
    await press('累计消费金额');
    type('累计消费金额：下限', '99.5');
    await press('加条件');
    await press('会员等级');
    expect(screen.getByText('填好以上条件后，即可看到人数')).toBeTruthy();
    await press('选择等级是');
    await act(async () => void fireEvent.click(screen.getByRole('checkbox', { name: '知己' })));
    expect(await screen.findByText('6,214 人')).toBeTruthy();
    expect(screen.getByText(/其中 3,107 人同意营销 · 累计消费 ¥123,456/)).toBeTruthy();
    expect(asks(server, 'count-audience').at(-1)?.rule.all).toEqual([
      { by: 'absent', days: 60 },
      { by: 'spent', span: 'ever', least: '9950', most: null },
      { by: 'level', of: ['zhi-ji'] },
    ]);
    await press('删除条件：累计消费金额');
    await waitFor(() =>
      expect(
        asks(server, 'count-audience')
          .at(-1)
          ?.rule.all.map(({ by }) => by),
      ).toEqual(['absent', 'level']),
    );
    expect(asks(server, 'list-audience')).toHaveLength(0);
  });

  test('the answer to the latest rule counts, however late an earlier one comes', async () => {
    const waiting: ((reply: Reply<AudienceCountReply>) => void)[] = [];
    await openBuilder({ 'count-audience': () => new Promise((answer) => void waiting.push(answer)) });
    await press('最近来过');
    await waitFor(() => expect(waiting).toHaveLength(1));
    type('最近来过', '3');
    type('最近来过', '31');
    await waitFor(() => expect(waiting).toHaveLength(2));
    await act(async () => waiting[1]?.(ok(counted(222))));
    expect(await screen.findByText('222 人')).toBeTruthy();
    await act(async () => waiting[0]?.(ok(counted(111))));
    expect(screen.getByText('222 人')).toBeTruthy();
    expect(screen.queryByText('111 人')).toBeNull();
  });

  test('ends the wrong way around, or missing, are said and not asked for', async () => {
    const server = await openBuilder();
    await press('累计消费次数');
    await screen.findByText('6,214 人');
    const before = asks(server, 'count-audience').length;
    type('累计消费次数：上限', '1');
    expect(screen.getByText('下限不能大于上限')).toBeTruthy();
    type('累计消费次数：下限', '');
    type('累计消费次数：上限', '');
    expect(screen.getByText('请至少填写一端')).toBeTruthy();
    type('累计消费次数：上限', '几次');
    expect(screen.getByText('请填写数字')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '查看名单' })).toBeNull();
    expect(button('保存').disabled).toBe(true);
    expect(asks(server, 'count-audience')).toHaveLength(before);
  });

  test('a count that fails says why and is asked again', async () => {
    let isBroken = true;
    await openBuilder({ 'count-audience': () => (isBroken ? rejected('try-again') : ok(counted(5))) });
    await press('同意营销消息');
    await screen.findByText(/服务繁忙/);
    isBroken = false;
    await press('重试');
    expect(await screen.findByText('5 人')).toBeTruthy();
  });

  test('the list is asked for on a press only, page by page, and goes with a changed rule', async () => {
    const server = await openBuilder({
      'list-audience': ({ after }) =>
        ok({
          members: [{ ...sampleMember, memberKey: after === undefined ? 'm-1' : 'm-2' }],
          next: after === undefined ? 'm-1' : null,
        }),
      'export-audience': ({ after }) =>
        ok({ csv: after === undefined ? 'a\n' : 'b\n', next: after === undefined ? 'x' : null }),
    });
    await press('最近来过');
    await press('查看名单');
    expect(await screen.findAllByRole('button', { name: /林\*\*/ })).toHaveLength(1);
    await act(async () => endOfPage());
    await waitFor(() => expect(screen.getAllByRole('button', { name: /林\*\*/ })).toHaveLength(2));
    await press('下载 CSV：会员名单');
    await waitFor(() =>
      expect(asks(server, 'export-audience').map(({ after }) => after)).toEqual([undefined, 'x']),
    );
    type('最近来过', '7');
    expect(screen.queryByRole('button', { name: /林\*\*/ })).toBeNull();
    expect(await screen.findByRole('button', { name: '查看名单' })).toBeTruthy();
    expect(asks(server, 'list-audience')).toHaveLength(2);
  });

  test('nobody fits', async () => {
    await openBuilder({ 'list-audience': () => ok({ members: [], next: null }) });
    await press('最近来过');
    await press('查看名单');
    expect(await screen.findByText('没有符合条件的会员')).toBeTruthy();
  });

  test('without tags the page works all the same', async () => {
    await openBuilder({ 'list-tags': () => rejected('bad-request') });
    await press('有标签');
    await press('选择有标签');
    expect(screen.queryAllByRole('checkbox')).toHaveLength(0);
  });

  test('a new one is saved once, and from then on changed over its revision', async () => {
    let revision = 0;
    const server = await openBuilder({
      'save-audience': () => ok({ audience: '9', revision: (revision += 1) }),
    });
    await press('最近来过');
    type('人群名称', '  近期活跃 ');
    await act(async () => {
      fireEvent.click(button('保存'));
      fireEvent.click(button('保存'));
    });
    expect(await screen.findByText('「近期活跃」已保存')).toBeTruthy();
    type('最近来过', '14');
    await press('保存');
    await waitFor(() => expect(asks(server, 'save-audience')).toHaveLength(2));
    expect(asks(server, 'save-audience')).toEqual([
      {
        ...{ action: 'save-audience', name: '近期活跃', after: 0 },
        rule: { all: [{ by: 'came', within: 30 }] },
      },
      {
        ...{ action: 'save-audience', audience: '9', name: '近期活跃', after: 1 },
        rule: { all: [{ by: 'came', within: 14 }] },
      },
    ]);
    await press('返回人群列表');
    expect(await screen.findByText('新建人群')).toBeTruthy();
    expect(asks(server, 'list-audiences')).toHaveLength(2);
  });

  test('leaving what was not saved is asked', async () => {
    await openBuilder();
    await press('最近来过');
    await press('返回人群列表');
    await act(async () => void fireEvent.click(sheet().getByRole('button', { name: '取消' })));
    expect(field('最近来过').value).toBe('30');
    await press('返回人群列表');
    await confirm('放弃修改');
    expect(await screen.findByText('沉睡老客')).toBeTruthy();
  });
});

describe('saved audiences', () => {
  test('each says its whole rule, and opens with it', async () => {
    await openAudiences();
    expect(await screen.findByText('最近 30 天没来，且累计消费至少 3 次，且等级是知己')).toBeTruthy();
    expect(screen.getByText('沈运营 · 2026年11月28日 10:00 保存')).toBeTruthy();
    await press('打开「沉睡老客」');
    expect(await screen.findByText('人群「沉睡老客」')).toBeTruthy();
    expect([field('最近没来').value, field('累计消费次数：下限').value]).toEqual(['30', '3']);
    await press('返回人群列表');
    expect(await screen.findByText('沉睡老客')).toBeTruthy();
  });

  test("somebody else's change is told, and what was written can be saved beside it", async () => {
    const server = await openAudiences({
      'save-audience': ({ audience }) =>
        audience === undefined ? ok({ audience: '8', revision: 1 }) : rejected('already-changed'),
    });
    await press('打开「沉睡老客」');
    type('最近没来', '45');
    await press('保存');
    expect(await screen.findByText(/这个人群已被他人修改或删除/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '保存' })).toBeNull();
    type('人群名称', '沉睡老客 45 天');
    await press('另存为新人群');
    expect(await screen.findByText('「沉睡老客 45 天」已保存')).toBeTruthy();
    const rule = { all: [{ by: 'absent', days: 45 }, ...sampleRule.all.slice(1)] };
    expect(asks(server, 'save-audience')).toEqual([
      { action: 'save-audience', audience: '7', name: '沉睡老客', rule, after: 4 },
      { action: 'save-audience', name: '沉睡老客 45 天', rule, after: 0 },
    ]);
  });

  test('one is removed after one question, once', async () => {
    const server = await openAudiences({ 'remove-audience': () => ok(null) });
    await press('删除「沉睡老客」');
    await confirm('删除');
    expect(await screen.findByText('「沉睡老客」已删除')).toBeTruthy();
    expect(asks(server, 'remove-audience')).toEqual([{ action: 'remove-audience', audience: '7', after: 4 }]);
  });

  test('none yet', async () => {
    await openAudiences({ 'list-audiences': () => ok({ audiences: [], next: null }) });
    expect(await screen.findByText('还没有保存的人群')).toBeTruthy();
    await press('对比人群');
    expect(await screen.findByText('人群不足两个')).toBeTruthy();
  });

  test('two are compared: how many are in both, and what part of each that is', async () => {
    const other = { ...sampleSaved, audience: '8', name: '高客单' };
    const crowd = (members: number) => ({ members, spentFen: '1000000' });
    const server = await openAudiences({
      'list-audiences': () => ok({ audiences: [sampleSaved, other], next: null }),
      'compare-audiences': () =>
        ok({ asOf: '2026-11-29', one: crowd(2_000), other: crowd(500), both: crowd(250) }),
    });
    await press('对比人群');
    const choose = (name: string, value: string): boolean =>
      fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
    await screen.findByRole('combobox', { name: '人群 A' });
    choose('人群 A', '7');
    choose('人群 B', '7');
    expect(screen.getByText('请选择两个不同的人群')).toBeTruthy();
    choose('人群 B', '8');
    await press('对比');
    expect(await screen.findByText('12.5%')).toBeTruthy();
    expect(screen.getByText('50%')).toBeTruthy();
    expect(screen.getByText('2,250 人')).toBeTruthy();
    expect(screen.getByRole('img', { name: '沉睡老客 2,000 人，重合 250 人' })).toBeTruthy();
    expect(asks(server, 'compare-audiences')).toEqual([
      { action: 'compare-audiences', one: '7', other: '8' },
    ]);
  });
});
