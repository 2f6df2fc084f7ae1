/** Types generated for queries found in "cloudfunctions/core/views/coupon/names.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type stringArray = (string)[];

/** 'FindScopeNames' parameters type */
export interface IFindScopeNamesParams {
  brandId: number;
  categories: stringArray;
  products: stringArray;
  stores: stringArray;
}

/** 'FindScopeNames' return type */
export interface IFindScopeNamesResult {
  id: string;
  kind: string;
  name: string;
}

/** 'FindScopeNames' query type */
export interface IFindScopeNamesQuery {
  params: IFindScopeNamesParams;
  result: IFindScopeNamesResult;
}

const findScopeNamesIR: any = {"usedParamSet":{"brandId":true,"stores":true,"products":true,"categories":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":174,"b":182},{"a":314,"b":322},{"a":467,"b":475}]},{"name":"stores","required":true,"transform":{"type":"scalar"},"locs":[{"a":205,"b":212}]},{"name":"products","required":true,"transform":{"type":"scalar"},"locs":[{"a":347,"b":356}]},{"name":"categories","required":true,"transform":{"type":"scalar"},"locs":[{"a":501,"b":512}]}],"statement":"-- What stores, products and categories are called that terms name.\nselect 'store' as \"kind!\", s.store_id as \"id!\", s.name as \"name!\" from huigan.stores s\nwhere s.brand_id = :brandId! and s.store_id = any(:stores!::text[])\nunion all\nselect 'product', p.product_id, p.name from huigan.products p\nwhere p.brand_id = :brandId! and p.product_id = any(:products!::text[])\nunion all\nselect 'category', c.category_id, c.name from huigan.menu_categories c\nwhere c.brand_id = :brandId! and c.category_id = any(:categories!::text[])\nlimit 3000"};

/**
 * Query generated from SQL:
 * ```
 * -- What stores, products and categories are called that terms name.
 * select 'store' as "kind!", s.store_id as "id!", s.name as "name!" from huigan.stores s
 * where s.brand_id = :brandId! and s.store_id = any(:stores!::text[])
 * union all
 * select 'product', p.product_id, p.name from huigan.products p
 * where p.brand_id = :brandId! and p.product_id = any(:products!::text[])
 * union all
 * select 'category', c.category_id, c.name from huigan.menu_categories c
 * where c.brand_id = :brandId! and c.category_id = any(:categories!::text[])
 * limit 3000
 * ```
 */
export const findScopeNames = new PreparedQuery<IFindScopeNamesParams,IFindScopeNamesResult>(findScopeNamesIR);


