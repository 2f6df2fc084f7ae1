/** Types generated for queries found in "cloudfunctions/core/views/desk/stores-and-letters.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type event_kind = 'clock' | 'commission' | 'completion' | 'gift' | 'join' | 'merged-away' | 'merged-in' | 'merged-out' | 'opening' | 'redemption' | 'refund' | 'release' | 'return' | 'sale';

export type stringArray = (string)[];

/** 'FindStoresWithStaff' parameters type */
export interface IFindStoresWithStaffParams {
  after: string;
  brandId: number;
  limit: number;
}

/** 'FindStoresWithStaff' return type */
export interface IFindStoresWithStaffResult {
  name: string;
  staff: number;
  store_id: string;
}

/** 'FindStoresWithStaff' query type */
export interface IFindStoresWithStaffQuery {
  params: IFindStoresWithStaffParams;
  result: IFindStoresWithStaffResult;
}

const findStoresWithStaffIR: any = {"usedParamSet":{"brandId":true,"after":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":268,"b":276}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":295,"b":301}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":331,"b":337}]}],"statement":"select p.store_id, p.name, (\n    select count(*)::int from huigan.staff_stores t join huigan.staff s on s.staff_id = t.staff_id\n    where t.brand_id = p.brand_id and t.store_id = p.store_id and s.left_at is null\n  ) as \"staff!\"\nfrom huigan.stores p where p.brand_id = :brandId! and p.store_id > :after! order by p.store_id\n  limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select p.store_id, p.name, (
 *     select count(*)::int from huigan.staff_stores t join huigan.staff s on s.staff_id = t.staff_id
 *     where t.brand_id = p.brand_id and t.store_id = p.store_id and s.left_at is null
 *   ) as "staff!"
 * from huigan.stores p where p.brand_id = :brandId! and p.store_id > :after! order by p.store_id
 *   limit :limit!::int
 * ```
 */
export const findStoresWithStaff = new PreparedQuery<IFindStoresWithStaffParams,IFindStoresWithStaffResult>(findStoresWithStaffIR);


/** 'FindValidSecrets' parameters type */
export interface IFindValidSecretsParams {
  brandId: number;
  now: string;
  stores: stringArray;
}

/** 'FindValidSecrets' return type */
export interface IFindValidSecretsResult {
  made_at: Date;
  secret_no: number;
  store_id: string;
  valid_until: Date | null;
}

/** 'FindValidSecrets' query type */
export interface IFindValidSecretsQuery {
  params: IFindValidSecretsParams;
  result: IFindValidSecretsResult;
}

const findValidSecretsIR: any = {"usedParamSet":{"brandId":true,"stores":true,"now":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":102,"b":110}]},{"name":"stores","required":true,"transform":{"type":"scalar"},"locs":[{"a":133,"b":140}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":199,"b":203}]}],"statement":"select x.store_id, x.secret_no, x.made_at, x.valid_until from huigan.pos_secrets x\nwhere x.brand_id = :brandId! and x.store_id = any(:stores!::text[])\n  and (x.valid_until is null or x.valid_until > :now!)\norder by x.store_id, x.secret_no desc"};

/**
 * Query generated from SQL:
 * ```
 * select x.store_id, x.secret_no, x.made_at, x.valid_until from huigan.pos_secrets x
 * where x.brand_id = :brandId! and x.store_id = any(:stores!::text[])
 *   and (x.valid_until is null or x.valid_until > :now!)
 * order by x.store_id, x.secret_no desc
 * ```
 */
export const findValidSecrets = new PreparedQuery<IFindValidSecretsParams,IFindValidSecretsResult>(findValidSecretsIR);


/** 'FindLetters' parameters type */
export interface IFindLettersParams {
  after: bigint;
  brandId: number;
  limit: number;
}

/** 'FindLetters' return type */
export interface IFindLettersResult {
  code: string;
  dead_letter_id: bigint;
  failed_at: Date;
  kind: event_kind;
  member_key: string;
  payload: unknown;
  reason: string;
}

/** 'FindLetters' query type */
export interface IFindLettersQuery {
  params: IFindLettersParams;
  result: IFindLettersResult;
}

const findLettersIR: any = {"usedParamSet":{"brandId":true,"after":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":185,"b":193}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":244,"b":250}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":284,"b":290}]}],"statement":"select d.dead_letter_id, d.failed_at, d.kind, d.code, d.reason, d.payload, m.member_key\nfrom huigan.dead_letters d join huigan.members m on m.member_id = d.member_id\nwhere d.brand_id = :brandId! and d.retried_seq is null and d.dead_letter_id > :after!\norder by d.dead_letter_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select d.dead_letter_id, d.failed_at, d.kind, d.code, d.reason, d.payload, m.member_key
 * from huigan.dead_letters d join huigan.members m on m.member_id = d.member_id
 * where d.brand_id = :brandId! and d.retried_seq is null and d.dead_letter_id > :after!
 * order by d.dead_letter_id limit :limit!::int
 * ```
 */
