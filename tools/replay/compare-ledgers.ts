/*
 * Compares the ledger that is kept with the one that was derived, both ways, table by table, in the database.
 */
import type { PoolClient } from 'pg';

/** A row that only one side has. */
export interface ReplayDifference {
  in: string;
  side: 'ledger' | 'replay';
  member: string | null;
  row: unknown;
}

/** A person reads the first of them. */
export const LISTED = 1000;

/** What counts of each table, besides the member: everything but surrogate keys and the time of writing. */
const COMPARED: Record<string, string> = {
  members: `joined_at, clock_at, settled_seq, programme_version, tier, tier_until, balances,
    window_sum, next_due_at, last_journal_no, last_lot_no, last_step_no, gift_days, paid_sales, most_paid_sales,
    merged_into`,
  lots: `earned_day, lot_no, asset, kind, journal_no, sale_seq, benefit, step_no, state, activates_at, expires_at, granted, remaining, expired, reversed,
    qualifying, programme_version, multiplier_bp, tier`,
  tier_steps:
    'step_no, tier, kind, taken_at, last_day, programme_version, until, kept_by_policy, event_seq, removed_at',
  benefit_grants: 'benefit_key, granted_day, lot_no, taken_back_at',
  refunded_lines: 'sale_seq, line, quantity',
  refunded_amounts: 'sale_seq, amount_fen',
  redemption_allocations: 'redemption_seq, lot_no, lot_day, points, returned',
};

/** Names what the ledger has and the replay has not, and the other way round. */
export async function compareLedgers(
  client: PoolClient,
  scratch: string,
  brandIds: readonly number[],
): Promise<{ count: number; differences: ReplayDifference[] }> {
  const found: { count: number; differences: ReplayDifference[] } = { count: 0, differences: [] };
  const looks: [string, (schema: string) => string][] = [
    ['transfers', transfersOf],
    ['coupons', (schema) => (schema === 'huigan' ? KEPT_COUPONS : derivedCoupons(schema))],
    ...Object.entries(COMPARED).map(([table, columns]): [string, (schema: string) => string] => [
      table,
      (schema) => `select member_id, ${columns} from ${schema}.${table} where brand_id = any($1)`,
    ]),
  ];
  for (const [table, rowsOf] of looks) {
    for (const side of ['ledger', 'replay'] as const) {
      const [mine, other] = side === 'ledger' ? ['huigan', scratch] : [scratch, 'huigan'];
      const { rows } = await client.query<{ member: string | null; row: unknown; total: bigint }>(
        `with odd as materialized (${rowsOf(mine)} except all ${rowsOf(other)})
         select m.member_key as member, to_jsonb(odd) - 'member_id' as row, count(*) over () as total
         from odd left join huigan.members m on m.member_id = odd.member_id
         order by m.member_key, odd::text limit ${LISTED}`,
        [brandIds],
      );
      found.count += Number(rows[0]?.total ?? 0n);
      for (const { member, row } of rows) found.differences.push({ in: table, side, member, row });
    }
  }
  return { ...found, differences: found.differences.slice(0, LISTED) };
}

/** Coupons that came with gifts and for orders, and those that are still to be given. */
const KEPT_COUPONS = `
  select member_id, template_id, source, cause from huigan.coupons
  where brand_id = any($1) and source in ('gift', 'packet')
  union all
  select e.member_id, c ->> 'template', e.payload ->> 'source', e.subject || ':' || (c ->> 'template') || ':' || n
  from huigan.effects e cross join lateral json_array_elements(e.payload -> 'coupons') c
  cross join lateral generate_series(1, (c ->> 'count')::int) n
  where e.brand_id = any($1) and e.kind = 'give-coupons' and not exists (select from huigan.coupons k
    where k.member_id = e.member_id and k.cause = e.subject || ':' || (c ->> 'template') || ':' || n)`;

/** The same by the rules. What was taken back before it was given is nowhere. */
const derivedCoupons = (schema: string): string => `
  select d.member_id, d.template_id, d.source, d.cause from ${schema}.given_coupons d
  where d.brand_id = any($1) and (not d.taken_back or (d.member_id, d.cause) in (
    select k.member_id, k.cause from huigan.coupons k where k.brand_id = any($1)))`;

/**
 * Transfers with their journals, as one row each; journals without transfers and transfers without a journal
 * are rows too.
 */
const transfersOf = (schema: string): string => `
  select coalesce(j.member_id, t.member_id) as member_id, j.source, j.event_id, coalesce(j.journal_no, t.journal_no) as journal_no, j.kind, j.event_seq,
    j.effective_at, j.business_day as journal_day, t.leg, t.code, t.asset, t.debit, t.credit, t.amount, t.lot_no, t.business_day, t.explanation
  from (select * from ${schema}.journals where brand_id = any($1)) j
  full join (select * from ${schema}.transfers where brand_id = any($1)) t on t.member_id = j.member_id and t.journal_no = j.journal_no`;
