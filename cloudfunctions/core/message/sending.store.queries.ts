/** Types generated for queries found in "cloudfunctions/core/message/sending.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'LockSending' parameters type */
export interface ILockSendingParams {
  brandId: number;
  memberIds: bigintArray;
}

/** 'LockSending' return type */
export interface ILockSendingResult {
  fresh: boolean;
  member_id: bigint;
}

/** 'LockSending' query type */
export interface ILockSendingQuery {
  params: ILockSendingParams;
  result: ILockSendingResult;
}

const lockSendingIR: any = {"usedParamSet":{"brandId":true,"memberIds":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":276,"b":284}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":308,"b":318},{"a":447,"b":457}]}],"statement":"-- A row for each, held until the end of the transaction: whoever decides about a member next sees what was\n-- decided before. An account that is closed gets none. `fresh`: it had no row before.\ninsert into huigan.message_limits as l (member_id, brand_id)\nselect t.member_id, :brandId!::smallint from unnest(:memberIds!::bigint[]) as t(member_id)\nwhere t.member_id not in (select c.member_id from huigan.closed_members c\n  where c.member_id = any(:memberIds!))\norder by t.member_id\non conflict (member_id) do update set brand_id = l.brand_id\nreturning l.member_id, l.xmax::text = '0' as \"fresh!\""};

/**
 * Query generated from SQL:
 * ```
 * -- A row for each, held until the end of the transaction: whoever decides about a member next sees what was
 * -- decided before. An account that is closed gets none. `fresh`: it had no row before.
 * insert into huigan.message_limits as l (member_id, brand_id)
 * select t.member_id, :brandId!::smallint from unnest(:memberIds!::bigint[]) as t(member_id)
 * where t.member_id not in (select c.member_id from huigan.closed_members c
 *   where c.member_id = any(:memberIds!))
 * order by t.member_id
 * on conflict (member_id) do update set brand_id = l.brand_id
 * returning l.member_id, l.xmax::text = '0' as "fresh!"
 * ```
 */
export const lockSending = new PreparedQuery<ILockSendingParams,ILockSendingResult>(lockSendingIR);


/** 'DropClosed' parameters type */
export interface IDropClosedParams {
  memberIds: bigintArray;
}

/** 'DropClosed' return type */
export type IDropClosedResult = void;

/** 'DropClosed' query type */
export interface IDropClosedQuery {
  params: IDropClosedParams;
  result: IDropClosedResult;
}

const dropClosedIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":131,"b":141}]}],"statement":"-- Rows of accounts that were closed while somebody waited for theirs.\ndelete from huigan.message_limits l\nwhere l.member_id = any(:memberIds!::bigint[])\n  and exists (select 1 from huigan.closed_members c where c.member_id = l.member_id)"};

/**
 * Query generated from SQL:
 * ```
 * -- Rows of accounts that were closed while somebody waited for theirs.
 * delete from huigan.message_limits l
 * where l.member_id = any(:memberIds!::bigint[])
 *   and exists (select 1 from huigan.closed_members c where c.member_id = l.member_id)
 * ```
 */
export const dropClosed = new PreparedQuery<IDropClosedParams,IDropClosedResult>(dropClosedIR);


/** 'ReadStandings' parameters type */
export interface IReadStandingsParams {
  keys: stringArray;
  memberIds: bigintArray;
  since: string;
  sourceIds: stringArray;
}

/** 'ReadStandings' return type */
export interface IReadStandingsResult {
  agrees: boolean;
  has_friend: boolean;
  is_closed: boolean;
  known: stringArray;
  member_id: bigint;
  muted: stringArray;
  sent_ms: numberArray;
  subscriptions: number;
  week_most: number | null;
}

/** 'ReadStandings' query type */
export interface IReadStandingsQuery {
  params: IReadStandingsParams;
  result: IReadStandingsResult;
}

