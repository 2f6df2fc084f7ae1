/** Types generated for queries found in "cloudfunctions/core/payment/effects.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

export type bigintArray = (bigint)[];

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'InsertEffects' parameters type */
export interface IInsertEffectsParams {
  at: string;
  brandIds: numberArray;
  kinds: stringArray;
  memberIds: bigintArray;
  orderIds: stringArray;
  payloads: stringArray;
  subjects: stringArray;
}

/** 'InsertEffects' return type */
export type IInsertEffectsResult = void;

/** 'InsertEffects' query type */
export interface IInsertEffectsQuery {
  params: IInsertEffectsParams;
  result: IInsertEffectsResult;
}

const insertEffectsIR: any = {"usedParamSet":{"at":true,"brandIds":true,"memberIds":true,"orderIds":true,"kinds":true,"subjects":true,"payloads":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":186,"b":189},{"a":207,"b":210}]},{"name":"brandIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":240,"b":249}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":264,"b":274}]},{"name":"orderIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":287,"b":296}]},{"name":"kinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":307,"b":313}]},{"name":"subjects","required":true,"transform":{"type":"scalar"},"locs":[{"a":324,"b":333}]},{"name":"payloads","required":true,"transform":{"type":"scalar"},"locs":[{"a":348,"b":357}]}],"statement":"insert into huigan.order_effects (brand_id, member_id, order_id, kind, subject, payload, due_at, made_at)\nselect t.brand_id, t.member_id, t.order_id, t.kind, t.subject, t.payload::json, :at!::timestamptz,\n  :at!::timestamptz\nfrom unnest(\n  :brandIds!::smallint[], :memberIds!::bigint[], :orderIds!::text[], :kinds!::text[], :subjects!::text[],\n    :payloads!::text[]\n) with ordinality as t(brand_id, member_id, order_id, kind, subject, payload, place)\norder by t.place\non conflict on constraint order_effects_once do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.order_effects (brand_id, member_id, order_id, kind, subject, payload, due_at, made_at)
 * select t.brand_id, t.member_id, t.order_id, t.kind, t.subject, t.payload::json, :at!::timestamptz,
 *   :at!::timestamptz
 * from unnest(
 *   :brandIds!::smallint[], :memberIds!::bigint[], :orderIds!::text[], :kinds!::text[], :subjects!::text[],
 *     :payloads!::text[]
 * ) with ordinality as t(brand_id, member_id, order_id, kind, subject, payload, place)
 * order by t.place
 * on conflict on constraint order_effects_once do nothing
 * ```
 */
export const insertEffects = new PreparedQuery<IInsertEffectsParams,IInsertEffectsResult>(insertEffectsIR);


/** 'InsertKeptEffect' parameters type */
export interface IInsertKeptEffectParams {
  at: string;
  brandId: number;
  kind: string;
  lastError: string;
  memberId?: bigint | null | void;
  orderId?: string | null | void;
  payload: string;
  subject: string;
}

/** 'InsertKeptEffect' return type */
export type IInsertKeptEffectResult = void;

/** 'InsertKeptEffect' query type */
export interface IInsertKeptEffectQuery {
  params: IInsertKeptEffectParams;
  result: IInsertKeptEffectResult;
}

const insertKeptEffectIR: any = {"usedParamSet":{"brandId":true,"memberId":true,"orderId":true,"kind":true,"subject":true,"payload":true,"at":true,"lastError":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":135,"b":143}]},{"name":"memberId","required":false,"transform":{"type":"scalar"},"locs":[{"a":146,"b":154}]},{"name":"orderId","required":false,"transform":{"type":"scalar"},"locs":[{"a":157,"b":164}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":167,"b":172}]},{"name":"subject","required":true,"transform":{"type":"scalar"},"locs":[{"a":175,"b":183}]},{"name":"payload","required":true,"transform":{"type":"scalar"},"locs":[{"a":186,"b":194}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":203,"b":206},{"a":224,"b":227}]},{"name":"lastError","required":true,"transform":{"type":"scalar"},"locs":[{"a":249,"b":259}]}],"statement":"insert into huigan.order_effects (brand_id, member_id, order_id, kind, subject, payload, due_at, made_at,\n  stuck, last_error)\nvalues (:brandId!, :memberId, :orderId, :kind!, :subject!, :payload!::json, :at!::timestamptz,\n  :at!::timestamptz, true, :lastError!)\non conflict on constraint order_effects_once do update set stuck = true, last_error = excluded.last_error"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.order_effects (brand_id, member_id, order_id, kind, subject, payload, due_at, made_at,
 *   stuck, last_error)
 * values (:brandId!, :memberId, :orderId, :kind!, :subject!, :payload!::json, :at!::timestamptz,
 *   :at!::timestamptz, true, :lastError!)
 * on conflict on constraint order_effects_once do update set stuck = true, last_error = excluded.last_error
 * ```
 */
