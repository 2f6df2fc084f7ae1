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
      where u.member_id = :memberId! and u.coupon_id = :couponId!)::smallint, t.brand_id, t.template_id,
    t.version, :storeId!::text, :businessDay!::date, :redemptionId!::text, 'used', :offFen!::bigint,
    :soldAt!::timestamptz, :soldAt!::timestamptz
  from taken t
)
select t.brand_id, t.template_id, t.uses_left from taken t;

/* @name findGoneSales */
-- Of these receipts, those with a coupon that was not given back and of which nothing is left; a refund may
-- have been told with a later day than that of its sale.
with taken as materialized (
  select distinct o.business_day, o.receipt_no, o.redemption_id, o.member_id, o.off_fen
  from unnest(:days!::date[], :receipts!::text[]) as a(business_day, receipt_no)
  join huigan.offline_coupons o on o.brand_id = :brandId! and o.store_id = :storeId!
    and o.business_day between a.business_day - :searchedDays!::int and a.business_day
    and o.receipt_no = a.receipt_no and o.given_back_at is null
), named as materialized (
  select k.business_day, k.receipt_no, k.member_id, k.seq from taken t
  join huigan.sale_keys k on k.brand_id = :brandId! and k.store_id = :storeId!
    and k.business_day = t.business_day and k.receipt_no = t.receipt_no
), sold as materialized (
  select n.business_day, n.receipt_no, e.payload, m.amount_fen, (
      select json_object_agg(u.line, u.quantity) from huigan.refunded_lines u
      where u.member_id = e.member_id and u.sale_seq = e.seq
    ) as units
  from named n
  join huigan.events e on e.member_id = n.member_id and e.seq = n.seq and e.business_day = n.business_day
  left join huigan.refunded_amounts m on m.member_id = e.member_id and m.sale_seq = e.seq
), guests as materialized (
  select g.business_day, g.receipt_no, g.payload, g.refunded_by_amount_fen, g.refunded_units from taken t
  join huigan.guest_sales g on g.brand_id = :brandId! and g.store_id = :storeId!
    and g.business_day = t.business_day and g.receipt_no = t.receipt_no
)
select t.business_day, t.receipt_no, t.redemption_id, t.member_id, t.off_fen
from taken t
left join sold e on e.business_day = t.business_day and e.receipt_no = t.receipt_no
left join guests g on g.business_day = t.business_day and g.receipt_no = t.receipt_no
cross join lateral (
  select bool_and(l.quantity <= l.units) as all_units, sum(l.fen - l.fen * l.units / l.quantity) as fen
  from (
    select (a.line ->> 'quantity')::int as quantity, (a.line ->> 'amountFen')::bigint as fen,
      coalesce((case when e.payload is null then g.refunded_units::json else e.units end
        ->> (a.line ->> 'line'))::int, 0) as units
    from json_array_elements(coalesce(e.payload, g.payload) -> 'lines') a(line)
  ) l
) n
where coalesce(e.payload, g.payload) is not null and (n.all_units
  or coalesce(e.amount_fen, g.refunded_by_amount_fen, 0) > 0
    and n.fen <= coalesce(e.amount_fen, g.refunded_by_amount_fen, 0))
order by t.business_day, t.receipt_no limit 1000;

/* @name markOfflineGivenBack */
update huigan.offline_coupons o set given_back_at = :at!::timestamptz
where o.brand_id = :brandId! and o.store_id = :storeId! and o.business_day = :day!::date
  and o.receipt_no = :receipt! and o.given_back_at is null
returning o.off_fen;

/* @name markRedemptionGivenBack */
update huigan.offline_coupons o set given_back_at = :at!::timestamptz
where o.brand_id = :brandId! and o.store_id = :storeId! and o.redemption_id = :redemptionId!
  and o.given_back_at is null;
