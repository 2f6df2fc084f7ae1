/*
 * `npm run export -- balances|ledger|members|orders --out FILE [--as-of T] [--brand KEY] [--data DIR]`: CSV
 * of one instant, read in one snapshot.
 *
 * The file appears when it is complete. Exit codes: 0 done, 2 wrong arguments, 130 stopped, 1 other trouble.
 */
import { once } from 'node:events';
import { createWriteStream, renameSync, rmSync, type WriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { csvOf } from '../../cloudfunctions/core/kernel/csv';
import { formatInstant } from '../../cloudfunctions/core/kernel/time';
import { withSnapshot, type Database } from '../../cloudfunctions/platform/db';
import { asOfOrNow, chooseBrand } from '../command/as-of';
import { InputError, runCommand } from '../command/input-error';
import { EXIT_STOPPED, listenForStop, withDatabase } from '../command/with-database';
import { isSheet, SHEETS, type Rows } from './rows';

const USAGE =
  'Usage: npm run export -- balances|ledger|members|orders --out FILE [--as-of T] [--brand KEY] [--data DIR]';
const ROWS_A_WRITE = 500;

interface Wanted {
  sheet: keyof typeof SHEETS;
  out: string;
  asOf: string | undefined;
  brand: string | undefined;
  dataDir: string | undefined;
}

function readArguments(args: string[]): Wanted {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: text, 'as-of': text, brand: text, data: text },
  });
  const [sheet] = positionals;
  if (!isSheet(sheet) || positionals.length !== 1 || values.out === undefined) throw new InputError(USAGE);
  return { sheet, out: values.out, asOf: values['as-of'], brand: values.brand, dataDir: values.data };
}

/** Opens a file beside the one wanted, so that nobody finds half of it. */
async function openPart(path: string): Promise<WriteStream> {
  const stream = createWriteStream(path);
  await once(stream, 'open').catch((error: Error) => {
    throw new InputError(`${path} cannot be written: ${error.message}.`);
  });
  return stream;
}

async function writeRows(
  path: string,
  header: string[],
  rows: Rows,
  stopped: () => boolean,
): Promise<number> {
  const stream = await openPart(path);
  let count = 0;
  let waiting: unknown[][] = [header];
  const flush = async (): Promise<void> => {
    if (!stream.write(csvOf(waiting))) await once(stream, 'drain');
    waiting = [];
  };
  for await (const row of rows) {
    if (stopped()) break;
    waiting.push(row);
    count += 1;
    if (waiting.length >= ROWS_A_WRITE) await flush();
  }
  await flush();
  stream.end();
  await once(stream, 'close');
  return count;
}

async function run(pool: Database, wanted: Wanted, stopped: () => boolean): Promise<number> {
  const chosen = await chooseBrand(pool, wanted.brand);
  const at = asOfOrNow(wanted.asOf, chosen, Date.now());
  const { header, rows } = SHEETS[wanted.sheet];
  const part = `${wanted.out}.${process.pid}.part`;
  try {
    const count = await withSnapshot(pool, (db) =>
      writeRows(part, header, rows({ ...chosen, db, at }), stopped),
    );
    if (stopped()) return EXIT_STOPPED;
    renameSync(part, wanted.out);
    const instant = formatInstant(at, chosen.utcOffsetMinutes);
    console.error(`${count} rows of ${chosen.brand.key} as of ${instant} in ${wanted.out}`);
    return 0;
  } finally {
    rmSync(part, { force: true });
  }
}

async function main(): Promise<number> {
  const wanted = readArguments(process.argv.slice(2));
  const stop = listenForStop();
  try {
    return await withDatabase({ dataDir: wanted.dataDir, connections: 2 }, (pool) =>
      run(pool, wanted, stop.asked),
    );
  } finally {
    stop.dispose();
  }
}

runCommand(main);
