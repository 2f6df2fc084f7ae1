/** Which days are looked at: the last so many, the quarter that runs, or some of one's own. Pure. */
import { daysWithin, MOST_FIGURE_DAYS } from '../../../cloudfunctions/contract/figures';
import { daysAfter } from '../../components/local-time';

/** Both ends belong to it. YYYY-MM-DD. */
export interface Range {
  from: string;
  to: string;
}
export const RANGE_CHOICES = ['7', '30', '90', 'quarter', 'own'] as const;
export type RangeChoice = (typeof RANGE_CHOICES)[number];

/** @example 2026-11-30: 2026-10-01 */
function quarterStart(day: string): string {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}

/** @example '7' on 2026-11-30: 2026-11-24 … 2026-11-30 */
export function rangeOf(choice: RangeChoice, today: string, own: Range): Range {
  if (choice === 'own') return own;
  return {
    from: choice === 'quarter' ? quarterStart(today) : daysAfter(today, 1 - Number(choice)),
    to: today,
  };
}

/** Whether it can be asked for. */
export const isRange = (range: Range): boolean =>
  daysWithin(range) >= 1 && daysWithin(range) <= MOST_FIGURE_DAYS;

/**
 * How a number stands to the one before, in percent; null: there was nothing.
 * @example 112 after 100: 12
 */
export const growthOf = (now: bigint, before: bigint): number | null =>
  before <= 0n ? null : Number(((now - before) * 1000n) / before) / 10;

/** A part in percent with one digit. @example 620 of 1,000: 62 */
export const shareIn = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part * 1000) / whole) / 10;
