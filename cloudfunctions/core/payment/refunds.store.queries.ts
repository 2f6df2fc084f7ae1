/** Types generated for queries found in "cloudfunctions/core/payment/refunds.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

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

const insertRefundIR: any = {"usedParamSet":{"refundId":true,"memberId":true,"orderId":true,"brandId":true,"storeId":true,"outTradeNo":true,"kind":true,"amountFen":true,"points":true,"lines":true,"state":true,"staffId":true,"requestId":true,"reason":true,"askedAt":true,"doneAt":true},"params":[{"name":"refundId","required":true,"transform":{"type":"scalar"},"locs":[{"a":82,"b":91}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":94,"b":103},{"a":320,"b":329}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":359,"b":367}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":376,"b":384}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":397,"b":405}]},{"name":"outTradeNo","required":false,"transform":{"type":"scalar"},"locs":[{"a":416,"b":426}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":435,"b":440}]},{"name":"amountFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":449,"b":459}]},{"name":"points","required":true,"transform":{"type":"scalar"},"locs":[{"a":470,"b":477}]},{"name":"lines","required":true,"transform":{"type":"scalar"},"locs":[{"a":488,"b":494}]},{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":504,"b":510}]},{"name":"staffId","required":false,"transform":{"type":"scalar"},"locs":[{"a":521,"b":528}]},{"name":"requestId","required":true,"transform":{"type":"scalar"},"locs":[{"a":539,"b":549}]},{"name":"reason","required":true,"transform":{"type":"scalar"},"locs":[{"a":558,"b":565}]},{"name":"askedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":574,"b":582}]},{"name":"doneAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":598,"b":604}]}],"statement":"with claimed as (\n  insert into huigan.refund_keys (refund_id, member_id) values (:refundId!, :memberId!) returning refund_id\n)\ninsert into huigan.refunds (member_id, refund_id, order_id, brand_id, store_id, out_trade_no, kind,\n  amount_fen, points, lines, state, staff_id, request_id, reason, asked_at, done_at)\nselect :memberId!::bigint, claimed.refund_id, :orderId!::text, :brandId!::smallint, :storeId!::text,\n  :outTradeNo::text, :kind!::text, :amountFen!::bigint, :points!::bigint, :lines!::jsonb, :state!::text,\n  :staffId::bigint, :requestId!::text, :reason!::text, :askedAt!::timestamptz, :doneAt::timestamptz\nfrom claimed"};

/**
 * Query generated from SQL:
 * ```
 * with claimed as (
 *   insert into huigan.refund_keys (refund_id, member_id) values (:refundId!, :memberId!) returning refund_id
 * )
 * insert into huigan.refunds (member_id, refund_id, order_id, brand_id, store_id, out_trade_no, kind,
 *   amount_fen, points, lines, state, staff_id, request_id, reason, asked_at, done_at)
 * select :memberId!::bigint, claimed.refund_id, :orderId!::text, :brandId!::smallint, :storeId!::text,
 *   :outTradeNo::text, :kind!::text, :amountFen!::bigint, :points!::bigint, :lines!::jsonb, :state!::text,
 *   :staffId::bigint, :requestId!::text, :reason!::text, :askedAt!::timestamptz, :doneAt::timestamptz
 * from claimed
 * ```
 */
export const insertRefund = new PreparedQuery<IInsertRefundParams,IInsertRefundResult>(insertRefundIR);


/** 'FindRefundKey' parameters type */
export interface IFindRefundKeyParams {
  refundId: string;
}

/** 'FindRefundKey' return type */
export interface IFindRefundKeyResult {
  member_id: bigint;
}

/** 'FindRefundKey' query type */
export interface IFindRefundKeyQuery {
  params: IFindRefundKeyParams;
  result: IFindRefundKeyResult;
}

