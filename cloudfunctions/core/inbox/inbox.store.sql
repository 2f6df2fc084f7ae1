/* @name ensureMonth */
select huigan.ensure_month(:day!::date);

/* @name findEventKeys */
select k.source, k.external_id, k.content_hash, k.member_id, k.seq
from unnest(:sources!::text[], :externalIds!::text[]) as t(source, external_id)
join huigan.event_keys k on k.brand_id = :brandId! and k.source = t.source and k.external_id = t.external_id;

/* @name findSaleKeys */
select k.store_id, k.business_day, k.receipt_no, k.content_hash, k.member_id, k.seq, k.guest
from unnest(:stores!::text[], :days!::date[], :receipts!::text[]) as t(store_id, business_day, receipt_no)
join huigan.sale_keys k
  on k.brand_id = :brandId! and k.store_id = t.store_id and k.business_day = t.business_day
    and k.receipt_no = t.receipt_no;

/* @name findEarlierSales */
-- Sales of these receipts on the days before, each day one look by key.
select t.place::int as "place!", k.store_id, k.business_day, k.receipt_no
from unnest(:stores!::text[], :days!::date[], :receipts!::text[]) with ordinality
  as t(store_id, business_day, receipt_no, place)
cross join generate_series(1, :searchedDays!::int) as n(day)
join huigan.sale_keys k on k.brand_id = :brandId! and k.store_id = t.store_id
  and k.business_day = t.business_day - n.day and k.receipt_no = t.receipt_no
  and (k.seq is not null or k.guest)
order by t.place, k.business_day;

/* @name putIntoInbox */
with held as materialized (
  select count(*) as buckets from (
    select pg_advisory_xact_lock(:lockClass!::int, b.bucket)
    from (select distinct (t.member_id % :buckets!)::int as bucket from unnest(:memberIds!::bigint[])
      as t(member_id) order by bucket) b
  ) locks
), incoming as materialized (
  -- Numbered above the join: nobody gets a number before all locks are held.
  select nextval('huigan.event_seq') as seq, t.*, to_timestamp(t.occurred_ms / 1000) as occurred_at
  from held cross join rows from (
    unnest(:sources!::text[]), unnest(:externalIds!::text[]), unnest(:hashes!::bytea[]),
      unnest(:memberIds!::bigint[]),
    unnest(:kinds!::huigan.event_kind[]), unnest(:occurredAt!::float8[]), unnest(:days!::date[]),
      json_array_elements(:payloads!::json),
    unnest(:stores!::text[]), unnest(:receipts!::text[]), unnest(:awaited!::boolean[]),
      unnest(:messageIds!::text[])
  ) as t(source, external_id, content_hash, member_id, kind, occurred_ms, business_day, payload, store_id,
    receipt_no, awaited, message_id)
  where held.buckets > 0
), keys as (
  insert into huigan.event_keys (brand_id, source, external_id, content_hash, member_id, seq, message_id,
    told_at)
  select :brandId!::smallint, source, external_id, content_hash, member_id, seq, message_id, case
    when message_id is not null then now() end
  from incoming
), sales as (
  insert into huigan.sale_keys (brand_id, store_id, business_day, receipt_no, content_hash, member_id, seq)
  select :brandId!::smallint, store_id, business_day, receipt_no, content_hash, member_id, seq from incoming
    where kind = 'sale' and not awaited
)
insert into huigan.inbox (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day,
  payload)
select member_id, seq, :brandId!::smallint, source, external_id, kind, occurred_at, business_day, payload
  from incoming
returning seq;

/* @name claimAwaitedSale */
update huigan.sale_keys set content_hash = :hash!, member_id = :memberId, seq = :seq,
  guest = :seq::bigint is null
where brand_id = :brandId! and store_id = :store! and business_day = :day! and receipt_no = :receipt!
  and seq is null and not guest
returning receipt_no;

/* @name awaitSales */
insert into huigan.sale_keys (brand_id, store_id, business_day, receipt_no)
select distinct :brandId!::smallint, t.store_id, t.business_day, t.receipt_no
from unnest(:stores!::text[], :days!::date[], :receipts!::text[]) as t(store_id, business_day, receipt_no)
on conflict do nothing;

