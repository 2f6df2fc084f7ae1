/* @name readExplanationPage */
select t.member_id, t.business_day, t.journal_no, t.leg, t.code, t.amount, t.explanation
from huigan.transfers t
where t.brand_id = :brandId! and (t.member_id, t.business_day, t.journal_no, t.leg) > (:memberId!::bigint,
  :day!::date, :journalNo!::int, :leg!::smallint)
order by t.member_id, t.business_day, t.journal_no, t.leg limit :limit!::int;

/* @name nameMembers */
select m.member_id, m.brand_id, m.member_key from huigan.members m
  where m.member_id = any(:memberIds!::bigint[]);

/* @name findFrozenInputDifferences */
select m.member_key as "member", 'transfer ' || t.journal_no || '.' || t.leg || ' ' || t.code || ': '
  || v.what as "what!", v.expected as "expected",
  v.found as "found", count(*) over () as "total!"
from huigan.transfers t
join huigan.lots l on l.member_id = t.member_id and l.lot_no = t.lot_no
left join huigan.members m on m.member_id = t.member_id
cross join lateral (values
  ('version', l.programme_version::text, t.explanation ->> 'version'),
  ('multiplier', case when t.code = 'accrue' then l.multiplier_bp end::text,
    t.explanation #>> '{inputs,multiplierBp}'),
  ('level', case when t.code = 'accrue' then l.tier end, t.explanation #>> '{inputs,tier}')
) v(what, expected, found)
where t.brand_id = :brandId! and t.code in ('accrue', 'qualify', 'gift') and v.expected is distinct
  from v.found
order by m.member_key, t.journal_no, t.leg, v.what limit 1000;
