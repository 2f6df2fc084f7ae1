/**
 * How a transfer is added to a journal, and what it does to the balances. Pure; the rows are written by
 * book/post-books.store.ts.
 */
import { assert } from '../kernel/assert';
import { CHART_OF_ACCOUNTS } from './chart-of-accounts';
import { moveBalance, type Balances } from './balances.rules';
import type { Journal, Transfer } from './ledger.types';

/**
 * Adds one transfer to the journal and moves the balances with it. An amount of zero adds nothing. Breaks
 * (`BrokenInvariant`) on a negative amount, one account twice, two assets, or a balance below zero; the
 * database refuses the same.
 * @example accrue 48: debit brand.points.issued, credit member.points.active, whose balance rises by 48
 */
export function addTransfer(balances: Balances, journal: Journal, transfer: Transfer): void {
  if (transfer.amount === 0n) return;
  assert(transfer.amount > 0n, `a transfer moves more than zero, not ${transfer.amount} (${transfer.code})`);
  assert(transfer.debit !== transfer.credit, `a transfer has two accounts, not ${transfer.debit} twice`);
  assert(
    CHART_OF_ACCOUNTS[transfer.debit].asset === CHART_OF_ACCOUNTS[transfer.credit].asset,
    `${transfer.debit} and ${transfer.credit} hold different assets`,
  );
  moveBalance(balances, transfer.debit, -transfer.amount);
  moveBalance(balances, transfer.credit, transfer.amount);
  journal.transfers.push(transfer);
}
