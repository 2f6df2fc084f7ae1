/* @name insertWithdrawal */
with claimed as (
  insert into huigan.withdrawal_keys (withdrawal_id, member_id) values (:withdrawalId!, :memberId!)
  returning withdrawal_id
)
insert into huigan.withdrawals (member_id, withdrawal_id, brand_id, request_id, kind, state, gross_fen,
  withheld_fen, net_fen, points, coupon_template, coupon_name, programme_version, tax_method, tax_month,
  month_gross_fen, month_withheld_fen, bill, payee, asked_at, ended_at)
select :memberId!::bigint, claimed.withdrawal_id, :brandId!::smallint, :requestId!::text, :to!::text,
  :state!::text, :grossFen!::bigint, :withheldFen!::bigint, :netFen!::bigint, :points::bigint,
  :couponTemplate::text, :couponName::text, :version!::int, :taxMethod::text, :taxMonth::text,
  :monthGrossFen::bigint, :monthWithheldFen::bigint, :bill::bytea, :payee::bytea, :askedAt!::timestamptz,
  :endedAt::timestamptz
from claimed;

/* @name findWithdrawalKey */
select k.member_id from huigan.withdrawal_keys k where k.withdrawal_id = :withdrawalId!;

/* @name findWithdrawal */
select w.member_id, w.withdrawal_id, w.brand_id, w.request_id, w.kind, w.state, w.gross_fen, w.withheld_fen,
  w.net_fen, w.points, w.coupon_template, w.coupon_name, w.programme_version, w.tax_method, w.tax_month,
  w.month_gross_fen, w.month_withheld_fen, w.bill, w.asked_at, w.locked_at, w.cancel_asked_at, w.ended_at,
  w.wechat_bill_no, w.why, w.problem
from huigan.withdrawals w where w.member_id = :memberId! and w.withdrawal_id = :withdrawalId!;

/* @name holdWithdrawalRow */
select w.member_id, w.withdrawal_id, w.brand_id, w.request_id, w.kind, w.state, w.gross_fen, w.withheld_fen,
  w.net_fen, w.points, w.coupon_template, w.coupon_name, w.programme_version, w.tax_method, w.tax_month,
  w.month_gross_fen, w.month_withheld_fen, w.bill, w.asked_at, w.locked_at, w.cancel_asked_at, w.ended_at,
  w.wechat_bill_no, w.why, w.problem
from huigan.withdrawals w where w.member_id = :memberId! and w.withdrawal_id = :withdrawalId! for update;

/* @name findWithdrawalByRequest */
select w.member_id, w.withdrawal_id, w.brand_id, w.request_id, w.kind, w.state, w.gross_fen, w.withheld_fen,
  w.net_fen, w.points, w.coupon_template, w.coupon_name, w.programme_version, w.tax_method, w.tax_month,
  w.month_gross_fen, w.month_withheld_fen, w.bill, w.asked_at, w.locked_at, w.cancel_asked_at, w.ended_at,
  w.wechat_bill_no, w.why, w.problem
from huigan.withdrawals w where w.member_id = :memberId! and w.request_id = :requestId!;

/* @name findWithdrawals */
select w.member_id, w.withdrawal_id, w.brand_id, w.request_id, w.kind, w.state, w.gross_fen, w.withheld_fen,
  w.net_fen, w.points, w.coupon_template, w.coupon_name, w.programme_version, w.tax_method, w.tax_month,
  w.month_gross_fen, w.month_withheld_fen, w.bill, w.asked_at, w.locked_at, w.cancel_asked_at, w.ended_at,
  w.wechat_bill_no, w.why, w.problem
from huigan.withdrawals w
where w.member_id = :memberId! and (w.asked_at, w.withdrawal_id) < (:beforeAt!::timestamptz, :beforeId!)
order by w.asked_at desc, w.withdrawal_id desc limit :limit!::int;

/* @name updateWithdrawal */
update huigan.withdrawals set state = :state!, locked_at = :lockedAt::timestamptz,
  ended_at = :endedAt::timestamptz, wechat_bill_no = :wechatBillNo, why = :why, problem = :problem,
  payee = case when :state! = 'returned' then null else payee end, bill = :bill::bytea, ask_at = :askAt::timestamptz
where member_id = :memberId! and withdrawal_id = :withdrawalId!;

/* @name setCancelAsked */
update huigan.withdrawals set cancel_asked_at = :at!::timestamptz
where member_id = :memberId! and withdrawal_id = :withdrawalId! and cancel_asked_at is null;

/* @name setProblem */
update huigan.withdrawals set problem = :problem
where member_id = :memberId! and withdrawal_id = :withdrawalId! and state not in ('paid', 'returned');

/* @name takeWithdrawalsToAsk */
with due as materialized (
  select d.member_id, d.withdrawal_id from huigan.withdrawals d where d.ask_at <= :now!::timestamptz
  order by d.ask_at limit :limit!::int
)
update huigan.withdrawals w set ask_at = :again!::timestamptz
from due where w.member_id = due.member_id and w.withdrawal_id = due.withdrawal_id
  and w.ask_at <= :now!::timestamptz
returning w.member_id, w.withdrawal_id, w.brand_id, w.request_id, w.kind, w.state, w.gross_fen, w.withheld_fen,
  w.net_fen, w.points, w.coupon_template, w.coupon_name, w.programme_version, w.tax_method, w.tax_month,
  w.month_gross_fen, w.month_withheld_fen, w.bill, w.asked_at, w.locked_at, w.cancel_asked_at, w.ended_at,
  w.wechat_bill_no, w.why, w.problem;

/* @name setWithdrawalAskAt */
update huigan.withdrawals set ask_at = :askAt::timestamptz
where member_id = :memberId! and withdrawal_id = :withdrawalId! and ask_at is not null;

/* @name eraseReturnNotes */
-- What an operator wrote to a company whose statement came back. Codes of WeChat Pay are no words.
update huigan.withdrawals set why = ''
where member_id = :memberId! and kind = 'invoice' and state = 'returned' and why <> '';
