/**
 * One event of one member: what fell due before it, then what it does, or why it is refused. Pure;
 * docs/points-and-tiers.md §4 and §5.
 */
import type { RefusalCode } from '../../contract/event';
import { assert } from '../kernel/assert';
import { dayOf, type Instant } from '../kernel/time';
import { versionAt, utcOffsetOf } from '../programme/programme.rules';
import { isDue, noteDue, settleDue } from './due.rules';
import { kindOf } from './event-kinds.rules';
import {
  closeJournal,
  copyBook,
  openJournal,
  type MemberBook,
  type NumberedEvent,
  type RuledBook,
} from './member-book';

/**
 * Settles one event into the member's book and returns the book, or the reason for which it is refused; a
 * refused event leaves the book as it was. It takes effect at max(occurredAt, clock), after everything that
 * fell due by then.
 */
export function settleEvent(
  ruled: RuledBook,
  event: NumberedEvent,
): { book: MemberBook } | { refused: RefusalCode } {
  assert(
    event.seq > ruled.book.settledSeq,
    `event ${event.seq} came after ${ruled.book.settledSeq} had settled`,
  );
  const work: RuledBook = kindOf(event).mayRefuse ? { ...ruled, book: copyBook(ruled.book) } : ruled;
  const { book } = work;
  const at = Math.max(event.occurredAt, book.clockAt ?? event.occurredAt);
  if (isDue(work, at)) settleDue(work, at);
  const version = versionAt(work.rules, at);
  book.version ??= version.version;
  const journal = openJournal(
    work,
    { source: event.source, eventId: event.externalId, kind: kindOf(event).journal, eventSeq: event.seq },
    at,
  );
  const day = dayOf(at, utcOffsetOf(work.rules));
  const moment = { at, day, version, journal, eventSeq: event.seq };
  const refused = kindOf(event).decide(work, moment, event);
  if (refused !== null) return { refused };
  closeJournal(book, journal);
  book.clockAt = at;
  book.settledSeq = event.seq;
  noteDue(book);
  return { book };
}

/**
 * The book as it will be at `t` when everything that falls due until then is settled; the book given is not
 * changed. Needs a complete book.
 */
export function bookAt(ruled: RuledBook, t: Instant): MemberBook {
  const copy: RuledBook = { ...ruled, book: copyBook(ruled.book) };
  settleDue(copy, t);
  return copy.book;
}
