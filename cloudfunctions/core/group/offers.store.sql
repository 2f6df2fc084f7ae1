/* @name findOffers */
-- By id, after one; or the one of this id.
select o.brand_id, o.offer_id, o.revision, o.document, o.state, c.seats, c.stock
from huigan.group_offers o
join huigan.group_offer_counters c on c.brand_id = o.brand_id and c.offer_id = o.offer_id
where o.brand_id = :brandId! and o.state = any(:states!::text[]) and o.offer_id > :after!
  and (:offerId::text is null or o.offer_id = :offerId)
order by o.offer_id limit :limit!::int;

/* @name findOfficeOffer */
-- What the brand promises whoever starts an office's order now; the newest where there are several.
select o.document from huigan.group_offers o
where o.brand_id = :brandId! and o.state = 'live' and o.document #>> '{terms,kind}' = 'office'
order by o.offer_id desc limit 1;

/* @name insertOffer */
insert into huigan.group_offers (brand_id, offer_id, revision, document, state)
values (:brandId!, :offerId!, 1, :document!, :state!)
on conflict (brand_id, offer_id) do nothing
returning revision;

/* @name updateOffer */
-- Over the revision that was edited, or not at all. What has ended stays so.
update huigan.group_offers set revision = revision + 1, document = :document!, state = :state!
where brand_id = :brandId! and offer_id = :offerId! and revision = :revision! and state <> 'ended'
returning revision;

/* @name keepOfferStock */
-- No row: more seats are taken than would be allowed.
insert into huigan.group_offer_counters (brand_id, offer_id, stock) values (:brandId!, :offerId!, :stock)
on conflict (brand_id, offer_id) do update set stock = excluded.stock
where group_offer_counters.seats <= coalesce(excluded.stock, group_offer_counters.seats)
returning seats;
