/*
 * At the till: a code opens a session once, what is taken is taken once, and what is given back is as if it
 * had never been taken.
 */
import { inspect } from 'node:util';
import { identifyAtTill } from '../../cloudfunctions/core/settlement/till/identify-at-till';
import { redeemAtTill } from '../../cloudfunctions/core/settlement/till/redeem-at-till';
import {
  reverseRedemption,
  undoRedemption,
} from '../../cloudfunctions/core/settlement/till/reverse-redemption';
import { asDb, openPool, type Database } from '../../cloudfunctions/platform/db';
import type { Shop } from '../worlds/tea-shop';
import { createTestDatabase, type TestDatabase } from '../support/database';
import {
  codeAt,
  differencesIn,
  HOUR_MS,
  makeTillShop,
  memberOf,
  MINUTE_MS,
  NOW,
  vault,
} from '../worlds/till-shop';
import { readRuledBook } from '../../cloudfunctions/core/book/ruled-books';
import { hireStaff } from '../../cloudfunctions/core/settlement/desk/by-server';

let database: TestDatabase;
let pool: Database;
let owner: Database;
let shop: Shop;
let clerkId: bigint;
let managerId: bigint;

beforeEach(async () => {
  database = await createTestDatabase();
  pool = openPool(database.appUrl, 10);
  owner = openPool(database.ownerUrl, 1);
  shop = await makeTillShop(pool);
  const { brandId } = shop;
  const staff = { brandId, stores: ['s1'], signsInAs: null };
  clerkId = await hireStaff(asDb(pool), { ...staff, name: '小满', role: 'clerk' }, 0);
  managerId = await hireStaff(asDb(pool), { ...staff, name: '程店长', role: 'manager' }, 0);
});

afterEach(async () => {
  await pool.end();
  await owner.end();
  await database.drop();
});

const clerkAt = (storeId = 's1', staffId = clerkId) => ({
  brandId: shop.brandId,
  storeId,
  staffId,
  clerk: null,
});
const posAt = (storeId = 's1') => ({ brandId: shop.brandId, storeId, staffId: null, clerk: 'till-3' });

async function identify(
  name: string,
  at = NOW,
  place: ReturnType<typeof clerkAt | typeof posAt> = clerkAt(),
) {
  return identifyAtTill({ pool, vault }, place, await codeAt(pool, shop, name, at), at);
}

async function sessionOf(name: string, at = NOW, place = clerkAt()): Promise<string> {
  const found = await identify(name, at, place);
  if ('refused' in found || found.session === null) throw new Error('no session');
  return found.session.id;
}

const pointsOf = async (name: string): Promise<bigint | undefined> =>
  (await readRuledBook(asDb(pool), memberOf(shop, name), 0)).book.balances['member.points.active'];

const logged = async (action: string) =>
  (await owner.query('select * from huigan.action_log where action = $1 order by action_id', [action]))
    .rows as Record<string, unknown>[];

