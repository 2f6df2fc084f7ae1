/* @name listUsable */
-- What ends first, first; behind it what is not usable yet.
select c.member_id, c.coupon_id, c.brand_id, c.template_id, c.version, c.state, c.usable_from, c.expires_at,
  c.uses_left, c.ended_at, c.ended_why, c.usable_from > :now!::timestamptz as "not_yet!"
from huigan.coupons c
where c.member_id = :memberId! and (c.state = 'held' or c.state = 'usable' and c.expires_at > :now!::timestamptz)
  and (:afterAt::timestamptz is null or (c.usable_from > :now!::timestamptz, c.expires_at, c.coupon_id)
    > (:afterNotYet::boolean, :afterAt::timestamptz, :afterId::bigint))
order by c.usable_from > :now!::timestamptz, c.expires_at, c.coupon_id limit :limit!::int;

/* @name listOver */
-- What is over, the last first: also what nobody has ended yet.
select c.member_id, c.coupon_id, c.brand_id, c.template_id, c.version, c.state, c.usable_from, c.expires_at,
  c.uses_left, c.ended_at, c.ended_why, coalesce(c.ended_at, c.expires_at) as "over_at!"
from huigan.coupons c
where c.member_id = :memberId!
  and (c.state = any(:states!::text[])
    or :gone! and c.state = 'usable' and c.expires_at <= :now!::timestamptz)
  and (:beforeAt::timestamptz is null
    or (coalesce(c.ended_at, c.expires_at), c.coupon_id) < (:beforeAt::timestamptz, :beforeId::bigint))
order by coalesce(c.ended_at, c.expires_at) desc, c.coupon_id desc limit :limit!::int;

/* @name countUsable */
select count(*)::int as "usable!",
  count(*) filter (where c.expires_at <= :soon!::timestamptz)::int as "end_soon!"
from huigan.coupons c
where c.member_id = :memberId! and c.state = 'usable' and c.usable_from <= :now!::timestamptz
  and c.expires_at > :now!::timestamptz;

/* @name findPacketCause */
-- For what an order's coupons are issued, once its sale has settled; `coming`: whether they still have to be.
select 'packet:' || j.event_seq as "cause!", exists (
    select 1 from huigan.effects e where e.member_id = :memberId! and e.kind = 'give-coupons'
      and e.subject = 'packet:' || j.event_seq and not e.stuck
  ) as "coming!"
from huigan.journals j
where j.member_id = :memberId! and j.source = :source! and j.event_id = :orderId! limit 1;
