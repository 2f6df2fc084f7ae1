/**
 * What was refunded in an account that was given up, taken where the value now lies. Pure;
 * docs/carrying-over.md §4.
 */
import type { Programme } from '../../contract/programme';
import { accountFor, type Account, type LotAsset } from '../ledger/chart-of-accounts';
import { addTransfer } from '../ledger/ledger.rules';
import type { TransferCode } from '../ledger/transfer-codes';
import { accountOf, lotsInSpendingOrder, touch } from './points.rules';
import type { Lot, PointsEntry } from './points.types';

/**
 * Takes `due` from the lot that came for it, then from other usable ones; the rest becomes debt or is waived,
 * by the policy of a refund here. Whatever the split, the sum is `due`.
 * @param anchor the lot that is named by what no lot holds
 * @example 48 due, the lot has 10 left, another 20, policy debt: 10, 20, and 18 owed
 */
export function claimBack(
  { book, journal }: PointsEntry,
  claim: { asset: LotAsset; due: bigint; first: Lot | undefined; anchor: number },
  policy: Programme['debtPolicy'],
): void {
  const { asset, due, first, anchor } = claim;
  let before = 0n;
  const take = (code: TransferCode, debit: Account, available: bigint | null, lotNo: number): bigint => {
    const rest = due - before;
    const amount = available !== null && available < rest ? available : rest;
    addTransfer(book.balances, journal, {
      code,
      debit,
      credit: accountFor(asset, 'moved'),
      amount,
      lotNo,
      explanation: {
        rule: 'claim',
        due: due.toString(),
        before: before.toString(),
        available: available?.toString() ?? null,
      },
    });
    before += amount;
    return amount;
  };
  const usable = policy === 'only-pending' ? [] : lotsInSpendingOrder(book.lots, asset);
  for (const lot of usable.sort((a, b) => Number(b === first) - Number(a === first))) {
    if (before === due) return;
    lot.remaining -= take('claim', accountOf(lot), lot.remaining, lot.no);
    touch(lot);
  }
  if (policy === 'debt') take('claim-debt', accountFor(asset, 'debt'), null, anchor);
  else take('claim-waived', accountFor(asset, 'waived'), null, anchor);
}
