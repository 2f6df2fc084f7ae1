/* @name countOnBoard */
-- As many as a board shows at the most.
with communities as materialized (
  select g.group_id from huigan.groups g
  where g.kind = 'community' and g.group_id in (select b.group_id from huigan.orders b
    where b.brand_id = :brandId! and b.store_id = :storeId! and b.state in ('confirmed', 'preparing', 'ready'))
)
select count(*) filter (where o.state = 'confirmed')::int as "fresh!",
  count(*) filter (where o.state = 'ready')::int as "ready!"
from (
  select b.state from huigan.orders b
  where b.brand_id = :brandId! and b.store_id = :storeId! and b.state in ('confirmed', 'preparing', 'ready')
    and (b.group_id is null or b.group_id not in (select c.group_id from communities c))
  order by b.paid_at limit :limit!::int
) o;

/* @name findDayOfStore */
select f.orders, f.takings_fen from huigan.day_figures f
where f.brand_id = :brandId! and f.store_id = :storeId! and f.day = :day! limit 1;
