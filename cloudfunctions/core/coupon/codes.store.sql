/* @name countGuess */
-- Counts one more before it is looked at, so that of many at once no more are looked at than may be; no row:
-- there were too many.
with old as (
  delete from huigan.claim_guesses o where o.member_id = :memberId!
    and o.minute < :minute!::timestamptz - interval '1 day'
), hour as (
  select coalesce(sum(g.guesses), 0) as guesses from huigan.claim_guesses g
  where g.member_id = :memberId! and g.minute > :minute!::timestamptz - interval '1 hour'
)
insert into huigan.claim_guesses (member_id, minute, guesses)
select :memberId!::bigint, :minute!::timestamptz, 1 from hour h where h.guesses < :mostInHour!::int
on conflict (member_id, minute) do update set guesses = claim_guesses.guesses + 1
  where claim_guesses.guesses < :mostInMinute!::int
returning guesses;

/* @name forgiveGuess */
update huigan.claim_guesses set guesses = guesses - 1
where member_id = :memberId! and minute = :minute!::timestamptz and guesses > 0;

/* @name takeClaimCode */
update huigan.coupon_claim_codes set member_id = :memberId!, claimed_at = :at!
where brand_id = :brandId! and code = :code! and member_id is null
returning template_id;

/* @name findClaimCode */
select c.template_id, c.member_id from huigan.coupon_claim_codes c
where c.brand_id = :brandId! and c.code = :code! limit 1;

/* @name findShownCode */
select c.code from huigan.coupon_codes c
where c.member_id = :memberId! and c.coupon_id = :couponId! and c.brand_id = :brandId! limit 1;

/* @name insertShownCode */
insert into huigan.coupon_codes (brand_id, code, member_id, coupon_id)
values (:brandId!, :code!, :memberId!, :couponId!) on conflict do nothing returning code;

/* @name findCouponOfCode */
select c.member_id, c.coupon_id from huigan.coupon_codes c
where c.brand_id = :brandId! and c.code = :code! limit 1;