const readStandingsIR: any = {"usedParamSet":{"memberIds":true,"since":true,"sourceIds":true,"keys":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":206,"b":216},{"a":1565,"b":1575}]},{"name":"since","required":true,"transform":{"type":"scalar"},"locs":[{"a":704,"b":710}]},{"name":"sourceIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":1024,"b":1034}]},{"name":"keys","required":true,"transform":{"type":"scalar"},"locs":[{"a":1483,"b":1488}]}],"statement":"-- Of those whose rows are held; who has none is nobody. Of what counts, as many as could matter.\nwith known as materialized (\n  select i.member_id from huigan.member_identities i\n  where i.member_id = any(:memberIds!::bigint[]) and i.kind = 'wechat'\n)\nselect l.member_id, l.week_most,\n  exists (select 1 from huigan.closed_members c where c.member_id = l.member_id) as \"is_closed!\",\n  coalesce((select c.granted from huigan.member_consents c\n    where c.member_id = l.member_id and c.purpose = 'marketing'\n    order by c.given_at desc limit 1), false) as \"agrees!\",\n  array(select (extract(epoch from m.sent_at) * 1000)::float8 from huigan.messages m\n    where m.member_id = l.member_id and m.sent_at > :since!::timestamptz\n      and m.channel in ('inbox', 'home', 'subscription', 'wecom') and m.state not in ('refused', 'dropped')\n    order by m.sent_at desc limit 100) as \"sent_ms!\",\n  array(select u.source_kind || ':' || u.source_id from huigan.message_mutes u\n    where u.member_id = l.member_id and u.source_id = any(:sourceIds!::text[])) as \"muted!\",\n  case when l.member_id in (select k.member_id from known k)\n    then coalesce((select c.remaining from huigan.message_consents c\n      where c.member_id = l.member_id and c.kind = 'offer'), 0)\n    else 0 end as \"subscriptions!\",\n  exists (select 1 from huigan.wecom_friends f where f.member_id = l.member_id) as \"has_friend!\",\n  array(select m.key from huigan.messages m\n    where m.member_id = l.member_id and m.key = any(:keys!::text[])) as \"known!\"\nfrom huigan.message_limits l where l.member_id = any(:memberIds!::bigint[])"};

/**
 * Query generated from SQL:
 * ```
 * -- Of those whose rows are held; who has none is nobody. Of what counts, as many as could matter.
 * with known as materialized (
 *   select i.member_id from huigan.member_identities i
 *   where i.member_id = any(:memberIds!::bigint[]) and i.kind = 'wechat'
 * )
 * select l.member_id, l.week_most,
 *   exists (select 1 from huigan.closed_members c where c.member_id = l.member_id) as "is_closed!",
 *   coalesce((select c.granted from huigan.member_consents c
 *     where c.member_id = l.member_id and c.purpose = 'marketing'
 *     order by c.given_at desc limit 1), false) as "agrees!",
 *   array(select (extract(epoch from m.sent_at) * 1000)::float8 from huigan.messages m
 *     where m.member_id = l.member_id and m.sent_at > :since!::timestamptz
 *       and m.channel in ('inbox', 'home', 'subscription', 'wecom') and m.state not in ('refused', 'dropped')
 *     order by m.sent_at desc limit 100) as "sent_ms!",
 *   array(select u.source_kind || ':' || u.source_id from huigan.message_mutes u
 *     where u.member_id = l.member_id and u.source_id = any(:sourceIds!::text[])) as "muted!",
 *   case when l.member_id in (select k.member_id from known k)
 *     then coalesce((select c.remaining from huigan.message_consents c
 *       where c.member_id = l.member_id and c.kind = 'offer'), 0)
 *     else 0 end as "subscriptions!",
 *   exists (select 1 from huigan.wecom_friends f where f.member_id = l.member_id) as "has_friend!",
 *   array(select m.key from huigan.messages m
 *     where m.member_id = l.member_id and m.key = any(:keys!::text[])) as "known!"
 * from huigan.message_limits l where l.member_id = any(:memberIds!::bigint[])
 * ```
 */
export const readStandings = new PreparedQuery<IReadStandingsParams,IReadStandingsResult>(readStandingsIR);


/** 'InsertMessages' parameters type */
export interface IInsertMessagesParams {
  bodies: stringArray;
  brandId: number;
  channels: stringArray;
  keys: stringArray;
  memberIds: bigintArray;
  now: string;
  opens: stringArray;
  sourceIds: stringArray;
  sourceKinds: stringArray;
  sourceNames: stringArray;
  states: stringArray;
  titles: stringArray;
  untils: stringArray;
  whys: stringArray;
}

/** 'InsertMessages' return type */
export interface IInsertMessagesResult {
  channel: string;
  member_id: bigint;
  message_no: bigint;
}

/** 'InsertMessages' query type */
export interface IInsertMessagesQuery {
  params: IInsertMessagesParams;
  result: IInsertMessagesResult;
}

const insertMessagesIR: any = {"usedParamSet":{"brandId":true,"now":true,"memberIds":true,"keys":true,"sourceKinds":true,"sourceIds":true,"sourceNames":true,"channels":true,"titles":true,"bodies":true,"whys":true,"opens":true,"states":true,"untils":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":171,"b":179}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":297,"b":301}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":337,"b":347}]},{"name":"keys","required":true,"transform":{"type":"scalar"},"locs":[{"a":360,"b":365}]},{"name":"sourceKinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":376,"b":388}]},{"name":"sourceIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":399,"b":409}]},{"name":"sourceNames","required":true,"transform":{"type":"scalar"},"locs":[{"a":422,"b":434}]},{"name":"channels","required":true,"transform":{"type":"scalar"},"locs":[{"a":445,"b":454}]},{"name":"titles","required":true,"transform":{"type":"scalar"},"locs":[{"a":465,"b":472}]},{"name":"bodies","required":true,"transform":{"type":"scalar"},"locs":[{"a":483,"b":490}]},{"name":"whys","required":true,"transform":{"type":"scalar"},"locs":[{"a":501,"b":506}]},{"name":"opens","required":true,"transform":{"type":"scalar"},"locs":[{"a":519,"b":525}]},{"name":"states","required":true,"transform":{"type":"scalar"},"locs":[{"a":536,"b":543}]},{"name":"untils","required":true,"transform":{"type":"scalar"},"locs":[{"a":554,"b":561}]}],"statement":"insert into huigan.messages (member_id, brand_id, key, source_kind, source_id, source_name, channel, title,\n  body, why, opens, state, sent_at, until)\nselect t.member_id, :brandId!::smallint, t.key, t.source_kind, t.source_id, t.source_name, t.channel, t.title,\n  t.body, t.why, t.opens, t.state, :now!::timestamptz, t.until\nfrom unnest(:memberIds!::bigint[], :keys!::text[], :sourceKinds!::text[], :sourceIds!::text[],\n  :sourceNames!::text[], :channels!::text[], :titles!::text[], :bodies!::text[], :whys!::text[],\n  :opens!::text[], :states!::text[], :untils!::timestamptz[])\n  with ordinality as t(member_id, key, source_kind, source_id, source_name, channel, title, body, why, opens,\n    state, until, place)\norder by t.place\nreturning member_id, message_no, channel"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.messages (member_id, brand_id, key, source_kind, source_id, source_name, channel, title,
 *   body, why, opens, state, sent_at, until)
 * select t.member_id, :brandId!::smallint, t.key, t.source_kind, t.source_id, t.source_name, t.channel, t.title,
 *   t.body, t.why, t.opens, t.state, :now!::timestamptz, t.until
 * from unnest(:memberIds!::bigint[], :keys!::text[], :sourceKinds!::text[], :sourceIds!::text[],
 *   :sourceNames!::text[], :channels!::text[], :titles!::text[], :bodies!::text[], :whys!::text[],
 *   :opens!::text[], :states!::text[], :untils!::timestamptz[])
 *   with ordinality as t(member_id, key, source_kind, source_id, source_name, channel, title, body, why, opens,
 *     state, until, place)
 * order by t.place
 * returning member_id, message_no, channel
 * ```
 */
export const insertMessages = new PreparedQuery<IInsertMessagesParams,IInsertMessagesResult>(insertMessagesIR);


/** 'LockMessage' parameters type */
export interface ILockMessageParams {
  memberId: bigint;
  messageNo: bigint;
}

/** 'LockMessage' return type */
export interface ILockMessageResult {
  body: string;
  brand_id: number;
  opens: string | null;
  source_id: string;
  source_kind: string;
  state: string;
  title: string;
  until: Date | null;
}

/** 'LockMessage' query type */
export interface ILockMessageQuery {
  params: ILockMessageParams;
  result: ILockMessageResult;
}

const lockMessageIR: any = {"usedParamSet":{"memberId":true,"messageNo":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":133,"b":142}]},{"name":"messageNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":173}]}],"statement":"select m.brand_id, m.source_kind, m.source_id, m.title, m.body, m.opens, m.state, m.until\nfrom huigan.messages m where m.member_id = :memberId! and m.message_no = :messageNo! for update"};

/**
 * Query generated from SQL:
 * ```
 * select m.brand_id, m.source_kind, m.source_id, m.title, m.body, m.opens, m.state, m.until
 * from huigan.messages m where m.member_id = :memberId! and m.message_no = :messageNo! for update
 * ```
 */
export const lockMessage = new PreparedQuery<ILockMessageParams,ILockMessageResult>(lockMessageIR);


/** 'SetMessageState' parameters type */
export interface ISetMessageStateParams {
  memberId: bigint;
  messageNo: bigint;
  state: string;
  was: string;
}

/** 'SetMessageState' return type */
export type ISetMessageStateResult = void;

/** 'SetMessageState' query type */
export interface ISetMessageStateQuery {
  params: ISetMessageStateParams;
  result: ISetMessageStateResult;
}

const setMessageStateIR: any = {"usedParamSet":{"state":true,"memberId":true,"messageNo":true,"was":true},"params":[{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":35,"b":41}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":61,"b":70}]},{"name":"messageNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":99}]},{"name":"was","required":true,"transform":{"type":"scalar"},"locs":[{"a":115,"b":119}]}],"statement":"update huigan.messages set state = :state! where member_id = :memberId! and message_no = :messageNo!\n  and state = :was!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.messages set state = :state! where member_id = :memberId! and message_no = :messageNo!
 *   and state = :was!
 * ```
 */
export const setMessageState = new PreparedQuery<ISetMessageStateParams,ISetMessageStateResult>(setMessageStateIR);


