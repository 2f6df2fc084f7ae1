/* @name insertCoupons */
-- Coupons of one template for whoever may have one, first come first served; the counter is held, so that
-- what is counted here is all there is. Of each ask: what became of it.
with asked as (
  select a.member_id, a.cause, a.place
  from unnest(:memberIds!::bigint[], :causes!::text[]) with ordinality as a(member_id, cause, place)
), known as materialized (
  select a.place, c.coupon_id from asked a
  join huigan.coupons c on c.member_id = a.member_id and c.cause = a.cause
    and c.member_id = any(:memberIds!)
), fresh as (
  select distinct on (a.member_id, a.cause) a.* from asked a
  where not exists (select 1 from known k where k.place = a.place)
  order by a.member_id, a.cause, a.place
), open as materialized (
  select m.member_id, m.tier from huigan.members m
  left join huigan.closed_members x on x.member_id = m.member_id
  where m.member_id = any(:memberIds!) and m.brand_id = :brandId! and x.member_id is null
), had as materialized (
  select c.member_id, count(*) as times, count(*) filter (where c.issued_at >= :today!::timestamptz) as today
  from huigan.coupons c
  where :isLimited! and c.member_id = any(:memberIds!) and c.brand_id = :brandId!
    and c.template_id = :templateId!
  group by c.member_id
), counted as materialized (
  select f.*, m.member_id is null as nobody,
    cardinality(:tiers!::text[]) > 0 and coalesce(m.tier, :lowestTier!) <> all(:tiers!::text[]) as other_level,
    coalesce(had.times, 0) + row_number() over (partition by f.member_id order by f.place) as nth,
    coalesce(had.today, 0) + row_number() over (partition by f.member_id order by f.place) as nth_today
  from fresh f
  left join open m on m.member_id = f.member_id
  left join had on had.member_id = f.member_id
), may as materialized (
  select c.*, row_number() over (order by c.place) as rank from counted c
  where not c.nobody and not c.other_level and c.nth <= coalesce(:perMember::bigint, c.nth)
    and c.nth_today <= coalesce(:perMemberPerDay::bigint, c.nth_today)
), made as (
  insert into huigan.coupons (member_id, brand_id, template_id, version, source, cause, state, usable_from,
    expires_at, uses_left, issued_at, issued_by)
  select m.member_id, :brandId!::smallint, :templateId!::text, :version!::int, :source!::text, m.cause,
    'usable', :usableFrom!::timestamptz, :expiresAt!::timestamptz, :uses!::smallint, :issuedAt!::timestamptz,
    :issuedBy::bigint
  from may m where m.rank <= coalesce(:left::bigint, m.rank)
  on conflict (member_id, cause) do nothing
  returning member_id, cause, coupon_id
), raised as (
  update huigan.coupon_counters c set issued = c.issued + (select count(*) from made)
  where c.brand_id = :brandId! and c.template_id = :templateId! and exists (select 1 from made)
)
select a.place::int as "place!", coalesce(k.coupon_id, d.coupon_id) as "coupon_id?",
  case when k.coupon_id is not null then 'known'
    when d.coupon_id is not null then case when f.place = a.place then 'issued' else 'known' end
    when c.nobody then 'no-member' when c.other_level then 'other-level'
    when c.nth > :perMember::bigint then 'had-all' when c.nth_today > :perMemberPerDay::bigint then 'had-today'
    else 'none-left' end as "outcome!"
from asked a
left join known k on k.place = a.place
left join made d on d.member_id = a.member_id and d.cause = a.cause
left join fresh f on f.member_id = a.member_id and f.cause = a.cause
left join counted c on c.member_id = a.member_id and c.cause = a.cause
order by a.place;

/* @name findCoupons */
select c.member_id, c.coupon_id, c.brand_id, c.template_id, c.version, c.source, c.cause, c.state,
  c.usable_from, c.expires_at, c.uses_left, c.grace_given, c.issued_at, c.ended_at, c.ended_why
