/*
 * One cloud function in a process of its own, with the environment it is given and nothing else: the folder
 * dist/functions/<name> alone, as the cloud runs it. One event at a time, as an instance of the cloud takes
 * them.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the cloud stops a function that sets no timeout of its own. Seconds. */
const DEFAULT_TIMEOUT = 3;

export interface FunctionCall {
  event: object;
  requestId: string;
}

export type FunctionAnswer = { result: unknown } | { error: string } | { timedOutAfter: number };

export interface FunctionProcess {
  call(call: FunctionCall): Promise<FunctionAnswer>;
  /** What it has printed. */
  output(): string;
  stop(): Promise<void>;
}

interface Message {
  id?: string;
  result?: unknown;
  error?: string;
}

/** Starts the function in this folder. */
export async function startFunction(folder: string, env: Record<string, string>): Promise<FunctionProcess> {
  const { timeout = DEFAULT_TIMEOUT } = readSettings(folder);
  const child = fork(join(__dirname, 'function-runner.cjs'), [folder], {
    cwd: folder,
    env: env as NodeJS.ProcessEnv,
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let printed = '';
  const collect = (chunk: Buffer): void => void (printed += chunk.toString());
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => {
      throw new Error(`The function in ${folder} cannot be loaded:\n${printed}`);
    }),
  ]);
  let last: Promise<unknown> = Promise.resolve();
  return {
    output: () => printed,
    call(call) {
      const mine = last.then(() => callOnce(child, call, timeout));
      last = mine;
      return mine;
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function readSettings(folder: string): { timeout?: number } {
  return JSON.parse(readFileSync(join(folder, 'function.json'), 'utf8')) as { timeout?: number };
}

function callOnce(
  child: ChildProcess,
  { event, requestId }: FunctionCall,
  timeout: number,
): Promise<FunctionAnswer> {
  return new Promise((resolve) => {
    const finish = (answer: FunctionAnswer): void => {
      clearTimeout(timer);
      child.off('message', hear);
      child.off('exit', end);
      resolve(answer);
    };
    const hear = (message: Message): void => {
      if (message.id !== requestId) return;
      finish(message.error === undefined ? { result: message.result } : { error: message.error });
    };
    const end = (): void => finish({ error: 'the process ended' });
    const timer = setTimeout(() => finish({ timedOutAfter: timeout }), timeout * 1000);
    child.on('message', hear);
    child.on('exit', end);
    if (!child.connected) return end();
    child.send({
      id: requestId,
      event,
      context: { request_id: requestId, time_limit_in_ms: timeout * 1000 },
    });
  });
}
