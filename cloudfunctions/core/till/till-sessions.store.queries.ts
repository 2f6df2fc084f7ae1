/** Types generated for queries found in "cloudfunctions/core/till/till-sessions.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

/** 'InsertTillSession' parameters type */
export interface IInsertTillSessionParams {
  brandId: number;
  clerk?: string | null | void;
  codeStep: bigint;
  expiresAt: string;
  id: string;
  memberId: bigint;
  openedAt: string;
  prunedBefore: string;
  staffId?: bigint | null | void;
  storeId: string;
}

/** 'InsertTillSession' return type */
export interface IInsertTillSessionResult {
  till_session_id: string;
}

/** 'InsertTillSession' query type */
export interface IInsertTillSessionQuery {
  params: IInsertTillSessionParams;
  result: IInsertTillSessionResult;
}

const insertTillSessionIR: any = {"usedParamSet":{"memberId":true,"prunedBefore":true,"id":true,"codeStep":true,"brandId":true,"storeId":true,"staffId":true,"clerk":true,"openedAt":true,"expiresAt":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":74,"b":83},{"a":268,"b":277}]},{"name":"prunedBefore","required":true,"transform":{"type":"scalar"},"locs":[{"a":104,"b":117}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":262,"b":265}]},{"name":"codeStep","required":true,"transform":{"type":"scalar"},"locs":[{"a":280,"b":289}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":292,"b":300}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":303,"b":311}]},{"name":"staffId","required":false,"transform":{"type":"scalar"},"locs":[{"a":314,"b":321}]},{"name":"clerk","required":false,"transform":{"type":"scalar"},"locs":[{"a":324,"b":329}]},{"name":"openedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":332,"b":341}]},{"name":"expiresAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":344,"b":354}]}],"statement":"with pruned as (\n  delete from huigan.till_sessions o where o.member_id = :memberId! and o.expires_at < :prunedBefore!\n)\ninsert into huigan.till_sessions (till_session_id, member_id, code_step, brand_id, store_id, staff_id, clerk, opened_at, expires_at)\nvalues (:id!, :memberId!, :codeStep!, :brandId!, :storeId!, :staffId, :clerk, :openedAt!, :expiresAt!)\non conflict do nothing returning till_session_id"};

/**
 * Query generated from SQL:
 * ```
 * with pruned as (
 *   delete from huigan.till_sessions o where o.member_id = :memberId! and o.expires_at < :prunedBefore!
 * )
 * insert into huigan.till_sessions (till_session_id, member_id, code_step, brand_id, store_id, staff_id, clerk, opened_at, expires_at)
 * values (:id!, :memberId!, :codeStep!, :brandId!, :storeId!, :staffId, :clerk, :openedAt!, :expiresAt!)
 * on conflict do nothing returning till_session_id
 * ```
 */
export const insertTillSession = new PreparedQuery<IInsertTillSessionParams,IInsertTillSessionResult>(insertTillSessionIR);


/** 'FindTillSession' parameters type */
export interface IFindTillSessionParams {
  brandId: number;
  id: string;
  storeId: string;
}

/** 'FindTillSession' return type */
export interface IFindTillSessionResult {
  closed: boolean;
  expires_at: Date;
  member_id: bigint;
  opened_at: Date;
}

/** 'FindTillSession' query type */
export interface IFindTillSessionQuery {
  params: IFindTillSessionParams;
  result: IFindTillSessionResult;
}

const findTillSessionIR: any = {"usedParamSet":{"id":true,"brandId":true,"storeId":true},"params":[{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":193,"b":196}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":215,"b":223}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":242,"b":250}]}],"statement":"select t.member_id, t.opened_at, t.expires_at,\n  exists (select from huigan.closed_members c where c.member_id = t.member_id) as \"closed!\"\nfrom huigan.till_sessions t\nwhere t.till_session_id = :id! and t.brand_id = :brandId! and t.store_id = :storeId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select t.member_id, t.opened_at, t.expires_at,
 *   exists (select from huigan.closed_members c where c.member_id = t.member_id) as "closed!"
 * from huigan.till_sessions t
 * where t.till_session_id = :id! and t.brand_id = :brandId! and t.store_id = :storeId! limit 1
 * ```
 */
export const findTillSession = new PreparedQuery<IFindTillSessionParams,IFindTillSessionResult>(findTillSessionIR);


