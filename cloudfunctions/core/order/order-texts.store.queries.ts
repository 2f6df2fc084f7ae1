/** Types generated for queries found in "cloudfunctions/core/order/order-texts.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'ReadTextsOfMember' parameters type */
export interface IReadTextsOfMemberParams {
  memberId: bigint;
  orderIds: stringArray;
}

/** 'ReadTextsOfMember' return type */
export interface IReadTextsOfMemberResult {
  cup_texts: unknown;
  member_id: bigint;
  order_id: string;
  remark: string;
}

/** 'ReadTextsOfMember' query type */
export interface IReadTextsOfMemberQuery {
  params: IReadTextsOfMemberParams;
  result: IReadTextsOfMemberResult;
}

const readTextsOfMemberIR: any = {"usedParamSet":{"memberId":true,"orderIds":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":100,"b":109}]},{"name":"orderIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":132,"b":141}]}],"statement":"select w.member_id, w.order_id, w.remark, w.cup_texts from huigan.order_words w\nwhere w.member_id = :memberId! and w.order_id = any(:orderIds!::text[]) order by w.order_id limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * select w.member_id, w.order_id, w.remark, w.cup_texts from huigan.order_words w
 * where w.member_id = :memberId! and w.order_id = any(:orderIds!::text[]) order by w.order_id limit 1000
 * ```
 */
export const readTextsOfMember = new PreparedQuery<IReadTextsOfMemberParams,IReadTextsOfMemberResult>(readTextsOfMemberIR);


/** 'ReadTextsOfMembers' parameters type */
export interface IReadTextsOfMembersParams {
  memberIds: bigintArray;
  orderIds: stringArray;
}

/** 'ReadTextsOfMembers' return type */
export interface IReadTextsOfMembersResult {
  cup_texts: unknown;
  member_id: bigint;
  order_id: string;
  remark: string;
}

/** 'ReadTextsOfMembers' query type */
export interface IReadTextsOfMembersQuery {
  params: IReadTextsOfMembersParams;
  result: IReadTextsOfMembersResult;
}

const readTextsOfMembersIR: any = {"usedParamSet":{"memberIds":true,"orderIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":66,"b":76}]},{"name":"orderIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":98}]}],"statement":"select w.member_id, w.order_id, w.remark, w.cup_texts\nfrom unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)\njoin huigan.order_words w on w.member_id = t.member_id and w.order_id = t.order_id\norder by w.member_id, w.order_id limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * select w.member_id, w.order_id, w.remark, w.cup_texts
 * from unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)
 * join huigan.order_words w on w.member_id = t.member_id and w.order_id = t.order_id
 * order by w.member_id, w.order_id limit 1000
 * ```
 */
export const readTextsOfMembers = new PreparedQuery<IReadTextsOfMembersParams,IReadTextsOfMembersResult>(readTextsOfMembersIR);


/** 'DeleteOrderTexts' parameters type */
export interface IDeleteOrderTextsParams {
  memberId: bigint;
}

/** 'DeleteOrderTexts' return type */
export type IDeleteOrderTextsResult = void;

/** 'DeleteOrderTexts' query type */
export interface IDeleteOrderTextsQuery {
  params: IDeleteOrderTextsParams;
  result: IDeleteOrderTextsResult;
}

const deleteOrderTextsIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":49,"b":58}]}],"statement":"delete from huigan.order_words where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.order_words where member_id = :memberId!
 * ```
 */
export const deleteOrderTexts = new PreparedQuery<IDeleteOrderTextsParams,IDeleteOrderTextsResult>(deleteOrderTextsIR);


/** 'EmptyOrderPlaces' parameters type */
export interface IEmptyOrderPlacesParams {
  memberId: bigint;
}

/** 'EmptyOrderPlaces' return type */
export type IEmptyOrderPlacesResult = void;

/** 'EmptyOrderPlaces' query type */
export interface IEmptyOrderPlacesQuery {
  params: IEmptyOrderPlacesParams;
  result: IEmptyOrderPlacesResult;
}

const emptyOrderPlacesIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":68,"b":77}]}],"statement":"update huigan.orders set place = '', channel = '' where member_id = :memberId! and (place <> '' or channel <> '')"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.orders set place = '', channel = '' where member_id = :memberId! and (place <> '' or channel <> '')
 * ```
 */
export const emptyOrderPlaces = new PreparedQuery<IEmptyOrderPlacesParams,IEmptyOrderPlacesResult>(emptyOrderPlacesIR);


