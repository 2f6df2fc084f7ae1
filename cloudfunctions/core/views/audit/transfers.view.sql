/* @name findTransferDifferences */
with moves as materialized (
  select c.code, string_to_array(c.debits, ',') as debits, string_to_array(c.credits, ',') as credits,
    string_to_array(c.kinds, ',') as kinds, replace(c.debits, ',', ' or ') as any_debit,
    replace(c.credits, ',', ' or ') as any_credit, replace(c.kinds, ',', ' or ') as any_kind
  from unnest(:codes!::text[], :codeDebits!::text[], :codeCredits!::text[], :codeJournals!::text[])
    as c(code, debits, credits, kinds)
), moved as (
  select t.member_id, t.journal_no, t.leg, t.amount, t.lot_no, t.code::text, t.asset::text, t.debit::text,
    t.credit::text, huigan.asset_of(t.debit)::text as debit_asset,
    huigan.asset_of(t.credit)::text as credit_asset, j.kind::text as journal
  from huigan.transfers t
  left join huigan.journals j on j.member_id = t.member_id and j.journal_no = t.journal_no
  where t.brand_id = :brandId!
)
select m.member_key as "member", 'transfer ' || t.journal_no || '.' || t.leg || ' ' || t.code || ': '
  || v.what as "what!", v.expected as "expected",
  v.found as "found", count(*) over () as "total!"
from moved t
left join huigan.members m on m.member_id = t.member_id
left join moves c on c.code = t.code
cross join lateral (values
  ('amount above zero', 'true', (t.amount > 0)::text),
  ('two accounts', 'true', (t.debit <> t.credit)::text),
  ('asset of its debit', t.debit_asset, t.asset),
  ('asset of its credit', t.credit_asset, t.asset),
  ('debit of its code', c.any_debit, case when t.debit = any(c.debits) then c.any_debit else t.debit end),
  ('credit of its code', c.any_credit,
    case when t.credit = any(c.credits) then c.any_credit else t.credit end),
  ('journal of its code', c.any_kind,
    case when t.journal is null or t.journal = any(c.kinds) then c.any_kind else t.journal end),
  ('its lot', 'some', case when t.lot_no is null then 'none' else 'some' end)
) v(what, expected, found)
where v.expected is distinct from v.found
order by m.member_key, t.journal_no, t.leg, v.what limit 1000;
