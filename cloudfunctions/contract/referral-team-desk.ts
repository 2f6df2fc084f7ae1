/**
 * Teams of promoters at the operator's desk: part of what the function `promotion` is asked and tells.
 * Amounts are fen, as decimal strings in replies; months YYYY-MM in the brand's zone.
 */
import * as z from 'zod/mini';
import { teamDocumentSchema, teamId, type TeamBonus } from './referral-team';
import { after, key, month, reason, requestId } from './shapes';

export const TEAM_DESK_ACTIONS = [
  z.object({ action: z.literal('list-teams'), after }),
  z.object({ action: z.literal('show-desk-team'), team: teamId }),
  /** The same request again is the same team. */
  z.object({ action: z.literal('make-team'), document: teamDocumentSchema, requestId }),
  /** Target and bonus count from the next month on; `from` stays what it was. */
  z.object({ action: z.literal('change-team'), team: teamId, document: teamDocumentSchema }),
  /** An approved promoter, by the member's key. They decide. */
  z.object({ action: z.literal('invite-to-team'), team: teamId, member: key }),
  /** From the next month on. */
  z.object({ action: z.literal('remove-from-team'), team: teamId, member: key, note: reason }),
  z.object({ action: z.literal('list-desk-team-months'), team: teamId, after }),
  /** Parts of a closed month as CSV: a page at a time, the first with its header. */
  z.object({ action: z.literal('export-team-month'), team: teamId, month, after }),
] as const;

export interface DeskTeamLine {
  team: string;
  name: string;
  code: string;
  from: string;
  until: string | null;
  members: number;
  /** In force this month, or the first. */
  targetFen: string;
  bonus: string;
  /** What has come together in the first month that is not closed. */
  openMonth: string;
  soldFen: string;
  heldFen: string;
  /** Of all months that are closed, as they were then. */
  allOrders: number;
  allSoldFen: string;
  allPoolFen: string;
}
export interface DeskTeamsReply {
  teams: DeskTeamLine[];
  next: string | null;
}

export interface DeskTeamMember {
  /** The member's key. */
  member: string;
  name: string;
  from: string;
  /** The last month; null: they stay. */
  until: string | null;
  /** In the first month that is not closed. */
  soldFen: string;
}
export interface DeskTeamReply {
  team: DeskTeamLine;
  /** The terms that a change begins with, and from which month it counts. */
  document: { name: string; targetFen: number; bonus: TeamBonus; from: string; until: string | null };
  changesFrom: string;
  /** Terms by month, the latest first. */
  terms: { from: string; targetFen: string; bonus: string }[];
  members: DeskTeamMember[];
  invited: { member: string; name: string }[];
  /** Why the open month is not closed yet, and when it is at the earliest: YYYY-MM-DD. */
  closesOn: string | null;
}
export interface DeskTeamMonth {
  month: string;
  met: boolean;
  targetFen: string;
  orders: number;
  soldFen: string;
  heldFen: string;
  /** By the terms, and what the budget left of it. */
  dueFen: string;
  poolFen: string;
  parts: { member: string; name: string; soldFen: string; partFen: string; nowFen: string }[];
}
export interface DeskTeamMonthsReply {
  months: DeskTeamMonth[];
  next: string | null;
}
