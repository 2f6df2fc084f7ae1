/** Types generated for queries found in "cloudfunctions/core/group/community.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type stringArray = (string)[];

/** 'InsertCommunity' parameters type */
export interface IInsertCommunityParams {
  arrivesAt: string;
  brandId: number;
  endsAt: string;
  groupId: string;
}

/** 'InsertCommunity' return type */
export interface IInsertCommunityResult {
  group_id: string;
}

/** 'InsertCommunity' query type */
export interface IInsertCommunityQuery {
  params: IInsertCommunityParams;
  result: IInsertCommunityResult;
}

const insertCommunityIR: any = {"usedParamSet":{"groupId":true,"brandId":true,"arrivesAt":true,"endsAt":true},"params":[{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":86,"b":94}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":97,"b":105}]},{"name":"arrivesAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":118,"b":128}]},{"name":"endsAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":144,"b":151}]}],"statement":"insert into huigan.community_groups (group_id, brand_id, arrives_at, ends_at)\nvalues (:groupId!, :brandId!::smallint, :arrivesAt!::timestamptz, :endsAt!::timestamptz)\non conflict (group_id) do nothing returning group_id"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.community_groups (group_id, brand_id, arrives_at, ends_at)
 * values (:groupId!, :brandId!::smallint, :arrivesAt!::timestamptz, :endsAt!::timestamptz)
 * on conflict (group_id) do nothing returning group_id
 * ```
 */
export const insertCommunity = new PreparedQuery<IInsertCommunityParams,IInsertCommunityResult>(insertCommunityIR);


/** 'SetTold' parameters type */
export interface ISetToldParams {
  now: string;
}

/** 'SetTold' return type */
export interface ISetToldResult {
  brand_id: number;
  group_id: string;
}

/** 'SetTold' query type */
export interface ISetToldQuery {
  params: ISetToldParams;
  result: ISetToldResult;
}

const setToldIR: any = {"usedParamSet":{"now":true},"params":[{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":107,"b":111},{"a":334,"b":338}]}],"statement":"-- A group whose parcels arrive now, and whose list is whole.\nupdate huigan.community_groups set told_at = :now!::timestamptz\nwhere told_at is null and group_id = (\n  select c.group_id from huigan.community_groups c join huigan.groups g on g.group_id = c.group_id\n  where c.told_at is null and c.closed_at is null and c.arrives_at <= :now!::timestamptz\n    and g.state = 'filled' and not exists (select 1 from huigan.group_seats s\n      where s.group_id = c.group_id and s.state = 'paid')\n  order by c.arrives_at limit 1)\nreturning group_id, brand_id"};

/**
 * Query generated from SQL:
 * ```
 * -- A group whose parcels arrive now, and whose list is whole.
 * update huigan.community_groups set told_at = :now!::timestamptz
 * where told_at is null and group_id = (
 *   select c.group_id from huigan.community_groups c join huigan.groups g on g.group_id = c.group_id
 *   where c.told_at is null and c.closed_at is null and c.arrives_at <= :now!::timestamptz
 *     and g.state = 'filled' and not exists (select 1 from huigan.group_seats s
 *       where s.group_id = c.group_id and s.state = 'paid')
 *   order by c.arrives_at limit 1)
 * returning group_id, brand_id
 * ```
 */
export const setTold = new PreparedQuery<ISetToldParams,ISetToldResult>(setToldIR);


/** 'InsertParcel' parameters type */
export interface IInsertParcelParams {
  groupId: string;
  memberId: bigint;
  orderId: string;
}

/** 'InsertParcel' return type */
export type IInsertParcelResult = void;

/** 'InsertParcel' query type */
export interface IInsertParcelQuery {
  params: IInsertParcelParams;
  result: IInsertParcelResult;
}

const insertParcelIR: any = {"usedParamSet":{"memberId":true,"orderId":true,"groupId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":312,"b":321}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":340,"b":348}]},{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":534,"b":542}]}],"statement":"-- What of an order is to be packed: its lines as they are when it is confirmed.\nwith lines as materialized (\n  select l.member_id, l.order_id, l.line, l.brand_id, l.product_id, l.name, l.options_text,\n    l.quantity - l.refunded_quantity as quantity, l.net_fen\n  from huigan.order_lines l\n  where l.member_id = :memberId! and l.order_id = :orderId! and l.quantity > l.refunded_quantity\n)\ninsert into huigan.community_parcels (group_id, member_id, order_id, line, brand_id, product_id, name,\n  options_text, quantity, net_fen)\nselect :groupId!::text, l.member_id, l.order_id, l.line, l.brand_id, l.product_id, l.name, l.options_text,\n  l.quantity, l.net_fen\nfrom lines l"};

/**
 * Query generated from SQL:
 * ```
 * -- What of an order is to be packed: its lines as they are when it is confirmed.
 * with lines as materialized (
 *   select l.member_id, l.order_id, l.line, l.brand_id, l.product_id, l.name, l.options_text,
 *     l.quantity - l.refunded_quantity as quantity, l.net_fen
 *   from huigan.order_lines l
 *   where l.member_id = :memberId! and l.order_id = :orderId! and l.quantity > l.refunded_quantity
 * )
 * insert into huigan.community_parcels (group_id, member_id, order_id, line, brand_id, product_id, name,
 *   options_text, quantity, net_fen)
 * select :groupId!::text, l.member_id, l.order_id, l.line, l.brand_id, l.product_id, l.name, l.options_text,
 *   l.quantity, l.net_fen
 * from lines l
 * ```
 */
export const insertParcel = new PreparedQuery<IInsertParcelParams,IInsertParcelResult>(insertParcelIR);


/** 'FindParcelOfOrder' parameters type */
export interface IFindParcelOfOrderParams {
  groupId: string;
  memberId: bigint;
  orderId: string;
}

/** 'FindParcelOfOrder' return type */
export interface IFindParcelOfOrderResult {
  left: boolean;
  packed: boolean;
}

/** 'FindParcelOfOrder' query type */
export interface IFindParcelOfOrderQuery {
  params: IFindParcelOfOrderParams;
  result: IFindParcelOfOrderResult;
}

const findParcelOfOrderIR: any = {"usedParamSet":{"groupId":true,"memberId":true,"orderId":true},"params":[{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":75,"b":83},{"a":227,"b":235}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":103,"b":112},{"a":255,"b":264}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":135,"b":143},{"a":287,"b":295}]}],"statement":"select exists (select 1 from huigan.community_parcels c where c.group_id = :groupId! and c.member_id = :memberId!\n    and c.order_id = :orderId!) as \"packed!\",\n  exists (select 1 from huigan.community_left c where c.group_id = :groupId! and c.member_id = :memberId!\n    and c.order_id = :orderId!) as \"left!\""};

/**
 * Query generated from SQL:
 * ```
 * select exists (select 1 from huigan.community_parcels c where c.group_id = :groupId! and c.member_id = :memberId!
 *     and c.order_id = :orderId!) as "packed!",
 *   exists (select 1 from huigan.community_left c where c.group_id = :groupId! and c.member_id = :memberId!
 *     and c.order_id = :orderId!) as "left!"
 * ```
 */
export const findParcelOfOrder = new PreparedQuery<IFindParcelOfOrderParams,IFindParcelOfOrderResult>(findParcelOfOrderIR);


/** 'InsertLeft' parameters type */
export interface IInsertLeftParams {
  at: string;
  brandId: number;
  groupId: string;
  memberId: bigint;
  orderId: string;
}

/** 'InsertLeft' return type */
export interface IInsertLeftResult {
  order_id: string;
}

/** 'InsertLeft' query type */
export interface IInsertLeftQuery {
  params: IInsertLeftParams;
  result: IInsertLeftResult;
}

const insertLeftIR: any = {"usedParamSet":{"groupId":true,"memberId":true,"orderId":true,"brandId":true,"at":true},"params":[{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":93,"b":101}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":104,"b":113}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":124}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":127,"b":135}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":148,"b":151}]}],"statement":"insert into huigan.community_left (group_id, member_id, order_id, brand_id, left_at)\nvalues (:groupId!, :memberId!, :orderId!, :brandId!::smallint, :at!::timestamptz)\non conflict (group_id, member_id, order_id) do nothing returning order_id"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.community_left (group_id, member_id, order_id, brand_id, left_at)
 * values (:groupId!, :memberId!, :orderId!, :brandId!::smallint, :at!::timestamptz)
 * on conflict (group_id, member_id, order_id) do nothing returning order_id
 * ```
 */
