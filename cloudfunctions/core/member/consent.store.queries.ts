/** Types generated for queries found in "cloudfunctions/core/member/consent.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type bigintArray = (bigint)[];

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

const insertConsentsIR: any = {"usedParamSet":{"memberId":true,"version":true,"purposes":true,"givenMs":true,"granted":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":216,"b":225},{"a":568,"b":577}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":280,"b":288}]},{"name":"purposes","required":true,"transform":{"type":"scalar"},"locs":[{"a":321,"b":330}]},{"name":"givenMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":341,"b":349}]},{"name":"granted","required":true,"transform":{"type":"scalar"},"locs":[{"a":362,"b":370}]}],"statement":"-- An answer that facts are made of leaves a touch: consent to be written to, say, not to the guideline.\nwith given as (\n  insert into huigan.member_consents (member_id, purpose, given_at, version, granted)\n  select :memberId!::bigint, t.purpose, to_timestamp(t.given_ms / 1000), :version!::text, t.granted\n  from unnest(:purposes!::text[], :givenMs!::float8[], :granted!::boolean[]) as t(purpose, given_ms, granted)\n  returning purpose\n)\ninsert into huigan.member_touches (member_id, brand_id)\nselect m.member_id, m.brand_id from huigan.members m\nwhere m.member_id = :memberId! and exists (select 1 from given g where g.purpose <> 'privacy')"};

/**
 * Query generated from SQL:
 * ```
 * -- An answer that facts are made of leaves a touch: consent to be written to, say, not to the guideline.
 * with given as (
 *   insert into huigan.member_consents (member_id, purpose, given_at, version, granted)
 *   select :memberId!::bigint, t.purpose, to_timestamp(t.given_ms / 1000), :version!::text, t.granted
 *   from unnest(:purposes!::text[], :givenMs!::float8[], :granted!::boolean[]) as t(purpose, given_ms, granted)
 *   returning purpose
 * )
 * insert into huigan.member_touches (member_id, brand_id)
 * select m.member_id, m.brand_id from huigan.members m
 * where m.member_id = :memberId! and exists (select 1 from given g where g.purpose <> 'privacy')
 * ```
 */
export const insertConsents = new PreparedQuery<IInsertConsentsParams,IInsertConsentsResult>(insertConsentsIR);


/** 'FindLatestConsent' parameters type */
export interface IFindLatestConsentParams {
  memberId: bigint;
  purpose: string;
}

/** 'FindLatestConsent' return type */
export interface IFindLatestConsentResult {
  given_at: Date;
  granted: boolean;
  purpose: string;
  version: string;
}

/** 'FindLatestConsent' query type */
export interface IFindLatestConsentQuery {
  params: IFindLatestConsentParams;
  result: IFindLatestConsentResult;
}

