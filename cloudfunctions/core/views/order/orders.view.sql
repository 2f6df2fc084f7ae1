/* @name findOrdersOfMember */
-- Of the states that are named, if any; or those of which something went back or is asked back.
select o.order_id, o.created_at from huigan.orders o
where o.member_id = :memberId! and (o.created_at, o.order_id) < (:beforeAt!::timestamptz, :beforeId!::text)
  and (:states::text[] is null or o.state = any(:states))
  and (:refunds::boolean is not true or o.refunded_fen > 0 or o.state = 'refunded'
    or exists (select 1 from huigan.after_sales a where a.member_id = :memberId! and a.order_id = o.order_id))
order by o.created_at desc, o.order_id desc limit :limit!::int;

/* @name findCurrentOrders */
-- To which something may still happen: to be paid, made, fetched or filled, or money on its way back.
select c.order_id as "order_id!" from (
  select o.order_id from huigan.orders o
  where o.member_id = :memberId! and o.created_at > :since!::timestamptz
    and (o.state in ('paid', 'confirmed', 'preparing', 'ready')
      or (o.state = 'created' and o.pay_by > :now!::timestamptz))
  union
  select r.order_id from huigan.refunds r where r.member_id = :memberId!
    and r.state in ('queued', 'processing', 'failed') and r.asked_at > :since!::timestamptz
  union
  select a.order_id from huigan.after_sales a where a.member_id = :memberId! and a.state = 'asked'
    and a.asked_at > :since!::timestamptz
) c order by c.order_id desc limit :limit!::int;

/* @name findRefundsUnderWay */
select r.order_id, bool_or(r.state = 'failed') as "stuck!" from huigan.refunds r
where r.member_id = :memberId! and r.order_id = any(:orderIds!::text[])
  and r.state in ('queued', 'processing', 'failed') group by r.order_id limit 100;

/* @name findOpenRequests */
select distinct a.order_id from huigan.after_sales a
where a.member_id = :memberId! and a.order_id = any(:orderIds!::text[]) and a.state = 'asked' limit 100;

/* @name findKindsOfGroups */
select g.group_id, g.kind from huigan.groups g where g.group_id = any(:groupIds!::text[]) limit 100;

/* @name countAhead */
with parcels as materialized (
  select c.member_id, c.order_id from huigan.community_parcels c
  where (c.group_id, c.member_id, c.order_id) in (select b.group_id, b.member_id, b.order_id
    from huigan.orders b where b.brand_id = :brandId! and b.store_id = :storeId!
      and b.state in ('confirmed', 'preparing') and b.paid_at < :paidAt!::timestamptz)
)
select count(*)::int as "ahead!" from (
  select 1 from huigan.orders o
  where o.brand_id = :brandId! and o.store_id = :storeId! and o.state in ('confirmed', 'preparing')
    and o.paid_at < :paidAt!::timestamptz
    and (o.member_id, o.order_id) not in (select c.member_id, c.order_id from parcels c) limit :limit!::int
) ahead;
