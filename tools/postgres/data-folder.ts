/*
 * Where the embedded server keeps what: the layout of a data folder, and which folder it is by default.
 * Knows names and paths; starts nothing.
 *
 *   <folder>/pgdata/         the cluster, owned by whoever runs the server
 *   <folder>/server.log      what the server says
 *   <folder>/passwords.json  of both roles, readable by its owner only
 *   <folder>/port            the port chosen once
 *   <folder>/users/          one file for each process that uses the server
 *   <folder>/lock/           one process at a time starts or stops it
 */
import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const PROJECT_ROOT = resolve(__dirname, '../..');

export interface DataFolder {
  folder: string;
  cluster: string;
  serverLog: string;
  passwords: string;
  port: string;
  users: string;
  lock: string;
}

/** Names the parts of a data folder and makes it when it is missing. */
export function prepareDataFolder(dataDir = defaultDataDir()): DataFolder {
  const folder = resolve(dataDir);
  // Passable, so that an unprivileged server below it can be reached; what is secret in it has modes of its
  // own.
  makePassable(folder, 0o711);
  const users = join(folder, 'users');
  mkdirSync(users, { recursive: true });
  return {
    folder,
    cluster: join(folder, 'pgdata'),
    serverLog: join(folder, 'server.log'),
    passwords: join(folder, 'passwords.json'),
    port: join(folder, 'port'),
    users,
    lock: join(folder, 'lock'),
  };
}

/**
 * Inside the project; for root outside of it, because its server runs as a user who may not reach the
 * project.
 */
export function defaultDataDir(): string {
  if (process.getuid?.() !== 0) return join(PROJECT_ROOT, '.huigan', 'data');
  const name = createHash('sha256').update(PROJECT_ROOT).digest('hex').slice(0, 12);
  return join(sharedFolder(), name);
}

/** A folder that root can write and everybody can reach. */
export function sharedFolder(): string {
  for (const parent of ['/var/lib', tmpdir()]) {
    const folder = join(parent, 'huigan');
    try {
      makePassable(folder, 0o755);
      accessSync(folder, constants.W_OK);
      // In a temporary folder anybody could have been first; programs from there must be our own.
      if (statSync(folder).uid === process.getuid?.()) return folder;
    } catch {
      // A read-only system: the temporary folder is next.
    }
  }
  throw new Error(
    `Neither below /var/lib nor below ${tmpdir()} can a folder be made; name a folder for the database.`,
  );
}

/**
 * A folder made here has this mode whatever the umask says; one that exists is left as its owner wants it.
 */
function makePassable(folder: string, mode: number): void {
  if (mkdirSync(folder, { recursive: true }) !== undefined) chmodSync(folder, mode);
}
