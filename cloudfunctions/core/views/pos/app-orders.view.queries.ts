/** Types generated for queries found in "cloudfunctions/core/views/pos/app-orders.view.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

export type stringArray = (string)[];

/** 'FindAppOrders' parameters type */
export interface IFindAppOrdersParams {
  brandId: number;
  receipts: stringArray;
  storeId: string;
}

/** 'FindAppOrders' return type */
export interface IFindAppOrdersResult {
  order_id: string;
}

/** 'FindAppOrders' query type */
export interface IFindAppOrdersQuery {
  params: IFindAppOrdersParams;
  result: IFindAppOrdersResult;
}

const findAppOrdersIR: any = {"usedParamSet":{"receipts":true,"brandId":true,"storeId":true},"params":[{"name":"receipts","required":true,"transform":{"type":"scalar"},"locs":[{"a":144,"b":153}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":181,"b":189}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":208,"b":216}]}],"statement":"select o.order_id from huigan.order_keys k\njoin huigan.orders o on o.member_id = k.member_id and o.order_id = k.order_id\nwhere k.order_id = any(:receipts!::text[]) and o.brand_id = :brandId! and o.store_id = :storeId!"};

/**
 * Query generated from SQL:
 * ```
 * select o.order_id from huigan.order_keys k
 * join huigan.orders o on o.member_id = k.member_id and o.order_id = k.order_id
 * where k.order_id = any(:receipts!::text[]) and o.brand_id = :brandId! and o.store_id = :storeId!
 * ```
 */
export const findAppOrders = new PreparedQuery<IFindAppOrdersParams,IFindAppOrdersResult>(findAppOrdersIR);


