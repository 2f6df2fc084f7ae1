/** Types generated for queries found in "cloudfunctions/core/payment/consents.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'InsertConsentRequest' parameters type */
export interface IInsertConsentRequestParams {
  at: string;
  memberId: bigint;
  requestId: string;
}

/** 'InsertConsentRequest' return type */
export interface IInsertConsentRequestResult {
  request_id: string;
}

/** 'InsertConsentRequest' query type */
export interface IInsertConsentRequestQuery {
  params: IInsertConsentRequestParams;
  result: IInsertConsentRequestResult;
}

const insertConsentRequestIR: any = {"usedParamSet":{"memberId":true,"requestId":true,"at":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":87,"b":96}]},{"name":"requestId","required":true,"transform":{"type":"scalar"},"locs":[{"a":99,"b":109}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":112,"b":115}]}],"statement":"insert into huigan.message_consent_requests (member_id, request_id, kept_at)\n  values (:memberId!, :requestId!, :at!::timestamptz)\non conflict do nothing returning request_id"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.message_consent_requests (member_id, request_id, kept_at)
 *   values (:memberId!, :requestId!, :at!::timestamptz)
 * on conflict do nothing returning request_id
 * ```
 */
export const insertConsentRequest = new PreparedQuery<IInsertConsentRequestParams,IInsertConsentRequestResult>(insertConsentRequestIR);


/** 'AddToConsents' parameters type */
export interface IAddToConsentsParams {
  brandId: number;
  kinds: stringArray;
  memberId: bigint;
}

/** 'AddToConsents' return type */
export type IAddToConsentsResult = void;

/** 'AddToConsents' query type */
export interface IAddToConsentsQuery {
  params: IAddToConsentsParams;
  result: IAddToConsentsResult;
}

const addToConsentsIR: any = {"usedParamSet":{"memberId":true,"brandId":true,"kinds":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":261,"b":270}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":281,"b":289}]},{"name":"kinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":306,"b":312}]}],"statement":"-- At most 20: nobody needs more messages at once, and a device that repeats itself gains nothing. It is no\n-- parameter: in what follows a conflict Citus does not know its type.\ninsert into huigan.message_consents (member_id, kind, brand_id, remaining)\nselect :memberId!, t.kind, :brandId!, 1 from unnest(:kinds!::text[]) as t(kind) order by t.kind\non conflict (member_id, kind) do update set remaining = least(message_consents.remaining + 1, 20)"};

/**
 * Query generated from SQL:
 * ```
 * -- At most 20: nobody needs more messages at once, and a device that repeats itself gains nothing. It is no
 * -- parameter: in what follows a conflict Citus does not know its type.
 * insert into huigan.message_consents (member_id, kind, brand_id, remaining)
 * select :memberId!, t.kind, :brandId!, 1 from unnest(:kinds!::text[]) as t(kind) order by t.kind
 * on conflict (member_id, kind) do update set remaining = least(message_consents.remaining + 1, 20)
 * ```
 */
export const addToConsents = new PreparedQuery<IAddToConsentsParams,IAddToConsentsResult>(addToConsentsIR);


/** 'TakeConsent' parameters type */
export interface ITakeConsentParams {
  kind: string;
  memberId: bigint;
}

/** 'TakeConsent' return type */
export interface ITakeConsentResult {
  remaining: number;
}

/** 'TakeConsent' query type */
export interface ITakeConsentQuery {
  params: ITakeConsentParams;
  result: ITakeConsentResult;
}

const takeConsentIR: any = {"usedParamSet":{"memberId":true,"kind":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":79,"b":88}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":101,"b":106}]}],"statement":"update huigan.message_consents set remaining = remaining - 1 where member_id = :memberId! and kind = :kind!\n  and remaining > 0 returning remaining"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.message_consents set remaining = remaining - 1 where member_id = :memberId! and kind = :kind!
 *   and remaining > 0 returning remaining
 * ```
 */
export const takeConsent = new PreparedQuery<ITakeConsentParams,ITakeConsentResult>(takeConsentIR);


/** 'TakeConsents' parameters type */
export interface ITakeConsentsParams {
  kind: string;
  memberIds: bigintArray;
}

