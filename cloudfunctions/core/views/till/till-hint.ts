/**
 * One line for the clerk about whoever stands at the till: the usual, how many times they came, what ends
 * soon. A hint, no file: no sums, no other days. Reads only; the caller knows that the member stands there.
 */
import type { Db } from '../../../platform/db';
import { DAY_MS, dayOf, formatDay, parseDay, type Instant } from '../../kernel/time';
import { findTillHabit } from './till-hint.view.queries';

/** What somebody had half a year ago is no habit. Days. */
const HABIT_DAYS = 180;
/** Of the last dozen sales. */
const USUAL_TIMES = 3;
/** Days in which a coupon ends soon. */
const SOON_DAYS = 3;
/** Whoever was away for so many days is told that they were missed. */
const LONG_DAYS = 30;

const words = {
  usual: (name: string, options: string): string =>
    options === '' ? `常点${name}` : `常点${name}（${options}）`,
  first: '第 1 次来',
  time: (nth: number): string => `第 ${nth} 次来`,
  away: (days: number): string => `${days} 天没来了`,
  ending: (coupons: number): string => `${coupons} 张券 ${SOON_DAYS} 天内到期`,
};

/**
 * The line; one statement. What is usual is said of whoever agreed to personalisation only.
 * @example eight orders, the last today: "常点茉莉轻乳茶（少糖，去冰） · 第 9 次来 · 1 张券 3 天内到期"
 */
export async function readTillHint(
  db: Db,
  { memberId, now, utcOffsetMinutes }: { memberId: bigint; now: Instant; utcOffsetMinutes: number },
): Promise<string | null> {
  const today = dayOf(now, utcOffsetMinutes);
  const [habit] = await findTillHabit.run(
    {
      ...{ memberId, nowMs: now, soonMs: now + SOON_DAYS * DAY_MS },
      ...{ from: formatDay(today - HABIT_DAYS), least: USUAL_TIMES },
    },
    db,
  );
  if (habit === undefined) return null;
  const away = habit.last_day === null ? 0 : today - parseDay(habit.last_day);
  const parts = [
    habit.usual === null ? null : words.usual(habit.usual, habit.options ?? ''),
    habit.orders === 0 ? words.first : words.time(habit.orders + 1),
    away < LONG_DAYS ? null : words.away(away),
    habit.ending === 0 ? null : words.ending(habit.ending),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
