/** What an offer of group-buy is held against: the menu, prices of stores, levels, coupons. Reads only. */
import { EMPTY_BOOK } from '../../../contract/plain-prices';
import type { PriceBook } from '../../../contract/price-book';
import type { Db } from '../../../platform/db';
import { readTemplate } from '../../coupon/templates.store';
import type { OfferFacts, SeatsOffer } from '../../group/offer-problems.rules';
import type { OfferRow } from '../../group/group.types';
import type { Instant } from '../../kernel/time';
import { readMenuItems } from '../../menu/menu.store';
import type { KeptItem } from '../../menu/menu.types';
import { mostOff } from '../../pricing/most-off.rules';
import { readPriceBook } from '../../pricing/price-book.store';
import { bestPrice, withoutCartOffers } from '../menu/best-price';
import { readCouponNames } from './coupon-names';
import { findPricesOfProduct } from './group-offers.view.queries';
import { readWorstFacts } from './worst-case';
import type { CouponNames } from '../../coupon/coupon-words.rules';

/** Everything that a draft of seats is held against. */
export interface DraftFacts extends OfferFacts {
  item: KeptItem | null;
  names: CouponNames;
  book: PriceBook;
  /** What the leader's coupons may take off in all; null: no limit. */
  giftFen: bigint | null;
}

/** Read once for a check: a number of statements that depends on nothing. */
export async function readDraftFacts(
  db: Db,
  brandId: number,
  { offer, kept }: { offer: SeatsOffer; kept: OfferRow | null },
  now: Instant,
): Promise<DraftFacts> {
  const { terms, times } = offer;
  const names = await readCouponNames(db, brandId, now);
  const [item = null] = await readMenuItems(db, brandId, [terms.product]);
  const own = await findPricesOfProduct.run({ brandId, product: terms.product }, db);
  const ownOf = new Map(own.map((row) => [row.store_id, row.price_fen]));
  const holds = times.stores.length === 0 ? [...names.stores.keys()] : times.stores;
  const gift = terms.leader.kind === 'gift' ? terms.leader.gift : null;
  const found = gift === null ? null : await readTemplate(db, { brandId, templateId: gift.template });
  const template = found?.state === 'live' ? found.template : null;
  const eachFen =
    template === null ? 0n : mostOff(template.terms, await readWorstFacts(db, brandId, template, names, now));
  return {
    item,
    names,
    book: withoutCartOffers((await readPriceBook(db, brandId, now))?.book ?? EMPTY_BOOK),
    giftFen:
      eachFen === null || gift === null ? (eachFen === null ? null : 0n) : eachFen * usesOf(template, gift),
    product: item && { name: item.item.name, isShown: item.shown },
    stores: new Set(names.stores.keys()),
    tiers: new Set(names.tiers.keys()),
    templates: new Set(template === null || gift === null ? [] : [gift.template]),
    prices:
      item === null
        ? []
        : holds.flatMap((store) => {
            const storeName = names.stores.get(store);
            const listFen = ownOf.get(store) ?? BigInt(item.item.priceFen);
            return storeName === undefined ? [] : [{ store, storeName, listFen }];
          }),
    seats: kept?.seats ?? 0n,
    now,
  };
}

const usesOf = (template: { terms: { uses: number } } | null, { count }: { count: number }): bigint =>
  BigInt((template?.terms.uses ?? 1) * count);

/** What one costs a member alone. */
export interface Alone {
  store: string;
  tier: string;
  listFen: bigint;
  fen: bigint;
  why: string;
}

/** At every store of the offer, for every level; what is the same everywhere is priced once. */
export function pricesAlone(facts: DraftFacts): Alone[] {
  const { item, names, book, prices, now } = facts;
  if (item === null) return [];
  const { product, category } = item.item;
  const named = new Set(book.offers.flatMap(({ times }) => times.stores));
  const known = new Map<string, { fen: bigint; why: string }>();
  return prices.flatMap(({ store, listFen }) =>
    [...names.tiers.keys()].map((tier) => {
      const same = [listFen, tier, named.has(store) ? store : ''].join('|');
      let best = known.get(same);
      if (best === undefined) {
        const zone = { utcOffsetMinutes: names.utcOffsetMinutes, at: now };
        const found = bestPrice(book, { ...zone, store, tier, product, category, baseFen: listFen });
        best = { fen: found.fen, why: found.why ?? '' };
        known.set(same, best);
      }
      return { store, tier, listFen, ...best };
    }),
  );
}
