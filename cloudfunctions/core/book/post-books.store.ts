/*
 * Writes what was decided about a set of members, in one statement: events out of the inbox, dead letters,
 * journals with their transfers (the only INSERT into them), lots, steps, grants, allocations, refunded
 * units, changes of figures, rows. A member who was settled by somebody else since the books were read, or
 * an event that somebody else took, is a serialization failure, and nothing is written. A second journal with
 * the same key violates `journals_once`, a benefit that stands and is granted again breaks an assertion:
 * nothing here looks before it writes. Locks the members' rows, in the order of their ids.
 */
import type { Db } from '../../platform/db';
import { needNoNames } from '../../platform/lanes.store';
import { present } from '../kernel/assert';
import { figureChanges } from '../figures/figures.rules';
import { changedRows, column, together } from '../kernel/columns';
import { formatDay } from '../kernel/time';
import { keptBalances } from '../ledger/balances.rules';
import { CHART_OF_ACCOUNTS } from '../ledger/chart-of-accounts';
import type { MovedOn } from './move-on.rules';
import type { MemberBook } from './member-book';
import { postJournals as post } from './book.store.queries';

/** An event that was looked at; `code` and `reason` where it was refused. */
export interface TakenEvent {
  memberId: bigint;
  seq: bigint;
  dead: { code: string; reason: string } | null;
}

/** A book as it is to be, and the number of the last event settled when it was read. */
export interface SettledBook {
  book: MemberBook;
  wasSeq: bigint;
}

/** Posts the books. Steps made and removed at once are written as removed. */
export async function postJournals(
  db: Db,
  settled: readonly SettledBook[],
  taken: readonly TakenEvent[],
): Promise<void> {
  const books = settled.map(({ book }) => book);
  await post.run(
    together(
      takenColumns(taken),
      journalColumns(books),
      lotColumns(books),
      stepColumns(books),
      grantColumns(books),
      allocationColumns(books),
      effectColumns(books),
      figureColumns(books),
      rowColumns(settled),
      {
        oneLane: await needNoNames(db, settled.length),
        members: BigInt(settled.length),
        events: BigInt(taken.length),
      },
    ),
    db,
  );
}

function takenColumns(taken: readonly TakenEvent[]) {
  const dead = taken.filter((event) => event.dead !== null);
  return {
    takenOf: column(taken, (event) => event.memberId),
    takenSeqs: column(taken, (event) => event.seq),
    deadOf: column(dead, (event) => event.memberId),
    deadSeqs: column(dead, (event) => event.seq),
    deadCodes: column(dead, (event) => event.dead?.code ?? null),
    deadReasons: column(dead, (event) => event.dead?.reason ?? null),
  };
}

function journalColumns(books: readonly MemberBook[]) {
  const journals = books.flatMap((owner) => owner.journals.map((row) => ({ owner, row })));
  const legs = journals.flatMap(({ owner, row }) =>
    row.transfers.map((transfer, leg) => ({ owner, journal: row, leg, transfer })),
  );
  return {
    journalOf: column(journals, ({ owner }) => owner.memberId),
    journalBrands: column(journals, ({ owner }) => owner.brandId),
    journalSources: column(journals, ({ row }) => row.source),
    journalEventIds: column(journals, ({ row }) => row.eventId),
    journalNos: column(journals, ({ row }) => row.no),
    journalKinds: column(journals, ({ row }) => row.kind),
    journalSeqs: column(journals, ({ row }) => row.eventSeq),
    journalAt: column(journals, ({ row }) => row.effectiveAt),
    journalDays: column(journals, ({ row }) => formatDay(row.day)),
    legOf: column(legs, ({ owner }) => owner.memberId),
    legBrands: column(legs, ({ owner }) => owner.brandId),
    legJournals: column(legs, ({ journal }) => journal.no),
    legs: column(legs, ({ leg }) => leg),
    legDays: column(legs, ({ journal }) => formatDay(journal.day)),
    legCodes: column(legs, ({ transfer }) => transfer.code),
    legAssets: column(legs, ({ transfer }) => CHART_OF_ACCOUNTS[transfer.debit].asset),
    legDebits: column(legs, ({ transfer }) => transfer.debit),
    legCredits: column(legs, ({ transfer }) => transfer.credit),
    legLots: column(legs, ({ transfer }) => transfer.lotNo),
    legAmounts: column(legs, ({ transfer }) => transfer.amount),
    legExplanations: JSON.stringify(legs.map(({ transfer }) => transfer.explanation)),
  };
}

