/*
 * Days as files write them, and which of the first two numbers is the month. Pure.
 */
import { formatDay, parseDay } from '../../../cloudfunctions/core/kernel/time';

/** Year, month and day of a date such as 01/03/2024: in which order. */
export const DATE_ORDERS = ['ymd', 'dmy', 'mdy'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const YEAR_FIRST = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;
const DAY_AND_NAME = /^(\d{1,2})[- /]([A-Za-z]{3,9})\.?[-, /]+(\d{4}|\d{2})$/;
const NAME_AND_DAY = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Excel counts days from 1899-12-30, which is so many before 1970. */
const EXCEL_EPOCH = 25_569;
const EXCEL = /^\d{5}$/;

/** Of two digits: this century. */
const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

const monthNamed = (name: string): string => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

/** Year, month, day as digits; null for what is not written as a date. */
function partsOf(text: string, order: DateOrder): [year: string, month: string, day: string] | null {
  const first = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (first) return [first[1] ?? '', first[2] ?? '', first[3] ?? ''];
  const last = YEAR_LAST.exec(text);
  if (last) {
    const [, a = '', b = '', c = ''] = last;
    if (order === 'ymd') return c.length === 2 ? [fullYear(a.padStart(2, '0')), b, c] : null;
    return order === 'dmy' ? [fullYear(c), b, a] : [fullYear(c), a, b];
  }
  const named = DAY_AND_NAME.exec(text);
  if (named) return [fullYear(named[3] ?? ''), monthNamed(named[2] ?? ''), named[1] ?? ''];
  const american = NAME_AND_DAY.exec(text);
  return american ? [american[3] ?? '', monthNamed(american[1] ?? ''), american[2] ?? ''] : null;
}

/**
 * The day of a text, YYYY-MM-DD; null for what is no day of the calendar.
 * @example "2024/3/1", "20240301", "1-Mar-2024", "45352" (Excel) and, with dmy, "01/03/2024" are 2024-03-01
 */
export function dayOfText(text: string, order: DateOrder): string | null {
  const tidy = text.normalize('NFKC').trim();
  if (EXCEL.test(tidy)) return formatDay(Number(tidy) - EXCEL_EPOCH);
  const parts = partsOf(tidy, order);
  if (parts === null) return null;
  const [year, month, day] = parts;
  const name = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(parseDay(name)) ? null : name;
}

/** What a date says of the order of its numbers. */
export type OrderSign = DateOrder | 'dmy-or-mdy' | 'any';

/**
 * Which order a date shows; "any" where it makes no difference.
 * @example "13/02/2024" is dmy, "01/02/2024" is dmy-or-mdy, "2024-02-01" and "05/05/2024" are any
 */
export function orderSignOf(text: string): OrderSign {
  const [, a = '', b = '', c = ''] = YEAR_LAST.exec(text.normalize('NFKC').trim()) ?? [];
  if (a === '') return 'any';
  if (c.length === 2 && Number(a) > 31) return 'ymd';
  if (Number(a) > 12) return 'dmy';
  if (Number(b) > 12) return 'mdy';
  return a === b ? 'any' : 'dmy-or-mdy';
}
