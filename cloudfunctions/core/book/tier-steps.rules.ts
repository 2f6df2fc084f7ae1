/**
 * How a member climbs: windows, steps, and the gifts of the levels passed. Pure; docs/points-and-tiers.md
 * §4.4 and §6.
 */
import type { Level } from '../../contract/programme';
import { formatDay, parseDay, type Day, type Instant } from '../kernel/time';
import { addTransfer } from '../ledger/ledger.rules';
import type { Journal, Transfer } from '../ledger/ledger.types';
import { lotExpiry } from '../points/accrual.rules';
import { grantLot, openLot, touch } from '../points/points.rules';
import type { Lot } from '../points/points.types';
import { levelAt, levelIndex } from '../programme/programme.rules';
import type { ProgrammeVersion } from '../programme/programme.types';
import { reachedLevel, validUntil, windowStart } from '../tier/tier.rules';
import type { Step } from '../tier/tier.types';
import { giveWithGift } from './coupon-gifts.rules';
import type { RuledBook, MemberBook } from './member-book';

/** When, by which version and in which journal something happens to a member. */
export interface Moment {
  at: Instant;
  day: Day;
  version: ProgrammeVersion;
  journal: Journal;
  /** The event that causes it; null for what falls due. */
  eventSeq: bigint | null;
}

/** How gifts begin: like the lot of the sale that caused them, or usable at once. */
export type GiftStart = Pick<Lot, 'state' | 'activatesAt' | 'saleSeq'>;
export const GIFT_AT_ONCE: GiftStart = { state: 'active', activatesAt: null, saleSeq: null };

/**
 * Books qualifying points of a lot: where the member's account is credited they are added to the lot, its day
 * and the window, otherwise taken from them.
 */
export function bookQualifying(
  book: MemberBook,
  { journal }: Moment,
  lot: Lot,
  transfer: Omit<Transfer, 'lotNo'>,
): void {
  addTransfer(book.balances, journal, { ...transfer, lotNo: lot.no });
  const change = transfer.credit === 'member.qualifying' ? transfer.amount : -transfer.amount;
  lot.qualifying += change;
  touch(lot);
  if (change !== 0n) countQualifying(book, lot.earnedDay, change);
}

/** Adds qualifying points earned (or, negative, taken back) on a day to the window. */
export function countQualifying(book: MemberBook, day: Day, amount: bigint): void {
  book.qualifyingByDay.set(day, (book.qualifyingByDay.get(day) ?? 0n) + amount);
  if (book.windowFrom === null) book.windowFrom = day;
  if (day >= book.windowFrom) book.windowSum += amount;
}

/**
 * Moves the window to the one that ends with `lastDay` and returns its sum. It only widens again when a
 * version with a longer period takes effect; the book is complete then.
 */
export function windowSum(book: MemberBook, version: ProgrammeVersion, lastDay: Day): bigint {
  if (book.windowFrom === null) return 0n;
  const from = windowStart(version.programme, lastDay);
  if (from > book.windowFrom) {
    book.windowSum -= sumOfDays(book, book.windowFrom, from);
    book.windowFrom = from;
  } else {
    const returning = sumOfDays(book, from, book.windowFrom);
    if (returning > 0n) {
      book.windowSum += returning;
      book.windowFrom = from;
    }
  }
  return book.windowSum;
}

/** Qualifying points earned on `from` or later and before `to`. */
export function sumOfDays(book: MemberBook, from: Day, to: Day): bigint {
  let sum = 0n;
  for (const [day, amount] of book.qualifyingByDay) if (day >= from && day < to) sum += amount;
  return sum;
}

/** Takes the level held from the top of the steps that stand. */
export function setLevel(book: MemberBook, step: Step | null): void {
  book.tier = step?.tier ?? null;
  book.tierUntil = step?.until ?? null;
}

/** Writes down that the member takes a level. */
export function takeStep(
  ruled: RuledBook,
  moment: Moment,
  level: number,
  lastDay: Day,
  kind: Step['kind'],
  keptByPolicy: boolean,
): Step {
  const { book } = ruled;
  book.lastStepNo += 1;
  const step: Step = {
    no: book.lastStepNo,
    tier: levelAt(moment.version.programme, level).code,
    kind,
    takenAt: moment.at,
    lastDay,
    version: moment.version.version,
    until: validUntil(moment.version.programme, level, lastDay),
    keptByPolicy,
    eventSeq: moment.eventSeq,
    removedAt: null,
    change: 'insert',
  };
  book.steps.push(step);
  return step;
}

/**
 * Lifts the member through every level above the one held that the window of `lastDay` reaches, lowest first,
 * with their gifts.
 * @param start how gifts begin; null: without gifts, for levels that were reached elsewhere
 * @example held green, sum 75, thresholds 30, 60, 120: silver and its gift, gold and its gift
 */
export function liftMember(ruled: RuledBook, moment: Moment, start: GiftStart | null): void {
  const { book } = ruled;
  const { programme } = moment.version;
  const held = levelIndex(programme, book.tier);
  const reached = reachedLevel(programme, windowSum(book, moment.version, moment.day));
  for (let level = held + 1; level <= reached; level += 1) {
    const step = takeStep(ruled, moment, level, moment.day, 'upgrade', false);
    setLevel(book, step);
    if (start !== null) giveGifts(ruled, moment, levelAt(programme, level), step, start, moment.day);
  }
}

/**
 * Grants each gift of a level that the qualification period of `lastDay` has not seen yet. None in an account
 * that was merged into another: levels are held there.
 */
export function giveGifts(
  ruled: RuledBook,
  moment: Moment,
  level: Level,
  step: Step,
  start: GiftStart,
  lastDay: Day,
): void {
  const { book } = ruled;
  if (book.mergedInto !== null) return;
  const from = windowStart(moment.version.programme, lastDay);
  for (const gift of level.gifts) {
    const benefit = `${level.code}/${gift.code}`;
    const last = book.giftDays[benefit];
    if (last !== undefined && parseDay(last) >= from) continue;
    const lot = openLot(book, {
      asset: 'POINT',
      kind: 'gift',
      earnedDay: moment.day,
      journalNo: moment.journal.no,
      benefit,
      stepNo: step.no,
      expiresAt: lotExpiry(moment.version.programme, moment.day),
      qualifying: 0n,
      version: moment.version.version,
      multiplierBp: 10_000,
      tier: level.code,
      ...start,
    });
    const points = BigInt(gift.points);
    grantLot({ book, journal: moment.journal }, lot, 'gift', points, {
      rule: 'gift',
      version: moment.version.version,
      benefit: gift.code,
      tier: level.code,
      points: points.toString(),
    });
    const day = formatDay(lastDay);
    book.giftDays[benefit] = day;
    book.grants.push({
      key: `${benefit}/${day}`,
      day: lastDay,
      lotNo: lot.no,
      takenBackAt: null,
      change: 'insert',
    });
    giveWithGift(book, lot, gift);
  }
}
