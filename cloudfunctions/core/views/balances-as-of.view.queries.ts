/** Types generated for queries found in "cloudfunctions/core/views/balances-as-of.view.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type bigintArray = (bigint)[];

/** 'FindBalancesOf' parameters type */
export interface IFindBalancesOfParams {
  at: string;
  day: string;
  memberIds: bigintArray;
  windowFrom: string;
}

/** 'FindBalancesOf' return type */
export interface IFindBalancesOfResult {
  active: bigint;
  debt: bigint;
  member_id: bigint;
  pending: bigint;
  qualifying_window: bigint;
}

/** 'FindBalancesOf' query type */
export interface IFindBalancesOfQuery {
  params: IFindBalancesOfParams;
  result: IFindBalancesOfResult;
}

const findBalancesOfIR: any = {"usedParamSet":{"windowFrom":true,"day":true,"memberIds":true,"at":true},"params":[{"name":"windowFrom","required":true,"transform":{"type":"scalar"},"locs":[{"a":982,"b":993}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":1021,"b":1025},{"a":1102,"b":1106},{"a":1138,"b":1142}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":1057,"b":1067}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":1290,"b":1293}]}],"statement":"-- What was posted until an instant. A journal's day is that of its instant, so only the last day needs its\n-- journals.\nselect t.member_id,\n  coalesce(sum(case when t.credit = 'member.points.active' then t.amount\n    when t.debit = 'member.points.active' then -t.amount end), 0)::bigint\n    as \"active!\",\n  coalesce(sum(case when t.credit = 'member.points.pending' then t.amount\n    when t.debit = 'member.points.pending' then -t.amount end), 0)::bigint\n    as \"pending!\",\n  coalesce(sum(case when t.debit = 'member.points.debt' then t.amount\n    when t.credit = 'member.points.debt' then -t.amount end), 0)::bigint\n    as \"debt!\",\n  coalesce(sum(case when l.member_id is null then 0 when t.credit = 'member.qualifying' then t.amount\n    when t.debit = 'member.qualifying' then -t.amount end), 0)::bigint as \"qualifying_window!\"\nfrom huigan.transfers t\nleft join huigan.lots l\n  on t.asset = 'QUALIFYING' and l.member_id = t.member_id and l.lot_no = t.lot_no\n  and l.earned_day >= :windowFrom!::date and l.earned_day <= :day!::date\nwhere t.member_id = any(:memberIds!::bigint[]) and t.business_day <= :day!::date\n  and (t.business_day < :day!::date or exists (\n    select 1 from huigan.journals j where j.member_id = t.member_id and j.journal_no = t.journal_no\n      and j.effective_at <= :at!\n  ))\ngroup by t.member_id"};

/**
 * Query generated from SQL:
 * ```
 * -- What was posted until an instant. A journal's day is that of its instant, so only the last day needs its
 * -- journals.
 * select t.member_id,
 *   coalesce(sum(case when t.credit = 'member.points.active' then t.amount
 *     when t.debit = 'member.points.active' then -t.amount end), 0)::bigint
 *     as "active!",
 *   coalesce(sum(case when t.credit = 'member.points.pending' then t.amount
 *     when t.debit = 'member.points.pending' then -t.amount end), 0)::bigint
 *     as "pending!",
 *   coalesce(sum(case when t.debit = 'member.points.debt' then t.amount
 *     when t.credit = 'member.points.debt' then -t.amount end), 0)::bigint
 *     as "debt!",
 *   coalesce(sum(case when l.member_id is null then 0 when t.credit = 'member.qualifying' then t.amount
 *     when t.debit = 'member.qualifying' then -t.amount end), 0)::bigint as "qualifying_window!"
 * from huigan.transfers t
 * left join huigan.lots l
 *   on t.asset = 'QUALIFYING' and l.member_id = t.member_id and l.lot_no = t.lot_no
 *   and l.earned_day >= :windowFrom!::date and l.earned_day <= :day!::date
 * where t.member_id = any(:memberIds!::bigint[]) and t.business_day <= :day!::date
 *   and (t.business_day < :day!::date or exists (
 *     select 1 from huigan.journals j where j.member_id = t.member_id and j.journal_no = t.journal_no
 *       and j.effective_at <= :at!
 *   ))
 * group by t.member_id
 * ```
 */
export const findBalancesOf = new PreparedQuery<IFindBalancesOfParams,IFindBalancesOfResult>(findBalancesOfIR);


/** 'FindTiersOf' parameters type */
export interface IFindTiersOfParams {
  at: string;
  memberIds: bigintArray;
}

/** 'FindTiersOf' return type */
export interface IFindTiersOfResult {
  member_id: bigint;
  tier: string;
  until: Date | null;
}

/** 'FindTiersOf' query type */
export interface IFindTiersOfQuery {
  params: IFindTiersOfParams;
  result: IFindTiersOfResult;
}

const findTiersOfIR: any = {"usedParamSet":{"memberIds":true,"at":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":111,"b":121}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":152,"b":155},{"a":203,"b":206}]}],"statement":"select distinct on (s.member_id) s.member_id, s.tier, s.until\nfrom huigan.tier_steps s\nwhere s.member_id = any(:memberIds!::bigint[]) and s.taken_at <= :at!\n  and (s.removed_at is null or s.removed_at > :at!)\norder by s.member_id, s.step_no desc"};

/**
 * Query generated from SQL:
 * ```
 * select distinct on (s.member_id) s.member_id, s.tier, s.until
 * from huigan.tier_steps s
 * where s.member_id = any(:memberIds!::bigint[]) and s.taken_at <= :at!
 *   and (s.removed_at is null or s.removed_at > :at!)
 * order by s.member_id, s.step_no desc
 * ```
 */
export const findTiersOf = new PreparedQuery<IFindTiersOfParams,IFindTiersOfResult>(findTiersOfIR);


/** 'FindMemberKeys' parameters type */
export interface IFindMemberKeysParams {
  memberIds: bigintArray;
}

/** 'FindMemberKeys' return type */
export interface IFindMemberKeysResult {
  member_id: bigint;
  member_key: string;
}

/** 'FindMemberKeys' query type */
export interface IFindMemberKeysQuery {
  params: IFindMemberKeysParams;
  result: IFindMemberKeysResult;
}

const findMemberKeysIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":71,"b":81}]}],"statement":"select member_id, member_key from huigan.members where member_id = any(:memberIds!::bigint[])"};

/**
 * Query generated from SQL:
 * ```
 * select member_id, member_key from huigan.members where member_id = any(:memberIds!::bigint[])
 * ```
 */
export const findMemberKeys = new PreparedQuery<IFindMemberKeysParams,IFindMemberKeysResult>(findMemberKeysIR);


