/* @name insertPayment */
-- Under its order's row. Nothing is kept where the order does not wait for money any more, or another payment
-- was begun in this moment.
with held as materialized (
  select o.order_id from huigan.orders o
  where o.member_id = :memberId! and o.order_id = :orderId! and o.state = 'created' for no key update
), claimed as (
  insert into huigan.payment_keys (out_trade_no, member_id)
  select :outTradeNo!::text, :memberId!::bigint from held
  on conflict (out_trade_no) do nothing returning out_trade_no
)
insert into huigan.payments (member_id, out_trade_no, order_id, brand_id, attempt, amount_fen, state, made_at,
  ask_at)
select :memberId!::bigint, claimed.out_trade_no, :orderId!::text, :brandId!::smallint, :attempt!::smallint,
  :amountFen!::bigint, 'open', :madeAt!::timestamptz, :askAt!::timestamptz
from claimed returning out_trade_no;

/* @name findPaymentKey */
select k.member_id from huigan.payment_keys k where k.out_trade_no = :outTradeNo!;

/* @name holdPaymentsOfOrder */
select p.out_trade_no, p.member_id, p.order_id, p.brand_id, p.attempt, p.amount_fen, p.state, p.prepay_id,
  p.transaction_id, p.paid_fen, p.paid_at,
  p.refunded_fen, p.made_at
from huigan.payments p where p.member_id = :memberId! and p.order_id = :orderId! order by p.attempt
  limit :limit!::int for update;

/* @name readPaymentsOfOrder */
select p.out_trade_no, p.member_id, p.order_id, p.brand_id, p.attempt, p.amount_fen, p.state, p.prepay_id,
  p.transaction_id, p.paid_fen, p.paid_at,
  p.refunded_fen, p.made_at
from huigan.payments p where p.member_id = :memberId! and p.order_id = :orderId! order by p.attempt
  limit :limit!::int;

/* @name findPaymentByNumber */
select p.out_trade_no, p.member_id, p.order_id, p.brand_id, p.attempt, p.amount_fen, p.state, p.prepay_id,
  p.transaction_id, p.paid_fen, p.paid_at,
  p.refunded_fen, p.made_at
from huigan.payments p where p.member_id = :memberId! and p.out_trade_no = :outTradeNo!;

/* @name setPrepay */
update huigan.payments set prepay_id = :prepayId!
where member_id = :memberId! and out_trade_no = :outTradeNo! and prepay_id is null;

/* @name setPaid */
update huigan.payments set state = :state!, transaction_id = :transactionId!, paid_fen = :paidFen!,
  paid_at = :paidAt!::timestamptz, ask_at = null
where member_id = :memberId! and out_trade_no = :outTradeNo!;

/* @name setClosed */
update huigan.payments set state = 'closed', ask_at = null
where member_id = :memberId! and out_trade_no = :outTradeNo! and state = 'open';

/* @name addToRefunded */
update huigan.payments set refunded_fen = refunded_fen + :fen!
where member_id = :memberId! and out_trade_no = :outTradeNo!;

/* @name takePaymentsToAsk */
with due as materialized (
  select d.member_id, d.out_trade_no from huigan.payments d where d.ask_at <= :now!::timestamptz
  order by d.ask_at limit :limit!::int
)
update huigan.payments p set ask_at = :again!::timestamptz
from due where p.member_id = due.member_id and p.out_trade_no = due.out_trade_no
  and p.ask_at <= :now!::timestamptz
returning p.out_trade_no, p.member_id, p.order_id, p.brand_id, p.attempt, p.amount_fen, p.state, p.prepay_id,
  p.transaction_id, p.paid_fen, p.paid_at,
  p.refunded_fen, p.made_at;

/* @name setAskAt */
update huigan.payments set ask_at = :askAt!::timestamptz
where member_id = :memberId! and out_trade_no = :outTradeNo! and state = 'open';
