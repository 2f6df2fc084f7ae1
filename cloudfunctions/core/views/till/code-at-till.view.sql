/* @name findCodeAtTill */
select b.stands_at, (v.document ->> 'utcOffsetMinutes')::int as "utc_offset_minutes!",
  g.this_minute as "this_minute!", g.this_hour as "this_hour!",
  (select max(l.version) from huigan.programme_versions l where l.brand_id = b.brand_id) as "latest_version!",
    a.member_id as "member_id?",
  a.code_secret as "code_secret?"
from huigan.brands b
join huigan.programme_versions v on v.brand_id = b.brand_id and v.version = 1
cross join (
  select coalesce(sum(c.misses) filter (where c.minute = :minute!::timestamptz), 0)::int as this_minute,
    coalesce(sum(c.misses), 0)::int as this_hour
  from huigan.code_misses c where c.brand_id = :brandId!::smallint and c.store_id = :storeId!::text
    and c.minute > :minute!::timestamptz - interval '1 hour' and c.minute <= :minute!::timestamptz
) g
left join huigan.code_handles a on a.brand_id = b.brand_id and a.code_handle = :handle
where b.brand_id = :brandId!::smallint limit 1;
