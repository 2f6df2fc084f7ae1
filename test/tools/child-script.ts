/*
 * Runs TypeScript in processes of its own, for tests that kill them.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface Child {
  process: ChildProcess;
  /** Everything it has printed so far. */
  output(): string;
  /** Waits until it has printed this; fails when it ends before. */
  printed(text: string): Promise<void>;
  /** Waits for its end; answers with its exit code, or undefined when it was killed. */
  ended(): Promise<number | undefined>;
}

/** Starts a script with arguments; kill it yourself. */
export function startScript(path: string, ...args: string[]): Child {
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const collect = (chunk: Buffer): void => void (text += chunk.toString());
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const end = once(child, 'close');
  return {
    process: child,
    output: () => text,
    async printed(wanted) {
      while (!text.includes(wanted)) {
        const over = await Promise.race([once(child.stdout, 'data').then(() => false), end.then(() => true)]);
        if (over && !text.includes(wanted)) throw new Error(`It ended without "${wanted}":\n${text}`);
      }
    },
    async ended() {
      await end;
      return child.exitCode ?? undefined;
    },
  };
}
