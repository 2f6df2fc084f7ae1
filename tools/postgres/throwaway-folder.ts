/*
 * Where a database server keeps what nobody will miss: in memory where there is enough of it, else in the
 * temporary folder. A clone of a database is some seven hundred files: 20 ms in memory, up to 400 on a disk.
 */
import { accessSync, chmodSync, constants, mkdirSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownIdentity } from '../processes/process-identity.cjs';

const IN_MEMORY = '/dev/shm';
/** What the tests' databases and write-ahead log take at most, twice. Bytes. */
const ENOUGH = 4 * 1024 ** 3;
const PREFIX = 'huigan-test-';

/** Every place where such folders may be, also those of runs with more memory or less. */
export const throwawayPlaces = (): string[] => (hasMemory(0) ? [IN_MEMORY, tmpdir()] : [tmpdir()]);

/** Makes the folder of this process, which others may pass; whoever makes it removes it. */
export function makeThrowawayFolder(): string {
  const folder = join(hasMemory(ENOUGH) ? IN_MEMORY : tmpdir(), PREFIX + ownIdentity());
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  return folder;
}

/** The process that made a folder of this name, or null when it is no such folder. */
export const makerOf = (name: string): string | null =>
  name.startsWith(PREFIX) ? name.slice(PREFIX.length) : null;

function hasMemory(bytes: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    accessSync(IN_MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    return Math.min(bavail * bsize, process.availableMemory()) >= bytes;
  } catch {
    return false;
  }
}
