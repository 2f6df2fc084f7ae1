/* @name logCreditOnce */
insert into huigan.action_log (brand_id, store_id, staff_id, clerk, device, action, member_id, subject,
  after_state, done_at)
select :brandId!::smallint, :storeId!::text, :staffId!::bigint, :clerk::text, :device::text, :action!::text,
  :memberId!::bigint, :subject!::text, :after!::jsonb, :doneAt!::timestamptz
from huigan.event_keys k
where k.brand_id = :brandId! and k.source = :source! and k.external_id = :externalId! and k.seq is not null
  and not exists (
    select 1 from huigan.action_log a
    where a.brand_id = :brandId! and a.member_id = :memberId! and a.action = :action! and a.subject = :subject!
      and a.staff_id = :staffId!
  );
