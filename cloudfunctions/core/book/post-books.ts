/**
 * Writes what was decided about a set of members: journals, lots, steps, grants, allocations, refunds, rows.
 * A handful of statements, whatever the number of events.
 */
import type { Db } from '../../platform/db';
import { changedRows } from '../kernel/columns';
import { postJournals } from '../ledger/ledger.store';
import { writeMembers } from '../member/member.store';
import { saveLots, writeAllocations, writeRefundedLines } from '../points/points.store';
import { saveSteps, writeGrants } from '../tier/tier.store';
import type { MemberBook } from './member-book';

/** Posts the books. Steps made and removed within one batch are written as removed. */
export async function postBooks(db: Db, books: readonly MemberBook[]): Promise<void> {
  await postJournals(
    db,
    books.flatMap((owner) => owner.journals.map((row) => ({ owner, row }))),
  );
  await saveLots(
    db,
    changedRows(books, (book) => book.lots),
  );
  await saveSteps(
    db,
    changedRows(books, (book) => book.steps),
  );
  await writeGrants(
    db,
    changedRows(books, (book) => book.grants),
  );
  await writeAllocations(
    db,
    changedRows(books, (book) => book.allocations),
  );
  await writeRefundedLines(db, books.filter((book) => book.refundedChanged.size > 0).flatMap(refundedRows));
  await writeMembers(db, books);
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
