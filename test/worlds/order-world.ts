/*
 * A shop with a menu, prices and counted stock, where guests order and a counter hands out: the functions
 * themselves over a real database, by a clock that a test sets. Payments are not WeChat Pay's here: an order
 * is marked as paid by what any payment ends in (test/payment has the rest).
 */
import { present } from '../../cloudfunctions/core/kernel/assert';
import type { MenuItem } from '../../cloudfunctions/contract/menu';
import type { CartLine, Quote } from '../../cloudfunctions/contract/order';
import type { PriceBook } from '../../cloudfunctions/contract/price-book';
import type { Programme } from '../../cloudfunctions/contract/programme';
import { keepCategories, keepItem } from '../../cloudfunctions/core/menu/menu.store';
import { keepStoreDetails } from '../../cloudfunctions/core/menu/store-details.store';
import { keepStoreItem, readStoreItems } from '../../cloudfunctions/core/menu/store-items.store';
import type { OrderKey } from '../../cloudfunctions/core/order/order.types';
import { holdOrder } from '../../cloudfunctions/core/order/orders.store';
import { addPayment, keepPaid } from '../../cloudfunctions/core/payment/payments.store';
import { payWithin as payOrderWithin } from '../../cloudfunctions/core/settlement/holdings/pay-within';
import { runEffects } from '../../cloudfunctions/core/settlement/work/run-effects';
import { counter } from '../../cloudfunctions/functions/counter';
import { order } from '../../cloudfunctions/functions/order';
import { asDb, withTransaction, type Db } from '../../cloudfunctions/platform/db';
import { openCounter, type Answered, type Counter } from './counter-world';
import { memberOf, NOW } from './till-shop';
import { keepPriceBook } from '../../cloudfunctions/core/settlement/desk/by-server';

export { NOW };
export const MINUTE_MS = 60_000;

/** An item without options, windows or text. */
export const plainItem = (
  changes: Partial<MenuItem> & Pick<MenuItem, 'product' | 'name' | 'category'>,
): MenuItem => ({
  priceFen: 1900,
  picture: `${changes.product}.webp`,
  description: '',
  tips: [],
  options: [],
  set: null,
  windows: [],
  custom: null,
  mostPerOrder: 20,
  ...changes,
});

const SIZE = {
  code: 'size',
  name: '杯型',
  least: 1,
  most: 1,
  choices: [
    { code: 'medium', name: '中杯', extraFen: 0, standard: true },
    { code: 'large', name: '大杯', extraFen: 300 },
  ],
};
const TOPPINGS = {
  code: 'toppings',
  name: '小料',
  least: 0,
  most: 2,
  choices: [
    { code: 'coconut', name: '椰果', extraFen: 200 },
    { code: 'pearls', name: '珍珠', extraFen: 300 },
  ],
};

export const ITEMS: readonly MenuItem[] = [
  plainItem({
    product: 'milk-tea',
    name: '茉莉轻乳茶',
    category: 'tea',
    options: [SIZE, TOPPINGS],
    custom: { kind: 'cup-text', mostCharacters: 8, tiers: [] },
  }),
  plainItem({ product: 'cake', name: '桂花糯米糍', category: 'snack', priceFen: 1200 }),
  plainItem({
    product: 'afternoon',
    name: '下午茶套餐',
    category: 'snack',
    priceFen: 2600,
    set: {
      parts: [
        { code: 'drink', name: '饮品', products: ['milk-tea'] },
        { code: 'snack', name: '点心', products: ['cake'] },
      ],
    },
  }),
  plainItem({
    product: 'reserve',
    name: '明前龙井礼盒',
    category: 'snack',
    priceFen: 19900,
    windows: [{ tiers: ['zhi-ji'], from: null, until: null }],
  }),
];

const ALWAYS = { from: null, until: null, weekdays: [], slots: [], stores: [], tiers: [] };
export const BOOK: PriceBook = {
  offers: [
    {
      kind: 'amount-off',
      code: 'off-6',
      name: '满30减6',
      scope: { products: [], categories: [] },
      thresholdFen: 3000,
      offFen: 600,
      times: ALWAYS,
    },
  ],
  tierPrices: [{ tier: 'zhi-wei', rateBp: 9500, categories: [] }],
  // Ten points pay ¥1.00, and may pay everything.
  pointsDeduction: { points: 10, fen: 100, maxShareBp: 10_000 },
};

/** Cakes that store s1 has. */
export const CAKES = 10;

export interface OrderWorld extends Counter {
  clerk: string;
  manager: string;
  /** A session of a member. */
  guest(name: string): Promise<string>;
  /** Asks `order`. */
  orders(body: object, session: string | null): Promise<Answered>;
  /** Asks `counter`. */
  desk(body: object, session?: string | null): Promise<Answered>;
  /** The quote of a cart that can be bought. */
  quote(session: string, lines: CartLine[], points?: string): Promise<Quote>;
  /** Creates an order at the price that the quote says; its number. */
  place(session: string, lines: CartLine[], points?: string): Promise<string>;
  /** What any payment of the order ends in. */
  pay(orderId: string): Promise<'paid' | 'was-paid' | 'closed'>;
  /** Carries out every effect that needs nobody outside. */
  settleEffects(): Promise<void>;
  cakesLeft(): Promise<number | null>;
  pointsOf(name: string): Promise<bigint>;
}

