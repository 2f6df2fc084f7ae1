/* @name addMisses */
with old as (
  delete from huigan.code_misses o
  where o.brand_id = :brandId! and o.store_id = :storeId!
    and o.minute < :minute!::timestamptz - interval '8 days'
)
insert into huigan.code_misses (brand_id, store_id, minute, staff_id, clerk, misses)
select :brandId!::smallint, :storeId!::text, :minute!::timestamptz, t.staff_id, t.clerk, count(*)::int
from unnest(:staffIds!::bigint[], :clerks!::text[]) as t(staff_id, clerk) group by t.staff_id, t.clerk
  order by t.staff_id, t.clerk
on conflict (brand_id, store_id, minute, staff_id,
  clerk) do update set misses = code_misses.misses + excluded.misses;
