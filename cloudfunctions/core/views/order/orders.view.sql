/* @name findOrdersOfMember */
select o.order_id, o.created_at from huigan.orders o
where o.member_id = :memberId! and (o.created_at, o.order_id) < (:beforeAt!::timestamptz, :beforeId!::text)
order by o.created_at desc, o.order_id desc limit :limit!::int;

/* @name findOpenRequests */
select distinct a.order_id from huigan.after_sales a
where a.member_id = :memberId! and a.order_id = any(:orderIds!::text[]) and a.state = 'asked' limit 100;

/* @name findKindsOfGroups */
select g.group_id, g.kind from huigan.groups g where g.group_id = any(:groupIds!::text[]) limit 100;

/* @name countAhead */
select count(*)::int as "ahead!" from (
  select from huigan.orders o
  where o.brand_id = :brandId! and o.store_id = :storeId! and o.state in ('confirmed', 'preparing')
    and o.paid_at < :paidAt!::timestamptz
    and (o.group_id is null or not exists (select from huigan.community_parcels c
      where c.group_id = o.group_id and c.member_id = o.member_id and c.order_id = o.order_id)) limit :limit!::int
) ahead;
