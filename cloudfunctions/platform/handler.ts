/**
 * The frame around every function: validates the request, finds out who asks, answers a Reply, and lets no
 * error out. Adapters (event function, HTTP) call what `defineFunction` makes.
 */
import type * as z from 'zod/mini';
import type { RejectionCode, Reply } from '../contract/reply';
import { BrokenInvariant } from '../core/kernel/assert';
import { identify } from './callers';
import type { Context, Platform } from './context';
import { isBadValue } from './db';
import type { Identity } from './identity';
import { describeError } from './log';

/** A call as an adapter hands it in. */
export interface Incoming {
  body: unknown;
  session: string | null;
  requestId: string;
  /** What the device calls itself, for the log of actions; it proves nothing. */
  device?: string | null;
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
  'not-joined': 'Join first.',
  'wechat-refused': 'WeChat does not accept the code; ask for a new one.',
  'privacy-outdated': 'There is a newer privacy guideline; show that one.',
  'phone-taken': 'This phone number belongs to another member.',
  'birthday-fixed': 'The birthday was set this year; it may be changed next year.',
  'name-refused': 'This name cannot be used.',
  'figures-changed': 'The figures have changed meanwhile; show the new ones.',
  'session-over': 'The till session is over; scan a fresh code.',
  'code-over': 'The member code is of another moment; show a fresh one.',
  'too-many-guesses': 'Too many codes of this store led to nobody; wait a moment.',
  'too-often': 'This was tried too often; wait a moment.',
  'unknown-benefit': 'The level held has no such benefit to use.',
  'coupon-not-usable': 'The coupon cannot be used here and now.',
  'coupon-not-given': 'No coupon of this template can be given to this member now.',
  'used-up': 'Nothing is left of it in this period.',
  'insufficient-points': 'The member has fewer usable points.',
  'too-late': 'The time in which this could be done is over.',
  'sale-differs': 'This receipt is known with another amount or for somebody else.',
  'invite-over': 'The invitation is used, over, or none.',
  'already-running': 'This runs already; wait for its end.',
  'already-changed': 'Somebody else changed it meanwhile; show the new one.',
  'wrong-state': 'In its state this cannot be done (any more).',
  'payment-refused': 'WeChat Pay refuses this payment.',
  'no-payment-here': 'This deployment takes no payments.',
  'request-open': 'A request of this order still waits for an answer.',
  'invoice-open': 'An invoice of this order counts already.',
  'nothing-to-invoice': 'No money is left of it to make an invoice of.',
  'nothing-left': 'Nothing is left of it to refund.',
  'demo-mode-only': 'This exists in demo mode only.',
  'try-again': 'Something went wrong here; try again.',
  'no-network': 'The request, or its answer, was lost on the way; try again.',
};

export const accept = <T>(data: T): Reply<T> => ({ ok: true, data });
export const reject = (code: RejectionCode, message = MESSAGES[code]): Reply<never> => ({
  ok: false,
  code,
  message,
});
/** What was found; or, of nothing, what its absence means. */
export const acceptFound = <T>(found: T | null, absent: RejectionCode): Reply<T> =>
  found === null ? reject(absent) : accept(found);
/** The reply of an action that changes something and has nothing to tell: done, or why not. */
export const acceptUnless = (refused: RejectionCode | null): Reply<null> =>
  refused === null ? accept(null) : reject(refused);

interface Definition<Schema extends z.ZodMiniType<{ action: string }>, Data> {
  name: string;
  requestSchema: Schema;
  /** Actions that answer others than members; every action that is not named here is for members only. */
  openTo: Partial<Record<z.output<Schema>['action'], Audience>>;
  /**
   * Answers a valid request. What it throws becomes `try-again`, or `bad-request` where the database can keep
   * no such value, and a line in the log.
   */
  handle(context: Context, request: z.output<Schema>): Promise<Reply<Data>>;
}

/** Who an action answers besides members: visitors, or anybody, with or without a session. */
export type Audience = 'visitors' | 'anybody';

/** The member who asks, in an action that is for members only. */
export function memberOf({ caller }: Context): Identity {
  if (typeof caller === 'string') throw new BrokenInvariant('an action for members let somebody else in');
  return caller;
}

/** Makes a function that adapters can call. */
export function defineFunction<Schema extends z.ZodMiniType<{ action: string }>, Data>(
  definition: Definition<Schema, Data>,
): CloudFunction {
  const { name, requestSchema, openTo } = definition;
  const answer = async (platform: Platform, incoming: Incoming): Promise<Reply<Data>> => {
    const request = requestSchema.safeParse(incoming.body);
    if (!request.success) return notUnderstood(request.error);
    const now = platform.now();
    const context: Context = { ...platform, ...(await identify(platform, incoming.session, now)), now };
    const refused = whyRefused(context, openTo[request.data.action as keyof typeof openTo]);
    return refused === null ? definition.handle(context, request.data) : reject(refused);
  };
  return frame(name, answer);
}

/** A function around what answers a call: each call is a line in the log, and no error gets out. */
export function frame(
  name: string,
  answer: (platform: Platform, incoming: Incoming) => Promise<Reply<unknown>>,
): CloudFunction {
  return {
    name,
    async call(platform, incoming) {
      const { requestId } = incoming;
      const startedAt = performance.now();
      const reply = await answer(platform, incoming).catch((error: unknown) => {
        platform.log.error({ requestId, function: name, error: describeError(error) }, 'a call failed');
        return reject(isBadValue(error) ? 'bad-request' : 'try-again');
      });
      const ms = Math.round(performance.now() - startedAt);
      platform.log.info({ requestId, function: name, outcome: reply.ok ? 'ok' : reply.code, ms }, 'called');
      return reply;
    },
  };
}

function whyRefused({ caller, visitor }: Context, audience: Audience | undefined): RejectionCode | null {
  if (typeof caller !== 'string' || audience === 'anybody') return null;
  return visitor !== null && audience === 'visitors' ? null : caller;
}

/** Where the request does not fit; never what stood there. */
export function notUnderstood({ issues }: z.core.$ZodError): Reply<never> {
  const path = issues[0]?.path ?? [];
  if (path.length === 0) return reject('bad-request');
  return reject('bad-request', `The request is not understood: "${path.join('.')}" is missing or not valid.`);
}
