/** Types generated for queries found in "cloudfunctions/core/pos/pos-messages.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

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
  actions: stringArray;
  after: string;
  answer: string;
  answeredAt: string;
  bodyHash: Buffer;
  brandId: number;
  clerks: stringArray;
  memberIds: bigintArray;
  messageId: string;
  path: string;
  storeId: string;
  subjects: stringArray;
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

const insertMessageIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"messageId":true,"path":true,"bodyHash":true,"answer":true,"answeredAt":true,"clerks":true,"actions":true,"memberIds":true,"subjects":true,"after":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":130,"b":138}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":141,"b":149}]},{"name":"messageId","required":true,"transform":{"type":"scalar"},"locs":[{"a":152,"b":162}]},{"name":"path","required":true,"transform":{"type":"scalar"},"locs":[{"a":165,"b":170}]},{"name":"bodyHash","required":true,"transform":{"type":"scalar"},"locs":[{"a":173,"b":182}]},{"name":"answer","required":true,"transform":{"type":"scalar"},"locs":[{"a":185,"b":192}]},{"name":"answeredAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":195,"b":206}]},{"name":"clerks","required":true,"transform":{"type":"scalar"},"locs":[{"a":566,"b":573}]},{"name":"actions","required":true,"transform":{"type":"scalar"},"locs":[{"a":592,"b":600}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":619,"b":629}]},{"name":"subjects","required":true,"transform":{"type":"scalar"},"locs":[{"a":656,"b":665}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":698,"b":704}]}],"statement":"with kept as (\n  insert into huigan.pos_messages (brand_id, store_id, message_id, path, body_hash, answer, answered_at)\n  values (:brandId!, :storeId!, :messageId!, :path!, :bodyHash!, :answer!, :answeredAt!)\n  on conflict do nothing returning brand_id, store_id, message_id, answered_at\n), logged as (\n  insert into huigan.action_log (brand_id, store_id, clerk, action, member_id, subject, after_state, done_at)\n  select k.brand_id, k.store_id, d.clerk, d.action, d.member_id, d.subject, d.after_state, k.answered_at\n  from kept k cross join rows from (\n    unnest(:clerks!::text[]), unnest(:actions!::text[]), unnest(:memberIds!::bigint[]),\n      unnest(:subjects!::text[]), jsonb_array_elements(:after!::jsonb)\n  ) as d(clerk, action, member_id, subject, after_state)\n)\nselect message_id from kept"};

/**
 * Query generated from SQL:
 * ```
 * with kept as (
 *   insert into huigan.pos_messages (brand_id, store_id, message_id, path, body_hash, answer, answered_at)
 *   values (:brandId!, :storeId!, :messageId!, :path!, :bodyHash!, :answer!, :answeredAt!)
 *   on conflict do nothing returning brand_id, store_id, message_id, answered_at
 * ), logged as (
 *   insert into huigan.action_log (brand_id, store_id, clerk, action, member_id, subject, after_state, done_at)
 *   select k.brand_id, k.store_id, d.clerk, d.action, d.member_id, d.subject, d.after_state, k.answered_at
 *   from kept k cross join rows from (
 *     unnest(:clerks!::text[]), unnest(:actions!::text[]), unnest(:memberIds!::bigint[]),
 *       unnest(:subjects!::text[]), jsonb_array_elements(:after!::jsonb)
 *   ) as d(clerk, action, member_id, subject, after_state)
 * )
 * select message_id from kept
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


