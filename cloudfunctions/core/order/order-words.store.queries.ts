/** Types generated for queries found in "cloudfunctions/core/order/order-words.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'ReadWordsOfMember' parameters type */
export interface IReadWordsOfMemberParams {
  memberId: bigint;
  orderIds: stringArray;
}

/** 'ReadWordsOfMember' return type */
export interface IReadWordsOfMemberResult {
  cup_texts: unknown;
  member_id: bigint;
  order_id: string;
  remark: string;
}

/** 'ReadWordsOfMember' query type */
export interface IReadWordsOfMemberQuery {
  params: IReadWordsOfMemberParams;
  result: IReadWordsOfMemberResult;
}

const readWordsOfMemberIR: any = {"usedParamSet":{"memberId":true,"orderIds":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":100,"b":109}]},{"name":"orderIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":132,"b":141}]}],"statement":"select w.member_id, w.order_id, w.remark, w.cup_texts from huigan.order_words w\nwhere w.member_id = :memberId! and w.order_id = any(:orderIds!::text[]) order by w.order_id limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * select w.member_id, w.order_id, w.remark, w.cup_texts from huigan.order_words w
 * where w.member_id = :memberId! and w.order_id = any(:orderIds!::text[]) order by w.order_id limit 1000
 * ```
 */
export const readWordsOfMember = new PreparedQuery<IReadWordsOfMemberParams,IReadWordsOfMemberResult>(readWordsOfMemberIR);


/** 'ReadWordsOfMembers' parameters type */
export interface IReadWordsOfMembersParams {
  memberIds: bigintArray;
  orderIds: stringArray;
}

/** 'ReadWordsOfMembers' return type */
export interface IReadWordsOfMembersResult {
  cup_texts: unknown;
  member_id: bigint;
  order_id: string;
  remark: string;
}

/** 'ReadWordsOfMembers' query type */
export interface IReadWordsOfMembersQuery {
  params: IReadWordsOfMembersParams;
  result: IReadWordsOfMembersResult;
}

const readWordsOfMembersIR: any = {"usedParamSet":{"memberIds":true,"orderIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":66,"b":76}]},{"name":"orderIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":98}]}],"statement":"select w.member_id, w.order_id, w.remark, w.cup_texts\nfrom unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)\njoin huigan.order_words w on w.member_id = t.member_id and w.order_id = t.order_id\norder by w.member_id, w.order_id limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * select w.member_id, w.order_id, w.remark, w.cup_texts
 * from unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)
 * join huigan.order_words w on w.member_id = t.member_id and w.order_id = t.order_id
 * order by w.member_id, w.order_id limit 1000
 * ```
 */
export const readWordsOfMembers = new PreparedQuery<IReadWordsOfMembersParams,IReadWordsOfMembersResult>(readWordsOfMembersIR);


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