/* @name parkEvents */
with incoming as (
  select * from unnest(
    :sources!::text[], :externalIds!::text[], :hashes!::bytea[], :kinds!::huigan.event_kind[],
      :occurredAt!::float8[], :days!::date[],
    :payloads!::text[], :stores!::text[], :saleDays!::date[], :receipts!::text[], :messageIds!::text[]
  ) with ordinality
    as t(source, external_id, content_hash, kind, occurred_ms, business_day, payload, store_id, sale_day,
      receipt_no, message_id, place)
), keys as (
  insert into huigan.event_keys (brand_id, source, external_id, content_hash, message_id, told_at)
  select :brandId!::smallint, source, external_id, content_hash, message_id, case
    when message_id is not null then now() end from incoming
  on conflict do nothing
  returning source, external_id
)
insert into huigan.parked_events (brand_id, store_id, sale_day, receipt_no, source, external_id, kind,
  occurred_at, business_day, payload)
select :brandId!::smallint, i.store_id, i.sale_day, i.receipt_no, i.source, i.external_id, i.kind,
  to_timestamp(i.occurred_ms / 1000),
  i.business_day, i.payload::json
from incoming i join keys k on k.source = i.source and k.external_id = i.external_id order by i.place
returning source, external_id;

/* @name releaseParked */
with released as (
  delete from huigan.parked_events p using (
    select o.brand_id, o.store_id, o.sale_day, o.receipt_no, o.parked_id, t.member_id
    -- A select of its own around the arrays: Citus takes all of their columns to be as the first one is.
    from (
      select u.store_id, u.sale_day, u.receipt_no, u.member_id
      from unnest(:stores!::text[], :days!::date[], :receipts!::text[], :memberIds!::bigint[])
        as u(store_id, sale_day, receipt_no, member_id)
    ) t
    join huigan.parked_events o on o.brand_id = :brandId! and o.store_id = t.store_id
      and o.sale_day = t.sale_day and o.receipt_no = t.receipt_no
    order by o.parked_id limit :limit!::int
  ) next
  where p.brand_id = next.brand_id and p.store_id = next.store_id and p.sale_day = next.sale_day
    and p.receipt_no = next.receipt_no and p.parked_id = next.parked_id
  returning p.*, next.member_id
), numbered as (
  select o.*, nextval('huigan.event_seq') as seq from (select * from released order by parked_id) o
), keyed as (
  update huigan.event_keys k set member_id = n.member_id, seq = n.seq
  from numbered n where k.brand_id = n.brand_id and k.source = n.source and k.external_id = n.external_id
)
insert into huigan.inbox (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day,
  payload, received_at)
select member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day, payload, received_at
  from numbered
returning member_id, seq;

/* @name findWaiting */
select f.member_id, f.seq from huigan.inbox f where f.member_id > :after!
order by f.member_id, f.seq limit :limit!::int;

/* @name findUnknown */
with asked as (
  select t.member_id from unnest(:memberIds!::bigint[]) as t(member_id)
), known as materialized (
  select m.member_id from huigan.members m where m.member_id = any(:memberIds!::bigint[])
)
select a.member_id as "member_id!" from asked a left join known k on k.member_id = a.member_id
where k.member_id is null;

/* @name findFirstDay */
select i.business_day from huigan.inbox i where i.member_id = :memberId! order by i.seq limit 1;

/* @name buryFirstWaiting */
with taken as (
  delete from huigan.inbox i
  where i.member_id = :memberId! and i.seq = (select min(f.seq) from huigan.inbox f
    where f.member_id = :memberId!)
  returning i.*
), kept as (
  insert into huigan.events (member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day,
    payload, received_at)
  select member_id, seq, brand_id, source, external_id, kind, occurred_at, business_day, payload, received_at
  from taken
), buried as (
  insert into huigan.dead_letters (brand_id, member_id, seq, source, external_id, kind, occurred_at,
    business_day, payload, code, reason)
  select brand_id, member_id, seq, source, external_id, kind, occurred_at, business_day, payload, :code!,
    :reason!
  from taken
)
select seq as "seq!" from taken;
