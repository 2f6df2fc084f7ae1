/*
 * Files of many shapes are imported as a newcomer would import them, and come to what a plain loop over the
 * file says. What is expected here imports nothing from the product.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { auditBrands } from '../../tools/audit/audit-brands';
import { openShop, type Shop } from '../worlds/import-shop';

const file = (name: string): string => join(__dirname, 'public-shapes', name);

type Row = Record<string, string>;
/** Rows of a file as anybody's program reads them. */
const rowsOf = (name: string, encoding = 'utf-8', delimiter = ',', from = 1): Row[] =>
  parse(new TextDecoder(encoding).decode(readFileSync(file(name))), {
    delimiter,
    columns: true,
    from_line: from,
    bom: true,
  });
const number = (text = ''): number => Number(text.replace(/[$￥€ ,]/g, ''));
const cents = (amount: number): number => Math.round(amount * 100);
const comma = (text = ''): number => Number(text.replace(/[€ ]/g, '').replace(',', '.'));

interface Shape {
  name: string;
  args: string[];
  rows: () => Row[];
  /** Of a row: its receipt, its money in fen, whose it is. Null: it is rejected, or left out. */
  read: (row: Row) => { receipt: string; fen: number; customer: string } | null;
  rejected?: number;
}

const NEW = ['--products-from-receipts', '--stores-from-receipts'];
const mapping = (content: object): string => JSON.stringify({ receipts: content });

const SHAPES: Shape[] = [
  {
    name: 'restaurant-orders.csv',
    args: ['--store', 'r1', ...NEW, mapping({ customer_id: { constant: '0' }, unit_price: 'Product Price' })],
    rows: () => rowsOf('restaurant-orders.csv'),
    read: (row) => ({
      receipt: row['Order Number'] ?? '',
      fen: cents(number(row['Quantity']) * number(row['Product Price'])),
      customer: '',
    }),
  },
  {
    name: 'supermarket.csv',
    args: [
      ...NEW,
      mapping({ customer_id: { constant: '0' }, product_id: 'Product line', line_item_amount: 'cogs' }),
    ],
    rows: () => rowsOf('supermarket.csv'),
    read: (row) => ({ receipt: row['Invoice ID'] ?? '', fen: cents(number(row['cogs'])), customer: '' }),
  },
  {
    name: 'northwind-orders.csv',
    args: ['--lines', file('northwind-lines.csv'), '--store', 'nw', ...NEW],
    rows: () => {
      const orders = new Map(rowsOf('northwind-orders.csv').map((row) => [row['OrderID'], row]));
      return rowsOf('northwind-lines.csv').map((line) => ({ ...line, ...orders.get(line['OrderID']) }));
    },
    read: (row) =>
      row['CustomerID'] === undefined
        ? null
        : {
            receipt: row['OrderID'] ?? '',
            fen: cents(number(row['Quantity']) * number(row['UnitPrice'])),
            customer: row['CustomerID'],
          },
    rejected: 1,
  },
  {
    name: 'online-retail.csv',
    args: ['--store', 'uk', ...NEW, '--accept', 'unnamed-returns'],
    rows: () => rowsOf('online-retail.csv'),
    read: (row) => ({
      receipt: row['InvoiceNo'] ?? '',
      fen: cents(number(row['Quantity']) * number(row['UnitPrice'])),
      customer: row['CustomerID'] ?? '',
    }),
  },
  {
    name: 'shopify-orders.csv',
    args: ['--preset', 'shopify'],
    rows: () => {
      const rows = rowsOf('shopify-orders.csv');
      rows.forEach((row, at) => {
        if (row['Name'] === rows[at - 1]?.['Name']) row['Email'] ||= rows[at - 1]?.['Email'] ?? '';
      });
      return rows;
    },
    read: (row) => ({
      receipt: row['Name'] ?? '',
      fen:
        cents(number(row['Lineitem quantity']) * number(row['Lineitem price'])) -
        cents(number(row['Lineitem discount'])),
      customer: row['Email'] ?? '',
    }),
  },
  {
    name: 'square-items.csv',
    args: ['--preset', 'square', '--accept', 'unnamed-returns'],
    rows: () => rowsOf('square-items.csv'),
    read: (row) => ({
      receipt: row['Transaction ID'] ?? '',
      fen: cents(number(row['Net Sales'])),
      customer: row['Customer ID'] ?? '',
    }),
  },
  {
    name: 'loyverse-items.csv',
    args: ['--preset', 'loyverse'],
    rows: () => rowsOf('loyverse-items.csv'),
    read: (row) =>
      row['Receipt type'] === 'Refund'
        ? null
        : {
            receipt: row['Receipt number'] ?? '',
            fen: cents(number(row['Net sales'])),
            customer: row['Customer contacts'] ?? '',
          },
  },
  {
    name: 'bakery.csv',
    args: ['--store', 'b1', ...NEW, mapping({ customer_id: { constant: '0' } })],
    rows: () => rowsOf('bakery.csv'),
    read: (row) =>
      number(row['Quantity']) < 0
        ? null
        : {
            receipt: row['ticket_number'] ?? '',
            fen: cents(number(row['Quantity']) * comma(row['unit_price'])),
            customer: '',
          },
    rejected: 1,
  },
  {
    name: 'pizza-sales.csv',
    args: ['--store', 'p1', ...NEW, mapping({ customer_id: { constant: '0' }, product_id: 'pizza_name_id' })],
    rows: () => rowsOf('pizza-sales.csv'),
    read: (row) => ({ receipt: row['order_id'] ?? '', fen: cents(number(row['total_price'])), customer: '' }),
  },
  {
    name: 'coffee-machine.csv',
    args: [
      ...['--store', 'm1', ...NEW],
      mapping({
        ...{ transaction_id: 'datetime', transaction_date: 'datetime', customer_id: 'card' },
        ...{ line_item_amount: 'money', product_id: 'coffee_name', quantity: { constant: '1' } },
      }),
    ],
    rows: () => rowsOf('coffee-machine.csv'),
    read: (row) => ({
      receipt: row['datetime'] ?? '',
      fen: cents(number(row['money'])),
      customer: row['card'] ?? '',
    }),
  },
  {
    name: 'dirty-cafe.csv',
    args: [
      ...['--store', 'c1', ...NEW],
      mapping({
        ...{ customer_id: { constant: '0' }, transaction_time: { constant: '12:00' } },
        line_item_amount: 'Total Spent',
      }),
    ],
    rows: () => rowsOf('dirty-cafe.csv'),
    read: (row) =>
      Object.values(row)
        .slice(4, 5)
        .concat(row['Transaction Date'] ?? '')
        .includes('ERROR')
        ? null
        : { receipt: row['Transaction ID'] ?? '', fen: cents(number(row['Total Spent'])), customer: '' },
    rejected: 2,
  },
  {
    name: 'canteen-gbk.csv',
    args: [...NEW, mapping({ line_item_amount: '菜品小计' })],
    rows: () => rowsOf('canteen-gbk.csv', 'gbk', ',', 4),
    read: (row) => ({
      receipt: `${row['店铺']}${row['订单编号']}`,
      fen: cents(number(row['菜品小计'])),
      customer: row['会员号'] === '散客' ? '' : (row['会员号'] ?? ''),
    }),
  },
  {
    name: 'excel-unicode-text.csv',
    args: NEW,
    rows: () => rowsOf('excel-unicode-text.csv', 'utf-16le', '\t'),
    read: (row) => ({
      receipt: row['Receipt No'] ?? '',
      fen: cents(number(row['Amount'])),
      customer: row['Member No'] ?? '',
    }),
  },
];

