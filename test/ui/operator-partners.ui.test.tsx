/** Partners at the desk: applications with terms that are tried first, material, and paying a statement. */
import { act, configure, fireEvent, render, screen } from '@testing-library/react';
import type { DeskMaterial, PartnerLine, StatementLine } from '../../cloudfunctions/contract/partner-desk';
import ReferralPage from '../../src/subpackages/operator/referral/index';
import { ok, serveFunctions, type FunctionServer } from './mocks/function-server';
import { forgetEverything } from './mocks/taro';
import { signInAsOperator } from './sample-programme';

type Answers = Parameters<typeof serveFunctions>[0];

/** A busy machine renders slowly. */
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  forgetEverything();
  signInAsOperator();
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-22T04:00:00Z'));
});
afterEach(() => jest.restoreAllMocks());

const applied: PartnerLine = {
  ...{ member: 'demo:0001', title: '茶茶', kind: 'person', state: 'applied', note: '', terms: [] },
  application: { kind: 'person', title: '茶茶', channel: 'douyin', about: '3 万粉丝' },
  ...{ appliedAt: '2026-11-21T02:00:00Z', since: '2026-11-21T02:00:00Z' },
  ...{ orders: 2, soldFen: '3800', commissionFen: '380' },
};
const statement: StatementLine = {
  ...{ withdrawal: 'W20261122000000001', member: 'demo:0002', name: '听茶', company: '听茶文化' },
  ...{ creditCode: '91350100M000100Y43', to: 'invoice', state: 'invoiced', invoices: ['12345678'] },
  ...{ grossFen: '5000', withheldFen: '0', netFen: '5000', bankReference: '', paidOn: null },
  ...{ askedAt: '2026-11-21T02:00:00Z', endedAt: null, said: '发票已到，请对公付款后登记' },
  needsOperator: true,
};
const material: DeskMaterial = {
  ...{ material: 'autumn', revision: 3, state: 'live', title: '秋天第一杯', words: '来一杯', picture: '' },
  ...{ content: { kind: 'shop', id: '' }, fromDay: '2026-11-01', untilDay: null },
};

async function open(part: string | null, answers: Answers = {}): Promise<FunctionServer> {
  const server = serveFunctions({
    'list-referral-programmes': () => ok({ versions: [] }),
    'list-menu': () =>
      ok({
        categories: [],
        items: [{ item: { product: 'moli-milk', name: '茉莉轻乳茶' }, shown: true, revision: 1 }],
        pictures: ['cake.png'],
      }),
    'list-partners': ({ state }) =>
      ok({ partners: state === 'applied' ? [applied] : [], waiting: 1, next: null }),
    'list-desk-materials': () => ok({ materials: [material], next: null }),
    'list-statements': () => ok({ statements: [statement], next: null }),
    ...answers,
  });
  render(<ReferralPage />);
  await tab('合作伙伴');
  if (part !== null) await tab(part);
  return server;
}
const click = (found: HTMLElement): Promise<void> => act(async () => void fireEvent.click(found));
const tab = async (name: string): Promise<void> => click(await screen.findByRole('tab', { name }));
const press = async (name: string): Promise<void> => click(await screen.findByRole('button', { name }));
const asked = (server: FunctionServer, action: string) =>
  server.asked.filter(({ request }) => request.action === action).map(({ request }) => request);

test('an application is approved with terms that were tried on what its links brought', async () => {
  const server = await open(null, {
    'try-partner-terms': () =>
      ok({ days: 30, orders: 2, soldFen: '3800', programmeFen: '380', termsFen: '570' }),
    'approve-partner': () => ok(null),
  });
  await press('通过：茶茶');
  fireEvent.change(screen.getByRole('textbox', { name: '在会员基础上加（%）' }), { target: { value: '5' } });
  await press('加一个专属商品');
  expect(screen.getByRole('button', { name: '通过并生效' })).toHaveProperty('disabled', true);
  fireEvent.change(screen.getByRole('combobox', { name: '专属商品 1 商品' }), {
    target: { value: 'moli-milk' },
  });
  fireEvent.change(screen.getByRole('textbox', { name: '专属商品 1 返佣（%）' }), {
    target: { value: '12.5' },
  });
  await press('用最近 30 天试算');
  expect(await screen.findByText('¥5.70')).toBeTruthy();
  await press('通过并生效');
  expect(await screen.findByText('已通过，条款从约定日期起用于新订单')).toBeTruthy();
  expect(asked(server, 'approve-partner')).toEqual([
    {
      ...{ action: 'approve-partner', member: 'demo:0001' },
      terms: {
        ...{ extraBp: 500, products: [{ product: 'moli-milk', rateBp: 1250 }], categories: [] },
        ...{ fromDay: '2026-11-22', untilDay: null },
      },
    },
  ]);
});

test('a refusal wants its reason', async () => {
  const server = await open(null, { 'refuse-partner': () => ok(null) });
  await press('拒绝：茶茶');
  expect(screen.getByRole('button', { name: '拒绝' })).toHaveProperty('disabled', true);
  fireEvent.change(screen.getByRole('textbox', { name: '原因' }), { target: { value: '请补充主页' } });
  await press('拒绝');
  expect(await screen.findByText('已拒绝，会员会看到原因')).toBeTruthy();
  expect(asked(server, 'refuse-partner')).toMatchObject([{ note: '请补充主页' }]);
});

test('material says what it leads to by name, and its days as people write them', async () => {
  const leading = {
    ...material,
    content: { kind: 'item', id: 'moli-milk' },
    untilDay: '2026-12-05',
  } as const;
  await open('素材', { 'list-desk-materials': () => ok({ materials: [leading], next: null }) });
  expect(await screen.findByText('商品 · 茉莉轻乳茶')).toBeTruthy();
  expect(screen.getByText('2026年11月1日起，至2026年12月5日')).toBeTruthy();
});

test('material is saved over the revision that was seen', async () => {
  const server = await open('素材', { 'save-material': () => ok({ revision: 4 }) });
  await press('编辑：秋天第一杯');
  fireEvent.change(screen.getByRole('textbox', { name: '标题' }), { target: { value: '冬天第一杯' } });
  await press('保存');
  expect(await screen.findByText('已保存')).toBeTruthy();
  expect(asked(server, 'save-material')).toMatchObject([
    { material: 'autumn', revision: 3, document: { title: '冬天第一杯' } },
  ]);
});

test('a statement is paid with the reference of the bank, and not before one is typed', async () => {
  const server = await open('对账单', { 'pay-statement': () => ok(null) });
  await press('登记付款：听茶文化');
  expect(screen.getByRole('button', { name: '登记付款' })).toHaveProperty('disabled', true);
  fireEvent.change(screen.getByRole('textbox', { name: '银行流水号' }), { target: { value: '20261122-01' } });
  await press('登记付款');
  expect(await screen.findByText('已登记付款')).toBeTruthy();
  expect(asked(server, 'pay-statement')).toEqual([
    {
      ...{ action: 'pay-statement', withdrawal: statement.withdrawal },
      ...{ bankReference: '20261122-01', paidOn: '2026-11-22' },
    },
  ]);
});
