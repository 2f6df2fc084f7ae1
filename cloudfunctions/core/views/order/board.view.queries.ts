/** Types generated for queries found in "cloudfunctions/core/views/order/board.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'FindBoard' parameters type */
export interface IFindBoardParams {
  brandId: number;
  limit: number;
  storeId: string;
}

/** 'FindBoard' return type */
export interface IFindBoardResult {
  member: string | null;
  member_id: bigint;
  open_request: boolean;
  order_id: string;
}

/** 'FindBoard' query type */
export interface IFindBoardQuery {
  params: IFindBoardParams;
  result: IFindBoardResult;
}

const findBoardIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":246,"b":254},{"a":653,"b":661}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":273,"b":281},{"a":680,"b":688}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":865,"b":871}]}],"statement":"-- What is collected of a community is no drink to be made.\nwith communities as materialized (\n  select g.group_id from huigan.groups g\n  where g.kind = 'community' and g.group_id in (select b.group_id from huigan.orders b\n    where b.brand_id = :brandId! and b.store_id = :storeId! and b.state in ('confirmed', 'preparing', 'ready'))\n)\nselect o.member_id, o.order_id, p.display_name as \"member?\",\n  exists (select 1 from huigan.after_sales a where a.member_id = o.member_id and a.order_id = o.order_id\n    and a.state = 'asked') as \"open_request!\"\nfrom huigan.orders o left join huigan.member_profiles p on p.member_id = o.member_id\nwhere o.brand_id = :brandId! and o.store_id = :storeId! and o.state in ('confirmed', 'preparing', 'ready')\n  and (o.group_id is null or o.group_id not in (select c.group_id from communities c))\norder by o.paid_at, o.order_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- What is collected of a community is no drink to be made.
 * with communities as materialized (
 *   select g.group_id from huigan.groups g
 *   where g.kind = 'community' and g.group_id in (select b.group_id from huigan.orders b
 *     where b.brand_id = :brandId! and b.store_id = :storeId! and b.state in ('confirmed', 'preparing', 'ready'))
 * )
 * select o.member_id, o.order_id, p.display_name as "member?",
 *   exists (select 1 from huigan.after_sales a where a.member_id = o.member_id and a.order_id = o.order_id
 *     and a.state = 'asked') as "open_request!"
 * from huigan.orders o left join huigan.member_profiles p on p.member_id = o.member_id
 * where o.brand_id = :brandId! and o.store_id = :storeId! and o.state in ('confirmed', 'preparing', 'ready')
 *   and (o.group_id is null or o.group_id not in (select c.group_id from communities c))
 * order by o.paid_at, o.order_id limit :limit!::int
 * ```
 */
export const findBoard = new PreparedQuery<IFindBoardParams,IFindBoardResult>(findBoardIR);


/** 'FindBatch' parameters type */
export interface IFindBatchParams {
  brandId: number;
  groupId: string;
  limit: number;
  storeId: string;
}

/** 'FindBatch' return type */
export interface IFindBatchResult {
  member_id: bigint;
  order_id: string;
}

/** 'FindBatch' query type */
export interface IFindBatchQuery {
  params: IFindBatchParams;
  result: IFindBatchResult;
}

const findBatchIR: any = {"usedParamSet":{"groupId":true,"brandId":true,"storeId":true,"limit":true},"params":[{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":175,"b":183}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":354,"b":362}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":381,"b":389}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":483,"b":489}]}],"statement":"-- Orders of a group at a store that were made or are to be made.\nwith seats as materialized (\n  select s.member_id, s.order_id from huigan.group_seats s\n  where s.group_id = :groupId! and s.state = 'confirmed'\n)\nselect o.member_id, o.order_id from seats s\njoin huigan.orders o on o.member_id = s.member_id and o.order_id = s.order_id\nwhere o.brand_id = :brandId! and o.store_id = :storeId!\n  and o.state in ('confirmed', 'preparing', 'ready', 'completed')\norder by o.order_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Orders of a group at a store that were made or are to be made.
 * with seats as materialized (
 *   select s.member_id, s.order_id from huigan.group_seats s
 *   where s.group_id = :groupId! and s.state = 'confirmed'
 * )
 * select o.member_id, o.order_id from seats s
 * join huigan.orders o on o.member_id = s.member_id and o.order_id = s.order_id
 * where o.brand_id = :brandId! and o.store_id = :storeId!
 *   and o.state in ('confirmed', 'preparing', 'ready', 'completed')
 * order by o.order_id limit :limit!::int
 * ```
 */
