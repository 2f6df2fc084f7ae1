/* @name findOpenGroups */
-- Of an offer: what a stranger may join, what misses fewest, first.
with page as materialized (
  select g.group_id, g.leader_id, g.opened_by, g.opener_shows_face, g.held, g.paid, g.size, g.least, g.deadline,
    g.terms, s.shows_face
  from huigan.groups g
  join huigan.group_seats s on s.group_id = g.group_id and s.member_id = g.leader_id and s.state = 'paid'
  where g.brand_id = :brandId! and g.offer_id = :offerId! and g.state = 'forming'
    and g.deadline > :at!::timestamptz and g.leader_id is not null
    and (g.size is null or g.held + g.paid < g.size)
  order by coalesce(g.size, 1000) - g.held - g.paid, g.deadline, g.group_id limit :limit!::int
), names as materialized (
  select p.member_id, p.display_name from huigan.member_profiles p
  where p.member_id in (select g.leader_id from page g)
)
select g.group_id, g.leader_id as "leader_id!", g.opened_by, g.opener_shows_face, g.held, g.paid, g.size,
  g.least, g.deadline, g.terms, p.display_name as "name?", g.shows_face as "shows_face?"
from page g left join names p on p.member_id = g.leader_id
order by coalesce(g.size, 1000) - g.held - g.paid, g.deadline, g.group_id;

/* @name findPlacesOf */
-- Of a cycle: the group of each place.
select g.group_id, g.place as "place!" from huigan.groups g
where g.brand_id = :brandId! and g.offer_id = :offerId! and g.kind = 'community'
  and g.state in ('forming', 'closing', 'filled')
order by g.place limit 50;

/* @name countRecord */
-- How the last groups of an offer ended. One in which nobody ever paid was never there.
select count(*)::int as "groups!", count(*) filter (where last.state = 'filled')::int as "filled!"
from (select g.state from huigan.groups g where g.brand_id = :brandId! and g.offer_id = :offerId!
    and g.state in ('filled', 'failing', 'failed') and exists (select 1 from huigan.group_seats s
      where s.group_id = g.group_id and s.paid_at is not null)
  order by g.deadline desc limit 100) last;

/* @name findSeatsShown */
-- Whoever sits in it now, those who paid first, first.
with seats as materialized (
  select s.member_id, s.order_id, s.state, s.shows_face, s.paid_at from huigan.group_seats s
  where s.group_id = :groupId! and s.state in ('held', 'paid', 'confirmed', 'reversed')
  order by s.paid_at nulls last, s.order_id limit :limit!::int
), names as materialized (
  select p.member_id, p.display_name from huigan.member_profiles p
  where p.member_id in (select s.member_id from seats s)
), chosen as materialized (
  select l.member_id, l.order_id, sum(l.quantity)::int as cups,
    string_agg(l.name || case when l.options_text = '' then '' else ' · ' || l.options_text end
      || case when l.quantity = 1 then '' else ' ×' || l.quantity end, '、' order by l.position) as what
  from huigan.order_lines l
  where (l.member_id, l.order_id) in (select s.member_id, s.order_id from seats s)
  group by l.member_id, l.order_id
)
select s.member_id, s.order_id, s.state, s.shows_face, p.display_name as "name?",
  c.what as "what?", c.cups as "cups?"
from seats s
left join names p on p.member_id = s.member_id
left join chosen c on c.member_id = s.member_id and c.order_id = s.order_id
order by s.paid_at nulls last, s.order_id;

/* @name findStarter */
-- By which name whoever started an office goes.
select p.display_name from huigan.member_profiles p where p.member_id = :memberId!;

/* @name findMySeat */
-- The member's last order in a group, first one that stands, with what went back of it.
select o.order_id, o.state, o.payable_fen, o.store_id, r.amount_fen as "back_fen?", r.state as "back_state?",
  r.asked_at as "asked_at?"
from huigan.orders o
left join lateral (select r.amount_fen, r.state, r.asked_at from huigan.refunds r
  where r.member_id = :memberId! and r.order_id = o.order_id
  order by r.asked_at desc limit 1) r on true
where o.member_id = :memberId! and o.group_id = :groupId!
order by o.state in ('closed', 'refunded'), o.created_at desc limit 1;

/* @name findMyGroups */
select o.order_id, o.group_id as "group_id!", o.created_at, o.payable_fen from huigan.orders o
where o.member_id = :memberId! and o.group_id is not null
  and (o.created_at, o.order_id) < (:beforeAt!::timestamptz, :beforeId!::text)
order by o.created_at desc, o.order_id desc limit :limit!::int;

/* @name findMySeats */
select s.group_id, s.order_id, s.state from huigan.group_seats s
where s.group_id = any(:groupIds!::text[]) and s.member_id = :memberId!
order by s.group_id, s.order_id limit 500;
