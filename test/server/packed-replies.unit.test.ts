/** Replies of functions that are large travel packed. */
import { gunzipSync } from 'node:zlib';
import Fastify from 'fastify';
import { packReplies } from '../../cloudfunctions/server/packed-replies';

const LARGE = { ok: true, data: '茶'.repeat(2000) };

function host() {
  const app = Fastify();
  packReplies(app);
  app.get('/fn/large', () => LARGE);
  app.get('/fn/small', () => ({ ok: true }));
  app.get('/pos/large', () => LARGE);
  return app;
}
const ask = (url: string, encoding?: string) =>
  host().inject({ url, headers: encoding === undefined ? {} : { 'accept-encoding': encoding } });

test('whoever can unpack gets it packed, and the same inside', async () => {
  const reply = await ask('/fn/large', 'br, gzip');
  expect(reply.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
  expect(reply.rawPayload.length).toBeLessThan(500);
  expect(Number(reply.headers['content-length'])).toBe(reply.rawPayload.length);
  expect(JSON.parse(gunzipSync(reply.rawPayload).toString())).toEqual(LARGE);
});

test.each([
  ['whoever cannot', '/fn/large', undefined],
  ['what is small', '/fn/small', 'gzip'],
  ['a till', '/pos/large', 'gzip'],
])('%s gets it as it is', async (_, url, encoding) => {
  const reply = await ask(url, encoding);
  expect(reply.headers['content-encoding']).toBeUndefined();
  expect(reply.json()).toMatchObject({ ok: true });
});
