/* @name findAskedFacts */
select 'brand' as "what!", null::text as "key", null::bigint as "member_id", null::bytea as "bytes",
  null::text as "text", b.stands_at as "at", (
    select max(v.version) from huigan.programme_versions v where v.brand_id = b.brand_id
  ) as "first"
from huigan.brands b where b.brand_id = :brandId!::smallint
union all
select 'secret', null, null, null, null, null, s.secret_no
from huigan.pos_secrets s
where s.brand_id = :brandId!::smallint and s.store_id = :storeId!::text
  and s.secret_no = any(:secretNos!::int[])
  and (s.valid_until is null or s.valid_until > :now!::timestamptz)
union all
select 'message', m.path, null, m.body_hash, m.answer #>> '{}', null, null
from huigan.pos_messages m
where m.brand_id = :brandId!::smallint and m.store_id = :storeId!::text
  and m.message_id = :messageId::text
union all
select 'code', h.code_handle, h.member_id, h.code_secret, null, null, null
from huigan.code_handles h
where h.brand_id = :brandId!::smallint and h.code_handle = any(:handles!::text[])
union all
select 'member', null, m.member_id, null, null, null, null
from huigan.members m
where m.member_id = any(:memberIds!::bigint[]) and m.brand_id = :brandId!::smallint
  and not exists (select 1 from huigan.closed_members c where c.member_id = m.member_id)
union all
select 'product', p.product_id, null, null, p.category, null, null
from huigan.products p
where p.brand_id = :brandId!::smallint and p.product_id = any(:products!::text[]);
