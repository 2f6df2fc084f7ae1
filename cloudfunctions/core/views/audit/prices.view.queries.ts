/** Types generated for queries found in "cloudfunctions/core/views/audit/prices.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindPriceDifferences' parameters type */
export interface IFindPriceDifferencesParams {
  asOf: string;
  brandId: number;
}

/** 'FindPriceDifferences' return type */
export interface IFindPriceDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindPriceDifferences' query type */
export interface IFindPriceDifferencesQuery {
  params: IFindPriceDifferencesParams;
  result: IFindPriceDifferencesResult;
}

const findPriceDifferencesIR: any = {"usedParamSet":{"brandId":true,"asOf":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":565,"b":573},{"a":795,"b":803},{"a":1099,"b":1107}]},{"name":"asOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":1129,"b":1134}]}],"statement":"-- Orders against the price book of their moment: which version, what its offers may take off at the most, and\n-- that what they take off is all that is missing. Groups and the points mall have prices of their own. Of a\n-- version within a minute of its order nobody knows which was first.\nwith orders as materialized (\n  select o.member_id, o.order_id, o.created_at, o.price_version, o.quote, o.points_used, b.document,\n    o.group_id is null and o.mall_item is null as is_by_book,\n    coalesce((select p.version from huigan.price_books p\n      where p.brand_id = :brandId! and p.published_at <= o.created_at and p.effective_from <= o.created_at\n      order by p.effective_from desc, p.version desc limit 1), 0) as due_version,\n    exists (select 1 from huigan.price_books n where n.brand_id = :brandId!\n      and (abs(extract(epoch from n.published_at - o.created_at)) < 60\n        or abs(extract(epoch from n.effective_from - o.created_at)) < 60)) as is_close\n  from huigan.orders o\n  left join huigan.price_books b on b.brand_id = o.brand_id and b.version = o.price_version\n  where o.brand_id = :brandId! and o.created_at <= :asOf!\n), lines as materialized (\n  select o.member_id, o.order_id, o.is_by_book, o.document, q ->> 'line' as line,\n    huigan.whole_of(q ->> 'quantity') as quantity, huigan.whole_of(q ->> 'listFen') as list_fen,\n    huigan.whole_of(q ->> 'netFen') as net_fen, huigan.list_of(q -> 'adjustments') as adjustments\n  from orders o cross join lateral jsonb_array_elements(huigan.list_of(o.quote -> 'lines')) q\n), reasons as (\n  select n.*, a ->> 'kind' as kind, a ->> 'code' as code, huigan.whole_of(a ->> 'shareFen') as off_fen\n  from lines n cross join lateral jsonb_array_elements(n.adjustments) a\n), allowed as (\n  select r.*, case r.kind\n    when 'tier' then (\n      select max(div(r.list_fen * (10000 - huigan.whole_of(t ->> 'rateBp')), 10000))\n      from jsonb_array_elements(huigan.list_of(r.document -> 'tierPrices')) t\n      where 'tier:' || (t ->> 'tier') = r.code)\n    else (\n      select max(case f ->> 'kind'\n        when 'special-price' then r.list_fen - r.quantity * huigan.whole_of(f ->> 'priceFen')\n        when 'percent-off' then div(r.list_fen * (10000 - huigan.whole_of(f ->> 'rateBp')), 10000)\n        else huigan.whole_of(f ->> 'offFen') end)\n      from jsonb_array_elements(huigan.list_of(r.document -> 'offers')) f\n      where f ->> 'code' = r.code and (f ->> 'kind' = 'amount-off') = (r.kind = 'amount-off'))\n    end as most\n  from reasons r where r.is_by_book and r.kind in ('campaign', 'tier', 'amount-off')\n), found as (\n  select o.member_id, 'order ' || o.order_id || ': its price book' as what, o.due_version::text as expected,\n    o.price_version::text as found\n  from orders o where o.due_version <> o.price_version and not o.is_close\n  union all\n  select o.member_id, 'order ' || o.order_id || ': what its points are worth',\n    div(o.points_used * huigan.whole_of(o.document #>> '{pointsDeduction,fen}'),\n      nullif(huigan.whole_of(o.document #>> '{pointsDeduction,points}'), 0))::text,\n    o.quote #>> '{points,fen}'\n  from orders o\n  where o.document is not null and o.points_used > 0 and o.is_by_book\n    and huigan.whole_of(o.quote #>> '{points,fen}')\n      * huigan.whole_of(o.document #>> '{pointsDeduction,points}')\n      is distinct from o.points_used * huigan.whole_of(o.document #>> '{pointsDeduction,fen}')\n  union all\n  select n.member_id, 'order ' || n.order_id || ' line ' || n.line || ': price by what is taken off',\n    (n.list_fen - coalesce(s.off_fen, 0))::text, n.net_fen::text\n  from lines n\n  left join lateral (select sum(huigan.whole_of(a ->> 'shareFen')) as off_fen\n    from jsonb_array_elements(n.adjustments) a) s on true\n  where n.list_fen - coalesce(s.off_fen, 0) is distinct from n.net_fen\n  union all\n  select a.member_id, 'order ' || a.order_id || ' line ' || a.line || ': ' || a.kind || ' ' || a.code\n    || ' takes off at most', coalesce(a.most, 0)::text, a.off_fen::text\n  from allowed a where a.most is null or a.off_fen is null or a.off_fen > a.most\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- Orders against the price book of their moment: which version, what its offers may take off at the most, and
 * -- that what they take off is all that is missing. Groups and the points mall have prices of their own. Of a
 * -- version within a minute of its order nobody knows which was first.
 * with orders as materialized (
 *   select o.member_id, o.order_id, o.created_at, o.price_version, o.quote, o.points_used, b.document,
 *     o.group_id is null and o.mall_item is null as is_by_book,
 *     coalesce((select p.version from huigan.price_books p
 *       where p.brand_id = :brandId! and p.published_at <= o.created_at and p.effective_from <= o.created_at
 *       order by p.effective_from desc, p.version desc limit 1), 0) as due_version,
 *     exists (select 1 from huigan.price_books n where n.brand_id = :brandId!
 *       and (abs(extract(epoch from n.published_at - o.created_at)) < 60
 *         or abs(extract(epoch from n.effective_from - o.created_at)) < 60)) as is_close
 *   from huigan.orders o
 *   left join huigan.price_books b on b.brand_id = o.brand_id and b.version = o.price_version
 *   where o.brand_id = :brandId! and o.created_at <= :asOf!
 * ), lines as materialized (
 *   select o.member_id, o.order_id, o.is_by_book, o.document, q ->> 'line' as line,
 *     huigan.whole_of(q ->> 'quantity') as quantity, huigan.whole_of(q ->> 'listFen') as list_fen,
 *     huigan.whole_of(q ->> 'netFen') as net_fen, huigan.list_of(q -> 'adjustments') as adjustments
 *   from orders o cross join lateral jsonb_array_elements(huigan.list_of(o.quote -> 'lines')) q
 * ), reasons as (
 *   select n.*, a ->> 'kind' as kind, a ->> 'code' as code, huigan.whole_of(a ->> 'shareFen') as off_fen
 *   from lines n cross join lateral jsonb_array_elements(n.adjustments) a
 * ), allowed as (
 *   select r.*, case r.kind
 *     when 'tier' then (
 *       select max(div(r.list_fen * (10000 - huigan.whole_of(t ->> 'rateBp')), 10000))
 *       from jsonb_array_elements(huigan.list_of(r.document -> 'tierPrices')) t
 *       where 'tier:' || (t ->> 'tier') = r.code)
 *     else (
 *       select max(case f ->> 'kind'
 *         when 'special-price' then r.list_fen - r.quantity * huigan.whole_of(f ->> 'priceFen')
 *         when 'percent-off' then div(r.list_fen * (10000 - huigan.whole_of(f ->> 'rateBp')), 10000)
 *         else huigan.whole_of(f ->> 'offFen') end)
 *       from jsonb_array_elements(huigan.list_of(r.document -> 'offers')) f
 *       where f ->> 'code' = r.code and (f ->> 'kind' = 'amount-off') = (r.kind = 'amount-off'))
 *     end as most
 *   from reasons r where r.is_by_book and r.kind in ('campaign', 'tier', 'amount-off')
 * ), found as (
 *   select o.member_id, 'order ' || o.order_id || ': its price book' as what, o.due_version::text as expected,
 *     o.price_version::text as found
 *   from orders o where o.due_version <> o.price_version and not o.is_close
 *   union all
 *   select o.member_id, 'order ' || o.order_id || ': what its points are worth',
 *     div(o.points_used * huigan.whole_of(o.document #>> '{pointsDeduction,fen}'),
 *       nullif(huigan.whole_of(o.document #>> '{pointsDeduction,points}'), 0))::text,
 *     o.quote #>> '{points,fen}'
 *   from orders o
 *   where o.document is not null and o.points_used > 0 and o.is_by_book
 *     and huigan.whole_of(o.quote #>> '{points,fen}')
 *       * huigan.whole_of(o.document #>> '{pointsDeduction,points}')
 *       is distinct from o.points_used * huigan.whole_of(o.document #>> '{pointsDeduction,fen}')
 *   union all
 *   select n.member_id, 'order ' || n.order_id || ' line ' || n.line || ': price by what is taken off',
 *     (n.list_fen - coalesce(s.off_fen, 0))::text, n.net_fen::text
 *   from lines n
 *   left join lateral (select sum(huigan.whole_of(a ->> 'shareFen')) as off_fen
 *     from jsonb_array_elements(n.adjustments) a) s on true
 *   where n.list_fen - coalesce(s.off_fen, 0) is distinct from n.net_fen
 *   union all
 *   select a.member_id, 'order ' || a.order_id || ' line ' || a.line || ': ' || a.kind || ' ' || a.code
 *     || ' takes off at most', coalesce(a.most, 0)::text, a.off_fen::text
 *   from allowed a where a.most is null or a.off_fen is null or a.off_fen > a.most
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
export const findPriceDifferences = new PreparedQuery<IFindPriceDifferencesParams,IFindPriceDifferencesResult>(findPriceDifferencesIR);


