/** Types generated for queries found in "cloudfunctions/core/member/member-code.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

/** 'FindCode' parameters type */
export interface IFindCodeParams {
  memberId: bigint;
}

/** 'FindCode' return type */
export interface IFindCodeResult {
  code_handle: string;
  code_secret: Buffer;
}

/** 'FindCode' query type */
export interface IFindCodeQuery {
  params: IFindCodeParams;
  result: IFindCodeResult;
}

const findCodeIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":86,"b":95}]}],"statement":"select a.code_handle, a.code_secret from huigan.member_accounts a where a.member_id = :memberId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select a.code_handle, a.code_secret from huigan.member_accounts a where a.member_id = :memberId! limit 1
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

const findCodeByHandleIR: any = {"usedParamSet":{"brandId":true,"handle":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":83,"b":91}]},{"name":"handle","required":true,"transform":{"type":"scalar"},"locs":[{"a":113,"b":120}]}],"statement":"select a.member_id, a.code_secret from huigan.member_accounts a\nwhere a.brand_id = :brandId! and a.code_handle = :handle! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select a.member_id, a.code_secret from huigan.member_accounts a
 * where a.brand_id = :brandId! and a.code_handle = :handle! limit 1
 * ```
 */
export const findCodeByHandle = new PreparedQuery<IFindCodeByHandleParams,IFindCodeByHandleResult>(findCodeByHandleIR);


/** 'InsertCode' parameters type */
export interface IInsertCodeParams {
  brandId: number;
  handle: string;
  madeAt: string;
  memberId: bigint;
  sealed: Buffer;
}

/** 'InsertCode' return type */
export interface IInsertCodeResult {
  member_id: bigint;
}

/** 'InsertCode' query type */
export interface IInsertCodeQuery {
  params: IInsertCodeParams;
  result: IInsertCodeResult;
}

const insertCodeIR: any = {"usedParamSet":{"memberId":true,"brandId":true,"handle":true,"sealed":true,"madeAt":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":100,"b":109}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":112,"b":120}]},{"name":"handle","required":true,"transform":{"type":"scalar"},"locs":[{"a":123,"b":130}]},{"name":"sealed","required":true,"transform":{"type":"scalar"},"locs":[{"a":133,"b":140}]},{"name":"madeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":143,"b":150}]}],"statement":"insert into huigan.member_accounts (member_id, brand_id, code_handle, code_secret, made_at)\nvalues (:memberId!, :brandId!, :handle!, :sealed!, :madeAt!) on conflict do nothing returning member_id"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.member_accounts (member_id, brand_id, code_handle, code_secret, made_at)
 * values (:memberId!, :brandId!, :handle!, :sealed!, :madeAt!) on conflict do nothing returning member_id
 * ```
 */
export const insertCode = new PreparedQuery<IInsertCodeParams,IInsertCodeResult>(insertCodeIR);


/** 'DeleteCode' parameters type */
export interface IDeleteCodeParams {
  memberId: bigint;
}

/** 'DeleteCode' return type */
export type IDeleteCodeResult = void;

/** 'DeleteCode' query type */
export interface IDeleteCodeQuery {
  params: IDeleteCodeParams;
  result: IDeleteCodeResult;
}

const deleteCodeIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":53,"b":62}]}],"statement":"delete from huigan.member_accounts where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.member_accounts where member_id = :memberId!
 * ```
 */
export const deleteCode = new PreparedQuery<IDeleteCodeParams,IDeleteCodeResult>(deleteCodeIR);


