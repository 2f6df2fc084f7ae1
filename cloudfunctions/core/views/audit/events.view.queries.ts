/** Types generated for queries found in "cloudfunctions/core/views/audit/events.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

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

const findEventDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":202,"b":210},{"a":504,"b":512},{"a":672,"b":680},{"a":848,"b":856},{"a":1020,"b":1028},{"a":2797,"b":2805},{"a":2961,"b":2969}]}],"statement":"with keys as materialized (\n  select k.source, k.external_id, k.member_id, k.seq, k.guest_sale,\n    coalesce(k.joined_hash, k.content_hash) as content_hash\n  from huigan.event_keys k where k.brand_id = :brandId!\n), contents as (\n  select e.member_id, e.seq, e.source, e.external_id, e.kind, e.occurred_at, e.payload, 'events' as place,\n    d.retried_seq is not null as retried\n    from huigan.events e left join huigan.dead_letters d on d.member_id = e.member_id and d.seq = e.seq\n    where e.brand_id = :brandId!\n  union all\n  select i.member_id, i.seq, i.source, i.external_id, i.kind, i.occurred_at, i.payload, 'inbox', false\n    from huigan.inbox i where i.brand_id = :brandId!\n  union all\n  select null, null, p.source, p.external_id, p.kind, p.occurred_at, p.payload, 'parked_events', false\n    from huigan.parked_events p where p.brand_id = :brandId!\n  union all\n  select null, null, g.source, g.external_id, 'sale', g.occurred_at, g.payload, 'guest_sales', false\n    from huigan.guest_sales g where g.brand_id = :brandId!\n), told as materialized (\n  -- On several machines, every event of the brand comes to one of them for this.\n  select t.member_id, t.seq, t.source, t.external_id, t.place, t.retried,\n    substring(sha256(convert_to(t.kind || chr(10) || case when t.kind in ('refund', 'completion') then ''\n      else coalesce(t.member_id::text, 'null') end\n      || chr(10) || case when isfinite(t.occurred_at)\n        then (extract(epoch from t.occurred_at) * 1000)::bigint end || chr(10) || case\n        when t.kind = 'sale' then\n        (p.said ->> 'store') || chr(9) || (p.said ->> 'day') || chr(9) || (p.said ->> 'receipt')\n          || chr(10) || (\n          select string_agg((l ->> 'line') || chr(9) || (l ->> 'product') || chr(9) || (l ->> 'quantity')\n            || case when l ->> 'unit' = 'thousandth' then 't' else '' end || chr(9) || (l ->> 'amountFen'), chr(10) order by place)\n          from json_array_elements(huigan.list_of(p.said -> 'lines')) with ordinality as lines(l, place))\n      when p.said ->> 'toldDay' is not null then\n        '{\"store\":' || (p.said -> 'store')::text || ',\"day\":' || (p.said -> 'toldDay')::text || ',\"receipt\":'\n          || (p.said -> 'receipt')::text || coalesce(',\"units\":' || (p.said -> 'units')::text, '') || '}'\n      else t.payload::text end, 'UTF8')) from 1 for 16) as hash\n  from contents t\n  cross join lateral (select huigan.readable(t.payload) as said) p\n), keyed as (\n  select t.*, k.external_id is not null as has_key, k.member_id as key_member, k.seq as key_seq,\n    k.content_hash\n  from told t left join keys k on k.source = t.source and k.external_id = t.external_id\n), guests as materialized (\n  select g.store_id || '/' || g.business_day || '/' || g.receipt_no as receipt\n  from huigan.guest_sales g where g.brand_id = :brandId!\n), proven as materialized (\n  select s.store_id || '/' || s.business_day || '/' || s.receipt_no as receipt\n  from huigan.sale_keys s\n  where s.brand_id = :brandId! and s.member_id is not null\n    and s.store_id || '/' || s.business_day || '/' || s.receipt_no in (\n      select k.guest_sale from keys k where k.seq is null and k.guest_sale is not null)\n), found as (\n  select k.member_id, 'event ' || k.source || '/' || k.external_id || ' in ' || k.place || ': '\n    || v.what as what, v.expected, v.found\n  from keyed k\n  cross join lateral (values\n    ('its key', 'true', k.has_key::text),\n    ('number by its key', case when k.retried then k.seq else k.key_seq end::text, k.seq::text),\n    ('member by its key', k.key_member::text, k.member_id::text),\n    ('content by its key', encode(k.content_hash, 'hex'), encode(k.hash, 'hex'))\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found and (k.has_key or v.what = 'its key')\n  union all\n  select k.member_id, 'key ' || k.source || '/' || k.external_id || ': its event ' || k.seq,\n    'in events or inbox', 'nowhere'\n  from keys k\n  where k.seq is not null\n    and not exists (select 1 from told t where t.member_id = k.member_id and t.seq = k.seq\n      and t.source = k.source and t.external_id = k.external_id)\n  union all\n  -- Without a number: it waits for its sale, or is a guest's.\n  select null, 'key ' || k.source || '/' || k.external_id || ': its event', 'parked, or of a guest''s sale',\n    'nowhere'\n  from keys k\n  where k.seq is null and k.guest_sale is distinct from 'unknown'\n    and not exists (select 1 from told t where t.seq is null and t.source = k.source\n      and t.external_id = k.external_id)\n    and not exists (select 1 from guests g where g.receipt = k.guest_sale)\n    -- A guest's sale that somebody has proven to be theirs since.\n    and not exists (select 1 from proven s where s.receipt = k.guest_sale)\n  union all\n  select min(t.member_id), 'event ' || t.source || '/' || t.external_id || ': told', 'once',\n    string_agg(t.place, ' and ' order by t.place)\n  from keyed t where not t.retried group by t.source, t.external_id having count(*) > 1\n  union all\n  select min(t.member_id), 'number ' || t.seq || ': given', 'once', count(*) || ' times'\n  from told t where t.seq is not null group by t.seq having count(*) > 1\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with keys as materialized (
 *   select k.source, k.external_id, k.member_id, k.seq, k.guest_sale,
 *     coalesce(k.joined_hash, k.content_hash) as content_hash
 *   from huigan.event_keys k where k.brand_id = :brandId!
 * ), contents as (
 *   select e.member_id, e.seq, e.source, e.external_id, e.kind, e.occurred_at, e.payload, 'events' as place,
 *     d.retried_seq is not null as retried
 *     from huigan.events e left join huigan.dead_letters d on d.member_id = e.member_id and d.seq = e.seq
 *     where e.brand_id = :brandId!
 *   union all
 *   select i.member_id, i.seq, i.source, i.external_id, i.kind, i.occurred_at, i.payload, 'inbox', false
 *     from huigan.inbox i where i.brand_id = :brandId!
 *   union all
 *   select null, null, p.source, p.external_id, p.kind, p.occurred_at, p.payload, 'parked_events', false
 *     from huigan.parked_events p where p.brand_id = :brandId!
 *   union all
 *   select null, null, g.source, g.external_id, 'sale', g.occurred_at, g.payload, 'guest_sales', false
 *     from huigan.guest_sales g where g.brand_id = :brandId!
 * ), told as materialized (
 *   -- On several machines, every event of the brand comes to one of them for this.
 *   select t.member_id, t.seq, t.source, t.external_id, t.place, t.retried,
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
 *   from contents t
 *   cross join lateral (select huigan.readable(t.payload) as said) p
 * ), keyed as (
 *   select t.*, k.external_id is not null as has_key, k.member_id as key_member, k.seq as key_seq,
 *     k.content_hash
 *   from told t left join keys k on k.source = t.source and k.external_id = t.external_id
 * ), guests as materialized (
 *   select g.store_id || '/' || g.business_day || '/' || g.receipt_no as receipt
 *   from huigan.guest_sales g where g.brand_id = :brandId!
 * ), proven as materialized (
 *   select s.store_id || '/' || s.business_day || '/' || s.receipt_no as receipt
 *   from huigan.sale_keys s
 *   where s.brand_id = :brandId! and s.member_id is not null
 *     and s.store_id || '/' || s.business_day || '/' || s.receipt_no in (
 *       select k.guest_sale from keys k where k.seq is null and k.guest_sale is not null)
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
 *   from keys k
 *   where k.seq is not null
 *     and not exists (select 1 from told t where t.member_id = k.member_id and t.seq = k.seq
 *       and t.source = k.source and t.external_id = k.external_id)
 *   union all
 *   -- Without a number: it waits for its sale, or is a guest's.
 *   select null, 'key ' || k.source || '/' || k.external_id || ': its event', 'parked, or of a guest''s sale',
 *     'nowhere'
 *   from keys k
 *   where k.seq is null and k.guest_sale is distinct from 'unknown'
 *     and not exists (select 1 from told t where t.seq is null and t.source = k.source
 *       and t.external_id = k.external_id)
 *     and not exists (select 1 from guests g where g.receipt = k.guest_sale)
 *     -- A guest's sale that somebody has proven to be theirs since.
 *     and not exists (select 1 from proven s where s.receipt = k.guest_sale)
 *   union all
 *   select min(t.member_id), 'event ' || t.source || '/' || t.external_id || ': told', 'once',
 *     string_agg(t.place, ' and ' order by t.place)
 *   from keyed t where not t.retried group by t.source, t.external_id having count(*) > 1
 *   union all
 *   select min(t.member_id), 'number ' || t.seq || ': given', 'once', count(*) || ' times'
 *   from told t where t.seq is not null group by t.seq having count(*) > 1
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

const findDeadLetterDifferencesIR: any = {"usedParamSet":{"brandId":true,"refusals":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":189,"b":197},{"a":516,"b":524},{"a":641,"b":649}]},{"name":"refusals","required":true,"transform":{"type":"scalar"},"locs":[{"a":1455,"b":1464}]}],"statement":"with dead as (\n  select d.*, d.kind::text as kind_name, d.occurred_at::text as at, d.business_day::text as day,\n    d.payload::text as content from huigan.dead_letters d where d.brand_id = :brandId!\n), settled as (\n  select e.member_id, e.seq, e.source, e.external_id, e.kind::text as kind_name, e.occurred_at::text as at,\n    e.business_day::text as day, e.payload::text as content from huigan.events e\n), keys as materialized (\n  select k.source, k.external_id, k.seq from huigan.event_keys k\n  where k.brand_id = :brandId! and (k.source, k.external_id) in (select d.source, d.external_id\n    from huigan.dead_letters d where d.brand_id = :brandId!)\n)\nselect m.member_key as \"member\", 'dead letter ' || d.source || '/' || d.external_id || ': '\n  || v.what as \"what!\", v.expected as \"expected\",\n  v.found as \"found\", count(*) over () as \"total!\"\nfrom dead d\nleft join huigan.members m on m.member_id = d.member_id\nleft join settled e on e.member_id = d.member_id and e.seq = d.seq\nleft join keys k on k.source = d.source and k.external_id = d.external_id\ncross join lateral (values\n  ('its event', d.source || '/' || d.external_id, e.source || '/' || e.external_id),\n  ('kind', e.kind_name, d.kind_name),\n  ('occurred_at', e.at, d.at),\n  ('day', e.day, d.day),\n  ('content', e.content, d.content),\n  ('number by its key is at least', greatest(coalesce(d.retried_seq, d.seq), k.seq)::text, k.seq::text),\n  ('a reason that is known', 'true', (d.code = any(:refusals!::text[]))::text),\n  ('journals', '0', (select count(*) from huigan.journals j where j.member_id = d.member_id\n    and j.event_seq = d.seq)::text),\n  ('retried as an event of its own', 'true', (d.retried_seq is null\n    or exists (select 1 from huigan.events r where r.member_id = d.member_id and r.seq = d.retried_seq\n      and r.external_id = d.external_id)\n    or exists (select 1 from huigan.inbox r where r.member_id = d.member_id and r.seq = d.retried_seq\n      and r.external_id = d.external_id))::text)\n) v(what, expected, found)\nwhere v.expected is distinct from v.found\norder by m.member_key, d.seq, v.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with dead as (
 *   select d.*, d.kind::text as kind_name, d.occurred_at::text as at, d.business_day::text as day,
 *     d.payload::text as content from huigan.dead_letters d where d.brand_id = :brandId!
 * ), settled as (
 *   select e.member_id, e.seq, e.source, e.external_id, e.kind::text as kind_name, e.occurred_at::text as at,
 *     e.business_day::text as day, e.payload::text as content from huigan.events e
 * ), keys as materialized (
 *   select k.source, k.external_id, k.seq from huigan.event_keys k
 *   where k.brand_id = :brandId! and (k.source, k.external_id) in (select d.source, d.external_id
 *     from huigan.dead_letters d where d.brand_id = :brandId!)
 * )
 * select m.member_key as "member", 'dead letter ' || d.source || '/' || d.external_id || ': '
 *   || v.what as "what!", v.expected as "expected",
 *   v.found as "found", count(*) over () as "total!"
 * from dead d
 * left join huigan.members m on m.member_id = d.member_id
 * left join settled e on e.member_id = d.member_id and e.seq = d.seq
 * left join keys k on k.source = d.source and k.external_id = d.external_id
 * cross join lateral (values
 *   ('its event', d.source || '/' || d.external_id, e.source || '/' || e.external_id),
 *   ('kind', e.kind_name, d.kind_name),
 *   ('occurred_at', e.at, d.at),
 *   ('day', e.day, d.day),
 *   ('content', e.content, d.content),
 *   ('number by its key is at least', greatest(coalesce(d.retried_seq, d.seq), k.seq)::text, k.seq::text),
 *   ('a reason that is known', 'true', (d.code = any(:refusals!::text[]))::text),
 *   ('journals', '0', (select count(*) from huigan.journals j where j.member_id = d.member_id
 *     and j.event_seq = d.seq)::text),
 *   ('retried as an event of its own', 'true', (d.retried_seq is null
 *     or exists (select 1 from huigan.events r where r.member_id = d.member_id and r.seq = d.retried_seq
 *       and r.external_id = d.external_id)
 *     or exists (select 1 from huigan.inbox r where r.member_id = d.member_id and r.seq = d.retried_seq
 *       and r.external_id = d.external_id))::text)
 * ) v(what, expected, found)
 * where v.expected is distinct from v.found
 * order by m.member_key, d.seq, v.what limit 1000
 * ```
 */
export const findDeadLetterDifferences = new PreparedQuery<IFindDeadLetterDifferencesParams,IFindDeadLetterDifferencesResult>(findDeadLetterDifferencesIR);


