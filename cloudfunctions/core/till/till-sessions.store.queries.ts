/** Types generated for queries found in "cloudfunctions/core/till/till-sessions.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

/** 'InsertTillSession' parameters type */
export interface IInsertTillSessionParams {
  action: string;
  answerOpened?: string | null | void;
  answerUnopened?: string | null | void;
  bodyHash?: Buffer | null | void;
  brandId: number;
  clerk?: string | null | void;
  codeStep: bigint;
  couponId?: bigint | null | void;
  device?: string | null | void;
  expiresAt: string;
  id: string;
  memberId: bigint;
  messageId?: string | null | void;
  minute: string;
  mostInHour: number;
  mostInMinute: number;
  openedAt: string;
  path?: string | null | void;
  prunedBefore: string;
  staffId?: bigint | null | void;
  storeId: string;
}

/** 'InsertTillSession' return type */
export interface IInsertTillSessionResult {
  kept: string | null;
  opened: string | null;
  this_hour: number;
  this_minute: number;
}

/** 'InsertTillSession' query type */
export interface IInsertTillSessionQuery {
  params: IInsertTillSessionParams;
  result: IInsertTillSessionResult;
}

const insertTillSessionIR: any = {"usedParamSet":{"minute":true,"brandId":true,"storeId":true,"memberId":true,"prunedBefore":true,"mostInMinute":true,"mostInHour":true,"id":true,"codeStep":true,"staffId":true,"clerk":true,"couponId":true,"openedAt":true,"expiresAt":true,"device":true,"action":true,"messageId":true,"path":true,"bodyHash":true,"answerUnopened":true,"answerOpened":true},"params":[{"name":"minute","required":true,"transform":{"type":"scalar"},"locs":[{"a":74,"b":81},{"a":290,"b":297},{"a":348,"b":355}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":218,"b":226},{"a":855,"b":863},{"a":1224,"b":1232},{"a":1627,"b":1635}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":255,"b":263},{"a":876,"b":884},{"a":1245,"b":1253},{"a":1648,"b":1656}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":442,"b":451},{"a":815,"b":824},{"a":1329,"b":1338}]},{"name":"prunedBefore","required":true,"transform":{"type":"scalar"},"locs":[{"a":484,"b":497}]},{"name":"mostInMinute","required":true,"transform":{"type":"scalar"},"locs":[{"a":573,"b":586}]},{"name":"mostInHour","required":true,"transform":{"type":"scalar"},"locs":[{"a":611,"b":622}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":803,"b":806}]},{"name":"codeStep","required":true,"transform":{"type":"scalar"},"locs":[{"a":835,"b":844}]},{"name":"staffId","required":false,"transform":{"type":"scalar"},"locs":[{"a":897,"b":904},{"a":1262,"b":1269}]},{"name":"clerk","required":false,"transform":{"type":"scalar"},"locs":[{"a":915,"b":920},{"a":1280,"b":1285}]},{"name":"couponId","required":false,"transform":{"type":"scalar"},"locs":[{"a":929,"b":937}]},{"name":"openedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":948,"b":957},{"a":1434,"b":1443},{"a":1815,"b":1824}]},{"name":"expiresAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":977,"b":987}]},{"name":"device","required":false,"transform":{"type":"scalar"},"locs":[{"a":1294,"b":1300}]},{"name":"action","required":true,"transform":{"type":"scalar"},"locs":[{"a":1309,"b":1316}]},{"name":"messageId","required":false,"transform":{"type":"scalar"},"locs":[{"a":1665,"b":1674},{"a":1887,"b":1896}]},{"name":"path","required":false,"transform":{"type":"scalar"},"locs":[{"a":1683,"b":1687}]},{"name":"bodyHash","required":false,"transform":{"type":"scalar"},"locs":[{"a":1696,"b":1704}]},{"name":"answerUnopened","required":false,"transform":{"type":"scalar"},"locs":[{"a":1759,"b":1773}]},{"name":"answerOpened","required":false,"transform":{"type":"scalar"},"locs":[{"a":1786,"b":1798}]}],"statement":"with misses as (\n  select coalesce(sum(c.misses) filter (where c.minute = :minute!::timestamptz), 0)::int as this_minute,\n    coalesce(sum(c.misses), 0)::int as this_hour\n  from huigan.code_misses c where c.brand_id = :brandId!::smallint and c.store_id = :storeId!::text\n    and c.minute > :minute!::timestamptz - interval '1 hour' and c.minute <= :minute!::timestamptz\n), pruned as (\n  delete from huigan.till_sessions o where o.member_id = :memberId!::bigint\n    and o.expires_at < :prunedBefore!::timestamptz\n), allowed as (\n  select from misses m where m.this_minute < :mostInMinute!::int and m.this_hour < :mostInHour!::int\n), opened as (\n  insert into huigan.till_sessions (till_session_id, member_id, code_step, brand_id, store_id, staff_id,\n    clerk, coupon_id, opened_at, expires_at)\n  select :id!::text, :memberId!::bigint, :codeStep!::bigint, :brandId!::smallint, :storeId!::text,\n    :staffId::bigint, :clerk::text, :couponId::bigint, :openedAt!::timestamptz,\n    :expiresAt!::timestamptz\n  from allowed\n  on conflict do nothing returning till_session_id\n), logged as (\n  insert into huigan.action_log (brand_id, store_id, staff_id, clerk, device, action, member_id, subject,\n    after_state, done_at)\n  select :brandId!::smallint, :storeId!::text, :staffId::bigint, :clerk::text, :device::text, :action!::text,\n    :memberId!::bigint, o.till_session_id,\n    jsonb_build_object('session', o.till_session_id is not null), :openedAt!::timestamptz\n  from allowed left join opened o on true\n), kept as (\n  insert into huigan.pos_messages (brand_id, store_id, message_id, path, body_hash, answer, answered_at)\n  select :brandId!::smallint, :storeId!::text, :messageId::text, :path::text, :bodyHash::bytea,\n    case when o.till_session_id is null then :answerUnopened::json else :answerOpened::json end,\n    :openedAt!::timestamptz\n  from allowed left join opened o on true where :messageId::text is not null\n  on conflict do nothing returning message_id\n)\nselect m.this_minute as \"this_minute!\", m.this_hour as \"this_hour!\", o.till_session_id as \"opened?\",\n  k.message_id as \"kept?\"\nfrom misses m left join opened o on true left join kept k on true"};

