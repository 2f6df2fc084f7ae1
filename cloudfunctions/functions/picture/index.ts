/**
 * Uploaded pictures over HTTP, for browsers and mini-programs. A name stands for what is in the file, so it
 * is kept for good by whoever asked once.
 */
import { UPLOADED_FILE } from '../../contract/picture-files';
import { filesInDatabase } from '../../core/picture/picture-files.store';
import { asHttpFunction, type HttpAnswer, type HttpFunction } from '../../platform/adapters/http-function';
import { asDb } from '../../platform/db';
import { describeError } from '../../platform/log';

/** Nothing is sent here. Bytes. */
const BODY_LIMIT = 1024;
const PATH = /\/v1\/([^/]+)$/;
const YEAR_S = 31_536_000;

const say = (status: number, words: string): HttpAnswer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body: words,
});

export const picture: HttpFunction = {
  name: 'picture',
  bodyLimit: BODY_LIMIT,
  unavailable: () => say(503, 'Try again'),
  async call(platform, { requestId, method, path }) {
    const [, file = ''] = PATH.exec(path) ?? [];
    if ((method !== 'GET' && method !== 'HEAD') || !UPLOADED_FILE.test(file)) return say(404, 'Not found');
    try {
      const found = await filesInDatabase(asDb(platform.database)).read(file);
      if (found === null) return say(404, 'Not found');
      return {
        status: 200,
        headers: {
          'content-type': found.contentType,
          'cache-control': `public, max-age=${YEAR_S}, immutable`,
          'x-content-type-options': 'nosniff',
          'content-security-policy': "default-src 'none'; sandbox",
        },
        body: found.bytes,
      };
    } catch (error) {
      platform.log.error({ requestId, function: 'picture', error: describeError(error) }, 'a call failed');
      return say(503, 'Try again');
    }
  },
};

export const main = asHttpFunction(picture);
