/** Types generated for queries found in "cloudfunctions/core/views/audit/events.view.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

export type stringArray = (string)[];

/** 'FindEventDifferences' parameters type */
export interface IFindEventDifferencesParams {
  brandId: number;
}

/** 'FindEventDifferences' return type */
export interface IFindEventDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindEventDifferences' query type */
export interface IFindEventDifferencesQuery {
  params: IFindEventDifferencesParams;
  result: IFindEventDifferencesResult;
}

const findEventDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":165,"b":173},{"a":326,"b":334},{"a":495,"b":503},{"a":660,"b":668},{"a":2164,"b":2172},{"a":3123,"b":3131},{"a":3726,"b":3734},{"a":3872,"b":3880},{"a":4019,"b":4027},{"a":4166,"b":4174},{"a":4398,"b":4406}]}],"statement":"with told as (\n  select e.member_id, e.seq, e.source, e.external_id, e.kind, e.occurred_at, e.payload, 'events' as place\n    from huigan.events e where e.brand_id = :brandId!\n  union all\n  select i.member_id, i.seq, i.source, i.external_id, i.kind, i.occurred_at, i.payload, 'inbox'\n    from huigan.inbox i where i.brand_id = :brandId!\n  union all\n  select null, null, p.source, p.external_id, p.kind, p.occurred_at, p.payload, 'parked_events'\n    from huigan.parked_events p where p.brand_id = :brandId!\n  union all\n  select null, null, g.source, g.external_id, 'sale', g.occurred_at, g.payload, 'guest_sales'\n    from huigan.guest_sales g where g.brand_id = :brandId!\n), keyed as (\n  select t.*, k.external_id is not null as has_key, k.member_id as key_member, k.seq as key_seq,\n    coalesce(k.joined_hash, k.content_hash) as content_hash,\n    (d.retried_seq is not null) as retried, d.code as dead_code,\n    substring(sha256(convert_to(t.kind || chr(10) || case when t.kind in ('refund', 'completion') then ''\n      else coalesce(t.member_id::text, 'null') end\n      || chr(10) || case when isfinite(t.occurred_at)\n        then (extract(epoch from t.occurred_at) * 1000)::bigint end || chr(10) || case\n        when t.kind = 'sale' then\n        (p.said ->> 'store') || chr(9) || (p.said ->> 'day') || chr(9) || (p.said ->> 'receipt')\n          || chr(10) || (\n          select string_agg((l ->> 'line') || chr(9) || (l ->> 'product') || chr(9) || (l ->> 'quantity')\n            || case when l ->> 'unit' = 'thousandth' then 't' else '' end || chr(9) || (l ->> 'amountFen'), chr(10) order by place)\n          from json_array_elements(huigan.list_of(p.said -> 'lines')) with ordinality as lines(l, place))\n      when p.said ->> 'toldDay' is not null then\n        '{\"store\":' || (p.said -> 'store')::text || ',\"day\":' || (p.said -> 'toldDay')::text || ',\"receipt\":'\n          || (p.said -> 'receipt')::text || coalesce(',\"units\":' || (p.said -> 'units')::text, '') || '}'\n      else t.payload::text end, 'UTF8')) from 1 for 16) as hash\n  from told t\n  cross join lateral (select huigan.readable(t.payload) as said) p\n  left join huigan.event_keys k on k.brand_id = :brandId! and k.source = t.source\n    and k.external_id = t.external_id\n  left join huigan.dead_letters d on t.place = 'events' and d.member_id = t.member_id and d.seq = t.seq\n), found as (\n  select k.member_id, 'event ' || k.source || '/' || k.external_id || ' in ' || k.place || ': '\n    || v.what as what, v.expected, v.found\n  from keyed k\n  cross join lateral (values\n    ('its key', 'true', k.has_key::text),\n    ('number by its key', case when k.retried then k.seq else k.key_seq end::text, k.seq::text),\n    ('member by its key', k.key_member::text, k.member_id::text),\n    ('content by its key', encode(k.content_hash, 'hex'), encode(k.hash, 'hex'))\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found and (k.has_key or v.what = 'its key')\n  union all\n  select k.member_id, 'key ' || k.source || '/' || k.external_id || ': its event ' || k.seq,\n    'in events or inbox', 'nowhere'\n  from huigan.event_keys k\n  where k.brand_id = :brandId! and k.seq is not null\n    and not exists (select from huigan.events e where e.member_id = k.member_id and e.seq = k.seq\n      and e.source = k.source and e.external_id = k.external_id)\n    and not exists (select from huigan.inbox i where i.member_id = k.member_id and i.seq = k.seq\n      and i.source = k.source and i.external_id = k.external_id)\n  union all\n  -- Without a number: it waits for its sale, or is a guest's.\n  select null, 'key ' || k.source || '/' || k.external_id || ': its event', 'parked, or of a guest''s sale',\n    'nowhere'\n  from huigan.event_keys k\n  where k.brand_id = :brandId! and k.seq is null and k.guest_sale is distinct from 'unknown'\n    and not exists (select from huigan.parked_events p where p.brand_id = :brandId! and p.source = k.source\n      and p.external_id = k.external_id)\n    and not exists (select from huigan.guest_sales g where g.brand_id = :brandId! and g.source = k.source\n      and g.external_id = k.external_id)\n    and not exists (select from huigan.guest_sales g where g.brand_id = :brandId!\n      and g.store_id || '/' || g.business_day || '/' || g.receipt_no = k.guest_sale)\n    -- A guest's sale that somebody has proven to be theirs since.\n    and not exists (select from huigan.sale_keys s where s.brand_id = :brandId! and s.member_id is not null\n      and s.store_id || '/' || s.business_day || '/' || s.receipt_no = k.guest_sale)\n  union all\n  select min(t.member_id), 'event ' || t.source || '/' || t.external_id || ': told', 'once',\n    string_agg(t.place, ' and ' order by t.place)\n  from keyed t where not coalesce(t.retried, false) group by t.source, t.external_id having count(*) > 1\n  union all\n  select min(t.member_id), 'number ' || t.seq || ': given', 'once', count(*) || ' times'\n  from told t where t.seq is not null group by t.seq having count(*) > 1\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join huigan.members m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with told as (
 *   select e.member_id, e.seq, e.source, e.external_id, e.kind, e.occurred_at, e.payload, 'events' as place
 *     from huigan.events e where e.brand_id = :brandId!
 *   union all
 *   select i.member_id, i.seq, i.source, i.external_id, i.kind, i.occurred_at, i.payload, 'inbox'
 *     from huigan.inbox i where i.brand_id = :brandId!
 *   union all
 *   select null, null, p.source, p.external_id, p.kind, p.occurred_at, p.payload, 'parked_events'
 *     from huigan.parked_events p where p.brand_id = :brandId!
 *   union all
 *   select null, null, g.source, g.external_id, 'sale', g.occurred_at, g.payload, 'guest_sales'
 *     from huigan.guest_sales g where g.brand_id = :brandId!
 * ), keyed as (
 *   select t.*, k.external_id is not null as has_key, k.member_id as key_member, k.seq as key_seq,
 *     coalesce(k.joined_hash, k.content_hash) as content_hash,
 *     (d.retried_seq is not null) as retried, d.code as dead_code,
 *     substring(sha256(convert_to(t.kind || chr(10) || case when t.kind in ('refund', 'completion') then ''
 *       else coalesce(t.member_id::text, 'null') end
 *       || chr(10) || case when isfinite(t.occurred_at)
 *         then (extract(epoch from t.occurred_at) * 1000)::bigint end || chr(10) || case
 *         when t.kind = 'sale' then
 *         (p.said ->> 'store') || chr(9) || (p.said ->> 'day') || chr(9) || (p.said ->> 'receipt')
 *           || chr(10) || (
 *           select string_agg((l ->> 'line') || chr(9) || (l ->> 'product') || chr(9) || (l ->> 'quantity')
 *             || case when l ->> 'unit' = 'thousandth' then 't' else '' end || chr(9) || (l ->> 'amountFen'), chr(10) order by place)
 *           from json_array_elements(huigan.list_of(p.said -> 'lines')) with ordinality as lines(l, place))
 *       when p.said ->> 'toldDay' is not null then
 *         '{"store":' || (p.said -> 'store')::text || ',"day":' || (p.said -> 'toldDay')::text || ',"receipt":'
 *           || (p.said -> 'receipt')::text || coalesce(',"units":' || (p.said -> 'units')::text, '') || '}'
 *       else t.payload::text end, 'UTF8')) from 1 for 16) as hash
 *   from told t
 *   cross join lateral (select huigan.readable(t.payload) as said) p
 *   left join huigan.event_keys k on k.brand_id = :brandId! and k.source = t.source
 *     and k.external_id = t.external_id
 *   left join huigan.dead_letters d on t.place = 'events' and d.member_id = t.member_id and d.seq = t.seq
 * ), found as (
 *   select k.member_id, 'event ' || k.source || '/' || k.external_id || ' in ' || k.place || ': '
 *     || v.what as what, v.expected, v.found
 *   from keyed k
 *   cross join lateral (values
 *     ('its key', 'true', k.has_key::text),
 *     ('number by its key', case when k.retried then k.seq else k.key_seq end::text, k.seq::text),
 *     ('member by its key', k.key_member::text, k.member_id::text),
 *     ('content by its key', encode(k.content_hash, 'hex'), encode(k.hash, 'hex'))
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found and (k.has_key or v.what = 'its key')
 *   union all
 *   select k.member_id, 'key ' || k.source || '/' || k.external_id || ': its event ' || k.seq,
 *     'in events or inbox', 'nowhere'
 *   from huigan.event_keys k
 *   where k.brand_id = :brandId! and k.seq is not null
 *     and not exists (select from huigan.events e where e.member_id = k.member_id and e.seq = k.seq
 *       and e.source = k.source and e.external_id = k.external_id)
 *     and not exists (select from huigan.inbox i where i.member_id = k.member_id and i.seq = k.seq
 *       and i.source = k.source and i.external_id = k.external_id)
 *   union all
 *   -- Without a number: it waits for its sale, or is a guest's.
 *   select null, 'key ' || k.source || '/' || k.external_id || ': its event', 'parked, or of a guest''s sale',
 *     'nowhere'
 *   from huigan.event_keys k
 *   where k.brand_id = :brandId! and k.seq is null and k.guest_sale is distinct from 'unknown'
 *     and not exists (select from huigan.parked_events p where p.brand_id = :brandId! and p.source = k.source
 *       and p.external_id = k.external_id)
 *     and not exists (select from huigan.guest_sales g where g.brand_id = :brandId! and g.source = k.source
 *       and g.external_id = k.external_id)
 *     and not exists (select from huigan.guest_sales g where g.brand_id = :brandId!
 *       and g.store_id || '/' || g.business_day || '/' || g.receipt_no = k.guest_sale)
 *     -- A guest's sale that somebody has proven to be theirs since.
 *     and not exists (select from huigan.sale_keys s where s.brand_id = :brandId! and s.member_id is not null
 *       and s.store_id || '/' || s.business_day || '/' || s.receipt_no = k.guest_sale)
 *   union all
 *   select min(t.member_id), 'event ' || t.source || '/' || t.external_id || ': told', 'once',
 *     string_agg(t.place, ' and ' order by t.place)
 *   from keyed t where not coalesce(t.retried, false) group by t.source, t.external_id having count(*) > 1
 *   union all
 *   select min(t.member_id), 'number ' || t.seq || ': given', 'once', count(*) || ' times'
 *   from told t where t.seq is not null group by t.seq having count(*) > 1
 * )
 * select m.member_key as "member", f.what as "what!", f.expected as "expected", f.found as "found",
 *   count(*) over () as "total!"
 * from found f left join huigan.members m on m.member_id = f.member_id
 * order by m.member_key, f.what limit 1000
 * ```
 */
export const findEventDifferences = new PreparedQuery<IFindEventDifferencesParams,IFindEventDifferencesResult>(findEventDifferencesIR);


/** 'FindDeadLetterDifferences' parameters type */
export interface IFindDeadLetterDifferencesParams {
  brandId: number;
  refusals: stringArray;
}

/** 'FindDeadLetterDifferences' return type */
export interface IFindDeadLetterDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindDeadLetterDifferences' query type */
export interface IFindDeadLetterDifferencesQuery {
  params: IFindDeadLetterDifferencesParams;
  result: IFindDeadLetterDifferencesResult;
}

const findDeadLetterDifferencesIR: any = {"usedParamSet":{"refusals":true,"brandId":true},"params":[{"name":"refusals","required":true,"transform":{"type":"scalar"},"locs":[{"a":939,"b":948}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1502,"b":1510}]}],"statement":"select m.member_key as \"member\", 'dead letter ' || d.source || '/' || d.external_id || ': '\n  || v.what as \"what!\", v.expected as \"expected\",\n  v.found as \"found\", count(*) over () as \"total!\"\nfrom huigan.dead_letters d\nleft join huigan.members m on m.member_id = d.member_id\nleft join huigan.events e on e.member_id = d.member_id and e.seq = d.seq\nleft join huigan.event_keys k on k.brand_id = d.brand_id and k.source = d.source\n  and k.external_id = d.external_id\ncross join lateral (values\n  ('its event', d.source || '/' || d.external_id, e.source || '/' || e.external_id),\n  ('kind', e.kind::text, d.kind::text),\n  ('occurred_at', e.occurred_at::text, d.occurred_at::text),\n  ('day', e.business_day::text, d.business_day::text),\n  ('content', e.payload::text, d.payload::text),\n  ('number by its key is at least', greatest(coalesce(d.retried_seq, d.seq), k.seq)::text, k.seq::text),\n  ('a reason that is known', 'true', (d.code = any(:refusals!::text[]))::text),\n  ('journals', '0', (select count(*) from huigan.journals j where j.member_id = d.member_id\n    and j.event_seq = d.seq)::text),\n  ('retried as an event of its own', 'true', (d.retried_seq is null\n    or exists (select from huigan.events r where r.member_id = d.member_id and r.seq = d.retried_seq\n      and r.external_id = d.external_id)\n    or exists (select from huigan.inbox r where r.member_id = d.member_id and r.seq = d.retried_seq\n      and r.external_id = d.external_id))::text)\n) v(what, expected, found)\nwhere d.brand_id = :brandId! and v.expected is distinct from v.found\norder by m.member_key, d.seq, v.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * select m.member_key as "member", 'dead letter ' || d.source || '/' || d.external_id || ': '
 *   || v.what as "what!", v.expected as "expected",
 *   v.found as "found", count(*) over () as "total!"
 * from huigan.dead_letters d
 * left join huigan.members m on m.member_id = d.member_id
 * left join huigan.events e on e.member_id = d.member_id and e.seq = d.seq
 * left join huigan.event_keys k on k.brand_id = d.brand_id and k.source = d.source
 *   and k.external_id = d.external_id
 * cross join lateral (values
 *   ('its event', d.source || '/' || d.external_id, e.source || '/' || e.external_id),
 *   ('kind', e.kind::text, d.kind::text),
 *   ('occurred_at', e.occurred_at::text, d.occurred_at::text),
 *   ('day', e.business_day::text, d.business_day::text),
 *   ('content', e.payload::text, d.payload::text),
 *   ('number by its key is at least', greatest(coalesce(d.retried_seq, d.seq), k.seq)::text, k.seq::text),
 *   ('a reason that is known', 'true', (d.code = any(:refusals!::text[]))::text),
 *   ('journals', '0', (select count(*) from huigan.journals j where j.member_id = d.member_id
 *     and j.event_seq = d.seq)::text),
 *   ('retried as an event of its own', 'true', (d.retried_seq is null
 *     or exists (select from huigan.events r where r.member_id = d.member_id and r.seq = d.retried_seq
 *       and r.external_id = d.external_id)
 *     or exists (select from huigan.inbox r where r.member_id = d.member_id and r.seq = d.retried_seq
 *       and r.external_id = d.external_id))::text)
 * ) v(what, expected, found)
 * where d.brand_id = :brandId! and v.expected is distinct from v.found
 * order by m.member_key, d.seq, v.what limit 1000
 * ```
 */
export const findDeadLetterDifferences = new PreparedQuery<IFindDeadLetterDifferencesParams,IFindDeadLetterDifferencesResult>(findDeadLetterDifferencesIR);


