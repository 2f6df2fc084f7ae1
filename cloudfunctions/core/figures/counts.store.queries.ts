/** Types generated for queries found in "cloudfunctions/core/figures/counts.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

/** 'MarkWaiting' parameters type */
export type IMarkWaitingParams = void;

/** 'MarkWaiting' return type */
export interface IMarkWaitingResult {
  change: bigint;
  touch: bigint;
}

/** 'MarkWaiting' query type */
export interface IMarkWaitingQuery {
  params: IMarkWaitingParams;
  result: IMarkWaitingResult;
}

const markWaitingIR: any = {"usedParamSet":{},"params":[],"statement":"-- The last of what waits to be added to members' days and facts.\nselect coalesce((select max(c.change_no) from huigan.figure_changes c), 0)::bigint as \"change!\",\n  coalesce((select max(t.touch_no) from huigan.member_touches t), 0)::bigint as \"touch!\""};

/**
 * Query generated from SQL:
 * ```
 * -- The last of what waits to be added to members' days and facts.
 * select coalesce((select max(c.change_no) from huigan.figure_changes c), 0)::bigint as "change!",
 *   coalesce((select max(t.touch_no) from huigan.member_touches t), 0)::bigint as "touch!"
 * ```
 */
export const markWaiting = new PreparedQuery<IMarkWaitingParams,IMarkWaitingResult>(markWaitingIR);


/** 'FindStillWaiting' parameters type */
export interface IFindStillWaitingParams {
  change: bigint;
  touch: bigint;
}

/** 'FindStillWaiting' return type */
export interface IFindStillWaitingResult {
  waits: boolean;
}

/** 'FindStillWaiting' query type */
export interface IFindStillWaitingQuery {
  params: IFindStillWaitingParams;
  result: IFindStillWaitingResult;
}

