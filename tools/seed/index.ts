/*
 * `node tools/run.mjs seed [--data <folder>]`: makes the demo brand in the database; nothing when it is
 * there. `npm start` does the same.
 */
import { parseArgs } from 'node:util';
import { openPool } from '../../cloudfunctions/platform/db';
import { migrate } from '../postgres/migrate';
import { openDatabase } from '../postgres/open-database';
import { seedDemo } from './seed-demo';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  const log = (line: string): void => console.log(line);
  const database = await openDatabase({
    ...(values.data === undefined ? {} : { dataDir: values.data }),
    log,
  });
  try {
    await migrate(database.ownerUrl, log);
    const pool = openPool(database.appUrl, 2);
    try {
      if ((await seedDemo(pool, { now: Date.now(), log })) === 0) log('The demo brand is there.');
    } finally {
      await pool.end();
    }
  } finally {
    await database.release();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
