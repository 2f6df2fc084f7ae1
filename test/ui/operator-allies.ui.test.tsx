/** Allies and districts at the desk: making and changing them, a month's results, a coupon's ally. */
import { act, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { AllyFigures } from '../../cloudfunctions/contract/ally';
import { PLAIN_ISSUE, PLAIN_TERMS } from '../../cloudfunctions/contract/plain-coupon';
import { useTemplateDraft } from '../../src/features/operator-coupons/template-draft';
import AlliesPage from '../../src/subpackages/operator/allies/index';
import CouponsPage from '../../src/subpackages/operator/coupons/index';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { forgetEverything } from './mocks/taro';
import { sampleProgramme, sampleVersions, signInAsOperator } from './sample-programme';

/** A busy machine renders slowly. */
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  forgetEverything();
  signInAsOperator();
});

const saved = { revision: 2, savedAt: '2026-11-01T10:00:00+08:00', by: '沈掌柜' };
const MALL = {
  ...{ ally: 'intime', name: '湖滨银泰', kind: 'mall' as const, district: 'lakeside', isOpen: true },
  ...saved,
};
const BANK = {
  ...{ ally: 'bank', name: '某银行', kind: 'office' as const, district: null, isOpen: false },
  ...saved,
};
const LAKESIDE = { district: 'lakeside', name: '湖滨商圈', stores: ['west-lake'], ...saved };
const figures = (changes: Partial<AllyFigures> = {}): AllyFigures => ({
  ...{ given: '1200', used: '310', orders: '290', newcomers: '41', offFen: '248001', salesFen: '998800' },
  ...{ brandFen: '124001', storeFen: '0', partnerFen: '124000' },
  ...changes,
});
const results = {
  month: '2026-11',
  allies: [
    { ally: 'intime', name: '湖滨银泰', kind: 'mall' as const, districtName: '湖滨商圈', ...figures() },
  ],
  districts: [
    { district: 'lakeside', name: '湖滨商圈', allies: 1, usedInside: '200', ...figures({ newcomers: '41' }) },
  ],
  total: figures(),
  next: null,
};

type Answers = Parameters<typeof serveFunctions>[0];
const serve = (answers: Answers = {}): FunctionServer =>
  serveFunctions({
    'show-ally-results': () => ok(results),
    'list-allies': () => ok({ allies: [BANK, MALL], next: null }),
    'list-districts': () => ok({ districts: [LAKESIDE], next: null }),
    'list-stores': () => ok({ stores: [{ id: 'west-lake', name: '西湖店' }], next: null } as never),
    'save-ally': () => ok({ revision: 1 }),
    'save-district': () => ok({ revision: 1 }),
    ...answers,
  });
const askedFor = ({ asked }: FunctionServer, action: string): unknown[] =>
  asked.map(({ request }) => request).filter((request) => request.action === action);
async function open(tab: string, answers: Answers = {}): Promise<FunctionServer> {
  const server = serve(answers);
  render(<AlliesPage />);
  await act(async () => void fireEvent.click(await screen.findByRole('tab', { name: tab })));
  return server;
}
const press = async (name: string): Promise<void> =>
  act(async () => void fireEvent.click(await screen.findByRole('button', { name })));
const type = (name: string, value: string): boolean =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
const choose = (name: string, value: string): boolean =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
/** Twice, as a finger that trembles. */
const save = (): Promise<void> =>
  act(async () => {
    const button = within(screen.getByRole('dialog')).getByRole('button', { name: '保存' });
    fireEvent.click(button);
    fireEvent.click(button);
  });

test('a month shows what was given, used and brought, who bears it, and by district', async () => {
  const server = await open('成效');
  expect(await screen.findByText('湖滨银泰')).toBeTruthy();
  expect(screen.getByText('商场 · 湖滨商圈')).toBeTruthy();
  expect(screen.getAllByText('¥1,240.01')).toHaveLength(2);
  expect(screen.getByText('1 个联合方 · 使用 310 次 · 本商圈门店 200 次')).toBeTruthy();
  expect(screen.getByText('新客 41 · 优惠 ¥2,480.01 · 联合方承担 ¥1,240.00')).toBeTruthy();
  type('月份', '2026-10');
  await press('查询');
  expect(askedFor(server, 'show-ally-results').at(-1)).toEqual({
    ...{ action: 'show-ally-results', month: '2026-10' },
  });
});

