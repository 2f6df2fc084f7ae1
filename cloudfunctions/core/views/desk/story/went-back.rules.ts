/**
 * What a refund gave back, told by its own words and by those before it: units of lines, an amount, or all
 * that is left. Pure; docs/points-and-tiers.md §8 says how lines go back.
 */
import { salePayload, refundPayload, type RefundPayload, type SalePayload } from '../../../../contract/event';

type Units = RefundPayload['units'];
type Line = SalePayload['lines'][number];

/** What is left of a sale after so many units of its lines, and so much beside them, went back. In fen. */
function leftOf(lines: readonly Line[], units: ReadonlyMap<string, bigint>, amounts: bigint): bigint {
  const left = lines.reduce((sum, { line, quantity, amountFen }) => {
    const fen = BigInt(amountFen);
    return sum + fen - (fen * (units.get(line) ?? 0n)) / BigInt(quantity);
  }, 0n);
  return left > amounts ? left - amounts : 0n;
}

function take(told: Units, gone: Map<string, bigint>): bigint {
  if (told === 'whole') return 0n;
  if (!Array.isArray(told)) return BigInt(told.amountFen);
  for (const { line, quantity } of told) gone.set(line, (gone.get(line) ?? 0n) + BigInt(quantity));
  return 0n;
}

/**
 * Fen that a refund gave back; null: its sale is not told in lines.
 * @example lines of ¥20.00 for 2 and ¥5.00 for 1; one of the first went back before, now all: ¥15.00
 */
export function wentBack(
  sale: unknown,
  earlier: unknown,
  refund: unknown,
): { fen: bigint; isWhole: boolean } | null {
  const lines = salePayload.shape.lines.safeParse(sale);
  const now = refundPayload.shape.units.safeParse(refund);
  if (!lines.success || !now.success) return null;
  const gone = new Map<string, bigint>();
  let amounts = 0n;
  for (const told of Array.isArray(earlier) ? earlier : []) {
    const units = refundPayload.shape.units.safeParse(told);
    if (units.success) amounts += take(units.data, gone);
  }
  const before = leftOf(lines.data, gone, amounts);
  if (now.data === 'whole') return { fen: before, isWhole: true };
  amounts += take(now.data, gone);
  return { fen: before - leftOf(lines.data, gone, amounts), isWhole: false };
}
