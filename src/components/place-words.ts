/** Where somebody sits or waits, and how they take what they ordered, in words. */
import type { Serving } from '../../cloudfunctions/contract/order';
import { SERVING_WORDS } from '../../cloudfunctions/contract/order-words';

/** @example placeWords('12') = '12 号桌', placeWords('counter') = '柜台', placeWords('vip') = 'vip' */
export const placeWords = (place: string): string =>
  place === 'counter' ? '柜台' : /^\d+$/.test(place) ? `${place} 号桌` : place;

/** Whether it is a place to sit at. @example '12' and 'vip': yes; the counter, or none: no */
export const isTable = (place: string): boolean => place !== '' && place !== 'counter';

/**
 * How an order is taken. `serving` is null where nobody was asked: a table says it then.
 * @example at table 12, to eat in: '堂食 · 12 号桌'; packed, no table: '自取打包'; not asked: '到店自取'
 */
export function takingWords({ place, serving }: { place: string; serving: Serving | null }): string {
  const sits = isTable(place);
  const how = serving ?? (sits ? 'eat-in' : null);
  if (how === null) return place === '' ? '到店自取' : '柜台自取';
  return sits ? `${SERVING_WORDS[how]} · ${placeWords(place)}` : SERVING_WORDS[how];
}

/** @param metres at least 0 @example distanceWords(8240) = '8.2 公里', distanceWords(237) = '240 米' */
export const distanceWords = (metres: number): string =>
  metres < 1000 ? `${Math.max(10, Math.round(metres / 10) * 10)} 米` : `${(metres / 1000).toFixed(1)} 公里`;
