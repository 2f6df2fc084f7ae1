/* @name insertGroup */
-- With its first seat, where an order opens it. No row: the request has opened one, or the number is taken.
insert into huigan.groups (group_id, brand_id, kind, offer_id, terms, name, store_id, place, opened_by,
  opener_shows_face, request_id, leader_id, state, counted, size, least, held, opened_at, deadline)
values (:groupId!, :brandId!::smallint, :kind!, :offerId, :terms!::jsonb, :name!, :storeId, :place, :openedBy!,
  :openerShowsFace!, :requestId, :leaderId, 'forming', :counted!, :size, :least!, 0, :openedAt!::timestamptz,
  :deadline!::timestamptz)
on conflict (group_id) do nothing
returning group_id;

/* @name holdSeatOf */
-- Of many who want the last seat at once, one gets it. `from`, `to`: how many are taken with this one at the
-- price that was seen. No row: there is none, or not at that price.
with taken as (
  update huigan.groups g set held = g.held + 1
  where g.group_id = :groupId! and g.state = 'forming' and g.deadline > :at!::timestamptz
    and (g.size is null or g.held + g.paid < g.size)
    and (g.kind <> 'seats' or g.leader_id is not null or g.opened_by = :memberId!)
    and g.held + g.paid + 1 between :from!::int and coalesce(:to::int, g.held + g.paid + 1)
  returning g.group_id, g.brand_id, g.counted
), seated as (
  insert into huigan.group_seats (group_id, member_id, order_id, brand_id, price_fen, state, newcomer,
    shows_face, held_at)
  select taken.group_id, :memberId!::bigint, :orderId!::text, taken.brand_id, :priceFen::bigint, 'held',
    :newcomer!::boolean, :showsFace!::boolean, :at!::timestamptz
  from taken returning group_id
)
select t.counted as "counted!" from taken t join seated s on s.group_id = t.group_id;

/* @name paySeat */
-- The payment that makes paid seats its size fills the group. No row: it came too late for it.
with counted as (
  update huigan.groups g set held = g.held - 1, paid = g.paid + 1,
    leader_id = case when g.kind = 'community' then g.leader_id
      else coalesce(g.leader_id, :memberId!::bigint) end,
    state = case when g.paid + 1 = g.size then 'filled' else g.state end,
    decided_at = case when g.paid + 1 = g.size then :paidAt!::timestamptz end,
    filled_by = case when g.paid + 1 = g.size then 'members' end
  where g.group_id = :groupId! and g.state in ('forming', 'closing') and g.deadline >= :paidAt!::timestamptz
  returning g.group_id, g.state
)
update huigan.group_seats s set state = 'paid', paid_at = :paidAt!::timestamptz
from counted
where s.group_id = :groupId! and s.member_id = :memberId! and s.order_id = :orderId!
  and s.state = 'held'
returning counted.state as "state!", s.newcomer;

/* @name retakeSeat */
-- A released seat whose money came late, while one is free.
with counted as (
  update huigan.groups g set paid = g.paid + 1,
    leader_id = case when g.kind = 'community' then g.leader_id
      else coalesce(g.leader_id, :memberId!::bigint) end,
    state = case when g.paid + 1 = g.size then 'filled' else g.state end,
    decided_at = case when g.paid + 1 = g.size then :paidAt!::timestamptz end,
    filled_by = case when g.paid + 1 = g.size then 'members' end
  where g.group_id = :groupId! and g.state = 'forming' and g.deadline >= :paidAt!::timestamptz
    and (g.size is null or g.held + g.paid < g.size)
    and exists (select 1 from huigan.group_seats s where s.group_id = :groupId! and s.member_id = :memberId!
      and s.order_id = :orderId! and s.state = 'released')
  returning g.group_id, g.state
)
update huigan.group_seats s set state = 'paid', paid_at = :paidAt!::timestamptz, ended_at = null
from counted
where s.group_id = :groupId! and s.member_id = :memberId! and s.order_id = :orderId!
  and s.state = 'released'
returning counted.state as "state!", s.newcomer;

/* @name lockGroup */
select g.group_id, g.brand_id, g.kind, g.offer_id, g.terms, g.name, g.store_id, g.place, g.opened_by,
  g.opener_shows_face, g.leader_id, g.state, g.counted, g.size, g.least, g.held, g.paid, g.refunding,
  g.opened_at, g.deadline, g.decided_at, g.filled_by
from huigan.groups g where g.group_id = :groupId! for no key update;

