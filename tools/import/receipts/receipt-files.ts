/*
 * The file of receipts, alone or with a second one of their lines, as one stream of rows.
 */
import { statSync } from 'node:fs';
import { InputError } from '../../command/input-error';
import { Unclear } from '../look/unclear';
import { missingSentence, placeOf, placeSources, RECEIPT_COLUMNS, type Source } from '../columns';
import type { CsvRecord } from '../csv-file';
import { lookAtFile, readRows, type Look } from '../look/look-at-file';
import type { Mapping } from '../mapping';
import type { ReceiptColumn } from './receipt';
import type { RowFormat } from './row-text';

export interface ReceiptFiles extends RowFormat {
  looks: Look<ReceiptColumn>[];
  /** The file whose lines are rejected. */
  path: string;
  bytes: number;
  /** The first rows. */
  first: CsvRecord[];
  rows(onBytes?: (count: number) => void): AsyncGenerator<CsvRecord[]>;
}

type Sources = Record<ReceiptColumn, Source>;

const lookAt = (path: string, mapping: Mapping, isPart: boolean): Promise<Look<ReceiptColumn>> =>
  lookAtFile(path, {
    columns: RECEIPT_COLUMNS,
    mapping: mapping.receipts,
    format: mapping.format,
    forces: true,
    isPart,
    dates: ['transaction_date', 'return_date'],
    numbers: ['line_item_amount', 'unit_price'],
  });

/** What follows from the columns that are there: a product may be its name, an amount quantity × price. */
function completed(sources: Sources): Sources {
  const full = { ...sources };
  if (full.product_id === 'none') full.product_id = full.product;
  const [quantity, price] = [placeOf(full.quantity), placeOf(full.unit_price)];
  if (full.line_item_amount === 'none' && quantity >= 0 && price >= 0)
    full.line_item_amount = { multiply: [quantity, price], minus: -1 };
  return full;
}

/** What may be said of a column that no file has: its option, and the text that all rows then have. */
const ADVICE: Partial<Record<ReceiptColumn, { words: string; option: string; constant: string | null }>> = {
  sales_outlet_id: { words: 'all are of one store', option: '--store ID', constant: 's1' },
  customer_id: { words: 'nobody is a member', option: '{"constant": "0"}', constant: '0' },
  quantity: { words: 'each line is one piece', option: '{"constant": "1"}', constant: '1' },
};

/** Stops where a column is missing; on a terminal the first of them is asked for. */
function assertNothingMissing(path: string, header: readonly string[], sources: Sources): void {
  const names = Object.keys(RECEIPT_COLUMNS) as ReceiptColumn[];
  const missing = names.filter((name) => RECEIPT_COLUMNS[name] === 'required' && sources[name] === 'none');
  const [first] = missing;
  if (first === undefined) return;
  const hints = missing.flatMap((name) => {
    const advice = ADVICE[name];
    return advice === undefined ? [] : [` If ${advice.words}, ${name} is ${advice.option}.`];
  });
  const named = header.filter((name) => name !== '');
  const choices = named.map((name) => ({ words: name, settles: { receipts: { [first]: name } } }));
  const { words, constant } = ADVICE[first] ?? { words: '', constant: null };
  const all = { words: `none: ${words}`, settles: { receipts: { [first]: { constant: constant ?? '' } } } };
  throw new Unclear(
    `${missingSentence(path, missing, named)}${hints.join('')}`,
    constant === null ? choices : [...choices, all],
    `${path}: which column is ${first}?`,
  );
}

/** Looks at the file of receipts, and at that of their lines where there is one. */
export async function lookAtReceipts(
  path: string,
  linesPath: string | undefined,
  mapping: Mapping,
): Promise<ReceiptFiles> {
  const receipts = await lookAt(path, mapping, linesPath !== undefined);
  if (linesPath !== undefined) return joined(receipts, await lookAt(linesPath, mapping, true), mapping);
  const sources = completed(receipts.sources);
  assertNothingMissing(path, receipts.header, sources);
  const { header, dates, decimal, first } = receipts;
  return {
    ...{ looks: [receipts], path, bytes: statSync(path).size, header, sources, dates, decimal, first },
    rows: (onBytes) => prepared(readRows(receipts, onBytes), { header, sources }, mapping),
  };
}

