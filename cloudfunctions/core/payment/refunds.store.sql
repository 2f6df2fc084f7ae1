/* @name insertRefund */
with claimed as (
  insert into huigan.refund_keys (refund_id, member_id) values (:refundId!, :memberId!) returning refund_id
)
insert into huigan.refunds (member_id, refund_id, order_id, brand_id, store_id, out_trade_no, kind,
  amount_fen, points, lines, state, staff_id, request_id, reason, asked_at, done_at)
select :memberId!::bigint, claimed.refund_id, :orderId!::text, :brandId!::smallint, :storeId!::text,
  :outTradeNo::text, :kind!::text, :amountFen!::bigint, :points!::bigint, :lines!::jsonb, :state!::text,
  :staffId::bigint, :requestId!::text, :reason!::text, :askedAt!::timestamptz, :doneAt::timestamptz
from claimed;

/* @name findRefundKey */
select k.member_id from huigan.refund_keys k where k.refund_id = :refundId!;

/* @name readRefundsOfOrder */
select r.refund_id, r.member_id, r.order_id, r.brand_id, r.store_id, r.out_trade_no, r.kind, r.amount_fen,
  r.points, r.lines, r.state, r.wechat_refund_id, r.staff_id,
  r.request_id, r.reason, r.asked_at, r.done_at, r.last_error
from huigan.refunds r where r.member_id = :memberId! and r.order_id = :orderId! order by r.asked_at,
  r.refund_id limit :limit!::int;

/* @name findRefundByNumber */
select r.refund_id, r.member_id, r.order_id, r.brand_id, r.store_id, r.out_trade_no, r.kind, r.amount_fen,
  r.points, r.lines, r.state, r.wechat_refund_id, r.staff_id,
  r.request_id, r.reason, r.asked_at, r.done_at, r.last_error
from huigan.refunds r where r.member_id = :memberId! and r.refund_id = :refundId!;

/* @name holdRefundByNumber */
select r.refund_id, r.member_id, r.order_id, r.brand_id, r.store_id, r.out_trade_no, r.kind, r.amount_fen,
  r.points, r.lines, r.state, r.wechat_refund_id, r.staff_id,
  r.request_id, r.reason, r.asked_at, r.done_at, r.last_error
from huigan.refunds r where r.member_id = :memberId! and r.refund_id = :refundId! for update;

/* @name setRefundState */
update huigan.refunds set state = :state!, wechat_refund_id = coalesce(:wechatRefundId, wechat_refund_id),
  done_at = :doneAt::timestamptz, ask_at = :askAt::timestamptz,
  last_error = :lastError
where member_id = :memberId! and refund_id = :refundId!;

/* @name takeRefundsToAsk */
with due as materialized (
  select d.member_id, d.refund_id from huigan.refunds d where d.ask_at <= :now!::timestamptz
  order by d.ask_at limit :limit!::int
)
update huigan.refunds r set ask_at = :again!::timestamptz
from due where r.member_id = due.member_id and r.refund_id = due.refund_id
  and r.ask_at <= :now!::timestamptz
returning r.refund_id, r.member_id, r.order_id, r.brand_id, r.store_id, r.out_trade_no, r.kind, r.amount_fen,
  r.points, r.lines, r.state, r.wechat_refund_id, r.staff_id,
  r.request_id, r.reason, r.asked_at, r.done_at, r.last_error;

/* @name setRefundAskAt */
update huigan.refunds set ask_at = :askAt!::timestamptz
where member_id = :memberId! and refund_id = :refundId! and state = 'processing';

/* @name eraseReasons */
update huigan.refunds set reason = '' where member_id = :memberId! and reason <> '';
