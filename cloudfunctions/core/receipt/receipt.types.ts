/** A receipt as a POS or a file tells it, and what it comes to. */
import type { SalePayload } from '../../contract/event';
import type { ReceiptProblem } from './receipt-problems';

/** The name of a sale across sources. */
export interface NamedSale {
  store: string;
  day: string;
  receipt: string;
}

export interface ToldLine {
  line: string;
  product: string;
  category: string;
  /** Decimal, at most three places; negative: given back; "0": no goods, such as a discount or 抹零. */
  quantity: string;
  /** Fen; negative: given back, or off. */
  amountFen: string;
  /** The earlier sale that this line gives back. */
  returnOf?: NamedSale | undefined;
}

/** What a receipt gives back: of the sale it names, or of one that must be found. */
export interface ReceiptReturn {
  of: NamedSale | null;
  /** The line that gives it back. */
  line: string;
  product: string;
  /** Decimal, at most three places. "0": money only. */
  quantity: string;
  /** Above 0. */
  amountFen: string;
}

export interface ShapedReceipt {
  /** The sale that remains, as an event keeps it. Empty: nothing was sold. */
  lines: SalePayload['lines'];
  returns: ReceiptReturn[];
  /** Σ lines − Σ returns. */
  netFen: string;
}

/** Why a receipt is not understood, and at which of its lines. */
export interface UnshapedReceipt {
  problem: ReceiptProblem;
  line: string;
}