const findStillWaitingIR: any = {"usedParamSet":{"change":true,"touch":true},"params":[{"name":"change","required":true,"transform":{"type":"scalar"},"locs":[{"a":166,"b":173}]},{"name":"touch","required":true,"transform":{"type":"scalar"},"locs":[{"a":255,"b":261}]}],"statement":"-- Whether anything of it is not added yet: what another worker has in hand is still there.\nselect exists (select 1 from huigan.figure_changes c where c.change_no <= :change!::bigint)\n  or exists (select 1 from huigan.member_touches t where t.touch_no <= :touch!::bigint) as \"waits!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Whether anything of it is not added yet: what another worker has in hand is still there.
 * select exists (select 1 from huigan.figure_changes c where c.change_no <= :change!::bigint)
 *   or exists (select 1 from huigan.member_touches t where t.touch_no <= :touch!::bigint) as "waits!"
 * ```
 */
export const findStillWaiting = new PreparedQuery<IFindStillWaitingParams,IFindStillWaitingResult>(findStillWaitingIR);


/** 'ClaimCount' parameters type */
export interface IClaimCountParams {
  brandId: number;
  nowMs: number;
  part: string;
  until: string;
}

/** 'ClaimCount' return type */
export interface IClaimCountResult {
  counted_on: string;
}

/** 'ClaimCount' query type */
export interface IClaimCountQuery {
  params: IClaimCountParams;
  result: IClaimCountResult;
}

const claimCountIR: any = {"usedParamSet":{"brandId":true,"part":true,"until":true,"nowMs":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":286,"b":294}]},{"name":"part","required":true,"transform":{"type":"scalar"},"locs":[{"a":297,"b":302}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":305,"b":311}]},{"name":"nowMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":327,"b":333},{"a":537,"b":543}]}],"statement":"-- Whoever counts a part of a brand's figures up to a day holds its row: of two workers the later one waits,\n-- and finds nothing to do. Due is what was not counted up to this day, or not for a day.\ninsert into huigan.figure_counts as c (brand_id, part, counted_on, counted_at)\nvalues (:brandId!, :part!, :until!, to_timestamp(:nowMs!::float8 / 1000))\non conflict (brand_id, part) do update set counted_on = excluded.counted_on, counted_at = excluded.counted_at\n  where c.counted_on < excluded.counted_on or c.counted_at <= to_timestamp(:nowMs! / 1000 - 86400)\nreturning c.counted_on"};

/**
 * Query generated from SQL:
 * ```
 * -- Whoever counts a part of a brand's figures up to a day holds its row: of two workers the later one waits,
 * -- and finds nothing to do. Due is what was not counted up to this day, or not for a day.
 * insert into huigan.figure_counts as c (brand_id, part, counted_on, counted_at)
 * values (:brandId!, :part!, :until!, to_timestamp(:nowMs!::float8 / 1000))
 * on conflict (brand_id, part) do update set counted_on = excluded.counted_on, counted_at = excluded.counted_at
 *   where c.counted_on < excluded.counted_on or c.counted_at <= to_timestamp(:nowMs! / 1000 - 86400)
 * returning c.counted_on
 * ```
 */
export const claimCount = new PreparedQuery<IClaimCountParams,IClaimCountResult>(claimCountIR);


/** 'FindCounts' parameters type */
export interface IFindCountsParams {
  brandId: number;
}

/** 'FindCounts' return type */
export interface IFindCountsResult {
  counted_at: Date;
  counted_on: string;
  part: string;
}

/** 'FindCounts' query type */
export interface IFindCountsQuery {
  params: IFindCountsParams;
  result: IFindCountsResult;
}

const findCountsIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":97}]}],"statement":"select c.part, c.counted_on, c.counted_at from huigan.figure_counts c where c.brand_id = :brandId! limit 10"};

/**
 * Query generated from SQL:
 * ```
 * select c.part, c.counted_on, c.counted_at from huigan.figure_counts c where c.brand_id = :brandId! limit 10
 * ```
 */
export const findCounts = new PreparedQuery<IFindCountsParams,IFindCountsResult>(findCountsIR);


/** 'ClearCohorts' parameters type */
export interface IClearCohortsParams {
  brandId: number;
}

/** 'ClearCohorts' return type */
export type IClearCohortsResult = void;

/** 'ClearCohorts' query type */
export interface IClearCohortsQuery {
  params: IClearCohortsParams;
  result: IClearCohortsResult;
}

const clearCohortsIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":50,"b":58}]}],"statement":"delete from huigan.cohort_months where brand_id = :brandId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.cohort_months where brand_id = :brandId!
 * ```
 */
export const clearCohorts = new PreparedQuery<IClearCohortsParams,IClearCohortsResult>(clearCohortsIR);


/** 'CountCohorts' parameters type */
export interface ICountCohortsParams {
  brandId: number;
  until: string;
}

/** 'CountCohorts' return type */
export type ICountCohortsResult = void;

/** 'CountCohorts' query type */
export interface ICountCohortsQuery {
  params: ICountCohortsParams;
  result: ICountCohortsResult;
}

const countCohortsIR: any = {"usedParamSet":{"brandId":true,"until":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":409,"b":417},{"a":797,"b":805}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":432,"b":438}]}],"statement":"-- Members by the month of their first order and each month in which they ordered, and whoever of them had two\n-- orders by its end. Of accounts that are there; orders of which something is left.\nwith months as (\n  select d.member_id, date_trunc('month', d.day)::date as month, sum(d.orders) as orders\n  from huigan.member_days d\n  join huigan.member_facts f on f.member_id = d.member_id\n  where d.brand_id = :brandId! and d.day <= :until!::date and d.orders > 0\n  group by d.member_id, date_trunc('month', d.day)::date\n), told as (\n  select m.month, min(m.month) over (partition by m.member_id) as first_month,\n    sum(m.orders) over (partition by m.member_id order by m.month) as so_far\n  from months m\n)\ninsert into huigan.cohort_months (brand_id, first_month, month, buyers, repeaters)\nselect :brandId!, t.first_month, t.month, count(*), count(*) filter (where t.so_far >= 2)\nfrom told t group by t.first_month, t.month"};

/**
 * Query generated from SQL:
 * ```
 * -- Members by the month of their first order and each month in which they ordered, and whoever of them had two
 * -- orders by its end. Of accounts that are there; orders of which something is left.
 * with months as (
 *   select d.member_id, date_trunc('month', d.day)::date as month, sum(d.orders) as orders
 *   from huigan.member_days d
 *   join huigan.member_facts f on f.member_id = d.member_id
 *   where d.brand_id = :brandId! and d.day <= :until!::date and d.orders > 0
 *   group by d.member_id, date_trunc('month', d.day)::date
 * ), told as (
 *   select m.month, min(m.month) over (partition by m.member_id) as first_month,
 *     sum(m.orders) over (partition by m.member_id order by m.month) as so_far
 *   from months m
 * )
 * insert into huigan.cohort_months (brand_id, first_month, month, buyers, repeaters)
 * select :brandId!, t.first_month, t.month, count(*), count(*) filter (where t.so_far >= 2)
 * from told t group by t.first_month, t.month
 * ```
 */
export const countCohorts = new PreparedQuery<ICountCohortsParams,ICountCohortsResult>(countCohortsIR);


