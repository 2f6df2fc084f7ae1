/** Types generated for queries found in "cloudfunctions/core/effect/effects.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'InsertEffects' parameters type */
export interface IInsertEffectsParams {
  at: string;
  brandIds: numberArray;
  kinds: stringArray;
  memberIds: bigintArray;
  ownerIds: stringArray;
  ownerKinds: stringArray;
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

const insertEffectsIR: any = {"usedParamSet":{"at":true,"memberIds":true,"kinds":true,"subjects":true,"brandIds":true,"ownerKinds":true,"ownerIds":true,"payloads":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":210,"b":213},{"a":229,"b":232}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":259,"b":269}]},{"name":"kinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":282,"b":288}]},{"name":"subjects","required":true,"transform":{"type":"scalar"},"locs":[{"a":299,"b":308}]},{"name":"brandIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":319,"b":328}]},{"name":"ownerKinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":345,"b":356}]},{"name":"ownerIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":367,"b":376}]},{"name":"payloads","required":true,"transform":{"type":"scalar"},"locs":[{"a":387,"b":396}]}],"statement":"insert into huigan.effects (member_id, kind, subject, brand_id, owner_kind, owner_id, payload, due_at,\n  made_at)\nselect t.member_id, t.kind, t.subject, t.brand_id, t.owner_kind, t.owner_id, t.payload::json,\n  :at!::timestamptz, :at!::timestamptz\nfrom unnest(:memberIds!::bigint[], :kinds!::text[], :subjects!::text[], :brandIds!::smallint[],\n  :ownerKinds!::text[], :ownerIds!::text[], :payloads!::text[])\n  with ordinality as t(member_id, kind, subject, brand_id, owner_kind, owner_id, payload, place)\norder by t.place\non conflict on constraint effects_once do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.effects (member_id, kind, subject, brand_id, owner_kind, owner_id, payload, due_at,
 *   made_at)
 * select t.member_id, t.kind, t.subject, t.brand_id, t.owner_kind, t.owner_id, t.payload::json,
 *   :at!::timestamptz, :at!::timestamptz
 * from unnest(:memberIds!::bigint[], :kinds!::text[], :subjects!::text[], :brandIds!::smallint[],
 *   :ownerKinds!::text[], :ownerIds!::text[], :payloads!::text[])
 *   with ordinality as t(member_id, kind, subject, brand_id, owner_kind, owner_id, payload, place)
 * order by t.place
 * on conflict on constraint effects_once do nothing
 * ```
 */
export const insertEffects = new PreparedQuery<IInsertEffectsParams,IInsertEffectsResult>(insertEffectsIR);


/** 'InsertKeptEffect' parameters type */
export interface IInsertKeptEffectParams {
  at: string;
  brandId: number;
  kind: string;
  lastError: string;
  memberId: bigint;
  ownerId: string;
  ownerKind: string;
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

const insertKeptEffectIR: any = {"usedParamSet":{"memberId":true,"kind":true,"subject":true,"brandId":true,"ownerKind":true,"ownerId":true,"payload":true,"at":true,"lastError":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":141,"b":150}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":153,"b":158}]},{"name":"subject","required":true,"transform":{"type":"scalar"},"locs":[{"a":161,"b":169}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":172,"b":180}]},{"name":"ownerKind","required":true,"transform":{"type":"scalar"},"locs":[{"a":183,"b":193}]},{"name":"ownerId","required":true,"transform":{"type":"scalar"},"locs":[{"a":196,"b":204}]},{"name":"payload","required":true,"transform":{"type":"scalar"},"locs":[{"a":207,"b":215}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":224,"b":227},{"a":245,"b":248}]},{"name":"lastError","required":true,"transform":{"type":"scalar"},"locs":[{"a":270,"b":280}]}],"statement":"insert into huigan.effects (member_id, kind, subject, brand_id, owner_kind, owner_id, payload, due_at,\n  made_at, stuck, last_error)\nvalues (:memberId!, :kind!, :subject!, :brandId!, :ownerKind!, :ownerId!, :payload!::json, :at!::timestamptz,\n  :at!::timestamptz, true, :lastError!)\non conflict on constraint effects_once do update set stuck = true, last_error = excluded.last_error"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.effects (member_id, kind, subject, brand_id, owner_kind, owner_id, payload, due_at,
 *   made_at, stuck, last_error)
 * values (:memberId!, :kind!, :subject!, :brandId!, :ownerKind!, :ownerId!, :payload!::json, :at!::timestamptz,
 *   :at!::timestamptz, true, :lastError!)
 * on conflict on constraint effects_once do update set stuck = true, last_error = excluded.last_error
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
  effect_no: bigint;
  kind: string;
  member_id: bigint;
  owner_id: string;
  owner_kind: string;
  payload: unknown;
  subject: string;
}

/** 'TakeDueEffects' query type */
export interface ITakeDueEffectsQuery {
  params: ITakeDueEffectsParams;
  result: ITakeDueEffectsResult;
}

const takeDueEffectsIR: any = {"usedParamSet":{"now":true,"limit":true,"again":true},"params":[{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":183,"b":187},{"a":468,"b":472}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":241,"b":247}]},{"name":"again","required":true,"transform":{"type":"scalar"},"locs":[{"a":320,"b":326}]}],"statement":"-- What somebody else has taken meanwhile is due no more.\nwith due as materialized (\n  select d.member_id, d.kind, d.subject from huigan.effects d\n  where not d.stuck and d.due_at <= :now!::timestamptz\n  order by d.due_at, d.effect_no limit :limit!::int\n)\nupdate huigan.effects e set attempts = e.attempts + 1, due_at = :again!::timestamptz\nfrom due where e.member_id = due.member_id and e.kind = due.kind and e.subject = due.subject\n  and not e.stuck and e.due_at <= :now!::timestamptz\nreturning e.member_id, e.kind, e.subject, e.brand_id, e.owner_kind, e.owner_id, e.payload, e.attempts,\n  e.effect_no"};

/**
 * Query generated from SQL:
 * ```
 * -- What somebody else has taken meanwhile is due no more.
 * with due as materialized (
 *   select d.member_id, d.kind, d.subject from huigan.effects d
 *   where not d.stuck and d.due_at <= :now!::timestamptz
 *   order by d.due_at, d.effect_no limit :limit!::int
 * )
 * update huigan.effects e set attempts = e.attempts + 1, due_at = :again!::timestamptz
 * from due where e.member_id = due.member_id and e.kind = due.kind and e.subject = due.subject
 *   and not e.stuck and e.due_at <= :now!::timestamptz
 * returning e.member_id, e.kind, e.subject, e.brand_id, e.owner_kind, e.owner_id, e.payload, e.attempts,
 *   e.effect_no
 * ```
 */
export const takeDueEffects = new PreparedQuery<ITakeDueEffectsParams,ITakeDueEffectsResult>(takeDueEffectsIR);


/** 'TakeDueEffectsOfOwner' parameters type */
export interface ITakeDueEffectsOfOwnerParams {
  again: string;
  kinds: stringArray;
  limit: number;
  memberId: bigint;
  now: string;
  ownerId: string;
  ownerKind: string;
}

/** 'TakeDueEffectsOfOwner' return type */
export interface ITakeDueEffectsOfOwnerResult {
  attempts: number;
  brand_id: number;
  effect_no: bigint;
  kind: string;
  member_id: bigint;
  owner_id: string;
  owner_kind: string;
  payload: unknown;
  subject: string;
}

/** 'TakeDueEffectsOfOwner' query type */
export interface ITakeDueEffectsOfOwnerQuery {
  params: ITakeDueEffectsOfOwnerParams;
  result: ITakeDueEffectsOfOwnerResult;
}

const takeDueEffectsOfOwnerIR: any = {"usedParamSet":{"again":true,"memberId":true,"ownerKind":true,"ownerId":true,"now":true,"kinds":true,"limit":true},"params":[{"name":"again","required":true,"transform":{"type":"scalar"},"locs":[{"a":64,"b":70}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":105,"b":114},{"a":216,"b":225}]},{"name":"ownerKind","required":true,"transform":{"type":"scalar"},"locs":[{"a":246,"b":256}]},{"name":"ownerId","required":true,"transform":{"type":"scalar"},"locs":[{"a":275,"b":283}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":321,"b":325}]},{"name":"kinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":357,"b":363}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":403,"b":409}]}],"statement":"update huigan.effects e set attempts = e.attempts + 1, due_at = :again!::timestamptz\nwhere e.member_id = :memberId! and (e.kind, e.subject) in (\n  select d.kind, d.subject from huigan.effects d\n  where d.member_id = :memberId! and d.owner_kind = :ownerKind! and d.owner_id = :ownerId! and not d.stuck\n    and d.due_at <= :now!::timestamptz and d.kind = any(:kinds!::text[])\n  order by d.effect_no limit :limit!::int\n  for update skip locked\n)\nreturning e.member_id, e.kind, e.subject, e.brand_id, e.owner_kind, e.owner_id, e.payload, e.attempts,\n  e.effect_no"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.effects e set attempts = e.attempts + 1, due_at = :again!::timestamptz
 * where e.member_id = :memberId! and (e.kind, e.subject) in (
 *   select d.kind, d.subject from huigan.effects d
 *   where d.member_id = :memberId! and d.owner_kind = :ownerKind! and d.owner_id = :ownerId! and not d.stuck
 *     and d.due_at <= :now!::timestamptz and d.kind = any(:kinds!::text[])
 *   order by d.effect_no limit :limit!::int
 *   for update skip locked
 * )
 * returning e.member_id, e.kind, e.subject, e.brand_id, e.owner_kind, e.owner_id, e.payload, e.attempts,
 *   e.effect_no
 * ```
 */
