/** Types generated for queries found in "cloudfunctions/core/message/messages.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type bigintArray = (bigint)[];

/** 'FindMessages' parameters type */
export interface IFindMessagesParams {
  before: bigint;
  limit: number;
  memberId: bigint;
}

/** 'FindMessages' return type */
export interface IFindMessagesResult {
  body: string;
  channel: string;
  is_muted: boolean;
  message_no: bigint;
  opens: string | null;
  read_at: Date | null;
  sent_at: Date;
  source_id: string;
  source_kind: string;
  source_name: string;
  title: string;
  until: Date | null;
  why: string;
}

/** 'FindMessages' query type */
export interface IFindMessagesQuery {
  params: IFindMessagesParams;
  result: IFindMessagesResult;
}

const findMessagesIR: any = {"usedParamSet":{"memberId":true,"before":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":361,"b":370},{"a":499,"b":508}]},{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":529,"b":536}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":694,"b":700}]}],"statement":"-- What a member was sent, before a number, the newest first. What is said at a till is the till's; a line of\n-- a receipt is there once it was printed.\nselect m.message_no, m.source_kind, m.source_id, m.source_name, m.channel, m.title, m.body, m.why, m.opens,\n  m.sent_at, m.until, m.read_at,\n  exists (select 1 from huigan.message_mutes u where u.member_id = :memberId!\n    and u.source_kind = m.source_kind and u.source_id = m.source_id) as \"is_muted!\"\nfrom huigan.messages m\nwhere m.member_id = :memberId! and m.message_no < :before!::bigint and m.channel <> 'till'\n  and (m.channel <> 'receipt' or m.read_at is not null) and m.state in ('sent', 'unknown')\norder by m.message_no desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- What a member was sent, before a number, the newest first. What is said at a till is the till's; a line of
 * -- a receipt is there once it was printed.
 * select m.message_no, m.source_kind, m.source_id, m.source_name, m.channel, m.title, m.body, m.why, m.opens,
 *   m.sent_at, m.until, m.read_at,
 *   exists (select 1 from huigan.message_mutes u where u.member_id = :memberId!
 *     and u.source_kind = m.source_kind and u.source_id = m.source_id) as "is_muted!"
 * from huigan.messages m
 * where m.member_id = :memberId! and m.message_no < :before!::bigint and m.channel <> 'till'
 *   and (m.channel <> 'receipt' or m.read_at is not null) and m.state in ('sent', 'unknown')
 * order by m.message_no desc limit :limit!::int
 * ```
 */
export const findMessages = new PreparedQuery<IFindMessagesParams,IFindMessagesResult>(findMessagesIR);


/** 'FindAllMessages' parameters type */
export interface IFindAllMessagesParams {
  beforeAt: string;
  beforeNo: bigint;
  limit: number;
  memberId: bigint;
}

/** 'FindAllMessages' return type */
export interface IFindAllMessagesResult {
  body: string;
  channel: string;
  message_no: bigint;
  read_at: Date | null;
  sent_at: Date;
  source_name: string;
  state: string;
  title: string;
  why: string;
}

/** 'FindAllMessages' query type */
export interface IFindAllMessagesQuery {
  params: IFindAllMessagesParams;
  result: IFindAllMessagesResult;
}

const findAllMessagesIR: any = {"usedParamSet":{"memberId":true,"beforeAt":true,"beforeNo":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":213,"b":222}]},{"name":"beforeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":259,"b":268}]},{"name":"beforeNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":284,"b":293}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":353,"b":359}]}],"statement":"-- Whatever was sent or was to be, before a place, the newest first.\nselect m.message_no, m.source_name, m.channel, m.title, m.body, m.why, m.state, m.sent_at, m.read_at\nfrom huigan.messages m\nwhere m.member_id = :memberId!\n  and (m.sent_at, m.message_no) < (:beforeAt!::timestamptz, :beforeNo!::bigint)\norder by m.sent_at desc, m.message_no desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Whatever was sent or was to be, before a place, the newest first.
 * select m.message_no, m.source_name, m.channel, m.title, m.body, m.why, m.state, m.sent_at, m.read_at
 * from huigan.messages m
 * where m.member_id = :memberId!
 *   and (m.sent_at, m.message_no) < (:beforeAt!::timestamptz, :beforeNo!::bigint)
 * order by m.sent_at desc, m.message_no desc limit :limit!::int
 * ```
 */
export const findAllMessages = new PreparedQuery<IFindAllMessagesParams,IFindAllMessagesResult>(findAllMessagesIR);


/** 'CountUnread' parameters type */
export interface ICountUnreadParams {
  limit: number;
  memberId: bigint;
  now: string;
}

/** 'CountUnread' return type */
export interface ICountUnreadResult {
  unread: number;
}

/** 'CountUnread' query type */
export interface ICountUnreadQuery {
  params: ICountUnreadParams;
  result: ICountUnreadResult;
}

const countUnreadIR: any = {"usedParamSet":{"memberId":true,"now":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":124,"b":133}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":294,"b":298}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":322,"b":328}]}],"statement":"-- As many as are counted.\nselect count(*)::int as \"unread!\" from (\n  select 1 from huigan.messages m\n  where m.member_id = :memberId! and m.read_at is null\n    and m.channel in ('inbox', 'home', 'subscription', 'wecom') and m.state in ('sent', 'unknown')\n    and (m.until is null or m.until > :now!::timestamptz)\n  limit :limit!::int\n) unread"};

/**
 * Query generated from SQL:
 * ```
 * -- As many as are counted.
 * select count(*)::int as "unread!" from (
 *   select 1 from huigan.messages m
 *   where m.member_id = :memberId! and m.read_at is null
 *     and m.channel in ('inbox', 'home', 'subscription', 'wecom') and m.state in ('sent', 'unknown')
 *     and (m.until is null or m.until > :now!::timestamptz)
 *   limit :limit!::int
 * ) unread
 * ```
 */
export const countUnread = new PreparedQuery<ICountUnreadParams,ICountUnreadResult>(countUnreadIR);


/** 'SetRead' parameters type */
export interface ISetReadParams {
  memberId: bigint;
  now: string;
  upTo: bigint;
}

/** 'SetRead' return type */
export type ISetReadResult = void;

/** 'SetRead' query type */
export interface ISetReadQuery {
  params: ISetReadParams;
  result: ISetReadResult;
}

const setReadIR: any = {"usedParamSet":{"now":true,"memberId":true,"upTo":true},"params":[{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":84,"b":88}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":121,"b":130}]},{"name":"upTo","required":true,"transform":{"type":"scalar"},"locs":[{"a":170,"b":175}]}],"statement":"-- Those up to the newest that the member saw.\nupdate huigan.messages set read_at = :now!::timestamptz\nwhere member_id = :memberId! and read_at is null and message_no <= :upTo!::bigint\n  and channel in ('inbox', 'home', 'subscription', 'wecom') and state in ('sent', 'unknown')"};

