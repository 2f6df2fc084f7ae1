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

/* @name eraseReasonsOnPurchases */
-- Of commissions that others had for what a member bought.
with bought as (
  select huigan.whole_of(o.referral ->> 'referrer')::bigint as referrer_id, o.order_id
  from huigan.orders o where o.member_id = :memberId! and o.referral is not null
)
update huigan.action_log a set reason = null from bought b
where a.member_id = b.referrer_id and a.subject = b.order_id and a.action = 'decide-commission'
  and a.reason is not null;
