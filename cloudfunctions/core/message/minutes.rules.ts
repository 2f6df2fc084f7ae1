/** Minutes of a day and times of it. Pure. */
const HOUR = 60;
const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** @example minutesToTime(1320) = '22:00' */
export const minutesToTime = (minutes: number): string =>
  `${twoDigits(Math.floor(minutes / HOUR))}:${twoDigits(minutes % HOUR)}`;

/** @param time HH:MM. @example timeToMinutes('09:30') = 570 */
export const timeToMinutes = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * HOUR + minutes;
};
