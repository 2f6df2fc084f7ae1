/** Types generated for queries found in "cloudfunctions/core/catalog/catalog.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'SaveStores' parameters type */
export interface ISaveStoresParams {
  brandId: number;
  names: stringArray;
  storeIds: stringArray;
}

/** 'SaveStores' return type */
export type ISaveStoresResult = void;

/** 'SaveStores' query type */
export interface ISaveStoresQuery {
  params: ISaveStoresParams;
  result: ISaveStoresResult;
}

const saveStoresIR: any = {"usedParamSet":{"brandId":true,"storeIds":true,"names":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":60,"b":68}]},{"name":"storeIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":112,"b":121}]},{"name":"names","required":true,"transform":{"type":"scalar"},"locs":[{"a":132,"b":138}]}],"statement":"insert into huigan.stores (brand_id, store_id, name)\nselect :brandId!::smallint, t.store_id, t.name from unnest(:storeIds!::text[], :names!::text[])\n  as t(store_id, name) order by t.store_id\non conflict (brand_id, store_id) do update set name = excluded.name where stores.name <> excluded.name"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.stores (brand_id, store_id, name)
 * select :brandId!::smallint, t.store_id, t.name from unnest(:storeIds!::text[], :names!::text[])
 *   as t(store_id, name) order by t.store_id
 * on conflict (brand_id, store_id) do update set name = excluded.name where stores.name <> excluded.name
 * ```
 */
export const saveStores = new PreparedQuery<ISaveStoresParams,ISaveStoresResult>(saveStoresIR);


/** 'SaveProducts' parameters type */
export interface ISaveProductsParams {
  brandId: number;
  categories: stringArray;
  names: stringArray;
  prices: bigintArray;
  productIds: stringArray;
}

/** 'SaveProducts' return type */
export type ISaveProductsResult = void;

/** 'SaveProducts' query type */
export interface ISaveProductsQuery {
  params: ISaveProductsParams;
  result: ISaveProductsResult;
}

const saveProductsIR: any = {"usedParamSet":{"brandId":true,"productIds":true,"names":true,"categories":true,"prices":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":85,"b":93}]},{"name":"productIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":164,"b":175}]},{"name":"names","required":true,"transform":{"type":"scalar"},"locs":[{"a":186,"b":192}]},{"name":"categories","required":true,"transform":{"type":"scalar"},"locs":[{"a":203,"b":214}]},{"name":"prices","required":true,"transform":{"type":"scalar"},"locs":[{"a":225,"b":232}]}],"statement":"insert into huigan.products (brand_id, product_id, name, category, price_fen)\nselect :brandId!::smallint, t.product_id, t.name, t.category, t.price_fen\nfrom unnest(:productIds!::text[], :names!::text[], :categories!::text[], :prices!::bigint[])\n  as t(product_id, name, category, price_fen)\norder by t.product_id\non conflict (brand_id, product_id) do update set name = excluded.name, category = excluded.category,\n  price_fen = excluded.price_fen\n  where (products.name, products.category, products.price_fen) is distinct\n    from (excluded.name, excluded.category, excluded.price_fen)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.products (brand_id, product_id, name, category, price_fen)
 * select :brandId!::smallint, t.product_id, t.name, t.category, t.price_fen
 * from unnest(:productIds!::text[], :names!::text[], :categories!::text[], :prices!::bigint[])
 *   as t(product_id, name, category, price_fen)
 * order by t.product_id
 * on conflict (brand_id, product_id) do update set name = excluded.name, category = excluded.category,
 *   price_fen = excluded.price_fen
 *   where (products.name, products.category, products.price_fen) is distinct
 *     from (excluded.name, excluded.category, excluded.price_fen)
 * ```
 */
export const saveProducts = new PreparedQuery<ISaveProductsParams,ISaveProductsResult>(saveProductsIR);


/** 'FindStores' parameters type */
export interface IFindStoresParams {
  after: string;
  brandId: number;
  limit: number;
}

/** 'FindStores' return type */
export interface IFindStoresResult {
  name: string;
  store_id: string;
}

/** 'FindStores' query type */
export interface IFindStoresQuery {
  params: IFindStoresParams;
  result: IFindStoresResult;
}

const findStoresIR: any = {"usedParamSet":{"brandId":true,"after":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":58,"b":66}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":83,"b":89}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":117,"b":123}]}],"statement":"select store_id, name from huigan.stores where brand_id = :brandId! and store_id > :after! order by store_id\n  limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select store_id, name from huigan.stores where brand_id = :brandId! and store_id > :after! order by store_id
 *   limit :limit!::int
 * ```
 */
export const findStores = new PreparedQuery<IFindStoresParams,IFindStoresResult>(findStoresIR);


/** 'FindProducts' parameters type */
export interface IFindProductsParams {
  after: string;
  brandId: number;
  limit: number;
}

/** 'FindProducts' return type */
export interface IFindProductsResult {
  category: string;
  name: string;
  price_fen: bigint | null;
  product_id: string;
}

/** 'FindProducts' query type */
export interface IFindProductsQuery {
  params: IFindProductsParams;
  result: IFindProductsResult;
}

const findProductsIR: any = {"usedParamSet":{"brandId":true,"after":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":83,"b":91}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":110,"b":116}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":144,"b":150}]}],"statement":"select product_id, name, category, price_fen from huigan.products\nwhere brand_id = :brandId! and product_id > :after! order by product_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select product_id, name, category, price_fen from huigan.products
 * where brand_id = :brandId! and product_id > :after! order by product_id limit :limit!::int
 * ```
 */
export const findProducts = new PreparedQuery<IFindProductsParams,IFindProductsResult>(findProductsIR);


/** 'FindStoresById' parameters type */
export interface IFindStoresByIdParams {
  brandId: number;
  storeIds: stringArray;
}

/** 'FindStoresById' return type */
export interface IFindStoresByIdResult {
  name: string;
  store_id: string;
}

/** 'FindStoresById' query type */
export interface IFindStoresByIdQuery {
  params: IFindStoresByIdParams;
  result: IFindStoresByIdResult;
}

const findStoresByIdIR: any = {"usedParamSet":{"brandId":true,"storeIds":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":58,"b":66}]},{"name":"storeIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":87,"b":96}]}],"statement":"select store_id, name from huigan.stores where brand_id = :brandId! and store_id = any(:storeIds!::text[])\n  order by store_id"};

/**
 * Query generated from SQL:
 * ```
 * select store_id, name from huigan.stores where brand_id = :brandId! and store_id = any(:storeIds!::text[])
 *   order by store_id
 * ```
 */
export const findStoresById = new PreparedQuery<IFindStoresByIdParams,IFindStoresByIdResult>(findStoresByIdIR);


