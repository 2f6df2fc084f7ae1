/*
 * An embedded server that dies while a long-lived command uses it is started again where it was.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openPool } from '../../cloudfunctions/platform/db';
import { openDatabase } from '../../tools/postgres/open-database';
import { findPostmaster } from '../../tools/postgres/postmaster';

/** Two servers are started; a busy machine takes its time. */
jest.setTimeout(90_000);

const { DATABASE_URL } = process.env;
beforeAll(() => delete process.env['DATABASE_URL']);
afterAll(() => {
  if (DATABASE_URL !== undefined) process.env['DATABASE_URL'] = DATABASE_URL;
});

test('after a kill of its process it runs again, on its port, and says so', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'huigan-keeper-'));
  chmodSync(dataDir, 0o755);
  const cluster = join(dataDir, 'pgdata');
  const lines: string[] = [];
  const database = await openDatabase({ dataDir, forTests: true, log: (line) => lines.push(line) });
  const pool = openPool(database.appUrl, 1);
  const keeper = database.keepRunning();
  try {
    await pool.query('select 1');
    const killed = findPostmaster(cluster);
    if (killed.state !== 'ready') throw new Error('no server');
    process.kill(killed.pid, 'SIGKILL');
    for (let looks = 0; !lines.includes('PostgreSQL runs again.') && looks < 600; looks += 1)
      await sleep(100);
    expect(lines).toContain('PostgreSQL has gone; starting it again …');
    expect(findPostmaster(cluster)).toMatchObject({ state: 'ready', port: killed.port });
    expect((await pool.query<{ one: number }>('select 1 as one')).rows).toEqual([{ one: 1 }]);
  } finally {
    await keeper.stop();
    await pool.end();
    await database.release();
  }
  expect(findPostmaster(cluster).state).toBe('none');
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});
