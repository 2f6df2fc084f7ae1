/** The operator's points mall: amounts to the fen, problems at their fields, somebody else's change. */
import { act, configure, fireEvent, render, screen, within } from '@testing-library/react';
import type { MallItem } from '../../cloudfunctions/contract/mall';
import type { MallDeskItem, MallDeskReply } from '../../cloudfunctions/contract/mall-desk';
import MallDeskPage from '../../src/subpackages/operator/mall/index';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { forgetEverything } from './mocks/taro';
import { sampleProgramme, sampleVersions, signInAsOperator } from './sample-programme';

/** A busy machine renders slowly. */
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  forgetEverything();
  signInAsOperator();
});

const document: MallItem = {
  ...{ name: '满20减5', picture: '', description: '', points: 500, fen: 0, stock: 9, perMember: null },
  ...{ what: { kind: 'coupon', template: 'come-again' }, from: null, until: null, tiers: [] },
};
const kept = (changes: Partial<MallDeskItem> = {}): MallDeskItem => ({
  ...{ item: 'off', document, state: 'live', revision: 3, taken: '1200' },
  ...changes,
});
const desk = (items: MallDeskItem[] = [kept()]): MallDeskReply => ({
  items,
  templates: [{ id: 'come-again', name: '再来一杯满20减5' }],
  pictures: ['moli-milk.png'],
});

const open = (answers: Parameters<typeof serveFunctions>[0] = {}): FunctionServer => {
  const server = serveFunctions({
    'list-mall-items': () => ok(desk()),
    'list-menu': () => ok({ categories: [], items: [], pictures: [] }),
    'list-stores': () => ok({ stores: [], next: null }),
    'list-versions': () => ok(sampleVersions),
    'show-version': ({ version }) => ok({ version, document: sampleProgramme }),
    ...answers,
  });
  render(<MallDeskPage />);
  return server;
};
const main = () => within(screen.getByRole('main'));
const press = async (name: string | RegExp): Promise<void> => {
  const button = await main().findByRole('button', { name });
  await act(async () => void fireEvent.click(button));
};
const type = (name: string, value: string): Promise<void> =>
  act(async () => void fireEvent.change(main().getByRole('textbox', { name }), { target: { value } }));
const choose = (name: string, value: string): Promise<void> =>
  act(async () => void fireEvent.change(main().getByRole('combobox', { name }), { target: { value } }));
const saved = ({ asked }: FunctionServer) =>
  asked.flatMap(({ request }) => (request.action === 'save-mall-item' ? [request] : []));

test('lists what an item costs, how many were taken, and hides one at once', async () => {
  const server = open({ 'save-mall-item': () => ok({ revision: 4 }) });
  expect(await main().findByText('off · 优惠券 · 500 积分 · 已兑 1,200，共 9 件')).toBeTruthy();
  await press('下架满20减5');
  expect(saved(server)).toMatchObject([{ item: 'off', state: 'hidden', revision: 3, document }]);
  expect(await main().findByText('「满20减5」已保存')).toBeTruthy();
});

test('keeps a new item with its amounts to the fen', async () => {
  const server = open({
    'list-mall-items': () => ok(desk([])),
    'save-mall-item': () => ok({ revision: 1 }),
  });
  await press('新增兑换品');
  expect(main().getByRole('button', { name: '保存' })).toHaveProperty('disabled', true);
  await type('兑换品编号', 'tea');
  await type('名称', '一杯茶');
  await choose('类型', 'goods');
  await choose('商品', '');
  await act(async () => undefined);
  expect(main().getByRole('button', { name: '保存' })).toHaveProperty('disabled', true);
  await choose('类型', 'coupon');
  await choose('优惠券', 'come-again');
  await type('积分', '800');
  await type('另付（元）', '9.9');
  expect(main().getByText('优惠券只用积分兑换')).toBeTruthy();
  await type('另付（元）', '0');
  await type('总数（件）', '50');
  await press('保存');
  expect(saved(server)).toMatchObject([
    {
      item: 'tea',
      state: 'live',
      revision: 0,
      document: { ...document, name: '一杯茶', points: 800, fen: 0, stock: 50 },
    },
  ]);
});

test('tells whoever edits an older revision, and takes the new one', async () => {
  let revision = 3;
  const server = open({
    'list-mall-items': () =>
      ok(desk([kept({ revision, document: { ...document, points: revision * 100 } })])),
    'save-mall-item': () => {
      revision = 7;
      return rejected('already-changed');
    },
  });
  await press('编辑满20减5');
  await type('积分', '450');
  await press('保存');
  expect(await main().findByText('该兑换品已被他人修改，你的改动尚未保存。')).toBeTruthy();
  await press('换成新的内容再改');
  expect(await main().findByDisplayValue('700')).toBeTruthy();
  expect(saved(server)).toHaveLength(1);
});

test('says so when nothing is offered yet', async () => {
  open({ 'list-mall-items': () => ok(desk([])) });
  expect(await main().findByText('积分商城还是空的')).toBeTruthy();
});
