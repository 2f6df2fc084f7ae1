/**
 * What is wrong with a price book beyond its shape (contract/price-book.ts): what it refers to, and times
 * that never come. Pure.
 */
import type { Offer, OfferTimes, PriceBook } from '../../contract/price-book';
import { contradictionOf, type RuleNumbers } from '../kernel/named-numbers';
import { priceBookWords } from './price-book-words';

export interface BookProblem {
  /** Where, as "offers.0.times.until". */
  path: string;
  message: string;
}

/** What a book may refer to. */
export interface BookFacts {
  /** Products on the menu, with their list prices. Fen. */
  prices: ReadonlyMap<string, bigint>;
  categories: ReadonlySet<string>;
  stores: ReadonlySet<string>;
  tiers: ReadonlySet<string>;
}

/** Those that are not known, as one problem. */
function unknown(
  path: string,
  names: readonly string[],
  known: { has(name: string): boolean },
): BookProblem[] {
  const missing = names.filter((name) => !known.has(name));
  return missing.length === 0 ? [] : [{ path, message: priceBookWords.unknown(missing) }];
}

/** Everything that is wrong. A special price must be below the list price of each of its products. */
export function bookProblems(book: PriceBook, facts: BookFacts): BookProblem[] {
  const tiers = book.tierPrices.map(({ tier }) => tier);
  return [
    ...book.offers.flatMap((offer, index) => offerProblems(offer, `offers.${index}`, facts)),
    ...book.tierPrices.flatMap(({ tier, categories }, index) => [
      ...unknown(`tierPrices.${index}.tier`, [tier], facts.tiers),
      ...unknown(`tierPrices.${index}.categories`, categories, facts.categories),
    ]),
    ...(new Set(tiers).size < tiers.length
      ? [{ path: 'tierPrices', message: priceBookWords.tierTwice }]
      : []),
  ];
}

/** The figures of an offer that its name may repeat. */
const numbersOf = (offer: Offer): RuleNumbers =>
  offer.kind === 'amount-off'
    ? { amountOff: offer }
    : offer.kind === 'percent-off'
      ? { rateBp: offer.rateBp }
      : {};

function nameProblems(offer: Offer, path: string): BookProblem[] {
  const said = contradictionOf(offer.name, numbersOf(offer));
  return said === null ? [] : [{ path: `${path}.name`, message: priceBookWords.contradicts(said) }];
}

function offerProblems(offer: Offer, path: string, facts: BookFacts): BookProblem[] {
  const times = [...nameProblems(offer, path), ...timesProblems(offer.times, `${path}.times`, facts)];
  if (offer.kind !== 'special-price')
    return [
      ...unknown(`${path}.scope.products`, offer.scope.products, facts.prices),
      ...unknown(`${path}.scope.categories`, offer.scope.categories, facts.categories),
      ...times,
    ];
  const dear = offer.products.filter((product) => {
    const list = facts.prices.get(product);
    return list !== undefined && BigInt(offer.priceFen) >= list;
  });
  return [
    ...unknown(`${path}.products`, offer.products, facts.prices),
    ...(dear.length === 0 ? [] : [{ path: `${path}.priceFen`, message: priceBookWords.notBelowList(dear) }]),
    ...times,
  ];
}

function timesProblems(times: OfferTimes, path: string, facts: BookFacts): BookProblem[] {
  const { from, until } = times;
  const isOver = from !== null && until !== null && Date.parse(from) >= Date.parse(until);
  return [
    ...(isOver ? [{ path: `${path}.until`, message: priceBookWords.endsBeforeBegin }] : []),
    ...unknown(`${path}.stores`, times.stores, facts.stores),
    ...unknown(`${path}.tiers`, times.tiers, facts.tiers),
  ];
}
