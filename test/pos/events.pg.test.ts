/*
 * What POS systems tell: sales, pick-ups and refunds, in any order and any number of times, and what each is
 * answered.
 */
import type { PosEventResult } from '../../cloudfunctions/contract/pos';
import { auditBrands } from '../../tools/audit/audit-brands';
import { DAY_MS, dayAt, iso, makePosWorld, only, paid, recently, type PosWorld } from '../worlds/pos-world';

let world: PosWorld;
beforeEach(async () => {
  world = await makePosWorld();
});
afterEach(() => world?.close());

const tell = async (...events: unknown[]): Promise<PosEventResult[]> => {
  const { status, body } = await world.s1.post('events', { events });
  expect(status).toBe(200);
  return body.results ?? [];
};

async function paidBy(id: string, name: string, changes: Record<string, unknown> = {}) {
  const sale = paid(id, changes);
  const at = Date.parse(String(sale['at']));
  return { ...sale, buyer: { code: await world.code(world.shop, name, at) } };
}
const refundOf = (id: string, units: unknown, changes: Record<string, unknown> = {}) => ({
  type: 'order.refunded',
  id: `${id}-refunded`,
  at: iso(recently()),
  day: dayAt(recently()),
  receipt: id,
  units,
  ...changes,
});
const journals = (name: string) =>
  world.rows(
    `select kind, source, event_id from huigan.journals where member_id = $1 and source like 'pos:%'`,
    [world.shop.members.get(name)],
  );

/** What the audit of both brands finds. */
const audited = async () => {
  const { database } = world.platform;
  const report = await auditBrands(database, { brandKey: undefined, asOf: undefined, now: Date.now() });
  return report.brands.flatMap((brand) => brand.differences);
};

describe('a sale', () => {
  test('of a member’s code earns points, and says how much and why', async () => {
    const [result] = await tell(await paidBy('r1', 'bo'));
    expect(result).toEqual({
      id: 'r1',
      ok: true,
      outcome: 'settled',
      effect: {
        points: '18',
        qualifying: '18',
        redeemable: '0',
        pending: '18',
        why: ['实付 ¥18.00 × 1 分/元 = 18 分', '实付 ¥18.00 × 1 成长值/元 = 18 成长值'],
      },
    });
  });

  test('that lifts the member says so too', async () => {
    const lines = [{ line: '1', product: 'longjing', quantity: 1, amountFen: '30000' }];
    const [result] = await tell(await paidBy('r1', 'bo', { lines, totalFen: '30000' }));
    expect(result).toMatchObject({ effect: { points: '330' } });
    expect(result).toMatchObject({ effect: { why: expect.arrayContaining(['升级知味，升级礼赠 30 分']) } });
  });

  test('takes the category of the brand’s catalogue, and of the POS only for a product that nobody knows', async () => {
    const line = (product: string, category: string) => [
      { line: '1', product, category, quantity: 1, amountFen: '1000' },
    ];
    const results = await tell(
      await paidBy('known', 'bo', { lines: line('longjing-50g', 'milk-tea'), totalFen: '1000' }),
      await paidBy('new', 'bo', { lines: line('biluochun', 'tea-leaf'), totalFen: '1000' }),
    );
    expect(results).toMatchObject([{ effect: { points: '20' } }, { effect: { points: '20' } }]);
  });

  test('told again under another message is known, and earns nothing', async () => {
    const sale = await paidBy('r1', 'bo');
    await tell(sale);
    expect(await tell(sale, sale)).toEqual(
      [1, 2].map(() => ({ id: 'r1', ok: true, outcome: 'known', effect: null })),
    );
    expect(await journals('bo')).toHaveLength(1);
  });

  test('told with other content under the same id, or of the same receipt, is a conflict', async () => {
    await tell(await paidBy('r1', 'bo'));
    const other = { lines: [{ line: '1', product: 'x', quantity: 1, amountFen: '1' }], totalFen: '1' };
    const results = await tell(
      await paidBy('r1', 'bo', other),
      await paidBy('r1-again', 'bo', { ...other, receipt: 'r1' }),
      await paidBy('r1-other', 'an', { receipt: 'r1' }),
    );
    expect(results).toMatchObject(
      ['r1', 'r1-again', 'r1-other'].map((id) => ({ id, ok: false, code: 'conflict' })),
    );
    expect(await journals('bo')).toHaveLength(1);
    expect(await journals('an')).toHaveLength(0);
  });

  test('by two tills at once is credited once', async () => {
    const sale = await paidBy('r1', 'bo');
    const twin = { ...sale, id: 'r1-of-the-other-till' };
    const results = (await Promise.all([tell(sale), tell(twin), tell(sale), tell(twin)])).flat();
    const outcomes = results.map((result) => (result.ok ? result.outcome : result.code)).sort();
    expect(outcomes).toEqual(['known', 'known', 'known', 'settled']);
    expect(await journals('bo')).toHaveLength(1);
  });

  test('whose amounts do not add up is refused and says by how much', async () => {
    const [result] = await tell(await paidBy('r1', 'bo', { totalFen: '1801' }));
    expect(result).toEqual({
      id: 'r1',
      ok: false,
      code: 'amounts-differ',
      message: '各行合计 ¥18.00，与合计金额 ¥18.01（totalFen）不符。',
    });
    expect(await journals('bo')).toEqual([]);
  });
});

