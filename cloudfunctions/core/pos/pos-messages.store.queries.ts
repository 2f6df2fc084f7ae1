/** Types generated for queries found in "cloudfunctions/core/pos/pos-messages.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

/** 'FindMessage' parameters type */
export interface IFindMessageParams {
  brandId: number;
  messageId: string;
  storeId: string;
}

/** 'FindMessage' return type */
export interface IFindMessageResult {
  answer: unknown;
  body_hash: Buffer;
  path: string;
}

/** 'FindMessage' query type */
export interface IFindMessageQuery {
  params: IFindMessageParams;
  result: IFindMessageResult;
}

const findMessageIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"messageId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":73,"b":81}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":98,"b":106}]},{"name":"messageId","required":true,"transform":{"type":"scalar"},"locs":[{"a":125,"b":135}]}],"statement":"select path, body_hash, answer from huigan.pos_messages\nwhere brand_id = :brandId! and store_id = :storeId! and message_id = :messageId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select path, body_hash, answer from huigan.pos_messages
 * where brand_id = :brandId! and store_id = :storeId! and message_id = :messageId! limit 1
 * ```
 */
export const findMessage = new PreparedQuery<IFindMessageParams,IFindMessageResult>(findMessageIR);


/** 'InsertMessage' parameters type */
export interface IInsertMessageParams {
  answer: string;
  answeredAt: string;
  bodyHash: Buffer;
  brandId: number;
  messageId: string;
  path: string;
  storeId: string;
}

/** 'InsertMessage' return type */
export interface IInsertMessageResult {
  message_id: string;
}

/** 'InsertMessage' query type */
export interface IInsertMessageQuery {
  params: IInsertMessageParams;
  result: IInsertMessageResult;
}

const insertMessageIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"messageId":true,"path":true,"bodyHash":true,"answer":true,"answeredAt":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":111,"b":119}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":122,"b":130}]},{"name":"messageId","required":true,"transform":{"type":"scalar"},"locs":[{"a":133,"b":143}]},{"name":"path","required":true,"transform":{"type":"scalar"},"locs":[{"a":146,"b":151}]},{"name":"bodyHash","required":true,"transform":{"type":"scalar"},"locs":[{"a":154,"b":163}]},{"name":"answer","required":true,"transform":{"type":"scalar"},"locs":[{"a":166,"b":173}]},{"name":"answeredAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":176,"b":187}]}],"statement":"insert into huigan.pos_messages (brand_id, store_id, message_id, path, body_hash, answer, answered_at)\nvalues (:brandId!, :storeId!, :messageId!, :path!, :bodyHash!, :answer!, :answeredAt!)\non conflict do nothing returning message_id"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.pos_messages (brand_id, store_id, message_id, path, body_hash, answer, answered_at)
 * values (:brandId!, :storeId!, :messageId!, :path!, :bodyHash!, :answer!, :answeredAt!)
 * on conflict do nothing returning message_id
 * ```
 */
export const insertMessage = new PreparedQuery<IInsertMessageParams,IInsertMessageResult>(insertMessageIR);


/** 'DeleteMessagesBefore' parameters type */
export interface IDeleteMessagesBeforeParams {
  before: string;
  limit: number;
}

/** 'DeleteMessagesBefore' return type */
export interface IDeleteMessagesBeforeResult {
  message_id: string;
}

/** 'DeleteMessagesBefore' query type */
export interface IDeleteMessagesBeforeQuery {
  params: IDeleteMessagesBeforeParams;
  result: IDeleteMessagesBeforeResult;
}

const deleteMessagesBeforeIR: any = {"usedParamSet":{"before":true,"limit":true},"params":[{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":139,"b":146}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":177,"b":183}]}],"statement":"delete from huigan.pos_messages m using (\n  select o.brand_id, o.store_id, o.message_id from huigan.pos_messages o\n  where o.answered_at < :before! order by o.answered_at limit :limit!::int\n) old\nwhere m.brand_id = old.brand_id and m.store_id = old.store_id and m.message_id = old.message_id\nreturning m.message_id"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.pos_messages m using (
 *   select o.brand_id, o.store_id, o.message_id from huigan.pos_messages o
 *   where o.answered_at < :before! order by o.answered_at limit :limit!::int
 * ) old
 * where m.brand_id = old.brand_id and m.store_id = old.store_id and m.message_id = old.message_id
 * returning m.message_id
 * ```
 */
export const deleteMessagesBefore = new PreparedQuery<IDeleteMessagesBeforeParams,IDeleteMessagesBeforeResult>(deleteMessagesBeforeIR);


