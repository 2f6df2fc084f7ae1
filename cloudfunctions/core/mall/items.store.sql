/* @name findMallItems */
select i.brand_id, i.item_id, i.revision, i.document, i.state, c.taken, c.stock
from huigan.mall_items i join huigan.mall_counters c on c.brand_id = i.brand_id and c.item_id = i.item_id
where i.brand_id = :brandId! and i.state = any(:states!::text[])
  and (:itemId::text is null or i.item_id = :itemId)
order by i.item_id limit 500;

/* @name findMallPictures */
select i.item_id, i.document ->> 'picture' as "picture!" from huigan.mall_items i
where i.brand_id = :brandId! and i.item_id = any(:itemIds!::text[]) limit 500;

/* @name insertMallItem */
insert into huigan.mall_items (brand_id, item_id, revision, document, state)
values (:brandId!, :itemId!, 1, :document!, :state!)
on conflict (brand_id, item_id) do nothing
returning revision;

/* @name updateMallItem */
-- Over the revision that was edited, or not at all.
update huigan.mall_items set revision = revision + 1, document = :document!, state = :state!
where brand_id = :brandId! and item_id = :itemId! and revision = :revision!
returning revision;

/* @name keepMallStock */
-- No row: more were taken than would be allowed.
insert into huigan.mall_counters (brand_id, item_id, stock) values (:brandId!, :itemId!, :stock)
on conflict (brand_id, item_id) do update set stock = excluded.stock
where mall_counters.taken <= coalesce(excluded.stock, mall_counters.taken)
returning taken;

/* @name takePiece */
-- Of many who want the last one at once, one gets it; no row: nothing is left.
update huigan.mall_counters set taken = taken + 1
where brand_id = :brandId! and item_id = :itemId! and taken < coalesce(stock, taken + 1)
returning taken;

/* @name returnPiece */
update huigan.mall_counters set taken = taken - 1 where brand_id = :brandId! and item_id = :itemId!
returning taken;
