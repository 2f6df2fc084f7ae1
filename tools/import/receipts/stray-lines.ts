/*
 * Finds the receipt of a line whose store, date or transaction id is wrong: settling the rest of that receipt
 * would contradict the mended line later. Of store, date, transaction id and time, the three that are right
 * must agree, and the customer, and the receipt must lack the line; the receipt whose lines stand beside it
 * in the file comes first.
 */
import type { Receipt, StrayLine, StrayPlace } from './receipt';

type Mark = 'store' | 'date' | 'transaction' | 'time';
const MARKS: Mark[] = ['store', 'date', 'transaction', 'time'];

const nameOf = (place: Pick<StrayPlace, Mark>, without: Mark): string =>
  MARKS.map((mark) => (mark === without ? '' : place[mark])).join('/');

/** The one mark that is wrong; null where more of them are, so that nothing can be said. */
function wrongMark(place: StrayPlace): Mark | null {
  const wrong = MARKS.filter((mark) => place[mark] === null);
  return wrong.length === 1 ? (wrong[0] ?? null) : null;
}

function mayBelong({ line, place }: StrayLine, receipt: Receipt): boolean {
  if (place.customer !== null && receipt.customer !== '' && place.customer !== receipt.customer) return false;
  return receipt.lines.every(
    (known) => line.item === '' || known.order !== line.order || known.item !== line.item,
  );
}

/** Whether the line stands beside the lines of the receipt, as in a file that nobody has shuffled. */
const isBeside = ({ line }: StrayLine, receipt: Receipt): boolean =>
  receipt.lines.some((known) => Math.abs(known.at - line.at) <= receipt.lines.length);

/** Lines that found their receipt, and what is therefore wrong with rows of receipts. */
export interface Siblings {
  found: Set<StrayLine>;
  bad: { row: number; at: number; reason: string }[];
}

/** Finds the receipts to which stray lines belong. Receipts are looked at only where there is such a line. */
export function findSiblings(
  strays: readonly StrayLine[],
  receipts: Iterable<[row: number, receipt: Receipt]>,
): Siblings {
  const byName = new Map<string, StrayLine[]>();
  const marks = new Set<Mark>();
  for (const stray of strays) {
    const wrong = wrongMark(stray.place);
    if (wrong === null) continue;
    marks.add(wrong);
    const name = nameOf(stray.place, wrong);
    byName.set(name, [...(byName.get(name) ?? []), stray]);
  }
  const candidates = new Map<StrayLine, { row: number; receipt: Receipt }[]>();
  for (const [row, receipt] of marks.size === 0 ? [] : receipts) {
    const named = [...marks].flatMap((mark) => byName.get(nameOf(receipt, mark)) ?? []);
    for (const stray of named.filter((line) => mayBelong(line, receipt)))
      candidates.set(stray, [...(candidates.get(stray) ?? []), { row, receipt }]);
  }
  const bad: Siblings['bad'] = [];
  for (const [stray, all] of candidates) {
    const beside = all.filter(({ receipt }) => isBeside(stray, receipt));
    for (const { row } of beside.length > 0 ? beside : all)
      bad.push({ row, at: stray.line.at, reason: stray.reason });
  }
  return { found: new Set(candidates.keys()), bad };
}
