/** Types generated for queries found in "cloudfunctions/core/views/menu/stores.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindServingStores' parameters type */
export interface IFindServingStoresParams {
  brandId: number;
  limit: number;
}

/** 'FindServingStores' return type */
export interface IFindServingStoresResult {
  document: unknown;
  name: string;
  store_id: string;
}

/** 'FindServingStores' query type */
export interface IFindServingStoresQuery {
  params: IFindServingStoresParams;
  result: IFindServingStoresResult;
}

const findServingStoresIR: any = {"usedParamSet":{"brandId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":135,"b":143}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":171,"b":177}]}],"statement":"select s.store_id, s.name, d.document from huigan.stores s join huigan.store_details d\n  using (brand_id, store_id)\nwhere s.brand_id = :brandId! order by s.store_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select s.store_id, s.name, d.document from huigan.stores s join huigan.store_details d
 *   using (brand_id, store_id)
 * where s.brand_id = :brandId! order by s.store_id limit :limit!::int
 * ```
 */
export const findServingStores = new PreparedQuery<IFindServingStoresParams,IFindServingStoresResult>(findServingStoresIR);


/** 'FindServingStore' parameters type */
export interface IFindServingStoreParams {
  brandId: number;
  storeId: string;
}

/** 'FindServingStore' return type */
export interface IFindServingStoreResult {
  document: unknown;
  name: string;
  store_id: string;
}

/** 'FindServingStore' query type */
export interface IFindServingStoreQuery {
  params: IFindServingStoreParams;
  result: IFindServingStoreResult;
}

const findServingStoreIR: any = {"usedParamSet":{"brandId":true,"storeId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":135,"b":143}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":162,"b":170}]}],"statement":"select s.store_id, s.name, d.document from huigan.stores s join huigan.store_details d\n  using (brand_id, store_id)\nwhere s.brand_id = :brandId! and s.store_id = :storeId!"};

/**
 * Query generated from SQL:
 * ```
 * select s.store_id, s.name, d.document from huigan.stores s join huigan.store_details d
 *   using (brand_id, store_id)
 * where s.brand_id = :brandId! and s.store_id = :storeId!
 * ```
 */
export const findServingStore = new PreparedQuery<IFindServingStoreParams,IFindServingStoreResult>(findServingStoreIR);


