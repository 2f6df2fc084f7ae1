-- The ledger and all that it stands on. Read docs/data-model.md for a walk through the tables.
-- Every table that belongs to a member leads its key with member_id, so that the whole can be distributed by member.

create schema if not exists huigan;
set local search_path = huigan;

------------------------------------------------------------------------------------------------------------------------
-- Words of the ledger
------------------------------------------------------------------------------------------------------------------------
create type asset as enum ('POINT', 'QUALIFYING');

create type account as enum (
  'member.points.pending', 'member.points.active', 'member.points.debt', 'member.qualifying',
  'brand.points.issued', 'brand.points.redeemed', 'brand.points.expired', 'brand.points.waived', 'brand.qualifying.issued'
);

create type transfer_code as enum (
  'accrue', 'qualify', 'gift', 'activate', 'expire', 'net-debt', 'redeem', 'return',
  'take-back', 'take-back-expired', 'take-back-other', 'take-back-debt', 'waive', 'take-back-qualifying'
);

create type event_kind as enum ('sale', 'completion', 'refund', 'redemption', 'return', 'join', 'clock');
create type journal_kind as enum ('sale', 'completion', 'refund', 'redemption', 'return', 'join', 'activate', 'expire', 'tier', 'programme');
create type lot_kind as enum ('sale', 'gift', 'welcome', 'return');
create type lot_state as enum ('pending', 'active');

create function asset_of(a account) returns asset language sql immutable parallel safe
return case when a in ('member.qualifying', 'brand.qualifying.issued') then 'QUALIFYING'::asset else 'POINT'::asset end;

------------------------------------------------------------------------------------------------------------------------
-- Brands, programmes, and what receipts refer to
------------------------------------------------------------------------------------------------------------------------
create table brands (
  brand_id smallint generated always as identity primary key,
  key text not null,
  name text not null,
  -- Null: the brand is live, its time is the wall clock. Otherwise its records end here and all its figures are of this instant.
  stands_at timestamptz,
  constraint brands_key_once unique (key)
);

create table programme_versions (
  brand_id smallint not null references brands,
  version int not null,
  effective_from timestamptz not null,
  document jsonb not null,
  published_at timestamptz not null default now(),
  primary key (brand_id, version),
  constraint programme_versions_one_at_a_time unique (brand_id, effective_from),
  constraint programme_versions_version_positive check (version > 0)
);

create table stores (
  brand_id smallint not null references brands,
  store_id text not null,
  name text not null,
  primary key (brand_id, store_id)
);

create table products (
  brand_id smallint not null references brands,
  product_id text not null,
  name text not null,
  category text not null,
  price_fen bigint,
  primary key (brand_id, product_id),
  constraint products_price_not_negative check (price_fen >= 0)
);

------------------------------------------------------------------------------------------------------------------------
-- Members: one narrow row each, the lock of everything that belongs to the member. Balances are caches of the ledger.
------------------------------------------------------------------------------------------------------------------------
create table members (
  member_id bigint generated always as identity primary key,
  brand_id smallint not null,
  -- From the first registration, never changes, survives the identity: what proofs call the member.
  member_key text not null,
  joined_at timestamptz,
  -- Effective instant and sequence number of the last event settled.
  clock_at timestamptz,
  settled_seq bigint not null default 0,
  programme_version int,
  tier text,
  tier_until timestamptz,
  points_active bigint not null default 0,
  points_pending bigint not null default 0,
  points_debt bigint not null default 0,
  qualifying_total bigint not null default 0,
  -- Sum of the qualifying points of lots earned on or after window_from (null: nothing earned yet).
  window_sum bigint not null default 0,
  window_from date,
  -- Earliest instant at which something falls due, programme versions aside.
  next_due_at timestamptz,
  last_journal_no int not null default 0,
  last_lot_no int not null default 0,
  last_step_no int not null default 0,
  -- Day of the last upgrade gift by "level/gift": which gifts the qualification period has seen.
  gift_days jsonb not null default '{}',
  constraint members_key_once unique (brand_id, member_key),
  constraint members_active_not_negative check (points_active >= 0),
  constraint members_pending_not_negative check (points_pending >= 0),
  constraint members_debt_not_negative check (points_debt >= 0),
  constraint members_qualifying_not_negative check (qualifying_total >= 0),
  constraint members_window_not_negative check (window_sum >= 0)
) with (fillfactor = 70);
create index members_due on members (next_due_at) where next_due_at is not null;