describe('a member code at the till', () => {
  test('shows the member masked, with what may be used and what was last bought', async () => {
    expect(await identify('an')).toMatchObject({
      memberId: memberOf(shop, 'an'),
      session: { expiresAt: '2026-11-21T14:08:20+08:00' },
      member: {
        name: '林*夏',
        phone: null,
        redeemablePoints: '100',
        isBirthdayMonth: false,
        benefits: [
          { code: 'topping', left: 1, times: 1, per: 'day' },
          { code: 'tasting', left: 3, times: 3, per: 'month' },
        ],
        lastOrder: { store: '西湖店', products: ['明前龙井'] },
      },
    });
  });

  test('opens one session, wherever it is shown; the second time it identifies only', async () => {
    expect(await identify('an')).toMatchObject({ session: { id: expect.any(String) } });
    expect(await identify('an', NOW, clerkAt('s2'))).toMatchObject({
      session: null,
      member: { name: '林*夏' },
    });
    expect(await identify('an', NOW + 2 * MINUTE_MS)).toMatchObject({ session: { id: expect.any(String) } });
  });

  test('shown at ten tills at once opens one session', async () => {
    const code = await codeAt(pool, shop, 'an', NOW);
    const found = await Promise.all(
      Array.from({ length: 10 }, () => identifyAtTill({ pool, vault }, posAt(), code, NOW)),
    );
    expect(found.filter((one) => 'session' in one && one.session !== null)).toHaveLength(1);
  });

  test('of another moment, of nobody, or of another brand leads to nobody', async () => {
    const code = await codeAt(pool, shop, 'an', NOW);
    const at = (text: string, when: number, brandId = shop.brandId) =>
      identifyAtTill({ pool, vault }, { ...posAt(), brandId }, text, when);
    expect(await at(code, NOW + 10 * MINUTE_MS)).toEqual({ refused: 'code-over' });
    expect(await at('90000000000000000000', NOW)).toEqual({ refused: 'unknown-code' });
    expect(await at("90' or '1'='1", NOW)).toEqual({ refused: 'unknown-code' });
    const other = await makeTillShop(pool, { brand: 'coffee', name: '咖啡' });
    expect(await at(code, NOW, other.brandId)).toEqual({ refused: 'unknown-code' });
  });

  test('is not found by guessing: a store that guesses waits, other stores do not', async () => {
    const answers: string[] = [];
    for (let guess = 0; guess < 40; guess += 1) {
      const found = await identifyAtTill(
        { pool, vault },
        posAt(),
        `90${String(guess).padStart(18, '7')}`,
        NOW,
      );
      answers.push('refused' in found ? found.refused : 'found');
    }
    expect(answers.filter((answer) => answer === 'unknown-code')).toHaveLength(30);
    expect(answers.slice(30)).toEqual(Array<string>(10).fill('too-many-guesses'));
    expect(await identify('an')).toEqual({ refused: 'too-many-guesses' });
    expect(await identify('an', NOW, clerkAt('s2'))).toMatchObject({ member: { name: '林*夏' } });
    expect(await identify('bo', NOW + MINUTE_MS)).toMatchObject({ member: { name: '白*' } });
  });

  test('is not found by hundreds of guesses in the same moment either: thirty are looked at', async () => {
    const code = await codeAt(pool, shop, 'an', NOW);
    const guesses = Array.from({ length: 200 }, (_, guess) => `90${String(guess).padStart(18, '7')}`);
    const found = await Promise.all(
      [...guesses, code].map((text) => identifyAtTill({ pool, vault }, posAt(), text, NOW)),
    );
    expect(found[200]).toEqual({ refused: 'too-many-guesses' });
    expect(found.filter((one) => !('refused' in one) || one.refused === 'unknown-code')).toHaveLength(30);
  });

  test('that leads to somebody is held against no till, however many are scanned in a minute', async () => {
    const code = await codeAt(pool, shop, 'an', NOW);
    for (let scan = 0; scan < 40; scan += 1)
      expect(await identifyAtTill({ pool, vault }, posAt(), code, NOW)).toMatchObject({ kept: false });
    const { rows } = await owner.query('select guesses from huigan.guesses');
    expect(rows).toEqual([{ guesses: 0 }]);
  });

  test('leaves a line in the log without name, phone or code', async () => {
    const code = await codeAt(pool, shop, 'an', NOW);
    await identifyAtTill({ pool, vault }, { ...clerkAt(), device: 'till-7' }, code, NOW);
    const lines = await logged('identify');
    expect(lines).toMatchObject([
      { member_id: memberOf(shop, 'an'), staff_id: clerkId, store_id: 's1', device: 'till-7' },
    ]);
    expect(inspect(lines)).not.toMatch(new RegExp(`林|${code}`));
  });
});

