/** Types generated for queries found in "cloudfunctions/core/payment/after-sales.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

/** 'InsertAfterSale' parameters type */
export interface IInsertAfterSaleParams {
  afterSaleId: string;
  askedAt: string;
  brandId: number;
  lines: string;
  memberId: bigint;
  orderId: string;
  photo?: Buffer | null | void;
  photoType?: string | null | void;
  reason: string;
  requestId: string;
  storeId: string;
}

/** 'InsertAfterSale' return type */
export type IInsertAfterSaleResult = void;

/** 'InsertAfterSale' query type */
export interface IInsertAfterSaleQuery {
  params: IInsertAfterSaleParams;
  result: IInsertAfterSaleResult;
}

const insertAfterSaleIR: any = {"usedParamSet":{"afterSaleId":true,"memberId":true,"orderId":true,"brandId":true,"storeId":true,"lines":true,"requestId":true,"askedAt":true,"reason":true,"photo":true,"photoType":true},"params":[{"name":"afterSaleId","required":true,"transform":{"type":"scalar"},"locs":[{"a":90,"b":102},{"a":282,"b":294}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":105,"b":114},{"a":270,"b":279}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":297,"b":305}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":308,"b":316}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":319,"b":327}]},{"name":"lines","required":true,"transform":{"type":"scalar"},"locs":[{"a":339,"b":345}]},{"name":"requestId","required":true,"transform":{"type":"scalar"},"locs":[{"a":355,"b":365}]},{"name":"askedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":372,"b":380}]},{"name":"reason","required":true,"transform":{"type":"scalar"},"locs":[{"a":568,"b":575}]},{"name":"photo","required":false,"transform":{"type":"scalar"},"locs":[{"a":578,"b":583}]},{"name":"photoType","required":false,"transform":{"type":"scalar"},"locs":[{"a":586,"b":595}]}],"statement":"with claimed as (\n  insert into huigan.after_sale_keys (after_sale_id, member_id) values (:afterSaleId!, :memberId!)\n), made as (\n  insert into huigan.after_sales (member_id, after_sale_id, order_id, brand_id, store_id, state, lines,\n    request_id, asked_at)\n  values (:memberId!, :afterSaleId!, :orderId!, :brandId!, :storeId!, 'asked', :lines!::jsonb, :requestId!,\n    :askedAt!::timestamptz)\n  returning member_id, after_sale_id\n)\ninsert into huigan.after_sale_words (member_id, after_sale_id, reason, photo, photo_type)\nselect made.member_id, made.after_sale_id, :reason!, :photo, :photoType from made"};

/**
 * Query generated from SQL:
 * ```
 * with claimed as (
 *   insert into huigan.after_sale_keys (after_sale_id, member_id) values (:afterSaleId!, :memberId!)
 * ), made as (
 *   insert into huigan.after_sales (member_id, after_sale_id, order_id, brand_id, store_id, state, lines,
 *     request_id, asked_at)
 *   values (:memberId!, :afterSaleId!, :orderId!, :brandId!, :storeId!, 'asked', :lines!::jsonb, :requestId!,
 *     :askedAt!::timestamptz)
 *   returning member_id, after_sale_id
 * )
 * insert into huigan.after_sale_words (member_id, after_sale_id, reason, photo, photo_type)
 * select made.member_id, made.after_sale_id, :reason!, :photo, :photoType from made
 * ```
 */
export const insertAfterSale = new PreparedQuery<IInsertAfterSaleParams,IInsertAfterSaleResult>(insertAfterSaleIR);


/** 'ReadAfterSalesOfOrder' parameters type */
export interface IReadAfterSalesOfOrderParams {
  limit: number;
  memberId: bigint;
  orderId: string;
}

/** 'ReadAfterSalesOfOrder' return type */
export interface IReadAfterSalesOfOrderResult {
  after_sale_id: string;
  answer: string | null;
  answered_at: Date | null;
  answered_by: bigint | null;
  asked_at: Date;
  brand_id: number;
  has_photo: boolean;
  lines: unknown;
  member_id: bigint;
  order_id: string;
  reason: string | null;
  refund_id: string | null;
  request_id: string;
  state: string;
  store_id: string;
}

/** 'ReadAfterSalesOfOrder' query type */
export interface IReadAfterSalesOfOrderQuery {
  params: IReadAfterSalesOfOrderParams;
  result: IReadAfterSalesOfOrderResult;
}

