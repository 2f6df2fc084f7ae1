/** Types generated for queries found in "cloudfunctions/core/views/account/export.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type stringArray = (string)[];

/** 'FindGivenBack' parameters type */
export interface IFindGivenBackParams {
  memberId: bigint;
  orderIds: stringArray;
}

/** 'FindGivenBack' return type */
export interface IFindGivenBackResult {
  order_id: string;
}

/** 'FindGivenBack' query type */
export interface IFindGivenBackQuery {
  params: IFindGivenBackParams;
  result: IFindGivenBackResult;
}

const findGivenBackIR: any = {"usedParamSet":{"memberId":true,"orderIds":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":134,"b":143},{"a":256,"b":265}]},{"name":"orderIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":166,"b":175},{"a":288,"b":297}]}],"statement":"-- Which of these orders have refunds or requests for one.\nselect r.order_id as \"order_id!\" from huigan.refunds r\nwhere r.member_id = :memberId! and r.order_id = any(:orderIds!::text[])\nunion\nselect a.order_id from huigan.after_sales a\nwhere a.member_id = :memberId! and a.order_id = any(:orderIds!::text[])\nlimit 100"};

/**
 * Query generated from SQL:
 * ```
 * -- Which of these orders have refunds or requests for one.
 * select r.order_id as "order_id!" from huigan.refunds r
 * where r.member_id = :memberId! and r.order_id = any(:orderIds!::text[])
 * union
 * select a.order_id from huigan.after_sales a
 * where a.member_id = :memberId! and a.order_id = any(:orderIds!::text[])
 * limit 100
 * ```
 */
export const findGivenBack = new PreparedQuery<IFindGivenBackParams,IFindGivenBackResult>(findGivenBackIR);


/** 'FindPhoto' parameters type */
export interface IFindPhotoParams {
  beforeAt: string;
  beforeId: string;
  memberId: bigint;
}

/** 'FindPhoto' return type */
export interface IFindPhotoResult {
  after_sale_id: string;
  asked_at: Date;
  order_id: string;
  photo: Buffer;
  photo_type: string;
}

/** 'FindPhoto' query type */
export interface IFindPhotoQuery {
  params: IFindPhotoParams;
  result: IFindPhotoResult;
}

const findPhotoIR: any = {"usedParamSet":{"memberId":true,"beforeAt":true,"beforeId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":307,"b":316}]},{"name":"beforeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":381,"b":390}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":406,"b":415}]}],"statement":"-- The newest photo of a request before a place in their order.\nselect a.after_sale_id, a.order_id, a.asked_at, w.photo as \"photo!\", w.photo_type as \"photo_type!\"\nfrom huigan.after_sale_words w\njoin huigan.after_sales a on a.member_id = w.member_id and a.after_sale_id = w.after_sale_id\nwhere w.member_id = :memberId! and w.photo is not null and (a.asked_at,\n  a.after_sale_id) < (:beforeAt!::timestamptz, :beforeId!::text)\norder by a.asked_at desc, a.after_sale_id desc limit 1"};

/**
 * Query generated from SQL:
 * ```
 * -- The newest photo of a request before a place in their order.
 * select a.after_sale_id, a.order_id, a.asked_at, w.photo as "photo!", w.photo_type as "photo_type!"
 * from huigan.after_sale_words w
 * join huigan.after_sales a on a.member_id = w.member_id and a.after_sale_id = w.after_sale_id
 * where w.member_id = :memberId! and w.photo is not null and (a.asked_at,
 *   a.after_sale_id) < (:beforeAt!::timestamptz, :beforeId!::text)
 * order by a.asked_at desc, a.after_sale_id desc limit 1
 * ```
 */
export const findPhoto = new PreparedQuery<IFindPhotoParams,IFindPhotoResult>(findPhotoIR);


/** 'CountOpen' parameters type */
export interface ICountOpenParams {
  memberId: bigint;
}

/** 'CountOpen' return type */
export interface ICountOpenResult {
  refunds: number;
  unpaid: number;
  waiting: number;
  withdrawing: bigint;
}

/** 'CountOpen' query type */
export interface ICountOpenQuery {
  params: ICountOpenParams;
  result: ICountOpenResult;
}

const countOpenIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":215,"b":224},{"a":334,"b":343},{"a":490,"b":499},{"a":598,"b":607},{"a":744,"b":753}]}],"statement":"-- What of a member's is not at its end: orders unpaid, paid and not handed out, money on its way back or\n-- asked back, commission on its way out.\nselect\n  (select count(*) from huigan.orders o where o.member_id = :memberId!\n    and o.state = 'created')::int as \"unpaid!\",\n  (select count(*) from huigan.orders o where o.member_id = :memberId!\n    and o.state in ('paid', 'confirmed', 'preparing', 'ready'))::int as \"waiting!\",\n  (select count(*) from huigan.refunds r where r.member_id = :memberId! and r.state <> 'done')::int\n    + (select count(*) from huigan.after_sales a where a.member_id = :memberId!\n      and a.state = 'asked')::int as \"refunds!\",\n  (select coalesce(sum(w.gross_fen), 0) from huigan.withdrawals w where w.member_id = :memberId!\n    and w.state not in ('paid', 'returned'))::bigint as \"withdrawing!\""};

/**
 * Query generated from SQL:
 * ```
 * -- What of a member's is not at its end: orders unpaid, paid and not handed out, money on its way back or
 * -- asked back, commission on its way out.
 * select
 *   (select count(*) from huigan.orders o where o.member_id = :memberId!
 *     and o.state = 'created')::int as "unpaid!",
 *   (select count(*) from huigan.orders o where o.member_id = :memberId!
 *     and o.state in ('paid', 'confirmed', 'preparing', 'ready'))::int as "waiting!",
 *   (select count(*) from huigan.refunds r where r.member_id = :memberId! and r.state <> 'done')::int
 *     + (select count(*) from huigan.after_sales a where a.member_id = :memberId!
 *       and a.state = 'asked')::int as "refunds!",
 *   (select coalesce(sum(w.gross_fen), 0) from huigan.withdrawals w where w.member_id = :memberId!
 *     and w.state not in ('paid', 'returned'))::bigint as "withdrawing!"
 * ```
 */
export const countOpen = new PreparedQuery<ICountOpenParams,ICountOpenResult>(countOpenIR);


