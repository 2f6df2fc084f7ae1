/**
 * Two accounts of one person become one: value goes from the one that is given up to the one that is kept,
 * and back where the two are told apart again. Pure; docs/carrying-over.md §4.
 */
import type { MergedAwayPayload, MergedInPayload, MergedOutPayload } from '../../contract/event';
import { formatDay, parseDay } from '../kernel/time';
import { claimBack } from '../points/claim.rules';
import { moveLot } from './move-on.rules';
import { expireLot, grantLot, openLot } from '../points/points.rules';
import type { Lot } from '../points/points.types';
import { addQualifying, draftOf } from './decide-opening.rules';
import { reviewLevels } from './decide-refund.rules';
import { topStep } from '../tier/tier.rules';
import { removeStep } from './due.rules';
import { hasLevel, isReached, takeGivenLevel } from './given-levels.rules';
import type { MemberBook, NumberedEvent, RuledBook } from './member-book';
import { bookQualifying, liftMember, setLevel, type Moment } from './tier-steps.rules';

/** From now on, value goes on to another member; what is usable does so with this very journal. */
export function settleMergedAway({ book }: RuledBook, _moment: Moment, { into }: MergedAwayPayload): null {
  book.mergedInto = into === null ? null : BigInt(into);
  return null;
}

/**
 * Takes over what comes from another account of the person. Where this account was itself merged into a
 * further one, it goes on there as it is.
 */
export function settleMergedIn(
  ruled: RuledBook,
  moment: Moment,
  { seq, payload }: NumberedEvent & { payload: MergedInPayload },
): null {
  const { book } = ruled;
  if (book.mergedInto !== null) {
    const into = book.mergedInto.toString();
    book.movedOn.push({ into, subject: `event:${seq}`, at: moment.at, told: payload });
    return null;
  }
  for (const { day, points } of payload.qualifying) {
    const amount = BigInt(points);
    if (amount < 0n) takeQualifying(book, moment, { day, due: -amount });
    else {
      const lot = openLot(book, draftOf(book, moment, 'merged', parseDay(day), `${payload.from}/0`));
      addQualifying(book, moment, lot, { code: 'move-qualifying', points: amount });
    }
  }
  for (const lot of payload.lots) takeOver(book, moment, payload.from, lot);
  for (const owed of payload.owes) claim(book, moment, payload.from, owed);
  if (payload.qualifying.some(({ points }) => points.startsWith('-'))) reviewLevels(ruled, moment);
  // Gifts of these levels were had there.
  liftMember(ruled, moment, null);
  const { level } = payload;
  // What was bought came with its qualifying points: they hold the level here, and lose it when refunded.
  if (level !== null && hasLevel(moment.version.programme, level.code)) {
    if (level.kept || !isReached(ruled, moment, level.code))
      takeGivenLevel(ruled, moment, level.code, level.until);
  }
  return null;
}

/** The lot keeps the day on which it was earned and its end; one that is over by now expires at once. */
function takeOver(
  book: MemberBook,
  moment: Moment,
  from: string,
  { asset, no, amount, day, expiresAt }: MergedInPayload['lots'][number],
): void {
  const entry = { book, journal: moment.journal };
  const draft = draftOf(book, moment, 'merged', parseDay(day), `${from}/${no}`);
  const lot = openLot(book, { ...draft, asset, expiresAt });
  grantLot(entry, lot, 'move-in', BigInt(amount), { rule: 'moved', points: amount }, 'moved');
  if (expiresAt !== null && expiresAt <= moment.at) expireLot(entry, lot, day);
}

/** What is owed already stays owed, whatever the policy; what was refunded is taken by the policy. */
function claim(
  book: MemberBook,
  moment: Moment,
  from: string,
  { asset, lot, amount }: MergedInPayload['owes'][number],
): void {
  const first =
    lot === null
      ? undefined
      : book.lots.find((own) => own.kind === 'merged' && own.benefit === `${from}/${lot}`);
  const anchor =
    book.lastLotNo === 0
      ? openLot(book, draftOf(book, moment, 'merged', moment.day, `${from}/0`)).no
      : book.lastLotNo;
  claimBack(
    { book, journal: moment.journal },
    { asset, due: BigInt(amount), first, anchor },
    lot === null ? 'debt' : moment.version.programme.debtPolicy,
  );
}

/** Takes qualifying points of a day from the lots that brought them. */
function takeQualifying(book: MemberBook, moment: Moment, { day, due }: { day: string; due: bigint }): void {
  let left = due;
  for (const lot of book.lots) {
    if (lot.kind !== 'merged' || formatDay(lot.earnedDay) !== day) continue;
    left -= giveQualifyingBack(book, moment, lot, left);
  }
}

function giveQualifyingBack(book: MemberBook, moment: Moment, lot: Lot, most: bigint): bigint {
  const amount = lot.qualifying < most ? lot.qualifying : most;
  bookQualifying(book, moment, lot, {
    code: 'claim-qualifying',
    debit: 'member.qualifying',
    credit: 'brand.qualifying.moved',
    amount,
    explanation: { rule: 'moved', points: amount.toString() },
  });
  return amount;
}

/**
 * What came from `origin` and is still here goes back: lots as far as they are not spent, all qualifying
 * points, and the level that came along.
 */
export function settleMergedOut(
  ruled: RuledBook,
  moment: Moment,
  { seq, payload: { origin, step } }: NumberedEvent & { payload: MergedOutPayload },
): null {
  const { book } = ruled;
  const came = book.lots.filter(
    (lot) => lot.kind === 'merged' && lot.benefit?.startsWith(`${origin}/`) === true,
  );
  const lots = came
    .filter(({ state, remaining }) => state === 'active' && remaining > 0n)
    .map((lot) => ({
      ...moveLot(book, moment.journal, lot),
      no: Number(lot.benefit?.split('/')[1]) || lot.no,
    }));
  for (const lot of came) giveQualifyingBack(book, moment, lot, lot.qualifying);
  for (const taken of book.steps)
    if (taken.kind === 'given' && taken.eventSeq?.toString() === step) removeStep(taken, moment.at);
  setLevel(book, topStep(book.steps) ?? null);
  reviewLevels(ruled, moment);
  const told = { from: book.memberId.toString(), lots, owes: [], qualifying: [], level: null };
  if (lots.length > 0) book.movedOn.push({ into: origin, subject: `event:${seq}`, at: moment.at, told });
  return null;
}