export const findBatch = new PreparedQuery<IFindBatchParams,IFindBatchResult>(findBatchIR);


/** 'FindGroupsOfOrders' parameters type */
export interface IFindGroupsOfOrdersParams {
  memberIds: bigintArray;
  orderIds: stringArray;
}

/** 'FindGroupsOfOrders' return type */
export interface IFindGroupsOfOrdersResult {
  batch: number;
  group_id: string;
  guest: string | null;
  kind: string;
  member_id: bigint;
  name: string;
  order_id: string;
  paid: number;
  shows_face: boolean;
}

/** 'FindGroupsOfOrders' query type */
export interface IFindGroupsOfOrdersQuery {
  params: IFindGroupsOfOrdersParams;
  result: IFindGroupsOfOrdersResult;
}

const findGroupsOfOrdersIR: any = {"usedParamSet":{"memberIds":true,"orderIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":222,"b":232}]},{"name":"orderIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":245,"b":254}]}],"statement":"-- The group of each of some orders, whose seat it is there, and how many of it are at the order's store.\nwith asked as materialized (\n  select o.member_id, o.order_id, o.group_id, o.store_id, p.display_name\n  from unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)\n  join huigan.orders o on o.member_id = t.member_id and o.order_id = t.order_id and o.group_id is not null\n  left join huigan.member_profiles p on p.member_id = o.member_id\n), seats as materialized (\n  select g.group_id, g.kind, g.name, g.paid, s.member_id, s.order_id, s.state, s.shows_face\n  from huigan.groups g join huigan.group_seats s on s.group_id = g.group_id\n  where g.group_id in (select a.group_id from asked a)\n), batches as materialized (\n  select s.group_id, x.store_id, count(*)::int as orders\n  from seats s join huigan.orders x on x.member_id = s.member_id and x.order_id = s.order_id\n  where s.state = 'confirmed' group by s.group_id, x.store_id\n)\nselect a.member_id, a.order_id, s.group_id, s.kind, s.name, s.paid, s.shows_face, a.display_name as \"guest?\",\n  coalesce(b.orders, 0) as \"batch!\"\nfrom asked a\njoin seats s on s.group_id = a.group_id and s.member_id = a.member_id and s.order_id = a.order_id\nleft join batches b on b.group_id = a.group_id and b.store_id = a.store_id\norder by a.order_id limit 300"};

/**
 * Query generated from SQL:
 * ```
 * -- The group of each of some orders, whose seat it is there, and how many of it are at the order's store.
 * with asked as materialized (
 *   select o.member_id, o.order_id, o.group_id, o.store_id, p.display_name
 *   from unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)
 *   join huigan.orders o on o.member_id = t.member_id and o.order_id = t.order_id and o.group_id is not null
 *   left join huigan.member_profiles p on p.member_id = o.member_id
 * ), seats as materialized (
 *   select g.group_id, g.kind, g.name, g.paid, s.member_id, s.order_id, s.state, s.shows_face
 *   from huigan.groups g join huigan.group_seats s on s.group_id = g.group_id
 *   where g.group_id in (select a.group_id from asked a)
 * ), batches as materialized (
 *   select s.group_id, x.store_id, count(*)::int as orders
 *   from seats s join huigan.orders x on x.member_id = s.member_id and x.order_id = s.order_id
 *   where s.state = 'confirmed' group by s.group_id, x.store_id
 * )
 * select a.member_id, a.order_id, s.group_id, s.kind, s.name, s.paid, s.shows_face, a.display_name as "guest?",
 *   coalesce(b.orders, 0) as "batch!"
 * from asked a
 * join seats s on s.group_id = a.group_id and s.member_id = a.member_id and s.order_id = a.order_id
 * left join batches b on b.group_id = a.group_id and b.store_id = a.store_id
 * order by a.order_id limit 300
 * ```
 */
