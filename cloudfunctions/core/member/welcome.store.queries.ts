/** Types generated for queries found in "cloudfunctions/core/member/welcome.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type BufferArray = (Buffer)[];

/** 'InsertClaims' parameters type */
export interface IInsertClaimsParams {
  brandId: number;
  claimedAt: string;
  hashes: BufferArray;
  memberId: bigint;
}

/** 'InsertClaims' return type */
export type IInsertClaimsResult = void;

/** 'InsertClaims' query type */
export interface IInsertClaimsQuery {
  params: IInsertClaimsParams;
  result: IInsertClaimsResult;
}

const insertClaimsIR: any = {"usedParamSet":{"brandId":true,"memberId":true,"claimedAt":true,"hashes":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":90,"b":98}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":128,"b":137}]},{"name":"claimedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":148,"b":158}]},{"name":"hashes","required":true,"transform":{"type":"scalar"},"locs":[{"a":223,"b":230}]}],"statement":"insert into huigan.welcome_claims (brand_id, identity_hash, member_id, claimed_at)\nselect :brandId!::smallint, t.identity_hash, :memberId!::bigint, :claimedAt!::timestamptz\nfrom (select distinct u.identity_hash from unnest(:hashes!::bytea[]) as u(identity_hash)\n  order by u.identity_hash) t\non conflict do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.welcome_claims (brand_id, identity_hash, member_id, claimed_at)
 * select :brandId!::smallint, t.identity_hash, :memberId!::bigint, :claimedAt!::timestamptz
 * from (select distinct u.identity_hash from unnest(:hashes!::bytea[]) as u(identity_hash)
 *   order by u.identity_hash) t
 * on conflict do nothing
 * ```
 */
export const insertClaims = new PreparedQuery<IInsertClaimsParams,IInsertClaimsResult>(insertClaimsIR);


/** 'FindOthersClaim' parameters type */
export interface IFindOthersClaimParams {
  brandId: number;
  hashes: BufferArray;
  memberId: bigint;
}

/** 'FindOthersClaim' return type */
export interface IFindOthersClaimResult {
  claimed_at: Date;
}

/** 'FindOthersClaim' query type */
export interface IFindOthersClaimQuery {
  params: IFindOthersClaimParams;
  result: IFindOthersClaimResult;
}

const findOthersClaimIR: any = {"usedParamSet":{"brandId":true,"hashes":true,"memberId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":68,"b":76}]},{"name":"hashes","required":true,"transform":{"type":"scalar"},"locs":[{"a":104,"b":111}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":158,"b":167}]}],"statement":"select w.claimed_at from huigan.welcome_claims w\nwhere w.brand_id = :brandId! and w.identity_hash = any(:hashes!::bytea[]) and w.member_id is distinct\n  from :memberId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select w.claimed_at from huigan.welcome_claims w
 * where w.brand_id = :brandId! and w.identity_hash = any(:hashes!::bytea[]) and w.member_id is distinct
 *   from :memberId! limit 1
 * ```
 */
export const findOthersClaim = new PreparedQuery<IFindOthersClaimParams,IFindOthersClaimResult>(findOthersClaimIR);


/** 'ReleaseClaims' parameters type */
export interface IReleaseClaimsParams {
  memberId: bigint;
}

/** 'ReleaseClaims' return type */
export type IReleaseClaimsResult = void;

/** 'ReleaseClaims' query type */
export interface IReleaseClaimsQuery {
  params: IReleaseClaimsParams;
  result: IReleaseClaimsResult;
}

const releaseClaimsIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":68,"b":77}]}],"statement":"update huigan.welcome_claims set member_id = null where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.welcome_claims set member_id = null where member_id = :memberId!
 * ```
 */
export const releaseClaims = new PreparedQuery<IReleaseClaimsParams,IReleaseClaimsResult>(releaseClaimsIR);


