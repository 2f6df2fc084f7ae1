/*
 * Corruptions of group-buy: offers, groups, seats, and what their orders know of them. Kim, Lea and Mo
 * filled a ladder; Kim waits for Lea in a pair; Mo left one, and let a seat lapse.
 */
import { of, type Corruption } from './corruption';

const group = (what: string, state: string): string =>
  `update huigan.groups set ${what} where state = '${state}'`;
const seat = (what: string, state: string, name: string): string =>
  `update huigan.group_seats set ${what} where state = '${state}' and member_id = m(${name})`;
const offer = (what: string): string => `update huigan.group_offers set ${what} where offer_id = 'ladder'`;
const counter = (what: string): string =>
  `update huigan.group_offer_counters set ${what} where offer_id = 'ladder'`;
const order = (what: string, which: string): string => `update huigan.orders set ${what} where ${which}`;
const KIMS = `member_id = m(kim) and group_id is not null and state = 'confirmed'`;

export const OF_GROUPS: Corruption[] = [
  ...of(
    'groups',
    ['one seat held more', group('held = held + 1', 'forming'), 'groups', null],
    ['one seat paid less', group('paid = paid - 1', 'forming'), 'groups', null],
    ['a filled one with one more', group('paid = paid + 1, size = 4', 'filled'), 'groups', null],
    ['money on its way of one seat less', group('refunding = 0', 'failing'), 'groups', null],
    ['failed while money is on its way', group(`refunding = 0, state = 'failed'`, 'failing'), 'groups', null],
    ['smaller than its terms', group('size = 2', 'filled'), 'groups', null],
    ['filled from fewer than its terms', group('least = 1', 'filled'), 'groups', null],
    ['of another kind', group(`kind = 'community'`, 'forming'), 'groups', null],
    ['led by whoever came later', group('leader_id = m(lea)', 'forming'), 'groups', null],
    ['led by somebody who is not in it', group('leader_id = m(ann)', 'filled'), 'groups', null],
    ['filled by the brand', group(`filled_by = 'brand'`, 'filled'), 'groups', null],
    ['of an offer that is none', group(`offer_id = 'nothing'`, 'forming'), 'groups', null],
    [
      'its time over before it was paid',
      group(`deadline = deadline - interval '9 days'`, 'filled'),
      'groups',
      'kim',
    ],
    ['deleted', `delete from huigan.groups where state = 'filled'`, 'groups', null],
  ),
  ...of(
    'group_seats',
    [
      'paid though its order is not',
      seat(`state = 'paid', paid_at = held_at`, 'held', 'lea'),
      'groups',
      'lea',
    ],
    [
      'released though it is made',
      seat(`state = 'released', paid_at = null, ended_at = held_at`, 'confirmed', 'kim'),
      'groups',
      'kim',
    ],
    [
      'reversed though it is made',
      seat(`state = 'reversed', ended_at = held_at`, 'confirmed', 'mo'),
      'groups',
      'mo',
    ],
    ['its money back though it is not', seat(`state = 'refunded'`, 'refunding', 'mo'), 'groups', 'mo'],
    ['held though it lapsed', seat(`state = 'held', ended_at = null`, 'released', 'mo'), 'groups', 'mo'],
    ['at a price of nobody', seat('price_fen = price_fen - 1', 'confirmed', 'lea'), 'groups', 'lea'],
    ['at the lower price at first', seat('price_fen = 700', 'confirmed', 'kim'), 'groups', 'kim'],
    [
      'paid at another time',
      seat(`paid_at = paid_at + interval '1 second'`, 'confirmed', 'lea'),
      'groups',
      'lea',
    ],
    ['for newcomers', seat('newcomer = true', 'held', 'lea'), 'groups', 'lea'],
    ['of somebody else', seat('member_id = m(bob)', 'held', 'lea'), 'groups', 'lea'],
    [
      'deleted',
      `delete from huigan.group_seats where member_id = m(mo) and state = 'confirmed'`,
      'groups',
      'mo',
    ],
  ),
  ...of(
    'group_offers',
    ['less stock', offer(`document = jsonb_set(document, '{stock}', '3')`), 'groups', null],
    ['deleted', `delete from huigan.group_offers where offer_id = 'ladder'`, 'groups', null],
  ),
  ...of(
    'group_offer_counters',
    ['one taken more', counter('seats = seats + 1'), 'groups', null],
    ['more stock', counter('stock = stock + 1'), 'groups', null],
    ['deleted', `delete from huigan.group_offer_counters where offer_id = 'ladder'`, 'groups', null],
  ),
  ...of(
    'orders',
    ['a seat of another offer', order(`offer_id = 'pair'`, KIMS), 'groups', 'kim'],
    ['a seat of no group', order('group_id = null', KIMS), 'groups', 'kim'],
    ['of a group without a seat', order(`group_id = 'nowhere000'`, KIMS), 'groups', 'kim'],
    [
      'in two groups of an offer at once',
      `update huigan.orders set state = 'paid', group_id = (select group_id
      from huigan.groups where state = 'forming' and leader_id = m(kim)), offer_id = 'pair' where ${KIMS}`,
      'groups',
      'kim',
    ],
  ),
  ...of(
    'order_lines',
    [
      'lower by more than went back',
      `update huigan.order_lines set difference_fen = difference_fen + 1
      where difference_fen > 0 and member_id = m(kim)`,
      'orders',
      'kim',
    ],
    [
      'not lower though money went back',
      `update huigan.order_lines set difference_fen = 0
      where difference_fen > 0 and member_id = m(lea)`,
      'groups',
      'lea',
    ],
  ),
  ...of('refunds', [
    'a difference that is not there',
    `delete from huigan.refunds where kind = 'difference' and member_id = m(kim)`,
    'orders',
    'kim',
  ]),
  ...of('coupons', [
    'a coupon of a group that nobody led',
    `update huigan.coupons set source = 'group', cause = 'group:nowhere000:x:1' where source = 'claim'`,
    'groups',
    'hal',
  ]),
];
