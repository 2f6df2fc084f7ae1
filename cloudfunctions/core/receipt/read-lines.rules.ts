/** The lines of a receipt as they are told, and what each of them does. Pure; docs/pos.md. */
import { parseThousandths } from './quantity.rules';
import type { ReceiptProblem } from './receipt-problems';
import type { NamedSale, ToldLine, UnshapedReceipt } from './receipt.types';

/**
 * A line that is understood. `off`: a discount, 抹零, an order's discount; `off-returned`: a discount that is
 * taken back with what it was for. Quantity and amount are above or equal to 0, whatever the role.
 */
export interface ReadLine {
  role: 'sold' | 'returned' | 'off' | 'off-returned';
  line: string;
  product: string;
  category: string;
  thousandths: bigint;
  fen: bigint;
  returnOf?: NamedSale | undefined;
}

const FEN = /^-?\d{1,15}$/;
const ONE_PIECE = 1000n;

/** Every line with its role, or what is wrong with the first that has none. Lines of nothing are left out. */
export function readLines(lines: readonly ToldLine[]): ReadLine[] | UnshapedReceipt {
  const read: ReadLine[] = [];
  for (const told of lines) {
    const one = readLine(told);
    if (typeof one === 'string') return { problem: one, line: told.line };
    if (one !== null) read.push(one);
  }
  return read;
}

/**
 * One line; null: neither goods nor money.
 * @example −1 × −¥18.00: returned; 1 × −¥6.00: off; −1 × ¥6.00: off-returned; 0 × ¥2.00: a fee, one piece
 */
function readLine(told: ToldLine): ReadLine | ReceiptProblem | null {
  const { line, product, category, returnOf } = told;
  const quantity = parseThousandths(told.quantity);
  if (quantity === null) return 'quantity-unreadable';
  if (!FEN.test(told.amountFen)) return 'amount-unreadable';
  const amount = BigInt(told.amountFen);
  const size = { line, product, category, thousandths: abs(quantity), fen: abs(amount) };
  if (returnOf !== undefined)
    return amount < 0n ? { role: 'returned', ...size, returnOf } : 'returned-without-amount';
  if (quantity < 0n) return { role: amount > 0n ? 'off-returned' : 'returned', ...size };
  if (amount < 0n) return { role: 'off', ...size };
  if (quantity > 0n) return { role: 'sold', ...size };
  return amount > 0n ? { role: 'sold', ...size, thousandths: ONE_PIECE } : null;
}

const abs = (number: bigint): bigint => (number < 0n ? -number : number);
