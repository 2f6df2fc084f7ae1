/** Types generated for queries found in "cloudfunctions/core/views/order/orders.view.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

export type stringArray = (string)[];

/** 'FindOrdersOfMember' parameters type */
export interface IFindOrdersOfMemberParams {
  beforeAt: string;
  beforeId: string;
  limit: number;
  memberId: bigint;
}

/** 'FindOrdersOfMember' return type */
export interface IFindOrdersOfMemberResult {
  created_at: Date;
  order_id: string;
}

/** 'FindOrdersOfMember' query type */
export interface IFindOrdersOfMemberQuery {
  params: IFindOrdersOfMemberParams;
  result: IFindOrdersOfMemberResult;
}

const findOrdersOfMemberIR: any = {"usedParamSet":{"memberId":true,"beforeAt":true,"beforeId":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":73,"b":82}]},{"name":"beforeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":118,"b":127}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":143,"b":152}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":211,"b":217}]}],"statement":"select o.order_id, o.created_at from huigan.orders o\nwhere o.member_id = :memberId! and (o.created_at, o.order_id) < (:beforeAt!::timestamptz, :beforeId!::text)\norder by o.created_at desc, o.order_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select o.order_id, o.created_at from huigan.orders o
 * where o.member_id = :memberId! and (o.created_at, o.order_id) < (:beforeAt!::timestamptz, :beforeId!::text)
 * order by o.created_at desc, o.order_id desc limit :limit!::int
 * ```
 */
export const findOrdersOfMember = new PreparedQuery<IFindOrdersOfMemberParams,IFindOrdersOfMemberResult>(findOrdersOfMemberIR);


/** 'FindOpenRequests' parameters type */
export interface IFindOpenRequestsParams {
  memberId: bigint;
  orderIds: stringArray;
}

/** 'FindOpenRequests' return type */
export interface IFindOpenRequestsResult {
  order_id: string;
}

/** 'FindOpenRequests' query type */
export interface IFindOpenRequestsQuery {
  params: IFindOpenRequestsParams;
  result: IFindOpenRequestsResult;
}

const findOpenRequestsIR: any = {"usedParamSet":{"memberId":true,"orderIds":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":73,"b":82}]},{"name":"orderIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":105,"b":114}]}],"statement":"select distinct a.order_id from huigan.after_sales a\nwhere a.member_id = :memberId! and a.order_id = any(:orderIds!::text[]) and a.state = 'asked' limit 100"};

/**
 * Query generated from SQL:
 * ```
 * select distinct a.order_id from huigan.after_sales a
 * where a.member_id = :memberId! and a.order_id = any(:orderIds!::text[]) and a.state = 'asked' limit 100
 * ```
 */
export const findOpenRequests = new PreparedQuery<IFindOpenRequestsParams,IFindOpenRequestsResult>(findOpenRequestsIR);


/** 'FindKindsOfGroups' parameters type */
export interface IFindKindsOfGroupsParams {
  groupIds: stringArray;
}

/** 'FindKindsOfGroups' return type */
export interface IFindKindsOfGroupsResult {
  group_id: string;
  kind: string;
}

/** 'FindKindsOfGroups' query type */
export interface IFindKindsOfGroupsQuery {
  params: IFindKindsOfGroupsParams;
  result: IFindKindsOfGroupsResult;
}

const findKindsOfGroupsIR: any = {"usedParamSet":{"groupIds":true},"params":[{"name":"groupIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":70,"b":79}]}],"statement":"select g.group_id, g.kind from huigan.groups g where g.group_id = any(:groupIds!::text[]) limit 100"};

/**
 * Query generated from SQL:
 * ```
 * select g.group_id, g.kind from huigan.groups g where g.group_id = any(:groupIds!::text[]) limit 100
 * ```
 */
export const findKindsOfGroups = new PreparedQuery<IFindKindsOfGroupsParams,IFindKindsOfGroupsResult>(findKindsOfGroupsIR);


/** 'CountAhead' parameters type */
export interface ICountAheadParams {
  brandId: number;
  limit: number;
  paidAt: string;
  storeId: string;
}

/** 'CountAhead' return type */
export interface ICountAheadResult {
  ahead: number;
}

/** 'CountAhead' query type */
export interface ICountAheadQuery {
  params: ICountAheadParams;
  result: ICountAheadResult;
}

const countAheadIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"paidAt":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":91,"b":99}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":118,"b":126}]},{"name":"paidAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":190,"b":197}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":396,"b":402}]}],"statement":"select count(*)::int as \"ahead!\" from (\n  select from huigan.orders o\n  where o.brand_id = :brandId! and o.store_id = :storeId! and o.state in ('confirmed', 'preparing')\n    and o.paid_at < :paidAt!::timestamptz\n    and (o.group_id is null or not exists (select from huigan.community_parcels c\n      where c.group_id = o.group_id and c.member_id = o.member_id and c.order_id = o.order_id)) limit :limit!::int\n) ahead"};

/**
 * Query generated from SQL:
 * ```
 * select count(*)::int as "ahead!" from (
 *   select from huigan.orders o
 *   where o.brand_id = :brandId! and o.store_id = :storeId! and o.state in ('confirmed', 'preparing')
 *     and o.paid_at < :paidAt!::timestamptz
 *     and (o.group_id is null or not exists (select from huigan.community_parcels c
 *       where c.group_id = o.group_id and c.member_id = o.member_id and c.order_id = o.order_id)) limit :limit!::int
 * ) ahead
 * ```
 */
export const countAhead = new PreparedQuery<ICountAheadParams,ICountAheadResult>(countAheadIR);