/** Two files: each row is one of the lines, and behind it what its receipt says. */
function joined(receipts: Look<ReceiptColumn>, lines: Look<ReceiptColumn>, mapping: Mapping): ReceiptFiles {
  const header = [
    ...lines.header,
    ...receipts.header.map((name) => (lines.header.includes(name) ? '' : name)),
  ];
  const sources = completed(placeSources(lines.path, header, RECEIPT_COLUMNS, mapping.receipts).sources);
  assertNothingMissing(`${lines.path} with ${receipts.path}`, header, sources);
  const keys = {
    receipts: keyOf(receipts, mapping.join?.receipts),
    lines: keyOf(lines, mapping.join?.lines),
  };
  const dated = placeOf(receipts.sources.transaction_date) >= 0 ? receipts : lines;
  const format = { header, sources, dates: dated.dates, decimal: lines.decimal };
  const width = lines.header.length;
  const orders = new Map<string, string[]>();
  const none = receipts.header.map(() => '');
  return {
    ...format,
    looks: [receipts, lines],
    path: lines.path,
    bytes: statSync(lines.path).size,
    first: [],
    async *rows(onBytes) {
      if (orders.size === 0)
        for await (const batch of readRows(receipts))
          for (const { cells } of batch) orders.set(cells[keys.receipts]?.trim() ?? '', cells);
      const rows = (async function* () {
        for await (const batch of readRows(lines, onBytes))
          yield batch.map(({ line, cells }) => {
            const receipt = orders.get(cells[keys.lines]?.trim() ?? '') ?? none;
            return { line, cells: cells.length === width ? cells.concat(receipt) : cells };
          });
      })();
      yield* prepared(rows, format, mapping);
    },
  };
}

function keyOf(look: Look<ReceiptColumn>, told: string | undefined): number {
  const at = told === undefined ? placeOf(look.sources.transaction_id) : look.header.indexOf(told);
  if (at >= 0) return at;
  throw new InputError(
    `${look.path}: by which column do receipts and lines belong together? Say so with --mapping, as in {"join": {"receipts": "id", "lines": "order_id"}}; it has ${look.header.join(', ')}.`,
  );
}

/** Columns that say something of a whole receipt. */
const OF_RECEIPT: ReceiptColumn[] = [
  'transaction_date',
  'transaction_time',
  'sales_outlet_id',
  'customer_id',
  'till',
];

/** Rows that count, their blanks filled from above where the mapping says so. */
async function* prepared(
  rows: AsyncGenerator<CsvRecord[]>,
  { header, sources }: { header: readonly string[]; sources: Sources },
  { only, fillDown }: Mapping,
): AsyncGenerator<CsvRecord[]> {
  const filters = Object.entries(only ?? {}).map(([name, texts]) => {
    const at = header.indexOf(name);
    if (at < 0) throw new InputError(`There is no column ${name}, which the mapping's "only" names.`);
    return { at, texts: new Set(texts) };
  });
  const number = placeOf(sources.transaction_id);
  const filled = OF_RECEIPT.map((name) => placeOf(sources[name])).filter((at) => at >= 0);
  let above: string[] = [];
  for await (const batch of rows) {
    const kept = batch.filter(({ cells }) =>
      filters.every(({ at, texts }) => texts.has(cells[at]?.trim() ?? '')),
    );
    if (fillDown === true)
      for (const { cells } of kept) {
        if (cells[number] === above[number])
          for (const at of filled) if ((cells[at] ?? '').trim() === '') cells[at] = above[at] ?? '';
        above = cells;
      }
    yield kept;
  }
}
