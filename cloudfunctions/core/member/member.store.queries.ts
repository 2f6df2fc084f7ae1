/** Types generated for queries found in "cloudfunctions/core/member/member.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

export type bigintArray = (bigint)[];

export type numberArray = (number)[];

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

const insertMembersIR: any = {"usedParamSet":{"brandId":true,"memberKeys":true,"kind":true,"identities":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":83,"b":91},{"a":374,"b":382},{"a":541,"b":549}]},{"name":"memberKeys","required":true,"transform":{"type":"scalar"},"locs":[{"a":129,"b":140},{"a":619,"b":630}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":562,"b":567}]},{"name":"identities","required":true,"transform":{"type":"scalar"},"locs":[{"a":641,"b":652}]}],"statement":"with claimed as (\n  insert into huigan.member_keys (brand_id, member_key)\n  select :brandId!::smallint, t.member_key from unnest(:memberKeys!::text[]) as t(member_key)\n    order by t.member_key\n  on conflict (brand_id, member_key) do nothing\n  returning member_id, member_key\n), made as (\n  insert into huigan.members (member_id, brand_id, member_key)\n  select c.member_id, :brandId!::smallint, c.member_key from claimed c\n  returning member_id, member_key\n)\ninsert into huigan.member_identities (brand_id, kind, identity, member_id)\nselect :brandId!::smallint, :kind!, t.identity, made.member_id\nfrom made join unnest(:memberKeys!::text[], :identities!::text[]) as t(member_key, identity)\n  on t.member_key = made.member_key\non conflict do nothing"};

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
 * )
 * insert into huigan.member_identities (brand_id, kind, identity, member_id)
 * select :brandId!::smallint, :kind!, t.identity, made.member_id
 * from made join unnest(:memberKeys!::text[], :identities!::text[]) as t(member_key, identity)
 *   on t.member_key = made.member_key
 * on conflict do nothing
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

const saveProfilesIR: any = {"usedParamSet":{"memberIds":true,"names":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":108,"b":118}]},{"name":"names","required":true,"transform":{"type":"scalar"},"locs":[{"a":131,"b":137}]}],"statement":"insert into huigan.member_profiles (member_id, display_name)\nselect t.member_id, t.display_name from unnest(:memberIds!::bigint[], :names!::text[])\n  as t(member_id, display_name)\nwhere not exists (select from huigan.closed_members c where c.member_id = t.member_id)\non conflict (member_id) do update set display_name = excluded.display_name\n  where member_profiles.display_name <> excluded.display_name"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.member_profiles (member_id, display_name)
 * select t.member_id, t.display_name from unnest(:memberIds!::bigint[], :names!::text[])
 *   as t(member_id, display_name)
 * where not exists (select from huigan.closed_members c where c.member_id = t.member_id)
 * on conflict (member_id) do update set display_name = excluded.display_name
 *   where member_profiles.display_name <> excluded.display_name
 * ```
 */
export const saveProfiles = new PreparedQuery<ISaveProfilesParams,ISaveProfilesResult>(saveProfilesIR);


/** 'LockMembers' parameters type */
export interface ILockMembersParams {
  memberIds: bigintArray;
}

/** 'LockMembers' return type */
export interface ILockMembersResult {
  brand_id: number;
  clock_at: Date | null;
  gift_days: unknown;
  joined_at: Date | null;
  last_journal_no: number;
  last_lot_no: number;
  last_step_no: number;
  member_id: bigint;
  next_due_at: Date | null;
  points_active: bigint;
  points_debt: bigint;
  points_pending: bigint;
  programme_version: number | null;
  qualifying_total: bigint;
  settled_seq: bigint;
  tier: string | null;
  tier_until: Date | null;
  window_from: string | null;
  window_sum: bigint;
}

/** 'LockMembers' query type */
export interface ILockMembersQuery {
  params: ILockMembersParams;
  result: ILockMembersResult;
}

const lockMembersIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":303,"b":313}]}],"statement":"select member_id, brand_id, joined_at, clock_at, settled_seq, programme_version, tier, tier_until,\n  points_active, points_pending, points_debt,\n  qualifying_total, window_sum, window_from, next_due_at, last_journal_no, last_lot_no, last_step_no,\n    gift_days\nfrom huigan.members where member_id = any(:memberIds!::bigint[]) order by member_id for no key update"};

/**
 * Query generated from SQL:
 * ```
 * select member_id, brand_id, joined_at, clock_at, settled_seq, programme_version, tier, tier_until,
 *   points_active, points_pending, points_debt,
 *   qualifying_total, window_sum, window_from, next_due_at, last_journal_no, last_lot_no, last_step_no,
 *     gift_days
 * from huigan.members where member_id = any(:memberIds!::bigint[]) order by member_id for no key update
 * ```
 */
export const lockMembers = new PreparedQuery<ILockMembersParams,ILockMembersResult>(lockMembersIR);


/** 'LockIdleMembers' parameters type */
export interface ILockIdleMembersParams {
  memberIds: bigintArray;
}

