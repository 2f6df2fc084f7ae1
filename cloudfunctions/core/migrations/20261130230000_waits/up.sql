-- What waits for a person: sales beyond what is plausible, and refunds whose sale nobody has told of.
set local search_path = huigan;

-- Of what an operator joined to its sale: the hash of what it says since. Who tells it again is answered by
-- what was told first.
alter table event_keys add column joined_hash bytea;
grant update (joined_hash) on event_keys to huigan_app;
-- What waited for this sale was joined to another one by hand.
alter table sale_keys add column joined_away boolean not null default false;
create index parked_events_oldest on parked_events (brand_id, parked_id);

-- A sale that is larger than anybody believes unasked: not received until somebody has looked at it.
create table held_sales (
  brand_id smallint not null,
  store_id text not null,
  sale_day date not null,
  receipt_no text not null,
  held_id bigint generated always as identity,
  member_id bigint not null,
  source text not null,
  external_id text not null,
  occurred_at timestamptz not null,
  payload json not null,
  amount_fen bigint not null check (amount_fen > 0),
  -- Beyond which limits it lies: receipt, line, day, sales.
  reasons text[] not null check (cardinality(reasons) > 0),
  held_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'settling', 'settled', 'refused')),
  decided_at timestamptz,
  constraint held_sales_once primary key (brand_id, store_id, sale_day, receipt_no),
  constraint held_sales_decided check ((state = 'open') = (decided_at is null))
);
create index held_sales_open on held_sales (brand_id, held_id) where state in ('open', 'settling');

-- What a brand's own history says is plausible; counted by the clock.
create table sale_limits (
  brand_id smallint not null,
  receipt_fen bigint not null,
  line_fen bigint not null,
  day_fen bigint not null,
  day_sales int not null,
  -- Of how many sales.
  of_sales int not null,
  counted_at timestamptz not null,
  constraint sale_limits_once primary key (brand_id)
);

grant select, insert, update on held_sales, sale_limits to huigan_app;
