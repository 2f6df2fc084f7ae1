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
-- The one before the next stays valid until then, and those before it no longer.
update huigan.pos_secrets s set valid_until = e.ends
from (select o.secret_no,
    case when o.secret_no = :nextNo!::int - 1 then :validUntil!::timestamptz else :now!::timestamptz end as ends
  from huigan.pos_secrets o where o.brand_id = :brandId! and o.store_id = :storeId!) e
where s.brand_id = :brandId! and s.store_id = :storeId! and s.secret_no = e.secret_no
  and (s.valid_until is null or s.valid_until > e.ends);

/* @name nextSecretNo */
select coalesce(max(secret_no), 0) + 1 as "next!" from huigan.pos_secrets where brand_id = :brandId!
  and store_id = :storeId!;

/* @name insertSecret */
insert into huigan.pos_secrets (brand_id, store_id, secret_no, secret, made_at)
values (:brandId!, :storeId!, :secretNo!, :sealed!, :madeAt!);
