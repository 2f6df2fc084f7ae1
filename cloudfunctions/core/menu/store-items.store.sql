/* @name findStoreItems */
select product_id, price_fen, available, sold_out from huigan.store_items
where brand_id = :brandId! and store_id = :storeId! and (:productIds::text[] is null
  or product_id = any(:productIds))
order by product_id limit :limit!::int;

/* @name lockScarce */
select product_id from huigan.store_items
where brand_id = :brandId! and store_id = :storeId! and product_id = any(:productIds!::text[])
  and (available is not null or sold_out)
order by product_id for no key update;

/* @name takeAvailable */
-- Rows are held in the order of their products, then written as they are then.
with held as materialized (
  select s.product_id from huigan.store_items s
  where s.brand_id = :brandId! and s.store_id = :storeId! and s.product_id = any(:productIds!::text[])
    and (s.available is not null or s.sold_out)
  order by s.product_id for no key update
), taken as (
  update huigan.store_items s set available = s.available - t.quantity
  from held join unnest(:productIds!::text[], :quantities!::int[]) as t(product_id, quantity)
    on t.product_id = held.product_id
  where s.brand_id = :brandId! and s.store_id = :storeId! and s.product_id = held.product_id
    and not s.sold_out and s.available >= t.quantity
  returning s.product_id
)
select held.product_id, taken.product_id is not null as "taken!"
from held left join taken on taken.product_id = held.product_id order by held.product_id;

/* @name giveAvailable */
update huigan.store_items s set available = s.available + t.quantity
from unnest(:productIds!::text[], :quantities!::int[]) as t(product_id, quantity)
where s.brand_id = :brandId! and s.store_id = :storeId! and s.product_id = t.product_id
  and s.available is not null;

/* @name upsertSoldOut */
insert into huigan.store_items (brand_id, store_id, product_id, sold_out)
values (:brandId!, :storeId!, :productId!, :soldOut!)
on conflict (brand_id, store_id, product_id) do update set sold_out = excluded.sold_out
  where store_items.sold_out <> excluded.sold_out;

/* @name upsertStoreItem */
insert into huigan.store_items (brand_id, store_id, product_id, price_fen, available, sold_out)
values (:brandId!, :storeId!, :productId!, :priceFen, :available, :soldOut!)
on conflict (brand_id, store_id, product_id) do update
  set price_fen = excluded.price_fen, available = excluded.available, sold_out = excluded.sold_out;

/* @name lockStoreItem */
select product_id, price_fen, available, sold_out from huigan.store_items
where brand_id = :brandId! and store_id = :storeId! and product_id = :productId! for no key update;

/* @name lockStoreItems */
select product_id, price_fen, available, sold_out from huigan.store_items
where brand_id = :brandId! and store_id = :storeId! and product_id = any(:productIds!::text[])
order by product_id limit :limit!::int for no key update;

/* @name upsertStoreItems */
-- The count is nobody's but that of orders: it stays.
insert into huigan.store_items (brand_id, store_id, product_id, price_fen, sold_out)
select :brandId!::smallint, :storeId!::text, t.product_id, t.price_fen, t.sold_out
from unnest(:productIds!::text[], :pricesFen!::bigint[], :soldOut!::boolean[])
  as t(product_id, price_fen, sold_out)
order by t.product_id
on conflict (brand_id, store_id, product_id) do update
  set price_fen = excluded.price_fen, sold_out = excluded.sold_out;
