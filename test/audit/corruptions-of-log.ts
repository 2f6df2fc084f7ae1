/*
 * Corruptions that the application's own login could write: versions, staff and invitations without their
 * line in the log, identities moved, and numbers that name nothing.
 */
import { of, type Corruption } from './corruption';

const versionOf = (table: string, columns: string): string =>
  `insert into huigan.${table} (brand_id, version, effective_from, document${columns === '' ? '' : `, ${columns}`})
   select brand_id, 99, effective_from + interval '1 hour', document${columns === '' ? '' : `, ${columns}`}
   from huigan.${table} order by version desc limit 1`;
const keyOf = (table: string, column: string): string =>
  `insert into huigan.${table} (${column}, member_id) values ('none', m(gus))`;

export const OF_LOG: Corruption[] = [
  ...of('programme_versions', [
    'a version that nobody published',
    versionOf('programme_versions', 'published_at'),
    'log',
    null,
  ]),
  ...of(
    'price_books',
    ['a version that nobody published', versionOf('price_books', 'published_at'), 'log', null],
    [
      'points that are worth more',
      `update huigan.price_books set document = jsonb_set(document, '{pointsDeduction,fen}', '200')`,
      'orders',
      'gus',
    ],
    ['another number', `update huigan.price_books set version = 7 where version = 1`, 'orders', 'gus'],
  ),
  ...of('referral_programmes', [
    'a version that nobody published',
    versionOf('referral_programmes', 'published_at'),
    'log',
    null,
  ]),
  ...of(
    'staff',
    [
      'a clerk who calls herself operator',
      `update huigan.staff set role = 'operator' where role = 'clerk'`,
      'log',
      null,
    ],
    [
      'somebody whom nobody let in',
      `insert into huigan.staff (brand_id, name, role) select brand_id, 'Eve', 'operator' from huigan.members limit 1`,
      'log',
      null,
    ],
    ['somebody who left without a word', `update huigan.staff set left_at = '2019-05-15'`, 'log', null],
  ),
  ...of('staff_stores', [
    'a store that nobody was let into',
    `insert into huigan.staff_stores (staff_id, brand_id, store_id) select staff_id, brand_id, 's9' from huigan.staff limit 1`,
    'log',
    null,
  ]),
  ...of('staff_invites', [
    'an invitation that nobody wrote',
    `insert into huigan.staff_invites (code_hash, brand_id, name, role, store_ids, made_at, expires_at)
     select '\\x00', brand_id, 'Eve', 'operator', '{}', '2019-05-15', '2019-05-16' from huigan.members limit 1`,
    'log',
    null,
  ]),
  ...of('events', [
    'a sale of staff that the log does not know',
    `update huigan.events set source = 'staff', external_id = '1:e1' where external_id = 'e1'`,
    'log',
    'eve',
  ]),
  ...of(
    'event_keys',
    [
      'a key without an event',
      `insert into huigan.event_keys (brand_id, source, external_id, content_hash)
       select brand_id, 'pos', 'e99', decode(repeat('00', 16), 'hex') from huigan.members limit 1`,
      'events',
      null,
    ],
    [
      'a refund of a guest told of no sale',
      `update huigan.event_keys set guest_sale = 's1/2019-04-02/g9' where external_id = 'g1-back'`,
      'events',
      null,
    ],
  ),
  ...of('parked_events', [
    'a row deleted, with the sale that it waits for',
    `with gone as (delete from huigan.parked_events) delete from huigan.sale_keys where receipt_no = 'lost'`,
    'events',
    null,
  ]),
  ...of('order_keys', ['a number of no order', keyOf('order_keys', 'order_id'), 'keys', 'gus']),
  ...of('payment_keys', ['a number of no payment', keyOf('payment_keys', 'out_trade_no'), 'keys', 'gus']),
  ...of('refund_keys', ['a number of no refund', keyOf('refund_keys', 'refund_id'), 'keys', 'gus']),
  ...of('after_sale_keys', [
    'a number of no request',
    keyOf('after_sale_keys', 'after_sale_id'),
    'keys',
    'gus',
  ]),
  ...of('withdrawal_keys', [
    'a number of no withdrawal',
    keyOf('withdrawal_keys', 'withdrawal_id'),
    'keys',
    'gus',
  ]),
  ...of('pickup_codes', [
    'a code of no order',
    `insert into huigan.pickup_codes (brand_id, code, member_id, order_id)
     select brand_id, 'none', member_id, '000000000000000000' from huigan.members where member_id = m(gus)`,
    'keys',
    'gus',
  ]),
  ...of(
    'member_identities',
    [
      'moved to another member',
      `update huigan.member_identities set member_id = m(bob) where member_id = m(ann)`,
      'keys',
      'ann',
    ],
    [
      'taken from somebody and given to another',
      `with gone as (delete from huigan.member_identities where member_id = m(ann) returning *)
       insert into huigan.member_identities (brand_id, kind, identity, member_id)
       select brand_id, kind, identity, m(bob) from gone`,
      'keys',
      'bob',
    ],
  ),
  ...of('identity_changes', [
    'that an identity was given',
    `delete from huigan.identity_changes where member_id = m(ann)`,
    'keys',
    'ann',
  ]),
  ...of(
    'orders',
    [
      'priced by no book',
      `update huigan.orders set price_version = 0 where state = 'completed' and member_id = m(gus)`,
      'orders',
      'gus',
    ],
    [
      'less by an offer that its book does not have',
      `update huigan.orders set quote = jsonb_set(quote, '{lines,0,adjustments}',
         '[{"kind":"campaign","code":"none","name":"none","shareFen":"500"}]') where member_id = m(gus)`,
      'orders',
      'gus',
    ],
    [
      'less without a reason',
      `update huigan.orders set quote = jsonb_set(quote, '{lines,0,listFen}', '"9999"') where member_id = m(gus)`,
      'orders',
      'gus',
    ],
  ),
  ...of(
    'payments',
    ['without a transaction', `update huigan.payments set transaction_id = null`, 'payments', 'gus'],
    ['of one transaction', `update huigan.payments set transaction_id = 't1'`, 'payments', 'gus'],
    [
      'of less than was asked for',
      `update huigan.payments set amount_fen = amount_fen + 1 where member_id = m(gus)`,
      'payments',
      'gus',
    ],
  ),
  ...of('refunds', [
    'that nothing sends',
    `with gone as (delete from huigan.effects where kind = 'send-refund')
     update huigan.refunds set state = 'queued' where member_id = m(gus)`,
    'payments',
    'gus',
  ]),
];
