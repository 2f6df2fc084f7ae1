/*
 * One process of the settlement benchmark: receives orders, or settles what waits. Started by settle.ts with
 * its job in the environment; answers with one JSON line.
 */
import { Client } from 'pg';
import { asDb, openPool, type Database } from '../../cloudfunctions/platform/db';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { settleNext } from '../../cloudfunctions/core/settlement/intake/settle-events';
import { commissionOf, eventNumber } from './orders';

export interface Job {
  role: 'receive' | 'settle';
  appUrl: string;
  brandId: number;
  members: number;
  firstMember: string;
  from: number;
  to: number;
  /** One event in so many is a refund; 0: none. */
  refundEvery: number;
  /** So many of a hundred orders pay whoever recommended them. */
  referrals: number;
  batch: number;
  /** Settle: stop once nothing waits and this many orders were received. */
  untilReceived: boolean;
  startAfter: string;
}

export interface JobReport {
  role: Job['role'];
  events: number;
  batches: number;
  statements: number;
  seconds: number;
  cpuSeconds: number;
  /** Milliseconds spent waiting for each statement, by its first words. */
  waits: Record<string, number>;
}

const report = { statements: 0, waits: {} as Record<string, number> };

/** Counts statements and the time between asking and answer, for the whole process. */
function watchStatements(): void {
  const original = Client.prototype.query as (...args: unknown[]) => unknown;
  Client.prototype.query = function watched(this: Client, ...args: unknown[]): unknown {
    const asked = args[0] as string | { text: string };
    const text = (typeof asked === 'string' ? asked : asked.text).replace(/\s+/g, ' ');
    const name = /(?:insert into|update|delete from|from) huigan\.(\w+)/.exec(text)?.[0] ?? text.slice(0, 30);
    const began = performance.now();
    report.statements += 1;
    const answer = original.apply(this, args);
    const done = () => {
      report.waits[name] = (report.waits[name] ?? 0) + performance.now() - began;
    };
    if (answer instanceof Promise) answer.then(done, done);
    return answer;
  } as typeof Client.prototype.query;
}

async function receive(pool: Database, job: Job): Promise<{ events: number; batches: number }> {
  let batches = 0;
  for (let start = job.from; start < job.to; start += job.batch) {
    const events = [];
    for (let order = start; order < Math.min(start + job.batch, job.to); order += 1) {
      const mix = { ...job, firstMember: BigInt(job.firstMember), percent: job.referrals };
      const event = eventNumber(order, mix);
      const commission = commissionOf(event, order, mix);
      events.push(event, ...(commission === null ? [] : [commission]));
    }
    await receiveEvents(pool, { brandId: job.brandId, utcOffsetMinutes: 480 }, events);
    batches += 1;
  }
  return { events: job.to - job.from, batches };
}

async function settle(
  pool: Database,
  job: Job,
  allReceived: () => boolean,
): Promise<{ events: number; batches: number }> {
  let events = 0;
  let batches = 0;
  for (let after = BigInt(job.startAfter); ;) {
    const done = allReceived();
    const result = await settleNext(pool, after, job.batch);
    const settled = result.settled + result.refused.length;
    if (settled > 0) batches += 1;
    events += settled;
    if (result.next === null && done && (await nothingWaits(pool))) return { events, batches };
    if (settled === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    after = result.next ?? 0n;
  }
}

const nothingWaits = async (pool: Database): Promise<boolean> =>
  (await asDb(pool).query('select 1 from huigan.inbox limit 1', [])).rows.length === 0;

async function main(): Promise<void> {
  const job = JSON.parse(process.env['HUIGAN_BENCH_JOB'] ?? '{}') as Job;
  watchStatements();
  const pool = openPool(job.appUrl, 2);
  let received = !job.untilReceived;
  process.on('message', () => {
    received = true;
  });
  await asDb(pool).query('select 1', []);
  report.statements = 0;
  const began = performance.now();
  const cpu = process.cpuUsage();
  const done = job.role === 'receive' ? await receive(pool, job) : await settle(pool, job, () => received);
  const used = process.cpuUsage(cpu);
  const answer: JobReport = {
    role: job.role,
    ...done,
    ...report,
    seconds: (performance.now() - began) / 1000,
    cpuSeconds: (used.user + used.system) / 1e6,
  };
  await pool.end();
  process.send?.(answer);
  process.disconnect?.();
}

void main();
