/** Types generated for queries found in "cloudfunctions/core/payment/refunds.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

/** 'InsertRefund' parameters type */
export interface IInsertRefundParams {
  amountFen: bigint;
  askedAt: string;
  brandId: number;
  doneAt?: string | null | void;
  kind: string;
  lines: string;
  memberId: bigint;
  orderId: string;
  outTradeNo?: string | null | void;
  points: bigint;
  reason: string;
  refundId: string;
  requestId: string;
  staffId?: bigint | null | void;
  state: string;
  storeId: string;
}

/** 'InsertRefund' return type */
export type IInsertRefundResult = void;

/** 'InsertRefund' query type */
export interface IInsertRefundQuery {
  params: IInsertRefundParams;
  result: IInsertRefundResult;
}

const insertRefundIR: any = {"usedParamSet":{"refundId":true,"memberId":true,"orderId":true,"brandId":true,"storeId":true,"outTradeNo":true,"kind":true,"amountFen":true,"points":true,"lines":true,"state":true,"staffId":true,"requestId":true,"reason":true,"askedAt":true,"doneAt":true},"params":[{"name":"refundId","required":true,"transform":{"type":"scalar"},"locs":[{"a":193,"b":202}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":205,"b":214}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":217,"b":225}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":228,"b":236}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":239,"b":247}]},{"name":"outTradeNo","required":false,"transform":{"type":"scalar"},"locs":[{"a":250,"b":260}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":263,"b":268}]},{"name":"amountFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":271,"b":281}]},{"name":"points","required":true,"transform":{"type":"scalar"},"locs":[{"a":284,"b":291}]},{"name":"lines","required":true,"transform":{"type":"scalar"},"locs":[{"a":296,"b":302}]},{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":312,"b":318}]},{"name":"staffId","required":false,"transform":{"type":"scalar"},"locs":[{"a":321,"b":328}]},{"name":"requestId","required":true,"transform":{"type":"scalar"},"locs":[{"a":331,"b":341}]},{"name":"reason","required":true,"transform":{"type":"scalar"},"locs":[{"a":344,"b":351}]},{"name":"askedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":356,"b":364}]},{"name":"doneAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":380,"b":386}]}],"statement":"insert into huigan.refunds (refund_id, member_id, order_id, brand_id, store_id, out_trade_no, kind,\n  amount_fen, points, lines, state, staff_id, request_id, reason, asked_at, done_at)\nvalues (:refundId!, :memberId!, :orderId!, :brandId!, :storeId!, :outTradeNo, :kind!, :amountFen!, :points!,\n  :lines!::jsonb, :state!, :staffId, :requestId!, :reason!,\n  :askedAt!::timestamptz, :doneAt::timestamptz)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.refunds (refund_id, member_id, order_id, brand_id, store_id, out_trade_no, kind,
 *   amount_fen, points, lines, state, staff_id, request_id, reason, asked_at, done_at)
 * values (:refundId!, :memberId!, :orderId!, :brandId!, :storeId!, :outTradeNo, :kind!, :amountFen!, :points!,
 *   :lines!::jsonb, :state!, :staffId, :requestId!, :reason!,
 *   :askedAt!::timestamptz, :doneAt::timestamptz)
 * ```
 */
export const insertRefund = new PreparedQuery<IInsertRefundParams,IInsertRefundResult>(insertRefundIR);


/** 'ReadRefundsOfOrder' parameters type */
export interface IReadRefundsOfOrderParams {
  limit: number;
  memberId: bigint;
  orderId: string;
}

/** 'ReadRefundsOfOrder' return type */
export interface IReadRefundsOfOrderResult {
  amount_fen: bigint;
  asked_at: Date;
  brand_id: number;
  done_at: Date | null;
  kind: string;
  last_error: string | null;
  lines: unknown;
  member_id: bigint;
  order_id: string;
  out_trade_no: string | null;
  points: bigint;
  reason: string;
  refund_id: string;
  request_id: string;
  staff_id: bigint | null;
  state: string;
  store_id: string;
  wechat_refund_id: string | null;
}

/** 'ReadRefundsOfOrder' query type */
export interface IReadRefundsOfOrderQuery {
  params: IReadRefundsOfOrderParams;
  result: IReadRefundsOfOrderResult;
}

const readRefundsOfOrderIR: any = {"usedParamSet":{"memberId":true,"orderId":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":273,"b":282}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":301,"b":309}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":352,"b":358}]}],"statement":"select r.refund_id, r.member_id, r.order_id, r.brand_id, r.store_id, r.out_trade_no, r.kind, r.amount_fen,\n  r.points, r.lines, r.state, r.wechat_refund_id, r.staff_id,\n  r.request_id, r.reason, r.asked_at, r.done_at, r.last_error\nfrom huigan.refunds r where r.member_id = :memberId! and r.order_id = :orderId! order by r.asked_at,\n  r.refund_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select r.refund_id, r.member_id, r.order_id, r.brand_id, r.store_id, r.out_trade_no, r.kind, r.amount_fen,
 *   r.points, r.lines, r.state, r.wechat_refund_id, r.staff_id,
 *   r.request_id, r.reason, r.asked_at, r.done_at, r.last_error
 * from huigan.refunds r where r.member_id = :memberId! and r.order_id = :orderId! order by r.asked_at,
 *   r.refund_id limit :limit!::int
 * ```
 */
