/* @name findGivenBack */
-- Which of these orders have refunds or requests for one.
select r.order_id as "order_id!" from huigan.refunds r
where r.member_id = :memberId! and r.order_id = any(:orderIds!::text[])
union
select a.order_id from huigan.after_sales a
where a.member_id = :memberId! and a.order_id = any(:orderIds!::text[])
limit 100;

/* @name findPhoto */
-- The newest photo of a request before a place in their order.
select a.after_sale_id, a.order_id, a.asked_at, w.photo as "photo!", w.photo_type as "photo_type!"
from huigan.after_sale_words w
join huigan.after_sales a on a.member_id = w.member_id and a.after_sale_id = w.after_sale_id
where w.member_id = :memberId! and w.photo is not null and (a.asked_at,
  a.after_sale_id) < (:beforeAt!::timestamptz, :beforeId!::text)
order by a.asked_at desc, a.after_sale_id desc limit 1;

/* @name countOpen */
-- What of a member's is not at its end: orders unpaid, paid and not handed out, money on its way back or
-- asked back, commission on its way out.
select
  (select count(*) from huigan.orders o where o.member_id = :memberId!
    and o.state = 'created')::int as "unpaid!",
  (select count(*) from huigan.orders o where o.member_id = :memberId!
    and o.state in ('paid', 'confirmed', 'preparing', 'ready'))::int as "waiting!",
  (select count(*) from huigan.refunds r where r.member_id = :memberId! and r.state <> 'done')::int
    + (select count(*) from huigan.after_sales a where a.member_id = :memberId!
      and a.state = 'asked')::int as "refunds!",
  (select coalesce(sum(w.gross_fen), 0) from huigan.withdrawals w where w.member_id = :memberId!
    and w.state not in ('paid', 'returned'))::bigint as "withdrawing!";
