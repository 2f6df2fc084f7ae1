/** What is new of the season, as home shows it. Pure. */
import type { SeasonItem } from '../../../contract/member';
import type { PriceBook } from '../../../contract/price-book';
import type { Instant } from '../../kernel/time';
import { mayBuy } from '../../menu/availability.rules';
import { levelAt, utcOffsetOf, versionAt } from '../../programme/programme.rules';
import type { RuleSet } from '../../programme/programme.types';
import type { SoldMenu } from '../../menu/sold-menu.store';
import { bestPrice, withoutCartOffers } from '../menu/best-price';

/** As many as a row has room for. */
const MOST = 6;

/** Who looks at it, and when. */
interface Looking {
  tier: string;
  at: Instant;
  utcOffsetMinutes: number;
}

/** Of the menu what is marked as new, seen by guests, and to be bought now by whoever holds this level. */
export function seasonOf(
  { menu: { items, shown }, book }: { menu: Pick<SoldMenu, 'items' | 'shown'>; book: PriceBook },
  { tier, at, utcOffsetMinutes }: Looking,
): SeasonItem[] {
  const prices = withoutCartOffers(book);
  // At no store of the brand: what one of them sells dearer or cheaper is on its menu.
  const buyer = { store: '', tier, at, utcOffsetMinutes };
  return [...items.values()]
    .filter(
      ({ season, product, windows }) =>
        season === true && shown.has(product) && mayBuy(windows, tier, at).open,
    )
    .slice(0, MOST)
    .map(({ product, name, picture, category, priceFen }) => ({
      product,
      name,
      picture,
      priceFen: String(priceFen),
      bestFen: bestPrice(prices, { ...buyer, product, category, baseFen: BigInt(priceFen) }).fen.toString(),
    }));
}

/** Whom a visitor's prices are of: whoever joins begins at the lowest level. */
export const newcomerAt = (rules: RuleSet, at: Instant): Looking => ({
  tier: levelAt(versionAt(rules, at).programme, 0).code,
  at,
  utcOffsetMinutes: utcOffsetOf(rules),
});
