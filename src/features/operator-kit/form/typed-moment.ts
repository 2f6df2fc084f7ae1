/** Days and times as people type them, and as they are read. Pure. */
import { longDay } from '../../../../cloudfunctions/contract/in-words';
import { twoDigits, weekday } from '../../../components/local-time';

/** Nothing may stand before or behind: of what was typed twice neither is taken. */
const MOMENT =
  /^\s*(\d{4})\D{0,3}(\d{1,2})\D{0,3}(\d{1,2})日?(?:\s*周.)?(?:[\sT]*(\d{1,2})[:：](\d{2}))?\s*$/;

/**
 * The day that was typed, with its time where one is asked for; null: it is none.
 * @example readMoment('2026年12月1日', false) = '2026-12-01', readMoment('20261201 9:30', true) =
 *   '2026-12-01T09:30'
 */
export function readMoment(text: string, withTime: boolean): string | null {
  const [, year = '', month = '', date = '', hour = '0', minute = '00'] = MOMENT.exec(text) ?? [];
  const day = `${year}-${twoDigits(Number(month))}-${twoDigits(Number(date))}`;
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day) return null;
  if (!withTime) return day;
  return Number(hour) > 23 || Number(minute) > 59 ? null : `${day}T${twoDigits(Number(hour))}:${minute}`;
}

/** @example momentInWords('2026-12-01T09:30') = '2026年12月1日 周二 09:30' */
export function momentInWords(value: string): string {
  const [day = '', time] = value.split('T');
  if (readMoment(day, false) === null) return value;
  return [longDay(day), weekday(day), ...(time === undefined ? [] : [time])].join(' ');
}
