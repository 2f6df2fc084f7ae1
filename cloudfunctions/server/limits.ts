/**
 * What a host takes at most, so that one caller's slowness is not everybody's: times for a request to arrive,
 * connections, and calls that wait for the database.
 */
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { Database } from '../platform/db';
import { reject } from '../platform/handler';

/** A request arrives within this, headers and body; an idle connection ends after the other. Milliseconds. */
export const REQUEST_TIMES = {
  requestTimeout: 30_000,
  keepAliveTimeout: 72_000,
} satisfies FastifyServerOptions;
const MOST_CONNECTIONS = 4000;
/** More calls than these would wait longer for a connection than they may (`PATIENCE`). */
const MOST_WAITING = 500;
/** When a caller may try again. Seconds. */
export const RETRY_AFTER = '1';

/**
 * Turns calls away at once while too many wait for the database: 503 with Retry-After, before their bodies
 * are read. Pages, pictures and /healthz are served as ever.
 */
export function shedCalls(app: FastifyInstance, database: Pick<Database, 'waitingCount'>): void {
  app.server.maxConnections = MOST_CONNECTIONS;
  app.addHook('onRequest', async (request, reply) => {
    if (database.waitingCount < MOST_WAITING || request.method !== 'POST') return;
    return reply.code(503).header('retry-after', RETRY_AFTER).send(reject('try-again'));
  });
}
