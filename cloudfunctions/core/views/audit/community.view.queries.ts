/** Types generated for queries found in "cloudfunctions/core/views/audit/community.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindCommunityDifferences' parameters type */
export interface IFindCommunityDifferencesParams {
  asOf: string;
  brandId: number;
}

/** 'FindCommunityDifferences' return type */
export interface IFindCommunityDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindCommunityDifferences' query type */
export interface IFindCommunityDifferencesQuery {
  params: IFindCommunityDifferencesParams;
  result: IFindCommunityDifferencesResult;
}

const findCommunityDifferencesIR: any = {"usedParamSet":{"brandId":true,"asOf":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":431,"b":439},{"a":729,"b":737},{"a":1124,"b":1132},{"a":1221,"b":1229},{"a":1322,"b":1330},{"a":3016,"b":3024},{"a":3255,"b":3263},{"a":3540,"b":3548},{"a":6681,"b":6689},{"a":6935,"b":6943}]},{"name":"asOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":485,"b":490}]}],"statement":"-- Parcels against orders, what nobody fetched, leaders' fees, shares against refunds.\nwith groups as materialized (\n  select g.*, c.ends_at, c.closed_at, c.group_id is not null as is_kept,\n    (select p ->> 'leader' from jsonb_array_elements(g.terms -> 'places') p where p ->> 'code' = g.place\n      limit 1) as leader_key\n  from huigan.groups g left join huigan.community_groups c on c.group_id = g.group_id\n  where g.brand_id = :brandId! and g.kind = 'community' and g.opened_at <= :asOf!\n), leaders as materialized (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select g.leader_id from groups g)\n), parcels as materialized (\n  select c.* from huigan.community_parcels c where c.brand_id = :brandId!\n), packed as materialized (\n  select p.group_id, p.member_id, p.order_id,\n    string_agg(p.line || ' ' || p.product_id || ' ' || p.quantity || ' ' || p.net_fen, ', '\n      order by p.line) as lines\n  from parcels p group by p.group_id, p.member_id, p.order_id\n), left_there as materialized (\n  select l.group_id, l.member_id, l.order_id from huigan.community_left l where l.brand_id = :brandId!\n), fees as materialized (\n  select f.* from huigan.community_fees f where f.brand_id = :brandId!\n), shares as materialized (\n  select s.* from huigan.community_shares s where s.brand_id = :brandId!\n), orders as materialized (\n  select o.member_id, o.order_id, o.group_id, o.state, o.payable_fen, o.confirmed_at, o.completed_at,\n    l.order_id is not null as is_left, p.lines as packed,\n    (select string_agg(l.line || ' ' || l.product_id || ' ' || l.quantity || ' ' || l.net_fen, ', '\n      order by l.line) from huigan.order_lines l where l.member_id = o.member_id\n      and l.order_id = o.order_id) as bought\n  from huigan.orders o join groups g on g.group_id = o.group_id\n  left join left_there l on l.group_id = o.group_id and l.member_id = o.member_id and l.order_id = o.order_id\n  left join packed p on p.group_id = o.group_id and p.member_id = o.member_id and p.order_id = o.order_id\n), refunded as materialized (\n  select o.member_id, o.order_id, sum(r.amount_fen) as fen\n  from orders o join fees f on f.group_id = o.group_id\n  join huigan.refunds r on r.member_id = o.member_id and r.order_id = o.order_id\n    and r.kind in ('order', 'share', 'difference') and r.asked_at <= f.counted_at\n  group by o.member_id, o.order_id\n), picked as (\n  select f.group_id, count(o.order_id) as parcels,\n    coalesce(sum(o.payable_fen - coalesce(r.fen, 0)), 0)::bigint as fen\n  from fees f left join orders o on o.group_id = f.group_id and o.packed is not null\n    and not o.is_left and o.completed_at <= f.counted_at\n  left join refunded r on r.member_id = o.member_id and r.order_id = o.order_id\n  group by f.group_id\n), sent_back as materialized (\n  select r.member_id, r.order_id, r.request_id, u ->> 'line' as line,\n    sum(huigan.whole_of(u ->> 'fen'))::bigint as fen\n  from huigan.refunds r cross join lateral jsonb_array_elements(huigan.list_of(r.lines)) u\n  where r.brand_id = :brandId! and r.request_id like 'share:%'\n  group by r.member_id, r.order_id, r.request_id, u ->> 'line'\n), sent_by_share as materialized (\n  select r.request_id, sum(r.amount_fen)::bigint as fen from huigan.refunds r\n  where r.brand_id = :brandId! and r.kind = 'share' group by r.request_id\n), shared as (\n  select r.member_id, r.order_id, u ->> 'line' as line, sum(huigan.whole_of(u ->> 'fen'))::bigint as fen\n  from huigan.refunds r cross join lateral jsonb_array_elements(huigan.list_of(r.lines)) u\n  where r.brand_id = :brandId! and r.kind = 'share' group by r.member_id, r.order_id, u ->> 'line'\n), found as (\n  select null::bigint as member_id, 'community ' || g.group_id || ': ' || v.what as what, v.expected, v.found\n  from groups g\n  left join leaders m on m.member_id = g.leader_id\n  left join fees f on f.group_id = g.group_id\n  cross join lateral (values\n    ('until when it is fetched', 'a row', case when g.is_kept then 'a row' else 'none' end),\n    ('whoever leads its place', g.leader_key, m.member_key),\n    ('its store', (select p ->> 'store' from jsonb_array_elements(g.terms -> 'places') p\n      where p ->> 'code' = g.place limit 1), g.store_id),\n    ('closed before its last day is over', 'false', (coalesce(g.closed_at < g.ends_at, false))::text),\n    ('its leader''s fee', (g.closed_at is not null and g.leader_id is not null\n      and g.state = 'filled')::text, (f.group_id is not null)::text)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n  union all\n  select null, 'fee of ' || f.group_id || ': ' || v.what, v.expected, v.found\n  from fees f\n  left join groups g on g.group_id = f.group_id left join picked p on p.group_id = f.group_id\n  cross join lateral (values\n    ('whose it is', g.leader_id::text, f.leader_id::text),\n    ('parcels fetched', p.parcels::text, f.parcels::text),\n    ('what was paid for them', p.fen::text, f.picked_fen::text),\n    ('its rate', g.terms ->> 'feeBp', f.fee_bp::text),\n    ('its amount', div(p.fen * (g.terms ->> 'feeBp')::bigint, 10000)::text, f.fee_fen::text)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n  union all\n  select o.member_id, 'parcel ' || o.order_id || ': ' || v.what, v.expected, v.found\n  from orders o join groups g on g.group_id = o.group_id\n  cross join lateral (values\n    ('what is packed', case when o.confirmed_at is not null then o.bought end, o.packed),\n    ('left, and its money kept', case when o.is_left then 'completed, kept' end,\n      case when o.is_left then case when o.state in ('completed', 'refunded') then 'completed'\n        else o.state end || ', ' || (g.terms ->> 'leftOver') end),\n    ('waits after its group is closed', 'false', (g.closed_at is not null\n      and o.state in ('paid', 'confirmed', 'preparing', 'ready'))::text)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n  union all\n  select p.member_id, 'parcel ' || p.order_id || '/' || p.line || ': its order', 'a row', 'none'\n  from parcels p where not exists (select 1 from orders o where o.group_id = p.group_id\n    and o.member_id = p.member_id and o.order_id = p.order_id)\n  union all\n  select l.member_id, 'left ' || l.order_id || ': its parcel', 'a row', 'none'\n  from left_there l where not exists (select 1 from parcels p\n    where p.group_id = l.group_id and p.member_id = l.member_id and p.order_id = l.order_id)\n  union all\n  select l.member_id, 'line ' || l.order_id || '/' || l.line || ': shares by its refunds',\n    coalesce(s.fen, 0)::text, l.shared_fen::text\n  from huigan.order_lines l\n  left join shared s on s.member_id = l.member_id and s.order_id = l.order_id and s.line = l.line\n  where l.brand_id = :brandId! and (l.shared_fen <> 0 or s.fen is not null)\n    and l.shared_fen is distinct from s.fen\n  union all\n  select r.member_id, 'refund ' || r.refund_id || ': its share', 'a share of its product', 'none'\n  from huigan.refunds r\n  where r.brand_id = :brandId! and r.kind = 'share' and not exists (\n    select 1 from shares s join parcels p on p.group_id = s.group_id\n      and p.product_id = s.product_id and p.member_id = r.member_id and p.order_id = r.order_id\n    where r.request_id = 'share:' || s.group_id || ':' || s.request_id)\n  union all\n  select p.member_id, 'share ' || s.request_id || ' of ' || p.order_id || ': what went back', v.most::text,\n    coalesce(v.fen, 0)::text\n  from shares s join parcels p on p.group_id = s.group_id and p.product_id = s.product_id\n  join sent_back b on b.member_id = p.member_id and b.order_id = p.order_id and b.line = p.line\n    and b.request_id = 'share:' || s.group_id || ':' || s.request_id\n  cross join lateral (select b.fen, div(p.net_fen * s.share_bp, 10000)::bigint as most) v\n  where v.fen > v.most\n  union all\n  -- More went back than was shown, or nothing did.\n  select null, 'share ' || s.request_id || ' of group ' || s.group_id || ': what went back',\n    'at most ' || s.fen, coalesce(v.fen, 0)::text\n  from shares s left join sent_by_share v on v.request_id = 'share:' || s.group_id || ':' || s.request_id\n  where v.fen > s.fen or v.fen is null and s.group_id || ':' || s.request_id not in (\n    select e.subject from huigan.effects e where e.kind = 'give-shares')\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- Parcels against orders, what nobody fetched, leaders' fees, shares against refunds.
 * with groups as materialized (
 *   select g.*, c.ends_at, c.closed_at, c.group_id is not null as is_kept,
 *     (select p ->> 'leader' from jsonb_array_elements(g.terms -> 'places') p where p ->> 'code' = g.place
 *       limit 1) as leader_key
 *   from huigan.groups g left join huigan.community_groups c on c.group_id = g.group_id
 *   where g.brand_id = :brandId! and g.kind = 'community' and g.opened_at <= :asOf!
 * ), leaders as materialized (
 *   select m.member_id, m.member_key from huigan.members m
 *   where m.member_id in (select g.leader_id from groups g)
 * ), parcels as materialized (
 *   select c.* from huigan.community_parcels c where c.brand_id = :brandId!
 * ), packed as materialized (
 *   select p.group_id, p.member_id, p.order_id,
 *     string_agg(p.line || ' ' || p.product_id || ' ' || p.quantity || ' ' || p.net_fen, ', '
 *       order by p.line) as lines
 *   from parcels p group by p.group_id, p.member_id, p.order_id
 * ), left_there as materialized (
 *   select l.group_id, l.member_id, l.order_id from huigan.community_left l where l.brand_id = :brandId!
 * ), fees as materialized (
 *   select f.* from huigan.community_fees f where f.brand_id = :brandId!
 * ), shares as materialized (
 *   select s.* from huigan.community_shares s where s.brand_id = :brandId!
 * ), orders as materialized (
 *   select o.member_id, o.order_id, o.group_id, o.state, o.payable_fen, o.confirmed_at, o.completed_at,
 *     l.order_id is not null as is_left, p.lines as packed,
 *     (select string_agg(l.line || ' ' || l.product_id || ' ' || l.quantity || ' ' || l.net_fen, ', '
 *       order by l.line) from huigan.order_lines l where l.member_id = o.member_id
 *       and l.order_id = o.order_id) as bought
 *   from huigan.orders o join groups g on g.group_id = o.group_id
 *   left join left_there l on l.group_id = o.group_id and l.member_id = o.member_id and l.order_id = o.order_id
 *   left join packed p on p.group_id = o.group_id and p.member_id = o.member_id and p.order_id = o.order_id
 * ), refunded as materialized (
 *   select o.member_id, o.order_id, sum(r.amount_fen) as fen
 *   from orders o join fees f on f.group_id = o.group_id
 *   join huigan.refunds r on r.member_id = o.member_id and r.order_id = o.order_id
 *     and r.kind in ('order', 'share', 'difference') and r.asked_at <= f.counted_at
 *   group by o.member_id, o.order_id
 * ), picked as (
 *   select f.group_id, count(o.order_id) as parcels,
 *     coalesce(sum(o.payable_fen - coalesce(r.fen, 0)), 0)::bigint as fen
 *   from fees f left join orders o on o.group_id = f.group_id and o.packed is not null
 *     and not o.is_left and o.completed_at <= f.counted_at
 *   left join refunded r on r.member_id = o.member_id and r.order_id = o.order_id
 *   group by f.group_id
 * ), sent_back as materialized (
 *   select r.member_id, r.order_id, r.request_id, u ->> 'line' as line,
 *     sum(huigan.whole_of(u ->> 'fen'))::bigint as fen
 *   from huigan.refunds r cross join lateral jsonb_array_elements(huigan.list_of(r.lines)) u
 *   where r.brand_id = :brandId! and r.request_id like 'share:%'
 *   group by r.member_id, r.order_id, r.request_id, u ->> 'line'
 * ), sent_by_share as materialized (
 *   select r.request_id, sum(r.amount_fen)::bigint as fen from huigan.refunds r
 *   where r.brand_id = :brandId! and r.kind = 'share' group by r.request_id
 * ), shared as (
 *   select r.member_id, r.order_id, u ->> 'line' as line, sum(huigan.whole_of(u ->> 'fen'))::bigint as fen
 *   from huigan.refunds r cross join lateral jsonb_array_elements(huigan.list_of(r.lines)) u
 *   where r.brand_id = :brandId! and r.kind = 'share' group by r.member_id, r.order_id, u ->> 'line'
 * ), found as (
 *   select null::bigint as member_id, 'community ' || g.group_id || ': ' || v.what as what, v.expected, v.found
 *   from groups g
 *   left join leaders m on m.member_id = g.leader_id
 *   left join fees f on f.group_id = g.group_id
 *   cross join lateral (values
 *     ('until when it is fetched', 'a row', case when g.is_kept then 'a row' else 'none' end),
 *     ('whoever leads its place', g.leader_key, m.member_key),
 *     ('its store', (select p ->> 'store' from jsonb_array_elements(g.terms -> 'places') p
 *       where p ->> 'code' = g.place limit 1), g.store_id),
 *     ('closed before its last day is over', 'false', (coalesce(g.closed_at < g.ends_at, false))::text),
 *     ('its leader''s fee', (g.closed_at is not null and g.leader_id is not null
 *       and g.state = 'filled')::text, (f.group_id is not null)::text)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *   union all
 *   select null, 'fee of ' || f.group_id || ': ' || v.what, v.expected, v.found
 *   from fees f
 *   left join groups g on g.group_id = f.group_id left join picked p on p.group_id = f.group_id
 *   cross join lateral (values
 *     ('whose it is', g.leader_id::text, f.leader_id::text),
 *     ('parcels fetched', p.parcels::text, f.parcels::text),
 *     ('what was paid for them', p.fen::text, f.picked_fen::text),
 *     ('its rate', g.terms ->> 'feeBp', f.fee_bp::text),
 *     ('its amount', div(p.fen * (g.terms ->> 'feeBp')::bigint, 10000)::text, f.fee_fen::text)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *   union all
 *   select o.member_id, 'parcel ' || o.order_id || ': ' || v.what, v.expected, v.found
 *   from orders o join groups g on g.group_id = o.group_id
 *   cross join lateral (values
 *     ('what is packed', case when o.confirmed_at is not null then o.bought end, o.packed),
 *     ('left, and its money kept', case when o.is_left then 'completed, kept' end,
 *       case when o.is_left then case when o.state in ('completed', 'refunded') then 'completed'
 *         else o.state end || ', ' || (g.terms ->> 'leftOver') end),
 *     ('waits after its group is closed', 'false', (g.closed_at is not null
 *       and o.state in ('paid', 'confirmed', 'preparing', 'ready'))::text)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *   union all
 *   select p.member_id, 'parcel ' || p.order_id || '/' || p.line || ': its order', 'a row', 'none'
 *   from parcels p where not exists (select 1 from orders o where o.group_id = p.group_id
 *     and o.member_id = p.member_id and o.order_id = p.order_id)
 *   union all
 *   select l.member_id, 'left ' || l.order_id || ': its parcel', 'a row', 'none'
 *   from left_there l where not exists (select 1 from parcels p
 *     where p.group_id = l.group_id and p.member_id = l.member_id and p.order_id = l.order_id)
 *   union all
 *   select l.member_id, 'line ' || l.order_id || '/' || l.line || ': shares by its refunds',
 *     coalesce(s.fen, 0)::text, l.shared_fen::text
 *   from huigan.order_lines l
 *   left join shared s on s.member_id = l.member_id and s.order_id = l.order_id and s.line = l.line
 *   where l.brand_id = :brandId! and (l.shared_fen <> 0 or s.fen is not null)
 *     and l.shared_fen is distinct from s.fen
 *   union all
 *   select r.member_id, 'refund ' || r.refund_id || ': its share', 'a share of its product', 'none'
 *   from huigan.refunds r
 *   where r.brand_id = :brandId! and r.kind = 'share' and not exists (
 *     select 1 from shares s join parcels p on p.group_id = s.group_id
 *       and p.product_id = s.product_id and p.member_id = r.member_id and p.order_id = r.order_id
 *     where r.request_id = 'share:' || s.group_id || ':' || s.request_id)
 *   union all
 *   select p.member_id, 'share ' || s.request_id || ' of ' || p.order_id || ': what went back', v.most::text,
 *     coalesce(v.fen, 0)::text
 *   from shares s join parcels p on p.group_id = s.group_id and p.product_id = s.product_id
 *   join sent_back b on b.member_id = p.member_id and b.order_id = p.order_id and b.line = p.line
 *     and b.request_id = 'share:' || s.group_id || ':' || s.request_id
 *   cross join lateral (select b.fen, div(p.net_fen * s.share_bp, 10000)::bigint as most) v
 *   where v.fen > v.most
 *   union all
 *   -- More went back than was shown, or nothing did.
 *   select null, 'share ' || s.request_id || ' of group ' || s.group_id || ': what went back',
 *     'at most ' || s.fen, coalesce(v.fen, 0)::text
 *   from shares s left join sent_by_share v on v.request_id = 'share:' || s.group_id || ':' || s.request_id
 *   where v.fen > s.fen or v.fen is null and s.group_id || ':' || s.request_id not in (
 *     select e.subject from huigan.effects e where e.kind = 'give-shares')
 * )
 * select m.member_key as "member", f.what as "what!", f.expected as "expected", f.found as "found",
 *   count(*) over () as "total!"
 * from found f left join (
 *   select m.member_id, m.member_key from huigan.members m
 *   where m.member_id in (select f.member_id from found f)
 * ) m on m.member_id = f.member_id
 * order by m.member_key, f.what limit 1000
 * ```
 */
export const findCommunityDifferences = new PreparedQuery<IFindCommunityDifferencesParams,IFindCommunityDifferencesResult>(findCommunityDifferencesIR);


