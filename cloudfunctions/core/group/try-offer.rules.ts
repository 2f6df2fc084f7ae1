/** What an offer would have taken off what was bought without it. Pure. */
import type { SeatsTerms } from '../../contract/group';
import { stepFen } from './group.rules';

/** Some of its product, as it was paid. */
export interface Bought {
  quantity: number;
  amountFen: bigint;
  /** At a place, a time and a level of the offer. */
  isHere: boolean;
}

export interface TriedOffer {
  units: number;
  would: number;
  paidFen: bigint;
  /** At the price of the first step, and of the last. */
  offFen: bigint;
  mostOffFen: bigint;
}

/**
 * Each piece by itself: who paid less keeps what they paid.
 * @example 3 → ¥13.90; two pieces for ¥36.00 and one for ¥12.00: 3 would, ¥8.20 off
 */
export function tryOffer(terms: SeatsTerms, bought: readonly Bought[]): TriedOffer {
  const largest = terms.steps[terms.steps.length - 1]?.size ?? 1;
  const [firstFen, lastFen] = [stepFen(terms, 1), stepFen(terms, largest)];
  const tried: TriedOffer = { units: 0, would: 0, paidFen: 0n, offFen: 0n, mostOffFen: 0n };
  const below = (amountFen: bigint, quantity: number, fen: bigint): bigint => {
    const off = amountFen - fen * BigInt(quantity);
    return off > 0n ? off : 0n;
  };
  for (const { quantity, amountFen, isHere } of bought) {
    tried.units += quantity;
    if (!isHere) continue;
    tried.would += quantity;
    tried.paidFen += amountFen;
    tried.offFen += below(amountFen, quantity, firstFen);
    tried.mostOffFen += below(amountFen, quantity, lastFen);
  }
  return tried;
}
