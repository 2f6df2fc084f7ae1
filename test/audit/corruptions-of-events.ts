/* Corruptions of events and of the keys that make them happen once. */
import { of, type Corruption, type Row } from './corruption';

const event = (id: string, set: string, check: string, name: string | null): Row => [
  set,
  `update huigan.events set ${set} where external_id = '${id}'`,
  check,
  name,
];

export const OF_EVENTS: Corruption[] = [
  ...of(
    'events',
    ['a row deleted', `delete from huigan.events where external_id = 'e1'`, 'events', 'eve'],
    [
      'a row told twice',
      `insert into huigan.events select * from huigan.events where external_id = 'e1'`,
      'events',
      'eve',
    ],
    event('e1', `payload = replace(payload::text, '3500', '3600')::json`, 'events', 'eve'),
    event('e1', `payload = replace(payload::text, '3500', '3600')::json`, 'accrual', 'eve'),
    event(
      'a1-back',
      `payload = replace(payload::text, '"quantity":1', '"quantity":2')::json`,
      'refunds',
      'ann',
    ),
    event('a-mug', `payload = replace(payload::text, '200', '210')::json`, 'redemptions', 'ann'),
    event('a-mug-back', `payload = replace(payload::text, '120', '110')::json`, 'redemptions', 'ann'),
    event('e1', `occurred_at = occurred_at + interval '1 day'`, 'events', 'eve'),
    event('e1', `kind = 'join'`, 'events', 'eve'),
    event('e1', `external_id = 'e9'`, 'events', 'eve'),
    event('e1', `source = 'csv'`, 'events', 'eve'),
    event('e1', `seq = seq + 100000`, 'events', 'eve'),
    event('e1', `business_day = business_day + 1`, 'sales', 'eve'),
    event('e1', 'brand_id = 2', 'brand', 'eve'),
  ),
  ...of(
    'event_keys',
    ['a row deleted', `delete from huigan.event_keys where external_id = 'e1'`, 'events', 'eve'],
    [
      'another number',
      `update huigan.event_keys set seq = seq + 100000 where external_id = 'e1'`,
      'events',
      'eve',
    ],
    [
      'another member',
      `update huigan.event_keys set member_id = m(ann) where external_id = 'e1'`,
      'events',
      'eve',
    ],
    [
      'another hash',
      `update huigan.event_keys set content_hash = decode(repeat('00', 16), 'hex') where external_id = 'e1'`,
      'events',
      'eve',
    ],
    [
      'another id',
      `update huigan.event_keys set external_id = 'e9' where external_id = 'e1'`,
      'events',
      'eve',
    ],
  ),
  ...of(
    'sale_keys',
    ['a row deleted', `delete from huigan.sale_keys where receipt_no = 'e1'`, 'sales', 'eve'],
    [
      'another number',
      `update huigan.sale_keys set seq = seq + 100000 where receipt_no = 'e1'`,
      'sales',
      'eve',
    ],
    [
      'another member',
      `update huigan.sale_keys set member_id = m(ann) where receipt_no = 'e1'`,
      'sales',
      'eve',
    ],
    [
      'another receipt',
      `update huigan.sale_keys set receipt_no = 'e9' where receipt_no = 'e1'`,
      'sales',
      'eve',
    ],
    [
      'another hash',
      `update huigan.sale_keys set content_hash = decode(repeat('00', 16), 'hex') where receipt_no = 'e1'`,
      'sales',
      'eve',
    ],
    ['a guest no longer', `delete from huigan.sale_keys where receipt_no = 'g1'`, 'sales', null],
    ['awaited no longer', `delete from huigan.sale_keys where receipt_no = 'lost'`, 'sales', null],
  ),
  ...of(
    'dead_letters',
    ['a row deleted', `delete from huigan.dead_letters where external_id = 'c-many'`, 'redemptions', 'cid'],
    [
      'another event',
      `update huigan.dead_letters set seq = seq('c1') where external_id = 'c-many'`,
      'events',
      'cid',
    ],
    [
      'another content',
      `update huigan.dead_letters set payload = '{"points":"1"}' where external_id = 'c-many'`,
      'events',
      'cid',
    ],
    [
      'another reason',
      `update huigan.dead_letters set code = 'luck' where external_id = 'c-many'`,
      'events',
      'cid',
    ],
    [
      'a retry that never was',
      `update huigan.dead_letters set retried_seq = 100000 where external_id = 'c-many'`,
      'events',
      'cid',
    ],
    [
      'a settled event declared dead',
      `insert into huigan.dead_letters (brand_id, member_id, seq, source, external_id, kind, occurred_at, business_day, payload, code, reason)
       select brand_id, member_id, seq, source, external_id, kind, occurred_at, business_day, payload, 'failed', '' from huigan.events where external_id = 'e1'`,
      'events',
      'eve',
    ],
  ),
  ...of(
    'inbox',
    ['a row deleted', `delete from huigan.inbox where external_id = 'd1'`, 'events', 'dee'],
    [
      'another content',
      `update huigan.inbox set payload = replace(payload::text, '900', '901')::json where external_id = 'd1'`,
      'events',
      'dee',
    ],
    ['another number', `update huigan.inbox set seq = 100000 where external_id = 'd1'`, 'events', 'dee'],
    [
      'a settled event waiting again',
      `insert into huigan.inbox select member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day, payload, received_at
       from huigan.events where external_id = 'e1'`,
      'events',
      'eve',
    ],
  ),
  ...of(
    'guest_sales',
    ['a row deleted', `delete from huigan.guest_sales`, 'sales', null],
    ['another amount', `update huigan.guest_sales set amount_fen = amount_fen + 1`, 'sales', null],
    ['another refund', `update huigan.guest_sales set refunded_fen = refunded_fen - 1`, 'sales', null],
    ['more units refunded', `update huigan.guest_sales set refunded_units = '{"1": 3}'`, 'sales', null],
    [
      'another amount refunded',
      `update huigan.guest_sales set refunded_by_amount_fen = refunded_by_amount_fen + 1`,
      'sales',
      null,
    ],
    [
      'another content',
      `update huigan.guest_sales set payload = replace(payload::text, '1000', '1001')::json`,
      'events',
      null,
    ],
  ),
  ...of(
    'parked_events',
    ['a row deleted', `delete from huigan.parked_events`, 'sales', null],
    [
      'another content',
      `update huigan.parked_events set payload = replace(payload::text, 'lost', 'found')::json`,
      'events',
      null,
    ],
    [
      'another sale',
      `update huigan.parked_events set receipt_no = 'a1', sale_day = '2019-04-02'`,
      'sales',
      null,
    ],
  ),
  ...of(
    'held_sales',
    [
      'let settle, and never received',
      `update huigan.held_sales set state = 'settled', decided_at = held_at`,
      'sales',
      'dee',
    ],
    ['another amount', 'update huigan.held_sales set amount_fen = amount_fen + 1', 'sales', 'dee'],
    ['another receipt', `update huigan.held_sales set receipt_no = 'h9'`, 'sales', 'dee'],
  ),
];