export const insertKeptEffect = new PreparedQuery<IInsertKeptEffectParams,IInsertKeptEffectResult>(insertKeptEffectIR);


/** 'TakeDueEffects' parameters type */
export interface ITakeDueEffectsParams {
  again: string;
  limit: number;
  now: string;
}

/** 'TakeDueEffects' return type */
export interface ITakeDueEffectsResult {
  attempts: number;
  brand_id: number;
  effect_id: bigint;
  kind: string;
  member_id: bigint | null;
  order_id: string | null;
  payload: unknown;
  subject: string;
}

/** 'TakeDueEffects' query type */
export interface ITakeDueEffectsQuery {
  params: ITakeDueEffectsParams;
  result: ITakeDueEffectsResult;
}

const takeDueEffectsIR: any = {"usedParamSet":{"again":true,"now":true,"limit":true},"params":[{"name":"again","required":true,"transform":{"type":"scalar"},"locs":[{"a":70,"b":76}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":199,"b":203}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":257,"b":263}]}],"statement":"update huigan.order_effects e set attempts = e.attempts + 1, due_at = :again!::timestamptz\nwhere e.effect_id in (\n  select d.effect_id from huigan.order_effects d\n  where not d.stuck and d.due_at <= :now!::timestamptz\n  order by d.due_at, d.effect_id limit :limit!::int\n  for update skip locked\n)\nreturning e.effect_id, e.brand_id, e.member_id, e.order_id, e.kind, e.subject, e.payload, e.attempts"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.order_effects e set attempts = e.attempts + 1, due_at = :again!::timestamptz
 * where e.effect_id in (
 *   select d.effect_id from huigan.order_effects d
 *   where not d.stuck and d.due_at <= :now!::timestamptz
 *   order by d.due_at, d.effect_id limit :limit!::int
 *   for update skip locked
 * )
 * returning e.effect_id, e.brand_id, e.member_id, e.order_id, e.kind, e.subject, e.payload, e.attempts
 * ```
 */
export const takeDueEffects = new PreparedQuery<ITakeDueEffectsParams,ITakeDueEffectsResult>(takeDueEffectsIR);


/** 'TakeDueEffectsOfOrder' parameters type */
export interface ITakeDueEffectsOfOrderParams {
  again: string;
  kinds: stringArray;
  limit: number;
  memberId: bigint;
  now: string;
  orderId: string;
}

/** 'TakeDueEffectsOfOrder' return type */
export interface ITakeDueEffectsOfOrderResult {
  attempts: number;
  brand_id: number;
  effect_id: bigint;
  kind: string;
  member_id: bigint | null;
  order_id: string | null;
  payload: unknown;
  subject: string;
}

/** 'TakeDueEffectsOfOrder' query type */
export interface ITakeDueEffectsOfOrderQuery {
  params: ITakeDueEffectsOfOrderParams;
  result: ITakeDueEffectsOfOrderResult;
}

const takeDueEffectsOfOrderIR: any = {"usedParamSet":{"again":true,"memberId":true,"orderId":true,"now":true,"kinds":true,"limit":true},"params":[{"name":"again","required":true,"transform":{"type":"scalar"},"locs":[{"a":70,"b":76}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":185,"b":194}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":213,"b":221}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":255,"b":259}]},{"name":"kinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":295,"b":301}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":341,"b":347}]}],"statement":"update huigan.order_effects e set attempts = e.attempts + 1, due_at = :again!::timestamptz\nwhere e.effect_id in (\n  select d.effect_id from huigan.order_effects d\n  where d.member_id = :memberId! and d.order_id = :orderId! and not d.stuck and d.due_at <= :now!::timestamptz\n    and d.kind = any(:kinds!::text[])\n  order by d.effect_id limit :limit!::int\n  for update skip locked\n)\nreturning e.effect_id, e.brand_id, e.member_id, e.order_id, e.kind, e.subject, e.payload, e.attempts"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.order_effects e set attempts = e.attempts + 1, due_at = :again!::timestamptz
 * where e.effect_id in (
 *   select d.effect_id from huigan.order_effects d
 *   where d.member_id = :memberId! and d.order_id = :orderId! and not d.stuck and d.due_at <= :now!::timestamptz
 *     and d.kind = any(:kinds!::text[])
 *   order by d.effect_id limit :limit!::int
 *   for update skip locked
 * )
 * returning e.effect_id, e.brand_id, e.member_id, e.order_id, e.kind, e.subject, e.payload, e.attempts
 * ```
 */
