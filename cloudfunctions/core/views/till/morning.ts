/**
 * A store's morning: facts of the day that is over, hints about regulars, and how its days went. Four
 * statements at most, each of one store; nobody's phone and nobody's spending. Reads only; the caller writes
 * looks at hints down.
 */
import {
  LEAST_CROWD,
  type MorningReply,
  type RegularCrowd,
  type RegularsReply,
  type StoreDaysReply,
} from '../../../contract/morning';
import type { Db } from '../../../platform/db';
import { pageOf, readNumber, sought } from '../../kernel/page';
import { dayOf, formatDay, parseDay, type Day, type Instant } from '../../kernel/time';
import { maskedName } from '../../member/masked-name.rules';
import type { BrandRules } from '../../programme/brand-rules.store';
import { levelAt, levelIndex, versionAt } from '../../programme/programme.rules';
import { awayBetween, birthdaysFrom, chooseFacts } from './morning.rules';
import {
  countActiveRegulars,
  countRegulars,
  countSoldOut,
  findMostRefunded,
  findRegulars,
  findStoreDays,
} from './morning.view.queries';

const WEEK = 7;
const WEEKS_SHOWN = 4;
const PAGE = 30;
/** Who came so often in a year is a regular. */
const REGULAR_ORDERS = 3;
/** Above every number of a member. */
const END = 10n ** 18n;

/** A store, as of now or of where the brand's records end. */
export interface StoreMorning extends BrandRules {
  store: string;
  now: Instant;
}

const dayAt = ({ brand, utcOffsetMinutes, now }: StoreMorning): Day =>
  dayOf(brand.standsAt ?? now, utcOffsetMinutes);

const crowdOf = (morning: StoreMorning) => {
  const today = dayAt(morning);
  return {
    ...{ brandId: morning.brand.brandId, storeId: morning.store, today: formatDay(today) },
    least: REGULAR_ORDERS,
  };
};

/** Three facts of the day that is over. Four statements. */
export async function showMorning(db: Db, morning: StoreMorning): Promise<MorningReply> {
  const today = dayAt(morning);
  const yesterday = formatDay(today - 1);
  const place = { brandId: morning.brand.brandId, storeId: morning.store };
  const before = formatDay(today - 1 - WEEK);
  const days = await findStoreDays.run({ ...place, from: before, to: yesterday }, db);
  const on = (day: string) => days.find((row) => row.day === day);
  const [soldOut] = await countSoldOut.run(place, db);
  const [refunded] = await findMostRefunded.run({ ...place, day: yesterday }, db);
  const crowds = { ...crowdOf(morning), birthdays: birthdaysFrom(today), ...awayBetween(today) };
  const [regulars] = await countRegulars.run(crowds, db);
  return {
    day: yesterday,
    facts: chooseFacts({
      refunded: refunded ?? null,
      soldOut: soldOut?.products ?? 0,
      takingsFen: on(yesterday)?.takings_fen ?? 0n,
      beforeFen: on(before)?.takings_fen ?? 0n,
      orders: Number(on(yesterday)?.orders ?? 0n),
      memberOrders: Number(on(yesterday)?.member_orders ?? 0n),
      away: regulars?.away ?? 0,
      birthdays: regulars?.birthdays ?? 0,
    }),
  };
}

/** A page of hints; nobody where the crowd is small. Null: `after` is no place of it. Two statements. */
export async function listRegulars(
  db: Db,
  morning: StoreMorning,
  { crowd, after }: { crowd: RegularCrowd; after?: string | undefined },
): Promise<RegularsReply | null> {
  const before = after === undefined ? END : readNumber(after);
  if (before === null) return null;
  const today = dayAt(morning);
  const days = { birthdays: birthdaysFrom(today), ...awayBetween(today) };
  const [counts] = await countRegulars.run({ ...crowdOf(morning), ...days }, db);
  if ((counts?.[crowd] ?? 0) < LEAST_CROWD) return { isFew: true, regulars: [], next: null };
  const asked =
    crowd === 'birthdays' ? { ...days, awayFrom: null, awayTo: null } : { ...days, birthdays: null };
  const rows = await findRegulars.run({ ...crowdOf(morning), ...asked, before, limit: sought(PAGE) }, db);
  const { shown, next } = pageOf(rows, PAGE, (row) => row.member_id.toString());
  const { programme } = versionAt(morning.rules, morning.brand.standsAt ?? morning.now);
  return {
    isFew: false,
    regulars: shown.map((row) => ({
      name: maskedName(row.name ?? ''),
      tier: levelAt(programme, levelIndex(programme, row.tier)).name,
      orders: row.orders,
      awayDays: row.last_day === null ? 0 : today - parseDay(row.last_day),
      birthday: crowd === 'birthdays' ? row.birthday : null,
    })),
    next,
  };
}

/** Every day of four weeks, and how many regulars there are. Two statements. */
export async function showStoreDays(db: Db, morning: StoreMorning): Promise<StoreDaysReply> {
  const { least: _, ...crowd } = crowdOf(morning);
  const today = dayAt(morning);
  const first = today - WEEKS_SHOWN * WEEK + 1;
  const { brandId, storeId } = crowd;
  const rows = await findStoreDays.run({ brandId, storeId, from: formatDay(first), to: crowd.today }, db);
  const told = new Map(rows.map((row) => [row.day, row]));
  const [counts] = await countActiveRegulars.run(crowd, db);
  const regulars = counts?.regulars ?? 0;
  return {
    days: Array.from({ length: WEEKS_SHOWN * WEEK }, (_, at) => formatDay(first + at)).map((day) => ({
      day,
      takingsFen: (told.get(day)?.takings_fen ?? 0n).toString(),
      orders: Number(told.get(day)?.orders ?? 0n),
      memberOrders: Number(told.get(day)?.member_orders ?? 0n),
    })),
    regulars: regulars < LEAST_CROWD ? null : regulars,
  };
}
