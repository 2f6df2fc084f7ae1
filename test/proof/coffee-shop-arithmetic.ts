/*
 * The coffee shop's programme in a few lines of plain arithmetic, straight from the files: 10 points for each
 * 1.00 of a receipt times the multiplier of the level held before it, rounded down; 1 qualifying point for
 * each full 1.00; gifts of 50, 100, 200 points. Good for one month: nothing expires in it. And what was
 * bought together.
 */
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Row = Record<string, string>;

const LEVELS = [
  { name: 'green', from: 0, tenths: 10, gift: 0 },
  { name: 'silver', from: 30, tenths: 12, gift: 50 },
  { name: 'gold', from: 60, tenths: 15, gift: 100 },
  { name: 'black', from: 120, tenths: 20, gift: 200 },
];

const rowsOf = (path: string): Row[] => parse(readFileSync(path), { columns: true, bom: true });
const centsOf = (amount: string): number => Math.round(Number(amount) * 100);

interface Receipt {
  customer: string;
  order: string[];
  cents: number;
  products: Set<string>;
}

function receiptsOf(month: string): Receipt[] {
  const receipts = new Map<string, Receipt>();
  for (const row of rowsOf(join(month, 'sales_receipts.csv'))) {
    const [store = '', date = '', number = ''] = [
      row['sales_outlet_id'],
      row['transaction_date'],
      row['transaction_id'],
    ];
    const key = `${store}/${date}/${number}`;
    const order = [date, row['transaction_time'] ?? '', store.padStart(9, '0'), number.padStart(9, '0')];
    const receipt = receipts.get(key) ?? {
      ...{ customer: row['customer_id'] ?? '', order, cents: 0 },
      products: new Set<string>(),
    };
    receipt.products.add(row['product_id'] ?? '');
    receipt.cents += centsOf(row['line_item_amount'] ?? '');
    receipts.set(key, receipt);
  }
  return [...receipts.values()].sort((a, b) => (a.order.join('|') < b.order.join('|') ? -1 : 1));
}

/** The line that the export of balances must have for each member, registered or not. */
export function expectedBalances(month: string): { member: string; row: string }[] {
  const members = new Map(
    rowsOf(join(month, 'customer.csv')).map((row) => [
      row['customer_id'] ?? '',
      { points: 0, qualifying: 0, level: 0 },
    ]),
  );
  for (const { customer, cents } of receiptsOf(month)) {
    if (customer === '0') continue;
    const member = members.get(customer) ?? { points: 0, qualifying: 0, level: 0 };
    members.set(customer, member);
    member.points += Math.floor((cents * 10 * (LEVELS[member.level]?.tenths ?? 0)) / 1000);
    member.qualifying += Math.floor(cents / 100);
    for (
      let next = LEVELS[member.level + 1];
      next && member.qualifying >= next.from;
      next = LEVELS[member.level + 1]
    ) {
      member.level += 1;
      member.points += next.gift;
    }
  }
  return [...members].map(([member, { points, qualifying, level }]) => ({
    member,
    row: [member, points, 0, qualifying, LEVELS[level]?.name].join(','),
  }));
}

/** How many of these edges a value has reached. */
const reached = (value: number, edges: readonly number[]): number =>
  edges.filter((edge) => value >= edge).length;
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/**
 * What each customer's receipts come to on a day: orders, money, first and last day, the store of most of
 * them, and three scores: within 7, 30, 60, 90 days; from 2, 4, 8, 16 orders; from 50, 150, 400, 800.
 */
export function expectedHabits(month: string, today: string): string[] {
  const customers = new Map<string, { days: string[]; cents: number; stores: Map<string, number> }>();
  for (const { customer, order, cents } of receiptsOf(month)) {
    if (customer === '0' || cents === 0) continue;
    const known = customers.get(customer) ?? { days: [], cents: 0, stores: new Map<string, number>() };
    customers.set(customer, known);
    const store = String(Number(order[2]));
    known.days.push(order[0] ?? '');
    known.cents += cents;
    known.stores.set(store, (known.stores.get(store) ?? 0) + 1);
  }
  return [...customers].map(([customer, { days, cents, stores }]) => {
    const [first, last] = [days[0] ?? '', days.at(-1) ?? ''];
    const away = dayNumber(today) - dayNumber(last);
    const most = Math.max(...stores.values());
    const store =
      [...stores]
        .filter(([, count]) => count === most)
        .map(([id]) => id)
        .sort()[0] ?? '';
    const recency = 5 - [7, 30, 60, 90].filter((edge) => away > edge).length;
    const scores = [
      recency,
      1 + reached(days.length, [2, 4, 8, 16]),
      1 + reached(cents, [5000, 15_000, 40_000, 80_000]),
    ].join('');
    const stage = days.length >= 2 ? 'repeated' : 'bought';
    return [customer, days.length, cents, first, last, store, scores, stage].join(',');
  });
}

/**
 * Of each product what it was bought with most, "latte,bagel,7", at most twenty; of each store what it sold
 * most in the four weeks before a day, "s1,latte,7", at most forty. Receipts that came to nothing are left
 * out.
 */
export function expectedBaskets(month: string, today: string): { pairs: string[]; sellers: string[] } {
  const pairs = new Map<string, Map<string, number>>();
  const sellers = new Map<string, Map<string, number>>();
  const add = (counts: Map<string, Map<string, number>>, of: string, what: string): void => {
    const known = counts.get(of) ?? new Map<string, number>();
    counts.set(of, known.set(what, (known.get(what) ?? 0) + 1));
  };
  for (const { order, cents, products } of receiptsOf(month)) {
    const [date = '', , store = ''] = order;
    if (cents === 0 || date >= today) continue;
    for (const product of products) {
      if (dayNumber(today) - dayNumber(date) <= 28) add(sellers, String(Number(store)), product);
      for (const other of products) if (other !== product && products.size <= 12) add(pairs, product, other);
    }
  }
  const most = (counts: Map<string, Map<string, number>>, limit: number): string[] =>
    [...counts]
      .flatMap(([of, its]) =>
        [...its]
          .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
          .slice(0, limit)
          .map(([what, count]) => [of, what, count].join(',')),
      )
      .sort();
  return { pairs: most(pairs, 20), sellers: most(sellers, 40) };
}

/** Figures of the month: each day's orders and takings, members' among them; who came, and who came twice. */
export function expectedFigures(month: string) {
  const days = new Map<string, { orders: number; cents: number; memberOrders: number }>();
  const visits = new Map<string, number>();
  for (const { customer, order, cents } of receiptsOf(month)) {
    if (cents === 0) continue;
    const known = days.get(order[0] ?? '') ?? { orders: 0, cents: 0, memberOrders: 0 };
    days.set(order[0] ?? '', known);
    known.orders += 1;
    known.cents += cents;
    if (customer === '0') continue;
    known.memberOrders += 1;
    visits.set(customer, (visits.get(customer) ?? 0) + 1);
  }
  return {
    days: [...days]
      .map(([day, { orders, cents, memberOrders }]) => [day, orders, String(cents), memberOrders].join(','))
      .sort(),
    buyers: visits.size,
    repeaters: [...visits.values()].filter((count) => count >= 2).length,
  };
}