/** 'TakeConsents' return type */
export type ITakeConsentsResult = void;

/** 'TakeConsents' query type */
export interface ITakeConsentsQuery {
  params: ITakeConsentsParams;
  result: ITakeConsentsResult;
}

const takeConsentsIR: any = {"usedParamSet":{"memberIds":true,"kind":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":249,"b":259},{"a":338,"b":348}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":404,"b":409}]}],"statement":"-- One for each time a member is named; who names one more often than they may is left with none.\nupdate huigan.message_consents c set remaining = greatest(c.remaining - t.messages, 0)\nfrom (select u.member_id, count(*)::int as messages from unnest(:memberIds!::bigint[]) as u(member_id)\n  group by u.member_id) t\nwhere c.member_id = any(:memberIds!::bigint[]) and c.member_id = t.member_id and c.kind = :kind!"};

/**
 * Query generated from SQL:
 * ```
 * -- One for each time a member is named; who names one more often than they may is left with none.
 * update huigan.message_consents c set remaining = greatest(c.remaining - t.messages, 0)
 * from (select u.member_id, count(*)::int as messages from unnest(:memberIds!::bigint[]) as u(member_id)
 *   group by u.member_id) t
 * where c.member_id = any(:memberIds!::bigint[]) and c.member_id = t.member_id and c.kind = :kind!
 * ```
 */
export const takeConsents = new PreparedQuery<ITakeConsentsParams,ITakeConsentsResult>(takeConsentsIR);


/** 'ClearConsents' parameters type */
export interface IClearConsentsParams {
  kind: string;
  memberId: bigint;
}

/** 'ClearConsents' return type */
export type IClearConsentsResult = void;

/** 'ClearConsents' query type */
export interface IClearConsentsQuery {
  params: IClearConsentsParams;
  result: IClearConsentsResult;
}

const clearConsentsIR: any = {"usedParamSet":{"memberId":true,"kind":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":67,"b":76}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":94}]}],"statement":"update huigan.message_consents set remaining = 0 where member_id = :memberId! and kind = :kind!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.message_consents set remaining = 0 where member_id = :memberId! and kind = :kind!
 * ```
 */
export const clearConsents = new PreparedQuery<IClearConsentsParams,IClearConsentsResult>(clearConsentsIR);


/** 'ReadConsents' parameters type */
export interface IReadConsentsParams {
  limit: number;
  memberId: bigint;
}

/** 'ReadConsents' return type */
export interface IReadConsentsResult {
  kind: string;
  remaining: number;
}

/** 'ReadConsents' query type */
export interface IReadConsentsQuery {
  params: IReadConsentsParams;
  result: IReadConsentsResult;
}

const readConsentsIR: any = {"usedParamSet":{"memberId":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":78,"b":87}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":113,"b":119}]}],"statement":"select c.kind, c.remaining from huigan.message_consents c where c.member_id = :memberId! order by c.kind\n  limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select c.kind, c.remaining from huigan.message_consents c where c.member_id = :memberId! order by c.kind
 *   limit :limit!::int
 * ```
 */
export const readConsents = new PreparedQuery<IReadConsentsParams,IReadConsentsResult>(readConsentsIR);


/** 'DeleteOldConsentRequests' parameters type */
export interface IDeleteOldConsentRequestsParams {
  before: string;
  memberId: bigint;
}

/** 'DeleteOldConsentRequests' return type */
export type IDeleteOldConsentRequestsResult = void;

/** 'DeleteOldConsentRequests' query type */
export interface IDeleteOldConsentRequestsQuery {
  params: IDeleteOldConsentRequestsParams;
  result: IDeleteOldConsentRequestsResult;
}

const deleteOldConsentRequestsIR: any = {"usedParamSet":{"memberId":true,"before":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":62,"b":71}]},{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":87,"b":94}]}],"statement":"delete from huigan.message_consent_requests where member_id = :memberId! and kept_at < :before!::timestamptz"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.message_consent_requests where member_id = :memberId! and kept_at < :before!::timestamptz
 * ```
 */
export const deleteOldConsentRequests = new PreparedQuery<IDeleteOldConsentRequestsParams,IDeleteOldConsentRequestsResult>(deleteOldConsentRequestsIR);


