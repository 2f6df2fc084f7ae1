/* @name findStoresWithStaff */
select p.store_id, p.name, (
    select count(*)::int from huigan.staff_stores t join huigan.staff s on s.staff_id = t.staff_id
    where t.brand_id = p.brand_id and t.store_id = p.store_id and s.left_at is null
  ) as "staff!"
from huigan.stores p where p.brand_id = :brandId! and p.store_id > :after! order by p.store_id
  limit :limit!::int;

/* @name findValidSecrets */
select x.store_id, x.secret_no, x.made_at, x.valid_until from huigan.pos_secrets x
where x.brand_id = :brandId! and x.store_id = any(:stores!::text[])
  and (x.valid_until is null or x.valid_until > :now!)
order by x.store_id, x.secret_no desc;

/* @name findLetters */
select d.dead_letter_id, d.failed_at, d.kind, d.code, d.reason, d.payload, m.member_key
from huigan.dead_letters d join huigan.members m on m.member_id = d.member_id
where d.brand_id = :brandId! and d.retried_seq is null and d.dead_letter_id > :after!
order by d.dead_letter_id limit :limit!::int;

/* @name findMemberByOwnKey */
select k.member_id from huigan.member_keys k where k.brand_id = :brandId! and k.member_key = :memberKey!
  limit 1;

/* @name findMemberByPhone */
select h.member_id from huigan.phone_hashes h where h.brand_id = :brandId! and h.phone_hash = :phoneHash!
  limit 1;

/* @name tryAuditLock */
select pg_try_advisory_xact_lock(:lockClass!::int, :brandId!::int) as "taken!";
