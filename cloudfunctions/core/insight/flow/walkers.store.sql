/* @name findSignalled */
select w.member_id from huigan.flow_signals w order by w.member_id, w.signal_no limit :limit!::int;

/* @name takeSignals */
-- Takes signals; what another worker has in hand is left to it.
delete from huigan.flow_signals s
using (
  select w.member_id, w.signal_no from huigan.flow_signals w
  where :memberIds::bigint[] is null or w.member_id = any(:memberIds::bigint[])
  order by w.member_id, w.signal_no limit :limit!::int for update skip locked
) t
where s.member_id = t.member_id and s.signal_no = t.signal_no
returning s.member_id, s.brand_id, s.what, s.value, s.cause, s.happened_on;

/* @name signalAbsent */
-- Whoever bought last on one of some days, for one flow.
insert into huigan.flow_signals (member_id, brand_id, what, value, cause, happened_on)
select f.member_id, f.brand_id, 'flow', :value!, 'absent.' || f.last_day, :today!::date
from huigan.member_facts f
where f.brand_id = :brandId! and f.last_day between :from!::date and :to!::date;

/* @name signalBirthdays */
insert into huigan.flow_signals (member_id, brand_id, what, value, cause, happened_on)
select f.member_id, f.brand_id, 'flow', :value!, 'birthday.' || :year!::text, :today!::date
from huigan.member_facts f
where f.brand_id = :brandId! and f.birthday = any(:birthdays!::text[]);

/* @name signalCouponEnds */
insert into huigan.flow_signals (member_id, brand_id, what, value, cause, happened_on)
select c.member_id, c.brand_id, 'flow', :value!, 'coupon.' || c.coupon_id, :today!::date
from huigan.coupons c
where c.brand_id = :brandId! and c.state = 'usable'
  and c.expires_at > to_timestamp(:fromMs!::float8 / 1000) and c.expires_at <= to_timestamp(:toMs!::float8 / 1000);

/* @name insertWalkers */
-- Whoever an event starts, each event once; who went through a flow before where it takes everybody once,
-- stays out whatever version it was.
insert into huigan.flow_members (member_id, flow_id, version, trigger_key, brand_id, cause, entered_on, last_day,
  card, outcome, due_at, since)
select t.member_id, t.flow_id, t.version, t.trigger_key, :brandId!::smallint, t.cause, :today!::date, f.last_day,
  0, 'waiting', to_timestamp(:nowMs!::float8 / 1000), to_timestamp(:nowMs! / 1000)
from unnest(:memberIds!::bigint[], :flowIds!::bigint[], :versions!::int[], :triggerKeys!::text[], :causes!::text[])
  as t(member_id, flow_id, version, trigger_key, cause)
left join (
  select m.member_id, m.last_day from huigan.member_facts m where m.member_id = any(:memberIds!)
) f on f.member_id = t.member_id
where t.trigger_key <> 'once' or (t.member_id, t.flow_id) not in (
  select o.member_id, o.flow_id from huigan.flow_members o
  where o.member_id = any(:memberIds!) and o.trigger_key = 'once'
)
order by t.member_id, t.flow_id
on conflict (member_id, flow_id, version, trigger_key) do nothing
returning member_id;

/* @name takeDueWalkers */
select m.member_id, m.trigger_key, m.cause, m.entered_on, m.last_day, m.arm, m.drawn_on, m.card, m.way,
  m.outcome, m.ended_why, huigan.ms(m.due_at) as "due_ms!", huigan.ms(m.since) as "since_ms!", m.waits_for
from huigan.flow_members m
where m.brand_id = :brandId! and m.flow_id = :flowId! and m.version = :version!
  and m.due_at <= to_timestamp(:nowMs!::float8 / 1000)
order by m.due_at limit :limit!::int;

/* @name keepWalkers */
update huigan.flow_members m set arm = t.arm, drawn_on = t.drawn_on, card = t.card, way = t.way,
  outcome = t.outcome, ended_why = t.ended_why, due_at = to_timestamp(t.due_ms / 1000),
  since = to_timestamp(t.since_ms / 1000), waits_for = t.waits_for
from unnest(:memberIds!::bigint[], :triggerKeys!::text[], :arms!::text[], :drawnOn!::date[], :cards!::smallint[],
  :ways!::text[], :outcomes!::text[], :endedWhy!::text[], :dueMs!::float8[], :sinceMs!::float8[],
  :waitsFor!::text[]) as t(member_id, trigger_key, arm, drawn_on, card, way, outcome, ended_why, due_ms,
  since_ms, waits_for)
where m.member_id = t.member_id and m.flow_id = :flowId! and m.version = :version!
  and m.trigger_key = t.trigger_key;

