/** Our books of a day beside WeChat Pay's bill: each thing that differs, named. Pure. */
import type { Difference } from '../../../contract/trade';
import { reconciliationWords as words } from '../../payment/reconciliation-words';

/** A line of the bill. */
export interface BillLine {
  /** Of the payment, or of the refund. */
  number: string;
  outTradeNo: string;
  fen: bigint;
}

/** A payment or refund of ours. */
export interface OurLine {
  number: string;
  outTradeNo: string;
  order: string;
  state: string;
  fen: bigint | null;
  settled: boolean | null;
}

interface Sides {
  /** What the bill of the day has. */
  bill: readonly BillLine[];
  /** What we count on that day. */
  ours: readonly OurLine[];
  /** What we know of everything that the bill names. */
  known: ReadonlyMap<string, Pick<OurLine, 'order' | 'state' | 'fen'>>;
  /** Numbers that the bill of a day beside has: WeChat Pay counts by another instant around midnight. */
  beside: ReadonlySet<string>;
}

const difference = (
  kind: Difference['kind'],
  outTradeNo: string,
  order: string | null,
  fen: { ours: bigint | null; bill: bigint | null },
  message: string,
): Difference => ({
  kind,
  outTradeNo,
  order,
  oursFen: fen.ours?.toString() ?? null,
  billFen: fen.bill?.toString() ?? null,
  message,
});

/**
 * Payments: what the bill has and we do not, or have otherwise; what we have and the bill does not; what was
 * paid and the ledger does not know.
 * @example the bill has ¥18.00 of a payment that is open here: paid-not-marked
 */
export function comparePayments({ bill, ours, known }: Omit<Sides, 'beside'>): Difference[] {
  const found: Difference[] = [];
  for (const { outTradeNo, fen } of bill) {
    const mine = known.get(outTradeNo);
    const sides = { ours: mine?.fen ?? null, bill: fen };
    const tell = (kind: Difference['kind'], message: string): void =>
      void found.push(difference(kind, outTradeNo, mine?.order ?? null, sides, message));
    if (mine === undefined) tell('missing-payment', words.missingPayment(fen));
    else if (mine.fen === null) tell('paid-not-marked', words.paidNotMarked(fen));
    else if (mine.fen !== fen) tell('payment-amount', words.paymentAmount(mine.fen, fen));
  }
  const billed = new Set(bill.map(({ outTradeNo }) => outTradeNo));
  for (const { outTradeNo, order, fen, settled } of ours) {
    const mine = fen ?? 0n;
    const tell = (kind: Difference['kind'], message: string): void =>
      void found.push(difference(kind, outTradeNo, order, { ours: mine, bill: null }, message));
    if (!billed.has(outTradeNo)) tell('missing-in-bill', words.missingInBill(mine));
    if (settled === false) tell('sale-not-settled', words.saleNotSettled(mine));
  }
  return found;
}

/** Refunds, the same. */
export function compareRefunds({ bill, ours, known, beside }: Sides): Difference[] {
  const found: Difference[] = [];
  for (const { number, outTradeNo, fen } of bill) {
    const mine = known.get(number);
    const sides = { ours: mine?.fen ?? null, bill: fen };
    const tell = (kind: Difference['kind'], message: string): void =>
      void found.push(difference(kind, outTradeNo, mine?.order ?? null, sides, message));
    if (mine === undefined) tell('missing-refund', words.missingRefund(fen));
    else if (mine.fen !== fen) tell('refund-amount', words.refundAmount(mine.fen ?? 0n, fen));
    else if (mine.state !== 'done') tell('missing-refund', words.refundNotDone(fen));
  }
  const billed = new Set(bill.map(({ number }) => number));
  for (const { number, outTradeNo, order, fen } of ours)
    if (!billed.has(number) && !beside.has(number))
      found.push(
        difference(
          'refund-missing-in-bill',
          outTradeNo,
          order,
          { ours: fen, bill: null },
          words.refundMissingInBill(fen ?? 0n),
        ),
      );
  return found;
}
