/*
 * Sales that are beyond belief wait for an operator: told by a POS, told again, let settle, or refused; their
 * refunds follow them. And refunds without a sale are joined to one by hand.
 */
import type { PosEventResult } from '../../cloudfunctions/contract/pos';
import { decideHeldSale } from '../../cloudfunctions/core/settlement/desk/decide-held-sale';
import { joinWaiting } from '../../cloudfunctions/core/settlement/desk/join-waiting';
import { countLimits } from '../../cloudfunctions/core/settlement/work/count-limits';
import { listHeldSales, listLikelySales } from '../../cloudfunctions/core/views/desk/waiting-sales';
import { asDb } from '../../cloudfunctions/platform/db';
import { auditBrands } from '../../tools/audit/audit-brands';
import { dayAt, DAY_MS, iso, makePosWorld, OFFSET, paid, recently, type PosWorld } from '../worlds/pos-world';
import { sale, settle } from '../worlds/tea-shop';

let world: PosWorld;
beforeEach(async () => {
  world = await makePosWorld();
});
afterEach(() => world?.close());

const tell = async (...events: unknown[]): Promise<PosEventResult[]> =>
  (await world.s1.post('events', { events })).body.results ?? [];
const bought = async (id: string, fen: string, name = 'bo') => ({
  ...paid(id, {
    lines: [{ line: '1', product: 'yuni-bobo', quantity: 1, amountFen: fen }],
    totalFen: fen,
  }),
  buyer: { code: await world.code(world.shop, name, recently()) },
});
const refunded = (id: string, day: string, receipt = id) => ({
  ...{ type: 'order.refunded', id: `${id}-back`, at: iso(recently()), day, receipt, units: 'whole' },
});
const named = (receipt: string) => ({ store: 's1', day: dayAt(recently()), receipt });
const zone = () => ({ brandId: world.shop.brandId, utcOffsetMinutes: OFFSET });
const db = () => asDb(world.platform.database);
const held = async () => (await listHeldSales(db(), { brandId: world.shop.brandId, after: 0n })).sales;
const pointsOf = async (name: string): Promise<number> => {
  const id = world.shop.members.get(name);
  const [row] = await world.rows('select balances from huigan.members where member_id = $1', [id]);
  const balances = row?.['balances'] as Record<string, number>;
  return (balances['member.points.active'] ?? 0) + (balances['member.points.pending'] ?? 0);
};
const audit = async () => {
  const { database } = world.platform;
  const { brands } = await auditBrands(database, { brandKey: undefined, asOf: undefined, now: Date.now() });
  return {
    differences: brands.flatMap((brand) => brand.differences),
    parked: brands.reduce((sum, brand) => sum + brand.waiting.parked, 0),
    held: brands.reduce((sum, brand) => sum + brand.waiting.held, 0),
  };
};
const asOperator = () => ({
  reason: '核对过小票',
  doer: { brandId: world.shop.brandId, storeId: 's1', staffId: null, clerk: null },
  now: Date.now(),
});
const decide = (receipt: string, decision: 'settle' | 'refuse') =>
  decideHeldSale(world.platform.database, zone(), { sale: named(receipt), decision, ...asOperator() });

