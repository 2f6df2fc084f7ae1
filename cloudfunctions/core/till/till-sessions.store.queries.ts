/** Types generated for queries found in "cloudfunctions/core/till/till-sessions.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

/** 'InsertTillSession' parameters type */
export interface IInsertTillSessionParams {
  action: string;
  brandId: number;
  clerk?: string | null | void;
  codeStep: bigint;
  device?: string | null | void;
  expiresAt: string;
  id: string;
  memberId: bigint;
  minute: string;
  mostInHour: number;
  mostInMinute: number;
  openedAt: string;
  prunedBefore: string;
  staffId?: bigint | null | void;
  storeId: string;
}

/** 'InsertTillSession' return type */
export interface IInsertTillSessionResult {
  opened: string | null;
  this_hour: number;
  this_minute: number;
}

/** 'InsertTillSession' query type */
export interface IInsertTillSessionQuery {
  params: IInsertTillSessionParams;
  result: IInsertTillSessionResult;
}

const insertTillSessionIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"minute":true,"memberId":true,"prunedBefore":true,"mostInMinute":true,"mostInHour":true,"id":true,"codeStep":true,"staffId":true,"clerk":true,"openedAt":true,"expiresAt":true,"device":true,"action":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":75,"b":83},{"a":616,"b":624},{"a":966,"b":974}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":96,"b":104},{"a":637,"b":645},{"a":987,"b":995}]},{"name":"minute","required":true,"transform":{"type":"scalar"},"locs":[{"a":117,"b":124}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":214,"b":223},{"a":576,"b":585},{"a":1071,"b":1080}]},{"name":"prunedBefore","required":true,"transform":{"type":"scalar"},"locs":[{"a":256,"b":269}]},{"name":"mostInMinute","required":true,"transform":{"type":"scalar"},"locs":[{"a":345,"b":358}]},{"name":"mostInHour","required":true,"transform":{"type":"scalar"},"locs":[{"a":383,"b":394}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":564,"b":567}]},{"name":"codeStep","required":true,"transform":{"type":"scalar"},"locs":[{"a":596,"b":605}]},{"name":"staffId","required":false,"transform":{"type":"scalar"},"locs":[{"a":658,"b":665},{"a":1004,"b":1011}]},{"name":"clerk","required":false,"transform":{"type":"scalar"},"locs":[{"a":676,"b":681},{"a":1022,"b":1027}]},{"name":"openedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":690,"b":699},{"a":1176,"b":1185}]},{"name":"expiresAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":719,"b":729}]},{"name":"device","required":false,"transform":{"type":"scalar"},"locs":[{"a":1036,"b":1042}]},{"name":"action","required":true,"transform":{"type":"scalar"},"locs":[{"a":1051,"b":1058}]}],"statement":"with misses as (\n  select g.this_minute, g.this_hour from huigan.misses_at(:brandId!::smallint, :storeId!::text,\n    :minute!::timestamptz) g\n), pruned as (\n  delete from huigan.till_sessions o where o.member_id = :memberId!::bigint\n    and o.expires_at < :prunedBefore!::timestamptz\n), allowed as (\n  select from misses m where m.this_minute < :mostInMinute!::int and m.this_hour < :mostInHour!::int\n), opened as (\n  insert into huigan.till_sessions (till_session_id, member_id, code_step, brand_id, store_id, staff_id,\n    clerk, opened_at, expires_at)\n  select :id!::text, :memberId!::bigint, :codeStep!::bigint, :brandId!::smallint, :storeId!::text,\n    :staffId::bigint, :clerk::text, :openedAt!::timestamptz,\n    :expiresAt!::timestamptz\n  from allowed\n  on conflict do nothing returning till_session_id\n), logged as (\n  insert into huigan.action_log (brand_id, store_id, staff_id, clerk, device, action, member_id, subject,\n    after_state, done_at)\n  select :brandId!::smallint, :storeId!::text, :staffId::bigint, :clerk::text, :device::text, :action!::text,\n    :memberId!::bigint, o.till_session_id,\n    jsonb_build_object('session', o.till_session_id is not null), :openedAt!::timestamptz\n  from allowed left join opened o on true\n)\nselect m.this_minute as \"this_minute!\", m.this_hour as \"this_hour!\", o.till_session_id as \"opened?\"\n  from misses m left join opened o on true"};

/**
 * Query generated from SQL:
 * ```
 * with misses as (
 *   select g.this_minute, g.this_hour from huigan.misses_at(:brandId!::smallint, :storeId!::text,
 *     :minute!::timestamptz) g
 * ), pruned as (
 *   delete from huigan.till_sessions o where o.member_id = :memberId!::bigint
 *     and o.expires_at < :prunedBefore!::timestamptz
 * ), allowed as (
 *   select from misses m where m.this_minute < :mostInMinute!::int and m.this_hour < :mostInHour!::int
 * ), opened as (
 *   insert into huigan.till_sessions (till_session_id, member_id, code_step, brand_id, store_id, staff_id,
 *     clerk, opened_at, expires_at)
 *   select :id!::text, :memberId!::bigint, :codeStep!::bigint, :brandId!::smallint, :storeId!::text,
 *     :staffId::bigint, :clerk::text, :openedAt!::timestamptz,
 *     :expiresAt!::timestamptz
 *   from allowed
 *   on conflict do nothing returning till_session_id
 * ), logged as (
 *   insert into huigan.action_log (brand_id, store_id, staff_id, clerk, device, action, member_id, subject,
 *     after_state, done_at)
 *   select :brandId!::smallint, :storeId!::text, :staffId::bigint, :clerk::text, :device::text, :action!::text,
 *     :memberId!::bigint, o.till_session_id,
 *     jsonb_build_object('session', o.till_session_id is not null), :openedAt!::timestamptz
 *   from allowed left join opened o on true
 * )
 * select m.this_minute as "this_minute!", m.this_hour as "this_hour!", o.till_session_id as "opened?"
 *   from misses m left join opened o on true
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


