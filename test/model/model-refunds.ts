/*
 * What refunds leave of a sale (section 8 of docs/points-and-tiers.md): units of lines, all of it, or an
 * amount, in any order.
 */
import { sum, type Sale } from './model-state';
import type { Refund, RefundLine, RefusalCode, SaleLine } from './model-types';

/** What was refunded of a sale: units by line, in the line's own unit, and fen of the whole. */
export type Refunded = Pick<Sale, 'refunded' | 'refundedFen'>;

const unitsOf = ({ refunded }: Refunded, line: string): number => refunded[line] ?? 0;

/** The lines with what is left of each. An amount that came back is taken off all of them alike. */
export function linesLeft(lines: readonly SaleLine[], state: Refunded): SaleLine[] {
  const byUnits = lines.map(
    (line) => line.amountFen - (line.amountFen * BigInt(unitsOf(state, line.line))) / BigInt(line.quantity),
  );
  const worth = sum(byUnits);
  const rest = worth > state.refundedFen ? worth - state.refundedFen : 0n;
  const fen = byUnits.map((left) => (worth === 0n ? 0n : (left * rest) / worth));
  // The fen that rounding lost go to those that lost most by it, the earlier line before the later one.
  const lost = (place: number): bigint => (worth === 0n ? 0n : ((byUnits[place] ?? 0n) * rest) % worth);
  const places = lines.map((_, place) => place);
  places.sort((a, b) => (lost(a) === lost(b) ? a - b : lost(a) > lost(b) ? -1 : 1));
  for (const place of places.slice(0, Number(rest - sum(fen)))) fen[place] = (fen[place] ?? 0n) + 1n;
  return lines.map((line, place) => ({ ...line, amountFen: fen[place] ?? 0n }));
}

/** What is left of a sale after its refunds, in fen. */
export const fenLeftOf = (sale: Sale): bigint =>
  sum(linesLeft(sale.lines, sale).map((line) => line.amountFen));

/** What was refunded once this refund is added, or why it is refused. */
export function addRefund(sale: Sale, refund: Refund): Refunded | RefusalCode {
  const left = fenLeftOf(sale);
  const paidBack = sale.refundedFen > 0n && left === 0n;
  if (Array.isArray(refund)) return paidBack ? 'nothing-to-refund' : addUnits(sale, refund);
  if (refund === 'whole') {
    if (paidBack || sale.lines.every((line) => unitsOf(sale, line.line) === line.quantity))
      return 'nothing-to-refund';
    const all = sale.lines.map((line) => [line.line, line.quantity] as const);
    return { refunded: Object.fromEntries(all), refundedFen: sale.refundedFen };
  }
  if (left === 0n || refund.amountFen === 0n) return 'nothing-to-refund';
  if (refund.amountFen > left) return 'refund-exceeds-sale';
  return { refunded: sale.refunded, refundedFen: sale.refundedFen + refund.amountFen };
}

function addUnits(sale: Sale, refund: readonly RefundLine[]): Refunded | RefusalCode {
  const units: Record<string, number> = { ...sale.refunded };
  const sold = new Map(sale.lines.map((line) => [line.line, line]));
  for (const { line } of refund) if (!sold.has(line)) return 'unknown-line';
  for (const { line, quantity, unit } of refund) {
    const { unit: ofLine } = sold.get(line) ?? {};
    const more = unit === ofLine ? quantity : ofLine === 'thousandth' ? quantity * 1000 : quantity / 1000;
    if (!Number.isInteger(more)) return 'part-of-a-piece';
    units[line] = (units[line] ?? 0) + more;
  }
  for (const line of sale.lines) if ((units[line.line] ?? 0) > line.quantity) return 'refund-exceeds-sale';
  return { refunded: units, refundedFen: sale.refundedFen };
}
