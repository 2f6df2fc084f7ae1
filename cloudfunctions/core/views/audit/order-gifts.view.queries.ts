/** Types generated for queries found in "cloudfunctions/core/views/audit/order-gifts.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindOrderGiftDifferences' parameters type */
export interface IFindOrderGiftDifferencesParams {
  brandId: number;
}

/** 'FindOrderGiftDifferences' return type */
export interface IFindOrderGiftDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindOrderGiftDifferences' query type */
export interface IFindOrderGiftDifferencesQuery {
  params: IFindOrderGiftDifferencesParams;
  result: IFindOrderGiftDifferencesResult;
}

const findOrderGiftDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":234,"b":242},{"a":971,"b":979},{"a":3722,"b":3730},{"a":3828,"b":3836},{"a":4285,"b":4293},{"a":4709,"b":4717},{"a":6331,"b":6339}]}],"statement":"-- How many orders each member paid for, and the gifts of their nth, from the events.\nwith settled as materialized (\n  select e.member_id, e.seq, e.kind, huigan.readable(e.payload) as payload from huigan.events e\n  where e.brand_id = :brandId! and e.kind in ('sale', 'refund')\n    and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)\n), lines as materialized (\n  select s.member_id, s.seq as sale_seq, l ->> 'line' as line, huigan.whole_of(l ->> 'quantity') as sold,\n    huigan.whole_of(l ->> 'amountFen') as fen,\n    case when l ->> 'unit' = 'thousandth' then 1 else 1000 end as thousandths\n  from settled s cross join lateral json_array_elements(huigan.list_of(s.payload -> 'lines')) l\n  where s.kind = 'sale' and huigan.whole_of(l ->> 'amountFen') > 0\n), refunds as materialized (\n  select s.member_id, s.seq, s.payload -> 'units' as units, k.seq as sale_seq\n  from settled s\n  join huigan.sale_keys k on k.brand_id = :brandId! and k.store_id = s.payload ->> 'store'\n    and k.business_day = huigan.day_of(s.payload ->> 'day') and k.receipt_no = s.payload ->> 'receipt'\n    and k.member_id = s.member_id\n  where s.kind = 'refund'\n), units as (\n  select r.member_id, r.sale_seq, r.seq, u ->> 'line' as line, sum(huigan.whole_of(u ->> 'quantity')\n    * case when u ->> 'unit' = 'thousandth' then 1 else 1000 end) as thousandths\n  from refunds r cross join lateral json_array_elements(case\n    when json_typeof(r.units) = 'array' then r.units else '[]' end) u\n  group by r.member_id, r.sale_seq, r.seq, u ->> 'line'\n), after_each as (\n  -- Each line after each refund of its sale.\n  select n.member_id, n.sale_seq, r.seq, n.fen, n.sold, least(n.sold, sum(case json_typeof(r.units)\n    when 'string' then n.sold when 'array' then coalesce(u.thousandths, 0) / n.thousandths else 0 end)\n      over (partition by n.member_id, n.sale_seq, n.line order by r.seq)) as units\n  from lines n\n  join refunds r on r.member_id = n.member_id and r.sale_seq = n.sale_seq\n  left join units u on u.member_id = n.member_id and u.sale_seq = n.sale_seq and u.seq = r.seq\n    and u.line = n.line\n), by_amount as (\n  select r.member_id, r.sale_seq, r.seq, sum(case when json_typeof(r.units) = 'object'\n    then huigan.whole_of(r.units ->> 'amountFen') else 0 end)\n      over (partition by r.member_id, r.sale_seq order by r.seq) as fen\n  from refunds r\n), left_after as (\n  select e.member_id, e.sale_seq, e.seq, sum(e.fen - div(e.fen * e.units, nullif(e.sold, 0))) as fen\n  from after_each e group by e.member_id, e.sale_seq, e.seq\n), gone as (\n  -- Sales of which nothing is left, by the refund after which that was so.\n  select a.member_id, a.sale_seq, min(a.seq) as seq\n  from left_after a\n  join by_amount b on b.member_id = a.member_id and b.sale_seq = a.sale_seq and b.seq = a.seq\n  where a.fen <= b.fen group by a.member_id, a.sale_seq\n), steps as (\n  select distinct n.member_id, n.sale_seq as seq, 1 as step from lines n\n  union all\n  select g.member_id, g.seq, -1 from gone g\n), counted as (\n  select s.*, sum(s.step) over (partition by s.member_id order by s.seq) as so_far from steps s\n), firsts as materialized (\n  select c.*, c.step = 1 and c.so_far > coalesce(max(c.so_far) over (partition by c.member_id order by c.seq\n    rows between unbounded preceding and 1 preceding), 0) as is_first\n  from counted c\n), members as (\n  select c.member_id, sum(c.step) as paid, max(c.so_far) as most from counted c group by c.member_id\n), gifts as materialized (\n  select v.version, (g.gift ->> 'nth')::int as nth, (g.gift ->> 'points')::numeric as points\n  from huigan.programme_versions v\n  cross join lateral jsonb_array_elements(v.document -> 'orderGifts') g(gift)\n  where v.brand_id = :brandId! and v.document ? 'orderGifts'\n), lots as (\n  select l.* from huigan.lots l\n  where l.brand_id = :brandId! and l.kind = 'gift' and l.benefit = 'nth-order'\n), entitled as (\n  select f.member_id, f.seq, f.so_far as nth, g.points, s.earned_day as day, x.seq as gone_seq\n  from firsts f\n  join huigan.lots s on s.member_id = f.member_id and s.sale_seq = f.seq and s.kind = 'sale'\n  join gifts g on g.version = s.programme_version and g.nth = f.so_far\n  left join gone x on x.member_id = f.member_id and x.sale_seq = f.seq\n  where f.is_first and s.brand_id = :brandId!\n), given as (\n  select l.member_id, l.sale_seq, count(*) as lots, min(l.lot_no) as lot_no, sum(l.granted) as granted,\n    sum(l.reversed) as reversed, min(l.earned_day) as day\n  from lots l group by l.member_id, l.sale_seq\n), found as (\n  select coalesce(m.member_id, c.member_id) as member_id, v.what, v.expected::text as expected,\n    v.found::text as found\n  from (select * from huigan.members where brand_id = :brandId!) m\n  full join members c on c.member_id = m.member_id\n  cross join lateral (values\n    ('orders paid for', coalesce(c.paid, 0), m.paid_sales),\n    ('the most orders paid for', coalesce(c.most, 0), m.most_paid_sales)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n  union all\n  select e.member_id, 'sale ' || e.seq || ', order ' || e.nth || ': ' || v.what, v.expected, v.found\n  from entitled e\n  left join given g on g.member_id = e.member_id and g.sale_seq = e.seq\n  left join huigan.benefit_grants n on n.member_id = e.member_id and n.lot_no = g.lot_no\n  cross join lateral (values\n    ('its gifts', '1', coalesce(g.lots, 0)::text),\n    ('points of its gift', e.points::text, g.granted::text),\n    ('day of its gift', e.day::text, g.day::text),\n    ('grant of its gift', 'nth-order/' || e.nth, n.benefit_key),\n    ('day of that grant', e.day::text, n.granted_day::text),\n    ('points taken back', case when e.gone_seq is null then 0 else e.points end::text, g.reversed::text),\n    ('grant taken back', (e.gone_seq is not null)::text, (n.taken_back_at is not null)::text)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n  union all\n  select l.member_id, 'gift lot ' || l.lot_no || ' nth-order: its order', 'the first time that it is the nth',\n    coalesce('event ' || l.sale_seq, 'none')\n  from lots l\n  where not exists (select 1 from entitled e where e.member_id = l.member_id and e.seq = l.sale_seq)\n  union all\n  select g.member_id, 'grant ' || g.benefit_key || ': its lot', 'a lot of this gift', 'none'\n  from huigan.benefit_grants g\n  where g.brand_id = :brandId! and g.benefit_key ~ '^nth-order/[0-9]+$'\n    and not exists (select 1 from lots l where l.member_id = g.member_id and l.lot_no = g.lot_no)\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- How many orders each member paid for, and the gifts of their nth, from the events.
 * with settled as materialized (
 *   select e.member_id, e.seq, e.kind, huigan.readable(e.payload) as payload from huigan.events e
 *   where e.brand_id = :brandId! and e.kind in ('sale', 'refund')
 *     and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
 * ), lines as materialized (
 *   select s.member_id, s.seq as sale_seq, l ->> 'line' as line, huigan.whole_of(l ->> 'quantity') as sold,
 *     huigan.whole_of(l ->> 'amountFen') as fen,
 *     case when l ->> 'unit' = 'thousandth' then 1 else 1000 end as thousandths
 *   from settled s cross join lateral json_array_elements(huigan.list_of(s.payload -> 'lines')) l
 *   where s.kind = 'sale' and huigan.whole_of(l ->> 'amountFen') > 0
 * ), refunds as materialized (
 *   select s.member_id, s.seq, s.payload -> 'units' as units, k.seq as sale_seq
 *   from settled s
 *   join huigan.sale_keys k on k.brand_id = :brandId! and k.store_id = s.payload ->> 'store'
 *     and k.business_day = huigan.day_of(s.payload ->> 'day') and k.receipt_no = s.payload ->> 'receipt'
 *     and k.member_id = s.member_id
 *   where s.kind = 'refund'
 * ), units as (
 *   select r.member_id, r.sale_seq, r.seq, u ->> 'line' as line, sum(huigan.whole_of(u ->> 'quantity')
 *     * case when u ->> 'unit' = 'thousandth' then 1 else 1000 end) as thousandths
 *   from refunds r cross join lateral json_array_elements(case
 *     when json_typeof(r.units) = 'array' then r.units else '[]' end) u
 *   group by r.member_id, r.sale_seq, r.seq, u ->> 'line'
 * ), after_each as (
 *   -- Each line after each refund of its sale.
 *   select n.member_id, n.sale_seq, r.seq, n.fen, n.sold, least(n.sold, sum(case json_typeof(r.units)
 *     when 'string' then n.sold when 'array' then coalesce(u.thousandths, 0) / n.thousandths else 0 end)
 *       over (partition by n.member_id, n.sale_seq, n.line order by r.seq)) as units
 *   from lines n
 *   join refunds r on r.member_id = n.member_id and r.sale_seq = n.sale_seq
 *   left join units u on u.member_id = n.member_id and u.sale_seq = n.sale_seq and u.seq = r.seq
 *     and u.line = n.line
 * ), by_amount as (
 *   select r.member_id, r.sale_seq, r.seq, sum(case when json_typeof(r.units) = 'object'
 *     then huigan.whole_of(r.units ->> 'amountFen') else 0 end)
 *       over (partition by r.member_id, r.sale_seq order by r.seq) as fen
 *   from refunds r
 * ), left_after as (
 *   select e.member_id, e.sale_seq, e.seq, sum(e.fen - div(e.fen * e.units, nullif(e.sold, 0))) as fen
 *   from after_each e group by e.member_id, e.sale_seq, e.seq
 * ), gone as (
 *   -- Sales of which nothing is left, by the refund after which that was so.
 *   select a.member_id, a.sale_seq, min(a.seq) as seq
 *   from left_after a
 *   join by_amount b on b.member_id = a.member_id and b.sale_seq = a.sale_seq and b.seq = a.seq
 *   where a.fen <= b.fen group by a.member_id, a.sale_seq
 * ), steps as (
 *   select distinct n.member_id, n.sale_seq as seq, 1 as step from lines n
 *   union all
 *   select g.member_id, g.seq, -1 from gone g
 * ), counted as (
 *   select s.*, sum(s.step) over (partition by s.member_id order by s.seq) as so_far from steps s
 * ), firsts as materialized (
 *   select c.*, c.step = 1 and c.so_far > coalesce(max(c.so_far) over (partition by c.member_id order by c.seq
 *     rows between unbounded preceding and 1 preceding), 0) as is_first
 *   from counted c
 * ), members as (
 *   select c.member_id, sum(c.step) as paid, max(c.so_far) as most from counted c group by c.member_id
 * ), gifts as materialized (
 *   select v.version, (g.gift ->> 'nth')::int as nth, (g.gift ->> 'points')::numeric as points
 *   from huigan.programme_versions v
 *   cross join lateral jsonb_array_elements(v.document -> 'orderGifts') g(gift)
 *   where v.brand_id = :brandId! and v.document ? 'orderGifts'
 * ), lots as (
 *   select l.* from huigan.lots l
 *   where l.brand_id = :brandId! and l.kind = 'gift' and l.benefit = 'nth-order'
 * ), entitled as (
 *   select f.member_id, f.seq, f.so_far as nth, g.points, s.earned_day as day, x.seq as gone_seq
 *   from firsts f
 *   join huigan.lots s on s.member_id = f.member_id and s.sale_seq = f.seq and s.kind = 'sale'
 *   join gifts g on g.version = s.programme_version and g.nth = f.so_far
 *   left join gone x on x.member_id = f.member_id and x.sale_seq = f.seq
 *   where f.is_first and s.brand_id = :brandId!
 * ), given as (
 *   select l.member_id, l.sale_seq, count(*) as lots, min(l.lot_no) as lot_no, sum(l.granted) as granted,
 *     sum(l.reversed) as reversed, min(l.earned_day) as day
 *   from lots l group by l.member_id, l.sale_seq
 * ), found as (
 *   select coalesce(m.member_id, c.member_id) as member_id, v.what, v.expected::text as expected,
 *     v.found::text as found
 *   from (select * from huigan.members where brand_id = :brandId!) m
 *   full join members c on c.member_id = m.member_id
 *   cross join lateral (values
 *     ('orders paid for', coalesce(c.paid, 0), m.paid_sales),
 *     ('the most orders paid for', coalesce(c.most, 0), m.most_paid_sales)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *   union all
 *   select e.member_id, 'sale ' || e.seq || ', order ' || e.nth || ': ' || v.what, v.expected, v.found
 *   from entitled e
 *   left join given g on g.member_id = e.member_id and g.sale_seq = e.seq
 *   left join huigan.benefit_grants n on n.member_id = e.member_id and n.lot_no = g.lot_no
 *   cross join lateral (values
 *     ('its gifts', '1', coalesce(g.lots, 0)::text),
 *     ('points of its gift', e.points::text, g.granted::text),
 *     ('day of its gift', e.day::text, g.day::text),
 *     ('grant of its gift', 'nth-order/' || e.nth, n.benefit_key),
 *     ('day of that grant', e.day::text, n.granted_day::text),
 *     ('points taken back', case when e.gone_seq is null then 0 else e.points end::text, g.reversed::text),
 *     ('grant taken back', (e.gone_seq is not null)::text, (n.taken_back_at is not null)::text)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *   union all
 *   select l.member_id, 'gift lot ' || l.lot_no || ' nth-order: its order', 'the first time that it is the nth',
 *     coalesce('event ' || l.sale_seq, 'none')
 *   from lots l
 *   where not exists (select 1 from entitled e where e.member_id = l.member_id and e.seq = l.sale_seq)
 *   union all
 *   select g.member_id, 'grant ' || g.benefit_key || ': its lot', 'a lot of this gift', 'none'
 *   from huigan.benefit_grants g
 *   where g.brand_id = :brandId! and g.benefit_key ~ '^nth-order/[0-9]+$'
 *     and not exists (select 1 from lots l where l.member_id = g.member_id and l.lot_no = g.lot_no)
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
export const findOrderGiftDifferences = new PreparedQuery<IFindOrderGiftDifferencesParams,IFindOrderGiftDifferencesResult>(findOrderGiftDifferencesIR);


