/* @name findBoard */
select o.member_id, o.order_id, p.display_name as "member?",
  exists (select from huigan.after_sales a where a.member_id = o.member_id and a.order_id = o.order_id
    and a.state = 'asked') as "open_request!"
from huigan.orders o left join huigan.member_profiles p on p.member_id = o.member_id
where o.brand_id = :brandId! and o.store_id = :storeId! and o.state in ('confirmed', 'preparing', 'ready')
  -- A parcel of a community has a list of its own.
  and (o.group_id is null or not exists (select from huigan.community_parcels c
    where c.group_id = o.group_id and c.member_id = o.member_id and c.order_id = o.order_id))
order by o.paid_at, o.order_id limit :limit!::int;

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
