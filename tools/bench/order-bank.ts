/*
 * A simulated WeChat Pay for a benchmark: a process of its own, and the environment of a server that asks it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../postgres/data-folder';

export interface BenchBank {
  url: string;
  /** WECHAT_PAY_… */
  env: Record<string, string>;
  stop(): Promise<void>;
}

/** Starts it; it tells a server at `notifyUrl`. */
export async function startBenchBank(notifyUrl: string): Promise<BenchBank> {
  const data = mkdtempSync(join(tmpdir(), 'huigan-bench-bank-'));
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      join(PROJECT_ROOT, 'tools', 'wechat-pay-simulator', 'index.ts'),
      '--port',
      '0',
      '--data',
      data,
      '--notify',
      notifyUrl,
      '--forget',
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'close');
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => void (printed += chunk.toString()));
  while (!/environment: \S+\n/.test(printed)) {
    if (child.exitCode !== null) throw new Error(`The simulated WeChat Pay ended:\n${printed}`);
    await Promise.race([once(child.stdout, 'data'), ended]);
  }
  const lines = readFileSync(join(data, 'wechat-pay.env'), 'utf8').trim().split('\n');
  const env = Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf('=');
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );
  return {
    url: /on (http:\S+)/.exec(printed)?.[1] ?? '',
    env,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true });
    },
  };
}