/**
 * Query generated from SQL:
 * ```
 * -- Those up to the newest that the member saw.
 * update huigan.messages set read_at = :now!::timestamptz
 * where member_id = :memberId! and read_at is null and message_no <= :upTo!::bigint
 *   and channel in ('inbox', 'home', 'subscription', 'wecom') and state in ('sent', 'unknown')
 * ```
 */
export const setRead = new PreparedQuery<ISetReadParams,ISetReadResult>(setReadIR);


/** 'FindOnHome' parameters type */
export interface IFindOnHomeParams {
  memberId: bigint;
  now: string;
}

/** 'FindOnHome' return type */
export interface IFindOnHomeResult {
  body: string;
  message_no: bigint;
  opens: string | null;
  title: string;
}

/** 'FindOnHome' query type */
export interface IFindOnHomeQuery {
  params: IFindOnHomeParams;
  result: IFindOnHomeResult;
}

const findOnHomeIR: any = {"usedParamSet":{"memberId":true,"now":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":160,"b":169}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":254,"b":258}]}],"statement":"-- The newest card that was not closed and is not over: one at a time.\nselect m.message_no, m.title, m.body, m.opens from huigan.messages m\nwhere m.member_id = :memberId! and m.channel = 'home' and m.closed_at is null\n  and (m.until is null or m.until > :now!::timestamptz)\n  and huigan.wants_messages(m.member_id, m.source_kind, m.source_id)\norder by m.message_no desc limit 1"};

