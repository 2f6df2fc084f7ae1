/* @name listTemplatePage */
select t.template_id, t.state, t.version, v.document, c.issued, c.stock, c.spent_fen, c.budget_fen,
  exists (select 1 from huigan.coupon_template_requests r where r.brand_id = :brandId!
    and r.template_id = t.template_id and r.state = 'open') as "asked!"
from huigan.coupon_templates t
join huigan.coupon_template_versions v on v.brand_id = t.brand_id and v.template_id = t.template_id
  and v.version = t.version
join huigan.coupon_counters c on c.brand_id = :brandId! and c.template_id = t.template_id
where t.brand_id = :brandId! and (:state::text is null or t.state = :state) and t.template_id > :after!
order by t.template_id limit :limit!::int;

/* @name findTemplateVersion */
select v.document, v.published_at from huigan.coupon_template_versions v
where v.brand_id = :brandId! and v.template_id = :templateId! and v.version = :version!::int;

/* @name findTemplateVersions */
select v.version, v.published_at from huigan.coupon_template_versions v
where v.brand_id = :brandId! and v.template_id = :templateId! order by v.version desc limit 200;

/* @name listTemplateRequests */
select r.request_id, r.template_id, r.version, r.document, r.worst, r.state, r.asked_by, r.asked_at,
  r.answered_at, r.reason, a.name as asked_name, b.name as "answered_name?"
from huigan.coupon_template_requests r
join huigan.staff a on a.staff_id = r.asked_by
left join huigan.staff b on b.staff_id = r.answered_by
where r.brand_id = :brandId! and r.request_id < :before! and (:only::bigint is null or r.request_id = :only)
order by r.request_id desc limit :limit!::int;

/* @name findPricesOfStores */
-- Own prices of stores: of those that are named each, of all others together.
select distinct case when s.store_id = any(:named!::text[]) then s.store_id else '' end as "store_id!",
  s.product_id, s.price_fen
from huigan.store_items s
where s.brand_id = :brandId! and s.price_fen is not null
order by 1, s.product_id, s.price_fen limit 100000;

/* @name listRuns */
select r.run_id, r.kind, r.template_id, r.to_template, r.state, r.stopped_why, r.total, r.done, r.given, r.twice,
  r.missed, r.reason, r.started_at, r.ended_at, s.name as "started_name?"
from huigan.coupon_runs r left join huigan.staff s on s.staff_id = r.started_by
where r.brand_id = :brandId! and (:templateId::text is null or r.template_id = :templateId)
  and (:only::bigint is null or r.run_id = :only) and r.run_id < :before!
order by r.run_id desc limit :limit!::int;

/* @name listMisses */
select m.row_no, m.member_key, m.why from huigan.coupon_run_misses m
where m.brand_id = :brandId! and m.run_id = :runId! and m.row_no > :after! order by m.row_no limit :limit!::int;

/* @name countHolders */
select c.version, c.state, count(*) as "count!", sum(c.uses_left)::bigint as "uses_left!"
from huigan.coupons c
where c.brand_id = :brandId! and c.template_id = :templateId! and (:version::int is null or c.version = :version)
group by c.version, c.state order by c.version desc, c.state;

/* @name sumUses */
-- What uses of a month took off, without what went back; by the terms that they were of.
select u.store_id, s.name as "store_name?", u.template_id, u.version, count(*) as "uses!",
  sum(u.off_fen - u.given_back_fen)::bigint as "off_fen!"
from huigan.coupon_uses u
left join huigan.stores s on s.brand_id = u.brand_id and s.store_id = u.store_id
where u.brand_id = :brandId! and u.state = 'used' and u.business_day >= :from!::date
  and u.business_day < :to!::date
group by u.store_id, s.name, u.template_id, u.version order by u.store_id, u.template_id, u.version
limit 100000;

/* @name sumResults */
select u.store_id, s.name as "store_name?", count(*) as "uses!", count(u.order_id) as "orders!",
  sum(u.off_fen - u.given_back_fen)::bigint as "off_fen!",
  coalesce(sum(o.payable_fen - o.refunded_fen), 0)::bigint as "sales_fen!"
from huigan.coupon_uses u
left join huigan.stores s on s.brand_id = u.brand_id and s.store_id = u.store_id
left join huigan.orders o on o.member_id = u.member_id and o.order_id = u.order_id
where u.brand_id = :brandId! and u.template_id = :templateId! and u.state = 'used'
group by u.store_id, s.name order by u.store_id limit 10000;

/* @name listOfflineLosses */
-- Coupons of a month that tills took without network and that were not usable: by day, the last first, and by
-- store, with what each store lost on that day; of one that was used before, where.
with losses as materialized (
  select o.brand_id, o.business_day, o.store_id, o.receipt_no, o.clerk, o.sold_at, o.told_at, o.member_id,
    o.coupon_id, o.off_fen, o.why, o.given_back_at,
    (sum(o.off_fen) filter (where o.given_back_at is null)
      over (partition by o.business_day, o.store_id))::bigint as day_fen,
    (sum(o.off_fen) filter (where o.given_back_at is null) over ())::bigint as month_fen,
    (count(*) filter (where o.given_back_at is null) over ())::int as month_losses
  from huigan.offline_coupons o
  where o.brand_id = :brandId! and o.why is not null and o.business_day >= :from!::date
    and o.business_day < :to!::date
  order by o.business_day desc, o.store_id, o.receipt_no
  offset :seen!::int limit :limit!::int
), known as materialized (
  select m.member_id, m.member_key from huigan.members m
  where m.member_id in (select o.member_id from losses o)
), held as materialized (
  select c.member_id, c.coupon_id, c.template_id, c.version from huigan.coupons c
  where (c.member_id, c.coupon_id) in (select o.member_id, o.coupon_id from losses o)
), uses as materialized (
  select u.member_id, u.coupon_id, u.store_id, u.held_at from huigan.coupon_uses u
  where (u.member_id, u.coupon_id) in (select o.member_id, o.coupon_id from losses o
    where o.why in ('used', 'held'))
)
select o.business_day, o.store_id, s.name as "store_name?", o.receipt_no, o.clerk, o.sold_at, o.off_fen,
  o.why as "why!", o.given_back_at is not null as "is_given_back!", m.member_key as "member_key?",
  h.template_id as "template_id?", h.version as "version?", u.store_id as "first_store?",
  f.name as "first_store_name?", u.held_at as "first_at?", o.day_fen as "day_fen?",
  o.month_fen as "month_fen?", o.month_losses as "month_losses!"
from losses o
left join huigan.stores s on s.brand_id = o.brand_id and s.store_id = o.store_id
left join known m on m.member_id = o.member_id
left join held h on h.member_id = o.member_id and h.coupon_id = o.coupon_id
left join lateral (
  select u.store_id, u.held_at from uses u
  where u.member_id = o.member_id and u.coupon_id = o.coupon_id and o.why in ('used', 'held')
    and u.held_at <= o.told_at
  order by u.held_at desc limit 1
) u on true
left join huigan.stores f on f.brand_id = o.brand_id and f.store_id = u.store_id
order by o.business_day desc, o.store_id, o.receipt_no;