/* @name findStanding */
-- What is asked of members at the moment in which they get something.
select m.member_id, m.member_key, coalesce((select c.granted from huigan.member_consents c
    where c.member_id = m.member_id and c.purpose = 'marketing' order by c.given_at desc limit 1), false)
    as "agrees!",
  (m.merged_into is not null or exists (select 1 from huigan.closed_members c where c.member_id = m.member_id))
    as "gone!",
  f.last_day as "last_day?", f.store_id as "store_id?"
from huigan.members m left join huigan.member_facts f on f.member_id = m.member_id
where m.member_id = any(:memberIds!::bigint[]);

/* @name findUsable */
select c.member_id, c.coupon_id from huigan.coupons c
where c.member_id = any(:memberIds!::bigint[]) and c.coupon_id = any(:couponIds!::bigint[])
  and c.state = 'usable';

/* @name countOutcomes */
-- Of versions, as their members stand and as those stood who are gone.
select c.flow_id as "flow_id!", c.version as "version!", c.outcome as "outcome!",
  sum(c.members)::int as "members!"
from (
  select m.flow_id, m.version, m.outcome, count(*) as members
  from unnest(:flowIds!::bigint[], :versions!::int[]) as t(flow_id, version)
  join huigan.flow_members m on m.flow_id = t.flow_id and m.version = t.version
  where m.brand_id = :brandId!
  group by m.flow_id, m.version, m.outcome
  union all
  select g.flow_id, g.version, g.outcome, g.members
  from unnest(:flowIds!, :versions!) as t(flow_id, version)
  join huigan.flow_gone g on g.flow_id = t.flow_id and g.version = t.version
  where g.brand_id = :brandId!
) c group by c.flow_id, c.version, c.outcome limit 10000;

/* @name countPlaces */
-- Where members of versions are or left, by the way they took.
select m.version, m.card, m.way, m.ended_why, m.due_at is not null as "waits!", count(*)::int as "members!"
from huigan.flow_members m
where m.brand_id = :brandId! and m.flow_id = :flowId! and m.version = any(:versions!::int[])
group by m.version, m.card, m.way, m.ended_why, m.due_at is not null limit 10000;

/* @name measureFlowArms */
-- What members of each group bought after they were drawn for the first time, of which something is left.
-- Counted are those who were drawn in some days; of whose window some days are still to come as far as it is.
select f.arm, count(*)::int as "members!", (count(*) filter (where b.orders > 0))::int as "buyers!",
  coalesce(sum(b.orders), 0)::int as "orders!", coalesce(sum(b.fen), 0)::bigint as "spent_fen!"
from (
  select distinct on (m.member_id) m.member_id, m.arm, m.drawn_on from huigan.flow_members m
  where m.brand_id = :brandId! and m.flow_id = :flowId! and m.version = :version!
    and m.drawn_on between :from!::date and :to!::date and m.arm <> 'held'
  order by m.member_id, m.drawn_on
) f
left join lateral (
  select sum(d.orders) as orders, sum(d.takings_fen) as fen from huigan.member_days d
  where d.member_id = f.member_id and d.day > f.drawn_on
    and d.day <= least(f.drawn_on + :windowDays!::int, :asOf!::date)
) b on true
group by f.arm limit 10;

/* @name measureFlowCost */
-- What coupons of a version took off, less what went back; of members who were drawn in some days.
select coalesce(sum(u.off_fen - u.given_back_fen), 0)::bigint as "cost_fen!"
from huigan.flow_members m
join huigan.coupons c on c.member_id = m.member_id and c.source = 'flow'
  and c.cause like :cause!::text || m.trigger_key || '.%'
join huigan.coupon_uses u on u.member_id = c.member_id and u.coupon_id = c.coupon_id and u.state = 'used'
where m.brand_id = :brandId! and m.flow_id = :flowId! and m.version = :version! and m.arm = 'treated'
  and m.drawn_on between :from!::date and :to!::date;

/* @name forgetWalker */
-- Of whoever closes their account; they stay in the numbers.
with gone as (
  delete from huigan.flow_members m where m.member_id = :memberId!
  returning m.brand_id, m.flow_id, m.version, m.outcome
)
insert into huigan.flow_gone as g (brand_id, flow_id, version, outcome, members)
select w.brand_id, w.flow_id, w.version, case w.outcome when 'waiting' then 'dropped' else w.outcome end,
  count(*)::int
from gone w group by 1, 2, 3, 4
on conflict (brand_id, flow_id, version, outcome) do update set members = g.members + excluded.members;

/* @name deleteSignals */
delete from huigan.flow_signals where member_id = :memberId!;
