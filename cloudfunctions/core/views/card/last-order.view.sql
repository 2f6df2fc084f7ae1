/* @name findLastOrder */
-- The last one that was fetched; goods of the points mall are not bought again.
select o.order_id, s.name as store, (
  select jsonb_agg(jsonb_build_object('product', l.product_id, 'name', l.name, 'quantity', l.quantity)
    order by l.position)
  from huigan.order_lines l where l.member_id = :memberId! and l.order_id = o.order_id) as "lines!"
from huigan.orders o join huigan.stores s on s.brand_id = o.brand_id and s.store_id = o.store_id
where o.member_id = :memberId! and o.state = 'completed' and o.mall_item is null
order by o.created_at desc, o.order_id desc limit 1;
