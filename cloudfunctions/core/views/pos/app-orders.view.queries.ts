/** Types generated for queries found in "cloudfunctions/core/views/pos/app-orders.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type stringArray = (string)[];

/** 'FindAppOrders' parameters type */
export interface IFindAppOrdersParams {
  brandId: number;
  receipts: stringArray;
  stores: stringArray;
}

/** 'FindAppOrders' return type */
export interface IFindAppOrdersResult {
  order_id: string;
  store_id: string;
}

/** 'FindAppOrders' query type */
export interface IFindAppOrdersQuery {
  params: IFindAppOrdersParams;
  result: IFindAppOrdersResult;
}

const findAppOrdersIR: any = {"usedParamSet":{"stores":true,"receipts":true,"brandId":true},"params":[{"name":"stores","required":true,"transform":{"type":"scalar"},"locs":[{"a":87,"b":94}]},{"name":"receipts","required":true,"transform":{"type":"scalar"},"locs":[{"a":105,"b":114}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":345,"b":353}]}],"statement":"with told as materialized (\n  select t.store_id, k.order_id, k.member_id\n  from unnest(:stores!::text[], :receipts!::text[]) as t(store_id, order_id)\n  join huigan.order_keys k on k.order_id = t.order_id\n)\nselect o.order_id, o.store_id from told t\njoin huigan.orders o on o.member_id = t.member_id and o.order_id = t.order_id\nwhere o.brand_id = :brandId! and o.store_id = t.store_id"};

/**
 * Query generated from SQL:
 * ```
 * with told as materialized (
 *   select t.store_id, k.order_id, k.member_id
 *   from unnest(:stores!::text[], :receipts!::text[]) as t(store_id, order_id)
 *   join huigan.order_keys k on k.order_id = t.order_id
 * )
 * select o.order_id, o.store_id from told t
 * join huigan.orders o on o.member_id = t.member_id and o.order_id = t.order_id
 * where o.brand_id = :brandId! and o.store_id = t.store_id
 * ```
 */
export const findAppOrders = new PreparedQuery<IFindAppOrdersParams,IFindAppOrdersResult>(findAppOrdersIR);


