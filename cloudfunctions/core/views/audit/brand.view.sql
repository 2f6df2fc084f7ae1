/* @name findBrandDifferences */
with entries as (
  select t.asset, t.debit as account, -t.amount as amount from huigan.transfers t where t.brand_id = :brandId!
  union all
  select t.asset, t.credit, t.amount from huigan.transfers t where t.brand_id = :brandId!
), sums as (
  select coalesce(sum(e.amount) filter (where huigan.asset_of(e.account) = 'POINT'), 0) as points,
    coalesce(sum(e.amount) filter (where huigan.asset_of(e.account) = 'QUALIFYING'), 0) as qualifying,
    coalesce(sum(e.amount) filter (where e.account::text like 'brand.points.%'), 0) as brand_points,
    coalesce(sum(e.amount) filter (where e.account = 'brand.qualifying.issued'), 0) as brand_qualifying
  from entries e
), held as (
  select coalesce(sum(m.points_active + m.points_pending - m.points_debt), 0) as points,
    coalesce(sum(m.qualifying_total), 0) as qualifying
  from huigan.members m where m.brand_id = :brandId!
)
select null::text as "member", v.what as "what!", v.expected::text as "expected", v.found::text as "found",
  count(*) over () as "total!"
from sums s cross join held h
cross join lateral (values
  ('points over all accounts', 0::numeric, s.points),
  ('qualifying points over all accounts', 0, s.qualifying),
  ('points of the brand against its members', -h.points, s.brand_points),
  ('qualifying points of the brand against its members', -h.qualifying, s.brand_qualifying)
) v(what, expected, found)
where v.expected <> v.found;

/* @name findOwnerDifferences */
with owned as (
  select distinct 'transfers' as place, t.member_id, t.brand_id from huigan.transfers t
  union all select distinct 'journals', t.member_id, t.brand_id from huigan.journals t
  union all select distinct 'lots', t.member_id, t.brand_id from huigan.lots t
  union all select distinct 'events', t.member_id, t.brand_id from huigan.events t
  union all select distinct 'inbox', t.member_id, t.brand_id from huigan.inbox t
  union all select distinct 'event_keys', t.member_id, t.brand_id from huigan.event_keys t
    where t.member_id is not null
  union all select distinct 'sale_keys', t.member_id, t.brand_id from huigan.sale_keys t
    where t.member_id is not null
  union all select distinct 'dead_letters', t.member_id, t.brand_id from huigan.dead_letters t
  union all select distinct 'tier_steps', t.member_id, t.brand_id from huigan.tier_steps t
  union all select distinct 'benefit_grants', t.member_id, t.brand_id from huigan.benefit_grants t
  union all select distinct 'refunded_lines', t.member_id, t.brand_id from huigan.refunded_lines t
  union all select distinct 'redemption_allocations', t.member_id, t.brand_id
    from huigan.redemption_allocations t
)
select coalesce(m.member_key, '#' || o.member_id) as "member", 'brand in ' || o.place as "what!",
  m.brand_id::text as "expected", o.brand_id::text as "found",
  count(*) over () as "total!"
from owned o left join huigan.members m on m.member_id = o.member_id
where (o.brand_id = :brandId! or m.brand_id = :brandId!) and m.brand_id is distinct from o.brand_id
order by 1, 2 limit 1000;

/* @name findProgrammeDifferences */
select null::text as "member", 'programme version ' || p.version || ': ' || v.what as "what!",
  v.expected as "expected", v.found as "found",
  count(*) over () as "total!"
from (
  select v.*, row_number() over (order by v.effective_from) as place, b.key from huigan.programme_versions v
    join huigan.brands b on b.brand_id = v.brand_id
  where v.brand_id = :brandId!
) p
cross join lateral (values
  ('number in the order of time', p.place::text, p.version::text),
  ('effective_from of its document', ((p.document ->> 'effectiveFrom')::timestamptz)::text,
    p.effective_from::text),
  ('brand of its document', p.key, p.document ->> 'brand')
) v(what, expected, found)
where v.expected is distinct from v.found
order by p.version, v.what limit 1000;

/* @name readTotals */
select
  coalesce(sum(case when t.debit = 'brand.points.issued' then t.amount
    when t.credit = 'brand.points.issued' then -t.amount end), 0)::text as "issued!",
  coalesce(sum(case when t.credit = 'brand.points.redeemed' then t.amount
    when t.debit = 'brand.points.redeemed' then -t.amount end), 0)::text as "redeemed!",
  coalesce(sum(case when t.credit = 'brand.points.expired' then t.amount
    when t.debit = 'brand.points.expired' then -t.amount end), 0)::text as "expired!",
  coalesce(sum(case when t.debit = 'brand.points.waived' then t.amount
    when t.credit = 'brand.points.waived' then -t.amount end), 0)::text as "waived!",
  coalesce(sum(case when t.credit = 'member.points.active' then t.amount
    when t.debit = 'member.points.active' then -t.amount end), 0)::text as "active!",
  coalesce(sum(case when t.credit = 'member.points.pending' then t.amount
    when t.debit = 'member.points.pending' then -t.amount end), 0)::text as "pending!",
  coalesce(sum(case when t.debit = 'member.points.debt' then t.amount
    when t.credit = 'member.points.debt' then -t.amount end), 0)::text as "debt!",
  coalesce(sum(case when t.credit = 'member.qualifying' then t.amount
    when t.debit = 'member.qualifying' then -t.amount end), 0)::text as "qualifying!"
from huigan.transfers t join huigan.journals j on j.member_id = t.member_id and j.journal_no = t.journal_no
where t.brand_id = :brandId! and j.effective_at <= :asOf!::timestamptz;

/* @name readZone */
select (v.document ->> 'utcOffsetMinutes')::int as "utc_offset_minutes!" from huigan.programme_versions v
where v.brand_id = :brandId! order by v.effective_from limit 1;
