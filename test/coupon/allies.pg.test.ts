/*
 * Allies and districts at the desk: kept over what was seen, named by templates, and what a month of their
 * coupons brought: the statement of who bears coupons, seen by ally, to the fen.
 */
import type { AllyFigures, AllyResultsReply } from '../../cloudfunctions/contract/ally';
import type { BearersReply } from '../../cloudfunctions/contract/promotion';
import { keepTaken } from '../../cloudfunctions/core/coupon/coupon-uses.store';
import { keepTemplate } from '../../cloudfunctions/core/coupon/templates.store';
import { makeMembers } from '../../cloudfunctions/core/member/member.store';
import { keepFigures } from '../../cloudfunctions/core/settlement/work/keep-figures';
import { asDb, withTransaction } from '../../cloudfunctions/platform/db';
import { line, openOrderWorld, requestId, type OrderWorld } from '../worlds/order-world';
import { sale, settle } from '../worlds/tea-shop';
import { memberOf, NOW } from '../worlds/till-shop';
import { sampleTemplate, sampleTerms } from './sample-coupon';

let world: OrderWorld;
let boss: string;
const MANY = 40;
const numbers = Array.from({ length: MANY }, (_, number) => String(number));

beforeAll(async () => {
  world = await openOrderWorld();
  boss = await world.sessionOf(await world.hire('operator', [], '沈掌柜'));
  await makeMembers(asDb(world.pool), world.shop.brandId, 'import', numbers);
});
afterAll(() => world.close());

const ask = (body: object) => world.ask(body, boss, 'promotion');
const get = <T = Record<string, unknown>>(body: object) => world.get(body, boss, 'promotion') as Promise<T>;
const ally = (changes: object = {}): object => ({
  ...{ name: '湖滨银泰', kind: 'mall', district: null, isOpen: true },
  ...changes,
});
const saveAlly = (code: string, document: object, after = 0) =>
  ask({ action: 'save-ally', ally: code, document, after });
const saveDistrict = (code: string, document: object, after = 0) =>
  ask({ action: 'save-district', district: code, document, after });
const bearersOf = (code: string, partner: string, shares: [number, number, number]) => {
  const [brandBp, storeBp, partnerBp] = shares;
  return { brandBp, storeBp, partnerBp, partner, ally: code };
};

describe('an ally', () => {
  test('is kept over the revision that was seen, in a district that is there, and written down', async () => {
    expect(await saveAlly('intime', ally({ district: 'lakeside' }))).toMatchObject({ code: 'bad-request' });
    const stores = { name: '湖滨商圈', stores: ['s1', 'nowhere'] };
    expect(await saveDistrict('lakeside', stores)).toMatchObject({ code: 'bad-request' });
    expect(await saveDistrict('lakeside', { ...stores, stores: ['s1'] })).toMatchObject({
      data: { revision: 1 },
    });
    expect(await saveAlly('intime', ally({ district: 'lakeside' }))).toMatchObject({ data: { revision: 1 } });
    expect(await saveAlly('intime', ally())).toMatchObject({ code: 'already-changed' });
    const next = ally({ name: '湖滨银泰 in77', district: 'lakeside' });
    expect(await saveAlly('intime', next, 1)).toMatchObject({ data: { revision: 2 } });
    expect(await saveAlly('intime', next, 1)).toMatchObject({ code: 'already-changed' });
    expect(await saveAlly('bank', ally({ name: '某银行', kind: 'office' }))).toMatchObject({ ok: true });
    expect(await get({ action: 'list-allies' })).toMatchObject({
      allies: [
        { ally: 'bank', kind: 'office', revision: 1 },
        { ally: 'intime', name: '湖滨银泰 in77', district: 'lakeside', revision: 2, by: '沈掌柜' },
      ],
      next: null,
    });
    expect(await get({ action: 'list-districts' })).toMatchObject({
      districts: [{ district: 'lakeside', stores: ['s1'], revision: 1 }],
    });
    const log = await world.rows(
      `select action, subject from huigan.action_log where action in ('save-ally', 'save-district')
       order by action_id`,
    );
    expect(log.map(({ action, subject }) => [action, subject])).toEqual([
      ['save-district', 'lakeside'],
      ['save-ally', 'intime'],
      ['save-ally', 'intime'],
      ['save-ally', 'bank'],
    ]);
  });

  test('has coupons of its own while it is open, and its name stands in their rules', async () => {
    const check = (bearers: object) =>
      get<{ problems: { path: string }[]; card: { rules: string[] } | null }>({
        ...{ action: 'check-template', template: 'c-1' },
        document: sampleTemplate({ bearers: bearers as never }),
      });
    const own = bearersOf('bank', '某银行', [5000, 0, 5000]);
    const { problems, card } = await check(own);
    expect(problems).toEqual([]);
    expect(card?.rules).toContain('由某银行联合提供');
    expect((await check({ ...own, ally: 'nobody' })).problems).toMatchObject([
      { path: 'terms.bearers.ally' },
    ]);
    const named = (await check({ ...own, partner: '' })).problems;
    expect(named.map(({ path }) => path)).toEqual(['terms.bearers.partner']);
    await saveAlly('bank', ally({ name: '某银行', kind: 'office', isOpen: false }), 1);
    expect((await check(own)).problems).toMatchObject([{ path: 'terms.bearers.ally' }]);
  });
});

