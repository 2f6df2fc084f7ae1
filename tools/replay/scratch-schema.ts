/*
 * The schema that a replay writes into: the same tables without keys and partitions. It lives and dies inside
 * the caller's transaction.
 */
import type { PoolClient } from 'pg';
import { formatDay, isoInstant } from '../../cloudfunctions/core/kernel/time';
import { CHART_OF_ACCOUNTS } from '../../cloudfunctions/core/ledger/chart-of-accounts';
import type { Replayed } from './replay-member';
import { keptBalances } from '../../cloudfunctions/core/ledger/balances.rules';

/** Tables that a replay derives. */
export const TABLES = [
  'members',
  'journals',
  'transfers',
  'lots',
  'tier_steps',
  'benefit_grants',
  'refunded_lines',
  'refunded_amounts',
  'redemption_allocations',
] as const;
type Table = (typeof TABLES)[number];
type Row = Record<string, unknown>;

/** Makes the schema and returns its name. */
export async function makeScratch(client: PoolClient): Promise<string> {
  const scratch = `huigan_replay_${process.pid}`;
  await client.query(`create schema ${scratch}`);
  for (const table of TABLES)
    await client.query(`create unlogged table ${scratch}.${table} (like huigan.${table} including defaults)`);
  await client.query(`create unlogged table ${scratch}.given_coupons (member_id bigint, brand_id smallint,
    template_id text, source text, cause text, taken_back boolean)`);
  return scratch;
}

/** Writes a page of books, one statement a table. */
export async function writeBooks(
  client: PoolClient,
  scratch: string,
  memberKeys: ReadonlyMap<bigint, string>,
  replayed: readonly Replayed[],
): Promise<void> {
  const books = replayed.map(({ book }) => book);
  const owned = <Item>(pick: (book: Replayed['book']) => readonly Item[], toRow: (item: Item) => Row) =>
    books.flatMap((book) =>
      pick(book).map((item) => ({ member_id: book.memberId, brand_id: book.brandId, ...toRow(item) })),
    );
  const tables: Record<Table, Row[]> = {
    members: books.map((book) => memberRow(book, memberKeys.get(book.memberId) ?? '')),
    journals: owned((book) => book.journals, journalRow),
    transfers: owned(
      (book) => book.journals.flatMap(transferRows),
      (row) => row,
    ),
    lots: owned((book) => book.lots, lotRow),
    tier_steps: owned((book) => book.steps, stepRow),
    benefit_grants: owned(
      (book) => [...new Map(book.grants.map((grant) => [grant.key, grant])).values()],
      grantRow,
    ),
    refunded_lines: owned(refundedRows, (row) => row),
    refunded_amounts: owned(refundedAmounts, (row) => row),
    redemption_allocations: owned((book) => book.allocations, allocationRow),
  };
  for (const table of TABLES) await fill(client, `${scratch}.${table}`, tables[table]);
  await fill(
    client,
    `${scratch}.given_coupons`,
    owned(givenCoupons, (row) => row),
  );
}

async function fill(client: PoolClient, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).join(', ');
  const json = JSON.stringify(rows, (_, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
  await client.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [json],
  );
}

type Book = Replayed['book'];
const dayOrNull = (day: number | null): string | null => (day === null ? null : formatDay(day));

const memberRow = (book: Book, memberKey: string): Row => ({
  member_id: book.memberId,
  brand_id: book.brandId,
  member_key: memberKey,
  joined_at: isoInstant(book.joinedAt),
  clock_at: isoInstant(book.clockAt),
  settled_seq: book.settledSeq,
  programme_version: book.version,
  tier: book.tier,
  tier_until: isoInstant(book.tierUntil),
  balances: JSON.parse(keptBalances(book.balances)) as unknown,
  window_sum: book.windowSum,
  window_from: dayOrNull(book.windowFrom),
  next_due_at: isoInstant(book.nextDueAt),
  last_journal_no: book.lastJournalNo,
  last_lot_no: book.lastLotNo,
  last_step_no: book.lastStepNo,
  gift_days: book.giftDays,
  paid_sales: book.paidSales,
  most_paid_sales: book.mostPaidSales,
  merged_into: book.mergedInto,
});

