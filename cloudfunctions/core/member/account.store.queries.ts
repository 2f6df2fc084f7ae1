/** Types generated for queries found in "cloudfunctions/core/member/account.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'HoldIdentityKeys' parameters type */
export interface IHoldIdentityKeysParams {
  keys: numberArray;
  lockClass: number;
}

/** 'HoldIdentityKeys' return type */
export interface IHoldIdentityKeysResult {
  held: bigint;
}

/** 'HoldIdentityKeys' query type */
export interface IHoldIdentityKeysQuery {
  params: IHoldIdentityKeysParams;
  result: IHoldIdentityKeysResult;
}

const holdIdentityKeysIR: any = {"usedParamSet":{"lockClass":true,"keys":true},"params":[{"name":"lockClass","required":true,"transform":{"type":"scalar"},"locs":[{"a":65,"b":75}]},{"name":"keys","required":true,"transform":{"type":"scalar"},"locs":[{"a":132,"b":137}]}],"statement":"select count(*) as \"held!\" from (\n  select pg_advisory_xact_lock(:lockClass!::int, k.key)\n  from (select distinct t.key from unnest(:keys!::int[]) as t(key) order by t.key) k\n) held"};

/**
 * Query generated from SQL:
 * ```
 * select count(*) as "held!" from (
 *   select pg_advisory_xact_lock(:lockClass!::int, k.key)
 *   from (select distinct t.key from unnest(:keys!::int[]) as t(key) order by t.key) k
 * ) held
 * ```
 */
export const holdIdentityKeys = new PreparedQuery<IHoldIdentityKeysParams,IHoldIdentityKeysResult>(holdIdentityKeysIR);


/** 'LockMember' parameters type */
export interface ILockMemberParams {
  memberId: bigint;
}

/** 'LockMember' return type */
export interface ILockMemberResult {
  brand_id: number;
  joined_at: Date | null;
  member_id: bigint;
  member_key: string;
}

/** 'LockMember' query type */
export interface ILockMemberQuery {
  params: ILockMemberParams;
  result: ILockMemberResult;
}

const lockMemberIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":100,"b":109}]}],"statement":"select m.member_id, m.brand_id, m.member_key, m.joined_at from huigan.members m\nwhere m.member_id = :memberId! for no key update"};

/**
 * Query generated from SQL:
 * ```
 * select m.member_id, m.brand_id, m.member_key, m.joined_at from huigan.members m
 * where m.member_id = :memberId! for no key update
 * ```
 */
export const lockMember = new PreparedQuery<ILockMemberParams,ILockMemberResult>(lockMemberIR);


/** 'FindClosed' parameters type */
export interface IFindClosedParams {
  memberId: bigint;
}

/** 'FindClosed' return type */
export interface IFindClosedResult {
  member_id: bigint;
}

/** 'FindClosed' query type */
export interface IFindClosedQuery {
  params: IFindClosedParams;
  result: IFindClosedResult;
}

const findClosedIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":68,"b":77}]}],"statement":"select c.member_id from huigan.closed_members c where c.member_id = :memberId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select c.member_id from huigan.closed_members c where c.member_id = :memberId! limit 1
 * ```
 */
export const findClosed = new PreparedQuery<IFindClosedParams,IFindClosedResult>(findClosedIR);


/** 'FindClosedOf' parameters type */
export interface IFindClosedOfParams {
  memberIds: bigintArray;
}

/** 'FindClosedOf' return type */
export interface IFindClosedOfResult {
  member_id: bigint;
}

/** 'FindClosedOf' query type */
export interface IFindClosedOfQuery {
  params: IFindClosedOfParams;
  result: IFindClosedOfResult;
}

const findClosedOfIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":72,"b":82}]}],"statement":"select c.member_id from huigan.closed_members c where c.member_id = any(:memberIds!::bigint[])"};

/**
 * Query generated from SQL:
 * ```
 * select c.member_id from huigan.closed_members c where c.member_id = any(:memberIds!::bigint[])
 * ```
 */
export const findClosedOf = new PreparedQuery<IFindClosedOfParams,IFindClosedOfResult>(findClosedOfIR);


/** 'ClaimMemberKey' parameters type */
export interface IClaimMemberKeyParams {
  brandId: number;
  memberKey: string;
}

/** 'ClaimMemberKey' return type */
export interface IClaimMemberKeyResult {
  member_id: bigint;
}

/** 'ClaimMemberKey' query type */
export interface IClaimMemberKeyQuery {
  params: IClaimMemberKeyParams;
  result: IClaimMemberKeyResult;
}

const claimMemberKeyIR: any = {"usedParamSet":{"brandId":true,"memberKey":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":62,"b":70}]},{"name":"memberKey","required":true,"transform":{"type":"scalar"},"locs":[{"a":73,"b":83}]}],"statement":"insert into huigan.member_keys (brand_id, member_key) values (:brandId!, :memberKey!) returning member_id"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.member_keys (brand_id, member_key) values (:brandId!, :memberKey!) returning member_id
 * ```
 */
