/* @name findInGroup */
-- The one that counts: not given up or given back.
select o.order_id from huigan.orders o
where o.member_id = :memberId! and o.group_id = :groupId! and o.state not in ('closed', 'refunded')
order by o.created_at desc limit 1;

/* @name findSeatFacts */
-- What a member has of group-buy: everything that may stand in the way of one more seat.
select
  (select o.group_id from huigan.orders o where o.member_id = :memberId! and o.group_id is not null
    and o.offer_id = :offerId and o.state in ('created', 'paid')
    order by o.created_at desc limit 1) as "active_group?",
  (select o.order_id from huigan.orders o where o.member_id = :memberId! and o.group_id is not null
    and o.state = 'created' limit 1) as "unpaid?",
  (select count(*) from huigan.orders o where o.member_id = :memberId! and o.group_id is not null
    and o.offer_id = :offerId and o.state not in ('closed', 'refunded'))::int as "standing!",
  (select count(*) from huigan.orders o where o.member_id = :memberId! and o.group_id is not null
    and o.offer_id is not distinct from :offerId and o.state = 'closed' and o.closed_why = 'unpaid'
    and o.created_at > :since!::timestamptz)::int as "lapsed!";
