/** Which three facts a manager is told in the morning, and which days its crowds are of. Pure. */
import { LEAST_CROWD, type MorningFact } from '../../../contract/morning';
import { formatDay, type Day } from '../../kernel/time';

export const MOST_FACTS = 3;
/** A product is told of from so many pieces that went back, and from this share of what was sold. */
const REFUNDED_PIECES = 3;
const REFUNDED_SHARE = 0.05;
/** Takings that differ less from the week before are as usual. */
const NOTABLE_SHARE = 0.15;
/** Birthdays of a week, today's first; whoever was last here so long ago, and not longer. Days. */
const BIRTHDAY_DAYS = 7;
const AWAY_DAYS = 30;
const MOST_AWAY_DAYS = 60;

export interface MorningCounts {
  refunded: { name: string; back: number; sold: number } | null;
  soldOut: number;
  takingsFen: bigint;
  /** On the same day of the week before. */
  beforeFen: bigint;
  orders: number;
  memberOrders: number;
  away: number;
  birthdays: number;
}

/**
 * The most urgent first: what went wrong, what cannot be sold, money that is not as usual, who should be
 * asked back, who has a birthday; then how the day was. Crowds below ten are not told.
 * @example 4 of 40 cups back, takings +2 %, 12 away, 4 birthdays: refunds, away, takings
 */
export function chooseFacts(counts: MorningCounts): MorningFact[] {
  const { refunded, soldOut, takingsFen, beforeFen, orders, memberOrders, away, birthdays } = counts;
  const takings: MorningFact = {
    ...{ fact: 'takings', takingsFen: takingsFen.toString(), beforeFen: beforeFen.toString() },
  };
  const isNotable = isUnusual(takingsFen, beforeFen);
  const candidates: (MorningFact | false)[] = [
    refunded !== null && isMuch(refunded) && { fact: 'refunds', ...refunded },
    soldOut > 0 && { fact: 'sold-out', products: soldOut },
    isNotable && takings,
    away >= LEAST_CROWD && { fact: 'away', members: away },
    birthdays >= LEAST_CROWD && { fact: 'birthdays', members: birthdays },
    !isNotable && takings,
    orders > 0 && { fact: 'members', orders, memberOrders },
  ];
  return candidates.filter((fact) => fact !== false).slice(0, MOST_FACTS);
}

const isMuch = ({ back, sold }: { back: number; sold: number }): boolean =>
  back >= REFUNDED_PIECES && back >= sold * REFUNDED_SHARE;

/** @example ¥1,180 after ¥1,000: yes; ¥1,100: no; whatever after nothing: no */
const isUnusual = (takingsFen: bigint, beforeFen: bigint): boolean =>
  beforeFen > 0n && Math.abs(Number(takingsFen - beforeFen)) >= Number(beforeFen) * NOTABLE_SHARE;

/** MM-DD of the days whose birthdays are told. @example on 2026-12-30: 12-30, 12-31, 01-01 … 01-05 */
export const birthdaysFrom = (today: Day): string[] =>
  Array.from({ length: BIRTHDAY_DAYS }, (_, at) => formatDay(today + at).slice(5));

/** Between which days whoever has stayed away came last. @example on 2026-11-30: 2026-10-01 … 2026-10-31 */
export const awayBetween = (today: Day): { awayFrom: string; awayTo: string } => ({
  awayFrom: formatDay(today - MOST_AWAY_DAYS),
  awayTo: formatDay(today - AWAY_DAYS),
});
