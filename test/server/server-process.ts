/*
 * The server as an operator starts it: a process of its own, configured by the environment, asked over HTTP.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Reply } from '../../cloudfunctions/contract/reply';

const ROOT = join(__dirname, '..', '..');
export const SECRET = 'a-secret-for-tests-of-the-server-only';
export const DATA_KEY = 'a-data-key-for-tests-of-the-server-only';
/** What every server needs besides its database. */
export const SETTINGS = {
  HUIGAN_SESSION_SECRET: SECRET,
  HUIGAN_DATA_KEY: DATA_KEY,
  HUIGAN_BRAND: 'demo-tea',
};

export interface Answer {
  status: number;
  headers: Headers;
  reply: Reply<Record<string, unknown>>;
  text: string;
}

export interface ServerProcess {
  address: string;
  /** Everything it has printed: log lines too. */
  output(): string;
  /** Waits until it has printed this: its log may come later than its answer. */
  printed(text: string): Promise<void>;
  post(path: string, body: unknown, session?: string | null): Promise<Answer>;
  stop(): Promise<number | null>;
}

function launch(env: Record<string, string>): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, ['--import', 'tsx', 'cloudfunctions/server/main.ts'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], PORT: '0', ...env } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const collect = (chunk: Buffer): void => void (text += chunk.toString());
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  return { child, output: () => text };
}

/** Starts it with an environment that it must refuse; answers with its exit code and words. */
export async function startRefused(env: Record<string, string>): Promise<{ code: number; words: string }> {
  const { child, output } = launch(env);
  const [code] = (await once(child, 'close')) as [number];
  return { code, words: output() };
}

/** Starts it and waits until it listens. */
export async function startServerProcess(env: Record<string, string>): Promise<ServerProcess> {
  const { child, output } = launch({ ...SETTINGS, ...env });
  const ended = once(child, 'close');
  while (!/listens on http/.test(output())) {
    if (child.exitCode !== null) throw new Error(`The server ended:\n${output()}`);
    await Promise.race([once(child.stdout!, 'data'), ended]);
  }
  const address = /listens on (\S+)/.exec(output())?.[1] ?? '';
  return {
    address,
    output,
    async printed(wanted) {
      while (!output().includes(wanted)) await Promise.race([once(child.stdout!, 'data'), ended]);
    },
    async post(path, body, session = null) {
      const response = await fetch(`${address}${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(session === null ? {} : { authorization: `Bearer ${session}` }),
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        text,
        reply: JSON.parse(text) as Answer['reply'],
      };
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
  };
}
