/**
 * What a member had before this system knew them: points with their ends, qualifying points by day, and a
 * level that was given. Pure; docs/carrying-over.md §2.
 */
import type { OpeningPayload, RefusalCode } from '../../contract/event';
import { formatDay, parseDay, startOfDay, type Day, type Instant } from '../kernel/time';
import { expireLot, grantLot, openLot } from '../points/points.rules';
import type { Lot } from '../points/points.types';
import type { Programme } from '../../contract/programme';
import type { MemberBook, RuledBook } from './member-book';
import { hasLevel, takeGivenLevel } from './given-levels.rules';
import { bookQualifying, liftMember, type Moment } from './tier-steps.rules';

/** The instant at which something ends that holds for all of a last day; null: never. */
export const endOfDay = (lastDay: string | null, { utcOffsetMinutes }: Programme): Instant | null =>
  lastDay === null ? null : startOfDay(parseDay(lastDay) + 1, utcOffsetMinutes);

/**
 * Adds what a list says that the member had; its key makes it once.
 * @example 100 points until 31 March, 40 qualifying points of 2 May, gold until 30 June: a lot of 100 that
 * ends on 1 April, 40 in the window of 2 May, and gold until 1 July
 */
export function settleOpening(
  ruled: RuledBook,
  moment: Moment,
  { lots, qualifying, level }: OpeningPayload,
): RefusalCode | null {
  const { book } = ruled;
  const { programme } = moment.version;
  if (level !== null && !hasLevel(programme, level.code)) return 'unknown-level';
  const entry = { book, journal: moment.journal };
  for (const { points, lastDay } of lots) {
    const lot = openLot(book, {
      ...draftOf(book, moment, 'opening', moment.day, null),
      expiresAt: endOfDay(lastDay, programme),
    });
    grantLot(entry, lot, 'open', BigInt(points), { rule: 'opening', points }, 'carried');
    if (lot.expiresAt !== null && lot.expiresAt <= moment.at) expireLot(entry, lot, formatDay(moment.day));
  }
  for (const { day, points } of qualifying)
    addQualifying(book, moment, openLot(book, draftOf(book, moment, 'opening', parseDay(day), null)), {
      code: 'open-qualifying',
      points: BigInt(points),
    });
  // Gifts of these levels were had elsewhere.
  liftMember(ruled, moment, null);
  if (level !== null) takeGivenLevel(ruled, moment, level.code, endOfDay(level.lastDay, programme));
  return null;
}

/** A lot that came from elsewhere: usable at once, of no sale. */
export const draftOf = (
  book: MemberBook,
  { journal, version }: Moment,
  kind: 'opening' | 'merged',
  earnedDay: Day,
  benefit: string | null,
): Parameters<typeof openLot>[1] => ({
  asset: 'POINT',
  kind,
  earnedDay,
  journalNo: journal.no,
  saleSeq: null,
  benefit,
  stepNo: null,
  state: 'active',
  activatesAt: null,
  expiresAt: null,
  qualifying: 0n,
  version: version.version,
  multiplierBp: 10_000,
  tier: book.tier ?? '',
});

/** Qualifying points of a day that were earned elsewhere, in a lot of their own. */
export function addQualifying(
  book: MemberBook,
  moment: Moment,
  lot: Lot,
  { code, points }: { code: 'open-qualifying' | 'move-qualifying'; points: bigint },
): void {
  const isOpening = code === 'open-qualifying';
  bookQualifying(book, moment, lot, {
    code,
    debit: isOpening ? 'brand.qualifying.carried' : 'brand.qualifying.moved',
    credit: 'member.qualifying',
    amount: points,
    explanation: { rule: isOpening ? 'opening' : 'moved', points: points.toString() },
  });
}
