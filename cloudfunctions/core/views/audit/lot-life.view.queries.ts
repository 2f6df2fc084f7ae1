/** Types generated for queries found in "cloudfunctions/core/views/audit/lot-life.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindLotLifeDifferences' parameters type */
export interface IFindLotLifeDifferencesParams {
  brandId: number;
}

/** 'FindLotLifeDifferences' return type */
export interface IFindLotLifeDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindLotLifeDifferences' query type */
export interface IFindLotLifeDifferencesQuery {
  params: IFindLotLifeDifferencesParams;
  result: IFindLotLifeDifferencesResult;
}

const findLotLifeDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":801,"b":809},{"a":1027,"b":1035},{"a":1280,"b":1288},{"a":1646,"b":1654},{"a":1982,"b":1990},{"a":4374,"b":4382}]}],"statement":"with versions as materialized (\n  select v.version,\n    case when row_number() over (order by v.effective_from) = 1 then '-infinity'\n      else v.effective_from end as from_at,\n    lead(v.effective_from, 1, 'infinity') over (order by v.effective_from) as until_at,\n    v.document #>> '{lotValidity,kind}' as validity, (v.document #>> '{lotValidity,months}')::int as months,\n    (v.document #>> '{lotValidity,days}')::int as days, (v.document ->> 'returnGraceDays')::int as grace,\n    (v.document #>> '{activation,waitForPickup}')::boolean as waits,\n      (v.document #>> '{activation,refundWindowDays}')::int as refund_days,\n    make_interval(mins => (first_value(v.document) over (order by v.effective_from) ->> 'utcOffsetMinutes')::int) as zone\n  from huigan.programme_versions v where v.brand_id = :brandId!\n), settled as (\n  select e.member_id, e.seq, e.kind, huigan.readable(e.payload) as payload,\n    max(e.occurred_at) over (partition by e.member_id\n    order by e.seq) as at\n  from huigan.events e\n  where e.brand_id = :brandId! and not exists (select 1 from huigan.dead_letters d\n    where d.member_id = e.member_id and d.seq = e.seq)\n), completions as (\n  select s.member_id, k.seq as sale_seq, min(s.at) as at\n  from settled s\n  join huigan.sale_keys k on k.brand_id = :brandId! and k.store_id = s.payload ->> 'store'\n    and k.business_day = huigan.day_of(s.payload ->> 'day')\n    and k.receipt_no = s.payload ->> 'receipt' and k.member_id = s.member_id\n  where s.kind = 'completion' group by s.member_id, k.seq\n), releases as (\n  select s.member_id, k.seq, min(s.at) as at\n  from settled s\n  join huigan.event_keys k on k.brand_id = :brandId! and k.source = s.payload #>> '{commission,source}'\n    and k.external_id = s.payload #>> '{commission,id}' and k.member_id = s.member_id\n  where s.kind = 'release' group by s.member_id, k.seq\n), making as (\n  select t.member_id, t.lot_no, t.code, min(t.journal_no) as journal_no\n  from huigan.transfers t\n  where t.brand_id = :brandId! and t.code in ('accrue', 'qualify', 'gift', 'return', 'commission', 'open',\n    'open-qualifying', 'move-in', 'move-qualifying') group by t.member_id, t.lot_no, t.code\n), makers as (\n  select p.member_id, p.lot_no, min(p.journal_no) filter (where p.code <> 'return') as made_by,\n    min(p.journal_no) as touched_by\n  from making p group by p.member_id, p.lot_no\n), lives as materialized (\n  select l.*, m.member_key, m.clock_at, v.version as known_version, j.effective_at as made_at,\n    j.kind as journal_kind,\n    case when l.kind = 'return' then p.touched_by else p.made_by end as made_by, j.journal_no as own_journal,\n    case\n      when l.asset = 'CNY' then null\n      -- Their ends are told: findCarriedDifferences.\n      when l.kind in ('opening', 'merged') then l.expires_at\n      when l.kind = 'return' and v.grace = 0 then j.effective_at\n      when l.kind = 'return' then ((l.earned_day + v.grace + 1)::timestamp - v.zone) at time zone 'UTC'\n      when v.validity = 'months' then (date_trunc('month',\n        l.earned_day::timestamp) + make_interval(months => v.months + 1) - v.zone) at time zone 'UTC'\n      when v.validity = 'days' then ((l.earned_day + v.days + 1)::timestamp - v.zone) at time zone 'UTC'\n    end as expires,\n    case\n      when l.kind = 'commission' then r.at\n      when l.sale_seq is null or (not v.waits and v.refund_days = 0) then '-infinity'\n      when not v.waits then ((l.earned_day + v.refund_days + 1)::timestamp - v.zone) at time zone 'UTC'\n      when v.refund_days = 0 then c.at\n      else (date_trunc('day',\n        (c.at at time zone 'UTC') + v.zone) + make_interval(days => v.refund_days + 1) - v.zone) at time zone 'UTC'\n    end as activates,\n    (select f.version from versions f where j.effective_at >= f.from_at\n      and j.effective_at < f.until_at) as version_then,\n    date_trunc('day', (j.effective_at at time zone 'UTC') + v.zone)::date as day_then\n  from huigan.lots l\n  left join huigan.members m on m.member_id = l.member_id\n  left join versions v on v.version = l.programme_version\n  left join huigan.journals j on j.member_id = l.member_id and j.journal_no = l.journal_no\n  left join completions c on c.member_id = l.member_id and c.sale_seq = l.sale_seq\n  left join releases r on r.member_id = l.member_id and r.seq = l.sale_seq\n  left join makers p on p.member_id = l.member_id and p.lot_no = l.lot_no\n  where l.brand_id = :brandId!\n)\nselect l.member_key as \"member\", 'lot ' || l.lot_no || ': ' || v.what as \"what!\", v.expected as \"expected\",\n  v.found as \"found\",\n  count(*) over () as \"total!\"\nfrom lives l\ncross join lateral (values\n  ('programme version', coalesce(l.version_then, l.known_version)::text, l.programme_version::text),\n  ('day', coalesce(case when l.kind not in ('opening', 'merged') then l.day_then end, l.earned_day)::text,\n    l.earned_day::text),\n  ('expires_at', l.expires::text, l.expires_at::text),\n  ('journal', coalesce(l.made_by, l.own_journal)::text, l.journal_no::text),\n  ('journal of its kind', 'true', (l.journal_kind is null or case l.kind\n    when 'sale' then l.journal_kind = 'sale' when 'return' then l.journal_kind = 'return'\n      when 'welcome' then l.journal_kind = 'join' when 'commission' then l.journal_kind = 'commission'\n      when 'opening' then l.journal_kind = 'opening' when 'merged' then l.journal_kind = 'merged-in'\n    else case when l.benefit in ('birthday', 'monthly', 'flow') then l.journal_kind = 'gift'\n      when l.benefit = 'nth-order' then l.journal_kind = 'sale'\n      else l.journal_kind in ('sale', 'refund', 'tier', 'programme') end\n    end)::text),\n  ('state', case\n      when l.activates is null then 'pending'\n      when l.activates = '-infinity' then 'active'\n      when l.activates <= l.clock_at then 'active'\n      else 'pending' end, l.state::text),\n  ('activates_at', case when l.state = 'pending' then l.activates end::text, l.activates_at::text),\n  ('nothing remains after its expiry', 'true', (l.remaining = 0 or l.expires_at is null or l.clock_at is null\n    or l.expires_at > l.clock_at)::text),\n  ('a gift has its benefit and other lots have none', 'true', case l.kind\n    when 'gift' then l.benefit is not null and (l.benefit like l.tier || '/%' and l.step_no is not null\n      or l.benefit in ('birthday', 'monthly', 'flow') and l.step_no is null and l.sale_seq is null\n      or l.benefit = 'nth-order' and l.step_no is null and l.sale_seq is not null)\n    when 'welcome' then l.benefit = 'welcome' and l.step_no is null\n    when 'merged' then l.benefit ~ '^[0-9]+/[0-9]+$' and l.step_no is null\n    else l.benefit is null and l.step_no is null end::text)\n) v(what, expected, found)\nwhere v.expected is distinct from v.found\norder by l.member_key, l.lot_no, v.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with versions as materialized (
 *   select v.version,
 *     case when row_number() over (order by v.effective_from) = 1 then '-infinity'
 *       else v.effective_from end as from_at,
 *     lead(v.effective_from, 1, 'infinity') over (order by v.effective_from) as until_at,
 *     v.document #>> '{lotValidity,kind}' as validity, (v.document #>> '{lotValidity,months}')::int as months,
 *     (v.document #>> '{lotValidity,days}')::int as days, (v.document ->> 'returnGraceDays')::int as grace,
 *     (v.document #>> '{activation,waitForPickup}')::boolean as waits,
 *       (v.document #>> '{activation,refundWindowDays}')::int as refund_days,
 *     make_interval(mins => (first_value(v.document) over (order by v.effective_from) ->> 'utcOffsetMinutes')::int) as zone
 *   from huigan.programme_versions v where v.brand_id = :brandId!
 * ), settled as (
 *   select e.member_id, e.seq, e.kind, huigan.readable(e.payload) as payload,
 *     max(e.occurred_at) over (partition by e.member_id
 *     order by e.seq) as at
 *   from huigan.events e
 *   where e.brand_id = :brandId! and not exists (select 1 from huigan.dead_letters d
 *     where d.member_id = e.member_id and d.seq = e.seq)
 * ), completions as (
 *   select s.member_id, k.seq as sale_seq, min(s.at) as at
 *   from settled s
 *   join huigan.sale_keys k on k.brand_id = :brandId! and k.store_id = s.payload ->> 'store'
 *     and k.business_day = huigan.day_of(s.payload ->> 'day')
 *     and k.receipt_no = s.payload ->> 'receipt' and k.member_id = s.member_id
 *   where s.kind = 'completion' group by s.member_id, k.seq
 * ), releases as (
 *   select s.member_id, k.seq, min(s.at) as at
 *   from settled s
 *   join huigan.event_keys k on k.brand_id = :brandId! and k.source = s.payload #>> '{commission,source}'
 *     and k.external_id = s.payload #>> '{commission,id}' and k.member_id = s.member_id
 *   where s.kind = 'release' group by s.member_id, k.seq
 * ), making as (
 *   select t.member_id, t.lot_no, t.code, min(t.journal_no) as journal_no
 *   from huigan.transfers t
 *   where t.brand_id = :brandId! and t.code in ('accrue', 'qualify', 'gift', 'return', 'commission', 'open',
 *     'open-qualifying', 'move-in', 'move-qualifying') group by t.member_id, t.lot_no, t.code
 * ), makers as (
 *   select p.member_id, p.lot_no, min(p.journal_no) filter (where p.code <> 'return') as made_by,
 *     min(p.journal_no) as touched_by
 *   from making p group by p.member_id, p.lot_no
 * ), lives as materialized (
 *   select l.*, m.member_key, m.clock_at, v.version as known_version, j.effective_at as made_at,
 *     j.kind as journal_kind,
 *     case when l.kind = 'return' then p.touched_by else p.made_by end as made_by, j.journal_no as own_journal,
 *     case
 *       when l.asset = 'CNY' then null
 *       -- Their ends are told: findCarriedDifferences.
 *       when l.kind in ('opening', 'merged') then l.expires_at
 *       when l.kind = 'return' and v.grace = 0 then j.effective_at
 *       when l.kind = 'return' then ((l.earned_day + v.grace + 1)::timestamp - v.zone) at time zone 'UTC'
 *       when v.validity = 'months' then (date_trunc('month',
 *         l.earned_day::timestamp) + make_interval(months => v.months + 1) - v.zone) at time zone 'UTC'
 *       when v.validity = 'days' then ((l.earned_day + v.days + 1)::timestamp - v.zone) at time zone 'UTC'
 *     end as expires,
 *     case
 *       when l.kind = 'commission' then r.at
 *       when l.sale_seq is null or (not v.waits and v.refund_days = 0) then '-infinity'
 *       when not v.waits then ((l.earned_day + v.refund_days + 1)::timestamp - v.zone) at time zone 'UTC'
 *       when v.refund_days = 0 then c.at
 *       else (date_trunc('day',
 *         (c.at at time zone 'UTC') + v.zone) + make_interval(days => v.refund_days + 1) - v.zone) at time zone 'UTC'
 *     end as activates,
 *     (select f.version from versions f where j.effective_at >= f.from_at
 *       and j.effective_at < f.until_at) as version_then,
 *     date_trunc('day', (j.effective_at at time zone 'UTC') + v.zone)::date as day_then
 *   from huigan.lots l
 *   left join huigan.members m on m.member_id = l.member_id
 *   left join versions v on v.version = l.programme_version
 *   left join huigan.journals j on j.member_id = l.member_id and j.journal_no = l.journal_no
 *   left join completions c on c.member_id = l.member_id and c.sale_seq = l.sale_seq
 *   left join releases r on r.member_id = l.member_id and r.seq = l.sale_seq
 *   left join makers p on p.member_id = l.member_id and p.lot_no = l.lot_no
 *   where l.brand_id = :brandId!
 * )
 * select l.member_key as "member", 'lot ' || l.lot_no || ': ' || v.what as "what!", v.expected as "expected",
 *   v.found as "found",
 *   count(*) over () as "total!"
 * from lives l
 * cross join lateral (values
 *   ('programme version', coalesce(l.version_then, l.known_version)::text, l.programme_version::text),
 *   ('day', coalesce(case when l.kind not in ('opening', 'merged') then l.day_then end, l.earned_day)::text,
 *     l.earned_day::text),
 *   ('expires_at', l.expires::text, l.expires_at::text),
 *   ('journal', coalesce(l.made_by, l.own_journal)::text, l.journal_no::text),
 *   ('journal of its kind', 'true', (l.journal_kind is null or case l.kind
 *     when 'sale' then l.journal_kind = 'sale' when 'return' then l.journal_kind = 'return'
 *       when 'welcome' then l.journal_kind = 'join' when 'commission' then l.journal_kind = 'commission'
 *       when 'opening' then l.journal_kind = 'opening' when 'merged' then l.journal_kind = 'merged-in'
 *     else case when l.benefit in ('birthday', 'monthly', 'flow') then l.journal_kind = 'gift'
 *       when l.benefit = 'nth-order' then l.journal_kind = 'sale'
 *       else l.journal_kind in ('sale', 'refund', 'tier', 'programme') end
 *     end)::text),
 *   ('state', case
 *       when l.activates is null then 'pending'
 *       when l.activates = '-infinity' then 'active'
 *       when l.activates <= l.clock_at then 'active'
 *       else 'pending' end, l.state::text),
 *   ('activates_at', case when l.state = 'pending' then l.activates end::text, l.activates_at::text),
 *   ('nothing remains after its expiry', 'true', (l.remaining = 0 or l.expires_at is null or l.clock_at is null
 *     or l.expires_at > l.clock_at)::text),
 *   ('a gift has its benefit and other lots have none', 'true', case l.kind
 *     when 'gift' then l.benefit is not null and (l.benefit like l.tier || '/%' and l.step_no is not null
 *       or l.benefit in ('birthday', 'monthly', 'flow') and l.step_no is null and l.sale_seq is null
 *       or l.benefit = 'nth-order' and l.step_no is null and l.sale_seq is not null)
 *     when 'welcome' then l.benefit = 'welcome' and l.step_no is null
 *     when 'merged' then l.benefit ~ '^[0-9]+/[0-9]+$' and l.step_no is null
 *     else l.benefit is null and l.step_no is null end::text)
 * ) v(what, expected, found)
 * where v.expected is distinct from v.found
 * order by l.member_key, l.lot_no, v.what limit 1000
 * ```
 */
export const findLotLifeDifferences = new PreparedQuery<IFindLotLifeDifferencesParams,IFindLotLifeDifferencesResult>(findLotLifeDifferencesIR);


