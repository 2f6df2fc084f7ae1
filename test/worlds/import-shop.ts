/* Small POS exports for tests, in the shapes of the coffee shop. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBalancesAsOf } from '../../cloudfunctions/core/views/balances-as-of';
import { asDb, openPool, type Database } from '../../cloudfunctions/platform/db';
import { chooseBrand } from '../../tools/command/as-of';
import { readArguments } from '../../tools/import/arguments';
import type { ImportReport } from '../../tools/import/counts';
import { readLists, runImport } from '../../tools/import/run-import';
import { createTestDatabase, type TestDatabase } from '../support/database';

export const HEADER =
  'transaction_id,transaction_date,transaction_time,sales_outlet_id,staff_id,customer_id,instore_yn,order,line_item_id,product_id,quantity,line_item_amount,unit_price,promo_item_yn';

export interface SampleLine {
  id: string;
  date: string;
  time: string;
  store: string;
  customer: string;
  order: string;
  item: string;
  product: string;
  quantity: string;
  amount: string;
  price: string;
}

const USUAL: SampleLine = {
  id: '1',
  date: '2019-04-01',
  time: '09:00:00',
  store: '3',
  customer: '7',
  order: '1',
  item: '1',
  product: '46',
  quantity: '1',
  amount: '10.00',
  price: '10.00',
};

/** One line of a receipt, usual but for what is given. */
export function line(part: Partial<SampleLine> = {}): string {
  const l = { ...USUAL, ...part };
  return [
    l.id,
    l.date,
    l.time,
    l.store,
    '12',
    l.customer,
    'N',
    l.order,
    l.item,
    l.product,
    l.quantity,
    l.amount,
    l.price,
    'N',
  ].join(',');
}

export const csv = (...lines: string[]): string => `${[HEADER, ...lines].join('\n')}\n`;

const MEMBERS =
  '"customer_id","home_store","customer_first-name","customer_since"\n7,3,Kelly Key,2017-01-04\n8,3,Clark,2017-02-04\n';
const PRODUCTS =
  'product_id,product_category,product,current_retail_price\n46,Coffee,Latte,$3.75 \n47,Tea,Green tea,$2.50 \n';
const STORES = 'sales_outlet_id,sales_outlet_type,Neighorhood\n3,retail,Astoria\n5,retail,Lower Manhattan\n';

/** A brand of its own in a database of its own, and a folder of files to import. */
export interface Shop {
  folder: string;
  pool: Database;
  database: TestDatabase;
  /** Writes a file of receipts and imports it, with the usual lists. */
  importText(text: string, ...args: string[]): Promise<ImportReport>;
  /** Imports a file of receipts. */
  importFile(path: string, ...args: string[]): Promise<ImportReport>;
  /** Writes a file into the folder; answers its path. */
  write(name: string, text: string): string;
  query(sql: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** `usual`: with the usual lists; else whoever imports names the files. */
export async function openShop(usual = true): Promise<Shop> {
  const folder = mkdtempSync(join(tmpdir(), 'huigan-import-'));
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const lists = [
    ['--members', write('members.csv', MEMBERS)],
    ['--products', write('products.csv', PRODUCTS)],
    ['--stores', write('stores.csv', STORES)],
  ].flat();
  const database = await createTestDatabase();
  const pool = openPool(database.appUrl, 4);
  const importFile = async (path: string, ...args: string[]): Promise<ImportReport> => {
    const options = readArguments([
      ...['--receipts', path, '--rejects', join(folder, 'out.rejects.csv')],
      ...(usual ? lists : []),
      ...args,
    ]);
    if (options === null) throw new Error('help');
    const quiet = { start: () => {}, update: () => {}, finish: () => {} };
    return runImport(pool, options, await readLists(options), {
      now: Date.parse(usual ? '2020-01-01T00:00:00Z' : '2027-01-01T00:00:00Z'),
      progress: quiet,
      stopped: () => false,
    });
  };
  let count = 0;
  return {
    folder,
    pool,
    database,
    importFile,
    write,
    importText: (text, ...args) => importFile(write(`receipts-${(count += 1)}.csv`, text), ...args),
    query: async (sql) => (await pool.query<Record<string, unknown>>(sql)).rows,
    close: async () => {
      await pool.end();
      await database.drop();
    },
  };
}

/** Active points, qualifying points and level of every member at an instant, by key. */
export async function balancesAt(
  { pool }: Shop,
  at: string,
): Promise<Record<string, [active: number, qualifying: number, level: string]>> {
  const chosen = await chooseBrand(pool, undefined);
  const { rows } = await pool.query<{ member_id: bigint }>(
    'select member_id from huigan.members order by member_id',
  );
  const ids = rows.map((row) => row.member_id);
  const found = await readBalancesAsOf(asDb(pool), chosen.rules, chosen.brand, ids, Date.parse(at));
  return Object.fromEntries(
    found.map((row) => [row.memberKey, [Number(row.active), Number(row.qualifyingWindow), row.tierCode]]),
  );
}

/** Everything that the ledger says, without the numbers that depend on the order of processes. */
export const LEDGER = `
  select m.member_key, j.source, j.event_id, t.leg, t.code::text, t.amount::text, j.effective_at::text
  from huigan.transfers t join huigan.members m using (member_id)
  join huigan.journals j on j.member_id = t.member_id and j.journal_no = t.journal_no
  order by m.member_key, t.journal_no, t.leg`;
