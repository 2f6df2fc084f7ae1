/*
 * One corruption for each thing that is kept, as SQL of somebody who may do everything, and how the audit must name it. `m(ann)` stands for a member's id.
 */

export interface Corruption {
  table: string;
  what: string;
  sql: string;
  /** The check that names it. */
  check: string;
  /** The member it is named with; null: it belongs to no member. */
  member: string | null;
}

type Row = [what: string, sql: string, check: string, member: string | null];

const of = (table: string, ...rows: Row[]): Corruption[] =>
  rows.map(([what, sql, check, member]) => ({ table, what, sql, check, member }));

/** A member's row with one column set. */
const member = (name: string, set: string, check: string): Row => [
  set,
  `update huigan.members set ${set} where member_id = m(${name})`,
  check,
  name,
];
/** The lot of a sale with one column set. */
const lot = (sale: string, name: string, set: string, check: string): Row => [
  set,
  `update huigan.lots set ${set} where sale_seq = seq(${sale}) and kind = 'sale'`,
  check,
  name,
];
/** The first transfer of a code with one column set. */
const transfer = (event: string, code: string, name: string, set: string, check: string): Row => [
  `${code}: ${set}`,
  `update huigan.transfers set ${set} where code = '${code}' and (member_id, journal_no) = journal(${event})`,
  check,
  name,
];
const event = (id: string, set: string, check: string, name: string | null): Row => [
  set,
  `update huigan.events set ${set} where external_id = '${id}'`,
  check,
  name,
];

