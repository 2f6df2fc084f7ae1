/*
 * One embedded server for each data folder, shared by every process that opens it.
 *
 * A user is a file named by process id, start time and a random word; a file whose process is gone counts for
 * nothing. Files and server change only under the folder's lock, so "am I the last one" has one answer. A
 * process that dies without releasing leaves the server running; the next one to come adopts it.
 */
import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, ownIdentity } from '../processes/process-identity.cjs';
import { withProcessLock } from '../processes/process-lock.cjs';
import { prepareDataFolder, type DataFolder } from './data-folder';
import { ensureServerRuns, stopServer } from './embedded-server';
import { keepServer } from './keep-server';
import type { OpenDatabaseOptions, OpenedDatabase } from './opened-database';
import { findPostmaster } from './postmaster';
import { findRunner } from './server-runner';

/** Starts or adopts the server of the folder and counts this process among its users. */
export async function joinDataFolder(options: OpenDatabaseOptions): Promise<OpenedDatabase> {
  const folder = prepareDataFolder(options.dataDir);
  const log = options.log ?? (() => {});
  const runner = findRunner(folder);
  const userFile = join(folder.users, `${ownIdentity()}.${randomBytes(4).toString('hex')}`);
  const urls = await withProcessLock(folder.lock, async () => {
    const server = await ensureServerRuns(folder, runner, { forTests: options.forTests ?? false, log });
    writeFileSync(userFile, '');
    return server;
  });
  let leaving: Promise<void> | undefined;
  const leave = (): Promise<void> =>
    withProcessLock(folder.lock, async () => {
      rmSync(userFile, { force: true });
      if (countLivingUsers(folder) === 0) await stopServer(folder, runner);
    });
  const revive = (): Promise<void> =>
    withProcessLock(folder.lock, async () => {
      const again = await ensureServerRuns(folder, runner, { forTests: options.forTests ?? false, log });
      if (again.ownerUrl !== urls.ownerUrl) throw new Error('its port is taken by another program');
    });
  const isGone = (): boolean => findPostmaster(folder.cluster).state === 'none';
  return {
    ...urls,
    keepRunning: () => keepServer({ isGone, revive, log }),
    release: () => (leaving ??= leave()),
  };
}

function countLivingUsers(folder: DataFolder): number {
  let living = 0;
  for (const name of readdirSync(folder.users)) {
    if (isAlive(name)) living += 1;
    else rmSync(join(folder.users, name), { force: true });
  }
  return living;
}
