/** Types generated for queries found in "cloudfunctions/core/views/desk/waiting-sales.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'FindHeldSales' parameters type */
export interface IFindHeldSalesParams {
  after: bigint;
  brandId: number;
  limit: number;
}

/** 'FindHeldSales' return type */
export interface IFindHeldSalesResult {
  amount_fen: bigint;
  day: string;
  held_at: Date;
  held_id: bigint;
  member_key: string;
  member_name: string | null;
  payload: unknown;
  reasons: stringArray;
  receipt_no: string;
  source: string;
  state: string;
  store_id: string;
  store_name: string | null;
}

/** 'FindHeldSales' query type */
export interface IFindHeldSalesQuery {
  params: IFindHeldSalesParams;
  result: IFindHeldSalesResult;
}

const findHeldSalesIR: any = {"usedParamSet":{"brandId":true,"after":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":228,"b":236}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":254,"b":260}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":325,"b":331}]}],"statement":"with page as materialized (\n  select h.held_id, h.brand_id, h.store_id, h.sale_day, h.receipt_no, h.amount_fen, h.reasons, h.held_at,\n    h.state, h.payload, h.source, h.member_id\n  from huigan.held_sales h\n  where h.brand_id = :brandId! and h.held_id > :after! and h.state in ('open', 'settling')\n  order by h.held_id limit :limit!::int\n), known as materialized (\n  select m.member_id, m.member_key, p.display_name from huigan.members m\n  left join huigan.member_profiles p on p.member_id = m.member_id\n  where m.member_id in (select h.member_id from page h)\n)\nselect h.held_id, h.store_id, h.sale_day::text as \"day!\", h.receipt_no, h.amount_fen, h.reasons, h.held_at,\n  h.state, h.payload, h.source, m.member_key, m.display_name as \"member_name?\", s.name as \"store_name?\"\nfrom page h\njoin known m on m.member_id = h.member_id\nleft join huigan.stores s on s.brand_id = h.brand_id and s.store_id = h.store_id\norder by h.held_id"};

/**
 * Query generated from SQL:
 * ```
 * with page as materialized (
 *   select h.held_id, h.brand_id, h.store_id, h.sale_day, h.receipt_no, h.amount_fen, h.reasons, h.held_at,
 *     h.state, h.payload, h.source, h.member_id
 *   from huigan.held_sales h
 *   where h.brand_id = :brandId! and h.held_id > :after! and h.state in ('open', 'settling')
 *   order by h.held_id limit :limit!::int
 * ), known as materialized (
 *   select m.member_id, m.member_key, p.display_name from huigan.members m
 *   left join huigan.member_profiles p on p.member_id = m.member_id
 *   where m.member_id in (select h.member_id from page h)
 * )
 * select h.held_id, h.store_id, h.sale_day::text as "day!", h.receipt_no, h.amount_fen, h.reasons, h.held_at,
 *   h.state, h.payload, h.source, m.member_key, m.display_name as "member_name?", s.name as "store_name?"
 * from page h
 * join known m on m.member_id = h.member_id
 * left join huigan.stores s on s.brand_id = h.brand_id and s.store_id = h.store_id
 * order by h.held_id
 * ```
 */
export const findHeldSales = new PreparedQuery<IFindHeldSalesParams,IFindHeldSalesResult>(findHeldSalesIR);


/** 'FindNamesOfStores' parameters type */
export interface IFindNamesOfStoresParams {
  brandId: number;
  stores: stringArray;
}

/** 'FindNamesOfStores' return type */
export interface IFindNamesOfStoresResult {
  name: string;
  store_id: string;
}

/** 'FindNamesOfStores' query type */
export interface IFindNamesOfStoresQuery {
  params: IFindNamesOfStoresParams;
  result: IFindNamesOfStoresResult;
}

const findNamesOfStoresIR: any = {"usedParamSet":{"brandId":true,"stores":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":66,"b":74}]},{"name":"stores","required":true,"transform":{"type":"scalar"},"locs":[{"a":97,"b":104}]}],"statement":"select s.store_id, s.name from huigan.stores s where s.brand_id = :brandId! and s.store_id = any(:stores!::text[])"};

/**
 * Query generated from SQL:
 * ```
 * select s.store_id, s.name from huigan.stores s where s.brand_id = :brandId! and s.store_id = any(:stores!::text[])
 * ```
 */
export const findNamesOfStores = new PreparedQuery<IFindNamesOfStoresParams,IFindNamesOfStoresResult>(findNamesOfStoresIR);


/** 'FindNamesOfMembers' parameters type */
export interface IFindNamesOfMembersParams {
  memberIds: bigintArray;
}

/** 'FindNamesOfMembers' return type */
export interface IFindNamesOfMembersResult {
  member_id: bigint;
  member_key: string;
  name: string | null;
}

/** 'FindNamesOfMembers' query type */
export interface IFindNamesOfMembersQuery {
  params: IFindNamesOfMembersParams;
  result: IFindNamesOfMembersResult;
}

const findNamesOfMembersIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":170,"b":180}]}],"statement":"select m.member_id, m.member_key, p.display_name as \"name?\" from huigan.members m\nleft join huigan.member_profiles p on p.member_id = m.member_id\nwhere m.member_id = any(:memberIds!::bigint[])"};

/**
 * Query generated from SQL:
 * ```
 * select m.member_id, m.member_key, p.display_name as "name?" from huigan.members m
 * left join huigan.member_profiles p on p.member_id = m.member_id
 * where m.member_id = any(:memberIds!::bigint[])
 * ```
 */
export const findNamesOfMembers = new PreparedQuery<IFindNamesOfMembersParams,IFindNamesOfMembersResult>(findNamesOfMembersIR);


/** 'FindNamesOfProducts' parameters type */
export interface IFindNamesOfProductsParams {
  brandId: number;
  products: stringArray;
}

/** 'FindNamesOfProducts' return type */
export interface IFindNamesOfProductsResult {
  name: string;
  product_id: string;
}

/** 'FindNamesOfProducts' query type */
export interface IFindNamesOfProductsQuery {
  params: IFindNamesOfProductsParams;
  result: IFindNamesOfProductsResult;
}

const findNamesOfProductsIR: any = {"usedParamSet":{"brandId":true,"products":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":70,"b":78}]},{"name":"products","required":true,"transform":{"type":"scalar"},"locs":[{"a":103,"b":112}]}],"statement":"select p.product_id, p.name from huigan.products p\nwhere p.brand_id = :brandId! and p.product_id = any(:products!::text[])"};

/**
 * Query generated from SQL:
 * ```
 * select p.product_id, p.name from huigan.products p
 * where p.brand_id = :brandId! and p.product_id = any(:products!::text[])
 * ```
 */
export const findNamesOfProducts = new PreparedQuery<IFindNamesOfProductsParams,IFindNamesOfProductsResult>(findNamesOfProductsIR);