/** Σ of sales less Σ of refunds by units of lines, in the events and guests' sales that were written. */
const SETTLED = `
  with sold as (
    select e.payload ->> 'receipt' as receipt, line ->> 'line' as line, (line ->> 'quantity')::numeric as units,
      (line ->> 'amountFen')::numeric as fen
    from huigan.events e, json_array_elements(e.payload -> 'lines') line where e.kind = 'sale'
  ), back as (
    select e.payload ->> 'receipt' as receipt, u ->> 'line' as line, (u ->> 'quantity')::numeric as units
    from huigan.events e, json_array_elements(e.payload -> 'units') u where e.kind = 'refund'
  )
  select coalesce((select sum(fen) from sold), 0)
    - coalesce((select sum(s.fen * b.units / s.units) from back b join sold s using (receipt, line)), 0)
    + coalesce((select sum(amount_fen - refunded_fen) from huigan.guest_sales), 0) as fen`;

describe.each(SHAPES)('$name', ({ name, args, rows, read, rejected = 0 }) => {
  let shop: Shop;
  beforeEach(async () => {
    shop = await openShop(false);
  });
  afterEach(() => shop.close());

  test('comes to what a plain loop over it says, and the audit finds nothing', async () => {
    const told = args.map((arg) => (arg.startsWith('{') ? shop.write('mapping.json', arg) : arg));
    const withMapping = told.flatMap((arg) => (arg.endsWith('mapping.json') ? ['--mapping', arg] : [arg]));
    const report = await shop.importFile(file(name), ...withMapping);
    const receipts = new Set<string>();
    const customers = new Set<string>();
    let fen = 0;
    for (const row of rows()) {
      const line = read(row);
      if (line === null) continue;
      receipts.add(line.receipt);
      if (line.customer !== '') customers.add(line.customer);
      fen += line.fen;
    }
    expect(report).toMatchObject({
      netFen: String(fen),
      customers: customers.size,
      receipts: { settled: receipts.size, rejected },
      deadLetters: 0,
    });
    const [sum] = await shop.query(SETTLED);
    expect(Number(sum?.['fen'])).toBe(fen);
    const audit = await auditBrands(shop.pool, { brandKey: undefined, asOf: undefined, now: Date.now() });
    expect(audit.clean).toBe(true);
  });
});
