/** Types generated for queries found in "cloudfunctions/core/referral/edges.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type stringArray = (string)[];

/** 'ForgetWon' parameters type */
export interface IForgetWonParams {
  memberId: bigint;
}

/** 'ForgetWon' return type */
export type IForgetWonResult = void;

/** 'ForgetWon' query type */
export interface IForgetWonQuery {
  params: IForgetWonParams;
  result: IForgetWonResult;
}

const forgetWonIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":129,"b":138},{"a":264,"b":273}]}],"statement":"-- Whom the member won: their orders are nobody's from now on.\nwith mine as (\n  delete from huigan.friends f where f.member_id = :memberId! returning f.friend_id\n)\ndelete from huigan.attributions a using mine where a.member_id = mine.friend_id and a.referrer_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * -- Whom the member won: their orders are nobody's from now on.
 * with mine as (
 *   delete from huigan.friends f where f.member_id = :memberId! returning f.friend_id
 * )
 * delete from huigan.attributions a using mine where a.member_id = mine.friend_id and a.referrer_id = :memberId!
 * ```
 */
export const forgetWon = new PreparedQuery<IForgetWonParams,IForgetWonResult>(forgetWonIR);


/** 'ForgetWinner' parameters type */
export interface IForgetWinnerParams {
  memberId: bigint;
}

/** 'ForgetWinner' return type */
export type IForgetWinnerResult = void;

/** 'ForgetWinner' query type */
export interface IForgetWinnerQuery {
  params: IForgetWinnerParams;
  result: IForgetWinnerResult;
}

const forgetWinnerIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":109,"b":118},{"a":241,"b":250}]}],"statement":"-- Who won the member, on both sides.\nwith mine as (\n  delete from huigan.attributions a where a.member_id = :memberId! returning a.referrer_id\n)\ndelete from huigan.friends f using mine where f.member_id = mine.referrer_id and f.friend_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * -- Who won the member, on both sides.
 * with mine as (
 *   delete from huigan.attributions a where a.member_id = :memberId! returning a.referrer_id
 * )
 * delete from huigan.friends f using mine where f.member_id = mine.referrer_id and f.friend_id = :memberId!
 * ```
 */
export const forgetWinner = new PreparedQuery<IForgetWinnerParams,IForgetWinnerResult>(forgetWinnerIR);


/** 'ForgetLinks' parameters type */
export interface IForgetLinksParams {
  memberId: bigint;
}

/** 'ForgetLinks' return type */
export type IForgetLinksResult = void;

/** 'ForgetLinks' query type */
export interface IForgetLinksQuery {
  params: IForgetLinksParams;
  result: IForgetLinksResult;
}

const forgetLinksIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":65,"b":74}]}],"statement":"with mine as (\n  delete from huigan.shares s where s.member_id = :memberId! returning s.token\n)\ndelete from huigan.share_tokens t using mine where t.token = mine.token"};

/**
 * Query generated from SQL:
 * ```
 * with mine as (
 *   delete from huigan.shares s where s.member_id = :memberId! returning s.token
 * )
 * delete from huigan.share_tokens t using mine where t.token = mine.token
 * ```
 */
export const forgetLinks = new PreparedQuery<IForgetLinksParams,IForgetLinksResult>(forgetLinksIR);


/** 'ForgetSecondAccounts' parameters type */
export interface IForgetSecondAccountsParams {
  memberId: bigint;
}

/** 'ForgetSecondAccounts' return type */
export type IForgetSecondAccountsResult = void;

/** 'ForgetSecondAccounts' query type */
export interface IForgetSecondAccountsQuery {
  params: IForgetSecondAccountsParams;
  result: IForgetSecondAccountsResult;
}

const forgetSecondAccountsIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":53,"b":62},{"a":75,"b":84}]}],"statement":"delete from huigan.second_accounts where member_id = :memberId! or of_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.second_accounts where member_id = :memberId! or of_id = :memberId!
 * ```
 */
export const forgetSecondAccounts = new PreparedQuery<IForgetSecondAccountsParams,IForgetSecondAccountsResult>(forgetSecondAccountsIR);


/** 'ForgetTouches' parameters type */
export interface IForgetTouchesParams {
  people: stringArray;
}

/** 'ForgetTouches' return type */
export type IForgetTouchesResult = void;

/** 'ForgetTouches' query type */
export interface IForgetTouchesQuery {
  params: IForgetTouchesParams;
  result: IForgetTouchesResult;
}

const forgetTouchesIR: any = {"usedParamSet":{"people":true},"params":[{"name":"people","required":true,"transform":{"type":"scalar"},"locs":[{"a":50,"b":57}]}],"statement":"delete from huigan.touches t where t.person = any(:people!::text[])"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.touches t where t.person = any(:people!::text[])
 * ```
 */