function lotColumns(books: readonly MemberBook[]) {
  const lots = changedRows(books, (book) => book.lots);
  const made = lots.filter(({ row }) => row.change === 'insert');
  const changed = lots.filter(({ row }) => row.change === 'update');
  return {
    lotOf: column(made, ({ owner }) => owner.memberId),
    lotBrands: column(made, ({ owner }) => owner.brandId),
    lotDays: column(made, ({ row }) => formatDay(row.earnedDay)),
    lotNos: column(made, ({ row }) => row.no),
    lotAssets: column(made, ({ row }) => row.asset),
    lotKinds: column(made, ({ row }) => row.kind),
    lotJournals: column(made, ({ row }) => row.journalNo),
    lotSales: column(made, ({ row }) => row.saleSeq),
    lotBenefits: column(made, ({ row }) => row.benefit),
    lotSteps: column(made, ({ row }) => row.stepNo),
    lotStates: column(made, ({ row }) => row.state),
    lotActivatesAt: column(made, ({ row }) => row.activatesAt),
    lotExpiresAt: column(made, ({ row }) => row.expiresAt),
    lotGranted: column(made, ({ row }) => row.granted),
    lotRemaining: column(made, ({ row }) => row.remaining),
    lotExpired: column(made, ({ row }) => row.expired),
    lotReversed: column(made, ({ row }) => row.reversed),
    lotQualifying: column(made, ({ row }) => row.qualifying),
    lotVersions: column(made, ({ row }) => row.version),
    lotMultipliersBp: column(made, ({ row }) => row.multiplierBp),
    lotTiers: column(made, ({ row }) => row.tier),
    changedOf: column(changed, ({ owner }) => owner.memberId),
    changedDays: column(changed, ({ row }) => formatDay(row.earnedDay)),
    changedNos: column(changed, ({ row }) => row.no),
    changedStates: column(changed, ({ row }) => row.state),
    changedActivatesAt: column(changed, ({ row }) => row.activatesAt),
    changedGranted: column(changed, ({ row }) => row.granted),
    changedRemaining: column(changed, ({ row }) => row.remaining),
    changedExpired: column(changed, ({ row }) => row.expired),
    changedReversed: column(changed, ({ row }) => row.reversed),
    changedQualifying: column(changed, ({ row }) => row.qualifying),
  };
}

function stepColumns(books: readonly MemberBook[]) {
  const steps = changedRows(books, (book) => book.steps);
  const made = steps.filter(({ row }) => row.change === 'insert');
  const removed = steps.filter(({ row }) => row.change === 'update');
  return {
    stepOf: column(made, ({ owner }) => owner.memberId),
    stepNos: column(made, ({ row }) => row.no),
    stepBrands: column(made, ({ owner }) => owner.brandId),
    stepTiers: column(made, ({ row }) => row.tier),
    stepKinds: column(made, ({ row }) => row.kind),
    stepTakenAt: column(made, ({ row }) => row.takenAt),
    stepLastDays: column(made, ({ row }) => formatDay(row.lastDay)),
    stepVersions: column(made, ({ row }) => row.version),
    stepUntil: column(made, ({ row }) => row.until),
    stepKept: column(made, ({ row }) => row.keptByPolicy),
    stepSeqs: column(made, ({ row }) => row.eventSeq),
    stepRemovedAt: column(made, ({ row }) => row.removedAt),
    removedOf: column(removed, ({ owner }) => owner.memberId),
    removedNos: column(removed, ({ row }) => row.no),
    removedAt: column(removed, ({ row }) => row.removedAt),
  };
}

function grantColumns(books: readonly MemberBook[]) {
  const changed = changedRows(books, (book) => book.grants);
  // Granted, taken back and granted again at once: the last counts.
  const grants = [
    ...new Map(changed.map((grant) => [`${grant.owner.memberId}|${grant.row.key}`, grant])).values(),
  ];
  return {
    grantOf: column(grants, ({ owner }) => owner.memberId),
    grantKeys: column(grants, ({ row }) => row.key),
    grantBrands: column(grants, ({ owner }) => owner.brandId),
    grantDays: column(grants, ({ row }) => formatDay(row.day)),
    grantLots: column(grants, ({ row }) => row.lotNo),
    grantTakenBackAt: column(grants, ({ row }) => row.takenBackAt),
    grants: BigInt(grants.length),
  };
}

