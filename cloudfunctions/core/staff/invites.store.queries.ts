/** Types generated for queries found in "cloudfunctions/core/staff/invites.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type stringArray = (string)[];

/** 'InsertInvite' parameters type */
export interface IInsertInviteParams {
  brandId: number;
  codeHash: Buffer;
  expiresAt: string;
  invitedBy?: bigint | null | void;
  madeAt: string;
  name: string;
  role: string;
  stores: stringArray;
}

/** 'InsertInvite' return type */
export type IInsertInviteResult = void;

/** 'InsertInvite' query type */
export interface IInsertInviteQuery {
  params: IInsertInviteParams;
  result: IInsertInviteResult;
}

const insertInviteIR: any = {"usedParamSet":{"codeHash":true,"brandId":true,"name":true,"role":true,"stores":true,"invitedBy":true,"madeAt":true,"expiresAt":true},"params":[{"name":"codeHash","required":true,"transform":{"type":"scalar"},"locs":[{"a":119,"b":128}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":131,"b":139}]},{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":142,"b":147}]},{"name":"role","required":true,"transform":{"type":"scalar"},"locs":[{"a":150,"b":155}]},{"name":"stores","required":true,"transform":{"type":"scalar"},"locs":[{"a":158,"b":165}]},{"name":"invitedBy","required":false,"transform":{"type":"scalar"},"locs":[{"a":176,"b":185}]},{"name":"madeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":188,"b":195}]},{"name":"expiresAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":198,"b":208}]}],"statement":"insert into huigan.staff_invites (code_hash, brand_id, name, role, store_ids, invited_by, made_at, expires_at)\nvalues (:codeHash!, :brandId!, :name!, :role!, :stores!::text[], :invitedBy, :madeAt!, :expiresAt!)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.staff_invites (code_hash, brand_id, name, role, store_ids, invited_by, made_at, expires_at)
 * values (:codeHash!, :brandId!, :name!, :role!, :stores!::text[], :invitedBy, :madeAt!, :expiresAt!)
 * ```
 */
export const insertInvite = new PreparedQuery<IInsertInviteParams,IInsertInviteResult>(insertInviteIR);


/** 'LockInvite' parameters type */
export interface ILockInviteParams {
  codeHash: Buffer;
}

/** 'LockInvite' return type */
export interface ILockInviteResult {
  brand_id: number;
  code_hash: Buffer;
  expires_at: Date;
  inviter_left: boolean;
  name: string;
  role: string;
  store_ids: stringArray;
  used_at: Date | null;
}

/** 'LockInvite' query type */
export interface ILockInviteQuery {
  params: ILockInviteParams;
  result: ILockInviteResult;
}

const lockInviteIR: any = {"usedParamSet":{"codeHash":true},"params":[{"name":"codeHash","required":true,"transform":{"type":"scalar"},"locs":[{"a":255,"b":264}]}],"statement":"select v.code_hash, v.brand_id, v.name, v.role, v.store_ids, v.expires_at, v.used_at,\n  exists (select 1 from huigan.staff b where b.staff_id = v.invited_by\n    and b.left_at is not null) as \"inviter_left!\"\nfrom huigan.staff_invites v where v.code_hash = :codeHash! for update of v"};

/**
 * Query generated from SQL:
 * ```
 * select v.code_hash, v.brand_id, v.name, v.role, v.store_ids, v.expires_at, v.used_at,
 *   exists (select 1 from huigan.staff b where b.staff_id = v.invited_by
 *     and b.left_at is not null) as "inviter_left!"
 * from huigan.staff_invites v where v.code_hash = :codeHash! for update of v
 * ```
 */
export const lockInvite = new PreparedQuery<ILockInviteParams,ILockInviteResult>(lockInviteIR);


/** 'UseInvite' parameters type */
export interface IUseInviteParams {
  codeHash: Buffer;
  usedAt: string;
  usedBy: bigint;
}

/** 'UseInvite' return type */
export interface IUseInviteResult {
  code_hash: Buffer;
}

/** 'UseInvite' query type */
export interface IUseInviteQuery {
  params: IUseInviteParams;
  result: IUseInviteResult;
}

const useInviteIR: any = {"usedParamSet":{"usedAt":true,"usedBy":true,"codeHash":true},"params":[{"name":"usedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":42,"b":49}]},{"name":"usedBy","required":true,"transform":{"type":"scalar"},"locs":[{"a":62,"b":69}]},{"name":"codeHash","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":98}]}],"statement":"update huigan.staff_invites set used_at = :usedAt!, used_by = :usedBy! where code_hash = :codeHash!\n  and used_at is null returning code_hash"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.staff_invites set used_at = :usedAt!, used_by = :usedBy! where code_hash = :codeHash!
 *   and used_at is null returning code_hash
 * ```
 */
export const useInvite = new PreparedQuery<IUseInviteParams,IUseInviteResult>(useInviteIR);


