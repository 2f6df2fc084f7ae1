/* @name listDeskGroups */
-- Newest first. A group of seats is at every store at which somebody sits in it.
select g.group_id, g.opened_at from huigan.groups g
where g.brand_id = :brandId! and (:offerId::text is null or g.offer_id = :offerId)
  and (:state::text is null or g.state = :state)
  and (:storeId::text is null or g.store_id = :storeId or g.group_id in (select o.group_id from huigan.orders o
    where o.brand_id = :brandId! and o.store_id = :storeId and o.group_id is not null))
  and (g.opened_at, g.group_id) < (:beforeAt!::timestamptz, :beforeId!::text)
order by g.opened_at desc, g.group_id desc limit :limit!::int;

/* @name findNamesOfGroups */
with shown as materialized (
  select g.group_id, g.brand_id, g.store_id, g.leader_id from huigan.groups g
  where g.group_id = any(:groupIds!::text[])
), names as materialized (
  select p.member_id, p.display_name from huigan.member_profiles p
  where p.member_id in (select g.leader_id from shown g)
)
select g.group_id, p.display_name as "leader?", t.name as "store_name?"
from shown g
left join names p on p.member_id = g.leader_id
left join huigan.stores t on t.brand_id = g.brand_id and t.store_id = g.store_id
order by g.group_id limit 100;

/* @name findDeskSeats */
-- By their orders, after one, with the last payment of each.
with seats as materialized (
  select s.member_id, s.order_id, s.state, s.newcomer, s.held_at, s.paid_at from huigan.group_seats s
  where s.group_id = :groupId! and s.order_id > :after! order by s.order_id limit :limit!::int
)
select s.member_id, s.order_id, s.state, s.newcomer, s.held_at, s.paid_at, p.display_name as "member?",
  coalesce(t.name, o.store_id) as "store_name!", o.payable_fen, y.out_trade_no as "trade_no?",
  y.state as "payment_state?", y.paid_fen as "paid_fen?"
from seats s
join huigan.orders o on o.member_id = s.member_id and o.order_id = s.order_id
left join huigan.stores t on t.brand_id = o.brand_id and t.store_id = o.store_id
left join huigan.member_profiles p on p.member_id = o.member_id
left join lateral (select y.out_trade_no, y.state, y.paid_fen from huigan.payments y
  where y.member_id = o.member_id and y.order_id = o.order_id order by y.attempt desc limit 1) y on true
order by s.order_id;

/* @name findRefundsOfSeats */
-- Of some orders, with what of each waits to be sent.
select r.member_id, r.order_id, r.refund_id, r.kind, r.amount_fen, r.state, r.asked_at, r.done_at,
  e.effect_no as "effect_no?", e.attempts as "attempts?", e.last_error as "last_error?", e.stuck as "stuck?"
from unnest(:memberIds!::bigint[], :orderIds!::text[]) as t(member_id, order_id)
join huigan.refunds r on r.member_id = t.member_id and r.order_id = t.order_id
left join huigan.effects e on e.member_id = r.member_id and e.kind = 'send-refund' and e.subject = r.refund_id
order by r.order_id, r.asked_at, r.refund_id limit 1000;

/* @name findEffectsOfGroup */
-- Those of the group itself: the first seat's order has them.
with seats as materialized (
  select s.member_id from huigan.group_seats s where s.group_id = :groupId!
)
select e.effect_no, e.kind, e.attempts, e.last_error, e.stuck
from seats s
join huigan.effects e on e.member_id = s.member_id and e.kind in ('confirm-seats', 'refund-seats')
  and e.subject = :groupId!
order by e.effect_no limit 10;

/* @name findStuckGroups */
-- Closing for too long, money on its way back, and what was given up; by id.
select g.group_id from huigan.groups g
where g.brand_id = :brandId! and g.group_id > :after! and (
  g.group_id in (select c.group_id from huigan.groups c where c.brand_id = :brandId! and c.state = 'closing'
    and c.deadline < :closingSince!::timestamptz)
  or g.group_id in (select f.group_id from huigan.groups f where f.brand_id = :brandId!
    and f.state = 'failing')
  or g.group_id in (select e.subject from huigan.effects e where e.brand_id = :brandId! and e.stuck
    and e.kind in ('confirm-seats', 'refund-seats')))
order by g.group_id limit :limit!::int;

/* @name sumStuck */
-- What some groups wait for: refunds of their seats that are not done, by what became of sending them.
with seats as materialized (
  select s.group_id, s.member_id, s.order_id, s.state from huigan.group_seats s
  where s.group_id = any(:groupIds!::text[]) and s.state in ('held', 'paid', 'refunding')
), back as materialized (
  select r.member_id, r.order_id, e.effect_no, e.stuck, e.last_error
  from huigan.refunds r
  left join huigan.effects e on e.member_id = r.member_id and e.kind = 'send-refund' and e.subject = r.refund_id
  where (r.member_id, r.order_id) in (select s.member_id, s.order_id from seats s) and r.kind = 'order'
    and r.state <> 'done'
)
select s.group_id,
  count(*) filter (where s.state = 'refunding' and e.stuck)::int as "given_up!",
  count(*) filter (where s.state = 'refunding' and not e.stuck and e.last_error is not null)::int as "refused!",
  count(*) filter (where s.state = 'refunding' and (e.stuck is null
    or not e.stuck and e.last_error is null))::int as "under_way!",
  coalesce((array_agg(e.effect_no order by e.effect_no) filter (where e.stuck))[1:100], '{}') as "retry!",
  (array_agg(e.last_error order by e.effect_no desc) filter (where e.last_error is not null))[1] as "last_error?"
from seats s
left join back e on e.member_id = s.member_id and e.order_id = s.order_id
group by s.group_id order by s.group_id limit 100;

/* @name findStuckEffectsOfGroups */
with seats as materialized (
  select s.group_id, s.member_id from huigan.group_seats s where s.group_id = any(:groupIds!::text[])
)
select s.group_id, e.effect_no, e.kind, e.last_error
from seats s
join huigan.effects e on e.member_id = s.member_id and e.kind in ('confirm-seats', 'refund-seats')
  and e.subject = s.group_id and e.stuck
order by s.group_id, e.effect_no limit 200;
