/** Types generated for queries found in "cloudfunctions/core/views/desk/group-results.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type stringArray = (string)[];

/** 'SumGroups' parameters type */
export interface ISumGroupsParams {
  brandId: number;
  fromAt: string;
  offerId?: string | null | void;
  untilAt: string;
}

/** 'SumGroups' return type */
export interface ISumGroupsResult {
  failed: number;
  filled: number;
  filled_by_brand: number;
  groups: number;
  kind: string;
  offer_id: string | null;
  running: number;
}

/** 'SumGroups' query type */
export interface ISumGroupsQuery {
  params: ISumGroupsParams;
  result: ISumGroupsResult;
}

const sumGroupsIR: any = {"usedParamSet":{"brandId":true,"fromAt":true,"untilAt":true,"offerId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":474,"b":482}]},{"name":"fromAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":503,"b":510}]},{"name":"untilAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":543,"b":551}]},{"name":"offerId","required":false,"transform":{"type":"scalar"},"locs":[{"a":573,"b":580},{"a":612,"b":619}]}],"statement":"-- Groups that were opened in a period and in which somebody paid.\nselect g.offer_id as \"offer_id?\", g.kind, count(*)::int as \"groups!\",\n  count(*) filter (where g.state in ('forming', 'closing'))::int as \"running!\",\n  count(*) filter (where g.state = 'filled')::int as \"filled!\",\n  count(*) filter (where g.filled_by = 'brand')::int as \"filled_by_brand!\",\n  count(*) filter (where g.state in ('failing', 'failed'))::int as \"failed!\"\nfrom huigan.groups g\nwhere g.brand_id = :brandId! and g.opened_at >= :fromAt!::timestamptz and g.opened_at < :untilAt!::timestamptz\n  and (:offerId::text is null or g.offer_id = :offerId)\n  and exists (select 1 from huigan.group_seats s where s.group_id = g.group_id and s.paid_at is not null)\ngroup by g.offer_id, g.kind order by g.offer_id, g.kind limit 10000"};

/**
 * Query generated from SQL:
 * ```
 * -- Groups that were opened in a period and in which somebody paid.
 * select g.offer_id as "offer_id?", g.kind, count(*)::int as "groups!",
 *   count(*) filter (where g.state in ('forming', 'closing'))::int as "running!",
 *   count(*) filter (where g.state = 'filled')::int as "filled!",
 *   count(*) filter (where g.filled_by = 'brand')::int as "filled_by_brand!",
 *   count(*) filter (where g.state in ('failing', 'failed'))::int as "failed!"
 * from huigan.groups g
 * where g.brand_id = :brandId! and g.opened_at >= :fromAt!::timestamptz and g.opened_at < :untilAt!::timestamptz
 *   and (:offerId::text is null or g.offer_id = :offerId)
 *   and exists (select 1 from huigan.group_seats s where s.group_id = g.group_id and s.paid_at is not null)
 * group by g.offer_id, g.kind order by g.offer_id, g.kind limit 10000
 * ```
 */
export const sumGroups = new PreparedQuery<ISumGroupsParams,ISumGroupsResult>(sumGroupsIR);


/** 'SumSeats' parameters type */
export interface ISumSeatsParams {
  brandId: number;
  fromAt: string;
  offerId?: string | null | void;
  untilAt: string;
}

/** 'SumSeats' return type */
export interface ISumSeatsResult {
  kind: string;
  newcomers: number;
  off_fen: bigint;
  offer_id: string | null;
  sales_fen: bigint;
  seats: number;
  store_id: string;
  store_name: string | null;
}

/** 'SumSeats' query type */
export interface ISumSeatsQuery {
  params: ISumSeatsParams;
  result: ISumSeatsResult;
}

