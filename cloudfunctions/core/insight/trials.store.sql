/* @name keepControlGroup */
insert into huigan.control_groups (brand_id, salt) values (:brandId!, :salt!)
on conflict (brand_id) do nothing;

/* @name findControlGroup */
select g.salt from huigan.control_groups g where g.brand_id = :brandId!;

/* @name insertTrial */
insert into huigan.trials (brand_id, request_id, name, rule, template_id, control_bp, window_days, salt, run_id,
  state, started_at, started_on, staff_id, before_member)
values (:brandId!, :requestId!, :name!, :rule!::jsonb, :template!, :controlBp!, :windowDays!, :salt!, :runId!,
  'drawing', to_timestamp(:nowMs!::float8 / 1000), :startedOn!::date, :staffId!, :beforeMember!)
on conflict (brand_id, request_id) do nothing returning trial_id;

/* @name findTrialByRequest */
select t.trial_id from huigan.trials t where t.brand_id = :brandId! and t.request_id = :requestId!;

/* @name findTrials */
select t.*, s.name as "by?", r.given as "given?", r.twice as "twice?", r.missed as "missed?"
from huigan.trials t
left join huigan.staff s on s.staff_id = t.staff_id
left join huigan.coupon_runs r on r.brand_id = t.brand_id and r.run_id = t.run_id
where t.brand_id = :brandId! and t.trial_id < :before!::bigint
order by t.trial_id desc limit :limit!::int;

/* @name findTrialsAtWork */
select t.brand_id, t.trial_id, t.state, t.started_on, t.window_days, huigan.ms(t.measured_at) as measured_ms
from huigan.trials t where t.state <> 'over' order by t.brand_id, t.trial_id limit 100;

/* @name holdTrial */
-- Held until the transaction ends, so that nobody else draws from the same place; another worker passes on.
select t.rule, t.control_bp, t.salt, t.run_id, t.started_on, t.before_member, t.parts, t.treated
from huigan.trials t
where t.brand_id = :brandId! and t.trial_id = :trialId! and t.state = 'drawing'
for no key update skip locked;

/* @name findEligible */
-- Of some members, whoever agrees now to messages about offers, has an account, is not in the trial yet, and
-- got nothing by another one lately.
select m.member_id from huigan.members m
where m.member_id = any(:memberIds!::bigint[]) and m.merged_into is null
  and not exists (select 1 from huigan.closed_members c where c.member_id = m.member_id)
  and coalesce((select c.granted from huigan.member_consents c
    where c.member_id = m.member_id and c.purpose = 'marketing' order by c.given_at desc limit 1), false)
  and not exists (select 1 from huigan.trial_members t where t.member_id = m.member_id
    and (t.trial_id = :trialId! or t.arm = 'treated' and t.enrolled_on > :since!::date));

/* @name insertTrialMembers */
insert into huigan.trial_members (member_id, trial_id, brand_id, arm, enrolled_on)
select t.member_id, :trialId!::bigint, :brandId!::smallint, t.arm, :enrolledOn!::date
from unnest(:memberIds!::bigint[], :arms!::text[]) as t(member_id, arm) order by t.member_id;

/* @name keepDrawn */
update huigan.trials set before_member = :beforeMember!, parts = parts + :parts!::int,
  control = control + :control!::int, held = held + :held!::int, treated = treated + :treated!::int,
  state = :state!
where brand_id = :brandId! and trial_id = :trialId!;

/* @name measureArms */
-- What members of each group bought in the window, of which something is left.
select t.arm, count(*)::int as "members!", (count(*) filter (where b.orders > 0))::int as "buyers!",
  coalesce(sum(b.orders), 0)::int as "orders!", coalesce(sum(b.fen), 0)::bigint as "spent_fen!"
from huigan.trial_members t
left join lateral (
  select sum(d.orders) as orders, sum(d.takings_fen) as fen from huigan.member_days d
  where d.member_id = t.member_id and d.day between :from!::date and :to!::date
) b on true
where t.brand_id = :brandId! and t.trial_id = :trialId! and t.arm <> 'held'
group by t.arm limit 10;

/* @name measureCost */
-- Coupons of the trial's run that were used, less what went back.
select count(*)::int as "used!", coalesce(sum(u.off_fen - u.given_back_fen), 0)::bigint as "cost_fen!"
from huigan.trial_members t
join huigan.coupons c on c.member_id = t.member_id and c.cause = :cause!
join huigan.coupon_uses u on u.member_id = c.member_id and u.coupon_id = c.coupon_id and u.state = 'used'
where t.brand_id = :brandId! and t.trial_id = :trialId! and t.arm = 'treated';

/* @name findTrialToMeasure */
select t.run_id, t.control_bp, t.window_days, t.started_on from huigan.trials t
where t.brand_id = :brandId! and t.trial_id = :trialId!;

/* @name keepResult */
-- Of a trial that is over nothing changes any more.
update huigan.trials set result = :result!::jsonb, measured_at = to_timestamp(:nowMs!::float8 / 1000),
  state = case when :isOver! then 'over' else state end
where brand_id = :brandId! and trial_id = :trialId! and state = 'watching';

/* @name deleteTrialMember */
delete from huigan.trial_members where member_id = :memberId!;

/* @name findPast */
-- What some members' days came to on an earlier day, and how often they came in the days after it. Some: one
-- of `every`, by their number.
select f.member_id, f.joined_on, f.tier, f.birthday, f.household, f.marketing, f.stage = 'recommends' as "recommends!",
  max(d.day) filter (where d.orders > 0 and d.day <= :day!::date) as "last_day?",
  coalesce(sum(d.orders) filter (where d.day <= :day!), 0)::bigint as "orders!",
  coalesce(sum(d.takings_fen) filter (where d.day <= :day!), 0)::bigint as "fen!",
  coalesce(sum(d.orders) filter (where d.day <= :day! and d.day > :day! - 365), 0)::bigint as "orders_365!",
  coalesce(sum(d.takings_fen) filter (where d.day <= :day! and d.day > :day! - 365), 0)::bigint as "fen_365!",
  coalesce(sum(d.orders) filter (where d.day <= :day! and d.day > :day! - 90), 0)::bigint as "orders_90!",
  coalesce(sum(d.takings_fen) filter (where d.day <= :day! and d.day > :day! - 90), 0)::bigint as "fen_90!",
  coalesce(sum(d.orders) filter (where d.day > :day! and d.day <= :day! + :windowDays!::int), 0)::int
    as "orders_after!"
from huigan.member_facts f
left join huigan.member_days d on d.member_id = f.member_id
where f.brand_id = :brandId! and f.member_id % :every!::bigint = 0
group by f.member_id limit 50000;
