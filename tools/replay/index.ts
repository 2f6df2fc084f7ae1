/*
 * `npm run replay [-- --brand KEY] [--data DIR]`: derives the ledger again from the stored events and
 * compares it with the one that is kept, as JSON. Exit code 0: they are the same, 1: something differs.
 */
import { parseArgs } from 'node:util';
import { openPool } from '../../cloudfunctions/platform/db';
import { runCommand } from '../command/input-error';
import { migrate } from '../postgres/migrate';
import { openDatabase } from '../postgres/open-database';
import { replayLedger } from './replay-ledger';

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { brand: { type: 'string' }, data: { type: 'string' } } });
  const log = (line: string): void => console.error(line);
  const database = await openDatabase({ dataDir: values.data, log });
  try {
    await migrate(database.ownerUrl, log);
    // The owner's: the application may not make a schema.
    const pool = openPool(database.ownerUrl, 1);
    try {
      const report = await replayLedger(pool, values.brand, log);
      console.log(JSON.stringify(report, null, 2));
      return report.count === 0 ? 0 : 1;
    } finally {
      await pool.end();
    }
  } finally {
    await database.release();
  }
}

runCommand(main);