export const claimMemberKey = new PreparedQuery<IClaimMemberKeyParams,IClaimMemberKeyResult>(claimMemberKeyIR);


/** 'InsertMember' parameters type */
export interface IInsertMemberParams {
  brandId: number;
  memberId: bigint;
  memberKey: string;
}

/** 'InsertMember' return type */
export interface IInsertMemberResult {
  brand_id: number;
  joined_at: Date | null;
  member_id: bigint;
  member_key: string;
}

/** 'InsertMember' query type */
export interface IInsertMemberQuery {
  params: IInsertMemberParams;
  result: IInsertMemberResult;
}

const insertMemberIR: any = {"usedParamSet":{"memberId":true,"brandId":true,"memberKey":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":69,"b":78}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":81,"b":89}]},{"name":"memberKey","required":true,"transform":{"type":"scalar"},"locs":[{"a":92,"b":102}]}],"statement":"insert into huigan.members (member_id, brand_id, member_key) values (:memberId!, :brandId!, :memberKey!)\n  returning member_id, brand_id, member_key, joined_at"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.members (member_id, brand_id, member_key) values (:memberId!, :brandId!, :memberKey!)
 *   returning member_id, brand_id, member_key, joined_at
 * ```
 */
export const insertMember = new PreparedQuery<IInsertMemberParams,IInsertMemberResult>(insertMemberIR);


/** 'InsertIdentities' parameters type */
export interface IInsertIdentitiesParams {
  brandId: number;
  identities: stringArray;
  kinds: stringArray;
  memberId: bigint;
}

/** 'InsertIdentities' return type */
export type IInsertIdentitiesResult = void;

/** 'InsertIdentities' query type */
export interface IInsertIdentitiesQuery {
  params: IInsertIdentitiesParams;
  result: IInsertIdentitiesResult;
}

const insertIdentitiesIR: any = {"usedParamSet":{"brandId":true,"memberId":true,"kinds":true,"identities":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":102,"b":110}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":143,"b":152}]},{"name":"kinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":176,"b":182}]},{"name":"identities","required":true,"transform":{"type":"scalar"},"locs":[{"a":193,"b":204}]}],"statement":"with added as (\n  insert into huigan.member_identities (brand_id, kind, identity, member_id)\n  select :brandId!::smallint, t.kind, t.identity, :memberId!::bigint\n  from unnest(:kinds!::text[], :identities!::text[]) as t(kind, identity)\n  on conflict do nothing\n  returning member_id, brand_id, kind\n)\ninsert into huigan.identity_changes (member_id, brand_id, kind, change)\nselect a.member_id, a.brand_id, a.kind, 'added' from added a"};

/**
 * Query generated from SQL:
 * ```
 * with added as (
 *   insert into huigan.member_identities (brand_id, kind, identity, member_id)
 *   select :brandId!::smallint, t.kind, t.identity, :memberId!::bigint
 *   from unnest(:kinds!::text[], :identities!::text[]) as t(kind, identity)
 *   on conflict do nothing
 *   returning member_id, brand_id, kind
 * )
 * insert into huigan.identity_changes (member_id, brand_id, kind, change)
 * select a.member_id, a.brand_id, a.kind, 'added' from added a
 * ```
 */
export const insertIdentities = new PreparedQuery<IInsertIdentitiesParams,IInsertIdentitiesResult>(insertIdentitiesIR);


/** 'FindIdentities' parameters type */
export interface IFindIdentitiesParams {
  memberId: bigint;
}

/** 'FindIdentities' return type */
export interface IFindIdentitiesResult {
  identity: string;
  kind: string;
}

/** 'FindIdentities' query type */
export interface IFindIdentitiesQuery {
  params: IFindIdentitiesParams;
  result: IFindIdentitiesResult;
}

const findIdentitiesIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":78,"b":87}]}],"statement":"select i.kind, i.identity from huigan.member_identities i where i.member_id = :memberId! order by i.kind,\n  i.used_at desc nulls last, i.identity limit 100"};

/**
 * Query generated from SQL:
 * ```
 * select i.kind, i.identity from huigan.member_identities i where i.member_id = :memberId! order by i.kind,
 *   i.used_at desc nulls last, i.identity limit 100
 * ```
 */
export const findIdentities = new PreparedQuery<IFindIdentitiesParams,IFindIdentitiesResult>(findIdentitiesIR);


/** 'UseIdentity' parameters type */
export interface IUseIdentityParams {
  brandId: number;
  identity: string;
  kind: string;
  memberId: bigint;
  now: string;
}

/** 'UseIdentity' return type */
export type IUseIdentityResult = void;

/** 'UseIdentity' query type */
export interface IUseIdentityQuery {
  params: IUseIdentityParams;
  result: IUseIdentityResult;
}

const useIdentityIR: any = {"usedParamSet":{"now":true,"brandId":true,"kind":true,"identity":true,"memberId":true},"params":[{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":125,"b":129}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":171}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":186,"b":191},{"a":342,"b":347}]},{"name":"identity","required":true,"transform":{"type":"scalar"},"locs":[{"a":210,"b":219},{"a":367,"b":376}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":318,"b":327}]}],"statement":"-- Of an account that is known by several of this kind: which was used last.\nupdate huigan.member_identities i set used_at = :now!::timestamptz\nwhere i.brand_id = :brandId! and i.kind = :kind! and i.identity = :identity!\n  and i.member_id in (select o.member_id from huigan.member_identities o\n    where o.member_id = :memberId! and o.kind = :kind! and o.identity <> :identity!)"};

/**
 * Query generated from SQL:
 * ```
 * -- Of an account that is known by several of this kind: which was used last.
 * update huigan.member_identities i set used_at = :now!::timestamptz
 * where i.brand_id = :brandId! and i.kind = :kind! and i.identity = :identity!
 *   and i.member_id in (select o.member_id from huigan.member_identities o
 *     where o.member_id = :memberId! and o.kind = :kind! and o.identity <> :identity!)
 * ```
 */
export const useIdentity = new PreparedQuery<IUseIdentityParams,IUseIdentityResult>(useIdentityIR);


/** 'DeleteIdentities' parameters type */
export interface IDeleteIdentitiesParams {
  memberId: bigint;
}

/** 'DeleteIdentities' return type */
export type IDeleteIdentitiesResult = void;

/** 'DeleteIdentities' query type */
export interface IDeleteIdentitiesQuery {
  params: IDeleteIdentitiesParams;
  result: IDeleteIdentitiesResult;
}

const deleteIdentitiesIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":75,"b":84}]}],"statement":"with removed as (\n  delete from huigan.member_identities where member_id = :memberId! returning member_id, brand_id, kind\n)\ninsert into huigan.identity_changes (member_id, brand_id, kind, change)\nselect r.member_id, r.brand_id, r.kind, 'removed' from removed r"};

/**
 * Query generated from SQL:
 * ```
 * with removed as (
 *   delete from huigan.member_identities where member_id = :memberId! returning member_id, brand_id, kind
 * )
 * insert into huigan.identity_changes (member_id, brand_id, kind, change)
 * select r.member_id, r.brand_id, r.kind, 'removed' from removed r
 * ```
 */
export const deleteIdentities = new PreparedQuery<IDeleteIdentitiesParams,IDeleteIdentitiesResult>(deleteIdentitiesIR);


/** 'DeleteProfile' parameters type */
export interface IDeleteProfileParams {
  memberId: bigint;
}

/** 'DeleteProfile' return type */
export type IDeleteProfileResult = void;

/** 'DeleteProfile' query type */
export interface IDeleteProfileQuery {
  params: IDeleteProfileParams;
  result: IDeleteProfileResult;
}

const deleteProfileIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":53,"b":62}]}],"statement":"delete from huigan.member_profiles where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.member_profiles where member_id = :memberId!
 * ```
 */