const sumSeatsIR: any = {"usedParamSet":{"brandId":true,"fromAt":true,"untilAt":true,"offerId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":418,"b":426},{"a":2548,"b":2556}]},{"name":"fromAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":447,"b":454}]},{"name":"untilAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":487,"b":495}]},{"name":"offerId","required":false,"transform":{"type":"scalar"},"locs":[{"a":519,"b":526},{"a":558,"b":565}]}],"statement":"-- Orders that stand, of those that were filled, by offer and store. What went back is in no sum. A newcomer's\n-- first order is this one: nothing that they bought was made before, here or at a till.\nwith seats as materialized (\n  select g.offer_id, g.kind, s.member_id, s.order_id\n  from huigan.groups g\n  join huigan.group_seats s on s.group_id = g.group_id and s.state in ('paid', 'confirmed')\n  where g.brand_id = :brandId! and g.opened_at >= :fromAt!::timestamptz and g.opened_at < :untilAt!::timestamptz\n    and (:offerId::text is null or g.offer_id = :offerId) and g.state = 'filled'\n), lowered as (\n  select o.member_id, o.order_id, q ->> 'line' as line, sum((r ->> 'shareFen')::bigint)::bigint as fen\n  from huigan.orders o\n  cross join lateral jsonb_array_elements(o.quote -> 'lines') q\n  cross join lateral jsonb_array_elements(q -> 'adjustments') r\n  where (o.member_id, o.order_id) in (select s.member_id, s.order_id from seats s) and r ->> 'code' like 'group-%'\n  group by o.member_id, o.order_id, q ->> 'line'\n), lines as (\n  select n.member_id, n.order_id, sum(n.difference_fen) as difference_fen,\n    sum((n.difference_fen + coalesce(a.fen, 0))\n      - (n.difference_fen + coalesce(a.fen, 0)) * n.refunded_quantity / n.quantity) as off_fen\n  from huigan.order_lines n\n  left join lowered a on a.member_id = n.member_id and a.order_id = n.order_id and a.line = n.line\n  where (n.member_id, n.order_id) in (select s.member_id, s.order_id from seats s)\n  group by n.member_id, n.order_id\n), sums as materialized (\n  select s.offer_id, s.kind, o.store_id, count(*)::int as seats,\n    sum(o.payable_fen - o.refunded_fen - l.difference_fen)::bigint as sales_fen,\n    sum(l.off_fen)::bigint as off_fen,\n    count(*) filter (where not exists (select 1 from huigan.orders b where b.member_id = o.member_id\n        and b.confirmed_at is not null and (b.paid_at, b.order_id) < (o.paid_at, o.order_id))\n      and not exists (select 1 from huigan.journals j where j.member_id = o.member_id and j.kind = 'sale'\n        and j.effective_at < o.paid_at))::int as newcomers\n  from seats s\n  join huigan.orders o on o.member_id = s.member_id and o.order_id = s.order_id and o.state <> 'refunded'\n  join lines l on l.member_id = o.member_id and l.order_id = o.order_id\n  group by s.offer_id, s.kind, o.store_id\n)\nselect s.offer_id as \"offer_id?\", s.kind, s.store_id, t.name as \"store_name?\", s.seats as \"seats!\",\n  s.sales_fen as \"sales_fen!\", s.off_fen as \"off_fen!\", s.newcomers as \"newcomers!\"\nfrom sums s\nleft join huigan.stores t on t.brand_id = :brandId! and t.store_id = s.store_id\norder by s.offer_id, s.kind, s.store_id limit 10000"};

