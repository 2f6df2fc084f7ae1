/** Types generated for queries found in "cloudfunctions/platform/session-holder.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

export type bigintArray = (bigint)[];

/** 'FindHolders' parameters type */
export interface IFindHoldersParams {
  memberIds: bigintArray;
}

/** 'FindHolders' return type */
export interface IFindHoldersResult {
  brand_id: number;
  closed: boolean;
  generation: number;
  member_id: bigint;
}

/** 'FindHolders' query type */
export interface IFindHoldersQuery {
  params: IFindHoldersParams;
  result: IFindHoldersResult;
}

const findHoldersIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":290,"b":300}]}],"statement":"select m.member_id, m.brand_id, coalesce(g.generation, 0) as \"generation!\", c.member_id is not null as \"closed!\"\nfrom huigan.members m\nleft join huigan.session_generations g on g.member_id = m.member_id\nleft join huigan.closed_members c on c.member_id = m.member_id\nwhere m.member_id = any(:memberIds!::bigint[]) limit 10000"};

/**
 * Query generated from SQL:
 * ```
 * select m.member_id, m.brand_id, coalesce(g.generation, 0) as "generation!", c.member_id is not null as "closed!"
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


