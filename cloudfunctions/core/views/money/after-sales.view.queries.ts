/** Types generated for queries found in "cloudfunctions/core/views/money/after-sales.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindAsked' parameters type */
export interface IFindAskedParams {
  afterAt: string;
  afterId: string;
  brandId: number;
  limit: number;
  store: string;
}

/** 'FindAsked' return type */
export interface IFindAskedResult {
  after_sale_id: string;
  amount_fen: bigint | null;
  answer: string | null;
  asked_at: Date;
  business_day: string;
  has_photo: boolean;
  lines: unknown;
  member: string | null;
  member_id: bigint;
  order_id: string;
  pickup_no: string | null;
  points: bigint | null;
  reason: string | null;
  state: string;
}

/** 'FindAsked' query type */
export interface IFindAskedQuery {
  params: IFindAskedParams;
  result: IFindAskedResult;
}

const findAskedIR: any = {"usedParamSet":{"brandId":true,"store":true,"afterAt":true,"afterId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":597,"b":605}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":624,"b":630}]},{"name":"afterAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":693,"b":701}]},{"name":"afterId","required":true,"transform":{"type":"scalar"},"locs":[{"a":717,"b":725}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":771,"b":777}]}],"statement":"select a.member_id, a.after_sale_id, a.order_id, a.state, a.lines, a.asked_at, o.business_day, o.pickup_no,\n  p.display_name as \"member?\",\n  w.reason as \"reason?\", w.answer as \"answer?\", coalesce(w.photo_type is not null, false) as \"has_photo!\",\n    null::bigint as \"amount_fen?\", null::bigint as \"points?\"\nfrom huigan.after_sales a\njoin huigan.orders o on o.member_id = a.member_id and o.order_id = a.order_id\nleft join huigan.after_sale_words w on w.member_id = a.member_id and w.after_sale_id = a.after_sale_id\nleft join huigan.member_profiles p on p.member_id = a.member_id\nwhere a.brand_id = :brandId! and a.store_id = :store! and a.state = 'asked'\n  and (a.asked_at, a.after_sale_id) > (:afterAt!::timestamptz, :afterId!)\norder by a.asked_at, a.after_sale_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select a.member_id, a.after_sale_id, a.order_id, a.state, a.lines, a.asked_at, o.business_day, o.pickup_no,
 *   p.display_name as "member?",
 *   w.reason as "reason?", w.answer as "answer?", coalesce(w.photo_type is not null, false) as "has_photo!",
 *     null::bigint as "amount_fen?", null::bigint as "points?"
 * from huigan.after_sales a
 * join huigan.orders o on o.member_id = a.member_id and o.order_id = a.order_id
 * left join huigan.after_sale_words w on w.member_id = a.member_id and w.after_sale_id = a.after_sale_id
 * left join huigan.member_profiles p on p.member_id = a.member_id
 * where a.brand_id = :brandId! and a.store_id = :store! and a.state = 'asked'
 *   and (a.asked_at, a.after_sale_id) > (:afterAt!::timestamptz, :afterId!)
 * order by a.asked_at, a.after_sale_id limit :limit!::int
 * ```
 */
export const findAsked = new PreparedQuery<IFindAskedParams,IFindAskedResult>(findAskedIR);


/** 'FindAnswered' parameters type */
export interface IFindAnsweredParams {
  afterAt: string;
  afterId: string;
  brandId: number;
  limit: number;
  store: string;
}

/** 'FindAnswered' return type */
export interface IFindAnsweredResult {
  after_sale_id: string;
  amount_fen: bigint | null;
  answer: string | null;
  asked_at: Date;
  business_day: string;
  has_photo: boolean;
  lines: unknown;
  member: string | null;
  member_id: bigint;
  order_id: string;
  pickup_no: string | null;
  points: bigint | null;
  reason: string | null;
  state: string;
}

/** 'FindAnswered' query type */
export interface IFindAnsweredQuery {
  params: IFindAnsweredParams;
  result: IFindAnsweredResult;
}

const findAnsweredIR: any = {"usedParamSet":{"brandId":true,"store":true,"afterAt":true,"afterId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":679,"b":687}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":706,"b":712}]},{"name":"afterAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":806,"b":814}]},{"name":"afterId","required":true,"transform":{"type":"scalar"},"locs":[{"a":830,"b":838}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":894,"b":900}]}],"statement":"select a.member_id, a.after_sale_id, a.order_id, a.state, a.lines, a.asked_at, o.business_day, o.pickup_no,\n  p.display_name as \"member?\",\n  w.reason as \"reason?\", w.answer as \"answer?\", coalesce(w.photo_type is not null, false) as \"has_photo!\",\n    r.amount_fen as \"amount_fen?\", r.points as \"points?\"\nfrom huigan.after_sales a\njoin huigan.orders o on o.member_id = a.member_id and o.order_id = a.order_id\nleft join huigan.after_sale_words w on w.member_id = a.member_id and w.after_sale_id = a.after_sale_id\nleft join huigan.member_profiles p on p.member_id = a.member_id\nleft join huigan.refunds r on r.member_id = a.member_id and r.refund_id = a.refund_id\nwhere a.brand_id = :brandId! and a.store_id = :store! and a.state in ('accepted', 'declined', 'withdrawn')\n  and (a.asked_at, a.after_sale_id) < (:afterAt!::timestamptz, :afterId!)\norder by a.asked_at desc, a.after_sale_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select a.member_id, a.after_sale_id, a.order_id, a.state, a.lines, a.asked_at, o.business_day, o.pickup_no,
 *   p.display_name as "member?",
 *   w.reason as "reason?", w.answer as "answer?", coalesce(w.photo_type is not null, false) as "has_photo!",
 *     r.amount_fen as "amount_fen?", r.points as "points?"
 * from huigan.after_sales a
 * join huigan.orders o on o.member_id = a.member_id and o.order_id = a.order_id
 * left join huigan.after_sale_words w on w.member_id = a.member_id and w.after_sale_id = a.after_sale_id
 * left join huigan.member_profiles p on p.member_id = a.member_id
 * left join huigan.refunds r on r.member_id = a.member_id and r.refund_id = a.refund_id
 * where a.brand_id = :brandId! and a.store_id = :store! and a.state in ('accepted', 'declined', 'withdrawn')
 *   and (a.asked_at, a.after_sale_id) < (:afterAt!::timestamptz, :afterId!)
 * order by a.asked_at desc, a.after_sale_id desc limit :limit!::int
 * ```
 */
export const findAnswered = new PreparedQuery<IFindAnsweredParams,IFindAnsweredResult>(findAnsweredIR);


