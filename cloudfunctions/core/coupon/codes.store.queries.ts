/** Types generated for queries found in "cloudfunctions/core/coupon/codes.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

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