/**
 * Query generated from SQL:
 * ```
 * with misses as (
 *   select coalesce(sum(c.misses) filter (where c.minute = :minute!::timestamptz), 0)::int as this_minute,
 *     coalesce(sum(c.misses), 0)::int as this_hour
 *   from huigan.code_misses c where c.brand_id = :brandId!::smallint and c.store_id = :storeId!::text
 *     and c.minute > :minute!::timestamptz - interval '1 hour' and c.minute <= :minute!::timestamptz
 * ), pruned as (
 *   delete from huigan.till_sessions o where o.member_id = :memberId!::bigint
 *     and o.expires_at < :prunedBefore!::timestamptz
 * ), allowed as (
 *   select from misses m where m.this_minute < :mostInMinute!::int and m.this_hour < :mostInHour!::int
 * ), opened as (
 *   insert into huigan.till_sessions (till_session_id, member_id, code_step, brand_id, store_id, staff_id,
 *     clerk, coupon_id, opened_at, expires_at)
 *   select :id!::text, :memberId!::bigint, :codeStep!::bigint, :brandId!::smallint, :storeId!::text,
 *     :staffId::bigint, :clerk::text, :couponId::bigint, :openedAt!::timestamptz,
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
 * ), kept as (
 *   insert into huigan.pos_messages (brand_id, store_id, message_id, path, body_hash, answer, answered_at)
 *   select :brandId!::smallint, :storeId!::text, :messageId::text, :path::text, :bodyHash::bytea,
 *     case when o.till_session_id is null then :answerUnopened::json else :answerOpened::json end,
 *     :openedAt!::timestamptz
 *   from allowed left join opened o on true where :messageId::text is not null
 *   on conflict do nothing returning message_id
 * )
 * select m.this_minute as "this_minute!", m.this_hour as "this_hour!", o.till_session_id as "opened?",
 *   k.message_id as "kept?"
 * from misses m left join opened o on true left join kept k on true
 * ```
 */
export const insertTillSession = new PreparedQuery<IInsertTillSessionParams,IInsertTillSessionResult>(insertTillSessionIR);


/** 'FindTillSession' parameters type */
export interface IFindTillSessionParams {
  brandId: number;
  id: string;
  memberId: bigint;
  storeId: string;
}

/** 'FindTillSession' return type */
export interface IFindTillSessionResult {
  closed: boolean;
  coupon_id: bigint | null;
  expires_at: Date;
  latest_version: number;
  opened_at: Date;
}

/** 'FindTillSession' query type */
export interface IFindTillSessionQuery {
  params: IFindTillSessionParams;
  result: IFindTillSessionResult;
}

const findTillSessionIR: any = {"usedParamSet":{"memberId":true,"id":true,"brandId":true,"storeId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":304,"b":313}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":339,"b":342}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":361,"b":369}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":390,"b":398}]}],"statement":"select t.opened_at, t.expires_at, t.coupon_id,\n  exists (select from huigan.closed_members c where c.member_id = t.member_id) as \"closed!\", (\n    select max(v.version) from huigan.programme_versions v where v.brand_id = t.brand_id\n  ) as \"latest_version!\"\nfrom huigan.till_sessions t\nwhere t.member_id = :memberId! and t.till_session_id = :id! and t.brand_id = :brandId!\n  and t.store_id = :storeId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select t.opened_at, t.expires_at, t.coupon_id,
 *   exists (select from huigan.closed_members c where c.member_id = t.member_id) as "closed!", (
 *     select max(v.version) from huigan.programme_versions v where v.brand_id = t.brand_id
 *   ) as "latest_version!"
 * from huigan.till_sessions t
 * where t.member_id = :memberId! and t.till_session_id = :id! and t.brand_id = :brandId!
 *   and t.store_id = :storeId! limit 1
 * ```
 */
export const findTillSession = new PreparedQuery<IFindTillSessionParams,IFindTillSessionResult>(findTillSessionIR);


/** 'FindTillSessionFromBefore' parameters type */
export interface IFindTillSessionFromBeforeParams {
  id: string;
}

/** 'FindTillSessionFromBefore' return type */
export interface IFindTillSessionFromBeforeResult {
  member_id: bigint;
}

/** 'FindTillSessionFromBefore' query type */
export interface IFindTillSessionFromBeforeQuery {
  params: IFindTillSessionFromBeforeParams;
  result: IFindTillSessionFromBeforeResult;
}

const findTillSessionFromBeforeIR: any = {"usedParamSet":{"id":true},"params":[{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":73,"b":76}]}],"statement":"select t.member_id from huigan.till_sessions t\nwhere t.till_session_id = :id! and position('.' in t.till_session_id) = 0 limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select t.member_id from huigan.till_sessions t
 * where t.till_session_id = :id! and position('.' in t.till_session_id) = 0 limit 1
 * ```
 */
export const findTillSessionFromBefore = new PreparedQuery<IFindTillSessionFromBeforeParams,IFindTillSessionFromBeforeResult>(findTillSessionFromBeforeIR);


