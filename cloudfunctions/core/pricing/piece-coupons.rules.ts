/** Coupons on one piece: a product at a price of its own, or free extras. Pure; docs/prices.md. */
import type { CouponValue } from '../../contract/coupon';
import type { Row } from './combination.types';

export type PieceValue = Extract<CouponValue, { kind: 'exchange' | 'extras' }>;

/** A piece that the coupon can pay for. */
export interface PieceUse {
  /** Of its row. */
  place: number;
  offFen: number;
  /** The rows, with the one price that its line then has; made when they are searched. */
  rows: () => readonly Row[];
  /** How much dearer than its cheapest that price is. */
  riseFen: number;
}

/**
 * The pieces that such a coupon can be used on. Exchange: one piece of any line within its scope, at each of
 * the line's prices that may be the best. Extras: one piece with the dearest extras, of equal ones the first,
 * at any price.
 * @example 免费券 on 2 × ¥19.00 with extras of ¥2.00: 1900 off; 免费加料券: 200 off
 */
export function pieceUses(value: PieceValue, rows: readonly Row[], within: readonly boolean[]): PieceUse[] {
  if (value.kind === 'extras') return extrasUse(value.capFen, rows, within);
  return rows.flatMap((row, place) => (within[place] ? exchangesOf(value.toFen, rows, row, place) : []));
}

/**
 * A dearer price is left out where it makes the whole dearer and brings no more to a threshold: of one cup
 * that is exchanged, all but the dearest.
 */
function exchangesOf(toFen: number, rows: readonly Row[], row: Row, place: number): PieceUse[] {
  const { line, amounts, prices } = row;
  const extras = line.quantity * Number(line.extraFen);
  const uses: PieceUse[] = [];
  let leastCost = Infinity;
  for (let at = amounts.length - 1; at >= 0; at -= 1) {
    const amount = amounts[at] ?? 0;
    const offFen = Math.floor((amount - extras) / line.quantity) - toFen;
    if (offFen <= 0 || amount - offFen >= leastCost) continue;
    leastCost = amount - offFen;
    const fixed = (): Row => ({ ...row, prices: prices.slice(at, at + 1), amounts: [amount] });
    const riseFen = amount - (amounts[0] ?? 0);
    uses.push({ place, offFen, rows: () => rows.with(place, fixed()), riseFen });
  }
  return uses;
}

function extrasUse(capFen: number | null, rows: readonly Row[], within: readonly boolean[]): PieceUse[] {
  let place: number | null = null;
  let dearest = 0;
  for (const [at, { line }] of rows.entries()) {
    if (!within[at] || Number(line.extraFen) <= dearest) continue;
    place = at;
    dearest = Number(line.extraFen);
  }
  if (place === null) return [];
  return [{ place, offFen: Math.min(dearest, capFen ?? Infinity), rows: () => rows, riseFen: 0 }];
}