export const takeDueEffectsOfOwner = new PreparedQuery<ITakeDueEffectsOfOwnerParams,ITakeDueEffectsOfOwnerResult>(takeDueEffectsOfOwnerIR);


/** 'DeleteEffects' parameters type */
export interface IDeleteEffectsParams {
  kinds: stringArray;
  memberIds: bigintArray;
  members: bigintArray;
  subjects: stringArray;
}

/** 'DeleteEffects' return type */
export type IDeleteEffectsResult = void;

/** 'DeleteEffects' query type */
export interface IDeleteEffectsQuery {
  params: IDeleteEffectsParams;
  result: IDeleteEffectsResult;
}

const deleteEffectsIR: any = {"usedParamSet":{"memberIds":true,"kinds":true,"subjects":true,"members":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":42,"b":52}]},{"name":"kinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":65,"b":71}]},{"name":"subjects","required":true,"transform":{"type":"scalar"},"locs":[{"a":82,"b":91}]},{"name":"members","required":true,"transform":{"type":"scalar"},"locs":[{"a":157,"b":165}]}],"statement":"delete from huigan.effects e\nusing unnest(:memberIds!::bigint[], :kinds!::text[], :subjects!::text[]) as t(member_id, kind, subject)\nwhere e.member_id = any(:members!::bigint[]) and not e.stuck\n  and e.member_id = t.member_id and e.kind = t.kind and e.subject = t.subject"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.effects e
 * using unnest(:memberIds!::bigint[], :kinds!::text[], :subjects!::text[]) as t(member_id, kind, subject)
 * where e.member_id = any(:members!::bigint[]) and not e.stuck
 *   and e.member_id = t.member_id and e.kind = t.kind and e.subject = t.subject
 * ```
 */
export const deleteEffects = new PreparedQuery<IDeleteEffectsParams,IDeleteEffectsResult>(deleteEffectsIR);


/** 'PutOffEffect' parameters type */
export interface IPutOffEffectParams {
  dueAt: string;
  kind: string;
  lastError: string;
  memberId: bigint;
  stuck: boolean;
  subject: string;
}

/** 'PutOffEffect' return type */
export type IPutOffEffectResult = void;

/** 'PutOffEffect' query type */
export interface IPutOffEffectQuery {
  params: IPutOffEffectParams;
  result: IPutOffEffectResult;
}

const putOffEffectIR: any = {"usedParamSet":{"dueAt":true,"lastError":true,"stuck":true,"memberId":true,"kind":true,"subject":true},"params":[{"name":"dueAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":35,"b":41}]},{"name":"lastError","required":true,"transform":{"type":"scalar"},"locs":[{"a":70,"b":80}]},{"name":"stuck","required":true,"transform":{"type":"scalar"},"locs":[{"a":91,"b":97}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":117,"b":126}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":139,"b":144}]},{"name":"subject","required":true,"transform":{"type":"scalar"},"locs":[{"a":160,"b":168}]}],"statement":"update huigan.effects set due_at = :dueAt!::timestamptz, last_error = :lastError!, stuck = :stuck!\nwhere member_id = :memberId! and kind = :kind! and subject = :subject!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.effects set due_at = :dueAt!::timestamptz, last_error = :lastError!, stuck = :stuck!
 * where member_id = :memberId! and kind = :kind! and subject = :subject!
 * ```
 */
export const putOffEffect = new PreparedQuery<IPutOffEffectParams,IPutOffEffectResult>(putOffEffectIR);


/** 'SetPayload' parameters type */
export interface ISetPayloadParams {
  kind: string;
  memberId: bigint;
  payload: string;
  subject: string;
}

/** 'SetPayload' return type */
export type ISetPayloadResult = void;

/** 'SetPayload' query type */
export interface ISetPayloadQuery {
  params: ISetPayloadParams;
  result: ISetPayloadResult;
}

const setPayloadIR: any = {"usedParamSet":{"payload":true,"memberId":true,"kind":true,"subject":true},"params":[{"name":"payload","required":true,"transform":{"type":"scalar"},"locs":[{"a":36,"b":44}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":70,"b":79}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":92,"b":97}]},{"name":"subject","required":true,"transform":{"type":"scalar"},"locs":[{"a":113,"b":121}]}],"statement":"update huigan.effects set payload = :payload!::json\nwhere member_id = :memberId! and kind = :kind! and subject = :subject!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.effects set payload = :payload!::json
 * where member_id = :memberId! and kind = :kind! and subject = :subject!
 * ```
 */
export const setPayload = new PreparedQuery<ISetPayloadParams,ISetPayloadResult>(setPayloadIR);


/** 'LockPayload' parameters type */
export interface ILockPayloadParams {
  kind: string;
  memberId: bigint;
  subject: string;
}

/** 'LockPayload' return type */
export interface ILockPayloadResult {
  payload: unknown;
}

/** 'LockPayload' query type */
export interface ILockPayloadQuery {
  params: ILockPayloadParams;
  result: ILockPayloadResult;
}

const lockPayloadIR: any = {"usedParamSet":{"memberId":true,"kind":true,"subject":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":59,"b":68}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":83,"b":88}]},{"name":"subject","required":true,"transform":{"type":"scalar"},"locs":[{"a":106,"b":114}]}],"statement":"select e.payload from huigan.effects e\nwhere e.member_id = :memberId! and e.kind = :kind! and e.subject = :subject! for update"};

/**
 * Query generated from SQL:
 * ```
 * select e.payload from huigan.effects e
 * where e.member_id = :memberId! and e.kind = :kind! and e.subject = :subject! for update
 * ```
 */
export const lockPayload = new PreparedQuery<ILockPayloadParams,ILockPayloadResult>(lockPayloadIR);


/** 'ReadStuck' parameters type */
export interface IReadStuckParams {
  after: bigint;
  brandId: number;
  limit: number;
}

/** 'ReadStuck' return type */
export interface IReadStuckResult {
  attempts: number;
  effect_no: bigint;
  kind: string;
  last_error: string | null;
  made_at: Date;
  member_id: bigint;
  owner_id: string;
  owner_kind: string;
  subject: string;
}

/** 'ReadStuck' query type */
export interface IReadStuckQuery {
  params: IReadStuckParams;
  result: IReadStuckResult;
}

const readStuckIR: any = {"usedParamSet":{"brandId":true,"after":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":157,"b":165}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":197,"b":203}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":232,"b":238}]}],"statement":"select e.effect_no, e.member_id, e.kind, e.subject, e.owner_kind, e.owner_id, e.attempts, e.last_error,\n  e.made_at\nfrom huigan.effects e\nwhere e.brand_id = :brandId! and e.stuck and e.effect_no > :after!\norder by e.effect_no limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select e.effect_no, e.member_id, e.kind, e.subject, e.owner_kind, e.owner_id, e.attempts, e.last_error,
 *   e.made_at
 * from huigan.effects e
 * where e.brand_id = :brandId! and e.stuck and e.effect_no > :after!
 * order by e.effect_no limit :limit!::int
 * ```
 */
export const readStuck = new PreparedQuery<IReadStuckParams,IReadStuckResult>(readStuckIR);


/** 'FindStuckByNo' parameters type */
export interface IFindStuckByNoParams {
  brandId: number;
  effectNos: bigintArray;
}

/** 'FindStuckByNo' return type */
export interface IFindStuckByNoResult {
  effect_no: bigint;
  kind: string;
  member_id: bigint;
  subject: string;
}

/** 'FindStuckByNo' query type */
export interface IFindStuckByNoQuery {
  params: IFindStuckByNoParams;
  result: IFindStuckByNoResult;
}

const findStuckByNoIR: any = {"usedParamSet":{"brandId":true,"effectNos":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":92,"b":100}]},{"name":"effectNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":136,"b":146}]}],"statement":"select e.effect_no, e.member_id, e.kind, e.subject from huigan.effects e\nwhere e.brand_id = :brandId! and e.stuck and e.effect_no = any(:effectNos!::bigint[])\norder by e.effect_no limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * select e.effect_no, e.member_id, e.kind, e.subject from huigan.effects e
 * where e.brand_id = :brandId! and e.stuck and e.effect_no = any(:effectNos!::bigint[])
 * order by e.effect_no limit 1000
 * ```
 */
export const findStuckByNo = new PreparedQuery<IFindStuckByNoParams,IFindStuckByNoResult>(findStuckByNoIR);


/** 'Unstick' parameters type */
export interface IUnstickParams {
  at: string;
  kind: string;
  memberId: bigint;
  subject: string;
}

/** 'Unstick' return type */
export interface IUnstickResult {
  effect_no: bigint;
}

/** 'Unstick' query type */
export interface IUnstickQuery {
  params: IUnstickParams;
  result: IUnstickResult;
}

const unstickIR: any = {"usedParamSet":{"at":true,"memberId":true,"kind":true,"subject":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":64,"b":67}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":100,"b":109}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":122,"b":127}]},{"name":"subject","required":true,"transform":{"type":"scalar"},"locs":[{"a":143,"b":151}]}],"statement":"update huigan.effects set stuck = false, attempts = 0, due_at = :at!::timestamptz\nwhere member_id = :memberId! and kind = :kind! and subject = :subject! and stuck\nreturning effect_no"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.effects set stuck = false, attempts = 0, due_at = :at!::timestamptz
 * where member_id = :memberId! and kind = :kind! and subject = :subject! and stuck
 * returning effect_no
 * ```
 */
export const unstick = new PreparedQuery<IUnstickParams,IUnstickResult>(unstickIR);


