/* @name insertInvite */
insert into huigan.staff_invites (code_hash, brand_id, name, role, store_ids, invited_by, made_at, expires_at)
values (:codeHash!, :brandId!, :name!, :role!, :stores!::text[], :invitedBy, :madeAt!, :expiresAt!);

/* @name lockInvite */
select v.code_hash, v.brand_id, v.name, v.role, v.store_ids, v.expires_at, v.used_at,
  exists (select 1 from huigan.staff b where b.staff_id = v.invited_by
    and b.left_at is not null) as "inviter_left!"
from huigan.staff_invites v where v.code_hash = :codeHash! for update of v;

/* @name useInvite */
update huigan.staff_invites set used_at = :usedAt!, used_by = :usedBy! where code_hash = :codeHash!
  and used_at is null returning code_hash;
