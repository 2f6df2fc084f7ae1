/* @name findAppOrders */
select o.order_id from huigan.order_keys k
join huigan.orders o on o.member_id = k.member_id and o.order_id = k.order_id
where k.order_id = any(:receipts!::text[]) and o.brand_id = :brandId! and o.store_id = :storeId!;
