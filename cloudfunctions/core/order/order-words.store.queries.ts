/** Types generated for queries found in "cloudfunctions/core/order/order-words.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'InsertOrderWords' parameters type */
export interface IInsertOrderWordsParams {
  cupTexts: string;
  memberId: bigint;
  orderId: string;
  remark: string;
}

/** 'InsertOrderWords' return type */
export type IInsertOrderWordsResult = void;

/** 'InsertOrderWords' query type */
export interface IInsertOrderWordsQuery {
  params: IInsertOrderWordsParams;
  result: IInsertOrderWordsResult;
}

const insertOrderWordsIR: any = {"usedParamSet":{"memberId":true,"orderId":true,"remark":true,"cupTexts":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":82,"b":91}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":94,"b":102}]},{"name":"remark","required":true,"transform":{"type":"scalar"},"locs":[{"a":105,"b":112}]},{"name":"cupTexts","required":true,"transform":{"type":"scalar"},"locs":[{"a":115,"b":124}]}],"statement":"insert into huigan.order_words (member_id, order_id, remark, cup_texts)\n  values (:memberId!, :orderId!, :remark!, :cupTexts!)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.order_words (member_id, order_id, remark, cup_texts)
 *   values (:memberId!, :orderId!, :remark!, :cupTexts!)
 * ```
 */
export const insertOrderWords = new PreparedQuery<IInsertOrderWordsParams,IInsertOrderWordsResult>(insertOrderWordsIR);


/** 'ReadOrderWords' parameters type */
export interface IReadOrderWordsParams {
  memberIds: bigintArray;
  orderIds: stringArray;
}

/** 'ReadOrderWords' return type */
export interface IReadOrderWordsResult {
  cup_texts: unknown;
  member_id: bigint;
  order_id: string;
  remark: string;
}

/** 'ReadOrderWords' query type */
export interface IReadOrderWordsQuery {
  params: IReadOrderWordsParams;
  result: IReadOrderWordsResult;
}

const readOrderWordsIR: any = {"usedParamSet":{"memberIds":true,"orderIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":66,"b":76}]},{"name":"orderIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":98}]}],"statement":"select w.member_id, w.order_id, w.remark, w.cup_texts\nfrom unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)\njoin huigan.order_words w on w.member_id = t.member_id and w.order_id = t.order_id\norder by w.member_id, w.order_id limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * select w.member_id, w.order_id, w.remark, w.cup_texts
 * from unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)
 * join huigan.order_words w on w.member_id = t.member_id and w.order_id = t.order_id
 * order by w.member_id, w.order_id limit 1000
 * ```
 */
export const readOrderWords = new PreparedQuery<IReadOrderWordsParams,IReadOrderWordsResult>(readOrderWordsIR);


/** 'DeleteOrderWords' parameters type */
export interface IDeleteOrderWordsParams {
  memberId: bigint;
}

/** 'DeleteOrderWords' return type */
export type IDeleteOrderWordsResult = void;

/** 'DeleteOrderWords' query type */
export interface IDeleteOrderWordsQuery {
  params: IDeleteOrderWordsParams;
  result: IDeleteOrderWordsResult;
}

const deleteOrderWordsIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":49,"b":58}]}],"statement":"delete from huigan.order_words where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.order_words where member_id = :memberId!
 * ```
 */
export const deleteOrderWords = new PreparedQuery<IDeleteOrderWordsParams,IDeleteOrderWordsResult>(deleteOrderWordsIR);


