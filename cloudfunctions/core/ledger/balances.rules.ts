/** A member's balances by account: caches of the ledger, as they are read, moved and written. Pure. */
import { assert } from '../kernel/assert';
import {
  accountFor,
  CHART_OF_ACCOUNTS,
  MEMBER_ACCOUNTS,
  type Account,
  type LotAsset,
  type MemberAccount,
} from './chart-of-accounts';

/** Never negative: of `debt`, what is owed. */
export type Balances = Record<MemberAccount, bigint>;

/** Nothing of anything. */
export const noBalances = (): Balances =>
  Object.fromEntries(MEMBER_ACCOUNTS.map((account) => [account, 0n])) as Balances;

/**
 * Balances from what is kept of them, JSON whose numbers must not become floats; what is not there is zero.
 * @example '{"member.points.active": 48}'
 */
export function balancesFrom(kept: string): Balances {
  const balances = noBalances();
  for (const [, account, amount = '0'] of kept.matchAll(/"([^"]+)": *(\d+)/g))
    balances[account as MemberAccount] = BigInt(amount);
  return balances;
}

/** What is kept of balances, as JSON: only those that are not zero. @example {"member.points.active":48} */
export function keptBalances(balances: Balances): string {
  const kept: string[] = [];
  for (const account of MEMBER_ACCOUNTS)
    if (balances[account] !== 0n) kept.push(`"${account}":${balances[account]}`);
  return `{${kept.join(',')}}`;
}

const isMembers = (account: Account): account is MemberAccount => account.startsWith('member.');

/**
 * Moves one side of a transfer; accounts of the brand have no balance. Breaks where one would fall below
 * zero.
 */
export function moveBalance(balances: Balances, account: Account, credit: bigint): void {
  if (!isMembers(account)) return;
  const after = balances[account] + (CHART_OF_ACCOUNTS[account].role === 'debt' ? -credit : credit);
  assert(after >= 0n, `${account} would fall to ${after}`);
  balances[account] = after;
}

/** What a member has of an asset. @example balanceOf(balances, 'POINT', 'active') are the usable points */
export const balanceOf = (balances: Balances, asset: LotAsset, role: 'pending' | 'active' | 'debt'): bigint =>
  balances[accountFor(asset, role) as MemberAccount];

/** Points and qualifying points of a member, in the words of whoever shows them. */
export const pointsOf = (balances: Balances) => ({
  active: balances['member.points.active'],
  pending: balances['member.points.pending'],
  debt: balances['member.points.debt'],
  qualifying: balances['member.qualifying'],
});
