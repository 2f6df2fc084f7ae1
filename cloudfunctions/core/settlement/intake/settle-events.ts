/**
 * Turns events waiting in the inbox into journals: one transaction for a batch. Take them under their
 * members' locks, load, decide, post. One event is a batch of one. A batch that fails is halved until the
 * culprit is found, which goes to the dead letters; trouble from outside is thrown.
 */
import type { EventBody, RefusalCode } from '../../../contract/event';
import { asDb, isOutsideTrouble, withTransaction, type Database, type Db } from '../../../platform/db';
import { groupBy } from '../../kernel/columns';
import { present } from '../../kernel/assert';
import { formatDay } from '../../kernel/time';
import type { NumberedEventRow } from '../../inbox/inbox.rows';
import type { Waiting } from '../../inbox/inbox.types';
import { buryEvents, findNextWaiting, findWaitingOfMembers, takeWaiting } from '../../inbox/inbox.store';
import { lockForSettlement, type Busy } from '../../member/member.store';
import type { MemberRow } from '../../member/member.types';
import { readRuleSets } from '../../programme/programme.store';
import type { RuleSet } from '../../programme/programme.types';
import { settleEvent, type NumberedEvent } from '../../book/decide-event.rules';
import { loadFolders, type Folder } from '../../book/load-books';
import type { MemberBook } from '../../book/member-book';
import { daysWithoutMonth, makeMonths } from './months';
import { postBooks } from '../../book/post-books';

/** Beyond 2,000 a larger batch only adds latency. */
export const BATCH_SIZE = 2000;

export interface Settled {
  settled: number;
  refused: (Waiting & { code: RefusalCode; reason: string })[];
}
type Refused = Settled['refused'][number];

/**
 * Settles these events and nothing else; those that somebody else has taken meanwhile are left alone. `busy`:
 * whether to wait for members whom somebody else has locked, or to leave their events where they are.
 */
export async function settleEvents(
  pool: Database,
  waiting: readonly Waiting[],
  busy: Busy = 'wait',
): Promise<Settled> {
  if (waiting.length === 0) return { settled: 0, refused: [] };
  try {
    return await withTransaction(pool, (db) => settleWithin(pool, db, waiting, busy));
  } catch (error) {
    if (error instanceof MissingMonths) {
      await makeMonths(pool, error.days);
      return settleEvents(pool, waiting, busy);
    }
    if (isOutsideTrouble(error)) throw error;
    if (waiting.length === 1) return withTransaction(pool, (db) => bury(db, waiting, error));
    // A half waits for busy members: the other half may hold later events of theirs.
    const half = Math.ceil(waiting.length / 2);
    const first = await settleEvents(pool, waiting.slice(0, half));
    const second = await settleEvents(pool, waiting.slice(half));
    return { settled: first.settled + second.settled, refused: [...first.refused, ...second.refused] };
  }
}

/** Settles whatever waits of these members now. */
export async function settleMembers(pool: Database, memberIds: bigint[]): Promise<Settled> {
  const total: Settled = { settled: 0, refused: [] };
  for (;;) {
    const waiting = await findWaitingOfMembers(asDb(pool), memberIds, BATCH_SIZE);
    if (waiting.length === 0) return total;
    const part = await settleEvents(pool, waiting);
    total.settled += part.settled;
    total.refused.push(...part.refused);
    if (waiting.length < BATCH_SIZE) return total;
  }
}

/** Rows would go to months without partitions: make those first and settle again. */
export class MissingMonths extends Error {
  constructor(readonly days: string[]) {
    super(`no partitions for ${days.join(', ')}`);
  }
}

/**
 * Settles these events within the caller's transaction. Throws what rolls it back: `MissingMonths`, or
 * whatever an event that cannot be settled throws.
 */
export async function settleWithin(
  pool: Database,
  db: Db,
  waiting: readonly Waiting[],
  busy: Busy,
): Promise<Settled> {
  const memberIds = [...new Set(waiting.map((event) => event.memberId))].sort((a, b) => (a < b ? -1 : 1));
  const rows = await lockForSettlement(db, memberIds, busy);
  const held = new Set(rows.map((row) => row.memberId));
  const taken = await takeWaiting(
    db,
    waiting.filter((event) => held.has(event.memberId)),
  );
  if (taken.length === 0) return { settled: 0, refused: [] };
  const rules = await readRuleSets(db, [...new Set(rows.map((row) => row.brandId))]);
  return settleTaken(pool, db, rows, taken, rules);
}