export const takeDueEffectsOfOrder = new PreparedQuery<ITakeDueEffectsOfOrderParams,ITakeDueEffectsOfOrderResult>(takeDueEffectsOfOrderIR);


/** 'DeleteEffects' parameters type */
export interface IDeleteEffectsParams {
  effectIds: bigintArray;
}

/** 'DeleteEffects' return type */
export type IDeleteEffectsResult = void;

/** 'DeleteEffects' query type */
export interface IDeleteEffectsQuery {
  params: IDeleteEffectsParams;
  result: IDeleteEffectsResult;
}

const deleteEffectsIR: any = {"usedParamSet":{"effectIds":true},"params":[{"name":"effectIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":55,"b":65}]}],"statement":"delete from huigan.order_effects where effect_id = any(:effectIds!::bigint[]) and not stuck"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.order_effects where effect_id = any(:effectIds!::bigint[]) and not stuck
 * ```
 */
export const deleteEffects = new PreparedQuery<IDeleteEffectsParams,IDeleteEffectsResult>(deleteEffectsIR);


/** 'PutOffEffect' parameters type */
export interface IPutOffEffectParams {
  dueAt: string;
  effectId: bigint;
  lastError: string;
  stuck: boolean;
}

/** 'PutOffEffect' return type */
export type IPutOffEffectResult = void;

/** 'PutOffEffect' query type */
export interface IPutOffEffectQuery {
  params: IPutOffEffectParams;
  result: IPutOffEffectResult;
}

const putOffEffectIR: any = {"usedParamSet":{"dueAt":true,"lastError":true,"stuck":true,"effectId":true},"params":[{"name":"dueAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":41,"b":47}]},{"name":"lastError","required":true,"transform":{"type":"scalar"},"locs":[{"a":76,"b":86}]},{"name":"stuck","required":true,"transform":{"type":"scalar"},"locs":[{"a":97,"b":103}]},{"name":"effectId","required":true,"transform":{"type":"scalar"},"locs":[{"a":123,"b":132}]}],"statement":"update huigan.order_effects set due_at = :dueAt!::timestamptz, last_error = :lastError!, stuck = :stuck!\nwhere effect_id = :effectId!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.order_effects set due_at = :dueAt!::timestamptz, last_error = :lastError!, stuck = :stuck!
 * where effect_id = :effectId!
 * ```
 */
export const putOffEffect = new PreparedQuery<IPutOffEffectParams,IPutOffEffectResult>(putOffEffectIR);


/** 'SetPayload' parameters type */
export interface ISetPayloadParams {
  effectId: bigint;
  payload: string;
}

/** 'SetPayload' return type */
export type ISetPayloadResult = void;

/** 'SetPayload' query type */
export interface ISetPayloadQuery {
  params: ISetPayloadParams;
  result: ISetPayloadResult;
}

