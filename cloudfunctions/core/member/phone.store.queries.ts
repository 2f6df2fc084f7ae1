/** Types generated for queries found in "cloudfunctions/core/member/phone.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

/** 'FindPhone' parameters type */
export interface IFindPhoneParams {
  memberId: bigint;
}

/** 'FindPhone' return type */
export interface IFindPhoneResult {
  phone: Buffer;
  phone_hash: Buffer;
  verified_at: Date;
}

/** 'FindPhone' query type */
export interface IFindPhoneQuery {
  params: IFindPhoneParams;
  result: IFindPhoneResult;
}

const findPhoneIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":92,"b":101}]}],"statement":"select p.phone, p.phone_hash, p.verified_at from huigan.member_phones p where p.member_id = :memberId!\n  limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select p.phone, p.phone_hash, p.verified_at from huigan.member_phones p where p.member_id = :memberId!
 *   limit 1
 * ```
 */
export const findPhone = new PreparedQuery<IFindPhoneParams,IFindPhoneResult>(findPhoneIR);


/** 'SavePhone' parameters type */
export interface ISavePhoneParams {
  brandId: number;
  memberId: bigint;
  phone: Buffer;
  phoneHash: Buffer;
  verifiedAt: string;
}

/** 'SavePhone' return type */
export type ISavePhoneResult = void;

/** 'SavePhone' query type */
export interface ISavePhoneQuery {
  params: ISavePhoneParams;
  result: ISavePhoneResult;
}

const savePhoneIR: any = {"usedParamSet":{"memberId":true,"brandId":true,"phoneHash":true,"phone":true,"verifiedAt":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":95,"b":104}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":107,"b":115}]},{"name":"phoneHash","required":true,"transform":{"type":"scalar"},"locs":[{"a":118,"b":128}]},{"name":"phone","required":true,"transform":{"type":"scalar"},"locs":[{"a":131,"b":137}]},{"name":"verifiedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":140,"b":151}]}],"statement":"insert into huigan.member_phones (member_id, brand_id, phone_hash, phone, verified_at)\nvalues (:memberId!, :brandId!, :phoneHash!, :phone!, :verifiedAt!)\non conflict (member_id) do update set phone_hash = excluded.phone_hash, phone = excluded.phone,\n  verified_at = excluded.verified_at"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.member_phones (member_id, brand_id, phone_hash, phone, verified_at)
 * values (:memberId!, :brandId!, :phoneHash!, :phone!, :verifiedAt!)
 * on conflict (member_id) do update set phone_hash = excluded.phone_hash, phone = excluded.phone,
 *   verified_at = excluded.verified_at
 * ```
 */
export const savePhone = new PreparedQuery<ISavePhoneParams,ISavePhoneResult>(savePhoneIR);


/** 'DeletePhone' parameters type */
export interface IDeletePhoneParams {
  memberId: bigint;
}

/** 'DeletePhone' return type */
export type IDeletePhoneResult = void;

/** 'DeletePhone' query type */
export interface IDeletePhoneQuery {
  params: IDeletePhoneParams;
  result: IDeletePhoneResult;
}

const deletePhoneIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":51,"b":60}]}],"statement":"delete from huigan.member_phones where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.member_phones where member_id = :memberId!
 * ```
 */
export const deletePhone = new PreparedQuery<IDeletePhoneParams,IDeletePhoneResult>(deletePhoneIR);


