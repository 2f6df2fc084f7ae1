/** Several products changed in one step at the desk: ticked, said once, confirmed once. */
import { act, configure, fireEvent, render, screen, within } from '@testing-library/react';
import type { MenuItem } from '../../cloudfunctions/contract/menu';
import type { MenuDeskReply, StoreDeskReply, TradeRequest } from '../../cloudfunctions/contract/trade';
import MenuPage from '../../src/subpackages/operator/menu/index';
import ShelfPage from '../../src/subpackages/operator/shelf/index';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { forgetEverything } from './mocks/taro';
import { signInAsOperator } from './sample-programme';

/** A busy machine renders slowly. */
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  forgetEverything();
  signInAsOperator();
});

const item = (product: string, name: string): MenuItem => ({
  product,
  name,
  category: 'milk',
  priceFen: 1800,
  picture: '',
  description: '',
  tips: [],
  options: [],
  set: null,
  windows: [],
  custom: null,
  mostPerOrder: 20,
});
const desk: MenuDeskReply = {
  categories: [
    { id: 'milk', name: '轻乳茶' },
    { id: 'snacks', name: '点心' },
  ],
  items: [
    { item: item('moli', '茉莉轻乳茶'), shown: true, revision: 3 },
    { item: item('peach', '白桃乌龙'), shown: true, revision: 5 },
  ],
  pictures: [],
};
const shelf: StoreDeskReply = {
  store: { id: 's1', name: '西湖店' },
  details: {
    address: '',
    phone: '',
    latitude: null,
    longitude: null,
    hours: [],
    ordering: true,
    offlineCoupons: null,
  } as unknown as StoreDeskReply['details'],
  items: desk.items.map(({ item: { product, name } }) => ({
    product,
    name,
    category: 'milk',
    menuPriceFen: '1800',
    priceFen: null,
    available: null,
    soldOut: false,
  })),
  scenes: [],
};

const main = (): ReturnType<typeof within> => within(screen.getByRole('main'));
const press = (name: string, within_ = main()): Promise<void> =>
  act(async () => void fireEvent.click(within_.getByRole('button', { name })));
const sheet = (): ReturnType<typeof within> => within(screen.getByRole('dialog'));
const choose = (name: string, value: string): boolean =>
  fireEvent.change(sheet().getByRole('combobox', { name }), { target: { value } });
const tick = (name: string): Promise<void> =>
  act(async () => void fireEvent.click(main().getByRole('checkbox', { name })));
const asked = (server: FunctionServer, action: TradeRequest['action']) =>
  server.asked.map(({ request }) => request).filter((request) => request.action === action);

test('ticked items of the menu become dearer by an amount, over the revisions that were ticked', async () => {
  const server = serveFunctions({ 'list-menu': () => ok(desk), 'change-items': () => ok({ changed: 2 }) });
  render(<MenuPage />);
  fireEvent.click(await main().findByRole('button', { name: '批量修改' }));
  expect((main().getByRole('button', { name: '修改' }) as HTMLButtonElement).disabled).toBe(true);
  await press('全选');
  expect(main().getByText('已选 2 件')).toBeTruthy();
  await press('修改');
  choose('改什么', 'price');
  expect((sheet().getByRole('button', { name: '确认修改 2 件' }) as HTMLButtonElement).disabled).toBe(true);
  fireEvent.change(sheet().getByRole('textbox', { name: '每件（元）' }), { target: { value: '1.5' } });
  choose('涨或降', 'down');
  await press('确认修改 2 件', sheet());
  expect(asked(server, 'change-items')).toEqual([
    {
      action: 'change-items',
      items: [
        { product: 'moli', revision: 3 },
        { product: 'peach', revision: 5 },
      ],
      change: { kind: 'price', byFen: -150 },
    },
  ]);
  expect(await main().findByText('已修改 2 件商品')).toBeTruthy();
  expect(main().queryByText(/已选/)).toBeNull();
});

test('one that somebody else changed meanwhile is said, and nothing was changed', async () => {
  serveFunctions({ 'list-menu': () => ok(desk), 'change-items': () => rejected('already-changed') });
  render(<MenuPage />);
  fireEvent.click(await main().findByRole('button', { name: '批量修改' }));
  await tick('茉莉轻乳茶');
  await press('修改');
  await press('确认修改 1 件', sheet());
  expect(main().queryByText(/已修改/)).toBeNull();
});

test('products of a store are sold out together', async () => {
  const server = serveFunctions({
    'list-stores': () => ok({ stores: [{ id: 's1', name: '西湖店', staff: 1, secrets: [] }], next: null }),
    'show-store': () => ok(shelf),
    'change-store-items': () => ok({ changed: 1 }),
  });
  render(<ShelfPage />);
  fireEvent.click(await main().findByRole('button', { name: '批量修改' }));
  await tick('白桃乌龙');
  await press('修改');
  choose('改什么', 'sold-out');
  await press('确认修改 1 件', sheet());
  expect(asked(server, 'change-store-items')).toEqual([
    {
      action: 'change-store-items',
      store: 's1',
      products: ['peach'],
      change: { kind: 'sold-out', soldOut: true },
    },
  ]);
});
