/*
 * Who may see what, over HTTP: only a session that we signed says who asks, and it shows that member and
 * nobody else.
 */
import { openPool } from '../../cloudfunctions/platform/db';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { startRefused, startServerProcess, type ServerProcess } from './server-process';
import { token } from './tokens';
import { DAY_MS, makeShop, sale, settle, teaProgramme, type Shop } from '../worlds/tea-shop';

let database: TestDatabase;
let server: ServerProcess;
let tea: Shop;
let coffee: Shop;
const idOf = (shop: Shop, name: string): string => String(shop.members.get(name));
const sessionOf = (shop: Shop, name: string): string => token({ sub: idOf(shop, name), brand: shop.brandId });
const card = (session: string | null, extra: object = {}) =>
  server.post('/fn/member', { action: 'show-card', ...extra }, session);

beforeAll(async () => {
  database = await createTestDatabase();
  const pool = openPool(database.appUrl, 2);
  tea = await makeShop(pool, teaProgramme({}), { an: '安然', bo: '柏舟' });
  coffee = await makeShop(pool, teaProgramme({ brand: 'coffee', name: '咖啡' }), { an: '安宁' });
  const yesterday = Date.now() - DAY_MS;
  await settle(pool, tea, [
    sale(tea.members.get('an'), 'a1', yesterday, 5000),
    sale(tea.members.get('bo'), 'b1', yesterday, 9000),
  ]);
  await settle(pool, coffee, [sale(coffee.members.get('an'), 'c1', yesterday, 700)]);
  await pool.end();
  server = await startServerProcess({ DATABASE_URL: database.appUrl });
});

afterAll(async () => {
  await server?.stop();
  await database?.drop();
});

describe('sessions', () => {
  test('a session shows the card of its member', async () => {
    const { status, reply } = await card(sessionOf(tea, 'an'));
    expect(status).toBe(200);
    expect(reply).toMatchObject({ ok: true, data: { member: { name: '安然' }, pendingPoints: '50' } });
  });

  test('what the body says about identity counts for nothing', async () => {
    const claim = { memberId: idOf(tea, 'bo'), memberKey: 'test:bo', session: sessionOf(tea, 'bo') };
    expect((await card(null, claim)).reply).toMatchObject({ ok: false, code: 'not-signed-in' });
    expect((await card(sessionOf(tea, 'an'), claim)).reply).toMatchObject({
      data: { member: { name: '安然' } },
    });
  });

  test('each member sees their own history only', async () => {
    const history = (session: string) => server.post('/fn/member', { action: 'list-history' }, session);
    const entriesOf = async (session: string) =>
      (JSON.parse((await history(session)).text) as { data: { entries: { points: string }[] } }).data.entries;
    expect((await entriesOf(sessionOf(tea, 'an'))).map((entry) => entry.points)).toEqual(['50']);
    expect((await entriesOf(sessionOf(tea, 'bo'))).map((entry) => entry.points)).toEqual(['90']);
  });

  test('without a session nobody is shown', async () => {
    for (const action of ['show-card', 'list-history', 'list-expiring']) {
      const { status, reply } = await server.post('/fn/member', { action });
      expect([status, reply]).toMatchObject([401, { ok: false, code: 'not-signed-in' }]);
    }
  });

  test('a session that is over says so', async () => {
    const over = token({ sub: idOf(tea, 'an'), brand: tea.brandId, exp: Math.floor(Date.now() / 1000) - 1 });
    expect(await card(over)).toMatchObject({ status: 401, reply: { code: 'session-expired' } });
  });

  test.each<[string, () => string]>([
    [
      'is signed with another secret',
      () => token({ sub: idOf(tea, 'an'), brand: tea.brandId }, 'another secret of some length'),
    ],
    ['is not signed', () => token({ sub: idOf(tea, 'an'), brand: tea.brandId }, '', 'none')],
    ['was made for something else', () => token({ sub: idOf(tea, 'an'), brand: tea.brandId, aud: 'staff' })],
    ['names a member who does not exist', () => token({ sub: '999999', brand: tea.brandId })],
    ['names a member of another brand', () => token({ sub: idOf(coffee, 'an'), brand: tea.brandId })],
    ['names no number', () => token({ sub: "1' or '1'='1", brand: tea.brandId })],
    ['is no token at all', () => 'abc'],
    [
      'was changed after signing',
      () =>
        sessionOf(tea, 'an').replace(/\.[^.]+\./, `.${Buffer.from('{"sub":"2"}').toString('base64url')}.`),
    ],
  ])('a session that %s is not accepted', async (_, make) => {
    expect(await card(make())).toMatchObject({ status: 401, reply: { ok: false, code: 'not-signed-in' } });
  });

  test('outside of demo mode nobody is listed and nobody signs in for show', async () => {
    for (const body of [{ action: 'list-demo-members' }, { action: 'sign-in-demo', memberKey: 'test:an' }]) {
      expect(await server.post('/fn/member', body)).toMatchObject({
        status: 403,
        reply: { code: 'demo-mode-only' },
      });
    }
  });
});

describe('the start in production', () => {
  const production = () => ({ NODE_ENV: 'production', DATABASE_URL: database.appUrl });

  test.each<[string, Record<string, string>, RegExp]>([
    ['without a secret', {}, /HUIGAN_SESSION_SECRET .*missing/],
    ['without a data key', {}, /HUIGAN_DATA_KEY .*missing/],
    [
      'with the data key of the demo',
      { HUIGAN_DATA_KEY: 'huigan-demo-data-key-known-to-everybody' },
      /The data key is the demo's/,
    ],
    ['without a brand', {}, /HUIGAN_BRAND is missing/],
    [
      'with the demo secret',
      { HUIGAN_SESSION_SECRET: 'huigan-demo-secret-known-to-everybody' },
      /The session secret is the demo's/,
    ],
    ['in demo mode', { HUIGAN_DEMO: '1', HUIGAN_SESSION_SECRET: 'x'.repeat(40) }, /HUIGAN_DEMO/],
  ])('is refused %s, with a reason', async (_, env, reason) => {
    const { code, words } = await startRefused({ ...production(), ...env });
    expect(code).toBe(1);
    expect(words).toMatch(reason);
    expect(words).not.toMatch(/\n\s+at /);
  });
});
