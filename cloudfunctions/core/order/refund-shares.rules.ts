/**
 * What a refund of some units of an order's lines gives back: money to the fen, points to the point. Pure.
 */

/** A line as it was bought, and what was given back of it. */
export interface RefundableLine {
  line: string;
  quantity: number;
  /** What was paid for all its units in money, and the points that paid for the rest. */
  netFen: bigint;
  points: bigint;
  refundedQuantity: number;
  refundedFen: bigint;
  /** What went back of it beside its units: a share of what was spoiled. */
  sharedFen: bigint;
  pointsReturned: bigint;
}

/** Units of a line that are to be given back. */
export interface AskedUnits {
  line: string;
  quantity: number;
}

/** What goes back for these units of a line. */
export interface LineRefund extends AskedUnits {
  fen: bigint;
  points: bigint;
}

export interface RefundShares {
  lines: LineRefund[];
  fen: bigint;
  points: bigint;
  /** Nothing of the order is left after it. */
  whole: boolean;
}

/**
 * What goes back, or why nothing does. Cumulative, so that any split ends at what was paid:
 * after k of q units floor(net × k / q) is back, the last unit takes the remainder; points the same. What
 * went back as a share lies on the units that were not given back then, and is not given back again with
 * them. `asked` empty: everything that is left. A line named twice counts together.
 * @example ¥10.00 for 3 cups, one at a time: ¥3.33, ¥3.33, ¥3.34
 */
export function shareRefund(
  lines: readonly RefundableLine[],
  asked: readonly AskedUnits[],
): RefundShares | 'unknown-line' | 'nothing-left' {
  const units = asked.length === 0 ? unitsLeft(lines) : addUp(asked);
  if ([...units.keys()].some((name) => !lines.some(({ line }) => line === name))) return 'unknown-line';
  const shares: LineRefund[] = [];
  let isWhole = true;
  for (const line of lines) {
    const quantity = units.get(line.line) ?? 0;
    const after = line.refundedQuantity + quantity;
    if (quantity < 0 || after > line.quantity) return 'nothing-left';
    if (after < line.quantity) isWhole = false;
    if (quantity > 0) shares.push(shareOf(line, quantity));
  }
  if (shares.length === 0) return 'nothing-left';
  return { lines: shares, fen: sum(shares, 'fen'), points: sum(shares, 'points'), whole: isWhole };
}

function shareOf(line: RefundableLine, quantity: number): LineRefund {
  const after = BigInt(line.refundedQuantity + quantity);
  const of = BigInt(line.quantity);
  const unitsBefore = BigInt(line.quantity - line.refundedQuantity);
  const shared = (sharedLeft(line) * BigInt(quantity)) / unitsBefore;
  return {
    line: line.line,
    quantity,
    fen: (line.netFen * after) / of - netOfRefunded(line) - shared,
    points: (line.points * after) / of - line.pointsReturned,
  };
}

/** What was paid for the units that were given back. */
const netOfRefunded = ({ netFen, quantity, refundedQuantity }: RefundableLine): bigint =>
  (netFen * BigInt(refundedQuantity)) / BigInt(quantity);

/** What of its shares lies on units that were not given back. */
const sharedLeft = (line: RefundableLine): bigint =>
  line.sharedFen - (netOfRefunded(line) - line.refundedFen);

/**
 * A share of what was paid for a line's units that were not given back; never more than is left of it.
 * @example 30% of ¥10.00 for 3 cups, one back for ¥3.33: ¥2.00; then 100%: ¥4.67
 */
export function shareFenOf(line: RefundableLine, shareBp: number): bigint {
  const kept = line.netFen - netOfRefunded(line);
  const left = kept - sharedLeft(line);
  const share = (kept * BigInt(shareBp)) / 10_000n;
  return share < left ? share : left;
}

const unitsLeft = (lines: readonly RefundableLine[]): Map<string, number> =>
  new Map(lines.map((line) => [line.line, line.quantity - line.refundedQuantity]));

function addUp(asked: readonly AskedUnits[]): Map<string, number> {
  const units = new Map<string, number>();
  for (const { line, quantity } of asked) units.set(line, (units.get(line) ?? 0) + quantity);
  return units;
}

const sum = (shares: readonly LineRefund[], key: 'fen' | 'points'): bigint =>
  shares.reduce((total, share) => total + share[key], 0n);
