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
