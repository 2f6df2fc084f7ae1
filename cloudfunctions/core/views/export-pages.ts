/**
 * Pages of what a brand's ledger and receipts hold, for export. Keyset pages: each begins behind the last row
 * of the one before. Call them in one snapshot.
 */
import { refundPayload, salePayload } from '../../contract/event';
import type { Db } from '../../platform/db';
import { column, groupBy } from '../kernel/columns';
import { isoInstant, type Instant } from '../kernel/time';
import { amountOf, linesLeft } from '../points/accrual.rules';
import { NOTHING_REFUNDED, type SaleLine } from '../points/points.types';
import { addRefund } from '../book/add-refund.rules';
import {
  findGuestOrders,
  findMembersPage,
  findRefundsOf,
  findSalesPage,
  findSettledOrders,
  findTransfersPage,
  type IFindSettledOrdersResult,
} from './export-pages.view.queries';
import { saleName } from '../inbox/sale-name';

export interface ExportedMember {
  memberId: bigint;
  memberKey: string;
  /** As imported; the member's key where they were not. */
  identity: string;
  joinedAt: Instant | null;
}

/** Members who joined or had their first event at or before `at`, by id. */
export async function readMembersPage(
  db: Db,
  brandId: number,
  at: Instant,
  page: { after: bigint; limit: number },
): Promise<ExportedMember[]> {
  const rows = await findMembersPage.run({ brandId, at: isoInstant(at), ...page }, db);
  return rows.map((row) => ({
    memberId: row.member_id,
    memberKey: row.member_key,
    identity: row.identity ?? row.member_key,
    joinedAt: row.joined_at?.getTime() ?? null,
  }));
}

export interface TransferCursor {
  memberId: bigint;
  day: string;
  journalNo: number;
  leg: number;
}

/** Transfers until a business day, by member and order of posting. */
export async function readTransfersPage(
  db: Db,
  brandId: number,
  day: string,
  after: TransferCursor,
  limit: number,
) {
  const { memberId, day: afterDay, journalNo, leg } = after;
  const rows = await findTransfersPage.run({ brandId, day, memberId, afterDay, journalNo, leg, limit }, db);
  return rows.map((row) => ({
    memberId: row.member_id,
    identity: row.identity ?? row.member_key,
    day: row.business_day,
    journalNo: row.journal_no,
    leg: row.leg,
    source: row.source,
    eventId: row.event_id,
    code: row.code,
    asset: row.asset,
    debit: row.debit,
    credit: row.credit,
    amount: row.amount,
    effectiveAt: row.effective_at.getTime(),
    explanation: row.explanation,
  }));
}

export interface SaleCursor {
  store: string;
  day: string;
  receipt: string;
}

export interface ExportedOrder extends SaleCursor {
  /** The member as imported; '0' for a sale without a member. */
  identity: string;
  occurredAt: Instant;
  amountFen: bigint;
  refundedFen: bigint;
  /** Null: not settled. */
  pointsAccrued: bigint | null;
}

/**
 * Sales that occurred at or before `at`, by store, day and receipt. What was refunded to guests is of now:
 * nothing dates it.
 */
export async function readOrdersPage(
  db: Db,
  brandId: number,
  at: Instant,
  after: SaleCursor,
  limit: number,
): Promise<{ orders: ExportedOrder[]; next: SaleCursor | null }> {
  const keys = await findSalesPage.run({ brandId, ...after, limit }, db);
  const until = isoInstant(at);
  const settled = keys.filter((key) => key.seq !== null);
  const guests = keys.filter((key) => key.guest);
  const memberIds = column(settled, (key) => key.member_id);
  const seqs = column(settled, (key) => key.seq);
  const sales = await findSettledOrders.run({ memberIds, seqs, at: until }, db);
  const refunds = await findRefundsOf.run({ memberIds: [...new Set(memberIds)], at: until }, db);
  const told = groupBy(
    refunds.map((row) => refundPayload.parse(row.payload)),
    saleName,
  );
  const guestRows = await findGuestOrders.run(
    {
      brandId,
      stores: column(guests, (key) => key.store_id),
      days: column(guests, (key) => key.business_day),
      receipts: column(guests, (key) => key.receipt_no),
      at: until,
    },
    db,
  );
  const orders = new Map<string, ExportedOrder>();
  for (const row of sales) {
    const order = memberOrder(row, told);
    orders.set(saleName(order), order);
  }
  for (const row of guestRows) {
    const sale = { store: row.store_id, day: row.business_day, receipt: row.receipt_no };
    orders.set(saleName(sale), {
      ...sale,
      identity: '0',
      occurredAt: row.occurred_at.getTime(),
      amountFen: row.amount_fen,
      refundedFen: row.refunded_fen,
      pointsAccrued: 0n,
    });
  }
  const cursors = keys.map((key) => ({
    store: key.store_id,
    day: key.business_day,
    receipt: key.receipt_no,
  }));
  return {
    orders: cursors.flatMap((cursor) => orders.get(saleName(cursor)) ?? []),
    next: keys.length < limit ? null : (cursors[cursors.length - 1] ?? null),
  };
}

function memberOrder(
  row: IFindSettledOrdersResult,
  told: ReadonlyMap<string, ReturnType<typeof refundPayload.parse>[]>,
): ExportedOrder {
  const { store, day, receipt, lines: text } = salePayload.parse(row.payload);
  const lines: SaleLine[] = text.map((line) => ({ ...line, amountFen: BigInt(line.amountFen) }));
  let refunded = NOTHING_REFUNDED;
  for (const refund of told.get(saleName({ store, day, receipt })) ?? []) {
    const after = addRefund(lines, refunded, refund.units);
    if (typeof after !== 'string') refunded = after;
  }
  return {
    store,
    day,
    receipt,
    identity: row.identity ?? row.member_key,
    occurredAt: row.occurred_at.getTime(),
    amountFen: amountOf(lines),
    refundedFen: amountOf(lines) - amountOf(linesLeft(lines, refunded)),
    pointsAccrued: row.granted,
  };
}
