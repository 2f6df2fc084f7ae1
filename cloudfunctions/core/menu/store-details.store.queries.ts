/** Types generated for queries found in "cloudfunctions/core/menu/store-details.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type stringArray = (string)[];

/** 'FindDetails' parameters type */
export interface IFindDetailsParams {
  brandId: number;
  limit: number;
  storeIds: stringArray;
}

/** 'FindDetails' return type */
export interface IFindDetailsResult {
  document: unknown;
  store_id: string;
}

/** 'FindDetails' query type */
export interface IFindDetailsQuery {
  params: IFindDetailsParams;
  result: IFindDetailsResult;
}

const findDetailsIR: any = {"usedParamSet":{"brandId":true,"storeIds":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":69,"b":77}]},{"name":"storeIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":98,"b":107}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":142,"b":148}]}],"statement":"select store_id, document from huigan.store_details\nwhere brand_id = :brandId! and store_id = any(:storeIds!::text[]) order by store_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select store_id, document from huigan.store_details
 * where brand_id = :brandId! and store_id = any(:storeIds!::text[]) order by store_id limit :limit!::int
 * ```
 */
export const findDetails = new PreparedQuery<IFindDetailsParams,IFindDetailsResult>(findDetailsIR);


/** 'LockDetails' parameters type */
export interface ILockDetailsParams {
  brandId: number;
  storeId: string;
}

/** 'LockDetails' return type */
export interface ILockDetailsResult {
  document: unknown;
}

/** 'LockDetails' query type */
export interface ILockDetailsQuery {
  params: ILockDetailsParams;
  result: ILockDetailsResult;
}

const lockDetailsIR: any = {"usedParamSet":{"brandId":true,"storeId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":59,"b":67}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":84,"b":92}]}],"statement":"select document from huigan.store_details where brand_id = :brandId! and store_id = :storeId!\n  for no key update"};

/**
 * Query generated from SQL:
 * ```
 * select document from huigan.store_details where brand_id = :brandId! and store_id = :storeId!
 *   for no key update
 * ```
 */
export const lockDetails = new PreparedQuery<ILockDetailsParams,ILockDetailsResult>(lockDetailsIR);


/** 'UpsertDetails' parameters type */
export interface IUpsertDetailsParams {
  brandId: number;
  document: string;
  storeId: string;
}

/** 'UpsertDetails' return type */
export type IUpsertDetailsResult = void;

/** 'UpsertDetails' query type */
export interface IUpsertDetailsQuery {
  params: IUpsertDetailsParams;
  result: IUpsertDetailsResult;
}

const upsertDetailsIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"document":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":96,"b":104}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":107,"b":115}]},{"name":"document","required":true,"transform":{"type":"scalar"},"locs":[{"a":118,"b":127}]}],"statement":"with changed as (\n  insert into huigan.store_details (brand_id, store_id, document)\n    values (:brandId!, :storeId!, :document!::jsonb)\n  on conflict (brand_id, store_id) do update set document = excluded.document\n  returning brand_id\n)\ninsert into huigan.menu_revisions (brand_id, revision) select changed.brand_id, 1 from changed\non conflict (brand_id) do update set revision = menu_revisions.revision + 1"};

/**
 * Query generated from SQL:
 * ```
 * with changed as (
 *   insert into huigan.store_details (brand_id, store_id, document)
 *     values (:brandId!, :storeId!, :document!::jsonb)
 *   on conflict (brand_id, store_id) do update set document = excluded.document
 *   returning brand_id
 * )
 * insert into huigan.menu_revisions (brand_id, revision) select changed.brand_id, 1 from changed
 * on conflict (brand_id) do update set revision = menu_revisions.revision + 1
 * ```
 */
export const upsertDetails = new PreparedQuery<IUpsertDetailsParams,IUpsertDetailsResult>(upsertDetailsIR);


