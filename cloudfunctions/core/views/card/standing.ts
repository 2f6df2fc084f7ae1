/**
 * Where members stand at an instant: their books, with everything due by then settled on a copy. Reads only.
 */
import type { Db } from '../../../platform/db';
import { readMemberRows } from '../../member/member.store';
import type { MemberRow } from '../../member/member.types';
import { readRuleSets, readRuleSetsUntil } from '../../programme/programme.store';
import type { RuleSet } from '../../programme/programme.types';
import { bookAt } from '../../book/decide-event.rules';
import { isDue } from '../../book/due.rules';
import { completeBooks, openBook } from '../../book/load-books';
import { present } from '../../kernel/assert';
import type { Standing } from './standing.types';

/** One member at `asOf`, with every lot and step. */
export async function readStanding(db: Db, member: { memberId: bigint; asOf: number }): Promise<Standing> {
  const [found] = await readMemberRows(db, [member.memberId]);
  const row = present(found, `member ${member.memberId}`);
  const rules = await readRuleSets(db, [row.brandId]);
  const ruled = { book: openBook(row, true), rules: present(rules.get(row.brandId), 'the programme') };
  await completeBooks(db, [ruled.book]);
  return { asOf: member.asOf, rules: ruled.rules, book: bookAt(ruled, member.asOf) };
}

export interface Summary {
  row: Pick<MemberRow, 'tier' | 'balances' | 'lastJournalNo'>;
  rules: RuleSet;
}

/**
 * Level and balances of several members; lots are read only where something is due.
 * @param latest the latest programme version of each brand, where this request has read it already
 */
export async function readSummaries(
  db: Db,
  members: readonly { memberId: bigint; asOf: number }[],
  latest?: ReadonlyMap<number, number>,
): Promise<Map<bigint, Summary>> {
  const asOf = new Map(members.map((member) => [member.memberId, member.asOf]));
  const rows = await readMemberRows(db, [...asOf.keys()]);
  const rules =
    latest === undefined
      ? await readRuleSets(db, [...new Set(rows.map((row) => row.brandId))])
      : await readRuleSetsUntil(db, latest);
  const openBooks = rows.map((row) => ({
    book: openBook(row, true),
    rules: present(rules.get(row.brandId), `programme of brand ${row.brandId}`),
  }));
  const due = openBooks.filter((ruled) =>
    isDue(ruled, present(asOf.get(ruled.book.memberId), 'the instant')),
  );
  await completeBooks(
    db,
    due.map((ruled) => ruled.book),
  );
  const projected = new Map(due.map((ruled) => [ruled, bookAt(ruled, asOf.get(ruled.book.memberId) ?? 0)]));
  return new Map(
    openBooks.map((ruled) => [
      ruled.book.memberId,
      { row: projected.get(ruled) ?? ruled.book, rules: ruled.rules },
    ]),
  );
}