export const findGroupsOfOrders = new PreparedQuery<IFindGroupsOfOrdersParams,IFindGroupsOfOrdersResult>(findGroupsOfOrdersIR);


/** 'FindPastOrders' parameters type */
export interface IFindPastOrdersParams {
  beforeAt: string;
  beforeId: string;
  brandId: number;
  limit: number;
  storeId: string;
}

/** 'FindPastOrders' return type */
export interface IFindPastOrdersResult {
  member: string | null;
  member_id: bigint;
  open_request: boolean;
  order_id: string;
  paid_at: Date | null;
}

/** 'FindPastOrders' query type */
export interface IFindPastOrdersQuery {
  params: IFindPastOrdersParams;
  result: IFindPastOrdersResult;
}

const findPastOrdersIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"beforeAt":true,"beforeId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":327,"b":335}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":354,"b":362}]},{"name":"beforeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":471,"b":480}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":496,"b":505}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":561,"b":567}]}],"statement":"select o.member_id, o.order_id, o.paid_at, p.display_name as \"member?\",\n  exists (select 1 from huigan.after_sales a where a.member_id = o.member_id and a.order_id = o.order_id\n    and a.state = 'asked') as \"open_request!\"\nfrom huigan.orders o left join huigan.member_profiles p on p.member_id = o.member_id\nwhere o.brand_id = :brandId! and o.store_id = :storeId! and o.state in ('completed', 'refunded')\n  and o.confirmed_at is not null\n  and (o.paid_at, o.order_id) < (:beforeAt!::timestamptz, :beforeId!::text)\norder by o.paid_at desc, o.order_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select o.member_id, o.order_id, o.paid_at, p.display_name as "member?",
 *   exists (select 1 from huigan.after_sales a where a.member_id = o.member_id and a.order_id = o.order_id
 *     and a.state = 'asked') as "open_request!"
 * from huigan.orders o left join huigan.member_profiles p on p.member_id = o.member_id
 * where o.brand_id = :brandId! and o.store_id = :storeId! and o.state in ('completed', 'refunded')
 *   and o.confirmed_at is not null
 *   and (o.paid_at, o.order_id) < (:beforeAt!::timestamptz, :beforeId!::text)
 * order by o.paid_at desc, o.order_id desc limit :limit!::int
 * ```
 */
export const findPastOrders = new PreparedQuery<IFindPastOrdersParams,IFindPastOrdersResult>(findPastOrdersIR);


/** 'FindBoardOrder' parameters type */
export interface IFindBoardOrderParams {
  memberId: bigint;
  orderId: string;
}

/** 'FindBoardOrder' return type */
export interface IFindBoardOrderResult {
  member: string | null;
  member_id: bigint;
  open_request: boolean;
  order_id: string;
}

/** 'FindBoardOrder' query type */
export interface IFindBoardOrderQuery {
  params: IFindBoardOrderParams;
  result: IFindBoardOrderResult;
}

const findBoardOrderIR: any = {"usedParamSet":{"memberId":true,"orderId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":126,"b":135},{"a":284,"b":293},{"a":315,"b":324}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":343,"b":351}]}],"statement":"select o.member_id, o.order_id, p.display_name as \"member?\",\n  exists (select 1 from huigan.after_sales a where a.member_id = :memberId! and a.order_id = o.order_id\n    and a.state = 'asked') as \"open_request!\"\nfrom huigan.orders o left join huigan.member_profiles p on p.member_id = :memberId!\nwhere o.member_id = :memberId! and o.order_id = :orderId! and o.confirmed_at is not null limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select o.member_id, o.order_id, p.display_name as "member?",
 *   exists (select 1 from huigan.after_sales a where a.member_id = :memberId! and a.order_id = o.order_id
 *     and a.state = 'asked') as "open_request!"
 * from huigan.orders o left join huigan.member_profiles p on p.member_id = :memberId!
 * where o.member_id = :memberId! and o.order_id = :orderId! and o.confirmed_at is not null limit 1
 * ```
 */
