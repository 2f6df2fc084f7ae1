/** An instant as guests read it. Pure. */
import { shortDay } from '../../contract/in-words';
import { dayNameOf, formatInstant, type Instant } from './time';

/** Day and time in the brand's zone. @example "11月22日 10:00" */
export const momentText = (at: Instant, utcOffsetMinutes: number): string =>
  `${shortDay(dayNameOf(at, utcOffsetMinutes))} ${formatInstant(at, utcOffsetMinutes).slice(11, 16)}`;
