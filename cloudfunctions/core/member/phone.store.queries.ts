/** Types generated for queries found in "cloudfunctions/core/member/phone.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type BufferArray = (Buffer)[];

export type bigintArray = (bigint)[];

/** 'FindPhone' parameters type */
export interface IFindPhoneParams {
  memberId: bigint;
}

/** 'FindPhone' return type */
export interface IFindPhoneResult {
  phone: Buffer;
  phone_hash: Buffer;
  verified_at: Date | null;
}

/** 'FindPhone' query type */
export interface IFindPhoneQuery {
  params: IFindPhoneParams;
  result: IFindPhoneResult;
}

const findPhoneIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":92,"b":101}]}],"statement":"select p.phone, p.phone_hash, p.verified_at from huigan.member_phones p where p.member_id = :memberId!\n  limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select p.phone, p.phone_hash, p.verified_at from huigan.member_phones p where p.member_id = :memberId!
 *   limit 1
 * ```
 */
export const findPhone = new PreparedQuery<IFindPhoneParams,IFindPhoneResult>(findPhoneIR);


/** 'ClaimPhone' parameters type */
export interface IClaimPhoneParams {
  brandId: number;
  memberId: bigint;
  phoneHash: Buffer;
}

/** 'ClaimPhone' return type */
export type IClaimPhoneResult = void;

/** 'ClaimPhone' query type */
export interface IClaimPhoneQuery {
  params: IClaimPhoneParams;
  result: IClaimPhoneResult;
}

const claimPhoneIR: any = {"usedParamSet":{"brandId":true,"phoneHash":true,"memberId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":74,"b":82}]},{"name":"phoneHash","required":true,"transform":{"type":"scalar"},"locs":[{"a":85,"b":95}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":98,"b":107}]}],"statement":"insert into huigan.phone_hashes (brand_id, phone_hash, member_id) values (:brandId!, :phoneHash!, :memberId!)\non conflict do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.phone_hashes (brand_id, phone_hash, member_id) values (:brandId!, :phoneHash!, :memberId!)
 * on conflict do nothing
 * ```
 */
export const claimPhone = new PreparedQuery<IClaimPhoneParams,IClaimPhoneResult>(claimPhoneIR);


/** 'FindPhoneHolder' parameters type */
export interface IFindPhoneHolderParams {
  brandId: number;
  phoneHash: Buffer;
}

/** 'FindPhoneHolder' return type */
export interface IFindPhoneHolderResult {
  member_id: bigint;
}

/** 'FindPhoneHolder' query type */
export interface IFindPhoneHolderQuery {
  params: IFindPhoneHolderParams;
  result: IFindPhoneHolderResult;
}

