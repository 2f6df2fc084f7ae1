/** Types generated for queries found in "cloudfunctions/core/mall/exchanges.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

/** 'InsertExchange' parameters type */
export interface IInsertExchangeParams {
  at: string;
  brandId: number;
  couponId?: bigint | null | void;
  exchangeId: string;
  fen: bigint;
  itemId: string;
  kind: string;
  memberId: bigint;
  name: string;
  orderId?: string | null | void;
  points: bigint;
}

/** 'InsertExchange' return type */
export type IInsertExchangeResult = void;

/** 'InsertExchange' query type */
export interface IInsertExchangeQuery {
  params: IInsertExchangeParams;
  result: IInsertExchangeResult;
}

const insertExchangeIR: any = {"usedParamSet":{"memberId":true,"exchangeId":true,"brandId":true,"itemId":true,"name":true,"kind":true,"points":true,"fen":true,"couponId":true,"orderId":true,"at":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":138,"b":147}]},{"name":"exchangeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":150,"b":161}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":164,"b":172}]},{"name":"itemId","required":true,"transform":{"type":"scalar"},"locs":[{"a":175,"b":182}]},{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":185,"b":190}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":193,"b":198}]},{"name":"points","required":true,"transform":{"type":"scalar"},"locs":[{"a":201,"b":208}]},{"name":"fen","required":true,"transform":{"type":"scalar"},"locs":[{"a":211,"b":215}]},{"name":"couponId","required":false,"transform":{"type":"scalar"},"locs":[{"a":218,"b":226}]},{"name":"orderId","required":false,"transform":{"type":"scalar"},"locs":[{"a":229,"b":236}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":241,"b":244}]}],"statement":"insert into huigan.mall_exchanges (member_id, exchange_id, brand_id, item_id, name, kind, points, fen,\n  coupon_id, order_id, at)\nvalues (:memberId!, :exchangeId!, :brandId!, :itemId!, :name!, :kind!, :points!, :fen!, :couponId, :orderId,\n  :at!)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.mall_exchanges (member_id, exchange_id, brand_id, item_id, name, kind, points, fen,
 *   coupon_id, order_id, at)
 * values (:memberId!, :exchangeId!, :brandId!, :itemId!, :name!, :kind!, :points!, :fen!, :couponId, :orderId,
 *   :at!)
 * ```
 */
export const insertExchange = new PreparedQuery<IInsertExchangeParams,IInsertExchangeResult>(insertExchangeIR);


/** 'FindExchange' parameters type */
export interface IFindExchangeParams {
  exchangeId: string;
  memberId: bigint;
}

/** 'FindExchange' return type */
export interface IFindExchangeResult {
  at: Date;
  brand_id: number;
  coupon_id: bigint | null;
  exchange_id: string;
  fen: bigint;
  given_back_at: Date | null;
  item_id: string;
  kind: string;
  member_id: bigint;
  name: string;
  order_id: string | null;
  points: bigint;
}

/** 'FindExchange' query type */
export interface IFindExchangeQuery {
  params: IFindExchangeParams;
  result: IFindExchangeResult;
}

const findExchangeIR: any = {"usedParamSet":{"memberId":true,"exchangeId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":189,"b":198}]},{"name":"exchangeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":220,"b":231}]}],"statement":"select e.member_id, e.exchange_id, e.brand_id, e.item_id, e.name, e.kind, e.points, e.fen, e.coupon_id,\n  e.order_id, e.at, e.given_back_at\nfrom huigan.mall_exchanges e where e.member_id = :memberId! and e.exchange_id = :exchangeId!"};

/**
 * Query generated from SQL:
 * ```
 * select e.member_id, e.exchange_id, e.brand_id, e.item_id, e.name, e.kind, e.points, e.fen, e.coupon_id,
 *   e.order_id, e.at, e.given_back_at
 * from huigan.mall_exchanges e where e.member_id = :memberId! and e.exchange_id = :exchangeId!
 * ```
 */
export const findExchange = new PreparedQuery<IFindExchangeParams,IFindExchangeResult>(findExchangeIR);


/** 'ListExchanges' parameters type */
export interface IListExchangesParams {
  beforeAt?: string | null | void;
  beforeId?: string | null | void;
  limit: number;
  memberId: bigint;
}

/** 'ListExchanges' return type */
export interface IListExchangesResult {
  at: Date;
  brand_id: number;
  coupon_id: bigint | null;
  exchange_id: string;
  fen: bigint;
  given_back_at: Date | null;
  item_id: string;
  kind: string;
  member_id: bigint;
  name: string;
  order_id: string | null;
  points: bigint;
}

/** 'ListExchanges' query type */
export interface IListExchangesQuery {
  params: IListExchangesParams;
  result: IListExchangesResult;
}

const listExchangesIR: any = {"usedParamSet":{"memberId":true,"beforeAt":true,"beforeId":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":208,"b":217}]},{"name":"beforeAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":226,"b":234},{"a":285,"b":293}]},{"name":"beforeId","required":false,"transform":{"type":"scalar"},"locs":[{"a":309,"b":317}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":372,"b":378}]}],"statement":"-- The last first.\nselect e.member_id, e.exchange_id, e.brand_id, e.item_id, e.name, e.kind, e.points, e.fen, e.coupon_id,\n  e.order_id, e.at, e.given_back_at\nfrom huigan.mall_exchanges e\nwhere e.member_id = :memberId!\n  and (:beforeAt::timestamptz is null or (e.at, e.exchange_id) < (:beforeAt::timestamptz, :beforeId::text))\norder by e.at desc, e.exchange_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- The last first.
 * select e.member_id, e.exchange_id, e.brand_id, e.item_id, e.name, e.kind, e.points, e.fen, e.coupon_id,
 *   e.order_id, e.at, e.given_back_at
 * from huigan.mall_exchanges e
 * where e.member_id = :memberId!
 *   and (:beforeAt::timestamptz is null or (e.at, e.exchange_id) < (:beforeAt::timestamptz, :beforeId::text))
 * order by e.at desc, e.exchange_id desc limit :limit!::int
 * ```
 */
export const listExchanges = new PreparedQuery<IListExchangesParams,IListExchangesResult>(listExchangesIR);


/** 'CountStanding' parameters type */
export interface ICountStandingParams {
  brandId: number;
  memberId: bigint;
}

/** 'CountStanding' return type */
export interface ICountStandingResult {
  item_id: string;
  times: number;
}

/** 'CountStanding' query type */
export interface ICountStandingQuery {
  params: ICountStandingParams;
  result: ICountStandingResult;
}

const countStandingIR: any = {"usedParamSet":{"memberId":true,"brandId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":155,"b":164}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":183,"b":191}]}],"statement":"-- How many of each item a member took and did not give back.\nselect e.item_id, count(*)::int as \"times!\" from huigan.mall_exchanges e\nwhere e.member_id = :memberId! and e.brand_id = :brandId! and e.given_back_at is null\ngroup by e.item_id order by e.item_id limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- How many of each item a member took and did not give back.
 * select e.item_id, count(*)::int as "times!" from huigan.mall_exchanges e
 * where e.member_id = :memberId! and e.brand_id = :brandId! and e.given_back_at is null
 * group by e.item_id order by e.item_id limit 1000
 * ```
 */
export const countStanding = new PreparedQuery<ICountStandingParams,ICountStandingResult>(countStandingIR);


/** 'MarkGivenBack' parameters type */
export interface IMarkGivenBackParams {
  at: string;
  memberId: bigint;
  orderId: string;
}

/** 'MarkGivenBack' return type */
export interface IMarkGivenBackResult {
  item_id: string;
}

/** 'MarkGivenBack' query type */
export interface IMarkGivenBackQuery {
  params: IMarkGivenBackParams;
  result: IMarkGivenBackResult;
}

const markGivenBackIR: any = {"usedParamSet":{"at":true,"memberId":true,"orderId":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":49,"b":52}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":85,"b":94}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":111,"b":119}]}],"statement":"update huigan.mall_exchanges set given_back_at = :at!::timestamptz\nwhere member_id = :memberId! and order_id = :orderId! and given_back_at is null\nreturning item_id"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.mall_exchanges set given_back_at = :at!::timestamptz
 * where member_id = :memberId! and order_id = :orderId! and given_back_at is null
 * returning item_id
 * ```
 */
export const markGivenBack = new PreparedQuery<IMarkGivenBackParams,IMarkGivenBackResult>(markGivenBackIR);


