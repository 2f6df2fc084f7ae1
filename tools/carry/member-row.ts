/*
 * One row of a list of members: what its cells say, or what is wrong with them. Reads nothing else.
 */
import type { CarriedMember } from '../../cloudfunctions/core/settlement/account/carry-members';
import { parseDay, startOfDay } from '../../cloudfunctions/core/kernel/time';
import { tidyName } from '../../cloudfunctions/core/member/name.rules';
import { normalPhone } from '../../cloudfunctions/core/member/phone.rules';

/** Columns of the file; docs/carrying-over.md says what goes into each. */
export const CARRY_COLUMNS = {
  number: 'required',
  phone: 'optional',
  name: 'optional',
  since: 'optional',
  level: 'optional',
  level_until: 'optional',
  points: 'optional',
  growth: 'optional',
  birthday: 'optional',
  consents: 'optional',
} as const;
export type CarryColumn = keyof typeof CARRY_COLUMNS;

/** What rows are looked at against. */
export interface RowRules {
  /** Codes of levels by whatever a list may call them: their code or their name. */
  levels: ReadonlyMap<string, string>;
  utcOffsetMinutes: number;
  /** The brand's day at which the list was drawn, YYYY-MM-DD. */
  today: string;
}

const NUMBER = /^[^\s/\\\p{Cc}]{1,40}$/u;
const AMOUNT = /^\d{1,12}$/;
const PURPOSES = ['privacy', 'marketing', 'personalisation'] as const;
const LONGEST_WORDING = 40;

/** Stops reading a row. */
class Wrong extends Error {}
const wrong = (problem: string): never => {
  throw new Wrong(problem);
};

/** The row as a member, or why it is rejected. @example points "100@2027-03-31; 50": two lots */
export function readRow(
  cell: (column: CarryColumn) => string,
  rules: RowRules,
): CarriedMember | { problem: string } {
  try {
    return toMember(cell, rules);
  } catch (error) {
    if (error instanceof Wrong) return { problem: error.message };
    throw error;
  }
}

function toMember(cell: (column: CarryColumn) => string, rules: RowRules): CarriedMember {
  const number = cell('number');
  if (!NUMBER.test(number)) wrong(number === '' ? 'the number is missing' : `${number} is not a card number`);
  const since = dayIn('since', cell('since'), rules);
  return {
    number,
    phone: phoneIn(cell('phone')),
    name: nameIn(cell('name')),
    birthday: birthdayIn(cell('birthday')),
    consents: partsOf(cell('consents'), ';').map((part) => consentIn(part, rules)),
    joinedAt: since === null ? null : startOfDay(parseDay(since), rules.utcOffsetMinutes),
    opening: {
      lots: partsOf(cell('points'), ';').map((part) => lotIn(part, rules)),
      qualifying: partsOf(cell('growth'), ';').map((part) => growthIn(part, rules)),
      level: levelIn(cell('level'), cell('level_until'), rules),
    },
  };
}

const partsOf = (text: string, by: string): string[] =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A day of the calendar that is not to come. */
function dayIn(column: string, text: string, { today }: RowRules): string | null {
  if (text === '') return null;
  if (Number.isNaN(parseDay(text)) || text < '2000-01-02')
    wrong(`${column} ${text} is not a day (YYYY-MM-DD)`);
  if (text > today) wrong(`${column} ${text} is still to come`);
  return text;
}

/** A last day that is not over; empty: no end. */
function endIn(column: string, text: string, { today }: RowRules): string | null {
  if (text === '') return null;
  if (Number.isNaN(parseDay(text)) || text > '2099-12-30')
    wrong(`${column} ${text} is not a day (YYYY-MM-DD)`);
  if (text < today) wrong(`${column} ${text} is over`);
  return text;
}

function amountIn(column: string, text: string): string {
  const amount = text.replaceAll(',', '');
  if (!AMOUNT.test(amount)) wrong(`${column} ${text} is not a whole number`);
  return BigInt(amount).toString();
}

/** @example '100@2027-03-31'; '50' never ends */
function lotIn(part: string, rules: RowRules): CarriedMember['opening']['lots'][number] {
  const [amount = '', end = ''] = partsOf(part, '@');
  return { points: amountIn('points', amount), lastDay: endIn('points', end, rules) };
}

/** @example '40@2026-05-02'; without a day: of the day at which the list was drawn */
function growthIn(part: string, rules: RowRules): CarriedMember['opening']['qualifying'][number] {
  const [amount = '', day = ''] = partsOf(part, '@');
  return { points: amountIn('growth', amount), day: dayIn('growth', day, rules) ?? rules.today };
}

function levelIn(level: string, until: string, rules: RowRules): CarriedMember['opening']['level'] {
  if (level === '') return until === '' ? null : wrong('level_until is there without a level');
  const code = rules.levels.get(level);
  if (code === undefined) return wrong(`there is no level ${level}`);
  return { code, lastDay: endIn('level_until', until, rules) };
}

function phoneIn(text: string): string | null {
  if (text === '') return null;
  if (!/^\+?[\d -]+$/.test(text)) return wrong(`phone ${text.length} characters long is not a phone number`);
  const phone = text.startsWith('+') ? normalPhone(text, '') : normalPhone('86', text);
  return phone ?? wrong('the phone is not a phone number');
}

function nameIn(text: string): string {
  if (text === '') return '';
  return tidyName(text) ?? wrong('the name is too long, or has characters that no name has');
}

/** With or without the year, which is not kept. */
function birthdayIn(text: string): string | null {
  if (text === '') return null;
  const day = text.length === 10 ? text.slice(5) : text;
  if (Number.isNaN(parseDay(`2000-${day}`))) return wrong(`birthday ${text} is not a day (MM-DD)`);
  return day;
}

/** @example 'marketing@2025-03-01@2025版会员章程' */
function consentIn(part: string, rules: RowRules): CarriedMember['consents'][number] {
  const [purpose = '', day = '', wording = ''] = partsOf(part, '@');
  const known =
    PURPOSES.find((one) => one === purpose) ?? wrong(`consent ${purpose} is none of ${PURPOSES.join()}`);
  const given = dayIn('consents', day, rules) ?? wrong(`consent ${purpose} has no day`);
  if (wording === '' || wording.length > LONGEST_WORDING)
    wrong(`consent ${purpose} does not say, in ${LONGEST_WORDING} characters, what was agreed to`);
  return { purpose: known, at: startOfDay(parseDay(given), rules.utcOffsetMinutes), wording };
}
