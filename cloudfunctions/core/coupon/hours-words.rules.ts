/** Weekdays and hours of a coupon in words. Pure. */
import type { OfferTimes } from '../../contract/price-book';

const WEEKDAYS = ['', '周一', '周二', '周三', '周四', '周五', '周六', '周日'];

/** Runs of days that follow each other. @example [1,2,3,4,5,7]: '周一至周五、周日'; none or all: '' */
function weekdaysText(weekdays: readonly number[]): string {
  const days = [...new Set(weekdays)].sort((a, b) => a - b);
  if (days.length === 0 || days.length === 7) return '';
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const said = (run: readonly number[]): string[] =>
    run.length < 3
      ? run.map((day) => WEEKDAYS[day] ?? '')
      : [`${WEEKDAYS[run[0] ?? 0] ?? ''}至${WEEKDAYS[run.at(-1) ?? 0] ?? ''}`];
  return runs.flatMap(said).join('、');
}

/** @example '周一至周五 14:00–17:00', '每日 14:00–17:00', '' */
export function hoursText({ weekdays, slots }: Pick<OfferTimes, 'weekdays' | 'slots'>): string {
  const days = weekdaysText(weekdays);
  const hours = slots.map(({ from, to }) => `${from}–${to}`).join('、');
  return hours === '' ? days : `${days === '' ? '每日' : days} ${hours}`;
}
