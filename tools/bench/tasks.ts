/*
 * What settlement asks of the machines of a Citus: `npm run bench -- tasks`, where DATABASE_OWNER_URL and
 * DATABASE_URL name an empty database of the coordinator. It is migrated and spread, a day's batches are
 * received and settled, and every command that goes to another machine is counted. Prints JSON on stdout.
 */
import { parseArgs } from 'node:util';
import { openPool, type Database } from '../../cloudfunctions/platform/db';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { settleMembers, settleNext } from '../../cloudfunctions/core/settlement/intake/settle-events';
import { distribute } from '../distribute/distribute';
import { migrate } from '../postgres/migrate';
import { openDatabase, type OpenedDatabase } from '../postgres/open-database';
import { loadMembers, publishBrand, sql } from './ground';
import { eventNumber, type Mix } from './orders';
import { measureSingles } from './singles';
import { countRemote, withNotices, type RemoteCount, type RemoteCounter } from './remote-commands';
import { wholeOption } from './whole-option';

const PROGRAMME = 'coffee-shop';
const REFUND_EVERY = 10;
const SINGLES = 200;

interface Options {
  members: number;
  batches: number;
  batch: number;
}

function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      members: { type: 'string', default: '20000' },
      batches: { type: 'string', default: '10' },
      batch: { type: 'string', default: '2000' },
    },
  });
  return {
    members: wholeOption('members', values.members, { most: 1_000_000 }),
    batches: wholeOption('batches', values.batches, { most: 1000 }),
    batch: wholeOption('batch', values.batch, { most: 10_000 }),
  };
}

interface Day extends Mix {
  brandId: number;
}

const brandOf = ({ brandId }: Day) => ({ brandId, utcOffsetMinutes: 480 });

async function receive(pool: Database, day: Day, from: number, count: number): Promise<void> {
  const events = Array.from({ length: count }, (_, place) => eventNumber(from + place, day));
  await receiveEvents(pool, brandOf(day), events);
}

/** Settles all that waits, in rounds. */
async function settleAll(pool: Database, batch: number): Promise<void> {
  for (let after = 0n, moved = true; moved;) {
    const { settled, refused, next } = await settleNext(pool, after, batch);
    moved = settled + refused.length > 0 || next !== null;
    after = next ?? 0n;
  }
}

/** One event after the other, as a till reports them: received and settled. */
async function single(pool: Database, day: Day, from: number): Promise<void> {
  for (let number = from; number < from + SINGLES; number += 1) {
    const [receipt] = await receiveEvents(pool, brandOf(day), [eventNumber(number, day)]);
    if (receipt?.outcome === 'received') await settleMembers(pool, [receipt.memberId]);
  }
}

const per = ({ tasks, transactions, byKind }: RemoteCount, times: number) => {
  const each = (count: number): number => Math.round((count / times) * 10) / 10;
  return {
    tasks: each(tasks),
    transactionCommands: each(transactions),
    byStatement: Object.fromEntries(
      [...byKind]
        .sort(([, a], [, b]) => b - a)
        .slice(0, 25)
        .map(([kind, count]) => [kind, each(count)]),
    ),
  };
};

async function machines(ownerUrl: string): Promise<object> {
  const [row] = await sql<{ workers: number; shards: number }>(
    ownerUrl,
    `select (select count(*)::int from citus_get_active_worker_nodes()) as workers,
       (select count(*)::int from pg_dist_shard where logicalrelid = 'huigan.members'::regclass) as shards`,
  );
  return row ?? {};
}

/** Connections that this database holds on the other machines. */
async function connections(ownerUrl: string): Promise<number[]> {
  const rows = await sql<{ result: string }>(
    ownerUrl,
    `select result from run_command_on_workers($$select count(*) from pg_stat_activity
       where datname = current_database() and application_name like 'citus_internal%'$$)`,
  );
  return rows.map(({ result }) => Number(result));
}

async function measure(pool: Database, count: RemoteCounter, day: Day, { batches, batch }: Options) {
  // Plans are made and connections opened before anything is counted.
  await receive(pool, day, 0, batch);
  await settleAll(pool, batch);
  count.take();
  for (let each = 1; each <= batches; each += 1) await receive(pool, day, each * batch, batch);
  const received = per(count.take(), batches);
  await settleAll(pool, batch);
  const settled = per(count.take(), batches);
  await single(pool, day, (batches + 1) * batch);
  return { received, settled, single: per(count.take(), SINGLES) };
}

/** How fast all of it is, with nothing counted: one process, a batch after the other; then single events. */
async function timed(appUrl: string, day: Day, { batches, batch, members }: Options) {
  const first = 2 * (batches + 1) * batch;
  const pool = openPool(appUrl, 2);
  const rate = async (work: () => Promise<void>): Promise<number> => {
    const began = performance.now();
    await work();
    return Math.round((batches * batch * 1000) / (performance.now() - began));
  };
  const receivedPerSecond = await rate(async () => {
    for (let each = 0; each < batches; each += 1) await receive(pool, day, first + each * batch, batch);
  });
  const settledPerSecond = await rate(() => settleAll(pool, batch));
  await pool.end();
  const singles = await measureSingles({ ...day, appUrl }, members, first + batches * batch);
  return { receivedPerSecond, settledPerSecond, singles };
}

/** All of it, in a database of which nothing was made yet. */
async function measureAll(
  { ownerUrl, appUrl }: Pick<OpenedDatabase, 'ownerUrl' | 'appUrl'>,
  options: Options,
) {
  await migrate(ownerUrl);
  await distribute(ownerUrl, (line) => void process.stderr.write(`${line}\n`));
  const brandId = await publishBrand(appUrl, PROGRAMME);
  const firstMember = await loadMembers(ownerUrl, brandId, options.members);
  const day: Day = { brandId, members: options.members, firstMember, refundEvery: REFUND_EVERY };
  const pool = openPool(withNotices(appUrl), 1);
  const { single: perSingleEvent, ...perBatch } = await measure(pool, countRemote(pool), day, options);
  const connectionsToWorkers = await connections(ownerUrl);
  await pool.end();
  const uncounted = await timed(appUrl, day, options);
  return { ...(await machines(ownerUrl)), connectionsToWorkers, perBatch, perSingleEvent, uncounted };
}

/** Counts, and prints what was counted. */
export async function benchTasks(args: string[]): Promise<void> {
  const options = readOptions(args);
  const database = await openDatabase({});
  try {
    const measured = await measureAll(database, options);
    console.log(JSON.stringify({ ...options, ...measured }, null, 2));
  } finally {
    await database.release();
  }
}
