/** Types generated for queries found in "cloudfunctions/core/views/order/orders.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type stringArray = (string)[];

/** 'FindOrdersOfMember' parameters type */
export interface IFindOrdersOfMemberParams {
  beforeAt: string;
  beforeId: string;
  limit: number;
  memberId: bigint;
  refunds?: boolean | null | void;
  states?: stringArray | null | void;
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

const findOrdersOfMemberIR: any = {"usedParamSet":{"memberId":true,"beforeAt":true,"beforeId":true,"states":true,"refunds":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":170,"b":179},{"a":469,"b":478}]},{"name":"beforeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":215,"b":224}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":240,"b":249}]},{"name":"states","required":false,"transform":{"type":"scalar"},"locs":[{"a":265,"b":271},{"a":306,"b":312}]},{"name":"refunds","required":false,"transform":{"type":"scalar"},"locs":[{"a":323,"b":330}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":560,"b":566}]}],"statement":"-- Of the states that are named, if any; or those of which something went back or is asked back.\nselect o.order_id, o.created_at from huigan.orders o\nwhere o.member_id = :memberId! and (o.created_at, o.order_id) < (:beforeAt!::timestamptz, :beforeId!::text)\n  and (:states::text[] is null or o.state = any(:states))\n  and (:refunds::boolean is not true or o.refunded_fen > 0 or o.state = 'refunded'\n    or exists (select 1 from huigan.after_sales a where a.member_id = :memberId! and a.order_id = o.order_id))\norder by o.created_at desc, o.order_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Of the states that are named, if any; or those of which something went back or is asked back.
 * select o.order_id, o.created_at from huigan.orders o
 * where o.member_id = :memberId! and (o.created_at, o.order_id) < (:beforeAt!::timestamptz, :beforeId!::text)
 *   and (:states::text[] is null or o.state = any(:states))
 *   and (:refunds::boolean is not true or o.refunded_fen > 0 or o.state = 'refunded'
 *     or exists (select 1 from huigan.after_sales a where a.member_id = :memberId! and a.order_id = o.order_id))
 * order by o.created_at desc, o.order_id desc limit :limit!::int
 * ```
 */
export const findOrdersOfMember = new PreparedQuery<IFindOrdersOfMemberParams,IFindOrdersOfMemberResult>(findOrdersOfMemberIR);


/** 'FindCurrentOrders' parameters type */
export interface IFindCurrentOrdersParams {
  limit: number;
  memberId: bigint;
  now: string;
  since: string;
}

/** 'FindCurrentOrders' return type */
export interface IFindCurrentOrdersResult {
  order_id: string;
}

/** 'FindCurrentOrders' query type */
export interface IFindCurrentOrdersQuery {
  params: IFindCurrentOrdersParams;
  result: IFindCurrentOrdersResult;
}

const findCurrentOrdersIR: any = {"usedParamSet":{"memberId":true,"since":true,"now":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":206,"b":215},{"a":457,"b":466},{"a":634,"b":643}]},{"name":"since","required":true,"transform":{"type":"scalar"},"locs":[{"a":236,"b":242},{"a":539,"b":545},{"a":688,"b":694}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":366,"b":370}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":744,"b":750}]}],"statement":"-- To which something may still happen: to be paid, made, fetched or filled, or money on its way back.\nselect c.order_id as \"order_id!\" from (\n  select o.order_id from huigan.orders o\n  where o.member_id = :memberId! and o.created_at > :since!::timestamptz\n    and (o.state in ('paid', 'confirmed', 'preparing', 'ready')\n      or (o.state = 'created' and o.pay_by > :now!::timestamptz))\n  union\n  select r.order_id from huigan.refunds r where r.member_id = :memberId!\n    and r.state in ('queued', 'processing', 'failed') and r.asked_at > :since!::timestamptz\n  union\n  select a.order_id from huigan.after_sales a where a.member_id = :memberId! and a.state = 'asked'\n    and a.asked_at > :since!::timestamptz\n) c order by c.order_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- To which something may still happen: to be paid, made, fetched or filled, or money on its way back.
 * select c.order_id as "order_id!" from (
 *   select o.order_id from huigan.orders o
 *   where o.member_id = :memberId! and o.created_at > :since!::timestamptz
 *     and (o.state in ('paid', 'confirmed', 'preparing', 'ready')
 *       or (o.state = 'created' and o.pay_by > :now!::timestamptz))
 *   union
 *   select r.order_id from huigan.refunds r where r.member_id = :memberId!
 *     and r.state in ('queued', 'processing', 'failed') and r.asked_at > :since!::timestamptz
 *   union
 *   select a.order_id from huigan.after_sales a where a.member_id = :memberId! and a.state = 'asked'
 *     and a.asked_at > :since!::timestamptz
 * ) c order by c.order_id desc limit :limit!::int
 * ```
 */
export const findCurrentOrders = new PreparedQuery<IFindCurrentOrdersParams,IFindCurrentOrdersResult>(findCurrentOrdersIR);


/** 'FindRefundsUnderWay' parameters type */
export interface IFindRefundsUnderWayParams {
  memberId: bigint;
  orderIds: stringArray;
}

/** 'FindRefundsUnderWay' return type */
export interface IFindRefundsUnderWayResult {
  order_id: string;
  stuck: boolean;
}

/** 'FindRefundsUnderWay' query type */
export interface IFindRefundsUnderWayQuery {
  params: IFindRefundsUnderWayParams;
  result: IFindRefundsUnderWayResult;
}

const findRefundsUnderWayIR: any = {"usedParamSet":{"memberId":true,"orderIds":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":101,"b":110}]},{"name":"orderIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":133,"b":142}]}],"statement":"select r.order_id, bool_or(r.state = 'failed') as \"stuck!\" from huigan.refunds r\nwhere r.member_id = :memberId! and r.order_id = any(:orderIds!::text[])\n  and r.state in ('queued', 'processing', 'failed') group by r.order_id limit 100"};

/**
 * Query generated from SQL:
 * ```
 * select r.order_id, bool_or(r.state = 'failed') as "stuck!" from huigan.refunds r
 * where r.member_id = :memberId! and r.order_id = any(:orderIds!::text[])
 *   and r.state in ('queued', 'processing', 'failed') group by r.order_id limit 100
 * ```
 */
export const findRefundsUnderWay = new PreparedQuery<IFindRefundsUnderWayParams,IFindRefundsUnderWayResult>(findRefundsUnderWayIR);


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

const countAheadIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"paidAt":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":233,"b":241},{"a":452,"b":460}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":260,"b":268},{"a":479,"b":487}]},{"name":"paidAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":334,"b":341},{"a":551,"b":558}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":668,"b":674}]}],"statement":"with parcels as materialized (\n  select c.member_id, c.order_id from huigan.community_parcels c\n  where (c.group_id, c.member_id, c.order_id) in (select b.group_id, b.member_id, b.order_id\n    from huigan.orders b where b.brand_id = :brandId! and b.store_id = :storeId!\n      and b.state in ('confirmed', 'preparing') and b.paid_at < :paidAt!::timestamptz)\n)\nselect count(*)::int as \"ahead!\" from (\n  select 1 from huigan.orders o\n  where o.brand_id = :brandId! and o.store_id = :storeId! and o.state in ('confirmed', 'preparing')\n    and o.paid_at < :paidAt!::timestamptz\n    and (o.member_id, o.order_id) not in (select c.member_id, c.order_id from parcels c) limit :limit!::int\n) ahead"};

/**
 * Query generated from SQL:
 * ```
 * with parcels as materialized (
 *   select c.member_id, c.order_id from huigan.community_parcels c
 *   where (c.group_id, c.member_id, c.order_id) in (select b.group_id, b.member_id, b.order_id
 *     from huigan.orders b where b.brand_id = :brandId! and b.store_id = :storeId!
 *       and b.state in ('confirmed', 'preparing') and b.paid_at < :paidAt!::timestamptz)
 * )
 * select count(*)::int as "ahead!" from (
 *   select 1 from huigan.orders o
 *   where o.brand_id = :brandId! and o.store_id = :storeId! and o.state in ('confirmed', 'preparing')
 *     and o.paid_at < :paidAt!::timestamptz
 *     and (o.member_id, o.order_id) not in (select c.member_id, c.order_id from parcels c) limit :limit!::int
 * ) ahead
 * ```
 */
export const countAhead = new PreparedQuery<ICountAheadParams,ICountAheadResult>(countAheadIR);


