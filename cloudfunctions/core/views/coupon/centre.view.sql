/* @name listOffered */
-- Templates that members help themselves to.
select t.template_id, t.version, v.document, k.issued, k.stock
from huigan.coupon_templates t
join huigan.coupon_template_versions v on v.brand_id = t.brand_id and v.template_id = t.template_id
  and v.version = t.version
join huigan.coupon_counters k on k.brand_id = t.brand_id and k.template_id = t.template_id
where t.brand_id = :brandId! and t.state = 'live' and v.document -> 'issue' ->> 'by' in ('centre', 'drop')
  and (:templateId::text is null or t.template_id = :templateId)
order by t.template_id limit 200;

/* @name countHad */
-- How many of each template a member has had, in all and today.
select c.template_id, count(*)::int as "times!", count(*) filter (
    where c.issued_at >= :today!::timestamptz
  )::int as "today!"
from huigan.coupons c
where c.member_id = :memberId! and c.brand_id = :brandId! and c.template_id = any(:templateIds!::text[])
group by c.template_id;