describe('a sale beyond the limits', () => {
  test('waits, again as often as it is told, and settles once somebody says so', async () => {
    const huge = await bought('h1', '88000000');
    const before = await pointsOf('bo');
    const [first] = await tell(huge);
    expect(first).toMatchObject({ ok: true, outcome: 'waiting-for-sale', effect: null });
    await tell(huge, { ...huge, id: 'h1-again' });
    const [again] = await tell(refunded('h1', dayAt(recently())));
    expect(again).toMatchObject({ ok: true, outcome: 'waiting-for-sale' });
    expect(await held()).toMatchObject([
      { amountFen: '88000000', reasons: ['receipt', 'line', 'day'], lines: [{ name: '芋泥波波' }] },
    ]);
    expect(await pointsOf('bo')).toBe(before);
    expect(await audit()).toEqual({ differences: [], parked: 1, held: 1 });
    expect(await decide('h1', 'settle')).toEqual({ outcome: 'settled' });
    // Its refund followed it.
    expect(await pointsOf('bo')).toBe(before);
    expect(await tell(huge)).toMatchObject([{ ok: true }]);
    expect(await decide('h1', 'settle')).toEqual({ refused: 'not-held' });
    expect(await audit()).toEqual({ differences: [], parked: 0, held: 0 });
    const [entry] = await world.rows(`select after_state from huigan.action_log where action = 'hold-sale'`);
    expect(entry?.['after_state']).toMatchObject({ amountFen: '88000000' });
  });

  test('shows what was weighed as it was told, not in thousandths', async () => {
    const lines = [{ line: '1', product: 'longjing-50g', quantity: 0.482, amountFen: '88000000' }];
    await tell({ ...(await bought('h0', '88000000')), lines });
    expect(await held()).toMatchObject([{ lines: [{ name: '龙井 50 克', quantity: '0.482' }] }]);
  });

  test('that is refused never settles, and its receipt told rightly does', async () => {
    await tell(await bought('h2', '88000000'));
    expect(await decide('h2', 'refuse')).toEqual({ outcome: 'refused' });
    expect(await tell(await bought('h2', '88000000'))).toMatchObject([{ outcome: 'waiting-for-sale' }]);
    expect(await held()).toEqual([]);
    const right = await tell({ ...(await bought('h2', '1800')), id: 'h2-right' });
    expect(right).toMatchObject([{ outcome: 'settled', effect: { points: '18' } }]);
    expect((await audit()).differences).toEqual([]);
  });

  test('told rightly before anybody decided: the wrong telling can only be refused', async () => {
    await tell(await bought('h3', '88000000'));
    await tell({ ...(await bought('h3', '1800')), id: 'h3-right' });
    expect(await decide('h3', 'settle')).toEqual({ refused: 'sale-differs' });
    expect(await held()).toEqual([]);
    expect((await audit()).differences).toEqual([]);
  });

  test('may be the last of many on one day, and the brand’s own history says how many', async () => {
    const pool = world.platform.database;
    const coffees = Array.from({ length: 1000 }, (_, n) =>
      sale(world.shop.members.get('chen'), `usual-${n}`, recently() - (2 + (n % 20)) * DAY_MS, 1800),
    );
    await settle(pool, world.shop, coffees);
    expect(await countLimits(pool, Date.now(), () => false)).toBeGreaterThan(0);
    // Fifty a day were usual here: 250 are not.
    const many = [];
    for (let n = 0; n < 252; n += 1) many.push({ ...(await bought(`m${n}`, '1800', 'bo')) });
    const told = [];
    for (let from = 0; from < many.length; from += 63)
      told.push(...(await tell(...many.slice(from, from + 63))));
    const waiting = told.filter((one) => 'outcome' in one && one.outcome === 'waiting-for-sale');
    expect(waiting).toHaveLength(2);
    expect(await held()).toMatchObject([{ reasons: ['sales'] }, { reasons: ['sales'] }]);
    expect(await tell(many[0])).toMatchObject([{ outcome: 'known' }]);
  });
});

describe('a refund without its sale', () => {
  const waiting = async () => {
    const [row] = await world.rows(
      'select parked_id, sale_day::text as day, receipt_no from huigan.parked_events',
    );
    return {
      store: 's1',
      day: String(row?.['day']),
      receipt: String(row?.['receipt_no']),
      parkedId: BigInt(String(row?.['parked_id'])),
    };
  };
  const join = (key: Awaited<ReturnType<typeof waiting>>, receipt: string) =>
    joinWaiting(world.platform.database, world.shop.brandId, { key, sale: named(receipt), ...asOperator() });

  test('is joined to the member’s sale; told again it is known, and its own number stays free', async () => {
    const before = await pointsOf('bo');
    await tell(await bought('21', '1800'));
    const wrong = refunded('wrong', dayAt(recently()), '0021');
    expect(await tell(wrong)).toMatchObject([{ outcome: 'waiting-for-sale' }]);
    const key = await waiting();
    const { sales } = await listLikelySales(db(), world.shop.brandId, named('0021'));
    expect(sales).toMatchObject([{ sale: named('21'), totalFen: '1800', member: { key: 'test:bo' } }]);
    expect(await join(key, 'none')).toEqual({ refused: 'no-such-sale' });
    expect(await join(key, '21')).toEqual({ outcome: 'settled' });
    expect(await join(key, '21')).toEqual({ refused: 'not-waiting' });
    expect(await pointsOf('bo')).toBe(before);
    expect(await tell(wrong)).toMatchObject([{ ok: true, outcome: 'known' }]);
    expect(await tell({ ...(await bought('0021', '3600')), id: 'late' })).toMatchObject([
      { outcome: 'settled' },
    ]);
    expect(await audit()).toEqual({ differences: [], parked: 0, held: 0 });
  });

  test('is joined to a guest’s sale, whose takings fall; twice is said', async () => {
    await tell(paid('g1'));
    await tell(refunded('a', dayAt(recently()), 'x1'));
    expect(await join(await waiting(), 'g1')).toEqual({ outcome: 'of-guest' });
    await tell(refunded('b', dayAt(recently()), 'x2'));
    expect(await join(await waiting(), 'g1')).toMatchObject({ outcome: 'refused' });
    const [row] = await world.rows('select refunded_fen from huigan.guest_sales');
    expect(row?.['refunded_fen']).toBe(1800n);
    expect((await audit()).differences).toEqual([]);
  });
});
