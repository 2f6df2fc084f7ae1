/* @name findToldFacts */
select 'misses' as "what!", null::text as "key", null::bigint as "member_id", null::bytea as "secret",
  null::text as "category", g.this_minute, g.this_hour
from (
  select coalesce(sum(c.misses) filter (where c.minute = :minute!::timestamptz), 0)::int as this_minute,
    coalesce(sum(c.misses), 0)::int as this_hour
  from huigan.code_misses c where c.brand_id = :brandId!::smallint and c.store_id = :storeId!::text
    and c.minute > :minute!::timestamptz - interval '1 hour' and c.minute <= :minute!::timestamptz
) g
union all
select 'code', a.code_handle, a.member_id, a.code_secret, null, null, null
from huigan.code_handles a where a.brand_id = :brandId!::smallint
  and a.code_handle = any(:handles!::text[])
union all
select 'member', null, m.member_id, null, null, null, null
from huigan.members m
where m.member_id = any(:memberIds!::bigint[]) and m.brand_id = :brandId!::smallint
  and not exists (select from huigan.closed_members c where c.member_id = m.member_id)
union all
select 'product', p.product_id, null, null, p.category, null, null
from huigan.products p where p.brand_id = :brandId!::smallint and p.product_id = any(:products!::text[]);
