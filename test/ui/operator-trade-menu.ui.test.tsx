/**
 * The operator's menu and a store's shelf: amounts to the fen, problems at their fields, somebody else's
 * change.
 */
import { act, configure, fireEvent, render, screen, within } from '@testing-library/react';
import type { MenuItem } from '../../cloudfunctions/contract/menu';
import type { MenuDeskReply, TradeRequest, StoreDeskReply } from '../../cloudfunctions/contract/trade';
import MenuPage from '../../src/subpackages/operator/menu/index';
import ShelfPage from '../../src/subpackages/operator/shelf/index';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { forgetEverything } from './mocks/taro';
import { sampleProgramme, sampleVersions, signInAsOperator } from './sample-programme';

type Answers = Parameters<typeof serveFunctions>[0];
type Asked<A extends TradeRequest['action']> = Extract<TradeRequest, { action: A }>;

/** A busy machine renders slowly. */
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  forgetEverything();
  signInAsOperator();
});

const milkTea: MenuItem = {
  product: 'moli-milk',
  name: '茉莉轻乳茶',
  category: 'milk',
  priceFen: 1800,
  picture: 'moli-milk.png',
  description: '',
  tips: [],
  options: [
    {
      code: 'size',
      name: '杯型',
      least: 1,
      most: 1,
      choices: [{ code: 'large', name: '大杯', extraFen: 300, standard: true }],
    },
  ],
  set: null,
  windows: [],
  custom: null,
  mostPerOrder: 20,
};
const desk: MenuDeskReply = {
  categories: [
    { id: 'milk', name: '轻乳茶' },
    { id: 'snacks', name: '点心' },
  ],
  items: [{ item: milkTea, shown: true, revision: 3 }],
  pictures: ['moli-milk.png'],
};

const serve = (answers: Answers = {}): FunctionServer =>
  serveFunctions({
    'list-menu': () => ok(desk),
    'list-versions': () => ok(sampleVersions),
    'show-version': ({ version }) => ok({ version, document: sampleProgramme }),
    'save-item': ({ revision }) => ok({ revision: revision + 1 }),
    ...answers,
  });
const asks = <A extends TradeRequest['action']>(server: FunctionServer, action: A): Asked<A>[] =>
  server.asked.map(({ request }) => request).filter((request) => request.action === action) as Asked<A>[];
const main = (): ReturnType<typeof within> => within(screen.getByRole('main'));
const button = (name: string): HTMLButtonElement => main().getByRole('button', { name });
const press = (name: string): Promise<void> => act(async () => void fireEvent.click(button(name)));
const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const type = (name: string, value: string): boolean => fireEvent.change(field(name), { target: { value } });

async function openItem(answers: Answers = {}): Promise<FunctionServer> {
  const server = serve(answers);
  render(<MenuPage />);
  fireEvent.click(await main().findByRole('button', { name: '编辑茉莉轻乳茶' }));
  return server;
}

test.each([
  ['19.99', 1999],
  ['0.07', 7],
  ['18', 1800],
  ['999999.9', 99_999_990],
])('a price of ¥%s is kept as exactly %d fen', async (yuan, fen) => {
  const server = await openItem();
  type('价格（元）', yuan);
  type('杯型 大杯 加价（元）', '2.5');
  expect(field('价格（元）').value).toBe(yuan);
  await press('保存');
  const [saved] = asks(server, 'save-item');
  expect(saved).toMatchObject({ shown: true, revision: 3 });
  expect(saved?.item).toEqual({
    ...milkTea,
    priceFen: fen,
    options: [
      { ...milkTea.options[0], choices: [{ code: 'large', name: '大杯', extraFen: 250, standard: true }] },
    ],
  });
  expect(await main().findByText('「茉莉轻乳茶」已保存')).toBeTruthy();
});

test('what is wrong with an item is said at its field, and it cannot be saved with it', async () => {
  const server = await openItem();
  expect(button('保存').disabled).toBe(false);
  type('价格（元）', '18.555');
  type('名称', '');
  type('杯型 代码', 'Big');
  type('杯型 最少选', '2');
  expect(screen.getByText('请填写数字')).toBeTruthy();
  expect(field('价格（元）').getAttribute('aria-invalid')).toBe('true');
  expect(field('名称').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('只能用小写字母、数字和短横线，最多 40 个')).toBeTruthy();
  expect(main().getByText('4 处问题，已标在对应的位置')).toBeTruthy();
  expect(button('保存').disabled).toBe(true);
  type('价格（元）', '0');
  expect(screen.getByText('必须大于 0')).toBeTruthy();
  type('杯型 代码', 'size');
  expect(screen.getByText('最少不能多于最多，也不能多于选项的个数')).toBeTruthy();
  expect(asks(server, 'save-item')).toEqual([]);
});

test('an item that somebody else changed says so, and offers what it is now', async () => {
  let kept = { item: milkTea, shown: true, revision: 3 };
  const server = await openItem({
    'list-menu': () => ok({ ...desk, items: [kept] }),
    'save-item': ({ revision }) =>
      revision === kept.revision ? ok({ revision: revision + 1 }) : rejected('already-changed'),
  });
  kept = { item: { ...milkTea, priceFen: 2000 }, shown: true, revision: 4 };
  type('价格（元）', '19');
  await press('保存');
  expect(await main().findByText(/已被他人修改，你的改动尚未保存/)).toBeTruthy();
  expect(field('价格（元）').value).toBe('19');
  await press('换成新的内容再改');
  expect(await main().findByText('已换成新的内容，请重新修改')).toBeTruthy();
  expect(field('价格（元）').value).toBe('20');
  type('价格（元）', '21');
  await press('保存');
  expect(asks(server, 'save-item').at(-1)).toMatchObject({ revision: 4, item: { priceFen: 2100 } });
});

