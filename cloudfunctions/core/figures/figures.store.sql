/* @name findChanged */
select w.member_id from huigan.figure_changes w order by w.member_id, w.change_no limit :limit!::int;

/* @name foldChanges */
-- Adds what waits to the days of its store, of the whole brand, of its channel and of its member, each change
-- once, and marks the days whose orders are to be counted again (baskets.store.sql). What another worker has
-- in hand is left to it. Of nobody: member 0.
with taken as (
  delete from huigan.figure_changes c
  using (
    select w.member_id, w.change_no from huigan.figure_changes w
    where :memberIds::bigint[] is null or w.member_id = any(:memberIds::bigint[])
    order by w.member_id, w.change_no limit :limit!::int for update skip locked
  ) t
  where c.member_id = t.member_id and c.change_no = t.change_no returning c.*
), folded as (
  insert into huigan.day_figures as d (brand_id, store_id, day, orders, takings_fen, member_orders,
    member_takings_fen, newcomers, points_granted, points_used, points_open)
  select t.brand_id, s.store_id, t.day, sum(t.orders), sum(t.takings_fen),
    coalesce(sum(t.orders) filter (where t.member_id <> 0), 0),
    coalesce(sum(t.takings_fen) filter (where t.member_id <> 0), 0), sum(t.newcomers),
    sum(t.points_granted), sum(t.points_used), sum(t.points_open)
  from taken t cross join lateral (select '' as store_id union select t.store_id) s
  group by t.brand_id, s.store_id, t.day
  order by t.brand_id, s.store_id, t.day
  on conflict (brand_id, store_id, day) do update set orders = d.orders + excluded.orders,
    takings_fen = d.takings_fen + excluded.takings_fen,
    member_orders = d.member_orders + excluded.member_orders,
    member_takings_fen = d.member_takings_fen + excluded.member_takings_fen,
    newcomers = d.newcomers + excluded.newcomers,
    points_granted = d.points_granted + excluded.points_granted,
    points_used = d.points_used + excluded.points_used,
    points_open = d.points_open + excluded.points_open
), of_channels as (
  insert into huigan.channel_days as d (brand_id, day, channel, orders, takings_fen, member_orders,
    member_takings_fen)
  select t.brand_id, t.day, t.channel, sum(t.orders), sum(t.takings_fen),
    coalesce(sum(t.orders) filter (where t.member_id <> 0), 0),
    coalesce(sum(t.takings_fen) filter (where t.member_id <> 0), 0)
  from taken t where t.channel <> '' and (t.orders, t.takings_fen) <> (0, 0)
  group by t.brand_id, t.day, t.channel
  order by t.brand_id, t.day, t.channel
  on conflict (brand_id, day, channel) do update set orders = d.orders + excluded.orders,
    takings_fen = d.takings_fen + excluded.takings_fen,
    member_orders = d.member_orders + excluded.member_orders,
    member_takings_fen = d.member_takings_fen + excluded.member_takings_fen
), of_members as (
  insert into huigan.member_days as d (member_id, day, store_id, brand_id, orders, takings_fen)
  select t.member_id, t.day, t.store_id, t.brand_id, sum(t.orders), sum(t.takings_fen)
  from taken t where t.member_id <> 0 and (t.orders, t.takings_fen) <> (0, 0)
  group by t.member_id, t.day, t.store_id, t.brand_id
  order by t.member_id, t.day, t.store_id
  on conflict (member_id, day, store_id) do update set orders = d.orders + excluded.orders,
    takings_fen = d.takings_fen + excluded.takings_fen
), of_baskets as (
  insert into huigan.basket_days as d (brand_id, day, changes)
  select t.brand_id, t.day, count(*) from taken t where (t.orders, t.takings_fen) <> (0, 0)
  group by t.brand_id, t.day order by t.brand_id, t.day
  on conflict (brand_id, day) do update set changes = d.changes + excluded.changes
)
select t.member_id, t.brand_id, count(*)::int as "changes!" from taken t group by t.member_id, t.brand_id;

/* @name findDays */
select f.day, f.orders, f.takings_fen, f.member_orders, f.member_takings_fen, f.newcomers, f.points_granted,
  f.points_used
from huigan.day_figures f
where f.brand_id = :brandId! and f.store_id = '' and f.day between :from! and :to!
order by f.day limit 400;

/* @name sumOpenPoints */
-- A row a day: ten years are some four thousand.
select coalesce(sum(f.points_open), 0)::bigint as "open!" from huigan.day_figures f
where f.brand_id = :brandId! and f.store_id = '' and f.day <= :to!;

/* @name sumStores */
-- The stores that took most in some days, and how it went on the last of them.
select f.store_id, s.name, sum(f.orders)::bigint as "orders!", sum(f.takings_fen)::bigint as "takings_fen!",
  sum(f.member_takings_fen)::bigint as "member_takings_fen!",
  coalesce(sum(f.orders) filter (where f.day = :to!), 0)::bigint as "orders_of_last!",
  coalesce(sum(f.takings_fen) filter (where f.day = :to!), 0)::bigint as "takings_of_last!"
from huigan.day_figures f
join huigan.stores s on s.brand_id = f.brand_id and s.store_id = f.store_id
where f.brand_id = :brandId! and f.day between :from! and :to!
group by f.store_id, s.name
order by sum(f.takings_fen) desc, f.store_id limit :limit!::int;

/* @name sumChannels */
-- What was sold in some days by each channel, refunds of it taken off.
select c.channel, sum(c.orders)::bigint as "orders!", sum(c.takings_fen)::bigint as "takings_fen!",
  sum(c.member_orders)::bigint as "member_orders!"
from huigan.channel_days c
where c.brand_id = :brandId! and c.day between :from! and :to!
group by c.channel order by sum(c.takings_fen) desc, c.channel limit 10;
