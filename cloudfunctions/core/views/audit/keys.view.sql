/* @name findKeyDifferences */
with found as (
  select m.member_id, 'member_keys: the member''s own key' as what, m.member_id as expected,
    k.member_id as found
  from huigan.members m
  left join huigan.member_keys k on k.brand_id = m.brand_id and k.member_key = m.member_key
  where m.brand_id = :brandId! and k.member_id is distinct from m.member_id
  union all
  select k.member_id, 'member_keys: the member of a key', k.member_id, m.member_id
  from huigan.member_keys k
  left join huigan.members m
    on m.member_id = k.member_id and m.brand_id = k.brand_id and m.member_key = k.member_key
  where k.brand_id = :brandId! and m.member_id is null
  union all
  select coalesce(a.member_id, h.member_id), 'code_handles: whose the handle is', a.member_id, h.member_id
  from (select * from huigan.member_accounts where brand_id = :brandId!) a
  full join (select * from huigan.code_handles where brand_id = :brandId!) h
    on h.code_handle = a.code_handle
  where a.member_id is distinct from h.member_id
  union all
  select coalesce(p.member_id, h.member_id), 'phone_hashes: whose the phone is', p.member_id, h.member_id
  from (select * from huigan.member_phones where brand_id = :brandId!) p
  full join (select * from huigan.phone_hashes where brand_id = :brandId!) h
    on h.phone_hash = p.phone_hash
  where p.member_id is distinct from h.member_id
  union all
  select coalesce(r.member_id, k.member_id), 'redemption_keys: whose the redemption is', r.member_id,
    k.member_id
  from (select * from huigan.redemptions where brand_id = :brandId!) r
  full join (select * from huigan.redemption_keys where brand_id = :brandId!) k
    on k.redemption_id = r.redemption_id
  where r.member_id is distinct from k.member_id
)
select m.member_key as "member", f.what as "what!", f.expected::text as "expected", f.found::text as "found",
  count(*) over () as "total!"
from found f left join huigan.members m on m.member_id = f.member_id
order by m.member_key, f.what limit 1000;
