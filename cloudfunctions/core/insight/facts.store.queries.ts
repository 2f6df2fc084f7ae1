/** Types generated for queries found in "cloudfunctions/core/insight/facts.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type numberArray = (number)[];

/** 'FindTouched' parameters type */
export interface IFindTouchedParams {
  limit: number;
}

/** 'FindTouched' return type */
export interface IFindTouchedResult {
  member_id: bigint;
}

/** 'FindTouched' query type */
export interface IFindTouchedQuery {
  params: IFindTouchedParams;
  result: IFindTouchedResult;
}

const findTouchedIR: any = {"usedParamSet":{"limit":true},"params":[{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":87,"b":93}]}],"statement":"select w.member_id from huigan.member_touches w order by w.member_id, w.touch_no limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select w.member_id from huigan.member_touches w order by w.member_id, w.touch_no limit :limit!::int
 * ```
 */
export const findTouched = new PreparedQuery<IFindTouchedParams,IFindTouchedResult>(findTouchedIR);


/** 'TakeTouches' parameters type */
export interface ITakeTouchesParams {
  limit: number;
  memberIds?: bigintArray | null | void;
}

/** 'TakeTouches' return type */
export interface ITakeTouchesResult {
  brand_id: number;
  member_id: bigint;
  touches: number;
}

/** 'TakeTouches' query type */
export interface ITakeTouchesQuery {
  params: ITakeTouchesParams;
  result: ITakeTouchesResult;
}

const takeTouchesIR: any = {"usedParamSet":{"memberIds":true,"limit":true},"params":[{"name":"memberIds","required":false,"transform":{"type":"scalar"},"locs":[{"a":203,"b":212},{"a":253,"b":262}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":318,"b":324}]}],"statement":"-- Takes touches; what another worker has in hand is left to it.\nwith taken as (\n  delete from huigan.member_touches t\n  using (\n    select w.member_id, w.touch_no from huigan.member_touches w\n    where :memberIds::bigint[] is null or w.member_id = any(:memberIds::bigint[])\n    order by w.member_id, w.touch_no limit :limit!::int for update skip locked\n  ) k\n  where t.member_id = k.member_id and t.touch_no = k.touch_no returning t.member_id, t.brand_id\n)\nselect t.member_id, t.brand_id, count(*)::int as \"touches!\" from taken t group by t.member_id, t.brand_id"};

/**
 * Query generated from SQL:
 * ```
 * -- Takes touches; what another worker has in hand is left to it.
 * with taken as (
 *   delete from huigan.member_touches t
 *   using (
 *     select w.member_id, w.touch_no from huigan.member_touches w
 *     where :memberIds::bigint[] is null or w.member_id = any(:memberIds::bigint[])
 *     order by w.member_id, w.touch_no limit :limit!::int for update skip locked
 *   ) k
 *   where t.member_id = k.member_id and t.touch_no = k.touch_no returning t.member_id, t.brand_id
 * )
 * select t.member_id, t.brand_id, count(*)::int as "touches!" from taken t group by t.member_id, t.brand_id
 * ```
 */
export const takeTouches = new PreparedQuery<ITakeTouchesParams,ITakeTouchesResult>(takeTouchesIR);


/** 'LockFacts' parameters type */
export interface ILockFactsParams {
  brandId: number;
  memberIds: bigintArray;
  today: string;
}

/** 'LockFacts' return type */
export type ILockFactsResult = void;

/** 'LockFacts' query type */
export interface ILockFactsQuery {
  params: ILockFactsParams;
  result: ILockFactsResult;
}

const lockFactsIR: any = {"usedParamSet":{"brandId":true,"today":true,"memberIds":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":324,"b":332}]},{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":345,"b":351}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":409,"b":419}]}],"statement":"-- A row for each, held until the end of the transaction: whoever counts a member again sees what the one\n-- before has counted.\ninsert into huigan.member_facts as f (member_id, brand_id, counted_on, marketing, orders, spent_fen,\n  orders_365, spent_365_fen, orders_90, spent_90_fen, rfm_version, stage)\nselect t.member_id, :brandId!::smallint, :today!::date, false, 0, 0, 0, 0, 0, 0, -1, 'aware'\nfrom unnest(:memberIds!::bigint[]) as t(member_id) order by t.member_id\non conflict (member_id) do update set counted_on = f.counted_on"};

/**
 * Query generated from SQL:
 * ```
 * -- A row for each, held until the end of the transaction: whoever counts a member again sees what the one
 * -- before has counted.
 * insert into huigan.member_facts as f (member_id, brand_id, counted_on, marketing, orders, spent_fen,
 *   orders_365, spent_365_fen, orders_90, spent_90_fen, rfm_version, stage)
 * select t.member_id, :brandId!::smallint, :today!::date, false, 0, 0, 0, 0, 0, 0, -1, 'aware'
 * from unnest(:memberIds!::bigint[]) as t(member_id) order by t.member_id
 * on conflict (member_id) do update set counted_on = f.counted_on
 * ```
 */
export const lockFacts = new PreparedQuery<ILockFactsParams,ILockFactsResult>(lockFactsIR);


/** 'DropFacts' parameters type */
export interface IDropFactsParams {
  memberIds: bigintArray;
}

/** 'DropFacts' return type */
export type IDropFactsResult = void;

/** 'DropFacts' query type */
export interface IDropFactsQuery {
  params: IDropFactsParams;
  result: IDropFactsResult;
}

const dropFactsIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":226,"b":236}]}],"statement":"-- Of whoever is nobody any more: a closed account, one that goes on in another, one that never joined nor\n-- bought anything, gone back or not.\ndelete from huigan.member_facts f\nusing huigan.members m\nwhere f.member_id = any(:memberIds!::bigint[]) and m.member_id = f.member_id\n  and (m.merged_into is not null\n    or (m.joined_at is null and not exists (select 1 from huigan.member_days d\n      where d.member_id = m.member_id))\n    or exists (select 1 from huigan.closed_members c where c.member_id = m.member_id))"};

/**
 * Query generated from SQL:
 * ```
 * -- Of whoever is nobody any more: a closed account, one that goes on in another, one that never joined nor
 * -- bought anything, gone back or not.
 * delete from huigan.member_facts f
 * using huigan.members m
 * where f.member_id = any(:memberIds!::bigint[]) and m.member_id = f.member_id
 *   and (m.merged_into is not null
 *     or (m.joined_at is null and not exists (select 1 from huigan.member_days d
 *       where d.member_id = m.member_id))
 *     or exists (select 1 from huigan.closed_members c where c.member_id = m.member_id))
 * ```
 */
export const dropFacts = new PreparedQuery<IDropFactsParams,IDropFactsResult>(dropFactsIR);


/** 'RecountFacts' parameters type */
export interface IRecountFactsParams {
  fenEdges: numberArray;
  memberIds: bigintArray;
  nowMs: number;
  orderEdges: numberArray;
  recencyEdges: numberArray;
  today: string;
  version: number;
  zoneMinutes: number;
}

/** 'RecountFacts' return type */
export type IRecountFactsResult = void;

/** 'RecountFacts' query type */
export interface IRecountFactsQuery {
  params: IRecountFactsParams;
  result: IRecountFactsResult;
}

const recountFactsIR: any = {"usedParamSet":{"memberIds":true,"today":true,"zoneMinutes":true,"recencyEdges":true,"orderEdges":true,"fenEdges":true,"version":true,"nowMs":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":187,"b":197},{"a":840,"b":850},{"a":1076,"b":1086},{"a":2773,"b":2783},{"a":5823,"b":5833}]},{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":474,"b":480},{"a":573,"b":579},{"a":661,"b":667},{"a":752,"b":758},{"a":1871,"b":1877},{"a":4045,"b":4051},{"a":4531,"b":4537},{"a":4905,"b":4911},{"a":5180,"b":5186},{"a":5355,"b":5361}]},{"name":"zoneMinutes","required":true,"transform":{"type":"scalar"},"locs":[{"a":1366,"b":1378}]},{"name":"recencyEdges","required":true,"transform":{"type":"scalar"},"locs":[{"a":1949,"b":1962}]},{"name":"orderEdges","required":true,"transform":{"type":"scalar"},"locs":[{"a":1972,"b":1983}]},{"name":"fenEdges","required":true,"transform":{"type":"scalar"},"locs":[{"a":1993,"b":2002}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":3182,"b":3190},{"a":5727,"b":5735}]},{"name":"nowMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":4071,"b":4077}]}],"statement":"-- Counts members again, as of a day, and writes down who moved. Before: lockFacts, so that rows are held.\nwith asked as (\n  select f.* from huigan.member_facts f where f.member_id = any(:memberIds!::bigint[])\n), bought as (\n  select d.member_id, min(d.day) filter (where d.orders > 0) as first_day,\n    max(d.day) filter (where d.orders > 0) as last_day,\n    sum(d.orders)::int as orders, sum(d.takings_fen)::bigint as fen,\n    coalesce(sum(d.orders) filter (where d.day > :today!::date - 365), 0)::int as orders_365,\n    coalesce(sum(d.takings_fen) filter (where d.day > :today! - 365), 0)::bigint as fen_365,\n    coalesce(sum(d.orders) filter (where d.day > :today! - 90), 0)::int as orders_90,\n    coalesce(sum(d.takings_fen) filter (where d.day > :today! - 90), 0)::bigint as fen_90\n  from huigan.member_days d where d.member_id = any(:memberIds!::bigint[]) group by d.member_id\n), places as (\n  select distinct on (s.member_id) s.member_id, s.store_id\n  from (select d.member_id, d.store_id, sum(d.orders) as orders from huigan.member_days d\n    where d.member_id = any(:memberIds!::bigint[]) and d.store_id <> ''\n    group by d.member_id, d.store_id having sum(d.orders) > 0) s\n  order by s.member_id, s.orders desc, s.store_id\n), counted as (\n  select a.member_id, m.tier, p.birthday, p.household,\n    (m.joined_at at time zone 'UTC' + make_interval(mins => :zoneMinutes!::int))::date as joined_on,\n    coalesce((select c.granted from huigan.member_consents c\n      where c.member_id = a.member_id and c.purpose = 'marketing'\n      order by c.given_at desc limit 1), false) as marketing,\n    b.first_day, b.last_day, coalesce(b.orders, 0) as orders, coalesce(b.fen, 0) as fen,\n    coalesce(b.orders_365, 0) as orders_365, coalesce(b.fen_365, 0) as fen_365,\n    coalesce(b.orders_90, 0) as orders_90, coalesce(b.fen_90, 0) as fen_90, s.store_id,\n    huigan.rfm_of(:today!, b.last_day, coalesce(b.orders_365, 0), coalesce(b.fen_365, 0),\n      :recencyEdges!::int[], :orderEdges!::int[], :fenEdges!::int[]) as rfm,\n    case\n      when exists (select 1 from huigan.commissions c where c.member_id = a.member_id and c.kind = 'order'\n        and c.completed_at is not null and c.state <> 'reversed') then 'recommends'\n      when b.orders >= 2 then 'repeated'\n      when b.orders = 1 then 'bought'\n      when exists (select 1 from huigan.behaviour_events e where e.member_id = a.member_id\n        and e.name in ('product-seen', 'coupon-seen')) then 'interested'\n      else 'aware'\n    end as stage\n  from huigan.member_facts a\n  join huigan.members m on m.member_id = a.member_id\n  left join huigan.member_profiles p on p.member_id = a.member_id\n  left join bought b on b.member_id = a.member_id\n  left join places s on s.member_id = a.member_id\n  where a.member_id = any(:memberIds!::bigint[])\n), moved as (\n  -- -1: counted for the first time.\n  select a.member_id, a.brand_id, v.what, v.was, v.became, case\n      when a.rfm_version = -1 and c.orders = 0 then 'joined'\n      when a.rfm_version = -1 then 'first-count'\n      when c.orders > a.orders then 'order'\n      when c.orders < a.orders or c.fen < a.spent_fen then 'refund'\n      when v.what = 'class' and a.rfm_version <> :version!::int then 'edges'\n      when v.what = 'class' then 'time'\n      when 'recommends' in (v.was, v.became) then 'friend'\n      else 'look'\n    end as why\n  from asked a join counted c on c.member_id = a.member_id\n  cross join lateral (values\n    ('class', huigan.rfm_class(a.rfm), huigan.rfm_class(c.rfm)),\n    ('stage', case when a.rfm_version = -1 then null else a.stage end, c.stage)) v(what, was, became)\n  where v.was is distinct from v.became\n), numbered as materialized (\n  select o.member_id, o.what, max(o.move_no) as last from huigan.member_moves o\n  where (o.member_id, o.what) in (select m.member_id, m.what from moved m)\n  group by o.member_id, o.what\n), written as (\n  insert into huigan.member_moves (member_id, what, move_no, brand_id, moved_on, moved_at, was, became, why)\n  select m.member_id, m.what, 1 + coalesce(n.last, 0), m.brand_id, :today!,\n    to_timestamp(:nowMs!::float8 / 1000), m.was, m.became, m.why\n  from moved m left join numbered n on n.member_id = m.member_id and n.what = m.what\n  returning member_id, brand_id, what, move_no, became, why\n), heard as (\n  -- What a running flow waits for. Of what a list brought along: nothing; of many orders at once: ten.\n  insert into huigan.flow_signals (member_id, brand_id, what, value, cause, happened_on)\n  select s.member_id, s.brand_id, s.what, s.value, s.cause, :today!\n  from (\n    select w.member_id, w.brand_id, w.what, w.became as value, w.what || '.' || w.move_no as cause\n    from written w where w.became is not null and w.why <> 'first-count'\n    union all\n    select a.member_id, a.brand_id, 'joined', '', 'joined' from asked a join counted c\n      on c.member_id = a.member_id\n    where a.joined_on is null and c.joined_on >= :today! - 1\n    union all\n    select a.member_id, a.brand_id, 'ordered', n::text, 'ordered.' || n from asked a join counted c\n      on c.member_id = a.member_id\n    cross join lateral generate_series(greatest(a.orders, c.orders - 10) + 1, c.orders) n\n    where c.last_day >= :today! - 1\n  ) s\n  where (s.brand_id, s.what) in (select f.brand_id, f.trigger from huigan.flows f where f.state = 'running')\n)\nupdate huigan.member_facts f set counted_on = :today!, joined_on = c.joined_on,\n  tier = c.tier, birthday = c.birthday, household = c.household, marketing = c.marketing,\n  first_day = c.first_day,\n  last_day = c.last_day, orders = c.orders, spent_fen = c.fen, orders_365 = c.orders_365,\n  spent_365_fen = c.fen_365, orders_90 = c.orders_90, spent_90_fen = c.fen_90, store_id = c.store_id,\n  rfm = c.rfm, rfm_version = :version!, stage = c.stage\nfrom counted c where f.member_id = c.member_id and f.member_id = any(:memberIds!::bigint[])"};

/**
 * Query generated from SQL:
 * ```
 * -- Counts members again, as of a day, and writes down who moved. Before: lockFacts, so that rows are held.
 * with asked as (
 *   select f.* from huigan.member_facts f where f.member_id = any(:memberIds!::bigint[])
 * ), bought as (
 *   select d.member_id, min(d.day) filter (where d.orders > 0) as first_day,
 *     max(d.day) filter (where d.orders > 0) as last_day,
 *     sum(d.orders)::int as orders, sum(d.takings_fen)::bigint as fen,
 *     coalesce(sum(d.orders) filter (where d.day > :today!::date - 365), 0)::int as orders_365,
 *     coalesce(sum(d.takings_fen) filter (where d.day > :today! - 365), 0)::bigint as fen_365,
 *     coalesce(sum(d.orders) filter (where d.day > :today! - 90), 0)::int as orders_90,
 *     coalesce(sum(d.takings_fen) filter (where d.day > :today! - 90), 0)::bigint as fen_90
 *   from huigan.member_days d where d.member_id = any(:memberIds!::bigint[]) group by d.member_id
 * ), places as (
 *   select distinct on (s.member_id) s.member_id, s.store_id
 *   from (select d.member_id, d.store_id, sum(d.orders) as orders from huigan.member_days d
 *     where d.member_id = any(:memberIds!::bigint[]) and d.store_id <> ''
 *     group by d.member_id, d.store_id having sum(d.orders) > 0) s
 *   order by s.member_id, s.orders desc, s.store_id
 * ), counted as (
 *   select a.member_id, m.tier, p.birthday, p.household,
 *     (m.joined_at at time zone 'UTC' + make_interval(mins => :zoneMinutes!::int))::date as joined_on,
 *     coalesce((select c.granted from huigan.member_consents c
 *       where c.member_id = a.member_id and c.purpose = 'marketing'
 *       order by c.given_at desc limit 1), false) as marketing,
 *     b.first_day, b.last_day, coalesce(b.orders, 0) as orders, coalesce(b.fen, 0) as fen,
 *     coalesce(b.orders_365, 0) as orders_365, coalesce(b.fen_365, 0) as fen_365,
 *     coalesce(b.orders_90, 0) as orders_90, coalesce(b.fen_90, 0) as fen_90, s.store_id,
 *     huigan.rfm_of(:today!, b.last_day, coalesce(b.orders_365, 0), coalesce(b.fen_365, 0),
 *       :recencyEdges!::int[], :orderEdges!::int[], :fenEdges!::int[]) as rfm,
 *     case
 *       when exists (select 1 from huigan.commissions c where c.member_id = a.member_id and c.kind = 'order'
 *         and c.completed_at is not null and c.state <> 'reversed') then 'recommends'
 *       when b.orders >= 2 then 'repeated'
 *       when b.orders = 1 then 'bought'
 *       when exists (select 1 from huigan.behaviour_events e where e.member_id = a.member_id
 *         and e.name in ('product-seen', 'coupon-seen')) then 'interested'
 *       else 'aware'
 *     end as stage
 *   from huigan.member_facts a
 *   join huigan.members m on m.member_id = a.member_id
 *   left join huigan.member_profiles p on p.member_id = a.member_id
 *   left join bought b on b.member_id = a.member_id
 *   left join places s on s.member_id = a.member_id
 *   where a.member_id = any(:memberIds!::bigint[])
 * ), moved as (
 *   -- -1: counted for the first time.
 *   select a.member_id, a.brand_id, v.what, v.was, v.became, case
 *       when a.rfm_version = -1 and c.orders = 0 then 'joined'
 *       when a.rfm_version = -1 then 'first-count'
 *       when c.orders > a.orders then 'order'
 *       when c.orders < a.orders or c.fen < a.spent_fen then 'refund'
 *       when v.what = 'class' and a.rfm_version <> :version!::int then 'edges'
 *       when v.what = 'class' then 'time'
 *       when 'recommends' in (v.was, v.became) then 'friend'
 *       else 'look'
 *     end as why
 *   from asked a join counted c on c.member_id = a.member_id
 *   cross join lateral (values
 *     ('class', huigan.rfm_class(a.rfm), huigan.rfm_class(c.rfm)),
 *     ('stage', case when a.rfm_version = -1 then null else a.stage end, c.stage)) v(what, was, became)
 *   where v.was is distinct from v.became
 * ), numbered as materialized (
 *   select o.member_id, o.what, max(o.move_no) as last from huigan.member_moves o
 *   where (o.member_id, o.what) in (select m.member_id, m.what from moved m)
 *   group by o.member_id, o.what
 * ), written as (
 *   insert into huigan.member_moves (member_id, what, move_no, brand_id, moved_on, moved_at, was, became, why)
 *   select m.member_id, m.what, 1 + coalesce(n.last, 0), m.brand_id, :today!,
 *     to_timestamp(:nowMs!::float8 / 1000), m.was, m.became, m.why
 *   from moved m left join numbered n on n.member_id = m.member_id and n.what = m.what
 *   returning member_id, brand_id, what, move_no, became, why
 * ), heard as (
 *   -- What a running flow waits for. Of what a list brought along: nothing; of many orders at once: ten.
 *   insert into huigan.flow_signals (member_id, brand_id, what, value, cause, happened_on)
 *   select s.member_id, s.brand_id, s.what, s.value, s.cause, :today!
 *   from (
 *     select w.member_id, w.brand_id, w.what, w.became as value, w.what || '.' || w.move_no as cause
 *     from written w where w.became is not null and w.why <> 'first-count'
 *     union all
 *     select a.member_id, a.brand_id, 'joined', '', 'joined' from asked a join counted c
 *       on c.member_id = a.member_id
 *     where a.joined_on is null and c.joined_on >= :today! - 1
 *     union all
 *     select a.member_id, a.brand_id, 'ordered', n::text, 'ordered.' || n from asked a join counted c
 *       on c.member_id = a.member_id
 *     cross join lateral generate_series(greatest(a.orders, c.orders - 10) + 1, c.orders) n
 *     where c.last_day >= :today! - 1
 *   ) s
 *   where (s.brand_id, s.what) in (select f.brand_id, f.trigger from huigan.flows f where f.state = 'running')
 * )
 * update huigan.member_facts f set counted_on = :today!, joined_on = c.joined_on,
 *   tier = c.tier, birthday = c.birthday, household = c.household, marketing = c.marketing,
 *   first_day = c.first_day,
 *   last_day = c.last_day, orders = c.orders, spent_fen = c.fen, orders_365 = c.orders_365,
 *   spent_365_fen = c.fen_365, orders_90 = c.orders_90, spent_90_fen = c.fen_90, store_id = c.store_id,
 *   rfm = c.rfm, rfm_version = :version!, stage = c.stage
 * from counted c where f.member_id = c.member_id and f.member_id = any(:memberIds!::bigint[])
 * ```
 */
export const recountFacts = new PreparedQuery<IRecountFactsParams,IRecountFactsResult>(recountFactsIR);


/** 'TouchTurned' parameters type */
export interface ITouchTurnedParams {
  brandId: number;
  recencyEdges: numberArray;
  since: string;
  today: string;
}

/** 'TouchTurned' return type */
export type ITouchTurnedResult = void;

/** 'TouchTurned' query type */
export interface ITouchTurnedQuery {
  params: ITouchTurnedParams;
  result: ITouchTurnedResult;
}

const touchTurnedIR: any = {"usedParamSet":{"brandId":true,"since":true,"today":true,"recencyEdges":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":257,"b":265},{"a":352,"b":360},{"a":708,"b":716}]},{"name":"since","required":true,"transform":{"type":"scalar"},"locs":[{"a":375,"b":381},{"a":443,"b":449},{"a":620,"b":626}]},{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":408,"b":414},{"a":475,"b":481},{"a":664,"b":670}]},{"name":"recencyEdges","required":true,"transform":{"type":"scalar"},"locs":[{"a":569,"b":582}]}],"statement":"-- Whose counts or scores change because days have passed: an order leaves a window, or the days since the\n-- last one pass an edge. From the day after `since` to `today`.\ninsert into huigan.member_touches (member_id, brand_id)\nselect distinct t.member_id, :brandId!::smallint\nfrom (\n  select d.member_id from huigan.member_days d\n  where d.brand_id = :brandId! and (d.day > :since!::date - 365 and d.day <= :today!::date - 365\n    or d.day > :since!::date - 90 and d.day <= :today!::date - 90)\n  union all\n  select f.member_id from huigan.member_facts f\n  join unnest(:recencyEdges!::int[]) as e(edge) on f.last_day >= :since!::date - e.edge\n    and f.last_day < :today!::date - e.edge\n  where f.brand_id = :brandId!\n) t"};

/**
 * Query generated from SQL:
 * ```
 * -- Whose counts or scores change because days have passed: an order leaves a window, or the days since the
 * -- last one pass an edge. From the day after `since` to `today`.
 * insert into huigan.member_touches (member_id, brand_id)
 * select distinct t.member_id, :brandId!::smallint
 * from (
 *   select d.member_id from huigan.member_days d
 *   where d.brand_id = :brandId! and (d.day > :since!::date - 365 and d.day <= :today!::date - 365
 *     or d.day > :since!::date - 90 and d.day <= :today!::date - 90)
 *   union all
 *   select f.member_id from huigan.member_facts f
 *   join unnest(:recencyEdges!::int[]) as e(edge) on f.last_day >= :since!::date - e.edge
 *     and f.last_day < :today!::date - e.edge
 *   where f.brand_id = :brandId!
 * ) t
 * ```
 */
export const touchTurned = new PreparedQuery<ITouchTurnedParams,ITouchTurnedResult>(touchTurnedIR);


/** 'TouchStaleEdges' parameters type */
export interface ITouchStaleEdgesParams {
  brandId: number;
  limit: number;
  version: number;
}

/** 'TouchStaleEdges' return type */
export type ITouchStaleEdgesResult = void;

/** 'TouchStaleEdges' query type */
export interface ITouchStaleEdgesQuery {
  params: ITouchStaleEdgesParams;
  result: ITouchStaleEdgesResult;
}

const touchStaleEdgesIR: any = {"usedParamSet":{"brandId":true,"version":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":262,"b":270}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":292,"b":300}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":402,"b":408}]}],"statement":"-- Whoever was counted with edges before these, some at a time: versions only rise, and the index is read from\n-- its beginning.\ninsert into huigan.member_touches (member_id, brand_id)\nselect f.member_id, f.brand_id from huigan.member_facts f\nwhere f.brand_id = :brandId! and f.rfm_version < :version!::int\n  and not exists (select 1 from huigan.member_touches t where t.member_id = f.member_id)\nlimit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Whoever was counted with edges before these, some at a time: versions only rise, and the index is read from
 * -- its beginning.
 * insert into huigan.member_touches (member_id, brand_id)
 * select f.member_id, f.brand_id from huigan.member_facts f
 * where f.brand_id = :brandId! and f.rfm_version < :version!::int
 *   and not exists (select 1 from huigan.member_touches t where t.member_id = f.member_id)
 * limit :limit!::int
 * ```
 */
export const touchStaleEdges = new PreparedQuery<ITouchStaleEdgesParams,ITouchStaleEdgesResult>(touchStaleEdgesIR);


/** 'FindTurnedDay' parameters type */
export interface IFindTurnedDayParams {
  brandId: number;
}

/** 'FindTurnedDay' return type */
export interface IFindTurnedDayResult {
  turned_on: string;
}

/** 'FindTurnedDay' query type */
export interface IFindTurnedDayQuery {
  params: IFindTurnedDayParams;
  result: IFindTurnedDayResult;
}

const findTurnedDayIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":63,"b":71}]}],"statement":"select h.turned_on from huigan.habit_days h where h.brand_id = :brandId!"};

/**
 * Query generated from SQL:
 * ```
 * select h.turned_on from huigan.habit_days h where h.brand_id = :brandId!
 * ```
 */
export const findTurnedDay = new PreparedQuery<IFindTurnedDayParams,IFindTurnedDayResult>(findTurnedDayIR);


/** 'SaveTurnedDay' parameters type */
export interface ISaveTurnedDayParams {
  brandId: number;
  today: string;
}

/** 'SaveTurnedDay' return type */
export interface ISaveTurnedDayResult {
  turned_on: string;
}

/** 'SaveTurnedDay' query type */
export interface ISaveTurnedDayQuery {
  params: ISaveTurnedDayParams;
  result: ISaveTurnedDayResult;
}

const saveTurnedDayIR: any = {"usedParamSet":{"brandId":true,"today":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":136,"b":144}]},{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":147,"b":153}]}],"statement":"-- Only forward: of two workers at once the later one changes nothing.\ninsert into huigan.habit_days as h (brand_id, turned_on) values (:brandId!, :today!)\non conflict (brand_id) do update set turned_on = excluded.turned_on where h.turned_on < excluded.turned_on\nreturning h.turned_on"};

