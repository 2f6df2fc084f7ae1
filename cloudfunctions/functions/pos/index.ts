/**
 * The interface for POS systems, over HTTP. Thin: proves who asks, says which use-case answers, and answers a
 * message told again as before.
 */
import type { PosError } from '../../contract/pos';
import { posError, posWords } from '../../contract/pos-words';
import { asHttpFunction, type HttpFunction, type HttpRequest } from '../../platform/adapters/http-function';
import type { Platform } from '../../platform/context';
import { describeError } from '../../platform/log';
import { answerOnce } from './answer-once';
import { authenticate, BODY_LIMIT } from './authenticate';
import { answerEvents } from './events';
import { toHttp } from './http';
import { answerIdentify } from './identify';
import { OPENAPI } from './openapi';
import type { Answered, PosCall, PosReply } from './pos-call';
import { answerQuote } from './quote';
import { answerRedeem } from './redeem';

/** What these do is written down by the till itself. */
const replyOf =
  (answerCall: (call: PosCall) => Promise<PosReply | PosError>) =>
  async (call: PosCall): Promise<Answered> => ({ reply: await answerCall(call) });

const ACTIONS = {
  events: answerEvents,
  identify: replyOf(answerIdentify),
  redeem: replyOf(answerRedeem),
  quote: replyOf(answerQuote),
};
type ActionName = keyof typeof ACTIONS;
/** Gateways may leave out what stands before the version. */
const PATH = /\/v1\/([a-z]+|openapi\.json)\/?$/;

const isAction = (name: string): name is ActionName => Object.hasOwn(ACTIONS, name);

/** The answer, and which till asked, once that is proven. */
async function answer(
  platform: Platform,
  request: HttpRequest,
  name: ActionName,
): Promise<{ reply: PosReply | PosError; store: string | null }> {
  const now = platform.now();
  const proven = await authenticate(platform, request, now);
  if ('ok' in proven) return { reply: proven, store: null };
  const { till, messageId, before } = proven;
  const message = { till, messageId, before, path: name, body: request.body };
  const answered = await answerOnce(platform, message, now, (body) =>
    ACTIONS[name]({ platform, till, messageId, body, now }),
  );
  return { reply: answered, store: `${till.brandId}/${till.storeId}` };
}

export const pos: HttpFunction = {
  name: 'pos',
  bodyLimit: BODY_LIMIT,
  unavailable: () => toHttp(posError('try-again')),
  async call(platform, request) {
    const { requestId, method } = request;
    const [, name = ''] = PATH.exec(request.path) ?? [];
    if (name === 'openapi.json' && method === 'GET') return OPENAPI;
    if (!isAction(name) || method !== 'POST')
      return toHttp(posError('bad-request', posWords.noSuchPath), 404);
    const startedAt = performance.now();
    const { reply, store } = await answer(platform, request, name).catch((error: unknown) => {
      platform.log.error({ requestId, function: 'pos', error: describeError(error) }, 'a call failed');
      return { reply: posError('try-again'), store: null };
    });
    const ms = Math.round(performance.now() - startedAt);
    const outcome = reply.ok ? 'ok' : reply.code;
    platform.log.info({ requestId, function: 'pos', action: name, store, outcome, ms }, 'called');
    return toHttp(reply);
  },
};

export const main = asHttpFunction(pos);
