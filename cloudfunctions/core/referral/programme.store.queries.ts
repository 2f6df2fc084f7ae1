/** Types generated for queries found in "cloudfunctions/core/referral/programme.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

/** 'FindReferralProgrammes' parameters type */
export interface IFindReferralProgrammesParams {
  brandId: number;
  limit: number;
}

/** 'FindReferralProgrammes' return type */
export interface IFindReferralProgrammesResult {
  effective_from: Date;
  version: number;
}

/** 'FindReferralProgrammes' query type */
export interface IFindReferralProgrammesQuery {
  params: IFindReferralProgrammesParams;
  result: IFindReferralProgrammesResult;
}

const findReferralProgrammesIR: any = {"usedParamSet":{"brandId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":80,"b":88}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":120,"b":126}]}],"statement":"select version, effective_from from huigan.referral_programmes where brand_id = :brandId! order by version desc\n  limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select version, effective_from from huigan.referral_programmes where brand_id = :brandId! order by version desc
 *   limit :limit!::int
 * ```
 */
export const findReferralProgrammes = new PreparedQuery<IFindReferralProgrammesParams,IFindReferralProgrammesResult>(findReferralProgrammesIR);


/** 'FindReferralProgramme' parameters type */
export interface IFindReferralProgrammeParams {
  brandId: number;
  version: number;
}

/** 'FindReferralProgramme' return type */
export interface IFindReferralProgrammeResult {
  document: unknown;
  effective_from: Date;
  version: number;
}

/** 'FindReferralProgramme' query type */
export interface IFindReferralProgrammeQuery {
  params: IFindReferralProgrammeParams;
  result: IFindReferralProgrammeResult;
}

const findReferralProgrammeIR: any = {"usedParamSet":{"brandId":true,"version":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":90,"b":98}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":124}]}],"statement":"select version, effective_from, document from huigan.referral_programmes where brand_id = :brandId!\n  and version = :version!::int"};

/**
 * Query generated from SQL:
 * ```
 * select version, effective_from, document from huigan.referral_programmes where brand_id = :brandId!
 *   and version = :version!::int
 * ```
 */
export const findReferralProgramme = new PreparedQuery<IFindReferralProgrammeParams,IFindReferralProgrammeResult>(findReferralProgrammeIR);


/** 'LockReferralProgrammes' parameters type */
export interface ILockReferralProgrammesParams {
  brandId: number;
}

/** 'LockReferralProgrammes' return type */
export interface ILockReferralProgrammesResult {
  locked: undefined | null;
}

/** 'LockReferralProgrammes' query type */
export interface ILockReferralProgrammesQuery {
  params: ILockReferralProgrammesParams;
  result: ILockReferralProgrammesResult;
}

const lockReferralProgrammesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":68,"b":76}]}],"statement":"select pg_advisory_xact_lock(hashtext('huigan.referral-programme'), :brandId!::int) as locked"};

/**
 * Query generated from SQL:
 * ```
 * select pg_advisory_xact_lock(hashtext('huigan.referral-programme'), :brandId!::int) as locked
 * ```
 */
export const lockReferralProgrammes = new PreparedQuery<ILockReferralProgrammesParams,ILockReferralProgrammesResult>(lockReferralProgrammesIR);


/** 'InsertReferralProgramme' parameters type */
export interface IInsertReferralProgrammeParams {
  brandId: number;
  document: string;
  effectiveFrom: string;
  publishedAt: string;
  version: number;
}

/** 'InsertReferralProgramme' return type */
export type IInsertReferralProgrammeResult = void;

/** 'InsertReferralProgramme' query type */
export interface IInsertReferralProgrammeQuery {
  params: IInsertReferralProgrammeParams;
  result: IInsertReferralProgrammeResult;
}

const insertReferralProgrammeIR: any = {"usedParamSet":{"brandId":true,"version":true,"effectiveFrom":true,"document":true,"publishedAt":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":107,"b":115}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":118,"b":126}]},{"name":"effectiveFrom","required":true,"transform":{"type":"scalar"},"locs":[{"a":134,"b":148}]},{"name":"document","required":true,"transform":{"type":"scalar"},"locs":[{"a":164,"b":173}]},{"name":"publishedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":185,"b":197}]}],"statement":"insert into huigan.referral_programmes (brand_id, version, effective_from, document, published_at)\nvalues (:brandId!, :version!::int, :effectiveFrom!::timestamptz, :document!::jsonb,\n  :publishedAt!::timestamptz)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.referral_programmes (brand_id, version, effective_from, document, published_at)
 * values (:brandId!, :version!::int, :effectiveFrom!::timestamptz, :document!::jsonb,
 *   :publishedAt!::timestamptz)
 * ```
 */
export const insertReferralProgramme = new PreparedQuery<IInsertReferralProgrammeParams,IInsertReferralProgrammeResult>(insertReferralProgrammeIR);


