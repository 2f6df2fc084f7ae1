/** A brand with the rules in force, as the use-cases of an account need it. */
import type { Db } from '../../platform/db';
import { present } from '../kernel/assert';
import { dayNameOf, type Instant } from '../kernel/time';
import { readBrands, readRuleSets, readRuleSetsUntil, type Brand } from './programme.store';
import type { RuleSet } from './programme.types';
import { utcOffsetOf } from './programme.rules';

export interface BrandRules {
  brand: Brand;
  rules: RuleSet;
  utcOffsetMinutes: number;
}

/** The brand with this id. */
export async function readBrandRules(db: Db, brandId: number): Promise<BrandRules> {
  const brand = (await readBrands(db)).find((candidate) => candidate.brandId === brandId);
  const rules = (await readRuleSets(db, [brandId])).get(brandId);
  const known = present(rules, `programme of brand ${brandId}`);
  return { brand: present(brand, `brand ${brandId}`), rules: known, utcOffsetMinutes: utcOffsetOf(known) };
}

/** The brand's calendar day at an instant, YYYY-MM-DD. */
export const brandDay = ({ utcOffsetMinutes }: BrandRules, at: Instant): string =>
  dayNameOf(at, utcOffsetMinutes);

/** The brand's zone, for whoever has read which version is the latest: no statement where that is known. */
export async function readZone(db: Db, brandId: number, latestVersion: number): Promise<number> {
  const rules = (await readRuleSetsUntil(db, new Map([[brandId, latestVersion]]))).get(brandId);
  return utcOffsetOf(present(rules, `programme of brand ${brandId}`));
}
