/** Types generated for queries found in "cloudfunctions/core/views/audit/figures.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindFigureDifferences' parameters type */
export interface IFindFigureDifferencesParams {
  brandId: number;
}

/** 'FindFigureDifferences' return type */
export interface IFindFigureDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string | null;
  total: bigint;
  what: string;
}

/** 'FindFigureDifferences' query type */
export interface IFindFigureDifferencesQuery {
  params: IFindFigureDifferencesParams;
  result: IFindFigureDifferencesResult;
}

const findFigureDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":325,"b":333},{"a":744,"b":752},{"a":1231,"b":1239}]}],"statement":"-- Days of stores as they are kept, with what waits to be added, against a count of all facts.\nwith kept as (\n  select d.brand_id, d.store_id, d.day, d.orders, d.takings_fen, d.member_orders, d.member_takings_fen,\n    d.newcomers, d.points_granted, d.points_used, d.points_open\n  from huigan.day_figures d where d.brand_id = :brandId!\n  union all\n  select c.brand_id, s.store_id, c.day, c.orders, c.takings_fen,\n    case when c.member_id <> 0 then c.orders else 0 end,\n    case when c.member_id <> 0 then c.takings_fen else 0 end,\n    c.newcomers, c.points_granted, c.points_used, c.points_open\n  from huigan.figure_changes c\n  cross join lateral (values ('', true), (c.store_id, c.store_id <> '')) s(store_id, is_another)\n  where c.brand_id = :brandId! and s.is_another\n), found as (\n  select k.store_id, k.day, sum(k.orders) as orders, sum(k.takings_fen) as takings_fen,\n    sum(k.member_orders) as member_orders, sum(k.member_takings_fen) as member_takings_fen,\n    sum(k.newcomers) as newcomers, sum(k.points_granted) as points_granted,\n    sum(k.points_used) as points_used, sum(k.points_open) as points_open\n  from kept k group by k.store_id, k.day\n), counted as (\n  select * from huigan.counted_figures c where c.brand_id = :brandId!\n)\nselect null::text as \"member\",\n  coalesce(nullif(coalesce(c.store_id, f.store_id), ''), 'the brand') || ' on '\n    || coalesce(c.day, f.day) || ': ' || v.what as \"what!\",\n  v.expected::text as \"expected\", v.found::text as \"found\", count(*) over () as \"total!\"\nfrom counted c\nfull join found f on f.store_id = c.store_id and f.day = c.day\ncross join lateral (values\n  ('orders', coalesce(c.orders, 0), coalesce(f.orders, 0)),\n  ('takings', coalesce(c.takings_fen, 0), coalesce(f.takings_fen, 0)),\n  ('orders of members', coalesce(c.member_orders, 0), coalesce(f.member_orders, 0)),\n  ('takings of members', coalesce(c.member_takings_fen, 0), coalesce(f.member_takings_fen, 0)),\n  ('newcomers', coalesce(c.newcomers, 0), coalesce(f.newcomers, 0)),\n  ('points granted', coalesce(c.points_granted, 0), coalesce(f.points_granted, 0)),\n  ('points used', coalesce(c.points_used, 0), coalesce(f.points_used, 0)),\n  ('points open', coalesce(c.points_open, 0), coalesce(f.points_open, 0))\n) as v(what, expected, found)\nwhere v.expected <> v.found\norder by 2 limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- Days of stores as they are kept, with what waits to be added, against a count of all facts.
 * with kept as (
 *   select d.brand_id, d.store_id, d.day, d.orders, d.takings_fen, d.member_orders, d.member_takings_fen,
 *     d.newcomers, d.points_granted, d.points_used, d.points_open
 *   from huigan.day_figures d where d.brand_id = :brandId!
 *   union all
 *   select c.brand_id, s.store_id, c.day, c.orders, c.takings_fen,
 *     case when c.member_id <> 0 then c.orders else 0 end,
 *     case when c.member_id <> 0 then c.takings_fen else 0 end,
 *     c.newcomers, c.points_granted, c.points_used, c.points_open
 *   from huigan.figure_changes c
 *   cross join lateral (values ('', true), (c.store_id, c.store_id <> '')) s(store_id, is_another)
 *   where c.brand_id = :brandId! and s.is_another
 * ), found as (
 *   select k.store_id, k.day, sum(k.orders) as orders, sum(k.takings_fen) as takings_fen,
 *     sum(k.member_orders) as member_orders, sum(k.member_takings_fen) as member_takings_fen,
 *     sum(k.newcomers) as newcomers, sum(k.points_granted) as points_granted,
 *     sum(k.points_used) as points_used, sum(k.points_open) as points_open
 *   from kept k group by k.store_id, k.day
 * ), counted as (
 *   select * from huigan.counted_figures c where c.brand_id = :brandId!
 * )
 * select null::text as "member",
 *   coalesce(nullif(coalesce(c.store_id, f.store_id), ''), 'the brand') || ' on '
 *     || coalesce(c.day, f.day) || ': ' || v.what as "what!",
 *   v.expected::text as "expected", v.found::text as "found", count(*) over () as "total!"
 * from counted c
 * full join found f on f.store_id = c.store_id and f.day = c.day
 * cross join lateral (values
 *   ('orders', coalesce(c.orders, 0), coalesce(f.orders, 0)),
 *   ('takings', coalesce(c.takings_fen, 0), coalesce(f.takings_fen, 0)),
 *   ('orders of members', coalesce(c.member_orders, 0), coalesce(f.member_orders, 0)),
 *   ('takings of members', coalesce(c.member_takings_fen, 0), coalesce(f.member_takings_fen, 0)),
 *   ('newcomers', coalesce(c.newcomers, 0), coalesce(f.newcomers, 0)),
 *   ('points granted', coalesce(c.points_granted, 0), coalesce(f.points_granted, 0)),
 *   ('points used', coalesce(c.points_used, 0), coalesce(f.points_used, 0)),
 *   ('points open', coalesce(c.points_open, 0), coalesce(f.points_open, 0))
 * ) as v(what, expected, found)
 * where v.expected <> v.found
 * order by 2 limit 1000
 * ```
 */
export const findFigureDifferences = new PreparedQuery<IFindFigureDifferencesParams,IFindFigureDifferencesResult>(findFigureDifferencesIR);


/** 'FindChannelDifferences' parameters type */
export interface IFindChannelDifferencesParams {
  brandId: number;
}

/** 'FindChannelDifferences' return type */
export interface IFindChannelDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string | null;
  total: bigint;
  what: string;
}

/** 'FindChannelDifferences' query type */
export interface IFindChannelDifferencesQuery {
  params: IFindChannelDifferencesParams;
  result: IFindChannelDifferencesResult;
}

const findChannelDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":377,"b":385},{"a":564,"b":572},{"a":703,"b":711}]}],"statement":"-- What was sold by channel, with what waits to be added, against a count of all sales.\nwith found as (\n  select k.day, k.channel, sum(k.orders) as orders, sum(k.takings_fen) as takings_fen,\n    sum(k.member_takings_fen) as member_takings_fen\n  from (\n    select d.day, d.channel, d.orders, d.takings_fen, d.member_takings_fen\n    from huigan.channel_days d where d.brand_id = :brandId!\n    union all\n    select c.day, c.channel, c.orders, c.takings_fen, case when c.member_id <> 0 then c.takings_fen else 0 end\n    from huigan.figure_changes c where c.brand_id = :brandId! and c.channel <> ''\n  ) k group by k.day, k.channel\n), counted as (\n  select * from huigan.counted_channels c where c.brand_id = :brandId!\n)\nselect null::text as \"member\",\n  coalesce(c.channel, f.channel) || ' on ' || coalesce(c.day, f.day) || ': ' || v.what as \"what!\",\n  v.expected::text as \"expected\", v.found::text as \"found\", count(*) over () as \"total!\"\nfrom counted c\nfull join found f on f.channel = c.channel and f.day = c.day\ncross join lateral (values\n  ('orders', coalesce(c.orders, 0), coalesce(f.orders, 0)),\n  ('takings', coalesce(c.takings_fen, 0), coalesce(f.takings_fen, 0)),\n  ('takings of members', coalesce(c.member_takings_fen, 0), coalesce(f.member_takings_fen, 0))\n) as v(what, expected, found)\nwhere v.expected <> v.found\norder by 2 limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- What was sold by channel, with what waits to be added, against a count of all sales.
 * with found as (
 *   select k.day, k.channel, sum(k.orders) as orders, sum(k.takings_fen) as takings_fen,
 *     sum(k.member_takings_fen) as member_takings_fen
 *   from (
 *     select d.day, d.channel, d.orders, d.takings_fen, d.member_takings_fen
 *     from huigan.channel_days d where d.brand_id = :brandId!
 *     union all
 *     select c.day, c.channel, c.orders, c.takings_fen, case when c.member_id <> 0 then c.takings_fen else 0 end
 *     from huigan.figure_changes c where c.brand_id = :brandId! and c.channel <> ''
 *   ) k group by k.day, k.channel
 * ), counted as (
 *   select * from huigan.counted_channels c where c.brand_id = :brandId!
 * )
 * select null::text as "member",
 *   coalesce(c.channel, f.channel) || ' on ' || coalesce(c.day, f.day) || ': ' || v.what as "what!",
 *   v.expected::text as "expected", v.found::text as "found", count(*) over () as "total!"
 * from counted c
 * full join found f on f.channel = c.channel and f.day = c.day
 * cross join lateral (values
 *   ('orders', coalesce(c.orders, 0), coalesce(f.orders, 0)),
 *   ('takings', coalesce(c.takings_fen, 0), coalesce(f.takings_fen, 0)),
 *   ('takings of members', coalesce(c.member_takings_fen, 0), coalesce(f.member_takings_fen, 0))
 * ) as v(what, expected, found)
 * where v.expected <> v.found
 * order by 2 limit 1000
 * ```
 */
export const findChannelDifferences = new PreparedQuery<IFindChannelDifferencesParams,IFindChannelDifferencesResult>(findChannelDifferencesIR);