export const readRefundsOfOrder = new PreparedQuery<IReadRefundsOfOrderParams,IReadRefundsOfOrderResult>(readRefundsOfOrderIR);


/** 'FindRefundByNumber' parameters type */
export interface IFindRefundByNumberParams {
  refundId: string;
}

/** 'FindRefundByNumber' return type */
export interface IFindRefundByNumberResult {
  amount_fen: bigint;
  asked_at: Date;
  brand_id: number;
  done_at: Date | null;
  kind: string;
  last_error: string | null;
  lines: unknown;
  member_id: bigint;
  order_id: string;
  out_trade_no: string | null;
  points: bigint;
  reason: string;
  refund_id: string;
  request_id: string;
  staff_id: bigint | null;
  state: string;
  store_id: string;
  wechat_refund_id: string | null;
}

/** 'FindRefundByNumber' query type */
export interface IFindRefundByNumberQuery {
  params: IFindRefundByNumberParams;
  result: IFindRefundByNumberResult;
}

const findRefundByNumberIR: any = {"usedParamSet":{"refundId":true},"params":[{"name":"refundId","required":true,"transform":{"type":"scalar"},"locs":[{"a":273,"b":282}]}],"statement":"select r.refund_id, r.member_id, r.order_id, r.brand_id, r.store_id, r.out_trade_no, r.kind, r.amount_fen,\n  r.points, r.lines, r.state, r.wechat_refund_id, r.staff_id,\n  r.request_id, r.reason, r.asked_at, r.done_at, r.last_error\nfrom huigan.refunds r where r.refund_id = :refundId!"};

/**
 * Query generated from SQL:
 * ```
 * select r.refund_id, r.member_id, r.order_id, r.brand_id, r.store_id, r.out_trade_no, r.kind, r.amount_fen,
 *   r.points, r.lines, r.state, r.wechat_refund_id, r.staff_id,
 *   r.request_id, r.reason, r.asked_at, r.done_at, r.last_error
 * from huigan.refunds r where r.refund_id = :refundId!
 * ```
 */
export const findRefundByNumber = new PreparedQuery<IFindRefundByNumberParams,IFindRefundByNumberResult>(findRefundByNumberIR);


/** 'HoldRefundByNumber' parameters type */
export interface IHoldRefundByNumberParams {
  refundId: string;
}

