/*
 * Whatever somebody throws straight into the inbox: the good events are settled, the bad ones are buried with
 * their reason, nobody waits for them, and no round goes on for ever.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programmeSchema } from '../../cloudfunctions/contract/programme';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { publishProgramme } from '../../cloudfunctions/core/settlement/desk/publish-programme';
import { retryDeadLetters } from '../../cloudfunctions/core/settlement/desk/retry-dead-letters';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { runJobs } from '../../cloudfunctions/core/settlement/work/run-jobs';
import { settleInbox } from '../../cloudfunctions/core/settlement/work/settle-inbox';
import { runChecks } from '../../cloudfunctions/core/views/audit/run-checks';
import { asDb, openPool, withSnapshot, type Database } from '../../cloudfunctions/platform/db';
import { createTestDatabase, type TestDatabase } from '../support/database';

const AT = '2026-09-10T10:00:00+08:00';
const DAY = '2026-09-10';
const programme: unknown = JSON.parse(
  readFileSync(join(__dirname, '../../programmes/coffee-shop.json'), 'utf8'),
);

/** A row as somebody throws it; what is not told is as it should be. */
interface Thrown {
  kind?: string;
  occurredAt?: string;
  day?: string;
  payload: string;
}
const line = (changes: object = {}) => ({
  line: '1',
  product: 'p',
  category: 'tea',
  quantity: 1,
  amountFen: '2000',
  ...changes,
});
const sale = (lines: unknown, more: object = {}): string =>
  JSON.stringify({ store: 's', day: DAY, receipt: 'r', lines, ...more });

const POISON: Record<string, Thrown> = {
  'a list instead of an object': { payload: '[]' },
  nothing: { payload: 'null' },
  'a text': { payload: '"sale"' },
  'no lines': { payload: sale([]) },
  'lines that are a number': { payload: sale(7) },
  'an amount that is not whole': { payload: sale([line({ amountFen: '12.5' })]) },
  'an amount below zero': { payload: sale([line({ amountFen: '-2000' })]) },
  'an amount that is a number': { payload: sale([line({ amountFen: 2000 })]) },
  'an amount beyond all numbers': { payload: sale([line({ amountFen: '9'.repeat(40) })]) },
  'a quantity beyond 32 bits': { payload: sale([line({ quantity: 3_000_000_000 })]) },
  'no quantity': { payload: sale([line({ quantity: 0 })]) },
  'a NUL in its store': { payload: sale([line()], { store: 'NUL' }).replace('NUL', '\\u0000') },
  'half a character in its product': {
    payload: sale([line({ product: 'HALF' })]).replace('HALF', '\\ud800'),
  },
  'a day that is none': { payload: sale([line()], { day: '2026-02-31' }) },
  'the payload of another kind': { kind: 'redemption', payload: sale([line()]) },
  'a refund of a NUL': {
    kind: 'refund',
    payload: '{"store":"\\u0000","day":"2026-09-10","receipt":"r","units":"whole"}',
  },
  'a refund of no day': {
    kind: 'refund',
    payload: '{"store":"s","day":"soon","receipt":"r","units":"whole"}',
  },
  'points below zero': { kind: 'redemption', payload: '{"points":"-5"}' },
  'a gift of no period': { kind: 'gift', payload: '{"gift":"monthly","period":"always"}' },
  'the end of time': { occurredAt: 'infinity', payload: sale([line()]) },
  'the year 9000': {
    occurredAt: '9000-01-01T00:00:00Z',
    day: '9000-01-01',
    payload: sale([line()], { day: '9000-01-01' }),
  },
  'before all months': {
    occurredAt: '1970-01-01T00:00:00Z',
    day: '1970-01-01',
    payload: sale([line()], { day: '1970-01-01' }),
  },
  'a business day for ever': { day: 'infinity', payload: sale([line({ amountFen: 'x' })]) },
  'a month without a partition': { day: '2031-05-01', payload: sale([line({ amountFen: 'x' })]) },
};
const NAMES = Object.keys(POISON);
const GOOD = ['before', 'beside', 'after'];

let database: TestDatabase;
let pool: Database;
let owner: Database;
let brandId: number;
let ids: Map<string, bigint>;
const idOf = (name: string): bigint => ids.get(name) ?? 0n;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool(database.appUrl, 4);
  owner = openPool(database.ownerUrl, 1);
  const made = await publishProgramme(pool, programmeSchema.parse(programme), null, Date.parse(AT));
  if (made.outcome === 'refused') throw new Error(made.reason);
  ({ brandId } = made.brand);
  const names = [...GOOD, ...NAMES];
  await makeMembers(asDb(pool), brandId, 'test', names);
  ids = await findMembers(asDb(pool), brandId, 'test', names);
});
afterAll(async () => {
  await pool.end();
  await owner.end();
  await database.drop();
});

async function throwIn(
  memberId: bigint,
  id: string,
  { kind = 'sale', occurredAt = AT, day = DAY, payload }: Thrown,
) {
  await pool.query(
    `insert into huigan.inbox (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day, payload)
     values ($1, nextval('huigan.event_seq'), $2, 'thrown', $3, $4, $5, $6, $7)`,
    [memberId, brandId, id, kind, occurredAt, day, payload],
  );
}

