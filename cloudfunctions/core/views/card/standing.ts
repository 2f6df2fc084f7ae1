/** Where members stand at an instant: their books, with everything due by then settled on a copy. Reads only. */
import type { Db } from '../../../platform/db';
import { readMemberRows } from '../../member/member.store';
import type { MemberRow } from '../../member/member.types';
import { readRuleSets, readRuleSetsUntil } from '../../programme/programme.store';
import type { RuleSet } from '../../programme/programme.types';
import { bookAt } from '../../settlement/decide-event.rules';
import { isDue } from '../../settlement/due.rules';
import { completeBooks, openBook } from '../../settlement/load-books';
import { present } from '../../kernel/assert';
import type { Standing } from './standing.types';

/** One member at `asOf`, with every lot and step. `cacheKey` tells databases apart. */
export async function readStanding(
  db: Db,
  member: { memberId: bigint; asOf: number },
  cacheKey: string,
): Promise<Standing> {
  const [found] = await readMemberRows(db, [member.memberId]);
  const row = present(found, `member ${member.memberId}`);
  const rules = await readRuleSets(db, [row.brandId], cacheKey);
  const desk = { book: openBook(row, true), rules: present(rules.get(row.brandId), 'the programme') };
  await completeBooks(db, [desk.book]);
  return { asOf: member.asOf, rules: desk.rules, book: bookAt(desk, member.asOf) };
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
  cacheKey: string,
  latest?: ReadonlyMap<number, number>,
): Promise<Map<bigint, Summary>> {
  const asOf = new Map(members.map((member) => [member.memberId, member.asOf]));
  const rows = await readMemberRows(db, [...asOf.keys()]);
  const rules =
    latest === undefined
      ? await readRuleSets(db, [...new Set(rows.map((row) => row.brandId))], cacheKey)
      : await readRuleSetsUntil(db, latest, cacheKey);
  const desks = rows.map((row) => ({
    book: openBook(row, true),
    rules: present(rules.get(row.brandId), `programme of brand ${row.brandId}`),
  }));
  const due = desks.filter((desk) => isDue(desk, present(asOf.get(desk.book.memberId), 'the instant')));
  await completeBooks(
    db,
    due.map((desk) => desk.book),
  );
  const projected = new Map(due.map((desk) => [desk, bookAt(desk, asOf.get(desk.book.memberId) ?? 0)]));
  return new Map(
    desks.map((desk) => [desk.book.memberId, { row: projected.get(desk) ?? desk.book, rules: desk.rules }]),
  );
}
