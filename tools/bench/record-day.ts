/*
 * A record day: ten million events of a chain, one in ten of them a refund, of members with a history,
 * received and settled at once on this machine; then the audit of all of it. Prints JSON on stdout, progress
 * on stderr.
 */
import { openPool } from '../../cloudfunctions/platform/db';
import { auditBrands } from '../audit/audit-brands';
import { prepareGround } from './ground';
import { readOptions, runPhase, summary } from './settle';
import { besideTpcb } from './tpcb';

const TPCB_SECONDS = 15;

const minutesOf = ({ seconds }: { seconds: number }): number => Math.round((seconds / 60) * 100) / 100;

/** Runs the day and prints its figures. */
export async function benchRecordDay(args: string[]): Promise<void> {
  const options = readOptions(['--orders', '10000000', '--history', '200000', ...args]);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  say(`loading ${options.members} members`);
  const ground = await prepareGround(options);
  try {
    const { history, orders } = options;
    const both = { receive: true, settle: true };
    const { beside, measured: day } = await besideTpcb(ground, TPCB_SECONDS, say, async () => {
      say(`${history} orders of the days before`);
      await runPhase(ground, options, both, 0, history);
      say(`${orders} events of the day`);
      const phase = await runPhase(ground, options, both, history, history + orders);
      say(`took ${minutesOf(phase)} minutes`);
      return phase;
    });
    say('audit');
    const pool = openPool(ground.appUrl, 1);
    const began = performance.now();
    const asOf = new Date(Date.now() + 86_400_000).toISOString();
    const report = await auditBrands(pool, { brandKey: undefined, asOf, now: Date.now() }, say);
    await pool.end();
    const result = {
      members: options.members,
      events: orders,
      refundEvery: options.refundEvery,
      minutes: minutesOf(day),
      ...beside,
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
