/** Types generated for queries found in "cloudfunctions/core/views/menu/selling.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindSellingVersions' parameters type */
export interface IFindSellingVersionsParams {
  brandId: number;
}

/** 'FindSellingVersions' return type */
export interface IFindSellingVersionsResult {
  menu: bigint;
  prices: number;
}

/** 'FindSellingVersions' query type */
export interface IFindSellingVersionsQuery {
  params: IFindSellingVersionsParams;
  result: IFindSellingVersionsResult;
}

const findSellingVersionsIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":83,"b":91},{"a":189,"b":197}]}],"statement":"select coalesce((select r.revision from huigan.menu_revisions r where r.brand_id = :brandId!), 0) as \"menu!\",\n  coalesce((select max(b.version) from huigan.price_books b where b.brand_id = :brandId!), 0) as \"prices!\""};

/**
 * Query generated from SQL:
 * ```
 * select coalesce((select r.revision from huigan.menu_revisions r where r.brand_id = :brandId!), 0) as "menu!",
 *   coalesce((select max(b.version) from huigan.price_books b where b.brand_id = :brandId!), 0) as "prices!"
 * ```
 */
export const findSellingVersions = new PreparedQuery<IFindSellingVersionsParams,IFindSellingVersionsResult>(findSellingVersionsIR);


