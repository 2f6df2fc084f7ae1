/**
 * What an offer of seats comes to at worst, before anybody has it: below the list price, and below what a
 * member pays alone. Without extras: those cost what they cost. Pure; docs/group-desk.md.
 */
import type { SeatsTerms } from '../../contract/group';
import { differenceFen, seatFen, stepFen } from './group.rules';

/** What a product costs at the dearest store of an offer: as listed, and at best for some member alone. */
export interface PriceAlone {
  listFen: bigint;
  aloneFen: bigint;
}

/** A filled group: its seats, what all of them pay, and what that is below. */
export interface GroupAtWorst {
  seats: number;
  paidFen: bigint;
  offListFen: bigint;
  offAloneFen: bigint;
}

export interface OfferCost {
  /** The one that costs most. */
  perGroup: GroupAtWorst;
  /** Of all stock; null: no limit. */
  mostOffListFen: bigint | null;
  mostOffAloneFen: bigint | null;
}

const notNegative = (fen: bigint): bigint => (fen > 0n ? fen : 0n);

/**
 * A group filled with so many.
 * @example 3 → ¥13.90, leader's price ¥9.90, list ¥19: 3 seats pay ¥37.70, ¥19.30 below the list
 */
export function groupOf(terms: SeatsTerms, seats: number, { listFen, aloneFen }: PriceAlone): GroupAtWorst {
  const step = stepFen(terms, seats);
  const first = seatFen(terms, 1, true);
  const leader = first - differenceFen(terms, { priceFen: first, leads: true }, seats);
  const count = BigInt(seats);
  const paidFen = leader + (count - 1n) * step;
  return {
    seats,
    paidFen,
    offListFen: notNegative(count * listFen - paidFen),
    offAloneFen: notNegative(count * aloneFen - paidFen),
  };
}

/**
 * Sizes at which a group may be filled and costs most a seat: where a step begins, and where the brand fills.
 * Within a step the leader's part is spread over more seats.
 */
const sizesOf = ({ steps, fillAbove }: SeatsTerms): number[] => [
  ...(fillAbove === null ? [] : [fillAbove]),
  ...steps.map(({ size }) => size),
];

/** So many seats, at the dearest a seat, rounded up; null: no limit. */
function ofStock(
  groups: readonly GroupAtWorst[],
  stock: number | null,
  costOf: (group: GroupAtWorst) => bigint | null,
): bigint | null {
  if (stock === null) return null;
  let most = 0n;
  for (const group of groups) {
    const cost = costOf(group);
    if (cost === null) return null;
    const seats = BigInt(group.seats);
    const all = (BigInt(stock) * cost + seats - 1n) / seats;
    if (all > most) most = all;
  }
  return most;
}

/** `giftFen`: what the leader's coupons may take off; null: no limit. `stock` null: no limit. */
export function offerCost(
  terms: SeatsTerms,
  price: PriceAlone,
  { stock, giftFen }: { stock: number | null; giftFen: bigint | null },
): OfferCost {
  const groups = sizesOf(terms).map((seats) => groupOf(terms, seats, price));
  const dearest = groups.reduce((most, group) => (group.offListFen >= most.offListFen ? group : most));
  const withGift = (fen: bigint): bigint | null => (giftFen === null ? null : fen + giftFen);
  return {
    perGroup: dearest,
    mostOffListFen: ofStock(groups, stock, ({ offListFen }) => withGift(offListFen)),
    mostOffAloneFen: ofStock(groups, stock, ({ offAloneFen }) => withGift(offAloneFen)),
  };
}
