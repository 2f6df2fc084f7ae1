/*
 * What a till waits for is round trips to the database: how many statements the usual requests of a POS send,
 * those that begin and end transactions too.
 */
import { Client } from 'pg';
import { makeSecret } from '../../cloudfunctions/platform/signed-message';
import { makePosWorld, only, paid, type PosWorld } from '../worlds/pos-world';

let world: PosWorld;
beforeAll(async () => {
  world = await makePosWorld();
  // What a server reads once, and prepares once a connection, is not the request's.
  await identify('bo');
});
afterAll(() => world?.close());

async function identify(name: string, at = Date.now()): Promise<Record<string, unknown>> {
  const { status, body } = await world.s1.post('identify', {
    code: await world.code(world.shop, name, at),
    clerk: 'zhou',
  });
  expect(status).toBe(200);
  return body;
}

/** The statements that reach the driver while `work` runs. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const query = jest.spyOn(Client.prototype, 'query');
  try {
    await work();
    for (const [first] of query.mock.calls as unknown as [string | { text: string }][])
      sent.push(typeof first === 'string' ? first : first.text);
  } finally {
    query.mockRestore();
  }
  return sent;
}

test('identifying a member takes four statements, the guess among them, and six where points fell due', async () => {
  const code = async (name: string) => world.code(world.shop, name, Date.now());
  const bodies = { quiet: await code('chen'), due: await code('an') };
  const ask = (of: string) => statementsOf(() => world.s1.post('identify', { code: of, clerk: 'zhou' }));
  expect(await ask(bodies.quiet)).toHaveLength(4);
  // The row, which says that something is due, and then the book.
  expect(await ask(bodies.due)).toHaveLength(6);
});

test('a quotation takes three statements, and two for nobody', async () => {
  const { token } = await identify('bo', Date.now() - 30_000);
  const { at, lines } = paid('quoted');
  const quote = (of: unknown) =>
    statementsOf(async () => {
      expect((await world.s1.post('quote', { at, token: of, lines })).status).toBe(200);
    });
  expect(await quote(token)).toHaveLength(3);
  expect(await quote(null)).toHaveLength(2);
});

test('taking a benefit takes seven statements of a member for whom points fell due', async () => {
  const { session, member } = await identify('an', Date.now() - 60_000);
  const [{ code } = { code: '' }] = (member as { benefits: { code: string }[] }).benefits;
  const { id } = session as { id: string };
  const sent = await statementsOf(async () => {
    const body = { id: 'taken', session: id, clerk: 'zhou', take: { benefit: code } };
    expect((await world.s1.post('redeem', body)).status).toBe(200);
  });
  expect(sent).toHaveLength(7);
});

test('a message that was answered before, and one that nobody signed, take one', async () => {
  const message = { id: 'msg_twice' };
  const body = { events: [paid('twice')] };
  await world.s1.post('events', body, message);
  expect(await statementsOf(() => world.s1.post('events', body, message))).toHaveLength(1);
  const stranger = world.till('demo-tea/s1', makeSecret());
  expect(await statementsOf(() => stranger.post('events', body))).toHaveLength(1);
});

test('a sale takes six statements: what is named, whether it is plausible, one after it has settled', async () => {
  const { token } = await identify('bo', Date.now() + 60_000);
  const tell = async (id: string) =>
    only(await world.s1.post('events', { events: [paid(id, { buyer: { token }, clerk: 'zhou' })] }));
  await tell('first');
  let told: unknown;
  const sent = await statementsOf(async () => {
    told = await tell('second');
  });
  expect(told).toMatchObject({ ok: true, outcome: 'settled', effect: { points: '18' } });
  expect(sent.findIndex((text) => text.includes('insert into huigan.inbox'))).toBe(2);
  expect(sent).toHaveLength(6);
});

test('a message of fifty sales of three members takes seven, where points fell due of one', async () => {
  const tokens: unknown[] = [];
  for (const name of ['an', 'bo', 'chen']) tokens.push((await identify(name, Date.now() - 60_000))['token']);
  const events = Array.from({ length: 50 }, (_, n) =>
    paid(`batch-${n}`, { buyer: { token: tokens[n % 3] } }),
  );
  const sent = await statementsOf(async () => {
    const { body } = await world.s1.post('events', { events });
    expect(new Set(body.results?.map((result) => result.ok && result.outcome))).toEqual(new Set(['settled']));
  });
  expect(sent.length).toBeLessThanOrEqual(7);
});