/**
 * Query generated from SQL:
 * ```
 * -- Orders that stand, of those that were filled, by offer and store. What went back is in no sum. A newcomer's
 * -- first order is this one: nothing that they bought was made before, here or at a till.
 * with seats as materialized (
 *   select g.offer_id, g.kind, s.member_id, s.order_id
 *   from huigan.groups g
 *   join huigan.group_seats s on s.group_id = g.group_id and s.state in ('paid', 'confirmed')
 *   where g.brand_id = :brandId! and g.opened_at >= :fromAt!::timestamptz and g.opened_at < :untilAt!::timestamptz
 *     and (:offerId::text is null or g.offer_id = :offerId) and g.state = 'filled'
 * ), lowered as (
 *   select o.member_id, o.order_id, q ->> 'line' as line, sum((r ->> 'shareFen')::bigint)::bigint as fen
 *   from huigan.orders o
 *   cross join lateral jsonb_array_elements(o.quote -> 'lines') q
 *   cross join lateral jsonb_array_elements(q -> 'adjustments') r
 *   where (o.member_id, o.order_id) in (select s.member_id, s.order_id from seats s) and r ->> 'code' like 'group-%'
 *   group by o.member_id, o.order_id, q ->> 'line'
 * ), lines as (
 *   select n.member_id, n.order_id, sum(n.difference_fen) as difference_fen,
 *     sum((n.difference_fen + coalesce(a.fen, 0))
 *       - (n.difference_fen + coalesce(a.fen, 0)) * n.refunded_quantity / n.quantity) as off_fen
 *   from huigan.order_lines n
 *   left join lowered a on a.member_id = n.member_id and a.order_id = n.order_id and a.line = n.line
 *   where (n.member_id, n.order_id) in (select s.member_id, s.order_id from seats s)
 *   group by n.member_id, n.order_id
 * ), sums as materialized (
 *   select s.offer_id, s.kind, o.store_id, count(*)::int as seats,
 *     sum(o.payable_fen - o.refunded_fen - l.difference_fen)::bigint as sales_fen,
 *     sum(l.off_fen)::bigint as off_fen,
 *     count(*) filter (where not exists (select 1 from huigan.orders b where b.member_id = o.member_id
 *         and b.confirmed_at is not null and (b.paid_at, b.order_id) < (o.paid_at, o.order_id))
 *       and not exists (select 1 from huigan.journals j where j.member_id = o.member_id and j.kind = 'sale'
 *         and j.effective_at < o.paid_at))::int as newcomers
 *   from seats s
 *   join huigan.orders o on o.member_id = s.member_id and o.order_id = s.order_id and o.state <> 'refunded'
 *   join lines l on l.member_id = o.member_id and l.order_id = o.order_id
 *   group by s.offer_id, s.kind, o.store_id
 * )
 * select s.offer_id as "offer_id?", s.kind, s.store_id, t.name as "store_name?", s.seats as "seats!",
 *   s.sales_fen as "sales_fen!", s.off_fen as "off_fen!", s.newcomers as "newcomers!"
 * from sums s
 * left join huigan.stores t on t.brand_id = :brandId! and t.store_id = s.store_id
 * order by s.offer_id, s.kind, s.store_id limit 10000
 * ```
 */
export const sumSeats = new PreparedQuery<ISumSeatsParams,ISumSeatsResult>(sumSeatsIR);


/** 'FindOfferNames' parameters type */
export interface IFindOfferNamesParams {
  brandId: number;
  offerIds: stringArray;
}

/** 'FindOfferNames' return type */
export interface IFindOfferNamesResult {
  name: string;
  offer_id: string;
}

/** 'FindOfferNames' query type */
export interface IFindOfferNamesQuery {
  params: IFindOfferNamesParams;
  result: IFindOfferNamesResult;
}

const findOfferNamesIR: any = {"usedParamSet":{"brandId":true,"offerIds":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":98,"b":106}]},{"name":"offerIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":129,"b":138}]}],"statement":"select o.offer_id, o.document ->> 'name' as \"name!\" from huigan.group_offers o\nwhere o.brand_id = :brandId! and o.offer_id = any(:offerIds!::text[]) order by o.offer_id limit 10000"};

/**
 * Query generated from SQL:
 * ```
 * select o.offer_id, o.document ->> 'name' as "name!" from huigan.group_offers o
 * where o.brand_id = :brandId! and o.offer_id = any(:offerIds!::text[]) order by o.offer_id limit 10000
 * ```
 */
export const findOfferNames = new PreparedQuery<IFindOfferNamesParams,IFindOfferNamesResult>(findOfferNamesIR);


