/** Types generated for queries found in "cloudfunctions/core/member/member.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'FindMembersByIdentity' parameters type */
export interface IFindMembersByIdentityParams {
  brandId: number;
  identities: stringArray;
  kind: string;
}

/** 'FindMembersByIdentity' return type */
export interface IFindMembersByIdentityResult {
  identity: string;
  member_id: bigint;
}

/** 'FindMembersByIdentity' query type */
export interface IFindMembersByIdentityQuery {
  params: IFindMembersByIdentityParams;
  result: IFindMembersByIdentityResult;
}

const findMembersByIdentityIR: any = {"usedParamSet":{"brandId":true,"kind":true,"identities":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":82,"b":90}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":105,"b":110}]},{"name":"identities","required":true,"transform":{"type":"scalar"},"locs":[{"a":133,"b":144}]}],"statement":"select i.identity, i.member_id from huigan.member_identities i\nwhere i.brand_id = :brandId! and i.kind = :kind! and i.identity = any(:identities!::text[])"};

/**
 * Query generated from SQL:
 * ```
 * select i.identity, i.member_id from huigan.member_identities i
 * where i.brand_id = :brandId! and i.kind = :kind! and i.identity = any(:identities!::text[])
 * ```
 */
export const findMembersByIdentity = new PreparedQuery<IFindMembersByIdentityParams,IFindMembersByIdentityResult>(findMembersByIdentityIR);


/** 'FindMembersByKey' parameters type */
export interface IFindMembersByKeyParams {
  brandId: number;
  memberKeys: stringArray;
}

/** 'FindMembersByKey' return type */
export interface IFindMembersByKeyResult {
  member_id: bigint;
  member_key: string;
}

/** 'FindMembersByKey' query type */
export interface IFindMembersByKeyQuery {
  params: IFindMembersByKeyParams;
  result: IFindMembersByKeyResult;
}

const findMembersByKeyIR: any = {"usedParamSet":{"brandId":true,"memberKeys":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":78,"b":86}]},{"name":"memberKeys","required":true,"transform":{"type":"scalar"},"locs":[{"a":111,"b":122}]}],"statement":"select k.member_key, k.member_id from huigan.member_keys k\nwhere k.brand_id = :brandId! and k.member_key = any(:memberKeys!::text[])"};

/**
 * Query generated from SQL:
 * ```
 * select k.member_key, k.member_id from huigan.member_keys k
 * where k.brand_id = :brandId! and k.member_key = any(:memberKeys!::text[])
 * ```
 */
export const findMembersByKey = new PreparedQuery<IFindMembersByKeyParams,IFindMembersByKeyResult>(findMembersByKeyIR);


/** 'InsertMembers' parameters type */
export interface IInsertMembersParams {
  brandId: number;
  identities: stringArray;
  kind: string;
  memberKeys: stringArray;
}

/** 'InsertMembers' return type */
export type IInsertMembersResult = void;

/** 'InsertMembers' query type */
export interface IInsertMembersQuery {
  params: IInsertMembersParams;
  result: IInsertMembersResult;
}

const insertMembersIR: any = {"usedParamSet":{"brandId":true,"memberKeys":true,"kind":true,"identities":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":83,"b":91},{"a":374,"b":382},{"a":557,"b":565}]},{"name":"memberKeys","required":true,"transform":{"type":"scalar"},"locs":[{"a":129,"b":140},{"a":637,"b":648}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":578,"b":583}]},{"name":"identities","required":true,"transform":{"type":"scalar"},"locs":[{"a":659,"b":670}]}],"statement":"with claimed as (\n  insert into huigan.member_keys (brand_id, member_key)\n  select :brandId!::smallint, t.member_key from unnest(:memberKeys!::text[]) as t(member_key)\n    order by t.member_key\n  on conflict (brand_id, member_key) do nothing\n  returning member_id, member_key\n), made as (\n  insert into huigan.members (member_id, brand_id, member_key)\n  select c.member_id, :brandId!::smallint, c.member_key from claimed c\n  returning member_id, member_key\n), added as (\n  insert into huigan.member_identities (brand_id, kind, identity, member_id)\n  select :brandId!::smallint, :kind!, t.identity, made.member_id\n  from made join unnest(:memberKeys!::text[], :identities!::text[]) as t(member_key, identity)\n    on t.member_key = made.member_key\n  on conflict do nothing\n  returning member_id, brand_id, kind\n)\ninsert into huigan.identity_changes (member_id, brand_id, kind, change)\nselect a.member_id, a.brand_id, a.kind, 'added' from added a"};

/**
 * Query generated from SQL:
 * ```
 * with claimed as (
 *   insert into huigan.member_keys (brand_id, member_key)
 *   select :brandId!::smallint, t.member_key from unnest(:memberKeys!::text[]) as t(member_key)
 *     order by t.member_key
 *   on conflict (brand_id, member_key) do nothing
 *   returning member_id, member_key
 * ), made as (
 *   insert into huigan.members (member_id, brand_id, member_key)
 *   select c.member_id, :brandId!::smallint, c.member_key from claimed c
 *   returning member_id, member_key
 * ), added as (
 *   insert into huigan.member_identities (brand_id, kind, identity, member_id)
 *   select :brandId!::smallint, :kind!, t.identity, made.member_id
 *   from made join unnest(:memberKeys!::text[], :identities!::text[]) as t(member_key, identity)
 *     on t.member_key = made.member_key
 *   on conflict do nothing
 *   returning member_id, brand_id, kind
 * )
 * insert into huigan.identity_changes (member_id, brand_id, kind, change)
 * select a.member_id, a.brand_id, a.kind, 'added' from added a
 * ```
 */
export const insertMembers = new PreparedQuery<IInsertMembersParams,IInsertMembersResult>(insertMembersIR);


