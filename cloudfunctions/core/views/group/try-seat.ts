/**
 * Whether a member may have a seat now, in a group that is there or in a new one, and what of their cart's
 * price it changes. Reads only; the group's row has the last word. docs/group-buy.md, G-R5, G-R9.
 */
import type { GroupOffer, GroupTerms, SeatOf, WhyNoSeat } from '../../../contract/group';
import type { CartLine, CartProblem } from '../../../contract/order';
import { EMPTY_BOOK } from '../../../contract/plain-prices';
import type { Db } from '../../../platform/db';
import { randomText } from '../../../platform/random-text';
import { atAnyHour, termsNow, tooManyAltogether } from '../../group/community.rules';
import { readTaken } from '../../group/community.store';
import { bookInGroup, mayUseCoupons } from '../../group/group-prices.rules';
import { samePrice, seatFen } from '../../group/group.rules';
import type { GroupRow, OfferRow, OfferSaid } from '../../group/group.types';
import { readGroupToJoin } from '../../group/joining.store';
import { readOffer } from '../../group/offers.store';
import { seatCartProblems } from '../../group/seat-cart.rules';
import { isForNewcomers, whyNoSeat, whyNotJoin, whyNotOpen } from '../../group/why-no-seat.rules';
import { groupWords } from '../../group/words';
import { present } from '../../kernel/assert';
import { MINUTE_MS, type Instant } from '../../kernel/time';
import type { SeatAsk } from '../../order/order.types';
import { whyNotHere } from '../../pricing/offer-times.rules';
import { levelAt, levelIndex, utcOffsetOf, versionAt } from '../../programme/programme.rules';
import type { Buyer, CartFacts } from '../order/cart-facts';
import { whyNotMember } from './why-not-member';

/** Which seat is wanted, where, with what. */
export interface WantedSeat {
  of: SeatOf;
  showsFace: boolean;
}
/** A seat that the member may have, and the facts of their cart's price in it. */
export interface ReadySeat {
  groupId: string;
  offerId: string | null;
  terms: GroupTerms;
  asked: SeatAsk;
  facts: CartFacts;
}
export type TriedSeat = ReadySeat | { why: WhyNoSeat } | { problems: CartProblem[] };

interface Place {
  store: string;
  lines: readonly CartLine[];
}

/** The seat, or why not. */
export async function trySeat(
  db: Db,
  buyer: Buyer,
  wanted: WantedSeat,
  place: Place,
  facts: CartFacts,
): Promise<TriedSeat> {
  const found = await findPlace(db, buyer, wanted, facts);
  if ('why' in found) return found;
  const { terms, group, offer } = found;
  if (group?.storeId != null && group.storeId !== place.store)
    return { why: whyNoSeat('other-store', groupWords.otherStore) };
  const why =
    (offer === null ? null : whyNotAtStore(offer.offer, buyer, place.store, facts)) ??
    (await whyNotMember(db, buyer.memberId, { terms, offer, opens: group === null }, buyer.now));
  if (why !== null) return { why };
  const problems = [
    ...seatCartProblems(terms, place.lines),
    ...(await limitProblems(db, buyer, found, place.lines)),
  ];
  if (problems.length > 0) return { problems };
  const asked = askOf(found, wanted, buyer.now);
  return {
    groupId: group?.groupId ?? newGroupId(),
    offerId: offer?.offerId ?? null,
    terms,
    asked,
    facts: factsInGroup(facts, terms, asked.priceFen),
  };
}

interface FoundPlace {
  terms: GroupTerms;
  /** Null: it is opened. */
  group: GroupRow | null;
  /** Null: an office's, which has none. */
  offer: OfferSaid | null;
  /** What is opened. */
  opens: SeatAsk['opens'];
}

