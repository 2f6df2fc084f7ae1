/** The matrix of recency and frequency: its heads, its shades, and who is in a cell. Pure. */
import {
  MOST_DAYS,
  type AudienceRule,
  type Condition,
  type PeopleReply,
  type RfmEdges,
} from '../../../cloudfunctions/contract/audience';
import { multiplier, percent } from '../../../cloudfunctions/contract/in-words';
import { matrixWords as words, overviewWords } from './words';

/** Scores as the rows stand, and as the columns do. */
export const ROWS = [5, 4, 3, 2, 1] as const;
export const COLUMNS = [1, 2, 3, 4, 5] as const;

/** A cell, by its scores. */
export interface Place {
  recency: number;
  orders: number;
}
type Cell = PeopleReply['rfm']['cells'][number];

/** The most days ago of a score, and of the one above; undefined: no end. */
const recencyEnds = ({ recencyDays }: RfmEdges, score: number) => ({
  latest: recencyDays[ROWS.length - score],
  beyond: recencyDays[ROWS.length - 1 - score],
});
/** The fewest orders of a score, and of the one above; undefined: no end. */
const orderEnds = ({ orders }: RfmEdges, score: number) => ({
  least: orders[score - 2],
  below: orders[score - 1],
});

/** @example the edges 7, 30, 90, 180: '7 天内', '8–30 天' …, '超过 180 天' */
export function rowHead(edges: RfmEdges, score: number): string {
  const { latest, beyond } = recencyEnds(edges, score);
  if (latest === undefined) return words.beyond(beyond ?? 0);
  return beyond === undefined ? words.within(latest) : words.days(beyond + 1, latest);
}

/** @example the edges 2, 3, 5, 8: '0–1 次', '2 次', '3–4 次' …, '8+ 次' */
export function columnHead(edges: RfmEdges, score: number): string {
  const { least, below } = orderEnds(edges, score);
  if (below === undefined) return words.least(least ?? 0);
  return words.times(least ?? 0, below - 1);
}

export const cellAt = (cells: readonly Cell[], { recency, orders }: Place): Cell | null =>
  cells.find((cell) => cell.recency === recency && cell.orders === orders) ?? null;

/** Conditions count today among their days, edges count the days since: one more of them. */
const daysOf = (edge: number): number => Math.min(edge + 1, MOST_DAYS);

/** Exactly whoever is in a cell. */
export function ruleOfCell(edges: RfmEdges, { recency, orders }: Place): AudienceRule {
  const { latest, beyond } = recencyEnds(edges, recency);
  const { least, below } = orderEnds(edges, orders);
  const all: Condition[] = [];
  if (latest !== undefined) all.push({ by: 'came', within: daysOf(latest) });
  if (beyond !== undefined) all.push({ by: 'absent', days: daysOf(beyond) });
  all.push({
    by: 'orders',
    span: '365',
    least: least ?? null,
    most: below === undefined ? null : below - 1,
  });
  return { all };
}

/** How many shades there are, besides none. */
export const SHADES = 5;
/** By how many are in a cell, of the fullest one: 0 nobody, up to SHADES. */
export const shadeOf = (members: number, fullest: number): number =>
  members === 0 || fullest === 0 ? 0 : Math.max(1, Math.ceil((members / fullest) * SHADES));

const TEN_THOUSAND = 10_000;
/** For little room. @example shortCount(9999) = '9999', shortCount(12345) = '1.2万' */
export const shortCount = (members: number): string =>
  members < TEN_THOUSAND ? String(members) : words.wan(multiplier(Math.floor(members / 1_000) * 1_000));

/** @example shareOf(1, 8) = '12.5%'; of none: '—' */
export const shareOf = (part: number, whole: number): string =>
  whole === 0 ? overviewWords.none : percent(Math.round((part * 1_000) / whole) * 10);
