/*
 * A data folder of its own whose database, importer, worker and server may be killed at any moment. Ends only
 * processes that it started, by id.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '../../tools/postgres/migrate';
import { openDatabase, type OpenedDatabase } from '../../tools/postgres/open-database';
import type { Random } from '../model/generate-random';
import { importOf, RECEIPTS, ROOT, start } from './real-month';

export type Victim = 'importer' | 'worker' | 'server' | 'database';

export interface Folder {
  dataDir: string;
  database: OpenedDatabase;
}

export const environmentOf = ({ database }: Folder): Record<string, string> => ({
  DATABASE_URL: database.appUrl,
  DATABASE_OWNER_URL: database.ownerUrl,
});

/**
 * Opens the folder's database, again after it was killed. As durable as a shop's own: what it acknowledged
 * must be there afterwards.
 */
export async function openFolder(dataDir: string): Promise<Folder> {
  const database = await openDatabase({ dataDir });
  await migrate(database.ownerUrl);
  return { dataDir, database };
}

function startServer(env: Record<string, string>): ChildProcess {
  const main = join(ROOT, 'cloudfunctions/server/main.ts');
  const settings = { HUIGAN_DEMO: '1', PORT: '0', LOG_LEVEL: 'silent' };
  return spawn(process.execPath, ['--import', 'tsx', main], {
    cwd: ROOT,
    env: { ...process.env, ...settings, ...env },
    stdio: 'ignore',
  });
}

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((done) => child.once('close', () => done()));

async function end(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await ended(child);
}

/**
 * Starts importer, worker and server, kills one of them (or the database) in the middle, and ends the others.
 * Returns the folder, open again.
 */
export async function killOne(folder: Folder, victim: Victim, random: Random): Promise<Folder> {
  const env = environmentOf(folder);
  const children = {
    importer: start(importOf(RECEIPTS, '--batch', String(random.between(1, 900))), env).process,
    worker: start(['worker'], env).process,
    server: startServer(env),
  };
  await new Promise((resolve) => setTimeout(resolve, random.between(2500, 6000)));
  if (victim === 'database') {
    const postmaster = Number(
      readFileSync(join(folder.dataDir, 'pgdata', 'postmaster.pid'), 'utf8').split('\n')[0],
    );
    process.kill(postmaster, 'SIGKILL');
  } else {
    await end(children[victim]);
  }
  await new Promise((resolve) => setTimeout(resolve, random.between(100, 800)));
  await Promise.all(Object.values(children).map(end));
  if (victim !== 'database') return folder;
  await folder.database.release().catch(() => {});
  return openFolder(folder.dataDir);
}