-- Who a member is known as, elsewhere. Apart from the ledger, so that it can be erased.
create table member_identities (
  brand_id smallint not null,
  kind text not null,
  identity text not null,
  member_id bigint not null,
  primary key (brand_id, kind, identity)
);
create index member_identities_member on member_identities (member_id);

create table member_profiles (
  member_id bigint primary key,
  display_name text not null
);

------------------------------------------------------------------------------------------------------------------------
-- Events: keys that make a thing happen once, the inbox, the sequence as settled, and what waits or failed
------------------------------------------------------------------------------------------------------------------------
create sequence event_seq as bigint cache 1;

create table event_keys (
  brand_id smallint not null,
  source text not null,
  external_id text not null,
  content_hash bytea not null,
  member_id bigint,
  -- Null while parked, for a sale without a member, and where the event told of a sale already known.
  seq bigint,
  primary key (brand_id, source, external_id),
  constraint event_keys_hash_length check (octet_length(content_hash) = 16)
) partition by hash (brand_id, source, external_id);

-- The identity of a sale across sources. Without a seq it is awaited: a refund or completion came first.
create table sale_keys (
  brand_id smallint not null,
  store_id text not null,
  business_day date not null,
  receipt_no text not null,
  content_hash bytea,
  member_id bigint,
  seq bigint,
  guest boolean not null default false,
  primary key (brand_id, store_id, business_day, receipt_no),
  constraint sale_keys_awaited_or_known check ((content_hash is null) = (seq is null and not guest)),
  constraint sale_keys_member_with_seq check ((member_id is null) = (seq is null))
) partition by hash (brand_id, store_id, business_day, receipt_no);

-- Received, numbered, not yet settled. A row leaves it in the very transaction that settles the event.
create table inbox (
  member_id bigint not null,
  seq bigint not null,
  brand_id smallint not null,
  source text not null,
  external_id text not null,
  kind event_kind not null,
  occurred_at timestamptz not null,
  business_day date not null,
  payload json not null,
  received_at timestamptz not null default now(),
  primary key (member_id, seq)
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 2000);

-- Every event that was taken from the inbox, in each member's order: what replay derives the ledger from.
create table events (
  member_id bigint not null,
  seq bigint not null,
  brand_id smallint not null,
  source text not null,
  external_id text not null,
  kind event_kind not null,
  occurred_at timestamptz not null,
  business_day date not null,
  payload json not null,
  received_at timestamptz not null,
  primary key (member_id, seq, business_day)
) partition by range (business_day);

create table parked_events (
  parked_id bigint generated always as identity primary key,
  brand_id smallint not null,
  store_id text not null,
  sale_day date not null,
  receipt_no text not null,
  source text not null,
  external_id text not null,
  kind event_kind not null,
  occurred_at timestamptz not null,
  business_day date not null,
  payload json not null,
  received_at timestamptz not null default now(),
  constraint parked_events_of_a_sale check (kind in ('refund', 'completion'))
);
create index parked_events_sale on parked_events (brand_id, store_id, sale_day, receipt_no);

-- Events that could not be settled, with the reason. They changed nothing and block nobody.
create table dead_letters (
  dead_letter_id bigint generated always as identity primary key,
  brand_id smallint not null,
  member_id bigint not null,
  seq bigint not null,
  source text not null,
  external_id text not null,
  kind event_kind not null,
  occurred_at timestamptz not null,
  business_day date not null,
  payload json not null,
  code text not null,
  reason text not null,
  failed_at timestamptz not null default now(),
  retried_seq bigint,
  constraint dead_letters_once unique (member_id, seq)
);
create index dead_letters_open on dead_letters (brand_id, dead_letter_id) where retried_seq is null;

