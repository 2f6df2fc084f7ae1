/**
 * The programme at the operator's desk: its versions, a draft that is checked as it is written, and
 * publishing it.
 */
import { act, configure, fireEvent, render, screen, within } from '@testing-library/react';
import type { OperatorRequest } from '../../cloudfunctions/contract/operator';
import { pathWords } from '../../src/features/operator-programme/path-words';
import { useDraft } from '../../src/features/operator-programme/use-draft';
import { useStaffSession } from '../../src/features/staff-session/use-staff-session';
import ProgrammePage from '../../src/subpackages/operator/programme/index';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { forgetEverything } from './mocks/taro';
import { sampleCheck, sampleProgramme, sampleVersions, signInAsOperator } from './sample-programme';

type Answers = Parameters<typeof serveFunctions>[0];
type Asked<A extends OperatorRequest['action']> = Extract<OperatorRequest, { action: A }>;

/** A busy machine renders slowly, and a draft is checked only after a pause. */
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  forgetEverything();
  useDraft.getState().throwAway();
  signInAsOperator();
});

const NAMES = { templates: { 'free-cup': '免单券' }, categories: {}, products: {} };

function serve(answers: Answers = {}): FunctionServer {
  return serveFunctions({
    'list-versions': () => ok(sampleVersions),
    'show-version': ({ version }) => ok({ version, document: sampleProgramme, names: NAMES }),
    'check-programme': () => ok(sampleCheck),
    ...answers,
  });
}

const asks = <A extends OperatorRequest['action']>(server: FunctionServer, action: A): Asked<A>[] =>
  server.asked.map(({ request }) => request).filter((request) => request.action === action) as Asked<A>[];
const button = (name: string | RegExp): HTMLButtonElement => screen.getByRole('button', { name });
const press = (name: string | RegExp): Promise<void> => act(async () => void fireEvent.click(button(name)));
const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const type = (name: string, value: string): boolean => fireEvent.change(field(name), { target: { value } });

/** A draft of the version in force, that waits to be edited. */
async function openDraft(answers: Answers = {}): Promise<FunctionServer> {
  const server = serve(answers);
  useDraft.getState().begin({
    document: { ...sampleProgramme, effectiveFrom: '2028-02-01T00:00:00+08:00' },
    basedOn: 2,
    published: ['cha-you', 'zhi-ji'],
    after: 3,
  });
  render(<ProgrammePage />);
  fireEvent.click(await screen.findByRole('button', { name: '继续编辑' }));
  await screen.findByText('校验通过，可以发布');
  return server;
}

test('a version reads as sections, and a draft begins as it from the next midnight on', async () => {
  serve();
  render(<ProgrammePage />);
  fireEvent.click(await screen.findByRole('button', { name: '查看第 2 版' }));
  expect(await screen.findByText('1 分/元')).toBeTruthy();
  expect(screen.getByRole('heading', { name: '等级「知己」' })).toBeTruthy();
  expect(screen.getByText('1.25 倍')).toBeTruthy();
  expect(screen.getByText('每天 1 次')).toBeTruthy();
  await press('以这一版起草');
  const { draft } = useDraft.getState();
  expect(draft).toMatchObject({ basedOn: 2, after: 3 });
  const { effectiveFrom } = draft?.document as { effectiveFrom: string };
  expect(effectiveFrom).toMatch(/T00:00:00\+08:00$/);
  expect(Date.parse(effectiveFrom)).toBeGreaterThan(Date.now());
});

test('rates are said by name: of the menu, and of what tills charge besides', async () => {
  const document = {
    ...sampleProgramme,
    earn: { ...sampleProgramme.earn, categories: { 'tea-leaf': 2, deposit: 0, strange: 3 } },
    qualifying: { ...sampleProgramme.qualifying, categories: { 'gift-card': 0 } },
  };
  serve({
    'show-version': ({ version }) =>
      ok({ version, document, names: { ...NAMES, categories: { 'tea-leaf': '茶叶好礼' } } }),
    'list-menu': () => ok({ categories: [{ id: 'tea-leaf', name: '茶叶好礼' }], items: [], pictures: [] }),
  });
  render(<ProgrammePage />);
  fireEvent.click(await screen.findByRole('button', { name: '查看第 2 版' }));
  for (const name of ['类别 茶叶好礼', '类别 押金', '类别 strange', '成长值 · 礼品卡', '100 积分'])
    expect(await screen.findByText(name)).toBeTruthy();
  await press('以这一版起草');
  for (const name of ['茶叶好礼（tea-leaf）', '押金（deposit）', 'strange', '礼品卡（gift-card）'])
    expect(await screen.findByText(name)).toBeTruthy();
  expect(field('类别 茶叶好礼（tea-leaf） 得积分').value).toBe('2');
});

