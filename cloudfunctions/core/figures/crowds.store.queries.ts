/** Types generated for queries found in "cloudfunctions/core/figures/crowds.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

/** 'CountCrowds' parameters type */
export interface ICountCrowdsParams {
  brandId: number;
  today: string;
}

/** 'CountCrowds' return type */
export interface ICountCrowdsResult {
  active_90: number;
  active_quarter: number;
  active_year: number;
  buyers: number;
  repeaters: number;
}

/** 'CountCrowds' query type */
export interface ICountCrowdsQuery {
  params: ICountCrowdsParams;
  result: ICountCrowdsResult;
}

const countCrowdsIR: any = {"usedParamSet":{"today":true,"brandId":true},"params":[{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":265,"b":271},{"a":368,"b":374},{"a":505,"b":511},{"a":599,"b":605},{"a":731,"b":737}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":704,"b":712}]}],"statement":"-- Whoever ordered within the last 90 days, in this quarter, within 365 days, today with them; whoever ordered\n-- this month, and had two orders or more ever. Of accounts that are there; orders of which something is left.\nselect count(*) filter (where f.last_day > :today!::date - 90)::int as \"active_90!\",\n  count(*) filter (where f.last_day >= date_trunc('quarter', :today!::date))::int as \"active_quarter!\",\n  count(*)::int as \"active_year!\",\n  count(*) filter (where f.last_day >= date_trunc('month', :today!::date))::int as \"buyers!\",\n  count(*) filter (where f.last_day >= date_trunc('month', :today!::date) and f.orders >= 2)::int\n    as \"repeaters!\"\nfrom huigan.member_facts f where f.brand_id = :brandId! and f.last_day > :today! - 365"};

/**
 * Query generated from SQL:
 * ```
 * -- Whoever ordered within the last 90 days, in this quarter, within 365 days, today with them; whoever ordered
 * -- this month, and had two orders or more ever. Of accounts that are there; orders of which something is left.
 * select count(*) filter (where f.last_day > :today!::date - 90)::int as "active_90!",
 *   count(*) filter (where f.last_day >= date_trunc('quarter', :today!::date))::int as "active_quarter!",
 *   count(*)::int as "active_year!",
 *   count(*) filter (where f.last_day >= date_trunc('month', :today!::date))::int as "buyers!",
 *   count(*) filter (where f.last_day >= date_trunc('month', :today!::date) and f.orders >= 2)::int
 *     as "repeaters!"
 * from huigan.member_facts f where f.brand_id = :brandId! and f.last_day > :today! - 365
 * ```
 */
export const countCrowds = new PreparedQuery<ICountCrowdsParams,ICountCrowdsResult>(countCrowdsIR);


/** 'CountLevels' parameters type */
export interface ICountLevelsParams {
  brandId: number;
  lowest: string;
}

/** 'CountLevels' return type */
export interface ICountLevelsResult {
  buyers: number;
  members: number;
  orders: bigint;
  spent_fen: bigint;
  tier: string;
}

/** 'CountLevels' query type */
export interface ICountLevelsQuery {
  params: ICountLevelsParams;
  result: ICountLevelsResult;
}

const countLevelsIR: any = {"usedParamSet":{"lowest":true,"brandId":true},"params":[{"name":"lowest","required":true,"transform":{"type":"scalar"},"locs":[{"a":120,"b":127},{"a":405,"b":412}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":369,"b":377}]}],"statement":"-- Members of each level, and what they ordered and spent in the last 90 days, today with them.\nselect coalesce(f.tier, :lowest!::text) as \"tier!\", count(*)::int as \"members!\",\n  count(*) filter (where f.orders_90 > 0)::int as \"buyers!\", sum(f.orders_90)::bigint as \"orders!\",\n  sum(f.spent_90_fen)::bigint as \"spent_fen!\"\nfrom huigan.member_facts f where f.brand_id = :brandId!\ngroup by coalesce(f.tier, :lowest!) limit 100"};

/**
 * Query generated from SQL:
 * ```
 * -- Members of each level, and what they ordered and spent in the last 90 days, today with them.
 * select coalesce(f.tier, :lowest!::text) as "tier!", count(*)::int as "members!",
 *   count(*) filter (where f.orders_90 > 0)::int as "buyers!", sum(f.orders_90)::bigint as "orders!",
 *   sum(f.spent_90_fen)::bigint as "spent_fen!"
 * from huigan.member_facts f where f.brand_id = :brandId!
 * group by coalesce(f.tier, :lowest!) limit 100
 * ```
 */
export const countLevels = new PreparedQuery<ICountLevelsParams,ICountLevelsResult>(countLevelsIR);


