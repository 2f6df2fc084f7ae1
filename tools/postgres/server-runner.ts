/*
 * Running the server's programs as somebody PostgreSQL accepts.
 *
 * PostgreSQL refuses to run as root, and containers are mostly root. Three ways: as oneself (ordinary user),
 * as an unprivileged user (root, folder within that user's reach), or in a user namespace that renames root
 * (root, folder out of reach, such as below /root). What the programs are told to do is not decided here.
 */
import { spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import { findBinaries, copyBinaries } from './binaries';
import type { DataFolder } from './data-folder';

/** "nobody", an unprivileged user on every Linux. */
const NOBODY = 65534;
const RENAMED = ['-U', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'];

/** Nothing of the caller's: a server outlives it and has no business with its secrets. */
const SERVER_ENV = {
  LC_ALL: 'C',
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  TZ: 'UTC',
  // The build tool's types declare its variables as always set.
} as unknown as NodeJS.ProcessEnv;

export interface Finished {
  code: number;
  output: string;
}

export interface Runner {
  /** Version of the server's package, for messages. */
  version: string;
  /** Runs initdb or pg_ctl to its end; an exit code is an answer, not an error. */
  run(program: 'initdb' | 'pg_ctl', args: string[]): Promise<Finished>;
  /** Hands a file or folder over to the user who runs the server. */
  giveAway(path: string): void;
}

interface Account {
  uid: number;
  gid: number;
}

/** Chooses the way for this process and folder; explains itself when there is none. */
export function findRunner({ folder, cluster }: DataFolder): Runner {
  const binaries = findBinaries();
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (process.getuid?.() !== 0) return makeRunner(binaries.folder, binaries.version);
  const account = { uid: owner?.uid ?? NOBODY, gid: owner?.gid ?? NOBODY };
  if (account.uid !== 0 && canReach(account, folder)) {
    const reachable = canReach(account, `${binaries.folder}/bin/initdb`)
      ? binaries.folder
      : copyBinaries(binaries);
    return makeRunner(reachable, binaries.version, { account });
  }
  if (account.uid === 0 || owner === undefined) {
    if (canRename()) return makeRunner(binaries.folder, binaries.version, { renamed: true });
  }
  throw new Error(
    `PostgreSQL does not run as root, and the unprivileged user ${account.uid || NOBODY} cannot reach ${folder}. Name a ` +
      'data folder outside of /root (for example below /var/lib), or run this command as an ordinary user.',
  );
}

function makeRunner(
  binaries: string,
  version: string,
  as: { account?: Account; renamed?: boolean } = {},
): Runner {
  const { account, renamed } = as;
  return {
    version,
    run(program, args) {
      const path = `${binaries}/bin/${program}`;
      return renamed ? finish('unshare', [...RENAMED, path, ...args]) : finish(path, args, account);
    },
    giveAway(path) {
      if (account) chownSync(path, account.uid, account.gid);
    },
  };
}

function finish(program: string, args: string[], account?: Account): Promise<Finished> {
  const options: SpawnOptions = {
    ...account,
    // Whoever starts may stand in a folder that the server's user cannot enter.
    cwd: '/',
    // A group of its own: Ctrl-C in this terminal must not break a start half-way.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: SERVER_ENV,
  };
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, options);
    let output = '';
    child.stdout?.on('data', (text: Buffer) => (output += text.toString()));
    child.stderr?.on('data', (text: Buffer) => (output += text.toString()));
    child.on('error', reject);
    child.on('exit', (code) => resolve({ code: code ?? 1, output: output.trim() }));
  });
}

/** Asked of the system itself, because modes, mounts and access lists all have a say. */
function canReach(account: Account, path: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...account, cwd: '/' }).status === 0;
}

/** Containers and chroots mostly forbid user namespaces. */
function canRename(): boolean {
  return spawnSync('unshare', [...RENAMED, 'true'], { stdio: 'ignore' }).status === 0;
}
