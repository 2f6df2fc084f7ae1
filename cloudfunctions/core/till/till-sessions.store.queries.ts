/** Types generated for queries found in "cloudfunctions/core/till/till-sessions.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

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
  guessed: string;
  guesser: string;
  id: string;
  memberId: bigint;
  messageId?: string | null | void;
  minute: string;
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
}

/** 'InsertTillSession' query type */
export interface IInsertTillSessionQuery {
  params: IInsertTillSessionParams;
  result: IInsertTillSessionResult;
}

const insertTillSessionIR: any = {"usedParamSet":{"guesser":true,"guessed":true,"minute":true,"memberId":true,"prunedBefore":true,"id":true,"codeStep":true,"brandId":true,"storeId":true,"staffId":true,"clerk":true,"couponId":true,"openedAt":true,"expiresAt":true,"device":true,"action":true,"messageId":true,"path":true,"bodyHash":true,"answerUnopened":true,"answerOpened":true},"params":[{"name":"guesser","required":true,"transform":{"type":"scalar"},"locs":[{"a":105,"b":113}]},{"name":"guessed","required":true,"transform":{"type":"scalar"},"locs":[{"a":134,"b":142}]},{"name":"minute","required":true,"transform":{"type":"scalar"},"locs":[{"a":165,"b":172}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":259,"b":268},{"a":516,"b":525},{"a":1016,"b":1025}]},{"name":"prunedBefore","required":true,"transform":{"type":"scalar"},"locs":[{"a":301,"b":314}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":504,"b":507}]},{"name":"codeStep","required":true,"transform":{"type":"scalar"},"locs":[{"a":536,"b":545}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":556,"b":564},{"a":911,"b":919},{"a":1323,"b":1331}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":577,"b":585},{"a":932,"b":940},{"a":1344,"b":1352}]},{"name":"staffId","required":false,"transform":{"type":"scalar"},"locs":[{"a":598,"b":605},{"a":949,"b":956}]},{"name":"clerk","required":false,"transform":{"type":"scalar"},"locs":[{"a":616,"b":621},{"a":967,"b":972}]},{"name":"couponId","required":false,"transform":{"type":"scalar"},"locs":[{"a":630,"b":638}]},{"name":"openedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":649,"b":658},{"a":1121,"b":1130},{"a":1511,"b":1520}]},{"name":"expiresAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":678,"b":688}]},{"name":"device","required":false,"transform":{"type":"scalar"},"locs":[{"a":981,"b":987}]},{"name":"action","required":true,"transform":{"type":"scalar"},"locs":[{"a":996,"b":1003}]},{"name":"messageId","required":false,"transform":{"type":"scalar"},"locs":[{"a":1361,"b":1370},{"a":1592,"b":1601}]},{"name":"path","required":false,"transform":{"type":"scalar"},"locs":[{"a":1379,"b":1383}]},{"name":"bodyHash","required":false,"transform":{"type":"scalar"},"locs":[{"a":1392,"b":1400}]},{"name":"answerUnopened","required":false,"transform":{"type":"scalar"},"locs":[{"a":1455,"b":1469}]},{"name":"answerOpened","required":false,"transform":{"type":"scalar"},"locs":[{"a":1482,"b":1494}]}],"statement":"with forgiven as (\n  update huigan.guesses g set guesses = greatest(g.guesses - 1, 0)\n  where g.holder = :guesser!::text and g.kind = :guessed!::text and g.minute = :minute!::timestamptz\n), pruned as (\n  delete from huigan.till_sessions o where o.member_id = :memberId!::bigint\n    and o.expires_at < :prunedBefore!::timestamptz\n), opened as (\n  insert into huigan.till_sessions (till_session_id, member_id, code_step, brand_id, store_id, staff_id,\n    clerk, coupon_id, opened_at, expires_at)\n  values (:id!::text, :memberId!::bigint, :codeStep!::bigint, :brandId!::smallint, :storeId!::text,\n    :staffId::bigint, :clerk::text, :couponId::bigint, :openedAt!::timestamptz,\n    :expiresAt!::timestamptz)\n  on conflict do nothing returning till_session_id\n), logged as (\n  insert into huigan.action_log (brand_id, store_id, staff_id, clerk, device, action, member_id, subject,\n    after_state, done_at)\n  select :brandId!::smallint, :storeId!::text, :staffId::bigint, :clerk::text, :device::text, :action!::text,\n    :memberId!::bigint, o.till_session_id,\n    jsonb_build_object('session', o.till_session_id is not null), :openedAt!::timestamptz\n  from (values (1)) one left join opened o on true\n), kept as (\n  insert into huigan.pos_messages (brand_id, store_id, message_id, path, body_hash, answer, answered_at)\n  select :brandId!::smallint, :storeId!::text, :messageId::text, :path::text, :bodyHash::bytea,\n    case when o.till_session_id is null then :answerUnopened::json else :answerOpened::json end,\n    :openedAt!::timestamptz\n  from (values (1)) one left join opened o on true where :messageId::text is not null\n  on conflict do nothing returning message_id\n)\nselect o.till_session_id as \"opened?\", k.message_id as \"kept?\"\nfrom (values (1)) one left join opened o on true left join kept k on true"};

