/* @name lockPromoter */
-- The row is made where there is none: whoever decides about a referrer's commissions holds it.
insert into huigan.promoters (member_id, brand_id) values (:memberId!, :brandId!)
on conflict (member_id) do update set brand_id = promoters.brand_id
returning member_id, brand_id, sold_fen, friends;

/* @name findPromoter */
select p.member_id, p.brand_id, p.sold_fen, p.friends from huigan.promoters p where p.member_id = :memberId!;

/* @name movePromoter */
update huigan.promoters set sold_fen = sold_fen + :soldFen!::bigint, friends = friends + :friends!::int
where member_id = :memberId!;

/* @name findCommissions */
select c.member_id, c.kind, c.cause, c.brand_id, c.friend_id, c.asset, c.state, c.arose_on, c.arose_at,
  c.granted, c.capped, c.base_fen, c.entitled, c.freeze_days, c.completed_at, c.free_at, c.sold_fen, c.steps,
  c.hold_reasons, c.hold_answer, c.decision, c.decided_at, c.decision_note, c.changed_at
from huigan.commissions c where c.member_id = :memberId! and c.cause = :cause! order by c.kind limit 2;

/* @name sumGrantedOn */
select coalesce(sum(c.granted), 0)::bigint as "granted!" from huigan.commissions c
where c.member_id = :memberId! and c.arose_on = :day!::date and c.asset = 'CNY' and c.kind = 'order';

/* @name takeBudget */
-- What is left of a month's budget, at most what is asked for.
with made as (
  insert into huigan.referral_budgets (brand_id, month) values (:brandId!, :month!::date)
  on conflict (brand_id, month) do update set used_fen = referral_budgets.used_fen
  returning used_fen
)
select least(:asked!::bigint, greatest(:most!::bigint - made.used_fen, 0))::bigint as "left!" from made;

/* @name moveBudget */
insert into huigan.referral_budgets as b (brand_id, month, used_fen)
values (:brandId!, :month!::date, greatest(:fen!::bigint, 0))
on conflict (brand_id, month) do update set used_fen = b.used_fen + :fen!::bigint;

/* @name insertCommissions */
-- A set of them. Reasons are joined by commas: an array holds no arrays of different lengths. What members
-- sold is a fact: that of an order which is done leaves a touch.
with touched as (
  insert into huigan.member_touches (member_id, brand_id)
  select t.member_id, t.brand_id
  from unnest(:memberIds!::bigint[], :brandIds!::smallint[], :kinds!::text[], :completedAts!::timestamptz[])
    as t(member_id, brand_id, kind, completed_at)
  where t.kind = 'order' and t.completed_at is not null
)
insert into huigan.commissions (member_id, kind, cause, brand_id, friend_id, asset, state, arose_on, arose_at,
  granted, capped, base_fen, entitled, freeze_days, completed_at, free_at, sold_fen, steps, hold_reasons,
  changed_at)
select t.member_id, t.kind, t.cause, t.brand_id, t.friend_id, t.asset, t.state, t.arose_on, t.arose_at,
  t.granted, t.capped, t.base_fen, t.entitled, t.freeze_days, t.completed_at, t.free_at, t.sold_fen, t.steps,
  string_to_array(t.hold_reasons, ','), t.changed_at
from unnest(:memberIds!::bigint[], :kinds!::text[], :causes!::text[], :brandIds!::smallint[],
  :friendIds!::bigint[], :assets!::huigan.asset[], :states!::text[], :aroseOns!::date[],
  :aroseAts!::timestamptz[], :granteds!::bigint[], :cappeds!::boolean[], :baseFens!::bigint[],
  :entitleds!::bigint[], :freezeDays!::int[], :completedAts!::timestamptz[], :freeAts!::timestamptz[],
  :soldFens!::bigint[], :steps!::int[], :holdReasons!::text[], :changedAts!::timestamptz[])
  as t(member_id, kind, cause, brand_id, friend_id, asset, state, arose_on, arose_at, granted, capped,
    base_fen, entitled, freeze_days, completed_at, free_at, sold_fen, steps, hold_reasons, changed_at);

/* @name updateCommission */
with changed as (
  update huigan.commissions set state = :state!, base_fen = :baseFen!, entitled = :entitled!,
    completed_at = :completedAt::timestamptz, free_at = :freeAt::timestamptz, sold_fen = :soldFen!,
    steps = :steps!, hold_answer = :holdAnswer, decision = :decision, decided_at = :decidedAt::timestamptz,
    decision_note = :decisionNote, hold_reasons = :holdReasons!::text[],
    changed_at = :changedAt!::timestamptz
  where member_id = :memberId! and kind = :kind! and cause = :cause!
  returning member_id, brand_id, kind, completed_at
)
insert into huigan.member_touches (member_id, brand_id)
select c.member_id, c.brand_id from changed c where c.kind = 'order' and c.completed_at is not null;

