/*
 * Corruptions of community buying: parcels, what nobody fetched, fees, shares. Nia leads a place and fetched
 * her parcel, Ole left his; a tenth of the cakes was shared.
 */
import { of, type Corruption } from './corruption';

const parcel = (what: string): string =>
  `update huigan.community_parcels set ${what} where member_id = m(nia)`;
const fee = (what: string): string => `update huigan.community_fees set ${what}`;
const share = (what: string): string => `update huigan.community_shares set ${what}`;

export const OF_COMMUNITY: Corruption[] = [
  ...of(
    'community_groups',
    ['deleted', 'delete from huigan.community_groups', 'groups', null],
    [
      'closed too early',
      `update huigan.community_groups set closed_at = ends_at - interval '1 second'`,
      'groups',
      null,
    ],
    ['open though its fee is counted', 'update huigan.community_groups set closed_at = null', 'groups', null],
  ),
  ...of(
    'community_parcels',
    ['one unit more', parcel('quantity = quantity + 1'), 'groups', 'nia'],
    ['another product', parcel(`product_id = 'milk-tea'`), 'groups', 'nia'],
    ['dearer', parcel('net_fen = net_fen + 1'), 'groups', 'nia'],
    ['of an order that is none', parcel(`order_id = '190515000000000000'`), 'groups', 'nia'],
    ['deleted', 'delete from huigan.community_parcels where member_id = m(ole)', 'groups', 'ole'],
  ),
  ...of(
    'community_left',
    ['left though it was fetched', 'update huigan.community_left set member_id = m(nia)', 'groups', 'nia'],
    ['fetched though it was left', 'delete from huigan.community_left', 'groups', null],
  ),
  ...of(
    'community_fees',
    ['one fen more', fee('fee_fen = fee_fen + 1'), 'groups', null],
    ['more fetched', fee('picked_fen = picked_fen + 10'), 'groups', null],
    ['a parcel more', fee('parcels = parcels + 1'), 'groups', null],
    ['another rate', fee('fee_bp = fee_bp + 1'), 'groups', null],
    ['of somebody else', fee('leader_id = m(ole)'), 'groups', null],
    ['deleted', 'delete from huigan.community_fees', 'groups', null],
  ),
  ...of(
    'community_shares',
    ['of less', share('share_bp = 500'), 'groups', 'nia'],
    ['shown less', share('fen = fen - 1'), 'groups', null],
    ['deleted', 'delete from huigan.community_shares', 'groups', 'ole'],
    [
      'nobody had it',
      `insert into huigan.community_shares select group_id, 'another', brand_id, product_id, share_bp, reason,
      staff_id, orders, fen, asked_at from huigan.community_shares`,
      'groups',
      null,
    ],
  ),
  ...of(
    'order_lines',
    [
      'shared more',
      'update huigan.order_lines set shared_fen = shared_fen + 1 where shared_fen > 0',
      'groups',
      'nia',
    ],
    [
      'nothing shared',
      'update huigan.order_lines set shared_fen = 0 where member_id = m(ole)',
      'orders',
      'ole',
    ],
  ),
  ...of('refunds', [
    'a share that went back and is gone',
    `delete from huigan.refunds where kind = 'share' and member_id = m(ole)`,
    'groups',
    'ole',
  ]),
  ...of('groups', [
    'led by somebody else than its terms say',
    `update huigan.groups set leader_id = m(ole) where kind = 'community'`,
    'groups',
    null,
  ]),
];
