/*
 * The settlement benchmark: members loaded, orders received in batches and settled by workers in processes of
 * their own, with the full rule set, all constraints and synchronous_commit on; pgbench TPC-B on the same
 * server in the same run. Prints JSON on stdout, progress on stderr.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareGround, sql, type Ground } from './ground';
import { measureFloor } from './floor';
import { memoryFlags } from './memory-flags';
import { measureSingles } from './singles';
import { tableSizes } from './table-sizes';
import { ratioToTpcb, runPgbench } from './tpcb';
import type { Job, JobReport } from './settle-process';

const TPCB_SECONDS = 15;

interface Options {
  members: number;
  orders: number;
  workers: number;
  batch: number;
  /** Name of a file in `programmes`. */
  programme: string;
  /** Orders that were settled before the day that is measured. */
  history: number;
  /** One event in so many is a refund; 0: none. */
  refundEvery: number;
  /** Of a hundred orders of one more phase, so many pay whoever recommended them; 0: no such phase. */
  referrals: number;
  dataDir?: string;
  /** Folder for CPU profiles of the processes. */
  profile?: string;
}

/** Options of a run; what is not said is a warm day. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      members: { type: 'string', default: '1000000' },
      orders: { type: 'string', default: '300000' },
      workers: { type: 'string', default: '2' },
      batch: { type: 'string', default: '2000' },
      programme: { type: 'string', default: 'coffee-shop' },
      history: { type: 'string', default: '100000' },
      'refund-every': { type: 'string', default: '10' },
      referrals: { type: 'string', default: '0' },
      data: { type: 'string' },
      profile: { type: 'string' },
    },
  });
  const whole = (text: string): number => {
    if (!/^\d+$/.test(text) || Number(text) < 1) throw new Error(`not a whole number: ${text}`);
    return Number(text);
  };
  const { members, orders, workers, batch, programme, history, data, profile } = values;
  return {
    members: whole(members),
    orders: whole(orders),
    workers: whole(workers),
    batch: whole(batch),
    programme,
    history: Number(history),
    refundEvery: Number(values['refund-every']),
    referrals: Number(values.referrals),
    ...(data === undefined ? {} : { dataDir: data }),
    ...(profile === undefined ? {} : { profile }),
  };
}

function start(job: Job, profile: string | undefined): { child: ChildProcess; report: Promise<JobReport> } {
  const child = fork(join(__dirname, 'settle-process.ts'), {
    execArgv: [
      ...memoryFlags(),
      ...(profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]),
      '--import',
      'tsx',
    ],
    env: { ...process.env, HUIGAN_BENCH_JOB: JSON.stringify(job) },
  });
  const report = new Promise<JobReport>((resolve, reject) => {
    child.once('message', (message) => resolve(message as JobReport));
    child.once('exit', (code) => reject(new Error(`a bench process ended with ${code}`)));
  });
  return { child, report };
}

interface Phase {
  seconds: number;
  reports: JobReport[];
}

/** Receives and settles at the same time, or one of them. */
export async function runPhase(
  ground: Ground,
  options: Options,
  roles: { receive: boolean; settle: boolean },
  from: number,
  to: number,
  referrals = 0,
): Promise<Phase> {
  const job = (role: Job['role'], worker: number): Job => ({
    role,
    refundEvery: options.refundEvery,
    referrals,
    appUrl: ground.appUrl,
    brandId: ground.brandId,
    members: options.members,
    firstMember: String(ground.firstMember),
    from,
    to,
    batch: options.batch,
    untilReceived: roles.receive,
    startAfter: String(
      ground.firstMember + BigInt(Math.floor((options.members * worker) / options.workers)) - 1n,
    ),
  });
  const settlers = roles.settle
    ? Array.from({ length: options.workers }, (_, worker) => start(job('settle', worker), options.profile))
    : [];
  const receiver = roles.receive ? start(job('receive', 0), options.profile) : null;
  const received = await receiver?.report;
  for (const { child } of settlers) if (child.connected) child.send('received');
  const settled = await Promise.all(settlers.map((settler) => settler.report));
  const reports = [...(received ? [received] : []), ...settled];
  return { seconds: Math.max(...reports.map((report) => report.seconds)), reports };
}

/** Figures of a phase, an event. */
export function summary(phase: Phase, orders: number) {
  const per = (amount: number) => Math.round((amount / orders) * 1e6 * 10) / 10;
  return {
    ordersPerSecond: Math.round(orders / phase.seconds),
    processes: phase.reports.map((report) => ({
      role: report.role,
      events: report.events,
      statementsPerBatch: Math.round((report.statements / Math.max(1, report.batches)) * 10) / 10,
      cpuMicrosecondsPerOrder: per(report.cpuSeconds),
      waitMicrosecondsPerOrder: Object.fromEntries(
        Object.entries(report.waits)
          .sort(([, a], [, b]) => b - a)
          .slice(0, 12)
          .map(([name, milliseconds]) => [name, per(milliseconds / 1000)]),
      ),
    })),
  };
}