const journalRow = (journal: Book['journals'][number]): Row => ({
  source: journal.source,
  event_id: journal.eventId,
  journal_no: journal.no,
  kind: journal.kind,
  event_seq: journal.eventSeq,
  effective_at: isoInstant(journal.effectiveAt),
  business_day: formatDay(journal.day),
});

const transferRows = (journal: Book['journals'][number]): Row[] =>
  journal.transfers.map((transfer, leg) => ({
    journal_no: journal.no,
    leg,
    code: transfer.code,
    asset: CHART_OF_ACCOUNTS[transfer.debit].asset,
    debit: transfer.debit,
    credit: transfer.credit,
    business_day: formatDay(journal.day),
    lot_no: transfer.lotNo,
    amount: transfer.amount,
    explanation: transfer.explanation,
  }));

const lotRow = (lot: Book['lots'][number]): Row => ({
  earned_day: formatDay(lot.earnedDay),
  lot_no: lot.no,
  asset: lot.asset,
  kind: lot.kind,
  journal_no: lot.journalNo,
  sale_seq: lot.saleSeq,
  benefit: lot.benefit,
  step_no: lot.stepNo,
  state: lot.state,
  activates_at: isoInstant(lot.activatesAt),
  expires_at: isoInstant(lot.expiresAt),
  granted: lot.granted,
  remaining: lot.remaining,
  expired: lot.expired,
  reversed: lot.reversed,
  qualifying: lot.qualifying,
  programme_version: lot.version,
  multiplier_bp: lot.multiplierBp,
  tier: lot.tier,
});

const stepRow = (step: Book['steps'][number]): Row => ({
  step_no: step.no,
  tier: step.tier,
  kind: step.kind,
  taken_at: isoInstant(step.takenAt),
  last_day: formatDay(step.lastDay),
  programme_version: step.version,
  until: isoInstant(step.until),
  kept_by_policy: step.keptByPolicy,
  event_seq: step.eventSeq,
  removed_at: isoInstant(step.removedAt),
});

const grantRow = (grant: Book['grants'][number]): Row => ({
  benefit_key: grant.key,
  granted_day: formatDay(grant.day),
  lot_no: grant.lotNo,
  taken_back_at: isoInstant(grant.takenBackAt),
});

const allocationRow = (allocation: Book['allocations'][number]): Row => ({
  redemption_seq: allocation.redemptionSeq,
  lot_no: allocation.lotNo,
  lot_day: formatDay(allocation.lotDay),
  points: allocation.points,
  returned: allocation.returned,
});

/** A row for each coupon that was given; whether it was taken back again. */
function givenCoupons({ couponChanges }: Book): Row[] {
  const back = new Set(
    couponChanges.filter(({ kind }) => kind === 'take-coupons-back').map(({ cause }) => cause),
  );
  return couponChanges.flatMap((change) =>
    change.kind === 'take-coupons-back'
      ? []
      : change.payload.coupons.flatMap(({ template, count }) =>
          Array.from({ length: count }, (_, n) => ({
            template_id: template,
            source: change.payload.source,
            cause: `${change.cause}:${template}:${n + 1}`,
            taken_back: back.has(change.cause),
          })),
        ),
  );
}

const refundedRows = (book: Book): Row[] =>
  [...book.refunded].flatMap(([saleSeq, { units }]) =>
    [...units].map(([line, quantity]) => ({ sale_seq: saleSeq, line, quantity })),
  );

const refundedAmounts = (book: Book): Row[] =>
  [...book.refunded].flatMap(([saleSeq, { amountFen }]) =>
    amountFen > 0n ? [{ sale_seq: saleSeq, amount_fen: amountFen }] : [],
  );