export const insertLeft = new PreparedQuery<IInsertLeftParams,IInsertLeftResult>(insertLeftIR);


/** 'FindDueCommunities' parameters type */
export interface IFindDueCommunitiesParams {
  after: string;
  limit: number;
  now: string;
}

/** 'FindDueCommunities' return type */
export interface IFindDueCommunitiesResult {
  group_id: string;
}

/** 'FindDueCommunities' query type */
export interface IFindDueCommunitiesQuery {
  params: IFindDueCommunitiesParams;
  result: IFindDueCommunitiesResult;
}

const findDueCommunitiesIR: any = {"usedParamSet":{"now":true,"after":true,"limit":true},"params":[{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":196,"b":200}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":270,"b":276}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":304,"b":310}]}],"statement":"-- Whose last day is over, decided, and not closed yet.\nselect c.group_id from huigan.community_groups c join huigan.groups g on g.group_id = c.group_id\nwhere c.closed_at is null and c.ends_at <= :now!::timestamptz and g.state in ('filled', 'failed')\n  and c.group_id > :after!\norder by c.group_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Whose last day is over, decided, and not closed yet.
 * select c.group_id from huigan.community_groups c join huigan.groups g on g.group_id = c.group_id
 * where c.closed_at is null and c.ends_at <= :now!::timestamptz and g.state in ('filled', 'failed')
 *   and c.group_id > :after!
 * order by c.group_id limit :limit!::int
 * ```
 */
export const findDueCommunities = new PreparedQuery<IFindDueCommunitiesParams,IFindDueCommunitiesResult>(findDueCommunitiesIR);


/** 'LockCommunity' parameters type */
export interface ILockCommunityParams {
  groupId: string;
}

/** 'LockCommunity' return type */
export interface ILockCommunityResult {
  closed_at: Date | null;
  group_id: string;
}

/** 'LockCommunity' query type */
export interface ILockCommunityQuery {
  params: ILockCommunityParams;
  result: ILockCommunityResult;
}

const lockCommunityIR: any = {"usedParamSet":{"groupId":true},"params":[{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":81,"b":89}]}],"statement":"select c.group_id, c.closed_at from huigan.community_groups c where c.group_id = :groupId! for no key update"};

/**
 * Query generated from SQL:
 * ```
 * select c.group_id, c.closed_at from huigan.community_groups c where c.group_id = :groupId! for no key update
 * ```
 */
export const lockCommunity = new PreparedQuery<ILockCommunityParams,ILockCommunityResult>(lockCommunityIR);


/** 'SetClosed' parameters type */
export interface ISetClosedParams {
  at: string;
  groupId: string;
}

/** 'SetClosed' return type */
export type ISetClosedResult = void;

/** 'SetClosed' query type */
export interface ISetClosedQuery {
  params: ISetClosedParams;
  result: ISetClosedResult;
}

const setClosedIR: any = {"usedParamSet":{"at":true,"groupId":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":47,"b":50}]},{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":82,"b":90}]}],"statement":"update huigan.community_groups set closed_at = :at!::timestamptz where group_id = :groupId!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.community_groups set closed_at = :at!::timestamptz where group_id = :groupId!
 * ```
 */
export const setClosed = new PreparedQuery<ISetClosedParams,ISetClosedResult>(setClosedIR);


/** 'CountPicked' parameters type */
export interface ICountPickedParams {
  groupId: string;
  until: string;
}

/** 'CountPicked' return type */
export interface ICountPickedResult {
  fen: bigint;
  parcels: number;
}

/** 'CountPicked' query type */
export interface ICountPickedQuery {
  params: ICountPickedParams;
  result: ICountPickedResult;
}

const countPickedIR: any = {"usedParamSet":{"groupId":true,"until":true},"params":[{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":213,"b":221},{"a":300,"b":308}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":758,"b":764},{"a":814,"b":820}]}],"statement":"-- What was fetched of a group until an instant, less what went back of it until then.\nwith parcels as materialized (\n  select distinct c.member_id, c.order_id from huigan.community_parcels c\n  where c.group_id = :groupId! and not exists (select 1 from huigan.community_left l\n    where l.group_id = :groupId! and l.member_id = c.member_id and l.order_id = c.order_id)\n)\nselect count(*)::int as \"parcels!\", coalesce(sum(o.payable_fen - coalesce(r.fen, 0)), 0)::bigint as \"fen!\"\nfrom parcels c\njoin huigan.orders o on o.member_id = c.member_id and o.order_id = c.order_id\nleft join lateral (select sum(r.amount_fen)::bigint as fen from huigan.refunds r\n  where r.member_id = o.member_id and r.order_id = o.order_id and r.kind <> 'stray'\n    and r.asked_at <= :until!::timestamptz) r on true\nwhere o.completed_at <= :until!::timestamptz"};

