/** Types generated for queries found in "cloudfunctions/core/programme/programme.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type numberArray = (number)[];

/** 'FindBrands' parameters type */
export interface IFindBrandsParams {
  brandKey?: string | null | void;
}

/** 'FindBrands' return type */
export interface IFindBrandsResult {
  brand_id: number;
  key: string;
  name: string;
  stands_at: Date | null;
}

/** 'FindBrands' query type */
export interface IFindBrandsQuery {
  params: IFindBrandsParams;
  result: IFindBrandsResult;
}

const findBrandsIR: any = {"usedParamSet":{"brandKey":true},"params":[{"name":"brandKey","required":false,"transform":{"type":"scalar"},"locs":[{"a":64,"b":72},{"a":97,"b":105}]}],"statement":"select brand_id, key, name, stands_at from huigan.brands\nwhere (:brandKey::text is null or key = :brandKey) order by brand_id limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * select brand_id, key, name, stands_at from huigan.brands
 * where (:brandKey::text is null or key = :brandKey) order by brand_id limit 1000
 * ```
 */
export const findBrands = new PreparedQuery<IFindBrandsParams,IFindBrandsResult>(findBrandsIR);


/** 'InsertBrand' parameters type */
export interface IInsertBrandParams {
  key: string;
  name: string;
  standsAt?: string | null | void;
}

/** 'InsertBrand' return type */
export type IInsertBrandResult = void;

/** 'InsertBrand' query type */
export interface IInsertBrandQuery {
  params: IInsertBrandParams;
  result: IInsertBrandResult;
}

const insertBrandIR: any = {"usedParamSet":{"key":true,"name":true,"standsAt":true},"params":[{"name":"key","required":true,"transform":{"type":"scalar"},"locs":[{"a":57,"b":61}]},{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":64,"b":69}]},{"name":"standsAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":72,"b":80}]}],"statement":"insert into huigan.brands (key, name, stands_at) values (:key!, :name!, :standsAt)\n  on conflict (key) do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.brands (key, name, stands_at) values (:key!, :name!, :standsAt)
 *   on conflict (key) do nothing
 * ```
 */
export const insertBrand = new PreparedQuery<IInsertBrandParams,IInsertBrandResult>(insertBrandIR);


/** 'LockBrand' parameters type */
export interface ILockBrandParams {
  brandId: number;
}

/** 'LockBrand' return type */
export interface ILockBrandResult {
  locked: undefined | null;
}

/** 'LockBrand' query type */
export interface ILockBrandQuery {
  params: ILockBrandParams;
  result: ILockBrandResult;
}

const lockBrandIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":55,"b":63}]}],"statement":"select pg_advisory_xact_lock(hashtext('huigan.brand'), :brandId!::int) as locked"};

/**
 * Query generated from SQL:
 * ```
 * select pg_advisory_xact_lock(hashtext('huigan.brand'), :brandId!::int) as locked
 * ```
 */
export const lockBrand = new PreparedQuery<ILockBrandParams,ILockBrandResult>(lockBrandIR);


/** 'MoveStandsAt' parameters type */
export interface IMoveStandsAtParams {
  brandId: number;
  standsAt: string;
}

/** 'MoveStandsAt' return type */
export type IMoveStandsAtResult = void;

/** 'MoveStandsAt' query type */
export interface IMoveStandsAtQuery {
  params: IMoveStandsAtParams;
  result: IMoveStandsAtResult;
}

const moveStandsAtIR: any = {"usedParamSet":{"standsAt":true,"brandId":true},"params":[{"name":"standsAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":57,"b":66}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":86,"b":94}]}],"statement":"update huigan.brands set stands_at = greatest(stands_at, :standsAt!) where brand_id = :brandId!\n  and stands_at is not null"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.brands set stands_at = greatest(stands_at, :standsAt!) where brand_id = :brandId!
 *   and stands_at is not null
 * ```
 */
export const moveStandsAt = new PreparedQuery<IMoveStandsAtParams,IMoveStandsAtResult>(moveStandsAtIR);


/** 'FindVersions' parameters type */
export interface IFindVersionsParams {
  brandIds: numberArray;
}

/** 'FindVersions' return type */
export interface IFindVersionsResult {
  brand_id: number;
  document: unknown;
  effective_from: Date;
  version: number;
}

/** 'FindVersions' query type */
export interface IFindVersionsQuery {
  params: IFindVersionsParams;
  result: IFindVersionsResult;
}

const findVersionsIR: any = {"usedParamSet":{"brandIds":true},"params":[{"name":"brandIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":103,"b":112}]}],"statement":"select brand_id, version, effective_from, document from huigan.programme_versions\nwhere brand_id = any(:brandIds!::smallint[]) order by brand_id, version limit 10000"};

/**
 * Query generated from SQL:
 * ```
 * select brand_id, version, effective_from, document from huigan.programme_versions
 * where brand_id = any(:brandIds!::smallint[]) order by brand_id, version limit 10000
 * ```
 */
export const findVersions = new PreparedQuery<IFindVersionsParams,IFindVersionsResult>(findVersionsIR);


/** 'FindVersionNumbers' parameters type */
export interface IFindVersionNumbersParams {
  brandIds: numberArray;
}

/** 'FindVersionNumbers' return type */
export interface IFindVersionNumbersResult {
  brand_id: number;
  version: number;
}

/** 'FindVersionNumbers' query type */
export interface IFindVersionNumbersQuery {
  params: IFindVersionNumbersParams;
  result: IFindVersionNumbersResult;
}

const findVersionNumbersIR: any = {"usedParamSet":{"brandIds":true},"params":[{"name":"brandIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":96,"b":105}]}],"statement":"select brand_id, max(version) as \"version!\" from huigan.programme_versions\nwhere brand_id = any(:brandIds!::smallint[]) group by brand_id"};

/**
 * Query generated from SQL:
 * ```
 * select brand_id, max(version) as "version!" from huigan.programme_versions
 * where brand_id = any(:brandIds!::smallint[]) group by brand_id
 * ```
 */
export const findVersionNumbers = new PreparedQuery<IFindVersionNumbersParams,IFindVersionNumbersResult>(findVersionNumbersIR);


/** 'InsertVersion' parameters type */
export interface IInsertVersionParams {
  brandId: number;
  document: string;
  effectiveFrom: string;
  version: number;
}

/** 'InsertVersion' return type */
export type IInsertVersionResult = void;

/** 'InsertVersion' query type */
export interface IInsertVersionQuery {
  params: IInsertVersionParams;
  result: IInsertVersionResult;
}

const insertVersionIR: any = {"usedParamSet":{"brandId":true,"version":true,"effectiveFrom":true,"document":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":92,"b":100}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":103,"b":111}]},{"name":"effectiveFrom","required":true,"transform":{"type":"scalar"},"locs":[{"a":114,"b":128}]},{"name":"document","required":true,"transform":{"type":"scalar"},"locs":[{"a":131,"b":140}]}],"statement":"insert into huigan.programme_versions (brand_id, version, effective_from, document)\nvalues (:brandId!, :version!, :effectiveFrom!, :document!)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.programme_versions (brand_id, version, effective_from, document)
 * values (:brandId!, :version!, :effectiveFrom!, :document!)
 * ```
 */
export const insertVersion = new PreparedQuery<IInsertVersionParams,IInsertVersionResult>(insertVersionIR);


/** 'FindLatestClock' parameters type */
export interface IFindLatestClockParams {
  brandId: number;
}

/** 'FindLatestClock' return type */
export interface IFindLatestClockResult {
  latest: Date | null;
}

/** 'FindLatestClock' query type */
export interface IFindLatestClockQuery {
  params: IFindLatestClockParams;
  result: IFindLatestClockResult;
}

const findLatestClockIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":68,"b":76}]}],"statement":"select max(clock_at) as latest from huigan.members where brand_id = :brandId!"};

/**
 * Query generated from SQL:
 * ```
 * select max(clock_at) as latest from huigan.members where brand_id = :brandId!
 * ```
 */
export const findLatestClock = new PreparedQuery<IFindLatestClockParams,IFindLatestClockResult>(findLatestClockIR);


/** 'FindLastWithdrawn' parameters type */
export interface IFindLastWithdrawnParams {
  brandId: number;
}

/** 'FindLastWithdrawn' return type */
export interface IFindLastWithdrawnResult {
  version: number;
}

/** 'FindLastWithdrawn' query type */
export interface IFindLastWithdrawnQuery {
  params: IFindLastWithdrawnParams;
  result: IFindLastWithdrawnResult;
}

const findLastWithdrawnIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":108,"b":116}]}],"statement":"select coalesce(max(w.version), 0)::int as \"version!\" from huigan.withdrawn_programmes w\nwhere w.brand_id = :brandId!"};

/**
 * Query generated from SQL:
 * ```
 * select coalesce(max(w.version), 0)::int as "version!" from huigan.withdrawn_programmes w
 * where w.brand_id = :brandId!
 * ```
 */
export const findLastWithdrawn = new PreparedQuery<IFindLastWithdrawnParams,IFindLastWithdrawnResult>(findLastWithdrawnIR);


/** 'WithdrawProgramme' parameters type */
export interface IWithdrawProgrammeParams {
  at: string;
  brandId: number;
  settledUntil: string;
  version: number;
}

/** 'WithdrawProgramme' return type */
export interface IWithdrawProgrammeResult {
  withdrawn: boolean;
}

/** 'WithdrawProgramme' query type */
export interface IWithdrawProgrammeQuery {
  params: IWithdrawProgrammeParams;
  result: IWithdrawProgrammeResult;
}

const withdrawProgrammeIR: any = {"usedParamSet":{"brandId":true,"version":true,"settledUntil":true,"at":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":33,"b":41}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":49,"b":57}]},{"name":"settledUntil","required":true,"transform":{"type":"scalar"},"locs":[{"a":65,"b":78}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":96,"b":99}]}],"statement":"select huigan.withdraw_programme(:brandId!::int, :version!::int, :settledUntil!::timestamptz,\n  :at!::timestamptz) as \"withdrawn!\""};

/**
 * Query generated from SQL:
 * ```
 * select huigan.withdraw_programme(:brandId!::int, :version!::int, :settledUntil!::timestamptz,
 *   :at!::timestamptz) as "withdrawn!"
 * ```
 */
export const withdrawProgramme = new PreparedQuery<IWithdrawProgrammeParams,IWithdrawProgrammeResult>(withdrawProgrammeIR);


