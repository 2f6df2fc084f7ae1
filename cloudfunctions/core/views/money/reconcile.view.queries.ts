/** Types generated for queries found in "cloudfunctions/core/views/money/reconcile.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'FindPaymentsOfDay' parameters type */
export interface IFindPaymentsOfDayParams {
  afterAt: string;
  afterNumber: string;
  brandId: number;
  from: string;
  limit: number;
  until: string;
}

/** 'FindPaymentsOfDay' return type */
export interface IFindPaymentsOfDayResult {
  order_id: string;
  out_trade_no: string;
  paid_at: Date;
  paid_fen: bigint;
  settled: boolean;
  state: string;
}

/** 'FindPaymentsOfDay' query type */
export interface IFindPaymentsOfDayQuery {
  params: IFindPaymentsOfDayParams;
  result: IFindPaymentsOfDayResult;
}

const findPaymentsOfDayIR: any = {"usedParamSet":{"brandId":true,"from":true,"until":true,"afterAt":true,"afterNumber":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":356,"b":364},{"a":689,"b":697}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":383,"b":388}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":419,"b":425}]},{"name":"afterAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":479,"b":487}]},{"name":"afterNumber","required":true,"transform":{"type":"scalar"},"locs":[{"a":503,"b":515}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":561,"b":567}]}],"statement":"-- Settled is what has an event that was not refused, not what has a journal: a sale too small to earn\n-- anything has none. Of a seat whose group was not filled when it was looked at nothing is sold.\nwith page as materialized (\n  select p.member_id, p.out_trade_no, p.order_id, p.state, p.paid_fen, p.paid_at\n  from huigan.payments p\n  where p.brand_id = :brandId! and p.paid_at >= :from!::timestamptz and p.paid_at < :until!::timestamptz\n    and (p.paid_at, p.out_trade_no) > (:afterAt!::timestamptz, :afterNumber!)\n  order by p.paid_at, p.out_trade_no limit :limit!::int\n), told as materialized (\n  select k.external_id, k.member_id, k.seq from huigan.event_keys k\n  where k.brand_id = :brandId! and k.source = 'order' and k.external_id in (select p.order_id from page p)\n), settled as materialized (\n  select k.external_id as order_id from told k\n  join huigan.events e on e.member_id = k.member_id and e.seq = k.seq\n  left join huigan.dead_letters d on d.member_id = e.member_id and d.seq = e.seq\n  where d.seq is null\n), unsold as materialized (\n  select o.order_id from huigan.orders o\n  where (o.member_id, o.order_id) in (select p.member_id, p.order_id from page p)\n    and o.group_id is not null and o.confirmed_at is null\n)\nselect p.out_trade_no, p.order_id, p.state, p.paid_fen as \"paid_fen!\", p.paid_at as \"paid_at!\", (\n  p.state = 'stray' or p.order_id in (select s.order_id from settled s)\n    or p.order_id in (select u.order_id from unsold u)\n) as \"settled!\"\nfrom page p\norder by p.paid_at, p.out_trade_no"};

/**
 * Query generated from SQL:
 * ```
 * -- Settled is what has an event that was not refused, not what has a journal: a sale too small to earn
 * -- anything has none. Of a seat whose group was not filled when it was looked at nothing is sold.
 * with page as materialized (
 *   select p.member_id, p.out_trade_no, p.order_id, p.state, p.paid_fen, p.paid_at
 *   from huigan.payments p
 *   where p.brand_id = :brandId! and p.paid_at >= :from!::timestamptz and p.paid_at < :until!::timestamptz
 *     and (p.paid_at, p.out_trade_no) > (:afterAt!::timestamptz, :afterNumber!)
 *   order by p.paid_at, p.out_trade_no limit :limit!::int
 * ), told as materialized (
 *   select k.external_id, k.member_id, k.seq from huigan.event_keys k
 *   where k.brand_id = :brandId! and k.source = 'order' and k.external_id in (select p.order_id from page p)
 * ), settled as materialized (
 *   select k.external_id as order_id from told k
 *   join huigan.events e on e.member_id = k.member_id and e.seq = k.seq
 *   left join huigan.dead_letters d on d.member_id = e.member_id and d.seq = e.seq
 *   where d.seq is null
 * ), unsold as materialized (
 *   select o.order_id from huigan.orders o
 *   where (o.member_id, o.order_id) in (select p.member_id, p.order_id from page p)
 *     and o.group_id is not null and o.confirmed_at is null
 * )
 * select p.out_trade_no, p.order_id, p.state, p.paid_fen as "paid_fen!", p.paid_at as "paid_at!", (
 *   p.state = 'stray' or p.order_id in (select s.order_id from settled s)
 *     or p.order_id in (select u.order_id from unsold u)
 * ) as "settled!"
 * from page p
 * order by p.paid_at, p.out_trade_no
 * ```
 */
