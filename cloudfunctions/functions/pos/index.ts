/**
 * The interface for POS systems, over HTTP. Thin: says which use-case answers, and lets no error out.
 */
import { posError, posWords } from '../../contract/pos-words';
import { asHttpFunction, type HttpFunction } from '../../platform/adapters/http-function';
import { describeError } from '../../platform/log';
import { answerCall } from './answer-call';
import { BODY_LIMIT } from './authenticate';
import { events } from './events';
import { toHttp } from './http';
import { identify } from './identify';
import { OPENAPI } from './openapi';
import type { PosAction } from './pos-call';
import { quote } from './quote';
import { redeem } from './redeem';
import { voidIt } from './void';

const ACTIONS = { events, identify, redeem, quote, void: voidIt } satisfies Record<string, PosAction>;
type ActionName = keyof typeof ACTIONS;
/** Gateways may leave out what stands before the version. */
const PATH = /\/v1\/([a-z]+|openapi\.json)\/?$/;

const isAction = (name: string): name is ActionName => Object.hasOwn(ACTIONS, name);

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
    const { reply, store } = await answerCall(platform, request, { name, action: ACTIONS[name] }).catch(
      (error: unknown) => {
        platform.log.error({ requestId, function: 'pos', error: describeError(error) }, 'a call failed');
        return { reply: posError('try-again'), store: null };
      },
    );
    const ms = Math.round(performance.now() - startedAt);
    const outcome = reply.ok ? 'ok' : reply.code;
    platform.log.info({ requestId, function: 'pos', action: name, store, outcome, ms }, 'called');
    return toHttp(reply);
  },
};

export const main = asHttpFunction(pos);
