/*
 * Finds the receipt of a line whose store, date or transaction id is wrong: settling the rest of that receipt would contradict the mended line later. Of
 * store, date, transaction id and time, the three that are right must agree, and the customer.
 */
import type { LinePlace } from './receipt';
import type { Receipt, StrayLine } from './receipt-book';

type Mark = 'store' | 'date' | 'transaction' | 'time';
const MARKS: Mark[] = ['store', 'date', 'transaction', 'time'];

const nameOf = (place: Pick<LinePlace, Mark>, without: Mark): string =>
  MARKS.map((mark) => (mark === without ? '' : place[mark])).join('/');

/** The one mark that is wrong; null where more of them are, so that nothing can be said. */
function wrongMark(place: LinePlace): Mark | null {
  const wrong = MARKS.filter((mark) => place[mark] === null);
  return wrong.length === 1 ? (wrong[0] ?? null) : null;
}

/** Rejects the receipts to which stray lines belong, and answers the lines that found one. */
export function findSiblings(strays: readonly StrayLine[], receipts: Iterable<Receipt>): Set<StrayLine> {
  const found = new Set<StrayLine>();
  const byName = new Map<string, StrayLine[]>();
  const marks = new Set<Mark>();
  for (const stray of strays) {
    const wrong = wrongMark(stray.place);
    if (wrong === null) continue;
    marks.add(wrong);
    const name = nameOf(stray.place, wrong);
    byName.set(name, [...(byName.get(name) ?? []), stray]);
  }
  if (marks.size === 0) return found;
  for (const receipt of receipts) {
    for (const mark of marks) {
      for (const stray of byName.get(nameOf(receipt, mark)) ?? []) {
        const { customer } = stray.place;
        if (customer !== null && receipt.customer !== '' && customer !== receipt.customer) continue;
        found.add(stray);
        receipt.bad.push({ at: stray.at, reason: stray.reason });
      }
    }
  }
  return found;
}
