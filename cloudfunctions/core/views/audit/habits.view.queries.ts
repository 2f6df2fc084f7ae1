/** Types generated for queries found in "cloudfunctions/core/views/audit/habits.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type numberArray = (number)[];

/** 'FindMemberDayDifferences' parameters type */
export interface IFindMemberDayDifferencesParams {
  brandId: number;
}

/** 'FindMemberDayDifferences' return type */
export interface IFindMemberDayDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string | null;
  total: bigint;
  what: string;
}

/** 'FindMemberDayDifferences' query type */
export interface IFindMemberDayDifferencesQuery {
  params: IFindMemberDayDifferencesParams;
  result: IFindMemberDayDifferencesResult;
}

const findMemberDayDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":328,"b":336},{"a":471,"b":479},{"a":668,"b":676}]}],"statement":"-- Days of members as they are kept, with what waits to be added, against a count of all sales.\nwith kept as (\n  select d.member_id, d.day, d.store_id, sum(d.orders) as orders, sum(d.takings_fen) as fen\n  from (\n    select d.member_id, d.day, d.store_id, d.orders, d.takings_fen from huigan.member_days d\n    where d.brand_id = :brandId!\n    union all\n    select c.member_id, c.day, c.store_id, c.orders, c.takings_fen from huigan.figure_changes c\n    where c.brand_id = :brandId! and c.member_id <> 0 and (c.orders, c.takings_fen) <> (0, 0)\n  ) d group by d.member_id, d.day, d.store_id\n), counted as (\n  select * from huigan.counted_member_days c where c.brand_id = :brandId!\n), found as (\n  select coalesce(c.member_id, k.member_id) as member_id,\n    coalesce(c.day, k.day) || ' at ' || coalesce(c.store_id, k.store_id) || ': ' || v.what as what,\n    v.expected::text, v.found::text\n  from counted c\n  full join kept k on k.member_id = c.member_id and k.day = c.day and k.store_id = c.store_id\n  cross join lateral (values\n    ('orders', coalesce(c.orders, 0), coalesce(k.orders, 0)),\n    ('takings', coalesce(c.takings_fen, 0), coalesce(k.fen, 0))) v(what, expected, found)\n  where v.expected <> v.found\n)\nselect coalesce(m.member_key, f.member_id::text) as \"member\", f.what as \"what!\", f.expected as \"expected\",\n  f.found as \"found\", count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by 1, 2 limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- Days of members as they are kept, with what waits to be added, against a count of all sales.
 * with kept as (
 *   select d.member_id, d.day, d.store_id, sum(d.orders) as orders, sum(d.takings_fen) as fen
 *   from (
 *     select d.member_id, d.day, d.store_id, d.orders, d.takings_fen from huigan.member_days d
 *     where d.brand_id = :brandId!
 *     union all
 *     select c.member_id, c.day, c.store_id, c.orders, c.takings_fen from huigan.figure_changes c
 *     where c.brand_id = :brandId! and c.member_id <> 0 and (c.orders, c.takings_fen) <> (0, 0)
 *   ) d group by d.member_id, d.day, d.store_id
 * ), counted as (
 *   select * from huigan.counted_member_days c where c.brand_id = :brandId!
 * ), found as (
 *   select coalesce(c.member_id, k.member_id) as member_id,
 *     coalesce(c.day, k.day) || ' at ' || coalesce(c.store_id, k.store_id) || ': ' || v.what as what,
 *     v.expected::text, v.found::text
 *   from counted c
 *   full join kept k on k.member_id = c.member_id and k.day = c.day and k.store_id = c.store_id
 *   cross join lateral (values
 *     ('orders', coalesce(c.orders, 0), coalesce(k.orders, 0)),
 *     ('takings', coalesce(c.takings_fen, 0), coalesce(k.fen, 0))) v(what, expected, found)
 *   where v.expected <> v.found
 * )
 * select coalesce(m.member_key, f.member_id::text) as "member", f.what as "what!", f.expected as "expected",
 *   f.found as "found", count(*) over () as "total!"
 * from found f left join (
 *   select m.member_id, m.member_key from huigan.members m
 *   where m.member_id in (select f.member_id from found f)
 * ) m on m.member_id = f.member_id
 * order by 1, 2 limit 1000
 * ```
 */
export const findMemberDayDifferences = new PreparedQuery<IFindMemberDayDifferencesParams,IFindMemberDayDifferencesResult>(findMemberDayDifferencesIR);


/** 'FindFactDifferences' parameters type */
export interface IFindFactDifferencesParams {
  brandId: number;
  ownFen: numberArray;
  ownOrders: numberArray;
  ownRecency: numberArray;
}

/** 'FindFactDifferences' return type */
export interface IFindFactDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string | null;
  total: bigint;
  what: string;
}

/** 'FindFactDifferences' query type */
export interface IFindFactDifferencesQuery {
  params: IFindFactDifferencesParams;
  result: IFindFactDifferencesResult;
}

const findFactDifferencesIR: any = {"usedParamSet":{"brandId":true,"ownRecency":true,"ownOrders":true,"ownFen":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":190,"b":198},{"a":277,"b":285},{"a":748,"b":756},{"a":1519,"b":1527},{"a":2007,"b":2015}]},{"name":"ownRecency","required":true,"transform":{"type":"scalar"},"locs":[{"a":1600,"b":1611}]},{"name":"ownOrders","required":true,"transform":{"type":"scalar"},"locs":[{"a":1632,"b":1642}]},{"name":"ownFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":1662,"b":1669}]}],"statement":"-- What members' days come to, of whoever waits for nothing, as of the day that their facts stand for.\nwith waiting as (\n  select c.member_id from huigan.figure_changes c where c.brand_id = :brandId!\n  union\n  select t.member_id from huigan.member_touches t where t.brand_id = :brandId!\n), asked as (\n  select f.*, f.first_day::text as first_day_told, f.last_day::text as last_day_told,\n    (select o.became from huigan.member_moves o where o.member_id = f.member_id and o.what = 'class'\n      order by o.move_no desc limit 1) as class_moved,\n    (select o.became from huigan.member_moves o where o.member_id = f.member_id and o.what = 'stage'\n      order by o.move_no desc limit 1) as stage_moved\n  from huigan.member_facts f\n  where f.brand_id = :brandId! and not exists (select 1 from waiting w where w.member_id = f.member_id)\n), bought as (\n  select a.member_id, (min(d.day) filter (where d.orders > 0))::text as first_day_told,\n    max(d.day) filter (where d.orders > 0) as last_day,\n    (max(d.day) filter (where d.orders > 0))::text as last_day_told,\n    sum(d.orders) as orders, sum(d.takings_fen) as fen,\n    sum(d.orders) filter (where d.day > a.counted_on - 365) as orders_365,\n    sum(d.takings_fen) filter (where d.day > a.counted_on - 365) as fen_365,\n    sum(d.orders) filter (where d.day > a.counted_on - 90) as orders_90,\n    sum(d.takings_fen) filter (where d.day > a.counted_on - 90) as fen_90\n  from huigan.member_facts a join huigan.member_days d on d.member_id = a.member_id\n  where a.brand_id = :brandId! group by a.member_id\n), edges as materialized (\n  select 0 as version, :ownRecency!::int[] as recency, :ownOrders!::int[] as orders, :ownFen!::int[] as fen\n  union all\n  select r.version, array(select e::int from jsonb_array_elements_text(r.edges -> 'recencyDays') e),\n    array(select e::int from jsonb_array_elements_text(r.edges -> 'orders') e),\n    array(select e::int from jsonb_array_elements_text(r.edges -> 'spentFen') e)\n  from huigan.rfm_versions r where r.brand_id = :brandId!\n)\nselect coalesce(m.member_key, a.member_id::text) as \"member\", 'facts: ' || v.what as \"what!\", v.expected as \"expected\",\n  v.found as \"found\", count(*) over () as \"total!\"\nfrom asked a\nleft join huigan.members m on m.member_id = a.member_id\nleft join bought b on b.member_id = a.member_id\nleft join edges e on e.version = a.rfm_version\ncross join lateral (values\n  ('first day', b.first_day_told, a.first_day_told),\n  ('last day', b.last_day_told, a.last_day_told),\n  ('orders', coalesce(b.orders, 0)::text, a.orders::text),\n  ('spent', coalesce(b.fen, 0)::text, a.spent_fen::text),\n  ('orders of a year', coalesce(b.orders_365, 0)::text, a.orders_365::text),\n  ('spent in a year', coalesce(b.fen_365, 0)::text, a.spent_365_fen::text),\n  ('orders of 90 days', coalesce(b.orders_90, 0)::text, a.orders_90::text),\n  ('spent in 90 days', coalesce(b.fen_90, 0)::text, a.spent_90_fen::text),\n  ('scores', huigan.rfm_of(a.counted_on, b.last_day, coalesce(b.orders_365, 0)::int,\n    coalesce(b.fen_365, 0)::bigint, e.recency, e.orders, e.fen)::text, a.rfm::text),\n  ('level', m.tier, a.tier),\n  ('class of the last move', huigan.rfm_class(a.rfm), a.class_moved),\n  ('stage of the last move', a.stage, a.stage_moved),\n  ('stage that its orders make', case when a.stage = 'recommends' then a.stage when b.orders >= 2 then 'repeated'\n    when b.orders = 1 then 'bought' when a.stage in ('bought', 'repeated') then 'none of them' else a.stage end,\n    a.stage)\n) v(what, expected, found)\nwhere v.expected is distinct from v.found\norder by 1, 2 limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- What members' days come to, of whoever waits for nothing, as of the day that their facts stand for.
 * with waiting as (
 *   select c.member_id from huigan.figure_changes c where c.brand_id = :brandId!
 *   union
 *   select t.member_id from huigan.member_touches t where t.brand_id = :brandId!
 * ), asked as (
 *   select f.*, f.first_day::text as first_day_told, f.last_day::text as last_day_told,
 *     (select o.became from huigan.member_moves o where o.member_id = f.member_id and o.what = 'class'
 *       order by o.move_no desc limit 1) as class_moved,
 *     (select o.became from huigan.member_moves o where o.member_id = f.member_id and o.what = 'stage'
 *       order by o.move_no desc limit 1) as stage_moved
 *   from huigan.member_facts f
 *   where f.brand_id = :brandId! and not exists (select 1 from waiting w where w.member_id = f.member_id)
 * ), bought as (
 *   select a.member_id, (min(d.day) filter (where d.orders > 0))::text as first_day_told,
 *     max(d.day) filter (where d.orders > 0) as last_day,
 *     (max(d.day) filter (where d.orders > 0))::text as last_day_told,
 *     sum(d.orders) as orders, sum(d.takings_fen) as fen,
 *     sum(d.orders) filter (where d.day > a.counted_on - 365) as orders_365,
 *     sum(d.takings_fen) filter (where d.day > a.counted_on - 365) as fen_365,
 *     sum(d.orders) filter (where d.day > a.counted_on - 90) as orders_90,
 *     sum(d.takings_fen) filter (where d.day > a.counted_on - 90) as fen_90
 *   from huigan.member_facts a join huigan.member_days d on d.member_id = a.member_id
 *   where a.brand_id = :brandId! group by a.member_id
 * ), edges as materialized (
 *   select 0 as version, :ownRecency!::int[] as recency, :ownOrders!::int[] as orders, :ownFen!::int[] as fen
 *   union all
 *   select r.version, array(select e::int from jsonb_array_elements_text(r.edges -> 'recencyDays') e),
 *     array(select e::int from jsonb_array_elements_text(r.edges -> 'orders') e),
 *     array(select e::int from jsonb_array_elements_text(r.edges -> 'spentFen') e)
 *   from huigan.rfm_versions r where r.brand_id = :brandId!
 * )
 * select coalesce(m.member_key, a.member_id::text) as "member", 'facts: ' || v.what as "what!", v.expected as "expected",
 *   v.found as "found", count(*) over () as "total!"
 * from asked a
 * left join huigan.members m on m.member_id = a.member_id
 * left join bought b on b.member_id = a.member_id
 * left join edges e on e.version = a.rfm_version
 * cross join lateral (values
 *   ('first day', b.first_day_told, a.first_day_told),
 *   ('last day', b.last_day_told, a.last_day_told),
 *   ('orders', coalesce(b.orders, 0)::text, a.orders::text),
 *   ('spent', coalesce(b.fen, 0)::text, a.spent_fen::text),
 *   ('orders of a year', coalesce(b.orders_365, 0)::text, a.orders_365::text),
 *   ('spent in a year', coalesce(b.fen_365, 0)::text, a.spent_365_fen::text),
 *   ('orders of 90 days', coalesce(b.orders_90, 0)::text, a.orders_90::text),
 *   ('spent in 90 days', coalesce(b.fen_90, 0)::text, a.spent_90_fen::text),
 *   ('scores', huigan.rfm_of(a.counted_on, b.last_day, coalesce(b.orders_365, 0)::int,
 *     coalesce(b.fen_365, 0)::bigint, e.recency, e.orders, e.fen)::text, a.rfm::text),
 *   ('level', m.tier, a.tier),
 *   ('class of the last move', huigan.rfm_class(a.rfm), a.class_moved),
 *   ('stage of the last move', a.stage, a.stage_moved),
 *   ('stage that its orders make', case when a.stage = 'recommends' then a.stage when b.orders >= 2 then 'repeated'
 *     when b.orders = 1 then 'bought' when a.stage in ('bought', 'repeated') then 'none of them' else a.stage end,
 *     a.stage)
 * ) v(what, expected, found)
 * where v.expected is distinct from v.found
 * order by 1, 2 limit 1000
 * ```
 */
export const findFactDifferences = new PreparedQuery<IFindFactDifferencesParams,IFindFactDifferencesResult>(findFactDifferencesIR);


