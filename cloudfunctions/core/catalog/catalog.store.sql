/* @name saveStores */
insert into huigan.stores (brand_id, store_id, name)
select :brandId!::smallint, t.store_id, t.name from unnest(:storeIds!::text[], :names!::text[])
  as t(store_id, name) order by t.store_id
on conflict (brand_id, store_id) do update set name = excluded.name where stores.name <> excluded.name;

/* @name saveProducts */
insert into huigan.products (brand_id, product_id, name, category, price_fen)
select :brandId!::smallint, t.product_id, t.name, t.category, t.price_fen
from unnest(:productIds!::text[], :names!::text[], :categories!::text[], :prices!::bigint[])
  as t(product_id, name, category, price_fen)
order by t.product_id
on conflict (brand_id, product_id) do update set name = excluded.name, category = excluded.category,
  price_fen = excluded.price_fen
  where (products.name, products.category, products.price_fen) is distinct
    from (excluded.name, excluded.category, excluded.price_fen);

/* @name findStores */
select store_id, name from huigan.stores where brand_id = :brandId! and store_id > :after! order by store_id
  limit :limit!::int;

/* @name findProducts */
select product_id, name, category, price_fen from huigan.products
where brand_id = :brandId! and product_id > :after! order by product_id limit :limit!::int;

/* @name findStoresById */
select store_id, name from huigan.stores where brand_id = :brandId! and store_id = any(:storeIds!::text[])
  order by store_id;
