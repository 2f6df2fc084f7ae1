/** Types generated for queries found in "cloudfunctions/core/views/audit/carried.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindCarriedDifferences' parameters type */
export interface IFindCarriedDifferencesParams {
  brandId: number;
}

/** 'FindCarriedDifferences' return type */
export interface IFindCarriedDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindCarriedDifferences' query type */
export interface IFindCarriedDifferencesQuery {
  params: IFindCarriedDifferencesParams;
  result: IFindCarriedDifferencesResult;
}

const findCarriedDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":315,"b":323},{"a":532,"b":540},{"a":814,"b":822},{"a":2654,"b":2662},{"a":4036,"b":4044},{"a":4214,"b":4222},{"a":5313,"b":5321},{"a":7016,"b":7024}]}],"statement":"-- What lists and other accounts brought, against the events that told it; and what left one account of a\n-- person against what arrived at the other.\nwith zone as materialized (\n  select make_interval(mins => (v.document ->> 'utcOffsetMinutes')::int) as shift\n  from huigan.programme_versions v where v.brand_id = :brandId! order by v.effective_from limit 1\n), settled as materialized (\n  select e.member_id, e.seq, e.kind, e.source, e.external_id, huigan.readable(e.payload) as payload\n  from huigan.events e\n  where e.brand_id = :brandId! and e.kind in ('opening', 'merged-away', 'merged-in', 'merged-out')\n    and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)\n), received as materialized (\n  select k.external_id from huigan.event_keys k where k.brand_id = :brandId! and k.source = 'merge'\n), passed as materialized (\n  -- Events that only went on: their account was merged into a further one.\n  select s.member_id, s.seq from settled s\n  join received r on r.external_id = s.member_id || ':event:' || s.seq\n  where s.kind = 'merged-in'\n  union\n  select s.member_id, s.seq from settled s\n  join huigan.effects e on e.member_id = s.member_id and e.kind = 'tell-moved'\n    and e.subject = 'event:' || s.seq\n  where s.kind = 'merged-in'\n), told as (\n  -- Every lot that an event names: its points, its end, and the day of its qualifying points.\n  select s.member_id, s.seq, 'opening' as kind, null as benefit, huigan.whole_of(l ->> 'points') as points,\n    ((huigan.day_of(l ->> 'lastDay') + 1)::timestamp - z.shift) at time zone 'UTC' as expires_at,\n    0::numeric as qualifying, null::date as day\n  from settled s cross join zone z cross join lateral json_array_elements(huigan.list_of(s.payload -> 'lots')) l\n  where s.kind = 'opening'\n  union all\n  select s.member_id, s.seq, 'opening', null, 0, null, huigan.whole_of(q ->> 'points'),\n    huigan.day_of(q ->> 'day')\n  from settled s cross join lateral json_array_elements(huigan.list_of(s.payload -> 'qualifying')) q\n  where s.kind = 'opening'\n  union all\n  select s.member_id, s.seq, 'merged', (s.payload ->> 'from') || '/' || (l ->> 'no'),\n    huigan.whole_of(l ->> 'amount'), to_timestamp((l ->> 'expiresAt')::float8 / 1000), 0,\n    huigan.day_of(l ->> 'day')\n  from settled s cross join lateral json_array_elements(huigan.list_of(s.payload -> 'lots')) l\n  where s.kind = 'merged-in' and not exists (select 1 from passed p where p.member_id = s.member_id\n    and p.seq = s.seq)\n), lots as (\n  select l.*, j.event_seq from huigan.lots l\n  join huigan.journals j on j.member_id = l.member_id and j.journal_no = l.journal_no\n  where l.brand_id = :brandId! and l.kind in ('opening', 'merged')\n), counted as (\n  select coalesce(t.member_id, l.member_id) as member_id, coalesce(t.seq, l.event_seq) as seq,\n    coalesce(t.kind, l.kind::text) as kind, t.what as expected, l.what as found\n  from (\n    select t.member_id, t.seq, t.kind, string_agg(concat_ws(' ', t.points, t.expires_at, t.benefit), ', '\n      order by t.points, t.expires_at, t.benefit) as what\n    from told t where t.points > 0 group by t.member_id, t.seq, t.kind\n  ) t\n  full join (\n    select l.member_id, l.event_seq, l.kind::text, string_agg(concat_ws(' ', l.granted, l.expires_at,\n      l.benefit), ', ' order by l.granted, l.expires_at, l.benefit) as what\n    from lots l where l.granted > 0 group by l.member_id, l.event_seq, l.kind\n  ) l on l.member_id = t.member_id and l.event_seq = t.seq and l.kind = t.kind\n), days as (\n  select t.member_id, t.seq, sum(t.qualifying) as qualifying, min(t.day) as first_day from told t\n  where t.kind = 'opening' and t.qualifying > 0 group by t.member_id, t.seq\n), arriving as (\n  -- What an account told of what left it: waiting to be told, received, or settled.\n  select e.member_id::text || ':' || e.subject as id, e.payload -> 'told' as told, null::bigint as member_id,\n    null::bigint as seq\n  from huigan.effects e left join received r on r.external_id = e.member_id::text || ':' || e.subject\n  where e.brand_id = :brandId! and e.kind = 'tell-moved' and r.external_id is null\n  union all\n  select i.external_id, huigan.readable(i.payload), null, null from huigan.inbox i\n  where i.brand_id = :brandId! and i.kind = 'merged-in'\n  union all\n  select s.external_id, s.payload, s.member_id, s.seq from settled s where s.kind = 'merged-in'\n), worth as (\n  select a.id, a.member_id, a.seq,\n    coalesce((select sum(huigan.whole_of(l ->> 'amount'))\n      from json_array_elements(huigan.list_of(a.told -> 'lots')) l), 0)\n    - coalesce((select sum(huigan.whole_of(o ->> 'amount'))\n      from json_array_elements(huigan.list_of(a.told -> 'owes')) o), 0) as amount\n  from arriving a\n), legs as (\n  -- Of journals that moved or opened something, and of whoever something is told to come from.\n  select l.* from (\n    select t.member_id, j.event_seq, j.journal_no, j.kind,\n      sum(case when t.credit in ('brand.points.moved', 'brand.commission.moved') then t.amount\n        when t.debit in ('brand.points.moved', 'brand.commission.moved') then -t.amount else 0 end) as moved,\n      coalesce(sum(t.amount) filter (where t.code = 'open-qualifying'), 0) as opened\n    from huigan.transfers t\n    join huigan.journals j on j.member_id = t.member_id and j.journal_no = t.journal_no\n    where t.brand_id = :brandId! group by t.member_id, j.event_seq, j.journal_no, j.kind\n  ) l\n  where l.moved <> 0 or l.opened <> 0 or l.member_id::text in (select split_part(w.id, ':', 1) from worth w)\n), found as (\n  select c.member_id, c.kind || ' lots of event ' || c.seq as what, c.expected, c.found\n  from counted c where c.expected is distinct from c.found\n  union all\n  select d.member_id, 'qualifying points of event ' || d.seq, d.qualifying::text, coalesce(l.opened, 0)::text\n  from days d left join legs l on l.member_id = d.member_id and l.event_seq = d.seq\n  where coalesce(l.opened, 0) <> d.qualifying\n  union all\n  -- By the journal that it left with, where that was no event's that only passed it on.\n  select l.member_id, 'journal ' || l.journal_no || ': what it moved on', l.moved::text,\n    coalesce(w.amount, 0)::text\n  from legs l\n  left join worth w on w.id in (l.member_id || ':journal:' || l.journal_no,\n    l.member_id || ':event:' || l.event_seq)\n  where l.kind <> 'merged-in' and l.moved <> coalesce(w.amount, 0)\n  union all\n  select w.member_id, 'event ' || w.id || ': what arrived', (-w.amount)::text, coalesce(l.moved, 0)::text\n  from worth w\n  join huigan.events e on e.member_id = w.member_id and e.seq = w.seq\n  left join legs l on l.member_id = w.member_id and l.event_seq = w.seq\n  where coalesce(l.moved, 0) <> -w.amount\n    and not exists (select 1 from passed p where p.member_id = w.member_id and p.seq = w.seq)\n  union all\n  select m.member_id, 'merged_into by its events', (\n      select s.payload ->> 'into' from settled s where s.member_id = m.member_id and s.kind = 'merged-away'\n      order by s.seq desc limit 1), m.merged_into::text\n  from huigan.members m\n  where m.brand_id = :brandId! and m.merged_into::text is distinct from (\n    select s.payload ->> 'into' from settled s where s.member_id = m.member_id and s.kind = 'merged-away'\n    order by s.seq desc limit 1)\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- What lists and other accounts brought, against the events that told it; and what left one account of a
 * -- person against what arrived at the other.
 * with zone as materialized (
 *   select make_interval(mins => (v.document ->> 'utcOffsetMinutes')::int) as shift
 *   from huigan.programme_versions v where v.brand_id = :brandId! order by v.effective_from limit 1
 * ), settled as materialized (
 *   select e.member_id, e.seq, e.kind, e.source, e.external_id, huigan.readable(e.payload) as payload
 *   from huigan.events e
 *   where e.brand_id = :brandId! and e.kind in ('opening', 'merged-away', 'merged-in', 'merged-out')
 *     and not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
 * ), received as materialized (
 *   select k.external_id from huigan.event_keys k where k.brand_id = :brandId! and k.source = 'merge'
 * ), passed as materialized (
 *   -- Events that only went on: their account was merged into a further one.
 *   select s.member_id, s.seq from settled s
 *   join received r on r.external_id = s.member_id || ':event:' || s.seq
 *   where s.kind = 'merged-in'
 *   union
 *   select s.member_id, s.seq from settled s
 *   join huigan.effects e on e.member_id = s.member_id and e.kind = 'tell-moved'
 *     and e.subject = 'event:' || s.seq
 *   where s.kind = 'merged-in'
 * ), told as (
 *   -- Every lot that an event names: its points, its end, and the day of its qualifying points.
 *   select s.member_id, s.seq, 'opening' as kind, null as benefit, huigan.whole_of(l ->> 'points') as points,
 *     ((huigan.day_of(l ->> 'lastDay') + 1)::timestamp - z.shift) at time zone 'UTC' as expires_at,
 *     0::numeric as qualifying, null::date as day
 *   from settled s cross join zone z cross join lateral json_array_elements(huigan.list_of(s.payload -> 'lots')) l
 *   where s.kind = 'opening'
 *   union all
 *   select s.member_id, s.seq, 'opening', null, 0, null, huigan.whole_of(q ->> 'points'),
 *     huigan.day_of(q ->> 'day')
 *   from settled s cross join lateral json_array_elements(huigan.list_of(s.payload -> 'qualifying')) q
 *   where s.kind = 'opening'
 *   union all
 *   select s.member_id, s.seq, 'merged', (s.payload ->> 'from') || '/' || (l ->> 'no'),
 *     huigan.whole_of(l ->> 'amount'), to_timestamp((l ->> 'expiresAt')::float8 / 1000), 0,
 *     huigan.day_of(l ->> 'day')
 *   from settled s cross join lateral json_array_elements(huigan.list_of(s.payload -> 'lots')) l
 *   where s.kind = 'merged-in' and not exists (select 1 from passed p where p.member_id = s.member_id
 *     and p.seq = s.seq)
 * ), lots as (
 *   select l.*, j.event_seq from huigan.lots l
 *   join huigan.journals j on j.member_id = l.member_id and j.journal_no = l.journal_no
 *   where l.brand_id = :brandId! and l.kind in ('opening', 'merged')
 * ), counted as (
 *   select coalesce(t.member_id, l.member_id) as member_id, coalesce(t.seq, l.event_seq) as seq,
 *     coalesce(t.kind, l.kind::text) as kind, t.what as expected, l.what as found
 *   from (
 *     select t.member_id, t.seq, t.kind, string_agg(concat_ws(' ', t.points, t.expires_at, t.benefit), ', '
 *       order by t.points, t.expires_at, t.benefit) as what
 *     from told t where t.points > 0 group by t.member_id, t.seq, t.kind
 *   ) t
 *   full join (
 *     select l.member_id, l.event_seq, l.kind::text, string_agg(concat_ws(' ', l.granted, l.expires_at,
 *       l.benefit), ', ' order by l.granted, l.expires_at, l.benefit) as what
 *     from lots l where l.granted > 0 group by l.member_id, l.event_seq, l.kind
 *   ) l on l.member_id = t.member_id and l.event_seq = t.seq and l.kind = t.kind
 * ), days as (
 *   select t.member_id, t.seq, sum(t.qualifying) as qualifying, min(t.day) as first_day from told t
 *   where t.kind = 'opening' and t.qualifying > 0 group by t.member_id, t.seq
 * ), arriving as (
 *   -- What an account told of what left it: waiting to be told, received, or settled.
 *   select e.member_id::text || ':' || e.subject as id, e.payload -> 'told' as told, null::bigint as member_id,
 *     null::bigint as seq
 *   from huigan.effects e left join received r on r.external_id = e.member_id::text || ':' || e.subject
 *   where e.brand_id = :brandId! and e.kind = 'tell-moved' and r.external_id is null
 *   union all
 *   select i.external_id, huigan.readable(i.payload), null, null from huigan.inbox i
 *   where i.brand_id = :brandId! and i.kind = 'merged-in'
 *   union all
 *   select s.external_id, s.payload, s.member_id, s.seq from settled s where s.kind = 'merged-in'
 * ), worth as (
 *   select a.id, a.member_id, a.seq,
 *     coalesce((select sum(huigan.whole_of(l ->> 'amount'))
 *       from json_array_elements(huigan.list_of(a.told -> 'lots')) l), 0)
 *     - coalesce((select sum(huigan.whole_of(o ->> 'amount'))
 *       from json_array_elements(huigan.list_of(a.told -> 'owes')) o), 0) as amount
 *   from arriving a
 * ), legs as (
 *   -- Of journals that moved or opened something, and of whoever something is told to come from.
 *   select l.* from (
 *     select t.member_id, j.event_seq, j.journal_no, j.kind,
 *       sum(case when t.credit in ('brand.points.moved', 'brand.commission.moved') then t.amount
 *         when t.debit in ('brand.points.moved', 'brand.commission.moved') then -t.amount else 0 end) as moved,
 *       coalesce(sum(t.amount) filter (where t.code = 'open-qualifying'), 0) as opened
 *     from huigan.transfers t
 *     join huigan.journals j on j.member_id = t.member_id and j.journal_no = t.journal_no
 *     where t.brand_id = :brandId! group by t.member_id, j.event_seq, j.journal_no, j.kind
 *   ) l
 *   where l.moved <> 0 or l.opened <> 0 or l.member_id::text in (select split_part(w.id, ':', 1) from worth w)
 * ), found as (
 *   select c.member_id, c.kind || ' lots of event ' || c.seq as what, c.expected, c.found
 *   from counted c where c.expected is distinct from c.found
 *   union all
 *   select d.member_id, 'qualifying points of event ' || d.seq, d.qualifying::text, coalesce(l.opened, 0)::text
 *   from days d left join legs l on l.member_id = d.member_id and l.event_seq = d.seq
 *   where coalesce(l.opened, 0) <> d.qualifying
 *   union all
 *   -- By the journal that it left with, where that was no event's that only passed it on.
 *   select l.member_id, 'journal ' || l.journal_no || ': what it moved on', l.moved::text,
 *     coalesce(w.amount, 0)::text
 *   from legs l
 *   left join worth w on w.id in (l.member_id || ':journal:' || l.journal_no,
 *     l.member_id || ':event:' || l.event_seq)
 *   where l.kind <> 'merged-in' and l.moved <> coalesce(w.amount, 0)
 *   union all
 *   select w.member_id, 'event ' || w.id || ': what arrived', (-w.amount)::text, coalesce(l.moved, 0)::text
 *   from worth w
 *   join huigan.events e on e.member_id = w.member_id and e.seq = w.seq
 *   left join legs l on l.member_id = w.member_id and l.event_seq = w.seq
 *   where coalesce(l.moved, 0) <> -w.amount
 *     and not exists (select 1 from passed p where p.member_id = w.member_id and p.seq = w.seq)
 *   union all
 *   select m.member_id, 'merged_into by its events', (
 *       select s.payload ->> 'into' from settled s where s.member_id = m.member_id and s.kind = 'merged-away'
 *       order by s.seq desc limit 1), m.merged_into::text
 *   from huigan.members m
 *   where m.brand_id = :brandId! and m.merged_into::text is distinct from (
 *     select s.payload ->> 'into' from settled s where s.member_id = m.member_id and s.kind = 'merged-away'
 *     order by s.seq desc limit 1)
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
export const findCarriedDifferences = new PreparedQuery<IFindCarriedDifferencesParams,IFindCarriedDifferencesResult>(findCarriedDifferencesIR);


/** 'FindMergeDifferences' parameters type */
export interface IFindMergeDifferencesParams {
  brandId: number;
}

/** 'FindMergeDifferences' return type */
export interface IFindMergeDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindMergeDifferences' query type */
export interface IFindMergeDifferencesQuery {
  params: IFindMergeDifferencesParams;
  result: IFindMergeDifferencesResult;
}

const findMergeDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":538,"b":546},{"a":1924,"b":1932}]}],"statement":"-- Accounts that were given up, against the ledger's word of it; and that nothing of a person is left there.\nwith latest as materialized (\n  select distinct on (a.member_id) a.*, m.brand_id as own_brand, m.merged_into,\n    exists (select 1 from huigan.effects e where e.member_id = a.member_id\n      and e.kind = 'tell-merge') as to_come,\n    exists (select 1 from huigan.closed_members c where c.member_id = a.member_id) as is_closed\n  from huigan.account_merges a\n  join huigan.members m on m.member_id = a.member_id where m.brand_id = :brandId!\n  order by a.member_id, a.merge_no desc\n), kept as materialized (\n  select k.member_id, k.brand_id from huigan.members k where k.member_id in (select a.kept_id from latest a)\n), known as materialized (\n  select i.member_id, count(*) as identities from huigan.member_identities i\n  where i.member_id in (select a.member_id from latest a) group by i.member_id\n), found as (\n  select a.member_id, 'merging ' || a.merge_no || ': ' || v.what as what, v.expected, v.found\n  from latest a\n  left join kept k on k.member_id = a.kept_id\n  left join known i on i.member_id = a.member_id\n  cross join lateral (values\n    ('where its value goes on to', case when a.undone_at is null then a.kept_id end::text,\n      -- While its effect waits, the ledger does not know yet.\n      case when a.to_come then case when a.undone_at is null then a.kept_id end else a.merged_into end::text),\n    ('the account is closed', (a.undone_at is null)::text, a.is_closed::text),\n    ('brand', a.own_brand::text, a.brand_id::text),\n    ('brand of the kept account', a.own_brand::text, k.brand_id::text),\n    ('identities left', '0', case when a.undone_at is null then coalesce(i.identities, 0) else 0 end::text)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n  union all\n  select m.member_id, 'merged without a merging', 'a row', 'none'\n  from huigan.members m where m.brand_id = :brandId! and m.merged_into is not null\n    and not exists (select 1 from huigan.account_merges a where a.member_id = m.member_id)\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- Accounts that were given up, against the ledger's word of it; and that nothing of a person is left there.
 * with latest as materialized (
 *   select distinct on (a.member_id) a.*, m.brand_id as own_brand, m.merged_into,
 *     exists (select 1 from huigan.effects e where e.member_id = a.member_id
 *       and e.kind = 'tell-merge') as to_come,
 *     exists (select 1 from huigan.closed_members c where c.member_id = a.member_id) as is_closed
 *   from huigan.account_merges a
 *   join huigan.members m on m.member_id = a.member_id where m.brand_id = :brandId!
 *   order by a.member_id, a.merge_no desc
 * ), kept as materialized (
 *   select k.member_id, k.brand_id from huigan.members k where k.member_id in (select a.kept_id from latest a)
 * ), known as materialized (
 *   select i.member_id, count(*) as identities from huigan.member_identities i
 *   where i.member_id in (select a.member_id from latest a) group by i.member_id
 * ), found as (
 *   select a.member_id, 'merging ' || a.merge_no || ': ' || v.what as what, v.expected, v.found
 *   from latest a
 *   left join kept k on k.member_id = a.kept_id
 *   left join known i on i.member_id = a.member_id
 *   cross join lateral (values
 *     ('where its value goes on to', case when a.undone_at is null then a.kept_id end::text,
 *       -- While its effect waits, the ledger does not know yet.
 *       case when a.to_come then case when a.undone_at is null then a.kept_id end else a.merged_into end::text),
 *     ('the account is closed', (a.undone_at is null)::text, a.is_closed::text),
 *     ('brand', a.own_brand::text, a.brand_id::text),
 *     ('brand of the kept account', a.own_brand::text, k.brand_id::text),
 *     ('identities left', '0', case when a.undone_at is null then coalesce(i.identities, 0) else 0 end::text)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *   union all
 *   select m.member_id, 'merged without a merging', 'a row', 'none'
 *   from huigan.members m where m.brand_id = :brandId! and m.merged_into is not null
 *     and not exists (select 1 from huigan.account_merges a where a.member_id = m.member_id)
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
export const findMergeDifferences = new PreparedQuery<IFindMergeDifferencesParams,IFindMergeDifferencesResult>(findMergeDifferencesIR);


