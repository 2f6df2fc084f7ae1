/**
 * Loads the books of members whose events are in hand, in sets: the row always, all lots and steps only where
 * an event depends on them, the days that are about to leave the window, and the sales, redemptions and
 * refunds that events refer to.
 */
import type { EventBody } from '../../contract/event';
import { salePayload } from '../../contract/event';
import type { Db } from '../../platform/db';
import { groupBy } from '../kernel/columns';
import { dayOf } from '../kernel/time';
import { readRedemptions, readSettledSales } from '../inbox/keys.store';
import type { MemberRow } from '../member/member.types';
import { readAllocations, readLeavingQualifying, readLots, readRefundedLines } from '../points/points.store';
import { versionAt, utcOffsetOf } from '../programme/programme.rules';
import type { RuleSet } from '../programme/programme.types';
import { windowStart } from '../tier/tier.rules';
import { readGrants, readSteps } from '../tier/tier.store';
import type { NumberedEvent } from './decide-event.rules';
import { isDue } from './due.rules';
import { type MemberBook } from './member-book';
import { saleName } from '../inbox/sale-name';

const DAY_MS = 86_400_000;

/** A member's book to be, and the events in hand. */
export interface Folder {
  book: MemberBook;
  rules: RuleSet;
  events: NumberedEvent[];
}

// Books that are not complete take sales only, which refer to nothing older: they share these, which nobody
// writes to.
const NO_SALES: MemberBook['sales'] = new Map();
const NO_REDEMPTIONS: MemberBook['redemptions'] = new Map();
const NO_REFUNDS: MemberBook['refunded'] = new Map();
const NO_SEQS: MemberBook['refundedChanged'] = new Set();

/** An empty book around a member's row. */
export const openBook = (row: MemberRow, complete: boolean): MemberBook => ({
  memberId: row.memberId,
  brandId: row.brandId,
  joinedAt: row.joinedAt,
  clockAt: row.clockAt,
  settledSeq: row.settledSeq,
  version: row.version,
  tier: row.tier,
  tierUntil: row.tierUntil,
  balances: { ...row.balances },
  windowSum: row.windowSum,
  windowFrom: row.windowFrom,
  nextDueAt: row.nextDueAt,
  lastJournalNo: row.lastJournalNo,
  lastLotNo: row.lastLotNo,
  lastStepNo: row.lastStepNo,
  giftDays: { ...row.giftDays },
  complete,
  qualifyingByDay: new Map(),
  lots: [],
  steps: [],
  allocations: [],
  sales: complete ? new Map() : NO_SALES,
  redemptions: complete ? new Map() : NO_REDEMPTIONS,
  refunded: complete ? new Map() : NO_REFUNDS,
  refundedChanged: complete ? new Set() : NO_SEQS,
  grants: [],
  journals: [],
});

/**
 * Whether the events need every lot and step: anything but sales, anything due, a new version, or events that
 * lie so far apart that what one of them makes may fall due before the next (the shortest such time is more
 * than a day).
 */
function needsAll(row: MemberRow, rules: RuleSet, events: readonly NumberedEvent[]): boolean {
  if (events.some((event) => event.kind !== 'sale' && event.kind !== 'join' && event.kind !== 'clock'))
    return true;
  let first = Infinity;
  let last = -Infinity;
  for (const event of events) {
    const at = Math.max(event.occurredAt, row.clockAt ?? event.occurredAt);
    if (at < first) first = at;
    if (at > last) last = at;
  }
  return last - first > DAY_MS || isDue({ book: row, rules }, last);
}

/** Loads a folder for each member. `events` are in the order of their numbers. */
export async function loadFolders(
  db: Db,
  rows: readonly MemberRow[],
  events: ReadonlyMap<bigint, NumberedEvent[]>,
  rulesOf: (brandId: number) => RuleSet,
): Promise<Folder[]> {
  const folders = rows.map((row) => {
    const rules = rulesOf(row.brandId);
    const mine = events.get(row.memberId) ?? [];
    return { book: openBook(row, needsAll(row, rules, mine)), rules, events: mine };
  });
  await completeBooks(
    db,
    folders.map((folder) => folder.book).filter((book) => book.complete),
  );
  await loadLeaving(
    db,
    folders.filter((folder) => !folder.book.complete),
  );
  for (const [brandId, group] of groupBy(folders, (folder) => folder.book.brandId)) {
    await loadSales(db, brandId, group);
    await loadRedemptions(db, brandId, group);
  }
  return folders;
}