/**
 * Query generated from SQL:
 * ```
 * -- What was fetched of a group until an instant, less what went back of it until then.
 * with parcels as materialized (
 *   select distinct c.member_id, c.order_id from huigan.community_parcels c
 *   where c.group_id = :groupId! and not exists (select 1 from huigan.community_left l
 *     where l.group_id = :groupId! and l.member_id = c.member_id and l.order_id = c.order_id)
 * )
 * select count(*)::int as "parcels!", coalesce(sum(o.payable_fen - coalesce(r.fen, 0)), 0)::bigint as "fen!"
 * from parcels c
 * join huigan.orders o on o.member_id = c.member_id and o.order_id = c.order_id
 * left join lateral (select sum(r.amount_fen)::bigint as fen from huigan.refunds r
 *   where r.member_id = o.member_id and r.order_id = o.order_id and r.kind <> 'stray'
 *     and r.asked_at <= :until!::timestamptz) r on true
 * where o.completed_at <= :until!::timestamptz
 * ```
 */
export const countPicked = new PreparedQuery<ICountPickedParams,ICountPickedResult>(countPickedIR);


/** 'InsertFee' parameters type */
export interface IInsertFeeParams {
  at: string;
  brandId: number;
  feeBp: number;
  feeFen: bigint;
  groupId: string;
  leaderId: bigint;
  parcels: number;
  pickedFen: bigint;
}

