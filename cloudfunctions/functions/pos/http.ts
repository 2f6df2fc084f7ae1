/** A reply as HTTP says it. */
import type { PosError } from '../../contract/pos';
import { POS_RETRY_AFTER, POS_STATUS } from '../../contract/pos-status';
import type { HttpAnswer } from '../../platform/adapters/http-function';
import type { PosReply } from './pos-call';

/** Whether an answer is of this moment only, so that the same message may be answered otherwise later. */
export const isPassing = ({ code }: PosError): boolean => POS_RETRY_AFTER[code] !== undefined;

/** The reply as an answer over HTTP, with the time to wait where it may be answered otherwise later. */
export function toHttp(
  reply: PosReply | PosError,
  status = reply.ok ? 200 : POS_STATUS[reply.code],
): HttpAnswer {
  const retryAfter = reply.ok ? undefined : POS_RETRY_AFTER[reply.code];
  return json(status, JSON.stringify(reply), {
    'cache-control': 'no-store',
    ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
  });
}

/** JSON as an answer over HTTP. */
export const json = (status: number, body: string, headers: Record<string, string>): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body,
});
