/** Types generated for queries found in "cloudfunctions/core/member/consent.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

export type booleanArray = (boolean)[];

export type stringArray = (string)[];

/** 'InsertConsents' parameters type */
export interface IInsertConsentsParams {
  givenAt: string;
  granted: booleanArray;
  memberId: bigint;
  purposes: stringArray;
  version: string;
}

/** 'InsertConsents' return type */
export type IInsertConsentsResult = void;

/** 'InsertConsents' query type */
export interface IInsertConsentsQuery {
  params: IInsertConsentsParams;
  result: IInsertConsentsResult;
}

const insertConsentsIR: any = {"usedParamSet":{"memberId":true,"givenAt":true,"version":true,"purposes":true,"granted":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":91,"b":100},{"a":418,"b":427}]},{"name":"givenAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":131,"b":139}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":200,"b":208},{"a":556,"b":564}]},{"name":"purposes","required":true,"transform":{"type":"scalar"},"locs":[{"a":239,"b":248}]},{"name":"granted","required":true,"transform":{"type":"scalar"},"locs":[{"a":259,"b":267}]}],"statement":"insert into huigan.member_consents (member_id, purpose, given_at, version, granted)\nselect :memberId!::bigint, t.purpose, greatest(:givenAt!::timestamptz,\n  last.given_at + interval '1 microsecond'), :version!::text, t.granted\nfrom unnest(:purposes!::text[], :granted!::boolean[]) as t(purpose, granted)\nleft join lateral (\n  select c.given_at, c.version, c.granted from huigan.member_consents c\n  where c.member_id = :memberId! and c.purpose = t.purpose order by c.given_at desc limit 1\n) last on true\nwhere (last.version, last.granted) is distinct from (:version!::text, t.granted)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.member_consents (member_id, purpose, given_at, version, granted)
 * select :memberId!::bigint, t.purpose, greatest(:givenAt!::timestamptz,
 *   last.given_at + interval '1 microsecond'), :version!::text, t.granted
 * from unnest(:purposes!::text[], :granted!::boolean[]) as t(purpose, granted)
 * left join lateral (
 *   select c.given_at, c.version, c.granted from huigan.member_consents c
 *   where c.member_id = :memberId! and c.purpose = t.purpose order by c.given_at desc limit 1
 * ) last on true
 * where (last.version, last.granted) is distinct from (:version!::text, t.granted)
 * ```
 */
export const insertConsents = new PreparedQuery<IInsertConsentsParams,IInsertConsentsResult>(insertConsentsIR);


/** 'FindLatestConsents' parameters type */
export interface IFindLatestConsentsParams {
  memberId: bigint;
}

/** 'FindLatestConsents' return type */
export interface IFindLatestConsentsResult {
  given_at: Date;
  granted: boolean;
  purpose: string;
  version: string;
}

/** 'FindLatestConsents' query type */
export interface IFindLatestConsentsQuery {
  params: IFindLatestConsentsParams;
  result: IFindLatestConsentsResult;
}

const findLatestConsentsIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":125,"b":134}]}],"statement":"select distinct on (c.purpose) c.purpose, c.given_at, c.version, c.granted from huigan.member_consents c\nwhere c.member_id = :memberId! order by c.purpose, c.given_at desc"};

/**
 * Query generated from SQL:
 * ```
 * select distinct on (c.purpose) c.purpose, c.given_at, c.version, c.granted from huigan.member_consents c
 * where c.member_id = :memberId! order by c.purpose, c.given_at desc
 * ```
 */
export const findLatestConsents = new PreparedQuery<IFindLatestConsentsParams,IFindLatestConsentsResult>(findLatestConsentsIR);


/** 'FindConsents' parameters type */
export interface IFindConsentsParams {
  memberId: bigint;
}

/** 'FindConsents' return type */
export interface IFindConsentsResult {
  given_at: Date;
  granted: boolean;
  purpose: string;
  version: string;
}

/** 'FindConsents' query type */
export interface IFindConsentsQuery {
  params: IFindConsentsParams;
  result: IFindConsentsResult;
}

const findConsentsIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":101,"b":110}]}],"statement":"select c.purpose, c.given_at, c.version, c.granted from huigan.member_consents c\nwhere c.member_id = :memberId! order by c.given_at, c.purpose limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * select c.purpose, c.given_at, c.version, c.granted from huigan.member_consents c
 * where c.member_id = :memberId! order by c.given_at, c.purpose limit 1000
 * ```
 */
export const findConsents = new PreparedQuery<IFindConsentsParams,IFindConsentsResult>(findConsentsIR);


