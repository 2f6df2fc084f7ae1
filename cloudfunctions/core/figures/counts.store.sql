/* @name markWaiting */
-- The last of what waits to be added to members' days and facts.
select coalesce((select max(c.change_no) from huigan.figure_changes c), 0)::bigint as "change!",
  coalesce((select max(t.touch_no) from huigan.member_touches t), 0)::bigint as "touch!";

/* @name findStillWaiting */
-- Whether anything of it is not added yet: what another worker has in hand is still there.
select exists (select 1 from huigan.figure_changes c where c.change_no <= :change!::bigint)
  or exists (select 1 from huigan.member_touches t where t.touch_no <= :touch!::bigint) as "waits!";

/* @name claimCount */
-- Whoever counts a part of a brand's figures up to a day holds its row: of two workers the later one waits,
-- and finds nothing to do. Due is what was not counted up to this day, or not for a day.
insert into huigan.figure_counts as c (brand_id, part, counted_on, counted_at)
values (:brandId!, :part!, :until!, to_timestamp(:nowMs!::float8 / 1000))
on conflict (brand_id, part) do update set counted_on = excluded.counted_on, counted_at = excluded.counted_at
  where c.counted_on < excluded.counted_on or c.counted_at <= to_timestamp(:nowMs! / 1000 - 86400)
returning c.counted_on;

/* @name findCounts */
select c.part, c.counted_on, c.counted_at from huigan.figure_counts c where c.brand_id = :brandId! limit 10;

/* @name clearCohorts */
delete from huigan.cohort_months where brand_id = :brandId!;

/* @name countCohorts */
-- Members by the month of their first order and each month in which they ordered, and whoever of them had two
-- orders by its end. Of accounts that are there; orders of which something is left.
with months as (
  select d.member_id, date_trunc('month', d.day)::date as month, sum(d.orders) as orders
  from huigan.member_days d
  join huigan.member_facts f on f.member_id = d.member_id
  where d.brand_id = :brandId! and d.day <= :until!::date and d.orders > 0
  group by d.member_id, date_trunc('month', d.day)::date
), told as (
  select m.month, min(m.month) over (partition by m.member_id) as first_month,
    sum(m.orders) over (partition by m.member_id order by m.month) as so_far
  from months m
)
insert into huigan.cohort_months (brand_id, first_month, month, buyers, repeaters)
select :brandId!, t.first_month, t.month, count(*), count(*) filter (where t.so_far >= 2)
from told t group by t.first_month, t.month;

/* @name clearMonthEnds */
delete from huigan.month_ends where brand_id = :brandId!;

/* @name countMonthEnds */
-- How many were active on the last day of each month that is over: by the last order up to that day. Of
-- accounts that are there; orders of which something is left.
with ends as (
  select m.month, (m.month + interval '1 month - 1 day')::date as last
  from (select generate_series(:from!::date, :until!::date, interval '1 month')::date as month) m
  where (m.month + interval '1 month - 1 day')::date <= :until!
), months as (
  select d.member_id, date_trunc('month', d.day)::date as month, max(d.day) as last_day
  from huigan.member_days d
  join huigan.member_facts f on f.member_id = d.member_id
  where d.brand_id = :brandId! and d.day between :from! - 365 and :until! and d.orders > 0
  group by d.member_id, date_trunc('month', d.day)::date
), spans as (
  select m.month, m.last_day, lead(m.month) over (partition by m.member_id order by m.month) as next
  from months m
)
insert into huigan.month_ends (brand_id, month, active_90, active_quarter, active_year)
select :brandId!, e.month, count(*) filter (where s.last_day > e.last - 90),
  count(*) filter (where s.last_day >= date_trunc('quarter', e.last)), count(*)
from ends e
join spans s on s.month <= e.month and (s.next is null or s.next > e.month) and s.last_day > e.last - 365
group by e.month;

/* @name clearNewcomers */
delete from huigan.newcomer_days where brand_id = :brandId! and day between :from! and :until!;

/* @name countNewcomers */
-- Whoever joined on a day and is there, by how they came: won by a friend, carried over from a list or from
-- receipts, or by themselves. What was given for it: points of the welcome, what coupons of the welcome took
-- off, what friends were paid for invitations and for first purchases.
with joined as (
  select f.member_id, f.joined_on as day, case
      when exists (select 1 from huigan.attributions a where a.member_id = f.member_id and a.newcomer
        and (a.since at time zone 'UTC' + make_interval(mins => :zoneMinutes!::int))::date <= f.joined_on)
        then 'friend'
      when exists (select 1 from huigan.events e where e.member_id = f.member_id
        and e.business_day between f.joined_on - 1 and f.joined_on + 1 and e.kind = 'join'
        and e.source in ('carry', 'import')) then 'carried'
      else 'app'
    end as channel
  from huigan.member_facts f
  where f.brand_id = :brandId! and f.joined_on between :from!::date and :until!::date
), came as materialized (
  select j.day, j.channel, count(*) as members, sum(p.points) as points, sum(c.fen) as fen
  from joined j
  left join lateral (
    select sum(l.granted - l.reversed) as points from huigan.lots l
    where l.member_id = j.member_id and l.earned_day between j.day - 1 and j.day + 1 and l.kind = 'welcome'
      and l.asset = 'POINT'
  ) p on true
  left join lateral (
    select sum(u.off_fen - u.given_back_fen) as fen from huigan.coupons c
    join huigan.coupon_uses u on u.member_id = c.member_id and u.coupon_id = c.coupon_id and u.state = 'used'
    where c.member_id = j.member_id and c.source = 'gift' and c.cause like 'gift:welcome#%'
  ) c on true
  group by j.day, j.channel
), arisen as materialized (
  select c.arose_on as day, c.kind, c.cause, c.friend_id,
    case when c.asset = 'POINT' then c.entitled else 0 end as points,
    case when c.asset = 'POINT' then 0 else c.entitled end as fen
  from huigan.commissions c where c.brand_id = :brandId! and c.arose_on between :from! and :until!
), bought as materialized (
  select a.day, sum(a.points) as points, sum(a.fen) as fen from arisen a
  join huigan.first_purchases p on p.member_id = a.friend_id and p.order_id = a.cause
  where a.kind <> 'invite' group by a.day
), parts as (
  select c.day, c.channel, c.members, c.points, c.fen from came c
  union all
  select a.day, 'friend', 0, a.points, a.fen from arisen a where a.kind = 'invite'
  union all
  select b.day, 'friend', 0, b.points, b.fen from bought b
)
insert into huigan.newcomer_days (brand_id, day, channel, members, points, fen)
select :brandId!, p.day, p.channel, sum(p.members), coalesce(sum(p.points), 0), coalesce(sum(p.fen), 0)
from parts p group by p.day, p.channel;

