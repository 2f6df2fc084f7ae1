/**
 * Every account there is, its asset, and which cached balance it moves. docs/chart-of-accounts.md explains
 * them to an accountant.
 */
import type { Account, Asset, Balances } from './ledger.types';

interface AccountRow {
  asset: Asset;
  /**
   * The member's balance that it is, and whether a credit raises (1) or lowers (-1) it; null for accounts of
   * the brand, which are summed.
   */
  balance: { of: keyof Balances; sign: 1n | -1n } | null;
}

export const CHART_OF_ACCOUNTS: Record<Account, AccountRow> = {
  'member.points.pending': { asset: 'POINT', balance: { of: 'pending', sign: 1n } },
  'member.points.active': { asset: 'POINT', balance: { of: 'active', sign: 1n } },
  'member.points.debt': { asset: 'POINT', balance: { of: 'debt', sign: -1n } },
  'member.qualifying': { asset: 'QUALIFYING', balance: { of: 'qualifying', sign: 1n } },
  'brand.points.issued': { asset: 'POINT', balance: null },
  'brand.points.redeemed': { asset: 'POINT', balance: null },
  'brand.points.expired': { asset: 'POINT', balance: null },
  'brand.points.waived': { asset: 'POINT', balance: null },
  'brand.qualifying.issued': { asset: 'QUALIFYING', balance: null },
};
