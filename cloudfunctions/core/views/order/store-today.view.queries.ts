/** Types generated for queries found in "cloudfunctions/core/views/order/store-today.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'CountOnBoard' parameters type */
export interface ICountOnBoardParams {
  brandId: number;
  limit: number;
  storeId: string;
}

/** 'CountOnBoard' return type */
export interface ICountOnBoardResult {
  fresh: number;
  ready: number;
}

/** 'CountOnBoard' query type */
export interface ICountOnBoardQuery {
  params: ICountOnBoardParams;
  result: ICountOnBoardResult;
}

const countOnBoardIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":227,"b":235},{"a":516,"b":524}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":254,"b":262},{"a":543,"b":551}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":720,"b":726}]}],"statement":"-- As many as a board shows at the most.\nwith communities as materialized (\n  select g.group_id from huigan.groups g\n  where g.kind = 'community' and g.group_id in (select b.group_id from huigan.orders b\n    where b.brand_id = :brandId! and b.store_id = :storeId! and b.state in ('confirmed', 'preparing', 'ready'))\n)\nselect count(*) filter (where o.state = 'confirmed')::int as \"fresh!\",\n  count(*) filter (where o.state = 'ready')::int as \"ready!\"\nfrom (\n  select b.state from huigan.orders b\n  where b.brand_id = :brandId! and b.store_id = :storeId! and b.state in ('confirmed', 'preparing', 'ready')\n    and (b.group_id is null or b.group_id not in (select c.group_id from communities c))\n  order by b.paid_at limit :limit!::int\n) o"};

/**
 * Query generated from SQL:
 * ```
 * -- As many as a board shows at the most.
 * with communities as materialized (
 *   select g.group_id from huigan.groups g
 *   where g.kind = 'community' and g.group_id in (select b.group_id from huigan.orders b
 *     where b.brand_id = :brandId! and b.store_id = :storeId! and b.state in ('confirmed', 'preparing', 'ready'))
 * )
 * select count(*) filter (where o.state = 'confirmed')::int as "fresh!",
 *   count(*) filter (where o.state = 'ready')::int as "ready!"
 * from (
 *   select b.state from huigan.orders b
 *   where b.brand_id = :brandId! and b.store_id = :storeId! and b.state in ('confirmed', 'preparing', 'ready')
 *     and (b.group_id is null or b.group_id not in (select c.group_id from communities c))
 *   order by b.paid_at limit :limit!::int
 * ) o
 * ```
 */
export const countOnBoard = new PreparedQuery<ICountOnBoardParams,ICountOnBoardResult>(countOnBoardIR);


/** 'FindDayOfStore' parameters type */
export interface IFindDayOfStoreParams {
  brandId: number;
  day: string;
  storeId: string;
}

/** 'FindDayOfStore' return type */
export interface IFindDayOfStoreResult {
  orders: bigint;
  takings_fen: bigint;
}

/** 'FindDayOfStore' query type */
export interface IFindDayOfStoreQuery {
  params: IFindDayOfStoreParams;
  result: IFindDayOfStoreResult;
}

const findDayOfStoreIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"day":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":76,"b":84}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":103,"b":111}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":125,"b":129}]}],"statement":"select f.orders, f.takings_fen from huigan.day_figures f\nwhere f.brand_id = :brandId! and f.store_id = :storeId! and f.day = :day! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select f.orders, f.takings_fen from huigan.day_figures f
 * where f.brand_id = :brandId! and f.store_id = :storeId! and f.day = :day! limit 1
 * ```
 */
export const findDayOfStore = new PreparedQuery<IFindDayOfStoreParams,IFindDayOfStoreResult>(findDayOfStoreIR);


