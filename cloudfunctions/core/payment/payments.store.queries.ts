/** Types generated for queries found in "cloudfunctions/core/payment/payments.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

/** 'InsertPayment' parameters type */
export interface IInsertPaymentParams {
  amountFen: bigint;
  askAt: string;
  attempt: number;
  brandId: number;
  madeAt: string;
  memberId: bigint;
  orderId: string;
  outTradeNo: string;
}

/** 'InsertPayment' return type */
export interface IInsertPaymentResult {
  out_trade_no: string;
}

/** 'InsertPayment' query type */
export interface IInsertPaymentQuery {
  params: IInsertPaymentParams;
  result: IInsertPaymentResult;
}

const insertPaymentIR: any = {"usedParamSet":{"memberId":true,"orderId":true,"outTradeNo":true,"brandId":true,"attempt":true,"amountFen":true,"madeAt":true,"askAt":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":231,"b":240},{"a":416,"b":425},{"a":638,"b":647}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":259,"b":267},{"a":680,"b":688}]},{"name":"outTradeNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":396,"b":407}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":697,"b":705}]},{"name":"attempt","required":true,"transform":{"type":"scalar"},"locs":[{"a":718,"b":726}]},{"name":"amountFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":741,"b":751}]},{"name":"madeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":770,"b":777}]},{"name":"askAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":793,"b":799}]}],"statement":"-- Under its order's row. Nothing is kept where the order does not wait for money any more, or another payment\n-- was begun in this moment.\nwith held as materialized (\n  select o.order_id from huigan.orders o\n  where o.member_id = :memberId! and o.order_id = :orderId! and o.state = 'created' for no key update\n), claimed as (\n  insert into huigan.payment_keys (out_trade_no, member_id)\n  select :outTradeNo!::text, :memberId!::bigint from held\n  on conflict (out_trade_no) do nothing returning out_trade_no\n)\ninsert into huigan.payments (member_id, out_trade_no, order_id, brand_id, attempt, amount_fen, state, made_at,\n  ask_at)\nselect :memberId!::bigint, claimed.out_trade_no, :orderId!::text, :brandId!::smallint, :attempt!::smallint,\n  :amountFen!::bigint, 'open', :madeAt!::timestamptz, :askAt!::timestamptz\nfrom claimed returning out_trade_no"};

/**
 * Query generated from SQL:
 * ```
 * -- Under its order's row. Nothing is kept where the order does not wait for money any more, or another payment
 * -- was begun in this moment.
 * with held as materialized (
 *   select o.order_id from huigan.orders o
 *   where o.member_id = :memberId! and o.order_id = :orderId! and o.state = 'created' for no key update
 * ), claimed as (
 *   insert into huigan.payment_keys (out_trade_no, member_id)
 *   select :outTradeNo!::text, :memberId!::bigint from held
 *   on conflict (out_trade_no) do nothing returning out_trade_no
 * )
 * insert into huigan.payments (member_id, out_trade_no, order_id, brand_id, attempt, amount_fen, state, made_at,
 *   ask_at)
 * select :memberId!::bigint, claimed.out_trade_no, :orderId!::text, :brandId!::smallint, :attempt!::smallint,
 *   :amountFen!::bigint, 'open', :madeAt!::timestamptz, :askAt!::timestamptz
 * from claimed returning out_trade_no
 * ```
 */
export const insertPayment = new PreparedQuery<IInsertPaymentParams,IInsertPaymentResult>(insertPaymentIR);


/** 'FindPaymentKey' parameters type */
export interface IFindPaymentKeyParams {
  outTradeNo: string;
}

/** 'FindPaymentKey' return type */
export interface IFindPaymentKeyResult {
  member_id: bigint;
}

/** 'FindPaymentKey' query type */
export interface IFindPaymentKeyQuery {
  params: IFindPaymentKeyParams;
  result: IFindPaymentKeyResult;
}

const findPaymentKeyIR: any = {"usedParamSet":{"outTradeNo":true},"params":[{"name":"outTradeNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":69,"b":80}]}],"statement":"select k.member_id from huigan.payment_keys k where k.out_trade_no = :outTradeNo!"};

/**
 * Query generated from SQL:
 * ```
 * select k.member_id from huigan.payment_keys k where k.out_trade_no = :outTradeNo!
 * ```
 */
export const findPaymentKey = new PreparedQuery<IFindPaymentKeyParams,IFindPaymentKeyResult>(findPaymentKeyIR);


/** 'HoldPaymentsOfOrder' parameters type */
export interface IHoldPaymentsOfOrderParams {
  limit: number;
  memberId: bigint;
  orderId: string;
}

