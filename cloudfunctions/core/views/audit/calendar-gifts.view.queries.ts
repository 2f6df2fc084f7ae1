/** Types generated for queries found in "cloudfunctions/core/views/audit/calendar-gifts.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindCalendarGiftDifferences' parameters type */
export interface IFindCalendarGiftDifferencesParams {
  brandId: number;
}

/** 'FindCalendarGiftDifferences' return type */
export interface IFindCalendarGiftDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindCalendarGiftDifferences' query type */
export interface IFindCalendarGiftDifferencesQuery {
  params: IFindCalendarGiftDifferencesParams;
  result: IFindCalendarGiftDifferencesResult;
}

const findCalendarGiftDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":571,"b":579},{"a":854,"b":862},{"a":1033,"b":1041},{"a":1233,"b":1241},{"a":3286,"b":3294},{"a":5635,"b":5643},{"a":6921,"b":6929}]}],"statement":"with versions as materialized (\n  select v.version,\n    case when row_number() over (order by v.effective_from) = 1 then '-infinity'\n      else v.effective_from end as from_at,\n    lead(v.effective_from, 1, 'infinity') over (order by v.effective_from) as until_at,\n    (v.document #>> '{birthdayGift,points}')::numeric as birthday_points,\n      v.document #>> '{tiers,levels,0,code}' as lowest,\n    make_interval(mins => (first_value(v.document) over (order by v.effective_from) ->> 'utcOffsetMinutes')::int) as zone\n  from huigan.programme_versions v where v.brand_id = :brandId!\n), levels as materialized (\n  select v.version, l.level ->> 'code' as code, (l.level #>> '{monthlyGift,points}')::numeric as points\n  from huigan.programme_versions v cross\n    join lateral jsonb_array_elements(v.document #> '{tiers,levels}') l(level)\n  where v.brand_id = :brandId!\n), settled as (\n  select e.member_id, e.seq, e.kind, max(e.occurred_at) over (partition by e.member_id order by e.seq) as at\n  from huigan.events e\n  where e.brand_id = :brandId! and not exists (select 1 from huigan.dead_letters d\n    where d.member_id = e.member_id and d.seq = e.seq)\n    and e.member_id in (select g.member_id from huigan.events g where g.brand_id = :brandId!\n      and g.kind = 'gift')\n), told as (\n  -- A refund later at the same instant may have removed a level that the member still held.\n  select s.*, max(case when s.kind = 'refund' then s.seq end) over (partition by s.member_id,\n    s.at) as last_refund from settled s\n), placed as (\n  select t.member_id, t.seq, t.at, t.last_refund, e.source, e.external_id, w.payload ->> 'gift' as gift,\n    (w.payload ->> 'gift') || '/' || (w.payload ->> 'period') as key,\n    -- The year or the month of its own instant: a gift is of the period in which it is told. Of a flow: what\n    -- it is given for.\n    case when w.payload ->> 'gift' = 'flow' then w.payload ->> 'period'\n      else to_char((e.occurred_at at time zone 'UTC') + v.zone, case w.payload ->> 'gift' when 'birthday' then 'YYYY'\n        else 'YYYY-MM' end) end as own_period, huigan.whole_of(w.payload ->> 'points') as told_points,\n    w.payload ->> 'period' as period, v.version, v.birthday_points, v.lowest,\n    ((t.at at time zone 'UTC') + v.zone)::date as day\n  from told t\n  join huigan.events e on e.member_id = t.member_id and e.seq = t.seq\n  cross join lateral (select huigan.readable(e.payload) as payload) w\n  join versions v on t.at >= v.from_at and t.at < v.until_at\n  where t.kind = 'gift'\n), levelled as (\n  select p.*, coalesce(h.held, p.lowest) as held, h.maybe\n  from placed p\n  cross join lateral (\n    select (array_agg(t.tier order by t.step_no desc) filter (where t.removed_at is null\n      or t.removed_at > p.at))[1] as held,\n      array_agg(t.tier) filter (where t.removed_at = p.at) as maybe\n    from huigan.tier_steps t\n    where t.member_id = p.member_id\n      and (t.taken_at < p.at or (t.taken_at = p.at and (t.event_seq is null or t.event_seq < p.seq)))\n      and (t.removed_at is null or t.removed_at > p.at or (t.removed_at = p.at and p.last_refund > p.seq))\n  ) h\n), lots as (\n  select l.*, j.event_seq, j.kind as journal_kind\n  from huigan.lots l left join huigan.journals j on j.member_id = l.member_id and j.journal_no = l.journal_no\n  where l.brand_id = :brandId! and l.kind = 'gift' and l.benefit in ('birthday', 'monthly', 'flow')\n), given as (\n  select l.member_id, l.event_seq, count(*) as lots, min(l.lot_no) as lot_no, min(l.benefit) as benefit,\n    min(l.tier) as tier, min(l.earned_day) as day,\n    sum(l.granted) as granted, sum(l.reversed) as reversed\n  from lots l group by l.member_id, l.event_seq\n), entitled as (\n  select e.*, g.lots, g.lot_no, g.benefit, g.tier, g.day as lot_day, g.granted, g.reversed,\n    coalesce(e.maybe, '{}') <> '{}' as unsure,\n    case when g.tier = any(e.maybe) then g.tier else e.held end as level,\n    -- What the member had of the period before; each of those is looked at itself.\n    coalesce(sum(g.lots) over (partition by e.member_id, e.key order by e.seq rows between unbounded preceding\n      and 1 preceding), 0) as had\n  from levelled e left join given g on g.member_id = e.member_id and g.event_seq = e.seq\n), compared as (\n  select e.*, case when e.had > 0 then null when e.gift = 'birthday' then e.birthday_points\n    when e.gift = 'flow' then e.told_points else l.points end as points, n.benefit_key, n.granted_day,\n    n.taken_back_at\n  from entitled e\n  left join levels l on l.version = e.version and l.code = e.level\n  left join huigan.benefit_grants n on n.member_id = e.member_id and n.lot_no = e.lot_no\n), found as (\n  select c.member_id, 'gift event ' || c.source || '/' || c.external_id || ' ' || c.key || ': '\n    || v.what as what, v.expected, v.found\n  from compared c\n  cross join lateral (values\n    -- Without a lot nobody can tell at which of two levels of one instant it was told.\n    ('lots', case when c.points is null or c.gift = 'monthly' and c.unsure and c.lots is null then 0\n      else 1 end::text, coalesce(c.lots, 0)::text),\n    ('period', case when c.lots > 0 then c.own_period end, case when c.lots > 0 then c.period end),\n    ('points', case when c.lots > 0 then c.points end::text, c.granted::text),\n    ('benefit', case when c.lots > 0 then c.gift end, c.benefit),\n    ('level', case when c.lots > 0 then c.level end, coalesce(nullif(c.tier, ''), case\n      when c.lots > 0 then c.lowest end)),\n    -- The version of the flow has a card with these points.\n    ('its flow', case when c.gift = 'flow' then 'true' end, case when c.gift = 'flow' then exists (\n      select 1 from huigan.flow_versions f where f.brand_id = :brandId!\n        and 'flow.' || f.flow_id || '.' || f.version || '.' = left(c.period,\n          length('flow.' || f.flow_id || '.' || f.version || '.'))\n        and jsonb_path_exists(f.plan, '$.cards.**.points ? (@ == $given)',\n          jsonb_build_object('given', c.told_points)))::text end),\n    ('day', case when c.lots > 0 then c.day end::text, c.lot_day::text),\n    ('grant', case when c.lots > 0 then c.key end, c.benefit_key),\n    ('day of its grant', case when c.benefit_key is not null then c.day end::text, c.granted_day::text),\n    ('taken back', case when c.lots > 0 then 'nothing' end, case when c.lots > 0 then\n      case when c.reversed = 0 and c.taken_back_at is null then 'nothing' else c.reversed\n        || ' points' end end)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n  union all\n  select l.member_id, 'gift lot ' || l.lot_no || ' ' || l.benefit || ': its event', 'a settled gift event',\n    coalesce('event ' || l.event_seq, 'none')\n  from lots l\n  where not exists (select 1 from levelled p where p.member_id = l.member_id and p.seq = l.event_seq\n    and p.gift = l.benefit)\n  union all\n  select g.member_id, 'grant ' || g.benefit_key || ': its lot', 'a lot of this gift', 'none'\n  from huigan.benefit_grants g\n  where g.brand_id = :brandId! and g.benefit_key ~ '^((birthday|monthly)/[0-9]{4}(-[0-9]{2})?|flow/.+)$'\n    and not exists (select 1 from lots l where l.member_id = g.member_id and l.lot_no = g.lot_no\n      and l.benefit = split_part(g.benefit_key, '/', 1))\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with versions as materialized (
 *   select v.version,
 *     case when row_number() over (order by v.effective_from) = 1 then '-infinity'
 *       else v.effective_from end as from_at,
 *     lead(v.effective_from, 1, 'infinity') over (order by v.effective_from) as until_at,
 *     (v.document #>> '{birthdayGift,points}')::numeric as birthday_points,
 *       v.document #>> '{tiers,levels,0,code}' as lowest,
 *     make_interval(mins => (first_value(v.document) over (order by v.effective_from) ->> 'utcOffsetMinutes')::int) as zone
 *   from huigan.programme_versions v where v.brand_id = :brandId!
 * ), levels as materialized (
 *   select v.version, l.level ->> 'code' as code, (l.level #>> '{monthlyGift,points}')::numeric as points
 *   from huigan.programme_versions v cross
 *     join lateral jsonb_array_elements(v.document #> '{tiers,levels}') l(level)
 *   where v.brand_id = :brandId!
 * ), settled as (
 *   select e.member_id, e.seq, e.kind, max(e.occurred_at) over (partition by e.member_id order by e.seq) as at
 *   from huigan.events e
 *   where e.brand_id = :brandId! and not exists (select 1 from huigan.dead_letters d
 *     where d.member_id = e.member_id and d.seq = e.seq)
 *     and e.member_id in (select g.member_id from huigan.events g where g.brand_id = :brandId!
 *       and g.kind = 'gift')
 * ), told as (
 *   -- A refund later at the same instant may have removed a level that the member still held.
 *   select s.*, max(case when s.kind = 'refund' then s.seq end) over (partition by s.member_id,
 *     s.at) as last_refund from settled s
 * ), placed as (
 *   select t.member_id, t.seq, t.at, t.last_refund, e.source, e.external_id, w.payload ->> 'gift' as gift,
 *     (w.payload ->> 'gift') || '/' || (w.payload ->> 'period') as key,
 *     -- The year or the month of its own instant: a gift is of the period in which it is told. Of a flow: what
 *     -- it is given for.
 *     case when w.payload ->> 'gift' = 'flow' then w.payload ->> 'period'
 *       else to_char((e.occurred_at at time zone 'UTC') + v.zone, case w.payload ->> 'gift' when 'birthday' then 'YYYY'
 *         else 'YYYY-MM' end) end as own_period, huigan.whole_of(w.payload ->> 'points') as told_points,
 *     w.payload ->> 'period' as period, v.version, v.birthday_points, v.lowest,
 *     ((t.at at time zone 'UTC') + v.zone)::date as day
 *   from told t
 *   join huigan.events e on e.member_id = t.member_id and e.seq = t.seq
 *   cross join lateral (select huigan.readable(e.payload) as payload) w
 *   join versions v on t.at >= v.from_at and t.at < v.until_at
 *   where t.kind = 'gift'
 * ), levelled as (
 *   select p.*, coalesce(h.held, p.lowest) as held, h.maybe
 *   from placed p
 *   cross join lateral (
 *     select (array_agg(t.tier order by t.step_no desc) filter (where t.removed_at is null
 *       or t.removed_at > p.at))[1] as held,
 *       array_agg(t.tier) filter (where t.removed_at = p.at) as maybe
 *     from huigan.tier_steps t
 *     where t.member_id = p.member_id
 *       and (t.taken_at < p.at or (t.taken_at = p.at and (t.event_seq is null or t.event_seq < p.seq)))
 *       and (t.removed_at is null or t.removed_at > p.at or (t.removed_at = p.at and p.last_refund > p.seq))
 *   ) h
 * ), lots as (
 *   select l.*, j.event_seq, j.kind as journal_kind
 *   from huigan.lots l left join huigan.journals j on j.member_id = l.member_id and j.journal_no = l.journal_no
 *   where l.brand_id = :brandId! and l.kind = 'gift' and l.benefit in ('birthday', 'monthly', 'flow')
 * ), given as (
 *   select l.member_id, l.event_seq, count(*) as lots, min(l.lot_no) as lot_no, min(l.benefit) as benefit,
 *     min(l.tier) as tier, min(l.earned_day) as day,
 *     sum(l.granted) as granted, sum(l.reversed) as reversed
 *   from lots l group by l.member_id, l.event_seq
 * ), entitled as (
 *   select e.*, g.lots, g.lot_no, g.benefit, g.tier, g.day as lot_day, g.granted, g.reversed,
 *     coalesce(e.maybe, '{}') <> '{}' as unsure,
 *     case when g.tier = any(e.maybe) then g.tier else e.held end as level,
 *     -- What the member had of the period before; each of those is looked at itself.
 *     coalesce(sum(g.lots) over (partition by e.member_id, e.key order by e.seq rows between unbounded preceding
 *       and 1 preceding), 0) as had
 *   from levelled e left join given g on g.member_id = e.member_id and g.event_seq = e.seq
 * ), compared as (
 *   select e.*, case when e.had > 0 then null when e.gift = 'birthday' then e.birthday_points
 *     when e.gift = 'flow' then e.told_points else l.points end as points, n.benefit_key, n.granted_day,
 *     n.taken_back_at
 *   from entitled e
 *   left join levels l on l.version = e.version and l.code = e.level
 *   left join huigan.benefit_grants n on n.member_id = e.member_id and n.lot_no = e.lot_no
 * ), found as (
 *   select c.member_id, 'gift event ' || c.source || '/' || c.external_id || ' ' || c.key || ': '
 *     || v.what as what, v.expected, v.found
 *   from compared c
 *   cross join lateral (values
 *     -- Without a lot nobody can tell at which of two levels of one instant it was told.
 *     ('lots', case when c.points is null or c.gift = 'monthly' and c.unsure and c.lots is null then 0
 *       else 1 end::text, coalesce(c.lots, 0)::text),
 *     ('period', case when c.lots > 0 then c.own_period end, case when c.lots > 0 then c.period end),
 *     ('points', case when c.lots > 0 then c.points end::text, c.granted::text),
 *     ('benefit', case when c.lots > 0 then c.gift end, c.benefit),
 *     ('level', case when c.lots > 0 then c.level end, coalesce(nullif(c.tier, ''), case
 *       when c.lots > 0 then c.lowest end)),
 *     -- The version of the flow has a card with these points.
 *     ('its flow', case when c.gift = 'flow' then 'true' end, case when c.gift = 'flow' then exists (
 *       select 1 from huigan.flow_versions f where f.brand_id = :brandId!
 *         and 'flow.' || f.flow_id || '.' || f.version || '.' = left(c.period,
 *           length('flow.' || f.flow_id || '.' || f.version || '.'))
 *         and jsonb_path_exists(f.plan, '$.cards.**.points ? (@ == $given)',
 *           jsonb_build_object('given', c.told_points)))::text end),
 *     ('day', case when c.lots > 0 then c.day end::text, c.lot_day::text),
 *     ('grant', case when c.lots > 0 then c.key end, c.benefit_key),
 *     ('day of its grant', case when c.benefit_key is not null then c.day end::text, c.granted_day::text),
 *     ('taken back', case when c.lots > 0 then 'nothing' end, case when c.lots > 0 then
 *       case when c.reversed = 0 and c.taken_back_at is null then 'nothing' else c.reversed
 *         || ' points' end end)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *   union all
 *   select l.member_id, 'gift lot ' || l.lot_no || ' ' || l.benefit || ': its event', 'a settled gift event',
 *     coalesce('event ' || l.event_seq, 'none')
 *   from lots l
 *   where not exists (select 1 from levelled p where p.member_id = l.member_id and p.seq = l.event_seq
 *     and p.gift = l.benefit)
 *   union all
 *   select g.member_id, 'grant ' || g.benefit_key || ': its lot', 'a lot of this gift', 'none'
 *   from huigan.benefit_grants g
 *   where g.brand_id = :brandId! and g.benefit_key ~ '^((birthday|monthly)/[0-9]{4}(-[0-9]{2})?|flow/.+)$'
 *     and not exists (select 1 from lots l where l.member_id = g.member_id and l.lot_no = g.lot_no
 *       and l.benefit = split_part(g.benefit_key, '/', 1))
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
export const findCalendarGiftDifferences = new PreparedQuery<IFindCalendarGiftDifferencesParams,IFindCalendarGiftDifferencesResult>(findCalendarGiftDifferencesIR);


