/** Types generated for queries found in "cloudfunctions/core/views/audit/journals.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type stringArray = (string)[];

/** 'FindJournalDifferences' parameters type */
export interface IFindJournalDifferencesParams {
  brandId: number;
  dueKinds: stringArray;
}

/** 'FindJournalDifferences' return type */
export interface IFindJournalDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindJournalDifferences' query type */
export interface IFindJournalDifferencesQuery {
  params: IFindJournalDifferencesParams;
  result: IFindJournalDifferencesResult;
}

const findJournalDifferencesIR: any = {"usedParamSet":{"brandId":true,"dueKinds":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":221,"b":229},{"a":477,"b":485},{"a":845,"b":853},{"a":1761,"b":1769},{"a":3909,"b":3917}]},{"name":"dueKinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":3544,"b":3553}]}],"statement":"with zone as materialized (\n  select make_interval(mins => (v.document ->> 'utcOffsetMinutes')::int) as shift,\n    (v.document ->> 'utcOffsetMinutes')::int as minutes\n  from huigan.programme_versions v where v.brand_id = :brandId! order by v.effective_from limit 1\n), settled as (\n  select e.member_id, e.seq, e.kind::text, e.source, e.external_id,\n    (max(e.occurred_at) over (partition by e.member_id order by e.seq))::text as at\n  from huigan.events e\n  where e.brand_id = :brandId! and not exists (select 1 from huigan.dead_letters d\n    where d.member_id = e.member_id and d.seq = e.seq)\n), legs as (\n  select t.member_id, t.journal_no, count(*) as legs, count(distinct t.leg) as numbers,\n    max(t.leg) as last_leg, count(distinct t.business_day) as days,\n    min(t.business_day)::text as day\n  from huigan.transfers t where t.brand_id = :brandId! group by t.member_id, t.journal_no\n), ordered as (\n  select j.*, lag(j.effective_at) over (partition by j.member_id order by j.journal_no) as before_at,\n    lag(j.event_seq) over (partition by j.member_id, j.event_seq is null order by j.journal_no) as before_seq,\n    j.kind::text as kind_name, j.effective_at::text as at, j.business_day::text as day,\n    ((j.effective_at at time zone 'UTC') + z.shift)::date::text as local_day,\n    case when j.event_seq is null then 'clock/' || j.kind || ':'\n      || to_char(j.effective_at at time zone 'UTC' + z.shift,\n      case when date_trunc('second', j.effective_at) = j.effective_at then 'YYYY-MM-DD\"T\"HH24:MI:SS'\n        else 'YYYY-MM-DD\"T\"HH24:MI:SS.MS' end)\n      || case when z.minutes < 0 then '-' else '+' end || to_char(make_interval(mins => abs(z.minutes)),\n        'HH24:MI') end as due_key\n  from huigan.journals j cross join zone z where j.brand_id = :brandId!\n), found as (\n  select j.member_id, 'journal ' || j.source || '/' || j.event_id || ': ' || v.what as what, v.expected,\n    v.found\n  from ordered j\n  left join settled s on s.member_id = j.member_id and s.seq = j.event_seq\n  left join legs l on l.member_id = j.member_id and l.journal_no = j.journal_no\n  cross join lateral (values\n    ('its settled event', case when j.event_seq is null then 'none' else j.source || '/' || j.event_id end,\n      case when j.event_seq is null then 'none' else coalesce(s.source || '/' || s.external_id,\n        'missing') end),\n    ('kind', case when j.event_seq is null then j.kind_name else s.kind end, j.kind_name),\n    ('effective_at', case when j.event_seq is null then j.at else s.at end, j.at),\n    ('day', j.local_day, j.day),\n    ('day of its transfers', j.day, coalesce(l.day, j.day)),\n    ('transfers, or a gift of coupons', 'some', case when l.legs > 0 or exists (\n      select 1 from huigan.lots g where g.member_id = j.member_id and g.earned_day = j.business_day\n        and g.journal_no = j.journal_no and g.benefit is not null and g.granted = 0)\n      then 'some' else 'none' end),\n    ('legs numbered 0, 1, 2 …', (l.last_leg + 1)::text, l.legs::text),\n    ('leg numbers used once', l.legs::text, l.numbers::text),\n    ('transfers of one day', '1', coalesce(l.days, 1)::text),\n    ('not before the journal before it', 'true', (j.before_at is null\n      or j.before_at <= j.effective_at)::text),\n    ('events in their order', 'true', (j.event_seq is null or j.before_seq is null\n      or j.before_seq < j.event_seq)::text),\n    ('key of what fell due', j.due_key, case when j.event_seq is null then j.source || '/' || j.event_id end),\n    ('a kind that falls due', 'true', (j.event_seq is not null\n      or j.kind_name = any(:dueKinds!::text[]))::text)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found and (l.legs is not null or v.what not like 'leg%')\n  union all\n  select l.member_id, 'journal number ' || l.journal_no || ': named by transfers', 'a journal', 'none'\n  from (\n    select distinct t.member_id, t.journal_no from huigan.transfers t where t.brand_id = :brandId!\n      and not exists (select 1 from huigan.journals j where j.member_id = t.member_id\n        and j.journal_no = t.journal_no)\n  ) l\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join huigan.members m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with zone as materialized (
 *   select make_interval(mins => (v.document ->> 'utcOffsetMinutes')::int) as shift,
 *     (v.document ->> 'utcOffsetMinutes')::int as minutes
 *   from huigan.programme_versions v where v.brand_id = :brandId! order by v.effective_from limit 1
 * ), settled as (
 *   select e.member_id, e.seq, e.kind::text, e.source, e.external_id,
 *     (max(e.occurred_at) over (partition by e.member_id order by e.seq))::text as at
 *   from huigan.events e
 *   where e.brand_id = :brandId! and not exists (select 1 from huigan.dead_letters d
 *     where d.member_id = e.member_id and d.seq = e.seq)
 * ), legs as (
 *   select t.member_id, t.journal_no, count(*) as legs, count(distinct t.leg) as numbers,
 *     max(t.leg) as last_leg, count(distinct t.business_day) as days,
 *     min(t.business_day)::text as day
 *   from huigan.transfers t where t.brand_id = :brandId! group by t.member_id, t.journal_no
 * ), ordered as (
 *   select j.*, lag(j.effective_at) over (partition by j.member_id order by j.journal_no) as before_at,
 *     lag(j.event_seq) over (partition by j.member_id, j.event_seq is null order by j.journal_no) as before_seq,
 *     j.kind::text as kind_name, j.effective_at::text as at, j.business_day::text as day,
 *     ((j.effective_at at time zone 'UTC') + z.shift)::date::text as local_day,
 *     case when j.event_seq is null then 'clock/' || j.kind || ':'
 *       || to_char(j.effective_at at time zone 'UTC' + z.shift,
 *       case when date_trunc('second', j.effective_at) = j.effective_at then 'YYYY-MM-DD"T"HH24:MI:SS'
 *         else 'YYYY-MM-DD"T"HH24:MI:SS.MS' end)
 *       || case when z.minutes < 0 then '-' else '+' end || to_char(make_interval(mins => abs(z.minutes)),
 *         'HH24:MI') end as due_key
 *   from huigan.journals j cross join zone z where j.brand_id = :brandId!
 * ), found as (
 *   select j.member_id, 'journal ' || j.source || '/' || j.event_id || ': ' || v.what as what, v.expected,
 *     v.found
 *   from ordered j
 *   left join settled s on s.member_id = j.member_id and s.seq = j.event_seq
 *   left join legs l on l.member_id = j.member_id and l.journal_no = j.journal_no
 *   cross join lateral (values
 *     ('its settled event', case when j.event_seq is null then 'none' else j.source || '/' || j.event_id end,
 *       case when j.event_seq is null then 'none' else coalesce(s.source || '/' || s.external_id,
 *         'missing') end),
 *     ('kind', case when j.event_seq is null then j.kind_name else s.kind end, j.kind_name),
 *     ('effective_at', case when j.event_seq is null then j.at else s.at end, j.at),
 *     ('day', j.local_day, j.day),
 *     ('day of its transfers', j.day, coalesce(l.day, j.day)),
 *     ('transfers, or a gift of coupons', 'some', case when l.legs > 0 or exists (
 *       select 1 from huigan.lots g where g.member_id = j.member_id and g.earned_day = j.business_day
 *         and g.journal_no = j.journal_no and g.benefit is not null and g.granted = 0)
 *       then 'some' else 'none' end),
 *     ('legs numbered 0, 1, 2 …', (l.last_leg + 1)::text, l.legs::text),
 *     ('leg numbers used once', l.legs::text, l.numbers::text),
 *     ('transfers of one day', '1', coalesce(l.days, 1)::text),
 *     ('not before the journal before it', 'true', (j.before_at is null
 *       or j.before_at <= j.effective_at)::text),
 *     ('events in their order', 'true', (j.event_seq is null or j.before_seq is null
 *       or j.before_seq < j.event_seq)::text),
 *     ('key of what fell due', j.due_key, case when j.event_seq is null then j.source || '/' || j.event_id end),
 *     ('a kind that falls due', 'true', (j.event_seq is not null
 *       or j.kind_name = any(:dueKinds!::text[]))::text)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found and (l.legs is not null or v.what not like 'leg%')
 *   union all
 *   select l.member_id, 'journal number ' || l.journal_no || ': named by transfers', 'a journal', 'none'
 *   from (
 *     select distinct t.member_id, t.journal_no from huigan.transfers t where t.brand_id = :brandId!
 *       and not exists (select 1 from huigan.journals j where j.member_id = t.member_id
 *         and j.journal_no = t.journal_no)
 *   ) l
 * )
 * select m.member_key as "member", f.what as "what!", f.expected as "expected", f.found as "found",
 *   count(*) over () as "total!"
 * from found f left join huigan.members m on m.member_id = f.member_id
 * order by m.member_key, f.what limit 1000
 * ```
 */
export const findJournalDifferences = new PreparedQuery<IFindJournalDifferencesParams,IFindJournalDifferencesResult>(findJournalDifferencesIR);


