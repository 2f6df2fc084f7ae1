/** Types generated for queries found in "cloudfunctions/core/views/audit/mall.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindMallDifferences' parameters type */
export interface IFindMallDifferencesParams {
  asOf: string;
  brandId: number;
}

/** 'FindMallDifferences' return type */
export interface IFindMallDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindMallDifferences' query type */
export interface IFindMallDifferencesQuery {
  params: IFindMallDifferencesParams;
  result: IFindMallDifferencesResult;
}

const findMallDifferencesIR: any = {"usedParamSet":{"brandId":true,"asOf":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":206,"b":214},{"a":341,"b":349},{"a":582,"b":590},{"a":861,"b":869},{"a":1403,"b":1411},{"a":1606,"b":1614},{"a":3138,"b":3146},{"a":3427,"b":3435}]},{"name":"asOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":228,"b":233}]}],"statement":"-- What the mall counts, against what was exchanged; exchanges against the coupons, orders and redemptions\n-- that they are.\nwith exchanges as (\n  select e.* from huigan.mall_exchanges e where e.brand_id = :brandId! and e.at <= :asOf!\n), standing as (\n  select e.item_id, count(*) as pieces from huigan.mall_exchanges e\n  where e.brand_id = :brandId! and e.given_back_at is null group by e.item_id\n), redeemed as not materialized (\n  select e.member_id, e.external_id,\n    huigan.whole_of(huigan.readable(e.payload) ->> 'points') as points from huigan.events e\n  where e.brand_id = :brandId! and e.kind = 'redemption' and e.source = 'mall'\n    and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)\n), counters as materialized (\n  select c.item_id, c.taken, c.stock from huigan.mall_counters c where c.brand_id = :brandId!\n), found as (\n  select null::bigint as member_id, 'mall item ' || i.item_id || ': ' || v.what as what, v.expected, v.found\n  from huigan.mall_items i\n  left join counters c on c.item_id = i.item_id\n  left join standing s on s.item_id = i.item_id\n  cross join lateral (values\n    ('its counter', 'a row', case when c.item_id is null then 'none' else 'a row' end),\n    ('pieces taken', coalesce(s.pieces, 0)::text, c.taken::text),\n    ('stock', i.document ->> 'stock', c.stock::text)\n  ) v(what, expected, found)\n  where i.brand_id = :brandId! and v.expected is distinct from v.found\n  union all\n  select null, 'mall counter ' || c.item_id || ': its item', 'a row', 'none' from counters c\n  left join huigan.mall_items i on i.brand_id = :brandId! and i.item_id = c.item_id where i.item_id is null\n  union all\n  select e.member_id, 'exchange ' || e.exchange_id || ': ' || v.what, v.expected, v.found\n  from exchanges e\n  left join huigan.mall_items i on i.brand_id = e.brand_id and i.item_id = e.item_id\n  left join huigan.coupons c on c.member_id = e.member_id and c.coupon_id = e.coupon_id\n  left join huigan.orders o on o.member_id = e.member_id and o.order_id = e.order_id\n  left join redeemed r on r.member_id = e.member_id\n    and r.external_id = e.member_id || ':' || e.exchange_id\n  cross join lateral (values\n    ('its item', 'a row', case when i.item_id is null then 'none' else 'a row' end),\n    ('its coupon', case when e.kind = 'coupon' then 'mall mall:' || e.exchange_id end,\n      c.source || ' ' || c.cause),\n    ('its order', case when e.kind = 'goods' then e.item_id end, o.mall_item),\n    ('the request of its order', case when e.kind = 'goods' then e.exchange_id end, o.request_id),\n    ('points redeemed', e.points::text,\n      case when e.kind = 'goods' then o.points_used else r.points end::text),\n    ('money of its order', e.fen::text, case when e.kind = 'goods' then o.payable_fen else 0 end::text),\n    ('given back by its order', (coalesce(o.state, '') in ('closed', 'refunded'))::text,\n      (e.given_back_at is not null)::text)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n  union all\n  select c.member_id, 'coupon ' || c.coupon_id || ': its exchange', 'a row', 'none' from huigan.coupons c\n  where c.brand_id = :brandId! and c.source = 'mall' and not exists (select 1 from huigan.mall_exchanges e\n    where e.member_id = c.member_id and e.coupon_id = c.coupon_id)\n  union all\n  select o.member_id, 'order ' || o.order_id || ': its exchange', 'a row', 'none' from huigan.orders o\n  where o.brand_id = :brandId! and o.mall_item is not null and not exists (\n    select 1 from huigan.mall_exchanges e where e.member_id = o.member_id and e.order_id = o.order_id)\n  union all\n  select r.member_id, 'redemption mall/' || r.external_id || ': its exchange', 'a row', 'none' from redeemed r\n  where not exists (select 1 from huigan.mall_exchanges e where e.member_id = r.member_id\n    and r.external_id = e.member_id || ':' || e.exchange_id)\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- What the mall counts, against what was exchanged; exchanges against the coupons, orders and redemptions
 * -- that they are.
 * with exchanges as (
 *   select e.* from huigan.mall_exchanges e where e.brand_id = :brandId! and e.at <= :asOf!
 * ), standing as (
 *   select e.item_id, count(*) as pieces from huigan.mall_exchanges e
 *   where e.brand_id = :brandId! and e.given_back_at is null group by e.item_id
 * ), redeemed as not materialized (
 *   select e.member_id, e.external_id,
 *     huigan.whole_of(huigan.readable(e.payload) ->> 'points') as points from huigan.events e
 *   where e.brand_id = :brandId! and e.kind = 'redemption' and e.source = 'mall'
 *     and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
 * ), counters as materialized (
 *   select c.item_id, c.taken, c.stock from huigan.mall_counters c where c.brand_id = :brandId!
 * ), found as (
 *   select null::bigint as member_id, 'mall item ' || i.item_id || ': ' || v.what as what, v.expected, v.found
 *   from huigan.mall_items i
 *   left join counters c on c.item_id = i.item_id
 *   left join standing s on s.item_id = i.item_id
 *   cross join lateral (values
 *     ('its counter', 'a row', case when c.item_id is null then 'none' else 'a row' end),
 *     ('pieces taken', coalesce(s.pieces, 0)::text, c.taken::text),
 *     ('stock', i.document ->> 'stock', c.stock::text)
 *   ) v(what, expected, found)
 *   where i.brand_id = :brandId! and v.expected is distinct from v.found
 *   union all
 *   select null, 'mall counter ' || c.item_id || ': its item', 'a row', 'none' from counters c
 *   left join huigan.mall_items i on i.brand_id = :brandId! and i.item_id = c.item_id where i.item_id is null
 *   union all
 *   select e.member_id, 'exchange ' || e.exchange_id || ': ' || v.what, v.expected, v.found
 *   from exchanges e
 *   left join huigan.mall_items i on i.brand_id = e.brand_id and i.item_id = e.item_id
 *   left join huigan.coupons c on c.member_id = e.member_id and c.coupon_id = e.coupon_id
 *   left join huigan.orders o on o.member_id = e.member_id and o.order_id = e.order_id
 *   left join redeemed r on r.member_id = e.member_id
 *     and r.external_id = e.member_id || ':' || e.exchange_id
 *   cross join lateral (values
 *     ('its item', 'a row', case when i.item_id is null then 'none' else 'a row' end),
 *     ('its coupon', case when e.kind = 'coupon' then 'mall mall:' || e.exchange_id end,
 *       c.source || ' ' || c.cause),
 *     ('its order', case when e.kind = 'goods' then e.item_id end, o.mall_item),
 *     ('the request of its order', case when e.kind = 'goods' then e.exchange_id end, o.request_id),
 *     ('points redeemed', e.points::text,
 *       case when e.kind = 'goods' then o.points_used else r.points end::text),
 *     ('money of its order', e.fen::text, case when e.kind = 'goods' then o.payable_fen else 0 end::text),
 *     ('given back by its order', (coalesce(o.state, '') in ('closed', 'refunded'))::text,
 *       (e.given_back_at is not null)::text)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *   union all
 *   select c.member_id, 'coupon ' || c.coupon_id || ': its exchange', 'a row', 'none' from huigan.coupons c
 *   where c.brand_id = :brandId! and c.source = 'mall' and not exists (select 1 from huigan.mall_exchanges e
 *     where e.member_id = c.member_id and e.coupon_id = c.coupon_id)
 *   union all
 *   select o.member_id, 'order ' || o.order_id || ': its exchange', 'a row', 'none' from huigan.orders o
 *   where o.brand_id = :brandId! and o.mall_item is not null and not exists (
 *     select 1 from huigan.mall_exchanges e where e.member_id = o.member_id and e.order_id = o.order_id)
 *   union all
 *   select r.member_id, 'redemption mall/' || r.external_id || ': its exchange', 'a row', 'none' from redeemed r
 *   where not exists (select 1 from huigan.mall_exchanges e where e.member_id = r.member_id
 *     and r.external_id = e.member_id || ':' || e.exchange_id)
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
export const findMallDifferences = new PreparedQuery<IFindMallDifferencesParams,IFindMallDifferencesResult>(findMallDifferencesIR);


