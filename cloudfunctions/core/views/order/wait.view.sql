/* @name findWait */
-- What a store has yet to make, and when it made the last of it: parcels and groups are made otherwise.
with communities as materialized (
  select g.group_id from huigan.groups g
  where g.kind = 'community' and g.group_id in (select b.group_id from huigan.orders b
    where b.brand_id = :brandId! and b.store_id = :storeId! and b.state in ('confirmed', 'preparing'))
)
select s.store_id, s.name, d.document,
  (select count(*)::int from (
    select o.order_id from huigan.orders o where o.brand_id = :brandId! and o.store_id = :storeId!
      and o.state in ('confirmed', 'preparing')
      and (o.group_id is null or o.group_id not in (select c.group_id from communities c))
    limit :mostAhead!::int) ahead) as "ahead!",
  (select jsonb_agg(jsonb_build_object('from', huigan.ms(m.confirmed_at), 'to', huigan.ms(m.made_at)))
    from (select o.confirmed_at, coalesce(o.ready_at, o.completed_at) as made_at from huigan.orders o
      where o.brand_id = :brandId! and o.store_id = :storeId! and o.group_id is null
        and coalesce(o.ready_at, o.completed_at) > :since!::timestamptz
      order by coalesce(o.ready_at, o.completed_at) desc limit :mostMade!::int) m) as "made?"
from huigan.stores s join huigan.store_details d using (brand_id, store_id)
where s.brand_id = :brandId! and s.store_id = :storeId!;