const readAfterSalesOfOrderIR: any = {"usedParamSet":{"memberId":true,"orderId":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":383,"b":392}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":411,"b":419}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":466,"b":472}]}],"statement":"select a.member_id, a.after_sale_id, a.order_id, a.brand_id, a.store_id, a.state, a.lines, a.request_id,\n  a.asked_at, a.answered_at, a.answered_by, a.refund_id,\n  w.reason as \"reason?\", w.answer as \"answer?\", coalesce(w.photo_type is not null, false) as \"has_photo!\"\nfrom huigan.after_sales a left join huigan.after_sale_words w using (member_id, after_sale_id)\nwhere a.member_id = :memberId! and a.order_id = :orderId! order by a.asked_at, a.after_sale_id\n  limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select a.member_id, a.after_sale_id, a.order_id, a.brand_id, a.store_id, a.state, a.lines, a.request_id,
 *   a.asked_at, a.answered_at, a.answered_by, a.refund_id,
 *   w.reason as "reason?", w.answer as "answer?", coalesce(w.photo_type is not null, false) as "has_photo!"
 * from huigan.after_sales a left join huigan.after_sale_words w using (member_id, after_sale_id)
 * where a.member_id = :memberId! and a.order_id = :orderId! order by a.asked_at, a.after_sale_id
 *   limit :limit!::int
 * ```
 */
export const readAfterSalesOfOrder = new PreparedQuery<IReadAfterSalesOfOrderParams,IReadAfterSalesOfOrderResult>(readAfterSalesOfOrderIR);


/** 'FindAfterSaleKey' parameters type */
export interface IFindAfterSaleKeyParams {
  afterSaleId: string;
}

/** 'FindAfterSaleKey' return type */
export interface IFindAfterSaleKeyResult {
  member_id: bigint;
}

/** 'FindAfterSaleKey' query type */
export interface IFindAfterSaleKeyQuery {
  params: IFindAfterSaleKeyParams;
  result: IFindAfterSaleKeyResult;
}

const findAfterSaleKeyIR: any = {"usedParamSet":{"afterSaleId":true},"params":[{"name":"afterSaleId","required":true,"transform":{"type":"scalar"},"locs":[{"a":73,"b":85}]}],"statement":"select k.member_id from huigan.after_sale_keys k where k.after_sale_id = :afterSaleId!"};

/**
 * Query generated from SQL:
 * ```
 * select k.member_id from huigan.after_sale_keys k where k.after_sale_id = :afterSaleId!
 * ```
 */
export const findAfterSaleKey = new PreparedQuery<IFindAfterSaleKeyParams,IFindAfterSaleKeyResult>(findAfterSaleKeyIR);


/** 'FindAfterSaleById' parameters type */
export interface IFindAfterSaleByIdParams {
  afterSaleId: string;
  brandId: number;
  memberId: bigint;
}

/** 'FindAfterSaleById' return type */
export interface IFindAfterSaleByIdResult {
  after_sale_id: string;
  answer: string | null;
  answered_at: Date | null;
  answered_by: bigint | null;
  asked_at: Date;
  brand_id: number;
  has_photo: boolean;
  lines: unknown;
  member_id: bigint;
  order_id: string;
  reason: string | null;
  refund_id: string | null;
  request_id: string;
  state: string;
  store_id: string;
}

/** 'FindAfterSaleById' query type */
export interface IFindAfterSaleByIdQuery {
  params: IFindAfterSaleByIdParams;
  result: IFindAfterSaleByIdResult;
}

const findAfterSaleByIdIR: any = {"usedParamSet":{"memberId":true,"afterSaleId":true,"brandId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":383,"b":392}]},{"name":"afterSaleId","required":true,"transform":{"type":"scalar"},"locs":[{"a":416,"b":428}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":447,"b":455}]}],"statement":"select a.member_id, a.after_sale_id, a.order_id, a.brand_id, a.store_id, a.state, a.lines, a.request_id,\n  a.asked_at, a.answered_at, a.answered_by, a.refund_id,\n  w.reason as \"reason?\", w.answer as \"answer?\", coalesce(w.photo_type is not null, false) as \"has_photo!\"\nfrom huigan.after_sales a left join huigan.after_sale_words w using (member_id, after_sale_id)\nwhere a.member_id = :memberId! and a.after_sale_id = :afterSaleId! and a.brand_id = :brandId!"};

/**
 * Query generated from SQL:
 * ```
 * select a.member_id, a.after_sale_id, a.order_id, a.brand_id, a.store_id, a.state, a.lines, a.request_id,
 *   a.asked_at, a.answered_at, a.answered_by, a.refund_id,
 *   w.reason as "reason?", w.answer as "answer?", coalesce(w.photo_type is not null, false) as "has_photo!"
 * from huigan.after_sales a left join huigan.after_sale_words w using (member_id, after_sale_id)
 * where a.member_id = :memberId! and a.after_sale_id = :afterSaleId! and a.brand_id = :brandId!
 * ```
 */
export const findAfterSaleById = new PreparedQuery<IFindAfterSaleByIdParams,IFindAfterSaleByIdResult>(findAfterSaleByIdIR);


/** 'SetAnswered' parameters type */
export interface ISetAnsweredParams {
  afterSaleId: string;
  answer?: string | null | void;
  at: string;
  memberId: bigint;
  refundId?: string | null | void;
  staffId?: bigint | null | void;
  state: string;
}

/** 'SetAnswered' return type */
export interface ISetAnsweredResult {
  answered: number;
}

/** 'SetAnswered' query type */
export interface ISetAnsweredQuery {
  params: ISetAnsweredParams;
  result: ISetAnsweredResult;
}

const setAnsweredIR: any = {"usedParamSet":{"state":true,"at":true,"staffId":true,"refundId":true,"memberId":true,"afterSaleId":true,"answer":true},"params":[{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":59,"b":65}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":82,"b":85}]},{"name":"staffId","required":false,"transform":{"type":"scalar"},"locs":[{"a":115,"b":122}]},{"name":"refundId","required":false,"transform":{"type":"scalar"},"locs":[{"a":141,"b":149}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":171,"b":180},{"a":380,"b":389}]},{"name":"afterSaleId","required":true,"transform":{"type":"scalar"},"locs":[{"a":202,"b":214}]},{"name":"answer","required":false,"transform":{"type":"scalar"},"locs":[{"a":336,"b":342}]}],"statement":"with answered as (\n  update huigan.after_sales set state = :state!, answered_at = :at!::timestamptz, answered_by = :staffId,\n    refund_id = :refundId\n  where member_id = :memberId! and after_sale_id = :afterSaleId! and state = 'asked'\n  returning member_id, after_sale_id\n), worded as (\n  update huigan.after_sale_words w set answer = :answer\n  from answered where w.member_id = :memberId! and w.after_sale_id = answered.after_sale_id\n)\nselect count(*)::int as \"answered!\" from answered"};

/**
 * Query generated from SQL:
 * ```
 * with answered as (
 *   update huigan.after_sales set state = :state!, answered_at = :at!::timestamptz, answered_by = :staffId,
 *     refund_id = :refundId
 *   where member_id = :memberId! and after_sale_id = :afterSaleId! and state = 'asked'
 *   returning member_id, after_sale_id
 * ), worded as (
 *   update huigan.after_sale_words w set answer = :answer
 *   from answered where w.member_id = :memberId! and w.after_sale_id = answered.after_sale_id
 * )
 * select count(*)::int as "answered!" from answered
 * ```
 */
export const setAnswered = new PreparedQuery<ISetAnsweredParams,ISetAnsweredResult>(setAnsweredIR);


/** 'ReadPhoto' parameters type */
export interface IReadPhotoParams {
  afterSaleId: string;
  memberId: bigint;
}

/** 'ReadPhoto' return type */
export interface IReadPhotoResult {
  photo: Buffer | null;
  photo_type: string | null;
}

/** 'ReadPhoto' query type */
export interface IReadPhotoQuery {
  params: IReadPhotoParams;
  result: IReadPhotoResult;
}

const readPhotoIR: any = {"usedParamSet":{"memberId":true,"afterSaleId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":80,"b":89}]},{"name":"afterSaleId","required":true,"transform":{"type":"scalar"},"locs":[{"a":115,"b":127}]}],"statement":"select w.photo, w.photo_type from huigan.after_sale_words w where w.member_id = :memberId!\n  and w.after_sale_id = :afterSaleId!"};

/**
 * Query generated from SQL:
 * ```
 * select w.photo, w.photo_type from huigan.after_sale_words w where w.member_id = :memberId!
 *   and w.after_sale_id = :afterSaleId!
 * ```
 */
export const readPhoto = new PreparedQuery<IReadPhotoParams,IReadPhotoResult>(readPhotoIR);


/** 'EraseTexts' parameters type */
export interface IEraseTextsParams {
  memberId: bigint;
}

/** 'EraseTexts' return type */
export type IEraseTextsResult = void;

/** 'EraseTexts' query type */
export interface IEraseTextsQuery {
  params: IEraseTextsParams;
  result: IEraseTextsResult;
}

const eraseTextsIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":54,"b":63}]}],"statement":"delete from huigan.after_sale_words where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.after_sale_words where member_id = :memberId!
 * ```
 */
export const eraseTexts = new PreparedQuery<IEraseTextsParams,IEraseTextsResult>(eraseTextsIR);