export const findBoardOrder = new PreparedQuery<IFindBoardOrderParams,IFindBoardOrderResult>(findBoardOrderIR);


/** 'FindBoardOrders' parameters type */
export interface IFindBoardOrdersParams {
  memberIds: bigintArray;
  orderIds: stringArray;
}

/** 'FindBoardOrders' return type */
export interface IFindBoardOrdersResult {
  member: string | null;
  member_id: bigint;
  open_request: boolean;
  order_id: string;
}

/** 'FindBoardOrders' query type */
export interface IFindBoardOrdersQuery {
  params: IFindBoardOrdersParams;
  result: IFindBoardOrdersResult;
}

const findBoardOrdersIR: any = {"usedParamSet":{"memberIds":true,"orderIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":224,"b":234}]},{"name":"orderIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":247,"b":256}]}],"statement":"select o.member_id, o.order_id, p.display_name as \"member?\",\n  exists (select 1 from huigan.after_sales a where a.member_id = o.member_id and a.order_id = o.order_id\n    and a.state = 'asked') as \"open_request!\"\nfrom unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)\njoin huigan.orders o on o.member_id = t.member_id and o.order_id = t.order_id and o.confirmed_at is not null\nleft join huigan.member_profiles p on p.member_id = o.member_id\norder by o.paid_at, o.order_id limit 300"};

/**
 * Query generated from SQL:
 * ```
 * select o.member_id, o.order_id, p.display_name as "member?",
 *   exists (select 1 from huigan.after_sales a where a.member_id = o.member_id and a.order_id = o.order_id
 *     and a.state = 'asked') as "open_request!"
 * from unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)
 * join huigan.orders o on o.member_id = t.member_id and o.order_id = t.order_id and o.confirmed_at is not null
 * left join huigan.member_profiles p on p.member_id = o.member_id
 * order by o.paid_at, o.order_id limit 300
 * ```
 */
export const findBoardOrders = new PreparedQuery<IFindBoardOrdersParams,IFindBoardOrdersResult>(findBoardOrdersIR);


/** 'FindPickupCode' parameters type */
export interface IFindPickupCodeParams {
  brandId: number;
  code: string;
}

/** 'FindPickupCode' return type */
export interface IFindPickupCodeResult {
  member_id: bigint;
  order_id: string;
}

/** 'FindPickupCode' query type */
export interface IFindPickupCodeQuery {
  params: IFindPickupCodeParams;
  result: IFindPickupCodeResult;
}

const findPickupCodeIR: any = {"usedParamSet":{"brandId":true,"code":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":77,"b":85}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":100,"b":105}]}],"statement":"select k.member_id, k.order_id from huigan.pickup_codes k where k.brand_id = :brandId! and k.code = :code!"};

/**
 * Query generated from SQL:
 * ```
 * select k.member_id, k.order_id from huigan.pickup_codes k where k.brand_id = :brandId! and k.code = :code!
 * ```
 */
export const findPickupCode = new PreparedQuery<IFindPickupCodeParams,IFindPickupCodeResult>(findPickupCodeIR);


/** 'FindOrderAtStore' parameters type */
export interface IFindOrderAtStoreParams {
  memberId: bigint;
  orderId: string;
  storeId: string;
}

