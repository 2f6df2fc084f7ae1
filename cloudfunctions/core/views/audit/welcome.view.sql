/* @name findWelcomeDifferences */
with versions as materialized (
  select v.version,
    case when row_number() over (order by v.effective_from) = 1 then '-infinity'
      else v.effective_from end as from_at,
    lead(v.effective_from, 1, 'infinity') over (order by v.effective_from) as until_at,
    v.document #>> '{welcomeGift,points}' is not null as gives
  from huigan.programme_versions v where v.brand_id = :brandId!
), settled as (
  select e.member_id, e.seq, e.kind, e.source, e.external_id, case
    when e.kind = 'join' then huigan.readable(e.payload) ->> 'welcome' end as welcome,
    max(e.occurred_at) over (partition by e.member_id order by e.seq) as at
  from huigan.events e
  where e.brand_id = :brandId! and not exists (select 1 from huigan.dead_letters d
    where d.member_id = e.member_id and d.seq = e.seq)
    and e.member_id in (select j.member_id from huigan.events j where j.brand_id = :brandId!
      and j.kind = 'join')
), joins as (
  select s.*, row_number() over (partition by s.member_id order by s.seq) as place from settled s
    where s.kind = 'join'
), entitled as (
  select j.member_id, j.seq, j.source, j.external_id, (j.place = 1 and v.gives and j.welcome is distinct
    from 'had-before')::int as lots
  from joins j join versions v on j.at >= v.from_at and j.at < v.until_at
), lots as (
  select l.member_id, l.lot_no, j.event_seq
  from huigan.lots l left join huigan.journals j on j.member_id = l.member_id and j.journal_no = l.journal_no
  where l.brand_id = :brandId! and l.kind = 'welcome'
), found as (
  select e.member_id, 'join ' || e.source || '/' || e.external_id || ': welcome gifts' as what,
    e.lots::text as expected, count(l.lot_no)::text as found
  from entitled e left join lots l on l.member_id = e.member_id and l.event_seq = e.seq
  group by e.member_id, e.seq, e.source, e.external_id, e.lots having count(l.lot_no) <> e.lots
  union all
  select l.member_id, 'welcome lot ' || l.lot_no || ': its join', 'a settled join',
    coalesce('event ' || l.event_seq, 'none')
  from lots l where not exists (select 1 from entitled e where e.member_id = l.member_id
    and e.seq = l.event_seq)
)
select m.member_key as "member", f.what as "what!", f.expected as "expected", f.found as "found",
  count(*) over () as "total!"
from found f left join (
  select m.member_id, m.member_key from huigan.members m
  where m.member_id in (select f.member_id from found f)
) m on m.member_id = f.member_id
order by m.member_key, f.what limit 1000;
