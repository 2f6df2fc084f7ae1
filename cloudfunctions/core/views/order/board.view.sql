/* @name findBoard */
-- What is collected of a community is no drink to be made.
with communities as materialized (
  select g.group_id from huigan.groups g
  where g.kind = 'community' and g.group_id in (select b.group_id from huigan.orders b
    where b.brand_id = :brandId! and b.store_id = :storeId! and b.state in ('confirmed', 'preparing', 'ready'))
)
select o.member_id, o.order_id, p.display_name as "member?",
  exists (select 1 from huigan.after_sales a where a.member_id = o.member_id and a.order_id = o.order_id
    and a.state = 'asked') as "open_request!"
from huigan.orders o left join huigan.member_profiles p on p.member_id = o.member_id
where o.brand_id = :brandId! and o.store_id = :storeId! and o.state in ('confirmed', 'preparing', 'ready')
  and (o.group_id is null or o.group_id not in (select c.group_id from communities c))
order by o.paid_at, o.order_id limit :limit!::int;

/* @name findBatch */
-- Orders of a group at a store that were made or are to be made.
with seats as materialized (
  select s.member_id, s.order_id from huigan.group_seats s
  where s.group_id = :groupId! and s.state = 'confirmed'
)
select o.member_id, o.order_id from seats s
join huigan.orders o on o.member_id = s.member_id and o.order_id = s.order_id
where o.brand_id = :brandId! and o.store_id = :storeId!
  and o.state in ('confirmed', 'preparing', 'ready', 'completed')
order by o.order_id limit :limit!::int;

/* @name findGroupsOfOrders */
-- The group of each of some orders, whose seat it is there, and how many of it are at the order's store.
with asked as materialized (
  select o.member_id, o.order_id, o.group_id, o.store_id, p.display_name
  from unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)
  join huigan.orders o on o.member_id = t.member_id and o.order_id = t.order_id and o.group_id is not null
  left join huigan.member_profiles p on p.member_id = o.member_id
), seats as materialized (
  select g.group_id, g.kind, g.name, g.paid, s.member_id, s.order_id, s.state, s.shows_face
  from huigan.groups g join huigan.group_seats s on s.group_id = g.group_id
  where g.group_id in (select a.group_id from asked a)
), batches as materialized (
  select s.group_id, x.store_id, count(*)::int as orders
  from seats s join huigan.orders x on x.member_id = s.member_id and x.order_id = s.order_id
  where s.state = 'confirmed' group by s.group_id, x.store_id
)
select a.member_id, a.order_id, s.group_id, s.kind, s.name, s.paid, s.shows_face, a.display_name as "guest?",
  coalesce(b.orders, 0) as "batch!"
from asked a
join seats s on s.group_id = a.group_id and s.member_id = a.member_id and s.order_id = a.order_id
left join batches b on b.group_id = a.group_id and b.store_id = a.store_id
order by a.order_id limit 300;

/* @name findPastOrders */
select o.member_id, o.order_id, o.paid_at, p.display_name as "member?",
  exists (select 1 from huigan.after_sales a where a.member_id = o.member_id and a.order_id = o.order_id
    and a.state = 'asked') as "open_request!"
from huigan.orders o left join huigan.member_profiles p on p.member_id = o.member_id
where o.brand_id = :brandId! and o.store_id = :storeId! and o.state in ('completed', 'refunded')
  and o.confirmed_at is not null
  and (o.paid_at, o.order_id) < (:beforeAt!::timestamptz, :beforeId!::text)
order by o.paid_at desc, o.order_id desc limit :limit!::int;

/* @name findBoardOrder */
select o.member_id, o.order_id, p.display_name as "member?",
  exists (select 1 from huigan.after_sales a where a.member_id = :memberId! and a.order_id = o.order_id
    and a.state = 'asked') as "open_request!"
from huigan.orders o left join huigan.member_profiles p on p.member_id = :memberId!
where o.member_id = :memberId! and o.order_id = :orderId! and o.confirmed_at is not null limit 1;

/* @name findBoardOrders */
select o.member_id, o.order_id, p.display_name as "member?",
  exists (select 1 from huigan.after_sales a where a.member_id = o.member_id and a.order_id = o.order_id
    and a.state = 'asked') as "open_request!"
from unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)
join huigan.orders o on o.member_id = t.member_id and o.order_id = t.order_id and o.confirmed_at is not null
left join huigan.member_profiles p on p.member_id = o.member_id
order by o.paid_at, o.order_id limit 300;

/* @name findPickupCode */
select k.member_id, k.order_id from huigan.pickup_codes k where k.brand_id = :brandId! and k.code = :code!;

/* @name findOrderAtStore */
select o.member_id, o.order_id from huigan.orders o
where o.member_id = :memberId! and o.order_id = :orderId! and o.store_id = :storeId! limit 1;

/* @name findByPickupNo */
-- Today's, or one of a night that passed midnight; what still waits comes first.
select o.member_id, o.order_id from huigan.orders o
where o.brand_id = :brandId! and o.store_id = :storeId! and o.business_day between :from!::date
  and :today!::date and o.pickup_no = :pickupNo!
order by o.state in ('confirmed', 'preparing', 'ready') desc, o.business_day desc limit 1;

/* @name countAsked */
select count(*)::int as "asked!" from (
  select 1 from huigan.after_sales a where a.brand_id = :brandId! and a.store_id = :storeId!
    and a.state = 'asked' limit :limit!::int
) asked;
