/** What is new in a price book before anybody has written anything, and rates in words. Pure. */
import { multiplier } from '../../../cloudfunctions/contract/in-words';
import { ALWAYS, EVERYTHING } from '../../../cloudfunctions/contract/plain-prices';
import type { Offer } from '../../../cloudfunctions/contract/price-book';

export type OfferKind = Offer['kind'];

const NEW_OFFERS: Record<OfferKind, object> = {
  'special-price': { products: [], priceFen: '', stacksWithTier: false },
  'percent-off': { scope: EVERYTHING, rateBp: '', stacksWithTier: false },
  'amount-off': { scope: EVERYTHING, thresholdFen: '', offFen: '' },
};

/** What an operator must say of it is empty. */
export const newOffer = (kind: OfferKind): object => ({
  kind,
  code: '',
  name: '',
  ...NEW_OFFERS[kind],
  times: ALWAYS,
});

/** @example fold(8500) = '8.5', as in 8.5 折 */
export const fold = (rateBp: number): string => multiplier(rateBp * 10);

/** @example percent(3000) = '30' */
export const percent = (rateBp: number): string => multiplier(rateBp * 100);
