/** Types generated for queries found in "cloudfunctions/platform/session-holder.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

/** 'FindHolder' parameters type */
export interface IFindHolderParams {
  brandId: number;
  memberId: bigint;
}

/** 'FindHolder' return type */
export interface IFindHolderResult {
  closed: boolean;
  generation: number;
}

/** 'FindHolder' query type */
export interface IFindHolderQuery {
  params: IFindHolderParams;
  result: IFindHolderResult;
}

const findHolderIR: any = {"usedParamSet":{"memberId":true,"brandId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":261,"b":270}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":289,"b":297}]}],"statement":"select coalesce(g.generation, 0) as \"generation!\", c.member_id is not null as \"closed!\"\nfrom huigan.members m\nleft join huigan.session_generations g on g.member_id = m.member_id\nleft join huigan.closed_members c on c.member_id = m.member_id\nwhere m.member_id = :memberId! and m.brand_id = :brandId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select coalesce(g.generation, 0) as "generation!", c.member_id is not null as "closed!"
 * from huigan.members m
 * left join huigan.session_generations g on g.member_id = m.member_id
 * left join huigan.closed_members c on c.member_id = m.member_id
 * where m.member_id = :memberId! and m.brand_id = :brandId! limit 1
 * ```
 */
export const findHolder = new PreparedQuery<IFindHolderParams,IFindHolderResult>(findHolderIR);


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


