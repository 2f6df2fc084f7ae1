/* @name findBalanceDifferences */
-- Of every account of members that is, whatever its asset.
with accounts as (
  select a from unnest(enum_range(null::huigan.account)) a where a::text like 'member.%'
), moved as (
  select t.member_id, s.account, sum(case when huigan.is_debt(s.account) then -s.amount
    else s.amount end) as sum
  from huigan.transfers t cross join lateral (values (t.credit, t.amount), (t.debit, -t.amount))
    s(account, amount)
  where t.brand_id = :brandId! and s.account::text like 'member.%' group by t.member_id, s.account
)
select m.member_key as "member", a.a || ' by transfers' as "what!", coalesce(x.sum, 0)::text as "expected",
  coalesce(huigan.whole_of(m.balances ->> a.a::text), 0)::text as "found", count(*) over () as "total!"
from huigan.members m cross join accounts a
left join moved x on x.member_id = m.member_id and x.account = a.a
where m.brand_id = :brandId! and coalesce(x.sum, 0) <> coalesce(huigan.whole_of(m.balances ->> a.a::text), 0)
order by m.member_key, a.a limit 1000;

/* @name findStrangeBalances */
select m.member_key as "member", 'balance of ' || b.key as "what!", 'an account of members' as "expected",
  b.value::text as "found", count(*) over () as "total!"
from huigan.members m cross join lateral jsonb_each(huigan.object_of(m.balances)) b
where m.brand_id = :brandId! and (b.key not like 'member.%'
  or b.key <> all (enum_range(null::huigan.account)::text[]))
order by m.member_key, b.key limit 1000;

/* @name findLotSumDifferences */
with kinds as materialized (
  select a.* from unnest(:assets!::huigan.asset[], :states!::huigan.lot_state[],
    :accounts!::huigan.account[]) a(asset, state, account)
), held as (
  select l.member_id, s.account, sum(s.amount) as sum
  from huigan.lots l left join kinds a on a.asset = l.asset and a.state = l.state
  cross join lateral (values (a.account, l.remaining), ('member.qualifying', l.qualifying)) s(account, amount)
  where l.brand_id = :brandId! group by l.member_id, s.account
), accounts as (
  select unnest(:accounts!::huigan.account[] || 'member.qualifying'::huigan.account) as account
)
select m.member_key as "member", a.account || ' by lots' as "what!", coalesce(h.sum, 0)::text as "expected",
  coalesce(huigan.whole_of(m.balances ->> a.account::text), 0)::text as "found", count(*) over () as "total!"
from huigan.members m cross join accounts a
left join held h on h.member_id = m.member_id and h.account = a.account
where m.brand_id = :brandId!
  and coalesce(h.sum, 0) <> coalesce(huigan.whole_of(m.balances ->> a.account::text), 0)
order by m.member_key, a.account limit 1000;
