/** Types generated for queries found in "cloudfunctions/core/views/audit/brand.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindBrandDifferences' parameters type */
export interface IFindBrandDifferencesParams {
  brandId: number;
}

/** 'FindBrandDifferences' return type */
export interface IFindBrandDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string | null;
  total: bigint;
  what: string;
}

/** 'FindBrandDifferences' query type */
export interface IFindBrandDifferencesQuery {
  params: IFindBrandDifferencesParams;
  result: IFindBrandDifferencesResult;
}

const findBrandDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":218,"b":226},{"a":311,"b":319},{"a":883,"b":891}]}],"statement":"-- Every asset by itself: all accounts add up to nothing, and the brand's are the other side of its members'.\nwith sides as (\n  select t.debit as account, -t.amount as amount from huigan.transfers t where t.brand_id = :brandId!\n  union all\n  select t.credit, t.amount from huigan.transfers t where t.brand_id = :brandId!\n), sums as (\n  select huigan.asset_of(s.account) as asset, sum(s.amount) as all_accounts,\n    coalesce(sum(s.amount) filter (where s.account::text like 'brand.%'), 0) as of_brand\n  from sides s group by huigan.asset_of(s.account)\n), held as (\n  select huigan.asset_of(b.key::huigan.account) as asset,\n    sum(case when huigan.is_debt(b.key::huigan.account) then -huigan.whole_of(b.value #>> '{}')\n      else huigan.whole_of(b.value #>> '{}') end) as held\n  from huigan.members m cross join lateral jsonb_each(huigan.object_of(m.balances)) b\n  where m.brand_id = :brandId! and b.key = any (enum_range(null::huigan.account)::text[])\n  group by huigan.asset_of(b.key::huigan.account)\n)\nselect null::text as \"member\", a.asset || ' ' || v.what as \"what!\", v.expected::text as \"expected\",\n  v.found::text as \"found\", count(*) over () as \"total!\"\nfrom unnest(enum_range(null::huigan.asset)) a(asset)\nleft join sums s on s.asset = a.asset left join held h on h.asset = a.asset\ncross join lateral (values\n  ('over all accounts', 0::numeric, coalesce(s.all_accounts, 0)),\n  ('of the brand against its members', -coalesce(h.held, 0), coalesce(s.of_brand, 0))\n) v(what, expected, found)\nwhere v.expected <> v.found"};

/**
 * Query generated from SQL:
 * ```
 * -- Every asset by itself: all accounts add up to nothing, and the brand's are the other side of its members'.
 * with sides as (
 *   select t.debit as account, -t.amount as amount from huigan.transfers t where t.brand_id = :brandId!
 *   union all
 *   select t.credit, t.amount from huigan.transfers t where t.brand_id = :brandId!
 * ), sums as (
 *   select huigan.asset_of(s.account) as asset, sum(s.amount) as all_accounts,
 *     coalesce(sum(s.amount) filter (where s.account::text like 'brand.%'), 0) as of_brand
 *   from sides s group by huigan.asset_of(s.account)
 * ), held as (
 *   select huigan.asset_of(b.key::huigan.account) as asset,
 *     sum(case when huigan.is_debt(b.key::huigan.account) then -huigan.whole_of(b.value #>> '{}')
 *       else huigan.whole_of(b.value #>> '{}') end) as held
 *   from huigan.members m cross join lateral jsonb_each(huigan.object_of(m.balances)) b
 *   where m.brand_id = :brandId! and b.key = any (enum_range(null::huigan.account)::text[])
 *   group by huigan.asset_of(b.key::huigan.account)
 * )
 * select null::text as "member", a.asset || ' ' || v.what as "what!", v.expected::text as "expected",
 *   v.found::text as "found", count(*) over () as "total!"
 * from unnest(enum_range(null::huigan.asset)) a(asset)
 * left join sums s on s.asset = a.asset left join held h on h.asset = a.asset
 * cross join lateral (values
 *   ('over all accounts', 0::numeric, coalesce(s.all_accounts, 0)),
 *   ('of the brand against its members', -coalesce(h.held, 0), coalesce(s.of_brand, 0))
 * ) v(what, expected, found)
 * where v.expected <> v.found
 * ```
 */
export const findBrandDifferences = new PreparedQuery<IFindBrandDifferencesParams,IFindBrandDifferencesResult>(findBrandDifferencesIR);


/** 'FindOwnerDifferences' parameters type */
export interface IFindOwnerDifferencesParams {
  brandId: number;
}

/** 'FindOwnerDifferences' return type */
export interface IFindOwnerDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string | null;
  total: bigint;
  what: string;
}

/** 'FindOwnerDifferences' query type */
export interface IFindOwnerDifferencesQuery {
  params: IFindOwnerDifferencesParams;
  result: IFindOwnerDifferencesResult;
}

const findOwnerDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1571,"b":1579},{"a":1597,"b":1605}]}],"statement":"with owned as (\n  select distinct 'transfers' as place, t.member_id, t.brand_id from huigan.transfers t\n  union all select distinct 'journals', t.member_id, t.brand_id from huigan.journals t\n  union all select distinct 'lots', t.member_id, t.brand_id from huigan.lots t\n  union all select distinct 'events', t.member_id, t.brand_id from huigan.events t\n  union all select distinct 'inbox', t.member_id, t.brand_id from huigan.inbox t\n  union all select distinct 'event_keys', t.member_id, t.brand_id from huigan.event_keys t\n    where t.member_id is not null\n  union all select distinct 'sale_keys', t.member_id, t.brand_id from huigan.sale_keys t\n    where t.member_id is not null\n  union all select distinct 'dead_letters', t.member_id, t.brand_id from huigan.dead_letters t\n  union all select distinct 'tier_steps', t.member_id, t.brand_id from huigan.tier_steps t\n  union all select distinct 'benefit_grants', t.member_id, t.brand_id from huigan.benefit_grants t\n  union all select distinct 'refunded_lines', t.member_id, t.brand_id from huigan.refunded_lines t\n  union all select distinct 'refunded_amounts', t.member_id, t.brand_id from huigan.refunded_amounts t\n  union all select distinct 'redemption_allocations', t.member_id, t.brand_id\n    from huigan.redemption_allocations t\n)\nselect coalesce(m.member_key, '#' || o.member_id) as \"member\", 'brand in ' || o.place as \"what!\",\n  m.brand_id::text as \"expected\", o.brand_id::text as \"found\",\n  count(*) over () as \"total!\"\nfrom owned o left join huigan.members m on m.member_id = o.member_id\nwhere (o.brand_id = :brandId! or m.brand_id = :brandId!) and m.brand_id is distinct from o.brand_id\norder by 1, 2 limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with owned as (
 *   select distinct 'transfers' as place, t.member_id, t.brand_id from huigan.transfers t
 *   union all select distinct 'journals', t.member_id, t.brand_id from huigan.journals t
 *   union all select distinct 'lots', t.member_id, t.brand_id from huigan.lots t
 *   union all select distinct 'events', t.member_id, t.brand_id from huigan.events t
 *   union all select distinct 'inbox', t.member_id, t.brand_id from huigan.inbox t
 *   union all select distinct 'event_keys', t.member_id, t.brand_id from huigan.event_keys t
 *     where t.member_id is not null
 *   union all select distinct 'sale_keys', t.member_id, t.brand_id from huigan.sale_keys t
 *     where t.member_id is not null
 *   union all select distinct 'dead_letters', t.member_id, t.brand_id from huigan.dead_letters t
 *   union all select distinct 'tier_steps', t.member_id, t.brand_id from huigan.tier_steps t
 *   union all select distinct 'benefit_grants', t.member_id, t.brand_id from huigan.benefit_grants t
 *   union all select distinct 'refunded_lines', t.member_id, t.brand_id from huigan.refunded_lines t
 *   union all select distinct 'refunded_amounts', t.member_id, t.brand_id from huigan.refunded_amounts t
 *   union all select distinct 'redemption_allocations', t.member_id, t.brand_id
 *     from huigan.redemption_allocations t
 * )
 * select coalesce(m.member_key, '#' || o.member_id) as "member", 'brand in ' || o.place as "what!",
 *   m.brand_id::text as "expected", o.brand_id::text as "found",
 *   count(*) over () as "total!"
 * from owned o left join huigan.members m on m.member_id = o.member_id
 * where (o.brand_id = :brandId! or m.brand_id = :brandId!) and m.brand_id is distinct from o.brand_id
 * order by 1, 2 limit 1000
 * ```
 */
export const findOwnerDifferences = new PreparedQuery<IFindOwnerDifferencesParams,IFindOwnerDifferencesResult>(findOwnerDifferencesIR);


/** 'FindProgrammeDifferences' parameters type */
export interface IFindProgrammeDifferencesParams {
  brandId: number;
}

/** 'FindProgrammeDifferences' return type */
export interface IFindProgrammeDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string | null;
  total: bigint;
  what: string;
}

/** 'FindProgrammeDifferences' query type */
export interface IFindProgrammeDifferencesQuery {
  params: IFindProgrammeDifferencesParams;
  result: IFindProgrammeDifferencesResult;
}

const findProgrammeDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":543,"b":551}]}],"statement":"select null::text as \"member\", 'programme version ' || p.version || ': ' || v.what as \"what!\",\n  v.expected as \"expected\", v.found as \"found\",\n  count(*) over () as \"total!\"\nfrom (\n  -- Those that were withdrawn keep their numbers.\n  select v.*, row_number() over (order by v.effective_from) + (\n      select count(*) from huigan.withdrawn_programmes w\n      where w.brand_id = v.brand_id and w.version < v.version\n    ) as place, b.key from huigan.programme_versions v\n    join huigan.brands b on b.brand_id = v.brand_id\n  where v.brand_id = :brandId!\n) p\ncross join lateral (values\n  ('number in the order of time', p.place::text, p.version::text),\n  ('effective_from of its document', ((p.document ->> 'effectiveFrom')::timestamptz)::text,\n    p.effective_from::text),\n  ('brand of its document', p.key, p.document ->> 'brand')\n) v(what, expected, found)\nwhere v.expected is distinct from v.found\norder by p.version, v.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * select null::text as "member", 'programme version ' || p.version || ': ' || v.what as "what!",
 *   v.expected as "expected", v.found as "found",
 *   count(*) over () as "total!"
 * from (
 *   -- Those that were withdrawn keep their numbers.
 *   select v.*, row_number() over (order by v.effective_from) + (
 *       select count(*) from huigan.withdrawn_programmes w
 *       where w.brand_id = v.brand_id and w.version < v.version
 *     ) as place, b.key from huigan.programme_versions v
 *     join huigan.brands b on b.brand_id = v.brand_id
 *   where v.brand_id = :brandId!
 * ) p
 * cross join lateral (values
 *   ('number in the order of time', p.place::text, p.version::text),
 *   ('effective_from of its document', ((p.document ->> 'effectiveFrom')::timestamptz)::text,
 *     p.effective_from::text),
 *   ('brand of its document', p.key, p.document ->> 'brand')
 * ) v(what, expected, found)
 * where v.expected is distinct from v.found
 * order by p.version, v.what limit 1000
 * ```
 */
