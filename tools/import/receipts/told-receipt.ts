/*
 * What a receipt of a file comes to: a sale, and what it gives back of earlier ones. Pure.
 */
import type { SalePayload } from '../../../cloudfunctions/contract/event';
import { shapeReceipt } from '../../../cloudfunctions/core/receipt/shape-receipt.rules';
import { RECEIPT_PROBLEMS } from '../../../cloudfunctions/core/receipt/receipt-problems';
import { writeThousandths } from '../../../cloudfunctions/core/receipt/quantity.rules';
import type {
  ReceiptReturn,
  ShapedReceipt,
  ToldLine,
} from '../../../cloudfunctions/core/receipt/receipt.types';
import type { Receipt, ReceiptLine } from './receipt';

export type SoldLine = SalePayload['lines'][number];
/** Categories of the known products. */
export type Categories = ReadonlyMap<string, string>;

const lineName = ({ order, item }: ReceiptLine): string => `${order}/${item}`;

/** A receipt of nothing but whole pieces that were sold: most are. */
export const plainLines = (receipt: Receipt, categories: Categories): SoldLine[] =>
  receipt.lines.map((line) => ({
    line: lineName(line),
    product: line.product,
    category: categories.get(line.product) ?? '',
    quantity: line.thousandths / 1000,
    amountFen: String(line.fen),
  }));

function toldLine(line: ReceiptLine, categories: Categories): ToldLine {
  const [store = '', day = '', ...number] = line.returnOf.split('/');
  return {
    line: lineName(line),
    product: line.product,
    category: categories.get(line.product) ?? '',
    quantity: writeThousandths(BigInt(line.thousandths)),
    amountFen: String(line.fen),
    returnOf: line.returnOf === '' ? undefined : { store, day, receipt: number.join('/') },
  };
}

/**
 * The sale that remains and what is given back; text: why it cannot be understood. Voided lines are nothing.
 * @example field-cases/10, receipt 4: tea × -1 for ¥-18.00 and cake × 2 for ¥24.00 come to cake for ¥6.00
 */
export function shapeOf(
  receipt: Receipt,
  categories: Categories,
): (Pick<ShapedReceipt, 'lines'> & { returns: ReceiptReturn[] }) | string {
  const lines = receipt.lines.filter(({ voided }) => !voided).map((line) => toldLine(line, categories));
  const shaped = shapeReceipt(lines);
  if (!('problem' in shaped)) return shaped;
  const at = receipt.lines.find((line) => lineName(line) === shaped.line)?.at ?? 0;
  return `line ${at}: ${RECEIPT_PROBLEMS[shaped.problem].reason}`;
}
