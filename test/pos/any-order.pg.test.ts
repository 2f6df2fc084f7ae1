/*
 * A receipt told by the till and by a file, once or often, with its refunds before it, between or after it,
 * in any order and any batches: the member ends with the same as where everything came once and in order.
 */
import fc from 'fast-check';
import type { RefundPayload, SalePayload } from '../../cloudfunctions/contract/event';
import type { IncomingEvent } from '../../cloudfunctions/core/inbox/inbox.types';
import { receiveSales } from '../../cloudfunctions/core/settlement/intake/receive-sales';
import { settleMembers } from '../../cloudfunctions/core/settlement/intake/settle-events';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { asDb, openPool, type Database } from '../../cloudfunctions/platform/db';
import { auditBrands } from '../../tools/audit/audit-brands';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { makeShop, teaProgramme } from '../worlds/tea-shop';

const AT = Date.parse('2026-11-20T10:15:42+08:00');
const MINUTE_MS = 60_000;
const DAY = '2026-11-20';
const ZONE = { utcOffsetMinutes: 480 };

let database: TestDatabase;
let pool: Database;
let brandId: number;
let turn = 0;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool(database.appUrl, 4);
  const programme = teaProgramme({ activation: { waitForPickup: false, refundWindowDays: 0 } });
  ({ brandId } = await makeShop(pool, programme, {}));
});
afterAll(async () => {
  await pool?.end();
  await database?.drop();
});

type Line = SalePayload['lines'][number];
interface Story {
  lines: Line[];
  refunds: RefundPayload['units'][];
}

const story: fc.Arbitrary<Story> = fc
  .array(fc.record({ quantity: fc.integer({ min: 1, max: 3 }), fen: fc.integer({ min: 1, max: 4000 }) }), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((sold) => {
    const lines = sold.map(({ quantity, fen }, place) => ({
      ...{ line: `1/${place + 1}`, product: `p${place}`, category: 'pure-tea' },
      ...{ quantity, amountFen: String(fen) },
    }));
    const backs = fc.tuple(...lines.map(({ quantity }) => fc.integer({ min: 0, max: quantity })));
    return fc.record({ lines: fc.constant(lines), backs, share: fc.double({ min: 0, max: 1, noNaN: true }) });
  })
  .chain(({ lines, backs, share }) => {
    const units = lines.flatMap(({ line }, place) =>
      (backs[place] ?? 0) > 0 ? [[{ line, quantity: backs[place] ?? 0 }]] : [],
    );
    // Never more than what the lines leave: of two that are too much, the later one is refused.
    const left = lines.reduce(
      (sum, { amountFen, quantity }, place) =>
        sum + Number(amountFen) - Math.ceil((Number(amountFen) * (backs[place] ?? 0)) / quantity),
      0,
    );
    const fen = Math.floor(left * share);
    const refunds: RefundPayload['units'][] = [...units, ...(fen > 0 ? [{ amountFen: String(fen) }] : [])];
    return fc.record({
      lines: fc.constant(lines),
      refunds: fc
        .boolean()
        .map((isWhole): RefundPayload['units'][] => [...refunds, ...(isWhole ? ['whole' as const] : [])]),
    });
  });

/** Everything that is told of a story, the till's telling first. */
function tellings({ lines, refunds }: Story, memberId: bigint, receipt: string): IncomingEvent[] {
  const named = { store: 's1', day: DAY, receipt };
  const sold = { kind: 'sale' as const, memberId, payload: { ...named, lines } };
  return [
    { ...sold, source: 'pos:s1', externalId: receipt, occurredAt: AT },
    // A file knows the minute.
    { ...sold, source: 'import', externalId: `s1/${DAY}/${receipt}`, occurredAt: AT - (AT % MINUTE_MS) },
    ...refunds.map((units, nth) => ({
      ...{ kind: 'refund' as const, source: 'pos:s1', externalId: `${receipt}-${nth}`, memberId: null },
      ...{ occurredAt: AT + MINUTE_MS * (nth + 1), payload: { ...named, units } },
    })),
  ];
}

async function newMember(): Promise<{ memberId: bigint; receipt: string }> {
  const name = `m${(turn += 1)}`;
  await makeMembers(asDb(pool), brandId, 'test', [name]);
  return {
    memberId: (await findMembers(asDb(pool), brandId, 'test', [name])).get(name) ?? 0n,
    receipt: name,
  };
}

async function endsWith(memberId: bigint): Promise<string[]> {
  const { rows } = await pool.query<{ balances: Record<string, number> }>(
    'select balances from huigan.members where member_id = $1',
    [memberId],
  );
  const balances = rows[0]?.balances ?? {};
  return ['member.points.active', 'member.points.pending', 'member.points.debt', 'member.qualifying'].map(
    (account) => `${account} ${balances[account] ?? 0}`,
  );
}

test('whatever the order, the batches and the tellers, the member ends with the same', async () => {
  const plan = fc.record({
    told: story,
    seed: fc.array(fc.nat({ max: 1000 }), { minLength: 16, maxLength: 16 }),
    batch: fc.integer({ min: 1, max: 5 }),
  });
  await fc.assert(
    fc.asyncProperty(plan, async ({ told, seed, batch }) => {
      const [one, other] = [await newMember(), await newMember()];
      const inOrder = tellings(told, one.memberId, one.receipt).filter(({ source }) => source !== 'import');
      await receiveSales(pool, { brandId, ...ZONE }, inOrder, AT);
      const all = tellings(told, other.memberId, other.receipt);
      const shuffled = [...all, ...all]
        .map((event, place) => ({ event, rank: seed[place] ?? 0 }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ event }) => event);
      for (let from = 0; from < shuffled.length; from += batch) {
        await receiveSales(pool, { brandId, ...ZONE }, shuffled.slice(from, from + batch), AT);
        await settleMembers(pool, [other.memberId]);
      }
      await settleMembers(pool, [one.memberId]);
      const ended = await endsWith(other.memberId);
      expect(ended).toEqual(await endsWith(one.memberId));
      if (told.refunds.includes('whole')) expect(ended).toContain('member.qualifying 0');
    }),
    { numRuns: 40 },
  );
  const { brands } = await auditBrands(pool, { brandKey: undefined, asOf: undefined, now: AT });
  expect(brands.flatMap(({ differences }) => differences)).toEqual([]);
});