export const findProgrammeDifferences = new PreparedQuery<IFindProgrammeDifferencesParams,IFindProgrammeDifferencesResult>(findProgrammeDifferencesIR);


/** 'ReadTotals' parameters type */
export interface IReadTotalsParams {
  asOf: string;
  brandId: number;
}

/** 'ReadTotals' return type */
export interface IReadTotalsResult {
  active: string;
  debt: string;
  expired: string;
  issued: string;
  pending: string;
  qualifying: string;
  redeemed: string;
  waived: string;
}

/** 'ReadTotals' query type */
export interface IReadTotalsQuery {
  params: IReadTotalsParams;
  result: IReadTotalsResult;
}

const readTotalsIR: any = {"usedParamSet":{"brandId":true,"asOf":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1401,"b":1409}]},{"name":"asOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":1433,"b":1438}]}],"statement":"select\n  coalesce(sum(case when t.debit = 'brand.points.issued' then t.amount\n    when t.credit = 'brand.points.issued' then -t.amount end), 0)::text as \"issued!\",\n  coalesce(sum(case when t.credit = 'brand.points.redeemed' then t.amount\n    when t.debit = 'brand.points.redeemed' then -t.amount end), 0)::text as \"redeemed!\",\n  coalesce(sum(case when t.credit = 'brand.points.expired' then t.amount\n    when t.debit = 'brand.points.expired' then -t.amount end), 0)::text as \"expired!\",\n  coalesce(sum(case when t.debit = 'brand.points.waived' then t.amount\n    when t.credit = 'brand.points.waived' then -t.amount end), 0)::text as \"waived!\",\n  coalesce(sum(case when t.credit = 'member.points.active' then t.amount\n    when t.debit = 'member.points.active' then -t.amount end), 0)::text as \"active!\",\n  coalesce(sum(case when t.credit = 'member.points.pending' then t.amount\n    when t.debit = 'member.points.pending' then -t.amount end), 0)::text as \"pending!\",\n  coalesce(sum(case when t.debit = 'member.points.debt' then t.amount\n    when t.credit = 'member.points.debt' then -t.amount end), 0)::text as \"debt!\",\n  coalesce(sum(case when t.credit = 'member.qualifying' then t.amount\n    when t.debit = 'member.qualifying' then -t.amount end), 0)::text as \"qualifying!\"\nfrom huigan.transfers t join huigan.journals j on j.member_id = t.member_id and j.journal_no = t.journal_no\nwhere t.brand_id = :brandId! and j.effective_at <= :asOf!::timestamptz"};

