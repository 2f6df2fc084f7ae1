/*
 * Corruptions of partners, of the terms that orders have, and of what companies are paid by. Nia's friends
 * Oli and Pia bought by the first version of her terms. Of Wes, a company, one statement came back (invoice
 * 12345671), one is paid (12345672), and one has its invoice (12345673).
 */
import { of, type Corruption, type Row } from './corruption';

const NIAS = 'member_id = m(nia)';
const agreement = (what: string): string => `update huigan.partners set ${what} where ${NIAS}`;
const terms = (what: string, version = 1): string =>
  `update huigan.partner_terms set ${what} where ${NIAS} and version = ${version}`;
const olis = (referral: string): string =>
  `update huigan.orders set referral = ${referral} where member_id = m(oli)`;
const statement = (what: string, invoice: number): string =>
  `update huigan.payout_statements set ${what} where '${invoice}' = any(invoices)`;
const wes = (what: string, sql: string): Row => [what, sql, 'withdrawals', 'wes'];

export const OF_PARTNERS: Corruption[] = [
  ...of(
    'partners',
    [
      'approved after an order that has its terms',
      agreement(`decided_at = '2019-05-20'`),
      'commissions',
      'oli',
    ],
    [
      'ended before an order that has its terms',
      agreement(`state = 'ended', ended_at = decided_at + interval '1 hour', ended_by = 'brand'`),
      'commissions',
      'oli',
    ],
    ['waiting though it has terms', agreement(`state = 'applied', decided_at = null`), 'commissions', 'nia'],
    [
      'refused though it has terms',
      agreement(`state = 'refused', decision_note = '–'`),
      'commissions',
      'nia',
    ],
    ['another number', agreement('no = 3'), 'commissions', 'nia'],
    ['deleted', `delete from huigan.partners where ${NIAS}`, 'commissions', 'nia'],
    wes(
      'a person, and paid by invoice',
      `update huigan.partners set kind = 'person' where member_id = m(wes)`,
    ),
  ),
  ...of(
    'partner_terms',
    [
      'of another rate',
      terms(`document = jsonb_set(document, '{products,0,rateBp}', '900')`),
      'commissions',
      'oli',
    ],
    ['from later on', terms(`from_day = '2019-06-01'`), 'commissions', 'nia'],
    ['until before its orders', terms(`until_day = '2019-05-01'`), 'commissions', 'oli'],
    ['made after its orders', terms(`made_at = '2019-05-20'`), 'commissions', 'oli'],
    ['made before its orders', terms(`made_at = '2019-05-14'`, 2), 'commissions', 'oli'],
    ['another version', terms('version = 7', 2), 'commissions', 'nia'],
    ['deleted', `delete from huigan.partner_terms where ${NIAS} and version = 1`, 'commissions', 'oli'],
  ),
  ...of(
    'orders',
    ['by later terms', olis(`jsonb_set(referral, '{partner,version}', '2')`), 'commissions', 'oli'],
    ['by terms that there are not', olis(`jsonb_set(referral, '{partner,no}', '5')`), 'commissions', 'oli'],
    ['as if there were no agreement', olis(`referral - 'partner'`), 'commissions', 'oli'],
    ['at more than half', olis(`jsonb_set(referral, '{lines,0,rateBp}', '5001')`), 'commissions', 'oli'],
  ),
  ...of(
    'payout_statements',
    wes('without invoices', statement(`invoices = '{}', invoiced_at = null`, 12_345_673)),
    wes('paid by no bank', statement('bank_reference = null, paid_on = null', 12_345_672)),
    wes('paid though it came back', statement(`bank_reference = '1', paid_on = '2019-05-15'`, 12_345_671)),
    wes('by an invoice of another', statement(`invoices = '{12345672}'`, 12_345_673)),
    ['of somebody else', statement('member_id = m(bob)', 12_345_672), 'withdrawals', 'bob'],
    wes('deleted', `delete from huigan.payout_statements where '12345672' = any(invoices)`),
  ),
  ...of(
    'withdrawals',
    wes(
      'waiting for an invoice that is there',
      `update huigan.withdrawals set state = 'requested' where state = 'invoiced'`,
    ),
    wes(
      'a statement that is a bill',
      `update huigan.withdrawals set kind = 'wechat' where state = 'invoiced'`,
    ),
    wes(
      'paid, and no bank paid it',
      `update huigan.withdrawals set state = 'paid', ended_at = asked_at where state = 'invoiced'`,
    ),
  ),
];