/* @name insertSteps */
insert into huigan.commission_steps (member_id, kind, cause, step, brand_id, parts, fixed, entitled, at,
  why)
select t.member_id, t.kind, t.cause, t.step, t.brand_id, t.parts::jsonb, t.fixed, t.entitled, t.at, t.why
from unnest(:memberIds!::bigint[], :kinds!::text[], :causes!::text[], :steps!::int[], :brandIds!::smallint[],
  :parts!::text[], :fixeds!::bigint[], :entitleds!::bigint[], :ats!::timestamptz[], :whys!::text[])
  as t(member_id, kind, cause, step, brand_id, parts, fixed, entitled, at, why);

/* @name findSteps */
select s.member_id, s.kind, s.cause, s.step, s.parts, s.fixed, s.entitled, s.at, s.why
from huigan.commission_steps s
where s.member_id = :memberId! and s.kind = any(:kinds!::text[]) and s.cause = any(:causes!::text[])
order by s.kind, s.cause, s.step limit 10000;

/* @name findReleasable */
-- Those whose days are over: not held, and nobody asks for money back of the order.
with asked as materialized (
  select a.member_id, a.order_id from huigan.after_sales a where a.state = 'asked'
)
select c.member_id, c.brand_id, c.kind, c.cause from huigan.commissions c
where c.state = 'frozen' and c.free_at <= :at!::timestamptz
  and (c.hold_reasons = '{}' or c.decision = 'released')
  and not exists (select 1 from asked a where a.member_id = c.friend_id and a.order_id = c.cause)
order by c.free_at limit :limit!::int;

/* @name insertFirstPurchase */
insert into huigan.first_purchases (member_id, brand_id, referrer_id, order_id, at)
values (:friendId!, :brandId!, :referrerId!, :orderId!, :at!::timestamptz)
on conflict (member_id) do nothing returning member_id;

/* @name deleteFirstPurchase */
delete from huigan.first_purchases where member_id = :friendId! and order_id = :orderId! returning member_id;

/* @name markFriendBought */
update huigan.friends set bought_at = :at::timestamptz where member_id = :referrerId! and friend_id = :friendId!;

/* @name findWhyHeld */
-- What two people have in common that friends seldom do.
select exists (select 1 from huigan.friends f where f.member_id = :friendId! and f.friend_id = :memberId!) as "cycle!",
  exists (select 1 from huigan.member_identities i
    join huigan.staff_identities s on s.kind = i.kind and s.identity = i.identity
    join huigan.staff p on p.staff_id = s.staff_id and p.brand_id = :brandId!
    join huigan.staff_stores w on w.staff_id = p.staff_id and w.store_id = :storeId!
    where i.brand_id = :brandId! and i.member_id = :memberId!) as "staff!";

/* @name findSamePerson */
-- Whether WeChat knows both under one unionid, which the first of them has.
select coalesce((select s.of_id from huigan.second_accounts s where s.member_id = :memberId!), :memberId!)
  = coalesce((select s.of_id from huigan.second_accounts s where s.member_id = :friendId!), :friendId!)
  as "same!";

/* @name findPaidAlike */
-- Whether two members were paid under one name.
select exists (select 1 from huigan.withdrawals a
  where a.member_id = :memberId! and a.payee is not null and a.payee in (
    select b.payee from huigan.withdrawals b where b.member_id = :friendId! and b.payee is not null
  )) as "alike!";

/* @name findOfSamePayee */
-- What a member and others who were paid under the same name earn of each other and is not available yet.
with named as materialized (
  select distinct w.payee from huigan.withdrawals w
  where w.member_id = :memberId! and w.payee is not null
), alike as materialized (
  select distinct o.member_id from named n
  join huigan.withdrawals o on o.brand_id = :brandId! and o.payee = n.payee and o.payee is not null
  limit 1000
)
select c.member_id, c.kind, c.cause from alike x
join huigan.commissions c on c.member_id = x.member_id and c.state in ('estimated', 'frozen')
  and c.decision is null and not ('same-payee' = any(c.hold_reasons))
join alike y on y.member_id = c.friend_id
where c.friend_id <> c.member_id and (c.member_id = :memberId! or c.friend_id = :memberId!)
order by c.member_id, c.kind, c.cause limit 5000;
