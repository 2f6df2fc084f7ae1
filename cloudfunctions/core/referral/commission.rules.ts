/**
 * How a commission stands and what it comes to. Pure; docs/referral.md §3 to §5.
 */
import { evaluateCommission } from '../../contract/explanation';
import type { CommissionPayload } from '../../contract/event';
import type { FrozenReferral } from '../../contract/referral-programme';
import { startOfDay, type Day, type Instant } from '../kernel/time';
import { defineStates } from '../kernel/states';
import type { BasePart, CommissionRow } from './referral.types';

/**
 * `complete`: the friend has the goods. `release`: its days are over, nobody asks for money back, and it is
 * not held. `reverse`: nothing is left that pays, or an operator refused it.
 */
export const COMMISSION = defineStates(
  ['estimated', 'frozen', 'available', 'reversed'],
  ['complete', 'release', 'reverse'],
  {
    estimated: { complete: 'frozen', release: 'wrong-state', reverse: 'reversed' },
    frozen: { complete: 'already', release: 'available', reverse: 'reversed' },
    available: { complete: 'already', release: 'already', reverse: 'reversed' },
    reversed: { complete: 'wrong-state', release: 'wrong-state', reverse: 'already' },
  },
);

/** A line of the order as it is now. */
export interface KeptLine {
  line: string;
  /** What was paid for it in money, and what went back of it, units and shares. */
  netFen: bigint;
  refundedFen: bigint;
  sharedFen: bigint;
}

/**
 * What is left of what was paid for the lines that pay, by rate, highest first (R-R1).
 * @example ¥19.99 at 5 % and ¥19.99 at 8 %, the second given back: [{1999, 500}]
 */
export function partsLeft(
  { lines: paying }: Pick<FrozenReferral, 'lines'>,
  lines: readonly KeptLine[],
): BasePart[] {
  const rates = new Map(paying.map(({ line, rateBp }) => [line, rateBp]));
  const left = new Map<number, bigint>();
  for (const { line, netFen, refundedFen, sharedFen } of lines) {
    const rateBp = rates.get(line);
    const fen = netFen - refundedFen - sharedFen;
    if (rateBp !== undefined && fen > 0n) left.set(rateBp, (left.get(rateBp) ?? 0n) + fen);
  }
  return [...left].sort(([a], [b]) => b - a).map(([rateBp, fen]) => ({ fen, rateBp }));
}

export const baseOf = (parts: readonly BasePart[]): bigint => parts.reduce((sum, { fen }) => sum + fen, 0n);

/** The inputs of a commission, as its event and its explanation have them. */
export const inputsOf = (
  parts: readonly BasePart[],
  fixed: bigint,
  cap: bigint | null,
): Pick<CommissionPayload, 'parts' | 'fixed' | 'cap'> => ({
  parts: parts.map(({ fen, rateBp }) => ({ fen: fen.toString(), rateBp })),
  fixed: fixed.toString(),
  cap: cap === null ? null : cap.toString(),
});

/** What a commission that is there comes to with so much left: never more than it was granted. */
export const entitledTo = (
  parts: readonly BasePart[],
  fixed: bigint,
  { granted, capped }: Pick<CommissionRow, 'granted' | 'capped'>,
): bigint => evaluateCommission(inputsOf(parts, fixed, capped ? granted : null));

/** What caps leave of an amount that arises now; the budget of the month is asked for after that (R-R6). */
export function afterCaps(
  amount: bigint,
  { orderFen, dayFen }: Pick<FrozenReferral, 'orderFen' | 'dayFen'>,
  grantedToday: bigint,
): bigint {
  let left = amount;
  if (orderFen !== null && BigInt(orderFen) < left) left = BigInt(orderFen);
  if (dayFen !== null) {
    const rest = BigInt(dayFen) - grantedToday;
    if (rest < left) left = rest > 0n ? rest : 0n;
  }
  return left;
}

/**
 * From when it may be the referrer's: the day after so many whole days.
 * @example picked up on 28 November, 7 days: from 6 December, 0:00 in the brand's zone
 */
export const freeAtOf = (completedOn: Day, freezeDays: number, utcOffsetMinutes: number): Instant =>
  startOfDay(completedOn + freezeDays + 1, utcOffsetMinutes);
