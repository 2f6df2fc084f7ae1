/*
 * Several lanes on one machine: `lane_of` is made to say three. Whatever is taken or held lane by lane comes
 * to the same as in one.
 */
import { Client } from 'pg';
import { foldFigures } from '../../cloudfunctions/core/figures/figures.store';
import { takeTouched } from '../../cloudfunctions/core/insight/facts.store';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { settleMembers, settleNext } from '../../cloudfunctions/core/settlement/intake/settle-events';
import { asDb, openPool, type Database } from '../../cloudfunctions/platform/db';
import { inLanes } from '../../cloudfunctions/platform/lanes.store';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { statementsOf } from '../support/statements';
import { makeShop, sale, teaProgramme, type Shop } from '../worlds/tea-shop';

const NAMES = Array.from({ length: 9 }, (_, n) => `m${n}`);
const AT = Date.parse('2026-09-10T10:00:00+08:00');

let database: TestDatabase;
let pool: Database;
let shop: Shop;
beforeEach(async () => {
  database = await createTestDatabase();
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(`create or replace function huigan.lane_of(member bigint) returns bigint
    language sql stable as 'select member % 3'`);
  await owner.query(
    `create or replace function huigan.lane_count() returns int language sql stable as 'select 3'`,
  );
  await owner.end();
  pool = openPool(database.appUrl, 3);
  shop = await makeShop(pool, teaProgramme({}), Object.fromEntries(NAMES.map((name) => [name, name])));
});
afterEach(async () => {
  await pool.end();
  await database.drop();
});

const tell = () =>
  receiveEvents(
    pool,
    { brandId: shop.brandId, utcOffsetMinutes: 480 },
    NAMES.map((name) => sale(shop.members.get(name), `r-${name}`, AT, 2000)),
  );
const posted = async (): Promise<number> =>
  Number((await pool.query('select count(distinct member_id) from huigan.journals')).rows[0]?.count);

test('members are told apart by their lanes, in order; one alone asks nothing', async () => {
  const ids = [...shop.members.values()];
  const lanes = await inLanes(asDb(pool), [...ids].reverse());
  expect(lanes.map((lane) => lane.map((id) => id % 3n))).toEqual(
    [0n, 1n, 2n].map((lane) => [lane, lane, lane]),
  );
  expect(new Set(lanes.flat())).toEqual(new Set(ids));
  expect(await inLanes(asDb(pool), [])).toEqual([]);
  const asked = await statementsOf(() => inLanes(asDb(pool), ids.slice(0, 1)));
  expect(asked).toEqual([]);
});

test('whoever is next is settled, a lane a batch, each event once', async () => {
  await tell();
  const { settled, next } = await settleNext(pool, 0n);
  expect({ settled, next, posted: await posted() }).toEqual({ settled: 9, next: null, posted: 9 });
  expect((await settleNext(pool, 0n)).settled).toBe(0);
});

test('a lane where much waits is settled turn by turn, and the others with it', async () => {
  await tell();
  // Two events a turn, of three lanes: six are looked at, two turns for a lane with three of them.
  const first = await settleNext(pool, 0n, 2);
  expect({ settled: first.settled, posted: await posted() }).toEqual({ settled: 6, posted: 6 });
  const second = await settleNext(pool, first.next ?? 0n, 2);
  expect({ settled: second.settled, next: second.next, posted: await posted() }).toEqual({
    settled: 3,
    next: null,
    posted: 9,
  });
});

test('members for whom somebody waits are settled together, and their figures taken lane by lane', async () => {
  await tell();
  const { settled, books } = await settleMembers(pool, [...shop.members.values()]);
  expect({ settled, books: books.length }).toEqual({ settled: 9, books: 9 });
  const folded = await foldFigures(asDb(pool), 1000);
  expect(new Set(folded.map(({ memberId }) => memberId))).toEqual(new Set(shop.members.values()));
  expect(await foldFigures(asDb(pool), 1000)).toEqual([]);
  await pool.query(
    'insert into huigan.member_touches (member_id, brand_id) select member_id, brand_id from huigan.members',
  );
  const { members } = await takeTouched(asDb(pool), 1000);
  expect(new Set(members.map(({ memberId }) => memberId)).size).toBe(9);
  expect((await takeTouched(asDb(pool), 1000)).touches).toBe(0);
});
