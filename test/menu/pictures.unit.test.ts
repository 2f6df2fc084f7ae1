/*
 * Pictures as the host gives them out.
 */
import Fastify, { type FastifyInstance } from 'fastify';
import { addSecurityHeaders } from '../../cloudfunctions/server/security-headers';
import { servePictures } from '../../cloudfunctions/server/static-files';

let app: FastifyInstance;
beforeAll(async () => {
  app = Fastify();
  addSecurityHeaders(app);
  await servePictures(app);
});
afterAll(() => app.close());

const get = (url: string) => app.inject({ method: 'GET', url });

test('a picture is given out as what it is, and kept for a day', async () => {
  const { statusCode, headers } = await get('/pictures/moli-milk.png');
  expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
    200,
    'image/png',
    'public, max-age=86400',
  ]);
});

test('nothing else is: no list, no picture that is not there, no file outside', async () => {
  const codes = await Promise.all(
    ['', 'none.png', '..%2Fpackage.json', '%2e%2e%2fpackage.json'].map(
      async (path) => (await get(`/pictures/${path}`)).statusCode,
    ),
  );
  expect(codes.every((code) => code >= 400 && code < 500)).toBe(true);
});
