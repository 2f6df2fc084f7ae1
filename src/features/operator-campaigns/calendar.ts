/** Campaigns in a month as a calendar shows it: bars in lanes that do not meet. Pure. */
import type { CampaignLine, CampaignsReply } from '../../../cloudfunctions/contract/campaign';
import { DAYS_OF_WEEK, placeInWeek } from '../operator-kit/form/weeks';

/** The part of a campaign that lies in a week. */
export interface Bar {
  line: CampaignLine;
  /** 0 Monday … 6 Sunday, both inclusive. */
  from: number;
  to: number;
  /** From the top, 0 first. */
  lane: number;
  /** Whether its first and its last day are here. */
  begins: boolean;
  ends: boolean;
}

/** The bars of a week: each in the first lane that is free from its first day on. */
export function barsOf(week: readonly string[], lines: readonly CampaignLine[]): Bar[] {
  const [monday = ''] = week;
  const sunday = week[DAYS_OF_WEEK - 1] ?? '';
  const taken: number[] = [];
  return lines
    .filter(({ from, to }) => from <= sunday && to >= monday)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.campaign < b.campaign ? -1 : 1))
    .map((line) => {
      const from = line.from < monday ? 0 : placeInWeek(line.from);
      const to = line.to > sunday ? DAYS_OF_WEEK - 1 : placeInWeek(line.to);
      const free = taken.findIndex((last) => last < from);
      const lane = free === -1 ? taken.length : free;
      taken[lane] = to;
      return { line, from, to, lane, begins: line.from >= monday, ends: line.to <= sunday };
    });
}

type Drop = CampaignsReply['drops'][number];

/** What begins, or is on already, on a day of the month. */
export interface DayOfList {
  day: string;
  lines: CampaignLine[];
  drops: Drop[];
}

/** The month as a list: what was on before it stands on its first day. Days without anything are left out. */
export function listOf(month: string, lines: readonly CampaignLine[], drops: readonly Drop[]): DayOfList[] {
  const first = `${month}-01`;
  const days = new Map<string, DayOfList>();
  const at = (day: string): DayOfList => {
    const known = days.get(day) ?? { day, lines: [], drops: [] };
    days.set(day, known);
    return known;
  };
  for (const line of lines) at(line.from < first ? first : line.from).lines.push(line);
  for (const drop of drops) at(drop.day).drops.push(drop);
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
