/** Types generated for queries found in "cloudfunctions/core/views/audit/refunds.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindRefundDifferences' parameters type */
export interface IFindRefundDifferencesParams {
  brandId: number;
}

/** 'FindRefundDifferences' return type */
export interface IFindRefundDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindRefundDifferences' query type */
export interface IFindRefundDifferencesQuery {
  params: IFindRefundDifferencesParams;
  result: IFindRefundDifferencesResult;
}

const findRefundDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":561,"b":569},{"a":704,"b":712},{"a":992,"b":1000},{"a":5708,"b":5716},{"a":6133,"b":6141}]}],"statement":"with versions as materialized (\n  select v.version, v.document #> '{earn,products}' as products,\n    v.document #> '{earn,categories}' as categories,\n    (v.document #>> '{earn,points}')::numeric as points, (v.document #>> '{earn,perFen}')::numeric as per_fen,\n    v.document #> '{qualifying,products}' as q_products, v.document #> '{qualifying,categories}' as q_categories,\n    (v.document #>> '{qualifying,points}')::numeric as q_points,\n      (v.document #>> '{qualifying,perFen}')::numeric as q_per_fen\n  from huigan.programme_versions v where v.brand_id = :brandId!\n), settled as (\n  select e.member_id, e.seq, e.kind, huigan.readable(e.payload) as payload from huigan.events e\n  where e.brand_id = :brandId! and e.kind in ('sale', 'refund')\n    and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)\n), refunds as (\n  select s.member_id, s.seq, s.payload, k.seq as sale_seq\n  from settled s\n  left join huigan.sale_keys k on k.brand_id = :brandId! and k.store_id = s.payload ->> 'store'\n    and k.business_day = huigan.day_of(s.payload ->> 'day')\n    and k.receipt_no = s.payload ->> 'receipt' and k.member_id = s.member_id\n  where s.kind = 'refund'\n), asked as (\n  select r.member_id, r.sale_seq, u ->> 'line' as line, sum(huigan.whole_of(u ->> 'quantity')\n    * case when u ->> 'unit' = 'thousandth' then 1 else 1000 end) as thousandths\n  from refunds r\n  cross join lateral json_array_elements(case\n    when json_typeof(r.payload -> 'units') = 'array' then r.payload -> 'units' else '[]' end) u\n  group by r.member_id, r.sale_seq, u ->> 'line'\n), amounts as (\n  select r.member_id, r.sale_seq, sum(huigan.whole_of(r.payload #>> '{units,amountFen}')) as fen\n  from refunds r where json_typeof(r.payload -> 'units') = 'object' group by r.member_id, r.sale_seq\n), wholes as (\n  select r.member_id, r.sale_seq, count(*) as times from refunds r\n    where json_typeof(r.payload -> 'units') = 'string' group by r.member_id, r.sale_seq\n), sold as (\n  select s.member_id, s.seq as sale_seq, place, l ->> 'line' as line,\n    huigan.whole_of(l ->> 'quantity') as sold, huigan.whole_of(l ->> 'amountFen') as fen,\n    l ->> 'product' as product, l ->> 'category' as category,\n    case when l ->> 'unit' = 'thousandth' then 1 else 1000 end as thousandths\n  from settled s\n  cross join lateral json_array_elements(huigan.list_of(s.payload -> 'lines')) with ordinality t(l, place)\n  where s.kind = 'sale'\n), lines as (\n  select s.*, case when w.times > 0 then s.sold else coalesce(a.thousandths, 0) / s.thousandths end as units,\n    coalesce(a.thousandths, 0) / s.thousandths as asked\n  from sold s\n  left join wholes w on w.member_id = s.member_id and w.sale_seq = s.sale_seq\n  left join asked a on a.member_id = s.member_id and a.sale_seq = s.sale_seq and a.line = s.line\n), after_units as (\n  select n.*, n.fen - div(n.fen * n.units, nullif(n.sold, 0)) as fen_left,\n    sum(n.fen - div(n.fen * n.units, nullif(n.sold, 0))) over sale as sale_left\n  from lines n window sale as (partition by n.member_id, n.sale_seq)\n), shared as (\n  -- What was refunded by amount lowers every line in proportion: largest remainder, the earlier line first.\n  select u.*, r.rest, div(r.rest * u.fen_left, nullif(u.sale_left, 0)) as share,\n    row_number() over (partition by u.member_id, u.sale_seq\n      order by mod(r.rest * u.fen_left, nullif(u.sale_left, 0)) desc, u.place) as turn,\n    r.rest - sum(div(r.rest * u.fen_left, nullif(u.sale_left, 0))) over (partition by u.member_id,\n      u.sale_seq) as missing\n  from after_units u\n  left join amounts a on a.member_id = u.member_id and a.sale_seq = u.sale_seq\n  cross join lateral (select greatest(u.sale_left - coalesce(a.fen, 0), 0) as rest) r\n), left_lines as (\n  select s.*, coalesce(s.share, 0) + case when s.turn <= s.missing then 1 else 0 end as fen_of_line\n  from shared s\n), left_over as (\n  select n.member_id, n.sale_seq, l.lot_no, l.granted, l.reversed, l.qualifying,\n    div(sum(n.fen_of_line * coalesce((v.products ->> n.product)::numeric,\n      (v.categories ->> n.category)::numeric, v.points))\n      * l.multiplier_bp, v.per_fen * 10000) as points,\n    div(sum(n.fen_of_line * coalesce((v.q_products ->> n.product)::numeric,\n      (v.q_categories ->> n.category)::numeric, v.q_points)), v.q_per_fen) as q_left\n  from left_lines n\n  join huigan.lots l on l.member_id = n.member_id and l.sale_seq = n.sale_seq and l.kind = 'sale'\n  join versions v on v.version = l.programme_version\n  group by n.member_id, n.sale_seq, l.lot_no, l.granted, l.reversed, l.qualifying, l.multiplier_bp, v.per_fen,\n    v.q_per_fen\n), taken as (\n  select r.member_id, r.sale_seq, sum(t.amount) as amount\n  from refunds r\n  join huigan.journals j on j.member_id = r.member_id and j.event_seq = r.seq\n  join huigan.transfers t on t.member_id = j.member_id and t.journal_no = j.journal_no\n    and t.code in ('take-back', 'take-back-expired', 'take-back-other', 'take-back-debt',\n      'take-back-moved', 'waive')\n    and jsonb_typeof(t.explanation -> 'entitlement') = 'object'\n  group by r.member_id, r.sale_seq\n), found as (\n  select r.member_id, 'refund ' || r.seq || ': its sale' as what, 'a settled sale of the member' as expected,\n    'none' as found\n  from refunds r where not exists (select 1 from settled s where s.member_id = r.member_id\n    and s.seq = r.sale_seq and s.kind = 'sale')\n  union all\n  select coalesce(n.member_id, f.member_id), 'sale ' || coalesce(n.sale_seq, f.sale_seq) || ' line '\n    || coalesce(n.line, f.line) || ': units refunded',\n    coalesce(n.units, 0)::text, coalesce(f.quantity, 0)::text\n  from (select * from lines where units > 0) n\n  full join (select * from huigan.refunded_lines where brand_id = :brandId!) f\n    on f.member_id = n.member_id and f.sale_seq = n.sale_seq and f.line = n.line\n  where coalesce(n.units, 0) <> coalesce(f.quantity, 0)\n  union all\n  select coalesce(a.member_id, f.member_id), 'sale ' || coalesce(a.sale_seq, f.sale_seq)\n    || ': refunded by amount', coalesce(a.fen, 0)::text, coalesce(f.amount_fen, 0)::text\n  from amounts a\n  full join (select * from huigan.refunded_amounts where brand_id = :brandId!) f\n    on f.member_id = a.member_id and f.sale_seq = a.sale_seq\n  where coalesce(a.fen, 0) <> coalesce(f.amount_fen, 0)\n  union all\n  select a.member_id, 'sale ' || a.sale_seq || ': refunded by amount is at most',\n    (select sum(n.fen) from lines n where n.member_id = a.member_id and n.sale_seq = a.sale_seq)::text,\n    a.fen::text\n  from amounts a where a.fen > (select sum(n.fen) from lines n where n.member_id = a.member_id\n    and n.sale_seq = a.sale_seq)\n  union all\n  select n.member_id, 'sale ' || n.sale_seq || ' line ' || n.line || ': units refunded are at most',\n    n.sold::text, greatest(n.units, n.asked)::text\n  from lines n where n.units > n.sold or n.asked > n.sold\n  union all\n  select a.member_id, 'sale ' || a.sale_seq || ' line ' || a.line || ': refunded', 'a line of the sale',\n    'none'\n  from asked a where not exists (select 1 from lines n where n.member_id = a.member_id\n    and n.sale_seq = a.sale_seq and n.line = a.line)\n  union all\n  select w.member_id, 'sale ' || w.sale_seq || ': refunded whole', 'once', w.times || ' times' from wholes w\n    where w.times > 1\n  union all\n  select o.member_id, 'lot ' || o.lot_no || ': ' || v.what, v.expected::text, v.found::text\n  from left_over o\n  left join taken t on t.member_id = o.member_id and t.sale_seq = o.sale_seq\n  cross join lateral (values\n    ('points left after refunds', o.points, (o.granted - o.reversed)::numeric),\n    ('qualifying points left after refunds', o.q_left, o.qualifying),\n    ('taken back by refunds of its sale', coalesce(t.amount, 0), o.reversed)\n  ) v(what, expected, found)\n  where v.expected <> v.found\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with versions as materialized (
 *   select v.version, v.document #> '{earn,products}' as products,
 *     v.document #> '{earn,categories}' as categories,
 *     (v.document #>> '{earn,points}')::numeric as points, (v.document #>> '{earn,perFen}')::numeric as per_fen,
 *     v.document #> '{qualifying,products}' as q_products, v.document #> '{qualifying,categories}' as q_categories,
 *     (v.document #>> '{qualifying,points}')::numeric as q_points,
 *       (v.document #>> '{qualifying,perFen}')::numeric as q_per_fen
 *   from huigan.programme_versions v where v.brand_id = :brandId!
 * ), settled as (
 *   select e.member_id, e.seq, e.kind, huigan.readable(e.payload) as payload from huigan.events e
 *   where e.brand_id = :brandId! and e.kind in ('sale', 'refund')
 *     and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
 * ), refunds as (
 *   select s.member_id, s.seq, s.payload, k.seq as sale_seq
 *   from settled s
 *   left join huigan.sale_keys k on k.brand_id = :brandId! and k.store_id = s.payload ->> 'store'
 *     and k.business_day = huigan.day_of(s.payload ->> 'day')
 *     and k.receipt_no = s.payload ->> 'receipt' and k.member_id = s.member_id
 *   where s.kind = 'refund'
 * ), asked as (
 *   select r.member_id, r.sale_seq, u ->> 'line' as line, sum(huigan.whole_of(u ->> 'quantity')
 *     * case when u ->> 'unit' = 'thousandth' then 1 else 1000 end) as thousandths
 *   from refunds r
 *   cross join lateral json_array_elements(case
 *     when json_typeof(r.payload -> 'units') = 'array' then r.payload -> 'units' else '[]' end) u
 *   group by r.member_id, r.sale_seq, u ->> 'line'
 * ), amounts as (
 *   select r.member_id, r.sale_seq, sum(huigan.whole_of(r.payload #>> '{units,amountFen}')) as fen
 *   from refunds r where json_typeof(r.payload -> 'units') = 'object' group by r.member_id, r.sale_seq
 * ), wholes as (
 *   select r.member_id, r.sale_seq, count(*) as times from refunds r
 *     where json_typeof(r.payload -> 'units') = 'string' group by r.member_id, r.sale_seq
 * ), sold as (
 *   select s.member_id, s.seq as sale_seq, place, l ->> 'line' as line,
 *     huigan.whole_of(l ->> 'quantity') as sold, huigan.whole_of(l ->> 'amountFen') as fen,
 *     l ->> 'product' as product, l ->> 'category' as category,
 *     case when l ->> 'unit' = 'thousandth' then 1 else 1000 end as thousandths
 *   from settled s
 *   cross join lateral json_array_elements(huigan.list_of(s.payload -> 'lines')) with ordinality t(l, place)
 *   where s.kind = 'sale'
 * ), lines as (
 *   select s.*, case when w.times > 0 then s.sold else coalesce(a.thousandths, 0) / s.thousandths end as units,
 *     coalesce(a.thousandths, 0) / s.thousandths as asked
 *   from sold s
 *   left join wholes w on w.member_id = s.member_id and w.sale_seq = s.sale_seq
 *   left join asked a on a.member_id = s.member_id and a.sale_seq = s.sale_seq and a.line = s.line
 * ), after_units as (
 *   select n.*, n.fen - div(n.fen * n.units, nullif(n.sold, 0)) as fen_left,
 *     sum(n.fen - div(n.fen * n.units, nullif(n.sold, 0))) over sale as sale_left
 *   from lines n window sale as (partition by n.member_id, n.sale_seq)
 * ), shared as (
 *   -- What was refunded by amount lowers every line in proportion: largest remainder, the earlier line first.
 *   select u.*, r.rest, div(r.rest * u.fen_left, nullif(u.sale_left, 0)) as share,
 *     row_number() over (partition by u.member_id, u.sale_seq
 *       order by mod(r.rest * u.fen_left, nullif(u.sale_left, 0)) desc, u.place) as turn,
 *     r.rest - sum(div(r.rest * u.fen_left, nullif(u.sale_left, 0))) over (partition by u.member_id,
 *       u.sale_seq) as missing
 *   from after_units u
 *   left join amounts a on a.member_id = u.member_id and a.sale_seq = u.sale_seq
 *   cross join lateral (select greatest(u.sale_left - coalesce(a.fen, 0), 0) as rest) r
 * ), left_lines as (
 *   select s.*, coalesce(s.share, 0) + case when s.turn <= s.missing then 1 else 0 end as fen_of_line
 *   from shared s
 * ), left_over as (
 *   select n.member_id, n.sale_seq, l.lot_no, l.granted, l.reversed, l.qualifying,
 *     div(sum(n.fen_of_line * coalesce((v.products ->> n.product)::numeric,
 *       (v.categories ->> n.category)::numeric, v.points))
 *       * l.multiplier_bp, v.per_fen * 10000) as points,
 *     div(sum(n.fen_of_line * coalesce((v.q_products ->> n.product)::numeric,
 *       (v.q_categories ->> n.category)::numeric, v.q_points)), v.q_per_fen) as q_left
 *   from left_lines n
 *   join huigan.lots l on l.member_id = n.member_id and l.sale_seq = n.sale_seq and l.kind = 'sale'
 *   join versions v on v.version = l.programme_version
 *   group by n.member_id, n.sale_seq, l.lot_no, l.granted, l.reversed, l.qualifying, l.multiplier_bp, v.per_fen,
 *     v.q_per_fen
 * ), taken as (
 *   select r.member_id, r.sale_seq, sum(t.amount) as amount
 *   from refunds r
 *   join huigan.journals j on j.member_id = r.member_id and j.event_seq = r.seq
 *   join huigan.transfers t on t.member_id = j.member_id and t.journal_no = j.journal_no
 *     and t.code in ('take-back', 'take-back-expired', 'take-back-other', 'take-back-debt',
 *       'take-back-moved', 'waive')
 *     and jsonb_typeof(t.explanation -> 'entitlement') = 'object'
 *   group by r.member_id, r.sale_seq
 * ), found as (
 *   select r.member_id, 'refund ' || r.seq || ': its sale' as what, 'a settled sale of the member' as expected,
 *     'none' as found
 *   from refunds r where not exists (select 1 from settled s where s.member_id = r.member_id
 *     and s.seq = r.sale_seq and s.kind = 'sale')
 *   union all
 *   select coalesce(n.member_id, f.member_id), 'sale ' || coalesce(n.sale_seq, f.sale_seq) || ' line '
 *     || coalesce(n.line, f.line) || ': units refunded',
 *     coalesce(n.units, 0)::text, coalesce(f.quantity, 0)::text
 *   from (select * from lines where units > 0) n
 *   full join (select * from huigan.refunded_lines where brand_id = :brandId!) f
 *     on f.member_id = n.member_id and f.sale_seq = n.sale_seq and f.line = n.line
 *   where coalesce(n.units, 0) <> coalesce(f.quantity, 0)
 *   union all
 *   select coalesce(a.member_id, f.member_id), 'sale ' || coalesce(a.sale_seq, f.sale_seq)
 *     || ': refunded by amount', coalesce(a.fen, 0)::text, coalesce(f.amount_fen, 0)::text
 *   from amounts a
 *   full join (select * from huigan.refunded_amounts where brand_id = :brandId!) f
 *     on f.member_id = a.member_id and f.sale_seq = a.sale_seq
 *   where coalesce(a.fen, 0) <> coalesce(f.amount_fen, 0)
 *   union all
 *   select a.member_id, 'sale ' || a.sale_seq || ': refunded by amount is at most',
 *     (select sum(n.fen) from lines n where n.member_id = a.member_id and n.sale_seq = a.sale_seq)::text,
 *     a.fen::text
 *   from amounts a where a.fen > (select sum(n.fen) from lines n where n.member_id = a.member_id
 *     and n.sale_seq = a.sale_seq)
 *   union all
 *   select n.member_id, 'sale ' || n.sale_seq || ' line ' || n.line || ': units refunded are at most',
 *     n.sold::text, greatest(n.units, n.asked)::text
 *   from lines n where n.units > n.sold or n.asked > n.sold
 *   union all
 *   select a.member_id, 'sale ' || a.sale_seq || ' line ' || a.line || ': refunded', 'a line of the sale',
 *     'none'
 *   from asked a where not exists (select 1 from lines n where n.member_id = a.member_id
 *     and n.sale_seq = a.sale_seq and n.line = a.line)
 *   union all
 *   select w.member_id, 'sale ' || w.sale_seq || ': refunded whole', 'once', w.times || ' times' from wholes w
 *     where w.times > 1
 *   union all
 *   select o.member_id, 'lot ' || o.lot_no || ': ' || v.what, v.expected::text, v.found::text
 *   from left_over o
 *   left join taken t on t.member_id = o.member_id and t.sale_seq = o.sale_seq
 *   cross join lateral (values
 *     ('points left after refunds', o.points, (o.granted - o.reversed)::numeric),
 *     ('qualifying points left after refunds', o.q_left, o.qualifying),
 *     ('taken back by refunds of its sale', coalesce(t.amount, 0), o.reversed)
 *   ) v(what, expected, found)
 *   where v.expected <> v.found
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
export const findRefundDifferences = new PreparedQuery<IFindRefundDifferencesParams,IFindRefundDifferencesResult>(findRefundDifferencesIR);