const findPhoneHolderIR: any = {"usedParamSet":{"brandId":true,"phoneHash":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":65,"b":73}]},{"name":"phoneHash","required":true,"transform":{"type":"scalar"},"locs":[{"a":94,"b":104}]}],"statement":"select h.member_id from huigan.phone_hashes h where h.brand_id = :brandId! and h.phone_hash = :phoneHash!\n  limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select h.member_id from huigan.phone_hashes h where h.brand_id = :brandId! and h.phone_hash = :phoneHash!
 *   limit 1
 * ```
 */
export const findPhoneHolder = new PreparedQuery<IFindPhoneHolderParams,IFindPhoneHolderResult>(findPhoneHolderIR);


/** 'ReleasePhone' parameters type */
export interface IReleasePhoneParams {
  brandId: number;
  phoneHash: Buffer;
}

/** 'ReleasePhone' return type */
export type IReleasePhoneResult = void;

/** 'ReleasePhone' query type */
export interface IReleasePhoneQuery {
  params: IReleasePhoneParams;
  result: IReleasePhoneResult;
}

const releasePhoneIR: any = {"usedParamSet":{"brandId":true,"phoneHash":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":49,"b":57}]},{"name":"phoneHash","required":true,"transform":{"type":"scalar"},"locs":[{"a":76,"b":86}]}],"statement":"delete from huigan.phone_hashes where brand_id = :brandId! and phone_hash = :phoneHash!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.phone_hashes where brand_id = :brandId! and phone_hash = :phoneHash!
 * ```
 */
export const releasePhone = new PreparedQuery<IReleasePhoneParams,IReleasePhoneResult>(releasePhoneIR);


/** 'SavePhone' parameters type */
export interface ISavePhoneParams {
  brandId: number;
  endHash: Buffer;
  memberId: bigint;
  phone: Buffer;
  phoneHash: Buffer;
  verifiedAt?: string | null | void;
}

/** 'SavePhone' return type */
export type ISavePhoneResult = void;

/** 'SavePhone' query type */
export interface ISavePhoneQuery {
  params: ISavePhoneParams;
  result: ISavePhoneResult;
}

const savePhoneIR: any = {"usedParamSet":{"memberId":true,"brandId":true,"phoneHash":true,"endHash":true,"phone":true,"verifiedAt":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":100,"b":109},{"a":234,"b":243}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":246,"b":254}]},{"name":"phoneHash","required":true,"transform":{"type":"scalar"},"locs":[{"a":257,"b":267},{"a":768,"b":778}]},{"name":"endHash","required":true,"transform":{"type":"scalar"},"locs":[{"a":270,"b":278}]},{"name":"phone","required":true,"transform":{"type":"scalar"},"locs":[{"a":281,"b":287}]},{"name":"verifiedAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":290,"b":300}]}],"statement":"with before as materialized (\n  select p.phone_hash from huigan.member_phones p where p.member_id = :memberId!\n), saved as (\n  insert into huigan.member_phones (member_id, brand_id, phone_hash, end_hash, phone, verified_at)\n  values (:memberId!, :brandId!, :phoneHash!, :endHash!, :phone!, :verifiedAt)\n  on conflict (member_id) do update set phone_hash = excluded.phone_hash, end_hash = excluded.end_hash,\n    phone = excluded.phone, verified_at = excluded.verified_at\n  returning member_id, brand_id\n)\ninsert into huigan.identity_changes (member_id, brand_id, kind, change)\nselect s.member_id, s.brand_id, 'phone', c.change\nfrom saved s left join before b on true\ncross join (values (1, 'removed'), (2, 'added')) c(place, change)\nwhere b.phone_hash is distinct from :phoneHash!::bytea and (c.change = 'added' or b.phone_hash is not null)\norder by c.place"};

/**
 * Query generated from SQL:
 * ```
 * with before as materialized (
 *   select p.phone_hash from huigan.member_phones p where p.member_id = :memberId!
 * ), saved as (
 *   insert into huigan.member_phones (member_id, brand_id, phone_hash, end_hash, phone, verified_at)
 *   values (:memberId!, :brandId!, :phoneHash!, :endHash!, :phone!, :verifiedAt)
 *   on conflict (member_id) do update set phone_hash = excluded.phone_hash, end_hash = excluded.end_hash,
 *     phone = excluded.phone, verified_at = excluded.verified_at
 *   returning member_id, brand_id
 * )
 * insert into huigan.identity_changes (member_id, brand_id, kind, change)
 * select s.member_id, s.brand_id, 'phone', c.change
 * from saved s left join before b on true
 * cross join (values (1, 'removed'), (2, 'added')) c(place, change)
 * where b.phone_hash is distinct from :phoneHash!::bytea and (c.change = 'added' or b.phone_hash is not null)
 * order by c.place
 * ```
 */
export const savePhone = new PreparedQuery<ISavePhoneParams,ISavePhoneResult>(savePhoneIR);


/** 'FindWithoutEnd' parameters type */
export interface IFindWithoutEndParams {
  after: bigint;
  limit: number;
}

/** 'FindWithoutEnd' return type */
export interface IFindWithoutEndResult {
  brand_id: number;
  member_id: bigint;
  phone: Buffer;
}

