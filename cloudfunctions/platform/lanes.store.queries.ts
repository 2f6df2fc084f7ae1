/** Types generated for queries found in "cloudfunctions/platform/lanes.store.sql" */
import { PreparedQuery } from './prepared-query';

export type bigintArray = (bigint)[];

/** 'CountLanes' parameters type */
export type ICountLanesParams = void;

/** 'CountLanes' return type */
export interface ICountLanesResult {
  lanes: number;
}

/** 'CountLanes' query type */
export interface ICountLanesQuery {
  params: ICountLanesParams;
  result: ICountLanesResult;
}

const countLanesIR: any = {"usedParamSet":{},"params":[],"statement":"select huigan.lane_count() as \"lanes!\""};

/**
 * Query generated from SQL:
 * ```
 * select huigan.lane_count() as "lanes!"
 * ```
 */
export const countLanes = new PreparedQuery<ICountLanesParams,ICountLanesResult>(countLanesIR);


/** 'FindLanes' parameters type */
export interface IFindLanesParams {
  memberIds: bigintArray;
}

/** 'FindLanes' return type */
export interface IFindLanesResult {
  lane: bigint;
  member_id: bigint;
}

/** 'FindLanes' query type */
export interface IFindLanesQuery {
  params: IFindLanesParams;
  result: IFindLanesResult;
}

const findLanesIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":87,"b":97}]}],"statement":"select t.member_id as \"member_id!\", huigan.lane_of(t.member_id) as \"lane!\"\nfrom unnest(:memberIds!::bigint[]) as t(member_id) order by 2, 1"};

/**
 * Query generated from SQL:
 * ```
 * select t.member_id as "member_id!", huigan.lane_of(t.member_id) as "lane!"
 * from unnest(:memberIds!::bigint[]) as t(member_id) order by 2, 1
 * ```
 */
export const findLanes = new PreparedQuery<IFindLanesParams,IFindLanesResult>(findLanesIR);


