/**
 * Gifts that hang on no sale and on no level taken: welcome, birthday, monthly. Each once, usable at once.
 * Pure; docs/points-and-tiers.md §5.
 */
import type { GiftPayload, JoinPayload } from '../../contract/event';
import type { Given } from '../../contract/programme';
import { countJoined } from '../figures/figures.rules';
import { assert, present } from '../kernel/assert';
import { formatDay } from '../kernel/time';
import { lotExpiry } from '../points/accrual.rules';
import { grantLot, openLot } from '../points/points.rules';
import { levelAt, levelIndex } from '../programme/programme.rules';
import { giveWithGift } from './coupon-gifts.rules';
import type { RuledBook } from './member-book';
import type { Moment } from './tier-steps.rules';

interface Gift {
  kind: 'welcome' | 'gift';
  benefit: 'welcome' | GiftPayload['gift'];
  /** What makes it once. */
  key: string;
  /** The level whose gift it is; null: the programme's. */
  level: string | null;
  given: Given;
}

/**
 * The member joins, once, with the programme's welcome gift, unless the person behind the member had it in an
 * earlier membership.
 */
export function settleJoin(ruled: RuledBook, moment: Moment, { welcome }: JoinPayload): null {
  const { book } = ruled;
  const gift = moment.version.programme.welcomeGift;
  if (book.joinedAt !== null) return null;
  book.joinedAt = moment.at;
  const seq = present(moment.eventSeq, 'the sequence number of joining');
  book.counted.push(countJoined(seq, formatDay(moment.day)));
  if (gift === null || welcome === 'had-before') return null;
  give(ruled, moment, {
    kind: 'welcome',
    benefit: 'welcome',
    key: 'welcome',
    level: null,
    given: gift,
  });
  return null;
}

/**
 * The birthday gift of a year, or the monthly gift of the level held, by the version in force, or what a flow
 * gives; nothing where there is none, where the member had that of the period, or was merged into another.
 * Needs a complete book.
 * @example monthly, 2026-11, level zhi-ji with 20 points: a lot of 20 and the grant monthly/2026-11; told
 * again: nothing
 */
export function settleGift(ruled: RuledBook, moment: Moment, payload: GiftPayload): null {
  const { book } = ruled;
  const { gift, period } = payload;
  const { programme } = moment.version;
  assert(book.complete, 'what a member was given before must be known');
  const key = `${gift}/${period}`;
  if (book.mergedInto !== null || book.grants.some((grant) => grant.key === key)) return null;
  const held = levelAt(programme, levelIndex(programme, book.tier));
  const given = givenBy(payload, programme.birthdayGift, held.monthlyGift);
  if (given === undefined) return null;
  const level = gift === 'monthly' ? held.code : null;
  give(ruled, moment, { kind: 'gift', benefit: gift, key, level, given });
  return null;
}

function givenBy(
  payload: GiftPayload,
  birthday: Given | undefined,
  monthly: Given | undefined,
): Given | undefined {
  if (payload.gift === 'flow') return { points: Number(payload.points) };
  return payload.gift === 'birthday' ? birthday : monthly;
}

function give({ book }: RuledBook, moment: Moment, gift: Gift): void {
  const { programme, version } = moment.version;
  const lot = openLot(book, {
    asset: 'POINT',
    kind: gift.kind,
    earnedDay: moment.day,
    journalNo: moment.journal.no,
    saleSeq: null,
    benefit: gift.benefit,
    stepNo: null,
    state: 'active',
    activatesAt: null,
    expiresAt: lotExpiry(programme, moment.day),
    qualifying: 0n,
    version,
    multiplierBp: 10_000,
    tier: book.tier ?? '',
  });
  const points = BigInt(gift.given.points);
  const { benefit, level: tier } = gift;
  const explanation = { rule: 'gift', version, benefit, tier, points: points.toString() } as const;
  grantLot({ book, journal: moment.journal }, lot, 'gift', points, explanation);
  book.grants.push({ key: gift.key, day: moment.day, lotNo: lot.no, takenBackAt: null, change: 'insert' });
  giveWithGift(book, lot, gift.given);
}
