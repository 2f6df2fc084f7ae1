/* @name insertGuestSales */
with incoming as (
  select * from unnest(
    :sources!::text[], :externalIds!::text[], :hashes!::bytea[], :occurredAt!::timestamptz[], :days!::date[], :stores!::text[],
    :receipts!::text[], :amounts!::bigint[], :payloads!::text[], :awaited!::boolean[]
  ) as t(source, external_id, content_hash, occurred_at, business_day, store_id, receipt_no, amount_fen, payload, awaited)
), keys as (
  insert into huigan.event_keys (brand_id, source, external_id, content_hash)
  select :brandId!::smallint, source, external_id, content_hash from incoming
  on conflict do nothing
  returning source, external_id
), sales as (
  insert into huigan.sale_keys (brand_id, store_id, business_day, receipt_no, content_hash, guest)
  select :brandId!::smallint, i.store_id, i.business_day, i.receipt_no, i.content_hash, true
  from incoming i join keys k on k.source = i.source and k.external_id = i.external_id
  where not i.awaited
  on conflict do nothing
  returning store_id, business_day, receipt_no
)
insert into huigan.guest_sales (brand_id, store_id, business_day, receipt_no, source, external_id, occurred_at, amount_fen, payload)
select :brandId!::smallint, i.store_id, i.business_day, i.receipt_no, i.source, i.external_id, i.occurred_at, i.amount_fen, i.payload::json
from incoming i join keys k on k.source = i.source and k.external_id = i.external_id
left join sales s on s.store_id = i.store_id and s.business_day = i.business_day and s.receipt_no = i.receipt_no
where i.awaited or s.receipt_no is not null
returning source, external_id;

/* @name lockGuestSale */
select payload, refunded_units from huigan.guest_sales
where brand_id = :brandId! and store_id = :store! and business_day = :day! and receipt_no = :receipt! for update;

/* @name saveGuestRefund */
update huigan.guest_sales set refunded_fen = :refundedFen!, refunded_units = :units!
where brand_id = :brandId! and store_id = :store! and business_day = :day! and receipt_no = :receipt!;

/* @name claimEventKey */
insert into huigan.event_keys (brand_id, source, external_id, content_hash)
values (:brandId!, :source!, :externalId!, :hash!) on conflict do nothing returning external_id;

/* @name takeParked */
delete from huigan.parked_events
where brand_id = :brandId! and store_id = :store! and sale_day = :day! and receipt_no = :receipt!
returning parked_id, kind, payload;