/** 'ClearMonthEnds' parameters type */
export interface IClearMonthEndsParams {
  brandId: number;
}

/** 'ClearMonthEnds' return type */
export type IClearMonthEndsResult = void;

/** 'ClearMonthEnds' query type */
export interface IClearMonthEndsQuery {
  params: IClearMonthEndsParams;
  result: IClearMonthEndsResult;
}

const clearMonthEndsIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":47,"b":55}]}],"statement":"delete from huigan.month_ends where brand_id = :brandId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.month_ends where brand_id = :brandId!
 * ```
 */
export const clearMonthEnds = new PreparedQuery<IClearMonthEndsParams,IClearMonthEndsResult>(clearMonthEndsIR);


/** 'CountMonthEnds' parameters type */
export interface ICountMonthEndsParams {
  brandId: number;
  from: string;
  until: string;
}

/** 'CountMonthEnds' return type */
export type ICountMonthEndsResult = void;

/** 'CountMonthEnds' query type */
export interface ICountMonthEndsQuery {
  params: ICountMonthEndsParams;
  result: ICountMonthEndsResult;
}

const countMonthEndsIR: any = {"usedParamSet":{"from":true,"until":true,"brandId":true},"params":[{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":285,"b":290},{"a":654,"b":659}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":299,"b":305},{"a":408,"b":414},{"a":671,"b":677}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":626,"b":634},{"a":981,"b":989}]}],"statement":"-- How many were active on the last day of each month that is over: by the last order up to that day. Of\n-- accounts that are there; orders of which something is left.\nwith ends as (\n  select m.month, (m.month + interval '1 month - 1 day')::date as last\n  from (select generate_series(:from!::date, :until!::date, interval '1 month')::date as month) m\n  where (m.month + interval '1 month - 1 day')::date <= :until!\n), months as (\n  select d.member_id, date_trunc('month', d.day)::date as month, max(d.day) as last_day\n  from huigan.member_days d\n  join huigan.member_facts f on f.member_id = d.member_id\n  where d.brand_id = :brandId! and d.day between :from! - 365 and :until! and d.orders > 0\n  group by d.member_id, date_trunc('month', d.day)::date\n), spans as (\n  select m.month, m.last_day, lead(m.month) over (partition by m.member_id order by m.month) as next\n  from months m\n)\ninsert into huigan.month_ends (brand_id, month, active_90, active_quarter, active_year)\nselect :brandId!, e.month, count(*) filter (where s.last_day > e.last - 90),\n  count(*) filter (where s.last_day >= date_trunc('quarter', e.last)), count(*)\nfrom ends e\njoin spans s on s.month <= e.month and (s.next is null or s.next > e.month) and s.last_day > e.last - 365\ngroup by e.month"};

/**
 * Query generated from SQL:
 * ```
 * -- How many were active on the last day of each month that is over: by the last order up to that day. Of
 * -- accounts that are there; orders of which something is left.
 * with ends as (
 *   select m.month, (m.month + interval '1 month - 1 day')::date as last
 *   from (select generate_series(:from!::date, :until!::date, interval '1 month')::date as month) m
 *   where (m.month + interval '1 month - 1 day')::date <= :until!
 * ), months as (
 *   select d.member_id, date_trunc('month', d.day)::date as month, max(d.day) as last_day
 *   from huigan.member_days d
 *   join huigan.member_facts f on f.member_id = d.member_id
 *   where d.brand_id = :brandId! and d.day between :from! - 365 and :until! and d.orders > 0
 *   group by d.member_id, date_trunc('month', d.day)::date
 * ), spans as (
 *   select m.month, m.last_day, lead(m.month) over (partition by m.member_id order by m.month) as next
 *   from months m
 * )
 * insert into huigan.month_ends (brand_id, month, active_90, active_quarter, active_year)
 * select :brandId!, e.month, count(*) filter (where s.last_day > e.last - 90),
 *   count(*) filter (where s.last_day >= date_trunc('quarter', e.last)), count(*)
 * from ends e
 * join spans s on s.month <= e.month and (s.next is null or s.next > e.month) and s.last_day > e.last - 365
 * group by e.month
 * ```
 */
export const countMonthEnds = new PreparedQuery<ICountMonthEndsParams,ICountMonthEndsResult>(countMonthEndsIR);


/** 'ClearNewcomers' parameters type */
export interface IClearNewcomersParams {
  brandId: number;
  from: string;
  until: string;
}

/** 'ClearNewcomers' return type */
export type IClearNewcomersResult = void;

/** 'ClearNewcomers' query type */
export interface IClearNewcomersQuery {
  params: IClearNewcomersParams;
  result: IClearNewcomersResult;
}

const clearNewcomersIR: any = {"usedParamSet":{"brandId":true,"from":true,"until":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":50,"b":58}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":76,"b":81}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":87,"b":93}]}],"statement":"delete from huigan.newcomer_days where brand_id = :brandId! and day between :from! and :until!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.newcomer_days where brand_id = :brandId! and day between :from! and :until!
 * ```
 */