from huigan.coupons c where c.member_id = :memberId! and c.coupon_id = any(:couponIds!::bigint[]) limit 1000;

/* @name lockCoupons */
select c.member_id, c.coupon_id, c.brand_id, c.template_id, c.version, c.source, c.cause, c.state,
  c.usable_from, c.expires_at, c.uses_left, c.grace_given, c.issued_at, c.ended_at, c.ended_why
from huigan.coupons c where c.member_id = :memberId! and c.coupon_id = any(:couponIds!::bigint[])
order by c.coupon_id for no key update;

/* @name findCouponsByCause */
select c.coupon_id, c.state, c.cause from huigan.coupons c
where c.member_id = :memberId! and c.cause like :prefix! order by c.coupon_id limit 200;

/* @name holdCoupon */
-- Held, or nothing: it is not usable (any more).
with taken as (
  update huigan.coupons c set state = 'held'
  where c.member_id = :memberId! and c.coupon_id = :couponId! and c.state = 'usable'
    and c.usable_from <= :at!::timestamptz and c.expires_at > :at!::timestamptz
  returning c.*
), noted as (
  insert into huigan.coupon_uses (member_id, coupon_id, use_no, brand_id, template_id, version, store_id,
    business_day, order_id, state, off_fen, held_at)
  select t.member_id, t.coupon_id, (select coalesce(max(u.use_no), 0) + 1 from huigan.coupon_uses u
      where u.member_id = :memberId! and u.coupon_id = :couponId!)::smallint, t.brand_id, t.template_id,
    t.version, :storeId!::text, :businessDay!::date, :orderId!::text, 'held', :offFen!::bigint,
    :at!::timestamptz
  from taken t
)
select t.brand_id, t.template_id from taken t;

/* @name takeCoupon */
-- The same at a till: used at once.
with taken as (
  update huigan.coupons c set uses_left = c.uses_left - 1,
    state = case when c.uses_left = 1 then 'used' else 'usable' end,
    ended_at = case when c.uses_left = 1 then :at!::timestamptz end
  where c.member_id = :memberId! and c.coupon_id = :couponId! and c.state = 'usable'
    and c.usable_from <= :at!::timestamptz and c.expires_at > :at!::timestamptz
  returning c.*
), noted as (
  insert into huigan.coupon_uses (member_id, coupon_id, use_no, brand_id, template_id, version, store_id,
    business_day, redemption_id, state, off_fen, held_at, used_at)
  select t.member_id, t.coupon_id, (select coalesce(max(u.use_no), 0) + 1 from huigan.coupon_uses u
      where u.member_id = :memberId! and u.coupon_id = :couponId!)::smallint, t.brand_id, t.template_id,
    t.version, :storeId!::text, :businessDay!::date, :redemptionId!::text, 'used', :offFen!::bigint,
    :at!::timestamptz, :at!::timestamptz
  from taken t
)
select t.brand_id, t.template_id, t.uses_left from taken t;

/* @name spendBudget */
-- What a use takes off, where the template has a budget; no row: it has none. `within`: it was enough.
with spent as (
  update huigan.coupon_counters c set spent_fen = c.spent_fen + :fen!
  where c.brand_id = :brandId! and c.template_id = :templateId! and c.budget_fen is not null
    and c.spent_fen + :fen! <= c.budget_fen
  returning 1
)
select exists (select 1 from spent) as "within!" from huigan.coupon_counters c
where c.brand_id = :brandId! and c.template_id = :templateId! and c.budget_fen is not null;

/* @name giveBudgetBack */
update huigan.coupon_counters c set spent_fen = c.spent_fen - :fen!
where c.brand_id = :brandId! and c.template_id = :templateId! and c.budget_fen is not null;

/* @name useHeldCoupon */
with used as (
  update huigan.coupon_uses u set state = 'used', used_at = :at!::timestamptz
  where u.member_id = :memberId! and u.order_id = :orderId! and u.state = 'held'
  returning u.coupon_id
)
update huigan.coupons c set uses_left = c.uses_left - 1,
  state = case when c.uses_left = 1 then 'used' else 'usable' end,
  ended_at = case when c.uses_left = 1 then :at!::timestamptz end
