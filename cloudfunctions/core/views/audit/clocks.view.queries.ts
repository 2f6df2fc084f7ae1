/** Types generated for queries found in "cloudfunctions/core/views/audit/clocks.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindClockDifferences' parameters type */
export interface IFindClockDifferencesParams {
  brandId: number;
}

/** 'FindClockDifferences' return type */
export interface IFindClockDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindClockDifferences' query type */
export interface IFindClockDifferencesQuery {
  params: IFindClockDifferencesParams;
  result: IFindClockDifferencesResult;
}

const findClockDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":318,"b":326},{"a":497,"b":505},{"a":872,"b":880},{"a":998,"b":1006},{"a":1236,"b":1244},{"a":1374,"b":1382},{"a":1974,"b":1982}]}],"statement":"with versions as materialized (\n  select v.version,\n    case when row_number() over (order by v.effective_from) = 1 then '-infinity'\n      else v.effective_from end as from_at,\n    lead(v.effective_from, 1, 'infinity') over (order by v.effective_from) as until_at\n  from huigan.programme_versions v where v.brand_id = :brandId!\n), settled as (\n  select e.member_id, e.seq, e.kind, max(e.occurred_at) over (partition by e.member_id order by e.seq) as at\n  from huigan.events e\n  where e.brand_id = :brandId! and not exists (select 1 from huigan.dead_letters d\n    where d.member_id = e.member_id and d.seq = e.seq)\n), clocks as (\n  select s.member_id, max(s.at) as at, max(s.seq) as seq, min(s.at) filter (where s.kind = 'join') as joined\n    from settled s group by s.member_id\n), taken as (\n  select e.member_id, max(e.seq) as seq from huigan.events e where e.brand_id = :brandId! group by e.member_id\n), waiting as (\n  select i.member_id, min(i.seq) as seq from huigan.inbox i where i.brand_id = :brandId! group by i.member_id\n), due as (\n  select l.member_id, min(l.expires_at) filter (where l.remaining > 0) as expires,\n    min(l.activates_at) filter (where l.state = 'pending') as activates\n  from huigan.lots l where l.brand_id = :brandId! group by l.member_id\n), posted as (\n  select j.member_id, max(j.effective_at) as at\n  from huigan.journals j where j.brand_id = :brandId! group by j.member_id\n), facts as (\n  select m.*, c.at, c.seq, c.joined, w.seq as waits, k.seq as last_taken,\n    least(d.expires, d.activates, m.tier_until) as first_due,\n    p.at as last_journal,\n    (select v.version from versions v where c.at >= v.from_at and c.at < v.until_at) as version_then\n  from huigan.members m\n  left join clocks c on c.member_id = m.member_id\n  left join taken k on k.member_id = m.member_id\n  left join waiting w on w.member_id = m.member_id\n  left join due d on d.member_id = m.member_id\n  left join posted p on p.member_id = m.member_id\n  where m.brand_id = :brandId!\n)\nselect f.member_key as \"member\", v.what as \"what!\", v.expected as \"expected\", v.found as \"found\",\n  count(*) over () as \"total!\"\nfrom facts f\ncross join lateral (values\n  ('settled_seq', coalesce(f.seq, 0)::text, f.settled_seq::text),\n  ('clock_at', f.at::text, f.clock_at::text),\n  ('joined_at', f.joined::text, f.joined_at::text),\n  ('programme_version at its clock', f.version_then::text, f.programme_version::text),\n  ('next_due_at is at most', f.first_due::text, case when f.next_due_at > f.first_due\n    or f.next_due_at is null then f.next_due_at else f.first_due end::text),\n  ('next_due_at lies after its clock', 'true', (f.next_due_at is null or f.clock_at is null\n    or f.next_due_at > f.clock_at)::text),\n  ('clock_at is not before its journals', 'true', (f.last_journal is null\n    or coalesce(f.clock_at >= f.last_journal, false))::text),\n  ('nothing earlier waits', 'true', (f.waits is null or f.last_taken is null or f.waits > f.last_taken)::text)\n) v(what, expected, found)\nwhere v.expected is distinct from v.found\norder by f.member_key, v.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with versions as materialized (
 *   select v.version,
 *     case when row_number() over (order by v.effective_from) = 1 then '-infinity'
 *       else v.effective_from end as from_at,
 *     lead(v.effective_from, 1, 'infinity') over (order by v.effective_from) as until_at
 *   from huigan.programme_versions v where v.brand_id = :brandId!
 * ), settled as (
 *   select e.member_id, e.seq, e.kind, max(e.occurred_at) over (partition by e.member_id order by e.seq) as at
 *   from huigan.events e
 *   where e.brand_id = :brandId! and not exists (select 1 from huigan.dead_letters d
 *     where d.member_id = e.member_id and d.seq = e.seq)
 * ), clocks as (
 *   select s.member_id, max(s.at) as at, max(s.seq) as seq, min(s.at) filter (where s.kind = 'join') as joined
 *     from settled s group by s.member_id
 * ), taken as (
 *   select e.member_id, max(e.seq) as seq from huigan.events e where e.brand_id = :brandId! group by e.member_id
 * ), waiting as (
 *   select i.member_id, min(i.seq) as seq from huigan.inbox i where i.brand_id = :brandId! group by i.member_id
 * ), due as (
 *   select l.member_id, min(l.expires_at) filter (where l.remaining > 0) as expires,
 *     min(l.activates_at) filter (where l.state = 'pending') as activates
 *   from huigan.lots l where l.brand_id = :brandId! group by l.member_id
 * ), posted as (
 *   select j.member_id, max(j.effective_at) as at
 *   from huigan.journals j where j.brand_id = :brandId! group by j.member_id
 * ), facts as (
 *   select m.*, c.at, c.seq, c.joined, w.seq as waits, k.seq as last_taken,
 *     least(d.expires, d.activates, m.tier_until) as first_due,
 *     p.at as last_journal,
 *     (select v.version from versions v where c.at >= v.from_at and c.at < v.until_at) as version_then
 *   from huigan.members m
 *   left join clocks c on c.member_id = m.member_id
 *   left join taken k on k.member_id = m.member_id
 *   left join waiting w on w.member_id = m.member_id
 *   left join due d on d.member_id = m.member_id
 *   left join posted p on p.member_id = m.member_id
 *   where m.brand_id = :brandId!
 * )
 * select f.member_key as "member", v.what as "what!", v.expected as "expected", v.found as "found",
 *   count(*) over () as "total!"
 * from facts f
 * cross join lateral (values
 *   ('settled_seq', coalesce(f.seq, 0)::text, f.settled_seq::text),
 *   ('clock_at', f.at::text, f.clock_at::text),
 *   ('joined_at', f.joined::text, f.joined_at::text),
 *   ('programme_version at its clock', f.version_then::text, f.programme_version::text),
 *   ('next_due_at is at most', f.first_due::text, case when f.next_due_at > f.first_due
 *     or f.next_due_at is null then f.next_due_at else f.first_due end::text),
 *   ('next_due_at lies after its clock', 'true', (f.next_due_at is null or f.clock_at is null
 *     or f.next_due_at > f.clock_at)::text),
 *   ('clock_at is not before its journals', 'true', (f.last_journal is null
 *     or coalesce(f.clock_at >= f.last_journal, false))::text),
 *   ('nothing earlier waits', 'true', (f.waits is null or f.last_taken is null or f.waits > f.last_taken)::text)
 * ) v(what, expected, found)
 * where v.expected is distinct from v.found
 * order by f.member_key, v.what limit 1000
 * ```
 */
export const findClockDifferences = new PreparedQuery<IFindClockDifferencesParams,IFindClockDifferencesResult>(findClockDifferencesIR);


