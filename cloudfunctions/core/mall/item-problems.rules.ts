/** What an item refers to that there is not. Pure. */
import type { MallItem } from '../../contract/mall';
import { mallDeskWords } from './words';

/** What a brand has. */
export interface BrandHas {
  /** Templates of coupons that are live. */
  templates: ReadonlySet<string>;
  /** Of the menu. */
  products: ReadonlyMap<string, { isSet: boolean }>;
  stores: ReadonlySet<string>;
  tiers: ReadonlySet<string>;
  pictures: ReadonlySet<string>;
}
export interface Problem {
  path: string;
  message: string;
}

/**
 * Everything, each with its place.
 * @example goods that are a set: [{ path: 'what.product', message: '套餐不能兑换，请选单品' }]
 */
export function mallItemProblems({ picture, what, tiers }: MallItem, has: BrandHas): Problem[] {
  const problems: Problem[] = [];
  const wrong = (path: string, message: string): number => problems.push({ path, message });
  if (picture !== '' && !has.pictures.has(picture)) wrong('picture', mallDeskWords.unknownPicture);
  if (tiers.some((tier) => !has.tiers.has(tier))) wrong('tiers', mallDeskWords.unknownTier);
  if (what.kind === 'coupon') {
    if (!has.templates.has(what.template)) wrong('what.template', mallDeskWords.unknownTemplate);
    return problems;
  }
  const product = has.products.get(what.product);
  if (product === undefined) wrong('what.product', mallDeskWords.unknownProduct);
  if (product?.isSet === true) wrong('what.product', mallDeskWords.noSets);
  if (what.stores.some((store) => !has.stores.has(store))) wrong('what.stores', mallDeskWords.unknownStore);
  return problems;
}
