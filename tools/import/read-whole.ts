/*
 * The whole file of receipts, understood: what each comes to, whose they are, what is odd about them. Nothing
 * is written.
 */
import type { Product, Store } from '../../cloudfunctions/core/catalog/catalog.store';
import type { Instant } from '../../cloudfunctions/core/kernel/time';
import type { Database } from '../../cloudfunctions/platform/db';
import { InputError } from '../command/input-error';
import type { ImportOptions } from './arguments';
import type { Told } from './arrivals';
import type { Finding } from './decisions';
import { guestTexts } from './guests';
import type { Lists } from './lists';
import { knownCatalog } from './prepare-brand';
import type { Progress } from './progress';
import { ReturnFinder } from './receipts/find-returns';
import { customerFindings, customersOf, lookalikes } from './receipts/look-at-customers';
import { receiptFindings } from './receipts/look-at-receipts';
import { readReceipts, type ReadReceipts } from './receipts/read-receipts';

export interface WholeFile {
  read: ReadReceipts;
  told: Told;
  /** Receipts by customer, guests left out. */
  customers: ReadonlyMap<string, number>;
  /** Customers who are another one. */
  alike: ReadonlyMap<string, string>;
  /** What the files say of stores and products. */
  catalog: { stores: Store[]; products: Product[] };
  findings: Finding[];
  sums: { netFen: string; customers: number; guestReceipts: number };
}

/** Stores and products that are known, or null where the receipts say which there are. */
async function catalogFor(
  pool: Database,
  { programme, mapping }: ImportOptions,
  { stores, products, receipts }: Lists,
): Promise<{ stores: Set<string> | null; products: Map<string, string>; all: boolean }> {
  const known = await knownCatalog(pool, programme.brand, {
    stores: stores?.rows ?? [],
    products: products?.rows ?? [],
  });
  const wantsStores = mapping.storesFromReceipts === true;
  const wantsProducts = mapping.productsFromReceipts === true;
  if (known.categories.size === 0 && !wantsProducts)
    throw new InputError(
      `Nobody knows any product: add --products FILE, or --products-from-receipts to take those of ${receipts.path}.`,
    );
  if (known.stores.size === 0 && !wantsStores)
    throw new InputError(
      `Nobody knows any store: add --stores FILE, or --stores-from-receipts to take those of ${receipts.path}.`,
    );
  return { stores: wantsStores ? null : known.stores, products: known.categories, all: wantsProducts };
}

/** Reads and understands the file of receipts. */
export async function readWhole(
  pool: Database,
  options: ImportOptions,
  lists: Lists,
  context: { now: Instant; progress: Progress; stopped: () => boolean },
): Promise<WholeFile> {
  const { programme, mapping, accepted } = options;
  const known = await catalogFor(pool, options, lists);
  const facts = {
    utcOffsetMinutes: programme.utcOffsetMinutes,
    until: options.asOf ?? context.now,
    stores: known.stores,
    products: known.all ? null : new Set(known.products.keys()),
    guests: guestTexts(mapping),
  };
  const read = await readReceipts(lists.receipts, facts, context.progress, context.stopped);
  const { table, rows } = read;
  const categories = new Map(known.products);
  for (const { id, category } of read.products.values())
    if (!categories.has(id)) categories.set(id, category);
  const finder = new ReturnFinder(table, categories);
  finder.look(rows);
  const told = { table, rows, unusual: finder.unusual, categories };
  const customers = customersOf(table, rows);
  const listed = lists.members === null ? null : new Set(lists.members.rows.map(({ id }) => id));
  const alike = lookalikes(customers.receipts.keys(), listed ?? new Set());
  return {
    ...{ read, told, customers: customers.receipts },
    alike: accepted.has('lookalikes-same') ? alike : new Map(),
    catalog: {
      stores: [...read.stores.values(), ...(lists.stores?.rows ?? [])],
      products: [...added(read.products, known.products), ...(lists.products?.rows ?? [])],
    },
    findings: [...customerFindings(customers, listed, alike), ...receiptFindings(read, finder.unusual)],
    sums: {
      netFen: netOf(told),
      customers: customers.receipts.size,
      guestReceipts: customers.all - [...customers.receipts.values()].reduce((sum, count) => sum + count, 0),
    },
  };
}

/** Products of receipts that no list has. */
const added = (found: ReadonlyMap<string, Product>, known: ReadonlyMap<string, string>): Product[] =>
  [...found.values()].filter(({ id }) => !known.has(id));

function netOf({ table, rows, unusual }: Told): string {
  let net = 0;
  for (const row of rows) if (typeof unusual.get(row) !== 'string') net += table.netFen(row);
  return String(net);
}
