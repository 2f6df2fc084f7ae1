/** Types generated for queries found in "cloudfunctions/core/views/coupon/wallet.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type stringArray = (string)[];

/** 'ListUsable' parameters type */
export interface IListUsableParams {
  afterAt?: string | null | void;
  afterId?: bigint | null | void;
  afterNotYet?: boolean | null | void;
  limit: number;
  memberId: bigint;
  now: string;
}

/** 'ListUsable' return type */
export interface IListUsableResult {
  brand_id: number;
  coupon_id: bigint;
  ended_at: Date | null;
  ended_why: string | null;
  expires_at: Date;
  member_id: bigint;
  not_yet: boolean;
  state: string;
  template_id: string;
  usable_from: Date;
  uses_left: number;
  version: number;
}

/** 'ListUsable' query type */
export interface IListUsableQuery {
  params: IListUsableParams;
  result: IListUsableResult;
}

const listUsableIR: any = {"usedParamSet":{"now":true,"memberId":true,"afterAt":true,"afterNotYet":true,"afterId":true,"limit":true},"params":[{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":226,"b":230},{"a":375,"b":379},{"a":452,"b":456},{"a":596,"b":600}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":301,"b":310}]},{"name":"afterAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":402,"b":409},{"a":529,"b":536}]},{"name":"afterNotYet","required":false,"transform":{"type":"scalar"},"locs":[{"a":506,"b":517}]},{"name":"afterId","required":false,"transform":{"type":"scalar"},"locs":[{"a":552,"b":559}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":648,"b":654}]}],"statement":"-- What ends first, first; behind it what is not usable yet.\nselect c.member_id, c.coupon_id, c.brand_id, c.template_id, c.version, c.state, c.usable_from, c.expires_at,\n  c.uses_left, c.ended_at, c.ended_why, c.usable_from > :now!::timestamptz as \"not_yet!\"\nfrom huigan.coupons c\nwhere c.member_id = :memberId! and (c.state = 'held' or c.state = 'usable' and c.expires_at > :now!::timestamptz)\n  and (:afterAt::timestamptz is null or (c.usable_from > :now!::timestamptz, c.expires_at, c.coupon_id)\n    > (:afterNotYet::boolean, :afterAt::timestamptz, :afterId::bigint))\norder by c.usable_from > :now!::timestamptz, c.expires_at, c.coupon_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- What ends first, first; behind it what is not usable yet.
 * select c.member_id, c.coupon_id, c.brand_id, c.template_id, c.version, c.state, c.usable_from, c.expires_at,
 *   c.uses_left, c.ended_at, c.ended_why, c.usable_from > :now!::timestamptz as "not_yet!"
 * from huigan.coupons c
 * where c.member_id = :memberId! and (c.state = 'held' or c.state = 'usable' and c.expires_at > :now!::timestamptz)
 *   and (:afterAt::timestamptz is null or (c.usable_from > :now!::timestamptz, c.expires_at, c.coupon_id)
 *     > (:afterNotYet::boolean, :afterAt::timestamptz, :afterId::bigint))
 * order by c.usable_from > :now!::timestamptz, c.expires_at, c.coupon_id limit :limit!::int
 * ```
 */
export const listUsable = new PreparedQuery<IListUsableParams,IListUsableResult>(listUsableIR);


/** 'ListOver' parameters type */
export interface IListOverParams {
  beforeAt?: string | null | void;
  beforeId?: bigint | null | void;
  gone: boolean;
  limit: number;
  memberId: bigint;
  now: string;
  states: stringArray;
}

/** 'ListOver' return type */
export interface IListOverResult {
  brand_id: number;
  coupon_id: bigint;
  ended_at: Date | null;
  ended_why: string | null;
  expires_at: Date;
  member_id: bigint;
  over_at: Date;
  state: string;
  template_id: string;
  usable_from: Date;
  uses_left: number;
  version: number;
}

/** 'ListOver' query type */
export interface IListOverQuery {
  params: IListOverParams;
  result: IListOverResult;
}

const listOverIR: any = {"usedParamSet":{"memberId":true,"states":true,"gone":true,"now":true,"beforeAt":true,"beforeId":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":305,"b":314}]},{"name":"states","required":true,"transform":{"type":"scalar"},"locs":[{"a":337,"b":344}]},{"name":"gone","required":true,"transform":{"type":"scalar"},"locs":[{"a":362,"b":367}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":412,"b":416}]},{"name":"beforeAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":439,"b":447},{"a":530,"b":538}]},{"name":"beforeId","required":false,"transform":{"type":"scalar"},"locs":[{"a":554,"b":562}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":647,"b":653}]}],"statement":"-- What is over, the last first: also what nobody has ended yet.\nselect c.member_id, c.coupon_id, c.brand_id, c.template_id, c.version, c.state, c.usable_from, c.expires_at,\n  c.uses_left, c.ended_at, c.ended_why, coalesce(c.ended_at, c.expires_at) as \"over_at!\"\nfrom huigan.coupons c\nwhere c.member_id = :memberId!\n  and (c.state = any(:states!::text[])\n    or :gone! and c.state = 'usable' and c.expires_at <= :now!::timestamptz)\n  and (:beforeAt::timestamptz is null\n    or (coalesce(c.ended_at, c.expires_at), c.coupon_id) < (:beforeAt::timestamptz, :beforeId::bigint))\norder by coalesce(c.ended_at, c.expires_at) desc, c.coupon_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- What is over, the last first: also what nobody has ended yet.
 * select c.member_id, c.coupon_id, c.brand_id, c.template_id, c.version, c.state, c.usable_from, c.expires_at,
 *   c.uses_left, c.ended_at, c.ended_why, coalesce(c.ended_at, c.expires_at) as "over_at!"
 * from huigan.coupons c
 * where c.member_id = :memberId!
 *   and (c.state = any(:states!::text[])
 *     or :gone! and c.state = 'usable' and c.expires_at <= :now!::timestamptz)
 *   and (:beforeAt::timestamptz is null
 *     or (coalesce(c.ended_at, c.expires_at), c.coupon_id) < (:beforeAt::timestamptz, :beforeId::bigint))
 * order by coalesce(c.ended_at, c.expires_at) desc, c.coupon_id desc limit :limit!::int
 * ```
 */
export const listOver = new PreparedQuery<IListOverParams,IListOverResult>(listOverIR);


/** 'CountUsable' parameters type */
export interface ICountUsableParams {
  memberId: bigint;
  now: string;
  soon: string;
}

/** 'CountUsable' return type */
export interface ICountUsableResult {
  end_soon: number;
  usable: number;
}

/** 'CountUsable' query type */
export interface ICountUsableQuery {
  params: ICountUsableParams;
  result: ICountUsableResult;
}

const countUsableIR: any = {"usedParamSet":{"soon":true,"memberId":true,"now":true},"params":[{"name":"soon","required":true,"transform":{"type":"scalar"},"locs":[{"a":76,"b":81}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":159,"b":168}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":214,"b":218},{"a":254,"b":258}]}],"statement":"select count(*)::int as \"usable!\",\n  count(*) filter (where c.expires_at <= :soon!::timestamptz)::int as \"end_soon!\"\nfrom huigan.coupons c\nwhere c.member_id = :memberId! and c.state = 'usable' and c.usable_from <= :now!::timestamptz\n  and c.expires_at > :now!::timestamptz"};

/**
 * Query generated from SQL:
 * ```
 * select count(*)::int as "usable!",
 *   count(*) filter (where c.expires_at <= :soon!::timestamptz)::int as "end_soon!"
 * from huigan.coupons c
 * where c.member_id = :memberId! and c.state = 'usable' and c.usable_from <= :now!::timestamptz
 *   and c.expires_at > :now!::timestamptz
 * ```
 */
export const countUsable = new PreparedQuery<ICountUsableParams,ICountUsableResult>(countUsableIR);


/** 'FindPacketCause' parameters type */
export interface IFindPacketCauseParams {
  memberId: bigint;
  orderId: string;
  source: string;
}

/** 'FindPacketCause' return type */
export interface IFindPacketCauseResult {
  cause: string;
  coming: boolean;
}

/** 'FindPacketCause' query type */
export interface IFindPacketCauseQuery {
  params: IFindPacketCauseParams;
  result: IFindPacketCauseResult;
}

const findPacketCauseIR: any = {"usedParamSet":{"memberId":true,"source":true,"orderId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":220,"b":229},{"a":382,"b":391}]},{"name":"source","required":true,"transform":{"type":"scalar"},"locs":[{"a":408,"b":415}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":434,"b":442}]}],"statement":"-- For what an order's coupons are issued, once its sale has settled; `coming`: whether they still have to be.\nselect 'packet:' || j.event_seq as \"cause!\", exists (\n    select 1 from huigan.effects e where e.member_id = :memberId! and e.kind = 'give-coupons'\n      and e.subject = 'packet:' || j.event_seq and not e.stuck\n  ) as \"coming!\"\nfrom huigan.journals j\nwhere j.member_id = :memberId! and j.source = :source! and j.event_id = :orderId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * -- For what an order's coupons are issued, once its sale has settled; `coming`: whether they still have to be.
 * select 'packet:' || j.event_seq as "cause!", exists (
 *     select 1 from huigan.effects e where e.member_id = :memberId! and e.kind = 'give-coupons'
 *       and e.subject = 'packet:' || j.event_seq and not e.stuck
 *   ) as "coming!"
 * from huigan.journals j
 * where j.member_id = :memberId! and j.source = :source! and j.event_id = :orderId! limit 1
 * ```
 */
export const findPacketCause = new PreparedQuery<IFindPacketCauseParams,IFindPacketCauseResult>(findPacketCauseIR);