/** 'InsertFee' return type */
export type IInsertFeeResult = void;

/** 'InsertFee' query type */
export interface IInsertFeeQuery {
  params: IInsertFeeParams;
  result: IInsertFeeResult;
}

const insertFeeIR: any = {"usedParamSet":{"groupId":true,"leaderId":true,"brandId":true,"parcels":true,"pickedFen":true,"feeBp":true,"feeFen":true,"at":true},"params":[{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":126,"b":134}]},{"name":"leaderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":137,"b":146}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":149,"b":157}]},{"name":"parcels","required":true,"transform":{"type":"scalar"},"locs":[{"a":170,"b":178}]},{"name":"pickedFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":186,"b":196}]},{"name":"feeBp","required":true,"transform":{"type":"scalar"},"locs":[{"a":207,"b":213}]},{"name":"feeFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":223,"b":230}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":241,"b":244}]}],"statement":"insert into huigan.community_fees (group_id, leader_id, brand_id, parcels, picked_fen, fee_bp, fee_fen,\n  counted_at)\nvalues (:groupId!, :leaderId!, :brandId!::smallint, :parcels!::int, :pickedFen!::bigint, :feeBp!::int,\n  :feeFen!::bigint, :at!::timestamptz)\non conflict (group_id) do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.community_fees (group_id, leader_id, brand_id, parcels, picked_fen, fee_bp, fee_fen,
 *   counted_at)
 * values (:groupId!, :leaderId!, :brandId!::smallint, :parcels!::int, :pickedFen!::bigint, :feeBp!::int,
 *   :feeFen!::bigint, :at!::timestamptz)
 * on conflict (group_id) do nothing
 * ```
 */
export const insertFee = new PreparedQuery<IInsertFeeParams,IInsertFeeResult>(insertFeeIR);


/** 'InsertShare' parameters type */
export interface IInsertShareParams {
  at: string;
  brandId: number;
  fen: bigint;
  groupId: string;
  orders: number;
  product: string;
  reason: string;
  requestId: string;
  shareBp: number;
  staffId: bigint;
}

/** 'InsertShare' return type */
export interface IInsertShareResult {
  request_id: string;
}

/** 'InsertShare' query type */
export interface IInsertShareQuery {
  params: IInsertShareParams;
  result: IInsertShareResult;
}

const insertShareIR: any = {"usedParamSet":{"groupId":true,"requestId":true,"brandId":true,"product":true,"shareBp":true,"reason":true,"staffId":true,"orders":true,"fen":true,"at":true},"params":[{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":142,"b":150}]},{"name":"requestId","required":true,"transform":{"type":"scalar"},"locs":[{"a":153,"b":163}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":166,"b":174}]},{"name":"product","required":true,"transform":{"type":"scalar"},"locs":[{"a":187,"b":195}]},{"name":"shareBp","required":true,"transform":{"type":"scalar"},"locs":[{"a":198,"b":206}]},{"name":"reason","required":true,"transform":{"type":"scalar"},"locs":[{"a":214,"b":221}]},{"name":"staffId","required":true,"transform":{"type":"scalar"},"locs":[{"a":224,"b":232}]},{"name":"orders","required":true,"transform":{"type":"scalar"},"locs":[{"a":237,"b":244}]},{"name":"fen","required":true,"transform":{"type":"scalar"},"locs":[{"a":252,"b":256}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":267,"b":270}]}],"statement":"insert into huigan.community_shares (group_id, request_id, brand_id, product_id, share_bp, reason, staff_id,\n  orders, fen, asked_at)\nvalues (:groupId!, :requestId!, :brandId!::smallint, :product!, :shareBp!::int, :reason!, :staffId!,\n  :orders!::int, :fen!::bigint, :at!::timestamptz)\non conflict (group_id, request_id) do nothing returning request_id"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.community_shares (group_id, request_id, brand_id, product_id, share_bp, reason, staff_id,
 *   orders, fen, asked_at)
 * values (:groupId!, :requestId!, :brandId!::smallint, :product!, :shareBp!::int, :reason!, :staffId!,
 *   :orders!::int, :fen!::bigint, :at!::timestamptz)
 * on conflict (group_id, request_id) do nothing returning request_id
 * ```
 */
