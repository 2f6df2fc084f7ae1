/** Types generated for queries found in "cloudfunctions/core/views/audit/welcome.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindWelcomeDifferences' parameters type */
export interface IFindWelcomeDifferencesParams {
  brandId: number;
}

/** 'FindWelcomeDifferences' return type */
export interface IFindWelcomeDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindWelcomeDifferences' query type */
export interface IFindWelcomeDifferencesQuery {
  params: IFindWelcomeDifferencesParams;
  result: IFindWelcomeDifferencesResult;
}

const findWelcomeDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":382,"b":390},{"a":682,"b":690},{"a":882,"b":890},{"a":1477,"b":1485}]}],"statement":"with versions as materialized (\n  select v.version,\n    case when row_number() over (order by v.effective_from) = 1 then '-infinity'\n      else v.effective_from end as from_at,\n    lead(v.effective_from, 1, 'infinity') over (order by v.effective_from) as until_at,\n    v.document #>> '{welcomeGift,points}' is not null as gives\n  from huigan.programme_versions v where v.brand_id = :brandId!\n), settled as (\n  select e.member_id, e.seq, e.kind, e.source, e.external_id, case\n    when e.kind = 'join' then huigan.readable(e.payload) ->> 'welcome' end as welcome,\n    max(e.occurred_at) over (partition by e.member_id order by e.seq) as at\n  from huigan.events e\n  where e.brand_id = :brandId! and not exists (select 1 from huigan.dead_letters d\n    where d.member_id = e.member_id and d.seq = e.seq)\n    and e.member_id in (select j.member_id from huigan.events j where j.brand_id = :brandId!\n      and j.kind = 'join')\n), joins as (\n  select s.*, row_number() over (partition by s.member_id order by s.seq) as place from settled s\n    where s.kind = 'join'\n), entitled as (\n  select j.member_id, j.seq, j.source, j.external_id, (j.place = 1 and v.gives and j.welcome is distinct\n    from 'had-before')::int as lots\n  from joins j join versions v on j.at >= v.from_at and j.at < v.until_at\n), lots as (\n  select l.member_id, l.lot_no, j.event_seq\n  from huigan.lots l left join huigan.journals j on j.member_id = l.member_id and j.journal_no = l.journal_no\n  where l.brand_id = :brandId! and l.kind = 'welcome'\n), found as (\n  select e.member_id, 'join ' || e.source || '/' || e.external_id || ': welcome gifts' as what,\n    e.lots::text as expected, count(l.lot_no)::text as found\n  from entitled e left join lots l on l.member_id = e.member_id and l.event_seq = e.seq\n  group by e.member_id, e.seq, e.source, e.external_id, e.lots having count(l.lot_no) <> e.lots\n  union all\n  select l.member_id, 'welcome lot ' || l.lot_no || ': its join', 'a settled join',\n    coalesce('event ' || l.event_seq, 'none')\n  from lots l where not exists (select 1 from entitled e where e.member_id = l.member_id\n    and e.seq = l.event_seq)\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with versions as materialized (
 *   select v.version,
 *     case when row_number() over (order by v.effective_from) = 1 then '-infinity'
 *       else v.effective_from end as from_at,
 *     lead(v.effective_from, 1, 'infinity') over (order by v.effective_from) as until_at,
 *     v.document #>> '{welcomeGift,points}' is not null as gives
 *   from huigan.programme_versions v where v.brand_id = :brandId!
 * ), settled as (
 *   select e.member_id, e.seq, e.kind, e.source, e.external_id, case
 *     when e.kind = 'join' then huigan.readable(e.payload) ->> 'welcome' end as welcome,
 *     max(e.occurred_at) over (partition by e.member_id order by e.seq) as at
 *   from huigan.events e
 *   where e.brand_id = :brandId! and not exists (select 1 from huigan.dead_letters d
 *     where d.member_id = e.member_id and d.seq = e.seq)
 *     and e.member_id in (select j.member_id from huigan.events j where j.brand_id = :brandId!
 *       and j.kind = 'join')
 * ), joins as (
 *   select s.*, row_number() over (partition by s.member_id order by s.seq) as place from settled s
 *     where s.kind = 'join'
 * ), entitled as (
 *   select j.member_id, j.seq, j.source, j.external_id, (j.place = 1 and v.gives and j.welcome is distinct
 *     from 'had-before')::int as lots
 *   from joins j join versions v on j.at >= v.from_at and j.at < v.until_at
 * ), lots as (
 *   select l.member_id, l.lot_no, j.event_seq
 *   from huigan.lots l left join huigan.journals j on j.member_id = l.member_id and j.journal_no = l.journal_no
 *   where l.brand_id = :brandId! and l.kind = 'welcome'
 * ), found as (
 *   select e.member_id, 'join ' || e.source || '/' || e.external_id || ': welcome gifts' as what,
 *     e.lots::text as expected, count(l.lot_no)::text as found
 *   from entitled e left join lots l on l.member_id = e.member_id and l.event_seq = e.seq
 *   group by e.member_id, e.seq, e.source, e.external_id, e.lots having count(l.lot_no) <> e.lots
 *   union all
 *   select l.member_id, 'welcome lot ' || l.lot_no || ': its join', 'a settled join',
 *     coalesce('event ' || l.event_seq, 'none')
 *   from lots l where not exists (select 1 from entitled e where e.member_id = l.member_id
 *     and e.seq = l.event_seq)
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
export const findWelcomeDifferences = new PreparedQuery<IFindWelcomeDifferencesParams,IFindWelcomeDifferencesResult>(findWelcomeDifferencesIR);


