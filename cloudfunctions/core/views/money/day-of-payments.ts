/**
 * What our books say of a day's payments and refunds, and of those that a bill names. Reads only, in pages.
 */
import type { Db } from '../../../platform/db';
import {
  findMembersOfPayments,
  findMembersOfRefunds,
  findPaymentsByNumbers,
  findPaymentsOfDay,
  findRefundsByNumbers,
  findRefundsOfDay,
} from './reconcile.view.queries';

/** A payment or refund as we know it. */
export interface Kept {
  /** Of the payment, or of the refund. */
  number: string;
  outTradeNo: string;
  order: string;
  state: string;
  /** What came, or goes back; null: nothing came. */
  fen: bigint | null;
  /** Whether the ledger knows the sale; null: not asked. */
  settled: boolean | null;
}

export interface DayScope {
  brandId: number;
  /** ISO 8601. */
  from: string;
  until: string;
}

const PAGE = 5000;

/** Reads all pages. */
async function readAll<Row>(
  read: (after: { afterAt: string; afterNumber: string }) => Promise<Row[]>,
  placeOf: (row: Row) => { afterAt: string; afterNumber: string },
): Promise<Row[]> {
  const all: Row[] = [];
  let after = { afterAt: '-infinity', afterNumber: '' };
  for (;;) {
    const page = await read(after);
    all.push(...page);
    const last = page[page.length - 1];
    if (last === undefined || page.length < PAGE) return all;
    after = placeOf(last);
  }
}

/** What was paid in that time. */
export async function readPaidOfDay(db: Db, scope: DayScope): Promise<Kept[]> {
  const rows = await readAll(
    (after) => findPaymentsOfDay.run({ ...scope, ...after, limit: PAGE }, db),
    (row) => ({ afterAt: row.paid_at.toISOString(), afterNumber: row.out_trade_no }),
  );
  return rows.map((row) => ({
    number: row.out_trade_no,
    outTradeNo: row.out_trade_no,
    order: row.order_id,
    state: row.state,
    fen: row.paid_fen,
    settled: row.settled,
  }));
}

/** What was given back in that time. */
export async function readRefundedOfDay(db: Db, scope: DayScope): Promise<Kept[]> {
  const rows = await readAll(
    (after) => findRefundsOfDay.run({ ...scope, ...after, limit: PAGE }, db),
    (row) => ({ afterAt: row.done_at.toISOString(), afterNumber: row.refund_id }),
  );
  return rows.map((row) => ({
    number: row.refund_id,
    outTradeNo: row.out_trade_no,
    order: row.order_id,
    state: row.state,
    fen: row.amount_fen,
    settled: null,
  }));
}

/** In parts, so that a statement never carries a whole day. */
async function readParts<Row>(
  numbers: readonly string[],
  read: (part: string[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < numbers.length; start += PAGE)
    rows.push(...(await read(numbers.slice(start, start + PAGE))));
  return rows;
}

const idsOf = (owners: readonly { member_id: bigint }[]): bigint[] => owners.map((owner) => owner.member_id);

/** Payments that a bill names, by number, whenever they were paid. */
export async function readPaymentsNamed(
  db: Db,
  brandId: number,
  numbers: readonly string[],
): Promise<Map<string, Kept>> {
  const rows = await readParts(numbers, async (part) => {
    const memberIds = idsOf(await findMembersOfPayments.run({ numbers: part }, db));
    return findPaymentsByNumbers.run({ brandId, memberIds, numbers: part }, db);
  });
  return new Map(
    rows.map((row) => [
      row.out_trade_no,
      {
        number: row.out_trade_no,
        outTradeNo: row.out_trade_no,
        order: row.order_id,
        state: row.state,
        fen: row.paid_fen,
        settled: null,
      },
    ]),
  );
}

/** Refunds that a bill names, by number. */
export async function readRefundsNamed(
  db: Db,
  brandId: number,
  numbers: readonly string[],
): Promise<Map<string, Omit<Kept, 'outTradeNo'>>> {
  const rows = await readParts(numbers, async (part) => {
    const memberIds = idsOf(await findMembersOfRefunds.run({ numbers: part }, db));
    return findRefundsByNumbers.run({ brandId, memberIds, numbers: part }, db);
  });
  return new Map(
    rows.map((row) => [
      row.refund_id,
      { number: row.refund_id, order: row.order_id, state: row.state, fen: row.amount_fen, settled: null },
    ]),
  );
}
