/* @name findWait */
-- What a store has yet to make, and when it made the last of it: parcels and groups are made otherwise.
select s.store_id, s.name, d.document,
  (select count(*)::int from (
    select from huigan.orders o where o.brand_id = s.brand_id and o.store_id = s.store_id
      and o.state in ('confirmed', 'preparing')
      and not exists (select from huigan.groups g where g.group_id = o.group_id and g.kind = 'community')
    limit :mostAhead!::int) ahead) as "ahead!",
  (select jsonb_agg(jsonb_build_object('from', huigan.ms(m.confirmed_at), 'to', huigan.ms(m.made_at)))
    from (select o.confirmed_at, coalesce(o.ready_at, o.completed_at) as made_at from huigan.orders o
      where o.brand_id = s.brand_id and o.store_id = s.store_id and o.group_id is null
        and coalesce(o.ready_at, o.completed_at) > :since!::timestamptz
      order by coalesce(o.ready_at, o.completed_at) desc limit :mostMade!::int) m) as "made?"
from huigan.stores s join huigan.store_details d using (brand_id, store_id)
where s.brand_id = :brandId! and s.store_id = :storeId!;
