/**
 * How points that were granted are taken back when what they were granted for is refunded. Pure;
 * docs/points-and-tiers.md §8.
 */
import type { Entitlement } from '../../contract/explanation';
import type { Programme } from '../../contract/programme';
import { addTransfer } from '../ledger/ledger.rules';
import { accountOf, lotsInSpendingOrder, touch } from './points.rules';
import type { Lot, PointsEntry } from './points.types';
import { accountFor, type Account } from '../ledger/chart-of-accounts';
import type { TransferCode } from '../ledger/transfer-codes';

interface TakeBack {
  entry: PointsEntry;
  lot: Lot;
  granted: bigint;
  reversed: bigint;
  entitlement: Entitlement | null;
  due: bigint;
  taken: bigint;
}

/**
 * Takes `due` = granted − reversed − entitlement back: from the lot itself, then from what expired of it,
 * then from other usable lots, and what nobody holds any more becomes debt or is waived, as the policy says.
 * Of a member who was merged into another it is where the value went to: claimed there, by the same policy.
 * Whatever the split, the sum is `due`.
 * @example granted 48, entitlement 30, lot has 10 left, policy debt, no other lots: 10 from the lot, 8 debt
 */
export function takeBack(
  entry: PointsEntry,
  lot: Lot,
  due: bigint,
  policy: Programme['debtPolicy'],
  entitlement: Entitlement | null,
): void {
  if (due === 0n) return;
  const work: TakeBack = {
    entry,
    lot,
    granted: lot.granted,
    reversed: lot.reversed,
    entitlement,
    due,
    taken: 0n,
  };
  if (policy !== 'only-pending' || lot.state === 'pending') takeFromLot(work, lot, 'take-back');
  takeFromExpired(work);
  if (entry.book.mergedInto !== null)
    take(work, 'take-back-moved', accountFor(lot.asset, 'moved'), null, null);
  if (policy !== 'only-pending') {
    for (const other of lotsInSpendingOrder(entry.book.lots, lot.asset)) {
      if (other !== lot) takeFromLot(work, other, 'take-back-other');
    }
  }
  if (policy === 'debt') take(work, 'take-back-debt', accountFor(lot.asset, 'debt'), null, null);
  else take(work, 'waive', accountFor(lot.asset, 'waived'), null, null);
  lot.reversed += due;
  touch(lot);
}

function takeFromLot(work: TakeBack, from: Lot, code: TransferCode): void {
  from.remaining -= take(work, code, accountOf(from), from.remaining, from);
  touch(from);
}

function takeFromExpired(work: TakeBack): void {
  work.lot.expired -= take(
    work,
    'take-back-expired',
    accountFor(work.lot.asset, 'expired'),
    work.lot.expired,
    work.lot,
  );
}

/**
 * Moves the least of what is still due and what is available (null: no limit) to the issued account, and
 * returns it.
 */
function take(
  work: TakeBack,
  code: TransferCode,
  debit: Account,
  available: bigint | null,
  from: Lot | null,
): bigint {
  const rest = work.due - work.taken;
  const amount = available !== null && available < rest ? available : rest;
  if (amount === 0n) return 0n;
  addTransfer(work.entry.book.balances, work.entry.journal, {
    code,
    debit,
    credit: accountFor(work.lot.asset, 'issued'),
    amount,
    lotNo: (from ?? work.lot).no,
    explanation: {
      rule: 'take-back',
      granted: work.granted.toString(),
      reversed: work.reversed.toString(),
      entitlement: work.entitlement,
      before: work.taken.toString(),
      available: available === null ? null : available.toString(),
    },
  });
  work.taken += amount;
  return amount;
}
