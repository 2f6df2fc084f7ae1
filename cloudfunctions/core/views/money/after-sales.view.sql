/* @name findAsked */
select a.member_id, a.after_sale_id, a.order_id, a.state, a.lines, a.asked_at, o.business_day, o.pickup_no,
  p.display_name as "member?",
  w.reason as "reason?", w.answer as "answer?", coalesce(w.photo_type is not null, false) as "has_photo!",
    null::bigint as "amount_fen?", null::bigint as "points?"
from huigan.after_sales a
join huigan.orders o on o.member_id = a.member_id and o.order_id = a.order_id
left join huigan.after_sale_words w on w.member_id = a.member_id and w.after_sale_id = a.after_sale_id
left join huigan.member_profiles p on p.member_id = a.member_id
where a.brand_id = :brandId! and a.store_id = :store! and a.state = 'asked'
  and (a.asked_at, a.after_sale_id) > (:afterAt!::timestamptz, :afterId!)
order by a.asked_at, a.after_sale_id limit :limit!::int;

/* @name findAnswered */
select a.member_id, a.after_sale_id, a.order_id, a.state, a.lines, a.asked_at, o.business_day, o.pickup_no,
  p.display_name as "member?",
  w.reason as "reason?", w.answer as "answer?", coalesce(w.photo_type is not null, false) as "has_photo!",
    r.amount_fen as "amount_fen?", r.points as "points?"
from huigan.after_sales a
join huigan.orders o on o.member_id = a.member_id and o.order_id = a.order_id
left join huigan.after_sale_words w on w.member_id = a.member_id and w.after_sale_id = a.after_sale_id
left join huigan.member_profiles p on p.member_id = a.member_id
left join huigan.refunds r on r.member_id = a.member_id and r.refund_id = a.refund_id
where a.brand_id = :brandId! and a.store_id = :store! and a.state in ('accepted', 'declined', 'withdrawn')
  and (a.asked_at, a.after_sale_id) < (:afterAt!::timestamptz, :afterId!)
order by a.asked_at desc, a.after_sale_id desc limit :limit!::int;
