/* @name findSaleGate */
-- What a sale is measured by: the limits of the brand, what a member bought on its day, and whether it is
-- held already.
with asked as (
  -- The limit takes nothing away: it tells the planner that there are few, each to be looked up by its key.
  select * from unnest(:memberIds!::bigint[], :stores!::text[], :days!::date[], :receipts!::text[])
    as t(member_id, store_id, day, receipt_no)
  limit :count!::int
), bought as materialized (
  select p.member_id, p.business_day as day, sum(p.fen)::bigint as fen, count(*)::int as sales
  from (
    select e.member_id, e.business_day, (select sum((line ->> 'amountFen')::bigint)
      from json_array_elements(e.payload -> 'lines') as line) as fen
    from huigan.events e
    where e.member_id = any(:memberIds!::bigint[]) and e.business_day = any(:days!::date[])
      and e.kind = 'sale'
    union all
    select i.member_id, i.business_day, (select sum((line ->> 'amountFen')::bigint)
      from json_array_elements(i.payload -> 'lines') as line)
    from huigan.inbox i
    where i.member_id = any(:memberIds!::bigint[]) and i.business_day = any(:days!::date[])
      and i.kind = 'sale'
  ) p
  group by p.member_id, p.business_day
), held as materialized (
  select h.member_id, h.sale_day, h.store_id, h.receipt_no, h.payload, h.state
  from asked a join huigan.held_sales h on h.brand_id = :brandId! and h.store_id = a.store_id
    and h.sale_day = a.day and h.receipt_no = a.receipt_no
), known as materialized (
  select k.member_id, k.business_day, k.store_id, k.receipt_no
  from asked a join huigan.sale_keys k on k.brand_id = :brandId! and k.store_id = a.store_id
    and k.business_day = a.day and k.receipt_no = a.receipt_no
  where k.seq is not null or k.guest
)
select 'limits' as "what!", null::bigint as member_id, null::date as day, null::text as store_id,
  null::text as receipt_no, null::json as payload, null::text as state,
  (select to_json(l) from huigan.sale_limits l where l.brand_id = :brandId!) as history,
  (select v.document -> 'intake' from huigan.programme_versions v
    where v.brand_id = :brandId! and v.effective_from <= :now!::timestamptz
    order by v.version desc limit 1)::json as own,
  null::bigint as fen, null::int as sales
union all
select 'day', b.member_id, b.day, null, null, null, null, null, null, b.fen, b.sales
from bought b where exists (select 1 from asked a where a.member_id = b.member_id and a.day = b.day)
union all
select 'held', h.member_id, h.sale_day, h.store_id, h.receipt_no, h.payload, h.state, null, null, null, null
from held h
union all
select 'known', k.member_id, k.business_day, k.store_id, k.receipt_no, null, null, null, null, null, null
from known k;

/* @name holdSales */
insert into huigan.held_sales (brand_id, store_id, sale_day, receipt_no, member_id, source, external_id,
  occurred_at, payload, amount_fen, reasons, held_at)
select :brandId!::smallint, t.store_id, t.day, t.receipt_no, t.member_id, t.source, t.external_id,
  to_timestamp(t.occurred_ms / 1000), t.payload::json, t.fen, string_to_array(t.reasons, ','),
  :now!::timestamptz
from unnest(:stores!::text[], :days!::date[], :receipts!::text[], :memberIds!::bigint[], :sources!::text[],
  :externalIds!::text[], :occurredAt!::float8[], :payloads!::text[], :amounts!::bigint[],
  :reasons!::text[]) as t(store_id, day, receipt_no, member_id, source, external_id, occurred_ms, payload,
  fen, reasons)
on conflict do nothing;

/* @name findHeldSale */
select h.member_id, h.source, h.external_id, h.occurred_at, h.payload, h.state
from huigan.held_sales h
where h.brand_id = :brandId! and h.store_id = :store! and h.sale_day = :day! and h.receipt_no = :receipt!;

/* @name moveHeldSale */
update huigan.held_sales set state = :to!, decided_at = :now!::timestamptz
where brand_id = :brandId! and store_id = :store! and sale_day = :day! and receipt_no = :receipt!
  and state = any(:from!::text[])
returning receipt_no;

/* @name countSales */
-- Of at most so many of the month's sales, as they lie: a look at some of them is enough.
with looked_at as (
  select e.member_id, e.business_day, s.fen, s.line from (
    select e.member_id, e.business_day, e.payload from huigan.events e
    where e.brand_id = :brandId! and e.kind = 'sale' and e.business_day between :from! and :to!
    limit :limit!::int
  ) e cross join lateral (
    select sum((line ->> 'amountFen')::bigint) as fen, max((line ->> 'amountFen')::bigint) as line
    from json_array_elements(e.payload -> 'lines') as line
  ) s
), days as (
  select sum(fen) as fen, count(*) as sales from looked_at group by member_id, business_day
)
select (select count(*) from looked_at)::int as "of!",
  (select percentile_disc(0.995) within group (order by fen) from looked_at)::bigint as receipt,
  (select percentile_disc(0.995) within group (order by line) from looked_at)::bigint as line,
  (select percentile_disc(0.995) within group (order by fen) from days)::bigint as day,
  (select percentile_disc(0.995) within group (order by sales) from days)::int as sales;

/* @name saveLimits */
insert into huigan.sale_limits (brand_id, receipt_fen, line_fen, day_fen, day_sales, of_sales, counted_at)
values (:brandId!, :receiptFen!, :lineFen!, :dayFen!, :daySales!, :ofSales!, :now!::timestamptz)
on conflict (brand_id) do update set receipt_fen = excluded.receipt_fen, line_fen = excluded.line_fen,
  day_fen = excluded.day_fen, day_sales = excluded.day_sales, of_sales = excluded.of_sales,
  counted_at = excluded.counted_at;

/* @name findBrandsToCount */
select b.brand_id from huigan.brands b
left join huigan.sale_limits l on l.brand_id = b.brand_id
where b.brand_id > :after! and (l.counted_at is null or l.counted_at < :before!::timestamptz)
order by b.brand_id limit :limit!::int;