/* @name clearEfforts */
delete from huigan.effort_days where brand_id = :brandId! and day between :from! and :until!;

/* @name countEfforts */
-- By day: coupons that were used and what they took off, without what went back; groups by the day they were
-- opened, where somebody paid, and orders of those that were filled; what recommendations sold and pay, by
-- the day they arose. As all of it stands now.
with zone as (
  select make_interval(mins => :zoneMinutes!::int) as ahead
), used as (
  select u.business_day as day, count(*) as coupons, sum(u.off_fen - u.given_back_fen) as off_fen
  from huigan.stores s
  join huigan.coupon_uses u on u.brand_id = s.brand_id and u.store_id = s.store_id and u.state = 'used'
    and u.business_day between :from!::date and :until!::date
  where s.brand_id = :brandId! group by u.business_day
), opened as (
  select g.group_id, g.state, (g.opened_at at time zone 'UTC' + z.ahead)::date as day
  from zone z
  join huigan.groups g on g.brand_id = :brandId! and g.opened_at >= (:from! - z.ahead) at time zone 'UTC'
    and g.opened_at < (:until! + 1 - z.ahead) at time zone 'UTC'
  where exists (select 1 from huigan.group_seats s where s.group_id = g.group_id and s.paid_at is not null)
), grouped as (
  select o.day, count(*) as groups, count(*) filter (where o.state = 'filled') as filled
  from opened o group by o.day
), taken as materialized (
  select g.day, s.member_id, s.order_id from opened g
  join huigan.group_seats s on s.group_id = g.group_id and s.state in ('paid', 'confirmed')
  where g.state = 'filled'
), seated as (
  select t.day, count(*) as seats, sum(o.payable_fen - o.refunded_fen - coalesce((
    select sum(l.difference_fen) from huigan.order_lines l
    where l.member_id = o.member_id and l.order_id = o.order_id), 0)) as fen
  from taken t
  join huigan.orders o on o.member_id = t.member_id and o.order_id = t.order_id and o.state <> 'refunded'
  group by t.day
), paid as (
  select c.arose_on as day, count(*) filter (where c.kind = 'order') as rebates,
    sum(c.base_fen) filter (where c.kind = 'order') as sold_fen, sum(c.entitled) as fen
  from huigan.commissions c
  where c.brand_id = :brandId! and c.arose_on between :from! and :until! and c.asset = 'CNY'
  group by c.arose_on
)
insert into huigan.effort_days (brand_id, day, coupons, coupon_off_fen, groups, groups_filled, seats,
  group_sales_fen, rebates, rebate_sold_fen, rebate_fen)
select :brandId!, d.day, coalesce(u.coupons, 0), coalesce(u.off_fen, 0), coalesce(g.groups, 0),
  coalesce(g.filled, 0), coalesce(s.seats, 0), coalesce(s.fen, 0), coalesce(p.rebates, 0),
  coalesce(p.sold_fen, 0), coalesce(p.fen, 0)
from (select day from used union select day from grouped union select day from paid) d
left join used u on u.day = d.day
left join grouped g on g.day = d.day
left join seated s on s.day = d.day
left join paid p on p.day = d.day;

/* @name findMonths */
-- Whoever ordered in a month, and whoever of them had two orders by its end.
select c.month, sum(c.buyers)::int as "buyers!", sum(c.repeaters)::int as "repeaters!"
from huigan.cohort_months c
where c.brand_id = :brandId! and c.month between :from!::date and :until!::date
group by c.month order by c.month limit 100;

/* @name findMonthEnds */
select e.month, e.active_90, e.active_quarter, e.active_year from huigan.month_ends e
where e.brand_id = :brandId! and e.month between :from! and :until! order by e.month limit 100;

/* @name findCohorts */
select c.first_month, c.month, c.buyers from huigan.cohort_months c
where c.brand_id = :brandId! and c.first_month >= :from! order by c.first_month, c.month limit 400;

/* @name sumNewcomers */
select n.channel, sum(n.members)::int as "members!", sum(n.points)::bigint as "points!",
  sum(n.fen)::bigint as "fen!"
from huigan.newcomer_days n
where n.brand_id = :brandId! and n.day between :from! and :until! group by n.channel limit 10;

/* @name findEfforts */
select e.day, e.coupons, e.coupon_off_fen, e.groups, e.groups_filled, e.seats, e.group_sales_fen, e.rebates,
  e.rebate_sold_fen, e.rebate_fen
from huigan.effort_days e
where e.brand_id = :brandId! and e.day between :from! and :until! order by e.day limit 400;
