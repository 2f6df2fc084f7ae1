/** Types generated for queries found in "cloudfunctions/core/views/audit/balances.view.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

export type account = 'brand.commission.expired' | 'brand.commission.issued' | 'brand.commission.moved' | 'brand.commission.redeemed' | 'brand.commission.waived' | 'brand.points.carried' | 'brand.points.expired' | 'brand.points.issued' | 'brand.points.moved' | 'brand.points.redeemed' | 'brand.points.waived' | 'brand.qualifying.carried' | 'brand.qualifying.issued' | 'brand.qualifying.moved' | 'member.commission.active' | 'member.commission.debt' | 'member.commission.pending' | 'member.points.active' | 'member.points.debt' | 'member.points.pending' | 'member.qualifying';

export type asset = 'CNY' | 'POINT' | 'QUALIFYING';

export type lot_state = 'active' | 'pending';

export type accountArray = (account)[];

export type assetArray = (asset)[];

export type lot_stateArray = (lot_state)[];

/** 'FindBalanceDifferences' parameters type */
export interface IFindBalanceDifferencesParams {
  brandId: number;
}

/** 'FindBalanceDifferences' return type */
export interface IFindBalanceDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindBalanceDifferences' query type */
export interface IFindBalanceDifferencesQuery {
  params: IFindBalanceDifferencesParams;
  result: IFindBalanceDifferencesResult;
}

const findBalanceDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":277,"b":285},{"a":383,"b":391},{"a":954,"b":962}]}],"statement":"-- Of every account of members that is, whatever its asset.\nwith accounts as (\n  select a from unnest(enum_range(null::huigan.account)) a where a::text like 'member.%'\n), sides as (\n  select t.member_id, t.credit as account, t.amount from huigan.transfers t where t.brand_id = :brandId!\n  union all\n  select t.member_id, t.debit, -t.amount from huigan.transfers t where t.brand_id = :brandId!\n), moved as (\n  select s.member_id, s.account, sum(case when huigan.is_debt(s.account) then -s.amount\n    else s.amount end) as sum\n  from sides s where s.account::text like 'member.%' group by s.member_id, s.account\n)\nselect m.member_key as \"member\", a.a || ' by transfers' as \"what!\", coalesce(x.sum, 0)::text as \"expected\",\n  coalesce(huigan.whole_of(m.balances ->> a.a::text), 0)::text as \"found\", count(*) over () as \"total!\"\nfrom huigan.members m cross join accounts a\nleft join moved x on x.member_id = m.member_id and x.account = a.a\nwhere m.brand_id = :brandId! and coalesce(x.sum, 0) <> coalesce(huigan.whole_of(m.balances ->> a.a::text), 0)\norder by m.member_key, a.a limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- Of every account of members that is, whatever its asset.
 * with accounts as (
 *   select a from unnest(enum_range(null::huigan.account)) a where a::text like 'member.%'
 * ), sides as (
 *   select t.member_id, t.credit as account, t.amount from huigan.transfers t where t.brand_id = :brandId!
 *   union all
 *   select t.member_id, t.debit, -t.amount from huigan.transfers t where t.brand_id = :brandId!
 * ), moved as (
 *   select s.member_id, s.account, sum(case when huigan.is_debt(s.account) then -s.amount
 *     else s.amount end) as sum
 *   from sides s where s.account::text like 'member.%' group by s.member_id, s.account
 * )
 * select m.member_key as "member", a.a || ' by transfers' as "what!", coalesce(x.sum, 0)::text as "expected",
 *   coalesce(huigan.whole_of(m.balances ->> a.a::text), 0)::text as "found", count(*) over () as "total!"
 * from huigan.members m cross join accounts a
 * left join moved x on x.member_id = m.member_id and x.account = a.a
 * where m.brand_id = :brandId! and coalesce(x.sum, 0) <> coalesce(huigan.whole_of(m.balances ->> a.a::text), 0)
 * order by m.member_key, a.a limit 1000
 * ```
 */
export const findBalanceDifferences = new PreparedQuery<IFindBalanceDifferencesParams,IFindBalanceDifferencesResult>(findBalanceDifferencesIR);


/** 'FindStrangeBalances' parameters type */
export interface IFindStrangeBalancesParams {
  brandId: number;
}

/** 'FindStrangeBalances' return type */
export interface IFindStrangeBalancesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindStrangeBalances' query type */
export interface IFindStrangeBalancesQuery {
  params: IFindStrangeBalancesParams;
  result: IFindStrangeBalancesResult;
}

const findStrangeBalancesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":267,"b":275}]}],"statement":"select m.member_key as \"member\", 'balance of ' || b.key as \"what!\", 'an account of members' as \"expected\",\n  b.value::text as \"found\", count(*) over () as \"total!\"\nfrom huigan.members m cross join lateral jsonb_each(huigan.object_of(m.balances)) b\nwhere m.brand_id = :brandId! and (b.key not like 'member.%'\n  or b.key <> all (enum_range(null::huigan.account)::text[]))\norder by m.member_key, b.key limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * select m.member_key as "member", 'balance of ' || b.key as "what!", 'an account of members' as "expected",
 *   b.value::text as "found", count(*) over () as "total!"
 * from huigan.members m cross join lateral jsonb_each(huigan.object_of(m.balances)) b
 * where m.brand_id = :brandId! and (b.key not like 'member.%'
 *   or b.key <> all (enum_range(null::huigan.account)::text[]))
 * order by m.member_key, b.key limit 1000
 * ```
 */