export const clearNewcomers = new PreparedQuery<IClearNewcomersParams,IClearNewcomersResult>(clearNewcomersIR);


/** 'CountNewcomers' parameters type */
export interface ICountNewcomersParams {
  brandId: number;
  from: string;
  until: string;
  zoneMinutes: number;
}

/** 'CountNewcomers' return type */
export type ICountNewcomersResult = void;

/** 'CountNewcomers' query type */
export interface ICountNewcomersQuery {
  params: ICountNewcomersParams;
  result: ICountNewcomersResult;
}

const countNewcomersIR: any = {"usedParamSet":{"zoneMinutes":true,"brandId":true,"from":true,"until":true},"params":[{"name":"zoneMinutes","required":true,"transform":{"type":"scalar"},"locs":[{"a":521,"b":533}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":904,"b":912},{"a":1951,"b":1959},{"a":2567,"b":2575}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":938,"b":943},{"a":1984,"b":1989}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":955,"b":961},{"a":1995,"b":2001}]}],"statement":"-- Whoever joined on a day and is there, by how they came: won by a friend, carried over from a list or from\n-- receipts, or by themselves. What was given for it: points of the welcome, what coupons of the welcome took\n-- off, what friends were paid for invitations and for first purchases.\nwith joined as (\n  select f.member_id, f.joined_on as day, case\n      when exists (select 1 from huigan.attributions a where a.member_id = f.member_id and a.newcomer\n        and (a.since at time zone 'UTC' + make_interval(mins => :zoneMinutes!::int))::date <= f.joined_on)\n        then 'friend'\n      when exists (select 1 from huigan.events e where e.member_id = f.member_id\n        and e.business_day between f.joined_on - 1 and f.joined_on + 1 and e.kind = 'join'\n        and e.source in ('carry', 'import')) then 'carried'\n      else 'app'\n    end as channel\n  from huigan.member_facts f\n  where f.brand_id = :brandId! and f.joined_on between :from!::date and :until!::date\n), came as materialized (\n  select j.day, j.channel, count(*) as members, sum(p.points) as points, sum(c.fen) as fen\n  from joined j\n  left join lateral (\n    select sum(l.granted - l.reversed) as points from huigan.lots l\n    where l.member_id = j.member_id and l.earned_day between j.day - 1 and j.day + 1 and l.kind = 'welcome'\n      and l.asset = 'POINT'\n  ) p on true\n  left join lateral (\n    select sum(u.off_fen - u.given_back_fen) as fen from huigan.coupons c\n    join huigan.coupon_uses u on u.member_id = c.member_id and u.coupon_id = c.coupon_id and u.state = 'used'\n    where c.member_id = j.member_id and c.source = 'gift' and c.cause like 'gift:welcome#%'\n  ) c on true\n  group by j.day, j.channel\n), arisen as materialized (\n  select c.arose_on as day, c.kind, c.cause, c.friend_id,\n    case when c.asset = 'POINT' then c.entitled else 0 end as points,\n    case when c.asset = 'POINT' then 0 else c.entitled end as fen\n  from huigan.commissions c where c.brand_id = :brandId! and c.arose_on between :from! and :until!\n), bought as materialized (\n  select a.day, sum(a.points) as points, sum(a.fen) as fen from arisen a\n  join huigan.first_purchases p on p.member_id = a.friend_id and p.order_id = a.cause\n  where a.kind <> 'invite' group by a.day\n), parts as (\n  select c.day, c.channel, c.members, c.points, c.fen from came c\n  union all\n  select a.day, 'friend', 0, a.points, a.fen from arisen a where a.kind = 'invite'\n  union all\n  select b.day, 'friend', 0, b.points, b.fen from bought b\n)\ninsert into huigan.newcomer_days (brand_id, day, channel, members, points, fen)\nselect :brandId!, p.day, p.channel, sum(p.members), coalesce(sum(p.points), 0), coalesce(sum(p.fen), 0)\nfrom parts p group by p.day, p.channel"};

/**
 * Query generated from SQL:
 * ```
 * -- Whoever joined on a day and is there, by how they came: won by a friend, carried over from a list or from
 * -- receipts, or by themselves. What was given for it: points of the welcome, what coupons of the welcome took
 * -- off, what friends were paid for invitations and for first purchases.
 * with joined as (
 *   select f.member_id, f.joined_on as day, case
 *       when exists (select 1 from huigan.attributions a where a.member_id = f.member_id and a.newcomer
 *         and (a.since at time zone 'UTC' + make_interval(mins => :zoneMinutes!::int))::date <= f.joined_on)
 *         then 'friend'
 *       when exists (select 1 from huigan.events e where e.member_id = f.member_id
 *         and e.business_day between f.joined_on - 1 and f.joined_on + 1 and e.kind = 'join'
 *         and e.source in ('carry', 'import')) then 'carried'
 *       else 'app'
 *     end as channel
 *   from huigan.member_facts f
 *   where f.brand_id = :brandId! and f.joined_on between :from!::date and :until!::date
 * ), came as materialized (
 *   select j.day, j.channel, count(*) as members, sum(p.points) as points, sum(c.fen) as fen
 *   from joined j
 *   left join lateral (
 *     select sum(l.granted - l.reversed) as points from huigan.lots l
 *     where l.member_id = j.member_id and l.earned_day between j.day - 1 and j.day + 1 and l.kind = 'welcome'
 *       and l.asset = 'POINT'
 *   ) p on true
 *   left join lateral (
 *     select sum(u.off_fen - u.given_back_fen) as fen from huigan.coupons c
 *     join huigan.coupon_uses u on u.member_id = c.member_id and u.coupon_id = c.coupon_id and u.state = 'used'
 *     where c.member_id = j.member_id and c.source = 'gift' and c.cause like 'gift:welcome#%'
 *   ) c on true
 *   group by j.day, j.channel
 * ), arisen as materialized (
 *   select c.arose_on as day, c.kind, c.cause, c.friend_id,
 *     case when c.asset = 'POINT' then c.entitled else 0 end as points,
 *     case when c.asset = 'POINT' then 0 else c.entitled end as fen
 *   from huigan.commissions c where c.brand_id = :brandId! and c.arose_on between :from! and :until!
 * ), bought as materialized (
 *   select a.day, sum(a.points) as points, sum(a.fen) as fen from arisen a
 *   join huigan.first_purchases p on p.member_id = a.friend_id and p.order_id = a.cause
 *   where a.kind <> 'invite' group by a.day
 * ), parts as (
 *   select c.day, c.channel, c.members, c.points, c.fen from came c
 *   union all
 *   select a.day, 'friend', 0, a.points, a.fen from arisen a where a.kind = 'invite'
 *   union all
 *   select b.day, 'friend', 0, b.points, b.fen from bought b
 * )
 * insert into huigan.newcomer_days (brand_id, day, channel, members, points, fen)
 * select :brandId!, p.day, p.channel, sum(p.members), coalesce(sum(p.points), 0), coalesce(sum(p.fen), 0)
 * from parts p group by p.day, p.channel
 * ```
 */
export const countNewcomers = new PreparedQuery<ICountNewcomersParams,ICountNewcomersResult>(countNewcomersIR);


/** 'ClearEfforts' parameters type */
export interface IClearEffortsParams {
  brandId: number;
  from: string;
  until: string;
}

/** 'ClearEfforts' return type */
export type IClearEffortsResult = void;

/** 'ClearEfforts' query type */
export interface IClearEffortsQuery {
  params: IClearEffortsParams;
  result: IClearEffortsResult;
}

const clearEffortsIR: any = {"usedParamSet":{"brandId":true,"from":true,"until":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":48,"b":56}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":74,"b":79}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":85,"b":91}]}],"statement":"delete from huigan.effort_days where brand_id = :brandId! and day between :from! and :until!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.effort_days where brand_id = :brandId! and day between :from! and :until!
 * ```
 */
export const clearEfforts = new PreparedQuery<IClearEffortsParams,IClearEffortsResult>(clearEffortsIR);


/** 'CountEfforts' parameters type */
export interface ICountEffortsParams {
  brandId: number;
  from: string;
  until: string;
  zoneMinutes: number;
}

/** 'CountEfforts' return type */
export type ICountEffortsResult = void;

/** 'CountEfforts' query type */
export interface ICountEffortsQuery {
  params: ICountEffortsParams;
  result: ICountEffortsResult;
}

const countEffortsIR: any = {"usedParamSet":{"zoneMinutes":true,"from":true,"until":true,"brandId":true},"params":[{"name":"zoneMinutes","required":true,"transform":{"type":"scalar"},"locs":[{"a":312,"b":324}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":610,"b":615},{"a":880,"b":885},{"a":2062,"b":2067}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":627,"b":633},{"a":940,"b":946},{"a":2073,"b":2079}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":662,"b":670},{"a":850,"b":858},{"a":2029,"b":2037},{"a":2291,"b":2299}]}],"statement":"-- By day: coupons that were used and what they took off, without what went back; groups by the day they were\n-- opened, where somebody paid, and orders of those that were filled; what recommendations sold and pay, by\n-- the day they arose. As all of it stands now.\nwith zone as (\n  select make_interval(mins => :zoneMinutes!::int) as ahead\n), used as (\n  select u.business_day as day, count(*) as coupons, sum(u.off_fen - u.given_back_fen) as off_fen\n  from huigan.stores s\n  join huigan.coupon_uses u on u.brand_id = s.brand_id and u.store_id = s.store_id and u.state = 'used'\n    and u.business_day between :from!::date and :until!::date\n  where s.brand_id = :brandId! group by u.business_day\n), opened as (\n  select g.group_id, g.state, (g.opened_at at time zone 'UTC' + z.ahead)::date as day\n  from zone z\n  join huigan.groups g on g.brand_id = :brandId! and g.opened_at >= (:from! - z.ahead) at time zone 'UTC'\n    and g.opened_at < (:until! + 1 - z.ahead) at time zone 'UTC'\n  where exists (select 1 from huigan.group_seats s where s.group_id = g.group_id and s.paid_at is not null)\n), grouped as (\n  select o.day, count(*) as groups, count(*) filter (where o.state = 'filled') as filled\n  from opened o group by o.day\n), taken as materialized (\n  select g.day, s.member_id, s.order_id from opened g\n  join huigan.group_seats s on s.group_id = g.group_id and s.state in ('paid', 'confirmed')\n  where g.state = 'filled'\n), seated as (\n  select t.day, count(*) as seats, sum(o.payable_fen - o.refunded_fen - coalesce((\n    select sum(l.difference_fen) from huigan.order_lines l\n    where l.member_id = o.member_id and l.order_id = o.order_id), 0)) as fen\n  from taken t\n  join huigan.orders o on o.member_id = t.member_id and o.order_id = t.order_id and o.state <> 'refunded'\n  group by t.day\n), paid as (\n  select c.arose_on as day, count(*) filter (where c.kind = 'order') as rebates,\n    sum(c.base_fen) filter (where c.kind = 'order') as sold_fen, sum(c.entitled) as fen\n  from huigan.commissions c\n  where c.brand_id = :brandId! and c.arose_on between :from! and :until! and c.asset = 'CNY'\n  group by c.arose_on\n)\ninsert into huigan.effort_days (brand_id, day, coupons, coupon_off_fen, groups, groups_filled, seats,\n  group_sales_fen, rebates, rebate_sold_fen, rebate_fen)\nselect :brandId!, d.day, coalesce(u.coupons, 0), coalesce(u.off_fen, 0), coalesce(g.groups, 0),\n  coalesce(g.filled, 0), coalesce(s.seats, 0), coalesce(s.fen, 0), coalesce(p.rebates, 0),\n  coalesce(p.sold_fen, 0), coalesce(p.fen, 0)\nfrom (select day from used union select day from grouped union select day from paid) d\nleft join used u on u.day = d.day\nleft join grouped g on g.day = d.day\nleft join seated s on s.day = d.day\nleft join paid p on p.day = d.day"};

/**
 * Query generated from SQL:
 * ```
 * -- By day: coupons that were used and what they took off, without what went back; groups by the day they were
 * -- opened, where somebody paid, and orders of those that were filled; what recommendations sold and pay, by
 * -- the day they arose. As all of it stands now.
 * with zone as (
 *   select make_interval(mins => :zoneMinutes!::int) as ahead
 * ), used as (
 *   select u.business_day as day, count(*) as coupons, sum(u.off_fen - u.given_back_fen) as off_fen
 *   from huigan.stores s
 *   join huigan.coupon_uses u on u.brand_id = s.brand_id and u.store_id = s.store_id and u.state = 'used'
 *     and u.business_day between :from!::date and :until!::date
 *   where s.brand_id = :brandId! group by u.business_day
 * ), opened as (
 *   select g.group_id, g.state, (g.opened_at at time zone 'UTC' + z.ahead)::date as day
 *   from zone z
 *   join huigan.groups g on g.brand_id = :brandId! and g.opened_at >= (:from! - z.ahead) at time zone 'UTC'
 *     and g.opened_at < (:until! + 1 - z.ahead) at time zone 'UTC'
 *   where exists (select 1 from huigan.group_seats s where s.group_id = g.group_id and s.paid_at is not null)
 * ), grouped as (
 *   select o.day, count(*) as groups, count(*) filter (where o.state = 'filled') as filled
 *   from opened o group by o.day
 * ), taken as materialized (
 *   select g.day, s.member_id, s.order_id from opened g
 *   join huigan.group_seats s on s.group_id = g.group_id and s.state in ('paid', 'confirmed')
 *   where g.state = 'filled'
 * ), seated as (
 *   select t.day, count(*) as seats, sum(o.payable_fen - o.refunded_fen - coalesce((
 *     select sum(l.difference_fen) from huigan.order_lines l
 *     where l.member_id = o.member_id and l.order_id = o.order_id), 0)) as fen
 *   from taken t
 *   join huigan.orders o on o.member_id = t.member_id and o.order_id = t.order_id and o.state <> 'refunded'
 *   group by t.day
 * ), paid as (
 *   select c.arose_on as day, count(*) filter (where c.kind = 'order') as rebates,
 *     sum(c.base_fen) filter (where c.kind = 'order') as sold_fen, sum(c.entitled) as fen
 *   from huigan.commissions c
 *   where c.brand_id = :brandId! and c.arose_on between :from! and :until! and c.asset = 'CNY'
 *   group by c.arose_on
 * )
 * insert into huigan.effort_days (brand_id, day, coupons, coupon_off_fen, groups, groups_filled, seats,
 *   group_sales_fen, rebates, rebate_sold_fen, rebate_fen)
 * select :brandId!, d.day, coalesce(u.coupons, 0), coalesce(u.off_fen, 0), coalesce(g.groups, 0),
 *   coalesce(g.filled, 0), coalesce(s.seats, 0), coalesce(s.fen, 0), coalesce(p.rebates, 0),
 *   coalesce(p.sold_fen, 0), coalesce(p.fen, 0)
 * from (select day from used union select day from grouped union select day from paid) d
 * left join used u on u.day = d.day
 * left join grouped g on g.day = d.day
 * left join seated s on s.day = d.day
 * left join paid p on p.day = d.day
 * ```
 */
export const countEfforts = new PreparedQuery<ICountEffortsParams,ICountEffortsResult>(countEffortsIR);


/** 'FindMonths' parameters type */
export interface IFindMonthsParams {
  brandId: number;
  from: string;
  until: string;
}

/** 'FindMonths' return type */
export interface IFindMonthsResult {
  buyers: number;
  month: string;
  repeaters: number;
}

/** 'FindMonths' query type */
export interface IFindMonthsQuery {
  params: IFindMonthsParams;
  result: IFindMonthsResult;
}

const findMonthsIR: any = {"usedParamSet":{"brandId":true,"from":true,"until":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":212,"b":220}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":242,"b":247}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":259,"b":265}]}],"statement":"-- Whoever ordered in a month, and whoever of them had two orders by its end.\nselect c.month, sum(c.buyers)::int as \"buyers!\", sum(c.repeaters)::int as \"repeaters!\"\nfrom huigan.cohort_months c\nwhere c.brand_id = :brandId! and c.month between :from!::date and :until!::date\ngroup by c.month order by c.month limit 100"};

/**
 * Query generated from SQL:
 * ```
 * -- Whoever ordered in a month, and whoever of them had two orders by its end.
 * select c.month, sum(c.buyers)::int as "buyers!", sum(c.repeaters)::int as "repeaters!"
 * from huigan.cohort_months c
 * where c.brand_id = :brandId! and c.month between :from!::date and :until!::date
 * group by c.month order by c.month limit 100
 * ```
 */
export const findMonths = new PreparedQuery<IFindMonthsParams,IFindMonthsResult>(findMonthsIR);


/** 'FindMonthEnds' parameters type */
export interface IFindMonthEndsParams {
  brandId: number;
  from: string;
  until: string;
}

/** 'FindMonthEnds' return type */
export interface IFindMonthEndsResult {
  active_90: number;
  active_quarter: number;
  active_year: number;
  month: string;
}

/** 'FindMonthEnds' query type */
export interface IFindMonthEndsQuery {
  params: IFindMonthEndsParams;
  result: IFindMonthEndsResult;
}

const findMonthEndsIR: any = {"usedParamSet":{"brandId":true,"from":true,"until":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":105,"b":113}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":135,"b":140}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":146,"b":152}]}],"statement":"select e.month, e.active_90, e.active_quarter, e.active_year from huigan.month_ends e\nwhere e.brand_id = :brandId! and e.month between :from! and :until! order by e.month limit 100"};

/**
 * Query generated from SQL:
 * ```
 * select e.month, e.active_90, e.active_quarter, e.active_year from huigan.month_ends e
 * where e.brand_id = :brandId! and e.month between :from! and :until! order by e.month limit 100
 * ```
 */
export const findMonthEnds = new PreparedQuery<IFindMonthEndsParams,IFindMonthEndsResult>(findMonthEndsIR);


/** 'FindCohorts' parameters type */
export interface IFindCohortsParams {
  brandId: number;
  from: string;
}

/** 'FindCohorts' return type */
export interface IFindCohortsResult {
  buyers: number;
  first_month: string;
  month: string;
}

/** 'FindCohorts' query type */
export interface IFindCohortsQuery {
  params: IFindCohortsParams;
  result: IFindCohortsResult;
}

const findCohortsIR: any = {"usedParamSet":{"brandId":true,"from":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":87,"b":95}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":118,"b":123}]}],"statement":"select c.first_month, c.month, c.buyers from huigan.cohort_months c\nwhere c.brand_id = :brandId! and c.first_month >= :from! order by c.first_month, c.month limit 400"};

/**
 * Query generated from SQL:
 * ```
 * select c.first_month, c.month, c.buyers from huigan.cohort_months c
 * where c.brand_id = :brandId! and c.first_month >= :from! order by c.first_month, c.month limit 400
 * ```
 */
export const findCohorts = new PreparedQuery<IFindCohortsParams,IFindCohortsResult>(findCohortsIR);


/** 'SumNewcomers' parameters type */
export interface ISumNewcomersParams {
  brandId: number;
  from: string;
  until: string;
}

/** 'SumNewcomers' return type */
export interface ISumNewcomersResult {
  channel: string;
  fen: bigint;
  members: number;
  points: bigint;
}

/** 'SumNewcomers' query type */
export interface ISumNewcomersQuery {
  params: ISumNewcomersParams;
  result: ISumNewcomersResult;
}

const sumNewcomersIR: any = {"usedParamSet":{"brandId":true,"from":true,"until":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":167,"b":175}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":195,"b":200}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":206,"b":212}]}],"statement":"select n.channel, sum(n.members)::int as \"members!\", sum(n.points)::bigint as \"points!\",\n  sum(n.fen)::bigint as \"fen!\"\nfrom huigan.newcomer_days n\nwhere n.brand_id = :brandId! and n.day between :from! and :until! group by n.channel limit 10"};

/**
 * Query generated from SQL:
 * ```
 * select n.channel, sum(n.members)::int as "members!", sum(n.points)::bigint as "points!",
 *   sum(n.fen)::bigint as "fen!"
 * from huigan.newcomer_days n
 * where n.brand_id = :brandId! and n.day between :from! and :until! group by n.channel limit 10
 * ```
 */
export const sumNewcomers = new PreparedQuery<ISumNewcomersParams,ISumNewcomersResult>(sumNewcomersIR);


/** 'FindEfforts' parameters type */
export interface IFindEffortsParams {
  brandId: number;
  from: string;
  until: string;
}

/** 'FindEfforts' return type */
export interface IFindEffortsResult {
  coupon_off_fen: bigint;
  coupons: number;
  day: string;
  group_sales_fen: bigint;
  groups: number;
  groups_filled: number;
  rebate_fen: bigint;
  rebate_sold_fen: bigint;
  rebates: number;
  seats: number;
}

/** 'FindEfforts' query type */
export interface IFindEffortsQuery {
  params: IFindEffortsParams;
  result: IFindEffortsResult;
}

const findEffortsIR: any = {"usedParamSet":{"brandId":true,"from":true,"until":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":188,"b":196}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":216,"b":221}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":227,"b":233}]}],"statement":"select e.day, e.coupons, e.coupon_off_fen, e.groups, e.groups_filled, e.seats, e.group_sales_fen, e.rebates,\n  e.rebate_sold_fen, e.rebate_fen\nfrom huigan.effort_days e\nwhere e.brand_id = :brandId! and e.day between :from! and :until! order by e.day limit 400"};

/**
 * Query generated from SQL:
 * ```
 * select e.day, e.coupons, e.coupon_off_fen, e.groups, e.groups_filled, e.seats, e.group_sales_fen, e.rebates,
 *   e.rebate_sold_fen, e.rebate_fen
 * from huigan.effort_days e
 * where e.brand_id = :brandId! and e.day between :from! and :until! order by e.day limit 400
 * ```
 */
export const findEfforts = new PreparedQuery<IFindEffortsParams,IFindEffortsResult>(findEffortsIR);


