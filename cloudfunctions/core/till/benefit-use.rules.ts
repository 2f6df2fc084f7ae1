/** How often a benefit may still be used. Pure. */
import type { Level } from '../../contract/programme';
import { dayNameOf, type Instant } from '../kernel/time';

/** Uses by "benefit/period", as the store counts them. */
export type Uses = ReadonlyMap<string, number>;

export type UsableBenefit = Level['benefits'][number] & { use: { times: number; per: 'day' | 'month' } };

/** A benefit that is used at the till, and not one that simply holds. */
export const isUsable = (benefit: Level['benefits'][number]): benefit is UsableBenefit =>
  benefit.use !== undefined;

/**
 * The business day and month of an instant: the periods in which benefits are counted.
 * @example ['2026-11-21', '2026-11']
 */
export function periodsAt(at: Instant, utcOffsetMinutes: number): { day: string; month: string } {
  const day = dayNameOf(at, utcOffsetMinutes);
  return { day, month: day.slice(0, 7) };
}

/**
 * What is left of a benefit in its period; never below 0, also where a new version gives less than was used.
 * @example 3 times a day, used twice: 1
 */
export function usesLeft(
  { code, use }: UsableBenefit,
  periods: { day: string; month: string },
  uses: Uses,
): number {
  return Math.max(0, use.times - (uses.get(`${code}/${periods[use.per]}`) ?? 0));
}