export const deleteProfile = new PreparedQuery<IDeleteProfileParams,IDeleteProfileResult>(deleteProfileIR);


/** 'DeleteConsents' parameters type */
export interface IDeleteConsentsParams {
  memberId: bigint;
}

/** 'DeleteConsents' return type */
export type IDeleteConsentsResult = void;

/** 'DeleteConsents' query type */
export interface IDeleteConsentsQuery {
  params: IDeleteConsentsParams;
  result: IDeleteConsentsResult;
}

const deleteConsentsIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":53,"b":62}]}],"statement":"delete from huigan.member_consents where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.member_consents where member_id = :memberId!
 * ```
 */
export const deleteConsents = new PreparedQuery<IDeleteConsentsParams,IDeleteConsentsResult>(deleteConsentsIR);


/** 'InsertClosed' parameters type */
export interface IInsertClosedParams {
  brandId: number;
  closedAt: string;
  memberId: bigint;
}

/** 'InsertClosed' return type */
export type IInsertClosedResult = void;

/** 'InsertClosed' query type */
export interface IInsertClosedQuery {
  params: IInsertClosedParams;
  result: IInsertClosedResult;
}

const insertClosedIR: any = {"usedParamSet":{"memberId":true,"brandId":true,"closedAt":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":75,"b":84}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":87,"b":95}]},{"name":"closedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":98,"b":107}]}],"statement":"insert into huigan.closed_members (member_id, brand_id, closed_at) values (:memberId!, :brandId!, :closedAt!)\non conflict do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.closed_members (member_id, brand_id, closed_at) values (:memberId!, :brandId!, :closedAt!)
 * on conflict do nothing
 * ```
 */
export const insertClosed = new PreparedQuery<IInsertClosedParams,IInsertClosedResult>(insertClosedIR);


