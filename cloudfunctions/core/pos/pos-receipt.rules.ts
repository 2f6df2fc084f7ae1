/** The lines of a till's receipt as settlement takes them. Pure; docs/pos.md, "Receipts of every shape". */
import type { SalePayload } from '../../contract/event';
import type { PosLine, PosReceiptLine } from '../../contract/pos-event';
import { compareIds } from '../kernel/compare-ids';
import { readQuantity } from '../receipt/quantity.rules';
import type { ShapedReceipt, ToldLine, UnshapedReceipt } from '../receipt/receipt.types';
import { saleKey } from '../receipt/sale-key.rules';
import { shapeReceipt } from '../receipt/shape-receipt.rules';

type Categories = ReadonlyMap<string, string>;

/** The lines that count: those that were rung up and not taken out again. */
export const countedLines = (lines: readonly PosReceiptLine[]): PosReceiptLine[] =>
  lines.filter(({ voided }) => voided !== true);

/**
 * Lines that are rung up, as settlement takes them. The category is the catalogue's, by product, where it
 * knows the product. Sorted as an import sorts them, by what stands before and after the slash of
 * "order/line", so that both tell the same sale.
 */
export const linesOf = (lines: readonly PosLine[], categories: Categories): SalePayload['lines'] =>
  inOrder(lines).flatMap(({ line, product, category = '', quantity, amountFen }) => {
    const kept = readQuantity(quantity);
    const named = { line, product, category: categories.get(product) ?? category };
    return kept === null ? [] : { ...named, ...kept, amountFen: BigInt(amountFen).toString() };
  });

/** What a till's receipt comes to: the sale that remains, and what it gives back; or why it is none. */
export const receiptOf = (
  lines: readonly PosReceiptLine[],
  store: string,
  categories: Categories,
): ShapedReceipt | UnshapedReceipt =>
  shapeReceipt(inOrder(countedLines(lines)).map(toldLine(store, categories)));

const toldLine =
  (store: string, categories: Categories) =>
  ({ line, product, category = '', quantity, amountFen, returnOf }: PosReceiptLine): ToldLine => ({
    line,
    product,
    category: categories.get(product) ?? category,
    quantity: String(quantity),
    amountFen,
    returnOf: returnOf && saleKey({ store, ...returnOf, part: returnOf.part?.index }),
  });

const inOrder = <Line extends { line: string }>(lines: readonly Line[]): Line[] =>
  [...lines].sort((a, b) => compareLines(a.line, b.line));

function compareLines(a: string, b: string): number {
  const [orderA = '', itemA = ''] = a.split('/');
  const [orderB = '', itemB = ''] = b.split('/');
  return compareIds(orderA, orderB) || compareIds(itemA, itemB) || compareIds(a, b);
}
