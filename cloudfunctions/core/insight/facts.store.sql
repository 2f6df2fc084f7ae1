/* @name findTouched */
select w.member_id from huigan.member_touches w order by w.member_id, w.touch_no limit :limit!::int;

/* @name takeTouches */
-- Takes touches; what another worker has in hand is left to it.
with taken as (
  delete from huigan.member_touches t
  using (
    select w.member_id, w.touch_no from huigan.member_touches w
    where :memberIds::bigint[] is null or w.member_id = any(:memberIds::bigint[])
    order by w.member_id, w.touch_no limit :limit!::int for update skip locked
  ) k
  where t.member_id = k.member_id and t.touch_no = k.touch_no returning t.member_id, t.brand_id
)
select t.member_id, t.brand_id, count(*)::int as "touches!" from taken t group by t.member_id, t.brand_id;

/* @name lockFacts */
-- A row for each, held until the end of the transaction: whoever counts a member again sees what the one
-- before has counted.
insert into huigan.member_facts as f (member_id, brand_id, counted_on, marketing, orders, spent_fen,
  orders_365, spent_365_fen, orders_90, spent_90_fen, rfm_version, stage)
select t.member_id, :brandId!::smallint, :today!::date, false, 0, 0, 0, 0, 0, 0, -1, 'aware'
from unnest(:memberIds!::bigint[]) as t(member_id) order by t.member_id
on conflict (member_id) do update set counted_on = f.counted_on;

/* @name dropFacts */
-- Of whoever is nobody any more: a closed account, one that goes on in another, one that never joined nor
-- bought anything, gone back or not.
delete from huigan.member_facts f
using huigan.members m
where f.member_id = any(:memberIds!::bigint[]) and m.member_id = f.member_id
  and (m.merged_into is not null
    or (m.joined_at is null and not exists (select 1 from huigan.member_days d
      where d.member_id = m.member_id))
    or exists (select 1 from huigan.closed_members c where c.member_id = m.member_id));

/* @name recountFacts */
-- Counts members again, as of a day, and writes down who moved. Before: lockFacts, so that rows are held.
with asked as (
  select f.* from huigan.member_facts f where f.member_id = any(:memberIds!::bigint[])
), bought as (
  select d.member_id, min(d.day) filter (where d.orders > 0) as first_day,
    max(d.day) filter (where d.orders > 0) as last_day,
    sum(d.orders)::int as orders, sum(d.takings_fen)::bigint as fen,
    coalesce(sum(d.orders) filter (where d.day > :today!::date - 365), 0)::int as orders_365,
    coalesce(sum(d.takings_fen) filter (where d.day > :today! - 365), 0)::bigint as fen_365,
    coalesce(sum(d.orders) filter (where d.day > :today! - 90), 0)::int as orders_90,
    coalesce(sum(d.takings_fen) filter (where d.day > :today! - 90), 0)::bigint as fen_90
  from huigan.member_days d where d.member_id = any(:memberIds!::bigint[]) group by d.member_id
), places as (
  select distinct on (s.member_id) s.member_id, s.store_id
  from (select d.member_id, d.store_id, sum(d.orders) as orders from huigan.member_days d
    where d.member_id = any(:memberIds!::bigint[]) and d.store_id <> ''
    group by d.member_id, d.store_id having sum(d.orders) > 0) s
  order by s.member_id, s.orders desc, s.store_id
), counted as (
  select a.member_id, m.tier, p.birthday, p.household,
    (m.joined_at at time zone 'UTC' + make_interval(mins => :zoneMinutes!::int))::date as joined_on,
    coalesce((select c.granted from huigan.member_consents c
      where c.member_id = a.member_id and c.purpose = 'marketing'
      order by c.given_at desc limit 1), false) as marketing,
    b.first_day, b.last_day, coalesce(b.orders, 0) as orders, coalesce(b.fen, 0) as fen,
    coalesce(b.orders_365, 0) as orders_365, coalesce(b.fen_365, 0) as fen_365,
    coalesce(b.orders_90, 0) as orders_90, coalesce(b.fen_90, 0) as fen_90, s.store_id,
    huigan.rfm_of(:today!, b.last_day, coalesce(b.orders_365, 0), coalesce(b.fen_365, 0),
      :recencyEdges!::int[], :orderEdges!::int[], :fenEdges!::int[]) as rfm,
    case
      when exists (select 1 from huigan.commissions c where c.member_id = a.member_id and c.kind = 'order'
        and c.completed_at is not null and c.state <> 'reversed') then 'recommends'
      when b.orders >= 2 then 'repeated'
      when b.orders = 1 then 'bought'
      when exists (select 1 from huigan.behaviour_events e where e.member_id = a.member_id
        and e.name in ('product-seen', 'coupon-seen')) then 'interested'
      else 'aware'
    end as stage
  from huigan.member_facts a
  join huigan.members m on m.member_id = a.member_id
  left join huigan.member_profiles p on p.member_id = a.member_id
  left join bought b on b.member_id = a.member_id
  left join places s on s.member_id = a.member_id
  where a.member_id = any(:memberIds!::bigint[])
), moved as (
  -- -1: counted for the first time.
  select a.member_id, a.brand_id, v.what, v.was, v.became, case
      when a.rfm_version = -1 and c.orders = 0 then 'joined'
      when a.rfm_version = -1 then 'first-count'
      when c.orders > a.orders then 'order'
      when c.orders < a.orders or c.fen < a.spent_fen then 'refund'
      when v.what = 'class' and a.rfm_version <> :version!::int then 'edges'
      when v.what = 'class' then 'time'
      when 'recommends' in (v.was, v.became) then 'friend'
      else 'look'
    end as why
  from asked a join counted c on c.member_id = a.member_id
  cross join lateral (values
    ('class', huigan.rfm_class(a.rfm), huigan.rfm_class(c.rfm)),
    ('stage', case when a.rfm_version = -1 then null else a.stage end, c.stage)) v(what, was, became)
  where v.was is distinct from v.became
), numbered as materialized (
  select o.member_id, o.what, max(o.move_no) as last from huigan.member_moves o
  where (o.member_id, o.what) in (select m.member_id, m.what from moved m)
  group by o.member_id, o.what
), written as (
  insert into huigan.member_moves (member_id, what, move_no, brand_id, moved_on, moved_at, was, became, why)
  select m.member_id, m.what, 1 + coalesce(n.last, 0), m.brand_id, :today!,
    to_timestamp(:nowMs!::float8 / 1000), m.was, m.became, m.why
  from moved m left join numbered n on n.member_id = m.member_id and n.what = m.what
  returning member_id, brand_id, what, move_no, became, why
), heard as (
  -- What a running flow waits for. Of what a list brought along: nothing; of many orders at once: ten.
  insert into huigan.flow_signals (member_id, brand_id, what, value, cause, happened_on)
  select s.member_id, s.brand_id, s.what, s.value, s.cause, :today!
  from (
    select w.member_id, w.brand_id, w.what, w.became as value, w.what || '.' || w.move_no as cause
    from written w where w.became is not null and w.why <> 'first-count'
    union all
    select a.member_id, a.brand_id, 'joined', '', 'joined' from asked a join counted c
      on c.member_id = a.member_id
    where a.joined_on is null and c.joined_on >= :today! - 1
    union all
    select a.member_id, a.brand_id, 'ordered', n::text, 'ordered.' || n from asked a join counted c
      on c.member_id = a.member_id
    cross join lateral generate_series(greatest(a.orders, c.orders - 10) + 1, c.orders) n
    where c.last_day >= :today! - 1
  ) s
  where (s.brand_id, s.what) in (select f.brand_id, f.trigger from huigan.flows f where f.state = 'running')
)
update huigan.member_facts f set counted_on = :today!, joined_on = c.joined_on,
  tier = c.tier, birthday = c.birthday, household = c.household, marketing = c.marketing,
  first_day = c.first_day,
  last_day = c.last_day, orders = c.orders, spent_fen = c.fen, orders_365 = c.orders_365,
  spent_365_fen = c.fen_365, orders_90 = c.orders_90, spent_90_fen = c.fen_90, store_id = c.store_id,
  rfm = c.rfm, rfm_version = :version!, stage = c.stage
