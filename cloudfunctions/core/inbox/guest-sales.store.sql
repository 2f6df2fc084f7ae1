/* @name insertGuestSales */
with incoming as (
  select * from unnest(
    :sources!::text[], :externalIds!::text[], :hashes!::bytea[], :occurredAt!::float8[], :days!::date[],
      :stores!::text[],
    :receipts!::text[], :amounts!::bigint[], :payloads!::text[], :awaited!::boolean[], :messageIds!::text[]
  ) as t(source, external_id, content_hash, occurred_ms, business_day, store_id, receipt_no, amount_fen,
    payload, awaited, message_id)
), keys as (
  insert into huigan.event_keys (brand_id, source, external_id, content_hash, message_id, told_at)
  select :brandId!::smallint, source, external_id, content_hash, message_id, case
    when message_id is not null then now() end from incoming
), sales as (
  insert into huigan.sale_keys (brand_id, store_id, business_day, receipt_no, content_hash, guest)
  select :brandId!::smallint, store_id, business_day, receipt_no, content_hash, true from incoming
    where not awaited
), counted as (
  -- Member 0: nobody's.
  insert into huigan.figure_changes (member_id, brand_id, store_id, day, orders, takings_fen, channel)
  select 0, :brandId!::smallint, store_id, business_day, count(*) filter (where amount_fen > 0),
    sum(amount_fen), huigan.channel_of(source)
  from incoming group by store_id, business_day, huigan.channel_of(source) having sum(amount_fen) > 0
)
insert into huigan.guest_sales (brand_id, store_id, business_day, receipt_no, source, external_id,
  occurred_at, amount_fen, payload)
select :brandId!::smallint, store_id, business_day, receipt_no, source, external_id,
  to_timestamp(occurred_ms / 1000), amount_fen, payload::json
from incoming;

/* @name lockGuestSale */
select source, external_id, occurred_at, amount_fen, payload, refunded_fen, refunded_units,
  refunded_by_amount_fen from huigan.guest_sales
where brand_id = :brandId! and store_id = :store! and business_day = :day! and receipt_no = :receipt!
  for update;

/* @name saveGuestRefund */
with sale as (
  select amount_fen, refunded_fen, source from huigan.guest_sales
  where brand_id = :brandId! and store_id = :store! and business_day = :day! and receipt_no = :receipt!
), counted as (
  insert into huigan.figure_changes (member_id, brand_id, store_id, day, orders, takings_fen, channel)
  select 0, :brandId!::smallint, :store!::text, :day!::date,
    case when s.refunded_fen < s.amount_fen and :refundedFen!::bigint = s.amount_fen then -1 else 0 end,
    s.refunded_fen - :refundedFen!::bigint, huigan.channel_of(s.source)
  from sale s
)
update huigan.guest_sales set refunded_fen = :refundedFen!, refunded_units = :units!,
  refunded_by_amount_fen = :byAmountFen!
where brand_id = :brandId! and store_id = :store! and business_day = :day! and receipt_no = :receipt!;

/* @name claimEventKey */
insert into huigan.event_keys (brand_id, source, external_id, content_hash, message_id, told_at, refused,
  guest_sale)
values (:brandId!, :source!, :externalId!, :hash!, :messageId, case
  when :messageId::text is not null then now() end, :refused, :guestSale!)
on conflict do nothing returning external_id;

/* @name refuseKey */
update huigan.event_keys set refused = :refused! where brand_id = :brandId! and source = :source!
  and external_id = :externalId!;

/* @name takeParked */
with taken as (
  delete from huigan.parked_events p using (
    select o.brand_id, o.store_id, o.sale_day, o.receipt_no, o.parked_id from huigan.parked_events o
    where o.brand_id = :brandId! and o.store_id = :store! and o.sale_day = :day!
      and o.receipt_no = :receipt!
    order by o.parked_id limit :limit!::int
  ) next
  where p.brand_id = next.brand_id and p.store_id = next.store_id and p.sale_day = next.sale_day
    and p.receipt_no = next.receipt_no and p.parked_id = next.parked_id
  returning p.brand_id, p.parked_id, p.kind, p.payload, p.source, p.external_id
), named as (
  update huigan.event_keys k set guest_sale = :guestSale!
  from taken t where k.brand_id = t.brand_id and k.source = t.source and k.external_id = t.external_id
)
select t.parked_id, t.kind, t.payload, t.source, t.external_id from taken t;

/* @name giveGuestSale */
-- The very event that told it is the member's now, numbered like any other; the caller holds its numbering.
-- Who tells it again is answered by what was told first.
with numbered as (
  select nextval('huigan.event_seq') as seq
), taken as (
  delete from huigan.guest_sales g
  where g.brand_id = :brandId! and g.store_id = :store! and g.business_day = :day!
    and g.receipt_no = :receipt! and g.refunded_fen = 0
  returning g.*
), keys as (
  update huigan.event_keys k set member_id = :memberId!::bigint, seq = n.seq, joined_hash = :hash!::bytea
  from taken t, numbered n
  where k.brand_id = :brandId! and k.source = t.source and k.external_id = t.external_id
), sales as (
  update huigan.sale_keys k set member_id = :memberId!::bigint, seq = n.seq, guest = false
  from taken t, numbered n
  where k.brand_id = :brandId! and k.store_id = :store! and k.business_day = :day! and k.receipt_no = :receipt!
), counted as (
  insert into huigan.figure_changes (member_id, brand_id, store_id, day, orders, takings_fen, channel)
  select 0, :brandId!::smallint, t.store_id, t.business_day, -1, -t.amount_fen, huigan.channel_of(t.source)
  from taken t
  where t.amount_fen > 0
)
insert into huigan.inbox (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day,
  payload)
select :memberId!::bigint, n.seq, :brandId!::smallint, t.source, t.external_id, 'sale', t.occurred_at,
  t.business_day, t.payload
from taken t, numbered n
returning seq;
