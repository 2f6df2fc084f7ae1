/*
 * What is odd about the customers of a file: ids that look alike, that nobody has listed, that are phone
 * numbers, or one that buys too much. Pure.
 */
import type { Finding } from '../decisions';
import { isPhone, lookOf } from '../values/ids';
import { isGuest } from './receipt';
import type { ReceiptTable } from './receipt-table';

/** Receipts by customer, guests left out, and how many receipts there are. */
export interface Customers {
  receipts: Map<string, number>;
  all: number;
}

export function customersOf(table: ReceiptTable, rows: Int32Array): Customers {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const no = table.customerNoOf(row);
    counts.set(no, (counts.get(no) ?? 0) + 1);
  }
  const named = [...counts].map(([no, count]) => [table.customers.at(no), count] as const);
  return { receipts: new Map(named.filter(([customer]) => !isGuest(customer))), all: rows.length };
}

/**
 * Ids that look like another one: by the id, the one that it may be. A listed id stands for itself.
 * @example listed 7; receipts of 007 and 8: 007 → 7
 */
export function lookalikes(customers: Iterable<string>, listed: ReadonlySet<string>): Map<string, string> {
  const byLook = new Map<string, string>();
  for (const id of listed) if (!byLook.has(lookOf(id))) byLook.set(lookOf(id), id);
  const alike = new Map<string, string>();
  for (const id of [...customers].sort((a, b) => a.length - b.length)) {
    const look = lookOf(id);
    const other = byLook.get(look);
    if (other === undefined) byLook.set(look, id);
    else if (other !== id && !listed.has(id)) alike.set(id, other);
  }
  return alike;
}

/** More than so many of a hundred customers that are not listed: it is another list. */
const MOST_UNLISTED = 5;
/** One customer with more receipts than this, and more of a hundred than that, is a till's own card. */
const MANY_RECEIPTS = 30;
const MOST_SHARE = 20;

const EXAMPLES = 3;
const some = (texts: readonly string[]): string =>
  texts.slice(0, EXAMPLES).join(', ') + (texts.length > EXAMPLES ? ' …' : '');

/** What is odd about customers; `listed`: null where no members file is given. */
export function customerFindings(
  { receipts, all }: Customers,
  listed: ReadonlySet<string> | null,
  alike: ReadonlyMap<string, string>,
): Finding[] {
  const ids = [...receipts.keys()];
  const findings: Finding[] = [];
  const pairs = [...alike].map(([id, other]) => `${id} (${other})`);
  if (pairs.length > 0)
    findings.push({
      sentence: `${pairs.length} customer ids look like another one but are not: ${some(pairs)}.`,
      count: pairs.length,
      settledBy: ['lookalikes-same', 'lookalikes-apart'],
    });
  const unlisted = listed === null ? [] : ids.filter((id) => !listed.has(id) && !alike.has(id));
  if (unlisted.length > 0)
    findings.push({
      sentence: `${unlisted.length} of ${ids.length} customers are not in the members file: ${some(unlisted)}.`,
      count: unlisted.length,
      settledBy: unlisted.length * 100 > ids.length * MOST_UNLISTED ? ['unlisted'] : [],
    });
  const phones = ids.filter(isPhone);
  if (phones.length > 0)
    findings.push({
      sentence: `${phones.length} customer ids are phone numbers.`,
      count: phones.length,
      settledBy: ['phones-as-ids'],
    });
  const [busiest, most] = [...receipts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0] as [string, number]);
  if (most > MANY_RECEIPTS && most * 100 > all * MOST_SHARE)
    findings.push({
      sentence: `Customer ${busiest} has ${most} of ${all} receipts: is it a card of the till, or nobody ("guests" of --mapping)?`,
      count: most,
      settledBy: ['busy-customer'],
    });
  return findings;
}