/**
 * Query generated from SQL:
 * ```
 * select
 *   coalesce(sum(case when t.debit = 'brand.points.issued' then t.amount
 *     when t.credit = 'brand.points.issued' then -t.amount end), 0)::text as "issued!",
 *   coalesce(sum(case when t.credit = 'brand.points.redeemed' then t.amount
 *     when t.debit = 'brand.points.redeemed' then -t.amount end), 0)::text as "redeemed!",
 *   coalesce(sum(case when t.credit = 'brand.points.expired' then t.amount
 *     when t.debit = 'brand.points.expired' then -t.amount end), 0)::text as "expired!",
 *   coalesce(sum(case when t.debit = 'brand.points.waived' then t.amount
 *     when t.credit = 'brand.points.waived' then -t.amount end), 0)::text as "waived!",
 *   coalesce(sum(case when t.credit = 'member.points.active' then t.amount
 *     when t.debit = 'member.points.active' then -t.amount end), 0)::text as "active!",
 *   coalesce(sum(case when t.credit = 'member.points.pending' then t.amount
 *     when t.debit = 'member.points.pending' then -t.amount end), 0)::text as "pending!",
 *   coalesce(sum(case when t.debit = 'member.points.debt' then t.amount
 *     when t.credit = 'member.points.debt' then -t.amount end), 0)::text as "debt!",
 *   coalesce(sum(case when t.credit = 'member.qualifying' then t.amount
 *     when t.debit = 'member.qualifying' then -t.amount end), 0)::text as "qualifying!"
 * from huigan.transfers t join huigan.journals j on j.member_id = t.member_id and j.journal_no = t.journal_no
 * where t.brand_id = :brandId! and j.effective_at <= :asOf!::timestamptz
 * ```
 */
export const readTotals = new PreparedQuery<IReadTotalsParams,IReadTotalsResult>(readTotalsIR);


/** 'ReadZone' parameters type */
export interface IReadZoneParams {
  brandId: number;
}

/** 'ReadZone' return type */
export interface IReadZoneResult {
  utc_offset_minutes: number;
}

/** 'ReadZone' query type */
export interface IReadZoneQuery {
  params: IReadZoneParams;
  result: IReadZoneResult;
}

const readZoneIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":125,"b":133}]}],"statement":"select (v.document ->> 'utcOffsetMinutes')::int as \"utc_offset_minutes!\" from huigan.programme_versions v\nwhere v.brand_id = :brandId! order by v.effective_from limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select (v.document ->> 'utcOffsetMinutes')::int as "utc_offset_minutes!" from huigan.programme_versions v
 * where v.brand_id = :brandId! order by v.effective_from limit 1
 * ```
 */
export const readZone = new PreparedQuery<IReadZoneParams,IReadZoneResult>(readZoneIR);