/** 'HoldPaymentsOfOrder' return type */
export interface IHoldPaymentsOfOrderResult {
  amount_fen: bigint;
  attempt: number;
  brand_id: number;
  made_at: Date;
  member_id: bigint;
  order_id: string;
  out_trade_no: string;
  paid_at: Date | null;
  paid_fen: bigint | null;
  prepay_id: string | null;
  refunded_fen: bigint;
  state: string;
  transaction_id: string | null;
}

/** 'HoldPaymentsOfOrder' query type */
export interface IHoldPaymentsOfOrderQuery {
  params: IHoldPaymentsOfOrderParams;
  result: IHoldPaymentsOfOrderResult;
}

const holdPaymentsOfOrderIR: any = {"usedParamSet":{"memberId":true,"orderId":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":221,"b":230}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":249,"b":257}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":286,"b":292}]}],"statement":"select p.out_trade_no, p.member_id, p.order_id, p.brand_id, p.attempt, p.amount_fen, p.state, p.prepay_id,\n  p.transaction_id, p.paid_fen, p.paid_at,\n  p.refunded_fen, p.made_at\nfrom huigan.payments p where p.member_id = :memberId! and p.order_id = :orderId! order by p.attempt\n  limit :limit!::int for update"};

/**
 * Query generated from SQL:
 * ```
 * select p.out_trade_no, p.member_id, p.order_id, p.brand_id, p.attempt, p.amount_fen, p.state, p.prepay_id,
 *   p.transaction_id, p.paid_fen, p.paid_at,
 *   p.refunded_fen, p.made_at
 * from huigan.payments p where p.member_id = :memberId! and p.order_id = :orderId! order by p.attempt
 *   limit :limit!::int for update
 * ```
 */
export const holdPaymentsOfOrder = new PreparedQuery<IHoldPaymentsOfOrderParams,IHoldPaymentsOfOrderResult>(holdPaymentsOfOrderIR);


/** 'ReadPaymentsOfOrder' parameters type */
export interface IReadPaymentsOfOrderParams {
  limit: number;
  memberId: bigint;
  orderId: string;
}

/** 'ReadPaymentsOfOrder' return type */
export interface IReadPaymentsOfOrderResult {
  amount_fen: bigint;
  attempt: number;
  brand_id: number;
  made_at: Date;
  member_id: bigint;
  order_id: string;
  out_trade_no: string;
  paid_at: Date | null;
  paid_fen: bigint | null;
  prepay_id: string | null;
  refunded_fen: bigint;
  state: string;
  transaction_id: string | null;
}

/** 'ReadPaymentsOfOrder' query type */
export interface IReadPaymentsOfOrderQuery {
  params: IReadPaymentsOfOrderParams;
  result: IReadPaymentsOfOrderResult;
}

const readPaymentsOfOrderIR: any = {"usedParamSet":{"memberId":true,"orderId":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":221,"b":230}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":249,"b":257}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":286,"b":292}]}],"statement":"select p.out_trade_no, p.member_id, p.order_id, p.brand_id, p.attempt, p.amount_fen, p.state, p.prepay_id,\n  p.transaction_id, p.paid_fen, p.paid_at,\n  p.refunded_fen, p.made_at\nfrom huigan.payments p where p.member_id = :memberId! and p.order_id = :orderId! order by p.attempt\n  limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select p.out_trade_no, p.member_id, p.order_id, p.brand_id, p.attempt, p.amount_fen, p.state, p.prepay_id,
 *   p.transaction_id, p.paid_fen, p.paid_at,
 *   p.refunded_fen, p.made_at
 * from huigan.payments p where p.member_id = :memberId! and p.order_id = :orderId! order by p.attempt
 *   limit :limit!::int
 * ```
 */
export const readPaymentsOfOrder = new PreparedQuery<IReadPaymentsOfOrderParams,IReadPaymentsOfOrderResult>(readPaymentsOfOrderIR);


/** 'FindPaymentByNumber' parameters type */
export interface IFindPaymentByNumberParams {
  memberId: bigint;
  outTradeNo: string;
}

/** 'FindPaymentByNumber' return type */
export interface IFindPaymentByNumberResult {
  amount_fen: bigint;
  attempt: number;
  brand_id: number;
  made_at: Date;
  member_id: bigint;
  order_id: string;
  out_trade_no: string;
  paid_at: Date | null;
  paid_fen: bigint | null;
  prepay_id: string | null;
  refunded_fen: bigint;
  state: string;
  transaction_id: string | null;
}

/** 'FindPaymentByNumber' query type */
export interface IFindPaymentByNumberQuery {
  params: IFindPaymentByNumberParams;
  result: IFindPaymentByNumberResult;
}

const findPaymentByNumberIR: any = {"usedParamSet":{"memberId":true,"outTradeNo":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":221,"b":230}]},{"name":"outTradeNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":253,"b":264}]}],"statement":"select p.out_trade_no, p.member_id, p.order_id, p.brand_id, p.attempt, p.amount_fen, p.state, p.prepay_id,\n  p.transaction_id, p.paid_fen, p.paid_at,\n  p.refunded_fen, p.made_at\nfrom huigan.payments p where p.member_id = :memberId! and p.out_trade_no = :outTradeNo!"};

/**
 * Query generated from SQL:
 * ```
 * select p.out_trade_no, p.member_id, p.order_id, p.brand_id, p.attempt, p.amount_fen, p.state, p.prepay_id,
 *   p.transaction_id, p.paid_fen, p.paid_at,
 *   p.refunded_fen, p.made_at
 * from huigan.payments p where p.member_id = :memberId! and p.out_trade_no = :outTradeNo!
 * ```
 */
export const findPaymentByNumber = new PreparedQuery<IFindPaymentByNumberParams,IFindPaymentByNumberResult>(findPaymentByNumberIR);


/** 'SetPrepay' parameters type */
export interface ISetPrepayParams {
  memberId: bigint;
  outTradeNo: string;
  prepayId: string;
}

/** 'SetPrepay' return type */
export type ISetPrepayResult = void;

/** 'SetPrepay' query type */
export interface ISetPrepayQuery {
  params: ISetPrepayParams;
  result: ISetPrepayResult;
}

const setPrepayIR: any = {"usedParamSet":{"prepayId":true,"memberId":true,"outTradeNo":true},"params":[{"name":"prepayId","required":true,"transform":{"type":"scalar"},"locs":[{"a":39,"b":48}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":68,"b":77}]},{"name":"outTradeNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":98,"b":109}]}],"statement":"update huigan.payments set prepay_id = :prepayId!\nwhere member_id = :memberId! and out_trade_no = :outTradeNo! and prepay_id is null"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.payments set prepay_id = :prepayId!
 * where member_id = :memberId! and out_trade_no = :outTradeNo! and prepay_id is null
 * ```
 */
export const setPrepay = new PreparedQuery<ISetPrepayParams,ISetPrepayResult>(setPrepayIR);


/** 'SetPaid' parameters type */
export interface ISetPaidParams {
  memberId: bigint;
  outTradeNo: string;
  paidAt: string;
  paidFen: bigint;
  state: string;
  transactionId: string;
}

/** 'SetPaid' return type */
export type ISetPaidResult = void;

/** 'SetPaid' query type */
export interface ISetPaidQuery {
  params: ISetPaidParams;
  result: ISetPaidResult;
}

const setPaidIR: any = {"usedParamSet":{"state":true,"transactionId":true,"paidFen":true,"paidAt":true,"memberId":true,"outTradeNo":true},"params":[{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":35,"b":41}]},{"name":"transactionId","required":true,"transform":{"type":"scalar"},"locs":[{"a":61,"b":75}]},{"name":"paidFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":97}]},{"name":"paidAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":112,"b":119}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":167,"b":176}]},{"name":"outTradeNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":197,"b":208}]}],"statement":"update huigan.payments set state = :state!, transaction_id = :transactionId!, paid_fen = :paidFen!,\n  paid_at = :paidAt!::timestamptz, ask_at = null\nwhere member_id = :memberId! and out_trade_no = :outTradeNo!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.payments set state = :state!, transaction_id = :transactionId!, paid_fen = :paidFen!,
 *   paid_at = :paidAt!::timestamptz, ask_at = null
 * where member_id = :memberId! and out_trade_no = :outTradeNo!
 * ```
 */
export const setPaid = new PreparedQuery<ISetPaidParams,ISetPaidResult>(setPaidIR);


/** 'SetClosed' parameters type */
export interface ISetClosedParams {
  memberId: bigint;
  outTradeNo: string;
}

/** 'SetClosed' return type */
export type ISetClosedResult = void;

/** 'SetClosed' query type */
export interface ISetClosedQuery {
  params: ISetClosedParams;
  result: ISetClosedResult;
}

const setClosedIR: any = {"usedParamSet":{"memberId":true,"outTradeNo":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":77,"b":86}]},{"name":"outTradeNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":107,"b":118}]}],"statement":"update huigan.payments set state = 'closed', ask_at = null\nwhere member_id = :memberId! and out_trade_no = :outTradeNo! and state = 'open'"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.payments set state = 'closed', ask_at = null
 * where member_id = :memberId! and out_trade_no = :outTradeNo! and state = 'open'
 * ```
 */
