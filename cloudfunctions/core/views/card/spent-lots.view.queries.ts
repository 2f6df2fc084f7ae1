/** Types generated for queries found in "cloudfunctions/core/views/card/spent-lots.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindSpentLots' parameters type */
export interface IFindSpentLotsParams {
  after: number;
  journalNo: number;
  limit: number;
  memberId: bigint;
}

/** 'FindSpentLots' return type */
export interface IFindSpentLotsResult {
  amount: bigint;
  earned_day: string;
  expires_at: Date | null;
  explanation: unknown;
  leg: number;
  store: string | null;
}

/** 'FindSpentLots' query type */
export interface IFindSpentLotsQuery {
  params: IFindSpentLotsParams;
  result: IFindSpentLotsResult;
}

const findSpentLotsIR: any = {"usedParamSet":{"memberId":true,"journalNo":true,"after":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":150,"b":159},{"a":343,"b":352},{"a":435,"b":444},{"a":521,"b":530},{"a":668,"b":677}]},{"name":"journalNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":698,"b":708}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":786,"b":792}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":825,"b":831}]}],"statement":"select t.leg, t.amount, t.explanation, l.earned_day, l.expires_at, s.name as \"store?\"\nfrom huigan.journals j\njoin huigan.transfers t on t.member_id = :memberId! and t.business_day = j.business_day\n  and t.journal_no = j.journal_no\ncross join lateral (\n  select l.earned_day, l.expires_at, l.journal_no from huigan.lots l\n  where l.member_id = :memberId! and l.lot_no = t.lot_no limit 1\n) l\nleft join huigan.journals g on g.member_id = :memberId! and g.journal_no = l.journal_no\nleft join huigan.events e on e.member_id = :memberId! and e.seq = g.event_seq\nleft join huigan.stores s on s.brand_id = g.brand_id and s.store_id = e.payload ->> 'store'\nwhere j.member_id = :memberId! and j.journal_no = :journalNo!::int and t.asset = 'POINT'\n  and t.code in ('redeem', 'return') and t.leg > :after!::smallint\norder by t.leg limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select t.leg, t.amount, t.explanation, l.earned_day, l.expires_at, s.name as "store?"
 * from huigan.journals j
 * join huigan.transfers t on t.member_id = :memberId! and t.business_day = j.business_day
 *   and t.journal_no = j.journal_no
 * cross join lateral (
 *   select l.earned_day, l.expires_at, l.journal_no from huigan.lots l
 *   where l.member_id = :memberId! and l.lot_no = t.lot_no limit 1
 * ) l
 * left join huigan.journals g on g.member_id = :memberId! and g.journal_no = l.journal_no
 * left join huigan.events e on e.member_id = :memberId! and e.seq = g.event_seq
 * left join huigan.stores s on s.brand_id = g.brand_id and s.store_id = e.payload ->> 'store'
 * where j.member_id = :memberId! and j.journal_no = :journalNo!::int and t.asset = 'POINT'
 *   and t.code in ('redeem', 'return') and t.leg > :after!::smallint
 * order by t.leg limit :limit!::int
 * ```
 */
export const findSpentLots = new PreparedQuery<IFindSpentLotsParams,IFindSpentLotsResult>(findSpentLotsIR);


