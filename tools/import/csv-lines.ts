/*
 * Text of CSV as records: a plain split where there are no quotes, csv-parse where there are.
 */
import { parse, type Parser } from 'csv-parse';

export interface CsvRecord {
  /** Line of the file on which the record begins, 1 for the first. */
  line: number;
  cells: string[];
}

/** A record longer than this is a quote that was never closed. */
const LONGEST_RECORD = 1 << 20;
/** Lines that have no quotes: most files have none, and need no more than this. */
export class PlainLines {
  private rest = '';
  line = 0;

  constructor(private readonly delimiter: string) {}

  /** Records of a text whose last line may go on; null where quotes begin: the rest is then `left`. */
  take(text: string): CsvRecord[] | null {
    const all = this.rest + text;
    if (text.includes('"')) {
      this.rest = all;
      return null;
    }
    const end = all.lastIndexOf('\n') + 1;
    this.rest = all.slice(end);
    return this.split(all.slice(0, end));
  }

  /** What was not taken. */
  left(): string {
    return this.rest;
  }

  /** The last line, which ends with the file. */
  last(): CsvRecord[] {
    return this.split(`${this.rest}\n`);
  }

  private split(text: string): CsvRecord[] {
    const records: CsvRecord[] = [];
    const lines = text.split('\n');
    lines.pop();
    for (const row of lines) {
      this.line += 1;
      const cells = row.split(this.delimiter);
      if (!isBlank(cells)) records.push({ line: this.line, cells });
    }
    return records;
  }
}

/** Any CSV, by csv-parse; `before`: lines above it. */
export class QuotedLines {
  private batch: CsvRecord[] = [];
  private readonly parser: Parser;

  constructor(delimiter: string, before: number) {
    this.parser = parse({
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_RECORD,
      on_record: (cells: string[], { lines }) => {
        if (!isBlank(cells)) this.batch.push({ line: before + lines - lineEndsIn(cells), cells });
        return null;
      },
    });
  }

  async take(text: string): Promise<CsvRecord[]> {
    await new Promise<void>((done, fail) => {
      this.parser.once('error', fail);
      this.parser.write(text, () => {
        this.parser.off('error', fail);
        done();
      });
    });
    return this.batch.splice(0);
  }

  async last(): Promise<CsvRecord[]> {
    await new Promise<void>((done, fail) => {
      this.parser.once('error', fail);
      this.parser.once('end', done);
      this.parser.resume();
      this.parser.end();
    });
    return this.batch.splice(0);
  }
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

function lineEndsIn(record: readonly string[]): number {
  let count = 0;
  for (const cell of record)
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}
