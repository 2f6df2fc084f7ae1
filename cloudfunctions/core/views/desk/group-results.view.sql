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
  and exists (select from huigan.group_seats s where s.group_id = g.group_id and s.paid_at is not null)
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
)
select g.offer_id as "offer_id?", g.kind, o.store_id, t.name as "store_name?", count(*)::int as "seats!",
  sum(o.payable_fen - o.refunded_fen - l.difference_fen)::bigint as "sales_fen!",
  sum(l.off_fen)::bigint as "off_fen!",
  count(*) filter (where not exists (select from huigan.orders b where b.member_id = o.member_id
      and b.confirmed_at is not null and (b.paid_at, b.order_id) < (o.paid_at, o.order_id))
    and not exists (select from huigan.journals j where j.member_id = o.member_id and j.kind = 'sale'
      and j.effective_at < o.paid_at))::int as "newcomers!"
from seats g
join huigan.orders o on o.member_id = g.member_id and o.order_id = g.order_id and o.state <> 'refunded'
left join huigan.stores t on t.brand_id = o.brand_id and t.store_id = o.store_id
cross join lateral (
  select coalesce(sum(n.difference_fen), 0)::bigint as difference_fen,
    coalesce(sum((n.difference_fen + a.fen) - (n.difference_fen + a.fen) * n.refunded_quantity / n.quantity),
      0)::bigint as off_fen
  from huigan.order_lines n
  cross join lateral (
    select coalesce(sum((r ->> 'shareFen')::bigint), 0)::bigint as fen
    from jsonb_array_elements(o.quote -> 'lines') q
    cross join lateral jsonb_array_elements(q -> 'adjustments') r
    where q ->> 'line' = n.line and r ->> 'code' like 'group-%'
  ) a
  where n.member_id = o.member_id and n.order_id = o.order_id
) l
group by g.offer_id, g.kind, o.store_id, t.name order by g.offer_id, g.kind, o.store_id limit 10000;

/* @name findOfferNames */
select o.offer_id, o.document ->> 'name' as "name!" from huigan.group_offers o
where o.brand_id = :brandId! and o.offer_id = any(:offerIds!::text[]) order by o.offer_id limit 10000;
