/**
 * The offers that campaigns put into a price book. They stand after the book's own, each with its campaign's
 * code, and are the campaigns' to change: whoever publishes a book publishes its own part of it. Pure.
 */
import { priceBookSchema, type Offer, type PriceBook } from '../../contract/price-book';
import type { Instant } from '../kernel/time';
import type { BookProblem } from './price-book.rules';
import { priceBookWords } from './price-book-words';

/** As many as a book may have (contract/price-book.ts). */
const MOST_OFFERS = 200;

/** The book without what campaigns put into it. */
export const ownPart = (book: PriceBook): PriceBook => ({
  ...book,
  offers: book.offers.filter(({ campaign }) => campaign === undefined),
});

/**
 * The book's own part, and of these offers of campaigns those that are not over when it takes effect.
 * @example its own two, and one of a campaign until 1 January: three before, two from then on
 */
export function withCampaigns(book: PriceBook, offers: readonly Offer[], effectiveFrom: Instant): PriceBook {
  const standing = offers.filter(
    ({ times }) => times.until === null || Date.parse(times.until) > effectiveFrom,
  );
  return { ...book, offers: [...ownPart(book).offers, ...standing] };
}

/** What keeps a book's own part from being published with these offers of campaigns. */
export function campaignProblems(book: PriceBook, offers: readonly Offer[]): BookProblem[] {
  const by = new Map(offers.map(({ code, campaign = '' }) => [code, campaign]));
  const clashes = book.offers.flatMap(({ code, campaign }, place) => {
    const other = campaign === undefined ? by.get(code) : undefined;
    return other === undefined
      ? []
      : [{ path: `offers.${place}.code`, message: priceBookWords.ofCampaign(other) }];
  });
  const count = ownPart(book).offers.length + offers.length;
  return count <= MOST_OFFERS
    ? clashes
    : [...clashes, { path: 'offers', message: priceBookWords.tooMany(count) }];
}

/** Whether two books say the same. Fields may stand in any order. */
export const isSameBook = (one: PriceBook, other: PriceBook): boolean =>
  JSON.stringify(priceBookSchema.parse(one)) === JSON.stringify(priceBookSchema.parse(other));
