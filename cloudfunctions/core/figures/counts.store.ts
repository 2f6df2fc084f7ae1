/*
 * Figures that are counted once a day: cohorts and ends of months, newcomers by how they came, efforts by
 * day. `claim…` holds a part's row until the end of the transaction; what was counted before is replaced in
 * it. Everything else reads what was counted, never what it is counted from.
 */
import type { NewcomerChannel } from '../../contract/figures';
import type { Db } from '../../platform/db';
import type { Instant } from '../kernel/time';
import {
  claimCount,
  clearCohorts,
  clearEfforts,
  clearMonthEnds,
  clearNewcomers,
  countCohorts,
  countEfforts,
  countMonthEnds,
  countNewcomers,
  findCohorts,
  findCounts,
  findEfforts,
  findMonthEnds,
  findMonths,
  findStillWaiting,
  markWaiting,
  sumNewcomers,
} from './counts.store.queries';
import type { DaySpan } from './figures.store';

/** What is counted once a day, each in a transaction of its own. */
export const COUNTED_PARTS = ['cohorts', 'month-ends', 'newcomers', 'efforts'] as const;
export type CountedPart = (typeof COUNTED_PARTS)[number];

/** What is counted anew: days of a brand, in its zone. */
export interface CountSpan extends DaySpan {
  utcOffsetMinutes: number;
}

/** Whether the part is due, up to this day: whoever is told so counts it. */
export async function claimPart(
  db: Db,
  { now: nowMs, ...claimed }: { brandId: number; part: CountedPart; until: string; now: Instant },
): Promise<boolean> {
  return (await claimCount.run({ ...claimed, nowMs }, db)).length > 0;
}

/** Everything that waits now to be added to members' days and facts. */
export interface WaitingMark {
  change: bigint;
  touch: bigint;
}
export async function readWaitingMark(db: Db): Promise<WaitingMark> {
  const [row] = await markWaiting.run(undefined, db);
  return { change: row?.change ?? 0n, touch: row?.touch ?? 0n };
}

/** Whether some of it still waits, or is in another worker's hands. */
export async function isStillWaiting(db: Db, mark: WaitingMark): Promise<boolean> {
  const [row] = await findStillWaiting.run({ ...mark }, db);
  return row?.waits ?? false;
}

/** Up to which day a part was counted, and when. */
export interface Counted {
  until: string;
  at: Instant;
}
export async function readCounted(db: Db, brandId: number): Promise<Map<CountedPart, Counted>> {
  const rows = await findCounts.run({ brandId }, db);
  return new Map(
    rows.map((row) => [row.part as CountedPart, { until: row.counted_on, at: row.counted_at.getTime() }]),
  );
}

/** Counts a part anew: months whole, days of the span. Two statements. */
export async function countPart(db: Db, part: CountedPart, span: CountSpan): Promise<void> {
  const { brandId, from, to, utcOffsetMinutes: zoneMinutes } = span;
  const days = { brandId, from, until: to };
  switch (part) {
    case 'cohorts':
      await clearCohorts.run({ brandId }, db);
      await countCohorts.run({ brandId, until: to }, db);
      return;
    case 'month-ends':
      await clearMonthEnds.run({ brandId }, db);
      await countMonthEnds.run({ ...days, from: `${from.slice(0, 7)}-01` }, db);
      return;
    case 'newcomers':
      await clearNewcomers.run(days, db);
      await countNewcomers.run({ ...days, zoneMinutes }, db);
      return;
    case 'efforts':
      await clearEfforts.run(days, db);
      await countEfforts.run({ ...days, zoneMinutes }, db);
  }
}

export interface MonthRow {
  /** Its first day. */
  month: string;
  buyers: number;
  repeaters: number;
}

/** Buyers of months, and whoever of them had two orders by its end. First days of months. */
export async function readMonths(db: Db, { brandId, from, to }: DaySpan): Promise<MonthRow[]> {
  return findMonths.run({ brandId, from, until: to }, db);
}

export interface MonthEndRow {
  month: string;
  active90: number;
  activeQuarter: number;
  activeYear: number;
}
export async function readMonthEnds(db: Db, { brandId, from, to }: DaySpan): Promise<MonthEndRow[]> {
  const rows = await findMonthEnds.run({ brandId, from, until: to }, db);
  return rows.map((row) => ({
    month: row.month,
    active90: row.active_90,
    activeQuarter: row.active_quarter,
    activeYear: row.active_year,
  }));
}

export interface CohortRow {
  firstMonth: string;
  month: string;
  buyers: number;
}

/** Cohorts from a month on, each with its months in their order. */
export async function readCohorts(db: Db, brandId: number, from: string): Promise<CohortRow[]> {
  const rows = await findCohorts.run({ brandId, from }, db);
  return rows.map((row) => ({ firstMonth: row.first_month, month: row.month, buyers: row.buyers }));
}

export interface NewcomerRow {
  channel: NewcomerChannel;
  members: number;
  points: bigint;
  fen: bigint;
}
export async function readNewcomers(db: Db, { brandId, from, to }: DaySpan): Promise<NewcomerRow[]> {
  const rows = await sumNewcomers.run({ brandId, from, until: to }, db);
  return rows.map((row) => ({ ...row, channel: row.channel as NewcomerChannel }));
}

export interface EffortRow {
  day: string;
  coupons: number;
  couponOffFen: bigint;
  groups: number;
  groupsFilled: number;
  seats: number;
  groupSalesFen: bigint;
  rebates: number;
  rebateSoldFen: bigint;
  rebateFen: bigint;
}

/** By day; days without any are not there. */
export async function readEfforts(db: Db, { brandId, from, to }: DaySpan): Promise<EffortRow[]> {
  const rows = await findEfforts.run({ brandId, from, until: to }, db);
  return rows.map((row) => ({
    day: row.day,
    coupons: row.coupons,
    couponOffFen: row.coupon_off_fen,
    groups: row.groups,
    groupsFilled: row.groups_filled,
    seats: row.seats,
    groupSalesFen: row.group_sales_fen,
    rebates: row.rebates,
    rebateSoldFen: row.rebate_sold_fen,
    rebateFen: row.rebate_fen,
  }));
}
