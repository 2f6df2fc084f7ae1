/*
 * What no POS should send: bodies that are too large or broken, and statements and scripts in every field.
 * Each has a clear answer, and nothing is lost.
 */
import { request } from 'node:http';
import { posEventSchema } from '../../cloudfunctions/contract/pos-event';
import { signMessage } from '../../cloudfunctions/platform/signed-message';
import { dayAt, iso, makePosWorld, only, paid, recently, type PosWorld } from '../worlds/pos-world';

let world: PosWorld;
beforeAll(async () => {
  world = await makePosWorld();
});
afterAll(() => world?.close());

const sold = (id: string) => ({ events: [paid(id)] });

describe('a body', () => {
  test.each([1.1, 10])('of %d MB is refused, and the till can go on', async (megabytes) => {
    const filler = 'x'.repeat(megabytes * 1024 * 1024);
    const { status, body } = await world.s1.post('events', { filler, ...sold('too large') });
    expect([status, body.code]).toEqual([413, 'too-large']);
    expect(body.message).toContain('1 MB');
    expect((await world.s1.post('events', sold(`after ${megabytes} MB`))).status).toBe(200);
  });

  test('of just less than 1 MB is not', async () => {
    const filler = 'x'.repeat(1024 * 1024 - 1000);
    expect((await world.s1.post('events', { filler, ...sold('large') })).status).toBe(200);
  });

  test('that says it is small and is not is refused all the same', async () => {
    const statusOf = new Promise<number>((resolve, reject) => {
      const message = request(
        `${world.address}/pos/v1/events`,
        { method: 'POST', headers: { 'transfer-encoding': 'chunked', 'huigan-store': 'demo-tea/s1' } },
        (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        },
      );
      message.on('error', reject);
      for (let sent = 0; sent < 12; sent += 1) message.write('x'.repeat(1024 * 1024));
      message.end();
    });
    expect(await statusOf).toBe(413);
  });

  test.each<[string, string]>([
    ['that is empty', ''],
    ['that breaks off', '{"events":[{"type":"order.paid"'],
    ['that is a form', 'events=1'],
    ['that is nested without end', '['.repeat(200_000)],
  ])('%s is not JSON', async (_, text) => {
    const { status, body } = await world.s1.post('events', text);
    expect([status, body.code]).toEqual([400, 'not-json']);
  });

  test('that is not UTF-8 is not JSON', async () => {
    const bytes = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]);
    const headers = signMessage(world.s1.secret, { id: 'msg_latin', at: Date.now(), body: bytes.toString() });
    const response = await fetch(`${world.address}/pos/v1/events`, {
      method: 'POST',
      headers: { ...headers, 'huigan-store': 'demo-tea/s1' },
      body: bytes,
    });
    expect(await response.json()).toMatchObject({ code: 'not-json' });
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json'])(
    'is read as it is, whatever it says to be (%s)',
    async (type) => {
      const sending = { headers: { 'content-type': type } };
      expect((await world.s1.post('events', sold(type), sending)).status).toBe(200);
    },
  );

  test.each<unknown>([null, 3, '"text"', [], {}])(
    'that is %j is a bad request at every path',
    async (value) => {
      for (const path of ['events', 'identify', 'redeem', 'quote']) {
        const { status, body } = await world.s1.post(path, value);
        expect([path, status, body.code]).toEqual([path, 400, 'bad-request']);
      }
    },
  );
});

describe('paths', () => {
  test.each(['nothing', 'events/more', 'constructor', '__proto__', 'toString'])(
    '%s is not found',
    async (path) => {
      const { status, body } = await world.s1.post(path, sold('nowhere'));
      expect([status, body.ok]).toEqual([404, false]);
    },
  );

  test('a GET of what is posted is not found', async () => {
    const response = await fetch(`${world.address}/pos/v1/events`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ ok: false, code: 'bad-request' });
  });
});

const NASTY: [string, string][] = [
  ['a statement', `'); drop table huigan.members; --`],
  ['a script', '<script>alert(1)</script>'],
  ['a template', '${7*7}{{7*7}}%s%n'],
  ['an array literal', '{NULL,"a\\"b",\\\\x00}'],
  ['quotes and backslashes', `"\\'\\\\"`],
  ['a path', '../../../etc/passwd'],
  ['a prototype', '__proto__'],
  ['what every object has', 'constructor'],
  ['an emoji', '🍵👩‍👩‍👧'],
  ['a separator of keys', 'a|b/c'],
];

