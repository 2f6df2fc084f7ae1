/**
 * Levels that no sale of this account earned: given by a list, or brought along by another account of the
 * person. They come without gifts: whoever held them there had those there. Pure; docs/carrying-over.md §3.
 */
import type { Programme } from '../../contract/programme';
import type { Instant } from '../kernel/time';
import { levelIndex } from '../programme/programme.rules';
import { reachedLevel } from '../tier/tier.rules';
import type { RuledBook } from './member-book';
import { setLevel, takeStep, windowSum, type Moment } from './tier-steps.rules';

export const hasLevel = ({ tiers }: Programme, code: string): boolean =>
  tiers.levels.some((level) => level.code === code);

/** Whether the window of today reaches a level by itself, so that it is kept by evaluation, or refunded. */
export function isReached({ book }: RuledBook, { version, day }: Moment, code: string): boolean {
  const { programme } = version;
  return levelIndex(programme, code) <= reachedLevel(programme, windowSum(book, version, day));
}

/**
 * Gives a level of the programme until its own end, where the member holds a lower one, or the same for a
 * shorter time; one that is over by now is not given.
 * @example holds silver until May; gold until March: gold until March, then what the window reaches
 */
export function takeGivenLevel(ruled: RuledBook, moment: Moment, code: string, until: Instant | null): void {
  const { book } = ruled;
  const { programme } = moment.version;
  if (until !== null && until <= moment.at) return;
  const level = levelIndex(programme, code);
  const held = levelIndex(programme, book.tier);
  const isLonger = book.tierUntil !== null && (until === null || until > book.tierUntil);
  if (level === 0 || level < held || (level === held && !isLonger)) return;
  const step = takeStep(ruled, moment, level, moment.day, 'given', true);
  step.until = until;
  setLevel(book, step);
}
