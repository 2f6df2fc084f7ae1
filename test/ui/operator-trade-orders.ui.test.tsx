/**
 * Orders and reconciliation at the operator's desk: filters, one file of all pages, refunds, differences,
 * what was given up.
 */
import { act, configure, fireEvent, render, screen, within } from '@testing-library/react';
import type {
  BrandOrderReply,
  BrandOrderRow,
  ReconciliationReply,
  TradeRequest,
} from '../../cloudfunctions/contract/trade';
import OrdersPage from '../../src/subpackages/operator/orders/index';
import ReconciliationPage from '../../src/subpackages/operator/reconciliation/index';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { forgetEverything, openedWith } from './mocks/taro';
import { signInAsOperator } from './sample-programme';

type Answers = Parameters<typeof serveFunctions>[0];
type Asked<A extends TradeRequest['action']> = Extract<TradeRequest, { action: A }>;

/** A busy machine renders slowly. */
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  forgetEverything();
  signInAsOperator();
  jest.useFakeTimers({ doNotFake: ['setTimeout', 'clearTimeout', 'setInterval', 'queueMicrotask'] });
  // Already the next day in China.
  jest.setSystemTime(new Date('2026-11-21T17:00:00Z'));
});
afterEach(() => jest.useRealTimers());

const asks = <A extends TradeRequest['action']>(server: FunctionServer, action: A): Asked<A>[] =>
  server.asked.map(({ request }) => request).filter((request) => request.action === action) as Asked<A>[];
const main = (): ReturnType<typeof within> => within(screen.getByRole('main'));
const button = (name: string | RegExp): HTMLButtonElement => main().getByRole('button', { name });
const press = (name: string | RegExp): Promise<void> => act(async () => void fireEvent.click(button(name)));
const change = (name: string, value: string): boolean =>
  fireEvent.change(screen.getByLabelText(name), { target: { value } });

const ORDER = '261121000000000001';
const row: BrandOrderRow = {
  order: ORDER,
  store: 'west-lake',
  storeName: '西湖店',
  serving: null,
  state: 'completed',
  pickupNo: 'A012',
  member: '林*夏',
  createdAt: '2026-11-21T15:00:00+08:00',
  what: '茉莉轻乳茶 ×2',
  listFen: '3600',
  payableFen: '3000',
  pointsUsed: '200',
  refundedFen: '1500',
};
const quoteLine = {
  line: '1',
  product: 'moli-milk',
  name: '茉莉轻乳茶',
  optionsText: '大杯',
  text: '',
  quantity: 2,
  unitListFen: '1800',
  listFen: '3600',
  adjustments: [],
  netFen: '3000',
};
const order: BrandOrderReply = {
  order: ORDER,
  store: { id: 'west-lake', name: '西湖店' },
  state: 'completed',
  ...{ serving: 'eat-in', mayCancel: false, refunding: null, invoice: null },
  group: null,
  inGroup: null,
  pickupNo: 'A012',
  createdAt: '2026-11-21T15:00:00+08:00',
  payableFen: '3000',
  refundedFen: '1500',
  what: '茉莉轻乳茶 ×2',
  pictures: [],
  openRequest: false,
  place: '12',
  remark: '',
  payBy: null,
  paidAt: '2026-11-21T15:01:00+08:00',
  readyAt: null,
  completedAt: null,
  closedAt: null,
  closedWhy: null,
  pickupCode: null,
  ahead: null,
  lines: [
    {
      ...quoteLine,
      picture: '',
      refundedQuantity: 1,
      again: { options: [], parts: [], text: '' },
    },
  ],
  quote: {
    store: 'west-lake',
    listFen: '3600',
    adjustments: [{ kind: 'points', code: 'points', name: '积分抵现', fen: '600' }],
    points: { used: '200', fen: '600', most: '200', mostFen: '600', usable: '200', why: null },
    payableFen: '3000',
    earns: { points: '30', qualifying: '30' },
    priceVersion: 1,
  },
  refunds: [
    {
      refund: 'r1',
      kind: 'order',
      state: 'done',
      amountFen: '1500',
      points: '100',
      lines: [{ name: '茉莉轻乳茶', quantity: 1 }],
      askedAt: '2026-11-21T16:00:00+08:00',
      doneAt: '2026-11-21T16:05:00+08:00',
      reason: '做错了',
    },
  ],
  requests: [],
  earnings: [],
  refundable: null,
  consents: {
    'order-ready': 0,
    'refund-done': 0,
    'group-filled': 0,
    'group-failed': 0,
    'group-soon': 0,
    'parcel-arrived': 0,
    offer: 0,
  },
};

