/* @name insertAfterSale */
with claimed as (
  insert into huigan.after_sale_keys (after_sale_id, member_id) values (:afterSaleId!, :memberId!)
), made as (
  insert into huigan.after_sales (member_id, after_sale_id, order_id, brand_id, store_id, state, lines,
    request_id, asked_at)
  values (:memberId!, :afterSaleId!, :orderId!, :brandId!, :storeId!, 'asked', :lines!::jsonb, :requestId!,
    :askedAt!::timestamptz)
  returning member_id, after_sale_id
)
insert into huigan.after_sale_words (member_id, after_sale_id, reason, photo, photo_type)
select made.member_id, made.after_sale_id, :reason!, :photo, :photoType from made;

/* @name readAfterSalesOfOrder */
select a.member_id, a.after_sale_id, a.order_id, a.brand_id, a.store_id, a.state, a.lines, a.request_id,
  a.asked_at, a.answered_at, a.answered_by, a.refund_id,
  w.reason as "reason?", w.answer as "answer?", coalesce(w.photo_type is not null, false) as "has_photo!"
from huigan.after_sales a left join huigan.after_sale_words w using (member_id, after_sale_id)
where a.member_id = :memberId! and a.order_id = :orderId! order by a.asked_at, a.after_sale_id
  limit :limit!::int;

/* @name findAfterSaleKey */
select k.member_id from huigan.after_sale_keys k where k.after_sale_id = :afterSaleId!;

/* @name findAfterSaleById */
select a.member_id, a.after_sale_id, a.order_id, a.brand_id, a.store_id, a.state, a.lines, a.request_id,
  a.asked_at, a.answered_at, a.answered_by, a.refund_id,
  w.reason as "reason?", w.answer as "answer?", coalesce(w.photo_type is not null, false) as "has_photo!"
from huigan.after_sales a left join huigan.after_sale_words w using (member_id, after_sale_id)
where a.member_id = :memberId! and a.after_sale_id = :afterSaleId! and a.brand_id = :brandId!;

/* @name setAnswered */
with answered as (
  update huigan.after_sales set state = :state!, answered_at = :at!::timestamptz, answered_by = :staffId,
    refund_id = :refundId
  where member_id = :memberId! and after_sale_id = :afterSaleId! and state = 'asked'
  returning member_id, after_sale_id
), worded as (
  update huigan.after_sale_words w set answer = :answer
  from answered where w.member_id = :memberId! and w.after_sale_id = answered.after_sale_id
)
select count(*)::int as "answered!" from answered;

/* @name readPhoto */
select w.photo, w.photo_type from huigan.after_sale_words w where w.member_id = :memberId!
  and w.after_sale_id = :afterSaleId!;

/* @name eraseTexts */
delete from huigan.after_sale_words where member_id = :memberId!;
