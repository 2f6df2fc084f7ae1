/** Types generated for queries found in "cloudfunctions/platform/session-holder.store.sql" */
import { PreparedQuery } from './prepared-query';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'FindHolders' parameters type */
export interface IFindHoldersParams {
  memberIds: bigintArray;
}

/** 'FindHolders' return type */
export interface IFindHoldersResult {
  brand_id: number;
  closed: boolean;
  ended: stringArray;
  generation: number;
  member_id: bigint;
}

/** 'FindHolders' query type */
export interface IFindHoldersQuery {
  params: IFindHoldersParams;
  result: IFindHoldersResult;
}

const findHoldersIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":395,"b":405}]}],"statement":"select m.member_id, m.brand_id, coalesce(g.generation, 0) as \"generation!\", c.member_id is not null as \"closed!\",\n  array(select e.session_hash from huigan.ended_sessions e where e.member_id = m.member_id) as \"ended!\"\nfrom huigan.members m\nleft join huigan.session_generations g on g.member_id = m.member_id\nleft join huigan.closed_members c on c.member_id = m.member_id\nwhere m.member_id = any(:memberIds!::bigint[]) limit 10000"};

/**
 * Query generated from SQL:
 * ```
 * select m.member_id, m.brand_id, coalesce(g.generation, 0) as "generation!", c.member_id is not null as "closed!",
 *   array(select e.session_hash from huigan.ended_sessions e where e.member_id = m.member_id) as "ended!"
 * from huigan.members m
 * left join huigan.session_generations g on g.member_id = m.member_id
 * left join huigan.closed_members c on c.member_id = m.member_id
 * where m.member_id = any(:memberIds!::bigint[]) limit 10000
 * ```
 */
export const findHolders = new PreparedQuery<IFindHoldersParams,IFindHoldersResult>(findHoldersIR);


/** 'RaiseGeneration' parameters type */
export interface IRaiseGenerationParams {
  memberId: bigint;
}

/** 'RaiseGeneration' return type */
export type IRaiseGenerationResult = void;

/** 'RaiseGeneration' query type */
export interface IRaiseGenerationQuery {
  params: IRaiseGenerationParams;
  result: IRaiseGenerationResult;
}

const raiseGenerationIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":76,"b":85}]}],"statement":"insert into huigan.session_generations as g (member_id, generation) values (:memberId!, 1)\non conflict (member_id) do update set generation = g.generation + 1"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.session_generations as g (member_id, generation) values (:memberId!, 1)
 * on conflict (member_id) do update set generation = g.generation + 1
 * ```
 */
export const raiseGeneration = new PreparedQuery<IRaiseGenerationParams,IRaiseGenerationResult>(raiseGenerationIR);


/** 'KeepEnded' parameters type */
export interface IKeepEndedParams {
  memberId: bigint;
  now: string;
  sessionHash: string;
  until: string;
}

/** 'KeepEnded' return type */
export type IKeepEndedResult = void;

/** 'KeepEnded' query type */
export interface IKeepEndedQuery {
  params: IKeepEndedParams;
  result: IKeepEndedResult;
}

const keepEndedIR: any = {"usedParamSet":{"memberId":true,"now":true,"sessionHash":true,"until":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":170,"b":179},{"a":289,"b":298}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":193,"b":197}]},{"name":"sessionHash","required":true,"transform":{"type":"scalar"},"locs":[{"a":301,"b":313}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":316,"b":322}]}],"statement":"-- With what the member ended before and would be over by now taken away: there is never much of it.\nwith over as (\n  delete from huigan.ended_sessions where member_id = :memberId! and until < :now!::timestamptz\n)\ninsert into huigan.ended_sessions (member_id, session_hash, until)\nvalues (:memberId!, :sessionHash!, :until!::timestamptz)\non conflict do nothing"};

/**
 * Query generated from SQL:
 * ```
 * -- With what the member ended before and would be over by now taken away: there is never much of it.
 * with over as (
 *   delete from huigan.ended_sessions where member_id = :memberId! and until < :now!::timestamptz
 * )
 * insert into huigan.ended_sessions (member_id, session_hash, until)
 * values (:memberId!, :sessionHash!, :until!::timestamptz)
 * on conflict do nothing
 * ```
 */
export const keepEnded = new PreparedQuery<IKeepEndedParams,IKeepEndedResult>(keepEndedIR);


