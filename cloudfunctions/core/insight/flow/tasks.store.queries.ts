/** Types generated for queries found in "cloudfunctions/core/insight/flow/tasks.store.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'InsertTasks' parameters type */
export interface IInsertTasksParams {
  brandId: number;
  causes: stringArray;
  memberIds: bigintArray;
  nowMs: number;
  storeIds: stringArray;
  until: string;
  words: string;
}

/** 'InsertTasks' return type */
export type IInsertTasksResult = void;

/** 'InsertTasks' query type */
export interface IInsertTasksQuery {
  params: IInsertTasksParams;
  result: IInsertTasksResult;
}

const insertTasksIR: any = {"usedParamSet":{"brandId":true,"words":true,"nowMs":true,"until":true,"storeIds":true,"memberIds":true,"causes":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":113,"b":121}]},{"name":"words","required":true,"transform":{"type":"scalar"},"locs":[{"a":156,"b":162}]},{"name":"nowMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":178,"b":184}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":205,"b":211}]},{"name":"storeIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":231,"b":240}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":251,"b":261}]},{"name":"causes","required":true,"transform":{"type":"scalar"},"locs":[{"a":274,"b":281}]}],"statement":"insert into huigan.staff_tasks (store_id, brand_id, member_id, cause, words, asked_at, until)\nselect t.store_id, :brandId!::smallint, t.member_id, t.cause, :words!, to_timestamp(:nowMs!::float8 / 1000),\n  :until!::date\nfrom unnest(:storeIds!::text[], :memberIds!::bigint[], :causes!::text[]) as t(store_id, member_id, cause)\non conflict (store_id, member_id, cause) do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.staff_tasks (store_id, brand_id, member_id, cause, words, asked_at, until)
 * select t.store_id, :brandId!::smallint, t.member_id, t.cause, :words!, to_timestamp(:nowMs!::float8 / 1000),
 *   :until!::date
 * from unnest(:storeIds!::text[], :memberIds!::bigint[], :causes!::text[]) as t(store_id, member_id, cause)
 * on conflict (store_id, member_id, cause) do nothing
 * ```
 */
export const insertTasks = new PreparedQuery<IInsertTasksParams,IInsertTasksResult>(insertTasksIR);


/** 'FindTasks' parameters type */
export interface IFindTasksParams {
  after: bigint;
  brandId: number;
  limit: number;
  storeId: string;
  today: string;
}

/** 'FindTasks' return type */
export interface IFindTasksResult {
  name: string | null;
  task_id: bigint;
  until: string;
  words: string;
}

/** 'FindTasks' query type */
export interface IFindTasksQuery {
  params: IFindTasksParams;
  result: IFindTasksResult;
}

const findTasksIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"today":true,"after":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":185,"b":193}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":212,"b":220}]},{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":263,"b":269}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":293,"b":299}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":336,"b":342}]}],"statement":"-- Of a store, what is open and still of use, oldest first.\nwith page as materialized (\n  select t.task_id, t.words, t.until, t.member_id from huigan.staff_tasks t\n  where t.brand_id = :brandId! and t.store_id = :storeId! and t.done_at is null\n    and t.until >= :today!::date and t.task_id > :after!::bigint\n  order by t.task_id limit :limit!::int\n), named as materialized (\n  select p.member_id, p.display_name from huigan.member_profiles p\n  where p.member_id in (select t.member_id from page t)\n)\nselect t.task_id, t.words, t.until, n.display_name as \"name?\"\nfrom page t left join named n on n.member_id = t.member_id\norder by t.task_id"};

/**
 * Query generated from SQL:
 * ```
 * -- Of a store, what is open and still of use, oldest first.
 * with page as materialized (
 *   select t.task_id, t.words, t.until, t.member_id from huigan.staff_tasks t
 *   where t.brand_id = :brandId! and t.store_id = :storeId! and t.done_at is null
 *     and t.until >= :today!::date and t.task_id > :after!::bigint
 *   order by t.task_id limit :limit!::int
 * ), named as materialized (
 *   select p.member_id, p.display_name from huigan.member_profiles p
 *   where p.member_id in (select t.member_id from page t)
 * )
 * select t.task_id, t.words, t.until, n.display_name as "name?"
 * from page t left join named n on n.member_id = t.member_id
 * order by t.task_id
 * ```
 */
export const findTasks = new PreparedQuery<IFindTasksParams,IFindTasksResult>(findTasksIR);


/** 'SetDone' parameters type */
export interface ISetDoneParams {
  brandId: number;
  nowMs: number;
  staffId: bigint;
  storeId: string;
  taskId: bigint;
}

/** 'SetDone' return type */
export interface ISetDoneResult {
  member_id: bigint;
}

/** 'SetDone' query type */
export interface ISetDoneQuery {
  params: ISetDoneParams;
  result: ISetDoneResult;
}

const setDoneIR: any = {"usedParamSet":{"nowMs":true,"staffId":true,"brandId":true,"storeId":true,"taskId":true},"params":[{"name":"nowMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":53,"b":59}]},{"name":"staffId","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":97}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":124}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":141,"b":149}]},{"name":"taskId","required":true,"transform":{"type":"scalar"},"locs":[{"a":165,"b":172}]}],"statement":"update huigan.staff_tasks set done_at = to_timestamp(:nowMs!::float8 / 1000), staff_id = :staffId!\nwhere brand_id = :brandId! and store_id = :storeId! and task_id = :taskId! and done_at is null\nreturning member_id"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.staff_tasks set done_at = to_timestamp(:nowMs!::float8 / 1000), staff_id = :staffId!
 * where brand_id = :brandId! and store_id = :storeId! and task_id = :taskId! and done_at is null
 * returning member_id
 * ```
 */
export const setDone = new PreparedQuery<ISetDoneParams,ISetDoneResult>(setDoneIR);


/** 'DeleteTasks' parameters type */
export interface IDeleteTasksParams {
  memberId: bigint;
}

/** 'DeleteTasks' return type */
export type IDeleteTasksResult = void;

/** 'DeleteTasks' query type */
export interface IDeleteTasksQuery {
  params: IDeleteTasksParams;
  result: IDeleteTasksResult;
}

const deleteTasksIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":49,"b":58}]}],"statement":"delete from huigan.staff_tasks where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.staff_tasks where member_id = :memberId!
 * ```
 */
export const deleteTasks = new PreparedQuery<IDeleteTasksParams,IDeleteTasksResult>(deleteTasksIR);


