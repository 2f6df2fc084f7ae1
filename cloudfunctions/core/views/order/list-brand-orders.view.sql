/* @name findBrandOrders */
-- By the instant of creation, newest first: `until` and `beforeId` are where the page before ended.
select o.member_id, o.order_id, o.store_id, s.name as store_name, o.state, o.pickup_no, o.serving,
  o.created_at, o.list_fen, o.payable_fen, o.points_used, o.refunded_fen,
  p.display_name as "member?"
from huigan.orders o
join huigan.stores s on s.brand_id = o.brand_id and s.store_id = o.store_id
left join huigan.member_profiles p on p.member_id = o.member_id
where o.brand_id = :brandId! and o.created_at >= :from!::timestamptz
  and (o.created_at, o.order_id) < (:until!::timestamptz, :beforeId!::text)
  and (:store::text is null or o.store_id = :store) and (:states::text[] is null or o.state = any(:states))
  and (:text::text is null or o.order_id = :text or o.pickup_no = :text)
order by o.created_at desc, o.order_id desc limit :limit!::int;

/* @name findLinesOfOrders */
select l.member_id, l.order_id, l.name, l.quantity
from unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)
join huigan.order_lines l on l.member_id = t.member_id and l.order_id = t.order_id
order by l.member_id, l.order_id, l.position limit :limit!::int;
