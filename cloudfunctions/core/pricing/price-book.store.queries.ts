/** Types generated for queries found in "cloudfunctions/core/pricing/price-book.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

/** 'FindBookAt' parameters type */
export interface IFindBookAtParams {
  at: string;
  brandId: number;
}

/** 'FindBookAt' return type */
export interface IFindBookAtResult {
  document: unknown;
  effective_from: Date;
  version: number;
}

/** 'FindBookAt' query type */
export interface IFindBookAtQuery {
  params: IFindBookAtParams;
  result: IFindBookAtResult;
}

const findBookAtIR: any = {"usedParamSet":{"brandId":true,"at":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":82,"b":90}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":114,"b":117}]}],"statement":"select version, effective_from, document from huigan.price_books\nwhere brand_id = :brandId! and effective_from <= :at!::timestamptz order by effective_from desc, version desc limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select version, effective_from, document from huigan.price_books
 * where brand_id = :brandId! and effective_from <= :at!::timestamptz order by effective_from desc, version desc limit 1
 * ```
 */
export const findBookAt = new PreparedQuery<IFindBookAtParams,IFindBookAtResult>(findBookAtIR);


/** 'FindBook' parameters type */
export interface IFindBookParams {
  brandId: number;
  version: number;
}

/** 'FindBook' return type */
export interface IFindBookResult {
  document: unknown;
  effective_from: Date;
  version: number;
}

/** 'FindBook' query type */
export interface IFindBookQuery {
  params: IFindBookParams;
  result: IFindBookResult;
}

const findBookIR: any = {"usedParamSet":{"brandId":true,"version":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":82,"b":90}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":108,"b":116}]}],"statement":"select version, effective_from, document from huigan.price_books where brand_id = :brandId!\n  and version = :version!::int"};

/**
 * Query generated from SQL:
 * ```
 * select version, effective_from, document from huigan.price_books where brand_id = :brandId!
 *   and version = :version!::int
 * ```
 */
export const findBook = new PreparedQuery<IFindBookParams,IFindBookResult>(findBookIR);


/** 'FindVersions' parameters type */
export interface IFindVersionsParams {
  brandId: number;
  limit: number;
}

/** 'FindVersions' return type */
export interface IFindVersionsResult {
  effective_from: Date;
  version: number;
}

/** 'FindVersions' query type */
export interface IFindVersionsQuery {
  params: IFindVersionsParams;
  result: IFindVersionsResult;
}

const findVersionsIR: any = {"usedParamSet":{"brandId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":72,"b":80}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":112,"b":118}]}],"statement":"select version, effective_from from huigan.price_books where brand_id = :brandId! order by version desc\n  limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select version, effective_from from huigan.price_books where brand_id = :brandId! order by version desc
 *   limit :limit!::int
 * ```
 */
export const findVersions = new PreparedQuery<IFindVersionsParams,IFindVersionsResult>(findVersionsIR);


/** 'LockBooks' parameters type */
export interface ILockBooksParams {
  brandId: number;
}

/** 'LockBooks' return type */
export interface ILockBooksResult {
  locked: undefined | null;
}

/** 'LockBooks' query type */
export interface ILockBooksQuery {
  params: ILockBooksParams;
  result: ILockBooksResult;
}

const lockBooksIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":60,"b":68}]}],"statement":"select pg_advisory_xact_lock(hashtext('huigan.price-book'), :brandId!::int) as locked"};

/**
 * Query generated from SQL:
 * ```
 * select pg_advisory_xact_lock(hashtext('huigan.price-book'), :brandId!::int) as locked
 * ```
 */
export const lockBooks = new PreparedQuery<ILockBooksParams,ILockBooksResult>(lockBooksIR);


/** 'InsertBook' parameters type */
export interface IInsertBookParams {
  brandId: number;
  document: string;
  effectiveFrom: string;
  publishedAt: string;
  version: number;
}

/** 'InsertBook' return type */
export type IInsertBookResult = void;

/** 'InsertBook' query type */
export interface IInsertBookQuery {
  params: IInsertBookParams;
  result: IInsertBookResult;
}

const insertBookIR: any = {"usedParamSet":{"brandId":true,"version":true,"effectiveFrom":true,"document":true,"publishedAt":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":99,"b":107}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":110,"b":118}]},{"name":"effectiveFrom","required":true,"transform":{"type":"scalar"},"locs":[{"a":126,"b":140}]},{"name":"document","required":true,"transform":{"type":"scalar"},"locs":[{"a":156,"b":165}]},{"name":"publishedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":177,"b":189}]}],"statement":"insert into huigan.price_books (brand_id, version, effective_from, document, published_at)\nvalues (:brandId!, :version!::int, :effectiveFrom!::timestamptz, :document!::jsonb,\n  :publishedAt!::timestamptz)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.price_books (brand_id, version, effective_from, document, published_at)
 * values (:brandId!, :version!::int, :effectiveFrom!::timestamptz, :document!::jsonb,
 *   :publishedAt!::timestamptz)
 * ```
 */
export const insertBook = new PreparedQuery<IInsertBookParams,IInsertBookResult>(insertBookIR);