function allocationColumns(books: readonly MemberBook[]) {
  const allocations = changedRows(books, (book) => book.allocations);
  const refunded = books.flatMap((owner) =>
    [...owner.refundedChanged].map((sale) => ({
      owner,
      sale,
      ...present(owner.refunded.get(sale), 'what was refunded'),
    })),
  );
  const units = refunded.flatMap(({ owner, sale, units: byLine }) =>
    [...byLine].map(([line, quantity]) => ({ owner, sale, line, quantity })),
  );
  const byAmount = refunded.filter(({ amountFen }) => amountFen > 0n);
  return {
    allocationOf: column(allocations, ({ owner }) => owner.memberId),
    allocationSeqs: column(allocations, ({ row }) => row.redemptionSeq),
    allocationLots: column(allocations, ({ row }) => row.lotNo),
    allocationDays: column(allocations, ({ row }) => formatDay(row.lotDay)),
    allocationBrands: column(allocations, ({ owner }) => owner.brandId),
    allocationPoints: column(allocations, ({ row }) => row.points),
    allocationReturned: column(allocations, ({ row }) => row.returned),
    refundedOf: column(units, ({ owner }) => owner.memberId),
    refundedSales: column(units, ({ sale }) => sale),
    refundedLines: column(units, ({ line }) => line),
    refundedBrands: column(units, ({ owner }) => owner.brandId),
    refundedQuantities: column(units, ({ quantity }) => quantity),
    amountOf: column(byAmount, ({ owner }) => owner.memberId),
    amountSales: column(byAmount, ({ sale }) => sale),
    amountBrands: column(byAmount, ({ owner }) => owner.brandId),
    amounts: column(byAmount, ({ amountFen }) => amountFen),
  };
}

/** Coupons that follow, and what goes on to another account: effects of the member, carried out after. */
function effectColumns(books: readonly MemberBook[]) {
  const changes = books.flatMap((owner) =>
    [...owner.couponChanges, ...owner.movedOn.map((moved) => movedEffect(owner, moved))].map((row) => ({
      owner,
      row,
    })),
  );
  return {
    effectOf: column(changes, ({ owner }) => owner.memberId),
    effectKinds: column(changes, ({ row }) => row.kind),
    effectSubjects: column(changes, ({ row }) => row.cause),
    effectBrands: column(changes, ({ owner }) => owner.brandId),
    effectOwnerKinds: column(changes, ({ row }) => (row.order === null ? 'book' : 'order')),
    effectOwners: column(changes, ({ row }) => ('owner' in row ? row.owner : (row.order ?? row.cause))),
    effectPayloads: column(changes, ({ row }) => JSON.stringify(row.payload)),
    // What goes on to another account does so now, whatever the clock of this one says.
    effectAt: column(changes, ({ owner, row }) => (row.kind === 'tell-moved' ? null : owner.clockAt)),
  };
}

/** Owned by the member's book as a whole: whoever merges waits for it. */
const movedEffect = ({ memberId }: MemberBook, { subject, ...payload }: MovedOn) =>
  ({ kind: 'tell-moved', cause: subject, order: null, owner: memberId.toString(), payload }) as const;

/** What the days of stores changed by, for the worker to add. */
function figureColumns(books: readonly MemberBook[]) {
  const changes = books.flatMap((owner) =>
    figureChanges(owner.counted, owner.journals).map((row) => ({ owner, row })),
  );
  return {
    figureOf: column(changes, ({ owner }) => owner.memberId),
    figureBrands: column(changes, ({ owner }) => owner.brandId),
    figureStores: column(changes, ({ row }) => row.store),
    figureDays: column(changes, ({ row }) => row.day),
    figureOrders: column(changes, ({ row }) => Number(row.orders)),
    figureTakings: column(changes, ({ row }) => row.takingsFen),
    figureNewcomers: column(changes, ({ row }) => Number(row.newcomers)),
    figureGranted: column(changes, ({ row }) => row.pointsGranted),
    figureUsed: column(changes, ({ row }) => row.pointsUsed),
    figureOpen: column(changes, ({ row }) => row.pointsOpen),
    figureSources: column(changes, ({ row }) => row.source),
  };
}

function rowColumns(settled: readonly SettledBook[]) {
  return {
    memberIds: column(settled, ({ book }) => book.memberId),
    wasSeqs: column(settled, ({ wasSeq }) => wasSeq),
    joinedAt: column(settled, ({ book }) => book.joinedAt),
    clockAt: column(settled, ({ book }) => book.clockAt),
    settledSeqs: column(settled, ({ book }) => book.settledSeq),
    versions: column(settled, ({ book }) => book.version),
    tiers: column(settled, ({ book }) => book.tier),
    tierUntil: column(settled, ({ book }) => book.tierUntil),
    balances: `[${settled.map(({ book }) => keptBalances(book.balances)).join(',')}]`,
    windowSums: column(settled, ({ book }) => book.windowSum),
    windowFrom: column(settled, ({ book }) => (book.windowFrom === null ? null : formatDay(book.windowFrom))),
    nextDueAt: column(settled, ({ book }) => book.nextDueAt),
    lastJournalNos: column(settled, ({ book }) => book.lastJournalNo),
    lastLotNos: column(settled, ({ book }) => book.lastLotNo),
    lastStepNos: column(settled, ({ book }) => book.lastStepNo),
    giftDays: JSON.stringify(settled.map(({ book }) => book.giftDays)),
    paidSales: column(settled, ({ book }) => book.paidSales),
    mostPaidSales: column(settled, ({ book }) => book.mostPaidSales),
    mergedInto: column(settled, ({ book }) => book.mergedInto),
  };
}