test('a draft says its problems at their fields, and cannot be published with them', async () => {
  await openDraft({
    'check-programme': ({ document }) => {
      const { earn } = document as { earn: { points: unknown } };
      const problems = typeof earn.points === 'number' ? [] : [{ path: 'earn.points', message: '应为数字' }];
      return ok({ ...sampleCheck, problems });
    },
  });
  expect(button('发布这一版').disabled).toBe(false);
  type('得积分', '两分');
  expect(button('发布这一版').disabled).toBe(true);
  expect(await screen.findByText('1 处问题')).toBeTruthy();
  expect(field('得积分').getAttribute('aria-invalid')).toBe('true');
  expect(field('得积分').value).toBe('两分');
  expect(screen.getAllByText('赚积分 · 得积分')).toHaveLength(2);
  expect(button('发布这一版').disabled).toBe(true);
});

test('a pause in typing is checked once, with what was typed last and the amount of the example', async () => {
  const server = await openDraft();
  const before = asks(server, 'check-programme').length;
  type('知己 积分倍数', '1.');
  expect(field('知己 积分倍数').value).toBe('1.');
  type('知己 积分倍数', '1.05');
  type('消费金额（元）', '50.5');
  await screen.findByText('校验通过，可以发布');
  const checks = asks(server, 'check-programme');
  expect(checks).toHaveLength(before + 1);
  expect(checks[before]?.exampleFen).toBe('5050');
  const { tiers } = checks[before]?.document as typeof sampleProgramme;
  expect(tiers.levels[1]?.multiplierBp).toBe(10500);
  expect(screen.getByText('现在 40，之后 80')).toBeTruthy();
  expect(screen.getByText('1 → 2')).toBeTruthy();
});

test('a gift of the nth order is written, said and taken away', async () => {
  const server = await openDraft();
  await press('添加第几单礼');
  type('第几单礼 1 第几单', '3');
  type('第几单礼 1 得积分', '0');
  type('第几单礼 1 优惠券', 'free-cup*2');
  await screen.findByText('校验通过，可以发布');
  const last = (): unknown => asks(server, 'check-programme').at(-1)?.document;
  expect(last()).toMatchObject({
    orderGifts: [{ nth: 3, points: 0, coupons: [{ template: 'free-cup', count: 2 }] }],
  });
  expect(pathWords('orderGifts.0.points', last())).toBe('第 3 单礼 · 得积分');
  await press('删除 第几单礼 1');
  expect(screen.queryByRole('textbox', { name: '第几单礼 1 第几单' })).toBeNull();
});

test('a version with gifts of orders says them', async () => {
  const orderGifts = [{ nth: 3, points: 5, coupons: [{ template: 'free-cup', count: 2 }] }];
  serve({
    'show-version': ({ version }) =>
      ok({ version, document: { ...sampleProgramme, orderGifts }, names: NAMES }),
  });
  render(<ProgrammePage />);
  fireEvent.click(await screen.findByRole('button', { name: '查看第 2 版' }));
  expect(await screen.findByText('第 3 单礼')).toBeTruthy();
  expect(screen.getByText('5 积分 + 「免单券」×2')).toBeTruthy();
});

test('publishing asks once more, repeats when it takes effect, and publishes once for a double tap', async () => {
  const server = await openDraft({
    'publish-programme': () => ok({ version: 4, effectiveFrom: '2028-02-01T00:00:00+08:00' }),
  });
  await press('发布这一版');
  const sheet = screen.getByRole('dialog', { name: '发布这一版？' });
  expect(sheet.textContent).toContain('第 4 版将于 2028年2月1日 00:00 生效');
  expect(asks(server, 'publish-programme')).toEqual([]);
  const confirm = within(sheet).getByRole('button', { name: '发布这一版' });
  await act(async () => {
    fireEvent.click(confirm);
    fireEvent.click(confirm);
  });
  expect(await screen.findByText('第 4 版已发布，2028年2月1日 00:00 起生效')).toBeTruthy();
  expect(asks(server, 'publish-programme')).toHaveLength(1);
  expect(asks(server, 'publish-programme')[0]?.after).toBe(3);
  expect(useDraft.getState().draft).toBeNull();
});