/** 'FindWithoutEnd' query type */
export interface IFindWithoutEndQuery {
  params: IFindWithoutEndParams;
  result: IFindWithoutEndResult;
}

const findWithoutEndIR: any = {"usedParamSet":{"after":true,"limit":true},"params":[{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":113,"b":119}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":148,"b":154}]}],"statement":"select p.member_id, p.brand_id, p.phone from huigan.member_phones p where p.end_hash is null\n  and p.member_id > :after!\norder by p.member_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select p.member_id, p.brand_id, p.phone from huigan.member_phones p where p.end_hash is null
 *   and p.member_id > :after!
 * order by p.member_id limit :limit!::int
 * ```
 */
export const findWithoutEnd = new PreparedQuery<IFindWithoutEndParams,IFindWithoutEndResult>(findWithoutEndIR);


/** 'SetEnds' parameters type */
export interface ISetEndsParams {
  endHashes: BufferArray;
  memberIds: bigintArray;
  phones: BufferArray;
}

/** 'SetEnds' return type */
export type ISetEndsResult = void;

/** 'SetEnds' query type */
export interface ISetEndsQuery {
  params: ISetEndsParams;
  result: ISetEndsResult;
}

const setEndsIR: any = {"usedParamSet":{"memberIds":true,"phones":true,"endHashes":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":122,"b":132}]},{"name":"phones","required":true,"transform":{"type":"scalar"},"locs":[{"a":145,"b":152}]},{"name":"endHashes","required":true,"transform":{"type":"scalar"},"locs":[{"a":164,"b":174}]}],"statement":"-- Of numbers that are still the ones that were read.\nupdate huigan.member_phones p set end_hash = t.end_hash\nfrom unnest(:memberIds!::bigint[], :phones!::bytea[], :endHashes!::bytea[]) as t(member_id, phone, end_hash)\nwhere p.member_id = t.member_id and p.phone = t.phone"};

/**
 * Query generated from SQL:
 * ```
 * -- Of numbers that are still the ones that were read.
 * update huigan.member_phones p set end_hash = t.end_hash
 * from unnest(:memberIds!::bigint[], :phones!::bytea[], :endHashes!::bytea[]) as t(member_id, phone, end_hash)
 * where p.member_id = t.member_id and p.phone = t.phone
 * ```
 */
export const setEnds = new PreparedQuery<ISetEndsParams,ISetEndsResult>(setEndsIR);


/** 'ClaimPhones' parameters type */
export interface IClaimPhonesParams {
  brandId: number;
  hashes: BufferArray;
  memberIds: bigintArray;
}

/** 'ClaimPhones' return type */
export type IClaimPhonesResult = void;

/** 'ClaimPhones' query type */
export interface IClaimPhonesQuery {
  params: IClaimPhonesParams;
  result: IClaimPhonesResult;
}

const claimPhonesIR: any = {"usedParamSet":{"brandId":true,"hashes":true,"memberIds":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":73,"b":81}]},{"name":"hashes","required":true,"transform":{"type":"scalar"},"locs":[{"a":132,"b":139}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":151,"b":161}]}],"statement":"insert into huigan.phone_hashes (brand_id, phone_hash, member_id)\nselect :brandId!::smallint, t.phone_hash, t.member_id\nfrom unnest(:hashes!::bytea[], :memberIds!::bigint[]) as t(phone_hash, member_id) order by t.phone_hash\non conflict do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.phone_hashes (brand_id, phone_hash, member_id)
 * select :brandId!::smallint, t.phone_hash, t.member_id
 * from unnest(:hashes!::bytea[], :memberIds!::bigint[]) as t(phone_hash, member_id) order by t.phone_hash
 * on conflict do nothing
 * ```
 */
export const claimPhones = new PreparedQuery<IClaimPhonesParams,IClaimPhonesResult>(claimPhonesIR);