test('a new item needs a product number that no other has', async () => {
  serve();
  render(<MenuPage />);
  await main().findByText('轻乳茶 · 1 件');
  await press('新增商品');
  type('商品编号', 'moli-milk');
  type('名称', '茉莉轻乳茶二');
  type('价格（元）', '20');
  expect(screen.getByText('这个编号已经有商品了')).toBeTruthy();
  expect(button('保存').disabled).toBe(true);
  type('商品编号', 'moli-milk-2');
  expect(button('保存').disabled).toBe(false);
});

test('categories are moved and added, and one with items is not taken away', async () => {
  const server = serve({ 'save-categories': () => ok(null) });
  render(<MenuPage />);
  await main().findByText('轻乳茶 · 1 件');
  await press('管理分类');
  expect(button('删除轻乳茶').disabled).toBe(true);
  expect(button('上移轻乳茶').disabled).toBe(true);
  await press('上移点心');
  type('分类编号', 'fruit');
  type('分类名称', '果茶');
  await press('添加分类');
  await press('保存');
  expect(asks(server, 'save-categories')[0]?.categories).toEqual([
    { id: 'snacks', name: '点心' },
    { id: 'milk', name: '轻乳茶' },
    { id: 'fruit', name: '果茶' },
  ]);
});

const shelf: StoreDeskReply = {
  store: { id: 'west-lake', name: '西湖店' },
  details: {
    address: '北山街 12 号',
    phone: '0571-87654321',
    position: null,
    hours: [{ weekdays: [1, 2], from: '09:00', to: '21:30' }],
    ordering: true,
  },
  items: [
    {
      product: 'moli-milk',
      name: '茉莉轻乳茶',
      category: 'milk',
      menuPriceFen: '1800',
      priceFen: null,
      available: null,
      soldOut: false,
    },
  ],
  scenes: [
    { place: 'counter', scene: 'west-lake.counter' },
    { place: '1', scene: 'west-lake.1' },
  ],
};

async function openShelf(): Promise<FunctionServer> {
  const server = serve({
    'list-stores': () =>
      ok({ stores: [{ id: 'west-lake', name: '西湖店', staff: 1, secrets: [] }], next: null }),
    'show-store': () => ok(shelf),
    'save-store-item': () => ok(null),
    'save-store-details': () => ok(null),
  });
  render(<ShelfPage />);
  await main().findByText('茉莉轻乳茶');
  return server;
}

test("a store's own price and stock are exact, and empty means the menu's and not counted", async () => {
  const server = await openShelf();
  await press('修改茉莉轻乳茶');
  type('本店价格（元）', '17.005');
  expect(screen.getByText('请写大于 0 的金额，如 18 或 18.50')).toBeTruthy();
  type('本店价格（元）', '17.1');
  type('还有几份', '10');
  const save = within(screen.getByRole('dialog')).getByRole('button', { name: '保存' });
  await act(async () => void fireEvent.click(save));
  const kept = { action: 'save-store-item', store: 'west-lake', product: 'moli-milk', soldOut: false };
  expect(asks(server, 'save-store-item')).toEqual([{ ...kept, priceFen: 1710, available: 10 }]);
  await press('修改茉莉轻乳茶');
  const again = within(screen.getByRole('dialog')).getByRole('button', { name: '保存' });
  await act(async () => void fireEvent.click(again));
  expect(asks(server, 'save-store-item')[1]).toEqual({ ...kept, priceFen: null, available: null });
});

test('hours are kept as they are typed, and a wrong one is said at its field', async () => {
  const server = await openShelf();
  type('时段 1 结束', '25:00');
  expect(screen.getByText('请写成 21:30 这样')).toBeTruthy();
  expect(button('保存').disabled).toBe(true);
  type('时段 1 结束', '24:00');
  await press('选择时段 1 星期');
  fireEvent.click(screen.getByRole('checkbox', { name: '周日' }));
  await press('保存');
  expect(asks(server, 'save-store-details')[0]?.details).toEqual({
    ...shelf.details,
    hours: [{ weekdays: [1, 2, 7], from: '09:00', to: '24:00' }],
  });
});

test('a store is allowed coupons without network, up to an amount a day', async () => {
  const server = await openShelf();
  await act(async () => void fireEvent.click(screen.getByRole('checkbox', { name: /断网时也收优惠券/ })));
  type('每日减免额度（元）', '150.5');
  await press('保存');
  expect(asks(server, 'save-store-details')[0]?.details).toEqual({
    ...shelf.details,
    offlineCoupons: { dailyCapFen: 15_050 },
  });
});

test("a code opens the menu at its table, and names the mini-program code's scene", async () => {
  await openShelf();
  await press('显示点单码');
  expect(screen.getByText('http://localhost/?scene=west-lake.1#/pages/menu/index')).toBeTruthy();
  expect(screen.getByText('场景值 west-lake.counter')).toBeTruthy();
  expect(screen.getByRole('img', { name: '1 号桌的点单二维码' })).toBeTruthy();
});
