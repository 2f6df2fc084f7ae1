/** Types generated for queries found in "cloudfunctions/core/staff/action-log.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type stringArray = (string)[];

/** 'InsertAction' parameters type */
export interface IInsertActionParams {
  action: string;
  after?: string | null | void;
  before?: string | null | void;
  brandId: number;
  clerk?: string | null | void;
  device?: string | null | void;
  doneAt: string;
  memberId?: bigint | null | void;
  reason?: string | null | void;
  staffId?: bigint | null | void;
  storeId?: string | null | void;
  subject?: string | null | void;
}

/** 'InsertAction' return type */
export type IInsertActionResult = void;

/** 'InsertAction' query type */
export interface IInsertActionQuery {
  params: IInsertActionParams;
  result: IInsertActionResult;
}

const insertActionIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"staffId":true,"clerk":true,"device":true,"action":true,"memberId":true,"subject":true,"before":true,"after":true,"reason":true,"doneAt":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":158,"b":166}]},{"name":"storeId","required":false,"transform":{"type":"scalar"},"locs":[{"a":169,"b":176}]},{"name":"staffId","required":false,"transform":{"type":"scalar"},"locs":[{"a":179,"b":186}]},{"name":"clerk","required":false,"transform":{"type":"scalar"},"locs":[{"a":189,"b":194}]},{"name":"device","required":false,"transform":{"type":"scalar"},"locs":[{"a":197,"b":203}]},{"name":"action","required":true,"transform":{"type":"scalar"},"locs":[{"a":206,"b":213}]},{"name":"memberId","required":false,"transform":{"type":"scalar"},"locs":[{"a":216,"b":224}]},{"name":"subject","required":false,"transform":{"type":"scalar"},"locs":[{"a":227,"b":234}]},{"name":"before","required":false,"transform":{"type":"scalar"},"locs":[{"a":237,"b":243}]},{"name":"after","required":false,"transform":{"type":"scalar"},"locs":[{"a":255,"b":260}]},{"name":"reason","required":false,"transform":{"type":"scalar"},"locs":[{"a":270,"b":276}]},{"name":"doneAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":279,"b":286}]}],"statement":"insert into huigan.action_log (brand_id, store_id, staff_id, clerk, device, action, member_id, subject,\n  before_state, after_state, reason, done_at)\nvalues (:brandId!, :storeId, :staffId, :clerk, :device, :action!, :memberId, :subject, :before::jsonb,\n  :after::jsonb, :reason, :doneAt!)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.action_log (brand_id, store_id, staff_id, clerk, device, action, member_id, subject,
 *   before_state, after_state, reason, done_at)
 * values (:brandId!, :storeId, :staffId, :clerk, :device, :action!, :memberId, :subject, :before::jsonb,
 *   :after::jsonb, :reason, :doneAt!)
 * ```
 */
export const insertAction = new PreparedQuery<IInsertActionParams,IInsertActionResult>(insertActionIR);


/** 'FindOutcome' parameters type */
export interface IFindOutcomeParams {
  actions: stringArray;
  brandId: number;
  memberId: bigint;
  subject: string;
}

/** 'FindOutcome' return type */
export interface IFindOutcomeResult {
  after_state: unknown | null;
}

/** 'FindOutcome' query type */
export interface IFindOutcomeQuery {
  params: IFindOutcomeParams;
  result: IFindOutcomeResult;
}

const findOutcomeIR: any = {"usedParamSet":{"brandId":true,"memberId":true,"subject":true,"actions":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":65,"b":73}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":93,"b":102}]},{"name":"subject","required":true,"transform":{"type":"scalar"},"locs":[{"a":120,"b":128}]},{"name":"actions","required":true,"transform":{"type":"scalar"},"locs":[{"a":151,"b":159}]}],"statement":"select a.after_state from huigan.action_log a\nwhere a.brand_id = :brandId! and a.member_id = :memberId! and a.subject = :subject!\n  and a.action = any(:actions!::text[])\n  order by a.done_at limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select a.after_state from huigan.action_log a
 * where a.brand_id = :brandId! and a.member_id = :memberId! and a.subject = :subject!
 *   and a.action = any(:actions!::text[])
 *   order by a.done_at limit 1
 * ```
 */
export const findOutcome = new PreparedQuery<IFindOutcomeParams,IFindOutcomeResult>(findOutcomeIR);


/** 'EraseReasonsAbout' parameters type */
export interface IEraseReasonsAboutParams {
  memberId: bigint;
}

/** 'EraseReasonsAbout' return type */
export type IEraseReasonsAboutResult = void;

/** 'EraseReasonsAbout' query type */
export interface IEraseReasonsAboutQuery {
  params: IEraseReasonsAboutParams;
  result: IEraseReasonsAboutResult;
}

const eraseReasonsAboutIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":61,"b":70}]}],"statement":"update huigan.action_log set reason = null where member_id = :memberId! and reason is not null"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.action_log set reason = null where member_id = :memberId! and reason is not null
 * ```
 */
export const eraseReasonsAbout = new PreparedQuery<IEraseReasonsAboutParams,IEraseReasonsAboutResult>(eraseReasonsAboutIR);


/** 'EraseReasonsOnPurchases' parameters type */
export interface IEraseReasonsOnPurchasesParams {
  memberId: bigint;
}

/** 'EraseReasonsOnPurchases' return type */
export type IEraseReasonsOnPurchasesResult = void;

/** 'EraseReasonsOnPurchases' query type */
export interface IEraseReasonsOnPurchasesQuery {
  params: IEraseReasonsOnPurchasesParams;
  result: IEraseReasonsOnPurchasesResult;
}

const eraseReasonsOnPurchasesIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":207,"b":216}]}],"statement":"-- Of commissions that others had for what a member bought.\nwith bought as (\n  select huigan.whole_of(o.referral ->> 'referrer')::bigint as referrer_id, o.order_id\n  from huigan.orders o where o.member_id = :memberId! and o.referral is not null\n)\nupdate huigan.action_log a set reason = null from bought b\nwhere a.member_id = b.referrer_id and a.subject = b.order_id and a.action = 'decide-commission'\n  and a.reason is not null"};

/**
 * Query generated from SQL:
 * ```
 * -- Of commissions that others had for what a member bought.
 * with bought as (
 *   select huigan.whole_of(o.referral ->> 'referrer')::bigint as referrer_id, o.order_id
 *   from huigan.orders o where o.member_id = :memberId! and o.referral is not null
 * )
 * update huigan.action_log a set reason = null from bought b
 * where a.member_id = b.referrer_id and a.subject = b.order_id and a.action = 'decide-commission'
 *   and a.reason is not null
 * ```
 */
export const eraseReasonsOnPurchases = new PreparedQuery<IEraseReasonsOnPurchasesParams,IEraseReasonsOnPurchasesResult>(eraseReasonsOnPurchasesIR);


