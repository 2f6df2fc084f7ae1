/* @name findMyParcels */
-- The member's orders in a cycle, the last first.
with places as materialized (
  select g.group_id, g.place from huigan.groups g where g.group_id = any(:groupIds!::text[])
), stayed as materialized (
  select c.group_id, c.order_id from huigan.community_left c
  where c.group_id = any(:groupIds!::text[]) and c.member_id = :memberId!
)
select o.order_id, o.group_id as "group_id!", o.state, o.payable_fen, g.place as "place!",
  (select string_agg(l.name || case when l.options_text = '' then '' else ' · ' || l.options_text end
    || ' ×' || l.quantity, '、' order by l.position) from huigan.order_lines l
    where l.member_id = :memberId! and l.order_id = o.order_id) as "what?",
  exists (select 1 from stayed c where c.group_id = o.group_id and c.order_id = o.order_id) as "left!"
from huigan.orders o join places g on g.group_id = o.group_id
where o.member_id = :memberId! and o.group_id = any(:groupIds!::text[])
order by o.created_at desc, o.order_id desc limit :limit!::int;

/* @name findTakenOfMember */
select o.group_id as "group_id!", l.product_id, sum(l.quantity - l.refunded_quantity)::int as "quantity!"
from huigan.orders o join huigan.order_lines l on l.member_id = o.member_id and l.order_id = o.order_id
where o.member_id = :memberId! and o.group_id = any(:groupIds!::text[])
  and o.state not in ('closed', 'refunded')
group by o.group_id, l.product_id having sum(l.quantity - l.refunded_quantity) > 0
order by o.group_id, l.product_id limit 2000;

/* @name findGroupsOfCycle */
select g.group_id, g.place as "place!", g.store_id as "store_id!", g.state, g.paid, g.leader_id
from huigan.groups g
where g.brand_id = :brandId! and g.offer_id = :cycle! and g.kind = 'community'
order by g.group_id limit 50;

/* @name findParcelGroups */
-- Of a store, those that end last first.
select g.group_id, g.name, g.place as "place!", g.terms, g.state, c.ends_at from huigan.groups g
join huigan.community_groups c on c.group_id = g.group_id
where g.brand_id = :brandId! and g.store_id = :storeId! and g.kind = 'community' and g.state = 'filled'
  and (c.ends_at, g.group_id) < (:beforeAt!::timestamptz, :beforeId!::text)
order by c.ends_at desc, g.group_id desc limit :limit!::int;

/* @name findParcelGroup */
select g.group_id, g.name, g.place as "place!", g.terms, g.state, g.store_id, g.brand_id
from huigan.groups g where g.group_id = :groupId! and g.kind = 'community';

/* @name countParcels */
-- On the list of each group; fetched, left, given back whole.
with parcels as materialized (
  select distinct c.group_id, c.member_id, c.order_id, exists (select 1 from huigan.community_left l
    where l.group_id = c.group_id and l.member_id = c.member_id and l.order_id = c.order_id) as is_left
  from huigan.community_parcels c where c.group_id = any(:groupIds!::text[])
)
select p.group_id, count(*)::int as "parcels!",
  count(*) filter (where o.state = 'completed' and not p.is_left)::int as "fetched!",
  count(*) filter (where p.is_left and o.state <> 'refunded')::int as "left!",
  count(*) filter (where o.state = 'refunded')::int as "back!"
from parcels p
join huigan.orders o on o.member_id = p.member_id and o.order_id = p.order_id
group by p.group_id order by p.group_id limit 50;

/* @name sumPacked */
-- What was to be packed at the cut-off, and what of it was given back since.
with packed as materialized (
  select c.member_id, c.order_id, c.line, c.product_id, c.name, c.options_text, c.quantity
  from huigan.community_parcels c where c.group_id = :groupId!
)
select c.name, c.options_text, sum(c.quantity)::int as "quantity!", sum(l.refunded_quantity)::int as "back!"
from packed c
join huigan.order_lines l on l.member_id = c.member_id and l.order_id = c.order_id and l.line = c.line
group by c.product_id, c.name, c.options_text
order by c.name, c.options_text limit 500;

/* @name findParcelOrders */
-- A page of the orders on a list, by their names, after one.
with page as materialized (
  select distinct c.member_id, c.order_id, exists (select 1 from huigan.community_left l
    where l.group_id = :groupId! and l.member_id = c.member_id and l.order_id = c.order_id) as is_left
  from huigan.community_parcels c where c.group_id = :groupId! and c.order_id > :after!
  order by c.order_id limit :limit!::int
)
select p.order_id, p.member_id, o.state, o.pickup_no as "pickup_no!", m.display_name as "member?",
  p.is_left as "left!"
from page p
join huigan.orders o on o.member_id = p.member_id and o.order_id = p.order_id
left join huigan.member_profiles m on m.member_id = o.member_id
order by p.order_id;

/* @name findParcelLines */
with packed as materialized (
  select c.member_id, c.order_id, c.line, c.name, c.options_text, c.quantity from huigan.community_parcels c
  where c.group_id = :groupId! and c.order_id = any(:orderIds!::text[])
)
select c.order_id, c.name, c.options_text, c.quantity, l.refunded_quantity as back
from packed c
join huigan.order_lines l on l.member_id = c.member_id and l.order_id = c.order_id and l.line = c.line
order by c.order_id, l.position limit 2000;

