/*
 * One import from its files to the last settled receipt. Everything that can be wrong with the files is found
 * before anything is written.
 */
import { present } from '../../cloudfunctions/core/kernel/assert';
import type { Instant } from '../../cloudfunctions/core/kernel/time';
import { moveBrandClock, type Brand } from '../../cloudfunctions/core/programme/programme.store';
import { asDb, type Database } from '../../cloudfunctions/platform/db';
import type { ImportOptions } from './arguments';
import { inOrder, joinsUntil, toEvent, type Told } from './arrivals';
import { Counts, type ImportReport } from './counts';
import { assertDecided } from './decisions';
import type { Lists } from './lists';
import { readWhole, type WholeFile } from './read-whole';
import { prepareBrand, prepareMembers } from './prepare-brand';
import type { Progress } from './progress';
import { writeRejects } from './rejects-file';
import { settleArrivals } from './settle-arrivals';

export { readLists } from './lists';

interface Context {
  now: Instant;
  progress: Progress;
  stopped: () => boolean;
}

/** Runs the import; `now` is the end of what has happened, unless the options name another. */
export async function runImport(
  pool: Database,
  options: ImportOptions,
  lists: Lists,
  context: Context,
): Promise<ImportReport> {
  const startedAt = performance.now();
  const whole = await readWhole(pool, options, lists, context);
  assertDecided(whole.findings, options.accepted);
  const { told, read } = whole;
  const counts = new Counts(read, told);
  const settles = !context.stopped() && counts.receipts.read > counts.receipts.rejected;
  if (options.dryRun) for (const arrival of inOrder([], told)) counts.wouldSettle(arrival);
  const refused =
    options.dryRun || !settles ? 0 : await settle(pool, options, { lists, whole, counts }, context);
  const { rejects } = counts;
  const { receipts } = lists;
  const look = present(receipts.looks.at(-1), 'the file of lines');
  const rejectsFile =
    rejects.size === 0 || options.dryRun ? null : await writeRejects(look, rejects, options.rejects);
  return {
    brand: options.programme.brand,
    dryRun: options.dryRun,
    ...{ lines: counts.lines, receipts: counts.receipts },
    ...{ nothing: counts.nothing, waiting: counts.waiting, held: counts.held },
    ...whole.sums,
    findings: whole.findings,
    deadLetters: refused,
    joinsContradicted: counts.joinsContradicted,
    rejectsFile,
    stopped: context.stopped(),
    seconds: (performance.now() - startedAt) / 1000,
  };
}

interface Work {
  lists: Lists;
  whole: WholeFile;
  counts: Counts;
}

async function settle(
  pool: Database,
  options: ImportOptions,
  { lists, whole, counts }: Work,
  context: Context,
): Promise<number> {
  const { programme } = options;
  const { told, alike, catalog } = whole;
  const standsAt = options.asOf ?? lastOf(told) ?? context.now;
  const brand = await prepareBrand(pool, programme, standsAt, catalog);
  const listed = lists.members?.rows ?? [];
  const customers = [...whole.customers.keys()].map((customer) => alike.get(customer) ?? customer);
  const members = await prepareMembers(pool, brand.brandId, listed, customers);
  const memberOf = (customer: string): bigint =>
    present(members.get(alike.get(customer) ?? customer), `the member of customer ${customer}`);
  const joins = joinsUntil(
    listed,
    programme.utcOffsetMinutes,
    endOfRecords(brand, standsAt, options.asOf ?? context.now),
  );
  context.progress.start('Settling', joins.length + told.rows.length, 'receipts and joins');
  const refused = await settleArrivals(inOrder(joins, told), {
    pool,
    zone: { brandId: brand.brandId, utcOffsetMinutes: programme.utcOffsetMinutes },
    batchSize: options.batchSize,
    toEvent: (arrival) => toEvent(arrival, memberOf),
    onAnswer: (arrival, answer) => counts.count(arrival, answer),
    onProgress: (done) => context.progress.update(done),
    stopped: context.stopped,
  });
  context.progress.finish();
  if (!context.stopped()) await moveBrandClock(asDb(pool), brand.brandId, standsAt);
  return refused;
}

const lastOf = ({ table, rows }: Told): Instant | undefined => {
  const row = rows.at(-1);
  return row === undefined ? undefined : table.at(row);
};

/** Nobody joins after the records end: where a standing brand stands, else now. */
const endOfRecords = (brand: Brand, standsAt: Instant, now: Instant): Instant =>
  brand.standsAt === null ? now : Math.max(brand.standsAt, standsAt);