/** Reads all lots, steps and grants of the books. */
export async function completeBooks(db: Db, books: readonly MemberBook[]): Promise<void> {
  if (books.length === 0) return;
  const memberIds = books.map((book) => book.memberId);
  const byMember = new Map(books.map((book) => [book.memberId, book]));
  for (const { memberId, ...lot } of await readLots(db, memberIds)) {
    const book = byMember.get(memberId);
    book?.lots.push(lot);
    book?.qualifyingByDay.set(
      lot.earnedDay,
      (book.qualifyingByDay.get(lot.earnedDay) ?? 0n) + lot.qualifying,
    );
  }
  for (const { memberId, ...step } of await readSteps(db, memberIds))
    byMember.get(memberId)?.steps.push(step);
  for (const { memberId, ...grant } of await readGrants(db, memberIds))
    byMember.get(memberId)?.grants.push({ ...grant, change: 'none' });
}

/** Reads the days that leave the windows of members before their last event. */
async function loadLeaving(db: Db, folders: readonly Folder[]): Promise<void> {
  const ranges = folders.flatMap(({ book, rules, events }) => {
    if (book.windowFrom === null || events.length === 0) return [];
    const last = Math.max(book.clockAt ?? -Infinity, ...events.map((event) => event.occurredAt));
    const to = windowStart(versionAt(rules, last).programme, dayOf(last, utcOffsetOf(rules)));
    return to > book.windowFrom ? [{ memberId: book.memberId, from: book.windowFrom, to }] : [];
  });
  const byMember = new Map(folders.map(({ book }) => [book.memberId, book]));
  for (const { memberId, day, qualifying } of await readLeavingQualifying(db, ranges)) {
    byMember.get(memberId)?.qualifyingByDay.set(day, qualifying);
  }
}

type Follower = NumberedEvent & { kind: 'refund' | 'completion' };
const isFollower = (event: EventBody): event is Follower =>
  event.kind === 'refund' || event.kind === 'completion';

const distinct = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] => [
  ...new Map(rows.map((row) => [keyOf(row), row])).values(),
];

async function loadSales(db: Db, brandId: number, folders: readonly Folder[]): Promise<void> {
  const asked = folders.flatMap(({ book, events }) =>
    events.filter(isFollower).map(({ payload }) => ({
      store: payload.store,
      day: payload.day,
      receipt: payload.receipt,
      memberId: book.memberId,
    })),
  );
  const byMember = new Map(folders.map(({ book }) => [book.memberId, book]));
  const sales = await readSettledSales(
    db,
    brandId,
    distinct(asked, (sale) => `${sale.memberId}|${saleName(sale)}`),
  );
  for (const sale of sales) {
    const lines = salePayload
      .parse(sale.payload)
      .lines.map((line) => ({ ...line, amountFen: BigInt(line.amountFen) }));
    byMember.get(sale.memberId)?.sales.set(saleName(sale), { seq: sale.seq, lines });
  }
  for (const { memberId, saleSeq, line, quantity } of await readRefundedLines(db, sales)) {
    const refunded = byMember.get(memberId)?.refunded;
    if (!refunded) continue;
    const lines = refunded.get(saleSeq) ?? new Map<string, number>();
    refunded.set(saleSeq, lines.set(line, quantity));
  }
}

async function loadRedemptions(db: Db, brandId: number, folders: readonly Folder[]): Promise<void> {
  const asked = folders.flatMap(({ book, events }) =>
    events.flatMap((event) =>
      event.kind === 'return' ? { ...event.payload.redemption, memberId: book.memberId } : [],
    ),
  );
  const byMember = new Map(folders.map(({ book }) => [book.memberId, book]));
  const redemptions = await readRedemptions(
    db,
    brandId,
    distinct(asked, (row) => `${row.memberId}|${row.source}|${row.id}`),
  );
  for (const { memberId, source, id, seq } of redemptions)
    byMember.get(memberId)?.redemptions.set(`${source}|${id}`, seq);
  for (const { memberId, ...allocation } of await readAllocations(db, redemptions))
    byMember.get(memberId)?.allocations.push(allocation);
}
