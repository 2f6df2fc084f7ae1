/* @name findBalanceDifferences */
with moved as (
  select t.member_id,
    coalesce(sum(t.amount) filter (where t.credit = 'member.points.active'), 0)
      - coalesce(sum(t.amount) filter (where t.debit = 'member.points.active'), 0) as active,
    coalesce(sum(t.amount) filter (where t.credit = 'member.points.pending'), 0)
      - coalesce(sum(t.amount) filter (where t.debit = 'member.points.pending'), 0) as pending,
    coalesce(sum(t.amount) filter (where t.debit = 'member.points.debt'), 0)
      - coalesce(sum(t.amount) filter (where t.credit = 'member.points.debt'), 0) as debt,
    coalesce(sum(t.amount) filter (where t.credit = 'member.qualifying'), 0)
      - coalesce(sum(t.amount) filter (where t.debit = 'member.qualifying'), 0) as qualifying
  from huigan.transfers t where t.brand_id = :brandId! group by t.member_id
)
select m.member_key as "member", v.what as "what!", v.expected::text as "expected", v.found::text as "found",
  count(*) over () as "total!"
from huigan.members m left join moved x on x.member_id = m.member_id
cross join lateral (values
  ('points_active by transfers', coalesce(x.active, 0), m.points_active::numeric),
  ('points_pending by transfers', coalesce(x.pending, 0), m.points_pending),
  ('points_debt by transfers', coalesce(x.debt, 0), m.points_debt),
  ('qualifying_total by transfers', coalesce(x.qualifying, 0), m.qualifying_total)
) v(what, expected, found)
where m.brand_id = :brandId! and v.expected <> v.found
order by m.member_key, v.what limit 1000;

/* @name findLotSumDifferences */
with held as (
  select l.member_id,
    coalesce(sum(l.remaining) filter (where l.state = 'active'), 0) as active,
    coalesce(sum(l.remaining) filter (where l.state = 'pending'), 0) as pending,
    sum(l.qualifying) as qualifying
  from huigan.lots l where l.brand_id = :brandId! group by l.member_id
)
select m.member_key as "member", v.what as "what!", v.expected::text as "expected", v.found::text as "found",
  count(*) over () as "total!"
from huigan.members m left join held h on h.member_id = m.member_id
cross join lateral (values
  ('points_active by lots', coalesce(h.active, 0), m.points_active::numeric),
  ('points_pending by lots', coalesce(h.pending, 0), m.points_pending),
  ('qualifying_total by lots', coalesce(h.qualifying, 0), m.qualifying_total)
) v(what, expected, found)
where m.brand_id = :brandId! and v.expected <> v.found
order by m.member_key, v.what limit 1000;
