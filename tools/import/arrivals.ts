/*
 * What an import tells the product, in the one order in which every importer of the same files tells it: by
 * time; a member joins before buying, and a receipt sells before it gives back.
 */
import type { RefundPayload } from '../../cloudfunctions/contract/event';
import type { IncomingEvent } from '../../cloudfunctions/core/inbox/inbox.types';
import { parseDay, startOfDay, type Instant } from '../../cloudfunctions/core/kernel/time';
import { compareIds } from '../../cloudfunctions/core/kernel/compare-ids';
import { saleName } from '../../cloudfunctions/core/inbox/sale-name';
import { returnKey } from '../../cloudfunctions/core/receipt/return-key.rules';
import type { Unusual } from './receipts/find-returns';
import { isGuest, type Receipt } from './receipts/receipt';
import type { ReceiptTable } from './receipts/receipt-table';
import { plainLines, type Categories, type SoldLine } from './receipts/told-receipt';
import type { ListedMember } from './reference-files';

export const SOURCE = 'import';

export interface Join {
  customer: string;
  at: Instant;
}
/** `part`: which thing of its receipt it is, from 0; `nth`: which of its returns, from 1. */
export type Arrival =
  | { join: Join }
  | { receipt: Receipt; part: number; sale: SoldLine[] }
  | { receipt: Receipt; part: number; refund: RefundPayload; nth: number };

/** Joins until an instant, by time. */
export const joinsUntil = (
  members: readonly ListedMember[],
  utcOffsetMinutes: number,
  until: Instant,
): Join[] =>
  members
    .map(({ id, since }) => ({ customer: id, at: startOfDay(parseDay(since), utcOffsetMinutes) }))
    .filter((join) => join.at <= until)
    .sort((a, b) => a.at - b.at || compareIds(a.customer, b.customer));

/** Receipts in the order of time, and what those that are not plain come to. */
export interface Told {
  table: ReceiptTable;
  rows: Int32Array;
  unusual: ReadonlyMap<number, Unusual | string>;
  categories: Categories;
}

/** Merges joins and receipts, both in order, into the order of time; each is made when its turn comes. */
export function* inOrder(joins: readonly Join[], told: Told): Generator<Arrival> {
  let next = 0;
  for (const row of told.rows) {
    const at = told.table.at(row);
    for (let join = joins[next]; join !== undefined && join.at <= at; join = joins[next]) {
      yield { join };
      next += 1;
    }
    yield* partsOf(row, told);
  }
  for (const join of joins.slice(next)) yield { join };
}

function* partsOf(row: number, { table, unusual, categories }: Told): Generator<Arrival> {
  const receipt = table.receiptAt(row);
  const shaped = unusual.get(row);
  if (shaped === undefined) {
    yield { receipt, part: 0, sale: plainLines(receipt, categories) };
    return;
  }
  if (typeof shaped === 'string') return;
  let part = 0;
  if (shaped.lines.length > 0) yield { receipt, part: part++, sale: shaped.lines };
  for (const [place, refund] of shaped.refunds.entries())
    yield { receipt, part: part++, refund, nth: place + 1 };
}

/** An arrival as an event. `memberOf` answers the member of every customer but guests. */
export function toEvent(arrival: Arrival, memberOf: (customer: string) => bigint): IncomingEvent {
  if ('join' in arrival) {
    const { customer, at } = arrival.join;
    const base = { source: SOURCE, externalId: `join:${customer}`, memberId: memberOf(customer) };
    return { ...base, kind: 'join', occurredAt: at, payload: {} };
  }
  const { receipt } = arrival;
  const sale = { store: receipt.store, day: receipt.date, receipt: receipt.transaction };
  if ('refund' in arrival) {
    const { refund, nth } = arrival;
    const base = { source: SOURCE, occurredAt: receipt.at };
    return { ...base, ...returnKey(sale, nth), kind: 'refund', memberId: null, payload: refund };
  }
  return {
    kind: 'sale',
    source: SOURCE,
    externalId: saleName(sale),
    memberId: isGuest(receipt.customer) ? null : memberOf(receipt.customer),
    occurredAt: receipt.at,
    payload: { store: sale.store, day: sale.day, receipt: sale.receipt, lines: arrival.sale },
  };
}