/** 'SaveProfiles' parameters type */
export interface ISaveProfilesParams {
  memberIds: bigintArray;
  names: stringArray;
}

/** 'SaveProfiles' return type */
export type ISaveProfilesResult = void;

/** 'SaveProfiles' query type */
export interface ISaveProfilesQuery {
  params: ISaveProfilesParams;
  result: ISaveProfilesResult;
}

const saveProfilesIR: any = {"usedParamSet":{"memberIds":true,"names":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":108,"b":118},{"a":280,"b":290}]},{"name":"names","required":true,"transform":{"type":"scalar"},"locs":[{"a":131,"b":137}]}],"statement":"insert into huigan.member_profiles (member_id, display_name)\nselect t.member_id, t.display_name from unnest(:memberIds!::bigint[], :names!::text[])\n  as t(member_id, display_name)\nwhere t.member_id not in (select c.member_id from huigan.closed_members c\n  where c.member_id = any(:memberIds!::bigint[]))\non conflict (member_id) do update set display_name = excluded.display_name\n  where member_profiles.display_name <> excluded.display_name"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.member_profiles (member_id, display_name)
 * select t.member_id, t.display_name from unnest(:memberIds!::bigint[], :names!::text[])
 *   as t(member_id, display_name)
 * where t.member_id not in (select c.member_id from huigan.closed_members c
 *   where c.member_id = any(:memberIds!::bigint[]))
 * on conflict (member_id) do update set display_name = excluded.display_name
 *   where member_profiles.display_name <> excluded.display_name
 * ```
 */
export const saveProfiles = new PreparedQuery<ISaveProfilesParams,ISaveProfilesResult>(saveProfilesIR);


/** 'HoldNumbering' parameters type */
export interface IHoldNumberingParams {
  buckets: bigint;
  lockClass: number;
  memberIds: bigintArray;
}

/** 'HoldNumbering' return type */
export interface IHoldNumberingResult {
  held: bigint;
}

/** 'HoldNumbering' query type */
export interface IHoldNumberingQuery {
  params: IHoldNumberingParams;
  result: IHoldNumberingResult;
}

const holdNumberingIR: any = {"usedParamSet":{"lockClass":true,"buckets":true,"memberIds":true},"params":[{"name":"lockClass","required":true,"transform":{"type":"scalar"},"locs":[{"a":65,"b":75}]},{"name":"buckets","required":true,"transform":{"type":"scalar"},"locs":[{"a":132,"b":140}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":170,"b":180}]}],"statement":"select count(*) as \"held!\" from (\n  select pg_advisory_xact_lock(:lockClass!::int, b.bucket)\n  from (select distinct (t.member_id % :buckets!)::int as bucket from unnest(:memberIds!::bigint[])\n    as t(member_id) order by bucket) b\n) held"};

/**
 * Query generated from SQL:
 * ```
 * select count(*) as "held!" from (
 *   select pg_advisory_xact_lock(:lockClass!::int, b.bucket)
 *   from (select distinct (t.member_id % :buckets!)::int as bucket from unnest(:memberIds!::bigint[])
 *     as t(member_id) order by bucket) b
 * ) held
 * ```
 */
export const holdNumbering = new PreparedQuery<IHoldNumberingParams,IHoldNumberingResult>(holdNumberingIR);


/** 'FindDueMembers' parameters type */
export interface IFindDueMembersParams {
  after: bigint;
  brandId: number;
  limit: number;
  until: string;
}

/** 'FindDueMembers' return type */
export interface IFindDueMembersResult {
  member_id: bigint;
  member_key: string;
}

/** 'FindDueMembers' query type */
export interface IFindDueMembersQuery {
  params: IFindDueMembersParams;
  result: IFindDueMembersResult;
}

const findDueMembersIR: any = {"usedParamSet":{"brandId":true,"after":true,"until":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":74,"b":82}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":102,"b":108}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":131,"b":137}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":166,"b":172}]}],"statement":"select m.member_id, m.member_key from huigan.members m\nwhere m.brand_id = :brandId! and m.member_id > :after! and m.next_due_at <= :until!\norder by m.member_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select m.member_id, m.member_key from huigan.members m
 * where m.brand_id = :brandId! and m.member_id > :after! and m.next_due_at <= :until!
 * order by m.member_id limit :limit!::int
 * ```
 */
export const findDueMembers = new PreparedQuery<IFindDueMembersParams,IFindDueMembersResult>(findDueMembersIR);


/** 'FindMembersBehindVersion' parameters type */
export interface IFindMembersBehindVersionParams {
  after: bigint;
  brandId: number;
  limit: number;
  version: number;
}

/** 'FindMembersBehindVersion' return type */
export interface IFindMembersBehindVersionResult {
  member_id: bigint;
  member_key: string;
}

/** 'FindMembersBehindVersion' query type */
export interface IFindMembersBehindVersionQuery {
  params: IFindMembersBehindVersionParams;
  result: IFindMembersBehindVersionResult;
}

const findMembersBehindVersionIR: any = {"usedParamSet":{"brandId":true,"after":true,"version":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":74,"b":82}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":102,"b":108}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":136,"b":144}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":173,"b":179}]}],"statement":"select m.member_id, m.member_key from huigan.members m\nwhere m.brand_id = :brandId! and m.member_id > :after! and m.programme_version < :version!\norder by m.member_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select m.member_id, m.member_key from huigan.members m
 * where m.brand_id = :brandId! and m.member_id > :after! and m.programme_version < :version!
 * order by m.member_id limit :limit!::int
 * ```
 */
export const findMembersBehindVersion = new PreparedQuery<IFindMembersBehindVersionParams,IFindMembersBehindVersionResult>(findMembersBehindVersionIR);


