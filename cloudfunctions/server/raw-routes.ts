/**
 * Functions that speak HTTP themselves on the host: /pos/v1/… and /wechat-pay/…, with bodies as they came,
 * because signatures are over bytes; /uploads/v1/…, whose answers are files. What they answer is their own.
 */
import type { FastifyInstance } from 'fastify';
import { payment } from '../functions/payment';
import { picture } from '../functions/picture';
import { pos } from '../functions/pos';
import type { HttpAnswer, HttpFunction } from '../platform/adapters/http-function';
import { posError, posWords } from '../contract/pos-words';
import type { Platform } from '../platform/context';
import { senderOf, signatureCounter } from './limit-strangers';

const ROUTES: readonly [prefix: string, httpFunction: HttpFunction][] = [
  ['/pos/v1', pos],
  ['/wechat-pay/v1', payment],
  ['/uploads/v1', picture],
];
const TOO_MANY = posError('too-many-guesses', posWords.wrongSignatures);
/**
 * A sender of a body that is too large is answered once it has come, up to here; then it is cut off. Bytes.
 */
const MOST_BYTES = 32 * 1024 * 1024;

/** Adds the routes. */
export async function serveRaw(app: FastifyInstance, platform: Platform): Promise<void> {
  for (const [prefix, httpFunction] of ROUTES) await serve(app, platform, prefix, httpFunction);
}

async function serve(
  app: FastifyInstance,
  platform: Platform,
  prefix: string,
  httpFunction: HttpFunction,
): Promise<void> {
  const signatures = signatureCounter();
  await app.register(
    (routes, _options, done) => {
      routes.removeAllContentTypeParsers();
      routes.addContentTypeParser('*', (_request, payload, parsed) => {
        readBody(payload, httpFunction.bodyLimit).then(
          (body) => parsed(null, body),
          (error: Error) => parsed(error),
        );
      });
      routes.all('/*', async (request, reply) => {
        const sender = senderOf(request);
        const wait = signatures.count(sender, platform.now());
        if (wait !== null) return reply.code(429).header('retry-after', String(wait)).send(TOO_MANY);
        const answer: HttpAnswer = await httpFunction.call(platform, {
          method: request.method,
          path: request.url.split('?')[0] ?? '',
          headers: request.headers as Record<string, string | undefined>,
          body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
          requestId: request.id,
        });
        if (answer.status !== 401) signatures.giveBack(sender, platform.now());
        return reply.code(answer.status).headers(answer.headers).send(answer.body);
      });
      done();
    },
    { prefix },
  );
}

/**
 * The body, or its beginning where it is larger than the limit: the rest is read and dropped, so that the
 * sender hears why.
 */
async function readBody(
  payload: AsyncIterable<Buffer> & { destroy(): void },
  limit: number,
): Promise<Buffer> {
  const kept: Buffer[] = [];
  let size = 0;
  for await (const chunk of payload) {
    if (size <= limit) kept.push(chunk);
    size += chunk.length;
    if (size > MOST_BYTES) payload.destroy();
  }
  return Buffer.concat(kept);
}