export const forgetTouches = new PreparedQuery<IForgetTouchesParams,IForgetTouchesResult>(forgetTouchesIR);


/** 'ForgetAnswers' parameters type */
export interface IForgetAnswersParams {
  memberId: bigint;
}

/** 'ForgetAnswers' return type */
export type IForgetAnswersResult = void;

/** 'ForgetAnswers' query type */
export interface IForgetAnswersQuery {
  params: IForgetAnswersParams;
  result: IForgetAnswersResult;
}

const forgetAnswersIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":67,"b":76}]}],"statement":"update huigan.commissions set hold_answer = null where member_id = :memberId! and hold_answer is not null"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.commissions set hold_answer = null where member_id = :memberId! and hold_answer is not null
 * ```
 */
export const forgetAnswers = new PreparedQuery<IForgetAnswersParams,IForgetAnswersResult>(forgetAnswersIR);


/** 'EraseNotesOnPurchases' parameters type */
export interface IEraseNotesOnPurchasesParams {
  memberId: bigint;
}

/** 'EraseNotesOnPurchases' return type */
export type IEraseNotesOnPurchasesResult = void;

/** 'EraseNotesOnPurchases' query type */
export interface IEraseNotesOnPurchasesQuery {
  params: IEraseNotesOnPurchasesParams;
  result: IEraseNotesOnPurchasesResult;
}

const eraseNotesOnPurchasesIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":256,"b":265}]}],"statement":"-- What was written to commissions of a member's own purchases, by whoever referred them and by an operator.\nwith bought as (\n  select huigan.whole_of(o.referral ->> 'referrer')::bigint as referrer_id, o.order_id\n  from huigan.orders o where o.member_id = :memberId! and o.referral is not null\n)\nupdate huigan.commissions c set hold_answer = null, decision_note = null from bought b\nwhere c.member_id = b.referrer_id and c.cause = b.order_id\n  and (c.hold_answer is not null or c.decision_note is not null)"};

/**
 * Query generated from SQL:
 * ```
 * -- What was written to commissions of a member's own purchases, by whoever referred them and by an operator.
 * with bought as (
 *   select huigan.whole_of(o.referral ->> 'referrer')::bigint as referrer_id, o.order_id
 *   from huigan.orders o where o.member_id = :memberId! and o.referral is not null
 * )
 * update huigan.commissions c set hold_answer = null, decision_note = null from bought b
 * where c.member_id = b.referrer_id and c.cause = b.order_id
 *   and (c.hold_answer is not null or c.decision_note is not null)
 * ```
 */
export const eraseNotesOnPurchases = new PreparedQuery<IEraseNotesOnPurchasesParams,IEraseNotesOnPurchasesResult>(eraseNotesOnPurchasesIR);


/** 'EraseDecisionNotes' parameters type */
export interface IEraseDecisionNotesParams {
  memberId: bigint;
}

/** 'EraseDecisionNotes' return type */
export type IEraseDecisionNotesResult = void;

/** 'EraseDecisionNotes' query type */
export interface IEraseDecisionNotesQuery {
  params: IEraseDecisionNotesParams;
  result: IEraseDecisionNotesResult;
}

const eraseDecisionNotesIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":139,"b":148}]}],"statement":"-- What an operator wrote about whoever referred: the decision stays.\nupdate huigan.commissions set decision_note = null where member_id = :memberId! and decision_note is not null"};

/**
 * Query generated from SQL:
 * ```
 * -- What an operator wrote about whoever referred: the decision stays.
 * update huigan.commissions set decision_note = null where member_id = :memberId! and decision_note is not null
 * ```
 */
export const eraseDecisionNotes = new PreparedQuery<IEraseDecisionNotesParams,IEraseDecisionNotesResult>(eraseDecisionNotesIR);