async function openOrders(answers: Answers = {}): Promise<FunctionServer> {
  const server = serveFunctions({
    'list-stores': () =>
      ok({ stores: [{ id: 'west-lake', name: '西湖店', staff: 1, secrets: [] }], next: null }),
    'list-brand-orders': () => ok({ orders: [row], next: null }),
    'show-brand-order': () => ok(order),
    ...answers,
  });
  render(<OrdersPage />);
  await main().findByText('A012');
  return server;
}

test('one order that a timeline names is looked for alone, on its day', async () => {
  openedWith({ order: '261120000000000001' });
  const server = await openOrders();
  expect(asks(server, 'list-brand-orders')).toEqual([
    {
      action: 'list-brand-orders',
      from: '2026-11-20',
      to: '2026-11-20',
      text: '261120000000000001',
    },
  ]);
});

test('orders of the last week in China come first, then those that are looked for', async () => {
  const server = await openOrders();
  expect(asks(server, 'list-brand-orders')).toEqual([
    { action: 'list-brand-orders', from: '2026-11-16', to: '2026-11-22' },
  ]);
  expect(main().getByText('实付 ¥30.00 · 用 200 积分 · 已退 ¥15.00')).toBeTruthy();
  change('从', '2026-11-23');
  expect(button('查询').disabled).toBe(true);
  change('从', '2026-11-21');
  await main().findByRole('option', { name: '西湖店' });
  change('门店', 'west-lake');
  change('状态', 'refunded');
  change('订单号或取餐号', ' a012 ');
  expect(asks(server, 'list-brand-orders')).toHaveLength(1);
  await press('查询');
  expect(asks(server, 'list-brand-orders').at(-1)).toEqual({
    action: 'list-brand-orders',
    from: '2026-11-21',
    to: '2026-11-22',
    store: 'west-lake',
    state: 'refunded',
    text: 'a012',
  });
});

test('an order of whoever has no name says so, and begins with no dot', async () => {
  await openOrders({ 'list-brand-orders': () => ok({ orders: [{ ...row, member: '' }], next: null }) });
  expect(main().getByText('—')).toBeTruthy();
  expect(main().queryByText(/^\s*·/)).toBeNull();
});

test('all pages of orders are one file, page after page', async () => {
  const pages = ['\uFEFF订单号,实付\n1,18.00\n', '2,20.00\n', '3,7.05\n'];
  const server = await openOrders({
    'export-orders': ({ after = '0' }) =>
      ok({ csv: pages[Number(after)] ?? '', next: after === '2' ? null : String(Number(after) + 1) }),
  });
  const files: { name: string; blob: Blob }[] = [];
  let blob = new Blob();
  Object.assign(URL, {
    createObjectURL: (given: Blob) => {
      blob = given;
      return 'blob:csv';
    },
    revokeObjectURL: () => undefined,
  });
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.push({ name: this.download, blob });
  });
  await press('下载 CSV');
  expect(await main().findByText('已下载')).toBeTruthy();
  click.mockRestore();
  expect(asks(server, 'export-orders').map(({ after }) => after)).toEqual([undefined, '1', '2']);
  expect(files).toHaveLength(1);
  expect(files[0]?.name).toBe('orders-2026-11-16-2026-11-22.csv');
  expect(files[0]?.blob.type).toBe('text/csv');
  expect(files[0]?.blob.size).toBe(Buffer.byteLength(pages.join('')));
  const reader = new FileReader();
  await new Promise((resolve) => {
    reader.onload = resolve;
    reader.readAsText(files[0]?.blob ?? new Blob());
  });
  // The mark of UTF-8 in front is no part of the text.
  expect(reader.result).toBe('订单号,实付\n1,18.00\n2,20.00\n3,7.05\n');
});