/* @name findGroupsById */
select g.group_id, g.brand_id, g.kind, g.offer_id, g.terms, g.name, g.store_id, g.place, g.opened_by,
  g.opener_shows_face, g.leader_id, g.state, g.counted, g.size, g.least, g.held, g.paid, g.refunding,
  g.opened_at, g.deadline, g.decided_at, g.filled_by
from huigan.groups g where g.group_id = any(:groupIds!::text[]) order by g.group_id limit 100;

/* @name setCounts */
-- Whoever leads a group of seats leads on while their seat is paid; then the oldest paid one does. Of others,
-- whoever opened it.
update huigan.groups g set state = :state!, held = :held!::int, paid = :paid!::int,
  refunding = :refunding!::int,
  decided_at = case when :state! in ('forming', 'closing') then null
    else coalesce(g.decided_at, :at!::timestamptz) end,
  filled_by = :filledBy,
  leader_id = case when g.kind <> 'seats' or g.state = 'filled' or exists (
      select 1 from huigan.group_seats s where s.group_id = g.group_id and s.member_id = g.leader_id
        and s.state = 'paid') then g.leader_id else (
    select s.member_id from huigan.group_seats s
    where s.group_id = g.group_id and s.state = 'paid' order by s.paid_at, s.order_id limit 1) end
where g.group_id = :groupId!;

/* @name setSeat */
update huigan.group_seats set state = :to!,
  ended_at = case when :to! in ('held', 'paid', 'confirmed') then null
    else coalesce(ended_at, :at!::timestamptz) end
where group_id = :groupId! and member_id = :memberId! and order_id = :orderId! and state = :from!
returning order_id;

/* @name findSeat */
select s.member_id, s.order_id, s.price_fen, s.state, s.newcomer, s.shows_face, s.held_at, s.paid_at,
  s.ended_at, s.group_id
from huigan.group_seats s
where s.group_id = :groupId! and s.member_id = :memberId! and s.order_id = :orderId!;

/* @name findSeats */
-- By their orders, after one.
select s.member_id, s.order_id, s.price_fen, s.state, s.newcomer, s.shows_face, s.held_at, s.paid_at,
  s.ended_at, s.group_id
from huigan.group_seats s
where s.group_id = :groupId! and s.state = any(:states!::text[]) and s.order_id > :after!
order by s.order_id limit :limit!::int;

/* @name endDue */
-- Groups whose time is over: nobody joins any more.
update huigan.groups set state = 'closing'
where state = 'forming' and deadline <= :now!::timestamptz and group_id in (
  select g.group_id from huigan.groups g where g.state = 'forming' and g.deadline <= :now!::timestamptz
  order by g.deadline limit :limit!::int)
returning group_id;

/* @name setWarned */
-- A group that may fail: a tenth of its time is left, at most an hour, and too few have paid.
update huigan.groups set warned_at = :now!::timestamptz
where state = 'forming' and warned_at is null and group_id = (
  select g.group_id from huigan.groups g
  where g.state = 'forming' and g.warned_at is null and g.paid > 0 and g.paid < g.least
    and g.kind = 'seats' and g.deadline > :now!::timestamptz
    and g.deadline <= :now!::timestamptz + interval '1 hour'
    and g.deadline <= :now!::timestamptz + (g.deadline - g.opened_at) / 10
  order by g.deadline limit 1)
returning group_id, brand_id;

/* @name findClosing */
select g.group_id from huigan.groups g where g.state = 'closing' and g.group_id > :after!
order by g.group_id limit :limit!::int;

/* @name endNow */
-- `least`: paid seats that there must be.
update huigan.groups set state = 'closing', deadline = least(deadline, :at!::timestamptz)
where group_id = :groupId! and state = 'forming' and paid >= :least!::int
returning group_id;

/* @name takeOfferSeat */
update huigan.group_offer_counters set seats = seats + 1
where brand_id = :brandId! and offer_id = :offerId! and seats < coalesce(stock, seats + 1)
returning seats;

/* @name returnOfferSeat */
update huigan.group_offer_counters set seats = seats - 1 where brand_id = :brandId! and offer_id = :offerId!
returning seats;

/* @name findOffice */
-- The office order that a member runs, or that this request opened.
select g.group_id from huigan.groups g
where g.brand_id = :brandId! and g.kind = 'office' and g.opened_by = :memberId!
  and (g.state = 'forming' or g.request_id = :requestId!)
order by g.opened_at desc limit 1;
