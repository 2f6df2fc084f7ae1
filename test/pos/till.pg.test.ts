/*
 * A member at a POS: identified by their code, redeeming what they have, asking what a sale would earn.
 */
import type { PosIdentifyReply } from '../../cloudfunctions/contract/pos';
import {
  DAY_MS,
  iso,
  makePosWorld,
  paid,
  recently,
  type Answer,
  type PosWorld,
  type Till,
} from '../worlds/pos-world';

let world: PosWorld;
beforeEach(async () => {
  world = await makePosWorld();
});
afterEach(() => world?.close());

async function show(
  name: string,
  at = Date.now(),
  till = world.s1,
): Promise<Answer & { body: PosIdentifyReply }> {
  const answer = await till.post('identify', { code: await world.code(world.shop, name, at), clerk: 'zhou' });
  return answer as Answer & { body: PosIdentifyReply };
}
const sessionOf = ({ body }: { body: PosIdentifyReply }): string => body.session?.id ?? '';
const redeem = (id: string, session: string, take: object, till: Till = world.s1) =>
  till.post('redeem', { id, session, clerk: 'zhou', take });
const actions = () =>
  world.rows(
    'select action, store_id, staff_id, clerk, member_id from huigan.action_log where clerk is not null order by action_id',
  );

describe('identify', () => {
  test('says who it is, masked, what they may use, and opens a session', async () => {
    const { status, body } = await show('an');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ok: true,
      member: {
        name: '林*夏',
        phone: null,
        tier: { code: 'zhi-ji', name: '知己' },
        redeemablePoints: '1330',
        benefits: [{ code: 'refill' }, { code: 'free-topping', left: 1, times: 1, per: 'day' }],
        coupons: [],
      },
      session: { id: expect.any(String) as string },
    });
    expect(JSON.stringify(body)).not.toContain('林晚夏');
  });

  test('leaves one line in the log of actions: which clerk of which store looked at whom', async () => {
    await show('an');
    expect(await actions()).toEqual([
      {
        action: 'identify',
        store_id: 's1',
        staff_id: null,
        clerk: 'zhou',
        member_id: world.shop.members.get('an'),
      },
    ]);
  });

  test('opens no second session for a code that was used, here or elsewhere', async () => {
    const now = Date.now();
    const code = await world.code(world.shop, 'an', now);
    expect(sessionOf(await show('an', now))).not.toBe('');
    for (const till of [world.s1, world.s2]) {
      const { status, body } = await till.post('identify', { code, clerk: 'wu' });
      expect([status, body['session']]).toEqual([200, null]);
    }
  });

  test.each<[string, () => Promise<string>, string, number]>([
    ['of five minutes ago', () => world.code(world.shop, 'an', Date.now() - 300_000), 'code-over', 410],
    ['of tomorrow', () => world.code(world.shop, 'an', Date.now() + DAY_MS), 'code-over', 410],
    ['of another brand', () => world.code(world.other, 'an', Date.now()), 'unknown-code', 404],
    ['that is none', () => Promise.resolve('12345'), 'unknown-code', 404],
  ])('a code %s identifies nobody', async (_, code, expected, status) => {
    const answer = await world.s1.post('identify', { code: await code(), clerk: 'zhou' });
    expect([answer.status, answer.body.code]).toEqual([status, expected]);
    expect(await actions()).toEqual([]);
  });

  test('of ten thousand guesses from one till, in sales and otherwise, a few are looked at, and another till goes on', async () => {
    const handle = (await world.code(world.shop, 'an', Date.now())).slice(0, 12);
    const guess = (n: number): string => `${handle}${String(n).padStart(8, '0')}`;
    const codes: (string | undefined)[] = [];
    for (let from = 0; from < 200; from += 20) {
      const asked = Array.from({ length: 20 }, (_, n) => ({ code: guess(from + n), clerk: 'zhou' }));
      const answers = await Promise.all(asked.map((body) => world.s1.post('identify', body)));
      codes.push(...answers.map(({ body }) => body.code));
    }
    for (let from = 200; from < 10_000; from += 100) {
      const events = Array.from({ length: 100 }, (_, n) =>
        paid(`g${from + n}`, { buyer: { code: guess(from + n) } }),
      );
      const { results = [] } = (await world.s1.post('events', { events })).body;
      codes.push(...results.map((result) => (result.ok ? result.outcome : result.code)));
    }
    expect(codes).toHaveLength(10_000);
    expect(new Set(codes)).toEqual(new Set(['code-over', 'too-many-guesses']));
    // Thirty a minute, and those that were asked side by side; a busy machine may need some minutes.
    expect(codes.filter((code) => code === 'code-over').length).toBeLessThanOrEqual(400);
    const waiting = await show('an');
    expect([waiting.status, waiting.headers.get('retry-after')]).toEqual([429, '60']);
    expect((await show('an', Date.now(), world.s2)).status).toBe(200);
  });

  test('what was refused for guessing is not held against the same message later', async () => {
    await world.rows(
      `insert into huigan.guesses select $1, 'till-code', date_trunc('minute', now()) + n * interval '1 minute', 1000, 1
        from generate_series(0, 1) n`,
      [`store/${world.shop.brandId}/s1`],
    );
    const body = { code: await world.code(world.shop, 'an', Date.now()), clerk: 'zhou' };
    expect((await world.s1.post('identify', body, { id: 'msg_wait' })).status).toBe(429);
    await world.rows('delete from huigan.guesses');
    expect((await world.s1.post('identify', body, { id: 'msg_wait' })).status).toBe(200);
  });

  test('a message that is sent ten times at once opens one session, and every answer names it', async () => {
    const body = { code: await world.code(world.shop, 'an', Date.now()), clerk: 'zhou' };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => world.s1.post('identify', body, { id: 'msg_at_once' })),
    );
    const sessions = answers.map(({ body: told }) => (told['session'] as { id: string } | null)?.id);
    expect(sessions[0]).toMatch(/^[0-9a-z]+\.[0-9a-f-]{36}$/);
    expect(new Set(sessions).size).toBe(1);
    expect(await world.rows('select from huigan.till_sessions')).toHaveLength(1);
  });

  test('a message that was lost on its way is answered with the same session', async () => {
    const body = { code: await world.code(world.shop, 'an', Date.now()), clerk: 'zhou' };
    const first = await world.s1.post('identify', body, { id: 'msg_lost' });
    const again = await world.s1.post('identify', body, { id: 'msg_lost' });
    expect(again.body).toEqual(first.body);
    expect(again.body['session']).not.toBeNull();
    const kept = await world.rows('select answer from huigan.pos_messages');
    for (const secret of ['林', 'token', String(first.body['token'])])
      expect(JSON.stringify(kept)).not.toContain(secret);
  });
});

