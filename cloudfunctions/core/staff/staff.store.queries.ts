/** Types generated for queries found in "cloudfunctions/core/staff/staff.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type stringArray = (string)[];

/** 'FindStaff' parameters type */
export interface IFindStaffParams {
  brandId: number;
  staffId: bigint;
  store?: string | null | void;
}

/** 'FindStaff' return type */
export interface IFindStaffResult {
  brand_id: number;
  generation: number;
  left_at: Date | null;
  name: string;
  role: string;
  staff_id: bigint;
  store_exists: boolean;
  stores: stringArray;
}

/** 'FindStaff' query type */
export interface IFindStaffQuery {
  params: IFindStaffParams;
  result: IFindStaffResult;
}

const findStaffIR: any = {"usedParamSet":{"store":true,"staffId":true,"brandId":true},"params":[{"name":"store","required":false,"transform":{"type":"scalar"},"locs":[{"a":296,"b":301}]},{"name":"staffId","required":true,"transform":{"type":"scalar"},"locs":[{"a":362,"b":370}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":389,"b":397}]}],"statement":"select s.staff_id, s.brand_id, s.name, s.role, s.generation, s.left_at,\n  array(select t.store_id from huigan.staff_stores t where t.staff_id = s.staff_id order by t.store_id\n    limit 1000) as \"stores!\",\n  exists (select 1 from huigan.stores p where p.brand_id = s.brand_id\n    and p.store_id = :store) as \"store_exists!\"\nfrom huigan.staff s where s.staff_id = :staffId! and s.brand_id = :brandId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select s.staff_id, s.brand_id, s.name, s.role, s.generation, s.left_at,
 *   array(select t.store_id from huigan.staff_stores t where t.staff_id = s.staff_id order by t.store_id
 *     limit 1000) as "stores!",
 *   exists (select 1 from huigan.stores p where p.brand_id = s.brand_id
 *     and p.store_id = :store) as "store_exists!"
 * from huigan.staff s where s.staff_id = :staffId! and s.brand_id = :brandId! limit 1
 * ```
 */
export const findStaff = new PreparedQuery<IFindStaffParams,IFindStaffResult>(findStaffIR);


/** 'LockStaff' parameters type */
export interface ILockStaffParams {
  brandId: number;
  staffId: bigint;
}

/** 'LockStaff' return type */
export interface ILockStaffResult {
  brand_id: number;
  generation: number;
  left_at: Date | null;
  name: string;
  role: string;
  staff_id: bigint;
  stores: stringArray;
}

/** 'LockStaff' query type */
export interface ILockStaffQuery {
  params: ILockStaffParams;
  result: ILockStaffResult;
}

const lockStaffIR: any = {"usedParamSet":{"staffId":true,"brandId":true},"params":[{"name":"staffId","required":true,"transform":{"type":"scalar"},"locs":[{"a":243,"b":251}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":270,"b":278}]}],"statement":"select s.staff_id, s.brand_id, s.name, s.role, s.generation, s.left_at,\n  array(select t.store_id from huigan.staff_stores t where t.staff_id = s.staff_id order by t.store_id\n    limit 1000) as \"stores!\"\nfrom huigan.staff s where s.staff_id = :staffId! and s.brand_id = :brandId! for update of s"};

/**
 * Query generated from SQL:
 * ```
 * select s.staff_id, s.brand_id, s.name, s.role, s.generation, s.left_at,
 *   array(select t.store_id from huigan.staff_stores t where t.staff_id = s.staff_id order by t.store_id
 *     limit 1000) as "stores!"
 * from huigan.staff s where s.staff_id = :staffId! and s.brand_id = :brandId! for update of s
 * ```
 */
export const lockStaff = new PreparedQuery<ILockStaffParams,ILockStaffResult>(lockStaffIR);


/** 'FindStaffByIdentity' parameters type */
export interface IFindStaffByIdentityParams {
  brandId: number;
  identity: string;
  kind: string;
}

/** 'FindStaffByIdentity' return type */
export interface IFindStaffByIdentityResult {
  staff_id: bigint;
}

/** 'FindStaffByIdentity' query type */
export interface IFindStaffByIdentityQuery {
  params: IFindStaffByIdentityParams;
  result: IFindStaffByIdentityResult;
}

const findStaffByIdentityIR: any = {"usedParamSet":{"brandId":true,"kind":true,"identity":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":68,"b":76}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":91,"b":96}]},{"name":"identity","required":true,"transform":{"type":"scalar"},"locs":[{"a":115,"b":124}]}],"statement":"select i.staff_id from huigan.staff_identities i\nwhere i.brand_id = :brandId! and i.kind = :kind! and i.identity = :identity! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select i.staff_id from huigan.staff_identities i
 * where i.brand_id = :brandId! and i.kind = :kind! and i.identity = :identity! limit 1
 * ```
 */
export const findStaffByIdentity = new PreparedQuery<IFindStaffByIdentityParams,IFindStaffByIdentityResult>(findStaffByIdentityIR);


/** 'InsertStaff' parameters type */
export interface IInsertStaffParams {
  brandId: number;
  name: string;
  role: string;
}

/** 'InsertStaff' return type */
export interface IInsertStaffResult {
  staff_id: bigint;
}

/** 'InsertStaff' query type */
export interface IInsertStaffQuery {
  params: IInsertStaffParams;
  result: IInsertStaffResult;
}

const insertStaffIR: any = {"usedParamSet":{"brandId":true,"name":true,"role":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":56,"b":64}]},{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":67,"b":72}]},{"name":"role","required":true,"transform":{"type":"scalar"},"locs":[{"a":75,"b":80}]}],"statement":"insert into huigan.staff (brand_id, name, role) values (:brandId!, :name!, :role!) returning staff_id"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.staff (brand_id, name, role) values (:brandId!, :name!, :role!) returning staff_id
 * ```
 */
export const insertStaff = new PreparedQuery<IInsertStaffParams,IInsertStaffResult>(insertStaffIR);


/** 'InsertStaffStores' parameters type */
export interface IInsertStaffStoresParams {
  brandId: number;
  staffId: bigint;
  stores: stringArray;
}

/** 'InsertStaffStores' return type */
export type IInsertStaffStoresResult = void;

/** 'InsertStaffStores' query type */
export interface IInsertStaffStoresQuery {
  params: IInsertStaffStoresParams;
  result: IInsertStaffStoresResult;
}

const insertStaffStoresIR: any = {"usedParamSet":{"staffId":true,"brandId":true,"stores":true},"params":[{"name":"staffId","required":true,"transform":{"type":"scalar"},"locs":[{"a":70,"b":78}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":97}]},{"name":"stores","required":true,"transform":{"type":"scalar"},"locs":[{"a":133,"b":140}]}],"statement":"insert into huigan.staff_stores (staff_id, brand_id, store_id)\nselect :staffId!::bigint, :brandId!::smallint, t.store_id from unnest(:stores!::text[]) as t(store_id)\n  order by t.store_id\non conflict do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.staff_stores (staff_id, brand_id, store_id)
 * select :staffId!::bigint, :brandId!::smallint, t.store_id from unnest(:stores!::text[]) as t(store_id)
 *   order by t.store_id
 * on conflict do nothing
 * ```
 */
export const insertStaffStores = new PreparedQuery<IInsertStaffStoresParams,IInsertStaffStoresResult>(insertStaffStoresIR);


/** 'InsertStaffIdentity' parameters type */
export interface IInsertStaffIdentityParams {
  brandId: number;
  identity: string;
  kind: string;
  staffId: bigint;
}

/** 'InsertStaffIdentity' return type */
export type IInsertStaffIdentityResult = void;

/** 'InsertStaffIdentity' query type */
export interface IInsertStaffIdentityQuery {
  params: IInsertStaffIdentityParams;
  result: IInsertStaffIdentityResult;
}

const insertStaffIdentityIR: any = {"usedParamSet":{"brandId":true,"kind":true,"identity":true,"staffId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":83,"b":91}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":94,"b":99}]},{"name":"identity","required":true,"transform":{"type":"scalar"},"locs":[{"a":102,"b":111}]},{"name":"staffId","required":true,"transform":{"type":"scalar"},"locs":[{"a":114,"b":122}]}],"statement":"insert into huigan.staff_identities (brand_id, kind, identity, staff_id)\n  values (:brandId!, :kind!, :identity!, :staffId!)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.staff_identities (brand_id, kind, identity, staff_id)
 *   values (:brandId!, :kind!, :identity!, :staffId!)
 * ```
 */
export const insertStaffIdentity = new PreparedQuery<IInsertStaffIdentityParams,IInsertStaffIdentityResult>(insertStaffIdentityIR);


/** 'DeleteStaffStores' parameters type */
export interface IDeleteStaffStoresParams {
  staffId: bigint;
  stores: stringArray;
}

/** 'DeleteStaffStores' return type */
export type IDeleteStaffStoresResult = void;

/** 'DeleteStaffStores' query type */
export interface IDeleteStaffStoresQuery {
  params: IDeleteStaffStoresParams;
  result: IDeleteStaffStoresResult;
}

const deleteStaffStoresIR: any = {"usedParamSet":{"staffId":true,"stores":true},"params":[{"name":"staffId","required":true,"transform":{"type":"scalar"},"locs":[{"a":49,"b":57}]},{"name":"stores","required":true,"transform":{"type":"scalar"},"locs":[{"a":78,"b":85}]}],"statement":"delete from huigan.staff_stores where staff_id = :staffId! and store_id = any(:stores!::text[])"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.staff_stores where staff_id = :staffId! and store_id = any(:stores!::text[])
 * ```
 */
export const deleteStaffStores = new PreparedQuery<IDeleteStaffStoresParams,IDeleteStaffStoresResult>(deleteStaffStoresIR);


/** 'DeleteStaffIdentities' parameters type */
export interface IDeleteStaffIdentitiesParams {
  staffId: bigint;
}

/** 'DeleteStaffIdentities' return type */
export type IDeleteStaffIdentitiesResult = void;

/** 'DeleteStaffIdentities' query type */
export interface IDeleteStaffIdentitiesQuery {
  params: IDeleteStaffIdentitiesParams;
  result: IDeleteStaffIdentitiesResult;
}

const deleteStaffIdentitiesIR: any = {"usedParamSet":{"staffId":true},"params":[{"name":"staffId","required":true,"transform":{"type":"scalar"},"locs":[{"a":53,"b":61}]}],"statement":"delete from huigan.staff_identities where staff_id = :staffId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.staff_identities where staff_id = :staffId!
 * ```
 */
export const deleteStaffIdentities = new PreparedQuery<IDeleteStaffIdentitiesParams,IDeleteStaffIdentitiesResult>(deleteStaffIdentitiesIR);


/** 'RaiseStaffGeneration' parameters type */
export interface IRaiseStaffGenerationParams {
  leftAt?: string | null | void;
  staffId: bigint;
}

/** 'RaiseStaffGeneration' return type */
export interface IRaiseStaffGenerationResult {
  generation: number;
}

/** 'RaiseStaffGeneration' query type */
export interface IRaiseStaffGenerationQuery {
  params: IRaiseStaffGenerationParams;
  result: IRaiseStaffGenerationResult;
}

const raiseStaffGenerationIR: any = {"usedParamSet":{"leftAt":true,"staffId":true},"params":[{"name":"leftAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":72,"b":78}]},{"name":"staffId","required":true,"transform":{"type":"scalar"},"locs":[{"a":109,"b":117}]}],"statement":"update huigan.staff set generation = generation + 1, left_at = coalesce(:leftAt, left_at)\n  where staff_id = :staffId! returning generation"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.staff set generation = generation + 1, left_at = coalesce(:leftAt, left_at)
 *   where staff_id = :staffId! returning generation
 * ```
 */
export const raiseStaffGeneration = new PreparedQuery<IRaiseStaffGenerationParams,IRaiseStaffGenerationResult>(raiseStaffGenerationIR);


