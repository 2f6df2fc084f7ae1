/**
 * What a sale would give its member: it is settled in their book as it was read, by the very same rules, and
 * the book is thrown away. Pure.
 */
import type { SalePayload } from '../../contract/event';
import type { Instant } from '../kernel/time';
import type { Transfer } from '../ledger/ledger.types';
import { settleEvent } from './decide-event.rules';
import type { RuledBook } from './member-book';

/** Stands for the keys of a sale that is never told. */
const TRIAL = 'quotation';

/** The transfers that a sale at an instant would make. The book is used up by it. */
export function trySale(
  { book, rules }: RuledBook,
  at: Instant,
  lines: SalePayload['lines'],
): readonly Transfer[] {
  const seq = book.settledSeq + 1n;
  const sale = { store: TRIAL, day: TRIAL, receipt: TRIAL, lines };
  const told = { source: TRIAL, externalId: TRIAL, seq, occurredAt: at };
  const settled = settleEvent({ book, rules }, { ...told, kind: 'sale', payload: sale });
  const journals = 'book' in settled ? settled.book.journals : [];
  return journals.find((journal) => journal.eventSeq === seq)?.transfers ?? [];
}
