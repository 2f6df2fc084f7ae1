/* @name findScopeNames */
-- What stores, products and categories are called that terms name.
select 'store' as "kind!", s.store_id as "id!", s.name as "name!" from huigan.stores s
where s.brand_id = :brandId! and s.store_id = any(:stores!::text[])
union all
select 'product', p.product_id, p.name from huigan.products p
where p.brand_id = :brandId! and p.product_id = any(:products!::text[])
union all
select 'category', c.category_id, c.name from huigan.menu_categories c
where c.brand_id = :brandId! and c.category_id = any(:categories!::text[])
limit 3000;