describe('redeem', () => {
  test('takes a benefit once, however often it is asked for', async () => {
    const session = sessionOf(await show('an'));
    const first = await redeem('r1', session, { benefit: 'free-topping' });
    expect(first.body).toMatchObject({ ok: true, left: '0' });
    expect((await redeem('r1', session, { benefit: 'free-topping' })).body).toEqual(first.body);
    const second = await redeem('r2', session, { benefit: 'free-topping' });
    expect([second.status, second.body.code]).toEqual([409, 'used-up']);
    expect(second.body.message).toMatch(/^今日 \d\d:\d\d 已在西湖店使用$/);
    const done = (await actions()).map((action) => [action['action'], action['clerk']]);
    expect(done).toEqual([
      ['identify', 'zhou'],
      ['redeem-benefit', 'zhou'],
    ]);
  });

  test('takes points, and no more than there are', async () => {
    const session = sessionOf(await show('an'));
    expect((await redeem('p1', session, { points: '300' })).body).toMatchObject({ ok: true, left: '1030' });
    const answer = await redeem('p2', session, { points: '1031' });
    expect([answer.status, answer.body.code]).toEqual([409, 'insufficient-points']);
    const sale = paid('s', { buyer: { token: (await show('an', Date.now() + 60_000)).body.token } });
    const { body } = await world.s1.post('events', { events: [sale] });
    expect(body.results).toMatchObject([{ effect: { redeemable: '1030', pending: '22' } }]);
  });

  test('of the last use, asked for at ten tills at once, one gets it and nine hear when and where', async () => {
    const now = Date.now();
    const sessions = [
      sessionOf(await show('an', now)),
      sessionOf(await show('an', now + 60_000)),
      sessionOf(await show('an', now - 60_000)),
    ];
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => redeem(`t${n}`, sessions[n % 3] ?? '', { benefit: 'refill' })),
    );
    expect(answers.filter(({ body }) => body.ok)).toHaveLength(1);
    const refused = answers.filter(({ body }) => !body.ok);
    expect(refused.map(({ body }) => body.code)).toEqual(Array(9).fill('used-up'));
    for (const { body } of refused) expect(body.message).toContain('西湖店');
  });

  test.each<[string, (session: string) => Promise<Answer>, string]>([
    [
      'a session of another store',
      (session) => redeem('x', session, { points: '1' }, world.s2),
      'session-over',
    ],
    [
      'a session of another brand',
      (session) => redeem('x', session, { points: '1' }, world.otherS1),
      'session-over',
    ],
    ['no session', () => redeem('x', 'none', { points: '1' }), 'session-over'],
    [
      'a benefit of a higher level',
      (session) => redeem('x', session, { benefit: 'tea-day' }),
      'unknown-benefit',
    ],
  ])('with %s takes nothing', async (_, ask, code) => {
    const answer = await ask(sessionOf(await show('an')));
    expect(answer.body).toMatchObject({ ok: false, code });
    expect(await world.rows('select * from huigan.redemptions')).toEqual([]);
  });
});

