/** Types generated for queries found in "cloudfunctions/core/withdrawal/withdrawals.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

/** 'InsertWithdrawal' parameters type */
export interface IInsertWithdrawalParams {
  askedAt: string;
  bill?: Buffer | null | void;
  brandId: number;
  couponName?: string | null | void;
  couponTemplate?: string | null | void;
  endedAt?: string | null | void;
  grossFen: bigint;
  memberId: bigint;
  monthGrossFen?: bigint | null | void;
  monthWithheldFen?: bigint | null | void;
  netFen: bigint;
  payee?: Buffer | null | void;
  points?: bigint | null | void;
  requestId: string;
  state: string;
  taxMethod?: string | null | void;
  taxMonth?: string | null | void;
  to: string;
  version: number;
  withdrawalId: string;
  withheldFen: bigint;
}

/** 'InsertWithdrawal' return type */
export type IInsertWithdrawalResult = void;

/** 'InsertWithdrawal' query type */
export interface IInsertWithdrawalQuery {
  params: IInsertWithdrawalParams;
  result: IInsertWithdrawalResult;
}

const insertWithdrawalIR: any = {"usedParamSet":{"withdrawalId":true,"memberId":true,"brandId":true,"requestId":true,"to":true,"state":true,"grossFen":true,"withheldFen":true,"netFen":true,"points":true,"couponTemplate":true,"couponName":true,"version":true,"taxMethod":true,"taxMonth":true,"monthGrossFen":true,"monthWithheldFen":true,"bill":true,"payee":true,"askedAt":true,"endedAt":true},"params":[{"name":"withdrawalId","required":true,"transform":{"type":"scalar"},"locs":[{"a":90,"b":103}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":106,"b":115},{"a":434,"b":443}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":477,"b":485}]},{"name":"requestId","required":true,"transform":{"type":"scalar"},"locs":[{"a":498,"b":508}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":517,"b":520}]},{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":531,"b":537}]},{"name":"grossFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":546,"b":555}]},{"name":"withheldFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":566,"b":578}]},{"name":"netFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":589,"b":596}]},{"name":"points","required":false,"transform":{"type":"scalar"},"locs":[{"a":607,"b":613}]},{"name":"couponTemplate","required":false,"transform":{"type":"scalar"},"locs":[{"a":626,"b":640}]},{"name":"couponName","required":false,"transform":{"type":"scalar"},"locs":[{"a":649,"b":659}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":668,"b":676}]},{"name":"taxMethod","required":false,"transform":{"type":"scalar"},"locs":[{"a":684,"b":693}]},{"name":"taxMonth","required":false,"transform":{"type":"scalar"},"locs":[{"a":702,"b":710}]},{"name":"monthGrossFen","required":false,"transform":{"type":"scalar"},"locs":[{"a":721,"b":734}]},{"name":"monthWithheldFen","required":false,"transform":{"type":"scalar"},"locs":[{"a":745,"b":761}]},{"name":"bill","required":false,"transform":{"type":"scalar"},"locs":[{"a":772,"b":776}]},{"name":"payee","required":false,"transform":{"type":"scalar"},"locs":[{"a":786,"b":791}]},{"name":"askedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":801,"b":809}]},{"name":"endedAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":827,"b":834}]}],"statement":"with claimed as (\n  insert into huigan.withdrawal_keys (withdrawal_id, member_id) values (:withdrawalId!, :memberId!)\n  returning withdrawal_id\n)\ninsert into huigan.withdrawals (member_id, withdrawal_id, brand_id, request_id, kind, state, gross_fen,\n  withheld_fen, net_fen, points, coupon_template, coupon_name, programme_version, tax_method, tax_month,\n  month_gross_fen, month_withheld_fen, bill, payee, asked_at, ended_at)\nselect :memberId!::bigint, claimed.withdrawal_id, :brandId!::smallint, :requestId!::text, :to!::text,\n  :state!::text, :grossFen!::bigint, :withheldFen!::bigint, :netFen!::bigint, :points::bigint,\n  :couponTemplate::text, :couponName::text, :version!::int, :taxMethod::text, :taxMonth::text,\n  :monthGrossFen::bigint, :monthWithheldFen::bigint, :bill::bytea, :payee::bytea, :askedAt!::timestamptz,\n  :endedAt::timestamptz\nfrom claimed"};

/**
 * Query generated from SQL:
 * ```
 * with claimed as (
 *   insert into huigan.withdrawal_keys (withdrawal_id, member_id) values (:withdrawalId!, :memberId!)
 *   returning withdrawal_id
 * )
 * insert into huigan.withdrawals (member_id, withdrawal_id, brand_id, request_id, kind, state, gross_fen,
 *   withheld_fen, net_fen, points, coupon_template, coupon_name, programme_version, tax_method, tax_month,
 *   month_gross_fen, month_withheld_fen, bill, payee, asked_at, ended_at)
 * select :memberId!::bigint, claimed.withdrawal_id, :brandId!::smallint, :requestId!::text, :to!::text,
 *   :state!::text, :grossFen!::bigint, :withheldFen!::bigint, :netFen!::bigint, :points::bigint,
 *   :couponTemplate::text, :couponName::text, :version!::int, :taxMethod::text, :taxMonth::text,
 *   :monthGrossFen::bigint, :monthWithheldFen::bigint, :bill::bytea, :payee::bytea, :askedAt!::timestamptz,
 *   :endedAt::timestamptz
 * from claimed
 * ```
 */
export const insertWithdrawal = new PreparedQuery<IInsertWithdrawalParams,IInsertWithdrawalResult>(insertWithdrawalIR);


/** 'FindWithdrawalKey' parameters type */
export interface IFindWithdrawalKeyParams {
  withdrawalId: string;
}

/** 'FindWithdrawalKey' return type */
export interface IFindWithdrawalKeyResult {
  member_id: bigint;
}

/** 'FindWithdrawalKey' query type */
export interface IFindWithdrawalKeyQuery {
  params: IFindWithdrawalKeyParams;
  result: IFindWithdrawalKeyResult;
}

const findWithdrawalKeyIR: any = {"usedParamSet":{"withdrawalId":true},"params":[{"name":"withdrawalId","required":true,"transform":{"type":"scalar"},"locs":[{"a":73,"b":86}]}],"statement":"select k.member_id from huigan.withdrawal_keys k where k.withdrawal_id = :withdrawalId!"};

/**
 * Query generated from SQL:
 * ```
 * select k.member_id from huigan.withdrawal_keys k where k.withdrawal_id = :withdrawalId!
 * ```
 */
export const findWithdrawalKey = new PreparedQuery<IFindWithdrawalKeyParams,IFindWithdrawalKeyResult>(findWithdrawalKeyIR);


/** 'FindWithdrawal' parameters type */
export interface IFindWithdrawalParams {
  memberId: bigint;
  withdrawalId: string;
}

/** 'FindWithdrawal' return type */
export interface IFindWithdrawalResult {
  asked_at: Date;
  bill: Buffer | null;
  brand_id: number;
  cancel_asked_at: Date | null;
  coupon_name: string | null;
  coupon_template: string | null;
  ended_at: Date | null;
  gross_fen: bigint;
  kind: string;
  locked_at: Date | null;
  member_id: bigint;
  month_gross_fen: bigint | null;
  month_withheld_fen: bigint | null;
  net_fen: bigint;
  points: bigint | null;
  problem: string | null;
  programme_version: number;
  request_id: string;
  state: string;
  tax_method: string | null;
  tax_month: string | null;
  wechat_bill_no: string | null;
  why: string | null;
  withdrawal_id: string;
  withheld_fen: bigint;
}

/** 'FindWithdrawal' query type */
export interface IFindWithdrawalQuery {
  params: IFindWithdrawalParams;
  result: IFindWithdrawalResult;
}

const findWithdrawalIR: any = {"usedParamSet":{"memberId":true,"withdrawalId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":404,"b":413}]},{"name":"withdrawalId","required":true,"transform":{"type":"scalar"},"locs":[{"a":437,"b":450}]}],"statement":"select w.member_id, w.withdrawal_id, w.brand_id, w.request_id, w.kind, w.state, w.gross_fen, w.withheld_fen,\n  w.net_fen, w.points, w.coupon_template, w.coupon_name, w.programme_version, w.tax_method, w.tax_month,\n  w.month_gross_fen, w.month_withheld_fen, w.bill, w.asked_at, w.locked_at, w.cancel_asked_at, w.ended_at,\n  w.wechat_bill_no, w.why, w.problem\nfrom huigan.withdrawals w where w.member_id = :memberId! and w.withdrawal_id = :withdrawalId!"};

