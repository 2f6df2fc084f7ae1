/** Checking out with coupons: the best is chosen, another can be, and what was seen is what is ordered. */
import { act, cleanup, fireEvent, render, renderHook, screen, within } from '@testing-library/react';
import type { OrderRequest, Quote, QuoteCoupon } from '../../cloudfunctions/contract/order';
import { useCart } from '../../src/features/cart/use-cart';
import { useOrderPlace } from '../../src/features/cart/use-order-place';
import { usePaying } from '../../src/features/orders/use-paying';
import { useSession } from '../../src/features/session/use-session';
import CheckoutPage from '../../src/subpackages/order/checkout/index';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import Taro, { forgetEverything } from './mocks/taro';

beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  useSession.getState().start({ session: 'session-1', who: 'member' });
  useOrderPlace.setState({ store: { id: 'west-lake', name: '西湖店' }, distance: null, scanned: null });
  const entry = {
    line: '1',
    product: 'jasmine-milk',
    quantity: 1,
    options: [],
    parts: [],
    text: '',
    name: '茉莉轻乳茶',
    picture: '',
    optionsText: '',
    unitFen: '1900',
  };
  useCart.setState({ carts: { 'west-lake': [entry] } });
});

const coupon = (id: string, name: string, offFen: string | null, why: string | null = null): QuoteCoupon => ({
  coupon: id,
  name,
  offFen,
  why,
  endsAt: '2026-12-31T16:00:00.000Z',
});
const EIGHT = coupon('8', '8 元券', '800');
const THREE = coupon('3', '3 元券', '300');
const BIG = coupon('10', '满50减10', null, '还差 ¥31.00');
const ALL = [EIGHT, THREE, BIG];

function quoteWith(used: QuoteCoupon | null, coupons: QuoteCoupon[] = ALL): Quote {
  const offFen = used?.offFen ?? '0';
  const payableFen = String(1900n - BigInt(offFen));
  const reason = used === null ? [] : [{ kind: 'coupon' as const, code: 't', name: used.name }];
  return {
    store: 'west-lake',
    lines: [
      {
        line: '1',
        product: 'jasmine-milk',
        name: '茉莉轻乳茶',
        optionsText: '',
        text: '',
        quantity: 1,
        unitListFen: '1900',
        listFen: '1900',
        adjustments: reason.map((one) => ({ ...one, shareFen: offFen })),
        netFen: payableFen,
      },
    ],
    listFen: '1900',
    adjustments: reason.map((one) => ({ ...one, fen: offFen })),
    points: { used: '0', fen: '0', most: '0', mostFen: '0', usable: '0', why: null },
    payableFen,
    notApplied: [],
    coupon: used && { coupon: used.coupon, name: used.name, offFen },
    coupons,
    nextStep: null,
    earns: { points: '11', qualifying: '11' },
    priceVersion: 1,
  };
}

/** Answers quotes by what is wanted. */
const answerQuote = ({ coupon: wanted }: { coupon?: string | undefined }) => {
  const used = wanted === 'best' ? EIGHT : (ALL.find((one) => one.coupon === wanted) ?? null);
  return ok({ outcome: 'quoted', quote: quoteWith(used) });
};
const press = (name: string | RegExp): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const choose = (name: string | RegExp): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('radio', { name })));
const asked = ({ asked: all }: FunctionServer, action: OrderRequest['action']): unknown[] =>
  all.map(({ request }) => request).filter((request) => request.action === action);

async function openCheckout(answers: Parameters<typeof serveFunctions>[0] = {}): Promise<FunctionServer> {
  const server = serveFunctions({ quote: answerQuote, ...answers });
  render(<CheckoutPage />);
  await screen.findByRole('button', { name: /^优惠券/ });
  return server;
}

test('the best combination is chosen, and says what it saves', async () => {
  await openCheckout();
  expect(screen.getByText('已为你选好最省的组合 −¥8')).toBeTruthy();
  expect(screen.getByRole('button', { name: /^优惠券/ }).textContent).toContain('8 元券 −¥8');
  expect(screen.getByRole('button', { name: '支付 ¥11' })).toBeTruthy();
});

test('the sheet lists what can be used and what cannot, with why', async () => {
  await openCheckout();
  await press(/^优惠券/);
  const sheet = within(screen.getByRole('dialog', { name: '优惠券' }));
  expect(sheet.getByText('可用（2）')).toBeTruthy();
  expect(sheet.getByRole('radio', { name: /8 元券/ }).getAttribute('aria-checked')).toBe('true');
  expect(sheet.getByRole('radio', { name: /3 元券/ }).textContent).toContain('有效期至 12月31日');
  expect(sheet.getByText('不可用（1）')).toBeTruthy();
  expect(sheet.getByText('还差 ¥31.00')).toBeTruthy();
});

test('another one is chosen, or none, and the price follows', async () => {
  const server = await openCheckout();
  await press(/^优惠券/);
  await choose(/3 元券/);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(await screen.findByRole('button', { name: '支付 ¥16' })).toBeTruthy();
  expect(screen.queryByText(/最省/)).toBeNull();
  await press(/^优惠券/);
  await choose('不使用优惠券');
  expect(await screen.findByRole('button', { name: '支付 ¥19' })).toBeTruthy();
  expect(screen.getByRole('button', { name: /^优惠券/ }).textContent).toContain('不使用优惠券');
  expect(asked(server, 'quote')).toMatchObject([{ coupon: 'best' }, { coupon: '3' }, { coupon: 'none' }]);
});