/** 'LockIdleMembers' return type */
export interface ILockIdleMembersResult {
  brand_id: number;
  clock_at: Date | null;
  gift_days: unknown;
  joined_at: Date | null;
  last_journal_no: number;
  last_lot_no: number;
  last_step_no: number;
  member_id: bigint;
  next_due_at: Date | null;
  points_active: bigint;
  points_debt: bigint;
  points_pending: bigint;
  programme_version: number | null;
  qualifying_total: bigint;
  settled_seq: bigint;
  tier: string | null;
  tier_until: Date | null;
  window_from: string | null;
  window_sum: bigint;
}

/** 'LockIdleMembers' query type */
export interface ILockIdleMembersQuery {
  params: ILockIdleMembersParams;
  result: ILockIdleMembersResult;
}

const lockIdleMembersIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":303,"b":313}]}],"statement":"select member_id, brand_id, joined_at, clock_at, settled_seq, programme_version, tier, tier_until,\n  points_active, points_pending, points_debt,\n  qualifying_total, window_sum, window_from, next_due_at, last_journal_no, last_lot_no, last_step_no,\n    gift_days\nfrom huigan.members where member_id = any(:memberIds!::bigint[]) order by member_id\n  for no key update skip locked"};

/**
 * Query generated from SQL:
 * ```
 * select member_id, brand_id, joined_at, clock_at, settled_seq, programme_version, tier, tier_until,
 *   points_active, points_pending, points_debt,
 *   qualifying_total, window_sum, window_from, next_due_at, last_journal_no, last_lot_no, last_step_no,
 *     gift_days
 * from huigan.members where member_id = any(:memberIds!::bigint[]) order by member_id
 *   for no key update skip locked
 * ```
 */
export const lockIdleMembers = new PreparedQuery<ILockIdleMembersParams,ILockIdleMembersResult>(lockIdleMembersIR);


/** 'ReadMembers' parameters type */
export interface IReadMembersParams {
  memberIds: bigintArray;
}

/** 'ReadMembers' return type */
export interface IReadMembersResult {
  brand_id: number;
  clock_at: Date | null;
  gift_days: unknown;
  joined_at: Date | null;
  last_journal_no: number;
  last_lot_no: number;
  last_step_no: number;
  member_id: bigint;
  next_due_at: Date | null;
  points_active: bigint;
  points_debt: bigint;
  points_pending: bigint;
  programme_version: number | null;
  qualifying_total: bigint;
  settled_seq: bigint;
  tier: string | null;
  tier_until: Date | null;
  window_from: string | null;
  window_sum: bigint;
}

/** 'ReadMembers' query type */
export interface IReadMembersQuery {
  params: IReadMembersParams;
  result: IReadMembersResult;
}

const readMembersIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":303,"b":313}]}],"statement":"select member_id, brand_id, joined_at, clock_at, settled_seq, programme_version, tier, tier_until,\n  points_active, points_pending, points_debt,\n  qualifying_total, window_sum, window_from, next_due_at, last_journal_no, last_lot_no, last_step_no,\n    gift_days\nfrom huigan.members where member_id = any(:memberIds!::bigint[]) order by member_id"};

/**
 * Query generated from SQL:
 * ```
 * select member_id, brand_id, joined_at, clock_at, settled_seq, programme_version, tier, tier_until,
 *   points_active, points_pending, points_debt,
 *   qualifying_total, window_sum, window_from, next_due_at, last_journal_no, last_lot_no, last_step_no,
 *     gift_days
 * from huigan.members where member_id = any(:memberIds!::bigint[]) order by member_id
 * ```
 */
export const readMembers = new PreparedQuery<IReadMembersParams,IReadMembersResult>(readMembersIR);


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


/** 'SaveMembers' parameters type */
export interface ISaveMembersParams {
  active: bigintArray;
  clockAt: numberArray;
  debt: bigintArray;
  giftDays: stringArray;
  joinedAt: numberArray;
  lastJournalNo: numberArray;
  lastLotNo: numberArray;
  lastStepNo: numberArray;
  memberIds: bigintArray;
  nextDueAt: numberArray;
  pending: bigintArray;
  qualifying: bigintArray;
  settledSeq: bigintArray;
  tier: stringArray;
  tierUntil: numberArray;
  version: numberArray;
  windowFrom: stringArray;
  windowSum: bigintArray;
}

/** 'SaveMembers' return type */
export type ISaveMembersResult = void;

/** 'SaveMembers' query type */
export interface ISaveMembersQuery {
  params: ISaveMembersParams;
  result: ISaveMembersResult;
}

