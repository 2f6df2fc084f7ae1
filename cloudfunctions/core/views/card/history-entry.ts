/** One journal as a line of the member's history. Pure. */
import { createHash } from 'node:crypto';
import type { Explanation } from '../../../contract/explanation';
import type { HistoryEntry } from '../../../contract/member';
import { formatInstant, type Instant } from '../../kernel/time';
import { CHART_OF_ACCOUNTS, MEMBER_ACCOUNTS, type Account } from '../../ledger/chart-of-accounts';
import type { JournalKind } from '../../../contract/event';

export interface EntryTransfer {
  code: string;
  debit: Account;
  credit: Account;
  amount: bigint;
  explanation: Explanation;
}

/** A journal, posted or projected. */
export interface EntryJournal {
  no: number;
  source: string;
  eventId: string;
  kind: JournalKind;
  effectiveAt: Instant;
  store: string | null;
  transfers: readonly EntryTransfer[];
}

/** What a member has; what a member owes lies beside it. */
const GAINS = new Set<Account>(
  MEMBER_ACCOUNTS.filter((account) => CHART_OF_ACCOUNTS[account].role !== 'debt'),
);

/** What a transfer does to what the member has: +amount, −amount, or 0 within it or beside it. */
const changeOf = ({ debit, credit, amount }: EntryTransfer): bigint =>
  (GAINS.has(credit) ? amount : 0n) - (GAINS.has(debit) ? amount : 0n);

/** Net change of points, redeemable and pending together. */
export const pointsOf = (transfers: readonly EntryTransfer[]): bigint =>
  transfers.reduce((sum, transfer) => sum + (assetOf(transfer) === 'POINT' ? changeOf(transfer) : 0n), 0n);

/** Net change of qualifying points. */
export const qualifyingOf = (transfers: readonly EntryTransfer[]): bigint =>
  transfers.reduce(
    (sum, transfer) => sum + (assetOf(transfer) === 'QUALIFYING' ? changeOf(transfer) : 0n),
    0n,
  );

const assetOf = ({ debit }: EntryTransfer) => CHART_OF_ACCOUNTS[debit].asset;

/** Points that lots gave, or got back, which are one line of an entry. */
const isOfLots = (transfer: EntryTransfer): boolean =>
  assetOf(transfer) === 'POINT' && (transfer.code === 'redeem' || transfer.code === 'return');

/** What a journal took from lots or gave back to them; null: nothing. */
function spentOf({ no, transfers }: EntryJournal): HistoryEntry['spent'] {
  const ofLots = transfers.filter(isOfLots);
  if (ofLots.length === 0) return null;
  return { journal: String(no), points: pointsOf(ofLots).toString(), lots: ofLots.length };
}

/** The line of a journal. `pendingJournals`: numbers of journals whose points are not usable yet. */
export function toEntry(
  journal: EntryJournal,
  pendingJournals: ReadonlySet<number>,
  utcOffsetMinutes: number,
): HistoryEntry {
  const { transfers } = journal;
  return {
    // The journal's own key, so that a line keeps its id when it is posted.
    id: createHash('sha256').update(`${journal.source}\n${journal.eventId}`).digest('base64url').slice(0, 16),
    at: formatInstant(journal.effectiveAt, utcOffsetMinutes),
    title: journal.kind,
    store: journal.store,
    points: pointsOf(transfers).toString(),
    qualifying: qualifyingOf(transfers).toString(),
    state: pendingJournals.has(journal.no) ? 'pending' : 'active',
    spent: spentOf(journal),
    explanations: transfers.flatMap((transfer) => {
      const asset = assetOf(transfer);
      // Commission has a page of its own.
      if (asset === 'CNY' || isOfLots(transfer)) return [];
      const { code, amount, credit, explanation } = transfer;
      // Gained, or turned from pending into usable: +; taken, expired, owed: −.
      const sign = GAINS.has(credit) ? 1 : -1;
      return [{ code, amount: amount.toString(), sign, asset, explanation }];
    }),
  };
}
