/** Where something stands in a price book, in words. Pure. */
import { textAt } from '../operator-kit/form/document';
import { bookWords, draftWords, fieldWords } from './words';

/** @example placeWords('offers.0.priceFen', book) = '活动「下午茶特价」 · 特价' */
export function placeWords(path: string, document: unknown): string {
  const [part = '', place = '', ...rest] = path.split('.');
  const named = [...rest].reverse().find((step) => step in fieldWords);
  const field = named === undefined ? '' : (fieldWords[named] ?? '');
  if (part === 'offers') {
    if (place === '') return bookWords.offers;
    const offer = textAt(document, ['offers', Number(place), 'name']) || draftWords.newOffer;
    return draftWords.place(draftWords.offer(offer), field);
  }
  if (part === 'tierPrices')
    return place === ''
      ? draftWords.tierPrices
      : draftWords.place(draftWords.tierPrice(Number(place) + 1), field);
  if (part === 'pointsDeduction') return draftWords.place(draftWords.points, fieldWords[place] ?? '');
  return fieldWords[part] ?? part;
}
