/*
 * What the file postmaster.pid of a cluster says, checked against the living processes. Reads only, except
 * for removing a file whose server is gone: PostgreSQL refuses to start when some other process has got its
 * number.
 */
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startTimeOf } from '../processes/process-identity.cjs';

export type Postmaster =
  | { state: 'none' }
  /** Between states: starting, recovering from a crash, or stopping. */
  | { state: 'busy'; pid: number }
  | { state: 'ready'; pid: number; port: number };

/** Lines of postmaster.pid that we read, as PostgreSQL's miscadmin.h numbers them (from 0 here). */
const LINE = { pid: 0, port: 3, status: 7 };

/** Whether a server runs on this cluster, whoever started it. */
export function findPostmaster(cluster: string): Postmaster {
  const lines = readLines(join(cluster, 'postmaster.pid'));
  const pid = Number(lines?.[LINE.pid]);
  if (!lines || !(pid > 0) || !isServerOf(pid, cluster)) return { state: 'none' };
  const port = Number(lines[LINE.port]);
  return lines[LINE.status]?.trim() === 'ready' && port > 0
    ? { state: 'ready', pid, port }
    : { state: 'busy', pid };
}

/** Removes the postmaster.pid of a dead server. */
export function clearStalePostmaster(cluster: string): void {
  if (findPostmaster(cluster).state === 'none') rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** A server works in its cluster's folder, so a process elsewhere merely got the same number. */
function isServerOf(pid: number, cluster: string): boolean {
  if (startTimeOf(pid) === undefined) return false;
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    // Another user's process: not to be looked into, and a cluster serves one user.
    return false;
  }
}

function readLines(path: string): string[] | undefined {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return undefined;
  }
}
