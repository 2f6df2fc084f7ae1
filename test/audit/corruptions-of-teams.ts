/*
 * Corruptions of teams: Rex's friend bought two cakes in April and gave one back after it was closed, Sia's
 * bought one. Target ¥25.00 of ¥30.00, a bonus of ¥5.00: 333 and 167 fen, of Rex's 166 are left.
 */
import { of, type Corruption } from './corruption';

const month = (what: string): string => `update huigan.team_months set ${what}`;
const part = (what: string, name = 'rex'): string =>
  `update huigan.team_parts set ${what} where member_id = m(${name})`;
const bonus = (what: string, name = 'rex'): string =>
  `update huigan.commissions set ${what} where kind = 'team' and member_id = m(${name})`;

export const OF_TEAMS: Corruption[] = [
  ...of(
    'team_months',
    ['a larger total', month('total_fen = total_fen + 1'), 'teams', null],
    ['split by more', month('split_fen = split_fen + 1'), 'teams', null],
    ['a lower target', month('target_fen = target_fen - 1'), 'teams', null],
    ['more due', month('due_fen = due_fen + 1'), 'teams', null],
    ['a larger pool', month('pool_fen = pool_fen - 1'), 'teams', null],
    ['held, so that it is not met', month('held_fen = 1000'), 'teams', null],
    ['a longer month', month(`until_at = until_at + interval '1 day'`), 'teams', null],
    ['deleted', 'delete from huigan.team_months', 'teams', 'rex'],
  ),
  ...of(
    'team_parts',
    ['a fen more', part('part_fen = part_fen + 1'), 'teams', 'rex'],
    ['a fen from one to the other', part(`part_fen = 500 - part_fen`), 'teams', 'rex'],
    ['more sold than there was', part('sold_fen = sold_fen + 1'), 'teams', 'rex'],
    ['less sold than is kept', part('sold_fen = 900'), 'teams', 'rex'],
    ['of somebody who was gone', part('gone = true', 'sia'), 'teams', 'sia'],
    ['of somebody else', part('member_id = m(ann)', 'sia'), 'teams', 'ann'],
    ['deleted', `delete from huigan.team_parts where member_id = m(sia)`, 'teams', 'sia'],
  ),
  ...of(
    'team_members',
    ['never was in it', `delete from huigan.team_members where member_id = m(sia)`, 'teams', 'sia'],
    [
      'left before',
      `update huigan.team_members set until_month = from_month where member_id = m(sia)`,
      'teams',
      'sia',
    ],
    [
      'in two at a time',
      `insert into huigan.team_members (member_id, from_month, brand_id, team_id, joined_at, shown,
         until_month, left_at, left_by)
       select member_id, '2019-05-01', brand_id, 'another1', joined_at, shown, '2019-06-01', joined_at, 'member'
       from huigan.team_members where member_id = m(rex)`,
      'teams',
      'rex',
    ],
  ),
  ...of(
    'teams',
    ['a month that is open again', `update huigan.teams set open_month = from_month`, 'teams', null],
    ['begun earlier', `update huigan.teams set from_month = from_month - interval '1 month'`, 'teams', null],
    ['deleted', 'delete from huigan.teams', 'teams', 'rex'],
  ),
  ...of(
    'team_terms',
    ['another target', 'update huigan.team_terms set target_fen = target_fen + 1', 'teams', null],
    ['another bonus', 'update huigan.team_terms set bonus_fen = bonus_fen + 1', 'teams', null],
    ['deleted', 'delete from huigan.team_terms', 'teams', null],
  ),
  ...of(
    'commissions',
    ['a bonus of a fen more', bonus('entitled = entitled + 1'), 'commissions', 'rex'],
    ['a bonus that did not fall', bonus('entitled = granted'), 'teams', 'rex'],
    ['a bonus of another month', bonus(`cause = left(cause, 9) || '2019-05'`, 'sia'), 'teams', 'sia'],
    ['a bonus that counts for the rank', bonus('sold_fen = base_fen'), 'commissions', 'rex'],
  ),
];
