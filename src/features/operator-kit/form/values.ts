/**
 * Values of a document as a person types them. What is no such value stays the text that was typed, and the
 * check says so at its place. Pure.
 */
import { multiplier } from '../../../../cloudfunctions/contract/in-words';
import { CHINA_OFFSET_MINUTES, clockAt, dayAt, daysAfter, twoDigits } from '../../../components/local-time';
import { decimalOf } from '../../../components/typed-decimal';

export interface Kind {
  /** What was typed, as the document has it. */
  read: (typed: string) => unknown;
  /** What the document has, as it is typed. */
  show: (value: unknown) => string;
  /** Typed with figures: phones show their keyboard. */
  isNumber?: true;
}

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

const decimal =
  (places: number) =>
  (typed: string): unknown =>
    decimalOf(typed, places) ?? typed;

export const text: Kind = { read: (typed) => typed, show: asText };

/** A whole number. */
export const whole: Kind = {
  isNumber: true,
  read: (typed) => (/^\d{1,15}$/.test(typed.trim()) ? Number(typed.trim()) : typed),
  show: asText,
};

/** Yuan, in the document fen. @example yuanOf.read('0.5') = 50 */
export const yuanOf: Kind = {
  isNumber: true,
  read: decimal(2),
  show: (value) => (typeof value === 'number' ? multiplier(value * 100) : asText(value)),
};

/**
 * A percentage, in the document basis points: hundredths, as fen are of yuan.
 * @example percentOf.read('87.5') = 8750
 */
export const percentOf = yuanOf;

/** A multiplier, in the document basis points. @example times.read('1.25') = 12500 */
export const times: Kind = {
  isNumber: true,
  read: decimal(4),
  show: (value) => (typeof value === 'number' ? multiplier(value) : asText(value)),
};

/**
 * Coupons by the code of their template, each with a number. What is no such list stays as it was typed.
 * @example coupons.read('free-cup*2，tea') = [{template: 'free-cup', count: 2}, {template: 'tea', count: 1}]
 */
export const coupons: Kind = {
  read: (typed) => {
    const parts = typed
      .split(/[,，、]/)
      .map((part) => /^\s*([a-z0-9-]+)\s*(?:[*×x]\s*(\d{1,2}))?\s*$/.exec(part));
    if (parts.some((part) => part === null)) return typed;
    return parts.map((part) => ({ template: part?.[1] ?? '', count: Number(part?.[2] ?? 1) }));
  },
  show: (value) =>
    Array.isArray(value)
      ? (value as { template: string; count: number }[])
          .map(({ template, count }) => (count === 1 ? template : `${template}*${count}`))
          .join('，')
      : asText(value),
};

function offsetOf(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

/** An instant with its offset, by the brand's calendar. `offsetMinutes`: of the brand. */
export const momentOf = (offsetMinutes: number): Kind => ({
  read: (typed) => (typed === '' ? '' : `${typed}:00${offsetOf(offsetMinutes)}`),
  show: (value) => {
    const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return Number.isNaN(at) ? '' : clockAt(at, offsetMinutes).slice(0, 16);
  },
});

/** An instant by the clock of China. */
export const chinaMoment = momentOf(CHINA_OFFSET_MINUTES);

/** The next midnight of the brand after `now`, as the document has it. Milliseconds since 1970; minutes. */
export function nextMidnight(now: number, offsetMinutes: number): string {
  const tomorrow = daysAfter(dayAt(now, offsetMinutes), 1);
  return `${tomorrow}T00:00:00${offsetOf(offsetMinutes)}`;
}
