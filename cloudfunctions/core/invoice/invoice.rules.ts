/** What an invoice is made out for, and how it changes. Pure; docs/invoices.md. */
import type { InvoiceState } from '../../contract/invoice';
import { defineStates, statesOf } from '../kernel/states';
import type { Instant } from '../kernel/time';
import type { TaxTable } from '../../contract/tax-table';
import type { InvoiceItem } from './invoice.types';

/**
 * `send`: we are about to send it. `issue`: the tax system says that it is there. `take-back`: something of
 * its order went back. `reverse`: the tax system says that it is taken back. `never-came`: the tax system
 * never had it, though it was sent.
 */
export const INVOICE = defineStates(
  ['requested', 'issuing', 'issued', 'reversing', 'reversed', 'withdrawn'],
  ['send', 'issue', 'take-back', 'reverse', 'never-came'],
  {
    requested: {
      ...{ send: 'issuing', issue: 'wrong-state', 'take-back': 'withdrawn' },
      ...{ reverse: 'wrong-state', 'never-came': 'wrong-state' },
    },
    issuing: {
      ...{ send: 'already', issue: 'issued', 'take-back': 'reversing' },
      ...{ reverse: 'wrong-state', 'never-came': 'wrong-state' },
    },
    issued: {
      ...{ send: 'already', issue: 'already', 'take-back': 'reversing' },
      ...{ reverse: 'wrong-state', 'never-came': 'wrong-state' },
    },
    reversing: {
      ...{ send: 'already', issue: 'already', 'take-back': 'already' },
      ...{ reverse: 'reversed', 'never-came': 'withdrawn' },
    },
    reversed: {
      ...{ send: 'already', issue: 'already', 'take-back': 'already' },
      ...{ reverse: 'already', 'never-came': 'wrong-state' },
    },
    withdrawn: {
      ...{ send: 'already', issue: 'wrong-state', 'take-back': 'already' },
      ...{ reverse: 'already', 'never-came': 'already' },
    },
  },
);

/** It is still to be sent, or to be heard of. */
export const TO_ISSUE = statesOf<InvoiceState>('requested', 'issuing');
/** Over: another one may be asked for. */
export const ENDED = statesOf<InvoiceState>('reversed', 'withdrawn');

/** A call that was sent has arrived by then, or never will. */
const ARRIVED_MS = 600_000;

/** Whether what was sent and is not known has not come, and will not. */
export const neverCame = (sentAt: Instant | null, now: Instant): boolean =>
  sentAt === null || now - sentAt >= ARRIVED_MS;

/** A line of an order, and what went back of it. */
export interface InvoicedLine {
  category: string;
  netFen: bigint;
  refundedFen: bigint;
  sharedFen: bigint;
}

/**
 * What stands on an invoice: the money that is left of each line, added up by how it is taxed. Points and
 * coupons are no money. Empty: nothing is left.
 * @example a tea of ¥18.90 and a tin of ¥48.00 of which the tea went back: one item, 4800 at 1300 bp
 */
export function invoiceItems(lines: readonly InvoicedLine[], table: TaxTable): InvoiceItem[] {
  const sums = new Map<string, InvoiceItem>();
  for (const { category, netFen, refundedFen, sharedFen } of lines) {
    const fen = netFen - refundedFen - sharedFen;
    if (fen <= 0n) continue;
    const taxed = (Object.hasOwn(table.categories, category) && table.categories[category]) || table.default;
    const name = `${taxed.taxCode} ${taxed.rateBp} ${taxed.name}`;
    const before = BigInt(sums.get(name)?.fen ?? 0);
    sums.set(name, { ...taxed, fen: (before + fen).toString() });
  }
  return [...sums.values()];
}

/** What an invoice comes to. */
export const amountOf = (items: readonly InvoiceItem[]): bigint =>
  items.reduce((sum, { fen }) => sum + BigInt(fen), 0n);