/**
 * Query generated from SQL:
 * ```
 * select w.member_id, w.withdrawal_id, w.brand_id, w.request_id, w.kind, w.state, w.gross_fen, w.withheld_fen,
 *   w.net_fen, w.points, w.coupon_template, w.coupon_name, w.programme_version, w.tax_method, w.tax_month,
 *   w.month_gross_fen, w.month_withheld_fen, w.bill, w.asked_at, w.locked_at, w.cancel_asked_at, w.ended_at,
 *   w.wechat_bill_no, w.why, w.problem
 * from huigan.withdrawals w where w.member_id = :memberId! and w.withdrawal_id = :withdrawalId!
 * ```
 */
export const findWithdrawal = new PreparedQuery<IFindWithdrawalParams,IFindWithdrawalResult>(findWithdrawalIR);


/** 'HoldWithdrawalRow' parameters type */
export interface IHoldWithdrawalRowParams {
  memberId: bigint;
  withdrawalId: string;
}

/** 'HoldWithdrawalRow' return type */
export interface IHoldWithdrawalRowResult {
  asked_at: Date;
  bill: Buffer | null;
  brand_id: number;
  cancel_asked_at: Date | null;
  coupon_name: string | null;
  coupon_template: string | null;
  ended_at: Date | null;
  gross_fen: bigint;
  kind: string;
  locked_at: Date | null;
  member_id: bigint;
  month_gross_fen: bigint | null;
  month_withheld_fen: bigint | null;
  net_fen: bigint;
  points: bigint | null;
  problem: string | null;
  programme_version: number;
  request_id: string;
  state: string;
  tax_method: string | null;
  tax_month: string | null;
  wechat_bill_no: string | null;
  why: string | null;
  withdrawal_id: string;
  withheld_fen: bigint;
}

