/** Types generated for queries found in "cloudfunctions/core/insight/flow/walkers.store.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'FindSignalled' parameters type */
export interface IFindSignalledParams {
  limit: number;
}

/** 'FindSignalled' return type */
export interface IFindSignalledResult {
  member_id: bigint;
}

/** 'FindSignalled' query type */
export interface IFindSignalledQuery {
  params: IFindSignalledParams;
  result: IFindSignalledResult;
}

const findSignalledIR: any = {"usedParamSet":{"limit":true},"params":[{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":86,"b":92}]}],"statement":"select w.member_id from huigan.flow_signals w order by w.member_id, w.signal_no limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select w.member_id from huigan.flow_signals w order by w.member_id, w.signal_no limit :limit!::int
 * ```
 */
export const findSignalled = new PreparedQuery<IFindSignalledParams,IFindSignalledResult>(findSignalledIR);


/** 'TakeSignals' parameters type */
export interface ITakeSignalsParams {
  limit: number;
  memberIds?: bigintArray | null | void;
}

/** 'TakeSignals' return type */
export interface ITakeSignalsResult {
  brand_id: number;
  cause: string;
  happened_on: string;
  member_id: bigint;
  value: string;
  what: string;
}

/** 'TakeSignals' query type */
export interface ITakeSignalsQuery {
  params: ITakeSignalsParams;
  result: ITakeSignalsResult;
}

const takeSignalsIR: any = {"usedParamSet":{"memberIds":true,"limit":true},"params":[{"name":"memberIds","required":false,"transform":{"type":"scalar"},"locs":[{"a":176,"b":185},{"a":226,"b":235}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":290,"b":296}]}],"statement":"-- Takes signals; what another worker has in hand is left to it.\ndelete from huigan.flow_signals s\nusing (\n  select w.member_id, w.signal_no from huigan.flow_signals w\n  where :memberIds::bigint[] is null or w.member_id = any(:memberIds::bigint[])\n  order by w.member_id, w.signal_no limit :limit!::int for update skip locked\n) t\nwhere s.member_id = t.member_id and s.signal_no = t.signal_no\nreturning s.member_id, s.brand_id, s.what, s.value, s.cause, s.happened_on"};

/**
 * Query generated from SQL:
 * ```
 * -- Takes signals; what another worker has in hand is left to it.
 * delete from huigan.flow_signals s
 * using (
 *   select w.member_id, w.signal_no from huigan.flow_signals w
 *   where :memberIds::bigint[] is null or w.member_id = any(:memberIds::bigint[])
 *   order by w.member_id, w.signal_no limit :limit!::int for update skip locked
 * ) t
 * where s.member_id = t.member_id and s.signal_no = t.signal_no
 * returning s.member_id, s.brand_id, s.what, s.value, s.cause, s.happened_on
 * ```
 */
export const takeSignals = new PreparedQuery<ITakeSignalsParams,ITakeSignalsResult>(takeSignalsIR);


/** 'SignalAbsent' parameters type */
export interface ISignalAbsentParams {
  brandId: number;
  from: string;
  to: string;
  today: string;
  value: string;
}

/** 'SignalAbsent' return type */
export type ISignalAbsentResult = void;

/** 'SignalAbsent' query type */
export interface ISignalAbsentQuery {
  params: ISignalAbsentParams;
  result: ISignalAbsentResult;
}

const signalAbsentIR: any = {"usedParamSet":{"value":true,"today":true,"brandId":true,"from":true,"to":true},"params":[{"name":"value","required":true,"transform":{"type":"scalar"},"locs":[{"a":185,"b":191}]},{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":219,"b":225}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":279,"b":287}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":312,"b":317}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":329,"b":332}]}],"statement":"-- Whoever bought last on one of some days, for one flow.\ninsert into huigan.flow_signals (member_id, brand_id, what, value, cause, happened_on)\nselect f.member_id, f.brand_id, 'flow', :value!, 'absent.' || f.last_day, :today!::date\nfrom huigan.member_facts f\nwhere f.brand_id = :brandId! and f.last_day between :from!::date and :to!::date"};

/**
 * Query generated from SQL:
 * ```
 * -- Whoever bought last on one of some days, for one flow.
 * insert into huigan.flow_signals (member_id, brand_id, what, value, cause, happened_on)
 * select f.member_id, f.brand_id, 'flow', :value!, 'absent.' || f.last_day, :today!::date
 * from huigan.member_facts f
 * where f.brand_id = :brandId! and f.last_day between :from!::date and :to!::date
 * ```
 */
export const signalAbsent = new PreparedQuery<ISignalAbsentParams,ISignalAbsentResult>(signalAbsentIR);


/** 'SignalBirthdays' parameters type */
export interface ISignalBirthdaysParams {
  birthdays: stringArray;
  brandId: number;
  today: string;
  value: string;
  year: string;
}

/** 'SignalBirthdays' return type */
export type ISignalBirthdaysResult = void;

/** 'SignalBirthdays' query type */
export interface ISignalBirthdaysQuery {
  params: ISignalBirthdaysParams;
  result: ISignalBirthdaysResult;
}

const signalBirthdaysIR: any = {"usedParamSet":{"value":true,"year":true,"today":true,"brandId":true,"birthdays":true},"params":[{"name":"value","required":true,"transform":{"type":"scalar"},"locs":[{"a":127,"b":133}]},{"name":"year","required":true,"transform":{"type":"scalar"},"locs":[{"a":151,"b":156}]},{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":165,"b":171}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":225,"b":233}]},{"name":"birthdays","required":true,"transform":{"type":"scalar"},"locs":[{"a":256,"b":266}]}],"statement":"insert into huigan.flow_signals (member_id, brand_id, what, value, cause, happened_on)\nselect f.member_id, f.brand_id, 'flow', :value!, 'birthday.' || :year!::text, :today!::date\nfrom huigan.member_facts f\nwhere f.brand_id = :brandId! and f.birthday = any(:birthdays!::text[])"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.flow_signals (member_id, brand_id, what, value, cause, happened_on)
 * select f.member_id, f.brand_id, 'flow', :value!, 'birthday.' || :year!::text, :today!::date
 * from huigan.member_facts f
 * where f.brand_id = :brandId! and f.birthday = any(:birthdays!::text[])
 * ```
 */
export const signalBirthdays = new PreparedQuery<ISignalBirthdaysParams,ISignalBirthdaysResult>(signalBirthdaysIR);


/** 'SignalCouponEnds' parameters type */
export interface ISignalCouponEndsParams {
  brandId: number;
  fromMs: number;
  today: string;
  toMs: number;
  value: string;
}

/** 'SignalCouponEnds' return type */
export type ISignalCouponEndsResult = void;

/** 'SignalCouponEnds' query type */
export interface ISignalCouponEndsQuery {
  params: ISignalCouponEndsParams;
  result: ISignalCouponEndsResult;
}

const signalCouponEndsIR: any = {"usedParamSet":{"value":true,"today":true,"brandId":true,"fromMs":true,"toMs":true},"params":[{"name":"value","required":true,"transform":{"type":"scalar"},"locs":[{"a":127,"b":133}]},{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":162,"b":168}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":217,"b":225}]},{"name":"fromMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":284,"b":291}]},{"name":"toMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":342,"b":347}]}],"statement":"insert into huigan.flow_signals (member_id, brand_id, what, value, cause, happened_on)\nselect c.member_id, c.brand_id, 'flow', :value!, 'coupon.' || c.coupon_id, :today!::date\nfrom huigan.coupons c\nwhere c.brand_id = :brandId! and c.state = 'usable'\n  and c.expires_at > to_timestamp(:fromMs!::float8 / 1000) and c.expires_at <= to_timestamp(:toMs!::float8 / 1000)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.flow_signals (member_id, brand_id, what, value, cause, happened_on)
 * select c.member_id, c.brand_id, 'flow', :value!, 'coupon.' || c.coupon_id, :today!::date
 * from huigan.coupons c
 * where c.brand_id = :brandId! and c.state = 'usable'
 *   and c.expires_at > to_timestamp(:fromMs!::float8 / 1000) and c.expires_at <= to_timestamp(:toMs!::float8 / 1000)
 * ```
 */
export const signalCouponEnds = new PreparedQuery<ISignalCouponEndsParams,ISignalCouponEndsResult>(signalCouponEndsIR);


/** 'InsertWalkers' parameters type */
export interface IInsertWalkersParams {
  brandId: number;
  causes: stringArray;
  flowIds: bigintArray;
  memberIds: bigintArray;
  nowMs: number;
  today: string;
  triggerKeys: stringArray;
  versions: numberArray;
}

/** 'InsertWalkers' return type */
export interface IInsertWalkersResult {
  member_id: bigint;
}

/** 'InsertWalkers' query type */
export interface IInsertWalkersQuery {
  params: IInsertWalkersParams;
  result: IInsertWalkersResult;
}

const insertWalkersIR: any = {"usedParamSet":{"brandId":true,"today":true,"nowMs":true,"memberIds":true,"flowIds":true,"versions":true,"triggerKeys":true,"causes":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":348,"b":356}]},{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":378,"b":384}]},{"name":"nowMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":434,"b":440},{"a":472,"b":478}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":500,"b":510},{"a":756,"b":766},{"a":954,"b":964}]},{"name":"flowIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":523,"b":531}]},{"name":"versions","required":true,"transform":{"type":"scalar"},"locs":[{"a":544,"b":553}]},{"name":"triggerKeys","required":true,"transform":{"type":"scalar"},"locs":[{"a":563,"b":575}]},{"name":"causes","required":true,"transform":{"type":"scalar"},"locs":[{"a":586,"b":593}]}],"statement":"-- Whoever an event starts, each event once; who went through a flow before where it takes everybody once,\n-- stays out whatever version it was.\ninsert into huigan.flow_members (member_id, flow_id, version, trigger_key, brand_id, cause, entered_on, last_day,\n  card, outcome, due_at, since)\nselect t.member_id, t.flow_id, t.version, t.trigger_key, :brandId!::smallint, t.cause, :today!::date, f.last_day,\n  0, 'waiting', to_timestamp(:nowMs!::float8 / 1000), to_timestamp(:nowMs! / 1000)\nfrom unnest(:memberIds!::bigint[], :flowIds!::bigint[], :versions!::int[], :triggerKeys!::text[], :causes!::text[])\n  as t(member_id, flow_id, version, trigger_key, cause)\nleft join (\n  select m.member_id, m.last_day from huigan.member_facts m where m.member_id = any(:memberIds!)\n) f on f.member_id = t.member_id\nwhere t.trigger_key <> 'once' or (t.member_id, t.flow_id) not in (\n  select o.member_id, o.flow_id from huigan.flow_members o\n  where o.member_id = any(:memberIds!) and o.trigger_key = 'once'\n)\norder by t.member_id, t.flow_id\non conflict (member_id, flow_id, version, trigger_key) do nothing\nreturning member_id"};

/**
 * Query generated from SQL:
 * ```
 * -- Whoever an event starts, each event once; who went through a flow before where it takes everybody once,
 * -- stays out whatever version it was.
 * insert into huigan.flow_members (member_id, flow_id, version, trigger_key, brand_id, cause, entered_on, last_day,
 *   card, outcome, due_at, since)
 * select t.member_id, t.flow_id, t.version, t.trigger_key, :brandId!::smallint, t.cause, :today!::date, f.last_day,
 *   0, 'waiting', to_timestamp(:nowMs!::float8 / 1000), to_timestamp(:nowMs! / 1000)
 * from unnest(:memberIds!::bigint[], :flowIds!::bigint[], :versions!::int[], :triggerKeys!::text[], :causes!::text[])
 *   as t(member_id, flow_id, version, trigger_key, cause)
 * left join (
 *   select m.member_id, m.last_day from huigan.member_facts m where m.member_id = any(:memberIds!)
 * ) f on f.member_id = t.member_id
 * where t.trigger_key <> 'once' or (t.member_id, t.flow_id) not in (
 *   select o.member_id, o.flow_id from huigan.flow_members o
 *   where o.member_id = any(:memberIds!) and o.trigger_key = 'once'
 * )
 * order by t.member_id, t.flow_id
 * on conflict (member_id, flow_id, version, trigger_key) do nothing
 * returning member_id
 * ```
 */
export const insertWalkers = new PreparedQuery<IInsertWalkersParams,IInsertWalkersResult>(insertWalkersIR);


/** 'TakeDueWalkers' parameters type */
export interface ITakeDueWalkersParams {
  brandId: number;
  flowId: bigint;
  limit: number;
  nowMs: number;
  version: number;
}

/** 'TakeDueWalkers' return type */
export interface ITakeDueWalkersResult {
  arm: string | null;
  card: number;
  cause: string;
  drawn_on: string | null;
  due_ms: bigint;
  ended_why: string | null;
  entered_on: string;
  last_day: string | null;
  member_id: bigint;
  outcome: string;
  since_ms: bigint;
  trigger_key: string;
  waits_for: string | null;
  way: string | null;
}

/** 'TakeDueWalkers' query type */
export interface ITakeDueWalkersQuery {
  params: ITakeDueWalkersParams;
  result: ITakeDueWalkersResult;
}

const takeDueWalkersIR: any = {"usedParamSet":{"brandId":true,"flowId":true,"version":true,"nowMs":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":257,"b":265}]},{"name":"flowId","required":true,"transform":{"type":"scalar"},"locs":[{"a":283,"b":290}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":308,"b":316}]},{"name":"nowMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":349,"b":355}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":397,"b":403}]}],"statement":"select m.member_id, m.trigger_key, m.cause, m.entered_on, m.last_day, m.arm, m.drawn_on, m.card, m.way,\n  m.outcome, m.ended_why, huigan.ms(m.due_at) as \"due_ms!\", huigan.ms(m.since) as \"since_ms!\", m.waits_for\nfrom huigan.flow_members m\nwhere m.brand_id = :brandId! and m.flow_id = :flowId! and m.version = :version!\n  and m.due_at <= to_timestamp(:nowMs!::float8 / 1000)\norder by m.due_at limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select m.member_id, m.trigger_key, m.cause, m.entered_on, m.last_day, m.arm, m.drawn_on, m.card, m.way,
 *   m.outcome, m.ended_why, huigan.ms(m.due_at) as "due_ms!", huigan.ms(m.since) as "since_ms!", m.waits_for
 * from huigan.flow_members m
 * where m.brand_id = :brandId! and m.flow_id = :flowId! and m.version = :version!
 *   and m.due_at <= to_timestamp(:nowMs!::float8 / 1000)
 * order by m.due_at limit :limit!::int
 * ```
 */
