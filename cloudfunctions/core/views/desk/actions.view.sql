/* @name findActionsOfStaff */
select a.action_id, a.done_at from huigan.action_log a
where a.staff_id = :staffId! and a.brand_id = :brandId! and a.store_id = :store!
  and (a.done_at, a.action_id) < (:beforeAt!::timestamptz, :beforeId!::bigint)
order by a.done_at desc, a.action_id desc limit :limit!::int;

/* @name findActionsOfStore */
select a.action_id, a.done_at from huigan.action_log a
where a.brand_id = :brandId! and a.store_id = :store! and (a.done_at, a.action_id) < (:beforeAt!::timestamptz,
  :beforeId!::bigint)
order by a.done_at desc, a.action_id desc limit :limit!::int;

/* @name findActionsOfBrand */
select a.action_id, a.done_at from huigan.action_log a
where a.brand_id = :brandId! and (a.done_at, a.action_id) < (:beforeAt!::timestamptz, :beforeId!::bigint)
order by a.done_at desc, a.action_id desc limit :limit!::int;

/* @name findActions */
with page as materialized (
  select a.brand_id, a.action_id, a.done_at, a.action, a.clerk, a.subject, a.after_state, a.reason, a.staff_id,
    a.member_id
  from huigan.action_log a where a.brand_id = :brandId! and a.action_id = any(:ids!::bigint[])
), names as materialized (
  select p.member_id, p.display_name from huigan.member_profiles p
  where p.member_id in (select a.member_id from page a)
), taken as materialized (
  select r.member_id, r.redemption_id, r.staff_id, r.redeemed_at, r.reversed_at
  from page a
  join huigan.redemptions r on r.member_id = a.member_id and r.redemption_id = a.subject
  where a.action in ('redeem-benefit', 'take-points', 'redeem-coupon')
)
select a.action_id, a.done_at, a.action, a.clerk, a.subject, a.after_state, a.reason, s.name as "who?",
  p.display_name as "member?", coalesce(t.name, i.document ->> 'name') as "other?",
  r.redemption_id as "redemption?", r.staff_id as "taken_by?", r.redeemed_at as "redeemed_at?",
    r.reversed_at as "reversed_at?"
from page a
left join huigan.staff s on s.staff_id = a.staff_id
left join names p on p.member_id = a.member_id
left join huigan.staff t on a.action in ('accept-invite', 'dismiss') and t.staff_id::text = a.subject
left join huigan.menu_items i
  on a.action in ('set-sold-out', 'save-item', 'save-store-item') and i.brand_id = a.brand_id
    and i.product_id = a.subject
left join taken r
  on a.action in ('redeem-benefit', 'take-points', 'redeem-coupon') and r.member_id = a.member_id
    and r.redemption_id = a.subject
order by a.done_at desc, a.action_id desc;

/* @name sumRedemptions */
select count(*)::int as "redemptions!", coalesce(sum(r.points), 0)::bigint as "points!"
  from huigan.redemptions r
where r.brand_id = :brandId! and (:store::text is null or r.store_id = :store) and r.redeemed_at >= :from!
  and (:staffId::bigint is null or r.staff_id = :staffId) and r.reversed_at is null;

/* @name countActions */
select count(*) filter (where a.action = 'credit-sale')::int as "credits!",
  count(*) filter (where a.action in ('undo', 'reverse'))::int as "reversals!"
from huigan.action_log a
where a.brand_id = :brandId! and (:store::text is null or a.store_id = :store) and a.done_at >= :from!
  and (:staffId::bigint is null or a.staff_id = :staffId);
