/* @name findPaying */
-- An order that is to be paid, who pays it, what they read at WeChat Pay, and the payment that is open.
select o.brand_id, o.state, o.payable_fen, o.pay_by, o.paid_at,
  (select i.identity from huigan.member_identities i where i.member_id = :memberId! and i.kind = 'wechat'
    order by i.used_at desc nulls last, i.identity limit 1) as "payer?",
  (select jsonb_agg(jsonb_build_object('name', l.name, 'quantity', l.quantity) order by l.position)
    from huigan.order_lines l where l.member_id = :memberId! and l.order_id = o.order_id) as "lines?",
  (select count(*) from huigan.payments p where p.member_id = :memberId!
    and p.order_id = o.order_id)::int as "attempts!",
  p.out_trade_no as "out_trade_no?", p.attempt as "attempt?", p.amount_fen as "amount_fen?",
  p.prepay_id as "prepay_id?", p.made_at as "made_at?"
from huigan.orders o
left join huigan.payments p on p.member_id = :memberId! and p.order_id = o.order_id and p.state = 'open'
where o.member_id = :memberId! and o.order_id = :orderId! limit 1;

/* @name findPaidFor */
-- What a payment's number stands for: the payment, its order and lines, and the latest programme of the
-- brand.
select p.member_id, p.amount_fen, p.state as payment_state,
  o.order_id, o.brand_id, o.store_id, o.business_day, o.state, o.coupon_id, o.group_id,
  (select jsonb_agg(jsonb_build_object('line', l.line, 'product', l.product_id, 'category', l.category,
    'quantity', l.quantity, 'netFen', (l.net_fen - l.difference_fen)::text) order by l.position)
  from huigan.order_lines l where l.member_id = o.member_id and l.order_id = o.order_id) as "lines?",
  (select max(v.version) from huigan.programme_versions v
    where v.brand_id = o.brand_id) as "latest_programme!"
from huigan.payments p
join huigan.orders o on o.member_id = p.member_id and o.order_id = p.order_id
where p.member_id = (select k.member_id from huigan.payment_keys k where k.out_trade_no = :outTradeNo!)
  and p.out_trade_no = :outTradeNo!;
