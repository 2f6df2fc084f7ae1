/*
 * Lines of receipts in columns of numbers: some forty bytes each. Those of one receipt are linked.
 */
import { float64, int32, uint8, Words } from './compact';
import type { ReceiptLine } from './receipt';

/** No row. */
export const NONE = -1;
const VOIDED = 1;
const REPEATED = 2;

export class LineTable {
  private count = 0;
  private readonly texts = new Words();
  private readonly line = {
    at: int32(),
    order: int32(),
    item: int32(),
    product: int32(),
    thousandths: int32(),
    fen: float64(),
    returnOf: int32(),
    flags: uint8(),
    next: int32(),
  };

  /** Adds a line, linked to none; answers its row. */
  add(line: ReceiptLine, repeated: boolean): number {
    const place = this.count;
    this.count += 1;
    this.write(place, line, repeated);
    return place;
  }

  /** Lets a line follow another of its receipt. */
  link(line: number, next: number): void {
    this.line.next.set(line, next);
  }

  /** The line that follows; NONE after the last. */
  after(line: number): number {
    return this.line.next.get(line);
  }

  isRepeated(line: number): boolean {
    return (this.line.flags.get(line) & REPEATED) !== 0;
  }

  private write(place: number, line: ReceiptLine, repeated: boolean): void {
    const to = this.line;
    to.at.set(place, line.at);
    to.order.set(place, this.texts.numberOf(line.order));
    to.item.set(place, this.texts.numberOf(line.item));
    to.product.set(place, this.texts.numberOf(line.product));
    to.thousandths.set(place, line.thousandths);
    to.fen.set(place, line.fen);
    to.returnOf.set(place, this.texts.numberOf(line.returnOf));
    to.flags.set(place, (line.voided ? VOIDED : 0) | (repeated ? REPEATED : 0));
    to.next.set(place, NONE);
  }

  at(at: number): ReceiptLine {
    const from = this.line;
    return {
      at: from.at.get(at),
      order: this.texts.at(from.order.get(at)),
      item: this.texts.at(from.item.get(at)),
      product: this.texts.at(from.product.get(at)),
      thousandths: from.thousandths.get(at),
      fen: from.fen.get(at),
      voided: (from.flags.get(at) & VOIDED) !== 0,
      returnOf: this.texts.at(from.returnOf.get(at)),
    };
  }
}
