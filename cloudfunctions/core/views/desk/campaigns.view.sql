/* @name listCampaigns */
-- Those of which some day lies in a month: whether the last one does, whoever looks knows.
select c.brand_id, c.campaign_id, c.version, c.document, c.state, c.published_at, c.ended_at
from huigan.campaigns c
where c.brand_id = :brandId! and c.to_day >= :from!::date and c.from_day < :until!::date
  and (c.ended_at is null or c.ended_at >= :fromAt!::timestamptz or c.from_day >= :from!::date)
  and c.campaign_id > :after! order by c.campaign_id limit :limit!::int;

/* @name listDrops */
-- Limited drops that begin between two instants.
select t.template_id, v.document -> 'terms' ->> 'name' as "name!",
  (v.document -> 'issue' ->> 'from')::timestamptz as "begins_at!"
from huigan.coupon_templates t
join huigan.coupon_template_versions v on v.brand_id = t.brand_id and v.template_id = t.template_id
  and v.version = t.version
where t.brand_id = :brandId! and t.state in ('live', 'paused') and v.document -> 'issue' ->> 'by' = 'drop'
  and (v.document -> 'issue' ->> 'from')::timestamptz >= :fromAt!::timestamptz
  and (v.document -> 'issue' ->> 'from')::timestamptz < :untilAt!::timestamptz
order by 3, 1 limit 200;

/* @name sumIssued */
select c.template_id, count(*) as "issued!" from huigan.coupons c
where c.brand_id = :brandId! and c.template_id = any(:templateIds!::text[])
  and c.issued_at >= :fromAt!::timestamptz and c.issued_at < :untilAt!::timestamptz
group by c.template_id;

/* @name sumTemplates */
-- Uses of the coupons that were issued between two instants, whenever; sales of each order once.
select u.template_id, count(*) as "uses!", count(distinct u.order_id) as "orders!",
  sum(u.off_fen - u.given_back_fen)::bigint as "off_fen!",
  coalesce(sum(o.payable_fen - o.refunded_fen), 0)::bigint as "sales_fen!"
from huigan.coupons c
join huigan.coupon_uses u on u.member_id = c.member_id and u.coupon_id = c.coupon_id and u.state = 'used'
left join huigan.orders o on o.member_id = u.member_id and o.order_id = u.order_id
where c.brand_id = :brandId! and c.template_id = any(:templateIds!::text[])
  and c.issued_at >= :fromAt!::timestamptz and c.issued_at < :untilAt!::timestamptz
group by u.template_id;

/* @name sumOffers */
-- What a campaign's offers took off lines of orders that stand, without the part of pieces that went back.
select a.code as "code!", count(distinct (a.member_id, a.order_id)) as "orders!",
  sum(a.share - a.share * a.back / a.quantity)::bigint as "off_fen!"
from (
  select o.member_id, o.order_id, r ->> 'code' as code, (r ->> 'shareFen')::bigint as share,
    l.refunded_quantity as back, l.quantity
  from huigan.orders o
  cross join lateral jsonb_array_elements(o.quote -> 'lines') q
  cross join lateral jsonb_array_elements(q -> 'adjustments') r
  join huigan.order_lines l on l.member_id = o.member_id and l.order_id = o.order_id and l.line = q ->> 'line'
  where o.brand_id = :brandId! and o.campaigns @> array[:campaignId!::text] and o.paid_at is not null
    and o.state <> 'refunded' and o.created_at >= :fromAt!::timestamptz and o.created_at < :untilAt!::timestamptz
    and r ->> 'campaign' = :campaignId!
) a group by a.code order by a.code limit 1000;

/* @name sumStores */
-- By store: each order once, whether an offer of the campaign lowers it, a coupon, or both.
with offered as (
  select o.member_id, o.order_id, o.store_id, 0::bigint as coupons_fen,
    coalesce(sum(s.share - s.share * l.refunded_quantity / l.quantity), 0)::bigint as offers_fen
  from huigan.orders o
  cross join lateral jsonb_array_elements(o.quote -> 'lines') q
  left join lateral (
    select (r ->> 'shareFen')::bigint as share from jsonb_array_elements(q -> 'adjustments') r
    where r ->> 'campaign' = :campaignId!
  ) s on true
  left join huigan.order_lines l on l.member_id = o.member_id and l.order_id = o.order_id
    and l.line = q ->> 'line'
  where o.brand_id = :brandId! and o.campaigns @> array[:campaignId!::text] and o.paid_at is not null
    and o.state <> 'refunded' and o.created_at >= :fromAt!::timestamptz and o.created_at < :untilAt!::timestamptz
  group by o.member_id, o.order_id, o.store_id
), couponed as (
  select u.member_id, u.order_id, u.store_id, u.off_fen - u.given_back_fen as coupons_fen, 0::bigint as offers_fen
  from huigan.coupons c
  join huigan.coupon_uses u on u.member_id = c.member_id and u.coupon_id = c.coupon_id and u.state = 'used'
  where c.brand_id = :brandId! and c.template_id = any(:templateIds!::text[])
    and c.issued_at >= :fromAt!::timestamptz and c.issued_at < :untilAt!::timestamptz
), each as (
  select t.member_id, t.order_id, t.store_id, sum(t.coupons_fen) as coupons_fen, sum(t.offers_fen) as offers_fen
  from (select * from offered union all select * from couponed) t
  group by t.member_id, t.order_id, t.store_id
)
select e.store_id as "store_id!", s.name as "store_name?", count(e.order_id) as "orders!",
  coalesce(sum(o.payable_fen - o.refunded_fen), 0)::bigint as "sales_fen!",
  sum(e.offers_fen)::bigint as "offers_fen!", sum(e.coupons_fen)::bigint as "coupons_fen!"
from each e
left join huigan.orders o on o.member_id = e.member_id and o.order_id = e.order_id
left join huigan.stores s on s.brand_id = :brandId! and s.store_id = e.store_id
group by e.store_id, s.name order by e.store_id limit 10000;
