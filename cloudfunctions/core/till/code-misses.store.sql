/* @name sumMisses */
select coalesce(sum(m.misses) filter (where m.minute = :minute!::timestamptz), 0)::int as "this_minute!", coalesce(sum(m.misses), 0)::int as "this_hour!"
from huigan.code_misses m
where m.brand_id = :brandId! and m.store_id = :storeId! and m.minute > :minute!::timestamptz - interval '1 hour' and m.minute <= :minute!::timestamptz;

/* @name addMiss */
with old as (
  delete from huigan.code_misses o
  where o.brand_id = :brandId! and o.store_id = :storeId! and o.minute < :minute!::timestamptz - interval '8 days'
)
insert into huigan.code_misses (brand_id, store_id, minute, misses) values (:brandId!, :storeId!, :minute!::timestamptz, 1)
on conflict (brand_id, store_id, minute) do update set misses = code_misses.misses + 1;
