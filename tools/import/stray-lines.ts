/*
 * Finds the receipt of a line whose store, date or transaction id is wrong: settling the rest of that receipt
 * would contradict the mended line later. Of store, date, transaction id and time, the three that are right
 * must agree, and the customer, and the receipt must lack the line; the receipt whose lines stand beside it
 * in the file comes first.
 */
import type { LinePlace, Receipt, StrayLine } from './receipt';

type Mark = 'store' | 'date' | 'transaction' | 'time';
const MARKS: Mark[] = ['store', 'date', 'transaction', 'time'];

const nameOf = (place: Pick<LinePlace, Mark>, without: Mark): string =>
  MARKS.map((mark) => (mark === without ? '' : place[mark])).join('/');

/** The one mark that is wrong; null where more of them are, so that nothing can be said. */
function wrongMark(place: LinePlace): Mark | null {
  const wrong = MARKS.filter((mark) => place[mark] === null);
  return wrong.length === 1 ? (wrong[0] ?? null) : null;
}

function mayBelong({ line, place }: StrayLine, receipt: Receipt): boolean {
  if (place.customer !== null && receipt.customer !== '' && place.customer !== receipt.customer) return false;
  return receipt.lines.every((known) => known.order !== line.order || known.item !== line.item);
}

/** Whether the line stands beside the lines of the receipt, as in a file that nobody has shuffled. */
const isBeside = ({ line }: StrayLine, receipt: Receipt): boolean =>
  receipt.lines.some((known) => Math.abs(known.at - line.at) <= receipt.lines.length);

/** Rejects the receipts to which stray lines belong, and answers the lines that found one. */
export function findSiblings(strays: readonly StrayLine[], receipts: Iterable<Receipt>): Set<StrayLine> {
  const byName = new Map<string, StrayLine[]>();
  const marks = new Set<Mark>();
  for (const stray of strays) {
    const wrong = wrongMark(stray.place);
    if (wrong === null) continue;
    marks.add(wrong);
    const name = nameOf(stray.place, wrong);
    byName.set(name, [...(byName.get(name) ?? []), stray]);
  }
  const candidates = new Map<StrayLine, Receipt[]>();
  for (const receipt of marks.size === 0 ? [] : receipts) {
    const named = [...marks].flatMap((mark) => byName.get(nameOf(receipt, mark)) ?? []);
    for (const stray of named.filter((line) => mayBelong(line, receipt)))
      candidates.set(stray, [...(candidates.get(stray) ?? []), receipt]);
  }
  for (const [stray, found] of candidates) {
    const beside = found.filter((receipt) => isBeside(stray, receipt));
    for (const receipt of beside.length > 0 ? beside : found)
      receipt.bad.push({ at: stray.line.at, reason: stray.reason });
  }
  return new Set(candidates.keys());
}
