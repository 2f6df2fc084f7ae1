/* @name findAppOrders */
with told as materialized (
  select t.store_id, k.order_id, k.member_id
  from unnest(:stores!::text[], :receipts!::text[]) as t(store_id, order_id)
  join huigan.order_keys k on k.order_id = t.order_id
)
select o.order_id, o.store_id from told t
join huigan.orders o on o.member_id = t.member_id and o.order_id = t.order_id
where o.brand_id = :brandId! and o.store_id = t.store_id;
