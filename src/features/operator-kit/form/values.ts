/** Values of a document as a person types them. What is no such value stays the text that was typed, and the check says so at its place. Pure. */
import { multiplier } from '../../../../cloudfunctions/contract/in-words';

export interface Kind {
  /** What was typed, as the document has it. */
  read: (typed: string) => unknown;
  /** What the document has, as it is typed. */
  show: (value: unknown) => string;
}

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

const decimal =
  (places: number) =>
  (typed: string): unknown => {
    const [, whole = '', fraction = ''] = /^(\d{1,9})(?:\.(\d*))?$/.exec(typed.trim()) ?? [];
    if (whole === '' || fraction.length > places) return typed;
    return Number(whole + fraction.padEnd(places, '0'));
  };

export const text: Kind = { read: (typed) => typed, show: asText };

/** A whole number. */
export const whole: Kind = {
  read: (typed) => (/^\d{1,15}$/.test(typed.trim()) ? Number(typed.trim()) : typed),
  show: asText,
};

/** Yuan, in the document fen. @example yuanOf.read('0.5') = 50 */
export const yuanOf: Kind = {
  read: decimal(2),
  show: (value) => (typeof value === 'number' ? multiplier(value * 100) : asText(value)),
};

/** A multiplier, in the document basis points. @example times.read('1.25') = 12500 */
export const times: Kind = {
  read: decimal(4),
  show: (value) => (typeof value === 'number' ? multiplier(value) : asText(value)),
};

const MINUTE_MS = 60_000;

function offsetOf(minutes: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** An instant with its offset, by the brand's calendar. `offsetMinutes`: of the brand. */
export const momentOf = (offsetMinutes: number): Kind => ({
  read: (typed) => (typed === '' ? '' : `${typed}:00${offsetOf(offsetMinutes)}`),
  show: (value) => {
    const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return Number.isNaN(at) ? '' : new Date(at + offsetMinutes * MINUTE_MS).toISOString().slice(0, 16);
  },
});

/** The next midnight of the brand after `now`, as the document has it. Milliseconds since 1970; minutes. */
export function nextMidnight(now: number, offsetMinutes: number): string {
  const tomorrow = new Date(now + offsetMinutes * MINUTE_MS + 86_400_000).toISOString().slice(0, 10);
  return `${tomorrow}T00:00:00${offsetOf(offsetMinutes)}`;
}
