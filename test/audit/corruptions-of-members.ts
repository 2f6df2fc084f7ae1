/*
 * Corruptions of what is kept of members: cached figures, levels, gifts, refunds, redemptions, and the
 * programme.
 */
import { of, type Corruption, type Row } from './corruption';

/** A member's row with one column set. */
const member = (name: string, set: string, check: string): Row => [
  set,
  `update huigan.members set ${set} where member_id = m(${name})`,
  check,
  name,
];

/** A balance with something added to it. */
const balance = (account: string, change: string): string =>
  `balances = balances || jsonb_build_object('${account}', huigan.balance_of(balances, '${account}') ${change})`;

export const OF_MEMBERS: Corruption[] = [
  ...of(
    'members',
    member('ann', balance('member.points.active', '+ 1'), 'balances'),
    member('ann', `balances = balances || '{"brand.points.issued": 1}'`, 'balances'),
    member('ann', `balances = balances || '{"member.gold": 1}'`, 'balances'),
    member('ann', balance('member.points.pending', '+ 1'), 'balances'),
    member('bob', balance('member.points.debt', '+ 1'), 'balances'),
    member('ann', balance('member.qualifying', '- 1'), 'balances'),
    member('ann', 'window_sum = window_sum + 1', 'tiers'),
    member('ann', `window_from = '2019-05-13'`, 'tiers'),
    member('ann', `joined_at = joined_at + interval '1 hour'`, 'clocks'),
    member('ann', `clock_at = clock_at - interval '1 hour'`, 'clocks'),
    member('ann', 'settled_seq = settled_seq - 1', 'clocks'),
    member('ann', 'programme_version = 1', 'clocks'),
    member('eve', `tier = 'gold'`, 'tiers'),
    member('eve', 'tier = null', 'tiers'),
    member('eve', 'tier_until = null', 'tiers'),
    member('eve', 'next_due_at = null', 'clocks'),
    member('eve', `next_due_at = next_due_at + interval '90 days'`, 'clocks'),
    member('eve', `next_due_at = '2019-01-01'`, 'clocks'),
    member('ann', 'last_journal_no = last_journal_no + 1', 'numbers'),
    member('ann', 'last_lot_no = last_lot_no + 1', 'numbers'),
    member('ann', 'last_step_no = last_step_no + 1', 'numbers'),
    member('eve', `gift_days = '{}'`, 'gifts'),
    member('eve', `gift_days = gift_days || '{"gold/points": "2019-04-02"}'`, 'gifts'),
    member('eve', 'brand_id = 2', 'brand'),
    ['a row deleted', `delete from huigan.members where member_id = m(eve)`, 'brand', '#5'],
  ),
  ...of(
    'tier_steps',
    ['a row deleted', `delete from huigan.tier_steps where member_id = m(eve)`, 'tiers', 'eve'],
    [
      'a level nobody reached',
      `update huigan.tier_steps set tier = 'gold' where member_id = m(eve)`,
      'tiers',
      'eve',
    ],
    [
      'another end',
      `update huigan.tier_steps set until = until + interval '1 day' where member_id = m(eve)`,
      'tiers',
      'eve',
    ],
    [
      'another day',
      `update huigan.tier_steps set last_day = last_day - 1 where member_id = m(eve)`,
      'tiers',
      'eve',
    ],
    [
      'another instant',
      `update huigan.tier_steps set taken_at = taken_at - interval '1 hour' where member_id = m(eve)`,
      'tiers',
      'eve',
    ],
    [
      'removed',
      `update huigan.tier_steps set removed_at = '2019-04-10' where member_id = m(eve)`,
      'tiers',
      'eve',
    ],
    [
      'standing again',
      `update huigan.tier_steps set removed_at = null where member_id = m(bob)`,
      'tiers',
      'bob',
    ],
    [
      'another version',
      `update huigan.tier_steps set programme_version = 2 where member_id = m(eve)`,
      'tiers',
      'eve',
    ],
    [
      'kept by policy',
      `update huigan.tier_steps set kept_by_policy = true where member_id = m(eve)`,
      'tiers',
      'eve',
    ],
    [
      'another event',
      `update huigan.tier_steps set event_seq = event_seq + 1 where member_id = m(eve)`,
      'tiers',
      'eve',
    ],
    [
      'another kind',
      `update huigan.tier_steps set kind = 'evaluated', event_seq = null where member_id = m(eve)`,
      'tiers',
      'eve',
    ],
    ['another number', `update huigan.tier_steps set step_no = 7 where member_id = m(eve)`, 'numbers', 'eve'],
  ),
  ...of(
    'benefit_grants',
    ['a row deleted', `delete from huigan.benefit_grants where member_id = m(eve)`, 'gifts', 'eve'],
    [
      'another day',
      `update huigan.benefit_grants set granted_day = granted_day - 1 where member_id = m(eve)`,
      'gifts',
      'eve',
    ],
    ['another lot', `update huigan.benefit_grants set lot_no = 1 where member_id = m(eve)`, 'gifts', 'eve'],
    [
      'another key',
      `update huigan.benefit_grants set benefit_key = 'gold/points/2019-04-02' where member_id = m(eve)`,
      'gifts',
      'eve',
    ],
    [
      'taken back',
      `update huigan.benefit_grants set taken_back_at = '2019-04-20' where member_id = m(eve)`,
      'gifts',
      'eve',
    ],
    [
      'standing again',
      `update huigan.benefit_grants set taken_back_at = null where member_id = m(bob)`,
      'gifts',
      'bob',
    ],
  ),
  ...of(
    'refunded_lines',
    ['a row deleted', `delete from huigan.refunded_lines where member_id = m(ann)`, 'refunds', 'ann'],
    [
      'more units',
      `update huigan.refunded_lines set quantity = quantity + 1 where member_id = m(ann)`,
      'refunds',
      'ann',
    ],
    [
      'another line',
      `update huigan.refunded_lines set line = '2' where member_id = m(ann)`,
      'refunds',
      'ann',
    ],
    [
      'a line refunded by nobody',
      `insert into huigan.refunded_lines values (m(eve), seq(e1), '1', 1, 1)`,
      'refunds',
      'eve',
    ],
  ),
  ...of(
    'refunded_amounts',
    ['a row deleted', `delete from huigan.refunded_amounts where member_id = m(ann)`, 'refunds', 'ann'],
    [
      'another amount',
      `update huigan.refunded_amounts set amount_fen = amount_fen + 1 where member_id = m(ann)`,
      'refunds',
      'ann',
    ],
    [
      'an amount refunded by nobody',
      `insert into huigan.refunded_amounts values (m(eve), seq(e1), 1, 1)`,
      'refunds',
      'eve',
    ],
  ),
  ...of(
    'redemption_allocations',
    [
      'a row deleted',
      `delete from huigan.redemption_allocations where redemption_seq = seq('a-mug')`,
      'redemptions',
      'ann',
    ],
    [
      'more points',
      `update huigan.redemption_allocations set points = points + 1 where redemption_seq = seq('a-mug')`,
      'redemptions',
      'ann',
    ],
    [
      'more returned',
      `update huigan.redemption_allocations set returned = returned - 1 where returned > 0 and redemption_seq = seq('a-mug')`,
      'redemptions',
      'ann',
    ],
    [
      'another day',
      `update huigan.redemption_allocations set lot_day = lot_day + 1 where redemption_seq = seq('a-mug')`,
      'redemptions',
      'ann',
    ],
    [
      'another lot',
      `update huigan.redemption_allocations set lot_no = lot_no + 20 where redemption_seq = seq('a-mug')`,
      'redemptions',
      'ann',
    ],
    [
      'another redemption',
      `update huigan.redemption_allocations set redemption_seq = 100000 where redemption_seq = seq('a-mug')`,
      'redemptions',
      'ann',
    ],
  ),
  ...of(
    'programme_versions',
    [
      'another rate',
      `update huigan.programme_versions set document = jsonb_set(document, '{earn,points}', '9') where version = 1`,
      'accrual',
      'ann',
    ],
    [
      'another gift',
      `update huigan.programme_versions set document = jsonb_set(document, '{tiers,levels,1,gifts,0,points}', '51') where version = 1`,
      'gifts',
      'eve',
    ],
    [
      'another threshold',
      `update huigan.programme_versions set document = jsonb_set(document, '{tiers,levels,1,threshold}', '59') where version = 1`,
      'tiers',
      'eve',
    ],
    [
      'another validity',
      `update huigan.programme_versions set document = jsonb_set(document, '{lotValidity,days}', '21') where version = 1`,
      'lots',
      'eve',
    ],
    [
      'another beginning',
      `update huigan.programme_versions set effective_from = effective_from + interval '5 days' where version = 2`,
      'brand',
      null,
    ],
    ['a row deleted', `delete from huigan.programme_versions where version = 2`, 'accrual', 'ann'],
  ),
];
