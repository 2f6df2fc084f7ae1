/*
 * Reads books: the row of each member, and whatever of lots, steps, grants, sales and redemptions is needed.
 * Each book is of one instant: it comes from one statement, the light one where rows are enough, otherwise
 * the one that also reads what is behind them. Closed lots are not read, but those that an event names. Locks
 * nothing; who decides under a lock holds the rows before (`holdBooks`).
 */
import type { SalePayload } from '../../contract/event';
import type { Db } from '../../platform/db';
import { needNoNames } from '../../platform/lanes.store';
import { column } from '../kernel/columns';
import { parseDay, type Day, type Instant } from '../kernel/time';
import { balancesFrom } from '../ledger/balances.rules';
import type { SaleKey } from '../inbox/inbox.types';
import { saleName } from '../inbox/sale-name';
import type { MemberRow } from '../member/member.types';
import type { Allocation, Lot } from '../points/points.types';
import type { Step } from '../tier/tier.types';
import {
  lockBooks,
  lockIdleBooks,
  findFollowed,
  readBooks as findBooks,
  readRows,
  type IReadBooksResult,
  type IReadRowsResult,
} from './book.store.queries';
import { kindsThat } from './event-kinds.rules';
import { openBook, type BenefitGrant, type MemberBook, type NumberedEvent } from './member-book';

/** What to do about members whose rows somebody else has locked: wait for them, or leave them for later. */
export type Busy = 'wait' | 'skip';

/** Holds the members' rows until the transaction ends, in the order of their ids; which it holds. */
export async function holdBooks(db: Db, memberIds: bigint[], busy: Busy): Promise<bigint[]> {
  const rows = await (busy === 'wait' ? lockBooks : lockIdleBooks).run({ memberIds }, db);
  return rows.map((row) => row.member_id);
}

/** A book as it was read, and what waits to be settled into it, in the order of its numbers. */
export interface ReadBook {
  book: MemberBook;
  /** Number of the latest version of the brand's programme. */
  latestVersion: number;
  events: NumberedEvent[];
}

export interface BooksAsked {
  members: readonly { memberId: bigint; asOf: Instant | null }[];
  /** Also what waits of the members, the first so many events of each. */
  waiting: number;
  /** Open lots, steps and grants of all, whether or not anything is due. */
  whole: boolean;
}

/** Kinds that name a sale of before. */
const FOLLOWERS = kindsThat((row) => row.refersTo === 'sale');
const NEEDS = {
  rowKinds: kindsThat((row) => row.needs === 'row'),
  pastKinds: kindsThat((row) => row.needs === 'past'),
  returners: kindsThat((row) => row.refersTo === 'redemption'),
  commissioners: kindsThat((row) => row.refersTo === 'commission'),
};

/** Reads the books; those of members who are not known are left out. */
export async function readBooks(db: Db, asked: BooksAsked): Promise<ReadBook[]> {
  if (asked.members.length === 0) return [];
  if (asked.whole) return readWhole(db, asked, asked.members, new Map());
  const { rowKinds } = NEEDS;
  const oneLane = await needNoNames(db, asked.members.length);
  const rows = await readRows.run({ ...columnsOf(asked, asked.members), rowKinds, oneLane }, db);
  const enough = rows.filter((row) => row.enough);
  if (enough.length === rows.length) return rows.map(toRowBook);
  const more = new Map(rows.flatMap((row) => (row.enough ? [] : [[row.member_id, row] as const])));
  const members = asked.members.filter(({ memberId }) => more.has(memberId));
  return [...enough.map(toRowBook), ...(await readWhole(db, asked, members, more))];
}

const columnsOf = ({ waiting }: BooksAsked, members: BooksAsked['members']) => {
  const memberIds = column(members, (member) => member.memberId);
  return {
    memberIds,
    asOf: column(members, (member) => member.asOf),
    waitingOf: waiting > 0 ? memberIds : [],
    limit: waiting,
  };
};

