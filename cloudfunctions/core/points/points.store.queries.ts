/** Types generated for queries found in "cloudfunctions/core/points/points.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

/** 'FindWelcomeLot' parameters type */
export interface IFindWelcomeLotParams {
  memberId: bigint;
}

/** 'FindWelcomeLot' return type */
export interface IFindWelcomeLotResult {
  granted: bigint;
}

/** 'FindWelcomeLot' query type */
export interface IFindWelcomeLotQuery {
  params: IFindWelcomeLotParams;
  result: IFindWelcomeLotResult;
}

const findWelcomeLotIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":201,"b":210}]}],"statement":"select l.granted from huigan.lots l\njoin huigan.benefit_grants g on g.member_id = l.member_id and g.lot_no = l.lot_no\n  and l.earned_day between g.granted_day and g.granted_day + 1\nwhere g.member_id = :memberId! and g.benefit_key = 'welcome'"};

/**
 * Query generated from SQL:
 * ```
 * select l.granted from huigan.lots l
 * join huigan.benefit_grants g on g.member_id = l.member_id and g.lot_no = l.lot_no
 *   and l.earned_day between g.granted_day and g.granted_day + 1
 * where g.member_id = :memberId! and g.benefit_key = 'welcome'
 * ```
 */
export const findWelcomeLot = new PreparedQuery<IFindWelcomeLotParams,IFindWelcomeLotResult>(findWelcomeLotIR);