/** 'FindPhoneHolders' parameters type */
export interface IFindPhoneHoldersParams {
  brandId: number;
  hashes: BufferArray;
}

/** 'FindPhoneHolders' return type */
export interface IFindPhoneHoldersResult {
  member_id: bigint;
  phone_hash: Buffer;
}

/** 'FindPhoneHolders' query type */
export interface IFindPhoneHoldersQuery {
  params: IFindPhoneHoldersParams;
  result: IFindPhoneHoldersResult;
}

const findPhoneHoldersIR: any = {"usedParamSet":{"brandId":true,"hashes":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":79,"b":87}]},{"name":"hashes","required":true,"transform":{"type":"scalar"},"locs":[{"a":112,"b":119}]}],"statement":"select h.phone_hash, h.member_id from huigan.phone_hashes h\nwhere h.brand_id = :brandId! and h.phone_hash = any(:hashes!::bytea[])"};

/**
 * Query generated from SQL:
 * ```
 * select h.phone_hash, h.member_id from huigan.phone_hashes h
 * where h.brand_id = :brandId! and h.phone_hash = any(:hashes!::bytea[])
 * ```
 */
export const findPhoneHolders = new PreparedQuery<IFindPhoneHoldersParams,IFindPhoneHoldersResult>(findPhoneHoldersIR);


/** 'KeepUnproven' parameters type */
export interface IKeepUnprovenParams {
  brandId: number;
  endHashes: BufferArray;
  hashes: BufferArray;
  memberIds: bigintArray;
  phones: BufferArray;
}

/** 'KeepUnproven' return type */
export type IKeepUnprovenResult = void;

/** 'KeepUnproven' query type */
export interface IKeepUnprovenQuery {
  params: IKeepUnprovenParams;
  result: IKeepUnprovenResult;
}

const keepUnprovenIR: any = {"usedParamSet":{"brandId":true,"memberIds":true,"hashes":true,"endHashes":true,"phones":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":137,"b":145}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":212,"b":222}]},{"name":"hashes","required":true,"transform":{"type":"scalar"},"locs":[{"a":235,"b":242}]},{"name":"endHashes","required":true,"transform":{"type":"scalar"},"locs":[{"a":254,"b":264}]},{"name":"phones","required":true,"transform":{"type":"scalar"},"locs":[{"a":276,"b":283}]}],"statement":"with added as (\n  insert into huigan.member_phones (member_id, brand_id, phone_hash, end_hash, phone, verified_at)\n  select t.member_id, :brandId!::smallint, t.phone_hash, t.end_hash, t.phone, null\n  from unnest(:memberIds!::bigint[], :hashes!::bytea[], :endHashes!::bytea[], :phones!::bytea[])\n    as t(member_id, phone_hash, end_hash, phone)\n  on conflict (member_id) do nothing\n  returning member_id, brand_id\n)\ninsert into huigan.identity_changes (member_id, brand_id, kind, change)\nselect a.member_id, a.brand_id, 'phone', 'added' from added a"};

/**
 * Query generated from SQL:
 * ```
 * with added as (
 *   insert into huigan.member_phones (member_id, brand_id, phone_hash, end_hash, phone, verified_at)
 *   select t.member_id, :brandId!::smallint, t.phone_hash, t.end_hash, t.phone, null
 *   from unnest(:memberIds!::bigint[], :hashes!::bytea[], :endHashes!::bytea[], :phones!::bytea[])
 *     as t(member_id, phone_hash, end_hash, phone)
 *   on conflict (member_id) do nothing
 *   returning member_id, brand_id
 * )
 * insert into huigan.identity_changes (member_id, brand_id, kind, change)
 * select a.member_id, a.brand_id, 'phone', 'added' from added a
 * ```
 */
export const keepUnproven = new PreparedQuery<IKeepUnprovenParams,IKeepUnprovenResult>(keepUnprovenIR);


/** 'DeletePhone' parameters type */
export interface IDeletePhoneParams {
  memberId: bigint;
}

