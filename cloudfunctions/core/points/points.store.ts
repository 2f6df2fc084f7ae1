/*
 * Reads and writes lots, redemption allocations and refunded units. Works on sets of members whose rows the
 * caller has locked.
 */
import type { Db } from '../../platform/db';
import { column, type Owned } from '../kernel/columns';
import { formatDay, parseDay, type Day } from '../kernel/time';
import type { Allocation, Lot } from './points.types';
import {
  findAllocations,
  findLeavingQualifying,
  findLots,
  findRefundedLines,
  insertLots,
  saveAllocations,
  saveRefundedLines,
  updateLots,
} from './points.store.queries';

export type OfMember<T> = T & { memberId: bigint };

const msOf = (at: Date | null): number | null => at?.getTime() ?? null;

/** All lots of the members, by member and number. */
export async function readLots(db: Db, memberIds: bigint[]): Promise<OfMember<Lot>[]> {
  const rows = await findLots.run({ memberIds }, db);
  return rows.map((row) => ({
    memberId: row.member_id,
    no: row.lot_no,
    kind: row.kind,
    earnedDay: parseDay(row.earned_day),
    journalNo: row.journal_no,
    saleSeq: row.sale_seq,
    benefit: row.benefit,
    stepNo: row.step_no,
    state: row.state,
    activatesAt: msOf(row.activates_at),
    expiresAt: msOf(row.expires_at),
    granted: row.granted,
    remaining: row.remaining,
    expired: row.expired,
    reversed: row.reversed,
    qualifying: row.qualifying,
    version: row.programme_version,
    multiplierBp: row.multiplier_bp,
    tier: row.tier,
    change: 'none',
  }));
}

/**
 * Qualifying points by day that members earned on `from` or later and before `to`: what is about to leave
 * their windows.
 */
export async function readLeavingQualifying(
  db: Db,
  ranges: readonly { memberId: bigint; from: Day; to: Day }[],
): Promise<{ memberId: bigint; day: Day; qualifying: bigint }[]> {
  if (ranges.length === 0) return [];
  const rows = await findLeavingQualifying.run(
    {
      memberIds: column(ranges, (range) => range.memberId),
      from: column(ranges, (range) => formatDay(range.from)),
      to: column(ranges, (range) => formatDay(range.to)),
      earliest: formatDay(ranges.reduce((least, range) => Math.min(least, range.from), Infinity)),
      latest: formatDay(ranges.reduce((most, range) => Math.max(most, range.to), -Infinity)),
    },
    db,
  );
  return rows.map((row) => ({
    memberId: row.member_id,
    day: parseDay(row.earned_day),
    qualifying: row.qualifying,
  }));
}

/** Writes new and changed lots. */
export async function saveLots(db: Db, lots: readonly Owned<Lot>[]): Promise<void> {
  const made = lots.filter(({ row }) => row.change === 'insert');
  const changed = lots.filter(({ row }) => row.change === 'update');
  const state = (rows: typeof made) => ({
    memberIds: column(rows, ({ owner }) => owner.memberId),
    days: column(rows, ({ row }) => formatDay(row.earnedDay)),
    lotNos: column(rows, ({ row }) => row.no),
    states: column(rows, ({ row }) => row.state),
    activatesAt: column(rows, ({ row }) => row.activatesAt),
    granted: column(rows, ({ row }) => row.granted),
    remaining: column(rows, ({ row }) => row.remaining),
    expired: column(rows, ({ row }) => row.expired),
    reversed: column(rows, ({ row }) => row.reversed),
    qualifying: column(rows, ({ row }) => row.qualifying),
  });
  if (made.length > 0) {
    await insertLots.run(
      {
        ...state(made),
        brandIds: column(made, ({ owner }) => owner.brandId),
        kinds: column(made, ({ row }) => row.kind),
        journalNos: column(made, ({ row }) => row.journalNo),
        saleSeqs: column(made, ({ row }) => row.saleSeq),
        benefits: column(made, ({ row }) => row.benefit),
        stepNos: column(made, ({ row }) => row.stepNo),
        expiresAt: column(made, ({ row }) => row.expiresAt),
        versions: column(made, ({ row }) => row.version),
        multipliersBp: column(made, ({ row }) => row.multiplierBp),
        tiers: column(made, ({ row }) => row.tier),
      },
      db,
    );
  }
  if (changed.length > 0) await updateLots.run(state(changed), db);
}

/** What redemptions took from which lots, in the order in which they took it. */
export async function readAllocations(
  db: Db,
  redemptions: readonly { memberId: bigint; seq: bigint }[],
): Promise<OfMember<Allocation>[]> {
  if (redemptions.length === 0) return [];
  const rows = await findAllocations.run(
    { memberIds: column(redemptions, (row) => row.memberId), seqs: column(redemptions, (row) => row.seq) },
    db,
  );
  return rows.map((row) => ({
    memberId: row.member_id,
    redemptionSeq: row.redemption_seq,
    lotNo: row.lot_no,
    lotDay: parseDay(row.lot_day),
    points: row.points,
    returned: row.returned,
    change: 'none',
  }));
}

/** Writes new allocations and what came back of old ones. */
export async function writeAllocations(db: Db, rows: readonly Owned<Allocation>[]): Promise<void> {
  if (rows.length === 0) return;
  await saveAllocations.run(
    {
      memberIds: column(rows, ({ owner }) => owner.memberId),
      seqs: column(rows, ({ row }) => row.redemptionSeq),
      lotNos: column(rows, ({ row }) => row.lotNo),
      lotDays: column(rows, ({ row }) => formatDay(row.lotDay)),
      brandIds: column(rows, ({ owner }) => owner.brandId),
      points: column(rows, ({ row }) => row.points),
      returned: column(rows, ({ row }) => row.returned),
    },
    db,
  );
}

export interface RefundedLine {
  memberId: bigint;
  saleSeq: bigint;
  line: string;
  quantity: number;
}

/** Units of sales that were refunded so far. */
export async function readRefundedLines(
  db: Db,
  sales: readonly { memberId: bigint; seq: bigint }[],
): Promise<RefundedLine[]> {
  if (sales.length === 0) return [];
  const rows = await findRefundedLines.run(
    { memberIds: column(sales, (row) => row.memberId), seqs: column(sales, (row) => row.seq) },
    db,
  );
  return rows.map((row) => ({
    memberId: row.member_id,
    saleSeq: row.sale_seq,
    line: row.line,
    quantity: row.quantity,
  }));
}

/** Writes the units refunded so far. */
export async function writeRefundedLines(
  db: Db,
  rows: readonly (RefundedLine & { brandId: number })[],
): Promise<void> {
  if (rows.length === 0) return;
  await saveRefundedLines.run(
    {
      memberIds: column(rows, (row) => row.memberId),
      seqs: column(rows, (row) => row.saleSeq),
      lines: column(rows, (row) => row.line),
      brandIds: column(rows, (row) => row.brandId),
      quantities: column(rows, (row) => row.quantity),
    },
    db,
  );
}
