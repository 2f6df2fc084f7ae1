/* Who is not known yet is limited by address, as whoever stands before the server saw it. */
import { buildHost } from '../../cloudfunctions/server/app';
import { countAddresses } from '../../cloudfunctions/server/address-counter';
import { FUNCTIONS } from '../../cloudfunctions/server/functions';
import { openCounter, type Counter } from '../worlds/counter-world';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter?.close());

const hostBehind = (trustedHops: number) =>
  buildHost({ platform: counter.platform, functions: FUNCTIONS, h5: __dirname, trustedHops });
const signIn = { method: 'POST', url: '/fn/account', payload: { action: 'sign-in-demo-visitor' } } as const;

test('sixty sign-ins a minute come through from one address, then it hears when to try again', async () => {
  const app = await hostBehind(0);
  const ask = (remoteAddress: string) => app.inject({ ...signIn, remoteAddress });
  const answers = await Promise.all(Array.from({ length: 200 }, () => ask('203.0.113.7')));
  expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(140);
  const last = await ask('203.0.113.7');
  expect(last.json()).toMatchObject({ ok: false, code: 'too-often' });
  expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
  expect((await ask('203.0.113.8')).statusCode).not.toBe(429);
  const brand = { ...signIn, url: '/fn/member', payload: { action: 'show-brand' } };
  expect((await app.inject({ ...brand, remoteAddress: '203.0.113.7' })).statusCode).toBe(200);
  counter.clock.now += 60_000;
  expect((await ask('203.0.113.7')).statusCode).not.toBe(429);
  await app.close();
});

test('behind a proxy of ours an address is what it saw, and what callers write before that counts for nothing', async () => {
  const app = await hostBehind(1);
  const ask = (written: string, seen: string) =>
    app.inject({
      ...signIn,
      remoteAddress: '10.0.0.1',
      headers: { 'x-forwarded-for': `${written}, ${seen}` },
    });
  const answers = await Promise.all(Array.from({ length: 70 }, (_, n) => ask(`9.9.9.${n}`, '198.51.100.1')));
  expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(10);
  expect((await ask('9.9.9.9', '198.51.100.2')).statusCode).not.toBe(429);
  await app.close();
});

test('without a proxy nobody says who they are by a header', async () => {
  const app = await hostBehind(0);
  const ask = (n: number) => app.inject({ ...signIn, headers: { 'x-forwarded-for': `9.9.9.${n}` } });
  const answers = await Promise.all(Array.from({ length: 61 }, (_, n) => ask(n)));
  expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(1);
  await app.close();
});

test('of wrong signatures in the name of one store sixty a minute are looked at', async () => {
  const app = await hostBehind(0);
  const ask = (store: string) =>
    app.inject({ method: 'POST', url: '/pos/v1/identify', headers: { 'huigan-store': store }, payload: {} });
  const answers = await Promise.all(Array.from({ length: 200 }, () => ask('demo-tea/s1')));
  expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(140);
  expect((await ask('demo-tea/s2')).statusCode).toBe(401);
  await app.close();
});

test('what a line to the internet has counts as one, and what is given back was never counted', () => {
  const { count, giveBack } = countAddresses(1);
  expect(count('2001:db8:1:2:aa::1', 1000)).toBeNull();
  expect(count('2001:db8:1:2::9', 2000)).toBe(58);
  expect(count('2001:db8:1:3::9', 2000)).toBeNull();
  giveBack('2001:db8:1:3::1', 3000);
  expect(count('2001:db8:1:3::9', 3000)).toBeNull();
  expect(count('2001:db8:1:2:aa::1', 60_000)).toBeNull();
});
