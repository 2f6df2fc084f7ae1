/** Types generated for queries found in "cloudfunctions/core/views/audit/till.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindTillDifferences' parameters type */
export interface IFindTillDifferencesParams {
  asOf: string;
  brandId: number;
}

/** 'FindTillDifferences' return type */
export interface IFindTillDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindTillDifferences' query type */
export interface IFindTillDifferencesQuery {
  params: IFindTillDifferencesParams;
  result: IFindTillDifferencesResult;
}

const findTillDifferencesIR: any = {"usedParamSet":{"brandId":true,"asOf":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":396,"b":404},{"a":476,"b":484},{"a":654,"b":662},{"a":1132,"b":1140}]},{"name":"asOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":507,"b":512},{"a":750,"b":755},{"a":1253,"b":1258},{"a":2465,"b":2470},{"a":2864,"b":2869},{"a":4254,"b":4259},{"a":4355,"b":4360},{"a":4636,"b":4641},{"a":4737,"b":4742},{"a":5418,"b":5423},{"a":5642,"b":5647}]}],"statement":"with zone as (\n  select v.version, v.document,\n    case when row_number() over (order by v.effective_from) = 1 then '-infinity'\n      else v.effective_from end as from_at,\n    lead(v.effective_from, 1, 'infinity') over (order by v.effective_from) as until_at,\n    make_interval(mins => (v.document ->> 'utcOffsetMinutes')::int) as utc_offset\n  from huigan.programme_versions v where v.brand_id = :brandId!\n), taken as (\n  select * from huigan.redemptions r where r.brand_id = :brandId! and r.redeemed_at <= :asOf!\n), told as (\n  select e.member_id, e.kind, e.external_id, huigan.readable(e.payload) as payload\n  from huigan.events e\n  where e.brand_id = :brandId! and e.source = 'till' and e.kind in ('redemption', 'return')\n    and e.occurred_at <= :asOf!\n    and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)\n), logged as (\n  select a.member_id, a.subject, count(*) filter (where a.action in ('redeem-benefit', 'take-points',\n    'redeem-coupon')) as done,\n    count(*) filter (where a.action in ('undo', 'reverse')) as reversed\n  from huigan.action_log a\n  where a.brand_id = :brandId! and a.action in ('redeem-benefit', 'take-points', 'redeem-coupon', 'undo',\n    'reverse')\n    and a.done_at <= :asOf!\n  group by a.member_id, a.subject\n), uses as (\n  select z.version, use.benefit, max(use.times) as times, max(use.per) as per\n  from zone z\n  cross join lateral (\n    select b ->> 'code' as benefit, (b #>> '{use,times}')::int as times, b #>> '{use,per}' as per\n    from jsonb_array_elements(z.document #> '{tiers,levels}') as l, jsonb_array_elements(l -> 'benefits') as b\n    where b ? 'use'\n  ) use\n  group by z.version, use.benefit\n), found as (\n  select r.member_id, 'redemption ' || r.redemption_id || ': points taken by the ledger' as what,\n    r.points::text as expected, (t.payload ->> 'points') as found\n  from taken r left join told t on t.kind = 'redemption' and t.member_id = r.member_id\n    and t.external_id = r.redemption_id\n  where r.kind = 'points' and r.points::text is distinct from t.payload ->> 'points'\n  union all\n  select t.member_id, 'event till/' || t.external_id || ': its redemption', 'a row', 'none'\n  from told t\n  where t.kind = 'redemption' and not exists (select 1 from taken r where r.member_id = t.member_id\n    and r.redemption_id = t.external_id and r.kind = 'points')\n  union all\n  select r.member_id, 'redemption ' || r.redemption_id || ': returns', (r.reversed_at <= :asOf!)::int::text,\n    count(t.external_id)::text\n  from (select s.*, coalesce(s.reversed_at, 'infinity') as ended_at from taken s where s.kind = 'points') r\n  left join told t on t.kind = 'return' and t.member_id = r.member_id and t.external_id = r.redemption_id\n    || ':return'\n  group by r.member_id, r.redemption_id, r.reversed_at,\n    r.ended_at having count(t.external_id) <> (r.ended_at <= :asOf!)::int\n  union all\n  select r.member_id, 'redemption ' || r.redemption_id || ': slot of ' || r.benefit, 'at most '\n    || coalesce(u.times, 0), r.slot::text\n  from taken r join zone z on r.redeemed_at >= z.from_at and r.redeemed_at < z.until_at\n  left join uses u on u.version = z.version and u.benefit = r.benefit\n  where r.kind = 'benefit' and not coalesce(r.slot between 1 and u.times, false)\n  union all\n  select r.member_id, 'redemption ' || r.redemption_id || ': period of ' || r.benefit,\n    to_char(r.redeemed_at at time zone 'UTC' + z.utc_offset, case u.per when 'day' then 'YYYY-MM-DD'\n      else 'YYYY-MM' end), r.period\n  from taken r join zone z on r.redeemed_at >= z.from_at and r.redeemed_at < z.until_at\n  join uses u on u.version = z.version and u.benefit = r.benefit\n  where r.kind = 'benefit'\n    and r.period <> to_char(r.redeemed_at at time zone 'UTC' + z.utc_offset, case u.per\n      when 'day' then 'YYYY-MM-DD' else 'YYYY-MM' end)\n  union all\n  select r.member_id, r.benefit || ' in ' || r.period || ': standing uses of slot ' || r.slot, '1',\n    count(*)::text\n  from taken r where r.kind = 'benefit' and r.reversed_at is null group by r.member_id, r.benefit, r.period,\n    r.slot having count(*) > 1\n  union all\n  select r.member_id, 'redemption ' || r.redemption_id || ': use of coupon ' || r.coupon_id,\n    case when coalesce(r.reversed_at, 'infinity') <= :asOf! then 'returned' else 'used' end,\n    coalesce(case when u.state = 'returned' and u.ended_at > :asOf! then 'used' else u.state end, 'none')\n  from taken r\n  left join huigan.coupon_uses u on u.member_id = r.member_id and u.coupon_id = r.coupon_id\n    and u.redemption_id = r.redemption_id\n  where r.kind = 'coupon' and coalesce(case when u.state = 'returned' and u.ended_at > :asOf! then 'used'\n    else u.state end, 'none') <> case when coalesce(r.reversed_at, 'infinity') <= :asOf! then 'returned'\n    else 'used' end\n  union all\n  select r.member_id, 'redemption ' || r.redemption_id || ': lines in the log', '1', coalesce(l.done, 0)::text\n  from taken r left join logged l on l.member_id = r.member_id and l.subject = r.redemption_id\n    where coalesce(l.done, 0) <> 1\n  union all\n  select l.member_id, 'line in the log of ' || l.subject || ': its redemption', 'a row', 'none'\n  from logged l where not exists (select 1 from taken r where r.member_id = l.member_id\n    and r.redemption_id = l.subject)\n  union all\n  select r.member_id, 'redemption ' || r.redemption_id || ': lines of its reversal in the log',\n    (coalesce(r.reversed_at, 'infinity') <= :asOf!)::int::text,\n    coalesce(l.reversed, 0)::text\n  from taken r left join logged l on l.member_id = r.member_id and l.subject = r.redemption_id\n  where coalesce(l.reversed, 0) <> (coalesce(r.reversed_at, 'infinity') <= :asOf!)::int\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with zone as (
 *   select v.version, v.document,
 *     case when row_number() over (order by v.effective_from) = 1 then '-infinity'
 *       else v.effective_from end as from_at,
 *     lead(v.effective_from, 1, 'infinity') over (order by v.effective_from) as until_at,
 *     make_interval(mins => (v.document ->> 'utcOffsetMinutes')::int) as utc_offset
 *   from huigan.programme_versions v where v.brand_id = :brandId!
 * ), taken as (
 *   select * from huigan.redemptions r where r.brand_id = :brandId! and r.redeemed_at <= :asOf!
 * ), told as (
 *   select e.member_id, e.kind, e.external_id, huigan.readable(e.payload) as payload
 *   from huigan.events e
 *   where e.brand_id = :brandId! and e.source = 'till' and e.kind in ('redemption', 'return')
 *     and e.occurred_at <= :asOf!
 *     and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
 * ), logged as (
 *   select a.member_id, a.subject, count(*) filter (where a.action in ('redeem-benefit', 'take-points',
 *     'redeem-coupon')) as done,
 *     count(*) filter (where a.action in ('undo', 'reverse')) as reversed
 *   from huigan.action_log a
 *   where a.brand_id = :brandId! and a.action in ('redeem-benefit', 'take-points', 'redeem-coupon', 'undo',
 *     'reverse')
 *     and a.done_at <= :asOf!
 *   group by a.member_id, a.subject
 * ), uses as (
 *   select z.version, use.benefit, max(use.times) as times, max(use.per) as per
 *   from zone z
 *   cross join lateral (
 *     select b ->> 'code' as benefit, (b #>> '{use,times}')::int as times, b #>> '{use,per}' as per
 *     from jsonb_array_elements(z.document #> '{tiers,levels}') as l, jsonb_array_elements(l -> 'benefits') as b
 *     where b ? 'use'
 *   ) use
 *   group by z.version, use.benefit
 * ), found as (
 *   select r.member_id, 'redemption ' || r.redemption_id || ': points taken by the ledger' as what,
 *     r.points::text as expected, (t.payload ->> 'points') as found
 *   from taken r left join told t on t.kind = 'redemption' and t.member_id = r.member_id
 *     and t.external_id = r.redemption_id
 *   where r.kind = 'points' and r.points::text is distinct from t.payload ->> 'points'
 *   union all
 *   select t.member_id, 'event till/' || t.external_id || ': its redemption', 'a row', 'none'
 *   from told t
 *   where t.kind = 'redemption' and not exists (select 1 from taken r where r.member_id = t.member_id
 *     and r.redemption_id = t.external_id and r.kind = 'points')
 *   union all
 *   select r.member_id, 'redemption ' || r.redemption_id || ': returns', (r.reversed_at <= :asOf!)::int::text,
 *     count(t.external_id)::text
 *   from (select s.*, coalesce(s.reversed_at, 'infinity') as ended_at from taken s where s.kind = 'points') r
 *   left join told t on t.kind = 'return' and t.member_id = r.member_id and t.external_id = r.redemption_id
 *     || ':return'
 *   group by r.member_id, r.redemption_id, r.reversed_at,
 *     r.ended_at having count(t.external_id) <> (r.ended_at <= :asOf!)::int
 *   union all
 *   select r.member_id, 'redemption ' || r.redemption_id || ': slot of ' || r.benefit, 'at most '
 *     || coalesce(u.times, 0), r.slot::text
 *   from taken r join zone z on r.redeemed_at >= z.from_at and r.redeemed_at < z.until_at
 *   left join uses u on u.version = z.version and u.benefit = r.benefit
 *   where r.kind = 'benefit' and not coalesce(r.slot between 1 and u.times, false)
 *   union all
 *   select r.member_id, 'redemption ' || r.redemption_id || ': period of ' || r.benefit,
 *     to_char(r.redeemed_at at time zone 'UTC' + z.utc_offset, case u.per when 'day' then 'YYYY-MM-DD'
 *       else 'YYYY-MM' end), r.period
 *   from taken r join zone z on r.redeemed_at >= z.from_at and r.redeemed_at < z.until_at
 *   join uses u on u.version = z.version and u.benefit = r.benefit
 *   where r.kind = 'benefit'
 *     and r.period <> to_char(r.redeemed_at at time zone 'UTC' + z.utc_offset, case u.per
 *       when 'day' then 'YYYY-MM-DD' else 'YYYY-MM' end)
 *   union all
 *   select r.member_id, r.benefit || ' in ' || r.period || ': standing uses of slot ' || r.slot, '1',
 *     count(*)::text
 *   from taken r where r.kind = 'benefit' and r.reversed_at is null group by r.member_id, r.benefit, r.period,
 *     r.slot having count(*) > 1
 *   union all
 *   select r.member_id, 'redemption ' || r.redemption_id || ': use of coupon ' || r.coupon_id,
 *     case when coalesce(r.reversed_at, 'infinity') <= :asOf! then 'returned' else 'used' end,
 *     coalesce(case when u.state = 'returned' and u.ended_at > :asOf! then 'used' else u.state end, 'none')
 *   from taken r
 *   left join huigan.coupon_uses u on u.member_id = r.member_id and u.coupon_id = r.coupon_id
 *     and u.redemption_id = r.redemption_id
 *   where r.kind = 'coupon' and coalesce(case when u.state = 'returned' and u.ended_at > :asOf! then 'used'
 *     else u.state end, 'none') <> case when coalesce(r.reversed_at, 'infinity') <= :asOf! then 'returned'
 *     else 'used' end
 *   union all
 *   select r.member_id, 'redemption ' || r.redemption_id || ': lines in the log', '1', coalesce(l.done, 0)::text
 *   from taken r left join logged l on l.member_id = r.member_id and l.subject = r.redemption_id
 *     where coalesce(l.done, 0) <> 1
 *   union all
 *   select l.member_id, 'line in the log of ' || l.subject || ': its redemption', 'a row', 'none'
 *   from logged l where not exists (select 1 from taken r where r.member_id = l.member_id
 *     and r.redemption_id = l.subject)
 *   union all
 *   select r.member_id, 'redemption ' || r.redemption_id || ': lines of its reversal in the log',
 *     (coalesce(r.reversed_at, 'infinity') <= :asOf!)::int::text,
 *     coalesce(l.reversed, 0)::text
 *   from taken r left join logged l on l.member_id = r.member_id and l.subject = r.redemption_id
 *   where coalesce(l.reversed, 0) <> (coalesce(r.reversed_at, 'infinity') <= :asOf!)::int
 * )
 * select m.member_key as "member", f.what as "what!", f.expected as "expected", f.found as "found",
 *   count(*) over () as "total!"
 * from found f left join (
 *   select m.member_id, m.member_key from huigan.members m
 *   where m.member_id in (select f.member_id from found f)
 * ) m on m.member_id = f.member_id
 * order by m.member_key, f.what limit 1000
 * ```
 */
export const findTillDifferences = new PreparedQuery<IFindTillDifferencesParams,IFindTillDifferencesResult>(findTillDifferencesIR);


