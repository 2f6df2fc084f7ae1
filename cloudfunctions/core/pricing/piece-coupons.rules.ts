/** Coupons on one piece: a product at a price of its own, or free extras. Pure; docs/prices.md. */
import type { CouponValue } from '../../contract/coupon';
import type { Row } from './combination.types';

export type PieceValue = Extract<CouponValue, { kind: 'exchange' | 'extras' }>;

/** A piece that the coupon can pay for. */
export interface PieceUse {
  /** Of its row. */
  place: number;
  /** Which of the row's prices it has to have; null: any. */
  price: number | null;
  offFen: number;
}

/**
 * The pieces that such a coupon can be used on. Exchange: one piece of any line within its scope, at each of
 * the line's prices. Extras: one piece with the dearest extras, of equal ones the first.
 * @example 免费券 on 2 × ¥19.00 with extras of ¥2.00: 1900 off; 免费加料券: 200 off
 */
export function pieceUses(value: PieceValue, rows: readonly Row[], within: readonly boolean[]): PieceUse[] {
  if (value.kind === 'extras') return extrasUse(value.capFen, rows, within);
  return rows.flatMap(({ line, amounts }, place) => {
    if (!within[place]) return [];
    const extras = line.quantity * Number(line.extraFen);
    return amounts.flatMap((amount, price) => {
      const offFen = Math.floor((amount - extras) / line.quantity) - value.toFen;
      return offFen > 0 ? [{ place, price, offFen }] : [];
    });
  });
}

function extrasUse(capFen: number | null, rows: readonly Row[], within: readonly boolean[]): PieceUse[] {
  let dearest: PieceUse | null = null;
  for (const [place, { line }] of rows.entries()) {
    const offFen = Number(line.extraFen);
    if (within[place] && offFen > (dearest?.offFen ?? 0)) dearest = { place, price: null, offFen };
  }
  return dearest === null ? [] : [{ ...dearest, offFen: Math.min(dearest.offFen, capFen ?? Infinity) }];
}
