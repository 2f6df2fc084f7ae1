/*
 * What the server answers to requests that are not as they should be, to trouble behind it, and to a browser.
 */
import { createTestDatabase, type TestDatabase } from '../support/database';
import { startServerProcess, type ServerProcess } from './server-process';
import { token } from './tokens';

let database: TestDatabase;
let server: ServerProcess;

beforeAll(async () => {
  database = await createTestDatabase();
  server = await startServerProcess({ DATABASE_URL: database.appUrl, HUIGAN_DEMO: '1' });
});

afterAll(async () => {
  await server?.stop();
  await database?.drop();
});

describe('requests', () => {
  test.each<[string, unknown]>([
    ['that is no JSON', '{"action":'],
    ['that is empty', ''],
    ['that is a list', []],
    ['without an action', {}],
    ['with an unknown action', { action: 'drop-tables' }],
    ['with a month that is none', { action: 'list-history', month: '2026-13' }],
    ['with a search that is too long', { action: 'list-demo-members', search: 'x'.repeat(41) }],
    ['with a cursor that is none', { action: 'list-demo-members', after: 'x' }],
    ['that meddles with prototypes', '{"action":"show-card","__proto__":{"demo":true}}'],
  ])('a body %s is answered as a bad request', async (_, body) => {
    expect(await server.post('/fn/member', body)).toMatchObject({
      status: 400,
      reply: { ok: false, code: 'bad-request' },
    });
  });

  test('a body of more than 1,024 KB is refused', async () => {
    const huge = { action: 'list-demo-members', search: 'x'.repeat(1100 * 1024) };
    const { status, reply } = await server.post('/fn/member', huge);
    expect(status).toBe(413);
    expect(reply).toEqual({ ok: false, code: 'bad-request', message: 'The request is larger than 1024 KB.' });
  });

  test('a body of another type is refused', async () => {
    const response = await fetch(`${server.address}/fn/member`, { method: 'POST', body: 'action=show-card' });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ ok: false, code: 'bad-request' });
  });

  test('an unknown function, and the timer, are not found', async () => {
    for (const name of ['nothing', 'clock', 'member/more'])
      expect(await server.post(`/fn/${name}`, {})).toMatchObject({
        status: 404,
        reply: { code: 'not-found' },
      });
    const response = await fetch(`${server.address}/fn/member`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ ok: false, code: 'not-found' });
  });

  test('every answer has an id, is not kept, and may run no foreign script', async () => {
    const { headers } = await server.post('/fn/member', { action: 'list-demo-members' });
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('a path that climbs out of the pages is not found', async () => {
    const response = await fetch(`${server.address}/..%2f..%2fpackage.json`);
    expect(response.status).toBe(404);
  });

  test('the log names the function and the outcome, and nobody', async () => {
    await server.post('/fn/member', { action: 'sign-in-demo', memberKey: 'test:secretly-searched' });
    await server.printed('"outcome":"not-found"');
    expect(server.output()).not.toContain('secretly-searched');
  });
});

describe('trouble behind the server', () => {
  test('without the database a caller is asked to try again, sees no stack, and the log knows why', async () => {
    const other = await createTestDatabase();
    const lame = await startServerProcess({ DATABASE_URL: other.appUrl });
    expect((await fetch(`${lame.address}/healthz`)).status).toBe(200);
    await other.drop();
    const session = token({ sub: '1', brand: 1 });
    const { status, text, headers } = await lame.post('/fn/member', { action: 'show-card' }, session);
    expect(status).toBe(503);
    expect(JSON.parse(text)).toMatchObject({ ok: false, code: 'try-again' });
    expect(text).not.toMatch(/ at |database|postgres/i);
    await lame.printed(`"requestId":"${headers.get('x-request-id')}"`);
    expect((await fetch(`${lame.address}/healthz`)).status).toBe(503);
    expect(await lame.stop()).toBe(0);
  });
});