/** 'HoldWithdrawalRow' query type */
export interface IHoldWithdrawalRowQuery {
  params: IHoldWithdrawalRowParams;
  result: IHoldWithdrawalRowResult;
}

const holdWithdrawalRowIR: any = {"usedParamSet":{"memberId":true,"withdrawalId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":404,"b":413}]},{"name":"withdrawalId","required":true,"transform":{"type":"scalar"},"locs":[{"a":437,"b":450}]}],"statement":"select w.member_id, w.withdrawal_id, w.brand_id, w.request_id, w.kind, w.state, w.gross_fen, w.withheld_fen,\n  w.net_fen, w.points, w.coupon_template, w.coupon_name, w.programme_version, w.tax_method, w.tax_month,\n  w.month_gross_fen, w.month_withheld_fen, w.bill, w.asked_at, w.locked_at, w.cancel_asked_at, w.ended_at,\n  w.wechat_bill_no, w.why, w.problem\nfrom huigan.withdrawals w where w.member_id = :memberId! and w.withdrawal_id = :withdrawalId! for update"};

/**
 * Query generated from SQL:
 * ```
 * select w.member_id, w.withdrawal_id, w.brand_id, w.request_id, w.kind, w.state, w.gross_fen, w.withheld_fen,
 *   w.net_fen, w.points, w.coupon_template, w.coupon_name, w.programme_version, w.tax_method, w.tax_month,
 *   w.month_gross_fen, w.month_withheld_fen, w.bill, w.asked_at, w.locked_at, w.cancel_asked_at, w.ended_at,
 *   w.wechat_bill_no, w.why, w.problem
 * from huigan.withdrawals w where w.member_id = :memberId! and w.withdrawal_id = :withdrawalId! for update
 * ```
 */
export const holdWithdrawalRow = new PreparedQuery<IHoldWithdrawalRowParams,IHoldWithdrawalRowResult>(holdWithdrawalRowIR);


/** 'FindWithdrawalByRequest' parameters type */
export interface IFindWithdrawalByRequestParams {
  memberId: bigint;
  requestId: string;
}