/**
 * Query generated from SQL:
 * ```
 * -- The newest card that was not closed and is not over: one at a time.
 * select m.message_no, m.title, m.body, m.opens from huigan.messages m
 * where m.member_id = :memberId! and m.channel = 'home' and m.closed_at is null
 *   and (m.until is null or m.until > :now!::timestamptz)
 *   and huigan.wants_messages(m.member_id, m.source_kind, m.source_id)
 * order by m.message_no desc limit 1
 * ```
 */
export const findOnHome = new PreparedQuery<IFindOnHomeParams,IFindOnHomeResult>(findOnHomeIR);


/** 'TakeShown' parameters type */
export interface ITakeShownParams {
  channel: string;
  memberIds: bigintArray;
  now: string;
}

/** 'TakeShown' return type */
export interface ITakeShownResult {
  body: string;
  member_id: bigint;
  title: string;
}

/** 'TakeShown' query type */
export interface ITakeShownQuery {
  params: ITakeShownParams;
  result: ITakeShownResult;
}

const takeShownIR: any = {"usedParamSet":{"now":true,"memberIds":true,"channel":true},"params":[{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":187,"b":191},{"a":524,"b":528}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":230,"b":240},{"a":394,"b":404}]},{"name":"channel","required":true,"transform":{"type":"scalar"},"locs":[{"a":433,"b":441}]}],"statement":"-- The newest of each of these members that is still to be shown by a channel, shown from now on: two who ask\n-- at once are not told the same one.\nupdate huigan.messages m set read_at = :now!::timestamptz\nwhere m.member_id = any(:memberIds!::bigint[]) and m.read_at is null and m.message_no in (\n  select distinct on (s.member_id) s.message_no from huigan.messages s\n  where s.member_id = any(:memberIds!::bigint[]) and s.channel = :channel! and s.read_at is null\n    and s.state = 'sent' and (s.until is null or s.until > :now!::timestamptz)\n    and huigan.wants_messages(s.member_id, s.source_kind, s.source_id)\n  order by s.member_id, s.message_no desc\n)\nreturning m.member_id, m.title, m.body"};

/**
 * Query generated from SQL:
 * ```
 * -- The newest of each of these members that is still to be shown by a channel, shown from now on: two who ask
 * -- at once are not told the same one.
 * update huigan.messages m set read_at = :now!::timestamptz
 * where m.member_id = any(:memberIds!::bigint[]) and m.read_at is null and m.message_no in (
 *   select distinct on (s.member_id) s.message_no from huigan.messages s
 *   where s.member_id = any(:memberIds!::bigint[]) and s.channel = :channel! and s.read_at is null
 *     and s.state = 'sent' and (s.until is null or s.until > :now!::timestamptz)
 *     and huigan.wants_messages(s.member_id, s.source_kind, s.source_id)
 *   order by s.member_id, s.message_no desc
 * )
 * returning m.member_id, m.title, m.body
 * ```
 */
export const takeShown = new PreparedQuery<ITakeShownParams,ITakeShownResult>(takeShownIR);


/** 'CloseOnHome' parameters type */
export interface ICloseOnHomeParams {
  memberId: bigint;
  messageNo: bigint;
  now: string;
}

/** 'CloseOnHome' return type */
export type ICloseOnHomeResult = void;

/** 'CloseOnHome' query type */
export interface ICloseOnHomeQuery {
  params: ICloseOnHomeParams;
  result: ICloseOnHomeResult;
}

