/** Types generated for queries found in "cloudfunctions/core/views/audit/balances.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

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

const findBalanceDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":441,"b":449},{"a":863,"b":871}]}],"statement":"-- Of every account of members that is, whatever its asset.\nwith accounts as (\n  select a from unnest(enum_range(null::huigan.account)) a where a::text like 'member.%'\n), moved as (\n  select t.member_id, s.account, sum(case when huigan.is_debt(s.account) then -s.amount\n    else s.amount end) as sum\n  from huigan.transfers t cross join lateral (values (t.credit, t.amount), (t.debit, -t.amount))\n    s(account, amount)\n  where t.brand_id = :brandId! and s.account::text like 'member.%' group by t.member_id, s.account\n)\nselect m.member_key as \"member\", a.a || ' by transfers' as \"what!\", coalesce(x.sum, 0)::text as \"expected\",\n  coalesce(huigan.whole_of(m.balances ->> a.a::text), 0)::text as \"found\", count(*) over () as \"total!\"\nfrom huigan.members m cross join accounts a\nleft join moved x on x.member_id = m.member_id and x.account = a.a\nwhere m.brand_id = :brandId! and coalesce(x.sum, 0) <> coalesce(huigan.whole_of(m.balances ->> a.a::text), 0)\norder by m.member_key, a.a limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- Of every account of members that is, whatever its asset.
 * with accounts as (
 *   select a from unnest(enum_range(null::huigan.account)) a where a::text like 'member.%'
 * ), moved as (
 *   select t.member_id, s.account, sum(case when huigan.is_debt(s.account) then -s.amount
 *     else s.amount end) as sum
 *   from huigan.transfers t cross join lateral (values (t.credit, t.amount), (t.debit, -t.amount))
 *     s(account, amount)
 *   where t.brand_id = :brandId! and s.account::text like 'member.%' group by t.member_id, s.account
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

const findLotSumDifferencesIR: any = {"usedParamSet":{"assets":true,"states":true,"accounts":true,"brandId":true},"params":[{"name":"assets","required":true,"transform":{"type":"scalar"},"locs":[{"a":54,"b":61}]},{"name":"states","required":true,"transform":{"type":"scalar"},"locs":[{"a":80,"b":87}]},{"name":"accounts","required":true,"transform":{"type":"scalar"},"locs":[{"a":114,"b":123},{"a":525,"b":534}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":450,"b":458},{"a":961,"b":969}]}],"statement":"with kinds as materialized (\n  select a.* from unnest(:assets!::huigan.asset[], :states!::huigan.lot_state[],\n    :accounts!::huigan.account[]) a(asset, state, account)\n), held as (\n  select l.member_id, s.account, sum(s.amount) as sum\n  from huigan.lots l left join kinds a on a.asset = l.asset and a.state = l.state\n  cross join lateral (values (a.account, l.remaining), ('member.qualifying', l.qualifying)) s(account, amount)\n  where l.brand_id = :brandId! group by l.member_id, s.account\n), accounts as (\n  select unnest(:accounts!::huigan.account[] || 'member.qualifying'::huigan.account) as account\n)\nselect m.member_key as \"member\", a.account || ' by lots' as \"what!\", coalesce(h.sum, 0)::text as \"expected\",\n  coalesce(huigan.whole_of(m.balances ->> a.account::text), 0)::text as \"found\", count(*) over () as \"total!\"\nfrom huigan.members m cross join accounts a\nleft join held h on h.member_id = m.member_id and h.account = a.account\nwhere m.brand_id = :brandId!\n  and coalesce(h.sum, 0) <> coalesce(huigan.whole_of(m.balances ->> a.account::text), 0)\norder by m.member_key, a.account limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with kinds as materialized (
 *   select a.* from unnest(:assets!::huigan.asset[], :states!::huigan.lot_state[],
 *     :accounts!::huigan.account[]) a(asset, state, account)
 * ), held as (
 *   select l.member_id, s.account, sum(s.amount) as sum
 *   from huigan.lots l left join kinds a on a.asset = l.asset and a.state = l.state
 *   cross join lateral (values (a.account, l.remaining), ('member.qualifying', l.qualifying)) s(account, amount)
 *   where l.brand_id = :brandId! group by l.member_id, s.account
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