/** 'FindWithdrawalByRequest' return type */
export interface IFindWithdrawalByRequestResult {
  asked_at: Date;
  bill: Buffer | null;
  brand_id: number;
  cancel_asked_at: Date | null;
  coupon_name: string | null;
  coupon_template: string | null;
  ended_at: Date | null;
  gross_fen: bigint;
  kind: string;
  locked_at: Date | null;
  member_id: bigint;
  month_gross_fen: bigint | null;
  month_withheld_fen: bigint | null;
  net_fen: bigint;
  points: bigint | null;
  problem: string | null;
  programme_version: number;
  request_id: string;
  state: string;
  tax_method: string | null;
  tax_month: string | null;
  wechat_bill_no: string | null;
  why: string | null;
  withdrawal_id: string;
  withheld_fen: bigint;
}

/** 'FindWithdrawalByRequest' query type */
export interface IFindWithdrawalByRequestQuery {
  params: IFindWithdrawalByRequestParams;
  result: IFindWithdrawalByRequestResult;
}

const findWithdrawalByRequestIR: any = {"usedParamSet":{"memberId":true,"requestId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":404,"b":413}]},{"name":"requestId","required":true,"transform":{"type":"scalar"},"locs":[{"a":434,"b":444}]}],"statement":"select w.member_id, w.withdrawal_id, w.brand_id, w.request_id, w.kind, w.state, w.gross_fen, w.withheld_fen,\n  w.net_fen, w.points, w.coupon_template, w.coupon_name, w.programme_version, w.tax_method, w.tax_month,\n  w.month_gross_fen, w.month_withheld_fen, w.bill, w.asked_at, w.locked_at, w.cancel_asked_at, w.ended_at,\n  w.wechat_bill_no, w.why, w.problem\nfrom huigan.withdrawals w where w.member_id = :memberId! and w.request_id = :requestId!"};

/**
 * Query generated from SQL:
 * ```
 * select w.member_id, w.withdrawal_id, w.brand_id, w.request_id, w.kind, w.state, w.gross_fen, w.withheld_fen,
 *   w.net_fen, w.points, w.coupon_template, w.coupon_name, w.programme_version, w.tax_method, w.tax_month,
 *   w.month_gross_fen, w.month_withheld_fen, w.bill, w.asked_at, w.locked_at, w.cancel_asked_at, w.ended_at,
 *   w.wechat_bill_no, w.why, w.problem
 * from huigan.withdrawals w where w.member_id = :memberId! and w.request_id = :requestId!
 * ```
 */
export const findWithdrawalByRequest = new PreparedQuery<IFindWithdrawalByRequestParams,IFindWithdrawalByRequestResult>(findWithdrawalByRequestIR);


/** 'FindWithdrawals' parameters type */
export interface IFindWithdrawalsParams {
  beforeAt: string;
  beforeId: string;
  limit: number;
  memberId: bigint;
}

/** 'FindWithdrawals' return type */
export interface IFindWithdrawalsResult {
  asked_at: Date;
  bill: Buffer | null;
  brand_id: number;
  cancel_asked_at: Date | null;
  coupon_name: string | null;
  coupon_template: string | null;
  ended_at: Date | null;
  gross_fen: bigint;
  kind: string;
  locked_at: Date | null;
  member_id: bigint;
  month_gross_fen: bigint | null;
  month_withheld_fen: bigint | null;
  net_fen: bigint;
  points: bigint | null;
  problem: string | null;
  programme_version: number;
  request_id: string;
  state: string;
  tax_method: string | null;
  tax_month: string | null;
  wechat_bill_no: string | null;
  why: string | null;
  withdrawal_id: string;
  withheld_fen: bigint;
}

/** 'FindWithdrawals' query type */
export interface IFindWithdrawalsQuery {
  params: IFindWithdrawalsParams;
  result: IFindWithdrawalsResult;
}

