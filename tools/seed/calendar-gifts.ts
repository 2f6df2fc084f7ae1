/**
 * Gifts by the calendar as the programme would have told them: on the first of each month, or on the evening
 * of the day on which a birthday was said.
 */
import type { GiftPayload } from '../../cloudfunctions/contract/event';
import { firstDayAfterMonths, formatDay, startOfDay, type Day } from '../../cloudfunctions/core/kernel/time';
import type { Person } from './people';
import { UTC_OFFSET_MINUTES, type Draft } from './visits';

/** After the stores have closed. */
const EVENING_MS = 22 * 3_600_000;
/** Whoever comes less often reaches no level with a monthly gift. */
const OFTEN_A_DAY = 0.5;

/** The gifts of a member who joined on `first` and said their birthday that day. */
export function calendarGiftsOf({ id, birthday, habit }: Person, first: Day, endDay: Day): Draft[] {
  const gift = (at: number, payload: GiftPayload): Draft => ({
    kind: 'gift',
    at,
    toldAt: at,
    person: id,
    payload,
  });
  const birthdayGift = (day: Day, at: number): Draft[] =>
    birthday?.slice(0, 2) === formatDay(day).slice(5, 7)
      ? [gift(at, { gift: 'birthday', period: formatDay(day).slice(0, 4) })]
      : [];
  const drafts = birthdayGift(first, startOfDay(first, UTC_OFFSET_MINUTES) + EVENING_MS);
  for (let day = firstDayAfterMonths(first, 0); day <= endDay; day = firstDayAfterMonths(day, 0)) {
    const at = startOfDay(day, UTC_OFFSET_MINUTES);
    drafts.push(...birthdayGift(day, at));
    if (habit.visitsADay >= OFTEN_A_DAY)
      drafts.push(gift(at, { gift: 'monthly', period: formatDay(day).slice(0, 7) }));
  }
  return drafts;
}
