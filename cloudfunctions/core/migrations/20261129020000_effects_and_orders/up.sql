-- Effects of anything, not of orders alone; numbers of orders, payments, refunds and requests in key tables
-- of their own, so that every table of a member leads its keys with the member; paid orders that are
-- confirmed in a step of its own.
set local search_path = huigan;

--------------------------------------------------------------------------------------------------------------
-- Effects
--------------------------------------------------------------------------------------------------------------
create table effects (
  -- Whose doing it follows from. 0: of nobody here (what WeChat Pay reported and nobody knows); no member has
  -- this id.
  member_id bigint not null,
  -- core/effect/effects.ts
  kind text not null,
  -- Makes it happen once: the order, or the refund, or the message.
  subject text not null,
  brand_id smallint not null,
  -- What it belongs to, and who waits for that waits for it: an order; a payment or refund that nobody here
  -- knows.
  owner_kind text not null,
  owner_id text not null,
  payload json not null,
  due_at timestamptz not null,
  attempts int not null default 0,
  last_error text,
  -- Given up: an operator sees it and may retry it.
  stuck boolean not null default false,
  made_at timestamptz not null,
  -- The order in which effects are carried out, and the number by which an operator names one. No key.
  effect_no bigint generated always as identity,
  constraint effects_once primary key (member_id, kind, subject)
) with (fillfactor = 70);
insert into effects (member_id, kind, subject, brand_id, owner_kind, owner_id, payload, due_at, attempts,
  last_error, stuck, made_at, effect_no)
  overriding system value
  select coalesce(e.member_id, 0), e.kind, e.subject, e.brand_id,
    case when e.order_id is not null then 'order' when e.kind = 'unknown-refund' then 'refund'
      else 'payment' end,
    coalesce(e.order_id, e.payload ->> 'outTradeNo', e.payload ->> 'outRefundNo', e.subject),
    e.payload, e.due_at, e.attempts, e.last_error, e.stuck, e.made_at, e.effect_id
  from order_effects e order by e.effect_id;
select setval(pg_get_serial_sequence('huigan.effects', 'effect_no'),
  (select coalesce(max(effect_no), 0) + 1 from effects), false);
drop table order_effects;
create index effects_due on effects (due_at, effect_no) where not stuck;
create index effects_stuck on effects (brand_id, effect_no) where stuck;
create index effects_of_owner on effects (member_id, owner_kind, owner_id);
grant select, insert, update, delete on effects to huigan_app;

--------------------------------------------------------------------------------------------------------------
-- Whose a number is: claimed with what it names, in one transaction, once by its key. Never changed, never
-- deleted.
--------------------------------------------------------------------------------------------------------------
create table order_keys (
  order_id text primary key,
  member_id bigint not null
);
insert into order_keys (order_id, member_id) select o.order_id, o.member_id from orders o;

create table pickup_codes (
  brand_id smallint not null,
  code text not null,
  member_id bigint not null,
  order_id text not null,
  constraint pickup_codes_once primary key (brand_id, code)
);
insert into pickup_codes (brand_id, code, member_id, order_id)
  select o.brand_id, o.pickup_code, o.member_id, o.order_id from orders o where o.pickup_code is not null;

create table payment_keys (
  out_trade_no text primary key,
  member_id bigint not null
);
insert into payment_keys (out_trade_no, member_id) select p.out_trade_no, p.member_id from payments p;

create table refund_keys (
  refund_id text primary key,
  member_id bigint not null
);
insert into refund_keys (refund_id, member_id) select r.refund_id, r.member_id from refunds r;

create table after_sale_keys (
  after_sale_id text primary key,
  member_id bigint not null
);
insert into after_sale_keys (after_sale_id, member_id) select a.after_sale_id, a.member_id from after_sales a;

grant select, insert on order_keys, pickup_codes, payment_keys, refund_keys, after_sale_keys to huigan_app;

drop index orders_by_id;
drop index orders_pickup_code;
drop index after_sales_by_id;
alter table payments drop constraint payments_pkey;
alter table payments add constraint payments_once primary key (member_id, out_trade_no);
alter table refunds drop constraint refunds_pkey;
alter table refunds add constraint refunds_once primary key (member_id, refund_id);

--------------------------------------------------------------------------------------------------------------
-- Orders: paid, then confirmed
--------------------------------------------------------------------------------------------------------------
-- When its sale was told and it was numbered. Until then the counter does not see it.
alter table orders add column confirmed_at timestamptz;
alter table orders drop constraint orders_state;
alter table orders drop constraint orders_picked_up_by_code;
drop index orders_on_board;
update orders set confirmed_at = paid_at, state = case when state = 'paid' then 'confirmed' else state end
  where paid_at is not null;
alter table orders add constraint orders_state
  check (state in ('created', 'paid', 'confirmed', 'preparing', 'ready', 'completed', 'closed', 'refunded'));
alter table orders add constraint orders_confirmed check (case
  when state in ('created', 'paid', 'closed') then confirmed_at is null
  when state = 'refunded' then confirmed_at is null or paid_at is not null
  else confirmed_at is not null
end);
alter table orders add constraint orders_picked_up_by_code
  check ((confirmed_at is null) = (pickup_no is null) and (confirmed_at is null) = (pickup_code is null));
create index orders_on_board on orders (brand_id, store_id, paid_at)
  where state in ('confirmed', 'preparing', 'ready');
-- Who orders is asked for what they have not paid, however many orders they had.
create index orders_unpaid_of_member on orders (member_id) where state = 'created';

--------------------------------------------------------------------------------------------------------------
-- What is sold changes seldom: it is read once for each revision, not for each order
--------------------------------------------------------------------------------------------------------------
create table menu_revisions (
  brand_id smallint primary key references brands,
  -- Raised in the transaction of every change of the brand's items and of its stores' details.
  revision bigint not null
);
insert into menu_revisions (brand_id, revision)
  select b.brand_id, 1 from brands b
  where exists (select from menu_items i where i.brand_id = b.brand_id)
    or exists (select from store_details d where d.brand_id = b.brand_id);
grant select, insert, update on menu_revisions to huigan_app;

-- The pickup number of the n-th confirmed order of a store's day, from 1: a letter and three digits without
-- 000 (core/order/pickup.rules.ts says the same, and a test compares them).
create function pickup_no_of(n int) returns text language sql immutable strict parallel safe as $$
  select case
    when (n - 1) / 999 < 26 then chr(65 + (n - 1) / 999)
    when (n - 1) / 999 < 702 then chr(64 + (n - 1) / 999 / 26) || chr(65 + (n - 1) / 999 % 26)
    else chr(64 + ((n - 1) / 999 - 26) / 676) || chr(65 + ((n - 1) / 999 - 26) / 26 % 26)
      || chr(65 + (n - 1) / 999 % 26)
  end || lpad(((n - 1) % 999 + 1)::text, 3, '0')
$$;
