/* @name lockTemplates */
select pg_advisory_xact_lock(hashtext('huigan.coupon-template'), :brandId!::int) as locked;

/* @name insertTemplateRequest */
insert into huigan.coupon_template_requests (brand_id, template_id, version, document, worst, state, asked_by,
  asked_at)
values (:brandId!, :templateId!, :version!::int, :document!::jsonb, :worst!::jsonb, 'open', :askedBy!,
  :askedAt!::timestamptz)
on conflict (brand_id, template_id) where state = 'open' do nothing
returning request_id;

/* @name findTemplateRequest */
select r.request_id, r.template_id, r.version, r.document, r.state, r.asked_by
from huigan.coupon_template_requests r where r.brand_id = :brandId! and r.request_id = :requestId!;

/* @name answerTemplateRequest */
update huigan.coupon_template_requests r set state = :state!, answered_by = :answeredBy!,
  answered_at = :answeredAt!::timestamptz, reason = :reason
where r.brand_id = :brandId! and r.request_id = :requestId! and r.state = 'open'
returning r.request_id;

/* @name overtakeTemplateRequests */
update huigan.coupon_template_requests r set state = 'overtaken', answered_by = :answeredBy!,
  answered_at = :answeredAt!::timestamptz
where r.brand_id = :brandId! and r.template_id = :templateId! and r.state = 'open'
returning r.request_id;
