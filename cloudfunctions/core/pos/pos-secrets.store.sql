/* @name findPosStore */
select b.brand_id, s.secret_no, s.secret, (v.document ->> 'utcOffsetMinutes')::int as "utc_offset_minutes!"
from huigan.brands b
join huigan.programme_versions v on v.brand_id = b.brand_id and v.version = 1
join huigan.pos_secrets s on s.brand_id = b.brand_id
where b.key = :brandKey! and b.stands_at is null and s.store_id = :storeId!
  and (s.valid_until is null or s.valid_until > :now!)
order by s.secret_no desc limit :limit!::int;

/* @name lockStore */
select store_id from huigan.stores where brand_id = :brandId! and store_id = :storeId! for no key update;

/* @name endSecrets */
update huigan.pos_secrets set valid_until = :validUntil!
where brand_id = :brandId! and store_id = :storeId! and (valid_until is null or valid_until > :validUntil!);

/* @name nextSecretNo */
select coalesce(max(secret_no), 0) + 1 as "next!" from huigan.pos_secrets where brand_id = :brandId!
  and store_id = :storeId!;

/* @name insertSecret */
insert into huigan.pos_secrets (brand_id, store_id, secret_no, secret, made_at)
values (:brandId!, :storeId!, :secretNo!, :sealed!, :madeAt!);