/**
 * The books of members whose rows, which were read before, are not enough. What has come to wait since is
 * left for the next time: sales that events follow are looked up for those that were seen.
 */
async function readWhole(
  db: Db,
  asked: BooksAsked,
  members: BooksAsked['members'],
  rows: ReadonlyMap<bigint, IReadRowsResult>,
): Promise<ReadBook[]> {
  const seen = members.flatMap(({ memberId }) => rows.get(memberId) ?? []);
  const books = await findBooks.run(
    {
      ...NEEDS,
      whole: asked.whole,
      oneLane: await needNoNames(db, asked.members.length),
      ...columnsOf(asked, members),
      ...(await readFollowed(db, seen)),
      waitingOf: column(seen, (row) => row.member_id),
      untilSeqs: column(seen, (row) => eventsOf(row).at(-1)?.seq ?? 0n),
    },
    db,
  );
  return books.map(toBook);
}

/** The sales that events follow which wait, as columns. */
async function readFollowed(db: Db, rows: readonly IReadRowsResult[]) {
  const followers = rows.flatMap((row) =>
    eventsOf(row).flatMap(({ kind, payload }) =>
      FOLLOWERS.includes(kind) ? { row, sale: payload as SaleKey } : [],
    ),
  );
  const sales =
    followers.length === 0
      ? []
      : await findFollowed.run(
          {
            followerOf: column(followers, ({ row }) => row.member_id),
            brandIds: column(followers, ({ row }) => row.brand_id),
            stores: column(followers, ({ sale }) => sale.store),
            days: column(followers, ({ sale }) => sale.day),
            receipts: column(followers, ({ sale }) => sale.receipt),
          },
          db,
        );
  return {
    followedOf: column(sales, (sale) => sale.member_id),
    followedStores: column(sales, (sale) => sale.store_id),
    followedDays: column(sales, (sale) => sale.business_day),
    followedReceipts: column(sales, (sale) => sale.receipt_no),
    followedSeqs: column(sales, (sale) => sale.seq),
  };
}

/** The numbers of columns that may hold more than a float can travel as text. */
interface LotJson extends Omit<
  Lot,
  'earnedDay' | 'saleSeq' | 'granted' | 'remaining' | 'expired' | 'reversed' | 'qualifying' | 'change'
> {
  earnedDay: string;
  saleSeq: string | null;
  granted: string;
  remaining: string;
  expired: string;
  reversed: string;
  qualifying: string;
}
type StepJson = Omit<Step, 'lastDay' | 'eventSeq' | 'removedAt' | 'change'> & {
  lastDay: string;
  eventSeq: string | null;
};
interface SaleJson {
  store: string;
  day: string;
  receipt: string;
  seq: string;
  source: string;
  lines: SalePayload['lines'];
  refunded: Record<string, number> | null;
  /** Refunded by amount, in fen. */
  refundedFen: string | null;
}
interface AllocationJson {
  name: string;
  redemptionSeq: string;
  lotNo: number;
  lotDay: string;
  points: string;
  returned: string;
}
type EventJson = Omit<NumberedEvent, 'seq'> & { seq: string };

const msOf = (ms: bigint | null): Instant | null => (ms === null ? null : Number(ms));

/** What every statement that reads a member's row says of it. */
type RowColumns = Omit<IReadRowsResult, 'latest' | 'events' | 'enough'>;

/** A member's row as it was read, by whichever statement. */
export const rowOf = (row: RowColumns): MemberRow => ({
  memberId: row.member_id,
  brandId: row.brand_id,
  joinedAt: msOf(row.joined_ms),
  clockAt: msOf(row.clock_ms),
  settledSeq: row.settled_seq,
  version: row.programme_version,
  tier: row.tier,
  tierUntil: msOf(row.until_ms),
  balances: balancesFrom(row.balances),
  windowSum: row.window_sum,
  windowFrom: row.window_from === null ? null : parseDay(row.window_from),
  nextDueAt: msOf(row.due_ms),
  lastJournalNo: row.last_journal_no,
  lastLotNo: row.last_lot_no,
  lastStepNo: row.last_step_no,
  giftDays: row.gift_days as Record<string, string>,
  paidSales: row.paid_sales,
  mostPaidSales: row.most_paid_sales,
  mergedInto: row.merged_into,
});

