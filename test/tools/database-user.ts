/*
 * A process that opens the database of a folder, says so, and leaves on SIGTERM. For
 * open-database.pg.test.ts.
 */
import { Client } from 'pg';
import { joinDataFolder } from '../../tools/postgres/data-folder-users';

async function main(dataDir: string): Promise<void> {
  const database = await joinDataFolder({ dataDir, forTests: true });
  const client = new Client({ connectionString: database.appUrl });
  await client.connect();
  const result = await client.query<{ who: string }>('select current_user as who');
  await client.end();
  const forever = setInterval(() => {}, 1000);
  process.once('SIGTERM', () => {
    clearInterval(forever);
    void database.release().then(() => console.log('released'));
  });
  // Last, because whoever reads it may send the signal at once.
  console.log(`open as ${result.rows[0]?.who}`);
}

void main(process.argv[2] ?? '');
