/** Types generated for queries found in "cloudfunctions/core/views/card/last-order.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindLastOrder' parameters type */
export interface IFindLastOrderParams {
  memberId: bigint;
}

/** 'FindLastOrder' return type */
export interface IFindLastOrderResult {
  lines: unknown;
  order_id: string;
  store: string;
}

/** 'FindLastOrder' query type */
export interface IFindLastOrderQuery {
  params: IFindLastOrderParams;
  result: IFindLastOrderResult;
}

const findLastOrderIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":295,"b":304},{"a":464,"b":473}]}],"statement":"-- The last one that was fetched; goods of the points mall are not bought again.\nselect o.order_id, s.name as store, (\n  select jsonb_agg(jsonb_build_object('product', l.product_id, 'name', l.name, 'quantity', l.quantity)\n    order by l.position)\n  from huigan.order_lines l where l.member_id = :memberId! and l.order_id = o.order_id) as \"lines!\"\nfrom huigan.orders o join huigan.stores s on s.brand_id = o.brand_id and s.store_id = o.store_id\nwhere o.member_id = :memberId! and o.state = 'completed' and o.mall_item is null\norder by o.created_at desc, o.order_id desc limit 1"};

/**
 * Query generated from SQL:
 * ```
 * -- The last one that was fetched; goods of the points mall are not bought again.
 * select o.order_id, s.name as store, (
 *   select jsonb_agg(jsonb_build_object('product', l.product_id, 'name', l.name, 'quantity', l.quantity)
 *     order by l.position)
 *   from huigan.order_lines l where l.member_id = :memberId! and l.order_id = o.order_id) as "lines!"
 * from huigan.orders o join huigan.stores s on s.brand_id = o.brand_id and s.store_id = o.store_id
 * where o.member_id = :memberId! and o.state = 'completed' and o.mall_item is null
 * order by o.created_at desc, o.order_id desc limit 1
 * ```
 */
export const findLastOrder = new PreparedQuery<IFindLastOrderParams,IFindLastOrderResult>(findLastOrderIR);


