/**
 * The engine: reads the books of members with what waits for them, decides event after event, posts. Two
 * statements, whatever the number of events; the caller holds the members (`holdBooks`), or begins again
 * after a conflict.
 */
import { REFUSALS, type RefusalCode } from '../../contract/event';
import type { Db } from '../../platform/db';
import { formatDay } from '../kernel/time';
import { utcOffsetOf } from '../programme/programme.rules';
import type { RuleSet } from '../programme/programme.types';
import type { Waiting } from '../inbox/inbox.types';
import { settleEvent } from './decide-event.rules';
import type { MemberBook } from './member-book';
import { isWellFormed } from './event-form.rules';
import { daysWithoutMonth, MissingMonths } from './months';
import { postJournals, type SettledBook, type TakenEvent } from './post-books.store';
import type { ReadBook } from './read-books.store';
import { readBooksAndRules } from './ruled-books';

/** An event that was refused: it changed nothing and lies among the dead letters. */
export type Refused = Waiting & { code: RefusalCode; reason: string };

export interface Settled {
  settled: number;
  refused: Refused[];
  /** The books as they are now, with the journals of what was settled here. */
  books: MemberBook[];
  /** Members of whom as many events waited as were taken at the most: more may wait. */
  more: bigint[];
  /** Members whose next event can neither be settled nor buried: it is left, and what is behind it. */
  left: { memberId: bigint; reason: string }[];
}

/**
 * Settles what waits of these members, the first `limit` events of each, on `db` as it is: within the
 * caller's transaction, or each statement by itself. Throws `MissingMonths`, a serialization failure where
 * somebody else was faster, or whatever an event that cannot be settled throws; in all cases nothing was
 * written.
 */
export async function settleBooks(db: Db, memberIds: readonly bigint[], limit: number): Promise<Settled> {
  const members = memberIds.map((memberId) => ({ memberId, asOf: null }));
  const { books, rulesOf } = await readBooksAndRules(db, { members, waiting: limit, whole: false });
  const waiting = books.filter(({ events }) => events.length > 0);
  if (waiting.length === 0) return { settled: 0, refused: [], books: [], more: [], left: [] };
  const taken: TakenEvent[] = [];
  const settled = waiting.map((read) => settleBook(read, rulesOf(read.book.brandId), taken));
  const missing = daysWithoutMonth(db, daysWritten(settled));
  if (missing.length > 0) throw new MissingMonths(missing);
  await postJournals(db, settled, taken);
  const refused = taken.flatMap(({ memberId, seq, dead }) => (dead ? { memberId, seq, ...dead } : []));
  return {
    settled: taken.length - refused.length,
    refused: refused as Refused[],
    books: settled.map(({ book }) => book),
    more: waiting.flatMap(({ book, events }) => (events.length < limit ? [] : book.memberId)),
    left: [],
  };
}

function settleBook({ book, events }: ReadBook, rules: RuleSet, taken: TakenEvent[]): SettledBook {
  const wasSeq = book.settledSeq;
  const zone = utcOffsetOf(rules);
  let current: MemberBook = book;
  for (const event of events) {
    const result = isWellFormed(event, zone)
      ? settleEvent({ book: current, rules }, event)
      : { refused: 'malformed' as const };
    const dead = 'book' in result ? null : { code: result.refused, reason: REFUSALS[result.refused].reason };
    if ('book' in result) current = result.book;
    taken.push({ memberId: book.memberId, seq: event.seq, dead });
  }
  return { book: current, wasSeq };
}

/** Business days under which the books' journals and lots are kept. */
function daysWritten(settled: readonly SettledBook[]): Set<string> {
  const days = new Set<number>();
  for (const { book } of settled) {
    for (const journal of book.journals) days.add(journal.day);
    for (const lot of book.lots) if (lot.change === 'insert') days.add(lot.earnedDay);
  }
  return new Set([...days].map(formatDay));
}