const findLatestConsentIR: any = {"usedParamSet":{"memberId":true,"purpose":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":101,"b":110}]},{"name":"purpose","required":true,"transform":{"type":"scalar"},"locs":[{"a":128,"b":136}]}],"statement":"select c.purpose, c.given_at, c.version, c.granted from huigan.member_consents c\nwhere c.member_id = :memberId! and c.purpose = :purpose! order by c.given_at desc limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select c.purpose, c.given_at, c.version, c.granted from huigan.member_consents c
 * where c.member_id = :memberId! and c.purpose = :purpose! order by c.given_at desc limit 1
 * ```
 */
export const findLatestConsent = new PreparedQuery<IFindLatestConsentParams,IFindLatestConsentResult>(findLatestConsentIR);


/** 'CountConsentsSince' parameters type */
export interface ICountConsentsSinceParams {
  limit: number;
  memberId: bigint;
  purpose: string;
  since: string;
}

/** 'CountConsentsSince' return type */
export interface ICountConsentsSinceResult {
  count: number;
}

/** 'CountConsentsSince' query type */
export interface ICountConsentsSinceQuery {
  params: ICountConsentsSinceParams;
  result: ICountConsentsSinceResult;
}

const countConsentsSinceIR: any = {"usedParamSet":{"memberId":true,"purpose":true,"since":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":101,"b":110}]},{"name":"purpose","required":true,"transform":{"type":"scalar"},"locs":[{"a":128,"b":136}]},{"name":"since","required":true,"transform":{"type":"scalar"},"locs":[{"a":160,"b":166}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":187,"b":193}]}],"statement":"select count(*)::int as \"count!\" from (\n  select 1 from huigan.member_consents c where c.member_id = :memberId! and c.purpose = :purpose!\n    and c.given_at >= :since!::timestamptz limit :limit!::int\n) answers"};

/**
 * Query generated from SQL:
 * ```
 * select count(*)::int as "count!" from (
 *   select 1 from huigan.member_consents c where c.member_id = :memberId! and c.purpose = :purpose!
 *     and c.given_at >= :since!::timestamptz limit :limit!::int
 * ) answers
 * ```
 */
export const countConsentsSince = new PreparedQuery<ICountConsentsSinceParams,ICountConsentsSinceResult>(countConsentsSinceIR);


/** 'FindConsents' parameters type */
export interface IFindConsentsParams {
  after: string;
  limit: number;
  memberId: bigint;
  purpose: string;
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

const findConsentsIR: any = {"usedParamSet":{"memberId":true,"purpose":true,"after":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":101,"b":110}]},{"name":"purpose","required":true,"transform":{"type":"scalar"},"locs":[{"a":128,"b":136}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":155,"b":161}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":202,"b":208}]}],"statement":"select c.purpose, c.given_at, c.version, c.granted from huigan.member_consents c\nwhere c.member_id = :memberId! and c.purpose = :purpose! and c.given_at > :after!::timestamptz\norder by c.given_at limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select c.purpose, c.given_at, c.version, c.granted from huigan.member_consents c
 * where c.member_id = :memberId! and c.purpose = :purpose! and c.given_at > :after!::timestamptz
 * order by c.given_at limit :limit!::int
 * ```
 */
export const findConsents = new PreparedQuery<IFindConsentsParams,IFindConsentsResult>(findConsentsIR);


/** 'KeepCarriedConsents' parameters type */
export interface IKeepCarriedConsentsParams {
  givenAt: stringArray;
  memberIds: bigintArray;
  purposes: stringArray;
  versions: stringArray;
}

/** 'KeepCarriedConsents' return type */
export type IKeepCarriedConsentsResult = void;

/** 'KeepCarriedConsents' query type */
export interface IKeepCarriedConsentsQuery {
  params: IKeepCarriedConsentsParams;
  result: IKeepCarriedConsentsResult;
}

const keepCarriedConsentsIR: any = {"usedParamSet":{"memberIds":true,"purposes":true,"givenAt":true,"versions":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":177,"b":187},{"a":505,"b":515}]},{"name":"purposes","required":true,"transform":{"type":"scalar"},"locs":[{"a":200,"b":209}]},{"name":"givenAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":220,"b":228}]},{"name":"versions","required":true,"transform":{"type":"scalar"},"locs":[{"a":246,"b":255}]}],"statement":"with given as (\n  insert into huigan.member_consents (member_id, purpose, given_at, version, granted)\n  select t.member_id, t.purpose, t.given_at, t.version, true\n  from unnest(:memberIds!::bigint[], :purposes!::text[], :givenAt!::timestamptz[], :versions!::text[])\n    as t(member_id, purpose, given_at, version)\n  on conflict do nothing\n  returning member_id, purpose\n)\ninsert into huigan.member_touches (member_id, brand_id)\nselect m.member_id, m.brand_id from huigan.members m\nwhere m.member_id = any(:memberIds!::bigint[])\n  and m.member_id in (select g.member_id from given g where g.purpose <> 'privacy')"};

/**
 * Query generated from SQL:
 * ```
 * with given as (
 *   insert into huigan.member_consents (member_id, purpose, given_at, version, granted)
 *   select t.member_id, t.purpose, t.given_at, t.version, true
 *   from unnest(:memberIds!::bigint[], :purposes!::text[], :givenAt!::timestamptz[], :versions!::text[])
 *     as t(member_id, purpose, given_at, version)
 *   on conflict do nothing
 *   returning member_id, purpose
 * )
 * insert into huigan.member_touches (member_id, brand_id)
 * select m.member_id, m.brand_id from huigan.members m
 * where m.member_id = any(:memberIds!::bigint[])
 *   and m.member_id in (select g.member_id from given g where g.purpose <> 'privacy')
 * ```
 */
export const keepCarriedConsents = new PreparedQuery<IKeepCarriedConsentsParams,IKeepCarriedConsentsResult>(keepCarriedConsentsIR);


