/* @name insertAction */
insert into huigan.action_log (brand_id, store_id, staff_id, clerk, device, action, member_id, subject,
  before_state, after_state, reason, done_at)
values (:brandId!, :storeId, :staffId, :clerk, :device, :action!, :memberId, :subject, :before::jsonb,
  :after::jsonb, :reason, :doneAt!);

/* @name findOutcome */
select a.after_state from huigan.action_log a
where a.brand_id = :brandId! and a.member_id = :memberId! and a.subject = :subject!
  and a.action = any(:actions!::text[])
  order by a.done_at limit 1;

/* @name eraseReasonsAbout */
update huigan.action_log set reason = null where member_id = :memberId! and reason is not null;