export const insertShare = new PreparedQuery<IInsertShareParams,IInsertShareResult>(insertShareIR);


/** 'FindShare' parameters type */
export interface IFindShareParams {
  groupId: string;
  requestId: string;
}

/** 'FindShare' return type */
export interface IFindShareResult {
  asked_at: Date;
  brand_id: number;
  fen: bigint;
  group_id: string;
  orders: number;
  product_id: string;
  reason: string;
  request_id: string;
  share_bp: number;
  staff_id: bigint;
}

/** 'FindShare' query type */
export interface IFindShareQuery {
  params: IFindShareParams;
  result: IFindShareResult;
}

const findShareIR: any = {"usedParamSet":{"groupId":true,"requestId":true},"params":[{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":173,"b":181}]},{"name":"requestId","required":true,"transform":{"type":"scalar"},"locs":[{"a":202,"b":212}]}],"statement":"select s.group_id, s.request_id, s.brand_id, s.product_id, s.share_bp, s.reason, s.staff_id, s.orders, s.fen,\n  s.asked_at\nfrom huigan.community_shares s where s.group_id = :groupId! and s.request_id = :requestId!"};

/**
 * Query generated from SQL:
 * ```
 * select s.group_id, s.request_id, s.brand_id, s.product_id, s.share_bp, s.reason, s.staff_id, s.orders, s.fen,
 *   s.asked_at
 * from huigan.community_shares s where s.group_id = :groupId! and s.request_id = :requestId!
 * ```
 */
export const findShare = new PreparedQuery<IFindShareParams,IFindShareResult>(findShareIR);


/** 'FindShareLines' parameters type */
export interface IFindShareLinesParams {
  after: string;
  groupId: string;
  limit: number;
  product: string;
}

/** 'FindShareLines' return type */
export interface IFindShareLinesResult {
  line: string;
  member_id: bigint;
  order_id: string;
  state: string;
}

/** 'FindShareLines' query type */
export interface IFindShareLinesQuery {
  params: IFindShareLinesParams;
  result: IFindShareLinesResult;
}

const findShareLinesIR: any = {"usedParamSet":{"groupId":true,"product":true,"after":true,"limit":true},"params":[{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":213,"b":221},{"a":360,"b":368}]},{"name":"product","required":true,"transform":{"type":"scalar"},"locs":[{"a":242,"b":250}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":269,"b":275}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":634,"b":640}]}],"statement":"-- Lines of a product that are somebody's: paid, not given back whole, not left behind.\nwith parcels as materialized (\n  select c.member_id, c.order_id, c.line from huigan.community_parcels c\n  where c.group_id = :groupId! and c.product_id = :product! and c.order_id > :after!\n    and not exists (select 1 from huigan.community_left l\n      where l.group_id = :groupId! and l.member_id = c.member_id and l.order_id = c.order_id)\n)\nselect c.member_id, c.order_id, c.line, o.state from parcels c\njoin huigan.orders o on o.member_id = c.member_id and o.order_id = c.order_id\nwhere o.state <> 'refunded'\norder by c.order_id, c.line limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Lines of a product that are somebody's: paid, not given back whole, not left behind.
 * with parcels as materialized (
 *   select c.member_id, c.order_id, c.line from huigan.community_parcels c
 *   where c.group_id = :groupId! and c.product_id = :product! and c.order_id > :after!
 *     and not exists (select 1 from huigan.community_left l
 *       where l.group_id = :groupId! and l.member_id = c.member_id and l.order_id = c.order_id)
 * )
 * select c.member_id, c.order_id, c.line, o.state from parcels c
 * join huigan.orders o on o.member_id = c.member_id and o.order_id = c.order_id
 * where o.state <> 'refunded'
 * order by c.order_id, c.line limit :limit!::int
 * ```
 */
export const findShareLines = new PreparedQuery<IFindShareLinesParams,IFindShareLinesResult>(findShareLinesIR);


/** 'SumTaken' parameters type */
export interface ISumTakenParams {
  groupId: string;
  memberId: bigint;
}

/** 'SumTaken' return type */
export interface ISumTakenResult {
  product_id: string;
  quantity: number;
}

/** 'SumTaken' query type */
export interface ISumTakenQuery {
  params: ISumTakenParams;
  result: ISumTakenResult;
}

const sumTakenIR: any = {"usedParamSet":{"memberId":true,"groupId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":280,"b":289}]},{"name":"groupId","required":true,"transform":{"type":"scalar"},"locs":[{"a":308,"b":316}]}],"statement":"-- What a member has of each product in a group, over all orders that stand.\nselect l.product_id, sum(l.quantity - l.refunded_quantity)::int as \"quantity!\"\nfrom huigan.orders o join huigan.order_lines l on l.member_id = o.member_id and l.order_id = o.order_id\nwhere o.member_id = :memberId! and o.group_id = :groupId! and o.state not in ('closed', 'refunded')\ngroup by l.product_id order by l.product_id limit 100"};

/**
 * Query generated from SQL:
 * ```
 * -- What a member has of each product in a group, over all orders that stand.
 * select l.product_id, sum(l.quantity - l.refunded_quantity)::int as "quantity!"
 * from huigan.orders o join huigan.order_lines l on l.member_id = o.member_id and l.order_id = o.order_id
 * where o.member_id = :memberId! and o.group_id = :groupId! and o.state not in ('closed', 'refunded')
 * group by l.product_id order by l.product_id limit 100
 * ```
 */
export const sumTaken = new PreparedQuery<ISumTakenParams,ISumTakenResult>(sumTakenIR);


/** 'FindMemberIds' parameters type */
export interface IFindMemberIdsParams {
  brandId: number;
  keys: stringArray;
}

/** 'FindMemberIds' return type */
export interface IFindMemberIdsResult {
  member_id: bigint;
  member_key: string;
}

/** 'FindMemberIds' query type */
export interface IFindMemberIdsQuery {
  params: IFindMemberIdsParams;
  result: IFindMemberIdsResult;
}

const findMemberIdsIR: any = {"usedParamSet":{"brandId":true,"keys":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":78,"b":86}]},{"name":"keys","required":true,"transform":{"type":"scalar"},"locs":[{"a":111,"b":116}]}],"statement":"select k.member_key, k.member_id from huigan.member_keys k\nwhere k.brand_id = :brandId! and k.member_key = any(:keys!::text[]) order by k.member_key limit 100"};

/**
 * Query generated from SQL:
 * ```
 * select k.member_key, k.member_id from huigan.member_keys k
 * where k.brand_id = :brandId! and k.member_key = any(:keys!::text[]) order by k.member_key limit 100
 * ```
 */
export const findMemberIds = new PreparedQuery<IFindMemberIdsParams,IFindMemberIdsResult>(findMemberIdsIR);