const tellGood = (names: readonly string[], receipt: string) =>
  receiveEvents(
    pool,
    { brandId, utcOffsetMinutes: 480 },
    names.map((name) => ({
      kind: 'sale',
      source: 'test',
      externalId: `${receipt}-${name}`,
      memberId: idOf(name),
      occurredAt: Date.parse(AT),
      payload: { store: 's', day: DAY, receipt: `${receipt}-${name}`, lines: [line()] },
    })),
  );

const rows = async <Row extends object>(sql: string, values: unknown[] = []) =>
  (await owner.query<Row>(sql, values)).rows;
const settle = async () => {
  const told: string[] = [];
  const done = await settleInbox(
    pool,
    () => false,
    (said) => told.push(said),
  );
  return { ...done, told };
};

test('the table itself refuses what is no JSON, and what is of no kind', async () => {
  await expect(throwIn(idOf('before'), 'x', { payload: '{' })).rejects.toThrow('json');
  await expect(throwIn(idOf('before'), 'x', { kind: 'wish', payload: '{}' })).rejects.toThrow('event_kind');
});

test('each is buried with its reason, and every good event before, beside and behind it is settled', async () => {
  await tellGood([...GOOD, ...NAMES], 'first');
  for (const [name, thrown] of Object.entries(POISON)) await throwIn(idOf(name), `bad ${name}`, thrown);
  await throwIn(999_999_999n, 'bad nobody', { payload: sale([line()]) });
  await tellGood([...GOOD, ...NAMES], 'second');
  const { settled, refused } = await settle();
  expect({ settled, refused }).toEqual({
    settled: 2 * (GOOD.length + NAMES.length),
    refused: NAMES.length + 1,
  });
  expect(await rows('select from huigan.inbox')).toEqual([]);
  const dead = await rows<{ external_id: string; code: string; reason: string }>(
    'select external_id, code, reason from huigan.dead_letters order by external_id',
  );
  expect(dead.map((letter) => letter.external_id)).toEqual(
    [...NAMES, 'nobody'].map((name) => `bad ${name}`).sort(),
  );
  expect(new Set(dead.map((letter) => letter.code))).toEqual(new Set(['malformed', 'failed']));
  expect(dead.every((letter) => letter.reason.length > 20)).toBe(true);
});

test('another round finds nothing to do', async () => {
  expect(await settle()).toEqual({ settled: 0, refused: 0, told: [] });
});

test('the audit goes through all of it, check by check, and none throws', async () => {
  const results = await withSnapshot(owner, (db) => runChecks(db, { brandId, asOf: '2026-12-01T00:00:00Z' }));
  const differences = results.flatMap((result) => result.differences);
  expect(differences.filter(({ what }) => what === 'the check itself')).toEqual([]);
  // What was thrown in has no key, and nobody is no member; everything else is as it should be.
  const others = differences.filter(
    ({ member, what }) => !/thrown\/|^sale key s\/2026-09-10\/r:/.test(what) && !member?.startsWith('#'),
  );
  expect(others).toEqual([]);
});

test('mended and retried, it is settled', async () => {
  await owner.query(`update huigan.dead_letters set payload = $1 where external_id = 'bad no quantity'`, [
    sale([line()], { receipt: 'mended' }),
  ]);
  const [letter] = await rows<{ id: string }>(
    `select dead_letter_id::text as id from huigan.dead_letters where external_id = 'bad no quantity'`,
  );
  const [retried] = await retryDeadLetters(pool, brandId, [BigInt(letter?.id ?? 0)]);
  expect(retried).toMatchObject({ outcome: 'settled' });
});

test('what cannot even be buried is left, said, and tried again; others go on', async () => {
  await throwIn(idOf('before'), 'bad twice', { payload: '[]' });
  // A dead letter of this number stands already: burying violates its key.
  await pool.query(
    `insert into huigan.dead_letters (brand_id, member_id, seq, source, external_id, kind, occurred_at, business_day, payload, code, reason)
     select brand_id, member_id, seq, source, external_id, kind, occurred_at, business_day, payload, 'failed', ''
     from huigan.inbox where external_id = 'bad twice'`,
  );
  await tellGood(GOOD, 'third');
  const { settled, told } = await settle();
  expect(settled).toBe(GOOD.length - 1);
  expect(told).toEqual([
    expect.stringMatching(/^An event of member \d+ can neither be settled nor buried: /),
  ]);
  expect(await rows('select from huigan.inbox')).toHaveLength(2);
  await owner.query(`delete from huigan.dead_letters where external_id = 'bad twice'`);
  expect(await settle()).toMatchObject({ settled: 1, refused: 1 });
  expect(await rows('select from huigan.inbox')).toEqual([]);
});

test('a job that fails keeps no other from its turn, and is thrown after the round', async () => {
  const old = new Date(Date.parse(AT) - 30 * 86_400_000);
  await pool.query(
    `insert into huigan.pos_messages (brand_id, store_id, message_id, path, body_hash, answer, answered_at)
     values ($1, 's1', 'm1', 'events', '\\x00', '{}', $2)`,
    [brandId, old],
  );
  await owner.query('revoke select, delete on huigan.touches from huigan_app');
  const run = {
    database: pool,
    outside: null,
    now: () => Date.parse(AT),
    isTimeUp: () => false,
    tell: () => {},
  };
  await expect(runJobs(run, 'minute')).rejects.toThrow('permission denied for table touches');
  expect(await rows('select from huigan.pos_messages')).toEqual([]);
});
