/* @name findBoard */
-- What is collected of a community is no drink to be made.
select o.member_id, o.order_id, p.display_name as "member?",
  exists (select from huigan.after_sales a where a.member_id = o.member_id and a.order_id = o.order_id
    and a.state = 'asked') as "open_request!"
from huigan.orders o left join huigan.member_profiles p on p.member_id = o.member_id
where o.brand_id = :brandId! and o.store_id = :storeId! and o.state in ('confirmed', 'preparing', 'ready')
  and not exists (select from huigan.groups g where g.group_id = o.group_id and g.kind = 'community')
order by o.paid_at, o.order_id limit :limit!::int;

/* @name findBatch */
-- Orders of a group at a store that were made or are to be made.
select o.member_id, o.order_id from huigan.group_seats s
join huigan.orders o on o.member_id = s.member_id and o.order_id = s.order_id
where s.group_id = :groupId! and s.state = 'confirmed' and o.brand_id = :brandId!
  and o.store_id = :storeId! and o.state in ('confirmed', 'preparing', 'ready', 'completed')
order by o.order_id limit :limit!::int;

/* @name findGroupsOfOrders */
-- The group of each of some orders, whose seat it is there, and how many of it are at the order's store.
select o.member_id, o.order_id, g.group_id, g.kind, g.name, g.paid, s.shows_face, p.display_name as "guest?",
  (select count(*) from huigan.group_seats b join huigan.orders x on x.member_id = b.member_id
    and x.order_id = b.order_id where b.group_id = g.group_id and b.state = 'confirmed'
    and x.store_id = o.store_id)::int as "batch!"
from unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)
join huigan.orders o on o.member_id = t.member_id and o.order_id = t.order_id
join huigan.groups g on g.group_id = o.group_id
join huigan.group_seats s on s.group_id = g.group_id and s.member_id = o.member_id and s.order_id = o.order_id
left join huigan.member_profiles p on p.member_id = o.member_id
order by o.order_id limit 300;

/* @name findPastOrders */
select o.member_id, o.order_id, o.paid_at, p.display_name as "member?",
  exists (select from huigan.after_sales a where a.member_id = o.member_id and a.order_id = o.order_id
    and a.state = 'asked') as "open_request!"
from huigan.orders o left join huigan.member_profiles p on p.member_id = o.member_id
where o.brand_id = :brandId! and o.store_id = :storeId! and o.state in ('completed', 'refunded')
  and o.confirmed_at is not null
  and (o.paid_at, o.order_id) < (:beforeAt!::timestamptz, :beforeId!::text)
order by o.paid_at desc, o.order_id desc limit :limit!::int;

/* @name findBoardOrder */
select o.member_id, o.order_id, p.display_name as "member?",
  exists (select from huigan.after_sales a where a.member_id = o.member_id and a.order_id = o.order_id
    and a.state = 'asked') as "open_request!"
from huigan.orders o left join huigan.member_profiles p on p.member_id = o.member_id
where o.member_id = :memberId! and o.order_id = :orderId! and o.confirmed_at is not null limit 1;

/* @name findBoardOrders */
select o.member_id, o.order_id, p.display_name as "member?",
  exists (select from huigan.after_sales a where a.member_id = o.member_id and a.order_id = o.order_id
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
  select from huigan.after_sales a where a.brand_id = :brandId! and a.store_id = :storeId!
    and a.state = 'asked' limit :limit!::int
) asked;