export const takeDueWalkers = new PreparedQuery<ITakeDueWalkersParams,ITakeDueWalkersResult>(takeDueWalkersIR);


/** 'KeepWalkers' parameters type */
export interface IKeepWalkersParams {
  arms: stringArray;
  cards: numberArray;
  drawnOn: stringArray;
  dueMs: numberArray;
  endedWhy: stringArray;
  flowId: bigint;
  memberIds: bigintArray;
  outcomes: stringArray;
  sinceMs: numberArray;
  triggerKeys: stringArray;
  version: number;
  waitsFor: stringArray;
  ways: stringArray;
}

/** 'KeepWalkers' return type */
export type IKeepWalkersResult = void;

/** 'KeepWalkers' query type */
export interface IKeepWalkersQuery {
  params: IKeepWalkersParams;
  result: IKeepWalkersResult;
}

const keepWalkersIR: any = {"usedParamSet":{"memberIds":true,"triggerKeys":true,"arms":true,"drawnOn":true,"cards":true,"ways":true,"outcomes":true,"endedWhy":true,"dueMs":true,"sinceMs":true,"waitsFor":true,"flowId":true,"version":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":264,"b":274}]},{"name":"triggerKeys","required":true,"transform":{"type":"scalar"},"locs":[{"a":287,"b":299}]},{"name":"arms","required":true,"transform":{"type":"scalar"},"locs":[{"a":310,"b":315}]},{"name":"drawnOn","required":true,"transform":{"type":"scalar"},"locs":[{"a":326,"b":334}]},{"name":"cards","required":true,"transform":{"type":"scalar"},"locs":[{"a":345,"b":351}]},{"name":"ways","required":true,"transform":{"type":"scalar"},"locs":[{"a":368,"b":373}]},{"name":"outcomes","required":true,"transform":{"type":"scalar"},"locs":[{"a":384,"b":393}]},{"name":"endedWhy","required":true,"transform":{"type":"scalar"},"locs":[{"a":404,"b":413}]},{"name":"dueMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":424,"b":430}]},{"name":"sinceMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":443,"b":451}]},{"name":"waitsFor","required":true,"transform":{"type":"scalar"},"locs":[{"a":466,"b":475}]},{"name":"flowId","required":true,"transform":{"type":"scalar"},"locs":[{"a":640,"b":647}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":665,"b":673}]}],"statement":"update huigan.flow_members m set arm = t.arm, drawn_on = t.drawn_on, card = t.card, way = t.way,\n  outcome = t.outcome, ended_why = t.ended_why, due_at = to_timestamp(t.due_ms / 1000),\n  since = to_timestamp(t.since_ms / 1000), waits_for = t.waits_for\nfrom unnest(:memberIds!::bigint[], :triggerKeys!::text[], :arms!::text[], :drawnOn!::date[], :cards!::smallint[],\n  :ways!::text[], :outcomes!::text[], :endedWhy!::text[], :dueMs!::float8[], :sinceMs!::float8[],\n  :waitsFor!::text[]) as t(member_id, trigger_key, arm, drawn_on, card, way, outcome, ended_why, due_ms,\n  since_ms, waits_for)\nwhere m.member_id = t.member_id and m.flow_id = :flowId! and m.version = :version!\n  and m.trigger_key = t.trigger_key"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.flow_members m set arm = t.arm, drawn_on = t.drawn_on, card = t.card, way = t.way,
 *   outcome = t.outcome, ended_why = t.ended_why, due_at = to_timestamp(t.due_ms / 1000),
 *   since = to_timestamp(t.since_ms / 1000), waits_for = t.waits_for
 * from unnest(:memberIds!::bigint[], :triggerKeys!::text[], :arms!::text[], :drawnOn!::date[], :cards!::smallint[],
 *   :ways!::text[], :outcomes!::text[], :endedWhy!::text[], :dueMs!::float8[], :sinceMs!::float8[],
 *   :waitsFor!::text[]) as t(member_id, trigger_key, arm, drawn_on, card, way, outcome, ended_why, due_ms,
 *   since_ms, waits_for)
 * where m.member_id = t.member_id and m.flow_id = :flowId! and m.version = :version!
 *   and m.trigger_key = t.trigger_key
 * ```
 */
export const keepWalkers = new PreparedQuery<IKeepWalkersParams,IKeepWalkersResult>(keepWalkersIR);


/** 'FindStanding' parameters type */
export interface IFindStandingParams {
  memberIds: bigintArray;
}

/** 'FindStanding' return type */
export interface IFindStandingResult {
  agrees: boolean;
  gone: boolean;
  last_day: string | null;
  member_id: bigint;
  member_key: string;
  store_id: string | null;
}

/** 'FindStanding' query type */
export interface IFindStandingQuery {
  params: IFindStandingParams;
  result: IFindStandingResult;
}

const findStandingIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":576,"b":586}]}],"statement":"-- What is asked of members at the moment in which they get something.\nselect m.member_id, m.member_key, coalesce((select c.granted from huigan.member_consents c\n    where c.member_id = m.member_id and c.purpose = 'marketing' order by c.given_at desc limit 1), false)\n    as \"agrees!\",\n  (m.merged_into is not null or exists (select 1 from huigan.closed_members c where c.member_id = m.member_id))\n    as \"gone!\",\n  f.last_day as \"last_day?\", f.store_id as \"store_id?\"\nfrom huigan.members m left join huigan.member_facts f on f.member_id = m.member_id\nwhere m.member_id = any(:memberIds!::bigint[])"};

/**
 * Query generated from SQL:
 * ```
 * -- What is asked of members at the moment in which they get something.
 * select m.member_id, m.member_key, coalesce((select c.granted from huigan.member_consents c
 *     where c.member_id = m.member_id and c.purpose = 'marketing' order by c.given_at desc limit 1), false)
 *     as "agrees!",
 *   (m.merged_into is not null or exists (select 1 from huigan.closed_members c where c.member_id = m.member_id))
 *     as "gone!",
 *   f.last_day as "last_day?", f.store_id as "store_id?"
 * from huigan.members m left join huigan.member_facts f on f.member_id = m.member_id
 * where m.member_id = any(:memberIds!::bigint[])
 * ```
 */
export const findStanding = new PreparedQuery<IFindStandingParams,IFindStandingResult>(findStandingIR);


/** 'FindUsable' parameters type */
export interface IFindUsableParams {
  couponIds: bigintArray;
  memberIds: bigintArray;
}

/** 'FindUsable' return type */
export interface IFindUsableResult {
  coupon_id: bigint;
  member_id: bigint;
}

/** 'FindUsable' query type */
export interface IFindUsableQuery {
  params: IFindUsableParams;
  result: IFindUsableResult;
}

const findUsableIR: any = {"usedParamSet":{"memberIds":true,"couponIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":78,"b":88}]},{"name":"couponIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":123,"b":133}]}],"statement":"select c.member_id, c.coupon_id from huigan.coupons c\nwhere c.member_id = any(:memberIds!::bigint[]) and c.coupon_id = any(:couponIds!::bigint[])\n  and c.state = 'usable'"};

/**
 * Query generated from SQL:
 * ```
 * select c.member_id, c.coupon_id from huigan.coupons c
 * where c.member_id = any(:memberIds!::bigint[]) and c.coupon_id = any(:couponIds!::bigint[])
 *   and c.state = 'usable'
 * ```
 */
export const findUsable = new PreparedQuery<IFindUsableParams,IFindUsableResult>(findUsableIR);


/** 'CountOutcomes' parameters type */
export interface ICountOutcomesParams {
  brandId: number;
  flowIds: bigintArray;
  versions: numberArray;
}

/** 'CountOutcomes' return type */
export interface ICountOutcomesResult {
  flow_id: bigint;
  members: number;
  outcome: string;
  version: number;
}

/** 'CountOutcomes' query type */
export interface ICountOutcomesQuery {
  params: ICountOutcomesParams;
  result: ICountOutcomesResult;
}

const countOutcomesIR: any = {"usedParamSet":{"flowIds":true,"versions":true,"brandId":true},"params":[{"name":"flowIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":273,"b":281},{"a":568,"b":576}]},{"name":"versions","required":true,"transform":{"type":"scalar"},"locs":[{"a":294,"b":303},{"a":579,"b":588}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":437,"b":445},{"a":712,"b":720}]}],"statement":"-- Of versions, as their members stand and as those stood who are gone.\nselect c.flow_id as \"flow_id!\", c.version as \"version!\", c.outcome as \"outcome!\",\n  sum(c.members)::int as \"members!\"\nfrom (\n  select m.flow_id, m.version, m.outcome, count(*) as members\n  from unnest(:flowIds!::bigint[], :versions!::int[]) as t(flow_id, version)\n  join huigan.flow_members m on m.flow_id = t.flow_id and m.version = t.version\n  where m.brand_id = :brandId!\n  group by m.flow_id, m.version, m.outcome\n  union all\n  select g.flow_id, g.version, g.outcome, g.members\n  from unnest(:flowIds!, :versions!) as t(flow_id, version)\n  join huigan.flow_gone g on g.flow_id = t.flow_id and g.version = t.version\n  where g.brand_id = :brandId!\n) c group by c.flow_id, c.version, c.outcome limit 10000"};

/**
 * Query generated from SQL:
 * ```
 * -- Of versions, as their members stand and as those stood who are gone.
 * select c.flow_id as "flow_id!", c.version as "version!", c.outcome as "outcome!",
 *   sum(c.members)::int as "members!"
 * from (
 *   select m.flow_id, m.version, m.outcome, count(*) as members
 *   from unnest(:flowIds!::bigint[], :versions!::int[]) as t(flow_id, version)
 *   join huigan.flow_members m on m.flow_id = t.flow_id and m.version = t.version
 *   where m.brand_id = :brandId!
 *   group by m.flow_id, m.version, m.outcome
 *   union all
 *   select g.flow_id, g.version, g.outcome, g.members
 *   from unnest(:flowIds!, :versions!) as t(flow_id, version)
 *   join huigan.flow_gone g on g.flow_id = t.flow_id and g.version = t.version
 *   where g.brand_id = :brandId!
 * ) c group by c.flow_id, c.version, c.outcome limit 10000
 * ```
 */
export const countOutcomes = new PreparedQuery<ICountOutcomesParams,ICountOutcomesResult>(countOutcomesIR);


/** 'CountPlaces' parameters type */
export interface ICountPlacesParams {
  brandId: number;
  flowId: bigint;
  versions: numberArray;
}

/** 'CountPlaces' return type */
export interface ICountPlacesResult {
  card: number;
  ended_why: string | null;
  members: number;
  version: number;
  waits: boolean;
  way: string | null;
}

/** 'CountPlaces' query type */
export interface ICountPlacesQuery {
  params: ICountPlacesParams;
  result: ICountPlacesResult;
}

const countPlacesIR: any = {"usedParamSet":{"brandId":true,"flowId":true,"versions":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":218,"b":226}]},{"name":"flowId","required":true,"transform":{"type":"scalar"},"locs":[{"a":244,"b":251}]},{"name":"versions","required":true,"transform":{"type":"scalar"},"locs":[{"a":273,"b":282}]}],"statement":"-- Where members of versions are or left, by the way they took.\nselect m.version, m.card, m.way, m.ended_why, m.due_at is not null as \"waits!\", count(*)::int as \"members!\"\nfrom huigan.flow_members m\nwhere m.brand_id = :brandId! and m.flow_id = :flowId! and m.version = any(:versions!::int[])\ngroup by m.version, m.card, m.way, m.ended_why, m.due_at is not null limit 10000"};

/**
 * Query generated from SQL:
 * ```
 * -- Where members of versions are or left, by the way they took.
 * select m.version, m.card, m.way, m.ended_why, m.due_at is not null as "waits!", count(*)::int as "members!"
 * from huigan.flow_members m
 * where m.brand_id = :brandId! and m.flow_id = :flowId! and m.version = any(:versions!::int[])
 * group by m.version, m.card, m.way, m.ended_why, m.due_at is not null limit 10000
 * ```
 */
export const countPlaces = new PreparedQuery<ICountPlacesParams,ICountPlacesResult>(countPlacesIR);


/** 'MeasureFlowArms' parameters type */
export interface IMeasureFlowArmsParams {
  asOf: string;
  brandId: number;
  flowId: bigint;
  from: string;
  to: string;
  version: number;
  windowDays: number;
}

/** 'MeasureFlowArms' return type */
export interface IMeasureFlowArmsResult {
  arm: string | null;
  buyers: number;
  members: number;
  orders: number;
  spent_fen: bigint;
}

/** 'MeasureFlowArms' query type */
export interface IMeasureFlowArmsQuery {
  params: IMeasureFlowArmsParams;
  result: IMeasureFlowArmsResult;
}

const measureFlowArmsIR: any = {"usedParamSet":{"brandId":true,"flowId":true,"version":true,"from":true,"to":true,"windowDays":true,"asOf":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":536,"b":544}]},{"name":"flowId","required":true,"transform":{"type":"scalar"},"locs":[{"a":562,"b":569}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":587,"b":595}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":624,"b":629}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":641,"b":644}]},{"name":"windowDays","required":true,"transform":{"type":"scalar"},"locs":[{"a":910,"b":921}]},{"name":"asOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":929,"b":934}]}],"statement":"-- What members of each group bought after they were drawn for the first time, of which something is left.\n-- Counted are those who were drawn in some days; of whose window some days are still to come as far as it is.\nselect f.arm, count(*)::int as \"members!\", (count(*) filter (where b.orders > 0))::int as \"buyers!\",\n  coalesce(sum(b.orders), 0)::int as \"orders!\", coalesce(sum(b.fen), 0)::bigint as \"spent_fen!\"\nfrom (\n  select distinct on (m.member_id) m.member_id, m.arm, m.drawn_on from huigan.flow_members m\n  where m.brand_id = :brandId! and m.flow_id = :flowId! and m.version = :version!\n    and m.drawn_on between :from!::date and :to!::date and m.arm <> 'held'\n  order by m.member_id, m.drawn_on\n) f\nleft join lateral (\n  select sum(d.orders) as orders, sum(d.takings_fen) as fen from huigan.member_days d\n  where d.member_id = f.member_id and d.day > f.drawn_on\n    and d.day <= least(f.drawn_on + :windowDays!::int, :asOf!::date)\n) b on true\ngroup by f.arm limit 10"};

/**
 * Query generated from SQL:
 * ```
 * -- What members of each group bought after they were drawn for the first time, of which something is left.
 * -- Counted are those who were drawn in some days; of whose window some days are still to come as far as it is.
 * select f.arm, count(*)::int as "members!", (count(*) filter (where b.orders > 0))::int as "buyers!",
 *   coalesce(sum(b.orders), 0)::int as "orders!", coalesce(sum(b.fen), 0)::bigint as "spent_fen!"
 * from (
 *   select distinct on (m.member_id) m.member_id, m.arm, m.drawn_on from huigan.flow_members m
 *   where m.brand_id = :brandId! and m.flow_id = :flowId! and m.version = :version!
 *     and m.drawn_on between :from!::date and :to!::date and m.arm <> 'held'
 *   order by m.member_id, m.drawn_on
 * ) f
 * left join lateral (
 *   select sum(d.orders) as orders, sum(d.takings_fen) as fen from huigan.member_days d
 *   where d.member_id = f.member_id and d.day > f.drawn_on
 *     and d.day <= least(f.drawn_on + :windowDays!::int, :asOf!::date)
 * ) b on true
 * group by f.arm limit 10
 * ```
 */
export const measureFlowArms = new PreparedQuery<IMeasureFlowArmsParams,IMeasureFlowArmsResult>(measureFlowArmsIR);


/** 'MeasureFlowCost' parameters type */
export interface IMeasureFlowCostParams {
  brandId: number;
  cause: string;
  flowId: bigint;
  from: string;
  to: string;
  version: number;
}

/** 'MeasureFlowCost' return type */
export interface IMeasureFlowCostResult {
  cost_fen: bigint;
}

/** 'MeasureFlowCost' query type */
export interface IMeasureFlowCostQuery {
  params: IMeasureFlowCostParams;
  result: IMeasureFlowCostResult;
}

const measureFlowCostIR: any = {"usedParamSet":{"cause":true,"brandId":true,"flowId":true,"version":true,"from":true,"to":true},"params":[{"name":"cause","required":true,"transform":{"type":"scalar"},"locs":[{"a":296,"b":302}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":460,"b":468}]},{"name":"flowId","required":true,"transform":{"type":"scalar"},"locs":[{"a":486,"b":493}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":511,"b":519}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":568,"b":573}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":585,"b":588}]}],"statement":"-- What coupons of a version took off, less what went back; of members who were drawn in some days.\nselect coalesce(sum(u.off_fen - u.given_back_fen), 0)::bigint as \"cost_fen!\"\nfrom huigan.flow_members m\njoin huigan.coupons c on c.member_id = m.member_id and c.source = 'flow'\n  and c.cause like :cause!::text || m.trigger_key || '.%'\njoin huigan.coupon_uses u on u.member_id = c.member_id and u.coupon_id = c.coupon_id and u.state = 'used'\nwhere m.brand_id = :brandId! and m.flow_id = :flowId! and m.version = :version! and m.arm = 'treated'\n  and m.drawn_on between :from!::date and :to!::date"};

/**
 * Query generated from SQL:
 * ```
 * -- What coupons of a version took off, less what went back; of members who were drawn in some days.
 * select coalesce(sum(u.off_fen - u.given_back_fen), 0)::bigint as "cost_fen!"
 * from huigan.flow_members m
 * join huigan.coupons c on c.member_id = m.member_id and c.source = 'flow'
 *   and c.cause like :cause!::text || m.trigger_key || '.%'
 * join huigan.coupon_uses u on u.member_id = c.member_id and u.coupon_id = c.coupon_id and u.state = 'used'
 * where m.brand_id = :brandId! and m.flow_id = :flowId! and m.version = :version! and m.arm = 'treated'
 *   and m.drawn_on between :from!::date and :to!::date
 * ```
 */
export const measureFlowCost = new PreparedQuery<IMeasureFlowCostParams,IMeasureFlowCostResult>(measureFlowCostIR);


/** 'ForgetWalker' parameters type */
export interface IForgetWalkerParams {
  memberId: bigint;
}

/** 'ForgetWalker' return type */
export type IForgetWalkerResult = void;

/** 'ForgetWalker' query type */
export interface IForgetWalkerQuery {
  params: IForgetWalkerParams;
  result: IForgetWalkerResult;
}

const forgetWalkerIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":133,"b":142}]}],"statement":"-- Of whoever closes their account; they stay in the numbers.\nwith gone as (\n  delete from huigan.flow_members m where m.member_id = :memberId!\n  returning m.brand_id, m.flow_id, m.version, m.outcome\n)\ninsert into huigan.flow_gone as g (brand_id, flow_id, version, outcome, members)\nselect w.brand_id, w.flow_id, w.version, case w.outcome when 'waiting' then 'dropped' else w.outcome end,\n  count(*)::int\nfrom gone w group by 1, 2, 3, 4\non conflict (brand_id, flow_id, version, outcome) do update set members = g.members + excluded.members"};

/**
 * Query generated from SQL:
 * ```
 * -- Of whoever closes their account; they stay in the numbers.
 * with gone as (
 *   delete from huigan.flow_members m where m.member_id = :memberId!
 *   returning m.brand_id, m.flow_id, m.version, m.outcome
 * )
 * insert into huigan.flow_gone as g (brand_id, flow_id, version, outcome, members)
 * select w.brand_id, w.flow_id, w.version, case w.outcome when 'waiting' then 'dropped' else w.outcome end,
 *   count(*)::int
 * from gone w group by 1, 2, 3, 4
 * on conflict (brand_id, flow_id, version, outcome) do update set members = g.members + excluded.members
 * ```
 */
export const forgetWalker = new PreparedQuery<IForgetWalkerParams,IForgetWalkerResult>(forgetWalkerIR);


/** 'DeleteSignals' parameters type */
export interface IDeleteSignalsParams {
  memberId: bigint;
}

/** 'DeleteSignals' return type */
export type IDeleteSignalsResult = void;

/** 'DeleteSignals' query type */
export interface IDeleteSignalsQuery {
  params: IDeleteSignalsParams;
  result: IDeleteSignalsResult;
}

const deleteSignalsIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":50,"b":59}]}],"statement":"delete from huigan.flow_signals where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.flow_signals where member_id = :memberId!
 * ```
 */
export const deleteSignals = new PreparedQuery<IDeleteSignalsParams,IDeleteSignalsResult>(deleteSignalsIR);


