/* @name takeSlot */
with standing as (
  select count(*)::int as uses, array_agg(r.slot) as slots from huigan.redemptions r
  where r.member_id = :memberId! and r.kind = 'benefit' and r.benefit = :benefit! and r.period = :period!
    and r.reversed_at is null
), taken as (
  insert into huigan.redemptions (member_id, redemption_id, brand_id, store_id, kind, benefit, period, slot,
    till_session_id, staff_id, clerk, redeemed_at)
  select :memberId!::bigint, :redemptionId!::text, :brandId!::smallint, :storeId!::text, 'benefit',
    :benefit!::text, :period!::text, s.slot,
    :tillSession!::text, :staffId::bigint, :clerk::text, :redeemedAt!::timestamptz
  from standing u cross join generate_series(1, :times!::int) as s(slot)
  where u.uses < :times!::int and s.slot <> all (coalesce(u.slots, '{}'))
  order by s.slot limit 1
  on conflict do nothing returning brand_id, redemption_id, member_id
), named as (
  insert into huigan.redemption_keys (brand_id, redemption_id, member_id)
  select t.brand_id, t.redemption_id, t.member_id from taken t
), logged as (
  insert into huigan.action_log (brand_id, store_id, staff_id, clerk, device, action, member_id, subject,
    before_state, after_state, done_at)
  select t.brand_id, :storeId!::text, :staffId::bigint, :clerk::text, :device::text, :action!::text,
    t.member_id, t.redemption_id, jsonb_build_object('left', (:times!::int - u.uses)::text),
    jsonb_build_object('left', (:times!::int - u.uses - 1)::text, 'benefit', :benefit!::text),
    :redeemedAt!::timestamptz
  from taken t cross join standing u
)
select u.uses as "uses!", t.redemption_id as "taken?" from standing u left join taken t on true;

/* @name insertPointsRedemption */
with taken as (
  insert into huigan.redemptions (member_id, redemption_id, brand_id, store_id, kind, points, till_session_id,
    staff_id, clerk, redeemed_at)
  values (:memberId!, :redemptionId!, :brandId!, :storeId!, 'points', :points!, :tillSession!, :staffId,
    :clerk, :redeemedAt!)
)
insert into huigan.redemption_keys (brand_id, redemption_id, member_id)
values (:brandId!, :redemptionId!, :memberId!);

/* @name insertCouponRedemption */
with taken as (
  insert into huigan.redemptions (member_id, redemption_id, brand_id, store_id, kind, coupon_id,
    till_session_id, staff_id, clerk, redeemed_at)
  values (:memberId!, :redemptionId!, :brandId!, :storeId!, 'coupon', :couponId!, :tillSession!, :staffId,
    :clerk, :redeemedAt!)
)
insert into huigan.redemption_keys (brand_id, redemption_id, member_id)
values (:brandId!, :redemptionId!, :memberId!);

/* @name findRedemptionOfMember */
select r.redemption_id, r.redeemed_at, r.kind, r.benefit, r.points from huigan.redemptions r
where r.member_id = :memberId! and r.redemption_id = :redemptionId! limit 1;

/* @name findRedemptionHolder */
select k.member_id from huigan.redemption_keys k
where k.brand_id = :brandId! and k.redemption_id = :redemptionId! limit 1;

/* @name findRedemptionOfStore */
select r.kind, r.benefit, r.period, r.points, r.coupon_id, r.staff_id, r.redeemed_at, r.reversed_at
  from huigan.redemptions r
where r.member_id = :memberId! and r.redemption_id = :redemptionId! and r.brand_id = :brandId!
  and r.store_id = :storeId! limit 1;

/* @name markReversed */
update huigan.redemptions set reversed_at = :reversedAt!, reversed_by = :reversedBy,
  reversal_reason = :reason
where member_id = :memberId! and redemption_id = :redemptionId!
  and reversed_at is null returning redemption_id;

/* @name countUses */
select r.benefit as "benefit!", r.period as "period!", count(*)::int as "uses!" from huigan.redemptions r
where r.member_id = :memberId! and r.kind = 'benefit' and r.period = any(:periods!::text[])
  and r.reversed_at is null
group by r.benefit, r.period;

/* @name findLastUse */
select r.redeemed_at, s.name as store from huigan.redemptions r
join huigan.stores s on s.brand_id = r.brand_id and s.store_id = r.store_id
where r.member_id = :memberId! and r.kind = 'benefit' and r.benefit = :benefit! and r.period = :period!
  and r.reversed_at is null
order by r.redeemed_at desc limit 1;

/* @name eraseReversalReasons */
update huigan.redemptions set reversal_reason = '' where member_id = :memberId! and reversal_reason <> '';
