/* @name findSaleKeyDifferences */
with told as (
  select e.member_id, e.seq, e.source, e.external_id, huigan.readable(e.payload) as payload, e.business_day
  from huigan.events e
    where e.brand_id = :brandId! and e.kind = 'sale'
    and not exists (select from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq
      and d.retried_seq is not null)
  union all
  select i.member_id, i.seq, i.source, i.external_id, huigan.readable(i.payload), i.business_day
  from huigan.inbox i
    where i.brand_id = :brandId! and i.kind = 'sale'
  union all
  select null, null, g.source, g.external_id, huigan.readable(g.payload), g.business_day
  from huigan.guest_sales g
    where g.brand_id = :brandId!
), named as (
  select t.*, s.payload_store, s.payload_day, s.payload_receipt, k.receipt_no is not null as has_key,
    k.member_id as key_member, k.seq as key_seq, k.guest,
    k.content_hash as sale_hash, e.content_hash as event_hash
  from told t
  cross join lateral (select t.payload ->> 'store' as payload_store,
    huigan.day_of(t.payload ->> 'day') as payload_day, t.payload ->> 'receipt' as payload_receipt) s
  left join huigan.sale_keys k on k.brand_id = :brandId! and k.store_id = s.payload_store
    and k.business_day = s.payload_day and k.receipt_no = s.payload_receipt
  left join huigan.event_keys e on e.brand_id = :brandId! and e.source = t.source
    and e.external_id = t.external_id
), found as (
  select n.member_id, 'sale ' || n.source || '/' || n.external_id || ': ' || v.what as what, v.expected,
    v.found
  from named n
  cross join lateral (values
    ('its key', 'true', n.has_key::text),
    ('number by its sale key', n.seq::text, n.key_seq::text),
    ('member by its sale key', n.member_id::text, n.key_member::text),
    ('guest by its sale key', (n.member_id is null)::text, n.guest::text),
    ('content by its sale key', encode(n.event_hash, 'hex'), encode(n.sale_hash, 'hex')),
    ('day of the receipt', n.payload_day::text, n.business_day::text)
  ) v(what, expected, found)
  where v.expected is distinct from v.found and (n.has_key or v.what = 'its key')
  union all
  select min(n.member_id), 'sale key ' || n.payload_store || '/' || n.payload_day || '/' || n.payload_receipt
    || ': sales', '1', count(*)::text
  from named n where (n.payload_store, n.payload_day, n.payload_receipt) is not null
  group by n.payload_store, n.payload_day, n.payload_receipt having count(*) > 1
  union all
  select k.member_id, 'sale key ' || k.store_id || '/' || k.business_day || '/' || k.receipt_no || ': ' ||
    case when k.seq is null and not k.guest then 'what waits for it' else 'its sale' end, 'something',
      'nothing'
  from huigan.sale_keys k
  left join named n on n.payload_store = k.store_id and n.payload_day = k.business_day
    and n.payload_receipt = k.receipt_no
    and n.member_id is not distinct from k.member_id
  left join (select distinct p.store_id, p.sale_day, p.receipt_no from huigan.parked_events p
    where p.brand_id = :brandId!) p
    on p.store_id = k.store_id and p.sale_day = k.business_day and p.receipt_no = k.receipt_no
  where k.brand_id = :brandId! and case when k.seq is null and not k.guest then p.receipt_no is null and not k.joined_away
    else n.payload_receipt is null end
  union all
  select null, 'parked event ' || p.source || '/' || p.external_id || ': ' || v.what, v.expected, v.found
  from huigan.parked_events p
  cross join lateral (select huigan.readable(p.payload) as said) w
  left join huigan.sale_keys k on k.brand_id = p.brand_id and k.store_id = p.store_id
    and k.business_day = p.sale_day and k.receipt_no = p.receipt_no
  cross join lateral (values
    ('its sale is awaited', 'true', (k.receipt_no is not null and k.seq is null and not k.guest)::text),
    ('its sale', (w.said ->> 'store') || '/' || (w.said ->> 'day') || '/' || (w.said ->> 'receipt'),
      p.store_id || '/' || p.sale_day || '/' || p.receipt_no)
  ) v(what, expected, found)
  where p.brand_id = :brandId! and v.expected is distinct from v.found
  union all
  -- Held: received once it was let settle, and not before.
  select h.member_id, 'held sale ' || h.store_id || '/' || h.sale_day || '/' || h.receipt_no || ': ' || v.what,
    v.expected, v.found
  from huigan.held_sales h
  cross join lateral (select huigan.readable(h.payload) as said) w
  left join huigan.event_keys e on e.brand_id = h.brand_id and e.source = h.source
    and e.external_id = h.external_id
  cross join lateral (values
    ('received', (h.state = 'settled')::text, (e.seq is not null)::text),
    ('member', case when e.seq is not null then h.member_id end::text, e.member_id::text),
    ('its receipt', h.store_id || '/' || h.sale_day || '/' || h.receipt_no,
      (w.said ->> 'store') || '/' || (w.said ->> 'day') || '/' || (w.said ->> 'receipt')),
    ('amount', h.amount_fen::text, (select sum(huigan.whole_of(l ->> 'amountFen'))
      from json_array_elements(huigan.list_of(w.said -> 'lines')) l)::text)
  ) v(what, expected, found)
  where h.brand_id = :brandId! and h.state <> 'settling' and v.expected is distinct from v.found
)
select m.member_key as "member", f.what as "what!", f.expected as "expected", f.found as "found",
  count(*) over () as "total!"
from found f left join huigan.members m on m.member_id = f.member_id
order by m.member_key, f.what limit 1000;

/* @name findGuestSaleDifferences */
with lines as (
  select g.business_day, g.store_id, g.receipt_no, sum(huigan.whole_of(l ->> 'amountFen')) as amount,
    sum(div(huigan.whole_of(l ->> 'amountFen')
      * coalesce(huigan.whole_of(g.refunded_units ->> (l ->> 'line')), 0),
      nullif(huigan.whole_of(l ->> 'quantity'), 0))) as refunded,
    bool_and(coalesce(huigan.whole_of(g.refunded_units ->> (l ->> 'line')), 0) between 0
      and huigan.whole_of(l ->> 'quantity')) as within
  from huigan.guest_sales g
  cross join lateral json_array_elements(huigan.list_of(huigan.readable(g.payload) -> 'lines')) l
  where g.brand_id = :brandId! group by g.business_day, g.store_id, g.receipt_no
)
select null::text as "member", 'guest sale ' || g.store_id || '/' || g.business_day || '/' || g.receipt_no
  || ': ' || v.what as "what!",
  v.expected as "expected", v.found as "found", count(*) over () as "total!"
from huigan.guest_sales g
cross join lateral (select huigan.readable(g.payload) as said) w
left join lines n on n.business_day = g.business_day and n.store_id = g.store_id
  and n.receipt_no = g.receipt_no
cross join lateral (values
  ('amount', n.amount::text, g.amount_fen::text),
  ('refunded', least(n.refunded + g.refunded_by_amount_fen, n.amount)::text, g.refunded_fen::text),
  ('no more refunded than sold', 'true', n.within::text),
  ('its receipt', (w.said ->> 'store') || '/' || (w.said ->> 'day') || '/' || (w.said ->> 'receipt'),
    g.store_id || '/' || g.business_day || '/' || g.receipt_no)
) v(what, expected, found)
where g.brand_id = :brandId! and v.expected is distinct from v.found
order by g.store_id, g.business_day, g.receipt_no, v.what limit 1000;