const closeOnHomeIR: any = {"usedParamSet":{"now":true,"memberId":true,"messageNo":true},"params":[{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":83,"b":87},{"a":131,"b":135}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":169,"b":178}]},{"name":"messageNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":197,"b":207}]}],"statement":"-- Once; whoever closes a card has read it.\nupdate huigan.messages set closed_at = :now!::timestamptz, read_at = coalesce(read_at, :now!::timestamptz)\nwhere member_id = :memberId! and message_no = :messageNo! and channel = 'home' and closed_at is null"};

/**
 * Query generated from SQL:
 * ```
 * -- Once; whoever closes a card has read it.
 * update huigan.messages set closed_at = :now!::timestamptz, read_at = coalesce(read_at, :now!::timestamptz)
 * where member_id = :memberId! and message_no = :messageNo! and channel = 'home' and closed_at is null
 * ```
 */
export const closeOnHome = new PreparedQuery<ICloseOnHomeParams,ICloseOnHomeResult>(closeOnHomeIR);


/** 'CountWeek' parameters type */
export interface ICountWeekParams {
  memberId: bigint;
  since: string;
}

/** 'CountWeek' return type */
export interface ICountWeekResult {
  sent: number;
}

/** 'CountWeek' query type */
export interface ICountWeekQuery {
  params: ICountWeekParams;
  result: ICountWeekResult;
}

