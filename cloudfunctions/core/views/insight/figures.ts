/**
 * How a brand's business went in some days: days and stores as the overview has them, newcomers by how they
 * came and what they cost, coupons, groups and recommendations. Ten statements, none of which reads what is
 * counted: all of it is kept. Reads only.
 */
import {
  NEWCOMER_CHANNELS,
  type EffortFigures,
  type FiguresReply,
  type NewcomerFigures,
} from '../../../contract/figures';
import type { Db } from '../../../platform/db';
import {
  readCounted,
  readEfforts,
  readNewcomers,
  type Counted,
  type CountedPart,
  type EffortRow,
} from '../../figures/counts.store';
import { readChannels, type DaySpan } from '../../figures/figures.store';
import { formatDay, formatInstant, parseDay } from '../../kernel/time';
import { readPointsWorth } from '../../pricing/points-worth.store';
import { readEveryDay, readStores } from '../desk/day-figures';
import type { MemberDesk } from '../desk/members';
import { askedAt } from './audiences';

/** As many as are looked at; the file has all of them. */
const STORES = 20;
export const MOST_STORES = 10_000;

/** Some days of a brand, and as many just before them. */
export interface AskedDays {
  today: string;
  span: DaySpan;
  before: DaySpan;
}

/**
 * Days that are still to come are not told; where all of them are (the records of a brand end), as many up to
 * its last day.
 * @example on 11-30, 11-24 … 12-05: 11-24 … 11-30, and 11-17 … 11-23
 */
export function askedDays(desk: MemberDesk, { from, to }: { from: string; to: string }): AskedDays {
  const { brandId, today } = askedAt(desk);
  const [asked, last] = [parseDay(from), Math.min(parseDay(to), today)];
  const first = asked > last ? last - (parseDay(to) - asked) : asked;
  const before = { from: formatDay(2 * first - last - 1), to: formatDay(first - 1) };
  return {
    today: formatDay(today),
    span: { brandId, from: formatDay(first), to: formatDay(last) },
    before: { brandId, ...before },
  };
}

/** At most so many stores, those that took most first. */
export async function showFigures(
  db: Db,
  desk: MemberDesk,
  period: { from: string; to: string },
  most = STORES,
): Promise<FiguresReply> {
  const asked = askedDays(desk, period);
  const { today, span, before } = asked;
  const at = desk.brand.standsAt ?? desk.now;
  const { days, sum } = await readEveryDay(db, span);
  const stores = await readStores(db, span, most);
  const channels = await readChannels(db, span);
  const counted = await readCounted(db, span.brandId);
  const newcomers = await newcomersOf(db, desk, span);
  const countedOn = earliest(counted, ['newcomers', 'efforts']);
  const countedDays = days.filter(({ day }) => countedOn !== null && day <= countedOn);
  const stillThere = newcomers.reduce((all, { members }) => all + members, 0);
  return {
    ...{ asOf: formatInstant(at, desk.utcOffsetMinutes), today, from: span.from, to: span.to, days, sum },
    before: (await readEveryDay(db, before)).sum,
    ...stores,
    channels: channels.map(({ channel, takingsFen, orders, memberOrders }) => ({
      ...{ channel, takingsFen: takingsFen.toString() },
      ...{ orders: Number(orders), memberOrders: Number(memberOrders) },
    })),
    ...{ countedOn, newcomers },
    joined: joinedOf(asked, countedOn, stillThere),
    goneSince: Math.max(0, countedDays.reduce((all, day) => all + day.newcomers, 0) - stillThere),
    efforts: await effortsOf(db, { span, before, days: countedDays.map(({ day }) => day) }),
  };
}

/** Whoever joined up to the day that is counted, with the rule that lists them. */
function joinedOf(
  { today, span }: AskedDays,
  countedOn: string | null,
  members: number,
): FiguresReply['joined'] {
  const last = countedOn === null || countedOn > span.to ? span.to : countedOn;
  if (countedOn === null || last < span.from) return null;
  const ago = (day: string): number => parseDay(today) - parseDay(day);
  return { members, rule: { all: [{ by: 'joined', least: ago(last), most: Math.max(1, ago(span.from)) }] } };
}

/** The day up to which all of these parts are counted; null: one of them never was. */
export function earliest(
  counted: ReadonlyMap<CountedPart, Counted>,
  parts: readonly CountedPart[],
): string | null {
  const [first = null] = parts.map((part) => counted.get(part)?.until ?? '').sort();
  return first === '' ? null : first;
}

async function newcomersOf(db: Db, { brand, now }: MemberDesk, span: DaySpan): Promise<NewcomerFigures[]> {
  const rows = new Map((await readNewcomers(db, span)).map((row) => [row.channel, row]));
  const worthOf = await readPointsWorth(db, { brandId: span.brandId, at: brand.standsAt ?? now });
  return NEWCOMER_CHANNELS.map((channel) => {
    const { members = 0, points = 0n, fen = 0n } = rows.get(channel) ?? {};
    const costFen = (fen + (worthOf(points) ?? 0n)).toString();
    return { channel, members, points: points.toString(), costFen };
  });
}

const NO_EFFORT: EffortRow = {
  day: '',
  coupons: 0,
  couponOffFen: 0n,
  groups: 0,
  groupsFilled: 0,
  seats: 0,
  groupSalesFen: 0n,
  rebates: 0,
  rebateSoldFen: 0n,
  rebateFen: 0n,
};

/** @param days those that are counted, whether or not anything was tried on them */
async function effortsOf(
  db: Db,
  { span, before, days }: { span: DaySpan; before: DaySpan; days: readonly string[] },
): Promise<FiguresReply['efforts']> {
  const rows = await readEfforts(db, span);
  const known = new Map(rows.map((row) => [row.day, row]));
  const sumOf = (all: readonly EffortRow[]): EffortFigures => shownEffort(all.reduce(added, NO_EFFORT));
  return {
    days: days.map((day) => ({ day, ...shownEffort(known.get(day) ?? NO_EFFORT) })),
    sum: sumOf(rows),
    before: sumOf(await readEfforts(db, before)),
  };
}

const added = (sum: EffortRow, row: EffortRow): EffortRow => ({
  day: sum.day,
  coupons: sum.coupons + row.coupons,
  couponOffFen: sum.couponOffFen + row.couponOffFen,
  groups: sum.groups + row.groups,
  groupsFilled: sum.groupsFilled + row.groupsFilled,
  seats: sum.seats + row.seats,
  groupSalesFen: sum.groupSalesFen + row.groupSalesFen,
  rebates: sum.rebates + row.rebates,
  rebateSoldFen: sum.rebateSoldFen + row.rebateSoldFen,
  rebateFen: sum.rebateFen + row.rebateFen,
});

const shownEffort = ({ day: _, ...row }: EffortRow): EffortFigures => ({
  ...row,
  couponOffFen: row.couponOffFen.toString(),
  groupSalesFen: row.groupSalesFen.toString(),
  rebateSoldFen: row.rebateSoldFen.toString(),
  rebateFen: row.rebateFen.toString(),
});