const setPayloadIR: any = {"usedParamSet":{"payload":true,"effectId":true},"params":[{"name":"payload","required":true,"transform":{"type":"scalar"},"locs":[{"a":42,"b":50}]},{"name":"effectId","required":true,"transform":{"type":"scalar"},"locs":[{"a":76,"b":85}]}],"statement":"update huigan.order_effects set payload = :payload!::json where effect_id = :effectId!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.order_effects set payload = :payload!::json where effect_id = :effectId!
 * ```
 */
export const setPayload = new PreparedQuery<ISetPayloadParams,ISetPayloadResult>(setPayloadIR);


/** 'FindEffectPayload' parameters type */
export interface IFindEffectPayloadParams {
  effectId: bigint;
}

/** 'FindEffectPayload' return type */
export interface IFindEffectPayloadResult {
  payload: unknown;
}

/** 'FindEffectPayload' query type */
export interface IFindEffectPayloadQuery {
  params: IFindEffectPayloadParams;
  result: IFindEffectPayloadResult;
}

const findEffectPayloadIR: any = {"usedParamSet":{"effectId":true},"params":[{"name":"effectId","required":true,"transform":{"type":"scalar"},"locs":[{"a":65,"b":74}]}],"statement":"select e.payload from huigan.order_effects e where e.effect_id = :effectId! for update"};

/**
 * Query generated from SQL:
 * ```
 * select e.payload from huigan.order_effects e where e.effect_id = :effectId! for update
 * ```
 */
export const findEffectPayload = new PreparedQuery<IFindEffectPayloadParams,IFindEffectPayloadResult>(findEffectPayloadIR);


/** 'ReadStuck' parameters type */
export interface IReadStuckParams {
  after: bigint;
  brandId: number;
  limit: number;
}

/** 'ReadStuck' return type */
export interface IReadStuckResult {
  attempts: number;
  effect_id: bigint;
  kind: string;
  last_error: string | null;
  made_at: Date;
  order_id: string | null;
}

/** 'ReadStuck' query type */
export interface IReadStuckQuery {
  params: IReadStuckParams;
  result: IReadStuckResult;
}

const readStuckIR: any = {"usedParamSet":{"brandId":true,"after":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":123,"b":131}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":169}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":198,"b":204}]}],"statement":"select e.effect_id, e.kind, e.order_id, e.attempts, e.last_error, e.made_at from huigan.order_effects e\nwhere e.brand_id = :brandId! and e.stuck and e.effect_id > :after!\norder by e.effect_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select e.effect_id, e.kind, e.order_id, e.attempts, e.last_error, e.made_at from huigan.order_effects e
 * where e.brand_id = :brandId! and e.stuck and e.effect_id > :after!
 * order by e.effect_id limit :limit!::int
 * ```
 */
export const readStuck = new PreparedQuery<IReadStuckParams,IReadStuckResult>(readStuckIR);


/** 'Unstick' parameters type */
export interface IUnstickParams {
  at: string;
  brandId: number;
  effectIds: bigintArray;
}

/** 'Unstick' return type */
export interface IUnstickResult {
  effect_id: bigint;
}

/** 'Unstick' query type */
export interface IUnstickQuery {
  params: IUnstickParams;
  result: IUnstickResult;
}

const unstickIR: any = {"usedParamSet":{"at":true,"brandId":true,"effectIds":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":70,"b":73}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":105,"b":113}]},{"name":"effectIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":145,"b":155}]}],"statement":"update huigan.order_effects set stuck = false, attempts = 0, due_at = :at!::timestamptz\nwhere brand_id = :brandId! and stuck and effect_id = any(:effectIds!::bigint[])\nreturning effect_id"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.order_effects set stuck = false, attempts = 0, due_at = :at!::timestamptz
 * where brand_id = :brandId! and stuck and effect_id = any(:effectIds!::bigint[])
 * returning effect_id
 * ```
 */
export const unstick = new PreparedQuery<IUnstickParams,IUnstickResult>(unstickIR);


