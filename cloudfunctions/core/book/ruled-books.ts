/** Books with the rules that they are kept by, as views and quotations look at them. Reads only. */
import type { Db } from '../../platform/db';
import { present } from '../kernel/assert';
import type { Instant } from '../kernel/time';
import { inLanes } from '../../platform/lanes.store';
import { readRuleSetsUntil } from '../programme/programme.store';
import type { RuleSet } from '../programme/programme.types';
import type { RuledBook } from './member-book';
import { readBooks, type BooksAsked, type ReadBook } from './read-books.store';

/** Reads books and the rule sets of their brands: one statement, where all versions are known already. */
export async function readBooksAndRules(
  db: Db,
  asked: BooksAsked,
): Promise<{ books: ReadBook[]; rulesOf: (brandId: number) => RuleSet }> {
  const books = await readBooks(db, asked);
  const latest = new Map(books.map(({ book, latestVersion }) => [book.brandId, latestVersion]));
  const rules = await readRuleSetsUntil(db, latest);
  return { books, rulesOf: (brandId) => present(rules.get(brandId), `programme of brand ${brandId}`) };
}

/**
 * Members' books at an instant, by member: open lots, steps and grants of all where `whole`, otherwise where
 * something is due by then. Nothing that is due is settled yet (see `bookAt`).
 */
export async function readRuledBooks(
  db: Db,
  members: readonly { memberId: bigint; asOf: Instant }[],
  whole: boolean,
): Promise<Map<bigint, RuledBook>> {
  const asOf = new Map(members.map((member) => [member.memberId, member.asOf]));
  const ruled = new Map<bigint, RuledBook>();
  for (const lane of await inLanes(db, [...asOf.keys()])) {
    const asked = lane.map((memberId) => ({ memberId, asOf: asOf.get(memberId) ?? null }));
    const { books, rulesOf } = await readBooksAndRules(db, { members: asked, waiting: 0, whole });
    for (const { book } of books) ruled.set(book.memberId, { book, rules: rulesOf(book.brandId) });
  }
  return ruled;
}

/** The whole book of one member, who is known. */
export async function readRuledBook(db: Db, memberId: bigint, asOf: Instant): Promise<RuledBook> {
  const books = await readRuledBooks(db, [{ memberId, asOf }], true);
  return present(books.get(memberId), `member ${memberId}`);
}
