/** Types generated for queries found in "cloudfunctions/core/views/referral/control-results.view.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

/** 'SumControlGroups' parameters type */
export interface ISumControlGroupsParams {
  brandId: number;
  fromAt: string;
  now: string;
  untilAt: string;
}

/** 'SumControlGroups' return type */
export interface ISumControlGroupsResult {
  bought: number;
  days: number;
  in_control: boolean;
  money_fen: bigint;
  newcomers: number;
  off_fen: bigint;
  points: bigint;
  share_bp: number;
  waiting: number;
}

/** 'SumControlGroups' query type */
export interface ISumControlGroupsQuery {
  params: ISumControlGroupsParams;
  result: ISumControlGroupsResult;
}

const sumControlGroupsIR: any = {"usedParamSet":{"now":true,"brandId":true,"fromAt":true,"untilAt":true},"params":[{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":388,"b":392}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":469,"b":477}]},{"name":"fromAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":495,"b":502}]},{"name":"untilAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":532,"b":540}]}],"statement":"-- Newcomers whom links won between two instants, by control share and group: how many there are, of those\n-- whose days are over how many completed a purchase within them of which something was kept, and what gifts\n-- for joining came to as it is now.\nwith won as materialized (\n  select n.member_id, n.share_bp, n.days, n.in_control, n.won_at, n.measured_until,\n    n.measured_until <= :now!::timestamptz as is_over\n  from huigan.won_newcomers n\n  where n.brand_id = :brandId! and n.won_at >= :fromAt!::timestamptz and n.won_at < :untilAt!::timestamptz\n)\nselect w.share_bp, w.days, w.in_control,\n  count(*) filter (where w.is_over)::int as \"newcomers!\",\n  count(*) filter (where not w.is_over)::int as \"waiting!\",\n  count(*) filter (where w.is_over and exists (select from huigan.orders o where o.member_id = w.member_id\n    and o.completed_at >= w.won_at and o.completed_at < w.measured_until and o.state <> 'refunded'\n    and o.payable_fen > o.refunded_fen))::int as \"bought!\",\n  coalesce(sum((select sum(u.off_fen - u.given_back_fen) from huigan.coupons c\n    join huigan.coupon_uses u on u.member_id = c.member_id and u.coupon_id = c.coupon_id and u.state = 'used'\n    where c.member_id = w.member_id and c.cause like 'invite:welcome:%')) filter (where w.is_over), 0)::bigint\n    as \"off_fen!\",\n  coalesce(sum(g.entitled) filter (where w.is_over and g.asset = 'CNY'), 0)::bigint as \"money_fen!\",\n  coalesce(sum(g.entitled) filter (where w.is_over and g.asset = 'POINT'), 0)::bigint as \"points!\"\nfrom won w\nleft join huigan.commissions g on g.member_id = w.member_id and g.kind = 'invite' and g.cause = 'welcome'\ngroup by w.share_bp, w.days, w.in_control order by w.share_bp, w.days, w.in_control limit 200"};

/**
 * Query generated from SQL:
 * ```
 * -- Newcomers whom links won between two instants, by control share and group: how many there are, of those
 * -- whose days are over how many completed a purchase within them of which something was kept, and what gifts
 * -- for joining came to as it is now.
 * with won as materialized (
 *   select n.member_id, n.share_bp, n.days, n.in_control, n.won_at, n.measured_until,
 *     n.measured_until <= :now!::timestamptz as is_over
 *   from huigan.won_newcomers n
 *   where n.brand_id = :brandId! and n.won_at >= :fromAt!::timestamptz and n.won_at < :untilAt!::timestamptz
 * )
 * select w.share_bp, w.days, w.in_control,
 *   count(*) filter (where w.is_over)::int as "newcomers!",
 *   count(*) filter (where not w.is_over)::int as "waiting!",
 *   count(*) filter (where w.is_over and exists (select from huigan.orders o where o.member_id = w.member_id
 *     and o.completed_at >= w.won_at and o.completed_at < w.measured_until and o.state <> 'refunded'
 *     and o.payable_fen > o.refunded_fen))::int as "bought!",
 *   coalesce(sum((select sum(u.off_fen - u.given_back_fen) from huigan.coupons c
 *     join huigan.coupon_uses u on u.member_id = c.member_id and u.coupon_id = c.coupon_id and u.state = 'used'
 *     where c.member_id = w.member_id and c.cause like 'invite:welcome:%')) filter (where w.is_over), 0)::bigint
 *     as "off_fen!",
 *   coalesce(sum(g.entitled) filter (where w.is_over and g.asset = 'CNY'), 0)::bigint as "money_fen!",
 *   coalesce(sum(g.entitled) filter (where w.is_over and g.asset = 'POINT'), 0)::bigint as "points!"
 * from won w
 * left join huigan.commissions g on g.member_id = w.member_id and g.kind = 'invite' and g.cause = 'welcome'
 * group by w.share_bp, w.days, w.in_control order by w.share_bp, w.days, w.in_control limit 200
 * ```
 */
export const sumControlGroups = new PreparedQuery<ISumControlGroupsParams,ISumControlGroupsResult>(sumControlGroupsIR);


