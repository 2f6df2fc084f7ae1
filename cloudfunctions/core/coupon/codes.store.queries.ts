/** Types generated for queries found in "cloudfunctions/core/coupon/codes.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

/** 'CountGuess' parameters type */
export interface ICountGuessParams {
  memberId: bigint;
  minute: string;
  mostInHour: number;
  mostInMinute: number;
}

/** 'CountGuess' return type */
export interface ICountGuessResult {
  guesses: number;
}

/** 'CountGuess' query type */
export interface ICountGuessQuery {
  params: ICountGuessParams;
  result: ICountGuessResult;
}

const countGuessIR: any = {"usedParamSet":{"memberId":true,"minute":true,"mostInHour":true,"mostInMinute":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":205,"b":214},{"a":387,"b":396},{"a":526,"b":535}]},{"name":"minute","required":true,"transform":{"type":"scalar"},"locs":[{"a":235,"b":242},{"a":413,"b":420},{"a":546,"b":553}]},{"name":"mostInHour","required":true,"transform":{"type":"scalar"},"locs":[{"a":601,"b":612}]},{"name":"mostInMinute","required":true,"transform":{"type":"scalar"},"locs":[{"a":733,"b":746}]}],"statement":"-- Counts one more before it is looked at, so that of many at once no more are looked at than may be; no row:\n-- there were too many.\nwith old as (\n  delete from huigan.claim_guesses o where o.member_id = :memberId!\n    and o.minute < :minute!::timestamptz - interval '1 day'\n), hour as (\n  select coalesce(sum(g.guesses), 0) as guesses from huigan.claim_guesses g\n  where g.member_id = :memberId! and g.minute > :minute!::timestamptz - interval '1 hour'\n)\ninsert into huigan.claim_guesses (member_id, minute, guesses)\nselect :memberId!::bigint, :minute!::timestamptz, 1 from hour h where h.guesses < :mostInHour!::int\non conflict (member_id, minute) do update set guesses = claim_guesses.guesses + 1\n  where claim_guesses.guesses < :mostInMinute!::int\nreturning guesses"};

/**
 * Query generated from SQL:
 * ```
 * -- Counts one more before it is looked at, so that of many at once no more are looked at than may be; no row:
 * -- there were too many.
 * with old as (
 *   delete from huigan.claim_guesses o where o.member_id = :memberId!
 *     and o.minute < :minute!::timestamptz - interval '1 day'
 * ), hour as (
 *   select coalesce(sum(g.guesses), 0) as guesses from huigan.claim_guesses g
 *   where g.member_id = :memberId! and g.minute > :minute!::timestamptz - interval '1 hour'
 * )
 * insert into huigan.claim_guesses (member_id, minute, guesses)
 * select :memberId!::bigint, :minute!::timestamptz, 1 from hour h where h.guesses < :mostInHour!::int
 * on conflict (member_id, minute) do update set guesses = claim_guesses.guesses + 1
 *   where claim_guesses.guesses < :mostInMinute!::int
 * returning guesses
 * ```
 */
export const countGuess = new PreparedQuery<ICountGuessParams,ICountGuessResult>(countGuessIR);


/** 'ForgiveGuess' parameters type */
export interface IForgiveGuessParams {
  memberId: bigint;
  minute: string;
}

/** 'ForgiveGuess' return type */
export type IForgiveGuessResult = void;

/** 'ForgiveGuess' query type */
export interface IForgiveGuessQuery {
  params: IForgiveGuessParams;
  result: IForgiveGuessResult;
}

const forgiveGuessIR: any = {"usedParamSet":{"memberId":true,"minute":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":72,"b":81}]},{"name":"minute","required":true,"transform":{"type":"scalar"},"locs":[{"a":96,"b":103}]}],"statement":"update huigan.claim_guesses set guesses = guesses - 1\nwhere member_id = :memberId! and minute = :minute!::timestamptz and guesses > 0"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.claim_guesses set guesses = guesses - 1
 * where member_id = :memberId! and minute = :minute!::timestamptz and guesses > 0
 * ```
 */
export const forgiveGuess = new PreparedQuery<IForgiveGuessParams,IForgiveGuessResult>(forgiveGuessIR);


/** 'TakeClaimCode' parameters type */
export interface ITakeClaimCodeParams {
  at: string;
  brandId: number;
  code: string;
  memberId: bigint;
}

/** 'TakeClaimCode' return type */
export interface ITakeClaimCodeResult {
  template_id: string;
}

/** 'TakeClaimCode' query type */
export interface ITakeClaimCodeQuery {
  params: ITakeClaimCodeParams;
  result: ITakeClaimCodeResult;
}

const takeClaimCodeIR: any = {"usedParamSet":{"memberId":true,"at":true,"brandId":true,"code":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":49,"b":58}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":74,"b":77}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":96,"b":104}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":117,"b":122}]}],"statement":"update huigan.coupon_claim_codes set member_id = :memberId!, claimed_at = :at!\nwhere brand_id = :brandId! and code = :code! and member_id is null\nreturning template_id"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.coupon_claim_codes set member_id = :memberId!, claimed_at = :at!
 * where brand_id = :brandId! and code = :code! and member_id is null
 * returning template_id
 * ```
 */
export const takeClaimCode = new PreparedQuery<ITakeClaimCodeParams,ITakeClaimCodeResult>(takeClaimCodeIR);


/** 'FindClaimCode' parameters type */
export interface IFindClaimCodeParams {
  brandId: number;
  code: string;
}

/** 'FindClaimCode' return type */
export interface IFindClaimCodeResult {
  member_id: bigint | null;
  template_id: string;
}

/** 'FindClaimCode' query type */
export interface IFindClaimCodeQuery {
  params: IFindClaimCodeParams;
  result: IFindClaimCodeResult;
}

const findClaimCodeIR: any = {"usedParamSet":{"brandId":true,"code":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":86,"b":94}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":109,"b":114}]}],"statement":"select c.template_id, c.member_id from huigan.coupon_claim_codes c\nwhere c.brand_id = :brandId! and c.code = :code! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select c.template_id, c.member_id from huigan.coupon_claim_codes c
 * where c.brand_id = :brandId! and c.code = :code! limit 1
 * ```
 */
export const findClaimCode = new PreparedQuery<IFindClaimCodeParams,IFindClaimCodeResult>(findClaimCodeIR);


/** 'FindShownCode' parameters type */
export interface IFindShownCodeParams {
  brandId: number;
  couponId: bigint;
  memberId: bigint;
}

/** 'FindShownCode' return type */
export interface IFindShownCodeResult {
  code: string;
}

/** 'FindShownCode' query type */
export interface IFindShownCodeQuery {
  params: IFindShownCodeParams;
  result: IFindShownCodeResult;
}

const findShownCodeIR: any = {"usedParamSet":{"memberId":true,"couponId":true,"brandId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":61,"b":70}]},{"name":"couponId","required":true,"transform":{"type":"scalar"},"locs":[{"a":90,"b":99}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":118,"b":126}]}],"statement":"select c.code from huigan.coupon_codes c\nwhere c.member_id = :memberId! and c.coupon_id = :couponId! and c.brand_id = :brandId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select c.code from huigan.coupon_codes c
 * where c.member_id = :memberId! and c.coupon_id = :couponId! and c.brand_id = :brandId! limit 1
 * ```
 */
export const findShownCode = new PreparedQuery<IFindShownCodeParams,IFindShownCodeResult>(findShownCodeIR);


/** 'InsertShownCode' parameters type */
export interface IInsertShownCodeParams {
  brandId: number;
  code: string;
  couponId: bigint;
  memberId: bigint;
}

/** 'InsertShownCode' return type */
export interface IInsertShownCodeResult {
  code: string;
}

/** 'InsertShownCode' query type */
export interface IInsertShownCodeQuery {
  params: IInsertShownCodeParams;
  result: IInsertShownCodeResult;
}

const insertShownCodeIR: any = {"usedParamSet":{"brandId":true,"code":true,"memberId":true,"couponId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":79,"b":87}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":90,"b":95}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":98,"b":107}]},{"name":"couponId","required":true,"transform":{"type":"scalar"},"locs":[{"a":110,"b":119}]}],"statement":"insert into huigan.coupon_codes (brand_id, code, member_id, coupon_id)\nvalues (:brandId!, :code!, :memberId!, :couponId!) on conflict do nothing returning code"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.coupon_codes (brand_id, code, member_id, coupon_id)
 * values (:brandId!, :code!, :memberId!, :couponId!) on conflict do nothing returning code
 * ```
 */
export const insertShownCode = new PreparedQuery<IInsertShownCodeParams,IInsertShownCodeResult>(insertShownCodeIR);


/** 'FindCouponOfCode' parameters type */
export interface IFindCouponOfCodeParams {
  brandId: number;
  code: string;
}

/** 'FindCouponOfCode' return type */
export interface IFindCouponOfCodeResult {
  coupon_id: bigint;
  member_id: bigint;
}

/** 'FindCouponOfCode' query type */
export interface IFindCouponOfCodeQuery {
  params: IFindCouponOfCodeParams;
  result: IFindCouponOfCodeResult;
}

const findCouponOfCodeIR: any = {"usedParamSet":{"brandId":true,"code":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":78,"b":86}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":101,"b":106}]}],"statement":"select c.member_id, c.coupon_id from huigan.coupon_codes c\nwhere c.brand_id = :brandId! and c.code = :code! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select c.member_id, c.coupon_id from huigan.coupon_codes c
 * where c.brand_id = :brandId! and c.code = :code! limit 1
 * ```
 */
export const findCouponOfCode = new PreparedQuery<IFindCouponOfCodeParams,IFindCouponOfCodeResult>(findCouponOfCodeIR);


