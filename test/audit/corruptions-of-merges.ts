/*
 * Corruptions of what was carried over and of accounts that became one: Yan had 90 points, 35 qualifying
 * points and silver from a list, and all of it is Zoe's now.
 */
import { of, type Corruption } from './corruption';

const merge = (what: string): string => `update huigan.account_merges set ${what} where member_id = m(yan)`;
const lots = (kind: string, what: string, name: string): string =>
  `update huigan.lots set ${what} where member_id = m(${name}) and kind = '${kind}' and granted > 0`;

export const OF_MERGES: Corruption[] = [
  ...of(
    'account_merges',
    ['kept by somebody else', merge('kept_id = m(ann)'), 'carried', 'yan'],
    ['undone, though nothing came back', merge('undone_at = merged_at'), 'carried', 'yan'],
    ['of another brand', merge('brand_id = 2'), 'carried', 'yan'],
    ['deleted', 'delete from huigan.account_merges', 'carried', 'yan'],
  ),
  ...of(
    'members',
    [
      'merged into nobody',
      'update huigan.members set merged_into = null where member_id = m(yan)',
      'carried',
      'yan',
    ],
    [
      'merged without an event',
      'update huigan.members set merged_into = m(ann) where member_id = m(bob)',
      'carried',
      'bob',
    ],
    ['open again', 'delete from huigan.closed_members where member_id = m(yan)', 'carried', 'yan'],
  ),
  ...of(
    'lots',
    ['carried over with another end', lots('opening', `expires_at = '2019-09-01'`, 'yan'), 'carried', 'yan'],
    ['arrived with another end', lots('merged', `expires_at = '2019-09-01'`, 'zoe'), 'carried', 'zoe'],
    ['more than the list says', lots('opening', 'granted = granted + 1', 'yan'), 'carried', 'yan'],
    ['from another account', lots('merged', `benefit = '1/1'`, 'zoe'), 'carried', 'zoe'],
    [
      'carried over from nowhere',
      `update huigan.lots set kind = 'opening' where member_id = m(ann) and kind = 'sale'`,
      'carried',
      'ann',
    ],
  ),
  ...of(
    'transfers',
    [
      'more left than arrived',
      `update huigan.transfers set amount = amount + 1 where member_id = m(yan) and code = 'move-out'`,
      'carried',
      'yan',
    ],
    [
      'less arrived than left',
      `update huigan.transfers set amount = amount - 1 where member_id = m(zoe) and code = 'move-in'`,
      'carried',
      'zoe',
    ],
    [
      'more qualifying points than the list says',
      `update huigan.transfers set amount = amount + 1 where member_id = m(yan) and code = 'open-qualifying'`,
      'carried',
      'yan',
    ],
    [
      'a claim that was not made',
      `delete from huigan.transfers where member_id = m(zoe) and code = 'claim'`,
      'carried',
      'zoe',
    ],
  ),
  ...of('tier_steps', [
    'given, though nothing gave it',
    `update huigan.tier_steps set kind = 'given' where member_id = m(eve)`,
    'tiers',
    'eve',
  ]),
];
