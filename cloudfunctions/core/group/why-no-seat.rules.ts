/**
 * Why a member cannot have a seat now, before and while they take it. Pure; the group's row has the last
 * word.
 */
import type { GroupTerms, NoSeat, WhyNoSeat } from '../../contract/group';
import { momentText } from '../kernel/moment-text';
import type { Instant } from '../kernel/time';
import { MOST_LAPSED } from './group.rules';
import type { GroupRow, OfferRow, SeatFacts } from './group.types';
import { groupWords } from './words';

/** What counts against somebody who wants one. */
export interface SeatWish {
  facts: SeatFacts;
  /** Only asked where it counts. */
  isNewcomer: boolean;
}

/** With its sentence. */
export const whyNoSeat = (code: NoSeat, message: string): WhyNoSeat => ({ code, message });

/** Why nobody opens a group on the offer now, whoever asks; null: it may be opened. */
export function whyNotOpen(
  { state, offer, seats, stock }: OfferRow,
  { at, utcOffsetMinutes }: { at: Instant; utcOffsetMinutes: number },
): WhyNoSeat | null {
  const { from, until } = offer.times;
  if (state === 'draft') return whyNoSeat('unknown', groupWords.notLive);
  if (state === 'ended' || (until !== null && at >= Date.parse(until)))
    return whyNoSeat('over', groupWords.over);
  if (from !== null && at < Date.parse(from))
    return whyNoSeat('not-begun', groupWords.notBegun(momentText(Date.parse(from), utcOffsetMinutes)));
  return stock !== null && seats >= stock ? whyNoSeat('none-left', groupWords.noneLeft) : null;
}

/** Why nobody joins the group now, whoever asks; null: a seat is free. */
export function whyNotJoin(
  { state, kind, deadline, size, held, paid, leaderId }: GroupRow,
  at: Instant,
): WhyNoSeat | null {
  if (state === 'filled' && kind === 'seats') return whyNoSeat('full', groupWords.full);
  if (state === 'closing') return whyNoSeat('closing', groupWords.closing);
  if (state !== 'forming' || at >= deadline) return whyNoSeat('over', groupWords.ended);
  if (kind === 'seats' && leaderId === null) return whyNoSeat('unknown', groupWords.unknown);
  return size !== null && held + paid >= size ? whyNoSeat('full', groupWords.full) : null;
}

/**
 * Why this member has no seat of these terms; null: nothing of theirs is in the way. `perMember` null: any
 * number.
 */
export function whyNotTheirs(
  terms: GroupTerms,
  { perMember, opens }: { perMember: number | null; opens: boolean },
  { facts, isNewcomer }: SeatWish,
): WhyNoSeat | null {
  if (facts.activeGroup !== null && terms.kind === 'seats')
    return whyNoSeat('in-one-already', groupWords.inOneAlready);
  if (facts.unpaid !== null) return whyNoSeat('unpaid-one', groupWords.unpaidOne);
  if (facts.lapsed >= MOST_LAPSED) return whyNoSeat('lapsed-often', groupWords.lapsedOften);
  if (perMember !== null && facts.standing >= perMember)
    return whyNoSeat('had-all', groupWords.hadAll(perMember));
  return isForNewcomers(terms, opens) && !isNewcomer
    ? whyNoSeat('newcomers-only', groupWords.newcomersOnly)
    : null;
}

/** Whether a seat is kept for somebody who has not bought before: not that of whoever opens. */
export const isForNewcomers = (terms: GroupTerms, opens: boolean): boolean =>
  terms.kind === 'seats' && terms.newcomersOnly && !opens;
