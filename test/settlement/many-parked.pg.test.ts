/*
 * Over a thousand refunds that were told before their sale: they follow it page by page, each once, and end
 * exactly where they would have ended one by one.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programmeSchema } from '../../cloudfunctions/contract/programme';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { publishProgramme } from '../../cloudfunctions/core/settlement/desk/publish-programme';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { settleMembers } from '../../cloudfunctions/core/settlement/intake/settle-events';
import { readStanding } from '../../cloudfunctions/core/views/card/standing';
import { asDb, openPool, type Database } from '../../cloudfunctions/platform/db';
import { createTestDatabase, type TestDatabase } from '../support/database';

const AT = Date.parse('2026-09-10T10:00:00+08:00');
const MANY = 1_200;
const programme: unknown = JSON.parse(
  readFileSync(join(__dirname, '../../programmes/coffee-shop.json'), 'utf8'),
);

let database: TestDatabase;
let pool: Database;
let owner: Database;
let zone: { brandId: number; utcOffsetMinutes: number };
let memberId: bigint;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool(database.appUrl, 4);
  owner = openPool(database.ownerUrl, 1);
  const made = await publishProgramme(pool, programmeSchema.parse(programme), null, AT);
  if (made.outcome === 'refused') throw new Error(made.reason);
  zone = { brandId: made.brand.brandId, utcOffsetMinutes: 480 };
  await makeMembers(asDb(pool), zone.brandId, 'test', ['an']);
  memberId = (await findMembers(asDb(pool), zone.brandId, 'test', ['an'])).get('an') ?? 0n;
});
afterAll(async () => {
  await pool.end();
  await owner.end();
  await database.drop();
});

/** `MANY` refunds of a piece each, and then the sale of one piece more. */
async function tellBackwards(receipt: string, buyer: bigint | null): Promise<void> {
  const sale = { store: 's', day: '2026-09-10', receipt };
  const refunds = Array.from({ length: MANY }, (_, n) => ({
    kind: 'refund' as const,
    source: 'test',
    externalId: `${receipt}-${n}`,
    memberId: null,
    occurredAt: AT + n,
    payload: { ...sale, units: [{ line: '1', quantity: 1 }] },
  }));
  for (let from = 0; from < MANY; from += 100)
    await receiveEvents(pool, zone, refunds.slice(from, from + 100));
  const line = {
    line: '1',
    product: 'p',
    category: 'tea',
    quantity: MANY + 1,
    amountFen: String((MANY + 1) * 100),
  };
  const told = {
    kind: 'sale' as const,
    source: 'test',
    externalId: receipt,
    memberId: buyer,
    occurredAt: AT,
  };
  await receiveEvents(pool, zone, [{ ...told, payload: { ...sale, lines: [line] } }]);
}

const parked = async (): Promise<number> =>
  (await owner.query<{ count: number }>('select count(*)::int from huigan.parked_events')).rows[0]?.count ??
  -1;

test('a member keeps the points of the one piece that is left', async () => {
  await tellBackwards('r1', memberId);
  expect(await parked()).toBe(0);
  const { settled, refused } = await settleMembers(pool, [memberId]);
  expect({ settled, refused }).toEqual({ settled: MANY + 1, refused: [] });
  const { book } = await readStanding(asDb(pool), { memberId, asOf: AT + MANY });
  const left = book.lots
    .filter(({ asset }) => asset === 'POINT')
    .reduce((sum, lot) => sum + lot.remaining, 0n);
  // One yuan.
  expect(left).toBe(10n);
  const { rows } = await owner.query(
    'select sum(quantity)::int as pieces from huigan.refunded_lines where member_id = $1',
    [memberId],
  );
  expect(rows).toEqual([{ pieces: MANY }]);
});

test("a guest's sale is left with the one piece that was not returned", async () => {
  await tellBackwards('r2', null);
  expect(await parked()).toBe(0);
  const { rows } = await owner.query('select amount_fen, refunded_fen from huigan.guest_sales');
  expect(rows).toEqual([{ amount_fen: BigInt((MANY + 1) * 100), refunded_fen: BigInt(MANY * 100) }]);
});
