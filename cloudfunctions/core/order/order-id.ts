/** Numbers of orders and codes of pickup, which nobody can guess. Nothing else. */
import { randomInt } from 'node:crypto';

const digits = (count: number): string => String(randomInt(10 ** count)).padStart(count, '0');

/** Of the day YYYY-MM-DD on which it is made, and twelve random digits. @example 261122 593028471920 */
export const newOrderId = (businessDay: string): string =>
  businessDay.slice(2).replaceAll('-', '') + digits(12);

/** What pickup codes begin with (contract/scanned-text.ts). */
const PICKUP_PREFIX = '91';
/** With ten digits and a million orders, one in ten thousand is taken; four in a row, never. */
const CANDIDATES = 4;

/** Codes to choose a free one from. */
export const newPickupCodes = (): string[] =>
  Array.from({ length: CANDIDATES }, () => PICKUP_PREFIX + digits(10));
