/** Writes what was decided about a set of members: journals, lots, steps, grants, allocations, refunds, rows. A handful of statements, whatever the number of events. */
import type { Db } from '../../platform/db';
import { postJournals } from '../ledger/ledger.store';
import { writeMembers } from '../member/member.store';
import { saveLots, writeAllocations, writeRefundedLines } from '../points/points.store';
import { saveSteps, writeGrants } from '../tier/tier.store';
import { windowFromText } from './load-books';
import type { MemberBook } from './member-book';

/** Posts the books. Steps made and removed within one batch are written as removed. */
export async function postBooks(db: Db, books: readonly MemberBook[]): Promise<void> {
  const owned = <Row>(book: MemberBook, rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, memberId: book.memberId, brandId: book.brandId }));
  await postJournals(
    db,
    books.flatMap(({ memberId, brandId, journals }) =>
      journals.map((journal) => ({ memberId, brandId, journal })),
    ),
  );
  await saveLots(
    db,
    books.flatMap((book) =>
      owned(
        book,
        book.lots.filter((lot) => lot.change !== 'none'),
      ),
    ),
  );
  await saveSteps(
    db,
    books.flatMap((book) =>
      owned(
        book,
        book.steps.filter((step) => step.change !== 'none'),
      ),
    ),
  );
  await writeGrants(
    db,
    books.flatMap((book) =>
      owned(
        book,
        book.grants.filter((grant) => grant.change !== 'none'),
      ),
    ),
  );
  await writeAllocations(
    db,
    books.flatMap((book) =>
      owned(
        book,
        book.allocations.filter((allocation) => allocation.change !== 'none'),
      ),
    ),
  );
  await writeRefundedLines(db, books.flatMap(refundedRows));
  await writeMembers(
    db,
    books.map((book) => ({ ...book, windowFrom: windowFromText(book) })),
  );
}

function refundedRows(book: MemberBook) {
  return [...book.refundedChanged].flatMap((saleSeq) =>
    [...(book.refunded.get(saleSeq) ?? [])]
      .filter(([, quantity]) => quantity > 0)
      .map(([line, quantity]) => ({
        memberId: book.memberId,
        brandId: book.brandId,
        saleSeq,
        line,
        quantity,
      })),
  );
}