export const findLetters = new PreparedQuery<IFindLettersParams,IFindLettersResult>(findLettersIR);


/** 'FindMemberByOwnKey' parameters type */
export interface IFindMemberByOwnKeyParams {
  brandId: number;
  memberKey: string;
}

/** 'FindMemberByOwnKey' return type */
export interface IFindMemberByOwnKeyResult {
  member_id: bigint;
}

/** 'FindMemberByOwnKey' query type */
export interface IFindMemberByOwnKeyQuery {
  params: IFindMemberByOwnKeyParams;
  result: IFindMemberByOwnKeyResult;
}

const findMemberByOwnKeyIR: any = {"usedParamSet":{"brandId":true,"memberKey":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":64,"b":72}]},{"name":"memberKey","required":true,"transform":{"type":"scalar"},"locs":[{"a":93,"b":103}]}],"statement":"select k.member_id from huigan.member_keys k where k.brand_id = :brandId! and k.member_key = :memberKey!\n  limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select k.member_id from huigan.member_keys k where k.brand_id = :brandId! and k.member_key = :memberKey!
 *   limit 1
 * ```
 */
export const findMemberByOwnKey = new PreparedQuery<IFindMemberByOwnKeyParams,IFindMemberByOwnKeyResult>(findMemberByOwnKeyIR);


/** 'FindMemberByPhone' parameters type */
export interface IFindMemberByPhoneParams {
  brandId: number;
  phoneHash: Buffer;
}

/** 'FindMemberByPhone' return type */
export interface IFindMemberByPhoneResult {
  member_id: bigint;
}

/** 'FindMemberByPhone' query type */
export interface IFindMemberByPhoneQuery {
  params: IFindMemberByPhoneParams;
  result: IFindMemberByPhoneResult;
}

const findMemberByPhoneIR: any = {"usedParamSet":{"brandId":true,"phoneHash":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":65,"b":73}]},{"name":"phoneHash","required":true,"transform":{"type":"scalar"},"locs":[{"a":94,"b":104}]}],"statement":"select h.member_id from huigan.phone_hashes h where h.brand_id = :brandId! and h.phone_hash = :phoneHash!\n  limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select h.member_id from huigan.phone_hashes h where h.brand_id = :brandId! and h.phone_hash = :phoneHash!
 *   limit 1
 * ```
 */
export const findMemberByPhone = new PreparedQuery<IFindMemberByPhoneParams,IFindMemberByPhoneResult>(findMemberByPhoneIR);


/** 'TryAuditLock' parameters type */
export interface ITryAuditLockParams {
  brandId: number;
  lockClass: number;
}

/** 'TryAuditLock' return type */
export interface ITryAuditLockResult {
  taken: boolean;
}

/** 'TryAuditLock' query type */
export interface ITryAuditLockQuery {
  params: ITryAuditLockParams;
  result: ITryAuditLockResult;
}

const tryAuditLockIR: any = {"usedParamSet":{"lockClass":true,"brandId":true},"params":[{"name":"lockClass","required":true,"transform":{"type":"scalar"},"locs":[{"a":33,"b":43}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":51,"b":59}]}],"statement":"select pg_try_advisory_xact_lock(:lockClass!::int, :brandId!::int) as \"taken!\""};

/**
 * Query generated from SQL:
 * ```
 * select pg_try_advisory_xact_lock(:lockClass!::int, :brandId!::int) as "taken!"
 * ```
 */
export const tryAuditLock = new PreparedQuery<ITryAuditLockParams,ITryAuditLockResult>(tryAuditLockIR);