from counted c where f.member_id = c.member_id and f.member_id = any(:memberIds!::bigint[]);

/* @name touchTurned */
-- Whose counts or scores change because days have passed: an order leaves a window, or the days since the
-- last one pass an edge. From the day after `since` to `today`.
insert into huigan.member_touches (member_id, brand_id)
select distinct t.member_id, :brandId!::smallint
from (
  select d.member_id from huigan.member_days d
  where d.brand_id = :brandId! and (d.day > :since!::date - 365 and d.day <= :today!::date - 365
    or d.day > :since!::date - 90 and d.day <= :today!::date - 90)
  union all
  select f.member_id from huigan.member_facts f
  join unnest(:recencyEdges!::int[]) as e(edge) on f.last_day >= :since!::date - e.edge
    and f.last_day < :today!::date - e.edge
  where f.brand_id = :brandId!
) t;

/* @name touchStaleEdges */
-- Whoever was counted with edges before these, some at a time: versions only rise, and the index is read from
-- its beginning.
insert into huigan.member_touches (member_id, brand_id)
select f.member_id, f.brand_id from huigan.member_facts f
where f.brand_id = :brandId! and f.rfm_version < :version!::int
  and not exists (select 1 from huigan.member_touches t where t.member_id = f.member_id)
limit :limit!::int;

/* @name findTurnedDay */
select h.turned_on from huigan.habit_days h where h.brand_id = :brandId!;

/* @name saveTurnedDay */
-- Only forward: of two workers at once the later one changes nothing.
insert into huigan.habit_days as h (brand_id, turned_on) values (:brandId!, :today!)
on conflict (brand_id) do update set turned_on = excluded.turned_on where h.turned_on < excluded.turned_on
returning h.turned_on;

/* @name deleteFacts */
delete from huigan.member_facts where member_id = :memberId!;

/* @name deleteMoves */
delete from huigan.member_moves where member_id = :memberId!;

/* @name deleteTags */
delete from huigan.member_tags where member_id = :memberId!;

/* @name findLatestEdges */
select r.version, r.edges from huigan.rfm_versions r where r.brand_id = :brandId!
order by r.version desc limit 1;
