/** Types generated for queries found in "cloudfunctions/core/views/audit/gifts.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindGiftDifferences' parameters type */
export interface IFindGiftDifferencesParams {
  brandId: number;
}

/** 'FindGiftDifferences' return type */
export interface IFindGiftDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindGiftDifferences' query type */
export interface IFindGiftDifferencesQuery {
  params: IFindGiftDifferencesParams;
  result: IFindGiftDifferencesResult;
}

const findGiftDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":382,"b":390},{"a":549,"b":557},{"a":836,"b":844},{"a":1439,"b":1447},{"a":1676,"b":1684},{"a":3096,"b":3104}]}],"statement":"with gifts as materialized (\n  select v.version, 'gift' as kind, (l.level ->> 'code') || '/' || (g.gift ->> 'code') as benefit,\n    (g.gift ->> 'points')::numeric as points\n  from huigan.programme_versions v\n  cross join lateral jsonb_array_elements(v.document #> '{tiers,levels}') l(level)\n  cross join lateral jsonb_array_elements(l.level -> 'gifts') g(gift)\n  where v.brand_id = :brandId!\n  union all\n  select v.version, 'welcome', 'welcome', (v.document #>> '{welcomeGift,points}')::numeric\n  from huigan.programme_versions v where v.brand_id = :brandId!\n    and v.document #>> '{welcomeGift,points}' is not null\n), periods as materialized (\n  select v.version, v.document #>> '{tiers,qualification,kind}' as kind,\n    (v.document #>> '{tiers,qualification,days}')::int as days\n  from huigan.programme_versions v where v.brand_id = :brandId!\n), lots as not materialized (\n  -- Gifts of levels, and welcome gifts; those by the calendar, of flows and of the nth order are other\n  -- looks'. A gift counts for the day whose window gave the level.\n  select l.*, coalesce(s.last_day, l.earned_day) as counts_on, s.last_day, s.taken_at, s.kind as step_kind,\n    s.tier as step_tier,\n    case l.kind when 'welcome' then 'welcome' else l.benefit || '/'\n      || coalesce(s.last_day, l.earned_day) end as benefit_key\n  from huigan.lots l left join huigan.tier_steps s on s.member_id = l.member_id and s.step_no = l.step_no\n  where l.brand_id = :brandId! and (l.kind = 'welcome' or l.kind = 'gift'\n    and coalesce(l.benefit, '') not in ('birthday', 'monthly', 'flow', 'nth-order'))\n), level_grants as not materialized (\n  select g.* from huigan.benefit_grants g where g.brand_id = :brandId!\n    and g.benefit_key !~ '^((birthday|monthly)/[0-9]{4}(-[0-9]{2})?|nth-order/[0-9]+|flow/.+)$'\n), granted as (\n  select l.*, own.benefit_key as own_key, own.granted_day, own.taken_back_at, again.lot_no as again_lot,\n    j.effective_at as made_at,\n    case when p.kind = 'rolling' then l.last_day - p.days + 1\n      else date_trunc('year', l.last_day::timestamp)::date end as period_from\n  from lots l\n  left join huigan.benefit_grants own on own.member_id = l.member_id and own.lot_no = l.lot_no\n  left join huigan.benefit_grants again on again.member_id = l.member_id and again.benefit_key = l.benefit_key\n    and again.lot_no > l.lot_no\n  left join huigan.journals j on j.member_id = l.member_id and j.journal_no = l.journal_no\n  left join periods p on p.version = l.programme_version\n), days as (\n  -- Standing grants of upgrade gifts by benefit (\"level/gift\"), and the days of those that were taken back.\n  select g.member_id, left(g.benefit_key, -11) as benefit, max(g.granted_day)\n    filter (where g.taken_back_at is null) as standing,\n    max(g.granted_day) filter (where g.taken_back_at is not null) as taken_back\n  from level_grants g where g.benefit_key <> 'welcome' group by g.member_id, left(g.benefit_key, -11)\n), noted as (\n  select m.member_id, n.key as benefit, n.value as day from huigan.members m cross\n    join lateral jsonb_each_text(huigan.object_of(m.gift_days)) n\n  where m.brand_id = :brandId!\n), found as (\n  select g.member_id, 'gift lot ' || g.lot_no || ' ' || g.benefit || ': ' || v.what as what, v.expected,\n    v.found\n  from granted g\n  left join gifts f on f.version = g.programme_version and f.kind = g.kind::text and f.benefit = g.benefit\n  cross join lateral (values\n    ('points', f.points::text, g.granted::text),\n    ('grant', g.benefit_key, case when g.again_lot is not null and g.reversed = g.granted then g.benefit_key\n      else g.own_key end),\n    ('day of its grant', g.counts_on::text, case when g.own_key is null then g.counts_on\n      else g.granted_day end::text),\n    ('taken back', case when g.again_lot is not null or g.taken_back_at is not null then g.granted\n      else 0 end::text, g.reversed::text),\n    ('its step', 'true', (g.kind = 'welcome' or (g.taken_at = g.made_at\n      and (g.step_tier = g.tier or g.step_kind = 'evaluated')))::text)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n  union all\n  select g.member_id, 'grant ' || g.benefit_key || ': its lot', 'a gift lot', 'none'\n  from level_grants g\n  where not exists (select 1 from lots l where l.member_id = g.member_id and l.lot_no = g.lot_no)\n  union all\n  select g.member_id, 'grant ' || g.benefit_key || ': taken back by', 'a refund', 'none'\n  from level_grants g\n  where g.taken_back_at is not null and not exists (\n    select 1 from huigan.journals j where j.member_id = g.member_id and j.kind = 'refund'\n      and j.effective_at = g.taken_back_at)\n  union all\n  select b.member_id, 'gift lot ' || b.lot_no || ' ' || b.benefit\n    || ': given twice in a qualification period', 'once', 'also lot ' || a.lot_no\n  from granted b join granted a on a.member_id = b.member_id and a.benefit = b.benefit and a.lot_no < b.lot_no\n    and a.counts_on >= b.period_from\n  where a.kind = 'gift' and b.kind = 'gift' and a.reversed = 0 and b.reversed = 0\n  union all\n  select coalesce(d.member_id, n.member_id), 'gift_days ' || coalesce(d.benefit, n.benefit), d.standing::text,\n    n.day\n  from days d full join noted n on n.member_id = d.member_id and n.benefit = d.benefit\n  where n.day is distinct from d.standing::text and not (n.day is null\n    and coalesce(d.taken_back >= d.standing, false))\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with gifts as materialized (
 *   select v.version, 'gift' as kind, (l.level ->> 'code') || '/' || (g.gift ->> 'code') as benefit,
 *     (g.gift ->> 'points')::numeric as points
 *   from huigan.programme_versions v
 *   cross join lateral jsonb_array_elements(v.document #> '{tiers,levels}') l(level)
 *   cross join lateral jsonb_array_elements(l.level -> 'gifts') g(gift)
 *   where v.brand_id = :brandId!
 *   union all
 *   select v.version, 'welcome', 'welcome', (v.document #>> '{welcomeGift,points}')::numeric
 *   from huigan.programme_versions v where v.brand_id = :brandId!
 *     and v.document #>> '{welcomeGift,points}' is not null
 * ), periods as materialized (
 *   select v.version, v.document #>> '{tiers,qualification,kind}' as kind,
 *     (v.document #>> '{tiers,qualification,days}')::int as days
 *   from huigan.programme_versions v where v.brand_id = :brandId!
 * ), lots as not materialized (
 *   -- Gifts of levels, and welcome gifts; those by the calendar, of flows and of the nth order are other
 *   -- looks'. A gift counts for the day whose window gave the level.
 *   select l.*, coalesce(s.last_day, l.earned_day) as counts_on, s.last_day, s.taken_at, s.kind as step_kind,
 *     s.tier as step_tier,
 *     case l.kind when 'welcome' then 'welcome' else l.benefit || '/'
 *       || coalesce(s.last_day, l.earned_day) end as benefit_key
 *   from huigan.lots l left join huigan.tier_steps s on s.member_id = l.member_id and s.step_no = l.step_no
 *   where l.brand_id = :brandId! and (l.kind = 'welcome' or l.kind = 'gift'
 *     and coalesce(l.benefit, '') not in ('birthday', 'monthly', 'flow', 'nth-order'))
 * ), level_grants as not materialized (
 *   select g.* from huigan.benefit_grants g where g.brand_id = :brandId!
 *     and g.benefit_key !~ '^((birthday|monthly)/[0-9]{4}(-[0-9]{2})?|nth-order/[0-9]+|flow/.+)$'
 * ), granted as (
 *   select l.*, own.benefit_key as own_key, own.granted_day, own.taken_back_at, again.lot_no as again_lot,
 *     j.effective_at as made_at,
 *     case when p.kind = 'rolling' then l.last_day - p.days + 1
 *       else date_trunc('year', l.last_day::timestamp)::date end as period_from
 *   from lots l
 *   left join huigan.benefit_grants own on own.member_id = l.member_id and own.lot_no = l.lot_no
 *   left join huigan.benefit_grants again on again.member_id = l.member_id and again.benefit_key = l.benefit_key
 *     and again.lot_no > l.lot_no
 *   left join huigan.journals j on j.member_id = l.member_id and j.journal_no = l.journal_no
 *   left join periods p on p.version = l.programme_version
 * ), days as (
 *   -- Standing grants of upgrade gifts by benefit ("level/gift"), and the days of those that were taken back.
 *   select g.member_id, left(g.benefit_key, -11) as benefit, max(g.granted_day)
 *     filter (where g.taken_back_at is null) as standing,
 *     max(g.granted_day) filter (where g.taken_back_at is not null) as taken_back
 *   from level_grants g where g.benefit_key <> 'welcome' group by g.member_id, left(g.benefit_key, -11)
 * ), noted as (
 *   select m.member_id, n.key as benefit, n.value as day from huigan.members m cross
 *     join lateral jsonb_each_text(huigan.object_of(m.gift_days)) n
 *   where m.brand_id = :brandId!
 * ), found as (
 *   select g.member_id, 'gift lot ' || g.lot_no || ' ' || g.benefit || ': ' || v.what as what, v.expected,
 *     v.found
 *   from granted g
 *   left join gifts f on f.version = g.programme_version and f.kind = g.kind::text and f.benefit = g.benefit
 *   cross join lateral (values
 *     ('points', f.points::text, g.granted::text),
 *     ('grant', g.benefit_key, case when g.again_lot is not null and g.reversed = g.granted then g.benefit_key
 *       else g.own_key end),
 *     ('day of its grant', g.counts_on::text, case when g.own_key is null then g.counts_on
 *       else g.granted_day end::text),
 *     ('taken back', case when g.again_lot is not null or g.taken_back_at is not null then g.granted
 *       else 0 end::text, g.reversed::text),
 *     ('its step', 'true', (g.kind = 'welcome' or (g.taken_at = g.made_at
 *       and (g.step_tier = g.tier or g.step_kind = 'evaluated')))::text)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *   union all
 *   select g.member_id, 'grant ' || g.benefit_key || ': its lot', 'a gift lot', 'none'
 *   from level_grants g
 *   where not exists (select 1 from lots l where l.member_id = g.member_id and l.lot_no = g.lot_no)
 *   union all
 *   select g.member_id, 'grant ' || g.benefit_key || ': taken back by', 'a refund', 'none'
 *   from level_grants g
 *   where g.taken_back_at is not null and not exists (
 *     select 1 from huigan.journals j where j.member_id = g.member_id and j.kind = 'refund'
 *       and j.effective_at = g.taken_back_at)
 *   union all
 *   select b.member_id, 'gift lot ' || b.lot_no || ' ' || b.benefit
 *     || ': given twice in a qualification period', 'once', 'also lot ' || a.lot_no
 *   from granted b join granted a on a.member_id = b.member_id and a.benefit = b.benefit and a.lot_no < b.lot_no
 *     and a.counts_on >= b.period_from
 *   where a.kind = 'gift' and b.kind = 'gift' and a.reversed = 0 and b.reversed = 0
 *   union all
 *   select coalesce(d.member_id, n.member_id), 'gift_days ' || coalesce(d.benefit, n.benefit), d.standing::text,
 *     n.day
 *   from days d full join noted n on n.member_id = d.member_id and n.benefit = d.benefit
 *   where n.day is distinct from d.standing::text and not (n.day is null
 *     and coalesce(d.taken_back >= d.standing, false))
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
export const findGiftDifferences = new PreparedQuery<IFindGiftDifferencesParams,IFindGiftDifferencesResult>(findGiftDifferencesIR);


