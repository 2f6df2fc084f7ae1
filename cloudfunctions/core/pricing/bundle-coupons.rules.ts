/** Coupons on several pieces: 第二杯半价, 买二送一. Pure; docs/prices.md. */
import type { CouponValue } from '../../contract/coupon';
import { shareOut } from '../kernel/share-out';
import type { LinePrice } from './line-prices.rules';
import type { PricingLine } from './pricing.types';

export type BundleValue = Extract<CouponValue, { kind: 'bundle' }>;

/** A line within the scope, at the price that was chosen for it. */
export interface BundleLine {
  line: PricingLine;
  price: LinePrice;
}

/** Pieces that belong together: how many of which line, and what the cheap ones get off. */
interface Group {
  counts: Map<number, bigint>;
  /** Product parts of those at a rate; all amounts here are `scale` times as large. */
  cheap: bigint;
}

const WHOLE_BP = 10_000n;
const sumOf = (numbers: Iterable<bigint>): bigint => [...numbers].reduce((sum, one) => sum + one, 0n);

/** Pieces that are missing to the first bundle. @example 第二杯半价 on one cup: 1 */
export const missingPieces = ({ buy, get }: BundleValue, lines: readonly PricingLine[]): number =>
  Math.max(0, buy + get - lines.reduce((sum, { quantity }) => sum + quantity, 0));

/**
 * Each line's share of what the coupon takes off. Pieces are taken dearest first by their product's part, in
 * groups of `buy + get`; the cheapest `get` of each are at the rate. What that takes off is spread over the
 * whole group, so that giving back one piece gives back what it cost. At least 1 fen of each piece is left.
 * @example 2000 and 1600, the second at half price: shares 444 and 356
 */
export function bundleShares(value: BundleValue, lines: readonly BundleLine[]): bigint[] {
  const units = unitsOf(lines);
  const groups = groupsOf(value, lines, units.each);
  const room = lines.map(({ line, price }) => price.amountFen - BigInt(line.quantity));
  const offFen = offOf(value, groups, units);
  if (offFen <= 0n) return lines.map(() => 0n);
  const byGroup = shareOut(
    offFen,
    groups.map(({ cheap }) => cheap),
  );
  const shares = lines.map(() => 0n);
  for (const [index, group] of groups.entries()) {
    const weights = weightsOf(group, lines, units);
    for (const [place, share] of shareOut(byGroup[index] ?? 0n, weights).entries())
      shares[place] = (shares[place] ?? 0n) + share;
  }
  return withinRoom(shares, room);
}

/** What one piece of each line costs without its extras, all times `scale`, so that they are whole. */
interface Units {
  scale: bigint;
  each: bigint[];
}

function unitsOf(lines: readonly BundleLine[]): Units {
  const scale = lines.reduce((all, { line }) => leastMultiple(all, BigInt(line.quantity)), 1n);
  const each = lines.map(({ line, price }) => {
    const quantity = BigInt(line.quantity);
    return (price.amountFen - quantity * line.extraFen) * (scale / quantity);
  });
  return { scale, each };
}

const leastMultiple = (a: bigint, b: bigint): bigint => (a / greatestDivisor(a, b)) * b;
const greatestDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestDivisor(b, a % b));

function groupsOf({ buy, get, times }: BundleValue, lines: readonly BundleLine[], each: bigint[]): Group[] {
  const pieces = lines
    .map(({ line }, place) => ({ place, quantity: line.quantity, unit: each[place] ?? 0n }))
    .sort((a, b) => (a.unit === b.unit ? a.place - b.place : a.unit > b.unit ? -1 : 1))
    .flatMap(({ place, quantity, unit }) => Array.from({ length: quantity }, () => ({ place, unit })));
  const size = buy + get;
  const number = Math.min(times, Math.floor(pieces.length / size));
  return Array.from({ length: number }, (_, index) => {
    const group = pieces.slice(index * size, (index + 1) * size);
    const counts = new Map<number, bigint>();
    for (const { place } of group) counts.set(place, (counts.get(place) ?? 0n) + 1n);
    return { counts, cheap: sumOf(group.slice(buy).map(({ unit }) => unit)) };
  });
}

/** What all groups get off: rounded down once, at least 1 fen a piece left. */
function offOf({ rateBp }: BundleValue, groups: readonly Group[], { scale, each }: Units): bigint {
  const cheap = sumOf(groups.map((group) => group.cheap));
  const counts = groups.flatMap((group) => [...group.counts]);
  const whole = sumOf(counts.map(([place, count]) => count * (each[place] ?? 0n))) / scale;
  const room = whole - sumOf(counts.map(([, count]) => count));
  const off = (cheap * (WHOLE_BP - BigInt(rateBp))) / (WHOLE_BP * scale);
  return off < room ? off : room;
}

/** In proportion to what a group's pieces of each line cost above 1 fen a piece, without extras. */
function weightsOf({ counts }: Group, lines: readonly BundleLine[], { scale, each }: Units): bigint[] {
  const above = lines.map((_, place) => (counts.get(place) ?? 0n) * ((each[place] ?? 0n) - scale));
  return sumOf(above) > 0n ? above : lines.map((_, place) => counts.get(place) ?? 0n);
}

/** The shares, where one is more than its line has room for moved to the others. */
function withinRoom(shares: readonly bigint[], room: readonly bigint[]): bigint[] {
  const kept = shares.map((share, place) => (share < (room[place] ?? 0n) ? share : (room[place] ?? 0n)));
  const rest = sumOf(shares) - sumOf(kept);
  const left = room.map((most, place) => most - (kept[place] ?? 0n));
  return rest === 0n ? kept : shareOut(rest, left).map((share, place) => share + (kept[place] ?? 0n));
}