export const findPaymentsOfDay = new PreparedQuery<IFindPaymentsOfDayParams,IFindPaymentsOfDayResult>(findPaymentsOfDayIR);


/** 'FindMembersOfPayments' parameters type */
export interface IFindMembersOfPaymentsParams {
  numbers: stringArray;
}

/** 'FindMembersOfPayments' return type */
export interface IFindMembersOfPaymentsResult {
  member_id: bigint;
}

/** 'FindMembersOfPayments' query type */
export interface IFindMembersOfPaymentsQuery {
  params: IFindMembersOfPaymentsParams;
  result: IFindMembersOfPaymentsResult;
}

const findMembersOfPaymentsIR: any = {"usedParamSet":{"numbers":true},"params":[{"name":"numbers","required":true,"transform":{"type":"scalar"},"locs":[{"a":82,"b":90}]}],"statement":"select distinct k.member_id from huigan.payment_keys k where k.out_trade_no = any(:numbers!::text[])"};

/**
 * Query generated from SQL:
 * ```
 * select distinct k.member_id from huigan.payment_keys k where k.out_trade_no = any(:numbers!::text[])
 * ```
 */
export const findMembersOfPayments = new PreparedQuery<IFindMembersOfPaymentsParams,IFindMembersOfPaymentsResult>(findMembersOfPaymentsIR);


/** 'FindPaymentsByNumbers' parameters type */
export interface IFindPaymentsByNumbersParams {
  brandId: number;
  memberIds: bigintArray;
  numbers: stringArray;
}

/** 'FindPaymentsByNumbers' return type */
export interface IFindPaymentsByNumbersResult {
  order_id: string;
  out_trade_no: string;
  paid_fen: bigint | null;
  state: string;
}

/** 'FindPaymentsByNumbers' query type */
export interface IFindPaymentsByNumbersQuery {
  params: IFindPaymentsByNumbersParams;
  result: IFindPaymentsByNumbersResult;
}

const findPaymentsByNumbersIR: any = {"usedParamSet":{"memberIds":true,"numbers":true,"brandId":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":102,"b":112}]},{"name":"numbers","required":true,"transform":{"type":"scalar"},"locs":[{"a":150,"b":158}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":188,"b":196}]}],"statement":"select p.out_trade_no, p.order_id, p.state, p.paid_fen from huigan.payments p\nwhere p.member_id = any(:memberIds!::bigint[]) and p.out_trade_no = any(:numbers!::text[])\n  and p.brand_id = :brandId!"};

/**
 * Query generated from SQL:
 * ```
 * select p.out_trade_no, p.order_id, p.state, p.paid_fen from huigan.payments p
 * where p.member_id = any(:memberIds!::bigint[]) and p.out_trade_no = any(:numbers!::text[])
 *   and p.brand_id = :brandId!
 * ```
 */
export const findPaymentsByNumbers = new PreparedQuery<IFindPaymentsByNumbersParams,IFindPaymentsByNumbersResult>(findPaymentsByNumbersIR);


/** 'FindRefundsOfDay' parameters type */
export interface IFindRefundsOfDayParams {
  afterAt: string;
  afterNumber: string;
  brandId: number;
  from: string;
  limit: number;
  until: string;
}

/** 'FindRefundsOfDay' return type */
export interface IFindRefundsOfDayResult {
  amount_fen: bigint;
  done_at: Date;
  order_id: string;
  out_trade_no: string;
  refund_id: string;
  state: string;
}

/** 'FindRefundsOfDay' query type */
export interface IFindRefundsOfDayQuery {
  params: IFindRefundsOfDayParams;
  result: IFindRefundsOfDayResult;
}

