/**
 * What was refunded of a sale once a refund is added, or why it is refused. Pure;
 * docs/points-and-tiers.md §8.
 */
import type { RefundPayload } from '../../contract/event';
import { present } from '../kernel/assert';
import { amountOf, linesLeft } from '../points/accrual.rules';
import type { Refunded, SaleLine } from '../points/points.types';
import { UNLISTED } from '../till/credit.rules';

export type RefundRefusal =
  'unknown-line' | 'refund-exceeds-sale' | 'nothing-to-refund' | 'sale-without-lines' | 'part-of-a-piece';
type AskedLine = Exclude<RefundPayload['units'], string | { amountFen: string }>[number];

const PER_PIECE = 1000;

/**
 * Adds a refund to those before it. Of a sale that a clerk credited by its total nobody knows what is on the
 * receipt: it is refunded whole, or by amount. An amount is at most what is left of the sale; units of lines
 * may come to more than that after amounts went back, and then take what is left.
 * @example 2 cups, 1 refunded before, 'whole': 2; two more cups: 'refund-exceeds-sale'
 * @example ¥36.00, ¥6.00 refunded by amount: ¥30.00 more is the whole; ¥30.01 is 'refund-exceeds-sale'
 */
export function addRefund(
  lines: readonly SaleLine[],
  before: Refunded,
  asked: RefundPayload['units'],
): Refunded | RefundRefusal {
  const fenLeft = amountOf(linesLeft(lines, before));
  const isPaidBack = before.amountFen > 0n && fenLeft === 0n;
  if (Array.isArray(asked)) return isPaidBack ? 'nothing-to-refund' : addUnits(lines, before, asked);
  if (asked === 'whole') {
    const isGone = lines.every((line) => before.units.get(line.line) === line.quantity);
    if (isGone || isPaidBack) return 'nothing-to-refund';
    return { ...before, units: new Map(lines.map(({ line, quantity }) => [line, quantity])) };
  }
  const amountFen = BigInt(asked.amountFen);
  if (amountFen === 0n || fenLeft === 0n) return 'nothing-to-refund';
  return amountFen > fenLeft ? 'refund-exceeds-sale' : { ...before, amountFen: before.amountFen + amountFen };
}

function addUnits(
  lines: readonly SaleLine[],
  before: Refunded,
  asked: readonly AskedLine[],
): Refunded | RefundRefusal {
  if (asked.length === 0) return 'nothing-to-refund';
  if (lines.some((line) => line.product === UNLISTED)) return 'sale-without-lines';
  const sold = new Map(lines.map((line) => [line.line, line]));
  if (asked.some(({ line }) => !sold.has(line))) return 'unknown-line';
  const units = new Map(before.units);
  for (const one of asked) {
    const line = present(sold.get(one.line), `line ${one.line}`);
    const more = unitsOf(one, line);
    if (!Number.isInteger(more)) return 'part-of-a-piece';
    const refunded = (units.get(one.line) ?? 0) + more;
    if (more < 1 || refunded > line.quantity) return 'refund-exceeds-sale';
    units.set(one.line, refunded);
  }
  return { ...before, units };
}

/** Units of a refund in those of its line. @example 1 of a line of 1500 thousandths: 1000 */
function unitsOf(asked: AskedLine, line: SaleLine): number {
  if (asked.unit === line.unit) return asked.quantity;
  return line.unit === 'thousandth' ? asked.quantity * PER_PIECE : asked.quantity / PER_PIECE;
}
