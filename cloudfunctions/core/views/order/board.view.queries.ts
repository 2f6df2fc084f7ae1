/** Types generated for queries found in "cloudfunctions/core/views/order/board.view.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

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

const findBoardIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":374,"b":382}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":401,"b":409}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":601,"b":607}]}],"statement":"-- What is collected of a community is no drink to be made.\nselect o.member_id, o.order_id, p.display_name as \"member?\",\n  exists (select from huigan.after_sales a where a.member_id = o.member_id and a.order_id = o.order_id\n    and a.state = 'asked') as \"open_request!\"\nfrom huigan.orders o left join huigan.member_profiles p on p.member_id = o.member_id\nwhere o.brand_id = :brandId! and o.store_id = :storeId! and o.state in ('confirmed', 'preparing', 'ready')\n  and not exists (select from huigan.groups g where g.group_id = o.group_id and g.kind = 'community')\norder by o.paid_at, o.order_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- What is collected of a community is no drink to be made.
 * select o.member_id, o.order_id, p.display_name as "member?",
 *   exists (select from huigan.after_sales a where a.member_id = o.member_id and a.order_id = o.order_id
 *     and a.state = 'asked') as "open_request!"
 * from huigan.orders o left join huigan.member_profiles p on p.member_id = o.member_id
 * where o.brand_id = :brandId! and o.store_id = :storeId! and o.state in ('confirmed', 'preparing', 'ready')
 *   and not exists (select from huigan.groups g where g.group_id = o.group_id and g.kind = 'community')
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

const findBatchIR: any = {"usedParamSet":{"groupId":true,"brandId":true,"storeId":true,"limit":true},"params":[{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":220,"b":228}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":273,"b":281}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":302,"b":310}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":402,"b":408}]}],"statement":"-- Orders of a group at a store that were made or are to be made.\nselect o.member_id, o.order_id from huigan.group_seats s\njoin huigan.orders o on o.member_id = s.member_id and o.order_id = s.order_id\nwhere s.group_id = :groupId! and s.state = 'confirmed' and o.brand_id = :brandId!\n  and o.store_id = :storeId! and o.state in ('confirmed', 'preparing', 'ready', 'completed')\norder by o.order_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Orders of a group at a store that were made or are to be made.
 * select o.member_id, o.order_id from huigan.group_seats s
 * join huigan.orders o on o.member_id = s.member_id and o.order_id = s.order_id
 * where s.group_id = :groupId! and s.state = 'confirmed' and o.brand_id = :brandId!
 *   and o.store_id = :storeId! and o.state in ('confirmed', 'preparing', 'ready', 'completed')
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

const findGroupsOfOrdersIR: any = {"usedParamSet":{"memberIds":true,"orderIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":461,"b":471}]},{"name":"orderIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":484,"b":493}]}],"statement":"-- The group of each of some orders, whose seat it is there, and how many of it are at the order's store.\nselect o.member_id, o.order_id, g.group_id, g.kind, g.name, g.paid, s.shows_face, p.display_name as \"guest?\",\n  (select count(*) from huigan.group_seats b join huigan.orders x on x.member_id = b.member_id\n    and x.order_id = b.order_id where b.group_id = g.group_id and b.state = 'confirmed'\n    and x.store_id = o.store_id)::int as \"batch!\"\nfrom unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)\njoin huigan.orders o on o.member_id = t.member_id and o.order_id = t.order_id\njoin huigan.groups g on g.group_id = o.group_id\njoin huigan.group_seats s on s.group_id = g.group_id and s.member_id = o.member_id and s.order_id = o.order_id\nleft join huigan.member_profiles p on p.member_id = o.member_id\norder by o.order_id limit 300"};

/**
 * Query generated from SQL:
 * ```
 * -- The group of each of some orders, whose seat it is there, and how many of it are at the order's store.
 * select o.member_id, o.order_id, g.group_id, g.kind, g.name, g.paid, s.shows_face, p.display_name as "guest?",
 *   (select count(*) from huigan.group_seats b join huigan.orders x on x.member_id = b.member_id
 *     and x.order_id = b.order_id where b.group_id = g.group_id and b.state = 'confirmed'
 *     and x.store_id = o.store_id)::int as "batch!"
 * from unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)
 * join huigan.orders o on o.member_id = t.member_id and o.order_id = t.order_id
 * join huigan.groups g on g.group_id = o.group_id
 * join huigan.group_seats s on s.group_id = g.group_id and s.member_id = o.member_id and s.order_id = o.order_id
 * left join huigan.member_profiles p on p.member_id = o.member_id
 * order by o.order_id limit 300
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

const findPastOrdersIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"beforeAt":true,"beforeId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":325,"b":333}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":352,"b":360}]},{"name":"beforeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":469,"b":478}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":494,"b":503}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":559,"b":565}]}],"statement":"select o.member_id, o.order_id, o.paid_at, p.display_name as \"member?\",\n  exists (select from huigan.after_sales a where a.member_id = o.member_id and a.order_id = o.order_id\n    and a.state = 'asked') as \"open_request!\"\nfrom huigan.orders o left join huigan.member_profiles p on p.member_id = o.member_id\nwhere o.brand_id = :brandId! and o.store_id = :storeId! and o.state in ('completed', 'refunded')\n  and o.confirmed_at is not null\n  and (o.paid_at, o.order_id) < (:beforeAt!::timestamptz, :beforeId!::text)\norder by o.paid_at desc, o.order_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select o.member_id, o.order_id, o.paid_at, p.display_name as "member?",
 *   exists (select from huigan.after_sales a where a.member_id = o.member_id and a.order_id = o.order_id
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

const findBoardOrderIR: any = {"usedParamSet":{"memberId":true,"orderId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":315,"b":324}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":343,"b":351}]}],"statement":"select o.member_id, o.order_id, p.display_name as \"member?\",\n  exists (select from huigan.after_sales a where a.member_id = o.member_id and a.order_id = o.order_id\n    and a.state = 'asked') as \"open_request!\"\nfrom huigan.orders o left join huigan.member_profiles p on p.member_id = o.member_id\nwhere o.member_id = :memberId! and o.order_id = :orderId! and o.confirmed_at is not null limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select o.member_id, o.order_id, p.display_name as "member?",
 *   exists (select from huigan.after_sales a where a.member_id = o.member_id and a.order_id = o.order_id
 *     and a.state = 'asked') as "open_request!"
 * from huigan.orders o left join huigan.member_profiles p on p.member_id = o.member_id
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

const findBoardOrdersIR: any = {"usedParamSet":{"memberIds":true,"orderIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":222,"b":232}]},{"name":"orderIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":245,"b":254}]}],"statement":"select o.member_id, o.order_id, p.display_name as \"member?\",\n  exists (select from huigan.after_sales a where a.member_id = o.member_id and a.order_id = o.order_id\n    and a.state = 'asked') as \"open_request!\"\nfrom unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)\njoin huigan.orders o on o.member_id = t.member_id and o.order_id = t.order_id and o.confirmed_at is not null\nleft join huigan.member_profiles p on p.member_id = o.member_id\norder by o.paid_at, o.order_id limit 300"};

/**
 * Query generated from SQL:
 * ```
 * select o.member_id, o.order_id, p.display_name as "member?",
 *   exists (select from huigan.after_sales a where a.member_id = o.member_id and a.order_id = o.order_id
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

const countAskedIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":94,"b":102}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":121,"b":129}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":169}]}],"statement":"select count(*)::int as \"asked!\" from (\n  select from huigan.after_sales a where a.brand_id = :brandId! and a.store_id = :storeId!\n    and a.state = 'asked' limit :limit!::int\n) asked"};

/**
 * Query generated from SQL:
 * ```
 * select count(*)::int as "asked!" from (
 *   select from huigan.after_sales a where a.brand_id = :brandId! and a.store_id = :storeId!
 *     and a.state = 'asked' limit :limit!::int
 * ) asked
 * ```
 */
export const countAsked = new PreparedQuery<ICountAskedParams,ICountAskedResult>(countAskedIR);