const findRefundKeyIR: any = {"usedParamSet":{"refundId":true},"params":[{"name":"refundId","required":true,"transform":{"type":"scalar"},"locs":[{"a":65,"b":74}]}],"statement":"select k.member_id from huigan.refund_keys k where k.refund_id = :refundId!"};

/**
 * Query generated from SQL:
 * ```
 * select k.member_id from huigan.refund_keys k where k.refund_id = :refundId!
 * ```
 */
export const findRefundKey = new PreparedQuery<IFindRefundKeyParams,IFindRefundKeyResult>(findRefundKeyIR);


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
  memberId: bigint;
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

const findRefundByNumberIR: any = {"usedParamSet":{"memberId":true,"refundId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":273,"b":282}]},{"name":"refundId","required":true,"transform":{"type":"scalar"},"locs":[{"a":302,"b":311}]}],"statement":"select r.refund_id, r.member_id, r.order_id, r.brand_id, r.store_id, r.out_trade_no, r.kind, r.amount_fen,\n  r.points, r.lines, r.state, r.wechat_refund_id, r.staff_id,\n  r.request_id, r.reason, r.asked_at, r.done_at, r.last_error\nfrom huigan.refunds r where r.member_id = :memberId! and r.refund_id = :refundId!"};

/**
 * Query generated from SQL:
 * ```
 * select r.refund_id, r.member_id, r.order_id, r.brand_id, r.store_id, r.out_trade_no, r.kind, r.amount_fen,
 *   r.points, r.lines, r.state, r.wechat_refund_id, r.staff_id,
 *   r.request_id, r.reason, r.asked_at, r.done_at, r.last_error
 * from huigan.refunds r where r.member_id = :memberId! and r.refund_id = :refundId!
 * ```
 */
export const findRefundByNumber = new PreparedQuery<IFindRefundByNumberParams,IFindRefundByNumberResult>(findRefundByNumberIR);


/** 'HoldRefundByNumber' parameters type */
export interface IHoldRefundByNumberParams {
  memberId: bigint;
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

const holdRefundByNumberIR: any = {"usedParamSet":{"memberId":true,"refundId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":273,"b":282}]},{"name":"refundId","required":true,"transform":{"type":"scalar"},"locs":[{"a":302,"b":311}]}],"statement":"select r.refund_id, r.member_id, r.order_id, r.brand_id, r.store_id, r.out_trade_no, r.kind, r.amount_fen,\n  r.points, r.lines, r.state, r.wechat_refund_id, r.staff_id,\n  r.request_id, r.reason, r.asked_at, r.done_at, r.last_error\nfrom huigan.refunds r where r.member_id = :memberId! and r.refund_id = :refundId! for update"};

/**
 * Query generated from SQL:
 * ```
 * select r.refund_id, r.member_id, r.order_id, r.brand_id, r.store_id, r.out_trade_no, r.kind, r.amount_fen,
 *   r.points, r.lines, r.state, r.wechat_refund_id, r.staff_id,
 *   r.request_id, r.reason, r.asked_at, r.done_at, r.last_error
 * from huigan.refunds r where r.member_id = :memberId! and r.refund_id = :refundId! for update
 * ```
 */
export const holdRefundByNumber = new PreparedQuery<IHoldRefundByNumberParams,IHoldRefundByNumberResult>(holdRefundByNumberIR);


