/*
 * A worker machine that dies while receipts are imported and settled: commands end with an error or go on,
 * and told again everything is settled once. HUIGAN_CITUS_KILL is a command that kills the database server of
 * a worker at once and starts it again.
 */
import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { monthIsPresent, runJson, start } from '../proof/real-month';
import { machinesOf, inDatabase } from '../support/citus-cluster';
import { firstDays } from './first-days';
import { at, CITUS } from './places';

const KILL = process.env['HUIGAN_CITUS_KILL'];
const LAST_DAY = '2019-04-02';
const LIMIT_MS = 600_000;
/** From the start of a command until the machine dies. */
const KILL_AFTER_MS = [4000, 7000, 10_000];

at(CITUS, 'a worker machine that dies', () => {
  const { fresh, upTo, hashOf } = firstDays();

  (monthIsPresent && KILL ? test : test.skip)(
    'changes nothing in what is settled in the end, and leaves no transaction behind',
    async () => {
      const receipts = upTo(LAST_DAY);
      const quiet = await fresh();
      await runJson(receipts, quiet);
      const env = await fresh();
      const codes: (number | null)[] = [];
      for (const after of KILL_AFTER_MS) {
        const command = start(receipts, env);
        await sleep(after);
        await promisify(execFile)('bash', ['-c', KILL ?? '']);
        codes.push((await command.run).code);
      }
      // Some met the dead machine, and said so.
      expect(codes.filter((code) => code !== 0)).not.toEqual([]);
      await runJson(receipts, env);
      expect(await hashOf(env)).toBe(await hashOf(quiet));
      expect(await preparedIn(env['DATABASE_OWNER_URL'] ?? '')).toEqual([]);
    },
    LIMIT_MS,
  );
});

/** Transactions that were prepared and neither kept nor undone, on any machine, once Citus has looked. */
async function preparedIn(url: string): Promise<string[]> {
  await inDatabase(url, (client) => client.query('select recover_prepared_transactions()'));
  const found: string[] = [];
  for (const machine of await machinesOf(url)) {
    const { rows } = await inDatabase(machine, (client) =>
      client.query<{ gid: string }>('select gid from pg_prepared_xacts where database = current_database()'),
    );
    found.push(...rows.map(({ gid }) => gid));
  }
  return found;
}
