/**
 * Every account there is: whose it is says its first word; its asset; and its part in the life of a lot. A
 * new asset is its lines here, its rules and its migration. docs/chart-of-accounts.md explains them to an
 * accountant.
 */

/**
 * What an account is for. `pending`, `active`: a member's lots by state. `debt`: what a member owes, the one
 * account whose balance rises with a debit. The others are the brand's: where what is given comes from, and
 * where what is spent, lapses or is forgiven goes. `carried`: what members had before this system knew them.
 * `moved`: what is on its way from one account of a person to the other; zero once it has arrived.
 */
export type AccountRole =
  'pending' | 'active' | 'debt' | 'issued' | 'redeemed' | 'expired' | 'waived' | 'carried' | 'moved';

/** All that is known of an account but its name. */
export interface AccountRow {
  asset: string;
  role: AccountRole;
}

export const CHART_OF_ACCOUNTS = {
  'member.points.pending': { asset: 'POINT', role: 'pending' },
  'member.points.active': { asset: 'POINT', role: 'active' },
  'member.points.debt': { asset: 'POINT', role: 'debt' },
  'member.qualifying': { asset: 'QUALIFYING', role: 'active' },
  'brand.points.issued': { asset: 'POINT', role: 'issued' },
  'brand.points.redeemed': { asset: 'POINT', role: 'redeemed' },
  'brand.points.expired': { asset: 'POINT', role: 'expired' },
  'brand.points.waived': { asset: 'POINT', role: 'waived' },
  'brand.qualifying.issued': { asset: 'QUALIFYING', role: 'issued' },
  'member.commission.pending': { asset: 'CNY', role: 'pending' },
  'member.commission.active': { asset: 'CNY', role: 'active' },
  'member.commission.debt': { asset: 'CNY', role: 'debt' },
  'brand.commission.issued': { asset: 'CNY', role: 'issued' },
  'brand.commission.redeemed': { asset: 'CNY', role: 'redeemed' },
  'brand.commission.expired': { asset: 'CNY', role: 'expired' },
  'brand.commission.waived': { asset: 'CNY', role: 'waived' },
  'brand.points.carried': { asset: 'POINT', role: 'carried' },
  'brand.qualifying.carried': { asset: 'QUALIFYING', role: 'carried' },
  'brand.points.moved': { asset: 'POINT', role: 'moved' },
  'brand.qualifying.moved': { asset: 'QUALIFYING', role: 'moved' },
  'brand.commission.moved': { asset: 'CNY', role: 'moved' },
} as const satisfies Record<`${'member' | 'brand'}.${string}`, AccountRow>;

export type Account = keyof typeof CHART_OF_ACCOUNTS;
export type MemberAccount = Extract<Account, `member.${string}`>;
export type Asset = (typeof CHART_OF_ACCOUNTS)[Account]['asset'];
/** What lots hold. Qualifying points have no lots of their own: they lie beside the points of theirs. */
export type LotAsset = Exclude<Asset, 'QUALIFYING'>;

/** All accounts, in the order of the chart. */
export const ACCOUNTS = Object.keys(CHART_OF_ACCOUNTS) as Account[];
/** Those of members: each is a cached balance. */
export const MEMBER_ACCOUNTS = ACCOUNTS.filter((account): account is MemberAccount =>
  account.startsWith('member.'),
);

const byRole = new Map(
  ACCOUNTS.map((account) => {
    const { asset, role } = CHART_OF_ACCOUNTS[account];
    return [`${asset}/${role}`, account];
  }),
);

/**
 * The account of an asset for a purpose; the chart has one for each that a rule asks for.
 * @example accountFor('POINT', 'debt') is member.points.debt
 */
export function accountFor(asset: Asset, role: AccountRole): Account {
  const account = byRole.get(`${asset}/${role}`);
  if (account === undefined) throw new TypeError(`the chart has no account of ${asset} for ${role}`);
  return account;
}
