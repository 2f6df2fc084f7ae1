/*
 * Writes journals and transfers: the only INSERT into them. A second journal with the same key violates `journals_once` and rolls the whole
 * transaction back; nothing here looks before it writes. Locks: none; the caller holds the members' rows.
 */
import type { Db } from '../../platform/db';
import { column, sqlInstant } from '../kernel/columns';
import { formatDay } from '../kernel/time';
import { CHART_OF_ACCOUNTS } from './chart-of-accounts';
import type { Journal } from './ledger.types';
import { insertJournals, insertTransfers } from './ledger.store.queries';

export interface MemberJournal {
  memberId: bigint;
  brandId: number;
  journal: Journal;
}

/** Posts a set of journals with all their transfers, in two statements. */
export async function postJournals(db: Db, posts: readonly MemberJournal[]): Promise<void> {
  if (posts.length === 0) return;
  await insertJournals.run(
    {
      memberIds: column(posts, (post) => post.memberId),
      brandIds: column(posts, (post) => post.brandId),
      sources: column(posts, ({ journal }) => journal.source),
      eventIds: column(posts, ({ journal }) => journal.eventId),
      journalNos: column(posts, ({ journal }) => journal.no),
      kinds: column(posts, ({ journal }) => journal.kind),
      eventSeqs: column(posts, ({ journal }) => journal.eventSeq),
      effectiveAt: column(posts, ({ journal }) => sqlInstant(journal.effectiveAt)),
      days: column(posts, ({ journal }) => formatDay(journal.day)),
    },
    db,
  );
  const legs = posts.flatMap(({ memberId, brandId, journal }) =>
    journal.transfers.map((transfer, leg) => ({
      memberId,
      brandId,
      no: journal.no,
      day: formatDay(journal.day),
      leg,
      transfer,
    })),
  );
  await insertTransfers.run(
    {
      memberIds: column(legs, (row) => row.memberId),
      brandIds: column(legs, (row) => row.brandId),
      journalNos: column(legs, (row) => row.no),
      legs: column(legs, (row) => row.leg),
      days: column(legs, (row) => row.day),
      codes: column(legs, ({ transfer }) => transfer.code),
      assets: column(legs, ({ transfer }) => CHART_OF_ACCOUNTS[transfer.debit].asset),
      debits: column(legs, ({ transfer }) => transfer.debit),
      credits: column(legs, ({ transfer }) => transfer.credit),
      lotNos: column(legs, ({ transfer }) => transfer.lotNo),
      amounts: column(legs, ({ transfer }) => transfer.amount),
      explanations: column(legs, ({ transfer }) => JSON.stringify(transfer.explanation)),
    },
    db,
  );
}
