/** What keeps a draft of an offer from being published, each with its place. Pure; docs/group-desk.md. */
import type { GroupOffer, OfficeTerms, SeatsTerms } from '../../contract/group';
import { yuan } from '../../contract/in-words';
import { contradictionOf } from '../kernel/named-numbers';
import type { Instant } from '../kernel/time';
import { offerDeskWords as words } from './offer-words';

export interface OfferProblem {
  /** Where, as "terms.steps.0.priceFen". */
  path: string;
  message: string;
}

/** A store at which it holds, with the menu's price there. */
export interface MenuPrice {
  store: string;
  storeName: string;
  listFen: bigint;
}

/** What a brand has of what an offer names. */
export interface OfferFacts {
  /** The product: its name and whether guests see it; null: the menu has none. */
  product: { name: string; isShown: boolean } | null;
  stores: ReadonlySet<string>;
  tiers: ReadonlySet<string>;
  /** Templates that are live. */
  templates: ReadonlySet<string>;
  /** Prices where the offer holds. */
  prices: readonly MenuPrice[];
  /** Seats that are taken of it. */
  seats: bigint;
  now: Instant;
}

/** A draft of seats, and one of what whoever starts an office's order is promised. */
export type SeatsOffer = GroupOffer & { terms: SeatsTerms };
export type OfficeOffer = GroupOffer & { terms: OfficeTerms };
export const isSeats = (offer: GroupOffer): offer is SeatsOffer => offer.terms.kind === 'seats';

/**
 * What no offer is kept with, draft or live.
 * @example a cycle's terms: [{ path: 'terms.kind', … }]
 */
export function kindProblems(
  { terms }: GroupOffer,
  kept: { kind: GroupOffer['terms']['kind'] } | null,
): OfferProblem[] {
  if (kept !== null && kept.kind !== terms.kind) return [{ path: 'terms.kind', message: words.otherKind }];
  return terms.kind === 'community' ? [{ path: 'terms.kind', message: words.notCycles }] : [];
}

/** Everything that is wrong with one that is to be live. */
export function offerProblems(offer: SeatsOffer, facts: OfferFacts): OfferProblem[] {
  return [
    ...nameProblems(offer),
    ...productProblems(offer, facts),
    ...priceProblems(offer, facts),
    ...giftProblems(offer, facts),
    ...timesProblems(offer, facts),
    ...stockProblems(offer, facts),
  ];
}

/** The same of what an office is promised: a coupon that is there, and times that hold. */
export function officeProblems(
  offer: OfficeOffer,
  facts: Pick<OfferFacts, 'stores' | 'tiers' | 'templates' | 'now'>,
): OfferProblem[] {
  const template = offer.terms.gift?.gift.template ?? '';
  const path = 'terms.gift.gift.template';
  const isThere = facts.templates.has(template);
  return [
    ...(isThere ? [] : [{ path, message: words.unknownTemplate(template) }]),
    ...timesProblems(offer, facts),
  ];
}

/** A name that says another number of people than its steps. */
function nameProblems({ name, terms }: SeatsOffer): OfferProblem[] {
  const said = contradictionOf(name, { sizes: terms.steps.map(({ size }) => size) });
  return said === null ? [] : [{ path: 'name', message: words.contradicts(said) }];
}

function productProblems(_: SeatsOffer, { product }: OfferFacts): OfferProblem[] {
  const path = 'terms.product';
  if (product === null) return [{ path, message: words.unknownProduct }];
  return product.isShown ? [] : [{ path, message: words.hiddenProduct(product.name) }];
}

/** The dearest step is below what the product costs at every store. */
function priceProblems({ terms }: SeatsOffer, { prices }: OfferFacts): OfferProblem[] {
  return terms.steps.slice(0, 1).flatMap(({ priceFen }, place) => {
    const dear = prices.filter(({ listFen }) => BigInt(priceFen) >= listFen);
    if (dear.length === 0) return [];
    const where = dear.map(({ storeName, listFen }) => `${storeName} ${yuan(listFen)}`);
    return [{ path: `terms.steps.${place}.priceFen`, message: words.notCheaper(where) }];
  });
}

function giftProblems({ terms }: SeatsOffer, { templates }: OfferFacts): OfferProblem[] {
  if (terms.leader.kind !== 'gift') return [];
  const { template } = terms.leader.gift;
  const message = words.unknownTemplate(template);
  return templates.has(template) ? [] : [{ path: 'terms.leader.gift.template', message }];
}

function timesProblems(
  { times }: Pick<GroupOffer, 'times'>,
  { stores, tiers, now }: Pick<OfferFacts, 'stores' | 'tiers' | 'now'>,
): OfferProblem[] {
  const problems: OfferProblem[] = [];
  const unknown = times.stores.filter((store) => !stores.has(store));
  if (unknown.length > 0) problems.push({ path: 'times.stores', message: words.unknownStore(unknown) });
  if (times.tiers.some((tier) => !tiers.has(tier)))
    problems.push({ path: 'times.tiers', message: words.unknownTier });
  const until = times.until === null ? null : Date.parse(times.until);
  if (until !== null && until <= now) problems.push({ path: 'times.until', message: words.isOver });
  else if (until !== null && times.from !== null && until <= Date.parse(times.from))
    problems.push({ path: 'times.until', message: words.untilBeforeFrom });
  return problems;
}

function stockProblems({ stock }: SeatsOffer, { seats }: OfferFacts): OfferProblem[] {
  if (stock === null || BigInt(stock) >= seats) return [];
  return [{ path: 'stock', message: words.tooManyTaken(seats.toString()) }];
}
