/** Types generated for queries found in "cloudfunctions/core/inbox/dead-letters.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type event_kind = 'clock' | 'commission' | 'completion' | 'gift' | 'join' | 'merged-away' | 'merged-in' | 'merged-out' | 'opening' | 'redemption' | 'refund' | 'release' | 'return' | 'sale';

export type bigintArray = (bigint)[];

/** 'FindDeadLetters' parameters type */
export interface IFindDeadLettersParams {
  after: bigint;
  brandId: number;
  limit: number;
}

/** 'FindDeadLetters' return type */
export interface IFindDeadLettersResult {
  code: string;
  dead_letter_id: bigint;
  external_id: string;
  failed_at: Date;
  kind: event_kind;
  member_id: bigint;
  occurred_at: Date;
  reason: string;
  seq: bigint;
  source: string;
}

/** 'FindDeadLetters' query type */
export interface IFindDeadLettersQuery {
  params: IFindDeadLettersParams;
  result: IFindDeadLettersResult;
}

const findDeadLettersIR: any = {"usedParamSet":{"brandId":true,"after":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":145,"b":153}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":200,"b":206}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":238,"b":244}]}],"statement":"select dead_letter_id, member_id, seq, source, external_id, kind, occurred_at, code, reason, failed_at\nfrom huigan.dead_letters\nwhere brand_id = :brandId! and retried_seq is null and dead_letter_id > :after!\norder by dead_letter_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select dead_letter_id, member_id, seq, source, external_id, kind, occurred_at, code, reason, failed_at
 * from huigan.dead_letters
 * where brand_id = :brandId! and retried_seq is null and dead_letter_id > :after!
 * order by dead_letter_id limit :limit!::int
 * ```
 */
export const findDeadLetters = new PreparedQuery<IFindDeadLettersParams,IFindDeadLettersResult>(findDeadLettersIR);


/** 'FindMembersOfDeadLetters' parameters type */
export interface IFindMembersOfDeadLettersParams {
  brandId: number;
  ids: bigintArray;
}

/** 'FindMembersOfDeadLetters' return type */
export interface IFindMembersOfDeadLettersResult {
  member_id: bigint;
}

/** 'FindMembersOfDeadLetters' query type */
export interface IFindMembersOfDeadLettersQuery {
  params: IFindMembersOfDeadLettersParams;
  result: IFindMembersOfDeadLettersResult;
}

const findMembersOfDeadLettersIR: any = {"usedParamSet":{"brandId":true,"ids":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":68,"b":76}]},{"name":"ids","required":true,"transform":{"type":"scalar"},"locs":[{"a":103,"b":107}]}],"statement":"select distinct member_id from huigan.dead_letters\nwhere brand_id = :brandId! and dead_letter_id = any(:ids!::bigint[]) and retried_seq is null\n  order by member_id"};

/**
 * Query generated from SQL:
 * ```
 * select distinct member_id from huigan.dead_letters
 * where brand_id = :brandId! and dead_letter_id = any(:ids!::bigint[]) and retried_seq is null
 *   order by member_id
 * ```
 */
export const findMembersOfDeadLetters = new PreparedQuery<IFindMembersOfDeadLettersParams,IFindMembersOfDeadLettersResult>(findMembersOfDeadLettersIR);


/** 'RequeueDeadLetters' parameters type */
export interface IRequeueDeadLettersParams {
  brandId: number;
  ids: bigintArray;
}

/** 'RequeueDeadLetters' return type */
export interface IRequeueDeadLettersResult {
  dead_letter_id: bigint;
  external_id: string;
  member_id: bigint;
  seq: bigint;
  source: string;
}

/** 'RequeueDeadLetters' query type */
export interface IRequeueDeadLettersQuery {
  params: IRequeueDeadLettersParams;
  result: IRequeueDeadLettersResult;
}

const requeueDeadLettersIR: any = {"usedParamSet":{"brandId":true,"ids":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":72,"b":80}]},{"name":"ids","required":true,"transform":{"type":"scalar"},"locs":[{"a":107,"b":111}]}],"statement":"with chosen as (\n  select * from huigan.dead_letters\n  where brand_id = :brandId! and dead_letter_id = any(:ids!::bigint[]) and retried_seq is null\n), numbered as (\n  select o.*, nextval('huigan.event_seq') as new_seq,\n    case when o.kind = 'sale' then (o.payload ->> 'day')::date end as sale_day\n  from (select * from chosen order by member_id, seq) o\n), keyed as (\n  update huigan.event_keys k set seq = n.new_seq\n  from numbered n where k.brand_id = n.brand_id and k.source = n.source and k.external_id = n.external_id\n), sales as (\n  update huigan.sale_keys k set seq = n.new_seq\n  from numbered n\n  where n.kind = 'sale' and k.brand_id = n.brand_id and k.store_id = n.payload->>'store'\n    and k.business_day = n.sale_day and k.receipt_no = n.payload->>'receipt' and k.seq = n.seq\n), marked as (\n  update huigan.dead_letters d set retried_seq = n.new_seq from numbered n\n    where d.member_id = n.member_id and d.dead_letter_id = n.dead_letter_id\n), waiting as (\n  insert into huigan.inbox (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day,\n    payload)\n  select member_id, new_seq, brand_id, source, external_id, kind, occurred_at, business_day, payload\n    from numbered\n)\nselect dead_letter_id, member_id, new_seq as \"seq!\", source, external_id from numbered order by new_seq"};

/**
 * Query generated from SQL:
 * ```
 * with chosen as (
 *   select * from huigan.dead_letters
 *   where brand_id = :brandId! and dead_letter_id = any(:ids!::bigint[]) and retried_seq is null
 * ), numbered as (
 *   select o.*, nextval('huigan.event_seq') as new_seq,
 *     case when o.kind = 'sale' then (o.payload ->> 'day')::date end as sale_day
 *   from (select * from chosen order by member_id, seq) o
 * ), keyed as (
 *   update huigan.event_keys k set seq = n.new_seq
 *   from numbered n where k.brand_id = n.brand_id and k.source = n.source and k.external_id = n.external_id
 * ), sales as (
 *   update huigan.sale_keys k set seq = n.new_seq
 *   from numbered n
 *   where n.kind = 'sale' and k.brand_id = n.brand_id and k.store_id = n.payload->>'store'
 *     and k.business_day = n.sale_day and k.receipt_no = n.payload->>'receipt' and k.seq = n.seq
 * ), marked as (
 *   update huigan.dead_letters d set retried_seq = n.new_seq from numbered n
 *     where d.member_id = n.member_id and d.dead_letter_id = n.dead_letter_id
 * ), waiting as (
 *   insert into huigan.inbox (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day,
 *     payload)
 *   select member_id, new_seq, brand_id, source, external_id, kind, occurred_at, business_day, payload
 *     from numbered
 * )
 * select dead_letter_id, member_id, new_seq as "seq!", source, external_id from numbered order by new_seq
 * ```
 */
export const requeueDeadLetters = new PreparedQuery<IRequeueDeadLettersParams,IRequeueDeadLettersResult>(requeueDeadLettersIR);


/** 'FindDeadLettersBySeq' parameters type */
export interface IFindDeadLettersBySeqParams {
  memberIds: bigintArray;
  seqs: bigintArray;
}

/** 'FindDeadLettersBySeq' return type */
export interface IFindDeadLettersBySeqResult {
  code: string;
  dead_letter_id: bigint;
  member_id: bigint;
  reason: string;
  seq: bigint;
}

/** 'FindDeadLettersBySeq' query type */
export interface IFindDeadLettersBySeqQuery {
  params: IFindDeadLettersBySeqParams;
  result: IFindDeadLettersBySeqResult;
}

const findDeadLettersBySeqIR: any = {"usedParamSet":{"memberIds":true,"seqs":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":74,"b":84}]},{"name":"seqs","required":true,"transform":{"type":"scalar"},"locs":[{"a":97,"b":102}]}],"statement":"select d.dead_letter_id, d.member_id, d.seq, d.code, d.reason\nfrom unnest(:memberIds!::bigint[], :seqs!::bigint[]) as t(member_id, seq)\njoin huigan.dead_letters d on d.member_id = t.member_id and d.seq = t.seq"};

/**
 * Query generated from SQL:
 * ```
 * select d.dead_letter_id, d.member_id, d.seq, d.code, d.reason
 * from unnest(:memberIds!::bigint[], :seqs!::bigint[]) as t(member_id, seq)
 * join huigan.dead_letters d on d.member_id = t.member_id and d.seq = t.seq
 * ```
 */
export const findDeadLettersBySeq = new PreparedQuery<IFindDeadLettersBySeqParams,IFindDeadLettersBySeqResult>(findDeadLettersBySeqIR);


/** 'FindStillWaiting' parameters type */
export interface IFindStillWaitingParams {
  memberIds: bigintArray;
  seqs: bigintArray;
}

/** 'FindStillWaiting' return type */
export interface IFindStillWaitingResult {
  member_id: bigint;
  seq: bigint;
}

/** 'FindStillWaiting' query type */
export interface IFindStillWaitingQuery {
  params: IFindStillWaitingParams;
  result: IFindStillWaitingResult;
}

const findStillWaitingIR: any = {"usedParamSet":{"memberIds":true,"seqs":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":38,"b":48}]},{"name":"seqs","required":true,"transform":{"type":"scalar"},"locs":[{"a":61,"b":66}]}],"statement":"select i.member_id, i.seq\nfrom unnest(:memberIds!::bigint[], :seqs!::bigint[]) as t(member_id, seq)\njoin huigan.inbox i on i.member_id = t.member_id and i.seq = t.seq"};

/**
 * Query generated from SQL:
 * ```
 * select i.member_id, i.seq
 * from unnest(:memberIds!::bigint[], :seqs!::bigint[]) as t(member_id, seq)
 * join huigan.inbox i on i.member_id = t.member_id and i.seq = t.seq
 * ```
 */
export const findStillWaiting = new PreparedQuery<IFindStillWaitingParams,IFindStillWaitingResult>(findStillWaitingIR);


