/*
 * What is odd about the receipts of a file as a whole. Pure.
 */
import type { Finding } from '../decisions';
import type { Unusual } from './find-returns';
import type { ReadReceipts } from './read-receipts';
import type { ReceiptTable } from './receipt-table';

/** Seconds between lines of one receipt. */
const LONG = 2 * 3600;
/** Receipts in which it is looked whether each line has the amount of all. */
const SAMPLE = 20_000;
const LEAST_RECEIPTS = 5;
const MOST_EQUAL = 90;

/** Receipts of several products, and those of them in which every line has the same amount. */
function equalAmounts(table: ReceiptTable, rows: Int32Array): { several: number; equal: number } {
  let several = 0;
  let equal = 0;
  for (const row of rows.subarray(0, SAMPLE)) {
    if (table.linesIn(row) < 2) continue;
    const lines = [...table.linesOf(row)];
    const [first] = lines;
    if (lines.every(({ product }) => product === first?.product)) continue;
    several += 1;
    if (lines.every(({ fen }) => fen === first?.fen)) equal += 1;
  }
  return { several, equal };
}

const finding = (count: number, sentence: string, settledBy: Finding['settledBy']): Finding[] =>
  count === 0 ? [] : [{ count, sentence, settledBy }];

/** What is odd about receipts, by what was seen on the way and by what they are together. */
export function receiptFindings(
  { table, rows, seen, identicalLines }: ReadReceipts,
  unusual: ReadonlyMap<number, Unusual | string>,
): Finding[] {
  const { undecodable, scientific } = seen;
  let long = 0;
  for (const row of rows) if (table.spanOf(row) > LONG) long += 1;
  let found = 0;
  for (const shaped of unusual.values()) if (typeof shaped === 'object') found += shaped.found;
  const { several, equal } = equalAmounts(table, rows);
  const isEqual = several >= LEAST_RECEIPTS && equal * 100 >= several * MOST_EQUAL;
  return [
    ...finding(
      undecodable.count,
      `${undecodable.count} lines have letters that are not of the file's encoding, the first on line ${undecodable.line}: ${undecodable.text}. Another --encoding may read them.`,
      ['undecodable'],
    ),
    ...finding(
      scientific.count,
      `${scientific.count} ids are written as ${scientific.text} (first on line ${scientific.line}): a spreadsheet has lost their digits; export them as text.`,
      ['scientific'],
    ),
    ...finding(
      identicalLines,
      `${identicalLines} lines say the same as another of their receipt, and lines have no number of their own: the same thing twice, or told twice?`,
      ['identical-lines'],
    ),
    ...finding(found, `${found} lines give something back without naming the sale.`, ['unnamed-returns']),
    ...finding(long, `${long} receipts have lines more than two hours apart: two receipts with one number?`, [
      'long-receipts',
    ]),
    ...finding(
      isEqual ? equal : 0,
      `In ${equal} of ${several} receipts of several products every line has the same amount: is line_item_amount the total of the receipt?`,
      ['equal-amounts'],
    ),
  ];
}
