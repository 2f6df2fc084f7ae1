/**
 * Who is active, who comes back, what levels spend and whom first months keep, as of now. Seven statements:
 * two looks at the facts of all members, and what was counted for closed months. Each crowd goes with the
 * rule that lists it, which counts the same. Reads only.
 */
import type { AudienceRule, Condition } from '../../../contract/audience';
import { FIGURE_MONTHS, type Cohort, type CrowdFiguresReply } from '../../../contract/figures';
import type { Db } from '../../../platform/db';
import {
  readCohorts,
  readCounted,
  readMonthEnds,
  readMonths,
  type CohortRow,
} from '../../figures/counts.store';
import { readCrowds, readLevels } from '../../figures/crowds.store';
import type { Asked } from '../../insight/audiences.store';
import { firstDayAfterMonths, formatDay, formatInstant, parseDay, type Day } from '../../kernel/time';
import { versionAt } from '../../programme/programme.rules';
import type { MemberDesk } from '../desk/members';
import { askedAt } from './audiences';
import { earliest } from './figures';

const all = (...conditions: Condition[]): AudienceRule => ({ all: conditions });
/** Whoever came on a day or after it, up to today. */
const cameSince = (first: Day, today: Day): Condition => ({ by: 'came', within: today - first + 1 });
const TWICE: Condition = { by: 'orders', span: 'ever', least: 2, most: null };

/** The first day of the month so many before that of a day. @example 2026-11-30, 12: 2025-11-01 */
export const monthBefore = (day: Day, months: number): Day => firstDayAfterMonths(day, -months - 1);

/** @example 2026-11-30: 2026-10-01 */
const quarterOf = (day: Day): Day => monthBefore(day, (Number(formatDay(day).slice(5, 7)) - 1) % 3);

/** Of a brand, as of its own day. */
export async function showCrowdFigures(db: Db, desk: MemberDesk): Promise<CrowdFiguresReply> {
  const asked = askedAt(desk);
  const { brandId, today } = asked;
  const month = monthBefore(today, 0);
  const crowds = await readCrowds(db, brandId, formatDay(today));
  const closed = {
    ...{ brandId, from: formatDay(monthBefore(month, FIGURE_MONTHS)) },
    to: formatDay(monthBefore(month, 1)),
  };
  const ends = await readMonthEnds(db, closed);
  const months = await readMonths(db, closed);
  const cohorts = await readCohorts(db, brandId, formatDay(monthBefore(month, FIGURE_MONTHS - 1)));
  const countedOn = earliest(await readCounted(db, brandId), ['cohorts', 'month-ends']);
  const since = (first: Day): AudienceRule => all(cameSince(first, today));
  return {
    asOf: formatInstant(desk.brand.standsAt ?? desk.now, desk.utcOffsetMinutes),
    today: formatDay(today),
    countedOn,
    active: [
      { figure: 'active-90', members: crowds.active90, rule: since(today - 89) },
      { figure: 'active-quarter', members: crowds.activeQuarter, rule: since(quarterOf(today)) },
      { figure: 'active-year', members: crowds.activeYear, rule: since(today - 364) },
    ],
    monthEnds: everyMonth(month, ends, { active90: 0, activeQuarter: 0, activeYear: 0 }),
    buyers: { members: crowds.buyers, rule: since(month) },
    repeaters: { members: crowds.repeaters, rule: all(cameSince(month, today), TWICE) },
    months: everyMonth(month, months, { buyers: 0, repeaters: 0 }),
    levels: await levelsOf(db, desk, asked),
    cohorts: cohortsOf(cohorts, countedOn),
  };
}

/** Each closed month before one, the oldest first; nothing where it is not known. YYYY-MM. */
const everyMonth = <Counts extends object>(
  month: Day,
  rows: readonly (Counts & { month: string })[],
  nothing: Counts,
): (Counts & { month: string })[] => {
  const known = new Map(rows.map((row) => [row.month, row]));
  return Array.from({ length: FIGURE_MONTHS }, (_, at) =>
    formatDay(monthBefore(month, FIGURE_MONTHS - at)),
  ).map((first) => ({ ...(known.get(first) ?? nothing), month: first.slice(0, 7) }));
};

/** In the order of the programme's levels, also those that nobody holds. */
async function levelsOf(
  db: Db,
  desk: MemberDesk,
  { brandId, lowest }: Asked,
): Promise<CrowdFiguresReply['levels']> {
  const { programme } = versionAt(desk.rules, desk.brand.standsAt ?? desk.now);
  const rows = new Map((await readLevels(db, brandId, lowest)).map((row) => [row.tier, row]));
  return programme.tiers.levels.map(({ code, name }) => {
    const { members = 0, buyers = 0, orders = 0n, spentFen = 0n } = rows.get(code) ?? {};
    return {
      ...{ level: code, name, members, rule: all({ by: 'level', of: [code] }) },
      ...{ buyers, orders: Number(orders), spentFen: spentFen.toString() },
    };
  });
}

/** Rows of cohorts as lines of a table, up to a day; a month in which nobody came has 0. */
export function cohortsOf(rows: readonly CohortRow[], until: string | null): Cohort[] {
  const counts = new Map(rows.map((row) => [`${row.firstMonth}/${row.month}`, row.buyers]));
  return [...new Set(rows.map(({ firstMonth }) => firstMonth))].map((first) => {
    const again: number[] = [];
    for (let nth = 1; nth < FIGURE_MONTHS; nth += 1) {
      const month = formatDay(monthBefore(parseDay(first), -nth));
      if (month > (until ?? '')) break;
      again.push(counts.get(`${first}/${month}`) ?? 0);
    }
    return { month: first.slice(0, 7), size: counts.get(`${first}/${first}`) ?? 0, again };
  });
}
