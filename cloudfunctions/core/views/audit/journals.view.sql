/* @name findJournalDifferences */
with zone as materialized (
  select make_interval(mins => (v.document ->> 'utcOffsetMinutes')::int) as shift,
    (v.document ->> 'utcOffsetMinutes')::int as minutes
  from huigan.programme_versions v where v.brand_id = :brandId! order by v.effective_from limit 1
), settled as (
  select e.member_id, e.seq, e.kind::text, e.source, e.external_id,
    (max(e.occurred_at) over (partition by e.member_id order by e.seq))::text as at
  from huigan.events e
  where e.brand_id = :brandId! and not exists (select 1 from huigan.dead_letters d
    where d.member_id = e.member_id and d.seq = e.seq)
), legs as (
  select t.member_id, t.journal_no, count(*) as legs, count(distinct t.leg) as numbers,
    max(t.leg) as last_leg, count(distinct t.business_day) as days,
    min(t.business_day)::text as day
  from huigan.transfers t where t.brand_id = :brandId! group by t.member_id, t.journal_no
), ordered as (
  select j.*, lag(j.effective_at) over (partition by j.member_id order by j.journal_no) as before_at,
    lag(j.event_seq) over (partition by j.member_id, j.event_seq is null order by j.journal_no) as before_seq,
    j.kind::text as kind_name, j.effective_at::text as at, j.business_day::text as day,
    ((j.effective_at at time zone 'UTC') + z.shift)::date::text as local_day,
    case when j.event_seq is null then 'clock/' || j.kind || ':'
      || to_char(j.effective_at at time zone 'UTC' + z.shift,
      case when date_trunc('second', j.effective_at) = j.effective_at then 'YYYY-MM-DD"T"HH24:MI:SS'
        else 'YYYY-MM-DD"T"HH24:MI:SS.MS' end)
      || case when z.minutes < 0 then '-' else '+' end || to_char(make_interval(mins => abs(z.minutes)),
        'HH24:MI') end as due_key
  from huigan.journals j cross join zone z where j.brand_id = :brandId!
), found as (
  select j.member_id, 'journal ' || j.source || '/' || j.event_id || ': ' || v.what as what, v.expected,
    v.found
  from ordered j
  left join settled s on s.member_id = j.member_id and s.seq = j.event_seq
  left join legs l on l.member_id = j.member_id and l.journal_no = j.journal_no
  cross join lateral (values
    ('its settled event', case when j.event_seq is null then 'none' else j.source || '/' || j.event_id end,
      case when j.event_seq is null then 'none' else coalesce(s.source || '/' || s.external_id,
        'missing') end),
    ('kind', case when j.event_seq is null then j.kind_name else s.kind end, j.kind_name),
    ('effective_at', case when j.event_seq is null then j.at else s.at end, j.at),
    ('day', j.local_day, j.day),
    ('day of its transfers', j.day, coalesce(l.day, j.day)),
    ('transfers, or a gift of coupons', 'some', case when l.legs > 0 or exists (
      select 1 from huigan.lots g where g.member_id = j.member_id and g.earned_day = j.business_day
        and g.journal_no = j.journal_no and g.benefit is not null and g.granted = 0)
      then 'some' else 'none' end),
    ('legs numbered 0, 1, 2 …', (l.last_leg + 1)::text, l.legs::text),
    ('leg numbers used once', l.legs::text, l.numbers::text),
    ('transfers of one day', '1', coalesce(l.days, 1)::text),
    ('not before the journal before it', 'true', (j.before_at is null
      or j.before_at <= j.effective_at)::text),
    ('events in their order', 'true', (j.event_seq is null or j.before_seq is null
      or j.before_seq < j.event_seq)::text),
    ('key of what fell due', j.due_key, case when j.event_seq is null then j.source || '/' || j.event_id end),
    ('a kind that falls due', 'true', (j.event_seq is not null
      or j.kind_name = any(:dueKinds!::text[]))::text)
  ) v(what, expected, found)
  where v.expected is distinct from v.found and (l.legs is not null or v.what not like 'leg%')
  union all
  select l.member_id, 'journal number ' || l.journal_no || ': named by transfers', 'a journal', 'none'
  from (
    select distinct t.member_id, t.journal_no from huigan.transfers t where t.brand_id = :brandId!
      and not exists (select 1 from huigan.journals j where j.member_id = t.member_id
        and j.journal_no = t.journal_no)
  ) l
)
select m.member_key as "member", f.what as "what!", f.expected as "expected", f.found as "found",
  count(*) over () as "total!"
from found f left join huigan.members m on m.member_id = f.member_id
order by m.member_key, f.what limit 1000;
