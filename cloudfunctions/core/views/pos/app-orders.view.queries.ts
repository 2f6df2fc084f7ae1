/** Types generated for queries found in "cloudfunctions/core/views/pos/app-orders.view.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

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

const findAppOrdersIR: any = {"usedParamSet":{"stores":true,"receipts":true,"brandId":true},"params":[{"name":"stores","required":true,"transform":{"type":"scalar"},"locs":[{"a":42,"b":49}]},{"name":"receipts","required":true,"transform":{"type":"scalar"},"locs":[{"a":60,"b":69}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":254,"b":262}]}],"statement":"select o.order_id, o.store_id from unnest(:stores!::text[], :receipts!::text[]) as t(store_id, order_id)\njoin huigan.order_keys k on k.order_id = t.order_id\njoin huigan.orders o on o.member_id = k.member_id and o.order_id = k.order_id\nwhere o.brand_id = :brandId! and o.store_id = t.store_id"};

/**
 * Query generated from SQL:
 * ```
 * select o.order_id, o.store_id from unnest(:stores!::text[], :receipts!::text[]) as t(store_id, order_id)
 * join huigan.order_keys k on k.order_id = t.order_id
 * join huigan.orders o on o.member_id = k.member_id and o.order_id = k.order_id
 * where o.brand_id = :brandId! and o.store_id = t.store_id
 * ```
 */
export const findAppOrders = new PreparedQuery<IFindAppOrdersParams,IFindAppOrdersResult>(findAppOrdersIR);


