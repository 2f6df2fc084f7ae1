/*
 * Finds the sales that receipts give back: by their name, or, where they name none, the customer's latest
 * earlier sale of the product in the same file that has enough left.
 */
import { formatDay, parseDay } from '../../../cloudfunctions/core/kernel/time';
import { parseThousandths } from '../../../cloudfunctions/core/receipt/quantity.rules';
import { saleName } from '../../../cloudfunctions/core/inbox/sale-name';
import type { NamedSale, ReceiptReturn } from '../../../cloudfunctions/core/receipt/receipt.types';
import type { RefundPayload } from '../../../cloudfunctions/contract/event';
import { isGuest, type Receipt } from './receipt';
import type { ReceiptTable } from './receipt-table';
import { shapeOf, type Categories, type SoldLine } from './told-receipt';

/** What a receipt other than the usual comes to. */
export interface Unusual {
  lines: SoldLine[];
  refunds: RefundPayload[];
  /** Sales that it does not name, and that were found. */
  found: number;
}

/** A line of an earlier sale, and what is left of it. */
interface Left {
  sale: NamedSale;
  line: string;
  product: string;
  unit: 'thousandth' | undefined;
  thousandths: bigint;
  fen: bigint;
}

/** How far back in time a number without a day is looked for. */
const MOST_DAYS = 400;

export class ReturnFinder {
  /** Unusual receipts by row, or why they are rejected. */
  readonly unusual = new Map<number, Unusual | string>();
  private readonly left = new Map<number, Left[]>();

  constructor(
    private readonly table: ReceiptTable,
    private readonly categories: Categories,
  ) {}

  /** Looks at all receipts in their order. */
  look(rows: Int32Array): void {
    const returning = new Set<number>();
    for (const row of rows) if (this.table.isUnusual(row)) returning.add(this.table.customerNoOf(row));
    if (returning.size === 0) return;
    for (const row of rows)
      if (returning.has(this.table.customerNoOf(row))) this.take(row, this.table.receiptAt(row));
  }

  private take(row: number, receipt: Receipt): void {
    const shaped = shapeOf(receipt, this.categories);
    if (typeof shaped === 'string') {
      this.unusual.set(row, shaped);
      return;
    }
    const named = new Map<string, RefundPayload & { units: { amountFen: string } }>();
    const unnamed: RefundPayload[] = [];
    for (const back of shaped.returns) {
      if (back.of !== null) this.addNamed(named, row, receipt, { ...back, of: back.of });
      else {
        const refund = this.unnamed(row, receipt, back);
        if (typeof refund === 'string') {
          this.unusual.set(row, refund);
          return;
        }
        unnamed.push(refund);
      }
    }
    if (this.table.isUnusual(row)) {
      const refunds = [...named.values(), ...unnamed];
      this.unusual.set(row, { lines: shaped.lines, refunds, found: unnamed.length });
    }
    if (!isGuest(receipt.customer)) this.keep(row, receipt, shaped.lines);
  }

  private keep(row: number, { store, date, transaction }: Receipt, lines: readonly SoldLine[]): void {
    const sale = { store, day: date, receipt: transaction };
    const customer = this.table.customerNoOf(row);
    const known = this.left.get(customer) ?? [];
    for (const { line, product, quantity, unit, amountFen } of lines)
      known.push({
        ...{ sale, line, product, unit, fen: BigInt(amountFen) },
        thousandths: BigInt(quantity) * (unit === undefined ? 1000n : 1n),
      });
    this.left.set(customer, known);
  }

  /** Of the customer's own earlier sales. */
  private unnamed(row: number, receipt: Receipt, back: ReceiptReturn): RefundPayload | string {
    const line = this.lineFor(row, back, () => true);
    if (line !== undefined) return takeBack(line, back);
    return isGuest(receipt.customer)
      ? `gives ${back.product} back without a member and without naming the sale`
      : `gives back ${back.product}, which no earlier receipt of customer ${receipt.customer} in this file sold: name the sale (return_transaction_id, return_date)`;
  }

  /** The customer's latest line of the product that has enough left. */
  private lineFor(row: number, back: ReceiptReturn, fits: (sale: Left['sale']) => boolean): Left | undefined {
    const thousandths = parseThousandths(back.quantity) ?? 0n;
    return this.left
      .get(this.table.customerNoOf(row))
      ?.findLast(
        (left) =>
          left.product === back.product &&
          left.fen >= BigInt(back.amountFen) &&
          left.thousandths >= thousandths &&
          fits(left.sale),
      );
  }

  /**
   * Of the sale that it names: one refund of each, by its amount, as a till tells it. Where no day is named
   * and the file does not have the receipt, it is looked for when it is received.
   */
  private addNamed(
    named: Map<string, RefundPayload & { units: { amountFen: string } }>,
    row: number,
    receipt: Receipt,
    back: ReceiptReturn & { of: NamedSale },
  ): void {
    const { store, receipt: number } = back.of;
    const day = back.of.day === '' ? (this.dayOf(store, number, receipt.date) ?? receipt.date) : back.of.day;
    const isIt = (sale: NamedSale): boolean =>
      sale.store === store && sale.day === day && sale.receipt === number;
    const line = this.lineFor(row, back, isIt);
    if (line !== undefined) takeBack(line, back);
    const name = saleName({ store, day, receipt: number });
    const before = BigInt(named.get(name)?.units.amountFen ?? 0);
    const amountFen = String(before + BigInt(back.amountFen));
    named.set(name, { store, day, receipt: number, units: { amountFen } });
  }

  private dayOf(store: string, number: string, until: string): string | null {
    const last = parseDay(until);
    for (let day = last; day > last - MOST_DAYS; day -= 1)
      if (this.table.findReceipt(store, day, number) >= 0) return formatDay(day);
    return null;
  }
}

/**
 * Takes back of a line: units where the amount is theirs, else the amount alone.
 * @example of tea × 2 for ¥36.00: 1 for ¥18.00 is one unit, 1 for ¥10.00 is ¥10.00
 */
function takeBack(line: Left, back: ReceiptReturn): RefundPayload {
  const thousandths = parseThousandths(back.quantity) ?? 0n;
  const fen = BigInt(back.amountFen);
  const isWhole = line.unit !== undefined || thousandths % 1000n === 0n;
  const isShare = thousandths > 0n && line.fen * thousandths === fen * line.thousandths && isWhole;
  line.fen -= fen;
  line.thousandths -= thousandths;
  return { ...line.sale, units: isShare ? [unitsOf(line, thousandths)] : { amountFen: back.amountFen } };
}

const unitsOf = (
  { line, unit }: Left,
  thousandths: bigint,
): { line: string; quantity: number; unit?: 'thousandth' } =>
  unit === undefined
    ? { line, quantity: Number(thousandths / 1000n) }
    : { line, quantity: Number(thousandths), unit };
