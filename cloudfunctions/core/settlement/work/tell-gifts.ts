/**
 * Tells the gifts that come by the calendar: from the first of a month on, whoever holds a level with a
 * monthly gift, and whoever has their birthday in it. Told in pages; a run that was interrupted goes on where
 * it was. An event's key makes a gift happen once, however often and by how many it is told.
 */
import type { CalendarGift } from '../../../contract/event';
import type { Programme } from '../../../contract/programme';
import { asDb, type Database } from '../../../platform/db';
import type { IncomingEvent } from '../../inbox/inbox.types';
import { dayNameOf, startOfMinute, type Instant } from '../../kernel/time';
import {
  readBornInMonth,
  readGiftRun,
  readLevelHolders,
  writeGiftRun,
  type GiftPage,
  type GiftRun,
  type MemberName,
} from '../../programme/gift-runs.store';
import { versionAt } from '../../programme/programme.rules';
import { readBrands, readRuleSets, type Brand } from '../../programme/programme.store';
import { receiveEvents } from '../intake/receive-events';
import { settleMembers } from '../intake/settle-events';

/** Source of what the programme itself gives. */
const PROGRAMME_SOURCE = 'programme';

/** Members a page: one batch of settlement. */
const PAGE = 1000;

/** A live brand at an instant: the programme in force, and the business month (YYYY-MM). */
interface Today {
  pool: Database;
  brandId: number;
  programme: Programme;
  month: string;
  /** The minute of now: whoever tells the same gift in one minute tells the same event. */
  minute: Instant;
}

/**
 * Tells the gifts of the month of `now`, for all brands that are live, and settles them; tells how many were
 * new. Each run of a month is told once.
 * @param stopped asked between pages
 */
export async function tellGifts(
  pool: Database,
  now: Instant,
  stopped: () => boolean = () => false,
): Promise<number> {
  let gifts = 0;
  for (const brand of await readBrands(asDb(pool))) {
    const today = await todayOf(pool, brand, now);
    if (today === null) continue;
    gifts += await tellRun(today, 'birthday', stopped);
    gifts += await tellRun(today, 'monthly', stopped);
  }
  return gifts;
}

/**
 * Tells a member who has just said their birthday of its gift, where the birthday is in the month of `now`
 * and there is a gift; otherwise nothing.
 */
export async function tellBirthday(
  pool: Database,
  brand: Brand,
  memberId: bigint,
  now: Instant,
): Promise<void> {
  const today = await todayOf(pool, brand, now);
  if (today?.programme.birthdayGift === undefined) return;
  const page = { brandId: brand.brandId, after: 0n, limit: 1 };
  await tellMembers(today, 'birthday', await readBornInMonth(asDb(pool), page, monthOfYear(today), memberId));
}

/** Null for a brand whose records have ended, and for one without a programme. */
async function todayOf(pool: Database, brand: Brand, now: Instant): Promise<Today | null> {
  if (brand.standsAt !== null) return null;
  const rules = (await readRuleSets(asDb(pool), [brand.brandId])).get(brand.brandId);
  if (rules === undefined) return null;
  const minute = startOfMinute(now);
  const { programme } = versionAt(rules, minute);
  const month = dayNameOf(minute, programme.utcOffsetMinutes).slice(0, 7);
  return { pool, brandId: brand.brandId, programme, month, minute };
}

const monthOfYear = ({ month }: Today): string => month.slice(5);

/** How to find who is told of a gift; null where the programme in force has no such gift. */
function finderOf(today: Today, gift: CalendarGift): ((page: GiftPage) => Promise<MemberName[]>) | null {
  const db = asDb(today.pool);
  if (gift === 'birthday') {
    if (today.programme.birthdayGift === undefined) return null;
    return (page) => readBornInMonth(db, page, monthOfYear(today));
  }
  const levels = today.programme.tiers.levels.filter((level) => level.monthlyGift !== undefined);
  if (levels.length === 0) return null;
  const codes = levels.map((level) => level.code);
  return (page) => readLevelHolders(db, page, codes);
}

async function tellRun(today: Today, gift: CalendarGift, stopped: () => boolean): Promise<number> {
  const find = finderOf(today, gift);
  if (find === null) return 0;
  const db = asDb(today.pool);
  const run: GiftRun = { brandId: today.brandId, gift, month: today.month };
  let gifts = 0;
  for (let after = await readGiftRun(db, run); after !== null && !stopped();) {
    const page = await find({ brandId: today.brandId, after, limit: PAGE });
    gifts += await tellMembers(today, gift, page);
    const last: bigint = page[page.length - 1]?.memberId ?? after;
    const finished = page.length < PAGE;
    await writeGiftRun(db, run, last, finished ? today.minute : null);
    after = finished ? null : last;
  }
  return gifts;
}

async function tellMembers(
  today: Today,
  gift: CalendarGift,
  members: readonly MemberName[],
): Promise<number> {
  const zone = { brandId: today.brandId, utcOffsetMinutes: today.programme.utcOffsetMinutes };
  const events = members.map((member) => giftEvent(today, gift, member));
  const receipts = await receiveEvents(today.pool, zone, events);
  await settleMembers(
    today.pool,
    members.map((member) => member.memberId),
  );
  return receipts.filter((receipt) => receipt.outcome === 'received').length;
}

/**
 * The period is the year for a birthday and the month otherwise; nothing of the event tells the day of a
 * birthday.
 */
function giftEvent(today: Today, gift: CalendarGift, member: MemberName): IncomingEvent {
  const period = gift === 'birthday' ? today.month.slice(0, 4) : today.month;
  return {
    kind: 'gift',
    payload: { gift, period },
    source: PROGRAMME_SOURCE,
    externalId: `${gift}:${member.memberKey}:${period}`,
    memberId: member.memberId,
    occurredAt: today.minute,
  };
}
