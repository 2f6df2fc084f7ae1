/* @name insertGuestSales */
with incoming as (
  select * from unnest(
    :sources!::text[], :externalIds!::text[], :hashes!::bytea[], :occurredAt!::float8[], :days!::date[], :stores!::text[],
    :receipts!::text[], :amounts!::bigint[], :payloads!::text[], :awaited!::boolean[]
  ) as t(source, external_id, content_hash, occurred_ms, business_day, store_id, receipt_no, amount_fen, payload, awaited)
), keys as (
  insert into huigan.event_keys (brand_id, source, external_id, content_hash)
  select :brandId!::smallint, source, external_id, content_hash from incoming
), sales as (
  insert into huigan.sale_keys (brand_id, store_id, business_day, receipt_no, content_hash, guest)
  select :brandId!::smallint, store_id, business_day, receipt_no, content_hash, true from incoming where not awaited
)
insert into huigan.guest_sales (brand_id, store_id, business_day, receipt_no, source, external_id, occurred_at, amount_fen, payload)
select :brandId!::smallint, store_id, business_day, receipt_no, source, external_id, to_timestamp(occurred_ms / 1000), amount_fen, payload::json
from incoming;

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
