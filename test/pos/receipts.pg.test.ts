/*
 * Receipts as tills write them: discounts, exchanges, weights, voided lines, returns of earlier sales; under
 * one key, whoever writes it how; and refunds that find their sale.
 */
import type { PosEventResult } from '../../cloudfunctions/contract/pos';
import { openPool, type Database } from '../../cloudfunctions/platform/db';
import {
  DAY_MS,
  dayAt,
  iso,
  makePosWorld,
  paid,
  recently,
  type PosWorld,
  type Till,
} from '../worlds/pos-world';
import { differencesIn } from '../worlds/till-shop';

let world: PosWorld;
let owner: Database;
beforeAll(async () => {
  world = await makePosWorld();
  owner = openPool(world.database.ownerUrl, 2);
});
afterAll(async () => {
  await owner?.end();
  await world?.close();
});
afterEach(async () => {
  expect(await differencesIn(world.platform.database, owner, Date.now())).toEqual([]);
});

const at = recently();
const today = dayAt(at);
const tell = async (events: object[], till: Till = world.s1): Promise<PosEventResult[]> =>
  (await till.post('events', { events })).body.results ?? [];
const byCode = async (changes: Record<string, unknown>): Promise<Record<string, unknown>> => ({
  buyer: { code: await world.code(world.shop, 'bo', at) },
  at: iso(at),
  day: today,
  ...changes,
});
/** A receipt of lines "product quantity fen", numbered from 1; what they add up to is its total. */
const receipt = async (id: string, lines: string[], changes: Record<string, unknown> = {}) => {
  const told = lines.map((text, place) => {
    const [product, quantity, amountFen] = text.split(' ');
    return { line: String(place + 1), product, quantity, amountFen };
  });
  const totalFen = String(told.reduce((sum, line) => sum + Number(line.amountFen), 0));
  return paid(id, await byCode({ lines: told, totalFen, ...changes }));
};
const refund = (id: string, units: unknown, changes: Record<string, unknown> = {}) => ({
  type: 'order.refunded',
  id: `${id} back ${JSON.stringify(units)}`,
  at: iso(at),
  day: today,
  receipt: id,
  units,
  ...changes,
});
const pointsOf = (results: PosEventResult[]) =>
  results.map((one) => (one.ok ? (one.effect?.points ?? one.outcome) : one.message));

test.each([
  ['a discount of the receipt', ['tea 2 3600', 'cake 1 1200', 'off 0 -800'], '40'],
  ['抹零', ['tea 1 1860', '抹零 1 -60'], '18'],
  ['an exchange', ['tea -1 -1800', 'cake 2 2400'], '6'],
  ['weighed goods', ['nuts 0.482 1928', 'tea 1 1800'], '37'],
])('%s: the member has the points of the net', async (what, lines, points) => {
  expect(pointsOf(await tell([await receipt(what, lines)]))).toEqual([points]);
});

test('a return that names no sale, and a receipt all of which was voided, are answered with a sentence', async () => {
  const voided = await receipt('voided', ['tea 1 0']);
  const lines = [{ line: '1', product: 'tea', quantity: 1, amountFen: '1800', voided: true }];
  expect(pointsOf(await tell([await receipt('alone', ['tea -1 -1800']), { ...voided, lines }]))).toEqual([
    '明细第 1 项：退货须注明原单（returnOf），或用 order.refunded 上报；抵扣不能超过本单商品（lines.0）',
    '明细：各行均已作废，没有可入账的商品（lines）',
  ]);
});

test('P1: a receipt’s number counts without blanks, in one width, whoever tells it how', async () => {
  const told = [' 0001', '0001', '０００１'].map((number, place) =>
    receipt(`p1-${place}`, ['tea 1 1800'], { receipt: number }),
  );
  const results = await tell(await Promise.all(told));
  expect(pointsOf(results)).toEqual(['18', 'known', 'known']);
  const again = await tell([await receipt('p1-0', ['tea 1 1800'], { receipt: '0001' })]);
  expect(pointsOf(again)).toEqual(['known']);
});

test('tills of one store, and parts of one bill, are sales of their own, told twice or not', async () => {
  const of = (id: string, changes: object) => receipt(id, ['tea 1 1800'], { receipt: '7', ...changes });
  const all = [
    of('t1', { till: '1' }),
    of('t2', { till: '2' }),
    of('t2 again', { till: '2' }),
    of('half', { part: { index: 1, of: 2 } }),
    of('half again', { part: { index: 1, of: 2 } }),
    of('other half', { part: { index: 2, of: 2 } }),
  ];
  expect(pointsOf(await tell(await Promise.all(all)))).toEqual(['18', '18', 'known', '18', 'known', '18']);
  expect(pointsOf(await tell([refund('7', 'whole', { till: '2' })]))).toEqual(['-18']);
});

