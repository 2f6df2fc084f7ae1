/* @name findPaymentsOfDay */
-- Settled is what has an event that was not refused, not what has a journal: a sale too small to earn
-- anything has none. Of a seat whose group was not filled when it was looked at nothing is sold.
with page as materialized (
  select p.member_id, p.out_trade_no, p.order_id, p.state, p.paid_fen, p.paid_at
  from huigan.payments p
  where p.brand_id = :brandId! and p.paid_at >= :from!::timestamptz and p.paid_at < :until!::timestamptz
    and (p.paid_at, p.out_trade_no) > (:afterAt!::timestamptz, :afterNumber!)
  order by p.paid_at, p.out_trade_no limit :limit!::int
), told as materialized (
  select k.external_id, k.member_id, k.seq from huigan.event_keys k
  where k.brand_id = :brandId! and k.source = 'order' and k.external_id in (select p.order_id from page p)
), settled as materialized (
  select k.external_id as order_id from told k
  join huigan.events e on e.member_id = k.member_id and e.seq = k.seq
  left join huigan.dead_letters d on d.member_id = e.member_id and d.seq = e.seq
  where d.seq is null
), unsold as materialized (
  select o.order_id from huigan.orders o
  where (o.member_id, o.order_id) in (select p.member_id, p.order_id from page p)
    and o.group_id is not null and o.confirmed_at is null
)
select p.out_trade_no, p.order_id, p.state, p.paid_fen as "paid_fen!", p.paid_at as "paid_at!", (
  p.state = 'stray' or p.order_id in (select s.order_id from settled s)
    or p.order_id in (select u.order_id from unsold u)
) as "settled!"
from page p
order by p.paid_at, p.out_trade_no;

/* @name findMembersOfPayments */
select distinct k.member_id from huigan.payment_keys k where k.out_trade_no = any(:numbers!::text[]);

/* @name findPaymentsByNumbers */
select p.out_trade_no, p.order_id, p.state, p.paid_fen from huigan.payments p
where p.member_id = any(:memberIds!::bigint[]) and p.out_trade_no = any(:numbers!::text[])
  and p.brand_id = :brandId!;

/* @name findRefundsOfDay */
select r.refund_id, r.order_id, r.out_trade_no as "out_trade_no!", r.state, r.amount_fen,
  r.done_at as "done_at!" from huigan.refunds r
where r.brand_id = :brandId! and r.done_at >= :from!::timestamptz and r.done_at < :until!::timestamptz
  and r.amount_fen > 0
  and (r.done_at, r.refund_id) > (:afterAt!::timestamptz, :afterNumber!)
order by r.done_at, r.refund_id limit :limit!::int;

/* @name findMembersOfRefunds */
select distinct k.member_id from huigan.refund_keys k where k.refund_id = any(:numbers!::text[]);

/* @name findRefundsByNumbers */
select r.refund_id, r.order_id, r.state, r.amount_fen from huigan.refunds r
where r.member_id = any(:memberIds!::bigint[]) and r.refund_id = any(:numbers!::text[])
  and r.brand_id = :brandId!;