/** 'DeletePhone' return type */
export interface IDeletePhoneResult {
  brand_id: number;
  phone_hash: Buffer;
}

/** 'DeletePhone' query type */
export interface IDeletePhoneQuery {
  params: IDeletePhoneParams;
  result: IDeletePhoneResult;
}

const deletePhoneIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":71,"b":80}]}],"statement":"with removed as (\n  delete from huigan.member_phones where member_id = :memberId! returning member_id, brand_id, phone_hash\n), noted as (\n  insert into huigan.identity_changes (member_id, brand_id, kind, change)\n  select r.member_id, r.brand_id, 'phone', 'removed' from removed r\n)\nselect r.brand_id, r.phone_hash from removed r"};

/**
 * Query generated from SQL:
 * ```
 * with removed as (
 *   delete from huigan.member_phones where member_id = :memberId! returning member_id, brand_id, phone_hash
 * ), noted as (
 *   insert into huigan.identity_changes (member_id, brand_id, kind, change)
 *   select r.member_id, r.brand_id, 'phone', 'removed' from removed r
 * )
 * select r.brand_id, r.phone_hash from removed r
 * ```
 */
export const deletePhone = new PreparedQuery<IDeletePhoneParams,IDeletePhoneResult>(deletePhoneIR);


/** 'NoteLostPhone' parameters type */
export interface INoteLostPhoneParams {
  brandId: number;
  lostAt: string;
  memberId: bigint;
}

/** 'NoteLostPhone' return type */
export type INoteLostPhoneResult = void;

/** 'NoteLostPhone' query type */
export interface INoteLostPhoneQuery {
  params: INoteLostPhoneParams;
  result: INoteLostPhoneResult;
}

const noteLostPhoneIR: any = {"usedParamSet":{"memberId":true,"brandId":true,"lostAt":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":70,"b":79}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":82,"b":90}]},{"name":"lostAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":93,"b":100}]}],"statement":"insert into huigan.lost_phones (member_id, brand_id, lost_at) values (:memberId!, :brandId!, :lostAt!)\non conflict (member_id) do update set lost_at = excluded.lost_at"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.lost_phones (member_id, brand_id, lost_at) values (:memberId!, :brandId!, :lostAt!)
 * on conflict (member_id) do update set lost_at = excluded.lost_at
 * ```
 */
export const noteLostPhone = new PreparedQuery<INoteLostPhoneParams,INoteLostPhoneResult>(noteLostPhoneIR);


/** 'ForgetLostPhone' parameters type */
export interface IForgetLostPhoneParams {
  memberId: bigint;
}

/** 'ForgetLostPhone' return type */
export type IForgetLostPhoneResult = void;

/** 'ForgetLostPhone' query type */
export interface IForgetLostPhoneQuery {
  params: IForgetLostPhoneParams;
  result: IForgetLostPhoneResult;
}

const forgetLostPhoneIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":49,"b":58}]}],"statement":"delete from huigan.lost_phones where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.lost_phones where member_id = :memberId!
 * ```
 */
export const forgetLostPhone = new PreparedQuery<IForgetLostPhoneParams,IForgetLostPhoneResult>(forgetLostPhoneIR);


/** 'FindLostPhone' parameters type */
export interface IFindLostPhoneParams {
  memberId: bigint;
}

/** 'FindLostPhone' return type */
export interface IFindLostPhoneResult {
  lost_at: Date;
}

/** 'FindLostPhone' query type */
export interface IFindLostPhoneQuery {
  params: IFindLostPhoneParams;
  result: IFindLostPhoneResult;
}

const findLostPhoneIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":63,"b":72}]}],"statement":"select l.lost_at from huigan.lost_phones l where l.member_id = :memberId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select l.lost_at from huigan.lost_phones l where l.member_id = :memberId! limit 1
 * ```
 */
export const findLostPhone = new PreparedQuery<IFindLostPhoneParams,IFindLostPhoneResult>(findLostPhoneIR);


