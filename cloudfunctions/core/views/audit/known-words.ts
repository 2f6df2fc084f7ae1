/**
 * What the audit must know of kinds, codes and accounts, from the tables that say what there is. No list of
 * its own.
 */
import { DUE_KINDS, REFUSALS } from '../../../contract/event';
import { OWN_EDGES } from '../../insight/rfm.rules';
import { ACCOUNTS, CHART_OF_ACCOUNTS } from '../../ledger/chart-of-accounts';
import {
  accountsOf,
  TRANSFER_CODES,
  type TransferCode,
  type TransferCodeRow,
} from '../../ledger/transfer-codes';

const codes = Object.keys(TRANSFER_CODES) as TransferCode[];
/** The accounts that hold lots, by asset and state. */
const holding = ACCOUNTS.flatMap((account) => {
  const { asset, role } = CHART_OF_ACCOUNTS[account];
  const isHolding = (role === 'pending' || role === 'active') && asset !== 'QUALIFYING';
  return isHolding ? { account, asset, state: role } : [];
});

/** The accounts that hold lots in one state, of any asset. */
const holdingIn = (state: 'pending' | 'active') =>
  holding.filter((one) => one.state === state).map(({ account }) => account);
/** Where what lots are given comes from. */
const GIVING = ['issued', 'carried', 'moved'] as const;
/** The codes by which a lot is given what it holds. */
const grants = codes.filter((code) => {
  const row: TransferCodeRow = TRANSFER_CODES[code];
  const isGiven = GIVING.some((role) => row.debit.includes(role)) && row.credit.includes('active');
  return isGiven && row.qualifying !== true;
});

/** Parameters of the looks that need them. */
export const KNOWN_WORDS = {
  assets: holding.map(({ asset }) => asset),
  states: holding.map(({ state }) => state),
  accounts: holding.map(({ account }) => account),
  actives: holdingIn('active'),
  pendings: holdingIn('pending'),
  grants,
  codes: codes as string[],
  codeDebits: codes.map((code) => accountsOf(code, 'debit').join()),
  codeCredits: codes.map((code) => accountsOf(code, 'credit').join()),
  codeJournals: codes.map((code) => TRANSFER_CODES[code].journals.join()),
  refusals: Object.keys(REFUSALS),
  dueKinds: [...DUE_KINDS] as string[],
  ownRecency: OWN_EDGES.recencyDays,
  ownOrders: OWN_EDGES.orders,
  ownFen: OWN_EDGES.spentFen,
};

export type KnownWords = typeof KNOWN_WORDS;
