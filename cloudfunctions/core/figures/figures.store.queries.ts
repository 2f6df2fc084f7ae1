/** Types generated for queries found in "cloudfunctions/core/figures/figures.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type bigintArray = (bigint)[];

/** 'FindChanged' parameters type */
export interface IFindChangedParams {
  limit: number;
}

/** 'FindChanged' return type */
export interface IFindChangedResult {
  member_id: bigint;
}

/** 'FindChanged' query type */
export interface IFindChangedQuery {
  params: IFindChangedParams;
  result: IFindChangedResult;
}

const findChangedIR: any = {"usedParamSet":{"limit":true},"params":[{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":88,"b":94}]}],"statement":"select w.member_id from huigan.figure_changes w order by w.member_id, w.change_no limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select w.member_id from huigan.figure_changes w order by w.member_id, w.change_no limit :limit!::int
 * ```
 */
export const findChanged = new PreparedQuery<IFindChangedParams,IFindChangedResult>(findChangedIR);


/** 'FoldChanges' parameters type */
export interface IFoldChangesParams {
  limit: number;
  memberIds?: bigintArray | null | void;
}

/** 'FoldChanges' return type */
export interface IFoldChangesResult {
  brand_id: number;
  changes: number;
  member_id: bigint;
}

/** 'FoldChanges' query type */
export interface IFoldChangesQuery {
  params: IFoldChangesParams;
  result: IFoldChangesResult;
}

const foldChangesIR: any = {"usedParamSet":{"memberIds":true,"limit":true},"params":[{"name":"memberIds","required":false,"transform":{"type":"scalar"},"locs":[{"a":407,"b":416},{"a":457,"b":466}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":523,"b":529}]}],"statement":"-- Adds what waits to the days of its store, of the whole brand, of its channel and of its member, each change\n-- once, and marks the days whose orders are to be counted again (baskets.store.sql). What another worker has\n-- in hand is left to it. Of nobody: member 0.\nwith taken as (\n  delete from huigan.figure_changes c\n  using (\n    select w.member_id, w.change_no from huigan.figure_changes w\n    where :memberIds::bigint[] is null or w.member_id = any(:memberIds::bigint[])\n    order by w.member_id, w.change_no limit :limit!::int for update skip locked\n  ) t\n  where c.member_id = t.member_id and c.change_no = t.change_no returning c.*\n), folded as (\n  insert into huigan.day_figures as d (brand_id, store_id, day, orders, takings_fen, member_orders,\n    member_takings_fen, newcomers, points_granted, points_used, points_open)\n  select t.brand_id, s.store_id, t.day, sum(t.orders), sum(t.takings_fen),\n    coalesce(sum(t.orders) filter (where t.member_id <> 0), 0),\n    coalesce(sum(t.takings_fen) filter (where t.member_id <> 0), 0), sum(t.newcomers),\n    sum(t.points_granted), sum(t.points_used), sum(t.points_open)\n  from taken t cross join lateral (select '' as store_id union select t.store_id) s\n  group by t.brand_id, s.store_id, t.day\n  order by t.brand_id, s.store_id, t.day\n  on conflict (brand_id, store_id, day) do update set orders = d.orders + excluded.orders,\n    takings_fen = d.takings_fen + excluded.takings_fen,\n    member_orders = d.member_orders + excluded.member_orders,\n    member_takings_fen = d.member_takings_fen + excluded.member_takings_fen,\n    newcomers = d.newcomers + excluded.newcomers,\n    points_granted = d.points_granted + excluded.points_granted,\n    points_used = d.points_used + excluded.points_used,\n    points_open = d.points_open + excluded.points_open\n), of_channels as (\n  insert into huigan.channel_days as d (brand_id, day, channel, orders, takings_fen, member_orders,\n    member_takings_fen)\n  select t.brand_id, t.day, t.channel, sum(t.orders), sum(t.takings_fen),\n    coalesce(sum(t.orders) filter (where t.member_id <> 0), 0),\n    coalesce(sum(t.takings_fen) filter (where t.member_id <> 0), 0)\n  from taken t where t.channel <> '' and (t.orders, t.takings_fen) <> (0, 0)\n  group by t.brand_id, t.day, t.channel\n  order by t.brand_id, t.day, t.channel\n  on conflict (brand_id, day, channel) do update set orders = d.orders + excluded.orders,\n    takings_fen = d.takings_fen + excluded.takings_fen,\n    member_orders = d.member_orders + excluded.member_orders,\n    member_takings_fen = d.member_takings_fen + excluded.member_takings_fen\n), of_members as (\n  insert into huigan.member_days as d (member_id, day, store_id, brand_id, orders, takings_fen)\n  select t.member_id, t.day, t.store_id, t.brand_id, sum(t.orders), sum(t.takings_fen)\n  from taken t where t.member_id <> 0 and (t.orders, t.takings_fen) <> (0, 0)\n  group by t.member_id, t.day, t.store_id, t.brand_id\n  order by t.member_id, t.day, t.store_id\n  on conflict (member_id, day, store_id) do update set orders = d.orders + excluded.orders,\n    takings_fen = d.takings_fen + excluded.takings_fen\n), of_baskets as (\n  insert into huigan.basket_days as d (brand_id, day, changes)\n  select t.brand_id, t.day, count(*) from taken t where (t.orders, t.takings_fen) <> (0, 0)\n  group by t.brand_id, t.day order by t.brand_id, t.day\n  on conflict (brand_id, day) do update set changes = d.changes + excluded.changes\n)\nselect t.member_id, t.brand_id, count(*)::int as \"changes!\" from taken t group by t.member_id, t.brand_id"};

/**
 * Query generated from SQL:
 * ```
 * -- Adds what waits to the days of its store, of the whole brand, of its channel and of its member, each change
 * -- once, and marks the days whose orders are to be counted again (baskets.store.sql). What another worker has
 * -- in hand is left to it. Of nobody: member 0.
 * with taken as (
 *   delete from huigan.figure_changes c
 *   using (
 *     select w.member_id, w.change_no from huigan.figure_changes w
 *     where :memberIds::bigint[] is null or w.member_id = any(:memberIds::bigint[])
 *     order by w.member_id, w.change_no limit :limit!::int for update skip locked
 *   ) t
 *   where c.member_id = t.member_id and c.change_no = t.change_no returning c.*
 * ), folded as (
 *   insert into huigan.day_figures as d (brand_id, store_id, day, orders, takings_fen, member_orders,
 *     member_takings_fen, newcomers, points_granted, points_used, points_open)
 *   select t.brand_id, s.store_id, t.day, sum(t.orders), sum(t.takings_fen),
 *     coalesce(sum(t.orders) filter (where t.member_id <> 0), 0),
 *     coalesce(sum(t.takings_fen) filter (where t.member_id <> 0), 0), sum(t.newcomers),
 *     sum(t.points_granted), sum(t.points_used), sum(t.points_open)
 *   from taken t cross join lateral (select '' as store_id union select t.store_id) s
 *   group by t.brand_id, s.store_id, t.day
 *   order by t.brand_id, s.store_id, t.day
 *   on conflict (brand_id, store_id, day) do update set orders = d.orders + excluded.orders,
 *     takings_fen = d.takings_fen + excluded.takings_fen,
 *     member_orders = d.member_orders + excluded.member_orders,
 *     member_takings_fen = d.member_takings_fen + excluded.member_takings_fen,
 *     newcomers = d.newcomers + excluded.newcomers,
 *     points_granted = d.points_granted + excluded.points_granted,
 *     points_used = d.points_used + excluded.points_used,
 *     points_open = d.points_open + excluded.points_open
 * ), of_channels as (
 *   insert into huigan.channel_days as d (brand_id, day, channel, orders, takings_fen, member_orders,
 *     member_takings_fen)
 *   select t.brand_id, t.day, t.channel, sum(t.orders), sum(t.takings_fen),
 *     coalesce(sum(t.orders) filter (where t.member_id <> 0), 0),
 *     coalesce(sum(t.takings_fen) filter (where t.member_id <> 0), 0)
 *   from taken t where t.channel <> '' and (t.orders, t.takings_fen) <> (0, 0)
 *   group by t.brand_id, t.day, t.channel
 *   order by t.brand_id, t.day, t.channel
 *   on conflict (brand_id, day, channel) do update set orders = d.orders + excluded.orders,
 *     takings_fen = d.takings_fen + excluded.takings_fen,
 *     member_orders = d.member_orders + excluded.member_orders,
 *     member_takings_fen = d.member_takings_fen + excluded.member_takings_fen
 * ), of_members as (
 *   insert into huigan.member_days as d (member_id, day, store_id, brand_id, orders, takings_fen)
 *   select t.member_id, t.day, t.store_id, t.brand_id, sum(t.orders), sum(t.takings_fen)
 *   from taken t where t.member_id <> 0 and (t.orders, t.takings_fen) <> (0, 0)
 *   group by t.member_id, t.day, t.store_id, t.brand_id
 *   order by t.member_id, t.day, t.store_id
 *   on conflict (member_id, day, store_id) do update set orders = d.orders + excluded.orders,
 *     takings_fen = d.takings_fen + excluded.takings_fen
 * ), of_baskets as (
 *   insert into huigan.basket_days as d (brand_id, day, changes)
 *   select t.brand_id, t.day, count(*) from taken t where (t.orders, t.takings_fen) <> (0, 0)
 *   group by t.brand_id, t.day order by t.brand_id, t.day
 *   on conflict (brand_id, day) do update set changes = d.changes + excluded.changes
 * )
 * select t.member_id, t.brand_id, count(*)::int as "changes!" from taken t group by t.member_id, t.brand_id
 * ```
 */
export const foldChanges = new PreparedQuery<IFoldChangesParams,IFoldChangesResult>(foldChangesIR);


/** 'FindDays' parameters type */
export interface IFindDaysParams {
  brandId: number;
  from: string;
  to: string;
}

/** 'FindDays' return type */
export interface IFindDaysResult {
  day: string;
  member_orders: bigint;
  member_takings_fen: bigint;
  newcomers: bigint;
  orders: bigint;
  points_granted: bigint;
  points_used: bigint;
  takings_fen: bigint;
}

/** 'FindDays' query type */
export interface IFindDaysQuery {
  params: IFindDaysParams;
  result: IFindDaysResult;
}

const findDaysIR: any = {"usedParamSet":{"brandId":true,"from":true,"to":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":170,"b":178}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":218,"b":223}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":229,"b":232}]}],"statement":"select f.day, f.orders, f.takings_fen, f.member_orders, f.member_takings_fen, f.newcomers, f.points_granted,\n  f.points_used\nfrom huigan.day_figures f\nwhere f.brand_id = :brandId! and f.store_id = '' and f.day between :from! and :to!\norder by f.day limit 400"};

/**
 * Query generated from SQL:
 * ```
 * select f.day, f.orders, f.takings_fen, f.member_orders, f.member_takings_fen, f.newcomers, f.points_granted,
 *   f.points_used
 * from huigan.day_figures f
 * where f.brand_id = :brandId! and f.store_id = '' and f.day between :from! and :to!
 * order by f.day limit 400
 * ```
 */
export const findDays = new PreparedQuery<IFindDaysParams,IFindDaysResult>(findDaysIR);


/** 'SumOpenPoints' parameters type */
export interface ISumOpenPointsParams {
  brandId: number;
  to: string;
}

/** 'SumOpenPoints' return type */
export interface ISumOpenPointsResult {
  open: bigint;
}

/** 'SumOpenPoints' query type */
export interface ISumOpenPointsQuery {
  params: ISumOpenPointsParams;
  result: ISumOpenPointsResult;
}

const sumOpenPointsIR: any = {"usedParamSet":{"brandId":true,"to":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":153,"b":161}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":196,"b":199}]}],"statement":"-- A row a day: ten years are some four thousand.\nselect coalesce(sum(f.points_open), 0)::bigint as \"open!\" from huigan.day_figures f\nwhere f.brand_id = :brandId! and f.store_id = '' and f.day <= :to!"};

/**
 * Query generated from SQL:
 * ```
 * -- A row a day: ten years are some four thousand.
 * select coalesce(sum(f.points_open), 0)::bigint as "open!" from huigan.day_figures f
 * where f.brand_id = :brandId! and f.store_id = '' and f.day <= :to!
 * ```
 */
export const sumOpenPoints = new PreparedQuery<ISumOpenPointsParams,ISumOpenPointsResult>(sumOpenPointsIR);


/** 'SumStores' parameters type */
export interface ISumStoresParams {
  brandId: number;
  from: string;
  limit: number;
  to: string;
}

/** 'SumStores' return type */
export interface ISumStoresResult {
  member_takings_fen: bigint;
  name: string;
  orders: bigint;
  orders_of_last: bigint;
  store_id: string;
  takings_fen: bigint;
  takings_of_last: bigint;
}

/** 'SumStores' query type */
export interface ISumStoresQuery {
  params: ISumStoresParams;
  result: ISumStoresResult;
}

const sumStoresIR: any = {"usedParamSet":{"to":true,"brandId":true,"from":true,"limit":true},"params":[{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":298,"b":301},{"a":390,"b":393},{"a":590,"b":593}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":551,"b":559}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":579,"b":584}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":674,"b":680}]}],"statement":"-- The stores that took most in some days, and how it went on the last of them.\nselect f.store_id, s.name, sum(f.orders)::bigint as \"orders!\", sum(f.takings_fen)::bigint as \"takings_fen!\",\n  sum(f.member_takings_fen)::bigint as \"member_takings_fen!\",\n  coalesce(sum(f.orders) filter (where f.day = :to!), 0)::bigint as \"orders_of_last!\",\n  coalesce(sum(f.takings_fen) filter (where f.day = :to!), 0)::bigint as \"takings_of_last!\"\nfrom huigan.day_figures f\njoin huigan.stores s on s.brand_id = f.brand_id and s.store_id = f.store_id\nwhere f.brand_id = :brandId! and f.day between :from! and :to!\ngroup by f.store_id, s.name\norder by sum(f.takings_fen) desc, f.store_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- The stores that took most in some days, and how it went on the last of them.
 * select f.store_id, s.name, sum(f.orders)::bigint as "orders!", sum(f.takings_fen)::bigint as "takings_fen!",
 *   sum(f.member_takings_fen)::bigint as "member_takings_fen!",
 *   coalesce(sum(f.orders) filter (where f.day = :to!), 0)::bigint as "orders_of_last!",
 *   coalesce(sum(f.takings_fen) filter (where f.day = :to!), 0)::bigint as "takings_of_last!"
 * from huigan.day_figures f
 * join huigan.stores s on s.brand_id = f.brand_id and s.store_id = f.store_id
 * where f.brand_id = :brandId! and f.day between :from! and :to!
 * group by f.store_id, s.name
 * order by sum(f.takings_fen) desc, f.store_id limit :limit!::int
 * ```
 */
export const sumStores = new PreparedQuery<ISumStoresParams,ISumStoresResult>(sumStoresIR);


/** 'SumChannels' parameters type */
export interface ISumChannelsParams {
  brandId: number;
  from: string;
  to: string;
}

/** 'SumChannels' return type */
export interface ISumChannelsResult {
  channel: string;
  member_orders: bigint;
  orders: bigint;
  takings_fen: bigint;
}

/** 'SumChannels' query type */
export interface ISumChannelsQuery {
  params: ISumChannelsParams;
  result: ISumChannelsResult;
}

const sumChannelsIR: any = {"usedParamSet":{"brandId":true,"from":true,"to":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":269,"b":277}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":297,"b":302}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":308,"b":311}]}],"statement":"-- What was sold in some days by each channel, refunds of it taken off.\nselect c.channel, sum(c.orders)::bigint as \"orders!\", sum(c.takings_fen)::bigint as \"takings_fen!\",\n  sum(c.member_orders)::bigint as \"member_orders!\"\nfrom huigan.channel_days c\nwhere c.brand_id = :brandId! and c.day between :from! and :to!\ngroup by c.channel order by sum(c.takings_fen) desc, c.channel limit 10"};

/**
 * Query generated from SQL:
 * ```
 * -- What was sold in some days by each channel, refunds of it taken off.
 * select c.channel, sum(c.orders)::bigint as "orders!", sum(c.takings_fen)::bigint as "takings_fen!",
 *   sum(c.member_orders)::bigint as "member_orders!"
 * from huigan.channel_days c
 * where c.brand_id = :brandId! and c.day between :from! and :to!
 * group by c.channel order by sum(c.takings_fen) desc, c.channel limit 10
 * ```
 */
export const sumChannels = new PreparedQuery<ISumChannelsParams,ISumChannelsResult>(sumChannelsIR);


