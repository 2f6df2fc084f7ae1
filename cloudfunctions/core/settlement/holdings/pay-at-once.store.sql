/* @name writePaidAtOnce */
-- All that is written when the usual payment of a plain order comes, or nothing: where the order or the
-- payment has changed since it was read, somebody else was first.
with held as materialized (
  select o.member_id, o.order_id, o.brand_id, o.store_id, o.business_day, o.referral
  from huigan.orders o
  where o.member_id = :memberId! and o.order_id = :orderId! and o.state = 'created' for no key update
), paid as (
  update huigan.payments p set state = 'paid', transaction_id = :transactionId!, paid_fen = :paidFen!,
    paid_at = :paidAt!::timestamptz, ask_at = null
  from held
  where p.member_id = :memberId! and p.out_trade_no = :outTradeNo! and p.state = 'open'
  returning p.out_trade_no
), sold as (
  update huigan.order_lines l set stock = 'sold' from held, paid
  where l.member_id = :memberId! and l.order_id = :orderId! and l.stock = 'held'
), told as (
  insert into huigan.effects (member_id, kind, subject, brand_id, owner_kind, owner_id, payload, due_at,
    attempts, made_at)
  select held.member_id, 'tell-sale', held.order_id, held.brand_id, 'order', held.order_id, :sale!::json,
    :dueAt!::timestamptz, :attempts!::int, :paidAt!::timestamptz
  from held, paid
), followed as (
  -- Of an order that is somebody's recommendation: they are paid for it.
  insert into huigan.effects (member_id, kind, subject, brand_id, owner_kind, owner_id, payload, due_at,
    made_at)
  select held.member_id, 'follow-referral', held.order_id || ':confirmed', held.brand_id, 'order',
    held.order_id, json_build_object('referrer', held.referral ->> 'referrer'), :paidAt!::timestamptz, :paidAt!::timestamptz
  from held, paid where held.referral is not null
), counted as (
  insert into huigan.pickup_counters (brand_id, store_id, business_day, last_no)
  select held.brand_id, held.store_id, held.business_day, 1 from held, paid
  on conflict (brand_id, store_id, business_day) do update set last_no = pickup_counters.last_no + 1
  returning last_no
), claimed as (
  insert into huigan.pickup_codes (brand_id, code, member_id, order_id)
  select held.brand_id, c.code, held.member_id, held.order_id
  from held, paid, unnest(:codes!::text[]) with ordinality as c(code, place)
  where c.code not in (select k.code from huigan.pickup_codes k
    where k.brand_id = (select h.brand_id from held h) and k.code = any(:codes!::text[]))
  order by c.place limit 1
  returning code
)
update huigan.orders o set state = 'confirmed', paid_at = :paidAt!::timestamptz,
  confirmed_at = :paidAt!::timestamptz, pickup_no = huigan.pickup_no_of(counted.last_no),
  pickup_code = claimed.code
from held, counted, claimed where o.member_id = :memberId! and o.order_id = :orderId!
returning o.order_id;
