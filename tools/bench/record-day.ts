/*
 * A record day: ten million events of a chain, one in ten of them a refund, of members with a history,
 * received and settled at once on this machine; then the audit of all of it. Prints JSON on stdout, progress
 * on stderr.
 */
import { openPool } from '../../cloudfunctions/platform/db';
import { auditBrands } from '../audit/audit-brands';
import { prepareGround, runPgbench } from './ground';
import { readOptions, runPhase, summary } from './settle';

const TPCB_SECONDS = 15;

/** Runs the day and prints its figures. */
export async function benchRecordDay(args: string[]): Promise<void> {
  const options = readOptions(['--orders', '10000000', '--history', '200000', ...args]);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  say(`loading ${options.members} members`);
  const ground = await prepareGround(options);
  try {
    const before = await runPgbench(ground.pgbenchUrl, TPCB_SECONDS);
    const { history, orders } = options;
    say(`${history} orders of the days before`);
    await runPhase(ground, options, { receive: true, settle: true }, 0, history);
    say(`${orders} events of the day`);
    const day = await runPhase(ground, options, { receive: true, settle: true }, history, history + orders);
    const minutes = Math.round((day.seconds / 60) * 100) / 100;
    say(`took ${minutes} minutes`);
    const after = await runPgbench(ground.pgbenchUrl, TPCB_SECONDS);
    say('audit');
    const pool = openPool(ground.appUrl, 1);
    const began = performance.now();
    const asOf = new Date(Date.now() + 86_400_000).toISOString();
    const report = await auditBrands(pool, { brandKey: undefined, asOf, now: Date.now() });
    await pool.end();
    const result = {
      machine: ground.machine,
      members: options.members,
      events: orders,
      refundEvery: options.refundEvery,
      minutes,
      tpcbPerSecond: { before, after },
      day: summary(day, orders),
      audit: { seconds: Math.round((performance.now() - began) / 1000), report },
    };
    console.log(
      JSON.stringify(result, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value), 2),
    );
  } finally {
    await ground.server.release();
  }
}
