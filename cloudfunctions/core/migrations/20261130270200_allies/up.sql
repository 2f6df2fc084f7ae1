-- With whom a brand makes common cause (品牌联合): other brands, malls, offices that hand out its coupons, and
-- districts that bring several of them together with the brand's own stores (docs/alliances.md).
set local search_path = huigan;

create table allies (
  brand_id smallint not null,
  ally_id text not null,
  document jsonb not null,
  revision int not null,
  saved_at timestamptz not null,
  -- Null: nobody of the staff.
  staff_id bigint,
  constraint allies_once primary key (brand_id, ally_id)
);

create table districts (
  brand_id smallint not null,
  district_id text not null,
  document jsonb not null,
  revision int not null,
  saved_at timestamptz not null,
  -- Null: nobody of the staff.
  staff_id bigint,
  constraint districts_once primary key (brand_id, district_id)
);

grant select, insert, update on allies, districts to huigan_app;
