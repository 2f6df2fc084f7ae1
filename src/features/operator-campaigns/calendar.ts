/** A month as a calendar shows it: weeks from Monday to Sunday, and bars in lanes that do not meet. Pure. */
import type { CampaignLine, CampaignsReply } from '../../../cloudfunctions/contract/campaign';
import { daysAfter, twoDigits } from '../../components/local-time';

const DAYS_OF_WEEK = 7;

/** 0 Monday … 6 Sunday. */
const placeInWeek = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % DAYS_OF_WEEK;

/** @example monthAfter('2026-12', 1) = '2027-01' */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const all = year * 12 + number - 1 + months;
  return `${Math.floor(all / 12)}-${twoDigits((all % 12) + 1)}`;
}

/**
 * Days of the weeks that have a day of the month, so that the first and last week are whole.
 * @example 2026-11 begins on a Sunday: its first week is from 2026-10-26 to 2026-11-01
 */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const end = `${monthAfter(month, 1)}-01`;
  const weeks: string[][] = [];
  for (
    let monday = daysAfter(first, -placeInWeek(first));
    monday < end;
    monday = daysAfter(monday, DAYS_OF_WEEK)
  )
    weeks.push(Array.from({ length: DAYS_OF_WEEK }, (_, place) => daysAfter(monday, place)));
  return weeks;
}

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