const findWithdrawalsIR: any = {"usedParamSet":{"memberId":true,"beforeAt":true,"beforeId":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":404,"b":413}]},{"name":"beforeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":452,"b":461}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":477,"b":486}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":542,"b":548}]}],"statement":"select w.member_id, w.withdrawal_id, w.brand_id, w.request_id, w.kind, w.state, w.gross_fen, w.withheld_fen,\n  w.net_fen, w.points, w.coupon_template, w.coupon_name, w.programme_version, w.tax_method, w.tax_month,\n  w.month_gross_fen, w.month_withheld_fen, w.bill, w.asked_at, w.locked_at, w.cancel_asked_at, w.ended_at,\n  w.wechat_bill_no, w.why, w.problem\nfrom huigan.withdrawals w\nwhere w.member_id = :memberId! and (w.asked_at, w.withdrawal_id) < (:beforeAt!::timestamptz, :beforeId!)\norder by w.asked_at desc, w.withdrawal_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select w.member_id, w.withdrawal_id, w.brand_id, w.request_id, w.kind, w.state, w.gross_fen, w.withheld_fen,
 *   w.net_fen, w.points, w.coupon_template, w.coupon_name, w.programme_version, w.tax_method, w.tax_month,
 *   w.month_gross_fen, w.month_withheld_fen, w.bill, w.asked_at, w.locked_at, w.cancel_asked_at, w.ended_at,
 *   w.wechat_bill_no, w.why, w.problem
 * from huigan.withdrawals w
 * where w.member_id = :memberId! and (w.asked_at, w.withdrawal_id) < (:beforeAt!::timestamptz, :beforeId!)
 * order by w.asked_at desc, w.withdrawal_id desc limit :limit!::int
 * ```
 */
export const findWithdrawals = new PreparedQuery<IFindWithdrawalsParams,IFindWithdrawalsResult>(findWithdrawalsIR);


/** 'UpdateWithdrawal' parameters type */
export interface IUpdateWithdrawalParams {
  askAt?: string | null | void;
  bill?: Buffer | null | void;
  endedAt?: string | null | void;
  lockedAt?: string | null | void;
  memberId: bigint;
  problem?: string | null | void;
  state: string;
  wechatBillNo?: string | null | void;
  why?: string | null | void;
  withdrawalId: string;
}

/** 'UpdateWithdrawal' return type */
export type IUpdateWithdrawalResult = void;

/** 'UpdateWithdrawal' query type */
export interface IUpdateWithdrawalQuery {
  params: IUpdateWithdrawalParams;
  result: IUpdateWithdrawalResult;
}

const updateWithdrawalIR: any = {"usedParamSet":{"state":true,"lockedAt":true,"endedAt":true,"wechatBillNo":true,"why":true,"problem":true,"bill":true,"askAt":true,"memberId":true,"withdrawalId":true},"params":[{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":38,"b":44},{"a":203,"b":209}]},{"name":"lockedAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":59,"b":67}]},{"name":"endedAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":96,"b":103}]},{"name":"wechatBillNo","required":false,"transform":{"type":"scalar"},"locs":[{"a":136,"b":148}]},{"name":"why","required":false,"transform":{"type":"scalar"},"locs":[{"a":157,"b":160}]},{"name":"problem","required":false,"transform":{"type":"scalar"},"locs":[{"a":173,"b":180}]},{"name":"bill","required":false,"transform":{"type":"scalar"},"locs":[{"a":257,"b":261}]},{"name":"askAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":280,"b":285}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":318,"b":327}]},{"name":"withdrawalId","required":true,"transform":{"type":"scalar"},"locs":[{"a":349,"b":362}]}],"statement":"update huigan.withdrawals set state = :state!, locked_at = :lockedAt::timestamptz,\n  ended_at = :endedAt::timestamptz, wechat_bill_no = :wechatBillNo, why = :why, problem = :problem,\n  payee = case when :state! = 'returned' then null else payee end, bill = :bill::bytea, ask_at = :askAt::timestamptz\nwhere member_id = :memberId! and withdrawal_id = :withdrawalId!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.withdrawals set state = :state!, locked_at = :lockedAt::timestamptz,
 *   ended_at = :endedAt::timestamptz, wechat_bill_no = :wechatBillNo, why = :why, problem = :problem,
 *   payee = case when :state! = 'returned' then null else payee end, bill = :bill::bytea, ask_at = :askAt::timestamptz
 * where member_id = :memberId! and withdrawal_id = :withdrawalId!
 * ```
 */
export const updateWithdrawal = new PreparedQuery<IUpdateWithdrawalParams,IUpdateWithdrawalResult>(updateWithdrawalIR);


/** 'SetCancelAsked' parameters type */
export interface ISetCancelAskedParams {
  at: string;
  memberId: bigint;
  withdrawalId: string;
}

/** 'SetCancelAsked' return type */
export type ISetCancelAskedResult = void;

/** 'SetCancelAsked' query type */
export interface ISetCancelAskedQuery {
  params: ISetCancelAskedParams;
  result: ISetCancelAskedResult;
}

const setCancelAskedIR: any = {"usedParamSet":{"at":true,"memberId":true,"withdrawalId":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":48,"b":51}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":84,"b":93}]},{"name":"withdrawalId","required":true,"transform":{"type":"scalar"},"locs":[{"a":115,"b":128}]}],"statement":"update huigan.withdrawals set cancel_asked_at = :at!::timestamptz\nwhere member_id = :memberId! and withdrawal_id = :withdrawalId! and cancel_asked_at is null"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.withdrawals set cancel_asked_at = :at!::timestamptz
 * where member_id = :memberId! and withdrawal_id = :withdrawalId! and cancel_asked_at is null
 * ```
 */
export const setCancelAsked = new PreparedQuery<ISetCancelAskedParams,ISetCancelAskedResult>(setCancelAskedIR);


/** 'SetProblem' parameters type */
export interface ISetProblemParams {
  memberId: bigint;
  problem?: string | null | void;
  withdrawalId: string;
}

/** 'SetProblem' return type */
export type ISetProblemResult = void;

/** 'SetProblem' query type */
export interface ISetProblemQuery {
  params: ISetProblemParams;
  result: ISetProblemResult;
}

const setProblemIR: any = {"usedParamSet":{"problem":true,"memberId":true,"withdrawalId":true},"params":[{"name":"problem","required":false,"transform":{"type":"scalar"},"locs":[{"a":40,"b":47}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":67,"b":76}]},{"name":"withdrawalId","required":true,"transform":{"type":"scalar"},"locs":[{"a":98,"b":111}]}],"statement":"update huigan.withdrawals set problem = :problem\nwhere member_id = :memberId! and withdrawal_id = :withdrawalId! and state not in ('paid', 'returned')"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.withdrawals set problem = :problem
 * where member_id = :memberId! and withdrawal_id = :withdrawalId! and state not in ('paid', 'returned')
 * ```
 */