export const findStrangeBalances = new PreparedQuery<IFindStrangeBalancesParams,IFindStrangeBalancesResult>(findStrangeBalancesIR);


/** 'FindLotSumDifferences' parameters type */
export interface IFindLotSumDifferencesParams {
  accounts: accountArray;
  assets: assetArray;
  brandId: number;
  states: lot_stateArray;
}

/** 'FindLotSumDifferences' return type */
export interface IFindLotSumDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindLotSumDifferences' query type */
export interface IFindLotSumDifferencesQuery {
  params: IFindLotSumDifferencesParams;
  result: IFindLotSumDifferencesResult;
}

const findLotSumDifferencesIR: any = {"usedParamSet":{"assets":true,"states":true,"accounts":true,"brandId":true},"params":[{"name":"assets","required":true,"transform":{"type":"scalar"},"locs":[{"a":107,"b":114}]},{"name":"states","required":true,"transform":{"type":"scalar"},"locs":[{"a":133,"b":140}]},{"name":"accounts","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":172},{"a":508,"b":517}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":289,"b":297},{"a":444,"b":452},{"a":944,"b":952}]}],"statement":"with held as (\n  select l.member_id, a.account, sum(l.remaining) as sum\n  from huigan.lots l\n  join unnest(:assets!::huigan.asset[], :states!::huigan.lot_state[], :accounts!::huigan.account[])\n    as a(asset, state, account) on a.asset = l.asset and a.state = l.state\n  where l.brand_id = :brandId! group by l.member_id, a.account\n  union all\n  select l.member_id, 'member.qualifying', sum(l.qualifying)\n  from huigan.lots l where l.brand_id = :brandId! group by l.member_id\n), accounts as (\n  select unnest(:accounts!::huigan.account[] || 'member.qualifying'::huigan.account) as account\n)\nselect m.member_key as \"member\", a.account || ' by lots' as \"what!\", coalesce(h.sum, 0)::text as \"expected\",\n  coalesce(huigan.whole_of(m.balances ->> a.account::text), 0)::text as \"found\", count(*) over () as \"total!\"\nfrom huigan.members m cross join accounts a\nleft join held h on h.member_id = m.member_id and h.account = a.account\nwhere m.brand_id = :brandId!\n  and coalesce(h.sum, 0) <> coalesce(huigan.whole_of(m.balances ->> a.account::text), 0)\norder by m.member_key, a.account limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with held as (
 *   select l.member_id, a.account, sum(l.remaining) as sum
 *   from huigan.lots l
 *   join unnest(:assets!::huigan.asset[], :states!::huigan.lot_state[], :accounts!::huigan.account[])
 *     as a(asset, state, account) on a.asset = l.asset and a.state = l.state
 *   where l.brand_id = :brandId! group by l.member_id, a.account
 *   union all
 *   select l.member_id, 'member.qualifying', sum(l.qualifying)
 *   from huigan.lots l where l.brand_id = :brandId! group by l.member_id
 * ), accounts as (
 *   select unnest(:accounts!::huigan.account[] || 'member.qualifying'::huigan.account) as account
 * )
 * select m.member_key as "member", a.account || ' by lots' as "what!", coalesce(h.sum, 0)::text as "expected",
 *   coalesce(huigan.whole_of(m.balances ->> a.account::text), 0)::text as "found", count(*) over () as "total!"
 * from huigan.members m cross join accounts a
 * left join held h on h.member_id = m.member_id and h.account = a.account
 * where m.brand_id = :brandId!
 *   and coalesce(h.sum, 0) <> coalesce(huigan.whole_of(m.balances ->> a.account::text), 0)
 * order by m.member_key, a.account limit 1000
 * ```
 */
export const findLotSumDifferences = new PreparedQuery<IFindLotSumDifferencesParams,IFindLotSumDifferencesResult>(findLotSumDifferencesIR);


