/** A request as its schema says, or where it is not as it should be; never what stood there. */
import type * as z from 'zod/mini';
import { zhCN } from 'zod/locales';
import type { PosError } from '../../contract/pos';
import { posError, posWords } from '../../contract/pos-words';

const inChinese = zhCN().localeError;

/** Validates a body. */
export function readRequest<Schema extends z.ZodMiniType>(
  schema: Schema,
  body: unknown,
): { request: z.output<Schema> } | { refused: PosError } {
  const read = schema.safeParse(body, { error: inChinese });
  if (read.success) return { request: read.data };
  const [issue] = read.error.issues;
  const problem = posWords.at(issue?.path.join('.') ?? '', issue?.message ?? '');
  return { refused: posError('bad-request', problem) };
}

/** A body as JSON; undefined where it is none. */
export function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown;
  } catch {
    return undefined;
  }
}
