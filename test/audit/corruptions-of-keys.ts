/* Corruptions of the tables that say whose a key is: a member's, a code's, a phone's, a redemption's. */
import { of, type Corruption } from './corruption';

const ofAnn = (columns: string): string =>
  `select brand_id, ${columns} from huigan.members where member_id = m(ann)`;

export const OF_KEYS: Corruption[] = [
  ...of(
    'member_keys',
    ['a key forgotten', `delete from huigan.member_keys where member_key = 'test:ann'`, 'keys', 'ann'],
    [
      'the key of another member',
      `with gone as (delete from huigan.member_keys where member_key = 'test:ann' returning *)
       insert into huigan.member_keys overriding system value select brand_id, member_key, m(bob) from gone`,
      'keys',
      'ann',
    ],
    [
      'a further key of a member',
      `insert into huigan.member_keys overriding system value ${ofAnn(`'test:zoe', member_id`)}`,
      'keys',
      'ann',
    ],
  ),
  ...of('code_handles', [
    'a handle of somebody who has no code',
    `insert into huigan.code_handles ${ofAnn(`'0123456789', member_id, '\\x00'::bytea`)}`,
    'keys',
    'ann',
  ]),
  ...of('phone_hashes', [
    'a phone of somebody who has none',
    `insert into huigan.phone_hashes ${ofAnn(`decode(repeat('00', 32), 'hex'), member_id`)}`,
    'keys',
    'ann',
  ]),
  ...of(
    'redemption_keys',
    ['a redemption that nobody finds', 'delete from huigan.redemption_keys', 'keys', 'ann'],
    [
      'the redemption of another member',
      'update huigan.redemption_keys set member_id = m(bob)',
      'keys',
      'ann',
    ],
  ),
];
