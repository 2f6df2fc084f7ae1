/* @name findBrandDifferences */
-- Every asset by itself: all accounts add up to nothing, and the brand's are the other side of its members'.
with sides as (
  select t.debit as account, -t.amount as amount from huigan.transfers t where t.brand_id = :brandId!
  union all
  select t.credit, t.amount from huigan.transfers t where t.brand_id = :brandId!
), sums as (
  select huigan.asset_of(s.account) as asset, sum(s.amount) as all_accounts,
    coalesce(sum(s.amount) filter (where s.account::text like 'brand.%'), 0) as of_brand
  from sides s group by huigan.asset_of(s.account)
), held as (
  select huigan.asset_of(b.key::huigan.account) as asset,
    sum(case when huigan.is_debt(b.key::huigan.account) then -huigan.whole_of(b.value #>> '{}')
      else huigan.whole_of(b.value #>> '{}') end) as held
  from huigan.members m cross join lateral jsonb_each(huigan.object_of(m.balances)) b
  where m.brand_id = :brandId! and b.key = any (enum_range(null::huigan.account)::text[])
  group by huigan.asset_of(b.key::huigan.account)
)
select null::text as "member", a.asset || ' ' || v.what as "what!", v.expected::text as "expected",
  v.found::text as "found", count(*) over () as "total!"
from unnest(enum_range(null::huigan.asset)) a(asset)
left join sums s on s.asset = a.asset left join held h on h.asset = a.asset
cross join lateral (values
  ('over all accounts', 0::numeric, coalesce(s.all_accounts, 0)),
  ('of the brand against its members', -coalesce(h.held, 0), coalesce(s.of_brand, 0))
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
  union all select distinct 'refunded_amounts', t.member_id, t.brand_id from huigan.refunded_amounts t
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
  -- Those that were withdrawn keep their numbers.
  select v.*, row_number() over (order by v.effective_from) + (
      select count(*) from huigan.withdrawn_programmes w
      where w.brand_id = v.brand_id and w.version < v.version
    ) as place, b.key from huigan.programme_versions v
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