const countWeekIR: any = {"usedParamSet":{"memberId":true,"since":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":95,"b":104}]},{"name":"since","required":true,"transform":{"type":"scalar"},"locs":[{"a":122,"b":128}]}],"statement":"select count(*)::int as \"sent!\" from (\n  select 1 from huigan.messages m\n  where m.member_id = :memberId! and m.sent_at > :since!::timestamptz\n    and m.channel in ('inbox', 'home', 'subscription', 'wecom') and m.state not in ('refused', 'dropped')\n  limit 100\n) sent"};

/**
 * Query generated from SQL:
 * ```
 * select count(*)::int as "sent!" from (
 *   select 1 from huigan.messages m
 *   where m.member_id = :memberId! and m.sent_at > :since!::timestamptz
 *     and m.channel in ('inbox', 'home', 'subscription', 'wecom') and m.state not in ('refused', 'dropped')
 *   limit 100
 * ) sent
 * ```
 */
export const countWeek = new PreparedQuery<ICountWeekParams,ICountWeekResult>(countWeekIR);


/** 'FindSource' parameters type */
export interface IFindSourceParams {
  memberId: bigint;
  messageNo: bigint;
}

/** 'FindSource' return type */
export interface IFindSourceResult {
  source_id: string;
  source_kind: string;
  source_name: string;
}

/** 'FindSource' query type */
export interface IFindSourceQuery {
  params: IFindSourceParams;
  result: IFindSourceResult;
}

const findSourceIR: any = {"usedParamSet":{"memberId":true,"messageNo":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":133,"b":142}]},{"name":"messageNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":173}]}],"statement":"-- What caused a message of this member.\nselect m.source_kind, m.source_id, m.source_name from huigan.messages m\nwhere m.member_id = :memberId! and m.message_no = :messageNo! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * -- What caused a message of this member.
 * select m.source_kind, m.source_id, m.source_name from huigan.messages m
 * where m.member_id = :memberId! and m.message_no = :messageNo! limit 1
 * ```
 */
export const findSource = new PreparedQuery<IFindSourceParams,IFindSourceResult>(findSourceIR);


/** 'InsertMute' parameters type */
export interface IInsertMuteParams {
  brandId: number;
  memberId: bigint;
  now: string;
  sourceId: string;
  sourceKind: string;
  sourceName: string;
}

/** 'InsertMute' return type */
export type IInsertMuteResult = void;

/** 'InsertMute' query type */
export interface IInsertMuteQuery {
  params: IInsertMuteParams;
  result: IInsertMuteResult;
}

const insertMuteIR: any = {"usedParamSet":{"memberId":true,"sourceKind":true,"sourceId":true,"brandId":true,"sourceName":true,"now":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":110,"b":119}]},{"name":"sourceKind","required":true,"transform":{"type":"scalar"},"locs":[{"a":122,"b":133}]},{"name":"sourceId","required":true,"transform":{"type":"scalar"},"locs":[{"a":136,"b":145}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":148,"b":156}]},{"name":"sourceName","required":true,"transform":{"type":"scalar"},"locs":[{"a":159,"b":170}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":173,"b":177}]}],"statement":"insert into huigan.message_mutes (member_id, source_kind, source_id, brand_id, source_name, muted_at)\nvalues (:memberId!, :sourceKind!, :sourceId!, :brandId!, :sourceName!, :now!::timestamptz)\non conflict (member_id, source_kind, source_id) do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.message_mutes (member_id, source_kind, source_id, brand_id, source_name, muted_at)
 * values (:memberId!, :sourceKind!, :sourceId!, :brandId!, :sourceName!, :now!::timestamptz)
 * on conflict (member_id, source_kind, source_id) do nothing
 * ```
 */
export const insertMute = new PreparedQuery<IInsertMuteParams,IInsertMuteResult>(insertMuteIR);


/** 'DeleteMute' parameters type */
export interface IDeleteMuteParams {
  memberId: bigint;
  sourceId: string;
  sourceKind: string;
}

/** 'DeleteMute' return type */
export type IDeleteMuteResult = void;

/** 'DeleteMute' query type */
export interface IDeleteMuteQuery {
  params: IDeleteMuteParams;
  result: IDeleteMuteResult;
}

const deleteMuteIR: any = {"usedParamSet":{"memberId":true,"sourceKind":true,"sourceId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":51,"b":60}]},{"name":"sourceKind","required":true,"transform":{"type":"scalar"},"locs":[{"a":80,"b":91}]},{"name":"sourceId","required":true,"transform":{"type":"scalar"},"locs":[{"a":109,"b":118}]}],"statement":"delete from huigan.message_mutes\nwhere member_id = :memberId! and source_kind = :sourceKind! and source_id = :sourceId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.message_mutes
 * where member_id = :memberId! and source_kind = :sourceKind! and source_id = :sourceId!
 * ```
 */
export const deleteMute = new PreparedQuery<IDeleteMuteParams,IDeleteMuteResult>(deleteMuteIR);


/** 'FindMutes' parameters type */
export interface IFindMutesParams {
  limit: number;
  memberId: bigint;
}

/** 'FindMutes' return type */
export interface IFindMutesResult {
  muted_at: Date;
  source_id: string;
  source_kind: string;
  source_name: string;
}

/** 'FindMutes' query type */
export interface IFindMutesQuery {
  params: IFindMutesParams;
  result: IFindMutesResult;
}

const findMutesIR: any = {"usedParamSet":{"memberId":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":109,"b":118}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":164,"b":170}]}],"statement":"select u.source_kind, u.source_id, u.source_name, u.muted_at from huigan.message_mutes u\nwhere u.member_id = :memberId! order by u.muted_at desc, u.source_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select u.source_kind, u.source_id, u.source_name, u.muted_at from huigan.message_mutes u
 * where u.member_id = :memberId! order by u.muted_at desc, u.source_id limit :limit!::int
 * ```
 */
export const findMutes = new PreparedQuery<IFindMutesParams,IFindMutesResult>(findMutesIR);


/** 'FindLimit' parameters type */
export interface IFindLimitParams {
  memberId: bigint;
}

/** 'FindLimit' return type */
export interface IFindLimitResult {
  week_most: number | null;
}

/** 'FindLimit' query type */
export interface IFindLimitQuery {
  params: IFindLimitParams;
  result: IFindLimitResult;
}

const findLimitIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":68,"b":77}]}],"statement":"select l.week_most from huigan.message_limits l where l.member_id = :memberId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select l.week_most from huigan.message_limits l where l.member_id = :memberId! limit 1
 * ```
 */
export const findLimit = new PreparedQuery<IFindLimitParams,IFindLimitResult>(findLimitIR);


/** 'SaveLimit' parameters type */
export interface ISaveLimitParams {
  brandId: number;
  memberId: bigint;
  weekMost: number;
}

/** 'SaveLimit' return type */
export type ISaveLimitResult = void;

/** 'SaveLimit' query type */
export interface ISaveLimitQuery {
  params: ISaveLimitParams;
  result: ISaveLimitResult;
}

const saveLimitIR: any = {"usedParamSet":{"memberId":true,"brandId":true,"weekMost":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":75,"b":84}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":87,"b":95}]},{"name":"weekMost","required":true,"transform":{"type":"scalar"},"locs":[{"a":98,"b":107}]}],"statement":"insert into huigan.message_limits (member_id, brand_id, week_most)\nvalues (:memberId!, :brandId!, :weekMost!::smallint)\non conflict (member_id) do update set week_most = excluded.week_most"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.message_limits (member_id, brand_id, week_most)
 * values (:memberId!, :brandId!, :weekMost!::smallint)
 * on conflict (member_id) do update set week_most = excluded.week_most
 * ```
 */
export const saveLimit = new PreparedQuery<ISaveLimitParams,ISaveLimitResult>(saveLimitIR);


/** 'DeleteMessages' parameters type */
export interface IDeleteMessagesParams {
  memberId: bigint;
}

/** 'DeleteMessages' return type */
export type IDeleteMessagesResult = void;

/** 'DeleteMessages' query type */
export interface IDeleteMessagesQuery {
  params: IDeleteMessagesParams;
  result: IDeleteMessagesResult;
}

const deleteMessagesIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":46,"b":55}]}],"statement":"delete from huigan.messages where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.messages where member_id = :memberId!
 * ```
 */
export const deleteMessages = new PreparedQuery<IDeleteMessagesParams,IDeleteMessagesResult>(deleteMessagesIR);


/** 'DeleteMutes' parameters type */
export interface IDeleteMutesParams {
  memberId: bigint;
}

/** 'DeleteMutes' return type */
export type IDeleteMutesResult = void;

/** 'DeleteMutes' query type */
export interface IDeleteMutesQuery {
  params: IDeleteMutesParams;
  result: IDeleteMutesResult;
}

const deleteMutesIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":51,"b":60}]}],"statement":"delete from huigan.message_mutes where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.message_mutes where member_id = :memberId!
 * ```
 */
export const deleteMutes = new PreparedQuery<IDeleteMutesParams,IDeleteMutesResult>(deleteMutesIR);


/** 'DeleteLimit' parameters type */
export interface IDeleteLimitParams {
  memberId: bigint;
}

/** 'DeleteLimit' return type */
export type IDeleteLimitResult = void;

/** 'DeleteLimit' query type */
export interface IDeleteLimitQuery {
  params: IDeleteLimitParams;
  result: IDeleteLimitResult;
}

const deleteLimitIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":52,"b":61}]}],"statement":"delete from huigan.message_limits where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.message_limits where member_id = :memberId!
 * ```
 */
export const deleteLimit = new PreparedQuery<IDeleteLimitParams,IDeleteLimitResult>(deleteLimitIR);


/** 'DeleteFriends' parameters type */
export interface IDeleteFriendsParams {
  memberId: bigint;
}

/** 'DeleteFriends' return type */
export type IDeleteFriendsResult = void;

/** 'DeleteFriends' query type */
export interface IDeleteFriendsQuery {
  params: IDeleteFriendsParams;
  result: IDeleteFriendsResult;
}

const deleteFriendsIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":51,"b":60}]}],"statement":"delete from huigan.wecom_friends where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.wecom_friends where member_id = :memberId!
 * ```
 */
export const deleteFriends = new PreparedQuery<IDeleteFriendsParams,IDeleteFriendsResult>(deleteFriendsIR);


/** 'DeleteSends' parameters type */
export interface IDeleteSendsParams {
  memberId: bigint;
}

/** 'DeleteSends' return type */
export type IDeleteSendsResult = void;

/** 'DeleteSends' query type */
export interface IDeleteSendsQuery {
  params: IDeleteSendsParams;
  result: IDeleteSendsResult;
}

const deleteSendsIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":49,"b":58}]}],"statement":"delete from huigan.wecom_sends where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.wecom_sends where member_id = :memberId!
 * ```
 */
export const deleteSends = new PreparedQuery<IDeleteSendsParams,IDeleteSendsResult>(deleteSendsIR);


/** 'MoveMessages' parameters type */
export interface IMoveMessagesParams {
  keptId: bigint;
  memberId: bigint;
}

/** 'MoveMessages' return type */
export type IMoveMessagesResult = void;

/** 'MoveMessages' query type */
export interface IMoveMessagesQuery {
  params: IMoveMessagesParams;
  result: IMoveMessagesResult;
}

const moveMessagesIR: any = {"usedParamSet":{"memberId":true,"keptId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":227,"b":236}]},{"name":"keptId","required":true,"transform":{"type":"scalar"},"locs":[{"a":430,"b":437}]}],"statement":"-- To the account that is kept, unless that one has them. What WeChat was not asked for yet is left: it is\n-- looked for under the account that it was written for.\nwith gone as (\n  delete from huigan.messages where member_id = :memberId! returning *\n)\ninsert into huigan.messages (member_id, brand_id, key, source_kind, source_id, source_name, channel, title,\n  body, why, opens, state, sent_at, until, read_at, closed_at)\nselect :keptId!::bigint, g.brand_id, g.key, g.source_kind, g.source_id, g.source_name, g.channel, g.title,\n  g.body, g.why, g.opens, case g.state when 'waiting' then 'dropped' when 'sending' then 'unknown'\n    else g.state end, g.sent_at, g.until, g.read_at, g.closed_at\nfrom gone g order by g.message_no\non conflict on constraint messages_key_once do nothing"};

/**
 * Query generated from SQL:
 * ```
 * -- To the account that is kept, unless that one has them. What WeChat was not asked for yet is left: it is
 * -- looked for under the account that it was written for.
 * with gone as (
 *   delete from huigan.messages where member_id = :memberId! returning *
 * )
 * insert into huigan.messages (member_id, brand_id, key, source_kind, source_id, source_name, channel, title,
 *   body, why, opens, state, sent_at, until, read_at, closed_at)
 * select :keptId!::bigint, g.brand_id, g.key, g.source_kind, g.source_id, g.source_name, g.channel, g.title,
 *   g.body, g.why, g.opens, case g.state when 'waiting' then 'dropped' when 'sending' then 'unknown'
 *     else g.state end, g.sent_at, g.until, g.read_at, g.closed_at
 * from gone g order by g.message_no
 * on conflict on constraint messages_key_once do nothing
 * ```
 */
export const moveMessages = new PreparedQuery<IMoveMessagesParams,IMoveMessagesResult>(moveMessagesIR);


/** 'MoveMutes' parameters type */
export interface IMoveMutesParams {
  keptId: bigint;
  memberId: bigint;
}

/** 'MoveMutes' return type */
export type IMoveMutesResult = void;

/** 'MoveMutes' query type */
export interface IMoveMutesQuery {
  params: IMoveMutesParams;
  result: IMoveMutesResult;
}

const moveMutesIR: any = {"usedParamSet":{"memberId":true,"keptId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":68,"b":77}]},{"name":"keptId","required":true,"transform":{"type":"scalar"},"locs":[{"a":202,"b":209}]}],"statement":"with gone as (\n  delete from huigan.message_mutes where member_id = :memberId! returning *\n)\ninsert into huigan.message_mutes (member_id, source_kind, source_id, brand_id, source_name, muted_at)\nselect :keptId!::bigint, g.source_kind, g.source_id, g.brand_id, g.source_name, g.muted_at from gone g\non conflict (member_id, source_kind, source_id) do nothing"};

/**
 * Query generated from SQL:
 * ```
 * with gone as (
 *   delete from huigan.message_mutes where member_id = :memberId! returning *
 * )
 * insert into huigan.message_mutes (member_id, source_kind, source_id, brand_id, source_name, muted_at)
 * select :keptId!::bigint, g.source_kind, g.source_id, g.brand_id, g.source_name, g.muted_at from gone g
 * on conflict (member_id, source_kind, source_id) do nothing
 * ```
 */
export const moveMutes = new PreparedQuery<IMoveMutesParams,IMoveMutesResult>(moveMutesIR);


/** 'MoveLimit' parameters type */
export interface IMoveLimitParams {
  keptId: bigint;
  memberId: bigint;
}

/** 'MoveLimit' return type */
export type IMoveLimitResult = void;

/** 'MoveLimit' query type */
export interface IMoveLimitQuery {
  params: IMoveLimitParams;
  result: IMoveLimitResult;
}

const moveLimitIR: any = {"usedParamSet":{"memberId":true,"keptId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":165,"b":174}]},{"name":"keptId","required":true,"transform":{"type":"scalar"},"locs":[{"a":269,"b":276}]}],"statement":"-- Who wanted fewer as either wants fewer. The row of the account that is kept is held already.\nwith gone as (\n  delete from huigan.message_limits where member_id = :memberId! returning *\n)\ninsert into huigan.message_limits as l (member_id, brand_id, week_most)\nselect :keptId!::bigint, g.brand_id, g.week_most from gone g\non conflict (member_id) do update set week_most = least(l.week_most, excluded.week_most)"};

/**
 * Query generated from SQL:
 * ```
 * -- Who wanted fewer as either wants fewer. The row of the account that is kept is held already.
 * with gone as (
 *   delete from huigan.message_limits where member_id = :memberId! returning *
 * )
 * insert into huigan.message_limits as l (member_id, brand_id, week_most)
 * select :keptId!::bigint, g.brand_id, g.week_most from gone g
 * on conflict (member_id) do update set week_most = least(l.week_most, excluded.week_most)
 * ```
 */
export const moveLimit = new PreparedQuery<IMoveLimitParams,IMoveLimitResult>(moveLimitIR);


/** 'MoveFriends' parameters type */
export interface IMoveFriendsParams {
  keptId: bigint;
  memberId: bigint;
}

/** 'MoveFriends' return type */
export type IMoveFriendsResult = void;

/** 'MoveFriends' query type */
export interface IMoveFriendsQuery {
  params: IMoveFriendsParams;
  result: IMoveFriendsResult;
}

const moveFriendsIR: any = {"usedParamSet":{"memberId":true,"keptId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":68,"b":77}]},{"name":"keptId","required":true,"transform":{"type":"scalar"},"locs":[{"a":189,"b":196}]}],"statement":"with gone as (\n  delete from huigan.wecom_friends where member_id = :memberId! returning *\n)\ninsert into huigan.wecom_friends (member_id, staff_user, brand_id, external_user, since)\nselect :keptId!::bigint, g.staff_user, g.brand_id, g.external_user, g.since from gone g\non conflict (member_id, staff_user) do nothing"};

/**
 * Query generated from SQL:
 * ```
 * with gone as (
 *   delete from huigan.wecom_friends where member_id = :memberId! returning *
 * )
 * insert into huigan.wecom_friends (member_id, staff_user, brand_id, external_user, since)
 * select :keptId!::bigint, g.staff_user, g.brand_id, g.external_user, g.since from gone g
 * on conflict (member_id, staff_user) do nothing
 * ```
 */
export const moveFriends = new PreparedQuery<IMoveFriendsParams,IMoveFriendsResult>(moveFriendsIR);


