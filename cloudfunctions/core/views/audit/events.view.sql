/* @name findEventDifferences */
with keys as materialized (
  select k.source, k.external_id, k.member_id, k.seq, k.guest_sale,
    coalesce(k.joined_hash, k.content_hash) as content_hash
  from huigan.event_keys k where k.brand_id = :brandId!
), contents as (
  select e.member_id, e.seq, e.source, e.external_id, e.kind, e.occurred_at, e.payload, 'events' as place,
    d.retried_seq is not null as retried
    from huigan.events e left join huigan.dead_letters d on d.member_id = e.member_id and d.seq = e.seq
    where e.brand_id = :brandId!
  union all
  select i.member_id, i.seq, i.source, i.external_id, i.kind, i.occurred_at, i.payload, 'inbox', false
    from huigan.inbox i where i.brand_id = :brandId!
  union all
  select null, null, p.source, p.external_id, p.kind, p.occurred_at, p.payload, 'parked_events', false
    from huigan.parked_events p where p.brand_id = :brandId!
  union all
  select null, null, g.source, g.external_id, 'sale', g.occurred_at, g.payload, 'guest_sales', false
    from huigan.guest_sales g where g.brand_id = :brandId!
), told as materialized (
  -- On several machines, every event of the brand comes to one of them for this.
  select t.member_id, t.seq, t.source, t.external_id, t.place, t.retried,
    substring(sha256(convert_to(t.kind || chr(10) || case when t.kind in ('refund', 'completion') then ''
      else coalesce(t.member_id::text, 'null') end
      || chr(10) || case when isfinite(t.occurred_at)
        then (extract(epoch from t.occurred_at) * 1000)::bigint end || chr(10) || case
        when t.kind = 'sale' then
        (p.said ->> 'store') || chr(9) || (p.said ->> 'day') || chr(9) || (p.said ->> 'receipt')
          || chr(10) || (
          select string_agg((l ->> 'line') || chr(9) || (l ->> 'product') || chr(9) || (l ->> 'quantity')
            || case when l ->> 'unit' = 'thousandth' then 't' else '' end || chr(9) || (l ->> 'amountFen'), chr(10) order by place)
          from json_array_elements(huigan.list_of(p.said -> 'lines')) with ordinality as lines(l, place))
      when p.said ->> 'toldDay' is not null then
        '{"store":' || (p.said -> 'store')::text || ',"day":' || (p.said -> 'toldDay')::text || ',"receipt":'
          || (p.said -> 'receipt')::text || coalesce(',"units":' || (p.said -> 'units')::text, '') || '}'
      else t.payload::text end, 'UTF8')) from 1 for 16) as hash
  from contents t
  cross join lateral (select huigan.readable(t.payload) as said) p
), keyed as (
  select t.*, k.external_id is not null as has_key, k.member_id as key_member, k.seq as key_seq,
    k.content_hash
  from told t left join keys k on k.source = t.source and k.external_id = t.external_id
), guests as materialized (
  select g.store_id || '/' || g.business_day || '/' || g.receipt_no as receipt
  from huigan.guest_sales g where g.brand_id = :brandId!
), proven as materialized (
  select s.store_id || '/' || s.business_day || '/' || s.receipt_no as receipt
  from huigan.sale_keys s
  where s.brand_id = :brandId! and s.member_id is not null
    and s.store_id || '/' || s.business_day || '/' || s.receipt_no in (
      select k.guest_sale from keys k where k.seq is null and k.guest_sale is not null)
), found as (
  select k.member_id, 'event ' || k.source || '/' || k.external_id || ' in ' || k.place || ': '
    || v.what as what, v.expected, v.found
  from keyed k
  cross join lateral (values
    ('its key', 'true', k.has_key::text),
    ('number by its key', case when k.retried then k.seq else k.key_seq end::text, k.seq::text),
    ('member by its key', k.key_member::text, k.member_id::text),
    ('content by its key', encode(k.content_hash, 'hex'), encode(k.hash, 'hex'))
  ) v(what, expected, found)
  where v.expected is distinct from v.found and (k.has_key or v.what = 'its key')
  union all
  select k.member_id, 'key ' || k.source || '/' || k.external_id || ': its event ' || k.seq,
    'in events or inbox', 'nowhere'
  from keys k
  where k.seq is not null
    and not exists (select 1 from told t where t.member_id = k.member_id and t.seq = k.seq
      and t.source = k.source and t.external_id = k.external_id)
  union all
  -- Without a number: it waits for its sale, or is a guest's.
  select null, 'key ' || k.source || '/' || k.external_id || ': its event', 'parked, or of a guest''s sale',
    'nowhere'
  from keys k
  where k.seq is null and k.guest_sale is distinct from 'unknown'
    and not exists (select 1 from told t where t.seq is null and t.source = k.source
      and t.external_id = k.external_id)
    and not exists (select 1 from guests g where g.receipt = k.guest_sale)
    -- A guest's sale that somebody has proven to be theirs since.
    and not exists (select 1 from proven s where s.receipt = k.guest_sale)
  union all
  select min(t.member_id), 'event ' || t.source || '/' || t.external_id || ': told', 'once',
    string_agg(t.place, ' and ' order by t.place)
  from keyed t where not t.retried group by t.source, t.external_id having count(*) > 1
  union all
  select min(t.member_id), 'number ' || t.seq || ': given', 'once', count(*) || ' times'
  from told t where t.seq is not null group by t.seq having count(*) > 1
)
select m.member_key as "member", f.what as "what!", f.expected as "expected", f.found as "found",
  count(*) over () as "total!"