async function findPlace(
  db: Db,
  { brandId, now }: Buyer,
  { of }: WantedSeat,
  { rules }: CartFacts,
): Promise<FoundPlace | { why: WhyNoSeat }> {
  const unknown = { why: whyNoSeat('unknown', groupWords.unknown) };
  if ('group' in of) {
    const found = await readGroupToJoin(db, of.group);
    if (found?.group.brandId !== brandId) return unknown;
    const { group, offer } = found;
    const why = whyNotJoin(group, now);
    if (why !== null) return { why };
    return { terms: termsNow(group.terms, offer?.offer ?? null), group, offer, opens: null };
  }
  const offer = await readOffer(db, brandId, of.offer);
  // A community's groups are opened with its cycle.
  if (offer === null || offer.offer.terms.kind !== 'seats') return unknown;
  const why = whyNotOpen(offer, { at: now, utcOffsetMinutes: utcOffsetOf(rules) });
  if (why !== null) return { why };
  return { terms: offer.offer.terms, group: null, offer, opens: openedOf(offer) };
}

/** Where, for whom and when of the day; when it begins and ends counts only for whoever opens. */
function whyNotAtStore(
  { times }: GroupOffer,
  { now }: Buyer,
  store: string,
  { row, rules }: CartFacts,
): WhyNoSeat | null {
  const { programme } = versionAt(rules, now);
  const tier = levelAt(programme, levelIndex(programme, row.tier)).code;
  const occasion = { store, tier, at: now, utcOffsetMinutes: programme.utcOffsetMinutes };
  const not = whyNotHere({ ...times, from: null, until: null }, occasion);
  switch (not?.why) {
    case undefined:
      return null;
    case 'other-store':
      return whyNoSeat('other-store', groupWords.otherStore);
    case 'other-level':
      return whyNoSeat('other-level', groupWords.otherLevel);
    default:
      return whyNoSeat('not-begun', groupWords.notNow);
  }
}

function askOf({ terms, group, opens }: FoundPlace, { showsFace }: WantedSeat, now: Instant): SeatAsk {
  const newcomer = isForNewcomers(terms, group === null);
  if (terms.kind !== 'seats') {
    const { deadline } = present(group, 'the group');
    return { opens: null, deadline, priceFen: null, taken: { from: 1, to: null }, newcomer, showsFace };
  }
  const taken = group === null ? 1 : group.held + group.paid + 1;
  const deadline = group === null ? now + terms.minutes * MINUTE_MS : group.deadline;
  return {
    opens,
    deadline,
    priceFen: seatFen(terms, taken, group === null),
    taken: samePrice(terms, taken),
    newcomer,
    showsFace,
  };
}

const openedOf = ({ offer, stock }: OfferRow): NonNullable<SeatAsk['opens']> => ({
  kind: offer.terms.kind,
  terms: offer.terms,
  name: offer.name,
  storeId: null,
  place: null,
  counted: stock !== null,
});

/** The facts of a cart's price, in such a group. */
function factsInGroup(facts: CartFacts, terms: GroupTerms, priceFen: bigint | null): CartFacts {
  const { version = 0, book = EMPTY_BOOK } = facts.prices ?? {};
  return {
    ...facts,
    details: terms.kind === 'community' ? facts.details && atAnyHour(facts.details) : facts.details,
    prices: { version, book: bookInGroup(terms, priceFen, book) },
    coupons: mayUseCoupons(terms) ? facts.coupons : [],
  };
}

/** What a member may have of a community's item is counted over all of their orders in the group. */
async function limitProblems(
  db: Db,
  { memberId }: Buyer,
  { terms, group }: FoundPlace,
  lines: readonly CartLine[],
): Promise<CartProblem[]> {
  if (terms.kind !== 'community' || group === null) return [];
  const taken = await readTaken(db, { memberId, groupId: group.groupId });
  return taken.size === 0 ? [] : tooManyAltogether(terms, lines, taken);
}

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';
/** What a group's link carries: nobody guesses it. */
export const newGroupId = (): string => randomText(LETTERS, 10);
