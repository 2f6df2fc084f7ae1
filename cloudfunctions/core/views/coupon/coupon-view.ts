/** Coupons as their members and clerks see them. Reads only. */
import type { CouponTerms } from '../../../contract/coupon';
import type { WalletCoupon } from '../../../contract/wallet';
import type { Db } from '../../../platform/db';
import { couponWords, type CouponNames } from '../../coupon/coupon-words.rules';
import { endsSoon, stateAt, whenOf } from '../../coupon/coupon-when.rules';
import type { CouponRow } from '../../coupon/coupon.types';
import { readTerms } from '../../coupon/templates.store';
import type { Instant } from '../../kernel/time';
import { readBrandRules } from '../../programme/brand-rules.store';
import { versionAt } from '../../programme/programme.rules';
import { findScopeNames } from './names.view.queries';

/** What is shown of a coupon. */
export type ShownRow = Pick<
  CouponRow,
  | 'couponId'
  | 'templateId'
  | 'version'
  | 'state'
  | 'usableFrom'
  | 'expiresAt'
  | 'usesLeft'
  | 'endedAt'
  | 'endedWhy'
>;

/** What stores, products, categories and levels are called that these terms name. */
export async function readCouponNames(
  db: Db,
  brandId: number,
  terms: readonly CouponTerms[],
  at: Instant,
): Promise<CouponNames> {
  const { rules, utcOffsetMinutes } = await readBrandRules(db, brandId);
  const tiers = new Map(versionAt(rules, at).programme.tiers.levels.map((level) => [level.code, level.name]));
  const all = (of: (one: CouponTerms) => readonly string[]): string[] => [...new Set(terms.flatMap(of))];
  const stores = all(({ times }) => times.stores);
  const products = all(({ scope }) => scope.products);
  const categories = all(({ scope }) => scope.categories);
  const names = {
    store: new Map<string, string>(),
    product: new Map<string, string>(),
    category: new Map<string, string>(),
  };
  if (stores.length + products.length + categories.length > 0) {
    const rows = await findScopeNames.run({ brandId, stores, products, categories }, db);
    for (const { kind, id, name } of rows) names[kind as keyof typeof names].set(id, name);
  }
  const { store, product, category } = names;
  return { stores: store, products: product, categories: category, tiers, utcOffsetMinutes };
}

/** Where the menu begins with what it fits: one product, or one category. */
function menuAt({ scope: { products, categories } }: CouponTerms): WalletCoupon['menuAt'] {
  const [product, ...otherProducts] = products;
  const [category, ...otherCategories] = categories;
  if (product !== undefined && otherProducts.length === 0 && category === undefined) return { product };
  if (category !== undefined && otherCategories.length === 0 && product === undefined) return { category };
  return null;
}

/** One coupon of these terms. */
export function toCouponView(
  row: ShownRow,
  terms: CouponTerms,
  names: CouponNames,
  at: Instant,
): WalletCoupon {
  return {
    coupon: row.couponId.toString(),
    template: row.templateId,
    name: terms.name,
    ...couponWords(terms, names),
    when: whenOf(row, at, names.utcOffsetMinutes),
    state: stateAt(row, at),
    endsSoon: endsSoon(row, at),
    usesLeft: row.usesLeft,
    uses: terms.uses,
    channels: terms.channels,
    menuAt: menuAt(terms),
  };
}

/** Coupons of one brand, in their order. */
export async function showCoupons(
  db: Db,
  brandId: number,
  rows: readonly ShownRow[],
  at: Instant,
): Promise<WalletCoupon[]> {
  if (rows.length === 0) return [];
  const terms = await readTerms(db, brandId, rows);
  const names = await readCouponNames(
    db,
    brandId,
    rows.map((row) => terms.of(row)),
    at,
  );
  return rows.map((row) => toCouponView(row, terms.of(row), names, at));
}
