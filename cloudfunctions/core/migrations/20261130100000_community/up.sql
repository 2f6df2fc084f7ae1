-- Community buying: until when a group's parcels are fetched, what was to be packed at its cut-off, what
-- nobody fetched, whoever leads a place and their fee, and shares of what was spoiled. All of it lies with
-- its group.
set local search_path = huigan;

create table community_groups (
  group_id text not null,
  brand_id smallint not null,
  -- The end of the last day on which it is fetched.
  ends_at timestamptz not null,
  -- When what nobody fetched was settled and the fee counted; null: not yet.
  closed_at timestamptz,
  constraint community_groups_once primary key (group_id)
);
create index community_groups_due on community_groups (ends_at) where closed_at is null;

-- What is to be packed, as it was at the cut-off. Never changed: what is given back later is a supplement.
create table community_parcels (
  group_id text not null,
  member_id bigint not null,
  order_id text not null,
  line text not null,
  brand_id smallint not null,
  product_id text not null,
  name text not null,
  options_text text not null,
  quantity int not null,
  net_fen bigint not null,
  constraint community_parcels_once primary key (group_id, member_id, order_id, line),
  constraint community_parcels_within check (quantity > 0 and net_fen >= 0)
);

-- Orders that nobody fetched, whose money is kept.
create table community_left (
  group_id text not null,
  member_id bigint not null,
  order_id text not null,
  brand_id smallint not null,
  left_at timestamptz not null,
  constraint community_left_once primary key (group_id, member_id, order_id)
);

-- What whoever leads a place is owed for it: counted once, when all is over.
create table community_fees (
  group_id text not null,
  leader_id bigint not null,
  brand_id smallint not null,
  parcels int not null,
  picked_fen bigint not null,
  fee_bp int not null,
  fee_fen bigint not null,
  counted_at timestamptz not null,
  -- When it was paid out; null: not yet.
  paid_at timestamptz,
  constraint community_fees_once primary key (group_id),
  constraint community_fees_floor check (fee_fen = picked_fen * fee_bp / 10000 and picked_fen >= 0 and parcels >= 0)
);

-- A share of one product, given back to everybody of a group who has it.
create table community_shares (
  group_id text not null,
  request_id text not null,
  brand_id smallint not null,
  product_id text not null,
  share_bp int not null,
  reason text not null,
  staff_id bigint not null,
  -- What whoever gave it has seen and typed: so many orders, so much in all.
  orders int not null,
  fen bigint not null,
  asked_at timestamptz not null,
  constraint community_shares_once primary key (group_id, request_id),
  constraint community_shares_within check (share_bp between 1 and 10000 and orders > 0 and fen > 0)
);

-- What went back of a line beside its units.
alter table order_lines add column shared_fen bigint not null default 0;
alter table order_lines add constraint order_lines_shared_within
  check (shared_fen >= 0 and refunded_fen + shared_fen + difference_fen <= net_fen);

-- `share`: of what was spoiled.
alter table refunds drop constraint refunds_kind;
alter table refunds add constraint refunds_kind check (kind in ('order', 'stray', 'difference', 'share'));

grant select, insert on community_parcels, community_left, community_shares to huigan_app;
grant select, insert, update on community_groups, community_fees to huigan_app;