export const setProblem = new PreparedQuery<ISetProblemParams,ISetProblemResult>(setProblemIR);


/** 'TakeWithdrawalsToAsk' parameters type */
export interface ITakeWithdrawalsToAskParams {
  again: string;
  limit: number;
  now: string;
}

/** 'TakeWithdrawalsToAsk' return type */
export interface ITakeWithdrawalsToAskResult {
  asked_at: Date;
  bill: Buffer | null;
  brand_id: number;
  cancel_asked_at: Date | null;
  coupon_name: string | null;
  coupon_template: string | null;
  ended_at: Date | null;
  gross_fen: bigint;
  kind: string;
  locked_at: Date | null;
  member_id: bigint;
  month_gross_fen: bigint | null;
  month_withheld_fen: bigint | null;
  net_fen: bigint;
  points: bigint | null;
  problem: string | null;
  programme_version: number;
  request_id: string;
  state: string;
  tax_method: string | null;
  tax_month: string | null;
  wechat_bill_no: string | null;
  why: string | null;
  withdrawal_id: string;
  withheld_fen: bigint;
}

/** 'TakeWithdrawalsToAsk' query type */
export interface ITakeWithdrawalsToAskQuery {
  params: ITakeWithdrawalsToAskParams;
  result: ITakeWithdrawalsToAskResult;
}

const takeWithdrawalsToAskIR: any = {"usedParamSet":{"now":true,"limit":true,"again":true},"params":[{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":109,"b":113},{"a":332,"b":336}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":154,"b":160}]},{"name":"again","required":true,"transform":{"type":"scalar"},"locs":[{"a":210,"b":216}]}],"statement":"with due as materialized (\n  select d.member_id, d.withdrawal_id from huigan.withdrawals d where d.ask_at <= :now!::timestamptz\n  order by d.ask_at limit :limit!::int\n)\nupdate huigan.withdrawals w set ask_at = :again!::timestamptz\nfrom due where w.member_id = due.member_id and w.withdrawal_id = due.withdrawal_id\n  and w.ask_at <= :now!::timestamptz\nreturning w.member_id, w.withdrawal_id, w.brand_id, w.request_id, w.kind, w.state, w.gross_fen, w.withheld_fen,\n  w.net_fen, w.points, w.coupon_template, w.coupon_name, w.programme_version, w.tax_method, w.tax_month,\n  w.month_gross_fen, w.month_withheld_fen, w.bill, w.asked_at, w.locked_at, w.cancel_asked_at, w.ended_at,\n  w.wechat_bill_no, w.why, w.problem"};

