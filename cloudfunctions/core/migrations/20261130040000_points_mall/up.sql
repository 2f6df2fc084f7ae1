-- The points mall: what points buy, how much of it is left, and what members took.
set local search_path = huigan;

-- What is offered. Nothing is ever deleted: what members took names its item.
create table mall_items (
  brand_id smallint not null references brands,
  item_id text not null,
  revision int not null,
  document jsonb not null,
  state text not null,
  primary key (brand_id, item_id),
  constraint mall_items_state check (state in ('live', 'hidden')),
  constraint mall_items_revision_positive check (revision > 0)
);

-- How many were taken and not given back: raised by one conditional write, so that no stock is passed.
create table mall_counters (
  brand_id smallint not null,
  item_id text not null,
  taken bigint not null default 0,
  -- Null: as many as are wanted.
  stock bigint,
  constraint mall_counters_once primary key (brand_id, item_id),
  constraint mall_counters_taken_within check (taken between 0 and coalesce(stock, taken))
) with (fillfactor = 50);

create table mall_exchanges (
  member_id bigint not null,
  -- The request that made it: told again, it is the same exchange.
  exchange_id text not null,
  brand_id smallint not null,
  item_id text not null,
  -- What it was called: the item, or the product of the order.
  name text not null,
  kind text not null,
  points bigint not null,
  fen bigint not null,
  coupon_id bigint,
  order_id text,
  at timestamptz not null,
  -- When its order closed unpaid or was refunded whole; null: it stands.
  given_back_at timestamptz,
  constraint mall_exchanges_once primary key (member_id, exchange_id),
  constraint mall_exchanges_kind check (kind in ('coupon', 'goods')),
  constraint mall_exchanges_got check ((kind = 'coupon') = (coupon_id is not null)
    and (kind = 'goods') = (order_id is not null)),
  constraint mall_exchanges_cost check (points > 0 and fen >= 0 and (kind = 'goods' or fen = 0)),
  constraint mall_exchanges_order_once unique (member_id, order_id)
);
create index mall_exchanges_of_member on mall_exchanges (member_id, at, exchange_id);
create index mall_exchanges_of_item on mall_exchanges (brand_id, item_id);

-- Of an order that was made in the mall: its item.
alter table orders add column mall_item text;

grant select, insert, update on mall_items, mall_counters, mall_exchanges to huigan_app;
