-- What is bought together and what each store sells, counted by day, so that a guest is shown what others
-- like (docs/adr/0025). Everything here is counted from sales and can be counted again.
set local search_path = huigan;

-- Days whose sales changed, and how many changes the last count has seen.
create table basket_days (
  brand_id smallint not null,
  day date not null,
  changes bigint not null,
  counted bigint not null default 0,
  constraint basket_days_once primary key (brand_id, day),
  constraint basket_days_counted check (counted between 0 and changes)
);

-- Orders of a day that had both; the lesser name first.
create table pair_days (
  brand_id smallint not null,
  day date not null,
  product_id text not null,
  other_id text not null,
  orders int not null,
  constraint pair_days_once primary key (brand_id, day, product_id, other_id),
  constraint pair_days_lesser_first check (product_id < other_id),
  constraint pair_days_some check (orders > 0)
);

-- Orders of a day at a store that had it.
create table seller_days (
  brand_id smallint not null,
  day date not null,
  store_id text not null,
  product_id text not null,
  orders int not null,
  constraint seller_days_once primary key (brand_id, day, store_id, product_id),
  constraint seller_days_some check (orders > 0)
);

-- What those days come to: of each product what goes with it most, of each store what it sells most. The
-- brand's row says up to which day that was done, and is held by whoever does it.
create table basket_sums (
  brand_id smallint not null,
  -- Null: never yet.
  summed_on date,
  constraint basket_sums_once primary key (brand_id)
);
create table product_pairs (
  brand_id smallint not null,
  product_id text not null,
  other_id text not null,
  orders int not null,
  constraint product_pairs_once primary key (brand_id, product_id, other_id)
);
create table store_sellers (
  brand_id smallint not null,
  store_id text not null,
  product_id text not null,
  orders int not null,
  constraint store_sellers_once primary key (brand_id, store_id, product_id)
);

-- The past is counted as the days of now are.
insert into basket_days (brand_id, day, changes)
select d.brand_id, d.day, 1 from day_figures d where d.store_id = '' and d.orders > 0;

grant select, insert, update, delete on basket_days to huigan_app;
grant select, insert, update on basket_sums to huigan_app;
grant select, insert, delete on pair_days, seller_days, product_pairs, store_sellers to huigan_app;