const eventsOf = ({ events }: { events: unknown }): NumberedEvent[] =>
  ((events ?? []) as EventJson[]).map((event) => ({ ...event, seq: BigInt(event.seq) }) as NumberedEvent);

const toRowBook = (row: IReadRowsResult): ReadBook => ({
  book: openBook(rowOf(row), false),
  latestVersion: row.latest,
  events: eventsOf(row),
});

function toBook(row: IReadBooksResult): ReadBook {
  const book = openBook(rowOf(row), row.complete);
  if (row.lots !== null)
    book.lots = [...new Map((row.lots as LotJson[]).map((lot) => [lot.no, toLot(lot)])).values()];
  if (row.steps !== null) book.steps = (row.steps as StepJson[]).map(toStep);
  if (row.grants !== null)
    book.grants = (row.grants as { key: string; day: string; lotNo: number }[]).map(toGrant);
  if (row.days !== null)
    book.qualifyingByDay = new Map(
      Object.entries(row.days as Record<string, string>).map(([day, sum]) => [parseDay(day), BigInt(sum)]),
    );
  for (const sale of (row.sales ?? []) as SaleJson[]) putSale(book, sale);
  for (const { name, seq } of (row.commissions ?? []) as { name: string; seq: string }[])
    book.commissions.set(name, BigInt(seq));
  for (const allocation of (row.allocations ?? []) as AllocationJson[]) putAllocation(book, allocation);
  return { book, latestVersion: row.latest, events: eventsOf(row) };
}

const toLot = (lot: LotJson): Lot => ({
  ...lot,
  earnedDay: parseDay(lot.earnedDay),
  saleSeq: lot.saleSeq === null ? null : BigInt(lot.saleSeq),
  granted: BigInt(lot.granted),
  remaining: BigInt(lot.remaining),
  expired: BigInt(lot.expired),
  reversed: BigInt(lot.reversed),
  qualifying: BigInt(lot.qualifying),
  change: 'none',
});

const toStep = (step: StepJson): Step => ({
  ...step,
  lastDay: parseDay(step.lastDay),
  eventSeq: step.eventSeq === null ? null : BigInt(step.eventSeq),
  removedAt: null,
  change: 'none',
});

const toGrant = ({ key, day, lotNo }: { key: string; day: string; lotNo: number }): BenefitGrant => ({
  key,
  day: parseDay(day),
  lotNo,
  takenBackAt: null,
  change: 'none',
});

function putSale(book: MemberBook, sale: SaleJson): void {
  const seq = BigInt(sale.seq);
  const lines = sale.lines.map((line) => ({ ...line, amountFen: BigInt(line.amountFen) }));
  book.sales.set(saleName(sale), { seq, source: sale.source, lines });
  if (sale.refunded === null && sale.refundedFen === null) return;
  const units = new Map(Object.entries(sale.refunded ?? {}));
  book.refunded.set(seq, { units, amountFen: BigInt(sale.refundedFen ?? 0) });
}

function putAllocation(book: MemberBook, { name, ...kept }: AllocationJson): void {
  const allocation: Allocation = {
    redemptionSeq: BigInt(kept.redemptionSeq),
    lotNo: kept.lotNo,
    lotDay: parseDay(kept.lotDay) as Day,
    points: BigInt(kept.points),
    returned: BigInt(kept.returned),
    change: 'none',
  };
  book.redemptions.set(name, allocation.redemptionSeq);
  book.allocations.push(allocation);
}