/** 'SetRefundState' parameters type */
export interface ISetRefundStateParams {
  askAt?: string | null | void;
  doneAt?: string | null | void;
  lastError?: string | null | void;
  memberId: bigint;
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

const setRefundStateIR: any = {"usedParamSet":{"state":true,"wechatRefundId":true,"doneAt":true,"askAt":true,"lastError":true,"memberId":true,"refundId":true},"params":[{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":34,"b":40}]},{"name":"wechatRefundId","required":false,"transform":{"type":"scalar"},"locs":[{"a":71,"b":85}]},{"name":"doneAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":119,"b":125}]},{"name":"askAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":150,"b":155}]},{"name":"lastError","required":false,"transform":{"type":"scalar"},"locs":[{"a":186,"b":195}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":215,"b":224}]},{"name":"refundId","required":true,"transform":{"type":"scalar"},"locs":[{"a":242,"b":251}]}],"statement":"update huigan.refunds set state = :state!, wechat_refund_id = coalesce(:wechatRefundId, wechat_refund_id),\n  done_at = :doneAt::timestamptz, ask_at = :askAt::timestamptz,\n  last_error = :lastError\nwhere member_id = :memberId! and refund_id = :refundId!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.refunds set state = :state!, wechat_refund_id = coalesce(:wechatRefundId, wechat_refund_id),
 *   done_at = :doneAt::timestamptz, ask_at = :askAt::timestamptz,
 *   last_error = :lastError
 * where member_id = :memberId! and refund_id = :refundId!
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

const takeRefundsToAskIR: any = {"usedParamSet":{"now":true,"limit":true,"again":true},"params":[{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":101,"b":105},{"a":312,"b":316}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":146,"b":152}]},{"name":"again","required":true,"transform":{"type":"scalar"},"locs":[{"a":198,"b":204}]}],"statement":"with due as materialized (\n  select d.member_id, d.refund_id from huigan.refunds d where d.ask_at <= :now!::timestamptz\n  order by d.ask_at limit :limit!::int\n)\nupdate huigan.refunds r set ask_at = :again!::timestamptz\nfrom due where r.member_id = due.member_id and r.refund_id = due.refund_id\n  and r.ask_at <= :now!::timestamptz\nreturning r.refund_id, r.member_id, r.order_id, r.brand_id, r.store_id, r.out_trade_no, r.kind, r.amount_fen,\n  r.points, r.lines, r.state, r.wechat_refund_id, r.staff_id,\n  r.request_id, r.reason, r.asked_at, r.done_at, r.last_error"};

/**
 * Query generated from SQL:
 * ```
 * with due as materialized (
 *   select d.member_id, d.refund_id from huigan.refunds d where d.ask_at <= :now!::timestamptz
 *   order by d.ask_at limit :limit!::int
 * )
 * update huigan.refunds r set ask_at = :again!::timestamptz
 * from due where r.member_id = due.member_id and r.refund_id = due.refund_id
 *   and r.ask_at <= :now!::timestamptz
 * returning r.refund_id, r.member_id, r.order_id, r.brand_id, r.store_id, r.out_trade_no, r.kind, r.amount_fen,
 *   r.points, r.lines, r.state, r.wechat_refund_id, r.staff_id,
 *   r.request_id, r.reason, r.asked_at, r.done_at, r.last_error
 * ```
 */
export const takeRefundsToAsk = new PreparedQuery<ITakeRefundsToAskParams,ITakeRefundsToAskResult>(takeRefundsToAskIR);


/** 'SetRefundAskAt' parameters type */
export interface ISetRefundAskAtParams {
  askAt: string;
  memberId: bigint;
  refundId: string;
}

/** 'SetRefundAskAt' return type */
export type ISetRefundAskAtResult = void;

/** 'SetRefundAskAt' query type */
export interface ISetRefundAskAtQuery {
  params: ISetRefundAskAtParams;
  result: ISetRefundAskAtResult;
}

const setRefundAskAtIR: any = {"usedParamSet":{"askAt":true,"memberId":true,"refundId":true},"params":[{"name":"askAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":35,"b":41}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":74,"b":83}]},{"name":"refundId","required":true,"transform":{"type":"scalar"},"locs":[{"a":101,"b":110}]}],"statement":"update huigan.refunds set ask_at = :askAt!::timestamptz\nwhere member_id = :memberId! and refund_id = :refundId! and state = 'processing'"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.refunds set ask_at = :askAt!::timestamptz
 * where member_id = :memberId! and refund_id = :refundId! and state = 'processing'
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


