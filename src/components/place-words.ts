/** Where somebody sits or waits, in words. */

/** @example placeWords('12') = '12 号桌', placeWords('counter') = '柜台', placeWords('vip') = 'vip' */
export const placeWords = (place: string): string =>
  place === 'counter' ? '柜台' : /^\d+$/.test(place) ? `${place} 号桌` : place;