const findRefundsOfDayIR: any = {"usedParamSet":{"brandId":true,"from":true,"until":true,"afterAt":true,"afterNumber":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":157,"b":165}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":184,"b":189}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":220,"b":226}]},{"name":"afterAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":298,"b":306}]},{"name":"afterNumber","required":true,"transform":{"type":"scalar"},"locs":[{"a":322,"b":334}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":375,"b":381}]}],"statement":"select r.refund_id, r.order_id, r.out_trade_no as \"out_trade_no!\", r.state, r.amount_fen,\n  r.done_at as \"done_at!\" from huigan.refunds r\nwhere r.brand_id = :brandId! and r.done_at >= :from!::timestamptz and r.done_at < :until!::timestamptz\n  and r.amount_fen > 0\n  and (r.done_at, r.refund_id) > (:afterAt!::timestamptz, :afterNumber!)\norder by r.done_at, r.refund_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select r.refund_id, r.order_id, r.out_trade_no as "out_trade_no!", r.state, r.amount_fen,
 *   r.done_at as "done_at!" from huigan.refunds r
 * where r.brand_id = :brandId! and r.done_at >= :from!::timestamptz and r.done_at < :until!::timestamptz
 *   and r.amount_fen > 0
 *   and (r.done_at, r.refund_id) > (:afterAt!::timestamptz, :afterNumber!)
 * order by r.done_at, r.refund_id limit :limit!::int
 * ```
 */
export const findRefundsOfDay = new PreparedQuery<IFindRefundsOfDayParams,IFindRefundsOfDayResult>(findRefundsOfDayIR);


/** 'FindMembersOfRefunds' parameters type */
export interface IFindMembersOfRefundsParams {
  numbers: stringArray;
}

/** 'FindMembersOfRefunds' return type */
export interface IFindMembersOfRefundsResult {
  member_id: bigint;
}

/** 'FindMembersOfRefunds' query type */
export interface IFindMembersOfRefundsQuery {
  params: IFindMembersOfRefundsParams;
  result: IFindMembersOfRefundsResult;
}

const findMembersOfRefundsIR: any = {"usedParamSet":{"numbers":true},"params":[{"name":"numbers","required":true,"transform":{"type":"scalar"},"locs":[{"a":78,"b":86}]}],"statement":"select distinct k.member_id from huigan.refund_keys k where k.refund_id = any(:numbers!::text[])"};

/**
 * Query generated from SQL:
 * ```
 * select distinct k.member_id from huigan.refund_keys k where k.refund_id = any(:numbers!::text[])
 * ```
 */
export const findMembersOfRefunds = new PreparedQuery<IFindMembersOfRefundsParams,IFindMembersOfRefundsResult>(findMembersOfRefundsIR);


/** 'FindRefundsByNumbers' parameters type */
export interface IFindRefundsByNumbersParams {
  brandId: number;
  memberIds: bigintArray;
  numbers: stringArray;
}

/** 'FindRefundsByNumbers' return type */
export interface IFindRefundsByNumbersResult {
  amount_fen: bigint;
  order_id: string;
  refund_id: string;
  state: string;
}

/** 'FindRefundsByNumbers' query type */
export interface IFindRefundsByNumbersQuery {
  params: IFindRefundsByNumbersParams;
  result: IFindRefundsByNumbersResult;
}

const findRefundsByNumbersIR: any = {"usedParamSet":{"memberIds":true,"numbers":true,"brandId":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":100,"b":110}]},{"name":"numbers","required":true,"transform":{"type":"scalar"},"locs":[{"a":145,"b":153}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":183,"b":191}]}],"statement":"select r.refund_id, r.order_id, r.state, r.amount_fen from huigan.refunds r\nwhere r.member_id = any(:memberIds!::bigint[]) and r.refund_id = any(:numbers!::text[])\n  and r.brand_id = :brandId!"};

/**
 * Query generated from SQL:
 * ```
 * select r.refund_id, r.order_id, r.state, r.amount_fen from huigan.refunds r
 * where r.member_id = any(:memberIds!::bigint[]) and r.refund_id = any(:numbers!::text[])
 *   and r.brand_id = :brandId!
 * ```
 */
export const findRefundsByNumbers = new PreparedQuery<IFindRefundsByNumbersParams,IFindRefundsByNumbersResult>(findRefundsByNumbersIR);


