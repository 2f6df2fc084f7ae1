/**
 * Teams of promoters: part of what the function `referral` is asked and tells. A team meets a monthly target
 * of what members' friends bought and kept; the brand pays a bonus that is split by contribution. Flat: no
 * fee, nothing for heads, no income from what another member sold. Amounts are fen, as decimal strings in
 * replies; months YYYY-MM in the brand's zone. Rules: docs/teams.md.
 */
import * as z from 'zod/mini';
import { after, month, text } from './shapes';

export const teamId = z.string().check(z.regex(/^[0-9a-z]{8}$/));
/** By which partners join: typed or in a link. */
const teamCode = z.string().check(z.regex(/^[0-9a-z]{8}$/));

const fen = z.int().check(z.positive(), z.maximum(1_000_000_000));

/** What the brand pays when the target is met: an amount, or a share of what the team sold with a most. */
export const teamBonusSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fixed'), fen }),
  z.object({
    kind: z.literal('rate'),
    rateBp: z.int().check(z.minimum(1), z.maximum(5000)),
    mostFen: fen,
  }),
]);
export type TeamBonus = z.infer<typeof teamBonusSchema>;

/** A bonus is at most half of the target. */
export const MOST_BONUS_BP = 5000;

/** What a team is: its name, its target and bonus, its months. */
export const teamDocumentSchema = z.object({
  name: text(1, 20),
  targetFen: fen,
  bonus: teamBonusSchema,
  from: month,
  /** Its last month; null: it goes on. */
  until: z.nullable(month),
});
export type TeamDocument = z.infer<typeof teamDocumentSchema>;

export const TEAM_ACTIONS = [
  z.object({ action: z.literal('show-team') }),
  /** The team of a code, before I join. */
  z.object({ action: z.literal('find-team'), code: teamCode }),
  /** From the next month on. `shown`: whether the others see what I bring. */
  z.object({ action: z.literal('join-team'), code: teamCode, shown: z.boolean() }),
  /** An invitation of the brand is declined. */
  z.object({ action: z.literal('decline-team'), team: teamId }),
  /** From the next month on. */
  z.object({ action: z.literal('leave-team') }),
  z.object({ action: z.literal('show-in-standings'), shown: z.boolean() }),
  z.object({ action: z.literal('list-team-months'), after }),
] as const;

/** A team as somebody sees it who may join it. */
export interface TeamCard {
  team: string;
  code: string;
  name: string;
  members: number;
  /** The month from which I would be in it. */
  from: string;
  targetFen: string;
  /** "¥300", "团队销售额的 3%，最多 ¥500". */
  bonus: string;
  /** The rules, a sentence each. */
  rules: string[];
}

/** A month that is not closed, as it stands. */
export interface TeamProgress {
  month: string;
  targetFen: string;
  soldFen: string;
  /** What of it waits for an operator, and does not count for the target yet. */
  heldFen: string;
  met: boolean;
  /** Today among them; 0: the month is over, and waits for its orders' days. */
  daysLeft: number;
  /** YYYY-MM-DD, on which it is closed at the earliest. */
  closesOn: string;
  bonus: string;
  mineFen: string;
  /** What I would get if it stood like this; before the target is met, at the target. */
  estimateFen: string;
}

export interface TeamStanding {
  place: number;
  name: string;
  soldFen: string;
  mine: boolean;
}

/** The team that I am in this month, or from the next one on. */
export interface MyTeam {
  name: string;
  code: string;
  members: number;
  /** The first month in which I am in it. */
  from: string;
  /** The last one, where I have left; null: I stay. */
  until: string | null;
  shown: boolean;
  /** Months that are not closed, the latest first: the one that goes on, and those that wait. */
  running: TeamProgress[];
  /** Of the latest of them: those who want to be seen, and how many others there are. */
  standings: TeamStanding[];
  others: number;
  rules: string[];
}

/** 我的团队. */
export interface TeamReply {
  /** Whether the brand has approved me as a promoter: only then can I join. */
  mayJoin: boolean;
  team: MyTeam | null;
  /** Where I leave it for another one: that one. */
  next: { name: string; from: string } | null;
  invites: TeamCard[];
}

/** A closed month, and what it came to for me. */
export interface TeamMonthView {
  month: string;
  team: string;
  met: boolean;
  targetFen: string;
  soldFen: string;
  poolFen: string;
  mineFen: string;
  /** My part, less what was taken back of it. */
  partFen: string;
  /** How it came about. */
  sentence: string;
}
export interface TeamMonthsReply {
  months: TeamMonthView[];
  next: string | null;
}
