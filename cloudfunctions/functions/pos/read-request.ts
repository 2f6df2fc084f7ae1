/** A request as its schema says, or where it is not as it should be; never what stood there. */
import type * as z from 'zod/mini';
import type { PosError } from '../../contract/pos';
import { sayIssue } from '../../contract/pos-issues';
import { posError } from '../../contract/pos-words';

/** Validates a body. */
export function readRequest<Schema extends z.ZodMiniType>(
  schema: Schema,
  body: unknown,
): { request: z.output<Schema> } | { refused: PosError } {
  const read = schema.safeParse(body, { reportInput: true });
  if (read.success) return { request: read.data };
  return { refused: posError('bad-request', sayIssue(read.error.issues)) };
}

/** A body as JSON; undefined where it is none. */
export function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown;
  } catch {
    return undefined;
  }
}