/** 'HoldRefundByNumber' return type */
export interface IHoldRefundByNumberResult {
  amount_fen: bigint;
  asked_at: Date;
  brand_id: number;
  done_at: Date | null;
  kind: string;
  last_error: string | null;
  lines: unknown;
  member_id: bigint;
  order_id: string;
  out_trade_no: string | null;
  points: bigint;
  reason: string;
  refund_id: string;
  request_id: string;
  staff_id: bigint | null;
  state: string;
  store_id: string;
  wechat_refund_id: string | null;
}

/** 'HoldRefundByNumber' query type */
export interface IHoldRefundByNumberQuery {
  params: IHoldRefundByNumberParams;
  result: IHoldRefundByNumberResult;
}

const holdRefundByNumberIR: any = {"usedParamSet":{"refundId":true},"params":[{"name":"refundId","required":true,"transform":{"type":"scalar"},"locs":[{"a":273,"b":282}]}],"statement":"select r.refund_id, r.member_id, r.order_id, r.brand_id, r.store_id, r.out_trade_no, r.kind, r.amount_fen,\n  r.points, r.lines, r.state, r.wechat_refund_id, r.staff_id,\n  r.request_id, r.reason, r.asked_at, r.done_at, r.last_error\nfrom huigan.refunds r where r.refund_id = :refundId! for update"};

/**
 * Query generated from SQL:
 * ```
 * select r.refund_id, r.member_id, r.order_id, r.brand_id, r.store_id, r.out_trade_no, r.kind, r.amount_fen,
 *   r.points, r.lines, r.state, r.wechat_refund_id, r.staff_id,
 *   r.request_id, r.reason, r.asked_at, r.done_at, r.last_error
 * from huigan.refunds r where r.refund_id = :refundId! for update
 * ```
 */
export const holdRefundByNumber = new PreparedQuery<IHoldRefundByNumberParams,IHoldRefundByNumberResult>(holdRefundByNumberIR);


/** 'SetRefundState' parameters type */
export interface ISetRefundStateParams {
  askAt?: string | null | void;
  doneAt?: string | null | void;
  lastError?: string | null | void;
  refundId: string;
  state: string;
  wechatRefundId?: string | null | void;
}

/** 'SetRefundState' return type */
export type ISetRefundStateResult = void;

/** 'SetRefundState' query type */
export interface ISetRefundStateQuery {
  params: ISetRefundStateParams;
  result: ISetRefundStateResult;
}