-- Sales without a member: for the figures only.
create table guest_sales (
  brand_id smallint not null,
  store_id text not null,
  business_day date not null,
  receipt_no text not null,
  source text not null,
  external_id text not null,
  occurred_at timestamptz not null,
  amount_fen bigint not null,
  refunded_fen bigint not null default 0,
  payload json not null,
  -- Units refunded by line.
  refunded_units json not null default '{}',
  primary key (business_day, brand_id, store_id, receipt_no),
  constraint guest_sales_amount_not_negative check (amount_fen >= 0),
  constraint guest_sales_refund_within_amount check (refunded_fen between 0 and amount_fen)
) partition by range (business_day);

------------------------------------------------------------------------------------------------------------------------
-- The ledger
------------------------------------------------------------------------------------------------------------------------
-- All transfers of one event, or of one thing that fell due. Its key makes it happen once.
create table journals (
  member_id bigint not null,
  source text not null,
  event_id text not null,
  journal_no int not null,
  brand_id smallint not null,
  kind journal_kind not null,
  event_seq bigint,
  effective_at timestamptz not null,
  business_day date not null,
  posted_at timestamptz not null default now(),
  constraint journals_once primary key (member_id, source, event_id),
  constraint journals_number_positive check (journal_no > 0)
) partition by hash (member_id);

create table transfers (
  member_id bigint not null,
  journal_no int not null,
  leg smallint not null,
  brand_id smallint not null,
  code transfer_code not null,
  asset asset not null,
  debit account not null,
  credit account not null,
  business_day date not null,
  lot_no int,
  amount bigint not null,
  explanation jsonb not null,
  constraint transfers_once primary key (member_id, business_day, journal_no, leg),
  constraint transfers_amount_positive check (amount > 0),
  constraint transfers_two_accounts check (debit <> credit),
  constraint transfers_one_asset check (asset_of(debit) = asset and asset_of(credit) = asset),
  constraint transfers_leg_not_negative check (leg >= 0)
) partition by range (business_day);

-- What one event gave a member: points with an expiry, and qualifying points with a day. Frozen inputs beside it.
create table lots (
  member_id bigint not null,
  earned_day date not null,
  lot_no int not null,
  brand_id smallint not null,
  kind lot_kind not null,
  journal_no int,
  sale_seq bigint,
  benefit text,
  step_no int,
  state lot_state not null,
  activates_at timestamptz,
  expires_at timestamptz,
  granted bigint not null,
  remaining bigint not null,
  expired bigint not null default 0,
  reversed bigint not null default 0,
  qualifying bigint not null default 0,
  programme_version int not null,
  multiplier_bp int not null,
  tier text not null,
  constraint lots_once primary key (member_id, earned_day, lot_no),
  constraint lots_remaining_within_granted check (remaining between 0 and granted),
  constraint lots_expired_within_granted check (expired between 0 and granted),
  constraint lots_reversed_within_granted check (reversed between 0 and granted),
  constraint lots_qualifying_not_negative check (qualifying >= 0)
) partition by range (earned_day);

-- The levels a member took and lost. The level held at T: the highest step_no taken at or before T and not removed by then; none: the lowest level.
create table tier_steps (
  member_id bigint not null,
  step_no int not null,
  brand_id smallint not null,
  tier text not null,
  kind text not null,
  taken_at timestamptz not null,
  last_day date not null,
  programme_version int not null,
  until timestamptz,
  kept_by_policy boolean not null default false,
  event_seq bigint,
  removed_at timestamptz,
  primary key (member_id, step_no),
  constraint tier_steps_kind check (kind in ('upgrade', 'evaluated'))
);

-- Gifts and other benefits that are given once in a period.
create table benefit_grants (
  member_id bigint not null,
  benefit_key text not null,
  brand_id smallint not null,
  granted_day date not null,
  lot_no int not null,
  taken_back_at timestamptz,
  primary key (member_id, benefit_key)
);

