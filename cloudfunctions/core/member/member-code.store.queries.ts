/** Types generated for queries found in "cloudfunctions/core/member/member-code.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

/** 'FindCode' parameters type */
export interface IFindCodeParams {
  memberId: bigint;
}

/** 'FindCode' return type */
export interface IFindCodeResult {
  brand_id: number;
  code_handle: string;
}

/** 'FindCode' query type */
export interface IFindCodeQuery {
  params: IFindCodeParams;
  result: IFindCodeResult;
}

const findCodeIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":83,"b":92}]}],"statement":"select a.brand_id, a.code_handle from huigan.member_accounts a where a.member_id = :memberId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select a.brand_id, a.code_handle from huigan.member_accounts a where a.member_id = :memberId! limit 1
 * ```
 */
export const findCode = new PreparedQuery<IFindCodeParams,IFindCodeResult>(findCodeIR);


/** 'FindCodeByHandle' parameters type */
export interface IFindCodeByHandleParams {
  brandId: number;
  handle: string;
}

/** 'FindCodeByHandle' return type */
export interface IFindCodeByHandleResult {
  code_secret: Buffer;
  member_id: bigint;
}

/** 'FindCodeByHandle' query type */
export interface IFindCodeByHandleQuery {
  params: IFindCodeByHandleParams;
  result: IFindCodeByHandleResult;
}

const findCodeByHandleIR: any = {"usedParamSet":{"brandId":true,"handle":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":80,"b":88}]},{"name":"handle","required":true,"transform":{"type":"scalar"},"locs":[{"a":110,"b":117}]}],"statement":"select h.member_id, h.code_secret from huigan.code_handles h\nwhere h.brand_id = :brandId! and h.code_handle = :handle! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select h.member_id, h.code_secret from huigan.code_handles h
 * where h.brand_id = :brandId! and h.code_handle = :handle! limit 1
 * ```
 */
export const findCodeByHandle = new PreparedQuery<IFindCodeByHandleParams,IFindCodeByHandleResult>(findCodeByHandleIR);


/** 'ClaimHandle' parameters type */
export interface IClaimHandleParams {
  brandId: number;
  handle: string;
  memberId: bigint;
  sealed: Buffer;
}

/** 'ClaimHandle' return type */
export interface IClaimHandleResult {
  member_id: bigint;
}

/** 'ClaimHandle' query type */
export interface IClaimHandleQuery {
  params: IClaimHandleParams;
  result: IClaimHandleResult;
}

const claimHandleIR: any = {"usedParamSet":{"brandId":true,"handle":true,"memberId":true,"sealed":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":88,"b":96}]},{"name":"handle","required":true,"transform":{"type":"scalar"},"locs":[{"a":99,"b":106}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":109,"b":118}]},{"name":"sealed","required":true,"transform":{"type":"scalar"},"locs":[{"a":121,"b":128}]}],"statement":"insert into huigan.code_handles (brand_id, code_handle, member_id, code_secret)\nvalues (:brandId!, :handle!, :memberId!, :sealed!) on conflict do nothing returning member_id"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.code_handles (brand_id, code_handle, member_id, code_secret)
 * values (:brandId!, :handle!, :memberId!, :sealed!) on conflict do nothing returning member_id
 * ```
 */
export const claimHandle = new PreparedQuery<IClaimHandleParams,IClaimHandleResult>(claimHandleIR);


/** 'ReleaseHandle' parameters type */
export interface IReleaseHandleParams {
  brandId: number;
  handle: string;
}

/** 'ReleaseHandle' return type */
export type IReleaseHandleResult = void;

/** 'ReleaseHandle' query type */
export interface IReleaseHandleQuery {
  params: IReleaseHandleParams;
  result: IReleaseHandleResult;
}

const releaseHandleIR: any = {"usedParamSet":{"brandId":true,"handle":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":49,"b":57}]},{"name":"handle","required":true,"transform":{"type":"scalar"},"locs":[{"a":77,"b":84}]}],"statement":"delete from huigan.code_handles where brand_id = :brandId! and code_handle = :handle!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.code_handles where brand_id = :brandId! and code_handle = :handle!
 * ```
 */
export const releaseHandle = new PreparedQuery<IReleaseHandleParams,IReleaseHandleResult>(releaseHandleIR);


/** 'InsertCode' parameters type */
export interface IInsertCodeParams {
  brandId: number;
  handle: string;
  madeAt: string;
  memberId: bigint;
}

/** 'InsertCode' return type */
export type IInsertCodeResult = void;

/** 'InsertCode' query type */
export interface IInsertCodeQuery {
  params: IInsertCodeParams;
  result: IInsertCodeResult;
}

const insertCodeIR: any = {"usedParamSet":{"memberId":true,"brandId":true,"handle":true,"madeAt":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":87,"b":96}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":99,"b":107}]},{"name":"handle","required":true,"transform":{"type":"scalar"},"locs":[{"a":110,"b":117}]},{"name":"madeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":120,"b":127}]}],"statement":"insert into huigan.member_accounts (member_id, brand_id, code_handle, made_at)\nvalues (:memberId!, :brandId!, :handle!, :madeAt!)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.member_accounts (member_id, brand_id, code_handle, made_at)
 * values (:memberId!, :brandId!, :handle!, :madeAt!)
 * ```
 */
export const insertCode = new PreparedQuery<IInsertCodeParams,IInsertCodeResult>(insertCodeIR);


/** 'DeleteCode' parameters type */
export interface IDeleteCodeParams {
  memberId: bigint;
}

/** 'DeleteCode' return type */
export interface IDeleteCodeResult {
  brand_id: number;
  code_handle: string;
}

/** 'DeleteCode' query type */
export interface IDeleteCodeQuery {
  params: IDeleteCodeParams;
  result: IDeleteCodeResult;
}

const deleteCodeIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":53,"b":62}]}],"statement":"delete from huigan.member_accounts where member_id = :memberId! returning brand_id, code_handle"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.member_accounts where member_id = :memberId! returning brand_id, code_handle
 * ```
 */
export const deleteCode = new PreparedQuery<IDeleteCodeParams,IDeleteCodeResult>(deleteCodeIR);


