/** Types generated for queries found in "cloudfunctions/core/views/audit/order-money.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindMoneyDifferences' parameters type */
export interface IFindMoneyDifferencesParams {
  asOf: string;
  brandId: number;
}

/** 'FindMoneyDifferences' return type */
export interface IFindMoneyDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindMoneyDifferences' query type */
export interface IFindMoneyDifferencesQuery {
  params: IFindMoneyDifferencesParams;
  result: IFindMoneyDifferencesResult;
}

const findMoneyDifferencesIR: any = {"usedParamSet":{"brandId":true,"asOf":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":559,"b":567},{"a":3694,"b":3702},{"a":4847,"b":4855}]},{"name":"asOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":586,"b":591},{"a":3722,"b":3727},{"a":4875,"b":4880}]}],"statement":"with payments as materialized (\n  select p.*, o.order_id is not null as has_order, coalesce(r.fen, 0) as back,\n    coalesce(r.stray, 0) as stray_back\n  from huigan.payments p\n  left join huigan.orders o on o.member_id = p.member_id and o.order_id = p.order_id\n  left join lateral (\n    select sum(r.amount_fen)::bigint as fen, (sum(r.amount_fen)\n      filter (where r.kind = 'stray'))::bigint as stray from huigan.refunds r\n    where r.member_id = p.member_id and r.order_id = p.order_id and r.out_trade_no = p.out_trade_no\n  ) r on true\n  where p.brand_id = :brandId! and p.made_at <= :asOf!\n), transactions as materialized (\n  select p.transaction_id, count(distinct p.out_trade_no) as payments from payments p\n  where p.transaction_id is not null group by p.transaction_id\n), payment_keys as materialized (\n  select k.out_trade_no, k.member_id from huigan.payment_keys k\n), refund_keys as materialized (\n  select k.refund_id, k.member_id from huigan.refund_keys k\n), after_sale_keys as materialized (\n  select k.after_sale_id, k.member_id from huigan.after_sale_keys k\n), found as (\n  select p.member_id, 'payment ' || p.out_trade_no || ': ' || v.what as what, v.expected, v.found\n  from payments p\n  left join payment_keys k on k.out_trade_no = p.out_trade_no and k.member_id = p.member_id\n  left join transactions t on t.transaction_id = p.transaction_id\n  cross join lateral (values\n    ('its order', 'true', p.has_order::text),\n    ('its number leads to its member', 'true', (k.member_id is not null)::text),\n    ('money back by its refunds', p.back::text, p.refunded_fen::text),\n    ('paid in full', case when p.state = 'paid' then p.amount_fen end::text,\n      case when p.state = 'paid' then p.paid_fen end::text),\n    ('a transaction of its own', case when p.state in ('paid', 'stray') then 'true' end,\n      case when p.state in ('paid', 'stray') then (coalesce(t.payments, 0) = 1)::text end),\n    ('given back as not needed', case when p.state = 'stray' then p.paid_fen else 0 end::text,\n      p.stray_back::text)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n  union all\n  select r.member_id, 'refund ' || r.refund_id || ': ' || v.what, v.expected, v.found\n  from huigan.refunds r\n  left join refund_keys k on k.refund_id = r.refund_id and k.member_id = r.member_id\n  left join lateral (\n    select coalesce(sum(huigan.whole_of(u ->> 'fen')), 0) as fen,\n      coalesce(sum(huigan.whole_of(u ->> 'points')),\n      0) as points from jsonb_array_elements(huigan.list_of(r.lines)) u\n  ) l on true\n  cross join lateral (values\n    ('its order', 'true', exists (select 1 from huigan.orders o where o.member_id = r.member_id\n      and o.order_id = r.order_id)::text),\n    ('its number leads to its member', 'true', (k.member_id is not null)::text),\n    ('its payment', (r.amount_fen > 0)::text,\n      exists (select 1 from huigan.payments p where p.out_trade_no = r.out_trade_no\n        and p.member_id = r.member_id and p.order_id = r.order_id)::text),\n    ('money by its lines', case when r.kind in ('order', 'share') then l.fen else r.amount_fen end::text,\n      r.amount_fen::text),\n    ('points by its lines', l.points::text, r.points::text),\n    -- Its money goes back because something waits to send it, or to ask about it.\n    ('what waits for it', 'something', case\n      when r.state in ('queued', 'failed') then case when exists (select 1 from huigan.effects e\n        where e.member_id = r.member_id and e.kind = 'send-refund' and e.subject = r.refund_id)\n        then 'something' else 'nothing' end\n      when r.state = 'processing' and r.ask_at is null then 'nothing'\n      else 'something' end)\n  ) v(what, expected, found)\n  where r.brand_id = :brandId! and r.asked_at <= :asOf! and v.expected is distinct from v.found\n  union all\n  select a.member_id, 'request ' || a.after_sale_id || ': ' || v.what, v.expected, v.found\n  from huigan.after_sales a\n  left join after_sale_keys k on k.after_sale_id = a.after_sale_id and k.member_id = a.member_id\n  left join (\n    select r.*, (\n      select jsonb_agg(jsonb_build_object('line', u -> 'line', 'quantity', u -> 'quantity') order by place)\n      from jsonb_array_elements(huigan.list_of(r.lines)) with ordinality as units(u, place))::text as units\n    from huigan.refunds r\n  ) r on r.refund_id = a.refund_id and r.member_id = a.member_id and r.order_id = a.order_id\n  cross join lateral (values\n    ('its order', 'true', exists (select 1 from huigan.orders o where o.member_id = a.member_id\n      and o.order_id = a.order_id)::text),\n    ('its number leads to its member', 'true', (k.member_id is not null)::text),\n    ('its refund', (a.state = 'accepted')::text, (r.refund_id is not null)::text),\n    ('units of its refund', case when r.refund_id is null then null else a.lines end::text, r.units)\n  ) v(what, expected, found)\n  where a.brand_id = :brandId! and a.asked_at <= :asOf! and v.expected is distinct from v.found\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with payments as materialized (
 *   select p.*, o.order_id is not null as has_order, coalesce(r.fen, 0) as back,
 *     coalesce(r.stray, 0) as stray_back
 *   from huigan.payments p
 *   left join huigan.orders o on o.member_id = p.member_id and o.order_id = p.order_id
 *   left join lateral (
 *     select sum(r.amount_fen)::bigint as fen, (sum(r.amount_fen)
 *       filter (where r.kind = 'stray'))::bigint as stray from huigan.refunds r
 *     where r.member_id = p.member_id and r.order_id = p.order_id and r.out_trade_no = p.out_trade_no
 *   ) r on true
 *   where p.brand_id = :brandId! and p.made_at <= :asOf!
 * ), transactions as materialized (
 *   select p.transaction_id, count(distinct p.out_trade_no) as payments from payments p
 *   where p.transaction_id is not null group by p.transaction_id
 * ), payment_keys as materialized (
 *   select k.out_trade_no, k.member_id from huigan.payment_keys k
 * ), refund_keys as materialized (
 *   select k.refund_id, k.member_id from huigan.refund_keys k
 * ), after_sale_keys as materialized (
 *   select k.after_sale_id, k.member_id from huigan.after_sale_keys k
 * ), found as (
 *   select p.member_id, 'payment ' || p.out_trade_no || ': ' || v.what as what, v.expected, v.found
 *   from payments p
 *   left join payment_keys k on k.out_trade_no = p.out_trade_no and k.member_id = p.member_id
 *   left join transactions t on t.transaction_id = p.transaction_id
 *   cross join lateral (values
 *     ('its order', 'true', p.has_order::text),
 *     ('its number leads to its member', 'true', (k.member_id is not null)::text),
 *     ('money back by its refunds', p.back::text, p.refunded_fen::text),
 *     ('paid in full', case when p.state = 'paid' then p.amount_fen end::text,
 *       case when p.state = 'paid' then p.paid_fen end::text),
 *     ('a transaction of its own', case when p.state in ('paid', 'stray') then 'true' end,
 *       case when p.state in ('paid', 'stray') then (coalesce(t.payments, 0) = 1)::text end),
 *     ('given back as not needed', case when p.state = 'stray' then p.paid_fen else 0 end::text,
 *       p.stray_back::text)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *   union all
 *   select r.member_id, 'refund ' || r.refund_id || ': ' || v.what, v.expected, v.found
 *   from huigan.refunds r
 *   left join refund_keys k on k.refund_id = r.refund_id and k.member_id = r.member_id
 *   left join lateral (
 *     select coalesce(sum(huigan.whole_of(u ->> 'fen')), 0) as fen,
 *       coalesce(sum(huigan.whole_of(u ->> 'points')),
 *       0) as points from jsonb_array_elements(huigan.list_of(r.lines)) u
 *   ) l on true
 *   cross join lateral (values
 *     ('its order', 'true', exists (select 1 from huigan.orders o where o.member_id = r.member_id
 *       and o.order_id = r.order_id)::text),
 *     ('its number leads to its member', 'true', (k.member_id is not null)::text),
 *     ('its payment', (r.amount_fen > 0)::text,
 *       exists (select 1 from huigan.payments p where p.out_trade_no = r.out_trade_no
 *         and p.member_id = r.member_id and p.order_id = r.order_id)::text),
 *     ('money by its lines', case when r.kind in ('order', 'share') then l.fen else r.amount_fen end::text,
 *       r.amount_fen::text),
 *     ('points by its lines', l.points::text, r.points::text),
 *     -- Its money goes back because something waits to send it, or to ask about it.
 *     ('what waits for it', 'something', case
 *       when r.state in ('queued', 'failed') then case when exists (select 1 from huigan.effects e
 *         where e.member_id = r.member_id and e.kind = 'send-refund' and e.subject = r.refund_id)
 *         then 'something' else 'nothing' end
 *       when r.state = 'processing' and r.ask_at is null then 'nothing'
 *       else 'something' end)
 *   ) v(what, expected, found)
 *   where r.brand_id = :brandId! and r.asked_at <= :asOf! and v.expected is distinct from v.found
 *   union all
 *   select a.member_id, 'request ' || a.after_sale_id || ': ' || v.what, v.expected, v.found
 *   from huigan.after_sales a
 *   left join after_sale_keys k on k.after_sale_id = a.after_sale_id and k.member_id = a.member_id
 *   left join (
 *     select r.*, (
 *       select jsonb_agg(jsonb_build_object('line', u -> 'line', 'quantity', u -> 'quantity') order by place)
 *       from jsonb_array_elements(huigan.list_of(r.lines)) with ordinality as units(u, place))::text as units
 *     from huigan.refunds r
 *   ) r on r.refund_id = a.refund_id and r.member_id = a.member_id and r.order_id = a.order_id
 *   cross join lateral (values
 *     ('its order', 'true', exists (select 1 from huigan.orders o where o.member_id = a.member_id
 *       and o.order_id = a.order_id)::text),
 *     ('its number leads to its member', 'true', (k.member_id is not null)::text),
 *     ('its refund', (a.state = 'accepted')::text, (r.refund_id is not null)::text),
 *     ('units of its refund', case when r.refund_id is null then null else a.lines end::text, r.units)
 *   ) v(what, expected, found)
 *   where a.brand_id = :brandId! and a.asked_at <= :asOf! and v.expected is distinct from v.found
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
export const findMoneyDifferences = new PreparedQuery<IFindMoneyDifferencesParams,IFindMoneyDifferencesResult>(findMoneyDifferencesIR);


