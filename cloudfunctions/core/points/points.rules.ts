/**
 * How points move between a member's lots and the brand: granting, activating, expiring, spending, netting
 * debt. Pure; docs/points-and-tiers.md §3, §5, §7, §8.
 */
import type { Explanation } from '../../contract/explanation';
import { addTransfer } from '../ledger/ledger.rules';
import type { Instant } from '../kernel/time';
import type { Allocation, Lot, PointsBook, PointsEntry } from './points.types';
import { accountFor, type Account, type LotAsset } from '../ledger/chart-of-accounts';
import { balanceOf } from '../ledger/balances.rules';
import type { TransferCode } from '../ledger/transfer-codes';

/** The member's account that holds a lot. */
export const accountOf = (lot: Pick<Lot, 'asset' | 'state'>): Account => accountFor(lot.asset, lot.state);

/** Marks a lot that the store already has as changed. */
export function touch(lot: Lot): void {
  if (lot.change === 'none') lot.change = 'update';
}

/** Numbers a new lot and puts it into the book; nothing is granted yet. */
export function openLot(
  book: PointsBook,
  draft: Omit<Lot, 'no' | 'change' | 'granted' | 'remaining' | 'expired' | 'reversed'>,
): Lot {
  book.lastLotNo += 1;
  const lot: Lot = {
    no: book.lastLotNo,
    asset: draft.asset,
    kind: draft.kind,
    earnedDay: draft.earnedDay,
    journalNo: draft.journalNo,
    saleSeq: draft.saleSeq,
    benefit: draft.benefit,
    stepNo: draft.stepNo,
    state: draft.state,
    activatesAt: draft.activatesAt,
    expiresAt: draft.expiresAt,
    granted: 0n,
    remaining: 0n,
    expired: 0n,
    reversed: 0n,
    qualifying: draft.qualifying,
    version: draft.version,
    multiplierBp: draft.multiplierBp,
    tier: draft.tier,
    change: 'insert',
  };
  book.lots.push(lot);
  return lot;
}

/**
 * Grants to a new lot what the brand issues, and nets debt where they are usable at once. `from`: another
 * account of the brand.
 */
export function grantLot(
  entry: PointsEntry,
  lot: Lot,
  code: TransferCode,
  amount: bigint,
  explanation: Explanation,
  from: 'issued' | 'carried' | 'moved' = 'issued',
): void {
  lot.granted += amount;
  lot.remaining += amount;
  addTransfer(entry.book.balances, entry.journal, {
    code,
    debit: accountFor(lot.asset, from),
    credit: accountOf(lot),
    amount,
    lotNo: lot.no,
    explanation,
  });
  if (lot.state === 'active') netDebt(entry, lot, amount);
}

/**
 * What the member owes is taken from what a lot has just gained: min(debt, gained).
 * @example debt 30, gained 100: 30 net the debt, 70 remain
 */
export function netDebt(entry: PointsEntry, lot: Lot, gained: bigint): void {
  const debt = balanceOf(entry.book.balances, lot.asset, 'debt');
  if (debt === 0n || gained === 0n) return;
  const amount = debt < gained ? debt : gained;
  addTransfer(entry.book.balances, entry.journal, {
    code: 'net-debt',
    debit: accountFor(lot.asset, 'active'),
    credit: accountFor(lot.asset, 'debt'),
    amount,
    lotNo: lot.no,
    explanation: { rule: 'net-debt', debt: debt.toString(), gained: gained.toString() },
  });
  lot.remaining -= amount;
  touch(lot);
}

/** A pending lot becomes usable: its remaining points move to the active account, and net debt. */
export function activateLot(entry: PointsEntry, lot: Lot): void {
  const { remaining } = lot;
  addTransfer(entry.book.balances, entry.journal, {
    code: 'activate',
    debit: accountFor(lot.asset, 'pending'),
    credit: accountFor(lot.asset, 'active'),
    amount: remaining,
    lotNo: lot.no,
    explanation: { rule: 'activate', remaining: remaining.toString() },
  });
  lot.state = 'active';
  lot.activatesAt = null;
  touch(lot);
  netDebt(entry, lot, remaining);
}

/** The unspent rest of a lot lapses. `earnedDay` YYYY-MM-DD is for the sentence that explains it. */
export function expireLot(entry: PointsEntry, lot: Lot, earnedDay: string): void {
  const { remaining } = lot;
  addTransfer(entry.book.balances, entry.journal, {
    code: 'expire',
    debit: accountOf(lot),
    credit: accountFor(lot.asset, 'expired'),
    amount: remaining,
    lotNo: lot.no,
    explanation: { rule: 'expire', remaining: remaining.toString(), earnedDay },
  });
  lot.expired += remaining;
  lot.remaining = 0n;
  touch(lot);
}

/**
 * Usable lots of an asset in the order in which they are spent: earliest expiry first, those that never
 * expire last, then the oldest.
 */
export function lotsInSpendingOrder(lots: readonly Lot[], asset: LotAsset): Lot[] {
  const rank = (lot: Lot): Instant => lot.expiresAt ?? Number.MAX_SAFE_INTEGER;
  return lots
    .filter((lot) => lot.asset === asset && lot.state === 'active' && lot.remaining > 0n)
    .sort((a, b) => rank(a) - rank(b) || a.no - b.no);
}

/**
 * Spends points, lot by lot, and returns which lot gave what. The caller has checked the balance.
 * @example asked 120, lots 100 (May) and 80 (June): 100 from May, 20 from June
 */
export function redeemPoints(
  entry: PointsEntry,
  { asset, asked }: { asset: LotAsset; asked: bigint },
  redemptionSeq: bigint,
): Allocation[] {
  const allocations: Allocation[] = [];
  let taken = 0n;
  for (const lot of lotsInSpendingOrder(entry.book.lots, asset)) {
    if (taken === asked) break;
    const points = asked - taken < lot.remaining ? asked - taken : lot.remaining;
    addTransfer(entry.book.balances, entry.journal, {
      code: 'redeem',
      debit: accountOf(lot),
      credit: accountFor(lot.asset, 'redeemed'),
      amount: points,
      lotNo: lot.no,
      explanation: {
        rule: 'redeem',
        due: asked.toString(),
        before: taken.toString(),
        available: lot.remaining.toString(),
      },
    });
    lot.remaining -= points;
    touch(lot);
    taken += points;
    allocations.push({
      redemptionSeq,
      lotNo: lot.no,
      lotDay: lot.earnedDay,
      points,
      returned: 0n,
      change: 'insert',
    });
  }
  return allocations;
}