-- Units of a sale's lines that were refunded.
create table refunded_lines (
  member_id bigint not null,
  sale_seq bigint not null,
  line text not null,
  brand_id smallint not null,
  quantity int not null,
  primary key (member_id, sale_seq, line),
  constraint refunded_lines_positive check (quantity > 0)
);

-- Which lots a redemption took, so that a return finds them again.
create table redemption_allocations (
  member_id bigint not null,
  redemption_seq bigint not null,
  lot_no int not null,
  lot_day date not null,
  brand_id smallint not null,
  points bigint not null,
  returned bigint not null default 0,
  primary key (member_id, redemption_seq, lot_no),
  constraint redemption_allocations_positive check (points > 0),
  constraint redemption_allocations_returned_within check (returned between 0 and points)
);

------------------------------------------------------------------------------------------------------------------------
-- Nothing of the ledger is ever changed, whoever asks
------------------------------------------------------------------------------------------------------------------------
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: answer a mistake with a reversing journal', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger transfers_append_only before update or delete or truncate on transfers for each statement execute function refuse_change();
create trigger journals_append_only before update or delete or truncate on journals for each statement execute function refuse_change();
create trigger events_append_only before update or delete or truncate on events for each statement execute function refuse_change();

------------------------------------------------------------------------------------------------------------------------
-- Partitions: keys by hash, facts by business month
------------------------------------------------------------------------------------------------------------------------
do $$
declare t text;
begin
  foreach t in array array['event_keys', 'sale_keys', 'journals'] loop
    for i in 0..7 loop
      execute format('create table %I partition of %I for values with (modulus 8, remainder %s)', t || '_' || i, t, i);
      if t = 'journals' then
        execute format('create trigger append_only before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_' || i);
      end if;
    end loop;
  end loop;
end $$;

-- Makes the partitions of a business month; nothing when they are there. Runs as the owner, for the application.
create function ensure_month(day date) returns void language plpgsql security definer set search_path = huigan, pg_temp as $$
declare
  t text;
  first date := date_trunc('month', day)::date;
  suffix text := to_char(day, '"_"YYYYMM');
begin
  if day < date '2000-01-01' or day > date '2100-01-01' then
    raise exception 'no partition for %', day using errcode = 'check_violation';
  end if;
  if to_regclass('huigan.lots' || suffix) is not null then return; end if;
  perform pg_advisory_xact_lock(hashtext('huigan.ensure_month'));
  foreach t in array array['events', 'transfers', 'lots', 'guest_sales'] loop
    if to_regclass('huigan.' || t || suffix) is null then
      execute format('create table %I partition of %I for values from (%L) to (%L)', t || suffix, t, first, (first + interval '1 month')::date);
      if t = 'lots' then
        execute format('alter table %I set (fillfactor = 85)', t || suffix);
      elsif t in ('events', 'transfers') then
        execute format('create trigger append_only before truncate or update or delete on %I for each statement execute function refuse_change()', t || suffix);
      end if;
    end if;
  end loop;
end $$;

------------------------------------------------------------------------------------------------------------------------
-- What the application may do. It may not update or delete what is append-only, and sees nothing outside this schema.
------------------------------------------------------------------------------------------------------------------------
revoke all on schema huigan from public;
revoke all on function ensure_month(date) from public;
grant usage on schema huigan to huigan_app;
grant execute on function ensure_month(date) to huigan_app;
grant usage on sequence event_seq to huigan_app;
grant select, insert on brands, programme_versions, event_keys, events, journals, transfers to huigan_app;
grant update (stands_at) on brands to huigan_app;
grant update (member_id, seq) on event_keys to huigan_app;
grant select, insert, update on sale_keys, guest_sales, stores, products, members, member_identities, member_profiles, lots, tier_steps,
  benefit_grants, refunded_lines, redemption_allocations, dead_letters to huigan_app;
grant select, insert, delete on inbox, parked_events to huigan_app;
