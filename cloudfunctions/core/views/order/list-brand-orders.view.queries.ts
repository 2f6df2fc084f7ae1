/** Types generated for queries found in "cloudfunctions/core/views/order/list-brand-orders.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'FindBrandOrders' parameters type */
export interface IFindBrandOrdersParams {
  beforeId: string;
  brandId: number;
  from: string;
  limit: number;
  states?: stringArray | null | void;
  store?: string | null | void;
  text?: string | null | void;
  until: string;
}

/** 'FindBrandOrders' return type */
export interface IFindBrandOrdersResult {
  created_at: Date;
  list_fen: bigint;
  member: string | null;
  member_id: bigint;
  order_id: string;
  payable_fen: bigint;
  pickup_no: string | null;
  points_used: bigint;
  refunded_fen: bigint;
  serving: string | null;
  state: string;
  store_id: string;
  store_name: string;
}

/** 'FindBrandOrders' query type */
export interface IFindBrandOrdersQuery {
  params: IFindBrandOrdersParams;
  result: IFindBrandOrdersResult;
}

const findBrandOrdersIR: any = {"usedParamSet":{"brandId":true,"from":true,"until":true,"beforeId":true,"store":true,"states":true,"text":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":484,"b":492}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":514,"b":519}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":570,"b":576}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":592,"b":601}]},{"name":"store","required":false,"transform":{"type":"scalar"},"locs":[{"a":617,"b":622},{"a":654,"b":659}]},{"name":"states","required":false,"transform":{"type":"scalar"},"locs":[{"a":667,"b":673},{"a":708,"b":714}]},{"name":"text","required":false,"transform":{"type":"scalar"},"locs":[{"a":725,"b":729},{"a":761,"b":765},{"a":784,"b":788}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":841,"b":847}]}],"statement":"-- By the instant of creation, newest first: `until` and `beforeId` are where the page before ended.\nselect o.member_id, o.order_id, o.store_id, s.name as store_name, o.state, o.pickup_no, o.serving,\n  o.created_at, o.list_fen, o.payable_fen, o.points_used, o.refunded_fen,\n  p.display_name as \"member?\"\nfrom huigan.orders o\njoin huigan.stores s on s.brand_id = o.brand_id and s.store_id = o.store_id\nleft join huigan.member_profiles p on p.member_id = o.member_id\nwhere o.brand_id = :brandId! and o.created_at >= :from!::timestamptz\n  and (o.created_at, o.order_id) < (:until!::timestamptz, :beforeId!::text)\n  and (:store::text is null or o.store_id = :store) and (:states::text[] is null or o.state = any(:states))\n  and (:text::text is null or o.order_id = :text or o.pickup_no = :text)\norder by o.created_at desc, o.order_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- By the instant of creation, newest first: `until` and `beforeId` are where the page before ended.
 * select o.member_id, o.order_id, o.store_id, s.name as store_name, o.state, o.pickup_no, o.serving,
 *   o.created_at, o.list_fen, o.payable_fen, o.points_used, o.refunded_fen,
 *   p.display_name as "member?"
 * from huigan.orders o
 * join huigan.stores s on s.brand_id = o.brand_id and s.store_id = o.store_id
 * left join huigan.member_profiles p on p.member_id = o.member_id
 * where o.brand_id = :brandId! and o.created_at >= :from!::timestamptz
 *   and (o.created_at, o.order_id) < (:until!::timestamptz, :beforeId!::text)
 *   and (:store::text is null or o.store_id = :store) and (:states::text[] is null or o.state = any(:states))
 *   and (:text::text is null or o.order_id = :text or o.pickup_no = :text)
 * order by o.created_at desc, o.order_id desc limit :limit!::int
 * ```
 */
export const findBrandOrders = new PreparedQuery<IFindBrandOrdersParams,IFindBrandOrdersResult>(findBrandOrdersIR);


/** 'FindLinesOfOrders' parameters type */
export interface IFindLinesOfOrdersParams {
  limit: number;
  memberIds: bigintArray;
  orderIds: stringArray;
}

/** 'FindLinesOfOrders' return type */
export interface IFindLinesOfOrdersResult {
  member_id: bigint;
  name: string;
  order_id: string;
  quantity: number;
}

/** 'FindLinesOfOrders' query type */
export interface IFindLinesOfOrdersQuery {
  params: IFindLinesOfOrdersParams;
  result: IFindLinesOfOrdersResult;
}

const findLinesOfOrdersIR: any = {"usedParamSet":{"memberIds":true,"orderIds":true,"limit":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":63,"b":73}]},{"name":"orderIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":86,"b":95}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":266,"b":272}]}],"statement":"select l.member_id, l.order_id, l.name, l.quantity\nfrom unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)\njoin huigan.order_lines l on l.member_id = t.member_id and l.order_id = t.order_id\norder by l.member_id, l.order_id, l.position limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select l.member_id, l.order_id, l.name, l.quantity
 * from unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)
 * join huigan.order_lines l on l.member_id = t.member_id and l.order_id = t.order_id
 * order by l.member_id, l.order_id, l.position limit :limit!::int
 * ```
 */
export const findLinesOfOrders = new PreparedQuery<IFindLinesOfOrdersParams,IFindLinesOfOrdersResult>(findLinesOfOrdersIR);


