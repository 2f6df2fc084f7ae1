/* @name findSamePairs */
select coalesce(s.name, r.clerk, '') as "who!", p.display_name as "member?", count(*)::int as "count!",
  min(r.redeemed_at) as "from!", max(r.redeemed_at) as "to!"
from huigan.redemptions r
left join huigan.staff s on s.staff_id = r.staff_id
left join huigan.member_profiles p on p.member_id = r.member_id
where r.brand_id = :brandId! and r.store_id = :store! and r.redeemed_at >= :from!
group by r.staff_id, r.clerk, s.name, r.member_id, p.display_name,
  (r.redeemed_at + make_interval(mins => :utcOffsetMinutes!::int))::date
having count(*) >= :least!::int
order by max(r.redeemed_at) desc limit :limit!::int;

/* @name findSameBuyers */
with found as materialized (
  select a.clerk, a.member_id, count(*)::int as count, min(a.done_at) as first_at, max(a.done_at) as last_at
  from huigan.action_log a
  where a.brand_id = :brandId! and a.store_id = :store! and a.done_at >= :from! and a.action = 'pos-sale'
    and a.member_id is not null
  group by a.clerk, a.member_id, (a.done_at + make_interval(mins => :utcOffsetMinutes!::int))::date
  having count(*) >= :least!::int
  order by max(a.done_at) desc limit :limit!::int
), names as materialized (
  select p.member_id, p.display_name from huigan.member_profiles p
  where p.member_id in (select f.member_id from found f)
)
select coalesce(f.clerk, '') as "who!", p.display_name as "member?", f.count as "count!",
  f.first_at as "from!", f.last_at as "to!"
from found f left join names p on p.member_id = f.member_id
order by f.last_at desc;

/* @name findLargeSales */
-- What a clerk typed, and what a POS told without saying who rang it up.
with found as materialized (
  select a.staff_id, a.member_id, count(*)::int as count, min(a.done_at) as first_at, max(a.done_at) as last_at
  from huigan.action_log a
  where a.brand_id = :brandId! and a.store_id = :store! and a.done_at >= :from!
    and (a.action = 'credit-sale' or (a.action = 'pos-sale' and a.clerk is null))
    and (a.after_state ->> 'amountFen')::bigint >= :leastFen!::bigint
  group by a.staff_id, a.member_id, (a.done_at + make_interval(mins => :utcOffsetMinutes!::int))::date
  order by max(a.done_at) desc limit :limit!::int
), names as materialized (
  select p.member_id, p.display_name from huigan.member_profiles p
  where p.member_id in (select f.member_id from found f)
)
select coalesce(s.name, '') as "who!", p.display_name as "member?", f.count as "count!",
  f.first_at as "from!", f.last_at as "to!"
from found f
left join huigan.staff s on s.staff_id = f.staff_id
left join names p on p.member_id = f.member_id
order by f.last_at desc;

/* @name findUnconfirmedCredits */
select coalesce(s.name, '') as "who!", count(*)::int as "count!", min(a.done_at) as "from!",
  max(a.done_at) as "to!"
from huigan.action_log a
left join huigan.staff s on s.staff_id = a.staff_id
where a.brand_id = :brandId! and a.store_id = :store! and a.done_at >= :from! and a.action = 'credit-sale'
  and not exists (
  select 1 from huigan.action_log c
  where c.brand_id = a.brand_id and c.store_id = a.store_id and c.done_at >= :from!
    and c.action = 'confirm-sale' and c.subject = a.subject
)
group by a.staff_id, s.name, (a.done_at + make_interval(mins => :utcOffsetMinutes!::int))::date
having count(*) >= :least!::int
order by max(a.done_at) desc limit :limit!::int;

/* @name findManyReversals */
select coalesce(s.name, '') as "who!", count(*)::int as "count!", min(a.done_at) as "from!",
  max(a.done_at) as "to!"
from huigan.action_log a
left join huigan.staff s on s.staff_id = a.staff_id
where a.brand_id = :brandId! and a.store_id = :store! and a.done_at >= :from!
  and a.action in ('undo', 'reverse')
group by a.staff_id, s.name, (a.done_at + make_interval(mins => :utcOffsetMinutes!::int))::date
having count(*) >= :least!::int
order by max(a.done_at) desc limit :limit!::int;

/* @name findManyMisses */
with missed as (
  select (m.minute + make_interval(mins => :utcOffsetMinutes!::int))::date as day, m.staff_id, m.clerk,
    sum(m.misses)::int as misses,
    min(m.minute) as first_at, max(m.minute) as last_at
  from huigan.code_misses m
  where m.brand_id = :brandId! and m.store_id = :store! and m.minute >= :from!
  group by 1, m.staff_id, m.clerk
)
select sum(d.misses)::int as "count!", min(d.first_at) as "from!", max(d.last_at) as "to!",
  (array_agg(coalesce(s.name, d.clerk, '') order by d.misses desc, d.staff_id, d.clerk))[1:3] as "most!"
from missed d
left join huigan.staff s on s.staff_id = d.staff_id
group by d.day
having sum(d.misses) >= :least!::int
order by max(d.last_at) desc limit :limit!::int;
