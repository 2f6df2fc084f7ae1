/* @name insertPayment */
insert into huigan.payments (out_trade_no, member_id, order_id, brand_id, attempt, amount_fen, state, made_at,
  ask_at)
values (:outTradeNo!, :memberId!, :orderId!, :brandId!, :attempt!, :amountFen!, 'open', :madeAt!::timestamptz,
  :askAt!::timestamptz);

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
from huigan.payments p where p.out_trade_no = :outTradeNo!;

/* @name setPrepay */
update huigan.payments set prepay_id = :prepayId! where out_trade_no = :outTradeNo! and prepay_id is null;

/* @name setPaid */
update huigan.payments set state = :state!, transaction_id = :transactionId!, paid_fen = :paidFen!,
  paid_at = :paidAt!::timestamptz, ask_at = null
where out_trade_no = :outTradeNo!;

/* @name setClosed */
update huigan.payments set state = 'closed', ask_at = null where out_trade_no = :outTradeNo!
  and state = 'open';

/* @name addToRefunded */
update huigan.payments set refunded_fen = refunded_fen + :fen! where out_trade_no = :outTradeNo!;

/* @name takePaymentsToAsk */
update huigan.payments p set ask_at = :again!::timestamptz
where p.out_trade_no in (
  select d.out_trade_no from huigan.payments d where d.ask_at <= :now!::timestamptz order by d.ask_at
    limit :limit!::int for update skip locked
)
returning p.out_trade_no, p.member_id, p.order_id, p.brand_id, p.attempt, p.amount_fen, p.state, p.prepay_id,
  p.transaction_id, p.paid_fen, p.paid_at,
  p.refunded_fen, p.made_at;

/* @name setAskAt */
update huigan.payments set ask_at = :askAt!::timestamptz where out_trade_no = :outTradeNo! and state = 'open';