/* @name findSupplement */
-- Units that were given back since the list was made, the last first.
with packed as materialized (
  select c.member_id, c.order_id, c.line, c.name, c.options_text from huigan.community_parcels c
  where c.group_id = :groupId!
)
select r.order_id, o.pickup_no as "pickup_no!", c.name, c.options_text, (u ->> 'quantity')::int as "quantity!",
  r.reason, r.asked_at
from packed c
join huigan.orders o on o.member_id = c.member_id and o.order_id = c.order_id
join huigan.refunds r on r.member_id = o.member_id and r.order_id = o.order_id and r.kind = 'order'
cross join lateral jsonb_array_elements(r.lines) u
where u ->> 'line' = c.line
order by r.asked_at desc, r.refund_id desc, c.line limit :limit!::int;

/* @name findPackingPage */
-- Lines of all places of a cycle, by place and order.
with page as materialized (
  select g.place, g.store_id, c.member_id, c.order_id, c.line, c.name, c.options_text, c.quantity, c.net_fen,
    x.order_id is not null as is_left
  from huigan.groups g join huigan.community_parcels c on c.group_id = g.group_id
  left join huigan.community_left x on x.group_id = c.group_id and x.member_id = c.member_id
    and x.order_id = c.order_id
  where g.brand_id = :brandId! and g.offer_id = :cycle! and g.kind = 'community'
    and (c.order_id, c.line) > (:afterOrder!::text, :afterLine!::text)
  order by c.order_id, c.line limit :limit!::int
)
select c.place as "place!", c.store_id as "store_id!", c.order_id, o.pickup_no as "pickup_no!", o.state,
  c.line, c.name, c.options_text, c.quantity, l.refunded_quantity as back, c.net_fen, l.shared_fen,
  c.is_left as "left!"
from page c
join huigan.orders o on o.member_id = c.member_id and o.order_id = c.order_id
join huigan.order_lines l on l.member_id = o.member_id and l.order_id = o.order_id and l.line = c.line
order by c.order_id, c.line;

/* @name findFees */
select f.group_id, f.parcels, f.picked_fen, f.fee_bp, f.fee_fen, f.counted_at
from huigan.community_fees f where f.group_id = any(:groupIds!::text[]) order by f.group_id limit 50;

/* @name findLeaders */
select m.member_id, m.member_key, p.display_name as "name?" from huigan.members m
left join huigan.member_profiles p on p.member_id = m.member_id
where m.member_id = any(:memberIds!::bigint[]) order by m.member_id limit 50;

/* @name findSharesOf */
with asked as materialized (
  select s.group_id, s.request_id, s.product_id, s.share_bp, s.orders, s.fen, s.reason, s.asked_at
  from huigan.community_shares s where s.group_id = any(:groupIds!::text[])
  order by s.asked_at desc, s.request_id limit 100
), packed as materialized (
  select distinct c.group_id, c.product_id, c.member_id, c.order_id from huigan.community_parcels c
  where c.group_id = any(:groupIds!::text[])
    and (c.group_id, c.product_id) in (select s.group_id, s.product_id from asked s)
), sent as materialized (
  select s.group_id, s.request_id, sum(r.amount_fen) as sent,
    sum(r.amount_fen) filter (where r.state = 'done') as done, count(*) filter (where r.state = 'failed') as failed
  from asked s
  join packed c on c.group_id = s.group_id and c.product_id = s.product_id
  join huigan.refunds r on r.member_id = c.member_id and r.order_id = c.order_id
    and r.request_id = 'share:' || s.group_id || ':' || s.request_id
  group by s.group_id, s.request_id
)
select s.group_id, s.request_id, s.product_id, s.share_bp, s.orders, s.fen, s.reason, s.asked_at,
  coalesce(r.sent, 0)::bigint as "sent!", coalesce(r.done, 0)::bigint as "done!",
  coalesce(r.failed, 0)::int as "failed!"
from asked s left join sent r on r.group_id = s.group_id and r.request_id = s.request_id
order by s.asked_at desc, s.request_id;

/* @name sumCycles */
with seats as materialized (
  select s.group_id, s.member_id, s.order_id
  from huigan.groups g
  join huigan.group_seats s on s.group_id = g.group_id and s.state in ('paid', 'confirmed')
  where g.brand_id = :brandId! and g.offer_id = any(:cycles!::text[]) and g.kind = 'community'
), sums as materialized (
  select s.group_id, sum(o.payable_fen) as fen
  from seats s join huigan.orders o on o.member_id = s.member_id and o.order_id = s.order_id
  group by s.group_id
)
select g.offer_id as "offer_id!", count(*)::int as "places!", coalesce(sum(g.paid), 0)::int as "orders!",
  coalesce(sum(m.fen), 0)::bigint as "fen!"
from huigan.groups g
left join sums m on m.group_id = g.group_id
where g.brand_id = :brandId! and g.offer_id = any(:cycles!::text[]) and g.kind = 'community'
group by g.offer_id order by g.offer_id limit 100;

/* @name findCycles */
-- Offers of the kind, the last cut-off first.
select o.offer_id, o.revision, o.state, o.document from huigan.group_offers o
where o.brand_id = :brandId! and o.document -> 'terms' ->> 'kind' = 'community'
  and (o.document -> 'terms' ->> 'cutoff', o.offer_id) < (:beforeCutoff!::text, :beforeId!::text)
order by o.document -> 'terms' ->> 'cutoff' desc, o.offer_id desc limit :limit!::int;
