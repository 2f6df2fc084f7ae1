/** What is new of the season, as home shows it. Pure. */
import type { SeasonItem } from '../../../contract/member';
import type { Instant } from '../../kernel/time';
import { mayBuy } from '../../menu/availability.rules';
import type { SoldMenu } from '../../menu/sold-menu.store';

/** As many as a row has room for. */
const MOST = 6;

/** Of the menu what is marked as new, seen by guests, and to be bought now by whoever holds this level. */
export const seasonOf = (
  { items, shown }: Pick<SoldMenu, 'items' | 'shown'>,
  { tier, at }: { tier: string | null; at: Instant },
): SeasonItem[] =>
  [...items.values()]
    .filter(
      ({ season, product, windows }) =>
        season === true && shown.has(product) && mayBuy(windows, tier ?? '', at).open,
    )
    .slice(0, MOST)
    .map(({ product, name, picture, priceFen }) => ({ product, name, picture, priceFen: String(priceFen) }));
