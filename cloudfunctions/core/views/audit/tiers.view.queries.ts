/** Types generated for queries found in "cloudfunctions/core/views/audit/tiers.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindTierDifferences' parameters type */
export interface IFindTierDifferencesParams {
  brandId: number;
}

/** 'FindTierDifferences' return type */
export interface IFindTierDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindTierDifferences' query type */
export interface IFindTierDifferencesQuery {
  params: IFindTierDifferencesParams;
  result: IFindTierDifferencesResult;
}

const findTierDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":130,"b":138},{"a":439,"b":447},{"a":1062,"b":1070}]}],"statement":"with top as (\n  select distinct on (s.member_id) s.member_id, s.tier, s.until::text from huigan.tier_steps s\n  where s.brand_id = :brandId! and s.removed_at is null order by s.member_id, s.step_no desc\n), earned as (\n  select l.member_id, sum(l.qualifying) filter (where l.earned_day >= m.window_from) as in_window,\n    sum(l.qualifying) as ever\n  from huigan.lots l join huigan.members m on m.member_id = l.member_id\n  where l.brand_id = :brandId! group by l.member_id\n)\nselect m.member_key as \"member\", v.what as \"what!\", v.expected as \"expected\", v.found as \"found\",\n  count(*) over () as \"total!\"\nfrom (select m.*, m.tier_until::text as until from huigan.members m) m\nleft join top t on t.member_id = m.member_id left join earned e on e.member_id = m.member_id\ncross join lateral (values\n  ('tier by its steps', t.tier, m.tier),\n  ('tier_until by its steps', t.until, m.until),\n  ('window_sum by lots', coalesce(case when m.window_from is null then e.ever else e.in_window end, 0)::text,\n    m.window_sum::text)\n) v(what, expected, found)\nwhere m.brand_id = :brandId! and v.expected is distinct from v.found\norder by m.member_key, v.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with top as (
 *   select distinct on (s.member_id) s.member_id, s.tier, s.until::text from huigan.tier_steps s
 *   where s.brand_id = :brandId! and s.removed_at is null order by s.member_id, s.step_no desc
 * ), earned as (
 *   select l.member_id, sum(l.qualifying) filter (where l.earned_day >= m.window_from) as in_window,
 *     sum(l.qualifying) as ever
 *   from huigan.lots l join huigan.members m on m.member_id = l.member_id
 *   where l.brand_id = :brandId! group by l.member_id
 * )
 * select m.member_key as "member", v.what as "what!", v.expected as "expected", v.found as "found",
 *   count(*) over () as "total!"
 * from (select m.*, m.tier_until::text as until from huigan.members m) m
 * left join top t on t.member_id = m.member_id left join earned e on e.member_id = m.member_id
 * cross join lateral (values
 *   ('tier by its steps', t.tier, m.tier),
 *   ('tier_until by its steps', t.until, m.until),
 *   ('window_sum by lots', coalesce(case when m.window_from is null then e.ever else e.in_window end, 0)::text,
 *     m.window_sum::text)
 * ) v(what, expected, found)
 * where m.brand_id = :brandId! and v.expected is distinct from v.found
 * order by m.member_key, v.what limit 1000
 * ```
 */
export const findTierDifferences = new PreparedQuery<IFindTierDifferencesParams,IFindTierDifferencesResult>(findTierDifferencesIR);


/** 'FindStepDifferences' parameters type */
export interface IFindStepDifferencesParams {
  brandId: number;
}

/** 'FindStepDifferences' return type */
export interface IFindStepDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindStepDifferences' query type */
export interface IFindStepDifferencesQuery {
  params: IFindStepDifferencesParams;
  result: IFindStepDifferencesResult;
}

const findStepDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":696,"b":704},{"a":1003,"b":1011},{"a":1182,"b":1190},{"a":2139,"b":2147},{"a":2976,"b":2984}]}],"statement":"with versions as materialized (\n  select v.version,\n    case when row_number() over (order by v.effective_from) = 1 then '-infinity'\n      else v.effective_from end as from_at,\n    lead(v.effective_from, 1, 'infinity') over (order by v.effective_from) as until_at,\n    v.document #>> '{tiers,validity,kind}' as validity,\n      (v.document #>> '{tiers,validity,days}')::int as valid_days,\n    v.document #>> '{tiers,qualification,kind}' as period,\n      (v.document #>> '{tiers,qualification,days}')::int as period_days,\n    make_interval(mins => (first_value(v.document) over (order by v.effective_from) ->> 'utcOffsetMinutes')::int) as zone\n  from huigan.programme_versions v where v.brand_id = :brandId!\n), levels as materialized (\n  select v.version, l.place, l.level ->> 'code' as code, (l.level ->> 'threshold')::numeric as threshold\n  from huigan.programme_versions v cross\n    join lateral jsonb_array_elements(v.document #> '{tiers,levels}') with ordinality l(level, place)\n  where v.brand_id = :brandId!\n), settled as (\n  select e.member_id, e.seq, e.kind, max(e.occurred_at) over (partition by e.member_id order by e.seq) as at\n  from huigan.events e\n  where e.brand_id = :brandId! and not exists (select 1 from huigan.dead_letters d\n    where d.member_id = e.member_id and d.seq = e.seq)\n), dated as (\n  -- The last refund and the last sale of each member, with the window of their day.\n  select distinct on (s.member_id, s.kind) s.member_id, s.kind, s.seq, s.at, v.version,\n    ((s.at at time zone 'UTC') + v.zone)::date as day,\n    case when v.period = 'rolling' then ((s.at at time zone 'UTC') + v.zone)::date - v.period_days + 1\n      else date_trunc('year', (s.at at time zone 'UTC') + v.zone)::date end as window_from\n  from settled s join versions v on s.at >= v.from_at and s.at < v.until_at\n  where s.kind in ('refund', 'sale') order by s.member_id, s.kind, s.seq desc\n), granted as (\n  -- Qualifying points before anything was taken back.\n  select l.member_id, l.earned_day, sum(t.amount) as amount\n  from huigan.transfers t join huigan.lots l on l.member_id = t.member_id and l.lot_no = t.lot_no\n  where t.brand_id = :brandId! and t.code in ('qualify', 'open-qualifying', 'move-qualifying')\n  group by l.member_id, l.earned_day\n), steps as (\n  select s.*, v.validity, v.valid_days, l.threshold, l.place, f.version as version_then,\n    ((s.taken_at at time zone 'UTC') + v.zone)::date as taken_day, v.zone,\n    case when v.period = 'rolling' then s.last_day - v.period_days + 1\n      else date_trunc('year', s.last_day::timestamp)::date end as window_from,\n    s.removed_at is null and s.step_no = max(s.step_no)\n      filter (where s.removed_at is null) over (partition by s.member_id) as held\n  from huigan.tier_steps s\n  left join versions v on v.version = s.programme_version\n  left join levels l on l.version = s.programme_version and l.code = s.tier\n  left join versions f on s.taken_at >= f.from_at and s.taken_at < f.until_at\n  where s.brand_id = :brandId!\n), gross as (\n  select s.member_id, s.step_no, sum(g.amount) as amount\n  from steps s join granted g on g.member_id = s.member_id and g.earned_day between s.window_from\n    and s.last_day group by s.member_id, s.step_no\n), own as (\n  select s.member_id, s.step_no, sum(l.qualifying) as amount\n  from steps s join huigan.lots l on l.member_id = s.member_id and l.earned_day between s.window_from\n    and s.last_day\n  where s.held group by s.member_id, s.step_no\n), refund_windows as materialized (\n  select d.member_id, sum(l.qualifying) as amount\n  from dated d join huigan.lots l on l.member_id = d.member_id\n    and l.earned_day between d.window_from and d.day\n  where d.kind = 'refund' group by d.member_id\n), later as (\n  select s.member_id, s.step_no, coalesce(w.amount, 0) >= n.threshold as reached\n  from steps s\n  join dated r on r.member_id = s.member_id and r.kind = 'refund' and r.at >= s.taken_at\n  join levels n on n.version = r.version and n.code = s.tier\n  left join refund_windows w on w.member_id = s.member_id\n  where s.held\n), sale_windows as materialized (\n  select d.member_id, d.version, d.at, sum(l.qualifying) as amount\n  from dated d join huigan.lots l on l.member_id = d.member_id and l.sale_seq <= d.seq\n    and l.earned_day between d.window_from and d.day\n  where d.kind = 'sale' group by d.member_id, d.version, d.at\n), reached as materialized (\n  select w.member_id, w.version, w.at, r.code, r.place\n  from sale_windows w\n  cross join lateral (select n.code, n.place from levels n where n.version = w.version\n    and n.threshold <= w.amount order by n.place desc limit 1) r\n), found as (\n  select s.member_id, 'step ' || s.step_no || ' ' || s.tier || ': ' || v.what as what, v.expected, v.found\n  from steps s\n  left join gross g on g.member_id = s.member_id and g.step_no = s.step_no\n  left join own o on o.member_id = s.member_id and o.step_no = s.step_no\n  left join later r on r.member_id = s.member_id and r.step_no = s.step_no\n  left join settled e on e.member_id = s.member_id and e.seq = s.event_seq and e.at = s.taken_at\n    and e.kind in ('sale', 'refund', 'opening', 'merged-in', 'merged-out')\n  cross join lateral (values\n    ('a level of its version', 'true', (s.threshold is not null)::text),\n    ('above the lowest level', 'true', (s.place is null or s.place > 1)::text),\n    ('until', case when s.kind = 'given' then s.until else case s.validity\n      when 'days' then ((s.last_day + s.valid_days + 1)::timestamp - s.zone) at time zone 'UTC'\n      when 'calendar-year' then (date_trunc('year',\n        s.last_day::timestamp) + interval '2 years' - s.zone) at time zone 'UTC' end end::text, s.until::text),\n    ('last day', case when s.kind in ('upgrade', 'given') then s.taken_day when s.event_seq is null then s.taken_day - 1\n      else s.last_day end::text, s.last_day::text),\n    ('programme version', case when s.kind <> 'evaluated' or s.event_seq is null then s.version_then\n      else s.programme_version end::text,\n      s.programme_version::text),\n    ('kept by policy only after an evaluation', 'true', (s.kind <> 'upgrade' or not s.kept_by_policy)::text),\n    ('a level that was given is kept', 'true', (s.kind <> 'given' or s.kept_by_policy)::text),\n    ('its event', s.event_seq::text, e.seq::text),\n    ('qualifying points reach its threshold', 'true', (s.kind <> 'upgrade'\n      or coalesce(g.amount, 0) >= s.threshold)::text),\n    ('it stands', 'true', (not s.held or s.kept_by_policy or coalesce(o.amount, 0) >= s.threshold\n      or coalesce(r.reached, false))::text),\n    ('removed after it was taken', 'true', (s.removed_at is null or s.removed_at >= s.taken_at)::text)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n  union all\n  select m.member_id, 'level reached by the last sale', r.code, coalesce(m.tier, 'the lowest level')\n  from reached r\n  join huigan.members m on m.member_id = r.member_id\n  left join levels h on h.version = r.version and h.code = m.tier\n  where r.place > coalesce(h.place, 1)\n    and not exists (select 1 from huigan.tier_steps t where t.member_id = m.member_id\n      and (t.taken_at > r.at or t.removed_at >= r.at))\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with versions as materialized (
 *   select v.version,
 *     case when row_number() over (order by v.effective_from) = 1 then '-infinity'
 *       else v.effective_from end as from_at,
 *     lead(v.effective_from, 1, 'infinity') over (order by v.effective_from) as until_at,
 *     v.document #>> '{tiers,validity,kind}' as validity,
 *       (v.document #>> '{tiers,validity,days}')::int as valid_days,
 *     v.document #>> '{tiers,qualification,kind}' as period,
 *       (v.document #>> '{tiers,qualification,days}')::int as period_days,
 *     make_interval(mins => (first_value(v.document) over (order by v.effective_from) ->> 'utcOffsetMinutes')::int) as zone
 *   from huigan.programme_versions v where v.brand_id = :brandId!
 * ), levels as materialized (
 *   select v.version, l.place, l.level ->> 'code' as code, (l.level ->> 'threshold')::numeric as threshold
 *   from huigan.programme_versions v cross
 *     join lateral jsonb_array_elements(v.document #> '{tiers,levels}') with ordinality l(level, place)
 *   where v.brand_id = :brandId!
 * ), settled as (
 *   select e.member_id, e.seq, e.kind, max(e.occurred_at) over (partition by e.member_id order by e.seq) as at
 *   from huigan.events e
 *   where e.brand_id = :brandId! and not exists (select 1 from huigan.dead_letters d
 *     where d.member_id = e.member_id and d.seq = e.seq)
 * ), dated as (
 *   -- The last refund and the last sale of each member, with the window of their day.
 *   select distinct on (s.member_id, s.kind) s.member_id, s.kind, s.seq, s.at, v.version,
 *     ((s.at at time zone 'UTC') + v.zone)::date as day,
 *     case when v.period = 'rolling' then ((s.at at time zone 'UTC') + v.zone)::date - v.period_days + 1
 *       else date_trunc('year', (s.at at time zone 'UTC') + v.zone)::date end as window_from
 *   from settled s join versions v on s.at >= v.from_at and s.at < v.until_at
 *   where s.kind in ('refund', 'sale') order by s.member_id, s.kind, s.seq desc
 * ), granted as (
 *   -- Qualifying points before anything was taken back.
 *   select l.member_id, l.earned_day, sum(t.amount) as amount
 *   from huigan.transfers t join huigan.lots l on l.member_id = t.member_id and l.lot_no = t.lot_no
 *   where t.brand_id = :brandId! and t.code in ('qualify', 'open-qualifying', 'move-qualifying')
 *   group by l.member_id, l.earned_day
 * ), steps as (
 *   select s.*, v.validity, v.valid_days, l.threshold, l.place, f.version as version_then,
 *     ((s.taken_at at time zone 'UTC') + v.zone)::date as taken_day, v.zone,
 *     case when v.period = 'rolling' then s.last_day - v.period_days + 1
 *       else date_trunc('year', s.last_day::timestamp)::date end as window_from,
 *     s.removed_at is null and s.step_no = max(s.step_no)
 *       filter (where s.removed_at is null) over (partition by s.member_id) as held
 *   from huigan.tier_steps s
 *   left join versions v on v.version = s.programme_version
 *   left join levels l on l.version = s.programme_version and l.code = s.tier
 *   left join versions f on s.taken_at >= f.from_at and s.taken_at < f.until_at
 *   where s.brand_id = :brandId!
 * ), gross as (
 *   select s.member_id, s.step_no, sum(g.amount) as amount
 *   from steps s join granted g on g.member_id = s.member_id and g.earned_day between s.window_from
 *     and s.last_day group by s.member_id, s.step_no
 * ), own as (
 *   select s.member_id, s.step_no, sum(l.qualifying) as amount
 *   from steps s join huigan.lots l on l.member_id = s.member_id and l.earned_day between s.window_from
 *     and s.last_day
 *   where s.held group by s.member_id, s.step_no
 * ), refund_windows as materialized (
 *   select d.member_id, sum(l.qualifying) as amount
 *   from dated d join huigan.lots l on l.member_id = d.member_id
 *     and l.earned_day between d.window_from and d.day
 *   where d.kind = 'refund' group by d.member_id
 * ), later as (
 *   select s.member_id, s.step_no, coalesce(w.amount, 0) >= n.threshold as reached
 *   from steps s
 *   join dated r on r.member_id = s.member_id and r.kind = 'refund' and r.at >= s.taken_at
 *   join levels n on n.version = r.version and n.code = s.tier
 *   left join refund_windows w on w.member_id = s.member_id
 *   where s.held
 * ), sale_windows as materialized (
 *   select d.member_id, d.version, d.at, sum(l.qualifying) as amount
 *   from dated d join huigan.lots l on l.member_id = d.member_id and l.sale_seq <= d.seq
 *     and l.earned_day between d.window_from and d.day
 *   where d.kind = 'sale' group by d.member_id, d.version, d.at
 * ), reached as materialized (
 *   select w.member_id, w.version, w.at, r.code, r.place
 *   from sale_windows w
 *   cross join lateral (select n.code, n.place from levels n where n.version = w.version
 *     and n.threshold <= w.amount order by n.place desc limit 1) r
 * ), found as (
 *   select s.member_id, 'step ' || s.step_no || ' ' || s.tier || ': ' || v.what as what, v.expected, v.found
 *   from steps s
 *   left join gross g on g.member_id = s.member_id and g.step_no = s.step_no
 *   left join own o on o.member_id = s.member_id and o.step_no = s.step_no
 *   left join later r on r.member_id = s.member_id and r.step_no = s.step_no
 *   left join settled e on e.member_id = s.member_id and e.seq = s.event_seq and e.at = s.taken_at
 *     and e.kind in ('sale', 'refund', 'opening', 'merged-in', 'merged-out')
 *   cross join lateral (values
 *     ('a level of its version', 'true', (s.threshold is not null)::text),
 *     ('above the lowest level', 'true', (s.place is null or s.place > 1)::text),
 *     ('until', case when s.kind = 'given' then s.until else case s.validity
 *       when 'days' then ((s.last_day + s.valid_days + 1)::timestamp - s.zone) at time zone 'UTC'
 *       when 'calendar-year' then (date_trunc('year',
 *         s.last_day::timestamp) + interval '2 years' - s.zone) at time zone 'UTC' end end::text, s.until::text),
 *     ('last day', case when s.kind in ('upgrade', 'given') then s.taken_day when s.event_seq is null then s.taken_day - 1
 *       else s.last_day end::text, s.last_day::text),
 *     ('programme version', case when s.kind <> 'evaluated' or s.event_seq is null then s.version_then
 *       else s.programme_version end::text,
 *       s.programme_version::text),
 *     ('kept by policy only after an evaluation', 'true', (s.kind <> 'upgrade' or not s.kept_by_policy)::text),
 *     ('a level that was given is kept', 'true', (s.kind <> 'given' or s.kept_by_policy)::text),
 *     ('its event', s.event_seq::text, e.seq::text),
 *     ('qualifying points reach its threshold', 'true', (s.kind <> 'upgrade'
 *       or coalesce(g.amount, 0) >= s.threshold)::text),
 *     ('it stands', 'true', (not s.held or s.kept_by_policy or coalesce(o.amount, 0) >= s.threshold
 *       or coalesce(r.reached, false))::text),
 *     ('removed after it was taken', 'true', (s.removed_at is null or s.removed_at >= s.taken_at)::text)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *   union all
 *   select m.member_id, 'level reached by the last sale', r.code, coalesce(m.tier, 'the lowest level')
 *   from reached r
 *   join huigan.members m on m.member_id = r.member_id
 *   left join levels h on h.version = r.version and h.code = m.tier
 *   where r.place > coalesce(h.place, 1)
 *     and not exists (select 1 from huigan.tier_steps t where t.member_id = m.member_id
 *       and (t.taken_at > r.at or t.removed_at >= r.at))
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
export const findStepDifferences = new PreparedQuery<IFindStepDifferencesParams,IFindStepDifferencesResult>(findStepDifferencesIR);


