/**
 * The frame around every function: validates the request, finds out who asks, answers a Reply, and lets no error out. Adapters (event function,
 * HTTP) call what `defineFunction` makes.
 */
import type * as z from 'zod/mini';
import type { RejectionCode, Reply } from '../contract/reply';
import type { Context, Platform } from './context';
import { describeError } from './log';

/** A call as an adapter hands it in. */
export interface Incoming {
  body: unknown;
  session: string | null;
  requestId: string;
}

/** A function that adapters can call. Never throws. */
export interface CloudFunction {
  name: string;
  call(platform: Platform, incoming: Incoming): Promise<Reply<unknown>>;
}

/** For developers; the client has words of its own for each code. */
const MESSAGES: Record<RejectionCode, string> = {
  'bad-request': 'The request is not understood.',
  'not-signed-in': 'Sign in first.',
  'session-expired': 'The session is over; sign in again.',
  'not-found': 'There is no such thing.',
  forbidden: 'This is not for you.',
  'demo-mode-only': 'This exists in demo mode only.',
  'try-again': 'Something went wrong on the way; try again.',
};

export const accept = <T>(data: T): Reply<T> => ({ ok: true, data });
export const reject = (code: RejectionCode, message = MESSAGES[code]): Reply<never> => ({
  ok: false,
  code,
  message,
});

interface Definition<Schema extends z.ZodMiniType, Data> {
  name: string;
  requestSchema: Schema;
  /** Answers a valid request. What it throws becomes `try-again` and a line in the log. */
  handle(context: Context, request: z.output<Schema>): Promise<Reply<Data>>;
}

/** Makes a function that adapters can call. */
export function defineFunction<Schema extends z.ZodMiniType, Data>(
  definition: Definition<Schema, Data>,
): CloudFunction {
  const { name, requestSchema } = definition;
  const answer = async (platform: Platform, incoming: Incoming): Promise<Reply<Data>> => {
    const request = requestSchema.safeParse(incoming.body);
    if (!request.success) return reject('bad-request', describeIssue(request.error.issues[0]?.path));
    const now = platform.now();
    const caller = await platform.sessions.verify(incoming.session, now);
    const { database, sessions, log, demo } = platform;
    return definition.handle({ caller, database, sessions, log, demo, now }, request.data);
  };
  return {
    name,
    async call(platform, incoming) {
      const { requestId } = incoming;
      const startedAt = performance.now();
      const reply = await answer(platform, incoming).catch((error: unknown) => {
        platform.log.error({ requestId, function: name, error: describeError(error) }, 'a call failed');
        return reject('try-again');
      });
      const ms = Math.round(performance.now() - startedAt);
      platform.log.info({ requestId, function: name, outcome: reply.ok ? 'ok' : reply.code, ms }, 'called');
      return reply;
    },
  };
}

/** Where the request does not fit; never what stood there. */
const describeIssue = (path: PropertyKey[] | undefined): string =>
  path === undefined || path.length === 0
    ? MESSAGES['bad-request']
    : `The request is not understood: "${path.join('.')}" is missing or not valid.`;