/** One line of a cart. */
export const line = (product: string, changes: Partial<CartLine> = {}): CartLine => ({
  line: product.replace(/[^a-z]/g, ''),
  product,
  quantity: 1,
  options: product === 'milk-tea' ? [{ group: 'size', choices: ['medium'] }] : [],
  parts: [],
  text: '',
  ...changes,
});

let requests = 0;
/** An id as a device makes it. */
export const requestId = (): string => `request${String((requests += 1)).padStart(6, '0')}`;

/** The request that creates an order at a quote's price. */
export const creating = (quote: Quote, lines: CartLine[], changes: object = {}): object => ({
  action: 'create-order',
  store: 's1',
  lines,
  points: quote.points.used,
  payableFen: quote.payableFen,
  pointsUsed: quote.points.used,
  coupon: quote.coupon?.coupon ?? null,
  place: '12',
  channel: 's1.12',
  remark: '',
  requestId: requestId(),
  ...changes,
});

/** Opens it. */
export async function openOrderWorld(programme: Partial<Programme> = {}): Promise<OrderWorld> {
  const base = await openCounter({ poolMax: 12, programme });
  await layOut(base);
  const device = { requestId: 'test', device: 'phone-1' };
  const orders: OrderWorld['orders'] = async (body, session) =>
    (await order.call(base.platform, { body, session, ...device })) as Answered;
  const clerk = await base.sessionOf(await base.hire('clerk', ['s1']));
  const manager = await base.sessionOf(await base.hire('manager', ['s1']));
  const desk: OrderWorld['desk'] = async (body, session = clerk) =>
    (await counter.call(base.platform, { body, session, ...device })) as Answered;
  const doings = doingsOf(base, orders);
  return { ...base, clerk, manager, orders, desk, ...doings };
}

function doingsOf(base: Counter, orders: OrderWorld['orders']) {
  const { pool, shop, clock } = base;
  const quote: OrderWorld['quote'] = async (session, lines, points = 'none') => {
    const answer = await orders({ action: 'quote', store: 's1', lines, points }, session);
    if (!answer.ok || answer.data.outcome !== 'quoted') throw new Error(JSON.stringify(answer));
    return answer.data.quote as Quote;
  };
  const doings: Omit<OrderWorld, keyof Counter | 'clerk' | 'manager' | 'orders' | 'desk'> = {
    guest: async (name) => {
      const identity = { memberId: memberOf(shop, name), brandId: shop.brandId };
      return base.platform.sessions.issue(identity, 0, clock.now).session;
    },
    quote,
    place: async (session, lines, points) => {
      const answer = await orders(creating(await quote(session, lines, points), lines), session);
      if (!answer.ok || answer.data.outcome !== 'created') throw new Error(JSON.stringify(answer));
      return answer.data.order as string;
    },
    pay: async (orderId) => {
      const [row] = await base.rows('select member_id from huigan.orders where order_id = $1', [orderId]);
      const key = { memberId: row?.['member_id'] as bigint, orderId };
      const paid = await withTransaction(pool, (db) => payWithin(db, key, clock.now));
      await doings.settleEffects();
      return paid;
    },
    settleEffects: async () => {
      await runEffects(base.platform, clock.now);
    },
    cakesLeft: async () =>
      (await readStoreItems(asDb(pool), shop.brandId, 's1', ['cake']))[0]?.available ?? null,
    pointsOf: async (name) => {
      const sql = `select huigan.balance_of(balances, 'member.points.active') as points_active from huigan.members where member_id = $1`;
      return (await base.rows(sql, [memberOf(shop, name)]))[0]?.['points_active'] as bigint;
    },
  };
  return doings;
}

/** The money comes, as one payment for all of it; of an order that needs none, nothing is kept. */
export async function payWithin(db: Db, key: OrderKey, now: number): Promise<'paid' | 'was-paid' | 'closed'> {
  const order = present(await holdOrder(db, key.memberId, key.orderId), `order ${key.orderId}`);
  const outTradeNo = `${key.orderId}-1`;
  const { brandId, payableFen } = order;
  await addPayment(db, { ...key, outTradeNo, brandId, attempt: 1, amountFen: payableFen, madeAt: now }, now);
  const paid = await payOrderWithin(db, order, now);
  if (typeof paid === 'string') return paid;
  const came = { state: 'paid', transactionId: outTradeNo, paidFen: payableFen, paidAt: now } as const;
  await keepPaid(db, { memberId: key.memberId, outTradeNo }, came);
  return 'paid';
}

/** Menu, prices, hours and stock. */
async function layOut({ pool, shop }: Counter): Promise<void> {
  const db = asDb(pool);
  const { brandId } = shop;
  await keepCategories(db, brandId, [
    { id: 'tea', name: '茶饮' },
    { id: 'snack', name: '点心' },
  ]);
  for (const one of ITEMS) await keepItem(db, brandId, { item: one, shown: true, revision: 0 });
  const hours = [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '21:30' }];
  const details = { address: '', phone: '', position: null, hours, ordering: true };
  for (const store of ['s1', 's2']) await keepStoreDetails(db, brandId, store, details);
  await keepStoreItem(db, brandId, 's1', {
    productId: 'cake',
    priceFen: null,
    available: CAKES,
    soldOut: false,
  });
  await keepPriceBook(
    db,
    brandId,
    { version: 1, effectiveFrom: NOW - 86_400_000, book: BOOK },
    NOW - 86_400_000,
  );
}
