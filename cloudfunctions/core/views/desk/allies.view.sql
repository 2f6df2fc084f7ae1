/* @name findAllyTerms */
-- Versions of templates whose coupons are an ally's: some hundred rows.
select v.template_id, v.version, v.document
from huigan.coupon_template_versions v
where v.brand_id = :brandId! and v.document #>> '{terms,bearers,ally}' is not null
order by v.template_id, v.version limit 5000;

/* @name countGiven */
-- Coupons that members received in a month, by template and version.
select c.template_id, c.version, count(*)::int as "given!"
from huigan.coupons c
where c.brand_id = :brandId! and c.template_id = any(:templateIds!::text[])
  and c.issued_at >= to_timestamp(:fromMs!::float8 / 1000) and c.issued_at < to_timestamp(:toMs!::float8 / 1000)
group by c.template_id, c.version;

/* @name sumAllyUses */
-- What a month's uses of some templates came to, as `sumUses` has them; and whoever bought for the first time
-- on the day of a use, once, with the first coupon of that day.
select u.store_id, u.template_id, u.version, count(*)::int as "uses!", count(u.order_id)::int as "orders!",
  sum(u.off_fen - u.given_back_fen)::bigint as "off_fen!",
  coalesce(sum(o.payable_fen - o.refunded_fen), 0)::bigint as "sales_fen!",
  (count(*) filter (where f.first_day = u.business_day and not exists (
    select 1 from huigan.coupon_uses w
    where w.member_id = u.member_id and w.state = 'used' and w.business_day = u.business_day
      and (w.held_at, w.coupon_id, w.use_no) < (u.held_at, u.coupon_id, u.use_no))))::int as "newcomers!"
from huigan.coupon_uses u
left join huigan.orders o on o.member_id = u.member_id and o.order_id = u.order_id
left join huigan.member_facts f on f.member_id = u.member_id
where u.brand_id = :brandId! and u.template_id = any(:templateIds!::text[]) and u.state = 'used'
  and u.business_day >= :from!::date and u.business_day < :to!::date
group by u.store_id, u.template_id, u.version order by u.store_id, u.template_id, u.version
limit 100000;