describe('a code', () => {
  test('counts at the instant of the sale, up to three days later', async () => {
    const shortly = Date.now() - 3 * DAY_MS + 60_000;
    const long = Date.now() - 3 * DAY_MS - 60_000;
    const results = await tell(
      await paidBy('late', 'bo', { at: iso(shortly), day: dayAt(shortly) }),
      await paidBy('too-late', 'bo', { at: iso(long), day: dayAt(long) }),
    );
    expect(results).toMatchObject([{ outcome: 'settled' }, { ok: false, code: 'code-over' }]);
  });

  test('of one minute before or after counts, of five minutes before does not', async () => {
    const at = recently();
    const sale = async (id: string, shift: number) =>
      paid(id, {
        buyer: { code: await world.code(world.shop, 'bo', at + shift) },
        at: iso(at),
        day: dayAt(at),
      });
    const results = await tell(
      await sale('before', -60_000),
      await sale('after', 60_000),
      await sale('old', -300_000),
    );
    expect(results).toMatchObject([
      { outcome: 'settled' },
      { outcome: 'settled' },
      { ok: false, code: 'code-over' },
    ]);
  });

  test.each([
    ['of a member of another brand', () => world.code(world.other, 'an', recently())],
    ['that is a payment code', () => Promise.resolve('134567890123456789')],
    ['that is a statement', () => Promise.resolve(`90'; drop table huigan.members; --`)],
  ])('%s is nobody’s', async (_, code) => {
    const [result] = await tell(paid('r1', { buyer: { code: await code() } }));
    expect(result).toMatchObject({ id: 'r1', ok: false, code: 'unknown-code' });
    expect(await world.rows('select * from huigan.sale_keys where receipt_no = $1', ['r1'])).toEqual([]);
  });

  test('guessed in sales is limited like any other guess, and what is refused so may be told again', async () => {
    const handle = (await world.code(world.shop, 'bo', recently())).slice(0, 12);
    const guesses = Array.from({ length: 100 }, (_, n) =>
      paid(`guess-${n}`, { buyer: { code: `${handle}${String(n).padStart(8, '0')}` } }),
    );
    const body = { events: guesses };
    const { results = [] } = (await world.s1.post('events', body, { id: 'msg_guesses' })).body;
    const codes = results.map((result) => (result.ok ? result.outcome : result.code));
    expect(codes.filter((code) => code === 'code-over')).toHaveLength(10);
    expect(codes.filter((code) => code === 'too-many-guesses')).toHaveLength(90);
    for (const id of ['msg_more', 'msg_most']) await world.s1.post('events', body, { id });
    expect((await world.s1.post('identify', { code: guesses[0], clerk: 'a' })).status).toBe(400);
    const identified = await world.s1.post('identify', { code: `${handle}00000000`, clerk: 'a' });
    expect([identified.status, identified.headers.get('retry-after')]).toEqual([429, '60']);
    await world.rows('delete from huigan.guesses');
    const again = await world.s1.post('events', body, { id: 'msg_guesses' });
    expect(again.body.results?.slice(0, 10)).toEqual(results.slice(0, 10));
  });
});