describe.each(NASTY)('%s', (_, nasty) => {
  test('is kept as it came, wherever a key is kept, and does nothing', async () => {
    const lines = [{ line: nasty, product: nasty, category: nasty, quantity: 1, amountFen: '1800' }];
    const at = recently();
    const token = String(
      (await world.s1.post('identify', { code: await world.code(world.shop, 'bo', at), clerk: nasty })).body[
        'token'
      ],
    );
    const sale = paid(nasty, { receipt: nasty, clerk: nasty, lines, buyer: { token } });
    expect(only(await world.s1.post('events', { events: [sale] }))).toMatchObject({
      id: nasty,
      outcome: 'settled',
    });
    const refund = {
      type: 'order.refunded',
      id: `${nasty} back`,
      at: iso(at),
      day: dayAt(at),
      receipt: nasty,
      units: [{ line: nasty, quantity: 1 }],
    };
    expect(only(await world.s1.post('events', { events: [refund] }))).toMatchObject({
      outcome: 'settled',
      effect: { points: '-18' },
    });
    const [kept] = await world.rows(`select payload from huigan.events where external_id = $1`, [nasty]);
    expect(kept?.['payload']).toMatchObject({ receipt: nasty, lines: [{ line: nasty, product: nasty }] });
    expect(await world.rows(`select payload::jsonb ->> 'receipt' from huigan.events`)).not.toEqual([]);
    const [logged] = await world.rows('select clerk from huigan.action_log order by action_id desc limit 1');
    expect(logged?.['clerk']).toBe(nasty);
  });

  test('leads nowhere where it should be found', async () => {
    const of = (path: string, body: object) => world.s1.post(path, body).then((answer) => answer.body.code);
    expect(await of('identify', { code: nasty.slice(0, 40), clerk: 'a' })).toBe('unknown-code');
    await world.rows('delete from huigan.guesses');
    const take = { id: nasty, session: nasty, clerk: nasty, take: { benefit: nasty } };
    expect(await of('redeem', take)).toBe('session-over');
    const quote = { at: iso(recently()), token: nasty, lines: paid('q')['lines'] };
    expect(await of('quote', quote)).toBe('unknown-token');
    const sale = paid(`${nasty} by token`, { buyer: { token: nasty } });
    expect(only(await world.s1.post('events', { events: [sale] }))).toMatchObject({ code: 'unknown-token' });
  });
});

describe.each<[string, string]>([
  ['a NUL', 'a\u0000b'],
  ['a line feed', 'a\nb'],
  ['half a surrogate pair', '\ud83c'],
  ['a bidirectional override', '\u202Etac'],
  ['what has no width', 'a\u200B'],
  ['nothing', ''],
  ['too much', 'x'.repeat(101)],
])('%s in a key', (_, bad) => {
  const good = (): Record<string, unknown> => ({ ...paid('r'), clerk: 'a' });
  const fields = Object.keys(posEventSchema.def.options[0].shape).filter((name) =>
    ['id', 'clerk', 'receipt', 'day', 'at', 'type', 'totalFen'].includes(name),
  );

  test.each(fields)('is refused in %s, with the place', async (field) => {
    const result = only(await world.s1.post('events', { events: [{ ...good(), [field]: bad }] }));
    expect(result).toMatchObject({ ok: false, code: 'bad-request' });
    expect(result.ok ? '' : result.message).toContain(field);
  });

  test.each(['line', 'product', 'amountFen', 'quantity'])('is refused in a line’s %s', async (field) => {
    const [line] = good()['lines'] as object[];
    const events = [{ ...good(), lines: [{ ...line, [field]: bad }] }];
    expect(only(await world.s1.post('events', { events }))).toMatchObject({
      ok: false,
      code: 'bad-request',
      message: expect.stringContaining(`lines.0.${field}`) as string,
    });
  });

  test('is refused in what is redeemed', async () => {
    const good = { id: 'a', session: 'b', clerk: 'c', take: { benefit: 'd' } };
    for (const field of ['id', 'session', 'clerk'])
      expect((await world.s1.post('redeem', { ...good, [field]: bad })).body.code).toBe('bad-request');
    expect((await world.s1.post('redeem', { ...good, take: { benefit: bad } })).body.code).toBe(
      'bad-request',
    );
  });
});

test('after all of this the database is whole', async () => {
  const [counts] = await world.rows(
    `select (select count(*) from huigan.members) as members, (select count(*) from huigan.inbox) as waiting,
      (select count(*) from huigan.dead_letters) as dead`,
  );
  expect(counts).toEqual({ members: 4n, waiting: 0n, dead: 0n });
  expect(world.log()).not.toContain('a call failed');
});
