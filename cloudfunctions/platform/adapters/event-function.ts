/**
 * A function as CloudBase calls it: `exports.main(event, context)`. The fields of the request stand in the
 * event itself, beside the session, the device and what the platform adds; one request at a time for each
 * instance.
 */
import { randomUUID } from 'node:crypto';
import type { Reply } from '../../contract/reply';
import { clockChecker } from '../clock-check';
import { readConfig } from '../config';
import { openPlatform, type Platform } from '../context';
import { asDb } from '../db';
import { reject, type CloudFunction } from '../handler';
import { describeError, openLog } from '../log';

/** One request at a time needs one connection; total connections = this × instances. */
const POOL_MAX = 1;

export type EventFunction = (event: unknown, context?: unknown) => Promise<Reply<unknown>>;

let opened: Platform | undefined;

/** The platform of this instance, opened by its first call and kept for the next. */
export const instancePlatform = (): Platform => (opened ??= openPlatform(readConfig(process.env), POOL_MAX));

let checkClock: (() => Promise<void>) | undefined;

/** The same, once its clock was held against the database's and the last run. */
export async function checkedPlatform(): Promise<Platform> {
  const platform = instancePlatform();
  checkClock ??= clockChecker(asDb(platform.database), platform.now);
  await checkClock();
  return platform;
}

/** Wraps a function for CloudBase. */
export const asEventFunction =
  (cloudFunction: CloudFunction): EventFunction =>
  async (event, context) => {
    const requestId = requestIdOf(context);
    let platform: Platform;
    try {
      platform = await checkedPlatform();
    } catch (error) {
      openLog('info').error(
        { requestId, function: cloudFunction.name, error: describeError(error) },
        'cannot start',
      );
      return reject('try-again');
    }
    const { session, device, ...body } = isRecord(event) ? event : {};
    return cloudFunction.call(platform, {
      body,
      session: typeof session === 'string' && session !== '' ? session : null,
      requestId,
      device: typeof device === 'string' ? device : null,
    });
  };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The platform's own id of the call, by which its console finds the log lines. */
export function requestIdOf(context: unknown): string {
  const id = isRecord(context) ? context['request_id'] : undefined;
  return typeof id === 'string' ? id : randomUUID();
}
