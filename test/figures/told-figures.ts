/* Figures of members by plain arithmetic over what was bought and went back: without the product's SQL. */
import { dayBefore, daysBetween, type Bought } from '../insight/told-life';

const monthOf = (day: string): string => day.slice(0, 7);
/** The last day of a month. @example 2026-02: 2026-02-28 */
export const endOf = (month: string): string => {
  const [year = 0, nth = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, nth, 0)).toISOString().slice(0, 10);
};
const quarterOf = (day: string): string => {
  const nth = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(nth).padStart(2, '0')}-01`;
};
const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7));

/** Orders of which something is left, up to a day, by whose they are. */
function ordersOf(all: readonly Bought[], until: string): string[][] {
  const byMember = new Map<string, string[]>();
  for (const { who, day, fen, isRefunded } of all)
    if (!isRefunded && fen > 0 && day <= until) byMember.set(who, [...(byMember.get(who) ?? []), day]);
  return [...byMember.values()].map((days) => [...days].sort());
}
const has = (days: readonly string[], from: string): boolean => days.some((day) => day >= from);

/** Who was active on a day, and who bought in its month and had bought twice by then. */
export function crowdsOn(all: readonly Bought[], day: string) {
  const orders = ordersOf(all, day);
  const buyers = orders.filter((days) => has(days, `${monthOf(day)}-01`));
  return {
    active90: orders.filter((days) => days.some((one) => daysBetween(one, day) < 90)).length,
    activeQuarter: orders.filter((days) => has(days, quarterOf(day))).length,
    activeYear: orders.filter((days) => has(days, dayBefore(day, 364))).length,
    buyers: buyers.length,
    repeaters: buyers.filter((days) => days.length >= 2).length,
  };
}

/** By the month of the first order: how many, and how many of them came in each month after. */
export function cohortsUntil(all: readonly Bought[], until: string) {
  const orders = ordersOf(all, until);
  const firsts = [...new Set(orders.map(([first = '']) => monthOf(first)))].sort();
  return firsts.map((month) => {
    const own = orders.filter(([first = '']) => monthOf(first) === month);
    const months = monthsBetween(month, monthOf(until));
    const cameIn = (nth: number): number =>
      own.filter((days) => days.some((day) => monthsBetween(month, day) === nth)).length;
    return {
      month,
      size: own.length,
      again: Array.from({ length: Math.min(months, 11) }, (_, nth) => cameIn(nth + 1)),
    };
  });
}
