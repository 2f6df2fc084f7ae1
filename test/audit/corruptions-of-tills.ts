/* Corruptions of what was taken at tills, and of the log that says who took it. */
import { of, type Corruption } from './corruption';

const POINTS = `kind = 'points' and reversed_at is null`;
const UNDONE = `kind = 'points' and reversed_at is not null`;
const TOPPING = `kind = 'benefit' and reversed_at is null`;
const TOPPING_UNDONE = `kind = 'benefit' and reversed_at is not null`;
const change = (what: string, where: string): string =>
  `update huigan.redemptions set ${what} where ${where}`;

export const OF_TILLS: Corruption[] = [
  ...of(
    'redemptions',
    ['points that were not taken', change('points = points + 1', POINTS), 'till', 'ann'],
    ['a row deleted', `delete from huigan.redemptions where ${POINTS}`, 'till', 'ann'],
    ['a benefit deleted', `delete from huigan.redemptions where ${TOPPING}`, 'till', 'ann'],
    ['of another member', change('member_id = m(bob)', POINTS), 'till', 'bob'],
    ['a reversal that moved nothing', change('reversed_at = redeemed_at', POINTS), 'till', 'ann'],
    ['a reversal forgotten', change('reversed_at = null', UNDONE), 'till', 'ann'],
    ['a benefit undone without anybody', change('reversed_at = redeemed_at', TOPPING), 'till', 'ann'],
    [
      'a benefit that stands again in a slot that is taken',
      change('reversed_at = null', TOPPING_UNDONE),
      'till',
      'ann',
    ],
    ['a slot that the benefit does not have', change('slot = 3', TOPPING), 'till', 'ann'],
    ['a benefit that nobody has', change(`benefit = 'cake'`, TOPPING), 'till', 'ann'],
    ['another period', change(`period = '2019-05-14'`, TOPPING), 'till', 'ann'],
  ),
  ...of(
    'action_log',
    ['a line deleted', `delete from huigan.action_log where action = 'take-points'`, 'till', 'ann'],
    ['a line of a reversal deleted', `delete from huigan.action_log where action = 'undo'`, 'till', 'ann'],
    [
      'another member',
      `update huigan.action_log set member_id = m(bob) where action = 'take-points'`,
      'till',
      'bob',
    ],
  ),
];