describe('a benefit', () => {
  const take = (sessionId: string, benefit: string, id: string, now = NOW, place = clerkAt()) =>
    redeemAtTill(pool, place, { sessionId, take: { benefit }, id }, now);

  test('taken at ten tills at once is taken once; the others hear when and where', async () => {
    const open = [
      { place: clerkAt('s1'), session: await sessionOf('an', NOW, clerkAt('s1')) },
      { place: clerkAt('s2'), session: await sessionOf('an', NOW + 2 * MINUTE_MS, clerkAt('s2')) },
    ];
    const taken = await Promise.all(
      Array.from({ length: 10 }, (_, index) => {
        const { place, session } = open[index % 2]!;
        return take(session, 'topping', `request-${index}`, NOW + 3 * MINUTE_MS, place);
      }),
    );
    expect(taken.filter((one) => 'redemption' in one)).toHaveLength(1);
    const refused = taken.filter((one) => 'refused' in one);
    const isFirstStore = taken.findIndex((one) => 'redemption' in one) % 2 === 0;
    const message = `今日 14:06 已在${isFirstStore ? '西湖店' : '鼓楼店'}使用`;
    expect(refused).toEqual(Array(9).fill({ refused: 'used-up', message }));
  });

  test('of three a month can be taken three times, also at once', async () => {
    const session = await sessionOf('an');
    const taken = await Promise.all(
      Array.from({ length: 5 }, (_, index) => take(session, 'tasting', `request-${index}`)),
    );
    expect(taken.filter((one) => 'redemption' in one)).toHaveLength(3);
    expect(await take(session, 'tasting', 'request-9')).toEqual({
      refused: 'used-up',
      message: '本月 21 日 14:03 已在西湖店使用',
    });
  });

  test('asked for again with the same id is answered the same, also when the session is over', async () => {
    const session = await sessionOf('an');
    const first = await take(session, 'topping', 'request-1');
    expect(first).toMatchObject({ redeemedAt: '2026-11-21T14:03:20+08:00', left: '0' });
    expect(await take(session, 'topping', 'request-1', NOW + HOUR_MS)).toEqual(first);
    const both = await Promise.all([1, 2].map(() => take(session, 'tasting', 'request-2')));
    expect(both[0]).toEqual(both[1]);
  });

  test('needs an open session of this store, and a benefit that the level has', async () => {
    const session = await sessionOf('an');
    const over = { refused: 'session-over' };
    expect(await take(session, 'topping', 'r1', NOW + 5 * MINUTE_MS)).toMatchObject(over);
    expect(await take(session, 'topping', 'r2', NOW, clerkAt('s2'))).toMatchObject(over);
    expect(await take('nothing', 'topping', 'r3')).toMatchObject(over);
    for (const benefit of ['refill', 'points-110', 'none'])
      expect(await take(session, benefit, 'r4')).toMatchObject({ refused: 'unknown-benefit' });
  });

  test('is free again tomorrow, and after it was undone', async () => {
    const session = await sessionOf('an');
    const taken = await take(session, 'topping', 'r1');
    if ('refused' in taken) throw new Error(taken.message);
    expect(await undoRedemption(pool, clerkAt(), taken.redemption, NOW + MINUTE_MS)).toEqual({
      reversedAt: NOW + MINUTE_MS,
    });
    expect(await take(session, 'topping', 'r2', NOW + MINUTE_MS)).toMatchObject({ left: '0' });
    const tomorrow = NOW + 24 * HOUR_MS;
    expect(await take(await sessionOf('an', tomorrow), 'topping', 'r3', tomorrow)).toMatchObject({
      left: '0',
    });
  });
});

