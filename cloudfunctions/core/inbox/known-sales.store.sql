/* @name findKnownSales */
-- What a sale told lies with its member, or with its store where it has none.
with known as materialized (
  select k.brand_id, k.store_id, k.business_day, k.receipt_no, k.member_id, k.guest, k.seq
  from unnest(:stores!::text[], :days!::date[], :receipts!::text[]) as t(store_id, business_day, receipt_no)
  join huigan.sale_keys k
    on k.brand_id = :brandId! and k.store_id = t.store_id and k.business_day = t.business_day
      and k.receipt_no = t.receipt_no
  where k.seq is not null or k.guest
), told as materialized (
  select k.store_id, k.business_day, k.receipt_no, e.payload
  from known k join huigan.events e on e.member_id = k.member_id and e.seq = k.seq
    and e.business_day = k.business_day
  union all
  select k.store_id, k.business_day, k.receipt_no, i.payload
  from known k join huigan.inbox i on i.member_id = k.member_id and i.seq = k.seq
  union all
  select k.store_id, k.business_day, k.receipt_no, g.payload
  from known k join huigan.guest_sales g
    on k.guest and g.business_day = k.business_day and g.brand_id = k.brand_id and g.store_id = k.store_id
      and g.receipt_no = k.receipt_no
)
select k.store_id, k.business_day, k.receipt_no, k.member_id, k.guest,
  (
    select sum((line ->> 'amountFen')::bigint) from json_array_elements(t.payload -> 'lines') as line
  )::bigint as total_fen
from known k left join told t
  on t.store_id = k.store_id and t.business_day = k.business_day and t.receipt_no = k.receipt_no;

/* @name findSalePoints */
with key as materialized (
  select s.member_id, s.seq, s.business_day from huigan.sale_keys s
  where s.brand_id = :brandId! and s.store_id = :store! and s.business_day = :day!
    and s.receipt_no = :receipt! limit 1
), told as materialized (
  select e.seq, (
    select coalesce(sum(t.amount), 0) from huigan.journals j
    join huigan.transfers t on t.member_id = j.member_id and t.business_day = j.business_day
      and t.journal_no = j.journal_no and t.code = 'accrue'
    where j.member_id = e.member_id and j.source = e.source and j.event_id = e.external_id
  )::bigint as points
  from key k
  join huigan.events e on e.member_id = k.member_id and e.seq = k.seq and e.business_day = k.business_day
  where not exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
)
select t.seq as "settled?", coalesce(t.points, 0) as "points!" from key k left join told t on true;