describe('what a month brought', () => {
  const results = (month = '2026-11') => get<AllyResultsReply>({ action: 'show-ally-results', month });
  const borne = ({ brandFen, storeFen, partnerFen }: AllyFigures): bigint =>
    BigInt(brandFen) + BigInt(storeFen) + BigInt(partnerFen);

  /** Issues to some members, from a place on, and uses so many of them at the two stores by turns. */
  async function spend(template: string, { from, given, used }: Record<'from' | 'given' | 'used', number>) {
    const keys = numbers.slice(from, from + given).map((number) => `import:${number}`);
    const csv = ['member_key', ...keys].join('\n');
    await get({ action: 'issue-to-list', template, csv, requestId: requestId() });
    const rows = await world.rows(
      'select member_id, coupon_id from huigan.coupons where template_id = $1 order by member_id limit $2',
      [template, used],
    );
    for (const [index, row] of rows.entries()) {
      const key = { memberId: row['member_id'] as bigint, couponId: row['coupon_id'] as bigint };
      const use = {
        storeId: index % 2 === 0 ? 's1' : 's2',
        businessDay: index % 5 === 4 ? '2026-12-01' : '2026-11-21',
        offFen: BigInt(101 + index * 37),
        redemptionId: `${template}-${index}`,
      };
      await withTransaction(world.pool, (db) => keepTaken(db, key, use, NOW));
      if (index > 0) continue;
      world.shop.members.set(template, key.memberId);
      await settle(world.pool, world.shop, [sale(key.memberId, `first-${template}`, NOW, 900)]);
    }
  }
  const live = async (templateId: string, version: number, terms: Parameters<typeof sampleTemplate>[0]) => {
    const template = sampleTemplate(terms, { stock: null });
    const row = { brandId: world.shop.brandId, templateId, state: 'live' as const, version, template };
    await withTransaction(world.pool, (db) => keepTemplate(db, row, NOW));
  };

  test('is the statement of who bears it, by ally and by district, to the fen', async () => {
    await live('mall-3', 1, { bearers: bearersOf('intime', '湖滨银泰', [3333, 3334, 3333]) });
    await live('bank-1', 1, { bearers: bearersOf('bank', '某银行', [0, 0, 10_000]) });
    await live('own', 1, {});
    await spend('mall-3', { from: 0, given: 12, used: 10 });
    await spend('bank-1', { from: 12, given: 9, used: 7 });
    await spend('own', { from: 21, given: 5, used: 5 });
    // From now on the mall's is the brand's own: what was issued before stays the mall's.
    await live('mall-3', 2, {});
    await spend('mall-3', { from: 26, given: 4, used: 0 });
    await world.owner.query('update huigan.coupon_uses set given_back_fen = off_fen / 3 where off_fen > 200');
    await keepFigures(world.pool, NOW);

    const { allies, districts, total } = await results();
    const { lines } = await get<BearersReply>({ action: 'show-bearers', month: '2026-11' });
    for (const [code, template, given, uses] of [
      ['bank', 'bank-1', '9', '6'],
      ['intime', 'mall-3', '12', '8'],
    ] as const) {
      const found = allies.find((one) => one.ally === code);
      const own = lines.filter((one) => one.template === template);
      const sum = (part: 'offFen' | 'brandFen' | 'storeFen' | 'partnerFen'): string =>
        own.reduce((all, one) => all + BigInt(one[part]), 0n).toString();
      expect(found).toMatchObject({ given, used: uses, newcomers: '1', orders: '0' });
      for (const part of ['offFen', 'brandFen', 'storeFen', 'partnerFen'] as const)
        expect([code, part, found?.[part]]).toEqual([code, part, sum(part)]);
    }
    for (const one of [...allies, ...districts, total]) expect(borne(one)).toBe(BigInt(one.offFen));
    expect(total).toMatchObject({ given: '21', used: '14', newcomers: '2' });
    const mall = allies.find((one) => one.ally === 'intime');
    expect(districts).toEqual([
      expect.objectContaining({
        ...{ district: 'lakeside', allies: 1, usedInside: '4' },
        ...{ used: mall?.used, offFen: mall?.offFen, partnerFen: mall?.partnerFen },
      }),
    ]);
    expect((await results('2026-12')).total).toMatchObject({ given: '0', used: '3' });
    const { csv } = await get<{ csv: string }>({ action: 'export-ally-results', month: '2026-11' });
    const [head = '', ...rows] = csv.trim().split('\n');
    expect(head).toContain('联合方编号,联合方,类型,商圈,发放（张）');
    expect(rows.map((row) => row.split(',').slice(0, 4).join(','))).toEqual([
      'bank,某银行,企业,',
      'intime,湖滨银泰 in77,商场,湖滨商圈',
    ]);
  });

  test('counts an order of the mini-program with what is left of it', async () => {
    const bo = await world.guest('bo');
    await saveAlly('bank', ally({ name: '某银行', kind: 'office' }), 2);
    const terms = { bearers: bearersOf('bank', '某银行', [10_000, 0, 0]), channels: ['order' as const] };
    await live('bank-2', 1, { ...sampleTerms(), ...terms });
    const csv = `member_key\ntest:bo`;
    await get({ action: 'issue-to-list', template: 'bank-2', csv, requestId: requestId() });
    const before = (await results()).allies[0];
    const order = await world.place(bo, [line('milk-tea', { quantity: 2 })]);
    await world.pay(order);
    const [row] = await world.rows(
      'select payable_fen from huigan.orders where member_id = $1 order by created_at desc limit 1',
      [memberOf(world.shop, 'bo')],
    );
    const after = (await results()).allies[0];
    expect(Number(after?.orders) - Number(before?.orders)).toBe(1);
    expect(BigInt(after?.salesFen ?? 0) - BigInt(before?.salesFen ?? 0)).toBe(row?.['payable_fen']);
    expect(Number(after?.brandFen) - Number(before?.brandFen)).toBe(800);
  });
});