describe('what follows a sale', () => {
  test('a pick-up and refunds by line and quantity come back to nothing', async () => {
    const lines = [
      { line: '1', product: 'yuni-bobo', quantity: 3, amountFen: '5000' },
      { line: '2', product: 'cake', quantity: 1, amountFen: '1234' },
    ];
    const results = await tell(
      await paidBy('r1', 'bo', { lines, totalFen: '6234' }),
      { ...refundOf('r1', 'whole'), type: 'order.completed', id: 'r1-completed' },
      refundOf('r1', [{ line: '1', quantity: 1 }], { id: 'a' }),
      refundOf(
        'r1',
        [
          { line: '1', quantity: 2 },
          { line: '2', quantity: 1 },
        ],
        { id: 'b' },
      ),
    );
    expect(results).toMatchObject([
      { outcome: 'settled', effect: { points: '62' } },
      { outcome: 'settled', effect: null },
      { outcome: 'settled', effect: { points: '-17' } },
      { outcome: 'settled', effect: { points: '-45', pending: '0' } },
    ]);
    expect(await audited()).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    ['of more than was sold', [{ line: '1/1', quantity: 2 }], '退款数量超过原单剩余数量。'],
    ['of a line that was not sold', [{ line: '9', quantity: 1 }], '退款的行不在原单里。'],
  ])('a refund %s is refused, also when it is told again', async (_, units, message) => {
    await tell(await paidBy('r1', 'bo'));
    const refused = { id: 'r1-refunded', ok: false, code: 'refused', message };
    const refund = refundOf('r1', units);
    expect(await tell(refund)).toEqual([refused]);
    expect(await tell(refund)).toEqual([refused]);
    expect(await journals('bo')).toHaveLength(1);
    const letters = await world.rows('select code from huigan.dead_letters');
    expect(letters).toHaveLength(1);
  });

  test('a second whole refund is refused', async () => {
    await tell(await paidBy('r1', 'bo'), refundOf('r1', 'whole'));
    expect(await tell(refundOf('r1', 'whole', { id: 'once more' }))).toMatchObject([
      { ok: false, code: 'refused', message: '原单已全部退款。' },
    ]);
  });

  test('a refund before its sale waits for it and takes back what the sale gives', async () => {
    const refund = refundOf('r1', 'whole');
    expect(await tell(refund)).toMatchObject([{ ok: true, outcome: 'waiting-for-sale' }]);
    expect(await tell(refund)).toMatchObject([{ ok: true, outcome: 'waiting-for-sale' }]);
    const [sold] = await tell(await paidBy('r1', 'bo'));
    expect(sold).toMatchObject({ outcome: 'settled', effect: { points: '18', pending: '0' } });
    expect((await journals('bo')).map((journal) => journal['kind']).sort()).toEqual(['refund', 'sale']);
    expect(await audited()).toEqual([]);
  });

  test('a refund of a sale without a member is kept for the figures, and refused where it is too large', async () => {
    await tell(paid('g1'));
    expect(await tell(refundOf('g1', [{ line: '1/1', quantity: 5 }]))).toMatchObject([
      { ok: false, code: 'refused' },
    ]);
    expect(await tell(refundOf('g1', 'whole', { id: 'whole' }))).toMatchObject([
      { ok: true, outcome: 'kept-without-member' },
    ]);
    expect(await world.rows('select refunded_fen from huigan.guest_sales')).toEqual([
      { refunded_fen: 1800n },
    ]);
  });

  test('a refund at another store does not reach the sale', async () => {
    await tell(await paidBy('r1', 'bo'));
    const { body } = await world.s2.post('events', { events: [refundOf('r1', 'whole')] });
    expect(body.results).toMatchObject([{ outcome: 'waiting-for-sale' }]);
    expect(await journals('bo')).toHaveLength(1);
  });
});