/**
 * Query generated from SQL:
 * ```
 * with forgiven as (
 *   update huigan.guesses g set guesses = greatest(g.guesses - 1, 0)
 *   where g.holder = :guesser!::text and g.kind = :guessed!::text and g.minute = :minute!::timestamptz
 * ), pruned as (
 *   delete from huigan.till_sessions o where o.member_id = :memberId!::bigint
 *     and o.expires_at < :prunedBefore!::timestamptz
 * ), opened as (
 *   insert into huigan.till_sessions (till_session_id, member_id, code_step, brand_id, store_id, staff_id,
 *     clerk, coupon_id, opened_at, expires_at)
 *   values (:id!::text, :memberId!::bigint, :codeStep!::bigint, :brandId!::smallint, :storeId!::text,
 *     :staffId::bigint, :clerk::text, :couponId::bigint, :openedAt!::timestamptz,
 *     :expiresAt!::timestamptz)
 *   on conflict do nothing returning till_session_id
 * ), logged as (
 *   insert into huigan.action_log (brand_id, store_id, staff_id, clerk, device, action, member_id, subject,
 *     after_state, done_at)
 *   select :brandId!::smallint, :storeId!::text, :staffId::bigint, :clerk::text, :device::text, :action!::text,
 *     :memberId!::bigint, o.till_session_id,
 *     jsonb_build_object('session', o.till_session_id is not null), :openedAt!::timestamptz
 *   from (values (1)) one left join opened o on true
 * ), kept as (
 *   insert into huigan.pos_messages (brand_id, store_id, message_id, path, body_hash, answer, answered_at)
 *   select :brandId!::smallint, :storeId!::text, :messageId::text, :path::text, :bodyHash::bytea,
 *     case when o.till_session_id is null then :answerUnopened::json else :answerOpened::json end,
 *     :openedAt!::timestamptz
 *   from (values (1)) one left join opened o on true where :messageId::text is not null
 *   on conflict do nothing returning message_id
 * )
 * select o.till_session_id as "opened?", k.message_id as "kept?"
 * from (values (1)) one left join opened o on true left join kept k on true
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

const findTillSessionIR: any = {"usedParamSet":{"memberId":true,"id":true,"brandId":true,"storeId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":115,"b":124},{"a":305,"b":314}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":340,"b":343}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":362,"b":370}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":391,"b":399}]}],"statement":"select t.opened_at, t.expires_at, t.coupon_id,\n  exists (select 1 from huigan.closed_members c where c.member_id = :memberId!) as \"closed!\", (\n    select max(v.version) from huigan.programme_versions v where v.brand_id = t.brand_id\n  ) as \"latest_version!\"\nfrom huigan.till_sessions t\nwhere t.member_id = :memberId! and t.till_session_id = :id! and t.brand_id = :brandId!\n  and t.store_id = :storeId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select t.opened_at, t.expires_at, t.coupon_id,
 *   exists (select 1 from huigan.closed_members c where c.member_id = :memberId!) as "closed!", (
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


