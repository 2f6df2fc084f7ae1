/*
 * The texts of one row by our names of columns, and what is wrong with them.
 */
import { placeOf, type Source } from '../columns';
import type { DateOrder } from '../values/days';
import { tidyId } from '../values/ids';
import type { Decimal } from '../values/numbers';
import type { ReceiptColumn } from './receipt';

/** How the rows are written, and where their columns stand. */
export interface RowFormat {
  header: readonly string[];
  sources: Record<ReceiptColumn, Source>;
  dates: DateOrder;
  decimal: Decimal;
}

export class RowText {
  /** What is wrong with the row. */
  reasons: string[] = [];
  cells: readonly string[] = [];
  private readonly at: Record<ReceiptColumn, number>;
  private readonly constants: Partial<Record<ReceiptColumn, string>> = {};

  constructor(private readonly format: RowFormat) {
    const entries = Object.entries(format.sources) as [ReceiptColumn, Source][];
    this.at = Object.fromEntries(entries.map(([name, source]) => [name, placeOf(source)])) as Record<
      ReceiptColumn,
      number
    >;
    for (const [name, source] of entries)
      if (typeof source === 'object' && 'constant' in source) this.constants[name] = source.constant;
  }

  /** Goes on to another row. */
  begin(cells: readonly string[]): void {
    this.cells = cells;
    this.reasons = [];
    const { length } = this.format.header;
    // Blank cells that a spreadsheet leaves behind the last column are nothing.
    if (cells.length < length || cells.slice(length).some((cell) => cell.trim() !== ''))
      this.reasons.push(`the line has ${cells.length} columns instead of ${length}`);
  }

  /** The tidy text of a column; empty where the file has none. */
  text(column: ReceiptColumn): string {
    const at = this.at[column];
    return at < 0 ? (this.constants[column] ?? '') : tidyId(this.cells[at] ?? '');
  }

  /** What the file calls a column. */
  nameOf(column: ReceiptColumn): string {
    return this.format.header[this.at[column]] ?? column;
  }

  complain(column: ReceiptColumn, text: string, problem: string): null {
    this.reasons.push(`${this.nameOf(column)} ${text === '' ? 'is missing' : `${text} ${problem}`}`);
    return null;
  }

  /** The text of a column that fits a pattern; null, with a reason, for another. */
  id(column: ReceiptColumn, pattern: RegExp): string | null {
    const text = this.text(column);
    return pattern.test(text) ? text : this.complain(column, text, 'is not an id');
  }
}
