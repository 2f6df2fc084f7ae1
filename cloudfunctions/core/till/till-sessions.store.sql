/* @name insertTillSession */
with pruned as (
  delete from huigan.till_sessions o where o.member_id = :memberId! and o.expires_at < :prunedBefore!
)
insert into huigan.till_sessions (till_session_id, member_id, code_step, brand_id, store_id, staff_id, clerk, opened_at, expires_at)
values (:id!, :memberId!, :codeStep!, :brandId!, :storeId!, :staffId, :clerk, :openedAt!, :expiresAt!)
on conflict do nothing returning till_session_id;

/* @name findTillSession */
select t.member_id, t.opened_at, t.expires_at,
  exists (select from huigan.closed_members c where c.member_id = t.member_id) as "closed!"
from huigan.till_sessions t
where t.till_session_id = :id! and t.brand_id = :brandId! and t.store_id = :storeId! limit 1;
