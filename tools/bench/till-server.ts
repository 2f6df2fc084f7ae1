/*
 * The product's server for a benchmark: a process of its own, with its worker, on this machine only, with the
 * memory that `npm start` gives it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { memoryFlags } from './memory-flags';
import { PROJECT_ROOT } from '../postgres/data-folder';

export interface BenchServer {
  /** http://127.0.0.1:40123 */
  url: string;
  stop(): Promise<void>;
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>;
}

/** Starts it on a free port and waits until it listens. */
export async function startBenchServer(env: Record<string, string>): Promise<BenchServer> {
  const child = spawn(
    process.execPath,
    [...memoryFlags(), '--import', 'tsx', join(PROJECT_ROOT, 'cloudfunctions', 'server', 'main.ts')],
    {
      env: { ...process.env, HOST: '127.0.0.1', PORT: '0', HUIGAN_LOG_LEVEL: 'warn', ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = once(child, 'close');
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => void (printed += chunk.toString()));
  while (!/listens on http/.test(printed)) {
    if (child.exitCode !== null) throw new Error(`The server ended:\n${printed}`);
    await Promise.race([once(child.stdout, 'data'), ended]);
  }
  return {
    url: /listens on (\S+)/.exec(printed)?.[1] ?? '',
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
