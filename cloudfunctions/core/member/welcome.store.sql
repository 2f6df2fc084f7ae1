/* @name insertClaims */
insert into huigan.welcome_claims (brand_id, identity_hash, member_id, claimed_at)
select :brandId!::smallint, t.identity_hash, :memberId!::bigint, :claimedAt!::timestamptz
from (select distinct u.identity_hash from unnest(:hashes!::bytea[]) as u(identity_hash)
  order by u.identity_hash) t
on conflict do nothing;

/* @name findOthersClaim */
select w.claimed_at from huigan.welcome_claims w
where w.brand_id = :brandId! and w.identity_hash = any(:hashes!::bytea[]) and w.member_id is distinct
  from :memberId! limit 1;

/* @name releaseClaims */
update huigan.welcome_claims set member_id = null where member_id = :memberId!;
