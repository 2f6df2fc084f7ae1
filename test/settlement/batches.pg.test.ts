/*
 * Many who tell something at the same time share statements; each gets an answer of their own, and what
 * cannot be settled delays nobody else.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { programmeSchema } from '../../cloudfunctions/contract/programme';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { publishProgramme } from '../../cloudfunctions/core/settlement/desk/publish-programme';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { settleMembers } from '../../cloudfunctions/core/settlement/intake/settle-events';
import { asDb, openPool, type Database } from '../../cloudfunctions/platform/db';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { untilWaitingForLocks } from '../support/lock-waits';

const AT = Date.parse('2026-09-10T10:00:00+08:00');
const NAMES = Array.from({ length: 40 }, (_, n) => `m${n}`);
const programme: unknown = JSON.parse(
  readFileSync(join(__dirname, '../../programmes/coffee-shop.json'), 'utf8'),
);

let database: TestDatabase;
let pool: Database;
let owner: Database;
let zone: { brandId: number; utcOffsetMinutes: number };
let ids: Map<string, bigint>;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool(database.appUrl, 4);
  owner = openPool(database.ownerUrl, 1);
  const made = await publishProgramme(pool, programmeSchema.parse(programme), null, AT);
  if (made.outcome === 'refused') throw new Error(made.reason);
  zone = { brandId: made.brand.brandId, utcOffsetMinutes: 480 };
  await makeMembers(asDb(pool), zone.brandId, 'test', NAMES);
  ids = await findMembers(asDb(pool), zone.brandId, 'test', NAMES);
  // What a process learns once.
  await tellAndSettle('m0', 'first');
});
afterAll(async () => {
  await pool.end();
  await owner.end();
  await database.drop();
});

const idOf = (name: string): bigint => ids.get(name) ?? 0n;
const line = { line: '1', product: 'p', category: 'tea', quantity: 1, amountFen: '2000' };

async function tell(name: string, receipt: string) {
  const [answer] = await receiveEvents(pool, zone, [
    {
      kind: 'sale',
      source: 'test',
      externalId: receipt,
      memberId: idOf(name),
      occurredAt: AT,
      payload: { store: 's', day: '2026-09-10', receipt, lines: [line] },
    },
  ]);
  return answer;
}

async function tellAndSettle(name: string, receipt: string) {
  const answer = await tell(name, receipt);
  return { answer, settled: await settleMembers(pool, [idOf(name)]) };
}

async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const query = jest.spyOn(Client.prototype, 'query');
  try {
    await work();
    return query.mock.calls.length;
  } finally {
    query.mockRestore();
  }
}

test('alone, an event takes three statements: it is received, its book is read, and posted', async () => {
  expect(await statementsOf(() => tellAndSettle('m1', 'alone'))).toBe(3);
});

test('forty at once take a handful, and each is answered by itself', async () => {
  let told: Awaited<ReturnType<typeof tellAndSettle>>[] = [];
  const sent = await statementsOf(async () => {
    told = await Promise.all(NAMES.map((name) => tellAndSettle(name, `all-${name}`)));
  });
  expect(sent).toBeLessThan(20);
  for (const [place, { answer, settled }] of told.entries()) {
    expect(answer).toMatchObject({ outcome: 'received', memberId: idOf(NAMES[place] ?? '') });
    expect(settled).toMatchObject({ settled: 1, refused: [] });
    expect(settled.books.map((book) => book.memberId)).toEqual([idOf(NAMES[place] ?? '')]);
  }
});

test('the same told twice at once is received once, and known once', async () => {
  const told = await Promise.all([tellAndSettle('m2', 'twin'), tellAndSettle('m2', 'twin')]);
  expect(told.map(({ answer }) => answer?.outcome).sort()).toEqual(['known', 'received']);
});

test('of two who decide the same at once, without holding the member, one posts and the other begins again', async () => {
  const other = openPool(database.appUrl, 2);
  const holder = await owner.connect();
  try {
    await tell('m4', 'contested');
    await holder.query('begin');
    await holder.query('select from huigan.members where member_id = $1 for update', [idOf('m4')]);
    const both = Promise.all([settleMembers(pool, [idOf('m4')]), settleMembers(other, [idOf('m4')])]);
    await untilWaitingForLocks(pool, 2);
    await holder.query('commit');
    const settled = (await both).map((one) => one.settled);
    expect(settled.sort()).toEqual([0, 1]);
  } finally {
    holder.release();
    await other.end();
  }
  const { rows } = await owner.query(
    `select count(*)::int from huigan.journals where event_id = 'contested'`,
  );
  expect(rows).toEqual([{ count: 1 }]);
});

test('an event that nobody can settle is buried, and all others are settled', async () => {
  const poisoned = idOf('m3');
  await owner.query(
    `with s as (select nextval('huigan.event_seq') as seq), k as (
       insert into huigan.event_keys (brand_id, source, external_id, content_hash, member_id, seq)
       select $1, 'test', 'poison', sha256('x')::bytea, $2, seq from s where false)
     insert into huigan.inbox (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day, payload)
     select $2, seq, $1, 'test', 'poison', 'sale', now(), '2026-09-10', '{"lines": 7}' from s`,
    [zone.brandId, poisoned],
  );
  const told = await Promise.all(NAMES.map((name) => tellAndSettle(name, `beside-${name}`)));
  expect(told.map(({ settled }) => settled.settled)).toEqual(NAMES.map(() => 1));
  const { rows } = await owner.query(`select member_id, code, external_id from huigan.dead_letters`);
  expect(rows).toEqual([{ member_id: poisoned, code: 'malformed', external_id: 'poison' }]);
  expect((await owner.query('select from huigan.inbox')).rowCount).toBe(0);
});
