/* @name findUsual */
select distinct on (l.product_id) l.product_id, l.chosen
from (
  select order_id, created_at from huigan.orders
  where member_id = :memberId! and paid_at is not null order by order_id desc limit :orders!::int
) o join huigan.order_lines l on l.member_id = :memberId! and l.order_id = o.order_id
order by l.product_id, o.created_at desc, l.position desc;
