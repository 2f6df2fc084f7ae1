/** Types generated for queries found in "cloudfunctions/core/views/audit/orders.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindOrderDifferences' parameters type */
export interface IFindOrderDifferencesParams {
  asOf: string;
  brandId: number;
}

/** 'FindOrderDifferences' return type */
export interface IFindOrderDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindOrderDifferences' query type */
export interface IFindOrderDifferencesQuery {
  params: IFindOrderDifferencesParams;
  result: IFindOrderDifferencesResult;
}

const findOrderDifferencesIR: any = {"usedParamSet":{"brandId":true,"asOf":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":344,"b":352},{"a":1849,"b":1857},{"a":2039,"b":2047},{"a":2233,"b":2241},{"a":2419,"b":2427},{"a":2681,"b":2689},{"a":2817,"b":2825},{"a":5337,"b":5345},{"a":5853,"b":5861}]},{"name":"asOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":374,"b":379}]}],"statement":"with orders as not materialized (\n  select o.*, (select string_agg(distinct a ->> 'campaign', ', ')\n      from jsonb_array_elements(huigan.list_of(o.quote -> 'adjustments')) a) as quoted_campaigns,\n    (select string_agg(distinct c.named, ', ') from unnest(o.campaigns) as c(named)) as named_campaigns\n  from huigan.orders o where o.brand_id = :brandId! and o.created_at <= :asOf!\n), summed as (\n  select l.member_id, l.order_id, sum(l.list_fen)::bigint as list_fen, sum(l.net_fen)::bigint as net_fen,\n    sum(l.points)::bigint as points, sum(l.difference_fen)::bigint as difference_fen,\n    sum(l.shared_fen)::bigint as shared_fen,\n    sum(l.refunded_fen)::bigint as refunded_fen, sum(l.points_returned)::bigint as points_returned,\n      bool_and(l.refunded_quantity = l.quantity) as all_back,\n    string_agg(l.line || ' ' || l.quantity || ' ' || l.net_fen, ', ' order by l.position) as priced,\n    count(*) filter (where not case o.state\n      when 'created' then l.stock in ('not-counted', 'held')\n      when 'closed' then l.stock in ('not-counted', 'released')\n      else l.stock in ('not-counted', 'sold') or l.stock = 'released' and l.refunded_quantity = l.quantity\n    end) as stock_wrong\n  from orders o join huigan.order_lines l on l.member_id = o.member_id and l.order_id = o.order_id\n  group by l.member_id, l.order_id\n), quoted as (\n  select o.member_id, o.order_id,\n    string_agg((q ->> 'line') || ' ' || (q ->> 'quantity') || ' ' || (q ->> 'netFen'), ', '\n      order by quoted_line.no) as priced\n  from orders o cross join lateral jsonb_array_elements(huigan.list_of(o.quote -> 'lines'))\n    with ordinality as quoted_line(q,\n    no)\n  group by o.member_id, o.order_id\n), refunded as (\n  select r.member_id, r.order_id, sum(r.amount_fen)::bigint as fen, sum(r.points)::bigint as points\n    from huigan.refunds r\n  where r.brand_id = :brandId! and r.kind = 'order' group by r.member_id, r.order_id\n), lowered as (\n  select r.member_id, r.order_id, sum(r.amount_fen)::bigint as fen from huigan.refunds r\n  where r.brand_id = :brandId! and r.kind = 'difference' group by r.member_id, r.order_id\n), shared as (\n  select r.member_id, r.order_id, sum(r.amount_fen)::bigint as fen from huigan.refunds r\n  where r.brand_id = :brandId! and r.kind = 'share' group by r.member_id, r.order_id\n), paid as (\n  select p.member_id, p.order_id, sum(p.paid_fen)::bigint as fen from huigan.payments p\n  where p.brand_id = :brandId! and p.state = 'paid' group by p.member_id, p.order_id\n), keys as materialized (\n  select k.order_id, k.member_id from huigan.order_keys k\n), codes as materialized (\n  select k.code, k.member_id, k.order_id from huigan.pickup_codes k where k.brand_id = :brandId!\n), counters as materialized (\n  select c.store_id, c.business_day, c.last_no from huigan.pickup_counters c where c.brand_id = :brandId!\n), found as (\n  select o.member_id, 'order ' || o.order_id || ': ' || v.what as what, v.expected, v.found\n  from orders o\n  left join summed s on s.member_id = o.member_id and s.order_id = o.order_id\n  left join quoted q on q.member_id = o.member_id and q.order_id = o.order_id\n  left join refunded r on r.member_id = o.member_id and r.order_id = o.order_id\n  left join lowered w on w.member_id = o.member_id and w.order_id = o.order_id\n  left join shared h on h.member_id = o.member_id and h.order_id = o.order_id\n  left join paid p on p.member_id = o.member_id and p.order_id = o.order_id\n  left join keys k on k.order_id = o.order_id and k.member_id = o.member_id\n  left join codes c on c.code = o.pickup_code and c.member_id = o.member_id and c.order_id = o.order_id\n  cross join lateral (values\n    ('list price by its lines', s.list_fen::text, o.list_fen::text),\n    ('price by its lines', s.net_fen::text, o.payable_fen::text),\n    ('points by its lines', s.points::text, o.points_used::text),\n    ('list price by its quote', o.quote ->> 'listFen', o.list_fen::text),\n    ('price by its quote', o.quote ->> 'payableFen', o.payable_fen::text),\n    ('points by its quote', o.quote #>> '{points,used}', o.points_used::text),\n    ('lines by its quote', q.priced, s.priced),\n    ('campaigns by its quote', o.quoted_campaigns, o.named_campaigns),\n    ('money back by its lines', s.refunded_fen::text, o.refunded_fen::text),\n    ('points back by its lines', s.points_returned::text, o.points_returned::text),\n    ('money back by its refunds', coalesce(r.fen, 0)::text, o.refunded_fen::text),\n    ('points back by its refunds', coalesce(r.points, 0)::text, o.points_returned::text),\n    ('price that became lower by its refunds', coalesce(w.fen, 0)::text, s.difference_fen::text),\n    ('shares by its refunds', coalesce(h.fen, 0)::text, s.shared_fen::text),\n    ('refunded whole', s.all_back::text, (o.state = 'refunded')::text),\n    ('paid', case when o.paid_at is null then 0 else o.payable_fen end::text, coalesce(p.fen, 0)::text),\n    ('lines whose stock does not fit', '0', s.stock_wrong::text),\n    ('its number leads to its member', 'true', (k.order_id is not null)::text),\n    ('its pickup code leads to it', (o.pickup_code is not null)::text, (c.code is not null)::text)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n  union all\n  select l.member_id, 'line ' || l.order_id || '/' || l.line || ': its order', 'a row', 'none'\n    from huigan.order_lines l\n  where l.brand_id = :brandId! and not exists (select 1 from huigan.orders o where o.member_id = l.member_id\n    and o.order_id = l.order_id)\n  union all\n  select null, 'pickup numbers of ' || coalesce(c.store_id, n.store_id) || ' on '\n    || coalesce(c.business_day, n.business_day), c.last_no::text,\n    n.orders || ' orders, ' || n.numbers || ' numbers'\n  from counters c\n  full join (\n    select o.store_id, o.business_day, count(*) as orders, count(distinct o.pickup_no) as numbers\n      from huigan.orders o\n    where o.brand_id = :brandId! and o.confirmed_at is not null group by o.store_id, o.business_day\n  ) n on n.store_id = c.store_id and n.business_day = c.business_day\n  where c.last_no is distinct from n.orders or c.last_no is distinct from n.numbers\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with orders as not materialized (
 *   select o.*, (select string_agg(distinct a ->> 'campaign', ', ')
 *       from jsonb_array_elements(huigan.list_of(o.quote -> 'adjustments')) a) as quoted_campaigns,
 *     (select string_agg(distinct c.named, ', ') from unnest(o.campaigns) as c(named)) as named_campaigns
 *   from huigan.orders o where o.brand_id = :brandId! and o.created_at <= :asOf!
 * ), summed as (
 *   select l.member_id, l.order_id, sum(l.list_fen)::bigint as list_fen, sum(l.net_fen)::bigint as net_fen,
 *     sum(l.points)::bigint as points, sum(l.difference_fen)::bigint as difference_fen,
 *     sum(l.shared_fen)::bigint as shared_fen,
 *     sum(l.refunded_fen)::bigint as refunded_fen, sum(l.points_returned)::bigint as points_returned,
 *       bool_and(l.refunded_quantity = l.quantity) as all_back,
 *     string_agg(l.line || ' ' || l.quantity || ' ' || l.net_fen, ', ' order by l.position) as priced,
 *     count(*) filter (where not case o.state
 *       when 'created' then l.stock in ('not-counted', 'held')
 *       when 'closed' then l.stock in ('not-counted', 'released')
 *       else l.stock in ('not-counted', 'sold') or l.stock = 'released' and l.refunded_quantity = l.quantity
 *     end) as stock_wrong
 *   from orders o join huigan.order_lines l on l.member_id = o.member_id and l.order_id = o.order_id
 *   group by l.member_id, l.order_id
 * ), quoted as (
 *   select o.member_id, o.order_id,
 *     string_agg((q ->> 'line') || ' ' || (q ->> 'quantity') || ' ' || (q ->> 'netFen'), ', '
 *       order by quoted_line.no) as priced
 *   from orders o cross join lateral jsonb_array_elements(huigan.list_of(o.quote -> 'lines'))
 *     with ordinality as quoted_line(q,
 *     no)
 *   group by o.member_id, o.order_id
 * ), refunded as (
 *   select r.member_id, r.order_id, sum(r.amount_fen)::bigint as fen, sum(r.points)::bigint as points
 *     from huigan.refunds r
 *   where r.brand_id = :brandId! and r.kind = 'order' group by r.member_id, r.order_id
 * ), lowered as (
 *   select r.member_id, r.order_id, sum(r.amount_fen)::bigint as fen from huigan.refunds r
 *   where r.brand_id = :brandId! and r.kind = 'difference' group by r.member_id, r.order_id
 * ), shared as (
 *   select r.member_id, r.order_id, sum(r.amount_fen)::bigint as fen from huigan.refunds r
 *   where r.brand_id = :brandId! and r.kind = 'share' group by r.member_id, r.order_id
 * ), paid as (
 *   select p.member_id, p.order_id, sum(p.paid_fen)::bigint as fen from huigan.payments p
 *   where p.brand_id = :brandId! and p.state = 'paid' group by p.member_id, p.order_id
 * ), keys as materialized (
 *   select k.order_id, k.member_id from huigan.order_keys k
 * ), codes as materialized (
 *   select k.code, k.member_id, k.order_id from huigan.pickup_codes k where k.brand_id = :brandId!
 * ), counters as materialized (
 *   select c.store_id, c.business_day, c.last_no from huigan.pickup_counters c where c.brand_id = :brandId!
 * ), found as (
 *   select o.member_id, 'order ' || o.order_id || ': ' || v.what as what, v.expected, v.found
 *   from orders o
 *   left join summed s on s.member_id = o.member_id and s.order_id = o.order_id
 *   left join quoted q on q.member_id = o.member_id and q.order_id = o.order_id
 *   left join refunded r on r.member_id = o.member_id and r.order_id = o.order_id
 *   left join lowered w on w.member_id = o.member_id and w.order_id = o.order_id
 *   left join shared h on h.member_id = o.member_id and h.order_id = o.order_id
 *   left join paid p on p.member_id = o.member_id and p.order_id = o.order_id
 *   left join keys k on k.order_id = o.order_id and k.member_id = o.member_id
 *   left join codes c on c.code = o.pickup_code and c.member_id = o.member_id and c.order_id = o.order_id
 *   cross join lateral (values
 *     ('list price by its lines', s.list_fen::text, o.list_fen::text),
 *     ('price by its lines', s.net_fen::text, o.payable_fen::text),
 *     ('points by its lines', s.points::text, o.points_used::text),
 *     ('list price by its quote', o.quote ->> 'listFen', o.list_fen::text),
 *     ('price by its quote', o.quote ->> 'payableFen', o.payable_fen::text),
 *     ('points by its quote', o.quote #>> '{points,used}', o.points_used::text),
 *     ('lines by its quote', q.priced, s.priced),
 *     ('campaigns by its quote', o.quoted_campaigns, o.named_campaigns),
 *     ('money back by its lines', s.refunded_fen::text, o.refunded_fen::text),
 *     ('points back by its lines', s.points_returned::text, o.points_returned::text),
 *     ('money back by its refunds', coalesce(r.fen, 0)::text, o.refunded_fen::text),
 *     ('points back by its refunds', coalesce(r.points, 0)::text, o.points_returned::text),
 *     ('price that became lower by its refunds', coalesce(w.fen, 0)::text, s.difference_fen::text),
 *     ('shares by its refunds', coalesce(h.fen, 0)::text, s.shared_fen::text),
 *     ('refunded whole', s.all_back::text, (o.state = 'refunded')::text),
 *     ('paid', case when o.paid_at is null then 0 else o.payable_fen end::text, coalesce(p.fen, 0)::text),
 *     ('lines whose stock does not fit', '0', s.stock_wrong::text),
 *     ('its number leads to its member', 'true', (k.order_id is not null)::text),
 *     ('its pickup code leads to it', (o.pickup_code is not null)::text, (c.code is not null)::text)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *   union all
 *   select l.member_id, 'line ' || l.order_id || '/' || l.line || ': its order', 'a row', 'none'
 *     from huigan.order_lines l
 *   where l.brand_id = :brandId! and not exists (select 1 from huigan.orders o where o.member_id = l.member_id
 *     and o.order_id = l.order_id)
 *   union all
 *   select null, 'pickup numbers of ' || coalesce(c.store_id, n.store_id) || ' on '
 *     || coalesce(c.business_day, n.business_day), c.last_no::text,
 *     n.orders || ' orders, ' || n.numbers || ' numbers'
 *   from counters c
 *   full join (
 *     select o.store_id, o.business_day, count(*) as orders, count(distinct o.pickup_no) as numbers
 *       from huigan.orders o
 *     where o.brand_id = :brandId! and o.confirmed_at is not null group by o.store_id, o.business_day
 *   ) n on n.store_id = c.store_id and n.business_day = c.business_day
 *   where c.last_no is distinct from n.orders or c.last_no is distinct from n.numbers
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
export const findOrderDifferences = new PreparedQuery<IFindOrderDifferencesParams,IFindOrderDifferencesResult>(findOrderDifferencesIR);


