/* More calls than the database can serve: turned away at once, with when to come again; pages still come. */
import { buildHost } from '../../cloudfunctions/server/app';
import { FUNCTIONS } from '../../cloudfunctions/server/functions';
import { openCounter, type Counter } from '../worlds/counter-world';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter?.close());

/** The host over a database for whose connections so many wait. */
async function hostWith(waitingCount: number) {
  const database = new Proxy(counter.pool, {
    get: (pool, name) => {
      if (name === 'waitingCount') return waitingCount;
      const value = Reflect.get(pool, name) as unknown;
      return typeof value === 'function' ? (value.bind(pool) as unknown) : value;
    },
  });
  return buildHost({ platform: { ...counter.platform, database }, functions: FUNCTIONS, h5: __dirname });
}
const call = { method: 'POST', url: '/fn/member', payload: { action: 'show-brand' } } as const;

test('a call is answered where few wait', async () => {
  const app = await hostWith(3);
  expect((await app.inject(call)).statusCode).toBe(200);
  await app.close();
});

test('a call and a till are turned away where too many wait, and told when to come again', async () => {
  const app = await hostWith(100_000);
  for (const url of ['/fn/member', '/fn/order', '/pos/v1/events']) {
    const answer = await app.inject({ ...call, url });
    expect([url, answer.statusCode, answer.headers['retry-after']]).toEqual([url, 503, '1']);
    expect(answer.json()).toMatchObject({ ok: false, code: 'try-again' });
  }
  expect((await app.inject({ method: 'GET', url: '/healthz' })).statusCode).toBe(200);
  await app.close();
});

test('a request must arrive in time, and connections are counted', async () => {
  const app = await hostWith(0);
  expect([app.server.requestTimeout, app.server.maxConnections]).toEqual([30_000, 4000]);
  await app.close();
});
