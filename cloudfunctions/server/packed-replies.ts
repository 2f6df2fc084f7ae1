/** Replies of functions, packed on their way: the menu of a store is 32 KB of JSON, and 4 KB packed. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

/** What fits into one packet anyway stays as it is. Bytes. */
const SMALLEST = 1400;

const pack = promisify(gzip);

/** Packs what is worth it, for whoever says that they can unpack it. */
export function packReplies(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const isReply = typeof payload === 'string' && request.url.startsWith('/fn/');
    if (!isReply || payload.length < SMALLEST) return payload;
    void reply.header('vary', 'accept-encoding');
    if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return payload;
    const packed = await pack(payload);
    void reply.headers({ 'content-encoding': 'gzip', 'content-length': packed.length });
    return packed;
  });
}
