/** Which item of the mall is worth a word beside a member's points. Pure. */
import type { WhyNot } from '../../contract/mall';
import type { MallItemRow } from './mall.types';

/** An item as it stands for a member. `why` null: it may be had now. */
export interface ItemForMember {
  row: MallItemRow;
  why: WhyNot | null;
}

/**
 * The dearest item that may be had now; where there is none, the one for which the fewest points are missing.
 * Null: neither.
 * @example 800 points, items of 300, 700 and 1,000: that of 700. 200 points: that of 300, 100 missing
 */
export function nearestItem(
  items: readonly ItemForMember[],
  usable: bigint,
): { row: MallItemRow; missing: bigint } | null {
  const had = items.filter(({ why }) => why === null);
  const short = items.filter(({ why }) => why?.code === 'too-few-points');
  const [first] = had.length > 0 ? [...had].sort(dearFirst) : [...short].sort((a, b) => dearFirst(b, a));
  if (first === undefined) return null;
  const price = BigInt(first.row.item.points);
  return { row: first.row, missing: price > usable ? price - usable : 0n };
}

/** Of two at one price the one that costs less money beside the points comes first. */
const dearFirst = (a: ItemForMember, b: ItemForMember): number =>
  b.row.item.points - a.row.item.points ||
  a.row.item.fen - b.row.item.fen ||
  (a.row.itemId < b.row.itemId ? -1 : 1);
