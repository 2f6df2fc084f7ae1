-- Figures that cannot be had while somebody looks: counted once a day from members' days and what coupons,
-- groups and recommendations came to, up to the evening before (docs/figures.md).
set local search_path = huigan;

-- Members by the month of their first order and each month in which they ordered.
create table cohort_months (
  brand_id smallint not null,
  first_month date not null,
  month date not null,
  buyers int not null,
  -- Of them: whoever had two orders or more by the end of the month.
  repeaters int not null,
  constraint cohort_months_once primary key (brand_id, first_month, month)
);

-- How many were active on the last day of a month.
create table month_ends (
  brand_id smallint not null,
  month date not null,
  active_90 int not null,
  active_quarter int not null,
  active_year int not null,
  constraint month_ends_once primary key (brand_id, month)
);

-- Whoever joined on a day, by how they came, and what was given for it.
create table newcomer_days (
  brand_id smallint not null,
  day date not null,
  channel text not null,
  members int not null,
  points bigint not null,
  fen bigint not null,
  constraint newcomer_days_once primary key (brand_id, day, channel),
  constraint newcomer_days_channel check (channel in ('app', 'friend', 'carried'))
);

-- What coupons took off, groups sold and recommendations paid, by day.
create table effort_days (
  brand_id smallint not null,
  day date not null,
  coupons int not null,
  coupon_off_fen bigint not null,
  groups int not null,
  groups_filled int not null,
  seats int not null,
  group_sales_fen bigint not null,
  rebates int not null,
  rebate_sold_fen bigint not null,
  rebate_fen bigint not null,
  constraint effort_days_once primary key (brand_id, day)
);

-- Up to which day each part was counted, and when: a brand whose records end is counted again a day later.
create table figure_counts (
  brand_id smallint not null,
  part text not null,
  counted_on date not null,
  counted_at timestamptz not null,
  constraint figure_counts_once primary key (brand_id, part)
);

create index member_facts_by_joining on member_facts (brand_id, joined_on);
create index member_facts_of_store on member_facts (brand_id, store_id, last_day);

grant select, insert, update, delete on cohort_months, month_ends, newcomer_days, effort_days, figure_counts
  to huigan_app;
