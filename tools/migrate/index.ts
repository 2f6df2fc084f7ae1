/*
 * `npm run migrate [-- --data <folder>]`: brings the schema of the database up to date.
 */
import { parseArgs } from 'node:util';
import { migrate } from '../postgres/migrate';
import { openDatabase } from '../postgres/open-database';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  const log = (line: string): void => console.log(line);
  const database = await openDatabase({ dataDir: values.data, log });
  try {
    const applied = await migrate(database.ownerUrl, log);
    if (applied.length === 0) log('The schema is up to date.');
  } finally {
    await database.release();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
