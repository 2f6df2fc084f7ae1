/* What sales are measured by is asked for together, and counted by each alone. */
import { memberDay, type MemberSale } from '../../cloudfunctions/core/inbox/held-sales.store';
import { askGate } from '../../cloudfunctions/core/settlement/intake/ask-gate';
import { openPool, type Database } from '../../cloudfunctions/platform/db';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { statementsOf } from '../support/statements';

const NOW = Date.UTC(2026, 10, 22, 4);
const DAY = '2026-11-22';

let database: TestDatabase;
let pool: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool(database.appUrl, 2);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const saleOf = (memberId: bigint): MemberSale => ({
  kind: 'sale',
  source: 'pos',
  externalId: `sale-${memberId}`,
  memberId,
  occurredAt: NOW,
  payload: { store: 's1', day: DAY, receipt: `${memberId}`, lines: [] },
});
const ask = (brandId: number, memberId: bigint) =>
  askGate(pool, { brandId, sales: [saleOf(memberId)], now: NOW });

it('asks for all who come at once, brand by brand', async () => {
  const sent = await statementsOf(() => Promise.all([ask(1, 1n), ask(1, 2n), ask(2, 3n), ask(1, 2n)]));
  expect(sent).toHaveLength(2);
});

it('gives each a gate of their own', async () => {
  const [, one, other] = await Promise.all([ask(1, 1n), ask(1, 2n), ask(1, 2n)]);
  one?.days.set(memberDay(2n, DAY), { fen: 1600n, sales: 1 });
  expect(other?.days.size).toBe(0);
});
