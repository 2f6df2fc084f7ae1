/** Types generated for queries found in "cloudfunctions/core/member/consent.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

export type booleanArray = (boolean)[];

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'InsertConsents' parameters type */
export interface IInsertConsentsParams {
  givenMs: numberArray;
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

const insertConsentsIR: any = {"usedParamSet":{"memberId":true,"version":true,"purposes":true,"givenMs":true,"granted":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":91,"b":100}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":155,"b":163}]},{"name":"purposes","required":true,"transform":{"type":"scalar"},"locs":[{"a":194,"b":203}]},{"name":"givenMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":214,"b":222}]},{"name":"granted","required":true,"transform":{"type":"scalar"},"locs":[{"a":235,"b":243}]}],"statement":"insert into huigan.member_consents (member_id, purpose, given_at, version, granted)\nselect :memberId!::bigint, t.purpose, to_timestamp(t.given_ms / 1000), :version!::text, t.granted\nfrom unnest(:purposes!::text[], :givenMs!::float8[], :granted!::boolean[]) as t(purpose, given_ms, granted)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.member_consents (member_id, purpose, given_at, version, granted)
 * select :memberId!::bigint, t.purpose, to_timestamp(t.given_ms / 1000), :version!::text, t.granted
 * from unnest(:purposes!::text[], :givenMs!::float8[], :granted!::boolean[]) as t(purpose, given_ms, granted)
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