export const setClosed = new PreparedQuery<ISetClosedParams,ISetClosedResult>(setClosedIR);


/** 'AddToRefunded' parameters type */
export interface IAddToRefundedParams {
  fen: bigint;
  memberId: bigint;
  outTradeNo: string;
}

/** 'AddToRefunded' return type */
export type IAddToRefundedResult = void;

/** 'AddToRefunded' query type */
export interface IAddToRefundedQuery {
  params: IAddToRefundedParams;
  result: IAddToRefundedResult;
}

const addToRefundedIR: any = {"usedParamSet":{"fen":true,"memberId":true,"outTradeNo":true},"params":[{"name":"fen","required":true,"transform":{"type":"scalar"},"locs":[{"a":57,"b":61}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":81,"b":90}]},{"name":"outTradeNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":111,"b":122}]}],"statement":"update huigan.payments set refunded_fen = refunded_fen + :fen!\nwhere member_id = :memberId! and out_trade_no = :outTradeNo!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.payments set refunded_fen = refunded_fen + :fen!
 * where member_id = :memberId! and out_trade_no = :outTradeNo!
 * ```
 */
export const addToRefunded = new PreparedQuery<IAddToRefundedParams,IAddToRefundedResult>(addToRefundedIR);


/** 'TakePaymentsToAsk' parameters type */
export interface ITakePaymentsToAskParams {
  again: string;
  limit: number;
  now: string;
}

/** 'TakePaymentsToAsk' return type */
export interface ITakePaymentsToAskResult {
  amount_fen: bigint;
  attempt: number;
  brand_id: number;
  made_at: Date;
  member_id: bigint;
  order_id: string;
  out_trade_no: string;
  paid_at: Date | null;
  paid_fen: bigint | null;
  prepay_id: string | null;
  refunded_fen: bigint;
  state: string;
  transaction_id: string | null;
}

/** 'TakePaymentsToAsk' query type */
export interface ITakePaymentsToAskQuery {
  params: ITakePaymentsToAskParams;
  result: ITakePaymentsToAskResult;
}

const takePaymentsToAskIR: any = {"usedParamSet":{"now":true,"limit":true,"again":true},"params":[{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":105,"b":109},{"a":323,"b":327}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":150,"b":156}]},{"name":"again","required":true,"transform":{"type":"scalar"},"locs":[{"a":203,"b":209}]}],"statement":"with due as materialized (\n  select d.member_id, d.out_trade_no from huigan.payments d where d.ask_at <= :now!::timestamptz\n  order by d.ask_at limit :limit!::int\n)\nupdate huigan.payments p set ask_at = :again!::timestamptz\nfrom due where p.member_id = due.member_id and p.out_trade_no = due.out_trade_no\n  and p.ask_at <= :now!::timestamptz\nreturning p.out_trade_no, p.member_id, p.order_id, p.brand_id, p.attempt, p.amount_fen, p.state, p.prepay_id,\n  p.transaction_id, p.paid_fen, p.paid_at,\n  p.refunded_fen, p.made_at"};

/**
 * Query generated from SQL:
 * ```
 * with due as materialized (
 *   select d.member_id, d.out_trade_no from huigan.payments d where d.ask_at <= :now!::timestamptz
 *   order by d.ask_at limit :limit!::int
 * )
 * update huigan.payments p set ask_at = :again!::timestamptz
 * from due where p.member_id = due.member_id and p.out_trade_no = due.out_trade_no
 *   and p.ask_at <= :now!::timestamptz
 * returning p.out_trade_no, p.member_id, p.order_id, p.brand_id, p.attempt, p.amount_fen, p.state, p.prepay_id,
 *   p.transaction_id, p.paid_fen, p.paid_at,
 *   p.refunded_fen, p.made_at
 * ```
 */
export const takePaymentsToAsk = new PreparedQuery<ITakePaymentsToAskParams,ITakePaymentsToAskResult>(takePaymentsToAskIR);


/** 'SetAskAt' parameters type */
export interface ISetAskAtParams {
  askAt: string;
  memberId: bigint;
  outTradeNo: string;
}

/** 'SetAskAt' return type */
export type ISetAskAtResult = void;

/** 'SetAskAt' query type */
export interface ISetAskAtQuery {
  params: ISetAskAtParams;
  result: ISetAskAtResult;
}

const setAskAtIR: any = {"usedParamSet":{"askAt":true,"memberId":true,"outTradeNo":true},"params":[{"name":"askAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":36,"b":42}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":75,"b":84}]},{"name":"outTradeNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":105,"b":116}]}],"statement":"update huigan.payments set ask_at = :askAt!::timestamptz\nwhere member_id = :memberId! and out_trade_no = :outTradeNo! and state = 'open'"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.payments set ask_at = :askAt!::timestamptz
 * where member_id = :memberId! and out_trade_no = :outTradeNo! and state = 'open'
 * ```
 */
export const setAskAt = new PreparedQuery<ISetAskAtParams,ISetAskAtResult>(setAskAtIR);


