/** Types generated for queries found in "cloudfunctions/core/views/referral/withdrawal-facts.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindWithdrawalFacts' parameters type */
export interface IFindWithdrawalFactsParams {
  memberId: bigint;
  month: string;
}

/** 'FindWithdrawalFacts' return type */
export interface IFindWithdrawalFactsResult {
  available: bigint;
  brand_id: number;
  closed: boolean;
  debt: bigint;
  month_gross: bigint;
  month_withheld: bigint;
  open: boolean;
  openid: string | null;
}

/** 'FindWithdrawalFacts' query type */
export interface IFindWithdrawalFactsQuery {
  params: IFindWithdrawalFactsParams;
  result: IFindWithdrawalFactsResult;
}

const findWithdrawalFactsIR: any = {"usedParamSet":{"memberId":true,"month":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":289,"b":298},{"a":558,"b":567},{"a":649,"b":658},{"a":1124,"b":1133},{"a":1215,"b":1224}]},{"name":"month","required":true,"transform":{"type":"scalar"},"locs":[{"a":1153,"b":1159}]}],"statement":"-- What a member's withdrawal depends on, in one look: the book's balances, who they are to WeChat, whether\n-- one is open, and what the month has brought so far.\nwith known as materialized (\n  select i.brand_id, i.identity, i.used_at from huigan.member_identities i\n  where i.member_id = :memberId! and i.kind = 'wechat'\n)\nselect m.brand_id,\n  huigan.balance_of(m.balances, 'member.commission.active') as \"available!\",\n  huigan.balance_of(m.balances, 'member.commission.debt') as \"debt!\",\n  exists (select 1 from huigan.closed_members c where c.member_id = :memberId!) as \"closed!\",\n  exists (select 1 from huigan.withdrawals w where w.member_id = :memberId!\n    and w.state not in ('paid', 'returned')) as \"open!\",\n  (select i.identity from known i where i.brand_id = m.brand_id\n    order by i.used_at desc nulls last, i.identity limit 1) as openid,\n  month.gross as \"month_gross!\", month.withheld as \"month_withheld!\"\nfrom huigan.members m\ncross join lateral (\n  select coalesce(sum(w.gross_fen), 0)::bigint as gross, coalesce(sum(w.withheld_fen), 0)::bigint as withheld\n  from huigan.withdrawals w\n  where w.member_id = :memberId! and w.tax_month = :month! and w.state <> 'returned'\n) month\nwhere m.member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * -- What a member's withdrawal depends on, in one look: the book's balances, who they are to WeChat, whether
 * -- one is open, and what the month has brought so far.
 * with known as materialized (
 *   select i.brand_id, i.identity, i.used_at from huigan.member_identities i
 *   where i.member_id = :memberId! and i.kind = 'wechat'
 * )
 * select m.brand_id,
 *   huigan.balance_of(m.balances, 'member.commission.active') as "available!",
 *   huigan.balance_of(m.balances, 'member.commission.debt') as "debt!",
 *   exists (select 1 from huigan.closed_members c where c.member_id = :memberId!) as "closed!",
 *   exists (select 1 from huigan.withdrawals w where w.member_id = :memberId!
 *     and w.state not in ('paid', 'returned')) as "open!",
 *   (select i.identity from known i where i.brand_id = m.brand_id
 *     order by i.used_at desc nulls last, i.identity limit 1) as openid,
 *   month.gross as "month_gross!", month.withheld as "month_withheld!"
 * from huigan.members m
 * cross join lateral (
 *   select coalesce(sum(w.gross_fen), 0)::bigint as gross, coalesce(sum(w.withheld_fen), 0)::bigint as withheld
 *   from huigan.withdrawals w
 *   where w.member_id = :memberId! and w.tax_month = :month! and w.state <> 'returned'
 * ) month
 * where m.member_id = :memberId!
 * ```
 */
export const findWithdrawalFacts = new PreparedQuery<IFindWithdrawalFactsParams,IFindWithdrawalFactsResult>(findWithdrawalFactsIR);


/** 'SumWithdrawals' parameters type */
export interface ISumWithdrawalsParams {
  memberId: bigint;
}

/** 'SumWithdrawals' return type */
export interface ISumWithdrawalsResult {
  open: bigint;
  paid: bigint;
}

/** 'SumWithdrawals' query type */
export interface ISumWithdrawalsQuery {
  params: ISumWithdrawalsParams;
  result: ISumWithdrawalsResult;
}

const sumWithdrawalsIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":316,"b":325}]}],"statement":"-- What of a member's commission is being taken out, and what they got, gross.\nselect coalesce(sum(w.gross_fen) filter (where w.state not in ('paid', 'returned')), 0)::bigint as \"open!\",\n  coalesce(sum(w.gross_fen) filter (where w.state = 'paid'), 0)::bigint as \"paid!\"\nfrom huigan.withdrawals w where w.member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * -- What of a member's commission is being taken out, and what they got, gross.
 * select coalesce(sum(w.gross_fen) filter (where w.state not in ('paid', 'returned')), 0)::bigint as "open!",
 *   coalesce(sum(w.gross_fen) filter (where w.state = 'paid'), 0)::bigint as "paid!"
 * from huigan.withdrawals w where w.member_id = :memberId!
 * ```
 */
export const sumWithdrawals = new PreparedQuery<ISumWithdrawalsParams,ISumWithdrawalsResult>(sumWithdrawalsIR);


