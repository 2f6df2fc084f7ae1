/*
 * Settings of the embedded server, for a shop's own machine and for tests. Written anew at each start,
 * because memory may have changed. A server named by DATABASE_URL keeps its own.
 */
import { statfsSync } from 'node:fs';
import { totalmem } from 'node:os';

const MB = 1024 * 1024;
/** Above this more shared memory brought nothing in the settlement runs; the kernel's cache does the rest. */
const MOST_SHARED_BUFFERS_MB = 512;
const LEAST_SHARED_BUFFERS_MB = 32;
/** Docker gives containers 64 MB of /dev/shm, which one parallel hash join of an audit can exceed. */
const ENOUGH_SHM_MB = 256;

/** Text of the settings file. */
export function serverSettings(forTests: boolean): string {
  const memoryMb = memoryBytes() / MB;
  const sharedBuffers = Math.round(
    Math.min(MOST_SHARED_BUFFERS_MB, Math.max(LEAST_SHARED_BUFFERS_MB, memoryMb / 8)),
  );
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: forTests ? '400' : '100',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    shared_buffers: `${forTests ? Math.min(128, sharedBuffers) : sharedBuffers}MB`,
    effective_cache_size: `${Math.max(sharedBuffers, Math.round(memoryMb / 2))}MB`,
    dynamic_shared_memory_type: hasEnoughShm() ? 'posix' : 'mmap',
    // Full-page images are most of what settlement writes ahead. The packaged server has neither lz4 nor
    // zstd.
    wal_compression: 'pglz',
    max_wal_size: forTests ? '512MB' : '4GB',
    checkpoint_timeout: '15min',
    random_page_cost: '1.1',
    // Statements here are short: compiling them costs more than it brings.
    jit: 'off',
    // An acknowledged order survives a crash of the machine.
    fsync: forTests ? 'off' : 'on',
    synchronous_commit: forTests ? 'off' : 'on',
    full_page_writes: forTests ? 'off' : 'on',
    log_line_prefix: '%m [%p] %q%u@%d ',
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name} = '${value}'\n`)
    .join('');
}

/** What this process may use: the limit of its container, where there is one. */
function memoryBytes(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

function hasEnoughShm(): boolean {
  if (process.platform !== 'linux') return true;
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize >= ENOUGH_SHM_MB * MB;
  } catch {
    return false;
  }
}
