/* @name findTransferDifferences */
with moves as materialized (
  select c.code, string_to_array(c.debits, ',') as debits, string_to_array(c.credits, ',') as credits,
    string_to_array(c.kinds, ',') as kinds
  from unnest(:codes!::text[], :codeDebits!::text[], :codeCredits!::text[], :codeJournals!::text[])
    as c(code, debits, credits, kinds)
)
select m.member_key as "member", 'transfer ' || t.journal_no || '.' || t.leg || ' ' || t.code || ': '
  || v.what as "what!", v.expected as "expected",
  v.found as "found", count(*) over () as "total!"
from huigan.transfers t
left join huigan.members m on m.member_id = t.member_id
left join moves c on c.code = t.code::text
left join huigan.journals j on j.member_id = t.member_id and j.journal_no = t.journal_no
cross join lateral (values
  ('amount above zero', 'true', (t.amount > 0)::text),
  ('two accounts', 'true', (t.debit <> t.credit)::text),
  ('asset of its debit', huigan.asset_of(t.debit)::text, t.asset::text),
  ('asset of its credit', huigan.asset_of(t.credit)::text, t.asset::text),
  ('debit of its code', array_to_string(c.debits, ' or '), case
    when t.debit::text = any(c.debits) then array_to_string(c.debits, ' or ') else t.debit::text end),
  ('credit of its code', array_to_string(c.credits, ' or '),
    case when t.credit::text = any(c.credits) then array_to_string(c.credits, ' or ')
      else t.credit::text end),
  ('journal of its code', array_to_string(c.kinds, ' or '),
    case when j.kind is null or j.kind::text = any(c.kinds) then array_to_string(c.kinds, ' or ')
      else j.kind::text end),
  ('its lot', 'some', case when t.lot_no is null then 'none' else 'some' end)
) v(what, expected, found)
where t.brand_id = :brandId! and v.expected is distinct from v.found
order by m.member_key, t.journal_no, t.leg, v.what limit 1000;
