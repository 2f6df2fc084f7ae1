/*
 * What an import tells the product, in the one order in which every importer of the same files tells it: by
 * time; a member joins before buying.
 */
import type { IncomingEvent } from '../../cloudfunctions/core/inbox/inbox.types';
import { parseDay, startOfDay, type Instant } from '../../cloudfunctions/core/kernel/time';
import { present } from '../../cloudfunctions/core/kernel/assert';
import type { Receipt } from './receipt';
import { compareIds } from '../../cloudfunctions/core/kernel/compare-ids';
import type { ListedMember } from './reference-files';

export const SOURCE = 'import';

export interface Join {
  customer: string;
  at: Instant;
}
export type Arrival = { join: Join } | { receipt: Receipt };

/** Customer 0 stands for a sale without a member. */
export const isGuest = (customer: string): boolean => /^0+$/.test(customer);

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

/** Merges joins and receipts, both in order, into the order of time. */
export function inOrder(joins: readonly Join[], receipts: readonly Receipt[]): Arrival[] {
  const arrivals: Arrival[] = [];
  let next = 0;
  for (const receipt of receipts) {
    for (let join = joins[next]; join !== undefined && join.at <= receipt.at; join = joins[next]) {
      arrivals.push({ join });
      next += 1;
    }
    arrivals.push({ receipt });
  }
  for (const join of joins.slice(next)) arrivals.push({ join });
  return arrivals;
}

/** An arrival as an event. `memberOf` knows every customer but guests; `categories` every product. */
export function toEvent(
  arrival: Arrival,
  memberOf: ReadonlyMap<string, bigint>,
  categories: ReadonlyMap<string, string>,
): IncomingEvent {
  const member = (customer: string): bigint =>
    present(memberOf.get(customer), `the member of customer ${customer}`);
  if ('join' in arrival) {
    const { customer, at } = arrival.join;
    const base = { source: SOURCE, externalId: `join:${customer}`, memberId: member(customer) };
    return { ...base, kind: 'join', occurredAt: at, payload: {} };
  }
  const { store, date, transaction, customer, at, lines } = arrival.receipt;
  return {
    kind: 'sale',
    source: SOURCE,
    externalId: `${store}/${date}/${transaction}`,
    memberId: isGuest(customer) ? null : member(customer),
    occurredAt: at,
    payload: {
      store,
      day: date,
      receipt: transaction,
      lines: lines.map(({ order, item, product, quantity, amountFen }) => ({
        line: `${order}/${item}`,
        product,
        category: categories.get(product) ?? '',
        quantity,
        amountFen,
      })),
    },
  };
}
