/** What prices are made of where nothing is said. No schemas here: what clients begin with stays small. */
import type { CouponTerms } from './coupon';
import type { OfferTimes, PriceBook } from './price-book';

/** No limit of when, where and for whom. */
export const ALWAYS: OfferTimes = { from: null, until: null, weekdays: [], slots: [], stores: [], tiers: [] };
export const EVERYTHING: CouponTerms['scope'] = { products: [], categories: [] };
/** No prices but those of the menu. */
export const EMPTY_BOOK: PriceBook = { offers: [], tierPrices: [], pointsDeduction: null };
