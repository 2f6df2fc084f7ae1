/** Types generated for queries found in "cloudfunctions/core/insight/behaviour.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'EnsureBehaviourMonth' parameters type */
export interface IEnsureBehaviourMonthParams {
  day: string;
}

/** 'EnsureBehaviourMonth' return type */
export interface IEnsureBehaviourMonthResult {
  made: undefined | null;
}

/** 'EnsureBehaviourMonth' query type */
export interface IEnsureBehaviourMonthQuery {
  params: IEnsureBehaviourMonthParams;
  result: IEnsureBehaviourMonthResult;
}

const ensureBehaviourMonthIR: any = {"usedParamSet":{"day":true},"params":[{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":37,"b":41}]}],"statement":"select huigan.ensure_behaviour_month(:day!::date) as \"made\""};

/**
 * Query generated from SQL:
 * ```
 * select huigan.ensure_behaviour_month(:day!::date) as "made"
 * ```
 */
export const ensureBehaviourMonth = new PreparedQuery<IEnsureBehaviourMonthParams,IEnsureBehaviourMonthResult>(ensureBehaviourMonthIR);


/** 'InsertBehaviour' parameters type */
export interface IInsertBehaviourParams {
  brandId: number;
  channels: stringArray;
  days: stringArray;
  happenedMs: numberArray;
  ids: stringArray;
  memberId: bigint;
  names: stringArray;
  pages: stringArray;
  scenes: numberArray;
  since: string;
  subjects: stringArray;
}

/** 'InsertBehaviour' return type */
export interface IInsertBehaviourResult {
  event_id: string;
}

/** 'InsertBehaviour' query type */
export interface IInsertBehaviourQuery {
  params: IInsertBehaviourParams;
  result: IInsertBehaviourResult;
}

const insertBehaviourIR: any = {"usedParamSet":{"memberId":true,"brandId":true,"ids":true,"days":true,"names":true,"happenedMs":true,"pages":true,"subjects":true,"scenes":true,"channels":true,"since":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":140,"b":149},{"a":641,"b":650}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":187,"b":195}]},{"name":"ids","required":true,"transform":{"type":"scalar"},"locs":[{"a":307,"b":311},{"a":708,"b":712}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":322,"b":327}]},{"name":"names","required":true,"transform":{"type":"scalar"},"locs":[{"a":338,"b":344}]},{"name":"happenedMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":355,"b":366}]},{"name":"pages","required":true,"transform":{"type":"scalar"},"locs":[{"a":379,"b":385}]},{"name":"subjects","required":true,"transform":{"type":"scalar"},"locs":[{"a":400,"b":409}]},{"name":"scenes","required":true,"transform":{"type":"scalar"},"locs":[{"a":420,"b":427}]},{"name":"channels","required":true,"transform":{"type":"scalar"},"locs":[{"a":437,"b":446}]},{"name":"since","required":true,"transform":{"type":"scalar"},"locs":[{"a":673,"b":679}]}],"statement":"insert into huigan.behaviour_events (member_id, happened_on, event_id, brand_id, name, happened_at, page,\n  subject, scene, channel)\nselect :memberId!::bigint, t.happened_on, t.event_id, :brandId!::smallint, t.name,\n  to_timestamp(t.happened_ms / 1000), t.page, t.subject, t.scene, t.channel\nfrom unnest(\n  :ids!::text[], :days!::date[], :names!::text[], :happenedMs!::float8[], :pages!::text[],\n    :subjects!::text[], :scenes!::int[], :channels!::text[]\n) as t(event_id, happened_on, name, happened_ms, page, subject, scene, channel)\nwhere t.event_id <> all (array(\n  select b.event_id from huigan.behaviour_events b\n  where b.member_id = :memberId! and b.happened_on >= :since!::date and b.event_id = any(:ids!::text[])\n))\non conflict do nothing returning event_id"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.behaviour_events (member_id, happened_on, event_id, brand_id, name, happened_at, page,
 *   subject, scene, channel)
 * select :memberId!::bigint, t.happened_on, t.event_id, :brandId!::smallint, t.name,
 *   to_timestamp(t.happened_ms / 1000), t.page, t.subject, t.scene, t.channel
 * from unnest(
 *   :ids!::text[], :days!::date[], :names!::text[], :happenedMs!::float8[], :pages!::text[],
 *     :subjects!::text[], :scenes!::int[], :channels!::text[]
 * ) as t(event_id, happened_on, name, happened_ms, page, subject, scene, channel)
 * where t.event_id <> all (array(
 *   select b.event_id from huigan.behaviour_events b
 *   where b.member_id = :memberId! and b.happened_on >= :since!::date and b.event_id = any(:ids!::text[])
 * ))
 * on conflict do nothing returning event_id
 * ```
 */
export const insertBehaviour = new PreparedQuery<IInsertBehaviourParams,IInsertBehaviourResult>(insertBehaviourIR);


/** 'FindBehaviour' parameters type */
export interface IFindBehaviourParams {
  beforeId: string;
  beforeMs: number;
  limit: number;
  memberId: bigint;
}

/** 'FindBehaviour' return type */
export interface IFindBehaviourResult {
  channel: string | null;
  event_id: string;
  happened_at: Date;
  name: string;
  page: string | null;
}

/** 'FindBehaviour' query type */
export interface IFindBehaviourQuery {
  params: IFindBehaviourParams;
  result: IFindBehaviourResult;
}

const findBehaviourIR: any = {"usedParamSet":{"memberId":true,"beforeMs":true,"beforeId":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":111,"b":120}]},{"name":"beforeMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":170,"b":179}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":200,"b":209}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":269,"b":275}]}],"statement":"select b.event_id, b.name, b.happened_at, b.page, b.channel from huigan.behaviour_events b\nwhere b.member_id = :memberId! and (b.happened_at, b.event_id) < (to_timestamp(:beforeMs!::float8 / 1000),\n  :beforeId!::text)\norder by b.happened_at desc, b.event_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select b.event_id, b.name, b.happened_at, b.page, b.channel from huigan.behaviour_events b
 * where b.member_id = :memberId! and (b.happened_at, b.event_id) < (to_timestamp(:beforeMs!::float8 / 1000),
 *   :beforeId!::text)
 * order by b.happened_at desc, b.event_id desc limit :limit!::int
 * ```
 */
export const findBehaviour = new PreparedQuery<IFindBehaviourParams,IFindBehaviourResult>(findBehaviourIR);


/** 'CountBehaviour' parameters type */
export interface ICountBehaviourParams {
  memberId: bigint;
}

/** 'CountBehaviour' return type */
export interface ICountBehaviourResult {
  count: number;
}

/** 'CountBehaviour' query type */
export interface ICountBehaviourQuery {
  params: ICountBehaviourParams;
  result: ICountBehaviourResult;
}

const countBehaviourIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":84,"b":93}]}],"statement":"select count(*)::int as \"count!\" from huigan.behaviour_events b where b.member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * select count(*)::int as "count!" from huigan.behaviour_events b where b.member_id = :memberId!
 * ```
 */
export const countBehaviour = new PreparedQuery<ICountBehaviourParams,ICountBehaviourResult>(countBehaviourIR);


/** 'DeleteBehaviour' parameters type */
export interface IDeleteBehaviourParams {
  memberId: bigint;
}

/** 'DeleteBehaviour' return type */
export type IDeleteBehaviourResult = void;

/** 'DeleteBehaviour' query type */
export interface IDeleteBehaviourQuery {
  params: IDeleteBehaviourParams;
  result: IDeleteBehaviourResult;
}

const deleteBehaviourIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":54,"b":63}]}],"statement":"delete from huigan.behaviour_events where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.behaviour_events where member_id = :memberId!
 * ```
 */
export const deleteBehaviour = new PreparedQuery<IDeleteBehaviourParams,IDeleteBehaviourResult>(deleteBehaviourIR);