export const CORRUPTIONS: Corruption[] = [
  ...of(
    'members',
    member('ann', 'points_active = points_active + 1', 'balances'),
    member('ann', 'points_pending = points_pending + 1', 'balances'),
    member('bob', 'points_debt = points_debt + 1', 'balances'),
    member('ann', 'qualifying_total = qualifying_total - 1', 'balances'),
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
    'lots',
    lot('a1', 'ann', 'granted = granted + 1', 'accrual'),
    lot('a2', 'ann', 'remaining = remaining - 1', 'lots'),
    lot('c1', 'cid', 'expired = expired + 1', 'lots'),
    lot('a1', 'ann', 'reversed = reversed + 1', 'refunds'),
    lot('a1', 'ann', 'qualifying = qualifying + 1', 'lots'),
    lot('a1', 'ann', 'qualifying = qualifying + 1', 'refunds'),
    lot('a2', 'ann', `state = 'pending'`, 'lots'),
    lot('e1', 'eve', `state = 'active'`, 'lots'),
    lot('e1', 'eve', `activates_at = '2019-04-20'`, 'lots'),
    lot('a2', 'ann', `expires_at = expires_at + interval '1 day'`, 'lots'),
    lot('a2', 'ann', 'expires_at = null', 'lots'),
    lot('a2', 'ann', 'programme_version = 1', 'accrual'),
    lot('a2', 'ann', 'multiplier_bp = 20000', 'accrual'),
    lot('a2', 'ann', `tier = 'gold'`, 'accrual'),
    lot('a2', 'ann', 'sale_seq = sale_seq + 100000', 'accrual'),
    lot('a2', 'ann', 'journal_no = journal_no - 1', 'lots'),
    lot('a2', 'ann', `kind = 'gift'`, 'accrual'),
    lot('a2', 'ann', `benefit = 'silver/points'`, 'lots'),
    lot('a2', 'ann', 'step_no = 1', 'lots'),
    lot('a2', 'ann', 'brand_id = 2', 'brand'),
    lot('a2', 'ann', `earned_day = earned_day - 1`, 'accrual'),
    lot('a2', 'ann', 'lot_no = lot_no + 1000', 'lots'),
    ['a row deleted', `delete from huigan.lots where sale_seq = seq(a2)`, 'accrual', 'ann'],
    [
      'a row told twice',
      `insert into huigan.lots select * from huigan.lots where sale_seq = seq(a2)`,
      'accrual',
      'ann',
    ],
    [
      'points of a gift',
      `update huigan.lots set granted = granted + 5, remaining = remaining + 5 where member_id = m(eve) and kind = 'gift'`,
      'gifts',
      'eve',
    ],
  ),
  ...of(
    'transfers',
    transfer('a1', 'accrue', 'ann', 'amount = amount + 1', 'accrual'),
    transfer('a1', 'accrue', 'ann', 'amount = amount + 1', 'explanations'),
    transfer('a1', 'qualify', 'ann', 'amount = amount + 1', 'balances'),
    transfer('a1', 'accrue', 'ann', 'amount = -amount', 'transfers'),
    transfer('a1', 'accrue', 'ann', `credit = 'member.points.active'`, 'balances'),
    transfer('a1', 'accrue', 'ann', `debit = 'brand.points.waived'`, 'transfers'),
    transfer('a1', 'accrue', 'ann', `debit = credit`, 'transfers'),
    transfer('a1', 'accrue', 'ann', `asset = 'QUALIFYING'`, 'transfers'),
    transfer('a1', 'accrue', 'ann', `code = 'gift'`, 'accrual'),
    transfer('a1', 'accrue', 'ann', 'lot_no = lot_no + 1', 'lots'),
    transfer('a1', 'accrue', 'ann', 'lot_no = 1000', 'lots'),
    transfer('a1', 'accrue', 'ann', 'lot_no = null', 'transfers'),
    transfer('a1', 'accrue', 'ann', 'leg = leg + 10', 'journals'),
    transfer('a1', 'accrue', 'ann', 'brand_id = 2', 'brand'),
    transfer('a1', 'accrue', 'ann', 'journal_no = 1000', 'journals'),
    transfer('a1', 'accrue', 'ann', 'business_day = business_day + 1', 'journals'),
    transfer('a1', 'accrue', 'ann', `explanation = '{"rule": "luck"}'`, 'explanations'),
    transfer('a1', 'accrue', 'ann', `explanation = jsonb_set(explanation, '{version}', '2')`, 'explanations'),
    transfer(
      'a1',
      'accrue',
      'ann',
      `explanation = jsonb_set(explanation, '{inputs,tier}', '"gold"')`,
      'explanations',
    ),
    transfer('a-mug', 'redeem', 'ann', 'amount = amount - 1', 'redemptions'),
    transfer('a-mug-back', 'return', 'ann', 'amount = amount + 1', 'redemptions'),
    transfer('b1-back', 'take-back-debt', 'bob', 'amount = amount - 1', 'refunds'),
    [
      'one deleted',
      `delete from huigan.transfers where code = 'activate' and member_id = m(eve) or (member_id, journal_no) = journal(e1) and leg = 0`,
      'journals',
      'eve',
    ],
    [
      'one told twice',
      `insert into huigan.transfers select member_id, journal_no, (leg + 5)::smallint, brand_id, code, asset, debit, credit, business_day, lot_no, amount, explanation
       from huigan.transfers where code = 'accrue' and (member_id, journal_no) = journal(a1)`,
      'accrual',
      'ann',
    ],
  ),
  ...of(
    'journals',
    ['a row deleted', `delete from huigan.journals where event_id = 'a1'`, 'journals', 'ann'],
    ['another key', `update huigan.journals set event_id = 'a9' where event_id = 'a1'`, 'journals', 'ann'],
    ['another source', `update huigan.journals set source = 'csv' where event_id = 'a1'`, 'journals', 'ann'],
    [
      'another day',
      `update huigan.journals set business_day = business_day + 1 where event_id = 'a1'`,
      'journals',
      'ann',
    ],
    ['another kind', `update huigan.journals set kind = 'refund' where event_id = 'a1'`, 'journals', 'ann'],
    [
      'another event',
      `update huigan.journals set event_seq = event_seq + 1 where event_id = 'a1'`,
      'journals',
      'ann',
    ],
    [
      'another number',
      `update huigan.journals set journal_no = 1000 where event_id = 'a1'`,
      'numbers',
      'ann',
    ],
    ['another brand', `update huigan.journals set brand_id = 2 where event_id = 'a1'`, 'brand', 'ann'],
    [
      'another instant',
      `update huigan.journals set effective_at = effective_at + interval '1 second' where event_id = 'a1'`,
      'journals',
      'ann',
    ],
    [
      'another instant of what fell due',
      `update huigan.journals set effective_at = effective_at - interval '1 second' where event_id like 'expire:%' and member_id = m(cid)`,
      'journals',
      'cid',
    ],
    [
      'a journal of nothing',
      `insert into huigan.journals values (m(eve), 'pos', 'x1', 50, 1, 'sale', null, '2019-04-03', '2019-04-03')`,
      'journals',
      'eve',
    ],
  ),
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
