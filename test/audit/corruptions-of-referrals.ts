/*
 * Corruptions of share for rebate: links, whom they won, and what that pays. Nia won Oli and Pia; Oli fetched
 * two cakes and gave one back; Pia's order waits.
 */
import { of, type Corruption } from './corruption';

const OLIS = `(select order_id from huigan.orders where member_id = m(oli))`;
const PIAS = `(select order_id from huigan.orders where member_id = m(pia))`;
const commission = (what: string, of = OLIS): string =>
  `update huigan.commissions set ${what} where kind = 'order' and cause = ${of}`;
const step = (what: string, no: number): string =>
  `update huigan.commission_steps set ${what} where kind = 'order' and cause = ${OLIS} and step = ${no}`;

const newcomer = (what: string, who: string): string =>
  `update huigan.won_newcomers set ${what} where member_id = m(${who})`;

export const OF_REFERRALS: Corruption[] = [
  ...of(
    'commissions',
    ['a fen more', commission('entitled = entitled + 1'), 'commissions', 'nia'],
    ['a fen more at first', commission('granted = granted + 1'), 'commissions', 'nia'],
    ['capped though it is not', commission('capped = true'), 'commissions', 'nia'],
    ['on a larger base', commission('base_fen = base_fen + 1'), 'commissions', 'nia'],
    ['of another asset', commission(`asset = 'POINT'`), 'commissions', 'nia'],
    ['available before it was fetched', commission(`state = 'available'`, PIAS), 'commissions', 'nia'],
    ['frozen again', commission(`state = 'frozen'`), 'commissions', 'nia'],
    ['fetched though it is not', commission('completed_at = arose_at', PIAS), 'commissions', 'nia'],
    ['of oneself', commission('friend_id = member_id'), 'commissions', 'nia'],
    ['of somebody else', commission('member_id = m(ann)', PIAS), 'commissions', 'ann'],
    ['more sold than was kept', commission('sold_fen = sold_fen + 1000'), 'commissions', 'nia'],
    ['free though it is held', commission(`hold_reasons = '{cycle}'`), 'commissions', 'nia'],
    ['refused and kept', commission(`decision = 'refused'`), 'commissions', 'nia'],
    ['free before its days', commission(`free_at = free_at + interval '9 days'`), 'commissions', 'nia'],
    ['another step', commission('steps = steps + 1'), 'commissions', 'nia'],
    [
      'deleted',
      `delete from huigan.commissions where kind = 'order' and cause = ${PIAS}`,
      'commissions',
      'nia',
    ],
  ),
  ...of(
    'commission_steps',
    ['a fen more', step('entitled = entitled + 1', 1), 'commissions', 'nia'],
    ['at another rate', step(`parts = '[{"fen": "2000", "rateBp": 900}]'`, 1), 'commissions', 'nia'],
    ['earned twice', step(`why = 'earned'`, 2), 'commissions', 'nia'],
    ['deleted', `delete from huigan.commission_steps where why = 'released'`, 'commissions', 'nia'],
  ),
  ...of(
    'orders',
    [
      'somebody else recommended it',
      `update huigan.orders set referral = jsonb_set(referral, '{referrer}', to_jsonb(m(ann)::text)) where member_id = m(oli)`,
      'commissions',
      'nia',
    ],
    [
      'at another rate',
      `update huigan.orders set referral = jsonb_set(referral, '{lines,0,rateBp}', '900') where member_id = m(oli)`,
      'commissions',
      'nia',
    ],
    [
      'recommended by oneself',
      `update huigan.orders set referral = jsonb_set(referral, '{referrer}', to_jsonb(m(pia)::text)) where member_id = m(pia)`,
      'commissions',
      'pia',
    ],
  ),
  ...of(
    'lots',
    [
      'of a commission, released early',
      `update huigan.lots set state = 'active' where member_id = m(nia) and kind = 'commission' and state = 'pending'`,
      'lots',
      'nia',
    ],
    [
      'of a commission, that expires',
      `update huigan.lots set expires_at = now() where member_id = m(nia) and asset = 'CNY'`,
      'lots',
      'nia',
    ],
  ),
  ...of(
    'referral_budgets',
    ['a fen less', `update huigan.referral_budgets set used_fen = used_fen - 1`, 'commissions', null],
    ['deleted', `delete from huigan.referral_budgets`, 'commissions', null],
  ),
  ...of(
    'promoters',
    ['more sold', `update huigan.promoters set sold_fen = sold_fen + 1`, 'commissions', 'nia'],
    ['a friend more', `update huigan.promoters set friends = friends + 1`, 'commissions', 'nia'],
  ),
  ...of('first_purchases', ['deleted', `delete from huigan.first_purchases`, 'commissions', 'nia']),
  ...of(
    'attributions',
    [
      'somebody else won them',
      `update huigan.attributions set referrer_id = m(ann) where member_id = m(oli)`,
      'commissions',
      'oli',
    ],
    [
      'for longer',
      `update huigan.attributions set until = until + interval '1 day' where member_id = m(pia)`,
      'commissions',
      'pia',
    ],
  ),
  ...of(
    'won_newcomers',
    ['in the other group', newcomer('in_control = true', 'rosa'), 'commissions', 'rosa'],
    ['given before its days', newcomer('due_at = null, given_at = won_at', 'quin'), 'commissions', 'quin'],
    ['never given', newcomer('due_at = null', 'quin'), 'commissions', 'quin'],
    ['said to be given', newcomer('given_at = null', 'rosa'), 'commissions', 'rosa'],
    ['of another share', newcomer('share_bp = 1000', 'quin'), 'commissions', 'quin'],
    ['of another version', newcomer('version = 1', 'quin'), 'commissions', 'quin'],
    [
      'measured for longer',
      newcomer(`measured_until = measured_until + interval '1 day'`, 'rosa'),
      'commissions',
      'rosa',
    ],
  ),
  ...of('friends', ['deleted', `delete from huigan.friends where friend_id = m(oli)`, 'commissions', 'oli']),
  ...of('share_tokens', [
    'of somebody else',
    `update huigan.share_tokens set member_id = m(ann)`,
    'commissions',
    'oli',
  ]),
];
