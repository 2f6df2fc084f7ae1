/* @name findStoreDays */
select f.day, f.takings_fen, f.orders, f.member_orders from huigan.day_figures f
where f.brand_id = :brandId! and f.store_id = :storeId! and f.day between :from! and :to!
order by f.day limit 60;

/* @name countSoldOut */
select count(*)::int as "products!" from (
  select 1 from huigan.store_items i
  where i.brand_id = :brandId! and i.store_id = :storeId! and i.sold_out limit 1000
) i;

/* @name findMostRefunded */
-- Of a store's orders of a day: the product of which most pieces went back.
select l.name, sum(l.refunded_quantity)::int as "back!", sum(l.quantity)::int as "sold!"
from huigan.orders o
join huigan.order_lines l on l.member_id = o.member_id and l.order_id = o.order_id
where o.brand_id = :brandId! and o.store_id = :storeId! and o.business_day = :day!
  and o.confirmed_at is not null
group by l.product_id, l.name having sum(l.refunded_quantity) > 0
order by sum(l.refunded_quantity) desc, l.name limit 1;

/* @name countRegulars */
-- Whoever comes to this store most, came at least so often in a year, and agreed to messages about offers: of
-- them, whose birthday is one of these days, and who came last on one of those.
select count(*) filter (where f.birthday = any(:birthdays!::text[]))::int as "birthdays!",
  count(*) filter (where f.last_day between :awayFrom!::date and :awayTo!::date)::int as "away!"
from huigan.member_facts f
where f.brand_id = :brandId! and f.store_id = :storeId! and f.last_day > :today!::date - 365
  and f.orders_365 >= :least!::int and f.marketing;

/* @name findRegulars */
-- A page of one of these crowds: the same conditions.
select f.member_id, f.orders, f.last_day, f.tier, f.birthday, p.display_name as "name?"
from huigan.member_facts f
left join huigan.member_profiles p on p.member_id = f.member_id
where f.brand_id = :brandId! and f.store_id = :storeId! and f.last_day > :today!::date - 365
  and f.orders_365 >= :least!::int and f.marketing and f.member_id < :before!::bigint
  and (:birthdays::text[] is null or f.birthday = any(:birthdays))
  and (:awayFrom::date is null or f.last_day between :awayFrom and :awayTo::date)
order by f.member_id desc limit :limit!::int;

/* @name countActiveRegulars */
select count(*)::int as "regulars!" from huigan.member_facts f
where f.brand_id = :brandId! and f.store_id = :storeId! and f.last_day > :today!::date - 90;
