-- Group-buy: offers, groups with their seats, and what orders know of theirs. A group's row is the lock of
-- its seats; the money of a seat is its order's.
set local search_path = huigan;

-- Nothing is ever deleted: groups name their offer.
create table group_offers (
  brand_id smallint not null references brands,
  offer_id text not null,
  revision int not null,
  document jsonb not null,
  state text not null,
  primary key (brand_id, offer_id),
  constraint group_offers_state check (state in ('draft', 'live', 'ended')),
  constraint group_offers_revision_positive check (revision > 0)
);

-- Seats held or paid, over all groups of the offer: raised by one conditional write.
create table group_offer_counters (
  brand_id smallint not null,
  offer_id text not null,
  seats bigint not null default 0,
  -- Null: as many as are wanted.
  stock bigint,
  constraint group_offer_counters_once primary key (brand_id, offer_id),
  constraint group_offer_counters_within check (seats between 0 and coalesce(stock, seats))
) with (fillfactor = 50);

create table groups (
  -- What its link carries.
  group_id text not null,
  brand_id smallint not null,
  kind text not null,
  -- Null: of an office, which has no offer.
  offer_id text,
  -- As the offer said when it was opened.
  terms jsonb not null,
  name text not null,
  -- Where it is made or collected; null: each at their own store.
  store_id text,
  -- Of a community: the place of the cycle.
  place text,
  opened_by bigint not null,
  opener_shows_face boolean not null default false,
  -- The request that opened it where no order did.
  request_id text,
  -- Whoever leads: the oldest paid seat. Null: nobody has paid.
  leader_id bigint,
  state text not null,
  -- Whether its seats count against the stock of its offer.
  counted boolean not null,
  -- Null: any number.
  size int,
  -- Paid seats from which it is filled at its deadline.
  least int not null,
  held int not null default 0,
  paid int not null default 0,
  -- Seats whose money is on its way back.
  refunding int not null default 0,
  opened_at timestamptz not null,
  deadline timestamptz not null,
  -- When its members were told that it may fail; null: not yet.
  warned_at timestamptz,
  decided_at timestamptz,
  filled_by text,
  constraint groups_once primary key (group_id),
  constraint groups_kind check (kind in ('seats', 'community', 'office')),
  constraint groups_of_an_offer check ((kind = 'office') = (offer_id is null)),
  constraint groups_state check (state in ('forming', 'closing', 'filled', 'failing', 'failed')),
  constraint groups_seats check (held >= 0 and paid >= 0 and refunding >= 0),
  constraint groups_within_size check (size is null or held + paid <= size),
  constraint groups_decided check ((state in ('forming', 'closing')) = (decided_at is null)),
  constraint groups_filled_by check ((state = 'filled') = (filled_by is not null)
    and (filled_by is null or filled_by in ('members', 'deadline', 'brand'))),
  constraint groups_over check (state in ('forming', 'closing') or held = 0),
  constraint groups_failed check (state <> 'failed' or paid = 0 and refunding = 0)
) with (fillfactor = 70);
create index groups_of_offer on groups (brand_id, offer_id, state, deadline, group_id);
create index groups_of_brand on groups (brand_id, opened_at, group_id);
create index groups_of_opener on groups (brand_id, opened_by, opened_at) where kind = 'office';
create index groups_due on groups (deadline) where state = 'forming';
create index groups_closing on groups (deadline) where state = 'closing';
create index groups_failing on groups (decided_at) where state = 'failing';

create table group_seats (
  group_id text not null,
  member_id bigint not null,
  order_id text not null,
  brand_id smallint not null,
  -- Without extras, as it was when the seat was taken; null: as on the menu.
  price_fen bigint,
  state text not null,
  -- Kept for somebody who has not bought before: tested again when it is paid.
  newcomer boolean not null,
  shows_face boolean not null,
  held_at timestamptz not null,
  paid_at timestamptz,
  -- Released, given back, or reversed.
  ended_at timestamptz,
  constraint group_seats_once primary key (group_id, member_id, order_id),
  constraint group_seats_state check (state in ('held', 'paid', 'confirmed', 'released', 'refunding', 'refunded',
    'reversed')),
  constraint group_seats_paid check ((state in ('held', 'released')) = (paid_at is null)),
  constraint group_seats_ended check ((state in ('held', 'paid', 'confirmed')) = (ended_at is null))
) with (fillfactor = 70);
create index group_seats_by_state on group_seats (group_id, state, paid_at, order_id);

-- Of an order that is a seat: its group, and the offer of that.
alter table orders add column group_id text;
alter table orders add column offer_id text;
create index orders_in_groups on orders (member_id, created_at, order_id) where group_id is not null;

-- What went back of a line's price because its group came to a lower one.
alter table order_lines add column difference_fen bigint not null default 0;
alter table order_lines add constraint order_lines_difference_within check (difference_fen between 0 and net_fen);

-- `difference`: of a price that became lower.
alter table refunds drop constraint refunds_kind;
alter table refunds add constraint refunds_kind check (kind in ('order', 'stray', 'difference'));

grant select, insert, update on group_offers, group_offer_counters, groups, group_seats to huigan_app;

-- `group`: what whoever led a filled group was given.
alter table coupons drop constraint coupons_source;
alter table coupons add constraint coupons_source check (source in ('claim', 'code', 'drop', 'gift', 'packet',
  'list', 'goodwill', 'mall', 'replacement', 'group'));
