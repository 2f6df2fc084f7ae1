/*
 * Writes journals and transfers: the only INSERT into them. A second journal with the same key violates
 * `journals_once` and rolls the whole transaction back; nothing here looks before it writes. Locks: none; the
 * caller holds the members' rows.
 */
import type { Db } from '../../platform/db';
import { column, type Owned } from '../kernel/columns';
import { formatDay } from '../kernel/time';
import { CHART_OF_ACCOUNTS } from './chart-of-accounts';
import type { Journal } from './ledger.types';
import { insertJournals, insertTransfers } from './ledger.store.queries';

/** Posts a set of journals with all their transfers, in two statements. */
export async function postJournals(db: Db, journals: readonly Owned<Journal>[]): Promise<void> {
  if (journals.length === 0) return;
  await insertJournals.run(
    {
      memberIds: column(journals, ({ owner }) => owner.memberId),
      brandIds: column(journals, ({ owner }) => owner.brandId),
      sources: column(journals, ({ row }) => row.source),
      eventIds: column(journals, ({ row }) => row.eventId),
      journalNos: column(journals, ({ row }) => row.no),
      kinds: column(journals, ({ row }) => row.kind),
      eventSeqs: column(journals, ({ row }) => row.eventSeq),
      effectiveAt: column(journals, ({ row }) => row.effectiveAt),
      days: column(journals, ({ row }) => formatDay(row.day)),
    },
    db,
  );
  const legs = journals.flatMap(({ owner, row }) =>
    row.transfers.map((transfer, leg) => ({ owner, journal: row, leg, transfer })),
  );
  await insertTransfers.run(
    {
      memberIds: column(legs, ({ owner }) => owner.memberId),
      brandIds: column(legs, ({ owner }) => owner.brandId),
      journalNos: column(legs, ({ journal }) => journal.no),
      legs: column(legs, ({ leg }) => leg),
      days: column(legs, ({ journal }) => formatDay(journal.day)),
      codes: column(legs, ({ transfer }) => transfer.code),
      assets: column(legs, ({ transfer }) => CHART_OF_ACCOUNTS[transfer.debit].asset),
      debits: column(legs, ({ transfer }) => transfer.debit),
      credits: column(legs, ({ transfer }) => transfer.credit),
      lotNos: column(legs, ({ transfer }) => transfer.lotNo),
      amounts: column(legs, ({ transfer }) => transfer.amount),
      explanations: JSON.stringify(legs.map(({ transfer }) => transfer.explanation)),
    },
    db,
  );
}
