/** Types generated for queries found in "cloudfunctions/core/views/audit/redemptions.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindRedemptionDifferences' parameters type */
export interface IFindRedemptionDifferencesParams {
  brandId: number;
}

/** 'FindRedemptionDifferences' return type */
export interface IFindRedemptionDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindRedemptionDifferences' query type */
export interface IFindRedemptionDifferencesQuery {
  params: IFindRedemptionDifferencesParams;
  result: IFindRedemptionDifferencesResult;
}

const findRedemptionDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":162,"b":170},{"a":1718,"b":1726}]}],"statement":"with settled as (\n  select e.member_id, e.seq, e.kind, e.source, e.external_id, huigan.readable(e.payload) as payload\n  from huigan.events e\n  where e.brand_id = :brandId! and e.kind in ('redemption', 'return')\n    and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)\n), posted as (\n  select s.member_id, s.seq, s.kind, t.lot_no, sum(t.amount) as amount\n  from settled s\n  join huigan.journals j on j.member_id = s.member_id and j.event_seq = s.seq\n  join huigan.transfers t on t.member_id = j.member_id and t.journal_no = j.journal_no\n    and t.code in ('redeem', 'return')\n  group by s.member_id, s.seq, s.kind, t.lot_no\n), posted_whole as (\n  select p.member_id, p.seq, sum(p.amount) as amount from posted p group by p.member_id, p.seq\n), returns as (\n  select s.member_id, s.seq, r.seq as redemption_seq, huigan.whole_of(s.payload ->> 'points') as asked,\n    coalesce(p.amount, 0) as amount\n  from settled s\n  left join settled r on r.member_id = s.member_id and r.kind = 'redemption'\n    and r.source = s.payload #>> '{redemption,source}'\n    and r.external_id = s.payload #>> '{redemption,id}'\n  left join posted_whole p on p.member_id = s.member_id and p.seq = s.seq\n  where s.kind = 'return'\n), returned as (\n  select r.member_id, r.redemption_seq, sum(r.amount) as amount, bool_or(r.asked is null) as all_of_it from\n    returns r group by r.member_id, r.redemption_seq\n), allocated as (\n  -- The lot taken last gets points back first.\n  select a.*, l.earned_day, sum(a.points) over last_first - a.points as later_points\n  from huigan.redemption_allocations a\n  left join huigan.lots l on l.member_id = a.member_id and l.lot_no = a.lot_no\n  where a.brand_id = :brandId!\n  window last_first as (partition by a.member_id, a.redemption_seq order by l.expires_at desc nulls first,\n    a.lot_no desc)\n), allocated_whole as (\n  select a.member_id, a.redemption_seq, sum(a.points) as points, sum(a.returned) as returned from allocated a\n    group by a.member_id, a.redemption_seq\n), found as (\n  select coalesce(a.member_id, p.member_id) as member_id,\n    'redemption ' || coalesce(a.redemption_seq, p.seq) || ' of lot ' || coalesce(a.lot_no, p.lot_no)\n      || ': taken' as what,\n    coalesce(p.amount, 0)::text as expected, coalesce(a.points, 0)::text as found\n  from allocated a full join (select * from posted where kind = 'redemption') p\n    on p.member_id = a.member_id and p.seq = a.redemption_seq and p.lot_no = a.lot_no\n  where coalesce(a.points, 0) <> coalesce(p.amount, 0)\n  union all\n  select s.member_id, 'redemption ' || s.source || '/' || s.external_id || ': ' || v.what, v.expected::text,\n    v.found::text\n  from settled s\n  left join allocated_whole a on a.member_id = s.member_id and a.redemption_seq = s.seq\n  left join posted_whole p on p.member_id = s.member_id and p.seq = s.seq\n  left join returned r on r.member_id = s.member_id and r.redemption_seq = s.seq\n  cross join lateral (values\n    ('allocated', huigan.whole_of(s.payload ->> 'points'), coalesce(a.points, 0)),\n    ('redeemed', huigan.whole_of(s.payload ->> 'points'), coalesce(p.amount, 0)),\n    ('returned', case when r.all_of_it then coalesce(a.points, 0) else coalesce(r.amount, 0) end,\n      coalesce(a.returned, 0)),\n    ('returned by transfers', coalesce(a.returned, 0), coalesce(r.amount, 0)),\n    ('returned is at most', greatest(coalesce(a.points, 0), coalesce(r.amount, 0)), coalesce(a.points, 0))\n  ) v(what, expected, found)\n  where s.kind = 'redemption' and v.expected <> v.found\n  union all\n  select a.member_id, 'redemption ' || a.redemption_seq || ' of lot ' || a.lot_no || ': ' || v.what,\n    v.expected, v.found\n  from allocated a\n  left join returned r on r.member_id = a.member_id and r.redemption_seq = a.redemption_seq\n  left join settled s on s.member_id = a.member_id and s.seq = a.redemption_seq and s.kind = 'redemption'\n  cross join lateral (values\n    ('returned', greatest(least(coalesce(r.amount, 0) - a.later_points, a.points), 0)::text,\n      a.returned::text),\n    ('day of the lot', a.earned_day::text, a.lot_day::text),\n    ('of a settled redemption', 'true', (s.seq is not null)::text)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n  union all\n  select r.member_id, 'return ' || r.seq || ': ' || v.what, v.expected, v.found\n  from returns r\n  cross join lateral (values\n    ('its redemption', 'a settled redemption of the member', case when r.redemption_seq is null then 'none'\n      else 'a settled redemption of the member' end),\n    ('given back', coalesce(r.asked, r.amount)::text, r.amount::text)\n  ) v(what, expected, found)\n  where v.expected <> v.found\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with settled as (
 *   select e.member_id, e.seq, e.kind, e.source, e.external_id, huigan.readable(e.payload) as payload
 *   from huigan.events e
 *   where e.brand_id = :brandId! and e.kind in ('redemption', 'return')
 *     and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
 * ), posted as (
 *   select s.member_id, s.seq, s.kind, t.lot_no, sum(t.amount) as amount
 *   from settled s
 *   join huigan.journals j on j.member_id = s.member_id and j.event_seq = s.seq
 *   join huigan.transfers t on t.member_id = j.member_id and t.journal_no = j.journal_no
 *     and t.code in ('redeem', 'return')
 *   group by s.member_id, s.seq, s.kind, t.lot_no
 * ), posted_whole as (
 *   select p.member_id, p.seq, sum(p.amount) as amount from posted p group by p.member_id, p.seq
 * ), returns as (
 *   select s.member_id, s.seq, r.seq as redemption_seq, huigan.whole_of(s.payload ->> 'points') as asked,
 *     coalesce(p.amount, 0) as amount
 *   from settled s
 *   left join settled r on r.member_id = s.member_id and r.kind = 'redemption'
 *     and r.source = s.payload #>> '{redemption,source}'
 *     and r.external_id = s.payload #>> '{redemption,id}'
 *   left join posted_whole p on p.member_id = s.member_id and p.seq = s.seq
 *   where s.kind = 'return'
 * ), returned as (
 *   select r.member_id, r.redemption_seq, sum(r.amount) as amount, bool_or(r.asked is null) as all_of_it from
 *     returns r group by r.member_id, r.redemption_seq
 * ), allocated as (
 *   -- The lot taken last gets points back first.
 *   select a.*, l.earned_day, sum(a.points) over last_first - a.points as later_points
 *   from huigan.redemption_allocations a
 *   left join huigan.lots l on l.member_id = a.member_id and l.lot_no = a.lot_no
 *   where a.brand_id = :brandId!
 *   window last_first as (partition by a.member_id, a.redemption_seq order by l.expires_at desc nulls first,
 *     a.lot_no desc)
 * ), allocated_whole as (
 *   select a.member_id, a.redemption_seq, sum(a.points) as points, sum(a.returned) as returned from allocated a
 *     group by a.member_id, a.redemption_seq
 * ), found as (
 *   select coalesce(a.member_id, p.member_id) as member_id,
 *     'redemption ' || coalesce(a.redemption_seq, p.seq) || ' of lot ' || coalesce(a.lot_no, p.lot_no)
 *       || ': taken' as what,
 *     coalesce(p.amount, 0)::text as expected, coalesce(a.points, 0)::text as found
 *   from allocated a full join (select * from posted where kind = 'redemption') p
 *     on p.member_id = a.member_id and p.seq = a.redemption_seq and p.lot_no = a.lot_no
 *   where coalesce(a.points, 0) <> coalesce(p.amount, 0)
 *   union all
 *   select s.member_id, 'redemption ' || s.source || '/' || s.external_id || ': ' || v.what, v.expected::text,
 *     v.found::text
 *   from settled s
 *   left join allocated_whole a on a.member_id = s.member_id and a.redemption_seq = s.seq
 *   left join posted_whole p on p.member_id = s.member_id and p.seq = s.seq
 *   left join returned r on r.member_id = s.member_id and r.redemption_seq = s.seq
 *   cross join lateral (values
 *     ('allocated', huigan.whole_of(s.payload ->> 'points'), coalesce(a.points, 0)),
 *     ('redeemed', huigan.whole_of(s.payload ->> 'points'), coalesce(p.amount, 0)),
 *     ('returned', case when r.all_of_it then coalesce(a.points, 0) else coalesce(r.amount, 0) end,
 *       coalesce(a.returned, 0)),
 *     ('returned by transfers', coalesce(a.returned, 0), coalesce(r.amount, 0)),
 *     ('returned is at most', greatest(coalesce(a.points, 0), coalesce(r.amount, 0)), coalesce(a.points, 0))
 *   ) v(what, expected, found)
 *   where s.kind = 'redemption' and v.expected <> v.found
 *   union all
 *   select a.member_id, 'redemption ' || a.redemption_seq || ' of lot ' || a.lot_no || ': ' || v.what,
 *     v.expected, v.found
 *   from allocated a
 *   left join returned r on r.member_id = a.member_id and r.redemption_seq = a.redemption_seq
 *   left join settled s on s.member_id = a.member_id and s.seq = a.redemption_seq and s.kind = 'redemption'
 *   cross join lateral (values
 *     ('returned', greatest(least(coalesce(r.amount, 0) - a.later_points, a.points), 0)::text,
 *       a.returned::text),
 *     ('day of the lot', a.earned_day::text, a.lot_day::text),
 *     ('of a settled redemption', 'true', (s.seq is not null)::text)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *   union all
 *   select r.member_id, 'return ' || r.seq || ': ' || v.what, v.expected, v.found
 *   from returns r
 *   cross join lateral (values
 *     ('its redemption', 'a settled redemption of the member', case when r.redemption_seq is null then 'none'
 *       else 'a settled redemption of the member' end),
 *     ('given back', coalesce(r.asked, r.amount)::text, r.amount::text)
 *   ) v(what, expected, found)
 *   where v.expected <> v.found
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
export const findRedemptionDifferences = new PreparedQuery<IFindRedemptionDifferencesParams,IFindRedemptionDifferencesResult>(findRedemptionDifferencesIR);


