/* @name listGroupOffers */
-- By id, after one; with the groups of each that run now.
with page as materialized (
  select o.offer_id, o.revision, o.state, o.document, c.seats, c.stock
  from huigan.group_offers o
  join huigan.group_offer_counters c on c.brand_id = :brandId! and c.offer_id = o.offer_id
  where o.brand_id = :brandId! and (:state::text is null or o.state = :state) and o.offer_id > :after!
    and (:offerId::text is null or o.offer_id = :offerId)
  order by o.offer_id limit :limit!::int
), running as materialized (
  select g.offer_id, count(*)::int as groups from huigan.groups g
  where g.brand_id = :brandId! and g.offer_id in (select o.offer_id from page o)
    and g.state in ('forming', 'closing')
  group by g.offer_id
)
select o.offer_id, o.revision, o.state, o.document, o.seats, o.stock, coalesce(r.groups, 0) as "running!"
from page o left join running r on r.offer_id = o.offer_id
order by o.offer_id;

/* @name findPricesOfProduct */
-- Own prices of stores.
select s.store_id, s.price_fen as "price_fen!" from huigan.store_items s
where s.brand_id = :brandId! and s.product_id = :product! and s.price_fen is not null
order by s.store_id limit 10000;