/**
 * Query generated from SQL:
 * ```
 * with due as materialized (
 *   select d.member_id, d.withdrawal_id from huigan.withdrawals d where d.ask_at <= :now!::timestamptz
 *   order by d.ask_at limit :limit!::int
 * )
 * update huigan.withdrawals w set ask_at = :again!::timestamptz
 * from due where w.member_id = due.member_id and w.withdrawal_id = due.withdrawal_id
 *   and w.ask_at <= :now!::timestamptz
 * returning w.member_id, w.withdrawal_id, w.brand_id, w.request_id, w.kind, w.state, w.gross_fen, w.withheld_fen,
 *   w.net_fen, w.points, w.coupon_template, w.coupon_name, w.programme_version, w.tax_method, w.tax_month,
 *   w.month_gross_fen, w.month_withheld_fen, w.bill, w.asked_at, w.locked_at, w.cancel_asked_at, w.ended_at,
 *   w.wechat_bill_no, w.why, w.problem
 * ```
 */
export const takeWithdrawalsToAsk = new PreparedQuery<ITakeWithdrawalsToAskParams,ITakeWithdrawalsToAskResult>(takeWithdrawalsToAskIR);


/** 'SetWithdrawalAskAt' parameters type */
export interface ISetWithdrawalAskAtParams {
  askAt?: string | null | void;
  memberId: bigint;
  withdrawalId: string;
}

/** 'SetWithdrawalAskAt' return type */
export type ISetWithdrawalAskAtResult = void;

/** 'SetWithdrawalAskAt' query type */
export interface ISetWithdrawalAskAtQuery {
  params: ISetWithdrawalAskAtParams;
  result: ISetWithdrawalAskAtResult;
}

const setWithdrawalAskAtIR: any = {"usedParamSet":{"askAt":true,"memberId":true,"withdrawalId":true},"params":[{"name":"askAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":39,"b":44}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":77,"b":86}]},{"name":"withdrawalId","required":true,"transform":{"type":"scalar"},"locs":[{"a":108,"b":121}]}],"statement":"update huigan.withdrawals set ask_at = :askAt::timestamptz\nwhere member_id = :memberId! and withdrawal_id = :withdrawalId! and ask_at is not null"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.withdrawals set ask_at = :askAt::timestamptz
 * where member_id = :memberId! and withdrawal_id = :withdrawalId! and ask_at is not null
 * ```
 */
export const setWithdrawalAskAt = new PreparedQuery<ISetWithdrawalAskAtParams,ISetWithdrawalAskAtResult>(setWithdrawalAskAtIR);


/** 'EraseReturnNotes' parameters type */
export interface IEraseReturnNotesParams {
  memberId: bigint;
}

/** 'EraseReturnNotes' return type */
export type IEraseReturnNotesResult = void;

/** 'EraseReturnNotes' query type */
export interface IEraseReturnNotesQuery {
  params: IEraseReturnNotesParams;
  result: IEraseReturnNotesResult;
}

const eraseReturnNotesIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":157,"b":166}]}],"statement":"-- What an operator wrote to a company whose statement came back. Codes of WeChat Pay are no words.\nupdate huigan.withdrawals set why = ''\nwhere member_id = :memberId! and kind = 'invoice' and state = 'returned' and why <> ''"};

/**
 * Query generated from SQL:
 * ```
 * -- What an operator wrote to a company whose statement came back. Codes of WeChat Pay are no words.
 * update huigan.withdrawals set why = ''
 * where member_id = :memberId! and kind = 'invoice' and state = 'returned' and why <> ''
 * ```
 */
export const eraseReturnNotes = new PreparedQuery<IEraseReturnNotesParams,IEraseReturnNotesResult>(eraseReturnNotesIR);