const saveMembersIR: any = {"usedParamSet":{"memberIds":true,"joinedAt":true,"clockAt":true,"settledSeq":true,"version":true,"tier":true,"tierUntil":true,"active":true,"pending":true,"debt":true,"qualifying":true,"windowSum":true,"windowFrom":true,"nextDueAt":true,"lastJournalNo":true,"lastLotNo":true,"lastStepNo":true,"giftDays":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":646,"b":656}]},{"name":"joinedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":669,"b":678}]},{"name":"clockAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":691,"b":699}]},{"name":"settledSeq","required":true,"transform":{"type":"scalar"},"locs":[{"a":712,"b":723}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":736,"b":744}]},{"name":"tier","required":true,"transform":{"type":"scalar"},"locs":[{"a":758,"b":763}]},{"name":"tierUntil","required":true,"transform":{"type":"scalar"},"locs":[{"a":776,"b":786}]},{"name":"active","required":true,"transform":{"type":"scalar"},"locs":[{"a":799,"b":806}]},{"name":"pending","required":true,"transform":{"type":"scalar"},"locs":[{"a":819,"b":827}]},{"name":"debt","required":true,"transform":{"type":"scalar"},"locs":[{"a":840,"b":845}]},{"name":"qualifying","required":true,"transform":{"type":"scalar"},"locs":[{"a":858,"b":869}]},{"name":"windowSum","required":true,"transform":{"type":"scalar"},"locs":[{"a":886,"b":896}]},{"name":"windowFrom","required":true,"transform":{"type":"scalar"},"locs":[{"a":911,"b":922}]},{"name":"nextDueAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":933,"b":943}]},{"name":"lastJournalNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":956,"b":970}]},{"name":"lastLotNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":980,"b":990}]},{"name":"lastStepNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":1004,"b":1015}]},{"name":"giftDays","required":true,"transform":{"type":"scalar"},"locs":[{"a":1025,"b":1034}]}],"statement":"update huigan.members m set\n  joined_at = to_timestamp(t.joined_ms / 1000), clock_at = to_timestamp(t.clock_ms / 1000),\n    settled_seq = t.settled_seq, programme_version = t.programme_version, tier = t.tier,\n  tier_until = to_timestamp(t.until_ms / 1000), points_active = t.points_active,\n    points_pending = t.points_pending, points_debt = t.points_debt,\n  qualifying_total = t.qualifying_total, window_sum = t.window_sum, window_from = t.window_from,\n    next_due_at = to_timestamp(t.due_ms / 1000),\n  last_journal_no = t.last_journal_no, last_lot_no = t.last_lot_no, last_step_no = t.last_step_no,\n    gift_days = t.gift_days\nfrom unnest(\n  :memberIds!::bigint[], :joinedAt!::float8[], :clockAt!::float8[], :settledSeq!::bigint[], :version!::int[],\n    :tier!::text[],\n  :tierUntil!::float8[], :active!::bigint[], :pending!::bigint[], :debt!::bigint[], :qualifying!::bigint[],\n    :windowSum!::bigint[],\n  :windowFrom!::date[], :nextDueAt!::float8[], :lastJournalNo!::int[], :lastLotNo!::int[],\n    :lastStepNo!::int[], :giftDays!::jsonb[]\n) as t(member_id, joined_ms, clock_ms, settled_seq, programme_version, tier, until_ms, points_active,\n  points_pending, points_debt,\n  qualifying_total, window_sum, window_from, due_ms, last_journal_no, last_lot_no, last_step_no, gift_days)\nwhere m.member_id = t.member_id"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.members m set
 *   joined_at = to_timestamp(t.joined_ms / 1000), clock_at = to_timestamp(t.clock_ms / 1000),
 *     settled_seq = t.settled_seq, programme_version = t.programme_version, tier = t.tier,
 *   tier_until = to_timestamp(t.until_ms / 1000), points_active = t.points_active,
 *     points_pending = t.points_pending, points_debt = t.points_debt,
 *   qualifying_total = t.qualifying_total, window_sum = t.window_sum, window_from = t.window_from,
 *     next_due_at = to_timestamp(t.due_ms / 1000),
 *   last_journal_no = t.last_journal_no, last_lot_no = t.last_lot_no, last_step_no = t.last_step_no,
 *     gift_days = t.gift_days
 * from unnest(
 *   :memberIds!::bigint[], :joinedAt!::float8[], :clockAt!::float8[], :settledSeq!::bigint[], :version!::int[],
 *     :tier!::text[],
 *   :tierUntil!::float8[], :active!::bigint[], :pending!::bigint[], :debt!::bigint[], :qualifying!::bigint[],
 *     :windowSum!::bigint[],
 *   :windowFrom!::date[], :nextDueAt!::float8[], :lastJournalNo!::int[], :lastLotNo!::int[],
 *     :lastStepNo!::int[], :giftDays!::jsonb[]
 * ) as t(member_id, joined_ms, clock_ms, settled_seq, programme_version, tier, until_ms, points_active,
 *   points_pending, points_debt,
 *   qualifying_total, window_sum, window_from, due_ms, last_journal_no, last_lot_no, last_step_no, gift_days)
 * where m.member_id = t.member_id
 * ```
 */
export const saveMembers = new PreparedQuery<ISaveMembersParams,ISaveMembersResult>(saveMembersIR);


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


