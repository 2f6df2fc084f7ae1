/**
 * A month of a member's history, newest first: journals that are posted, and those that fell due and are not
 * posted yet.
 */
import { explanationSchema } from '../../../contract/explanation';
import type { HistoryReply } from '../../../contract/member';
import type { Db } from '../../../platform/db';
import { groupBy } from '../../kernel/columns';
import { pageOf, sought } from '../../kernel/page';
import { firstDayAfterMonths, formatDay, parseDay } from '../../kernel/time';
import { versionAt } from '../../programme/programme.rules';
import { pointsOf, toEntry, type EntryJournal } from './history-entry';
import {
  findEntryNumbers,
  findEntryTransfers,
  findFirstDayFrom,
  findJournals,
  findLastDayBefore,
  sumEntries,
} from './history.view.queries';
import type { Standing } from './standing.types';

const PAGE = 30;
/** Later than any entry: the database has no partition there. */
const END_OF_TIME = '2200-01-01';
const NEWEST = 2_147_483_647;

/** Days of a month: from the first of it to the first of the next, YYYY-MM-DD. */
interface Month {
  from: string;
  to: string;
}
const monthOf = (day: string): string => day.slice(0, 7);
const daysOf = (month: string): Month => ({
  from: `${month}-01`,
  to: formatDay(firstDayAfterMonths(parseDay(`${month}-01`), 0)),
});

/** The history of `month`, or of the month of the last entry. `after` is the cursor of the page before. */
export async function listHistory(
  db: Db,
  standing: Standing,
  month: string | undefined,
  after: string | undefined,
): Promise<HistoryReply> {
  const shown = month ?? (await lastMonthBefore(db, standing, END_OF_TIME));
  if (shown === null)
    return { month: null, earlier: null, later: null, earned: '0', spent: '0', entries: [], next: null };
  const days = daysOf(shown);
  const before = after !== undefined && /^\d{1,9}$/.test(after) ? Number(after) : NEWEST;
  const journals = await readPage(db, standing, days, before);
  const { shown: page, next } = pageOf(journals, PAGE, (last) => String(last.no));
  const offset = versionAt(standing.rules, standing.asOf).programme.utcOffsetMinutes;
  const pending = pendingJournals(standing);
  return {
    month: shown,
    earlier: await lastMonthBefore(db, standing, days.from),
    later: await firstMonthFrom(db, standing, days.to),
    ...(await sumsOf(db, standing, days)),
    entries: page.map((journal) => toEntry(journal, pending, offset)),
    next,
  };
}

/** Days of the journals that are not posted yet. */
const projectedDays = ({ book }: Standing): string[] =>
  book.journals.map((journal) => formatDay(journal.day));

async function lastMonthBefore(db: Db, standing: Standing, before: string): Promise<string | null> {
  const [row] = await findLastDayBefore.run({ memberId: standing.book.memberId, before }, db);
  const days = [row?.business_day ?? [], ...projectedDays(standing).filter((day) => day < before)].flat();
  return days.length === 0 ? null : monthOf(days.reduce((a, b) => (a > b ? a : b)));
}

async function firstMonthFrom(db: Db, standing: Standing, from: string): Promise<string | null> {
  const [row] = await findFirstDayFrom.run({ memberId: standing.book.memberId, from }, db);
  const days = [row?.business_day ?? [], ...projectedDays(standing).filter((day) => day >= from)].flat();
  return days.length === 0 ? null : monthOf(days.reduce((a, b) => (a < b ? a : b)));
}

/** Journals of the month numbered below `before`, newest first; one more than a page where there are more. */
async function readPage(db: Db, standing: Standing, days: Month, before: number): Promise<EntryJournal[]> {
  const projected = projectedIn(standing, days).filter((journal) => journal.no < before);
  const limit = sought(PAGE);
  const posted =
    projected.length > PAGE ? [] : await readPosted(db, standing.book.memberId, days, before, limit);
  return [...projected.reverse(), ...posted].slice(0, limit);
}

const projectedIn = ({ book }: Standing, { from, to }: Month): EntryJournal[] =>
  book.journals
    .filter((journal) => formatDay(journal.day) >= from && formatDay(journal.day) < to)
    .map((journal) => ({ ...journal, store: null }));

async function readPosted(
  db: Db,
  memberId: bigint,
  days: Month,
  before: number,
  limit: number,
): Promise<EntryJournal[]> {
  const numbers = await findEntryNumbers.run({ memberId, ...days, before, limit }, db);
  if (numbers.length === 0) return [];
  const journalNos = numbers.map((row) => row.journal_no);
  const transfers = groupBy(
    await findEntryTransfers.run({ memberId, ...days, journalNos }, db),
    (row) => row.journal_no,
  );
  const journals = await findJournals.run({ memberId, journalNos }, db);
  return journals
    .sort((a, b) => b.journal_no - a.journal_no)
    .map((row) => ({
      no: row.journal_no,
      source: row.source,
      eventId: row.event_id,
      kind: row.kind,
      effectiveAt: row.effective_at.getTime(),
      store: row.store,
      transfers: (transfers.get(row.journal_no) ?? []).map((transfer) => ({
        ...transfer,
        explanation: explanationSchema.parse(transfer.explanation),
      })),
    }));
}

/** What the month's entries add up to: gains and losses apart. */
async function sumsOf(
  db: Db,
  standing: Standing,
  days: Month,
): Promise<Pick<HistoryReply, 'earned' | 'spent'>> {
  const [row] = await sumEntries.run({ memberId: standing.book.memberId, ...days }, db);
  let earned = row?.earned ?? 0n;
  let spent = row?.spent ?? 0n;
  for (const { transfers } of projectedIn(standing, days)) {
    const points = pointsOf(transfers);
    if (points > 0n) earned += points;
    else spent -= points;
  }
  return { earned: earned.toString(), spent: spent.toString() };
}

/** Numbers of the journals that gave points which are still pending. */
const pendingJournals = ({ book }: Standing): Set<number> =>
  new Set(
    book.lots.flatMap((lot) =>
      lot.state === 'pending' && lot.remaining > 0n && lot.journalNo !== null ? lot.journalNo : [],
    ),
  );
