/*
 * Writes what was rejected: the lines as the file has them, with their number and the reason, to be mended
 * and imported again.
 */
import { open, type FileHandle } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { rawCsvOf } from '../../cloudfunctions/core/kernel/csv';
import { readBatches } from './csv-file';
import type { Look } from './look/look-at-file';
import { OWN_COLUMNS } from './own-columns';

const LINES_A_WRITE = 1000;

/**
 * The file's name for rejects: in the present folder.
 * @example exports/april.csv and april.rejects.csv both give april.rejects.csv
 */
export const rejectsName = (receipts: string): string =>
  `${basename(receipts, extname(receipts)).replace(/(\.\d+)?\.rejects$/, '')}.rejects.csv`;

/** The n-th name, when earlier ones are taken. @example april.rejects.csv and 2 give april.2.rejects.csv */
export function numbered(path: string, n: number): string {
  if (n === 1) return path;
  const ending = /(\.rejects)?(\.[^./\\]*)?$/.exec(path)?.[0] ?? '';
  return `${path.slice(0, path.length - ending.length)}.${n}${ending}`;
}

/** Opens the first of the numbered names that nobody has taken. */
async function openFresh(path: string): Promise<{ file: FileHandle; path: string }> {
  for (let n = 1; ; n += 1) {
    const name = numbered(path, n);
    try {
      return { file: await open(name, 'wx'), path: name };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** A row without the columns that a file of rejects has added to it. */
const keep = (kept: readonly number[], cells: readonly string[]): string[] =>
  kept.map((place) => cells[place] ?? '');

/** The header and the rejected rows, as they go into the file. */
async function* rowsOf(look: Look, rejects: ReadonlyMap<number, string>): AsyncGenerator<string[]> {
  const kept = look.header.flatMap((name, place) => (OWN_COLUMNS.includes(name) ? [] : [place]));
  yield [...keep(kept, look.header), ...OWN_COLUMNS];
  for await (const batch of readBatches(look.path, look.dialect))
    for (const { line, cells } of batch) {
      const reason = rejects.get(line);
      if (reason !== undefined) yield [...keep(kept, cells), String(line), reason];
    }
}

/** A UTF-8 file says so where the original was another, so that the same options read it. */
const MARK = '\uFEFF';

/**
 * Copies the rejected lines out of the file of receipts, in UTF-8 with the same separator, and answers where
 * they are. An earlier file of rejects is never overwritten.
 */
export async function writeRejects(
  look: Look,
  rejects: ReadonlyMap<number, string>,
  wanted: string,
): Promise<string> {
  const { file, path } = await openFresh(wanted);
  const { encoding, delimiter } = look.dialect;
  try {
    if (encoding !== 'utf-8') await file.write(MARK);
    let rows: string[][] = [];
    for await (const row of rowsOf(look, rejects)) {
      rows.push(row);
      if (rows.length < LINES_A_WRITE) continue;
      await file.write(rawCsvOf(rows, delimiter));
      rows = [];
    }
    await file.write(rawCsvOf(rows, delimiter));
  } finally {
    await file.close();
  }
  return path;
}