/** 'FindOrderAtStore' return type */
export interface IFindOrderAtStoreResult {
  member_id: bigint;
  order_id: string;
}

/** 'FindOrderAtStore' query type */
export interface IFindOrderAtStoreQuery {
  params: IFindOrderAtStoreParams;
  result: IFindOrderAtStoreResult;
}

const findOrderAtStoreIR: any = {"usedParamSet":{"memberId":true,"orderId":true,"storeId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":72,"b":81}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":100,"b":108}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":127,"b":135}]}],"statement":"select o.member_id, o.order_id from huigan.orders o\nwhere o.member_id = :memberId! and o.order_id = :orderId! and o.store_id = :storeId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select o.member_id, o.order_id from huigan.orders o
 * where o.member_id = :memberId! and o.order_id = :orderId! and o.store_id = :storeId! limit 1
 * ```
 */
export const findOrderAtStore = new PreparedQuery<IFindOrderAtStoreParams,IFindOrderAtStoreResult>(findOrderAtStoreIR);


/** 'FindByPickupNo' parameters type */
export interface IFindByPickupNoParams {
  brandId: number;
  from: string;
  pickupNo: string;
  storeId: string;
  today: string;
}

/** 'FindByPickupNo' return type */
export interface IFindByPickupNoResult {
  member_id: bigint;
  order_id: string;
}

/** 'FindByPickupNo' query type */
export interface IFindByPickupNoQuery {
  params: IFindByPickupNoParams;
  result: IFindByPickupNoResult;
}

const findByPickupNoIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"from":true,"today":true,"pickupNo":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":153,"b":161}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":180,"b":188}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":217,"b":222}]},{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":236,"b":242}]},{"name":"pickupNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":268,"b":277}]}],"statement":"-- Today's, or one of a night that passed midnight; what still waits comes first.\nselect o.member_id, o.order_id from huigan.orders o\nwhere o.brand_id = :brandId! and o.store_id = :storeId! and o.business_day between :from!::date\n  and :today!::date and o.pickup_no = :pickupNo!\norder by o.state in ('confirmed', 'preparing', 'ready') desc, o.business_day desc limit 1"};

/**
 * Query generated from SQL:
 * ```
 * -- Today's, or one of a night that passed midnight; what still waits comes first.
 * select o.member_id, o.order_id from huigan.orders o
 * where o.brand_id = :brandId! and o.store_id = :storeId! and o.business_day between :from!::date
 *   and :today!::date and o.pickup_no = :pickupNo!
 * order by o.state in ('confirmed', 'preparing', 'ready') desc, o.business_day desc limit 1
 * ```
 */
export const findByPickupNo = new PreparedQuery<IFindByPickupNoParams,IFindByPickupNoResult>(findByPickupNoIR);


/** 'CountAsked' parameters type */
export interface ICountAskedParams {
  brandId: number;
  limit: number;
  storeId: string;
}

/** 'CountAsked' return type */
export interface ICountAskedResult {
  asked: number;
}

/** 'CountAsked' query type */
export interface ICountAskedQuery {
  params: ICountAskedParams;
  result: ICountAskedResult;
}

const countAskedIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":96,"b":104}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":123,"b":131}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":165,"b":171}]}],"statement":"select count(*)::int as \"asked!\" from (\n  select 1 from huigan.after_sales a where a.brand_id = :brandId! and a.store_id = :storeId!\n    and a.state = 'asked' limit :limit!::int\n) asked"};

/**
 * Query generated from SQL:
 * ```
 * select count(*)::int as "asked!" from (
 *   select 1 from huigan.after_sales a where a.brand_id = :brandId! and a.store_id = :storeId!
 *     and a.state = 'asked' limit :limit!::int
 * ) asked
 * ```
 */
export const countAsked = new PreparedQuery<ICountAskedParams,ICountAskedResult>(countAskedIR);


