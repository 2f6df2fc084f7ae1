/*
 * One import from its files to the last settled receipt. Everything that can be wrong with the files is found
 * before anything is written.
 */
import type { Product, Store } from '../../cloudfunctions/core/catalog/catalog.store';
import type { Instant } from '../../cloudfunctions/core/kernel/time';
import { moveBrandClock, type Brand } from '../../cloudfunctions/core/programme/programme.store';
import { asDb, type Database } from '../../cloudfunctions/platform/db';
import type { ImportOptions } from './arguments';
import { inOrder, isGuest, joinsUntil, toEvent, type Arrival } from './arrivals';
import { placeColumns, RECEIPT_COLUMNS } from './columns';
import { Counts, type ImportReport } from './counts';
import { readHeader } from './csv-file';
import { knownCatalog, prepareBrand, prepareMembers } from './prepare-brand';
import type { Progress } from './progress';
import { readReceipts, type ReadReceipts } from './read-receipts';
import { readMembersFile, readProductsFile, readStoresFile, type ListedMember } from './reference-files';
import { writeRejects } from './rejects-file';
import { settleArrivals } from './settle-arrivals';

export interface Lists {
  members: ListedMember[];
  products: Product[];
  stores: Store[];
}

/** Reads the files that receipts refer to, and looks whether the receipts have their columns. */
export async function readLists(options: ImportOptions): Promise<Lists> {
  const { mapping } = options;
  placeColumns(options.receipts, await readHeader(options.receipts), RECEIPT_COLUMNS, mapping.receipts);
  return {
    members: options.members ? await readMembersFile(options.members, mapping.members) : [],
    products: options.products ? await readProductsFile(options.products, mapping.products) : [],
    stores: options.stores ? await readStoresFile(options.stores, mapping.stores) : [],
  };
}

/** Runs the import; `now` is the end of what has happened, unless the options name another. */
export async function runImport(
  pool: Database,
  options: ImportOptions,
  lists: Lists,
  context: { now: Instant; progress: Progress; stopped: () => boolean },
): Promise<ImportReport> {
  const startedAt = performance.now();
  const { programme } = options;
  const catalog = await knownCatalog(pool, programme.brand, lists);
  const facts = {
    utcOffsetMinutes: programme.utcOffsetMinutes,
    until: options.asOf ?? context.now,
    stores: catalog.stores,
    products: catalog.categories,
  };
  const read = await readReceipts(
    options.receipts,
    options.mapping.receipts,
    facts,
    context.progress,
    context.stopped,
  );
  const counts = new Counts(read);
  const refused = context.stopped()
    ? 0
    : await settle(pool, options, { lists, read, counts, categories: catalog.categories }, context);
  const { rejects } = counts;
  const rejectsFile =
    rejects.size === 0 ? null : await writeRejects(options.receipts, rejects, options.rejects);
  return {
    brand: programme.brand,
    lines: counts.lines,
    receipts: counts.receipts,
    deadLetters: refused,
    joinsContradicted: counts.joinsContradicted,
    rejectsFile,
    stopped: context.stopped(),
    seconds: (performance.now() - startedAt) / 1000,
  };
}

interface Work {
  lists: Lists;
  read: ReadReceipts;
  counts: Counts;
  categories: ReadonlyMap<string, string>;
}

async function settle(
  pool: Database,
  options: ImportOptions,
  { lists, read, counts, categories }: Work,
  context: { now: Instant; progress: Progress; stopped: () => boolean },
): Promise<number> {
  const { programme } = options;
  const standsAt = options.asOf ?? read.receipts[read.receipts.length - 1]?.at ?? context.now;
  const brand = await prepareBrand(pool, programme, standsAt, lists);
  const customers = new Set(read.receipts.map((receipt) => receipt.customer));
  const members = await prepareMembers(
    pool,
    brand.brandId,
    lists.members,
    [...customers].filter((customer) => !isGuest(customer)),
  );
  const joins = joinsUntil(
    lists.members,
    programme.utcOffsetMinutes,
    endOfRecords(brand, standsAt, options.asOf ?? context.now),
  );
  const arrivals = inOrder(joins, read.receipts);
  context.progress.start('Settling', arrivals.length, 'receipts and joins');
  const refused = await settleArrivals<Arrival>(arrivals, {
    pool,
    zone: { brandId: brand.brandId, utcOffsetMinutes: programme.utcOffsetMinutes },
    batchSize: options.batchSize,
    toEvent: (arrival) => toEvent(arrival, members, categories),
    onAnswer: (arrival, answer) => {
      if ('receipt' in arrival) counts.count(arrival.receipt, answer);
      else if (answer.outcome === 'conflict') counts.joinsContradicted += 1;
    },
    onProgress: (done) => context.progress.update(done),
    stopped: context.stopped,
  });
  context.progress.finish();
  if (!context.stopped()) await moveBrandClock(asDb(pool), brand.brandId, standsAt);
  return refused;
}

/** Nobody joins after the records end: where a standing brand stands, else now. */
const endOfRecords = (brand: Brand, standsAt: Instant, now: Instant): Instant =>
  brand.standsAt === null ? now : Math.max(brand.standsAt, standsAt);
