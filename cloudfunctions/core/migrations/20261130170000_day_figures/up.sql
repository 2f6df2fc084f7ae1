-- What each store sold on each day, kept beside the facts so that the desk reads days and not orders
-- (docs/adr/0018). What changes a figure writes how much, with the fact; the worker adds it to the days.
set local search_path = huigan;

-- Waits to be added to `day_figures`. Member 0: a sale without a member.
create table figure_changes (
  member_id bigint not null,
  change_no bigint generated always as identity,
  brand_id smallint not null,
  -- Empty: of no store.
  store_id text not null,
  day date not null,
  orders int not null default 0,
  takings_fen bigint not null default 0,
  newcomers int not null default 0,
  points_granted bigint not null default 0,
  points_used bigint not null default 0,
  points_open bigint not null default 0,
  constraint figure_changes_once primary key (member_id, change_no)
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 2000);

create table day_figures (
  brand_id smallint not null,
  -- Empty: the whole brand, what belongs to no store with it.
  store_id text not null,
  day date not null,
  -- Sales of the day of which something paid is left.
  orders bigint not null default 0,
  -- What is left of them: a refund lowers the day of its sale.
  takings_fen bigint not null default 0,
  member_orders bigint not null default 0,
  member_takings_fen bigint not null default 0,
  newcomers bigint not null default 0,
  -- Given less taken back, spent less given back, and by how much more points are open, on the day itself.
  points_granted bigint not null default 0,
  points_used bigint not null default 0,
  points_open bigint not null default 0,
  constraint day_figures_once primary key (brand_id, store_id, day)
) with (fillfactor = 70);
create index day_figures_of_day on day_figures (brand_id, day);

-- What waits at the desk is counted without reading what was answered.
create index after_sales_waiting on after_sales (brand_id, asked_at) where state = 'asked';
create index commissions_undecided on commissions (brand_id) where hold_reasons <> '{}' and decision is null;

-- Locking a row that is taken needs the right to change it.
grant select, insert, update, delete on figure_changes to huigan_app;
grant select, insert, update on day_figures to huigan_app;
