/** The POS interface on the HTTP host: /pos/v1/…, with bodies as they came, because signatures are over bytes. What it answers is the function's own. */
import type { FastifyInstance } from 'fastify';
import { pos } from '../functions/pos';
import type { HttpAnswer } from '../platform/adapters/http-function';
import type { Platform } from '../platform/context';

const PREFIX = '/pos/v1';
/** A sender of a body that is too large is answered once it has come, up to here; then it is cut off. Bytes. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Adds the routes. */
export async function servePos(app: FastifyInstance, platform: Platform): Promise<void> {
  await app.register(
    (routes, _options, done) => {
      routes.removeAllContentTypeParsers();
      routes.addContentTypeParser('*', (_request, payload, parsed) => {
        readBody(payload, pos.bodyLimit).then(
          (body) => parsed(null, body),
          (error: Error) => parsed(error),
        );
      });
      routes.all('/*', async (request, reply) => {
        const answer: HttpAnswer = await pos.call(platform, {
          method: request.method,
          path: request.url.split('?')[0] ?? '',
          headers: request.headers as Record<string, string | undefined>,
          body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
          requestId: request.id,
        });
        return reply.code(answer.status).headers(answer.headers).send(answer.body);
      });
      done();
    },
    { prefix: PREFIX },
  );
}

/** The body, or its beginning where it is larger than the limit: the rest is read and dropped, so that the sender hears why. */
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
