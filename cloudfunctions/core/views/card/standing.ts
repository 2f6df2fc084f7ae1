/**
 * Where members stand at an instant: their books, with everything due by then settled on a copy. Reads only.
 */
import type { Db } from '../../../platform/db';
import { bookAt } from '../../book/decide-event.rules';
import { isDue } from '../../book/due.rules';
import { readRuledBook, readRuledBooks } from '../../book/ruled-books';
import { windowSum } from '../../book/tier-steps.rules';
import { present } from '../../kernel/assert';
import { dayOf } from '../../kernel/time';
import type { MemberRow } from '../../member/member.types';
import { utcOffsetOf, versionAt } from '../../programme/programme.rules';
import type { RuleSet } from '../../programme/programme.types';
import type { Standing } from './standing.types';

/** One member at `asOf`, with every open lot and every step and grant that stands. */
export async function readStanding(db: Db, member: { memberId: bigint; asOf: number }): Promise<Standing> {
  const { memberId, asOf } = member;
  const ruled = await readRuledBook(db, memberId, asOf);
  const book = bookAt(ruled, asOf);
  const { rules } = ruled;
  // Moves the window of the copy, which nobody else sees.
  const qualifying = windowSum(book, versionAt(rules, asOf), dayOf(asOf, utcOffsetOf(rules)));
  return { asOf, rules, book, qualifying };
}

export interface Summary {
  row: Pick<MemberRow, 'tier' | 'balances' | 'lastJournalNo'>;
  rules: RuleSet;
}

/** Level and balances of several members; lots are read only where something is due. */
export async function readSummaries(
  db: Db,
  members: readonly { memberId: bigint; asOf: number }[],
): Promise<Map<bigint, Summary>> {
  const asOf = new Map(members.map((member) => [member.memberId, member.asOf]));
  const books = await readRuledBooks(db, members, false);
  return new Map(
    [...books].map(([memberId, ruled]) => {
      const at = present(asOf.get(memberId), 'the instant');
      return [memberId, { row: isDue(ruled, at) ? bookAt(ruled, at) : ruled.book, rules: ruled.rules }];
    }),
  );
}