const setRefundStateIR: any = {"usedParamSet":{"state":true,"wechatRefundId":true,"doneAt":true,"askAt":true,"lastError":true,"refundId":true},"params":[{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":34,"b":40}]},{"name":"wechatRefundId","required":false,"transform":{"type":"scalar"},"locs":[{"a":71,"b":85}]},{"name":"doneAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":119,"b":125}]},{"name":"askAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":150,"b":155}]},{"name":"lastError","required":false,"transform":{"type":"scalar"},"locs":[{"a":186,"b":195}]},{"name":"refundId","required":true,"transform":{"type":"scalar"},"locs":[{"a":215,"b":224}]}],"statement":"update huigan.refunds set state = :state!, wechat_refund_id = coalesce(:wechatRefundId, wechat_refund_id),\n  done_at = :doneAt::timestamptz, ask_at = :askAt::timestamptz,\n  last_error = :lastError\nwhere refund_id = :refundId!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.refunds set state = :state!, wechat_refund_id = coalesce(:wechatRefundId, wechat_refund_id),
 *   done_at = :doneAt::timestamptz, ask_at = :askAt::timestamptz,
 *   last_error = :lastError
 * where refund_id = :refundId!
 * ```
 */
export const setRefundState = new PreparedQuery<ISetRefundStateParams,ISetRefundStateResult>(setRefundStateIR);


/** 'TakeRefundsToAsk' parameters type */
export interface ITakeRefundsToAskParams {
  again: string;
  limit: number;
  now: string;
}

/** 'TakeRefundsToAsk' return type */
export interface ITakeRefundsToAskResult {
  amount_fen: bigint;
  asked_at: Date;
  brand_id: number;
  done_at: Date | null;
  kind: string;
  last_error: string | null;
  lines: unknown;
  member_id: bigint;
  order_id: string;
  out_trade_no: string | null;
  points: bigint;
  reason: string;
  refund_id: string;
  request_id: string;
  staff_id: bigint | null;
  state: string;
  store_id: string;
  wechat_refund_id: string | null;
}

/** 'TakeRefundsToAsk' query type */
export interface ITakeRefundsToAskQuery {
  params: ITakeRefundsToAskParams;
  result: ITakeRefundsToAskResult;
}

const takeRefundsToAskIR: any = {"usedParamSet":{"again":true,"now":true,"limit":true},"params":[{"name":"again","required":true,"transform":{"type":"scalar"},"locs":[{"a":37,"b":43}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":142,"b":146}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":189,"b":195}]}],"statement":"update huigan.refunds r set ask_at = :again!::timestamptz\nwhere r.refund_id in (\n  select d.refund_id from huigan.refunds d where d.ask_at <= :now!::timestamptz order by d.ask_at\n    limit :limit!::int for update skip locked\n)\nreturning r.refund_id, r.member_id, r.order_id, r.brand_id, r.store_id, r.out_trade_no, r.kind, r.amount_fen,\n  r.points, r.lines, r.state, r.wechat_refund_id, r.staff_id,\n  r.request_id, r.reason, r.asked_at, r.done_at, r.last_error"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.refunds r set ask_at = :again!::timestamptz
 * where r.refund_id in (
 *   select d.refund_id from huigan.refunds d where d.ask_at <= :now!::timestamptz order by d.ask_at
 *     limit :limit!::int for update skip locked
 * )
 * returning r.refund_id, r.member_id, r.order_id, r.brand_id, r.store_id, r.out_trade_no, r.kind, r.amount_fen,
 *   r.points, r.lines, r.state, r.wechat_refund_id, r.staff_id,
 *   r.request_id, r.reason, r.asked_at, r.done_at, r.last_error
 * ```
 */
export const takeRefundsToAsk = new PreparedQuery<ITakeRefundsToAskParams,ITakeRefundsToAskResult>(takeRefundsToAskIR);


/** 'SetRefundAskAt' parameters type */
export interface ISetRefundAskAtParams {
  askAt: string;
  refundId: string;
}

/** 'SetRefundAskAt' return type */
export type ISetRefundAskAtResult = void;

/** 'SetRefundAskAt' query type */
export interface ISetRefundAskAtQuery {
  params: ISetRefundAskAtParams;
  result: ISetRefundAskAtResult;
}

const setRefundAskAtIR: any = {"usedParamSet":{"askAt":true,"refundId":true},"params":[{"name":"askAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":35,"b":41}]},{"name":"refundId","required":true,"transform":{"type":"scalar"},"locs":[{"a":74,"b":83}]}],"statement":"update huigan.refunds set ask_at = :askAt!::timestamptz where refund_id = :refundId! and state = 'processing'"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.refunds set ask_at = :askAt!::timestamptz where refund_id = :refundId! and state = 'processing'
 * ```
 */
export const setRefundAskAt = new PreparedQuery<ISetRefundAskAtParams,ISetRefundAskAtResult>(setRefundAskAtIR);


/** 'EraseReasons' parameters type */
export interface IEraseReasonsParams {
  memberId: bigint;
}

/** 'EraseReasons' return type */
export type IEraseReasonsResult = void;

/** 'EraseReasons' query type */
export interface IEraseReasonsQuery {
  params: IEraseReasonsParams;
  result: IEraseReasonsResult;
}

const eraseReasonsIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":56,"b":65}]}],"statement":"update huigan.refunds set reason = '' where member_id = :memberId! and reason <> ''"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.refunds set reason = '' where member_id = :memberId! and reason <> ''
 * ```
 */
export const eraseReasons = new PreparedQuery<IEraseReasonsParams,IEraseReasonsResult>(eraseReasonsIR);


