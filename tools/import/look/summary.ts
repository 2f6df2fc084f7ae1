/*
 * Says in a few lines how the files were understood, with the first receipts, before anything is settled.
 */
import type { Source } from '../columns';
import { yuan } from '../counts';
import { guestTexts } from '../guests';
import type { Lists } from '../lists';
import type { Mapping } from '../mapping';
import { isGuest, type Receipt } from '../receipts/receipt';
import type { ReceiptFiles } from '../receipts/receipt-files';
import { ReceiptReader } from '../receipts/read-receipts';
import { DELIMITERS } from './delimiter';
import type { Look } from './look-at-file';

/** Rows of which the first receipts are made, and how many of those are shown. */
const ROWS = 60;
const RECEIPTS = 3;
const LINES = 4;

const DATE_WORDS = { ymd: 'dates year-month-day', dmy: 'dates day/month/year', mdy: 'dates month/day/year' };

/** How a file is written. @example "sales.csv: gb18030, separated by commas, header on line 3, …" */
export const writtenAs = ({ path, dialect, headerLine, dates, decimal }: Look): string =>
  [
    `${path}: ${dialect.encoding.toUpperCase()}`,
    `separated by ${DELIMITERS[dialect.delimiter]}`,
    `header on line ${headerLine}`,
    DATE_WORDS[dates],
    decimal === ',' ? 'decimal commas' : 'decimal points',
  ].join(', ');

function sourceText(column: string, source: Source, header: readonly string[]): string | null {
  if (source === 'none') return null;
  if ('constant' in source) return `always ${source.constant}`;
  if ('multiply' in source) {
    const product = source.multiply.map((at) => header[at]).join(' × ');
    return source.minus < 0 ? product : `${product} − ${header[source.minus]}`;
  }
  return header[source.at] === column ? null : (header[source.at] ?? null);
}

/** Columns that are not called as we call them. */
function renamed(sources: Record<string, Source>, header: readonly string[]): string[] {
  const named = Object.entries(sources).flatMap(([column, source]) => {
    const text = sourceText(column, source, header);
    return text === null ? [] : [`  ${column.padEnd(22)} ${text}`];
  });
  return named;
}

function notRead({
  header,
  sources,
}: {
  header: readonly string[];
  sources: Record<string, Source>;
}): string {
  const read = new Set(
    Object.values(sources).flatMap((source) =>
      typeof source === 'object' && 'at' in source
        ? [source.at]
        : typeof source === 'object' && 'multiply' in source
          ? [...source.multiply, source.minus]
          : [],
    ),
  );
  const rest = header.filter((name, at) => name !== '' && !read.has(at));
  return rest.length === 0 ? '' : `  ${'(not read)'.padEnd(22)} ${rest.join(', ')}`;
}

/** A receipt as a person reads it. */
function receiptText({ store, date, time, transaction, customer, lines }: Receipt): string {
  const whose = isGuest(customer) ? 'a guest' : `customer ${customer}`;
  const total = lines.reduce((sum, line) => sum + line.fen, 0);
  const shown = lines
    .slice(0, LINES)
    .map(({ product, thousandths, fen }) => `${product} × ${thousandths / 1000} ${yuan(BigInt(fen))}`);
  const more = lines.length > LINES ? ` and ${lines.length - LINES} more` : '';
  return `  ${store} · ${date} ${time} · no. ${transaction} · ${whose} · ${yuan(BigInt(total))}: ${shown.join(', ')}${more}`;
}

/** The first receipts, understood as the whole file will be, or what is wrong with the first line. */
async function firstReceipts(
  files: ReceiptFiles,
  mapping: Mapping,
  utcOffsetMinutes: number,
): Promise<string[]> {
  const facts = { utcOffsetMinutes, until: Infinity, stores: null, products: null };
  const reader = new ReceiptReader(files, { ...facts, guests: guestTexts(mapping) });
  const problems: string[] = [];
  for await (const batch of files.rows()) {
    for (const record of batch.slice(0, ROWS)) {
      const { reasons } = reader.add(record);
      if (reasons.length > 0) problems.push(`  line ${record.line}: ${reasons.join('; ')}`);
    }
    if (batch.length > 0) break;
  }
  const { table, rows } = reader.close();
  const first = [...rows].sort((a, b) => a - b).slice(0, RECEIPTS);
  return [...first.map((row) => receiptText(table.receiptAt(row))), ...problems.slice(0, RECEIPTS)];
}

/** What the import takes the files to be. */
export async function summaryOf(
  { receipts, members, products, stores }: Lists,
  mapping: Mapping,
  utcOffsetMinutes: number,
): Promise<string> {
  const lists = [members, products, stores].flatMap((list) => (list === null ? [] : [list]));
  return [
    ...receipts.looks.map(writtenAs),
    ...renamed(receipts.sources, receipts.header),
    ...(receipts.sources.line_item_id === 'none' ? ['  line_item_id           counted in each receipt'] : []),
    notRead(receipts),
    ...lists.flatMap(({ look, rows }) => [
      `${writtenAs(look)}; ${rows.length} rows`,
      ...renamed(look.sources, look.header),
    ]),
    'The first receipts:',
    ...(await firstReceipts(receipts, mapping, utcOffsetMinutes)),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
