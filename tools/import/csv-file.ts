/*
 * Reads a CSV file as a stream, in any encoding and with any separator and line ends. Knows records and
 * lines, not what they mean.
 */
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { CsvError } from 'csv-parse';
import { InputError } from '../command/input-error';
import { PlainLines, QuotedLines, type CsvRecord } from './csv-lines';
import { detectDelimiter, type Delimiter } from './look/delimiter';
import { detectEncoding } from './look/encoding';

export type { CsvRecord };

/** How a file is written. */
export interface Dialect {
  /** As the decoder calls it. */
  encoding: string;
  delimiter: Delimiter;
}

/** Read ahead to know how a file is written. */
const SAMPLE_BYTES = 1 << 20;
const CHUNK_BYTES = 1 << 18;

/** The first bytes of a file. */
export function readSample(path: string): Buffer {
  assertFile(path);
  const sample = Buffer.alloc(SAMPLE_BYTES);
  const file = openSync(path, 'r');
  try {
    return sample.subarray(0, readSync(file, sample, 0, SAMPLE_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

/** How a file is written, as far as it shows by itself; commas and UTF-8 where it does not. */
export function dialectOf(path: string): Dialect {
  const sample = readSample(path);
  const encoding = detectEncoding(sample) ?? 'utf-8';
  return { encoding, delimiter: detectDelimiter(new TextDecoder(encoding).decode(sample)) };
}

/** Text of a file, a part after the other, with line ends of \n. */
async function* textOf(
  path: string,
  encoding: string,
  onBytes: (count: number) => void,
): AsyncGenerator<string> {
  assertFile(path);
  const decoder = new TextDecoder(encoding);
  const file = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  let held = '';
  for await (const chunk of file as AsyncIterable<Buffer>) {
    onBytes(chunk.length);
    const text = held + decoder.decode(chunk, { stream: true });
    held = text.endsWith('\r') ? '\r' : '';
    yield oneLineEnd(held === '' ? text : text.slice(0, -1));
  }
  yield oneLineEnd(held + decoder.decode());
}

/**
 * Records of a file, a part after the other; rows of blanks are left out. `onBytes` hears how much is read.
 */
export async function* readBatches(
  path: string,
  { encoding, delimiter }: Dialect,
  onBytes: (count: number) => void = () => {},
): AsyncGenerator<CsvRecord[]> {
  const plain = new PlainLines(delimiter);
  let quoted: QuotedLines | null = null;
  try {
    for await (const text of textOf(path, encoding, onBytes)) {
      const records = quoted === null ? plain.take(text) : await quoted.take(text);
      if (records === null) {
        quoted = new QuotedLines(delimiter, plain.line);
        yield await quoted.take(plain.left());
      } else yield records;
    }
    yield quoted === null ? plain.last() : await quoted.last();
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (!(error instanceof CsvError)) throw unreadable(path, error);
    throw new InputError(`${path} is not CSV: ${error.message}.`);
  }
}

/** Inside quotes, csv-parse counts \r\n as two lines. */
const oneLineEnd = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** Records of a file, the header first, one by one; for files that are small. */
export async function* readCsv(path: string, dialect = dialectOf(path)): AsyncGenerator<CsvRecord> {
  let empty = true;
  for await (const batch of readBatches(path, dialect))
    for (const { line, cells } of batch) {
      yield { line, cells: empty ? cells.map((cell) => cell.trim()) : cells };
      empty = false;
    }
  if (empty) throw new InputError(`${path} is empty.`);
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
