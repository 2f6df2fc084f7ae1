/**
 * A member's book, whole, from one row of one statement, for a till that waits: lots, levels and grants come
 * as JSON beside the member's row. Reads only; settlement loads the books that it writes in sets
 * (core/book/load-books.ts).
 */
import type { Db } from '../../../platform/db';
import { openBook } from '../../book/load-books';
import type { MemberBook } from '../../book/member-book';
import { present } from '../../kernel/assert';
import { parseDay, type Instant } from '../../kernel/time';
import { toMember } from '../../member/member.store';
import type { Lot } from '../../points/points.types';
import type { Grant } from '../../tier/tier.store';
import type { Step } from '../../tier/tier.types';
import { findWholeBook, type IFindWholeBookResult } from './till-member.view.queries';

/** A row of a table as PostgreSQL writes it in JSON. Amounts have at most 15 digits: a number holds them. */
type JsonRow<Column extends string> = Record<Column, string & number & boolean & null>;

type LotRow = JsonRow<
  | 'lot_no'
  | 'kind'
  | 'earned_day'
  | 'journal_no'
  | 'sale_seq'
  | 'benefit'
  | 'step_no'
  | 'state'
  | 'activates_at'
  | 'expires_at'
  | 'granted'
  | 'remaining'
  | 'expired'
  | 'reversed'
  | 'qualifying'
  | 'programme_version'
  | 'multiplier_bp'
  | 'tier'
>;
type StepRow = JsonRow<
  | 'step_no'
  | 'tier'
  | 'kind'
  | 'taken_at'
  | 'last_day'
  | 'programme_version'
  | 'until'
  | 'kept_by_policy'
  | 'event_seq'
>;
type GrantRow = JsonRow<'benefit_key' | 'granted_day' | 'lot_no'>;

const instantOf = (at: string | null): Instant | null => (at === null ? null : Date.parse(at));
const bigintOf = (value: number | null): bigint | null => (value === null ? null : BigInt(value));

const toLot = (row: LotRow): Lot => ({
  no: row.lot_no,
  kind: row.kind as Lot['kind'],
  earnedDay: parseDay(row.earned_day),
  journalNo: row.journal_no,
  saleSeq: bigintOf(row.sale_seq),
  benefit: row.benefit,
  stepNo: row.step_no,
  state: row.state as Lot['state'],
  activatesAt: instantOf(row.activates_at),
  expiresAt: instantOf(row.expires_at),
  granted: BigInt(row.granted),
  remaining: BigInt(row.remaining),
  expired: BigInt(row.expired),
  reversed: BigInt(row.reversed),
  qualifying: BigInt(row.qualifying),
  version: row.programme_version,
  multiplierBp: row.multiplier_bp,
  tier: row.tier,
  change: 'none',
});

const toStep = (row: StepRow): Step => ({
  no: row.step_no,
  tier: row.tier,
  kind: row.kind as Step['kind'],
  takenAt: Date.parse(row.taken_at),
  lastDay: parseDay(row.last_day),
  version: row.programme_version,
  until: instantOf(row.until),
  keptByPolicy: row.kept_by_policy,
  eventSeq: bigintOf(row.event_seq),
  removedAt: null,
  change: 'none',
});

const toGrant = (row: GrantRow): Grant => ({
  key: row.benefit_key,
  day: parseDay(row.granted_day),
  lotNo: row.lot_no,
  takenBackAt: null,
});

/** The book of a row, with whatever lots, steps and grants came with it. */
export function bookOf(row: IFindWholeBookResult): MemberBook {
  const book = openBook(toMember(row), true);
  for (const lot of ((row.lots ?? []) as LotRow[]).map(toLot)) {
    book.lots.push(lot);
    book.qualifyingByDay.set(lot.earnedDay, (book.qualifyingByDay.get(lot.earnedDay) ?? 0n) + lot.qualifying);
  }
  book.steps.push(...((row.steps ?? []) as StepRow[]).map(toStep));
  for (const grant of ((row.grants ?? []) as GrantRow[]).map(toGrant))
    book.grants.push({ ...grant, change: 'none' });
  return book;
}

/** The member's book. */
export async function readWholeBook(db: Db, memberId: bigint): Promise<MemberBook> {
  const [row] = await findWholeBook.run({ memberId }, db);
  return bookOf(present(row, `member ${memberId}`));
}
