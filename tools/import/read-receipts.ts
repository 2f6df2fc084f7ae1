/*
 * Reads the file of receipts once, as a stream, into compact receipts.
 */
import { statSync } from 'node:fs';
import { RECEIPT_COLUMNS, placeColumns, type Mapping } from './columns';
import { readCsv } from './csv-file';
import type { Progress } from './progress';
import { checkLine, type ImportFacts, type ReceiptColumn } from './receipt';
import { ReceiptBook, type ClosedBook } from './receipt-book';

export interface ReadReceipts extends ClosedBook {
  lines: number;
}

/** Answers the trimmed text of a column. */
type Cell = (column: ReceiptColumn) => string | undefined;

/** Reads and checks all lines; `stopped` ends it early, with what was read so far. */
export async function readReceipts(
  path: string,
  mapping: Mapping['receipts'],
  facts: ImportFacts,
  progress: Progress,
  stopped: () => boolean,
): Promise<ReadReceipts> {
  const book = new ReceiptBook(facts.utcOffsetMinutes);
  let places: Record<ReceiptColumn, number> | undefined;
  let lines = 0;
  let columns = 0;
  let bytes = 0;
  progress.start('Reading', statSync(path).size, 'bytes');
  for await (const { line, cells } of readCsv(path, (count) => (bytes += count))) {
    if (places === undefined) {
      places = placeColumns(path, cells, RECEIPT_COLUMNS, mapping);
      columns = cells.length;
      continue;
    }
    if (stopped()) break;
    const placed = places;
    const cell: Cell = (column) => (placed[column] < 0 ? undefined : (cells[placed[column]] ?? '').trim());
    const checked = checkLine(line, cell, facts);
    if (cells.length !== columns)
      checked.reasons.unshift(`the line has ${cells.length} columns instead of ${columns}`);
    book.add(checked, `${cell('sales_outlet_id')}/${cell('transaction_date')}/${cell('transaction_id')}`);
    lines += 1;
    if (lines % 1000 === 0) progress.update(bytes);
  }
  progress.update(bytes);
  progress.finish();
  return { ...book.close(), lines };
}