describe('quote', () => {
  const lines = [
    { line: '1', product: 'longjing-50g', quantity: 1, amountFen: '4800' },
    { line: '2', product: 'yuni-bobo', quantity: 1, amountFen: '1800' },
  ];

  test('says what the sale then earns, in the same words, and writes nothing', async () => {
    const { token } = (await show('an')).body;
    const before = await world.rows('select count(*) from huigan.transfers');
    const quoted = await world.s1.post('quote', { at: iso(recently()), token, lines });
    expect(quoted.body).toMatchObject({ ok: true, totalFen: '6600', points: '142', qualifying: '66' });
    expect(await world.rows('select count(*) from huigan.transfers')).toEqual(before);
    const sale = paid('s', { lines, totalFen: '6600', buyer: { token } });
    const { results } = (await world.s1.post('events', { events: [sale] })).body;
    const { points, qualifying, why } = quoted.body;
    expect(results).toMatchObject([{ effect: { points, qualifying, why } }]);
  });

  test('counts the gifts of the levels that the sale reaches', async () => {
    const { token } = (await show('bo')).body;
    const big = [{ line: '1', product: 'set', quantity: 1, amountFen: '100000' }];
    const { body } = await world.s1.post('quote', { at: iso(recently()), token, lines: big });
    expect(body).toMatchObject({ points: '1130', qualifying: '1000' });
  });

  test('without a member is the sum', async () => {
    const { body } = await world.s1.post('quote', { at: iso(recently()), token: null, lines });
    expect(body).toEqual({ ok: true, totalFen: '6600', points: '0', qualifying: '0', why: [] });
  });

  test('is not for another day, nor for another store’s token', async () => {
    const { token } = (await show('an')).body;
    const ask = (at: number, till = world.s1) => till.post('quote', { at: iso(at), token, lines });
    expect((await ask(Date.now() + DAY_MS)).body.code).toBe('bad-request');
    expect((await ask(Date.now() - 10 * DAY_MS)).body.code).toBe('bad-request');
    expect((await ask(recently(), world.s2)).body.code).toBe('unknown-token');
  });
});