test('without an ally it says how to begin; without network it can be tried again', async () => {
  const none = { ...results, allies: [], districts: [], total: figures({ used: '0' }) };
  await open('成效', { 'show-ally-results': () => ok(none) });
  expect(await screen.findByText('还没有联合方')).toBeTruthy();
  document.body.innerHTML = '';
  await open('联合方', { 'list-allies': () => rejected('try-again') });
  expect(await screen.findByRole('button', { name: '重试' })).toBeTruthy();
});

test('an ally is made once for a double tap, in a district, under a code for good', async () => {
  const server = await open('联合方');
  expect(await screen.findByText('已结束')).toBeTruthy();
  await press('新建联合方');
  type('代码', 'Intime');
  expect(screen.getByText('只能用小写字母、数字和 -，最多 40 位')).toBeTruthy();
  type('代码', 'in77');
  type('名称', ' in77 ');
  choose('类型', 'mall');
  choose('商圈', 'lakeside');
  await save();
  expect(askedFor(server, 'save-ally')).toEqual([
    {
      ...{ action: 'save-ally', ally: 'in77', after: 0 },
      document: { name: 'in77', kind: 'mall', district: 'lakeside', isOpen: true },
    },
  ]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('one that somebody else has changed meanwhile says so, and stays on screen', async () => {
  const server = await open('联合方', { 'save-ally': () => rejected('already-changed') });
  await press('修改 某银行');
  expect(screen.queryByRole('textbox', { name: '代码' })).toBeNull();
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('checkbox', { name: '合作中' }));
  await save();
  expect(askedFor(server, 'save-ally')).toMatchObject([
    { ally: 'bank', after: 2, document: { isOpen: true, district: null } },
  ]);
  expect(within(screen.getByRole('dialog')).getByText(/更新|改过|变化/)).toBeTruthy();
});

test('a district names its stores', async () => {
  const server = await open('商圈');
  expect(await screen.findByText('1 家门店')).toBeTruthy();
  await press('新建商圈');
  type('代码', 'wulin');
  type('名称', '武林商圈');
  await press('选择本商圈门店');
  fireEvent.click(screen.getByRole('checkbox', { name: '西湖店' }));
  await save();
  expect(askedFor(server, 'save-district')).toEqual([
    {
      ...{ action: 'save-district', district: 'wulin', after: 0 },
      document: { name: '武林商圈', stores: ['west-lake'] },
    },
  ]);
});

test('a coupon takes its ally by name, and lets go of it', async () => {
  const value = { kind: 'amount-off' as const, thresholdFen: 3000, offFen: 800 };
  const template = { terms: { name: '满30减8', value, ...PLAIN_TERMS }, issue: PLAIN_ISSUE };
  const server = serve({
    'list-templates': () => ok({ templates: [], next: null }),
    'check-template': () => ok({ problems: [], card: null, worst: null } as never),
    'list-menu': () => ok({ categories: [], items: [], pictures: [] } as never),
    'list-versions': () => ok(sampleVersions),
    'show-version': ({ version }) => ok({ version, document: sampleProgramme } as never),
  });
  useTemplateDraft.getState().begin({ document: template, basedOn: 0, after: 0, template: '' });
  render(<CouponsPage />);
  await press('继续编辑草稿');
  const bearersNow = (): unknown =>
    (askedFor(server, 'check-template').at(-1) as { document: typeof template }).document.terms.bearers;
  await screen.findByRole('option', { name: '湖滨银泰' });
  expect(screen.queryByRole('option', { name: '某银行' })).toBeNull();
  choose('联合方', 'intime');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '合作方名称' }).value).toBe('湖滨银泰');
  const named = { ally: 'intime', partner: '湖滨银泰', brandBp: 10_000 };
  await waitFor(() => expect(bearersNow()).toMatchObject(named));
  choose('联合方', '');
  await waitFor(() => expect(bearersNow()).not.toHaveProperty('ally'));
});
