/* @name findLotDifferences */
with moved as (
  select t.member_id, t.lot_no,
    coalesce(sum(t.amount) filter (where t.code = any(:grants!::huigan.transfer_code[])), 0) as granted,
    coalesce(sum(t.amount) filter (where t.credit = any(:actives!::huigan.account[])), 0)
      - coalesce(sum(t.amount) filter (where t.debit = any(:actives!::huigan.account[])), 0) as active,
    coalesce(sum(t.amount) filter (where t.credit = any(:pendings!::huigan.account[])), 0)
      - coalesce(sum(t.amount) filter (where t.debit = any(:pendings!::huigan.account[])), 0) as pending,
    coalesce(sum(t.amount) filter (where t.code = 'expire'), 0)
      - coalesce(sum(t.amount) filter (where t.code = 'take-back-expired'), 0) as expired,
    coalesce(sum(t.amount) filter (where t.code in ('take-back', 'take-back-expired', 'take-back-debt',
      'take-back-moved', 'waive')), 0) as taken_back,
    coalesce(sum(t.amount) filter (where t.code in ('qualify', 'open-qualifying', 'move-qualifying')), 0)
      - coalesce(sum(t.amount) filter (where t.code in ('take-back-qualifying', 'claim-qualifying')), 0)
      as qualifying
  from huigan.transfers t where t.brand_id = :brandId! and t.lot_no is not null group by t.member_id, t.lot_no
), returned as (
  select t.member_id, t.lot_no, t.journal_no, sum(t.amount) as amount
  from huigan.transfers t where t.brand_id = :brandId! and t.code = 'return' group by t.member_id, t.lot_no,
    t.journal_no
)
select m.member_key as "member", 'lot ' || l.lot_no || ': ' || v.what as "what!",
  v.expected::text as "expected", v.found::text as "found",
  count(*) over () as "total!"
from huigan.lots l
left join huigan.members m on m.member_id = l.member_id
left join moved x on x.member_id = l.member_id and x.lot_no = l.lot_no
left join returned r on l.kind = 'return' and r.member_id = l.member_id and r.lot_no = l.lot_no
  and r.journal_no = l.journal_no
cross join lateral (values
  ('granted', case when l.kind = 'return' then coalesce(r.amount, 0) else coalesce(x.granted, 0) end,
    l.granted::numeric),
  ('remaining', coalesce(x.active, 0) + coalesce(x.pending, 0), l.remaining),
  ('usable points by its state', coalesce(x.active, 0), case when l.state = 'active' then l.remaining
    else 0 end),
  ('expired', coalesce(x.expired, 0), l.expired),
  ('reversed is at least', greatest(coalesce(x.taken_back, 0), l.reversed), l.reversed),
  ('qualifying', coalesce(x.qualifying, 0), l.qualifying),
  ('remaining lies between 0 and granted', least(greatest(l.remaining, 0), l.granted), l.remaining),
  ('expired lies between 0 and granted', least(greatest(l.expired, 0), l.granted), l.expired),
  ('reversed lies between 0 and granted', least(greatest(l.reversed, 0), l.granted), l.reversed)
) v(what, expected, found)
where l.brand_id = :brandId! and v.expected <> v.found
order by m.member_key, l.lot_no, v.what limit 1000;

/* @name findMissingLots */
with named as (
  select t.member_id, t.lot_no from huigan.transfers t where t.brand_id = :brandId! and t.lot_no is not null
  union
  select g.member_id, g.lot_no from huigan.benefit_grants g where g.brand_id = :brandId!
  union
  select a.member_id, a.lot_no from huigan.redemption_allocations a where a.brand_id = :brandId!
), found as (
  select n.member_id, n.lot_no from named n
  where not exists (select 1 from huigan.lots l where l.member_id = n.member_id and l.lot_no = n.lot_no)
)
select m.member_key as "member", 'lot ' || f.lot_no || ': named by transfers' as "what!",
  'a lot' as "expected", 'none' as "found",
  count(*) over () as "total!"
from found f left join (
  select m.member_id, m.member_key from huigan.members m
  where m.member_id in (select f.member_id from found f)
) m on m.member_id = f.member_id
order by m.member_key, f.lot_no limit 1000;

/* @name findTakeBackDifferences */
with taken as (
  select t.member_id, sum(t.amount) as amount
  from huigan.transfers t
  where t.brand_id = :brandId!
    and t.code in ('take-back', 'take-back-expired', 'take-back-other', 'take-back-debt',
      'take-back-moved', 'waive')
  group by t.member_id
), reversed as (
  select l.member_id, sum(l.reversed) as amount from huigan.lots l where l.brand_id = :brandId!
    group by l.member_id
)
select m.member_key as "member", 'reversed of all lots' as "what!", coalesce(t.amount, 0)::text as "expected",
  coalesce(r.amount, 0)::text as "found",
  count(*) over () as "total!"
from huigan.members m left join taken t on t.member_id = m.member_id left join reversed r
  on r.member_id = m.member_id
where m.brand_id = :brandId! and coalesce(t.amount, 0) <> coalesce(r.amount, 0)
order by m.member_key limit 1000;
