/* @name findParked */
select p.store_id, p.sale_day::text as "sale_day!", p.receipt_no, p.parked_id, p.source, p.external_id, p.kind,
  p.occurred_at, p.payload, p.received_at
from huigan.parked_events p
where p.brand_id = :brandId! and p.parked_id > :after! and p.received_at < :before!::timestamptz
order by p.parked_id limit :limit!::int;

/* @name findOneParked */
select p.source, p.external_id, p.kind, p.occurred_at, p.payload
from huigan.parked_events p
where p.brand_id = :brandId! and p.store_id = :store! and p.sale_day = :day! and p.receipt_no = :receipt!
  and p.parked_id = :parkedId!;

/* @name joinToMember */
-- Says the sale it was joined to, and goes to that sale's member; what was told first is still known by it.
with gone as (
  delete from huigan.parked_events p
  where p.brand_id = :brandId! and p.store_id = :store! and p.sale_day = :day! and p.receipt_no = :receipt!
    and p.parked_id = :parkedId!
  returning p.*
), numbered as (
  select g.*, nextval('huigan.event_seq') as seq from gone g
), keyed as (
  update huigan.event_keys k set member_id = :memberId!, seq = n.seq, joined_hash = :hash!
  from numbered n where k.brand_id = n.brand_id and k.source = n.source and k.external_id = n.external_id
), left_alone as (
  update huigan.sale_keys k set joined_away = true from gone g
  where k.brand_id = g.brand_id and k.store_id = g.store_id and k.business_day = g.sale_day
    and k.receipt_no = g.receipt_no
)
insert into huigan.inbox (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day,
  payload, received_at)
select :memberId!, seq, brand_id, source, external_id, kind, occurred_at, business_day, :payload!::json,
  received_at
from numbered
returning member_id, seq;

/* @name joinToGuest */
with gone as (
  delete from huigan.parked_events p
  where p.brand_id = :brandId! and p.store_id = :store! and p.sale_day = :day! and p.receipt_no = :receipt!
    and p.parked_id = :parkedId!
  returning p.*
), left_alone as (
  update huigan.sale_keys k set joined_away = true from gone g
  where k.brand_id = g.brand_id and k.store_id = g.store_id and k.business_day = g.sale_day
    and k.receipt_no = g.receipt_no
)
update huigan.event_keys k set guest_sale = :guestSale!
from gone g where k.brand_id = g.brand_id and k.source = g.source and k.external_id = g.external_id
returning k.external_id;

/* @name findLikelySales */
-- The same number: at the same store in the weeks before, or anywhere in the brand on its day or the day
-- before. Each is one look into the key.
with names as (
  select :store!::text as store_id, d::date as day
  from generate_series(:day!::date - :days!::int, :day!::date + 1, interval '1 day') d
  union
  select s.store_id, d::date from huigan.stores s, generate_series(:day!::date - 1, :day!::date, interval '1 day') d
  where s.brand_id = :brandId!
), likely as materialized (
  select k.brand_id, k.store_id, k.business_day, k.receipt_no, k.member_id, k.guest, k.seq
  from names n
  join huigan.sale_keys k on k.brand_id = :brandId! and k.store_id = n.store_id and k.business_day = n.day
    and k.receipt_no = any(:receipts!::text[])
  where (k.seq is not null or k.guest) and (k.store_id, k.business_day, k.receipt_no)
    is distinct from (:store!::text, :day!::date, :receipt!::text)
  order by abs(k.business_day - :day!::date), (k.store_id = :store!) desc, k.store_id, k.receipt_no
  limit :limit!::int
), told as materialized (
  select k.store_id, k.business_day, k.receipt_no, e.payload
  from likely k join huigan.events e on e.member_id = k.member_id and e.seq = k.seq
    and e.business_day = k.business_day
  union all
  select k.store_id, k.business_day, k.receipt_no, g.payload
  from likely k join huigan.guest_sales g on k.guest and g.business_day = k.business_day
    and g.brand_id = k.brand_id and g.store_id = k.store_id and g.receipt_no = k.receipt_no
)
select k.store_id, k.business_day::text as "day!", k.receipt_no, k.member_id, k.guest,
  (select sum((line ->> 'amountFen')::bigint) from json_array_elements(t.payload -> 'lines') as line)::bigint
    as total_fen
from likely k left join told t
  on t.store_id = k.store_id and t.business_day = k.business_day and t.receipt_no = k.receipt_no
order by abs(k.business_day - :day!::date), (k.store_id = :store!) desc, k.store_id, k.receipt_no;

/* @name countParked */
select (select count(*) from huigan.parked_events p where p.brand_id = :brandId!)::int as "parked!",
  (select count(*) from huigan.held_sales h where h.brand_id = :brandId! and h.state in ('open', 'settling')
  )::int as "held!";
