/** Types generated for queries found in "cloudfunctions/core/referral/newcomers.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

/** 'InsertNewcomer' parameters type */
export interface IInsertNewcomerParams {
  brandId: number;
  days: number;
  dueAt?: string | null | void;
  givenAt?: string | null | void;
  inControl: boolean;
  measuredUntil: string;
  memberId: bigint;
  shareBp: number;
  version: number;
  wonAt: string;
}

/** 'InsertNewcomer' return type */
export type IInsertNewcomerResult = void;

/** 'InsertNewcomer' query type */
export interface IInsertNewcomerQuery {
  params: IInsertNewcomerParams;
  result: IInsertNewcomerResult;
}

const insertNewcomerIR: any = {"usedParamSet":{"memberId":true,"brandId":true,"version":true,"shareBp":true,"days":true,"inControl":true,"wonAt":true,"measuredUntil":true,"dueAt":true,"givenAt":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":144,"b":153}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":156,"b":164}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":167,"b":175}]},{"name":"shareBp","required":true,"transform":{"type":"scalar"},"locs":[{"a":178,"b":186}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":189,"b":194}]},{"name":"inControl","required":true,"transform":{"type":"scalar"},"locs":[{"a":197,"b":207}]},{"name":"wonAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":210,"b":216}]},{"name":"measuredUntil","required":true,"transform":{"type":"scalar"},"locs":[{"a":234,"b":248}]},{"name":"dueAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":264,"b":269}]},{"name":"givenAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":285,"b":292}]}],"statement":"insert into huigan.won_newcomers (member_id, brand_id, version, share_bp, days, in_control, won_at,\n  measured_until, due_at, given_at)\nvalues (:memberId!, :brandId!, :version!, :shareBp!, :days!, :inControl!, :wonAt!::timestamptz,\n  :measuredUntil!::timestamptz, :dueAt::timestamptz, :givenAt::timestamptz)\non conflict (member_id) do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.won_newcomers (member_id, brand_id, version, share_bp, days, in_control, won_at,
 *   measured_until, due_at, given_at)
 * values (:memberId!, :brandId!, :version!, :shareBp!, :days!, :inControl!, :wonAt!::timestamptz,
 *   :measuredUntil!::timestamptz, :dueAt::timestamptz, :givenAt::timestamptz)
 * on conflict (member_id) do nothing
 * ```
 */
export const insertNewcomer = new PreparedQuery<IInsertNewcomerParams,IInsertNewcomerResult>(insertNewcomerIR);


/** 'FindDueNewcomers' parameters type */
export interface IFindDueNewcomersParams {
  limit: number;
  now: string;
}

/** 'FindDueNewcomers' return type */
export interface IFindDueNewcomersResult {
  brand_id: number;
  member_id: bigint;
  version: number;
}

/** 'FindDueNewcomers' query type */
export interface IFindDueNewcomersQuery {
  params: IFindDueNewcomersParams;
  result: IFindDueNewcomersResult;
}

const findDueNewcomersIR: any = {"usedParamSet":{"now":true,"limit":true},"params":[{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":88,"b":92}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":131,"b":137}]}],"statement":"select n.member_id, n.brand_id, n.version from huigan.won_newcomers n\nwhere n.due_at <= :now!::timestamptz order by n.due_at limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select n.member_id, n.brand_id, n.version from huigan.won_newcomers n
 * where n.due_at <= :now!::timestamptz order by n.due_at limit :limit!::int
 * ```
 */
export const findDueNewcomers = new PreparedQuery<IFindDueNewcomersParams,IFindDueNewcomersResult>(findDueNewcomersIR);


/** 'MarkNewcomerGiven' parameters type */
export interface IMarkNewcomerGivenParams {
  at: string;
  memberId: bigint;
}

/** 'MarkNewcomerGiven' return type */
export interface IMarkNewcomerGivenResult {
  member_id: bigint;
}

/** 'MarkNewcomerGiven' query type */
export interface IMarkNewcomerGivenQuery {
  params: IMarkNewcomerGivenParams;
  result: IMarkNewcomerGivenResult;
}

const markNewcomerGivenIR: any = {"usedParamSet":{"at":true,"memberId":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":58,"b":61}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":94,"b":103}]}],"statement":"update huigan.won_newcomers set due_at = null, given_at = :at!::timestamptz\nwhere member_id = :memberId! and due_at is not null returning member_id"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.won_newcomers set due_at = null, given_at = :at!::timestamptz
 * where member_id = :memberId! and due_at is not null returning member_id
 * ```
 */
export const markNewcomerGiven = new PreparedQuery<IMarkNewcomerGivenParams,IMarkNewcomerGivenResult>(markNewcomerGivenIR);


/** 'DropComingGift' parameters type */
export interface IDropComingGiftParams {
  memberId: bigint;
}

/** 'DropComingGift' return type */
export type IDropComingGiftResult = void;

/** 'DropComingGift' query type */
export interface IDropComingGiftQuery {
  params: IDropComingGiftParams;
  result: IDropComingGiftResult;
}

const dropComingGiftIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":64,"b":73}]}],"statement":"update huigan.won_newcomers set due_at = null where member_id = :memberId! and due_at is not null"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.won_newcomers set due_at = null where member_id = :memberId! and due_at is not null
 * ```
 */
export const dropComingGift = new PreparedQuery<IDropComingGiftParams,IDropComingGiftResult>(dropComingGiftIR);


/** 'FindComingGift' parameters type */
export interface IFindComingGiftParams {
  memberId: bigint;
}

/** 'FindComingGift' return type */
export interface IFindComingGiftResult {
  brand_id: number;
  due_at: Date;
  version: number;
}

/** 'FindComingGift' query type */
export interface IFindComingGiftQuery {
  params: IFindComingGiftParams;
  result: IFindComingGiftResult;
}

const findComingGiftIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":100,"b":109}]}],"statement":"select n.brand_id, n.version, n.due_at as \"due_at!\" from huigan.won_newcomers n\nwhere n.member_id = :memberId! and n.due_at is not null"};

/**
 * Query generated from SQL:
 * ```
 * select n.brand_id, n.version, n.due_at as "due_at!" from huigan.won_newcomers n
 * where n.member_id = :memberId! and n.due_at is not null
 * ```
 */
export const findComingGift = new PreparedQuery<IFindComingGiftParams,IFindComingGiftResult>(findComingGiftIR);


