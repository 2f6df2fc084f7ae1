/* @name sumGroups */
-- Groups that were opened in a period and in which somebody paid.
select g.offer_id as "offer_id?", g.kind, count(*)::int as "groups!",
  count(*) filter (where g.state in ('forming', 'closing'))::int as "running!",
  count(*) filter (where g.state = 'filled')::int as "filled!",
  count(*) filter (where g.filled_by = 'brand')::int as "filled_by_brand!",
  count(*) filter (where g.state in ('failing', 'failed'))::int as "failed!"
from huigan.groups g
where g.brand_id = :brandId! and g.opened_at >= :fromAt!::timestamptz and g.opened_at < :untilAt!::timestamptz
  and (:offerId::text is null or g.offer_id = :offerId)
  and exists (select 1 from huigan.group_seats s where s.group_id = g.group_id and s.paid_at is not null)
group by g.offer_id, g.kind order by g.offer_id, g.kind limit 10000;

/* @name sumSeats */
-- Orders that stand, of those that were filled, by offer and store. What went back is in no sum. A newcomer's
-- first order is this one: nothing that they bought was made before, here or at a till.
with seats as materialized (
  select g.offer_id, g.kind, s.member_id, s.order_id
  from huigan.groups g
  join huigan.group_seats s on s.group_id = g.group_id and s.state in ('paid', 'confirmed')
  where g.brand_id = :brandId! and g.opened_at >= :fromAt!::timestamptz and g.opened_at < :untilAt!::timestamptz
    and (:offerId::text is null or g.offer_id = :offerId) and g.state = 'filled'
), lowered as (
  select o.member_id, o.order_id, q ->> 'line' as line, sum((r ->> 'shareFen')::bigint)::bigint as fen
  from huigan.orders o
  cross join lateral jsonb_array_elements(o.quote -> 'lines') q
  cross join lateral jsonb_array_elements(q -> 'adjustments') r
  where (o.member_id, o.order_id) in (select s.member_id, s.order_id from seats s) and r ->> 'code' like 'group-%'
  group by o.member_id, o.order_id, q ->> 'line'
), lines as (
  select n.member_id, n.order_id, sum(n.difference_fen) as difference_fen,
    sum((n.difference_fen + coalesce(a.fen, 0))
      - (n.difference_fen + coalesce(a.fen, 0)) * n.refunded_quantity / n.quantity) as off_fen
  from huigan.order_lines n
  left join lowered a on a.member_id = n.member_id and a.order_id = n.order_id and a.line = n.line
  where (n.member_id, n.order_id) in (select s.member_id, s.order_id from seats s)
  group by n.member_id, n.order_id
), sums as materialized (
  select s.offer_id, s.kind, o.store_id, count(*)::int as seats,
    sum(o.payable_fen - o.refunded_fen - l.difference_fen)::bigint as sales_fen,
    sum(l.off_fen)::bigint as off_fen,
    count(*) filter (where not exists (select 1 from huigan.orders b where b.member_id = o.member_id
        and b.confirmed_at is not null and (b.paid_at, b.order_id) < (o.paid_at, o.order_id))
      and not exists (select 1 from huigan.journals j where j.member_id = o.member_id and j.kind = 'sale'
        and j.effective_at < o.paid_at))::int as newcomers
  from seats s
  join huigan.orders o on o.member_id = s.member_id and o.order_id = s.order_id and o.state <> 'refunded'
  join lines l on l.member_id = o.member_id and l.order_id = o.order_id
  group by s.offer_id, s.kind, o.store_id
)
select s.offer_id as "offer_id?", s.kind, s.store_id, t.name as "store_name?", s.seats as "seats!",
  s.sales_fen as "sales_fen!", s.off_fen as "off_fen!", s.newcomers as "newcomers!"
from sums s
left join huigan.stores t on t.brand_id = :brandId! and t.store_id = s.store_id
order by s.offer_id, s.kind, s.store_id limit 10000;

/* @name findOfferNames */
select o.offer_id, o.document ->> 'name' as "name!" from huigan.group_offers o
where o.brand_id = :brandId! and o.offer_id = any(:offerIds!::text[]) order by o.offer_id limit 10000;