test('by amount and by line, in any order, a sale ends at nothing', async () => {
  await tell([await receipt('by amount', ['tea 2 3600', 'nuts 0.5 1400'])]);
  const asked = [
    { amountFen: '600' },
    [{ line: '2', quantity: 0.25 }],
    [{ line: '1', quantity: 1 }],
    { amountFen: '1901' },
    { amountFen: '1900' },
    'whole',
  ];
  expect(pointsOf(await tell(asked.map((units) => refund('by amount', units))))).toEqual([
    '-6',
    '-7',
    '-18',
    '退款数量超过原单剩余数量。',
    '-19',
    '原单已全部退款。',
  ]);
});

describe('a refund with a day of its own', () => {
  const lastNight = (id: string, changes: object = {}) =>
    receipt(id, ['tea 1 1800'], { day: dayAt(at - DAY_MS), receipt: '0002', ...changes });

  test('P2: finds the one sale of its receipt on a day before; told again it is known', async () => {
    await tell([await lastNight('p2')]);
    const told = refund('0002', 'whole');
    expect(pointsOf(await tell([told]))).toEqual(['-18']);
    expect(pointsOf(await tell([told]))).toEqual(['known']);
  });

  test('finds it in the same message, before or behind it', async () => {
    const night = await lastNight('together', { receipt: '0003' });
    const results = await tell([refund('0003', { amountFen: '800' }), night, refund('0003', 'whole')]);
    expect(pointsOf(results)).toEqual(['-8', '18', '-10']);
  });

  test('waits between two, and follows the one it names', async () => {
    await tell([await lastNight('one of two', { receipt: '0004' })]);
    const older = { at: iso(at - 2 * DAY_MS), day: dayAt(at - 2 * DAY_MS), buyer: null };
    await tell([await lastNight('two of two', { receipt: '0004', ...older })]);
    expect(pointsOf(await tell([refund('0004', 'whole')]))).toEqual(['waiting-for-sale']);
    const named = refund('0004', { amountFen: '1800' }, { sale: { day: dayAt(at - DAY_MS) } });
    expect(pointsOf(await tell([named]))).toEqual(['-18']);
  });

  test('names a sale of another store', async () => {
    await tell([await lastNight('elsewhere', { receipt: '0005' })]);
    const named = refund('0005', 'whole', { sale: { store: 's1', day: dayAt(at - DAY_MS) } });
    expect(pointsOf(await tell([named], world.s2))).toEqual(['-18']);
    expect(pointsOf(await tell([named], world.s2))).toEqual(['known']);
  });
});

describe('a receipt that gives an earlier sale back', () => {
  const exchange = async (id: string, of: string) => {
    const told = await receipt(id, ['cake 2 2400', 'tea -1 -1800'], { receipt: `x-${of}` });
    const [cake, tea] = told['lines'] as object[];
    return { ...told, lines: [cake, { ...tea, returnOf: { store: 's1', day: today, receipt: of } }] };
  };

  test('is a sale of what is new, and a refund of that one, at another store too, once', async () => {
    await tell([await receipt('first', ['tea 1 1800'])]);
    const told = await exchange('e1', 'first');
    const returns = [{ receipt: 'first', outcome: 'settled', why: [] }];
    const [once] = await tell([told], world.s2);
    expect(once).toMatchObject({ outcome: 'settled', effect: { points: '24' }, returns });
    expect(await tell([told], world.s2)).toMatchObject([{ outcome: 'known', returns }]);
    expect(await tell([{ ...told, id: 'e1 anew' }], world.s2)).toMatchObject([{ outcome: 'known', returns }]);
    const refunds = await world.rows(`select 1 from huigan.events where source = 'return:s2'`);
    expect(refunds).toHaveLength(1);
  });

  test('stands also where what it gives back waits, or is refused', async () => {
    expect(await tell([await exchange('e2', 'never')])).toMatchObject([
      { outcome: 'settled', returns: [{ receipt: 'never', outcome: 'waiting-for-sale' }] },
    ]);
    await tell([await receipt('little', ['tea 1 500'])]);
    expect(await tell([await exchange('e3', 'little')])).toMatchObject([
      { outcome: 'settled', returns: [{ outcome: 'refused', why: ['退款数量超过原单剩余数量。'] }] },
    ]);
  });

  test('may give back and sell nothing', async () => {
    await tell([await receipt('last', ['tea 1 1800'])]);
    const told = await exchange('e4', 'last');
    const lines = (told.lines as object[]).slice(1);
    expect(await tell([{ ...told, lines, totalFen: '-1800' }])).toMatchObject([
      { outcome: 'settled', effect: null, returns: [{ receipt: 'last', outcome: 'settled' }] },
    ]);
  });
});