async function sizes(ground: Ground): Promise<{ wal: number; disk: number }> {
  const [row] = await sql<{ wal: string; disk: string }>(
    ground.ownerUrl,
    `select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::text as wal, pg_database_size(current_database())::text as disk`,
  );
  return { wal: Number(row?.wal), disk: Number(row?.disk) };
}

/** The same with orders that pay whoever recommended them, beside the same without; null: not asked for. */
async function measureReferrals(
  ground: Ground,
  options: Options,
  from: number,
  { ordersPerSecond: plain }: ReturnType<typeof summary>,
) {
  const { referrals: percent, orders } = options;
  if (percent === 0) return null;
  process.stderr.write(`${orders} events, ${percent} of a hundred orders recommended\n`);
  const phase = await runPhase(
    ground,
    options,
    { receive: true, settle: true },
    from,
    from + orders,
    percent,
  );
  const { ordersPerSecond } = summary(phase, orders);
  return { percent, ordersPerSecond, ofPlain: Math.round((ordersPerSecond / plain) * 100) / 100 };
}

/** Runs the benchmark and prints its figures. */
export async function benchSettle(args: string[]): Promise<void> {
  const options = readOptions(args);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  say(`loading ${options.members} members`);
  const ground = await prepareGround(options);
  try {
    say('pgbench TPC-B, scale 50, 8 clients');
    const tpcb = await runPgbench(ground.pgbenchUrl, TPCB_SECONDS);
    const { orders } = options;
    const endToEndOf = (phase: Phase) => summary(phase, orders);
    const tpcbAsync = await runPgbench(ground.pgbenchUrl, TPCB_SECONDS, 'off');
    const { history } = options;
    if (history > 0) {
      say(`${history} orders of the days before`);
      await runPhase(ground, options, { receive: true, settle: true }, 0, history);
      await sql(ground.ownerUrl, 'vacuum analyze');
    }
    await sql(ground.ownerUrl, 'checkpoint');
    const before = await sizes(ground);
    say(`${orders} events, received and settled at once`);
    const first = history;
    const together = await runPhase(ground, options, { receive: true, settle: true }, first, first + orders);
    const after = await sizes(ground);
    say('the same rows, written in sets without deciding anything');
    const floor = await measureFloor(ground, { since: first, events: orders, batch: options.batch });
    say(`${orders} events, received first`);
    const more = { from: first + orders, to: first + 2 * orders };
    const received = await runPhase(ground, options, { receive: true, settle: false }, more.from, more.to);
    say('and then settled');
    const settled = await runPhase(ground, options, { receive: false, settle: true }, 0, 0);
    const referrals = await measureReferrals(ground, options, more.to, endToEndOf(together));
    await sql(ground.ownerUrl, 'vacuum analyze');
    say('single events');
    const singles = await measureSingles(ground, options.members, more.to + orders);
    say('pgbench TPC-B again');
    const tpcbAfter = await runPgbench(ground.pgbenchUrl, TPCB_SECONDS);
    const ratio = (rate: number) => ratioToTpcb(rate, { before: tpcb, after: tpcbAfter }, 2);
    const endToEnd = endToEndOf(together);
    const settleOnly = summary(settled, orders);
    const result = {
      machine: ground.machine,
      members: options.members,
      orders,
      workers: options.workers,
      batch: options.batch,
      programme: options.programme,
      history,
      refundEvery: options.refundEvery,
      tpcbPerSecond: { before: tpcb, after: tpcbAfter, withoutSynchronousCommit: tpcbAsync },
      floor: { ordersPerSecond: floor, ofFloor: Math.round((endToEnd.ordersPerSecond / floor) * 100) / 100 },
      ratio: ratio(endToEnd.ordersPerSecond),
      ratioSettleOnly: ratio(settleOnly.ordersPerSecond),
      receivedAndSettled: endToEnd,
      receiveOnly: summary(received, orders),
      settleOnly,
      referrals,
      walBytesPerOrder: Math.round((after.wal - before.wal) / orders),
      diskBytesPerOrder: Math.round((after.disk - before.disk) / orders),
      singles,
      tables: await tableSizes(ground.ownerUrl),
    };
    console.log(JSON.stringify(result, null, 2));
  } finally {
    await ground.server.release();
  }
}
