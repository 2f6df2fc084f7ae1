/*
 * Demo mode over HTTP, as the page uses it: choose a member, sign in, look at the card.
 */
import { openPool } from '../../cloudfunctions/platform/db';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { startServerProcess, type ServerProcess } from './server-process';
import { makeShop, sale, settle, teaProgramme } from '../worlds/tea-shop';

let database: TestDatabase;
let server: ServerProcess;
const call = async <T>(body: object, session: string | null = null): Promise<T> =>
  (JSON.parse((await server.post('/fn/member', body, session)).text) as { data: T }).data;

interface Listed {
  members: { memberKey: string; name: string; brand: string; tierName: string; redeemablePoints: string }[];
  next: string | null;
}

beforeAll(async () => {
  database = await createTestDatabase();
  const pool = openPool(database.appUrl, 2);
  const many = Object.fromEntries(
    Array.from({ length: 45 }, (_, index) => [`m${String(index + 10)}`, `茶客${index}`]),
  );
  const tea = await makeShop(pool, teaProgramme({}), many);
  const coffee = await makeShop(pool, teaProgramme({ brand: 'coffee', name: '咖啡' }), {
    m10: '安宁',
    x1: '',
  });
  const start = Date.now() - 86_400_000;
  await settle(pool, tea, [sale(tea.members.get('m10'), 'a1', start, 5000)]);
  await settle(pool, coffee, [sale(coffee.members.get('m10'), 'c1', start, 40_000)]);
  await pool.end();
  server = await startServerProcess({ DATABASE_URL: database.appUrl, HUIGAN_DEMO: '1' });
});

afterAll(async () => {
  await server?.stop();
  await database?.drop();
});

describe('demo mode', () => {
  test('all members are listed page by page, each once', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    for (;;) {
      const page = await call<Listed>({ action: 'list-demo-members', ...(after ? { after } : {}) });
      seen.push(...page.members.map((member) => member.memberKey));
      if (page.next === null) break;
      after = page.next;
    }
    expect(seen).toHaveLength(47);
    expect(new Set(seen).size).toBe(47);
  });

  test('members are found by name and by member key', async () => {
    const named = await call<Listed>({ action: 'list-demo-members', search: ' 茶客44 ' });
    expect(named.members.map((member) => member.memberKey)).toEqual(['test:m54']);
    const keyed = await call<Listed>({ action: 'list-demo-members', search: 'TEST:X1' });
    expect(keyed.members).toMatchObject([{ memberKey: 'test:x1', name: '', brand: '咖啡' }]);
    expect((await call<Listed>({ action: 'list-demo-members', search: '%' })).members).toEqual([]);
  });

  test('a member of either brand can be signed in, also where both have the same key', async () => {
    const { members } = await call<Listed>({ action: 'list-demo-members', search: 'm10' });
    expect(members.map((member) => member.memberKey)).toEqual(['demo-tea/test:m10', 'coffee/test:m10']);
    for (const member of members) {
      const { session, expiresAt } = await call<{ session: string; expiresAt: string }>({
        action: 'sign-in-demo',
        memberKey: member.memberKey,
      });
      expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(11 * 3_600_000);
      const card = await call<object>({ action: 'show-card' }, session);
      expect(card).toMatchObject({
        brand: { name: member.brand },
        member: { name: member.name, memberKey: 'test:m10' },
        tier: { name: member.tierName },
        redeemablePoints: member.redeemablePoints,
      });
    }
  });

  test('nobody is signed in by a key that does not exist', async () => {
    const { status, reply } = await server.post('/fn/member', {
      action: 'sign-in-demo',
      memberKey: 'test:nobody',
    });
    expect([status, reply]).toMatchObject([404, { ok: false, code: 'not-found' }]);
  });
});