test('a version published meanwhile stops the draft until its author has seen it beside that version', async () => {
  let latest = 3;
  const server = await openDraft({
    'check-programme': () => ok({ ...sampleCheck, after: latest }),
    'publish-programme': ({ after }) =>
      after === latest
        ? ok({ version: 5, effectiveFrom: '2028-02-01T00:00:00+08:00' })
        : rejected('figures-changed'),
  });
  latest = 4;
  await press('发布这一版');
  const confirm = within(screen.getByRole('dialog')).getByRole('button', { name: '发布这一版' });
  await act(async () => void fireEvent.click(confirm));
  expect(await screen.findByText(/规则刚刚有了新版本/)).toBeTruthy();
  expect(await screen.findByText(/第 4 版刚刚发布，这份草稿原来对照的是第 3 版/)).toBeTruthy();
  await press('取消');
  expect(button('发布这一版').disabled).toBe(true);
  await press('已看过，以第 4 版为准');
  await press('发布这一版');
  const again = within(screen.getByRole('dialog')).getByRole('button', { name: '发布这一版' });
  await act(async () => void fireEvent.click(again));
  expect(await screen.findByText(/第 5 版已发布/)).toBeTruthy();
  expect(asks(server, 'publish-programme').map(({ after }) => after)).toEqual([3, 4]);
});

const levelsNow = (): object[] => {
  const { tiers } = useDraft.getState().draft?.document as { tiers: { levels: object[] } };
  return tiers.levels;
};

test('a level is added between two others, as the one below it but for its name, code and threshold', async () => {
  await openDraft();
  await press('在「茶友」之后添加等级');
  expect(levelsNow()).toMatchObject([
    { code: 'cha-you' },
    { code: '', name: '', threshold: '', multiplierBp: 10000, gifts: [], benefits: [] },
    { code: 'zhi-ji' },
  ]);
  type('2 代码', 'zhi-wei');
  type('zhi-wei 名称', '知味');
  type('知味 门槛', '300');
  expect(levelsNow()[1]).toMatchObject({ code: 'zhi-wei', name: '知味', threshold: 300 });
  expect(field('知己 门槛').value).toBe('1000');
});

test('a level that was published can neither be taken away nor get another code; a new one can', async () => {
  await openDraft();
  expect(screen.queryByRole('button', { name: /^删除等级/ })).toBeNull();
  expect(screen.queryByRole('textbox', { name: '知己 代码' })).toBeNull();
  expect(screen.getByText(/^代码 zhi-ji。已发布的等级可能有会员持有/)).toBeTruthy();
  await press('在「知己」之后添加等级');
  type('3 代码', 'zhi-ji');
  expect(field('zhi-ji 代码').value).toBe('zhi-ji');
  type('zhi-ji 代码', 'zhang-gui');
  await press('删除等级「zhang-gui」');
  expect(levelsNow()).toHaveLength(2);
});

test('what is wrong with a level is said at the field that has to change', async () => {
  const path = 'tiers.levels.1.threshold';
  await openDraft({
    'check-programme': ({ document }) => {
      const { tiers } = document as typeof sampleProgramme;
      const problems = tiers.levels[1]?.threshold === 0 ? [{ path, message: '门槛必须高于上一个等级' }] : [];
      return ok({ ...sampleCheck, problems });
    },
  });
  type('知己 门槛', '0');
  expect(await screen.findByText('1 处问题')).toBeTruthy();
  expect(field('知己 门槛').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('等级「知己」 · 门槛')).toBeTruthy();
});

test('JSON that is not finished changes nothing, and stops publishing', async () => {
  await openDraft();
  expect(screen.queryByRole('textbox', { name: '其余内容（JSON）' })).toBeNull();
  fireEvent.click(screen.getByRole('switch', { name: '专家模式' }));
  const raw = screen.getByRole('textbox', { name: '其余内容（JSON）' });
  fireEvent.change(raw, { target: { value: '{"brand": ' } });
  expect(screen.getByText(/JSON 写得不完整/)).toBeTruthy();
  expect(field('得积分').value).toBe('1');
  expect(button('发布这一版').disabled).toBe(true);
  const whole = { ...sampleProgramme, earn: { ...sampleProgramme.earn, points: 3 } };
  fireEvent.change(raw, { target: { value: JSON.stringify(whole) } });
  expect(field('得积分').value).toBe('3');
});

test('a draft stays on the device when the session ends, and is gone only when it is thrown away', async () => {
  const server = await openDraft({ 'list-versions': () => ok(sampleVersions) });
  type('得积分', '2');
  act(() => useStaffSession.getState().expire());
  expect(screen.getByText('登录已结束')).toBeTruthy();
  act(() => signInAsOperator());
  expect(await screen.findByRole('button', { name: '继续编辑' })).toBeTruthy();
  expect(useDraft.getState().draft?.document).toMatchObject({ earn: { points: 2 } });
  await press('放弃草稿');
  const sheet = screen.getByRole('dialog', { name: '放弃草稿？' });
  await act(async () => void fireEvent.click(within(sheet).getByRole('button', { name: '放弃草稿' })));
  expect(useDraft.getState().draft).toBeNull();
  expect(asks(server, 'publish-programme')).toEqual([]);
});
