/** Types generated for queries found in "cloudfunctions/core/views/referral/control-results.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

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

const sumControlGroupsIR: any = {"usedParamSet":{"now":true,"brandId":true,"fromAt":true,"untilAt":true},"params":[{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":356,"b":360}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1069,"b":1077}]},{"name":"fromAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":1095,"b":1102}]},{"name":"untilAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":1132,"b":1140}]}],"statement":"-- Newcomers whom links won between two instants, by control share and group: how many there are, of those\n-- whose days are over how many completed a purchase within them of which something was kept, and what gifts\n-- for joining came to as it is now.\nwith won as materialized (\n  select n.member_id, n.share_bp, n.days, n.in_control, n.measured_until <= :now!::timestamptz as is_over,\n    exists (select 1 from huigan.orders o where o.member_id = n.member_id\n      and o.completed_at >= n.won_at and o.completed_at < n.measured_until and o.state <> 'refunded'\n      and o.payable_fen > o.refunded_fen) as has_bought,\n    (select sum(u.off_fen - u.given_back_fen) from huigan.coupons c\n      join huigan.coupon_uses u on u.member_id = c.member_id and u.coupon_id = c.coupon_id and u.state = 'used'\n      where c.member_id = n.member_id and c.cause like 'invite:welcome:%') as off_fen,\n    g.entitled, g.asset\n  from huigan.won_newcomers n\n  left join huigan.commissions g on g.member_id = n.member_id and g.kind = 'invite' and g.cause = 'welcome'\n  where n.brand_id = :brandId! and n.won_at >= :fromAt!::timestamptz and n.won_at < :untilAt!::timestamptz\n)\nselect w.share_bp, w.days, w.in_control,\n  count(*) filter (where w.is_over)::int as \"newcomers!\",\n  count(*) filter (where not w.is_over)::int as \"waiting!\",\n  count(*) filter (where w.is_over and w.has_bought)::int as \"bought!\",\n  coalesce(sum(w.off_fen) filter (where w.is_over), 0)::bigint as \"off_fen!\",\n  coalesce(sum(w.entitled) filter (where w.is_over and w.asset = 'CNY'), 0)::bigint as \"money_fen!\",\n  coalesce(sum(w.entitled) filter (where w.is_over and w.asset = 'POINT'), 0)::bigint as \"points!\"\nfrom won w\ngroup by w.share_bp, w.days, w.in_control order by w.share_bp, w.days, w.in_control limit 200"};

/**
 * Query generated from SQL:
 * ```
 * -- Newcomers whom links won between two instants, by control share and group: how many there are, of those
 * -- whose days are over how many completed a purchase within them of which something was kept, and what gifts
 * -- for joining came to as it is now.
 * with won as materialized (
 *   select n.member_id, n.share_bp, n.days, n.in_control, n.measured_until <= :now!::timestamptz as is_over,
 *     exists (select 1 from huigan.orders o where o.member_id = n.member_id
 *       and o.completed_at >= n.won_at and o.completed_at < n.measured_until and o.state <> 'refunded'
 *       and o.payable_fen > o.refunded_fen) as has_bought,
 *     (select sum(u.off_fen - u.given_back_fen) from huigan.coupons c
 *       join huigan.coupon_uses u on u.member_id = c.member_id and u.coupon_id = c.coupon_id and u.state = 'used'
 *       where c.member_id = n.member_id and c.cause like 'invite:welcome:%') as off_fen,
 *     g.entitled, g.asset
 *   from huigan.won_newcomers n
 *   left join huigan.commissions g on g.member_id = n.member_id and g.kind = 'invite' and g.cause = 'welcome'
 *   where n.brand_id = :brandId! and n.won_at >= :fromAt!::timestamptz and n.won_at < :untilAt!::timestamptz
 * )
 * select w.share_bp, w.days, w.in_control,
 *   count(*) filter (where w.is_over)::int as "newcomers!",
 *   count(*) filter (where not w.is_over)::int as "waiting!",
 *   count(*) filter (where w.is_over and w.has_bought)::int as "bought!",
 *   coalesce(sum(w.off_fen) filter (where w.is_over), 0)::bigint as "off_fen!",
 *   coalesce(sum(w.entitled) filter (where w.is_over and w.asset = 'CNY'), 0)::bigint as "money_fen!",
 *   coalesce(sum(w.entitled) filter (where w.is_over and w.asset = 'POINT'), 0)::bigint as "points!"
 * from won w
 * group by w.share_bp, w.days, w.in_control order by w.share_bp, w.days, w.in_control limit 200
 * ```
 */
export const sumControlGroups = new PreparedQuery<ISumControlGroupsParams,ISumControlGroupsResult>(sumControlGroupsIR);