describe('points at the till', () => {
  const take = (sessionId: string, points: string, id: string, place = clerkAt()) =>
    redeemAtTill(pool, place, { sessionId, take: { points }, id }, NOW);

  test('are taken once by ten tills at once; the ledger is clean and nothing lies dead', async () => {
    const session = await sessionOf('an');
    const taken = await Promise.all(
      Array.from({ length: 10 }, (_, index) => take(session, '60', `request-${index}`)),
    );
    expect(taken.filter((one) => 'redemption' in one)).toMatchObject([{ left: '40' }]);
    expect(taken.filter((one) => 'refused' in one)).toEqual(
      Array(9).fill({ refused: 'insufficient-points', message: '可用积分 40，不足 60' }),
    );
    expect(await pointsOf('an')).toBe(40n);
    const dead = await owner.query('select count(*)::int as n from huigan.dead_letters');
    expect(dead.rows).toEqual([{ n: 0 }]);
    expect(await differencesIn(pool, owner, NOW)).toEqual([]);
  });

  test('asked for again with the same id, ten times at once, are taken once', async () => {
    const session = await sessionOf('an');
    const taken = await Promise.all(Array.from({ length: 10 }, () => take(session, '30', 'request-1')));
    expect(new Set(taken.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await pointsOf('an')).toBe(70n);
    expect(await logged('take-points')).toMatchObject([
      { before_state: { left: '100' }, after_state: { left: '70', points: '30' } },
    ]);
  });

  test('of nothing are refused', async () => {
    const session = await sessionOf('an');
    expect(await take(session, '0', 'r1')).toMatchObject({ refused: 'insufficient-points' });
    expect(await pointsOf('an')).toBe(100n);
  });

  test('come back when they are undone by whoever took them, within a minute', async () => {
    const taken = await take(await sessionOf('an'), '60', 'r1');
    if ('refused' in taken) throw new Error(taken.message);
    const undo = (at: number, staffId = clerkId) =>
      undoRedemption(pool, clerkAt('s1', staffId), taken.redemption, at);
    expect(await undo(NOW + 1000, managerId)).toEqual({ refused: 'forbidden' });
    expect(await undo(NOW + MINUTE_MS + 1)).toEqual({ refused: 'too-late' });
    expect(await undoRedemption(pool, clerkAt('s2'), taken.redemption, NOW)).toEqual({
      refused: 'not-found',
    });
    const [first, second] = await Promise.all([undo(NOW + MINUTE_MS), undo(NOW + MINUTE_MS)]);
    expect(first).toEqual({ reversedAt: NOW + MINUTE_MS });
    expect(second).toEqual(first);
    expect(await pointsOf('an')).toBe(100n);
    expect(await logged('undo')).toHaveLength(1);
    expect(await differencesIn(pool, owner, NOW + HOUR_MS)).toEqual([]);
  });

  test('come back when a manager reverses them within a day, also what a POS took', async () => {
    const found = await identify('an', NOW, posAt());
    if ('refused' in found || found.session === null) throw new Error('no session');
    const asked = { sessionId: found.session.id, take: { points: '60' }, id: 'pos-1' };
    const taken = await redeemAtTill(pool, posAt(), asked, NOW);
    if ('refused' in taken) throw new Error(taken.message);
    const reverse = (at: number) =>
      reverseRedemption(pool, clerkAt('s1', managerId), { id: taken.redemption, reason: '做错了' }, at);
    expect(await reverse(NOW + 24 * HOUR_MS + 1)).toEqual({ refused: 'too-late' });
    expect(await reverse(NOW + 24 * HOUR_MS)).toEqual({ reversedAt: NOW + 24 * HOUR_MS });
    expect(await reverse(NOW + 25 * HOUR_MS)).toEqual({ reversedAt: NOW + 24 * HOUR_MS });
    expect(await pointsOf('an')).toBe(100n);
    expect(await logged('reverse')).toMatchObject([
      {
        staff_id: managerId,
        reason: '做错了',
        before_state: { state: 'standing', points: '60' },
        after_state: { state: 'reversed', points: '60' },
      },
    ]);
    expect(await differencesIn(pool, owner, NOW + 26 * HOUR_MS)).toEqual([]);
  });
});
