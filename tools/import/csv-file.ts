/*
 * Reads a CSV file as a stream: UTF-8, with or without a byte order mark, any line ends. Knows records and
 * lines, not what they mean.
 */
import { createReadStream, statSync } from 'node:fs';
import { Transform, type TransformCallback } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { CsvError, parse, type Info } from 'csv-parse';
import { InputError } from '../command/input-error';

export interface CsvRecord {
  /** Line of the file on which the record begins, 1 for the header. */
  line: number;
  cells: string[];
}

/** A record longer than this is a quote that was never closed. */
const LONGEST_RECORD = 1 << 20;

/** Makes all line ends \n: inside quotes, csv-parse counts \r\n as two lines. */
class LineEnds extends Transform {
  private readonly decoder = new StringDecoder('utf8');
  private held = '';

  constructor(private readonly onBytes: (count: number) => void) {
    super({ decodeStrings: false, encoding: 'utf8' });
  }

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    this.onBytes(chunk.length);
    const text = this.held + this.decoder.write(chunk);
    this.held = text.endsWith('\r') ? '\r' : '';
    done(null, text.slice(0, text.length - this.held.length).replace(/\r\n?/g, '\n'));
  }

  override _flush(done: TransformCallback): void {
    done(null, (this.held + this.decoder.end()).replace(/\r\n?/g, '\n'));
  }
}

/**
 * Records of a file, the header first; rows of blank lines are left out. `onBytes` hears how much was read.
 */
export async function* readCsv(
  path: string,
  onBytes: (count: number) => void = () => {},
): AsyncGenerator<CsvRecord> {
  assertFile(path);
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
  });
  const file = createReadStream(path, { highWaterMark: 1 << 18 });
  const ends = new LineEnds(onBytes);
  file.on('error', (error) => parser.destroy(error));
  file.pipe(ends).pipe(parser);
  let empty = true;
  try {
    for await (const { info, record } of parser as AsyncIterable<{ info: Info; record: string[] }>) {
      const cells = empty ? record.map((cell) => cell.trim()) : record;
      empty = false;
      yield { line: info.lines - lineEndsIn(record), cells };
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (!(error instanceof CsvError)) throw unreadable(path, error);
    throw new InputError(`${path} is not CSV: ${error.message}.`);
  } finally {
    file.destroy();
  }
  if (empty) throw new InputError(`${path} is empty.`);
}

/** The header of a file. */
export async function readHeader(path: string): Promise<string[]> {
  for await (const { cells } of readCsv(path)) return cells;
  return [];
}

function assertFile(path: string): void {
  try {
    if (statSync(path).isDirectory()) throw new Error('it is a folder');
  } catch (error) {
    throw unreadable(path, error);
  }
}

const unreadable = (path: string, error: unknown): InputError =>
  new InputError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);

function lineEndsIn(record: readonly string[]): number {
  let count = 0;
  for (const cell of record)
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}
