/* @name findCommunityDifferences */
-- Parcels against orders, what nobody fetched, leaders' fees, shares against refunds.
with groups as materialized (
  select g.*, c.ends_at, c.closed_at, c.group_id is not null as is_kept,
    (select p ->> 'leader' from jsonb_array_elements(g.terms -> 'places') p where p ->> 'code' = g.place
      limit 1) as leader_key
  from huigan.groups g left join huigan.community_groups c on c.group_id = g.group_id
  where g.brand_id = :brandId! and g.kind = 'community' and g.opened_at <= :asOf!
), leaders as materialized (
  select m.member_id, m.member_key from huigan.members m
  where m.member_id in (select g.leader_id from groups g)
), parcels as materialized (
  select c.* from huigan.community_parcels c where c.brand_id = :brandId!
), packed as materialized (
  select p.group_id, p.member_id, p.order_id,
    string_agg(p.line || ' ' || p.product_id || ' ' || p.quantity || ' ' || p.net_fen, ', '
      order by p.line) as lines
  from parcels p group by p.group_id, p.member_id, p.order_id
), left_there as materialized (
  select l.group_id, l.member_id, l.order_id from huigan.community_left l where l.brand_id = :brandId!
), fees as materialized (
  select f.* from huigan.community_fees f where f.brand_id = :brandId!
), shares as materialized (
  select s.* from huigan.community_shares s where s.brand_id = :brandId!
), orders as materialized (
  select o.member_id, o.order_id, o.group_id, o.state, o.payable_fen, o.confirmed_at, o.completed_at,
    l.order_id is not null as is_left, p.lines as packed,
    (select string_agg(l.line || ' ' || l.product_id || ' ' || l.quantity || ' ' || l.net_fen, ', '
      order by l.line) from huigan.order_lines l where l.member_id = o.member_id
      and l.order_id = o.order_id) as bought
  from huigan.orders o join groups g on g.group_id = o.group_id
  left join left_there l on l.group_id = o.group_id and l.member_id = o.member_id and l.order_id = o.order_id
  left join packed p on p.group_id = o.group_id and p.member_id = o.member_id and p.order_id = o.order_id
), refunded as materialized (
  select o.member_id, o.order_id, sum(r.amount_fen) as fen
  from orders o join fees f on f.group_id = o.group_id
  join huigan.refunds r on r.member_id = o.member_id and r.order_id = o.order_id
    and r.kind in ('order', 'share', 'difference') and r.asked_at <= f.counted_at
  group by o.member_id, o.order_id
), picked as (
  select f.group_id, count(o.order_id) as parcels,
    coalesce(sum(o.payable_fen - coalesce(r.fen, 0)), 0)::bigint as fen
  from fees f left join orders o on o.group_id = f.group_id and o.packed is not null
    and not o.is_left and o.completed_at <= f.counted_at
  left join refunded r on r.member_id = o.member_id and r.order_id = o.order_id
  group by f.group_id
), sent_back as materialized (
  select r.member_id, r.order_id, r.request_id, u ->> 'line' as line,
    sum(huigan.whole_of(u ->> 'fen'))::bigint as fen
  from huigan.refunds r cross join lateral jsonb_array_elements(huigan.list_of(r.lines)) u
  where r.brand_id = :brandId! and r.request_id like 'share:%'
  group by r.member_id, r.order_id, r.request_id, u ->> 'line'
), sent_by_share as materialized (
  select r.request_id, sum(r.amount_fen)::bigint as fen from huigan.refunds r
  where r.brand_id = :brandId! and r.kind = 'share' group by r.request_id
), shared as (
  select r.member_id, r.order_id, u ->> 'line' as line, sum(huigan.whole_of(u ->> 'fen'))::bigint as fen
  from huigan.refunds r cross join lateral jsonb_array_elements(huigan.list_of(r.lines)) u
  where r.brand_id = :brandId! and r.kind = 'share' group by r.member_id, r.order_id, u ->> 'line'
), found as (
  select null::bigint as member_id, 'community ' || g.group_id || ': ' || v.what as what, v.expected, v.found
  from groups g
  left join leaders m on m.member_id = g.leader_id
  left join fees f on f.group_id = g.group_id
  cross join lateral (values
    ('until when it is fetched', 'a row', case when g.is_kept then 'a row' else 'none' end),
    ('whoever leads its place', g.leader_key, m.member_key),
    ('its store', (select p ->> 'store' from jsonb_array_elements(g.terms -> 'places') p
      where p ->> 'code' = g.place limit 1), g.store_id),
    ('closed before its last day is over', 'false', (coalesce(g.closed_at < g.ends_at, false))::text),
    ('its leader''s fee', (g.closed_at is not null and g.leader_id is not null
      and g.state = 'filled')::text, (f.group_id is not null)::text)
  ) v(what, expected, found)
  where v.expected is distinct from v.found
  union all
  select null, 'fee of ' || f.group_id || ': ' || v.what, v.expected, v.found
  from fees f
  left join groups g on g.group_id = f.group_id left join picked p on p.group_id = f.group_id
  cross join lateral (values
    ('whose it is', g.leader_id::text, f.leader_id::text),
    ('parcels fetched', p.parcels::text, f.parcels::text),
    ('what was paid for them', p.fen::text, f.picked_fen::text),
    ('its rate', g.terms ->> 'feeBp', f.fee_bp::text),
    ('its amount', div(p.fen * (g.terms ->> 'feeBp')::bigint, 10000)::text, f.fee_fen::text)
  ) v(what, expected, found)
  where v.expected is distinct from v.found
  union all
  select o.member_id, 'parcel ' || o.order_id || ': ' || v.what, v.expected, v.found
  from orders o join groups g on g.group_id = o.group_id
  cross join lateral (values
    ('what is packed', case when o.confirmed_at is not null then o.bought end, o.packed),
    ('left, and its money kept', case when o.is_left then 'completed, kept' end,
      case when o.is_left then case when o.state in ('completed', 'refunded') then 'completed'
        else o.state end || ', ' || (g.terms ->> 'leftOver') end),
    ('waits after its group is closed', 'false', (g.closed_at is not null
      and o.state in ('paid', 'confirmed', 'preparing', 'ready'))::text)
  ) v(what, expected, found)
  where v.expected is distinct from v.found
  union all
  select p.member_id, 'parcel ' || p.order_id || '/' || p.line || ': its order', 'a row', 'none'
  from parcels p where not exists (select 1 from orders o where o.group_id = p.group_id
    and o.member_id = p.member_id and o.order_id = p.order_id)
  union all
  select l.member_id, 'left ' || l.order_id || ': its parcel', 'a row', 'none'
  from left_there l where not exists (select 1 from parcels p
    where p.group_id = l.group_id and p.member_id = l.member_id and p.order_id = l.order_id)
  union all
  select l.member_id, 'line ' || l.order_id || '/' || l.line || ': shares by its refunds',
    coalesce(s.fen, 0)::text, l.shared_fen::text
  from huigan.order_lines l
  left join shared s on s.member_id = l.member_id and s.order_id = l.order_id and s.line = l.line
  where l.brand_id = :brandId! and (l.shared_fen <> 0 or s.fen is not null)
    and l.shared_fen is distinct from s.fen
  union all
  select r.member_id, 'refund ' || r.refund_id || ': its share', 'a share of its product', 'none'
  from huigan.refunds r
  where r.brand_id = :brandId! and r.kind = 'share' and not exists (
    select 1 from shares s join parcels p on p.group_id = s.group_id
      and p.product_id = s.product_id and p.member_id = r.member_id and p.order_id = r.order_id
    where r.request_id = 'share:' || s.group_id || ':' || s.request_id)
  union all
  select p.member_id, 'share ' || s.request_id || ' of ' || p.order_id || ': what went back', v.most::text,
    coalesce(v.fen, 0)::text
  from shares s join parcels p on p.group_id = s.group_id and p.product_id = s.product_id
  join sent_back b on b.member_id = p.member_id and b.order_id = p.order_id and b.line = p.line
    and b.request_id = 'share:' || s.group_id || ':' || s.request_id
  cross join lateral (select b.fen, div(p.net_fen * s.share_bp, 10000)::bigint as most) v
  where v.fen > v.most
  union all
  -- More went back than was shown, or nothing did.
  select null, 'share ' || s.request_id || ' of group ' || s.group_id || ': what went back',
    'at most ' || s.fen, coalesce(v.fen, 0)::text
  from shares s left join sent_by_share v on v.request_id = 'share:' || s.group_id || ':' || s.request_id
  where v.fen > s.fen or v.fen is null and s.group_id || ':' || s.request_id not in (
    select e.subject from huigan.effects e where e.kind = 'give-shares')
)
select m.member_key as "member", f.what as "what!", f.expected as "expected", f.found as "found",
  count(*) over () as "total!"
from found f left join (
  select m.member_id, m.member_key from huigan.members m
  where m.member_id in (select f.member_id from found f)
) m on m.member_id = f.member_id
order by m.member_key, f.what limit 1000;