/**
 * Settles events that were taken from the inbox, within the caller's transaction, which holds `rows`, the
 * rows of their members. Throws like `settleWithin`.
 */
export async function settleTaken(
  pool: Database,
  db: Db,
  rows: readonly MemberRow[],
  taken: readonly NumberedEventRow[],
  rules: ReadonlyMap<number, RuleSet>,
): Promise<Settled> {
  const events = groupBy(taken.map(asNumbered), (event) => event.memberId);
  const mine = rows.filter((row) => events.has(row.memberId));
  const folders = await loadFolders(db, mine, events, (brandId): RuleSet =>
    present(rules.get(brandId), `programme of brand ${brandId}`),
  );
  const refused: Refused[] = [];
  const books = folders.map((folder) => settleFolder(folder, refused));
  const missing = daysWithoutMonth(pool, daysWritten(books));
  if (missing.length > 0) throw new MissingMonths(missing);
  await postBooks(db, books);
  await buryEvents(db, refused);
  return { settled: taken.length - refused.length, refused };
}

/** Business days under which the books' journals and lots are kept. */
function daysWritten(books: readonly MemberBook[]): Set<string> {
  const days = new Set<number>();
  for (const book of books) {
    for (const journal of book.journals) days.add(journal.day);
    for (const lot of book.lots) if (lot.change === 'insert') days.add(lot.earnedDay);
  }
  return new Set([...days].map(formatDay));
}

/** The inbox keeps payloads of the kind that it names. */
const asNumbered = (row: NumberedEventRow): NumberedEvent & { memberId: bigint } =>
  row as NumberedEventRow & EventBody;

function settleFolder({ book, rules, events }: Folder, refused: Refused[]): MemberBook {
  let current = book;
  for (const event of events) {
    const result = settleEvent({ book: current, rules }, event);
    if ('book' in result) current = result.book;
    else
      refused.push({
        memberId: book.memberId,
        seq: event.seq,
        code: result.refused,
        reason: REASONS[result.refused],
      });
  }
  return current;
}

/** Sentences for operators. */
const REASONS: Record<RefusalCode, string> = {
  'unknown-line': 'The refund names a line that the sale does not have.',
  'refund-exceeds-sale': 'The refund takes more of a line than is left of it.',
  'nothing-to-refund': 'Nothing is left of the sale to refund.',
  'sale-without-lines':
    'The sale was credited by its total: it has no lines to refund, and is refunded whole.',
  'sale-not-settled': 'The sale it belongs to has not been settled.',
  'insufficient-points': 'The member has fewer usable points than asked for.',
  'unknown-redemption': 'The redemption it belongs to is not known.',
  'return-exceeds-redemption': 'More points would come back than the redemption took.',
  failed: 'Settlement failed.',
};

async function bury(db: Db, waiting: readonly Waiting[], error: unknown): Promise<Settled> {
  const memberIds = waiting.map((event) => event.memberId);
  await lockForSettlement(db, memberIds, 'wait');
  const taken = await takeWaiting(db, waiting);
  const reason = `${REASONS.failed} ${error instanceof Error ? error.message : String(error)}`.slice(0, 500);
  const refused = taken.map(({ memberId, seq }) => ({ memberId, seq, code: 'failed' as const, reason }));
  await buryEvents(db, refused);
  return { settled: 0, refused };
}

/**
 * Settles the next batch of whatever waits after a member; `next` is where to go on, null when the end was
 * reached. Members that are busy, and what the limit cuts off of the last member, are left for the next round
 * from the start: never skip within a member.
 */
export async function settleNext(
  pool: Database,
  after: bigint,
  limit = BATCH_SIZE,
): Promise<Settled & { next: bigint | null }> {
  const waiting = await findNextWaiting(asDb(pool), after, limit);
  const last = waiting[waiting.length - 1];
  const result = await settleEvents(pool, waiting, 'skip');
  return { ...result, next: last === undefined || waiting.length < limit ? null : last.memberId };
}
