/*
 * The cloud that a mini-program calls: each function of dist/functions in its own process, started by its
 * first call. What the cloud adds to an event, and the numbers of its errors, are those of CloudBase.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { startFunction, type FunctionProcess } from './function-process';
import type { HttpEvent, HttpResult } from './http-access';
import type { Answer } from './settings';

export interface CloudOptions {
  /** dist/functions. */
  folder: string;
  /** The environment of every function. */
  env: Record<string, string>;
  appId: string;
}

export interface Cloud {
  /** As `wx.cloud.callFunction` of this user's phone calls it. */
  call(name: string, data: unknown, openId: string): Promise<Answer>;
  /** As HTTP access calls a function. */
  callHttp(name: string, event: HttpEvent): Promise<HttpResult>;
  /** What the functions have printed. */
  output(): string;
  stop(): Promise<void>;
}

const fail = (errCode: number, words: string): Answer => ({ errCode, words });

/** Opens the cloud; nothing is started yet. */
export function openCloud({ folder, env, appId }: CloudOptions): Cloud {
  const running = new Map<string, Promise<FunctionProcess>>();
  const started: FunctionProcess[] = [];
  const find = (name: string): Promise<FunctionProcess> => {
    const known = running.get(name);
    if (known !== undefined) return known;
    const starting = startFunction(realpathSync(join(folder, name)), env).then((one) => {
      started.push(one);
      return one;
    });
    running.set(name, starting);
    return starting;
  };
  return {
    async call(name, data, openId) {
      if (!/^[\w-]+$/.test(name) || !existsSync(join(folder, name, 'index.js')))
        return fail(-501000, `FunctionName parameter could not be found: ${name}`);
      const requestId = randomUUID();
      const event = { ...(data as object), tcbContext: {}, userInfo: { appId, openId } };
      const answer = await (await find(name)).call({ event, requestId });
      if ('result' in answer) return { result: answer.result, requestId };
      return 'error' in answer
        ? fail(-504002, `functions execute fail | errMsg: ${answer.error}`)
        : fail(-504003, `Invoking task timed out after ${answer.timedOutAfter} seconds`);
    },
    async callHttp(name, event) {
      const answer = await (await find(name)).call({ event, requestId: randomUUID() });
      if ('result' in answer) return answer.result as HttpResult;
      return { statusCode: 'error' in answer ? 502 : 504, headers: {}, body: '' };
    },
    output: () => started.map((one) => one.output()).join(''),
    async stop() {
      await Promise.allSettled(running.values());
      await Promise.all(started.map((one) => one.stop()));
    },
  };
}
