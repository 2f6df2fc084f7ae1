/** Starts the host as a configuration says, and stops it without dropping a call. */
import { openPlatform, type Platform } from '../platform/context';
import type { Config } from '../platform/config';
import { buildHost } from './app';
import { FUNCTIONS } from './functions';

/**
 * Small buffers are cut from slabs, each kept as long as any of its parts. With the 64 KB of newer versions
 * what is under way keeps so many that V8 looks through all its memory every few seconds.
 */
Buffer.poolSize = 8192;

/** One process serves everybody: total connections = this, plus the worker's. */
const POOL_MAX = 8;

export interface RunningServer {
  /** http://127.0.0.1:8686 */
  address: string;
  platform: Platform;
  /** Looks at the clock, where it is asked before each call. */
  checkClock: (() => Promise<void>) | undefined;
  /** Answers calls in hand, takes no new ones, leaves the database. Calling it again does nothing. */
  stop(): Promise<void>;
}

/**
 * Listens; a port that is taken is said in one sentence.
 * @param checkerOf makes what looks at the clock for the platform: asked before each call
 */
export async function startServer(
  config: Config,
  h5: string,
  checkerOf?: (platform: Platform) => () => Promise<void>,
): Promise<RunningServer> {
  const platform = openPlatform(config, POOL_MAX);
  const checkClock = checkerOf?.(platform);
  const app = await buildHost({
    platform,
    functions: FUNCTIONS,
    h5,
    checkClock,
    trustedHops: config.trustedHops,
  });
  const close = async (): Promise<void> => {
    await app.close();
    await platform.database.end();
  };
  try {
    const address = await app.listen({ host: config.host, port: config.port });
    let stopping: Promise<void> | undefined;
    return { address, platform, checkClock, stop: () => (stopping ??= close()) };
  } catch (error) {
    await close();
    throw explain(error, config);
  }
}

/** What a person can do about a port that cannot be had. */
export function explain(error: unknown, { host, port }: Pick<Config, 'host' | 'port'>): unknown {
  const code = (error as { code?: unknown }).code;
  if (code === 'EADDRINUSE')
    return new Error(`Port ${port} is taken by another program. Name a free one: PORT=${port + 1}`);
  if (code === 'EACCES')
    return new Error(`Port ${port} may not be used by this user. Name another: PORT=8686`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new Error(`HOST is "${host}", which is not an address of this machine.`);
  return error;
}