from used where c.member_id = :memberId! and c.coupon_id = used.coupon_id and c.state = 'held'
returning c.coupon_id;

/* @name releaseHeldCoupon */
with freed as (
  update huigan.coupon_uses u set state = 'released', ended_at = :at!::timestamptz
  where u.member_id = :memberId! and u.order_id = :orderId! and u.state = 'held'
  returning u.coupon_id, u.off_fen
)
update huigan.coupons c set
  state = case when c.expires_at <= :at!::timestamptz then 'expired' else 'usable' end,
  ended_at = case when c.expires_at <= :at!::timestamptz then :at!::timestamptz end
from freed where c.member_id = :memberId! and c.coupon_id = freed.coupon_id and c.state = 'held'
returning c.brand_id, c.template_id, freed.off_fen;

/* @name lockUse */
select u.coupon_id, u.use_no, u.brand_id, u.template_id, u.version, u.state, u.off_fen, u.given_back_fen
from huigan.coupon_uses u where u.member_id = :memberId! and u.state = 'used'
  and (u.order_id = :orderId or u.redemption_id = :redemptionId)
order by u.coupon_id, u.use_no limit 1 for no key update;

/* @name setGivenBack */
update huigan.coupon_uses set given_back_fen = :fen!
where member_id = :memberId! and coupon_id = :couponId! and use_no = :useNo!;

/* @name returnUse */
with returned as (
  update huigan.coupon_uses u set state = 'returned', given_back_fen = u.off_fen, ended_at = :at!::timestamptz
  where u.member_id = :memberId! and u.coupon_id = :couponId! and u.use_no = :useNo! and u.state = 'used'
  returning u.coupon_id
)
update huigan.coupons c set uses_left = c.uses_left + 1, state = :state!, expires_at = :expiresAt!::timestamptz,
  grace_given = :graceGiven!,
  ended_at = case when :state! in ('expired', 'revoked') then coalesce(c.ended_at, :at!::timestamptz) end,
  ended_why = case when :state! = 'revoked' then c.ended_why end
from returned r where c.member_id = :memberId! and c.coupon_id = r.coupon_id
returning c.coupon_id;

/* @name expireCoupons */
with over as materialized (
  select c.member_id, c.coupon_id from huigan.coupons c
  where c.state = 'usable' and c.expires_at <= :at!::timestamptz
  order by c.expires_at limit :limit!::int
)
update huigan.coupons c set state = 'expired', ended_at = c.expires_at
from over where c.member_id = over.member_id and c.coupon_id = over.coupon_id and c.state = 'usable'
returning c.coupon_id;

/* @name revokeCoupons */
-- What is usable of these; what an order holds finishes.
update huigan.coupons c set state = 'revoked', ended_at = :at!::timestamptz, ended_why = :why!
where c.member_id = :memberId! and c.coupon_id = any(:couponIds!::bigint[]) and c.state = 'usable'
returning c.coupon_id;

/* @name revokeAllCoupons */
update huigan.coupons c set state = 'revoked', ended_at = :at!::timestamptz, ended_why = :why!
where c.member_id = :memberId! and c.state = 'usable' returning c.coupon_id;

/* @name listWallet */
select c.member_id, c.coupon_id, c.brand_id, c.template_id, c.version, c.source, c.cause, c.state,
  c.usable_from, c.expires_at, c.uses_left, c.grace_given, c.issued_at, c.ended_at, c.ended_why
from huigan.coupons c
where c.member_id = :memberId! and c.state = any(:states!::text[])
order by c.expires_at, c.coupon_id limit :limit!::int;

/* @name countGivenToday */
-- How many a member was given by staff since the business day began.
select count(*)::int as "times!" from huigan.coupons c
where c.member_id = :memberId! and c.source = 'goodwill' and c.issued_at >= :today!::timestamptz;