from found f left join (
  select m.member_id, m.member_key from huigan.members m
  where m.member_id in (select f.member_id from found f)
) m on m.member_id = f.member_id
order by m.member_key, f.what limit 1000;

/* @name findDeadLetterDifferences */
with dead as (
  select d.*, d.kind::text as kind_name, d.occurred_at::text as at, d.business_day::text as day,
    d.payload::text as content from huigan.dead_letters d where d.brand_id = :brandId!
), settled as (
  select e.member_id, e.seq, e.source, e.external_id, e.kind::text as kind_name, e.occurred_at::text as at,
    e.business_day::text as day, e.payload::text as content from huigan.events e
), keys as materialized (
  select k.source, k.external_id, k.seq from huigan.event_keys k
  where k.brand_id = :brandId! and (k.source, k.external_id) in (select d.source, d.external_id
    from huigan.dead_letters d where d.brand_id = :brandId!)
)
select m.member_key as "member", 'dead letter ' || d.source || '/' || d.external_id || ': '
  || v.what as "what!", v.expected as "expected",
  v.found as "found", count(*) over () as "total!"
from dead d
left join huigan.members m on m.member_id = d.member_id
left join settled e on e.member_id = d.member_id and e.seq = d.seq
left join keys k on k.source = d.source and k.external_id = d.external_id
cross join lateral (values
  ('its event', d.source || '/' || d.external_id, e.source || '/' || e.external_id),
  ('kind', e.kind_name, d.kind_name),
  ('occurred_at', e.at, d.at),
  ('day', e.day, d.day),
  ('content', e.content, d.content),
  ('number by its key is at least', greatest(coalesce(d.retried_seq, d.seq), k.seq)::text, k.seq::text),
  ('a reason that is known', 'true', (d.code = any(:refusals!::text[]))::text),
  ('journals', '0', (select count(*) from huigan.journals j where j.member_id = d.member_id
    and j.event_seq = d.seq)::text),
  ('retried as an event of its own', 'true', (d.retried_seq is null
    or exists (select 1 from huigan.events r where r.member_id = d.member_id and r.seq = d.retried_seq
      and r.external_id = d.external_id)
    or exists (select 1 from huigan.inbox r where r.member_id = d.member_id and r.seq = d.retried_seq
      and r.external_id = d.external_id))::text)
) v(what, expected, found)
where v.expected is distinct from v.found
order by m.member_key, d.seq, v.what limit 1000;
