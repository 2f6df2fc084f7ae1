/*
 * What the card and the history show, with everything due projected: the same before and after it is posted.
 */
import { evaluateExplanation } from '../../cloudfunctions/contract/explanation';
import { readStanding } from '../../cloudfunctions/core/views/card/standing';
import { settleDueMembers } from '../../cloudfunctions/core/settlement/work/settle-due';
import { showCard } from '../../cloudfunctions/core/views/card/card';
import { listExpiring } from '../../cloudfunctions/core/views/card/expiring';
import { readFace } from '../../cloudfunctions/core/views/card/faces';
import { listHistory } from '../../cloudfunctions/core/views/card/history';
import { openPool, withSnapshot, type Database } from '../../cloudfunctions/platform/db';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { DAY_MS, makeShop, pickUp, sale, settle, teaProgramme, type Shop } from '../worlds/tea-shop';

const at = (text: string): number => Date.parse(`${text}+08:00`);
const NOW = at('2026-03-10T12:00:00');

let database: TestDatabase;
let pool: Database;
let shop: Shop;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool(database.appUrl, 2);
  shop = await makeShop(pool, teaProgramme({}), { an: '安然', bo: '柏舟', chen: '', dan: '' });
  const old = sale(shop.members.get('an'), 'a0', at('2025-02-03T10:00:00'), 20_000);
  const first = sale(shop.members.get('an'), 'a1', at('2026-03-02T10:00:00'), 10_000);
  const second = sale(shop.members.get('an'), 'a2', at('2026-03-09T10:00:00'), 3250);
  await settle(pool, shop, [old, pickUp(old), first, pickUp(first), second, pickUp(second)]);
  await settle(pool, shop, [sale(shop.members.get('dan'), 'd0', at('2026-03-09T10:00:00'), 5100)]);
  const daily = Array.from({ length: 70 }, (_, index) =>
    sale(shop.members.get('bo'), `b${index}`, at('2026-02-01T10:00:00') + (index * DAY_MS) / 2, 1000),
  );
  await settle(pool, shop, daily);
});

afterAll(async () => {
  await pool?.end();
  await database?.drop();
});

const look = (name: string, asOf = NOW, month?: string, after?: string) =>
  withSnapshot(pool, async (db) => {
    const memberId = shop.members.get(name) ?? 0n;
    const standing = await readStanding(db, { memberId, asOf });
    const face = await readFace(db, memberId, shop.brandId);
    if (face === null) throw new Error('no face');
    return {
      card: showCard(face, standing),
      history: await listHistory(db, standing, month, after),
      expiring: listExpiring(standing),
    };
  });

describe('the card', () => {
  test('shows points that became usable and points that expired although nothing was posted', async () => {
    const { card, expiring } = await look('an');
    expect(card).toMatchObject({
      redeemablePoints: '100',
      pendingPoints: '32',
      qualifyingPoints: '132',
      tier: { code: 'cha-you', until: null },
      nextTier: { code: 'zhi-wei', missing: '168' },
      expiringNext: { day: '2027-04-01', points: '100' },
      pendingExpiringNext: null,
    });
    expect(expiring.days).toEqual([
      { day: '2027-04-01', points: '100', state: 'active' },
      { day: '2027-04-01', points: '32', state: 'pending' },
    ]);
  });

  test('tells of points that are not usable yet only where they end soon', async () => {
    // Never picked up.
    const early = await look('dan', at('2027-02-20T12:00:00'));
    expect(early.card).toMatchObject({ pendingPoints: '51', expiringNext: null, pendingExpiringNext: null });
    const near = await look('dan', at('2027-03-20T12:00:00'));
    expect(near.card).toMatchObject({
      expiringNext: null,
      pendingExpiringNext: { day: '2027-04-01', points: '51' },
    });
  });

  test('shows a member without any event', async () => {
    const { card, history } = await look('chen');
    expect(card).toMatchObject({
      member: { name: '', memberKey: 'test:chen', joined: false },
      redeemablePoints: '0',
      expiringNext: null,
    });
    expect(history).toMatchObject({ month: null, earlier: null, later: null, entries: [], next: null });
  });
});

describe('the history', () => {
  test('names the store, the sums of the month and the months beside it', async () => {
    const { history } = await look('an');
    expect(history).toMatchObject({
      month: '2026-03',
      earlier: '2025-02',
      later: null,
      earned: '132',
      spent: '200',
    });
    expect(history.entries.map(({ title, store, points, state }) => [title, store, points, state])).toEqual([
      ['sale', '西湖店', '32', 'pending'],
      ['activate', null, '0', 'active'],
      ['sale', '西湖店', '100', 'active'],
      ['expire', null, '-200', 'active'],
    ]);
  });

  test('explains every amount', async () => {
    const lines = (await look('an')).history.entries.flatMap((entry) => entry.explanations);
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) expect(evaluateExplanation(line.explanation).toString()).toBe(line.amount);
  });

  test('pages through a month without gap or repetition', async () => {
    const ids: string[] = [];
    let after: string | undefined;
    do {
      const { history } = await look('bo', NOW, '2026-02', after);
      ids.push(...history.entries.map((entry) => entry.id));
      after = history.next ?? undefined;
    } while (after !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(56);
  });

  test('is the same once what fell due is posted', async () => {
    const later = NOW + 3 * DAY_MS;
    const before = await look('an', later);
    await settleDueMembers(pool, later);
    const after = await look('an', later);
    expect(before.history.entries[0]).toMatchObject({ title: 'activate' });
    expect(after).toEqual(before);
  });
});