/**
 * Query generated from SQL:
 * ```
 * -- Only forward: of two workers at once the later one changes nothing.
 * insert into huigan.habit_days as h (brand_id, turned_on) values (:brandId!, :today!)
 * on conflict (brand_id) do update set turned_on = excluded.turned_on where h.turned_on < excluded.turned_on
 * returning h.turned_on
 * ```
 */
export const saveTurnedDay = new PreparedQuery<ISaveTurnedDayParams,ISaveTurnedDayResult>(saveTurnedDayIR);


/** 'DeleteFacts' parameters type */
export interface IDeleteFactsParams {
  memberId: bigint;
}

/** 'DeleteFacts' return type */
export type IDeleteFactsResult = void;

/** 'DeleteFacts' query type */
export interface IDeleteFactsQuery {
  params: IDeleteFactsParams;
  result: IDeleteFactsResult;
}

const deleteFactsIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":50,"b":59}]}],"statement":"delete from huigan.member_facts where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.member_facts where member_id = :memberId!
 * ```
 */
export const deleteFacts = new PreparedQuery<IDeleteFactsParams,IDeleteFactsResult>(deleteFactsIR);


/** 'DeleteMoves' parameters type */
export interface IDeleteMovesParams {
  memberId: bigint;
}

/** 'DeleteMoves' return type */
export type IDeleteMovesResult = void;

/** 'DeleteMoves' query type */
export interface IDeleteMovesQuery {
  params: IDeleteMovesParams;
  result: IDeleteMovesResult;
}

const deleteMovesIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":50,"b":59}]}],"statement":"delete from huigan.member_moves where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.member_moves where member_id = :memberId!
 * ```
 */
