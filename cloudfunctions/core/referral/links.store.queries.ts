/** Types generated for queries found in "cloudfunctions/core/referral/links.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type stringArray = (string)[];

/** 'InsertShare' parameters type */
export interface IInsertShareParams {
  at: string;
  brandId: number;
  channel: string;
  contentId: string;
  contentKind: string;
  device?: string | null | void;
  memberId: bigint;
  token: string;
}

/** 'InsertShare' return type */
export type IInsertShareResult = void;

/** 'InsertShare' query type */
export interface IInsertShareQuery {
  params: IInsertShareParams;
  result: IInsertShareResult;
}

const insertShareIR: any = {"usedParamSet":{"token":true,"memberId":true,"brandId":true,"contentKind":true,"contentId":true,"channel":true,"at":true,"device":true},"params":[{"name":"token","required":true,"transform":{"type":"scalar"},"locs":[{"a":247,"b":253}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":262,"b":271},{"a":433,"b":442}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":282,"b":290}]},{"name":"contentKind","required":true,"transform":{"type":"scalar"},"locs":[{"a":303,"b":315},{"a":469,"b":481}]},{"name":"contentId","required":true,"transform":{"type":"scalar"},"locs":[{"a":324,"b":334},{"a":502,"b":512}]},{"name":"channel","required":true,"transform":{"type":"scalar"},"locs":[{"a":347,"b":355},{"a":530,"b":538}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":779,"b":782}]},{"name":"device","required":false,"transform":{"type":"scalar"},"locs":[{"a":800,"b":806}]}],"statement":"-- The link of a member for a content and channel: the one that is there, or a new one, unless somebody\n-- has its token.\nwith claimed as (\n  insert into huigan.share_tokens (token, member_id, brand_id, content_kind, content_id, channel)\n  select :token!::text, :memberId!::bigint, :brandId!::smallint, :contentKind!::text, :contentId!::text,\n    :channel!::text\n  where not exists (select 1 from huigan.shares s where s.member_id = :memberId!\n    and s.content_kind = :contentKind! and s.content_id = :contentId! and s.channel = :channel!)\n  on conflict (token) do nothing\n  returning *\n)\ninsert into huigan.shares (member_id, content_kind, content_id, channel, brand_id, token, made_at, device)\nselect c.member_id, c.content_kind, c.content_id, c.channel, c.brand_id, c.token, :at!::timestamptz,\n  :device::text\nfrom claimed c\non conflict (member_id, content_kind, content_id, channel) do nothing"};

/**
 * Query generated from SQL:
 * ```
 * -- The link of a member for a content and channel: the one that is there, or a new one, unless somebody
 * -- has its token.
 * with claimed as (
 *   insert into huigan.share_tokens (token, member_id, brand_id, content_kind, content_id, channel)
 *   select :token!::text, :memberId!::bigint, :brandId!::smallint, :contentKind!::text, :contentId!::text,
 *     :channel!::text
 *   where not exists (select 1 from huigan.shares s where s.member_id = :memberId!
 *     and s.content_kind = :contentKind! and s.content_id = :contentId! and s.channel = :channel!)
 *   on conflict (token) do nothing
 *   returning *
 * )
 * insert into huigan.shares (member_id, content_kind, content_id, channel, brand_id, token, made_at, device)
 * select c.member_id, c.content_kind, c.content_id, c.channel, c.brand_id, c.token, :at!::timestamptz,
 *   :device::text
 * from claimed c
 * on conflict (member_id, content_kind, content_id, channel) do nothing
 * ```
 */
export const insertShare = new PreparedQuery<IInsertShareParams,IInsertShareResult>(insertShareIR);


/** 'NoteDevice' parameters type */
export interface INoteDeviceParams {
  channel: string;
  contentId: string;
  contentKind: string;
  device: string;
  memberId: bigint;
}

/** 'NoteDevice' return type */
export type INoteDeviceResult = void;

/** 'NoteDevice' query type */
export interface INoteDeviceQuery {
  params: INoteDeviceParams;
  result: INoteDeviceResult;
}

const noteDeviceIR: any = {"usedParamSet":{"device":true,"memberId":true,"contentKind":true,"contentId":true,"channel":true},"params":[{"name":"device","required":true,"transform":{"type":"scalar"},"locs":[{"a":34,"b":41},{"a":194,"b":201}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":67,"b":76}]},{"name":"contentKind","required":true,"transform":{"type":"scalar"},"locs":[{"a":97,"b":109}]},{"name":"contentId","required":true,"transform":{"type":"scalar"},"locs":[{"a":130,"b":140}]},{"name":"channel","required":true,"transform":{"type":"scalar"},"locs":[{"a":156,"b":164}]}],"statement":"update huigan.shares set device = :device!::text where member_id = :memberId! and content_kind = :contentKind!\n  and content_id = :contentId! and channel = :channel! and device is distinct from :device!::text"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.shares set device = :device!::text where member_id = :memberId! and content_kind = :contentKind!
 *   and content_id = :contentId! and channel = :channel! and device is distinct from :device!::text
 * ```
 */
export const noteDevice = new PreparedQuery<INoteDeviceParams,INoteDeviceResult>(noteDeviceIR);


/** 'FindShareDevice' parameters type */
export interface IFindShareDeviceParams {
  channel: string;
  contentId: string;
  contentKind: string;
  memberId: bigint;
}

/** 'FindShareDevice' return type */
export interface IFindShareDeviceResult {
  device: string | null;
}

/** 'FindShareDevice' query type */
export interface IFindShareDeviceQuery {
  params: IFindShareDeviceParams;
  result: IFindShareDeviceResult;
}

const findShareDeviceIR: any = {"usedParamSet":{"memberId":true,"contentKind":true,"contentId":true,"channel":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":57,"b":66}]},{"name":"contentKind","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":101}]},{"name":"contentId","required":true,"transform":{"type":"scalar"},"locs":[{"a":124,"b":134}]},{"name":"channel","required":true,"transform":{"type":"scalar"},"locs":[{"a":152,"b":160}]}],"statement":"select s.device from huigan.shares s where s.member_id = :memberId! and s.content_kind = :contentKind!\n  and s.content_id = :contentId! and s.channel = :channel!"};

/**
 * Query generated from SQL:
 * ```
 * select s.device from huigan.shares s where s.member_id = :memberId! and s.content_kind = :contentKind!
 *   and s.content_id = :contentId! and s.channel = :channel!
 * ```
 */
export const findShareDevice = new PreparedQuery<IFindShareDeviceParams,IFindShareDeviceResult>(findShareDeviceIR);


/** 'FindShare' parameters type */
export interface IFindShareParams {
  channel: string;
  contentId: string;
  contentKind: string;
  memberId: bigint;
}

/** 'FindShare' return type */
export interface IFindShareResult {
  token: string;
}

/** 'FindShare' query type */
export interface IFindShareQuery {
  params: IFindShareParams;
  result: IFindShareResult;
}

const findShareIR: any = {"usedParamSet":{"memberId":true,"contentKind":true,"contentId":true,"channel":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":56,"b":65}]},{"name":"contentKind","required":true,"transform":{"type":"scalar"},"locs":[{"a":88,"b":100}]},{"name":"contentId","required":true,"transform":{"type":"scalar"},"locs":[{"a":123,"b":133}]},{"name":"channel","required":true,"transform":{"type":"scalar"},"locs":[{"a":151,"b":159}]}],"statement":"select s.token from huigan.shares s where s.member_id = :memberId! and s.content_kind = :contentKind!\n  and s.content_id = :contentId! and s.channel = :channel!"};

/**
 * Query generated from SQL:
 * ```
 * select s.token from huigan.shares s where s.member_id = :memberId! and s.content_kind = :contentKind!
 *   and s.content_id = :contentId! and s.channel = :channel!
 * ```
 */
export const findShare = new PreparedQuery<IFindShareParams,IFindShareResult>(findShareIR);


/** 'FindLink' parameters type */
export interface IFindLinkParams {
  token: string;
}

/** 'FindLink' return type */
export interface IFindLinkResult {
  brand_id: number;
  channel: string;
  content_id: string;
  content_kind: string;
  member_id: bigint;
  token: string;
}

/** 'FindLink' query type */
export interface IFindLinkQuery {
  params: IFindLinkParams;
  result: IFindLinkResult;
}

const findLinkIR: any = {"usedParamSet":{"token":true},"params":[{"name":"token","required":true,"transform":{"type":"scalar"},"locs":[{"a":124,"b":130}]}],"statement":"select t.token, t.member_id, t.brand_id, t.content_kind, t.content_id, t.channel\nfrom huigan.share_tokens t where t.token = :token!"};

/**
 * Query generated from SQL:
 * ```
 * select t.token, t.member_id, t.brand_id, t.content_kind, t.content_id, t.channel
 * from huigan.share_tokens t where t.token = :token!
 * ```
 */
export const findLink = new PreparedQuery<IFindLinkParams,IFindLinkResult>(findLinkIR);


/** 'InsertTouch' parameters type */
export interface IInsertTouchParams {
  at: string;
  brandId: number;
  day: string;
  person: string;
  referrerId: bigint;
  sameDevice: boolean;
  token: string;
}

/** 'InsertTouch' return type */
export type IInsertTouchResult = void;

/** 'InsertTouch' query type */
export interface IInsertTouchQuery {
  params: IInsertTouchParams;
  result: IInsertTouchResult;
}

const insertTouchIR: any = {"usedParamSet":{"person":true,"day":true,"token":true,"brandId":true,"referrerId":true,"at":true,"sameDevice":true},"params":[{"name":"person","required":true,"transform":{"type":"scalar"},"locs":[{"a":104,"b":111}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":114,"b":118}]},{"name":"token","required":true,"transform":{"type":"scalar"},"locs":[{"a":127,"b":133}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":136,"b":144}]},{"name":"referrerId","required":true,"transform":{"type":"scalar"},"locs":[{"a":147,"b":158}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":161,"b":164}]},{"name":"sameDevice","required":true,"transform":{"type":"scalar"},"locs":[{"a":180,"b":191}]}],"statement":"insert into huigan.touches (person, day, token, brand_id, referrer_id, touched_at, same_device)\nvalues (:person!, :day!::date, :token!, :brandId!, :referrerId!, :at!::timestamptz, :sameDevice!)\non conflict (person, day, token) do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.touches (person, day, token, brand_id, referrer_id, touched_at, same_device)
 * values (:person!, :day!::date, :token!, :brandId!, :referrerId!, :at!::timestamptz, :sameDevice!)
 * on conflict (person, day, token) do nothing
 * ```
 */
export const insertTouch = new PreparedQuery<IInsertTouchParams,IInsertTouchResult>(insertTouchIR);


/** 'FindTouches' parameters type */
export interface IFindTouchesParams {
  limit: number;
  person: string;
}

/** 'FindTouches' return type */
export interface IFindTouchesResult {
  brand_id: number;
  channel: string;
  content_id: string;
  content_kind: string;
  member_id: bigint;
  same_device: boolean;
  token: string;
  touched_at: Date;
}

/** 'FindTouches' query type */
export interface IFindTouchesQuery {
  params: IFindTouchesParams;
  result: IFindTouchesResult;
}

const findTouchesIR: any = {"usedParamSet":{"person":true,"limit":true},"params":[{"name":"person","required":true,"transform":{"type":"scalar"},"locs":[{"a":183,"b":190}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":402,"b":408}]}],"statement":"-- Before somebody joined: the newest, with the links as they are.\nwith touched as materialized (\n  select t.token, t.touched_at, t.same_device from huigan.touches t where t.person = :person!\n)\nselect k.token, k.member_id, k.brand_id, k.content_kind, k.content_id, k.channel, t.touched_at,\n  t.same_device\nfrom touched t join huigan.share_tokens k on k.token = t.token\norder by t.touched_at desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Before somebody joined: the newest, with the links as they are.
 * with touched as materialized (
 *   select t.token, t.touched_at, t.same_device from huigan.touches t where t.person = :person!
 * )
 * select k.token, k.member_id, k.brand_id, k.content_kind, k.content_id, k.channel, t.touched_at,
 *   t.same_device
 * from touched t join huigan.share_tokens k on k.token = t.token
 * order by t.touched_at desc limit :limit!::int
 * ```
 */
export const findTouches = new PreparedQuery<IFindTouchesParams,IFindTouchesResult>(findTouchesIR);


/** 'DeleteTouches' parameters type */
export interface IDeleteTouchesParams {
  people: stringArray;
}

/** 'DeleteTouches' return type */
export type IDeleteTouchesResult = void;

/** 'DeleteTouches' query type */
export interface IDeleteTouchesQuery {
  params: IDeleteTouchesParams;
  result: IDeleteTouchesResult;
}

const deleteTouchesIR: any = {"usedParamSet":{"people":true},"params":[{"name":"people","required":true,"transform":{"type":"scalar"},"locs":[{"a":46,"b":53}]}],"statement":"delete from huigan.touches where person = any(:people!::text[])"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.touches where person = any(:people!::text[])
 * ```
 */
export const deleteTouches = new PreparedQuery<IDeleteTouchesParams,IDeleteTouchesResult>(deleteTouchesIR);


/** 'DeleteOldTouches' parameters type */
export interface IDeleteOldTouchesParams {
  before: string;
  limit: number;
}

/** 'DeleteOldTouches' return type */
export interface IDeleteOldTouchesResult {
  token: string;
}

/** 'DeleteOldTouches' query type */
export interface IDeleteOldTouchesQuery {
  params: IDeleteOldTouchesParams;
  result: IDeleteOldTouchesResult;
}

const deleteOldTouchesIR: any = {"usedParamSet":{"before":true,"limit":true},"params":[{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":84,"b":91}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":122,"b":128}]}],"statement":"with old as (\n  select t.person, t.day, t.token from huigan.touches t where t.day < :before!::date order by t.day\n  limit :limit!::int\n)\ndelete from huigan.touches t using old\nwhere t.person = old.person and t.day = old.day and t.token = old.token\nreturning t.token"};

/**
 * Query generated from SQL:
 * ```
 * with old as (
 *   select t.person, t.day, t.token from huigan.touches t where t.day < :before!::date order by t.day
 *   limit :limit!::int
 * )
 * delete from huigan.touches t using old
 * where t.person = old.person and t.day = old.day and t.token = old.token
 * returning t.token
 * ```
 */
export const deleteOldTouches = new PreparedQuery<IDeleteOldTouchesParams,IDeleteOldTouchesResult>(deleteOldTouchesIR);


/** 'FindAttribution' parameters type */
export interface IFindAttributionParams {
  memberId: bigint;
}

/** 'FindAttribution' return type */
export interface IFindAttributionResult {
  channel: string;
  content_id: string;
  content_kind: string;
  newcomer: boolean;
  referrer_id: bigint;
  same_device: boolean;
  since: Date;
  token: string;
  until: Date;
}

/** 'FindAttribution' query type */
export interface IFindAttributionQuery {
  params: IFindAttributionParams;
  result: IFindAttributionResult;
}

const findAttributionIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":165,"b":174}]}],"statement":"select a.referrer_id, a.token, a.content_kind, a.content_id, a.channel, a.since, a.until, a.newcomer,\n  a.same_device\nfrom huigan.attributions a where a.member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * select a.referrer_id, a.token, a.content_kind, a.content_id, a.channel, a.since, a.until, a.newcomer,
 *   a.same_device
 * from huigan.attributions a where a.member_id = :memberId!
 * ```
 */
export const findAttribution = new PreparedQuery<IFindAttributionParams,IFindAttributionResult>(findAttributionIR);


/** 'LockWon' parameters type */
export interface ILockWonParams {
  memberId: bigint;
}

/** 'LockWon' return type */
export interface ILockWonResult {
  has_bought: boolean;
}

/** 'LockWon' query type */
export interface ILockWonQuery {
  params: ILockWonParams;
  result: ILockWonResult;
}

const lockWonIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":137,"b":146}]}],"statement":"-- So that two links of one moment follow each other.\nselect m.paid_sales > 0 as \"has_bought!\" from huigan.members m where m.member_id = :memberId!\nfor no key update"};

/**
 * Query generated from SQL:
 * ```
 * -- So that two links of one moment follow each other.
 * select m.paid_sales > 0 as "has_bought!" from huigan.members m where m.member_id = :memberId!
 * for no key update
 * ```
 */
export const lockWon = new PreparedQuery<ILockWonParams,ILockWonResult>(lockWonIR);


/** 'FindGone' parameters type */
export interface IFindGoneParams {
  memberId: bigint;
}

/** 'FindGone' return type */
export interface IFindGoneResult {
  closed_at: Date;
}

/** 'FindGone' query type */
export interface IFindGoneQuery {
  params: IFindGoneParams;
  result: IFindGoneResult;
}

const findGoneIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":68,"b":77}]}],"statement":"select c.closed_at from huigan.closed_members c where c.member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * select c.closed_at from huigan.closed_members c where c.member_id = :memberId!
 * ```
 */
export const findGone = new PreparedQuery<IFindGoneParams,IFindGoneResult>(findGoneIR);


/** 'SaveAttribution' parameters type */
export interface ISaveAttributionParams {
  brandId: number;
  channel: string;
  contentId: string;
  contentKind: string;
  memberId: bigint;
  newcomer: boolean;
  referrerId: bigint;
  sameDevice: boolean;
  since: string;
  token: string;
  until: string;
}

/** 'SaveAttribution' return type */
export type ISaveAttributionResult = void;

/** 'SaveAttribution' query type */
export interface ISaveAttributionQuery {
  params: ISaveAttributionParams;
  result: ISaveAttributionResult;
}

const saveAttributionIR: any = {"usedParamSet":{"memberId":true,"brandId":true,"referrerId":true,"token":true,"contentKind":true,"contentId":true,"channel":true,"since":true,"until":true,"newcomer":true,"sameDevice":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":156,"b":165}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":168,"b":176}]},{"name":"referrerId","required":true,"transform":{"type":"scalar"},"locs":[{"a":179,"b":190}]},{"name":"token","required":true,"transform":{"type":"scalar"},"locs":[{"a":193,"b":199}]},{"name":"contentKind","required":true,"transform":{"type":"scalar"},"locs":[{"a":202,"b":214}]},{"name":"contentId","required":true,"transform":{"type":"scalar"},"locs":[{"a":217,"b":227}]},{"name":"channel","required":true,"transform":{"type":"scalar"},"locs":[{"a":230,"b":238}]},{"name":"since","required":true,"transform":{"type":"scalar"},"locs":[{"a":243,"b":249}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":265,"b":271}]},{"name":"newcomer","required":true,"transform":{"type":"scalar"},"locs":[{"a":287,"b":296}]},{"name":"sameDevice","required":true,"transform":{"type":"scalar"},"locs":[{"a":299,"b":310}]}],"statement":"insert into huigan.attributions (member_id, brand_id, referrer_id, token, content_kind, content_id, channel,\n  since, until, newcomer, same_device)\nvalues (:memberId!, :brandId!, :referrerId!, :token!, :contentKind!, :contentId!, :channel!,\n  :since!::timestamptz, :until!::timestamptz, :newcomer!, :sameDevice!)\non conflict (member_id) do update set referrer_id = excluded.referrer_id, token = excluded.token,\n  content_kind = excluded.content_kind, content_id = excluded.content_id, channel = excluded.channel,\n  since = excluded.since, until = excluded.until, newcomer = excluded.newcomer,\n  same_device = excluded.same_device"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.attributions (member_id, brand_id, referrer_id, token, content_kind, content_id, channel,
 *   since, until, newcomer, same_device)
 * values (:memberId!, :brandId!, :referrerId!, :token!, :contentKind!, :contentId!, :channel!,
 *   :since!::timestamptz, :until!::timestamptz, :newcomer!, :sameDevice!)
 * on conflict (member_id) do update set referrer_id = excluded.referrer_id, token = excluded.token,
 *   content_kind = excluded.content_kind, content_id = excluded.content_id, channel = excluded.channel,
 *   since = excluded.since, until = excluded.until, newcomer = excluded.newcomer,
 *   same_device = excluded.same_device
 * ```
 */
export const saveAttribution = new PreparedQuery<ISaveAttributionParams,ISaveAttributionResult>(saveAttributionIR);


/** 'DeleteAttribution' parameters type */
export interface IDeleteAttributionParams {
  memberId: bigint;
}

/** 'DeleteAttribution' return type */
export type IDeleteAttributionResult = void;

/** 'DeleteAttribution' query type */
export interface IDeleteAttributionQuery {
  params: IDeleteAttributionParams;
  result: IDeleteAttributionResult;
}

const deleteAttributionIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":50,"b":59}]}],"statement":"delete from huigan.attributions where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.attributions where member_id = :memberId!
 * ```
 */
export const deleteAttribution = new PreparedQuery<IDeleteAttributionParams,IDeleteAttributionResult>(deleteAttributionIR);


/** 'InsertSecondAccount' parameters type */
export interface IInsertSecondAccountParams {
  brandId: number;
  memberId: bigint;
  ofId: bigint;
}

/** 'InsertSecondAccount' return type */
export type IInsertSecondAccountResult = void;

/** 'InsertSecondAccount' query type */
export interface IInsertSecondAccountQuery {
  params: IInsertSecondAccountParams;
  result: IInsertSecondAccountResult;
}

const insertSecondAccountIR: any = {"usedParamSet":{"memberId":true,"brandId":true,"ofId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":72,"b":81}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":84,"b":92}]},{"name":"ofId","required":true,"transform":{"type":"scalar"},"locs":[{"a":95,"b":100}]}],"statement":"insert into huigan.second_accounts (member_id, brand_id, of_id) values (:memberId!, :brandId!, :ofId!)\non conflict (member_id) do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.second_accounts (member_id, brand_id, of_id) values (:memberId!, :brandId!, :ofId!)
 * on conflict (member_id) do nothing
 * ```
 */
export const insertSecondAccount = new PreparedQuery<IInsertSecondAccountParams,IInsertSecondAccountResult>(insertSecondAccountIR);


/** 'SaveFriend' parameters type */
export interface ISaveFriendParams {
  brandId: number;
  friendId: bigint;
  memberId: bigint;
  since: string;
  until: string;
}

/** 'SaveFriend' return type */
export type ISaveFriendResult = void;

/** 'SaveFriend' query type */
export interface ISaveFriendQuery {
  params: ISaveFriendParams;
  result: ISaveFriendResult;
}

const saveFriendIR: any = {"usedParamSet":{"memberId":true,"friendId":true,"brandId":true,"since":true,"until":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":82,"b":91}]},{"name":"friendId","required":true,"transform":{"type":"scalar"},"locs":[{"a":94,"b":103}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":106,"b":114}]},{"name":"since","required":true,"transform":{"type":"scalar"},"locs":[{"a":117,"b":123}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":139,"b":145}]}],"statement":"insert into huigan.friends (member_id, friend_id, brand_id, since, until)\nvalues (:memberId!, :friendId!, :brandId!, :since!::timestamptz, :until!::timestamptz)\non conflict (member_id, friend_id) do update set since = excluded.since, until = excluded.until"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.friends (member_id, friend_id, brand_id, since, until)
 * values (:memberId!, :friendId!, :brandId!, :since!::timestamptz, :until!::timestamptz)
 * on conflict (member_id, friend_id) do update set since = excluded.since, until = excluded.until
 * ```
 */
export const saveFriend = new PreparedQuery<ISaveFriendParams,ISaveFriendResult>(saveFriendIR);


/** 'EndFriend' parameters type */
export interface IEndFriendParams {
  at: string;
  friendId: bigint;
  memberId: bigint;
}

/** 'EndFriend' return type */
export type IEndFriendResult = void;

/** 'EndFriend' query type */
export interface IEndFriendQuery {
  params: IEndFriendParams;
  result: IEndFriendResult;
}

const endFriendIR: any = {"usedParamSet":{"at":true,"memberId":true,"friendId":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":47,"b":50}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":84,"b":93}]},{"name":"friendId","required":true,"transform":{"type":"scalar"},"locs":[{"a":111,"b":120}]}],"statement":"update huigan.friends set until = least(until, :at!::timestamptz)\nwhere member_id = :memberId! and friend_id = :friendId!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.friends set until = least(until, :at!::timestamptz)
 * where member_id = :memberId! and friend_id = :friendId!
 * ```
 */
export const endFriend = new PreparedQuery<IEndFriendParams,IEndFriendResult>(endFriendIR);


