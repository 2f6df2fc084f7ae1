/** What a template speaks of by name, and the card as a member sees it. Reads only. */
import type { CouponTerms } from '../../../contract/coupon';
import type { TemplateCard } from '../../../contract/promotion';
import type { Db } from '../../../platform/db';
import { readStores } from '../../catalog/catalog.store';
import { couponWords, validityWords, type CouponNames } from '../../coupon/coupon-words.rules';
import type { Instant } from '../../kernel/time';
import { readMenu } from '../../menu/menu.store';
import { readBrandRules } from '../../programme/brand-rules.store';
import { versionAt } from '../../programme/programme.rules';

/** Names of everything that templates of a brand may speak of. */
export async function readCouponNames(db: Db, brandId: number, now: Instant): Promise<CouponNames> {
  const { rules, utcOffsetMinutes } = await readBrandRules(db, brandId);
  const { categories, items } = await readMenu(db, brandId);
  const stores = await readStores(db, brandId);
  return {
    products: new Map(items.map(({ item }) => [item.product, item.name])),
    categories: new Map(categories.map(({ id, name }) => [id, name])),
    stores: new Map(stores.map(({ id, name }) => [id, name])),
    tiers: new Map(versionAt(rules, now).programme.tiers.levels.map(({ code, name }) => [code, name])),
    utcOffsetMinutes,
  };
}

/** The card before anybody has it. */
export const cardOf = (terms: CouponTerms, names: CouponNames): TemplateCard => ({
  name: terms.name,
  when: validityWords(terms),
  ...couponWords(terms, names),
});