test('the order names the coupon that was seen', async () => {
  const server = await openCheckout({
    'keep-message-consents': () => ok(null),
    'create-order': () => rejected('no-network'),
  });
  await press('支付 ¥11');
  expect(asked(server, 'create-order')).toMatchObject([{ coupon: '8', payableFen: '1100' }]);
});

test('a remark is still there when the page is loaded again', async () => {
  await openCheckout();
  fireEvent.change(screen.getByRole('textbox', { name: '备注' }), { target: { value: '少冰' } });
  cleanup();
  await openCheckout();
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '备注' }).value).toBe('少冰');
});

test('a payment that could not be opened is told of where its order is shown, once', async () => {
  await openCheckout({
    'keep-message-consents': () => ok(null),
    'create-order': () => ok({ outcome: 'created', order: 'order-1', payableFen: '1100', payBy: null }),
    pay: () => rejected('no-network'),
  });
  await press('支付 ¥11');
  const shown = renderHook(() => usePaying('order-1', () => undefined));
  expect(shown.result.current.trouble).toMatch(/^没有连上网络|^网络/);
  expect(renderHook(() => usePaying('order-1', () => undefined)).result.current.trouble).toBeNull();
  expect(renderHook(() => usePaying('order-2', () => undefined)).result.current.trouble).toBeNull();
});

test('one that is gone meanwhile is replaced by the best, and nothing is ordered unseen', async () => {
  let isGone = false;
  await openCheckout({
    quote: (request) =>
      isGone ? ok({ outcome: 'quoted', quote: quoteWith(THREE, [THREE, BIG]) }) : answerQuote(request),
    'keep-message-consents': () => ok(null),
    'create-order': () => {
      isGone = true;
      return ok({ outcome: 'price-changed', quote: quoteWith(null, [THREE, BIG]) });
    },
  });
  await press('支付 ¥11');
  expect(await screen.findByRole('button', { name: '支付 ¥16' })).toBeTruthy();
  expect(screen.getByText(/所选优惠券已失效/)).toBeTruthy();
});

test('a member without coupons reads so', async () => {
  await openCheckout({ quote: () => ok({ outcome: 'quoted', quote: quoteWith(null, []) }) });
  expect(screen.getByRole('button', { name: /^优惠券/ }).textContent).toContain('暂无可用');
  await press(/^优惠券/);
  expect(within(screen.getByRole('dialog')).getByText('暂无优惠券')).toBeTruthy();
});

const WAIT = { store: { id: 'west-lake', name: '西湖店', address: '北山街 12 号' }, ahead: 3, minutes: 8 };
const failing = {
  'keep-message-consents': () => ok(null),
  'create-order': () => rejected('no-network'),
} as const;

test('where and how stands above the price: store, address, distance, wait', async () => {
  useOrderPlace.setState({ distance: 800 });
  await openCheckout({ 'show-wait': () => ok(WAIT) });
  expect(await screen.findByText('800 米 · 北山街 12 号')).toBeTruthy();
  expect(screen.getByText('前面 3 单，预计约 8 分钟')).toBeTruthy();
  expect(screen.getByRole('tab', { name: '自取打包' }).getAttribute('aria-selected')).toBe('true');
});

test('where nobody can tell how long it takes, nothing is promised', async () => {
  await openCheckout({ 'show-wait': () => ok({ ...WAIT, ahead: 0, minutes: null }) });
  expect(await screen.findByText('当前无需排队，等待时间以门店为准')).toBeTruthy();
});

test('a scanned table means 堂食, until the guest wants it packed; the order says which', async () => {
  useOrderPlace.getState().arrive('west-lake.12', { id: 'west-lake', name: '西湖店' }, '12');
  const server = await openCheckout(failing);
  expect(screen.getByText('12 号桌')).toBeTruthy();
  await press('支付 ¥11');
  await act(async () => void fireEvent.click(screen.getByRole('tab', { name: '自取打包' })));
  await press('支付 ¥11');
  expect(asked(server, 'create-order')).toMatchObject([
    { serving: 'eat-in', place: '12' },
    { serving: 'take-away', place: '12' },
  ]);
});

test('a store that is far is asked about once, and before anything is ordered', async () => {
  useOrderPlace.setState({ distance: 8_240 });
  const server = await openCheckout(failing);
  await press('支付 ¥11');
  expect(screen.getByText('你距「西湖店」约 8.2 公里，确认在这家店取餐吗？')).toBeTruthy();
  expect(asked(server, 'create-order')).toHaveLength(0);
  await press('确认在此下单');
  expect(asked(server, 'create-order')).toHaveLength(1);
  await press('支付 ¥11');
  expect(asked(server, 'create-order')).toHaveLength(2);
});

test('what one more step would bring leads to the menu', async () => {
  const nextStep = '还差 ¥7 可享「饮品满30减6」';
  await openCheckout({
    quote: () => ok({ outcome: 'quoted', quote: { ...quoteWith(null), nextStep } }),
  });
  await act(async () => void fireEvent.click(screen.getByText('去凑单')));
  expect(Taro.switchTab).toHaveBeenCalledTimes(1);
});

test('each line has one price, and the column adds up', async () => {
  await openCheckout();
  expect(screen.getAllByText('−¥8')).toHaveLength(1);
  // Of the line, of all lines; nothing is struck through.
  expect(screen.getByRole('main').textContent).toMatch(/茉莉轻乳茶 ×18 元券¥19商品原价¥198 元券−¥8应付¥11/);
});
