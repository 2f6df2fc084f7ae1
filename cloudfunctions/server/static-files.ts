/**
 * Files as they lie: the H5 build, where those whose name holds a hash never change and everything else is
 * asked for again; pictures of the brand.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** js/app.7d48a3a0.js */
const HASHED = /\.[0-9a-f]{8}\.[a-z0-9.]+$/;
const YEAR_S = 31_536_000;
/** A picture that is drawn anew has a day to arrive. */
const DAY_S = 86_400;
const PICTURES = join(__dirname, '..', '..', 'pictures');

/** Serves a folder; nothing when there is none, as on a host of functions only. */
export async function serveH5(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  // The page has no icon; browsers ask for one all the same.
  app.get('/favicon.ico', (_request, reply) => reply.code(204).send());
  await app.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    // The build leaves packed twins beside its files.
    preCompressed: true,
    setHeaders: (response, path) => {
      response.setHeader(
        'cache-control',
        HASHED.test(path) ? `public, max-age=${YEAR_S}, immutable` : 'no-cache',
      );
    },
  });
}

/** Serves the brand's pictures under /pictures/<file>, to browsers and to mini-programs. */
export async function servePictures(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, {
    root: PICTURES,
    prefix: '/pictures/',
    decorateReply: false,
    index: false,
    cacheControl: false,
    setHeaders: (response) => {
      response.setHeader('cache-control', `public, max-age=${DAY_S}`);
    },
  });
}
