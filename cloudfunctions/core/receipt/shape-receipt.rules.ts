/**
 * What a receipt of any shape comes to: the sale that remains, and what it gives back. Pure; docs/pos.md,
 * "Receipts of every shape".
 */
import { shareOut } from '../kernel/share-out';
import { keptQuantity, writeThousandths } from './quantity.rules';
import { readLines, type ReadLine } from './read-lines.rules';
import type { ShapedReceipt, ToldLine, UnshapedReceipt } from './receipt.types';

/**
 * Discounts lower what is sold, each the lines of its own product before all others; what is given back
 * without a named sale lowers it too (an exchange). What exceeds is given back of a sale that must be found;
 * what names its sale is given back of that one. Σ lines − Σ returns is the net, to the fen.
 * @example tea ¥18.00 × −1, cake ¥24.00 × 2: cake ¥6.00; tea ¥18.00 × −1 alone: ¥18.00 of tea given back
 */
export function shapeReceipt(lines: readonly ToldLine[]): ShapedReceipt | UnshapedReceipt {
  const read = readLines(lines);
  if ('problem' in read) return read;
  const of = (role: ReadLine['role']): ReadLine[] => read.filter((line) => line.role === role);
  const sold = of('sold');
  const named = of('returned').filter(({ returnOf }) => returnOf !== undefined);
  const unnamed = of('returned').filter(({ returnOf }) => returnOf === undefined);
  for (const rebate of of('off-returned')) lower([...named, ...unnamed], rebate);
  const beyond = of('off-returned').find(({ fen }) => fen > 0n);
  if (beyond !== undefined) return { problem: 'returned-for-more', line: beyond.line };
  const off = [...of('off'), ...unnamed];
  for (const line of off) lower(sold, line);
  const returned = [...named, ...off].filter(({ fen }) => fen > 0n);
  const leftOver = off.some(({ fen }) => fen > 0n);
  const returns = inOrder(read, returned).map(({ returnOf, line, product, thousandths, fen }) => ({
    of: returnOf ?? null,
    line,
    product,
    quantity: writeThousandths(thousandths),
    amountFen: fen.toString(),
  }));
  const netFen = totalOf(sold) - totalOf(returned);
  return asKept(leftOver ? [] : sold, { returns, netFen: netFen.toString() });
}

const totalOf = (lines: readonly ReadLine[]): bigint => lines.reduce((sum, { fen }) => sum + fen, 0n);

const inOrder = (all: readonly ReadLine[], some: readonly ReadLine[]): ReadLine[] =>
  all.filter((line) => some.includes(line));

/** Takes `cut` off these lines, as far as they go: off those of its product first, then off all. */
function lower(lines: readonly ReadLine[], cut: ReadLine): void {
  const twins = lines.filter(({ product }) => product === cut.product);
  cancelPieces(twins, cut);
  spread(twins, cut);
  spread(lines, cut);
}

/** Of a line that was rung up and partly taken out again, fewer pieces remain. */
function cancelPieces(twins: readonly ReadLine[], cut: ReadLine): void {
  const twin = twins.find(({ thousandths, fen }) => thousandths > cut.thousandths && fen > cut.fen);
  if (twin !== undefined && cut.role === 'returned') twin.thousandths -= cut.thousandths;
}

function spread(lines: readonly ReadLine[], cut: ReadLine): void {
  const total = totalOf(lines);
  const taken = cut.fen < total ? cut.fen : total;
  const shares = shareOut(
    taken,
    lines.map(({ fen }) => fen),
  );
  lines.forEach((line, place) => (line.fen -= shares[place] ?? 0n));
  cut.fen -= taken;
}

function asKept(
  sold: readonly ReadLine[],
  rest: Omit<ShapedReceipt, 'lines'>,
): ShapedReceipt | UnshapedReceipt {
  const lines: ShapedReceipt['lines'] = [];
  for (const { line, product, category, thousandths, fen } of sold) {
    const kept = keptQuantity(thousandths);
    if (kept === null) return { problem: 'quantity-too-large', line };
    lines.push({ line, product, category, ...kept, amountFen: fen.toString() });
  }
  return { lines, ...rest };
}
