/**
 * Figures of a brand (看板): how the business, its members and its efforts went, each by one written
 * definition. What the function `audience` is asked and tells about them. For operators. Amounts are fen, as
 * decimal strings; days are YYYY-MM-DD and months YYYY-MM in the brand's zone.
 */
import * as z from 'zod/mini';
import type { AudienceRule } from './audience';
import type { ShownFigures, StoreFigures } from './overview';
import { after, day } from './shapes';

/** Every figure that has a definition; figure-words.ts says what each is. */
export const FIGURE_KINDS = [
  'takings',
  'orders',
  'average',
  'member-orders',
  'channels',
  'newcomers',
  'newcomer-cost',
  'active-90',
  'active-quarter',
  'active-year',
  'repurchase',
  'levels',
  'cohorts',
  'coupons',
  'groups',
  'rebates',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** A longer time is asked for in parts. Days. */
export const MOST_FIGURE_DAYS = 366;
/** Closed months behind the one that runs, and months after its first order that a cohort is followed. */
export const FIGURE_MONTHS = 12;

const DAY_MS = 86_400_000;
/** How many days, both ends with them. @example 2026-11-01 … 2026-11-30: 30 */
export const daysWithin = ({ from, to }: { from: string; to: string }): number =>
  (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
const span = z.refine<{ from: string; to: string }>(
  (asked) => daysWithin(asked) >= 1 && daysWithin(asked) <= MOST_FIGURE_DAYS,
  { error: `请选择 1 至 ${MOST_FIGURE_DAYS} 天` },
);
const period = { from: day, to: day };

/** What stands behind the charts, as files. */
export const FIGURE_TABLES = [
  'days',
  'stores',
  'channels',
  'newcomers',
  'efforts',
  'active',
  'repurchase',
  'levels',
  'cohorts',
] as const;
export type FigureTable = (typeof FIGURE_TABLES)[number];

export const FIGURE_ACTIONS = [
  /** What was sold, given and won in some days. Days after today are not told. */
  z.object({ action: z.literal('show-figures'), ...period }).check(span),
  /** Who is active, comes back and stays, as of now. */
  z.object({ action: z.literal('show-crowd-figures') }),
  /** What each figure means, and the statements that count it. */
  z.object({ action: z.literal('list-figure-definitions') }),
  /** A table as CSV. */
  z
    .object({ action: z.literal('export-figures'), table: z.enum(FIGURE_TABLES), ...period, after })
    .check(span),
] as const;

/** How a sale was told: by the mini-program, a clerk, old receipts, tills and POS systems. */
export const SALES_CHANNELS = ['app', 'pos', 'staff', 'import'] as const;
export type SalesChannel = (typeof SALES_CHANNELS)[number];
export interface ChannelFigures {
  channel: SalesChannel;
  takingsFen: string;
  orders: number;
  memberOrders: number;
}

/** How a member came: by themselves, by a friend's link, from a list or old receipts. */
export const NEWCOMER_CHANNELS = ['app', 'friend', 'carried'] as const;
export type NewcomerChannel = (typeof NEWCOMER_CHANNELS)[number];

/** Whoever joined and is still there, and what was given for it. */
export interface NewcomerFigures {
  channel: NewcomerChannel;
  members: number;
  points: string;
  /** Money, and points by what they are worth where they pay. */
  costFen: string;
}

/** What coupons took off, groups sold and recommendations pay. */
export interface EffortFigures {
  coupons: number;
  couponOffFen: string;
  groups: number;
  groupsFilled: number;
  seats: number;
  groupSalesFen: string;
  rebates: number;
  rebateSoldFen: string;
  rebateFen: string;
}

/** A crowd that a figure counts, and the rule that lists it. */
export interface CrowdFigure {
  members: number;
  rule: AudienceRule;
}

export interface FiguresReply {
  /** The instant that days stand for, in the brand's zone. */
  asOf: string;
  /** The brand's own day. */
  today: string;
  from: string;
  to: string;
  /** Every day, the oldest first, also those on which nothing happened. */
  days: (ShownFigures & { day: string })[];
  sum: ShownFigures;
  /** The same of as many days just before. */
  before: ShownFigures;
  /** Those that took most. */
  stores: StoreFigures[];
  isMoreStores: boolean;
  /** Only those that sold something. */
  channels: ChannelFigures[];
  /** Up to which day newcomers and efforts are counted; null: not yet. */
  countedOn: string | null;
  newcomers: NewcomerFigures[];
  /** Of all channels, up to the day that is counted; null: nothing is. */
  joined: CrowdFigure | null;
  /** Whoever joined in these days and closed the account since, or went on in another. */
  goneSince: number;
  /** Every day that is counted. */
  efforts: { days: (EffortFigures & { day: string })[]; sum: EffortFigures; before: EffortFigures };
}

export interface ActiveFigure extends CrowdFigure {
  figure: 'active-90' | 'active-quarter' | 'active-year';
}
export interface LevelFigure extends CrowdFigure {
  level: string;
  name: string;
  /** Of them: whoever ordered in the last 90 days, what they ordered, and what they paid for it. */
  buyers: number;
  orders: number;
  spentFen: string;
}
/** Who had their first order in a month, and how many of them came in each month after it. */
export interface Cohort {
  month: string;
  size: number;
  /** Of month 1, 2, … after the first; as far as there are months. */
  again: number[];
}

export interface CrowdFiguresReply {
  /** The instant that crowds stand for, in the brand's zone. */
  asOf: string;
  today: string;
  /** Up to which day closed months and cohorts are counted; null: not yet. */
  countedOn: string | null;
  active: ActiveFigure[];
  /** On the last day of each closed month, the oldest first. */
  monthEnds: { month: string; active90: number; activeQuarter: number; activeYear: number }[];
  /** Of the month that runs: who ordered, and who of them had two orders or more ever. */
  buyers: CrowdFigure;
  repeaters: CrowdFigure;
  /** The same of closed months. */
  months: { month: string; buyers: number; repeaters: number }[];
  levels: LevelFigure[];
  cohorts: Cohort[];
}

export interface FigureDefinition {
  figure: FigureKind;
  /** The statements as they run; parameters begin with a colon. */
  sql: string[];
}
export interface FigureDefinitionsReply {
  definitions: FigureDefinition[];
}
