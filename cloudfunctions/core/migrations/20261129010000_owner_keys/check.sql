-- Every member has their key, their code and their phone where they are looked for, and nobody else has them.
select m.member_id, 'no key of their own' as problem from huigan.members m
where not exists (
  select from huigan.member_keys k
  where k.brand_id = m.brand_id and k.member_key = m.member_key and k.member_id = m.member_id
) limit 20;
select a.member_id, 'no code handle of their own' as problem from huigan.member_accounts a
where not exists (
  select from huigan.code_handles h
  where h.brand_id = a.brand_id and h.code_handle = a.code_handle and h.member_id = a.member_id
) limit 20;
select p.member_id, 'no phone of their own' as problem from huigan.member_phones p
where not exists (
  select from huigan.phone_hashes h
  where h.brand_id = p.brand_id and h.phone_hash = p.phone_hash and h.member_id = p.member_id
) limit 20;
select r.member_id, 'a redemption that nobody finds' as problem from huigan.redemptions r
where not exists (
  select from huigan.redemption_keys k
  where k.brand_id = r.brand_id and k.redemption_id = r.redemption_id and k.member_id = r.member_id
) limit 20;