export const deleteMoves = new PreparedQuery<IDeleteMovesParams,IDeleteMovesResult>(deleteMovesIR);


/** 'DeleteTags' parameters type */
export interface IDeleteTagsParams {
  memberId: bigint;
}

/** 'DeleteTags' return type */
export type IDeleteTagsResult = void;

/** 'DeleteTags' query type */
export interface IDeleteTagsQuery {
  params: IDeleteTagsParams;
  result: IDeleteTagsResult;
}

const deleteTagsIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":49,"b":58}]}],"statement":"delete from huigan.member_tags where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.member_tags where member_id = :memberId!
 * ```
 */
export const deleteTags = new PreparedQuery<IDeleteTagsParams,IDeleteTagsResult>(deleteTagsIR);


/** 'FindLatestEdges' parameters type */
export interface IFindLatestEdgesParams {
  brandId: number;
}

/** 'FindLatestEdges' return type */
export interface IFindLatestEdgesResult {
  edges: unknown;
  version: number;
}

/** 'FindLatestEdges' query type */
export interface IFindLatestEdgesQuery {
  params: IFindLatestEdgesParams;
  result: IFindLatestEdgesResult;
}

const findLatestEdgesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":72,"b":80}]}],"statement":"select r.version, r.edges from huigan.rfm_versions r where r.brand_id = :brandId!\norder by r.version desc limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select r.version, r.edges from huigan.rfm_versions r where r.brand_id = :brandId!
 * order by r.version desc limit 1
 * ```
 */
export const findLatestEdges = new PreparedQuery<IFindLatestEdgesParams,IFindLatestEdgesResult>(findLatestEdgesIR);


