/* @name insertCommunity */
insert into huigan.community_groups (group_id, brand_id, arrives_at, ends_at)
values (:groupId!, :brandId!::smallint, :arrivesAt!::timestamptz, :endsAt!::timestamptz)
on conflict (group_id) do nothing returning group_id;

/* @name setTold */
-- A group whose parcels arrive now, and whose list is whole.
update huigan.community_groups set told_at = :now!::timestamptz
where told_at is null and group_id = (
  select c.group_id from huigan.community_groups c join huigan.groups g on g.group_id = c.group_id
  where c.told_at is null and c.closed_at is null and c.arrives_at <= :now!::timestamptz
    and g.state = 'filled' and not exists (select 1 from huigan.group_seats s
      where s.group_id = c.group_id and s.state = 'paid')
  order by c.arrives_at limit 1)
returning group_id, brand_id;

/* @name insertParcel */
-- What of an order is to be packed: its lines as they are when it is confirmed.
with lines as materialized (
  select l.member_id, l.order_id, l.line, l.brand_id, l.product_id, l.name, l.options_text,
    l.quantity - l.refunded_quantity as quantity, l.net_fen
  from huigan.order_lines l
  where l.member_id = :memberId! and l.order_id = :orderId! and l.quantity > l.refunded_quantity
)
insert into huigan.community_parcels (group_id, member_id, order_id, line, brand_id, product_id, name,
  options_text, quantity, net_fen)
select :groupId!::text, l.member_id, l.order_id, l.line, l.brand_id, l.product_id, l.name, l.options_text,
  l.quantity, l.net_fen
from lines l;

/* @name findParcelOfOrder */
select exists (select 1 from huigan.community_parcels c where c.group_id = :groupId! and c.member_id = :memberId!
    and c.order_id = :orderId!) as "packed!",
  exists (select 1 from huigan.community_left c where c.group_id = :groupId! and c.member_id = :memberId!
    and c.order_id = :orderId!) as "left!";

/* @name insertLeft */
insert into huigan.community_left (group_id, member_id, order_id, brand_id, left_at)
values (:groupId!, :memberId!, :orderId!, :brandId!::smallint, :at!::timestamptz)
on conflict (group_id, member_id, order_id) do nothing returning order_id;

/* @name findDueCommunities */
-- Whose last day is over, decided, and not closed yet.
select c.group_id from huigan.community_groups c join huigan.groups g on g.group_id = c.group_id
where c.closed_at is null and c.ends_at <= :now!::timestamptz and g.state in ('filled', 'failed')
  and c.group_id > :after!
order by c.group_id limit :limit!::int;

/* @name lockCommunity */
select c.group_id, c.closed_at from huigan.community_groups c where c.group_id = :groupId! for no key update;

/* @name setClosed */
update huigan.community_groups set closed_at = :at!::timestamptz where group_id = :groupId!;

/* @name countPicked */
-- What was fetched of a group until an instant, less what went back of it until then.
with parcels as materialized (
  select distinct c.member_id, c.order_id from huigan.community_parcels c
  where c.group_id = :groupId! and not exists (select 1 from huigan.community_left l
    where l.group_id = :groupId! and l.member_id = c.member_id and l.order_id = c.order_id)
)
select count(*)::int as "parcels!", coalesce(sum(o.payable_fen - coalesce(r.fen, 0)), 0)::bigint as "fen!"
from parcels c
join huigan.orders o on o.member_id = c.member_id and o.order_id = c.order_id
left join lateral (select sum(r.amount_fen)::bigint as fen from huigan.refunds r
  where r.member_id = o.member_id and r.order_id = o.order_id and r.kind <> 'stray'
    and r.asked_at <= :until!::timestamptz) r on true
where o.completed_at <= :until!::timestamptz;

/* @name insertFee */
insert into huigan.community_fees (group_id, leader_id, brand_id, parcels, picked_fen, fee_bp, fee_fen,
  counted_at)
values (:groupId!, :leaderId!, :brandId!::smallint, :parcels!::int, :pickedFen!::bigint, :feeBp!::int,
  :feeFen!::bigint, :at!::timestamptz)
on conflict (group_id) do nothing;

/* @name insertShare */
insert into huigan.community_shares (group_id, request_id, brand_id, product_id, share_bp, reason, staff_id,
  orders, fen, asked_at)
values (:groupId!, :requestId!, :brandId!::smallint, :product!, :shareBp!::int, :reason!, :staffId!,
  :orders!::int, :fen!::bigint, :at!::timestamptz)
on conflict (group_id, request_id) do nothing returning request_id;

/* @name findShare */
select s.group_id, s.request_id, s.brand_id, s.product_id, s.share_bp, s.reason, s.staff_id, s.orders, s.fen,
  s.asked_at
from huigan.community_shares s where s.group_id = :groupId! and s.request_id = :requestId!;

/* @name findShareLines */
-- Lines of a product that are somebody's: paid, not given back whole, not left behind.
with parcels as materialized (
  select c.member_id, c.order_id, c.line from huigan.community_parcels c
  where c.group_id = :groupId! and c.product_id = :product! and c.order_id > :after!
    and not exists (select 1 from huigan.community_left l
      where l.group_id = :groupId! and l.member_id = c.member_id and l.order_id = c.order_id)
)
select c.member_id, c.order_id, c.line, o.state from parcels c
join huigan.orders o on o.member_id = c.member_id and o.order_id = c.order_id
where o.state <> 'refunded'
order by c.order_id, c.line limit :limit!::int;

/* @name sumTaken */
-- What a member has of each product in a group, over all orders that stand.
select l.product_id, sum(l.quantity - l.refunded_quantity)::int as "quantity!"
from huigan.orders o join huigan.order_lines l on l.member_id = o.member_id and l.order_id = o.order_id
where o.member_id = :memberId! and o.group_id = :groupId! and o.state not in ('closed', 'refunded')
group by l.product_id order by l.product_id limit 100;

/* @name findMemberIds */
select k.member_key, k.member_id from huigan.member_keys k
where k.brand_id = :brandId! and k.member_key = any(:keys!::text[]) order by k.member_key limit 100;
