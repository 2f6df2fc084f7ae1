/**
 * One HTTP host for the functions: POST /fn/<name>, pictures, the H5 build, and /healthz. Knows HTTP; what a
 * function does is its own.
 */
import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { RejectionCode, Reply } from '../contract/reply';
import type { Platform } from '../platform/context';
import { reject, type CloudFunction } from '../platform/handler';
import { describeError } from '../platform/log';
import { healthChecker } from './health';
import { limitSignIns } from './limit-strangers';
import { REQUEST_TIMES, RETRY_AFTER, shedCalls } from './limits';
import { packReplies } from './packed-replies';
import { serveRaw } from './raw-routes';
import { addSecurityHeaders } from './security-headers';
import { serveH5, servePictures } from './static-files';

export interface Host {
  platform: Platform;
  functions: readonly CloudFunction[];
  /** Folder of the H5 build. */
  h5: string;
  /** Asked before each call; throws where the clock is wrong. A clock that tests move needs none. */
  checkClock?: (() => Promise<void>) | undefined;
  /** How many proxies of ours stand before it; 0: none, addresses are those of connections. */
  trustedHops?: number;
}

/** The largest request is a photo of 400 KB as base64. Bytes. */
const BODY_LIMIT = 1024 * 1024;
/** Functions that take more: lists of 2 MB, as JSON; a picture of 5 MB, as base64. */
const BODY_LIMITS: Readonly<Record<string, number>> = {
  audience: 4 * 1024 * 1024,
  promotion: 4 * 1024 * 1024,
  trade: 8 * 1024 * 1024,
};

const STATUS: Record<RejectionCode, number> = {
  'bad-request': 400,
  'not-signed-in': 401,
  'session-expired': 401,
  'not-found': 404,
  forbidden: 403,
  'not-joined': 403,
  'wechat-refused': 422,
  'privacy-outdated': 409,
  'phone-taken': 409,
  'birthday-fixed': 409,
  'name-refused': 422,
  'figures-changed': 409,
  'session-over': 409,
  'code-over': 409,
  'too-many-guesses': 429,
  'too-often': 429,
  'unknown-benefit': 404,
  'coupon-not-usable': 409,
  'coupon-not-given': 409,
  'used-up': 409,
  'insufficient-points': 409,
  'too-late': 409,
  'sale-differs': 409,
  'invite-over': 410,
  'already-running': 409,
  'already-changed': 409,
  'wrong-state': 409,
  'payment-refused': 422,
  'no-payment-here': 422,
  'request-open': 409,
  'invoice-open': 409,
  'nothing-to-invoice': 409,
  'nothing-left': 409,
  'demo-mode-only': 403,
  'try-again': 503,
  'no-network': 503,
};
const statusOf = (reply: Reply<unknown>): number => (reply.ok ? 200 : STATUS[reply.code]);

/** Builds the host; the caller listens and closes. */
export async function buildHost({
  platform,
  functions,
  h5,
  checkClock,
  trustedHops = 0,
}: Host): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    ...REQUEST_TIMES,
    genReqId: () => randomUUID(),
    // Keep-alive connections must not hold up the end.
    forceCloseConnections: 'idle',
    trustProxy: (_address, hop) => hop < trustedHops,
    routerOptions: { ignoreTrailingSlash: true },
  });
  // JSON only: a plain form of another site needs no permission to send text.
  app.removeContentTypeParser('text/plain');
  addSecurityHeaders(app);
  packReplies(app);
  shedCalls(app, platform.database);
  answerErrors(app, platform);
  if (checkClock !== undefined) app.addHook('preHandler', checkBefore(checkClock));
  limitSignIns(app, platform.now);
  for (const cloudFunction of functions) serveFunction(app, platform, cloudFunction);
  const isHealthy = healthChecker(platform);
  app.get('/healthz', async (_request, reply) => {
    const healthy = await isHealthy();
    return reply
      .code(healthy ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ok: healthy });
  });
  await serveRaw(app, platform);
  await servePictures(app);
  await serveH5(app, h5);
  return app;
}

/** Functions and tills go by the clock; pictures and pages do not. */
const checkBefore =
  (checkClock: () => Promise<void>) =>
  async ({ url }: FastifyRequest): Promise<void> => {
    if (/^\/(fn|pos|wechat-pay)\//.test(url)) await checkClock();
  };

function serveFunction(app: FastifyInstance, platform: Platform, cloudFunction: CloudFunction): void {
  const { name } = cloudFunction;
  app.post(`/fn/${name}`, { bodyLimit: BODY_LIMITS[name] ?? BODY_LIMIT }, async (request, reply) => {
    const [, session] = /^Bearer +([\w.-]+)$/i.exec(request.headers.authorization ?? '') ?? [];
    const answer = await cloudFunction.call(platform, {
      body: request.body,
      session: session ?? null,
      requestId: request.id,
      device: headerOf(request, 'x-huigan-device'),
    });
    const status = statusOf(answer);
    if (status === 503) void reply.header('retry-after', RETRY_AFTER);
    return reply.code(status).header('cache-control', 'no-store').send(answer);
  });
}

const headerOf = ({ headers }: FastifyRequest, name: string): string | null => {
  const value = headers[name];
  return typeof value === 'string' ? value : null;
};

/** Trouble before a function is reached is answered in the same shape. */
function answerErrors(app: FastifyInstance, { log }: Platform): void {
  app.setNotFoundHandler((request, reply) => {
    if (!request.url.startsWith('/fn/')) return reply.code(404).type('text/plain').send('Not found');
    const message =
      request.method === 'POST' ? 'There is no such function.' : 'Functions are called with POST.';
    return reply.code(404).send(reject('not-found', message));
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      log.error({ requestId: request.id, error: describeError(error) }, 'a request failed');
      return reply.code(503).send(reject('try-again'));
    }
    return reply.code(status).send(reject('bad-request', bodyProblem(error, request.routeOptions.bodyLimit)));
  });
}

function bodyProblem({ code }: FastifyError, limit: number): string {
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return `The request is larger than ${limit / 1024} KB.`;
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return 'The request is not JSON (content-type: application/json).';
  return 'The request is not valid JSON.';
}
