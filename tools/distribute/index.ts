/*
 * `npm run distribute`: spreads the tables of a migrated database over the machines of a Citus cluster,
 * whose coordinator DATABASE_OWNER_URL (or DATABASE_URL) names. After each `npm run migrate`; doing it again
 * changes nothing.
 */
import { InputError, runCommand } from '../command/input-error';
import { openDatabase } from '../postgres/open-database';
import { distribute } from './distribute';

async function main(): Promise<number> {
  const url = process.env['DATABASE_OWNER_URL'] ?? process.env['DATABASE_URL'];
  if (!url) throw new InputError('Name the coordinator: DATABASE_OWNER_URL=postgres://…');
  const log = (line: string): void => console.log(line);
  const database = await openDatabase({ log });
  try {
    const done = await distribute(database.ownerUrl, log);
    if (done === 0) log('Everything is where it belongs; nothing was done.');
  } finally {
    await database.release();
  }
  return 0;
}

runCommand(main);
