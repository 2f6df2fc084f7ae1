/* @name findNumberDifferences */
with lots as (
  select l.member_id, max(l.lot_no) as last, count(*) as rows, count(distinct l.lot_no) as numbers
    from huigan.lots l
  where l.brand_id = :brandId! group by l.member_id
), journals as (
  select j.member_id, max(j.journal_no) as last, count(*) as rows, count(distinct j.journal_no) as numbers
    from huigan.journals j
  where j.brand_id = :brandId! group by j.member_id
), steps as (
  select s.member_id, max(s.step_no) as last, count(*) as rows from huigan.tier_steps s
    where s.brand_id = :brandId! group by s.member_id
)
select m.member_key as "member", v.what as "what!", v.expected::text as "expected", v.found::text as "found",
  count(*) over () as "total!"
from huigan.members m
left join lots l on l.member_id = m.member_id
left join journals j on j.member_id = m.member_id
left join steps s on s.member_id = m.member_id
cross join lateral (values
  ('last_lot_no', coalesce(l.last, 0), m.last_lot_no::bigint),
  ('last_journal_no', coalesce(j.last, 0), m.last_journal_no),
  ('last_step_no', coalesce(s.last, 0), m.last_step_no),
  ('lots numbered 1, 2, 3 …', coalesce(l.last, 0), coalesce(l.rows, 0)),
  ('lot numbers used once', coalesce(l.rows, 0), coalesce(l.numbers, 0)),
  ('journals numbered 1, 2, 3 …', coalesce(j.last, 0), coalesce(j.rows, 0)),
  ('journal numbers used once', coalesce(j.rows, 0), coalesce(j.numbers, 0)),
  ('steps numbered 1, 2, 3 …', coalesce(s.last, 0), coalesce(s.rows, 0))
) v(what, expected, found)
where m.brand_id = :brandId! and v.expected <> v.found
order by m.member_key, v.what limit 1000;
