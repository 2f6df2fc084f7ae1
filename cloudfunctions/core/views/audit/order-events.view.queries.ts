/** Types generated for queries found in "cloudfunctions/core/views/audit/order-events.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindOrderEventDifferences' parameters type */
export interface IFindOrderEventDifferencesParams {
  asOf: string;
  brandId: number;
}

/** 'FindOrderEventDifferences' return type */
export interface IFindOrderEventDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindOrderEventDifferences' query type */
export interface IFindOrderEventDifferencesQuery {
  params: IFindOrderEventDifferencesParams;
  result: IFindOrderEventDifferencesResult;
}

const findOrderEventDifferencesIR: any = {"usedParamSet":{"brandId":true,"asOf":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":330,"b":338},{"a":636,"b":644},{"a":794,"b":802},{"a":1081,"b":1089},{"a":1423,"b":1431}]},{"name":"asOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":384,"b":389},{"a":690,"b":695},{"a":1111,"b":1116},{"a":1681,"b":1686},{"a":2003,"b":2008},{"a":2171,"b":2176},{"a":2584,"b":2589}]}],"statement":"-- What every order and refund must have told the ledger, against what is there. What an effect still waits to\n-- tell is not missing yet; one that was given up is.\nwith told as (\n  select e.member_id, e.kind::text as kind, e.external_id,\n    huigan.readable(e.payload)::jsonb as payload from huigan.events e\n  where e.brand_id = :brandId! and e.source = 'order' and e.occurred_at <= :asOf!\n    and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)\n  union all\n  select i.member_id, i.kind::text, i.external_id, huigan.readable(i.payload)::jsonb from huigan.inbox i\n  where i.brand_id = :brandId! and i.source = 'order' and i.occurred_at <= :asOf!\n), waiting as (\n  select e.member_id, e.kind, e.subject from huigan.effects e where e.brand_id = :brandId! and not e.stuck\n), orders as (\n  select o.*, jsonb_build_object('store', o.store_id, 'day', o.business_day, 'receipt',\n    o.order_id) as sale_key,\n    jsonb_build_object('source', 'order', 'id', o.order_id || ':points') as redemption\n  from huigan.orders o where o.brand_id = :brandId! and o.created_at <= :asOf!\n), lines as (\n  select l.member_id, l.order_id, jsonb_agg(jsonb_build_object(\n    'line', l.line, 'product', l.product_id, 'category', l.category, 'quantity', l.quantity, 'amountFen',\n      (l.net_fen - l.difference_fen)::text) order by l.position) as lines\n  from huigan.order_lines l where l.brand_id = :brandId! group by l.member_id, l.order_id\n), refunds as (\n  select r.*, o.sale_key, o.redemption, o.confirmed_at from huigan.refunds r join orders o\n    on o.member_id = r.member_id\n    and o.order_id = r.order_id\n  where r.kind = 'order' and r.asked_at <= :asOf!\n), wanted as (\n  select o.member_id, 'sale' as kind, o.order_id as external_id, o.sale_key\n    || jsonb_build_object('lines', l.lines) as payload, 'tell-sale' as effect,\n    o.order_id as subject\n  from orders o left join lines l on l.member_id = o.member_id and l.order_id = o.order_id\n    where o.confirmed_at <= :asOf!\n  union all\n  select o.member_id, 'completion', o.order_id || ':completion', o.sale_key, 'tell-completion', o.order_id\n    from orders o where o.completed_at <= :asOf!\n  union all\n  select o.member_id, 'redemption', o.order_id || ':points', jsonb_build_object('points',\n    o.points_used::text), null, null from orders o where o.points_used > 0\n  union all\n  select o.member_id, 'return', o.order_id || ':points-back',\n    jsonb_build_object('redemption', o.redemption, 'points', null), 'return-points', o.order_id\n  from orders o where o.points_used > 0 and o.closed_at <= :asOf!\n  union all\n  select r.member_id, 'refund', r.refund_id, r.sale_key || jsonb_build_object('units', (\n    select jsonb_agg(jsonb_build_object('line', u -> 'line', 'quantity', u -> 'quantity') order by place)\n    from jsonb_array_elements(huigan.list_of(r.lines)) with ordinality as units(u, place))), 'tell-refund',\n      r.refund_id\n  from refunds r where r.confirmed_at is not null\n  union all\n  select r.member_id, 'return', r.refund_id || ':points', jsonb_build_object('redemption', r.redemption,\n    'points', r.points::text), 'return-points', r.refund_id\n  from refunds r where r.points > 0\n), found as (\n  select coalesce(w.member_id, t.member_id) as member_id,\n    coalesce(w.kind, t.kind) || ' order/' || coalesce(w.external_id, t.external_id)\n      || ': what it tells' as what,\n    coalesce(left(w.payload::text, 500), 'nothing') as expected,\n      coalesce(left(t.payload::text, 500), 'nothing') as found\n  from wanted w full join told t on t.member_id = w.member_id and t.kind = w.kind\n    and t.external_id = w.external_id\n  where w.payload is distinct from t.payload\n    and not (t.external_id is null and exists (select 1 from waiting e where e.member_id = w.member_id\n      and e.kind = w.effect and e.subject = w.subject))\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- What every order and refund must have told the ledger, against what is there. What an effect still waits to
 * -- tell is not missing yet; one that was given up is.
 * with told as (
 *   select e.member_id, e.kind::text as kind, e.external_id,
 *     huigan.readable(e.payload)::jsonb as payload from huigan.events e
 *   where e.brand_id = :brandId! and e.source = 'order' and e.occurred_at <= :asOf!
 *     and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
 *   union all
 *   select i.member_id, i.kind::text, i.external_id, huigan.readable(i.payload)::jsonb from huigan.inbox i
 *   where i.brand_id = :brandId! and i.source = 'order' and i.occurred_at <= :asOf!
 * ), waiting as (
 *   select e.member_id, e.kind, e.subject from huigan.effects e where e.brand_id = :brandId! and not e.stuck
 * ), orders as (
 *   select o.*, jsonb_build_object('store', o.store_id, 'day', o.business_day, 'receipt',
 *     o.order_id) as sale_key,
 *     jsonb_build_object('source', 'order', 'id', o.order_id || ':points') as redemption
 *   from huigan.orders o where o.brand_id = :brandId! and o.created_at <= :asOf!
 * ), lines as (
 *   select l.member_id, l.order_id, jsonb_agg(jsonb_build_object(
 *     'line', l.line, 'product', l.product_id, 'category', l.category, 'quantity', l.quantity, 'amountFen',
 *       (l.net_fen - l.difference_fen)::text) order by l.position) as lines
 *   from huigan.order_lines l where l.brand_id = :brandId! group by l.member_id, l.order_id
 * ), refunds as (
 *   select r.*, o.sale_key, o.redemption, o.confirmed_at from huigan.refunds r join orders o
 *     on o.member_id = r.member_id
 *     and o.order_id = r.order_id
 *   where r.kind = 'order' and r.asked_at <= :asOf!
 * ), wanted as (
 *   select o.member_id, 'sale' as kind, o.order_id as external_id, o.sale_key
 *     || jsonb_build_object('lines', l.lines) as payload, 'tell-sale' as effect,
 *     o.order_id as subject
 *   from orders o left join lines l on l.member_id = o.member_id and l.order_id = o.order_id
 *     where o.confirmed_at <= :asOf!
 *   union all
 *   select o.member_id, 'completion', o.order_id || ':completion', o.sale_key, 'tell-completion', o.order_id
 *     from orders o where o.completed_at <= :asOf!
 *   union all
 *   select o.member_id, 'redemption', o.order_id || ':points', jsonb_build_object('points',
 *     o.points_used::text), null, null from orders o where o.points_used > 0
 *   union all
 *   select o.member_id, 'return', o.order_id || ':points-back',
 *     jsonb_build_object('redemption', o.redemption, 'points', null), 'return-points', o.order_id
 *   from orders o where o.points_used > 0 and o.closed_at <= :asOf!
 *   union all
 *   select r.member_id, 'refund', r.refund_id, r.sale_key || jsonb_build_object('units', (
 *     select jsonb_agg(jsonb_build_object('line', u -> 'line', 'quantity', u -> 'quantity') order by place)
 *     from jsonb_array_elements(huigan.list_of(r.lines)) with ordinality as units(u, place))), 'tell-refund',
 *       r.refund_id
 *   from refunds r where r.confirmed_at is not null
 *   union all
 *   select r.member_id, 'return', r.refund_id || ':points', jsonb_build_object('redemption', r.redemption,
 *     'points', r.points::text), 'return-points', r.refund_id
 *   from refunds r where r.points > 0
 * ), found as (
 *   select coalesce(w.member_id, t.member_id) as member_id,
 *     coalesce(w.kind, t.kind) || ' order/' || coalesce(w.external_id, t.external_id)
 *       || ': what it tells' as what,
 *     coalesce(left(w.payload::text, 500), 'nothing') as expected,
 *       coalesce(left(t.payload::text, 500), 'nothing') as found
 *   from wanted w full join told t on t.member_id = w.member_id and t.kind = w.kind
 *     and t.external_id = w.external_id
 *   where w.payload is distinct from t.payload
 *     and not (t.external_id is null and exists (select 1 from waiting e where e.member_id = w.member_id
 *       and e.kind = w.effect and e.subject = w.subject))
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
export const findOrderEventDifferences = new PreparedQuery<IFindOrderEventDifferencesParams,IFindOrderEventDifferencesResult>(findOrderEventDifferencesIR);


