/*
 * Writes what was rejected: the lines as the file has them, with their number and the reason, to be mended
 * and imported again.
 */
import { open, type FileHandle } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { rawCsvOf } from '../../cloudfunctions/core/kernel/csv';
import { readCsv } from './csv-file';

const OWN_COLUMNS = ['line_number', 'reason'];
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

/**
 * Copies the rejected lines out of the file of receipts, and answers where they are. An earlier file of
 * rejects is never overwritten.
 */
export async function writeRejects(
  receipts: string,
  rejects: ReadonlyMap<number, string>,
  wanted: string,
): Promise<string> {
  const { file, path } = await openFresh(wanted);
  try {
    let kept: number[] | undefined;
    let rows: string[][] = [];
    for await (const { line, cells } of readCsv(receipts)) {
      const reason = rejects.get(line);
      if (kept === undefined) {
        kept = cells.flatMap((name, place) => (OWN_COLUMNS.includes(name) ? [] : [place]));
        rows.push([...kept.map((place) => cells[place] ?? ''), ...OWN_COLUMNS]);
      } else if (reason !== undefined) {
        rows.push([...kept.map((place) => cells[place] ?? ''), String(line), reason]);
      }
      if (rows.length < LINES_A_WRITE) continue;
      await file.write(rawCsvOf(rows));
      rows = [];
    }
    await file.write(rawCsvOf(rows));
  } finally {
    await file.close();
  }
  return path;
}
