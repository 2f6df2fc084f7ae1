/*
 * `--as-of` and `--brand`, as every command understands them.
 */
import { asDb, type Database } from '../../cloudfunctions/platform/db';
import { dayOf, formatDay, parseDay, startOfDay, type Instant } from '../../cloudfunctions/core/kernel/time';
import { readBrands, readRuleSets, type Brand } from '../../cloudfunctions/core/programme/programme.store';
import type { RuleSet } from '../../cloudfunctions/core/programme/programme.types';
import { InputError } from './input-error';
import { utcOffsetOf } from '../../cloudfunctions/core/programme/programme.rules';

const LOCAL = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/;
const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * An instant from text. A date means its first instant in the brand's zone, and a time without a zone is in
 * the brand's zone.
 * @example 2019-05-01 and 480 is 2019-05-01T00:00:00+08:00
 */
export function parseAsOf(text: string, utcOffsetMinutes: number): Instant {
  const at = ZONED.test(text) ? zoned(text) : local(text, utcOffsetMinutes);
  if (Number.isFinite(at)) return at;
  throw new InputError(
    `--as-of ${text}: write a date (2019-05-01) or an instant (2019-05-01T00:00:00+08:00).`,
  );
}

const zoned = (text: string): Instant => (Number.isNaN(parseDay(text.slice(0, 10))) ? NaN : Date.parse(text));

function local(text: string, utcOffsetMinutes: number): Instant {
  const [, day = '', hour = '0', minute = '0', second = '0'] = LOCAL.exec(text) ?? [];
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return NaN;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1000;
  return startOfDay(parseDay(day), utcOffsetMinutes) + time;
}

export interface ChosenBrand {
  brand: Brand;
  rules: RuleSet;
  utcOffsetMinutes: number;
}

/**
 * The brand of `--brand`; else the only one there is; else the only one that was imported, beside live ones
 * such as the demo.
 */
export async function chooseBrand(pool: Database, key: string | undefined): Promise<ChosenBrand> {
  const found = await readBrands(asDb(pool), key ?? null);
  const imported = found.filter((candidate) => candidate.standsAt !== null);
  const brands = found.length > 1 && imported.length === 1 ? imported : found;
  const names = brands.map((candidate) => candidate.key).join(', ');
  if (brands.length > 1) throw new InputError(`There are several brands: choose with --brand (${names}).`);
  const brand = brands[0];
  if (brand === undefined)
    throw new InputError(
      key === undefined ? 'There is no brand yet: import one.' : `There is no brand ${key}.`,
    );
  const rules = (await readRuleSets(asDb(pool), [brand.brandId])).get(brand.brandId);
  if (rules === undefined) throw new InputError(`The brand ${brand.key} has no programme yet.`);
  return { brand, rules, utcOffsetMinutes: utcOffsetOf(rules) };
}

/** The instant of a command's figures: what was asked for, else where the brand stands, else now. */
export const asOfOrNow = (
  text: string | undefined,
  { brand, utcOffsetMinutes }: ChosenBrand,
  now: Instant,
): Instant => (text === undefined ? (brand.standsAt ?? now) : parseAsOf(text, utcOffsetMinutes));

/** The business day of an instant, as text. */
export const dayText = (at: Instant, utcOffsetMinutes: number): string =>
  formatDay(dayOf(at, utcOffsetMinutes));