describe('a batch', () => {
  test('of a hundred with three bad ones loses nothing else', async () => {
    const events: unknown[] = await Promise.all(
      Array.from({ length: 100 }, (_, n) => paidBy(`r${n}`, ['an', 'bo', 'chen'][n % 3] ?? 'an')),
    );
    events[10] = { type: 'order.paid', id: 'r10' };
    events[20] = 'nonsense';
    events[30] = await paidBy('r30', 'bo', { totalFen: '1' });
    const results = await tell(...events);
    expect(results).toHaveLength(100);
    const bad = results.flatMap((result, place) => (result.ok ? [] : [[place, result.id, result.code]]));
    expect(bad).toEqual([
      [10, 'r10', 'bad-request'],
      [20, null, 'bad-request'],
      [30, 'r30', 'amounts-differ'],
    ]);
    expect(results.filter((result) => result.ok && result.outcome === 'settled')).toHaveLength(97);
    const waiting = await world.rows('select * from huigan.inbox');
    expect(waiting).toEqual([]);
    const counts = await Promise.all(['an', 'bo', 'chen'].map(async (name) => (await journals(name)).length));
    expect(counts.reduce((sum, count) => sum + count)).toBe(97);
    expect(await audited()).toEqual([]);
  });

  test('settles its events in their order', async () => {
    const results = await tell(await paidBy('r1', 'bo'), refundOf('r1', 'whole'), await paidBy('r2', 'bo'));
    expect(results.map((result) => result.ok && result.effect?.points)).toEqual(['18', '-18', '18']);
  });

  test.each<[string, unknown]>([
    ['of none', { events: [] }],
    ['of 101', { events: Array.from({ length: 101 }, (_, n) => paid(`r${n}`)) }],
    ['that is no list', { events: 'r1' }],
    ['that is no object', [paid('r1')]],
  ])('%s is a bad request', async (_, body) => {
    const answer = await world.s1.post('events', body);
    expect([answer.status, answer.body.code]).toEqual([400, 'bad-request']);
    expect(await world.rows('select * from huigan.guest_sales')).toEqual([]);
  });
});

describe('a token', () => {
  const tokenAt = async (till = world.s1): Promise<string> => {
    const code = await world.code(world.shop, 'bo', Date.now());
    return String((await till.post('identify', { code, clerk: 'zhou' })).body['token']);
  };

  test('names the member in a sale of the same store', async () => {
    const token = await tokenAt();
    expect(await tell(paid('r1', { buyer: { token } }))).toMatchObject([
      { outcome: 'settled', effect: { points: '18' } },
    ]);
  });

  test('is worth nothing at another store or another brand, changed, or once its time is over', async () => {
    const token = await tokenAt();
    const sale = { events: [paid('r1', { buyer: { token } })] };
    for (const till of [world.s2, world.otherS1])
      expect(only(await till.post('events', sale))).toMatchObject({ ok: false, code: 'unknown-token' });
    const later = Date.now() + 2 * DAY_MS;
    const changed = [`${token}x`, token.slice(0, -4), 'x', ''];
    const results = await tell(
      ...changed.map((each, n) => paid(`c${n}`, { buyer: { token: each } })),
      paid('tomorrow', { buyer: { token }, at: iso(later), day: dayAt(later) }),
    );
    expect(results.slice(0, 4)).toMatchObject(changed.map(() => ({ ok: false, code: 'unknown-token' })));
    expect(results[4]).toMatchObject({ ok: false, code: 'bad-request' });
  });

  test('of an account that was closed names nobody', async () => {
    const token = await tokenAt();
    await world.rows(
      'insert into huigan.closed_members (member_id, brand_id, closed_at) values ($1, $2, now())',
      [world.shop.members.get('bo'), world.shop.brandId],
    );
    expect(await tell(paid('r1', { buyer: { token } }))).toMatchObject([
      { ok: false, code: 'unknown-token' },
    ]);
  });
});

test('neither codes nor tokens nor signatures are logged', async () => {
  const code = await world.code(world.shop, 'bo', Date.now());
  const body = { code, clerk: 'zhou' };
  const token = String((await world.s1.post('identify', body)).body['token']);
  await tell(
    paid('r1', { buyer: { token } }),
    paid('r2', { buyer: { code } }),
    paid('r3', { buyer: { code: 'x' } }),
  );
  await world.s1.post('identify', { code: `${code.slice(0, 12)}00000000`, clerk: 'zhou' });
  await world.s1.post('quote', { at: iso(recently()), token: 'x', lines: [] });
  const log = world.log();
  expect(log).toContain('"action":"identify"');
  for (const secret of [code, code.slice(0, 12), token, 'v1,', 'whsec_', 'zhou', '林晚夏'])
    expect(log).not.toContain(secret);
});