test('a page that does not come leaves no file of half the orders', async () => {
  await openOrders({
    'export-orders': ({ after }) =>
      after === undefined ? ok({ csv: '1,18.00\n', next: '1' }) : rejected('no-network'),
  });
  const createObjectURL = jest.fn();
  Object.assign(URL, { createObjectURL });
  await press('下载 CSV');
  expect(await main().findByText(/网络开了小差/)).toBeTruthy();
  expect(createObjectURL).not.toHaveBeenCalled();
});

test('an order shows its lines, how its price came about, and its refunds', async () => {
  await openOrders();
  await press(new RegExp(ORDER));
  expect(await main().findByText('积分抵现')).toBeTruthy();
  expect(main().getByText('已退 1 件')).toBeTruthy();
  const refunds = main().getByRole('heading', { name: '退款' }).parentElement as HTMLElement;
  expect(within(refunds).getByText('¥15.00')).toBeTruthy();
  expect(within(refunds).getByText('茉莉轻乳茶 ×1')).toBeTruthy();
  expect(within(refunds).getByText('另退 100 积分')).toBeTruthy();
  await press('返回订单');
  expect(await main().findByText('A012')).toBeTruthy();
});

const day: ReconciliationReply = {
  day: '2026-11-21',
  payments: { count: 3, oursFen: '6000', billFen: '7800' },
  refunds: { count: 1, oursFen: '1500', billFen: '1500' },
  differences: [
    {
      kind: 'missing-payment',
      outTradeNo: 'stranger-1',
      order: null,
      oursFen: null,
      billFen: '1800',
      message: '',
    },
    {
      kind: 'payment-amount',
      outTradeNo: 'p-2',
      order: ORDER,
      oursFen: '3000',
      billFen: '3001',
      message: '',
    },
  ],
  more: 4,
};
const effect = (id: string): object => ({
  id,
  kind: 'send-refund',
  name: '发起退款',
  order: ORDER,
  attempts: 20,
  lastError: 'NOTENOUGH',
  since: '2026-11-21T08:00:00Z',
});

test('yesterday is compared first, and every difference is named with both amounts', async () => {
  const server = serveFunctions({
    'reconcile-day': () => ok(day),
    'list-stuck-effects': () => ok({ effects: [], next: null }),
  });
  render(<ReconciliationPage />);
  await press('对账');
  expect(asks(server, 'reconcile-day')).toEqual([{ action: 'reconcile-day', day: '2026-11-21' }]);
  expect(await main().findByRole('heading', { name: '2026年11月21日：6 处差异' })).toBeTruthy();
  expect(main().getByText('付款：账单有、系统无')).toBeTruthy();
  expect(main().getByText('系统 无，微信账单 ¥18.00')).toBeTruthy();
  expect(main().getByText('系统 ¥30.00，微信账单 ¥30.01')).toBeTruthy();
  expect(main().getByText('商户单号 stranger-1')).toBeTruthy();
  expect(main().getByText('还有 4 处没有列出')).toBeTruthy();
});

test('a day whose bill is not made yet says so, and today cannot be asked for', async () => {
  serveFunctions({
    'reconcile-day': () => rejected('wrong-state'),
    'list-stuck-effects': () => ok({ effects: [], next: null }),
  });
  render(<ReconciliationPage />);
  await press('对账');
  expect(await main().findByText(/账单尚未生成/)).toBeTruthy();
  change('日期', '2026-11-22');
  expect(button('对账').disabled).toBe(true);
});

test('what was given up is tried again when it is chosen', async () => {
  let left = ['7', '9'];
  const server = serveFunctions({
    'list-stuck-effects': () => ok({ effects: left.map(effect), next: null }),
    'retry-effects': ({ ids }) => {
      left = left.filter((id) => !ids.includes(id));
      return ok({ retried: ids.length });
    },
  });
  render(<ReconciliationPage />);
  fireEvent.click(await main().findByRole('checkbox', { name: '选中：发起退款 #7' }));
  await press('重试选中的 1 条');
  expect(asks(server, 'retry-effects')).toEqual([{ action: 'retry-effects', ids: ['7'] }]);
  expect(await main().findByText('1 条已重新开始，稍后再看结果')).toBeTruthy();
  expect(main().queryByRole('checkbox', { name: '选中：发起退款 #7' })).toBeNull();
  expect(main().getByRole('checkbox', { name: '选中：发起退款 #9' })).toBeTruthy();
});
