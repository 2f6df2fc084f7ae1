/** Types generated for queries found in "cloudfunctions/core/withdrawal/statements.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'InsertStatement' parameters type */
export interface IInsertStatementParams {
  brandId: number;
  company: string;
  creditCode: string;
  memberId: bigint;
  withdrawalId: string;
}

/** 'InsertStatement' return type */
export type IInsertStatementResult = void;

/** 'InsertStatement' query type */
export interface IInsertStatementQuery {
  params: IInsertStatementParams;
  result: IInsertStatementResult;
}

const insertStatementIR: any = {"usedParamSet":{"memberId":true,"withdrawalId":true,"brandId":true,"company":true,"creditCode":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":104,"b":113}]},{"name":"withdrawalId","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":129}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":132,"b":140}]},{"name":"company","required":true,"transform":{"type":"scalar"},"locs":[{"a":143,"b":151}]},{"name":"creditCode","required":true,"transform":{"type":"scalar"},"locs":[{"a":154,"b":165}]}],"statement":"insert into huigan.payout_statements (member_id, withdrawal_id, brand_id, company, credit_code)\nvalues (:memberId!, :withdrawalId!, :brandId!, :company!, :creditCode!)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.payout_statements (member_id, withdrawal_id, brand_id, company, credit_code)
 * values (:memberId!, :withdrawalId!, :brandId!, :company!, :creditCode!)
 * ```
 */
export const insertStatement = new PreparedQuery<IInsertStatementParams,IInsertStatementResult>(insertStatementIR);


/** 'FindStatements' parameters type */
export interface IFindStatementsParams {
  memberIds: bigintArray;
  withdrawalIds: stringArray;
}

/** 'FindStatements' return type */
export interface IFindStatementsResult {
  bank_reference: string | null;
  company: string;
  credit_code: string;
  invoices: stringArray;
  member_id: bigint;
  paid_on: string | null;
  withdrawal_id: string;
}

/** 'FindStatements' query type */
export interface IFindStatementsQuery {
  params: IFindStatementsParams;
  result: IFindStatementsResult;
}

const findStatementsIR: any = {"usedParamSet":{"memberIds":true,"withdrawalIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":159,"b":169}]},{"name":"withdrawalIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":208,"b":222}]}],"statement":"select s.member_id, s.withdrawal_id, s.company, s.credit_code, s.invoices, s.bank_reference, s.paid_on\nfrom huigan.payout_statements s\nwhere s.member_id = any(:memberIds!::bigint[]) and s.withdrawal_id = any(:withdrawalIds!::text[]) limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * select s.member_id, s.withdrawal_id, s.company, s.credit_code, s.invoices, s.bank_reference, s.paid_on
 * from huigan.payout_statements s
 * where s.member_id = any(:memberIds!::bigint[]) and s.withdrawal_id = any(:withdrawalIds!::text[]) limit 1000
 * ```
 */
export const findStatements = new PreparedQuery<IFindStatementsParams,IFindStatementsResult>(findStatementsIR);


/** 'SetInvoiced' parameters type */
export interface ISetInvoicedParams {
  at: string;
  memberId: bigint;
  numbers: stringArray;
  withdrawalId: string;
}

/** 'SetInvoiced' return type */
export type ISetInvoicedResult = void;

/** 'SetInvoiced' query type */
export interface ISetInvoicedQuery {
  params: ISetInvoicedParams;
  result: ISetInvoicedResult;
}

const setInvoicedIR: any = {"usedParamSet":{"numbers":true,"at":true,"memberId":true,"withdrawalId":true},"params":[{"name":"numbers","required":true,"transform":{"type":"scalar"},"locs":[{"a":47,"b":55}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":80,"b":83}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":125}]},{"name":"withdrawalId","required":true,"transform":{"type":"scalar"},"locs":[{"a":147,"b":160}]}],"statement":"update huigan.payout_statements set invoices = :numbers!::text[], invoiced_at = :at!::timestamptz\nwhere member_id = :memberId! and withdrawal_id = :withdrawalId!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.payout_statements set invoices = :numbers!::text[], invoiced_at = :at!::timestamptz
 * where member_id = :memberId! and withdrawal_id = :withdrawalId!
 * ```
 */
export const setInvoiced = new PreparedQuery<ISetInvoicedParams,ISetInvoicedResult>(setInvoicedIR);


/** 'SetRemitted' parameters type */
export interface ISetRemittedParams {
  bankReference: string;
  memberId: bigint;
  paidOn: string;
  withdrawalId: string;
}

/** 'SetRemitted' return type */
export type ISetRemittedResult = void;

/** 'SetRemitted' query type */
export interface ISetRemittedQuery {
  params: ISetRemittedParams;
  result: ISetRemittedResult;
}

const setRemittedIR: any = {"usedParamSet":{"bankReference":true,"paidOn":true,"memberId":true,"withdrawalId":true},"params":[{"name":"bankReference","required":true,"transform":{"type":"scalar"},"locs":[{"a":53,"b":67}]},{"name":"paidOn","required":true,"transform":{"type":"scalar"},"locs":[{"a":80,"b":87}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":113,"b":122}]},{"name":"withdrawalId","required":true,"transform":{"type":"scalar"},"locs":[{"a":144,"b":157}]}],"statement":"update huigan.payout_statements set bank_reference = :bankReference!, paid_on = :paidOn!::date\nwhere member_id = :memberId! and withdrawal_id = :withdrawalId!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.payout_statements set bank_reference = :bankReference!, paid_on = :paidOn!::date
 * where member_id = :memberId! and withdrawal_id = :withdrawalId!
 * ```
 */
export const setRemitted = new PreparedQuery<ISetRemittedParams,ISetRemittedResult>(setRemittedIR);


/** 'FindInvoiceTaken' parameters type */
export interface IFindInvoiceTakenParams {
  memberId: bigint;
  numbers: stringArray;
}

/** 'FindInvoiceTaken' return type */
export interface IFindInvoiceTakenResult {
  withdrawal_id: string;
}

/** 'FindInvoiceTaken' query type */
export interface IFindInvoiceTakenQuery {
  params: IFindInvoiceTakenParams;
  result: IFindInvoiceTakenResult;
}

const findInvoiceTakenIR: any = {"usedParamSet":{"memberId":true,"numbers":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":276,"b":285}]},{"name":"numbers","required":true,"transform":{"type":"scalar"},"locs":[{"a":305,"b":313}]}],"statement":"-- An invoice of the member's that is good for another statement already; of one that came back it is free.\nselect s.withdrawal_id from huigan.payout_statements s\njoin huigan.withdrawals w on w.member_id = s.member_id and w.withdrawal_id = s.withdrawal_id\nwhere s.member_id = :memberId! and s.invoices && :numbers!::text[] and w.state <> 'returned' limit 1"};

/**
 * Query generated from SQL:
 * ```
 * -- An invoice of the member's that is good for another statement already; of one that came back it is free.
 * select s.withdrawal_id from huigan.payout_statements s
 * join huigan.withdrawals w on w.member_id = s.member_id and w.withdrawal_id = s.withdrawal_id
 * where s.member_id = :memberId! and s.invoices && :numbers!::text[] and w.state <> 'returned' limit 1
 * ```
 */
export const findInvoiceTaken = new PreparedQuery<IFindInvoiceTakenParams,IFindInvoiceTakenResult>(findInvoiceTakenIR);


