/*
 * What members of a team bring in a month, and months that are closed: whose row is their lock and their
 * proof. Whoever closes a month holds the team, then its members as promoters. Stores hold no policy.
 */
import type { HoldReason } from '../../../contract/referral';
import type { Db } from '../../../platform/db';
import { column } from '../../kernel/columns';
import { isoInstant, type Instant } from '../../kernel/time';
import { inLanes } from '../../../platform/lanes.store';
import type { PartFacts } from './team-bonus.rules';
import {
  findContributions,
  findFollowing,
  findKeptPart,
  findMonths,
  insertMonth,
  findTeamOfMonth,
  insertParts,
  lockPromoters,
  type IFindMonthsResult,
} from './team-months.store.queries';
import { dayOfMonth, monthOfDay } from './teams.store';
import type { Contribution, Span, TeamKey, TeamMonth, TeamPart } from './team.types';

/**
 * Holds everybody who is in the team in this month, lane by lane: whoever lowers a contribution of it waits
 * until it is closed, or is done before. The team is held before, so that nobody joins or leaves.
 */
export async function holdTeamPromoters(db: Db, { brandId, teamId }: TeamKey, month: string): Promise<void> {
  const members = await findTeamOfMonth.run({ brandId, teamId, month: dayOfMonth(month) }, db);
  const memberIds = members.map((row) => row.member_id);
  for (const lane of await inLanes(db, memberIds)) await lockPromoters.run({ memberIds: lane }, db);
}

const reasonsIn = (text: string | null): HoldReason[] =>
  text === null ? [] : ([...new Set(text.split(','))] as HoldReason[]);

/** What each of them has brought, by member number. */
export async function readContributions(
  db: Db,
  { brandId, teamId }: TeamKey,
  month: string,
  { fromAt, untilAt }: Span,
): Promise<Contribution[]> {
  const span = { fromAt: isoInstant(fromAt), untilAt: isoInstant(untilAt) };
  const rows = await findContributions.run({ brandId, teamId, month: dayOfMonth(month), ...span }, db);
  return rows.map((row) => ({
    memberId: row.member_id,
    shown: row.shown,
    gone: row.gone,
    orders: row.orders,
    soldFen: row.sold,
    heldFen: row.held,
    holdReasons: reasonsIn(row.reasons),
    freezeDays: row.freeze_days,
  }));
}

/** Whether commissions are yet to hear of something that happened until an instant. */
export async function isFollowing(db: Db, brandId: number, untilAt: Instant): Promise<boolean> {
  const [row] = await findFollowing.run({ brandId, untilAt: isoInstant(untilAt) }, db);
  return row?.following ?? false;
}

/** Keeps that a month is closed; false: it was before. */
export async function addMonth(db: Db, month: TeamMonth): Promise<boolean> {
  const times = {
    fromAt: isoInstant(month.fromAt),
    untilAt: isoInstant(month.untilAt),
    closedAt: isoInstant(month.closedAt),
  };
  return (await insertMonth.run({ ...month, ...times, month: dayOfMonth(month.month) }, db)).length > 0;
}

/** Keeps its parts. */
export async function addParts(
  db: Db,
  { brandId, teamId, month }: Pick<TeamMonth, 'brandId' | 'teamId' | 'month'>,
  parts: readonly TeamPart[],
): Promise<void> {
  await insertParts.run(
    {
      ...{ brandId, teamId, month: dayOfMonth(month) },
      memberIds: column(parts, ({ memberId }) => memberId),
      soldFens: column(parts, ({ soldFen }) => soldFen),
      gones: column(parts, ({ gone }) => gone),
      partFens: column(parts, ({ partFen }) => partFen),
    },
    db,
  );
}

/** A part with what is kept now of what the member had brought. */
export interface KeptPart extends PartFacts {
  teamId: string;
  month: string;
  keptFen: bigint;
}

/** The part of the closed month in which an instant lies; null: the member has none. */
export async function readKeptPart(db: Db, memberId: bigint, at: Instant): Promise<KeptPart | null> {
  const [row] = await findKeptPart.run({ memberId, at: isoInstant(at) }, db);
  if (row === undefined) return null;
  return {
    teamId: row.team_id,
    month: monthOfDay(row.month),
    poolFen: row.pool_fen,
    splitFen: row.split_fen,
    soldFen: row.sold_fen,
    partFen: row.part_fen,
    keptFen: row.kept,
  };
}

/** A closed month of its row. */
export const toMonth = (row: IFindMonthsResult): TeamMonth => ({
  brandId: row.brand_id,
  teamId: row.team_id,
  month: monthOfDay(row.month),
  fromAt: row.from_at.getTime(),
  untilAt: row.until_at.getTime(),
  targetFen: row.target_fen,
  orders: row.orders,
  totalFen: row.total_fen,
  heldFen: row.held_fen,
  splitFen: row.split_fen,
  dueFen: row.due_fen,
  poolFen: row.pool_fen,
  closedAt: row.closed_at.getTime(),
});

/** Closed months before one, the latest first. */
export async function readMonths(
  db: Db,
  { brandId, teamId }: TeamKey,
  { before, limit }: { before: string; limit: number },
): Promise<TeamMonth[]> {
  return (await findMonths.run({ brandId, teamId, before: dayOfMonth(before), limit }, db)).map(toMonth);
}
