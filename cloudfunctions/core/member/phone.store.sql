/* @name findPhone */
select p.phone, p.phone_hash, p.verified_at from huigan.member_phones p where p.member_id = :memberId!
  limit 1;

/* @name claimPhone */
insert into huigan.phone_hashes (brand_id, phone_hash, member_id) values (:brandId!, :phoneHash!, :memberId!)
on conflict do nothing;

/* @name findPhoneHolder */
select h.member_id from huigan.phone_hashes h where h.brand_id = :brandId! and h.phone_hash = :phoneHash!
  limit 1;

/* @name releasePhone */
delete from huigan.phone_hashes where brand_id = :brandId! and phone_hash = :phoneHash!;

/* @name savePhone */
with before as materialized (
  select p.phone_hash from huigan.member_phones p where p.member_id = :memberId!
), saved as (
  insert into huigan.member_phones (member_id, brand_id, phone_hash, end_hash, phone, verified_at)
  values (:memberId!, :brandId!, :phoneHash!, :endHash!, :phone!, :verifiedAt)
  on conflict (member_id) do update set phone_hash = excluded.phone_hash, end_hash = excluded.end_hash,
    phone = excluded.phone, verified_at = excluded.verified_at
  returning member_id, brand_id
)
insert into huigan.identity_changes (member_id, brand_id, kind, change)
select s.member_id, s.brand_id, 'phone', c.change
from saved s left join before b on true
cross join (values (1, 'removed'), (2, 'added')) c(place, change)
where b.phone_hash is distinct from :phoneHash!::bytea and (c.change = 'added' or b.phone_hash is not null)
order by c.place;

/* @name findWithoutEnd */
select p.member_id, p.brand_id, p.phone from huigan.member_phones p where p.end_hash is null
  and p.member_id > :after!
order by p.member_id limit :limit!::int;

/* @name setEnds */
-- Of numbers that are still the ones that were read.
update huigan.member_phones p set end_hash = t.end_hash
from unnest(:memberIds!::bigint[], :phones!::bytea[], :endHashes!::bytea[]) as t(member_id, phone, end_hash)
where p.member_id = t.member_id and p.phone = t.phone;

/* @name claimPhones */
insert into huigan.phone_hashes (brand_id, phone_hash, member_id)
select :brandId!::smallint, t.phone_hash, t.member_id
from unnest(:hashes!::bytea[], :memberIds!::bigint[]) as t(phone_hash, member_id) order by t.phone_hash
on conflict do nothing;

/* @name findPhoneHolders */
select h.phone_hash, h.member_id from huigan.phone_hashes h
where h.brand_id = :brandId! and h.phone_hash = any(:hashes!::bytea[]);

/* @name keepUnproven */
with added as (
  insert into huigan.member_phones (member_id, brand_id, phone_hash, end_hash, phone, verified_at)
  select t.member_id, :brandId!::smallint, t.phone_hash, t.end_hash, t.phone, null
  from unnest(:memberIds!::bigint[], :hashes!::bytea[], :endHashes!::bytea[], :phones!::bytea[])
    as t(member_id, phone_hash, end_hash, phone)
  on conflict (member_id) do nothing
  returning member_id, brand_id
)
insert into huigan.identity_changes (member_id, brand_id, kind, change)
select a.member_id, a.brand_id, 'phone', 'added' from added a;

/* @name deletePhone */
with removed as (
  delete from huigan.member_phones where member_id = :memberId! returning member_id, brand_id, phone_hash
), noted as (
  insert into huigan.identity_changes (member_id, brand_id, kind, change)
  select r.member_id, r.brand_id, 'phone', 'removed' from removed r
)
select r.brand_id, r.phone_hash from removed r;

/* @name noteLostPhone */
insert into huigan.lost_phones (member_id, brand_id, lost_at) values (:memberId!, :brandId!, :lostAt!)
on conflict (member_id) do update set lost_at = excluded.lost_at;

/* @name forgetLostPhone */
delete from huigan.lost_phones where member_id = :memberId!;

/* @name findLostPhone */
select l.lost_at from huigan.lost_phones l where l.member_id = :memberId! limit 1;
