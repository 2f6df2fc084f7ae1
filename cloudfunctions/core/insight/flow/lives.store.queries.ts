/** Types generated for queries found in "cloudfunctions/core/insight/flow/lives.store.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'FindLives' parameters type */
export interface IFindLivesParams {
  brandId: number;
  every: bigint;
}

/** 'FindLives' return type */
export interface IFindLivesResult {
  birthday: string | null;
  days: stringArray | null;
  fen: stringArray | null;
  household: string | null;
  joined_on: string | null;
  marketing: boolean;
  member_id: bigint;
  orders: numberArray | null;
  recommends: boolean;
  tier: string | null;
}

/** 'FindLives' query type */
export interface IFindLivesQuery {
  params: IFindLivesParams;
  result: IFindLivesResult;
}

const findLivesIR: any = {"usedParamSet":{"brandId":true,"every":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":676,"b":684}]},{"name":"every","required":true,"transform":{"type":"scalar"},"locs":[{"a":704,"b":710}]}],"statement":"-- What some members did, day by day: one of `every`, by their number.\nselect f.member_id, f.joined_on, f.tier, f.birthday, f.household, f.marketing, f.stage = 'recommends' as \"recommends!\",\n  array_agg(d.day::text order by d.day) filter (where d.day is not null) as \"days?\",\n  array_agg(d.orders order by d.day) filter (where d.day is not null) as \"orders?\",\n  array_agg(d.fen::text order by d.day) filter (where d.day is not null) as \"fen?\"\nfrom huigan.member_facts f\nleft join lateral (\n  select b.day, sum(b.orders)::int as orders, sum(b.takings_fen)::bigint as fen from huigan.member_days b\n  where b.member_id = f.member_id group by b.day\n) d on true\nwhere f.brand_id = :brandId! and f.member_id % :every!::bigint = 0\ngroup by f.member_id limit 20000"};

/**
 * Query generated from SQL:
 * ```
 * -- What some members did, day by day: one of `every`, by their number.
 * select f.member_id, f.joined_on, f.tier, f.birthday, f.household, f.marketing, f.stage = 'recommends' as "recommends!",
 *   array_agg(d.day::text order by d.day) filter (where d.day is not null) as "days?",
 *   array_agg(d.orders order by d.day) filter (where d.day is not null) as "orders?",
 *   array_agg(d.fen::text order by d.day) filter (where d.day is not null) as "fen?"
 * from huigan.member_facts f
 * left join lateral (
 *   select b.day, sum(b.orders)::int as orders, sum(b.takings_fen)::bigint as fen from huigan.member_days b
 *   where b.member_id = f.member_id group by b.day
 * ) d on true
 * where f.brand_id = :brandId! and f.member_id % :every!::bigint = 0
 * group by f.member_id limit 20000
 * ```
 */
export const findLives = new PreparedQuery<IFindLivesParams,IFindLivesResult>(findLivesIR);


