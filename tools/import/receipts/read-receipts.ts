/*
 * Reads the rows of receipts once, as a stream, into a book; notes what should be looked at.
 */
import type { Product, Store } from '../../../cloudfunctions/core/catalog/catalog.store';
import type { CsvRecord } from '../csv-file';
import type { Progress } from '../progress';
import { isScientific } from '../values/ids';
import { LineReader, type ImportFacts } from './line-reader';
import { ReceiptBook, type ClosedBook } from './receipt-book';
import type { ReceiptFiles } from './receipt-files';
import type { CheckedLine } from './receipt';

export interface ReadReceipts extends ClosedBook {
  lines: number;
  /** What was seen that may be wrong, with the first line of the file. */
  seen: Record<Notice, { count: number; line: number; text: string }>;
  /** Stores and products that receipts name, where they say which there are. */
  stores: Map<string, Store>;
  products: Map<string, Product>;
}

/** What a row can show by itself. */
export type Notice = 'undecodable' | 'scientific';

const LONGEST_CATEGORY = 100;

export class ReceiptReader {
  private readonly book: ReceiptBook;
  private readonly reader: LineReader;
  private readonly stores = new Map<string, Store>();
  private readonly products = new Map<string, Product>();
  private lines = 0;
  private readonly seen = {
    undecodable: { count: 0, line: 0, text: '' },
    scientific: { count: 0, line: 0, text: '' },
  };

  constructor(
    files: ReceiptFiles,
    private readonly facts: ImportFacts,
  ) {
    this.book = new ReceiptBook(facts.utcOffsetMinutes);
    this.reader = new LineReader(files, facts);
  }

  /** Takes one row. */
  add(record: CsvRecord): CheckedLine {
    this.lines += 1;
    const checked = this.reader.read(record);
    this.book.add(checked);
    const damaged = record.cells.find((cell) => cell.includes('\uFFFD'));
    if (damaged !== undefined) this.note('undecodable', record.line, damaged);
    const { customer, transaction } = checked.place;
    for (const id of [customer, transaction])
      if (id !== null && isScientific(id)) this.note('scientific', record.line, id);
    if (checked.reasons.length === 0) this.keepNames(checked);
    return checked;
  }

  private note(notice: Notice, line: number, text: string): void {
    const seen = this.seen[notice];
    if (seen.count === 0) Object.assign(seen, { line, text });
    seen.count += 1;
  }

  /** Where receipts say which stores and products there are. */
  private keepNames({ place, line }: CheckedLine): void {
    const store = place.store ?? '';
    if (this.facts.stores === null && !this.stores.has(store))
      this.stores.set(store, { id: store, name: store });
    if (this.facts.products !== null || line.fen < 0 || this.products.has(line.product)) return;
    const category = this.reader.text('product_category').slice(0, LONGEST_CATEGORY);
    const name = this.reader.text('product') || line.product;
    this.products.set(line.product, { id: line.product, name, category, priceFen: null });
  }

  close(): ReadReceipts {
    const { lines, seen, stores, products } = this;
    return { ...this.book.close(), lines, seen, stores, products };
  }
}

/** Reads and checks all lines; `stopped` ends it early, with what was read so far. */
export async function readReceipts(
  files: ReceiptFiles,
  facts: ImportFacts,
  progress: Progress,
  stopped: () => boolean,
): Promise<ReadReceipts> {
  const reader = new ReceiptReader(files, facts);
  const kibibytes = (bytes: number): number => Math.ceil(bytes / 1024);
  progress.start('Reading', kibibytes(files.bytes), 'KiB');
  let bytes = 0;
  for await (const batch of files.rows((count) => (bytes += count))) {
    for (const record of batch) reader.add(record);
    progress.update(kibibytes(bytes));
    if (stopped()) break;
  }
  progress.finish();
  return reader.close();
}
