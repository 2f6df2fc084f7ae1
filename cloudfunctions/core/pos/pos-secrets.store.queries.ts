/** Types generated for queries found in "cloudfunctions/core/pos/pos-secrets.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

/** 'FindPosStore' parameters type */
export interface IFindPosStoreParams {
  brandKey: string;
  limit: number;
  now: string;
  storeId: string;
}

/** 'FindPosStore' return type */
export interface IFindPosStoreResult {
  brand_id: number;
  secret: Buffer;
  secret_no: number;
  utc_offset_minutes: number;
}

/** 'FindPosStore' query type */
export interface IFindPosStoreQuery {
  params: IFindPosStoreParams;
  result: IFindPosStoreResult;
}

const findPosStoreIR: any = {"usedParamSet":{"brandKey":true,"storeId":true,"now":true,"limit":true},"params":[{"name":"brandKey","required":true,"transform":{"type":"scalar"},"locs":[{"a":274,"b":283}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":326,"b":334}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":384,"b":388}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":423,"b":429}]}],"statement":"select b.brand_id, s.secret_no, s.secret, (v.document ->> 'utcOffsetMinutes')::int as \"utc_offset_minutes!\"\nfrom huigan.brands b\njoin huigan.programme_versions v on v.brand_id = b.brand_id and v.version = 1\njoin huigan.pos_secrets s on s.brand_id = b.brand_id\nwhere b.key = :brandKey! and b.stands_at is null and s.store_id = :storeId!\n  and (s.valid_until is null or s.valid_until > :now!)\norder by s.secret_no desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select b.brand_id, s.secret_no, s.secret, (v.document ->> 'utcOffsetMinutes')::int as "utc_offset_minutes!"
 * from huigan.brands b
 * join huigan.programme_versions v on v.brand_id = b.brand_id and v.version = 1
 * join huigan.pos_secrets s on s.brand_id = b.brand_id
 * where b.key = :brandKey! and b.stands_at is null and s.store_id = :storeId!
 *   and (s.valid_until is null or s.valid_until > :now!)
 * order by s.secret_no desc limit :limit!::int
 * ```
 */
export const findPosStore = new PreparedQuery<IFindPosStoreParams,IFindPosStoreResult>(findPosStoreIR);


/** 'LockStore' parameters type */
export interface ILockStoreParams {
  brandId: number;
  storeId: string;
}

/** 'LockStore' return type */
export interface ILockStoreResult {
  store_id: string;
}

/** 'LockStore' query type */
export interface ILockStoreQuery {
  params: ILockStoreParams;
  result: ILockStoreResult;
}

const lockStoreIR: any = {"usedParamSet":{"brandId":true,"storeId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":52,"b":60}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":77,"b":85}]}],"statement":"select store_id from huigan.stores where brand_id = :brandId! and store_id = :storeId! for no key update"};

/**
 * Query generated from SQL:
 * ```
 * select store_id from huigan.stores where brand_id = :brandId! and store_id = :storeId! for no key update
 * ```
 */
export const lockStore = new PreparedQuery<ILockStoreParams,ILockStoreResult>(lockStoreIR);


/** 'EndSecrets' parameters type */
export interface IEndSecretsParams {
  brandId: number;
  nextNo: number;
  now: string;
  storeId: string;
  validUntil: string;
}

/** 'EndSecrets' return type */
export type IEndSecretsResult = void;

/** 'EndSecrets' query type */
export interface IEndSecretsQuery {
  params: IEndSecretsParams;
  result: IEndSecretsResult;
}

const endSecretsIR: any = {"usedParamSet":{"nextNo":true,"validUntil":true,"now":true,"brandId":true,"storeId":true},"params":[{"name":"nextNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":189,"b":196}]},{"name":"validUntil","required":true,"transform":{"type":"scalar"},"locs":[{"a":212,"b":223}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":243,"b":247}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":321,"b":329},{"a":380,"b":388}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":348,"b":356},{"a":407,"b":415}]}],"statement":"-- The one before the next stays valid until then, and those before it no longer.\nupdate huigan.pos_secrets s set valid_until = e.ends\nfrom (select o.secret_no,\n    case when o.secret_no = :nextNo!::int - 1 then :validUntil!::timestamptz else :now!::timestamptz end as ends\n  from huigan.pos_secrets o where o.brand_id = :brandId! and o.store_id = :storeId!) e\nwhere s.brand_id = :brandId! and s.store_id = :storeId! and s.secret_no = e.secret_no\n  and (s.valid_until is null or s.valid_until > e.ends)"};

/**
 * Query generated from SQL:
 * ```
 * -- The one before the next stays valid until then, and those before it no longer.
 * update huigan.pos_secrets s set valid_until = e.ends
 * from (select o.secret_no,
 *     case when o.secret_no = :nextNo!::int - 1 then :validUntil!::timestamptz else :now!::timestamptz end as ends
 *   from huigan.pos_secrets o where o.brand_id = :brandId! and o.store_id = :storeId!) e
 * where s.brand_id = :brandId! and s.store_id = :storeId! and s.secret_no = e.secret_no
 *   and (s.valid_until is null or s.valid_until > e.ends)
 * ```
 */
export const endSecrets = new PreparedQuery<IEndSecretsParams,IEndSecretsResult>(endSecretsIR);


/** 'NextSecretNo' parameters type */
export interface INextSecretNoParams {
  brandId: number;
  storeId: string;
}

/** 'NextSecretNo' return type */
export interface INextSecretNoResult {
  next: number;
}

/** 'NextSecretNo' query type */
export interface INextSecretNoQuery {
  params: INextSecretNoParams;
  result: INextSecretNoResult;
}

const nextSecretNoIR: any = {"usedParamSet":{"brandId":true,"storeId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":91,"b":99}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":118,"b":126}]}],"statement":"select coalesce(max(secret_no), 0) + 1 as \"next!\" from huigan.pos_secrets where brand_id = :brandId!\n  and store_id = :storeId!"};

/**
 * Query generated from SQL:
 * ```
 * select coalesce(max(secret_no), 0) + 1 as "next!" from huigan.pos_secrets where brand_id = :brandId!
 *   and store_id = :storeId!
 * ```
 */
export const nextSecretNo = new PreparedQuery<INextSecretNoParams,INextSecretNoResult>(nextSecretNoIR);


/** 'InsertSecret' parameters type */
export interface IInsertSecretParams {
  brandId: number;
  madeAt: string;
  sealed: Buffer;
  secretNo: number;
  storeId: string;
}

/** 'InsertSecret' return type */
export type IInsertSecretResult = void;

/** 'InsertSecret' query type */
export interface IInsertSecretQuery {
  params: IInsertSecretParams;
  result: IInsertSecretResult;
}

const insertSecretIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"secretNo":true,"sealed":true,"madeAt":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":88,"b":96}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":99,"b":107}]},{"name":"secretNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":110,"b":119}]},{"name":"sealed","required":true,"transform":{"type":"scalar"},"locs":[{"a":122,"b":129}]},{"name":"madeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":132,"b":139}]}],"statement":"insert into huigan.pos_secrets (brand_id, store_id, secret_no, secret, made_at)\nvalues (:brandId!, :storeId!, :secretNo!, :sealed!, :madeAt!)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.pos_secrets (brand_id, store_id, secret_no, secret, made_at)
 * values (:brandId!, :storeId!, :secretNo!, :sealed!, :madeAt!)
 * ```
 */
export const insertSecret = new PreparedQuery<IInsertSecretParams,IInsertSecretResult>(insertSecretIR);


