/* @name findOfflineCoupon */
select o.off_fen, o.redemption_id, o.why, o.given_back_at from huigan.offline_coupons o
where o.brand_id = :brandId! and o.store_id = :storeId! and o.business_day = :day!::date
  and o.receipt_no = :receipt! limit 1;

/* @name insertOfflineCoupon */
insert into huigan.offline_coupons (brand_id, store_id, business_day, receipt_no, clerk, sold_at, told_at,
  member_id, coupon_id, off_fen, redemption_id, why)
values (:brandId!, :storeId!, :day!::date, :receipt!, :clerk, :soldAt!::timestamptz, :toldAt!::timestamptz,
  :memberId, :couponId, :offFen!, :redemptionId, :why)
on conflict do nothing returning receipt_no;

/* @name sumTakenOffline */
-- What a store took off without network on a day and was not given back: its cap is held against it.
select coalesce(sum(o.off_fen), 0)::bigint as "fen!" from huigan.offline_coupons o
where o.brand_id = :brandId! and o.store_id = :storeId! and o.business_day = :day!::date
  and o.redemption_id is not null and o.given_back_at is null;

/* @name takeCouponOffline */
-- Used by what was sold before: one that ended since was usable then. What is left of it is what it is now.
with taken as (
  update huigan.coupons c set uses_left = c.uses_left - 1,
    state = case when c.uses_left = 1 then 'used' else c.state end,
    ended_at = case when c.uses_left = 1 then :soldAt!::timestamptz else c.ended_at end
  where c.member_id = :memberId! and c.coupon_id = :couponId! and c.state in ('usable', 'expired')
    and c.uses_left > 0 and c.usable_from <= :soldAt!::timestamptz and c.expires_at > :soldAt!::timestamptz
  returning c.*
), noted as (
  insert into huigan.coupon_uses (member_id, coupon_id, use_no, brand_id, template_id, version, store_id,
    business_day, redemption_id, state, off_fen, held_at, used_at)
  select t.member_id, t.coupon_id, (select coalesce(max(u.use_no), 0) + 1 from huigan.coupon_uses u
      where u.member_id = t.member_id and u.coupon_id = t.coupon_id)::smallint, t.brand_id, t.template_id,
    t.version, :storeId!::text, :businessDay!::date, :redemptionId!::text, 'used', :offFen!::bigint,
    :soldAt!::timestamptz, :soldAt!::timestamptz
  from taken t
)
select t.brand_id, t.template_id, t.uses_left from taken t;

/* @name findGoneSales */
-- Of these receipts, those with a coupon that was not given back and of which nothing is left; a refund may
-- have been told with a later day than that of its sale.
select distinct o.business_day, o.receipt_no, o.redemption_id, o.member_id, o.off_fen
from unnest(:days!::date[], :receipts!::text[]) as a(business_day, receipt_no)
join huigan.offline_coupons o on o.brand_id = :brandId! and o.store_id = :storeId!
  and o.business_day between a.business_day - :searchedDays!::int and a.business_day
  and o.receipt_no = a.receipt_no and o.given_back_at is null
left join huigan.sale_keys k on k.brand_id = o.brand_id and k.store_id = o.store_id
  and k.business_day = o.business_day and k.receipt_no = o.receipt_no
left join huigan.events e on e.member_id = k.member_id and e.seq = k.seq and e.business_day = k.business_day
left join huigan.guest_sales g on g.brand_id = o.brand_id and g.store_id = o.store_id
  and g.business_day = o.business_day and g.receipt_no = o.receipt_no
left join huigan.refunded_amounts m on m.member_id = e.member_id and m.sale_seq = e.seq
cross join lateral (
  select bool_and((l ->> 'quantity')::int <= r.units) as all_units,
    sum((l ->> 'amountFen')::bigint - (l ->> 'amountFen')::bigint * r.units / (l ->> 'quantity')::int) as fen
  from json_array_elements(coalesce(e.payload, g.payload) -> 'lines') l
  cross join lateral (select coalesce(case
    when e.member_id is null then (g.refunded_units ->> (l ->> 'line'))::int
    else (select u.quantity from huigan.refunded_lines u where u.member_id = e.member_id and u.sale_seq = e.seq
      and u.line = l ->> 'line') end, 0) as units) r
) n
cross join lateral (select coalesce(m.amount_fen, g.refunded_by_amount_fen, 0) as fen) back
where coalesce(e.payload, g.payload) is not null and (n.all_units or back.fen > 0 and n.fen <= back.fen)
order by o.business_day, o.receipt_no limit 1000;

/* @name markOfflineGivenBack */
update huigan.offline_coupons o set given_back_at = :at!::timestamptz
where o.brand_id = :brandId! and o.store_id = :storeId! and o.business_day = :day!::date
  and o.receipt_no = :receipt! and o.given_back_at is null
returning o.off_fen;

/* @name markRedemptionGivenBack */
update huigan.offline_coupons o set given_back_at = :at!::timestamptz
where o.brand_id = :brandId! and o.store_id = :storeId! and o.redemption_id = :redemptionId!
  and o.given_back_at is null;
