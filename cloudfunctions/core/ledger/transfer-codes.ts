/**
 * Every code of a transfer: between which accounts it may move something, in which journals, and the rule
 * that explains it. Settlement chooses codes; audit reads this table and names whatever does not keep to it.
 */
import type { JournalKind } from '../../contract/event';
import type { Explanation } from '../../contract/explanation';
import { ACCOUNTS, CHART_OF_ACCOUNTS, type Account, type AccountRole } from './chart-of-accounts';

/** All that is known of a code. */
export interface TransferCodeRow {
  debit: readonly AccountRole[];
  credit: readonly AccountRole[];
  journals: readonly JournalKind[];
  explainedBy: Explanation['rule'];
  /** Of qualifying points; otherwise of what lots hold. */
  qualifying?: true;
}

const HELD: readonly AccountRole[] = ['pending', 'active'];
/** What was refunded, or what a commission comes to when its purchase is. */
const TAKING_BACK: readonly JournalKind[] = ['refund', 'commission'];
/** Whatever makes something usable in an account that was merged into another: it goes on at once. */
const ANY: readonly JournalKind[] = [
  ...(['sale', 'completion', 'refund', 'redemption', 'return', 'join', 'gift', 'commission'] as const),
  ...(['release', 'opening', 'merged-away', 'merged-in', 'merged-out'] as const),
  ...(['programme', 'activate', 'tier', 'expire'] as const),
];
const ANY_GIFT: readonly JournalKind[] = ['sale', 'refund', 'join', 'gift', 'tier', 'programme'];

export const TRANSFER_CODES = {
  accrue: { debit: ['issued'], credit: HELD, journals: ['sale'], explainedBy: 'accrue' },
  qualify: {
    debit: ['issued'],
    credit: ['active'],
    journals: ['sale'],
    explainedBy: 'qualify',
    qualifying: true,
  },
  gift: { debit: ['issued'], credit: HELD, journals: ANY_GIFT, explainedBy: 'gift' },
  commission: { debit: ['issued'], credit: HELD, journals: ['commission'], explainedBy: 'commission' },
  activate: {
    debit: ['pending'],
    credit: ['active'],
    journals: ['activate', 'completion', 'release'],
    explainedBy: 'activate',
  },
  expire: {
    debit: HELD,
    credit: ['expired'],
    journals: ['expire', 'return', 'opening', 'merged-in'],
    explainedBy: 'expire',
  },
  'net-debt': {
    debit: ['active'],
    credit: ['debt'],
    journals: [...ANY_GIFT, 'activate', 'completion', 'return', 'release', 'opening', 'merged-in'],
    explainedBy: 'net-debt',
  },
  redeem: { debit: ['active'], credit: ['redeemed'], journals: ['redemption'], explainedBy: 'redeem' },
  return: { debit: ['redeemed'], credit: ['active'], journals: ['return'], explainedBy: 'return' },
  'take-back': { debit: HELD, credit: ['issued'], journals: TAKING_BACK, explainedBy: 'take-back' },
  'take-back-expired': {
    debit: ['expired'],
    credit: ['issued'],
    journals: TAKING_BACK,
    explainedBy: 'take-back',
  },
  'take-back-other': {
    debit: ['active'],
    credit: ['issued'],
    journals: TAKING_BACK,
    explainedBy: 'take-back',
  },
  'take-back-debt': { debit: ['debt'], credit: ['issued'], journals: TAKING_BACK, explainedBy: 'take-back' },
  waive: { debit: ['waived'], credit: ['issued'], journals: TAKING_BACK, explainedBy: 'take-back' },
  'take-back-qualifying': {
    debit: ['active'],
    credit: ['issued'],
    journals: ['refund'],
    explainedBy: 'take-back-qualifying',
    qualifying: true,
  },
  open: { debit: ['carried'], credit: ['active'], journals: ['opening'], explainedBy: 'opening' },
  'open-qualifying': {
    debit: ['carried'],
    credit: ['active'],
    journals: ['opening'],
    explainedBy: 'opening',
    qualifying: true,
  },
  'move-out': { debit: ['active'], credit: ['moved'], journals: ANY, explainedBy: 'moved' },
  'move-debt': { debit: ['moved'], credit: ['debt'], journals: ANY, explainedBy: 'moved' },
  'take-back-moved': {
    debit: ['moved'],
    credit: ['issued'],
    journals: TAKING_BACK,
    explainedBy: 'take-back',
  },
  'move-in': { debit: ['moved'], credit: ['active'], journals: ['merged-in'], explainedBy: 'moved' },
  'move-qualifying': {
    debit: ['moved'],
    credit: ['active'],
    journals: ['merged-in'],
    explainedBy: 'moved',
    qualifying: true,
  },
  claim: { debit: ['active'], credit: ['moved'], journals: ['merged-in'], explainedBy: 'claim' },
  'claim-debt': { debit: ['debt'], credit: ['moved'], journals: ['merged-in'], explainedBy: 'claim' },
  'claim-waived': { debit: ['waived'], credit: ['moved'], journals: ['merged-in'], explainedBy: 'claim' },
  'claim-qualifying': {
    debit: ['active'],
    credit: ['moved'],
    journals: ['merged-in', 'merged-out'],
    explainedBy: 'moved',
    qualifying: true,
  },
} as const satisfies Record<string, TransferCodeRow>;

export type TransferCode = keyof typeof TRANSFER_CODES;

/** The accounts that a side of a code may name. */
export function accountsOf(code: TransferCode, side: 'debit' | 'credit'): Account[] {
  const row: TransferCodeRow = TRANSFER_CODES[code];
  return ACCOUNTS.filter((account) => {
    const { asset, role } = CHART_OF_ACCOUNTS[account];
    return row[side].includes(role) && (asset === 'QUALIFYING') === (row.qualifying === true);
  });
}
