/* @name findTillHabit */
-- What a clerk may know of a habit: how often, how long ago, what most of the last sales had (of whoever
-- agreed to personalisation), and how many coupons end soon. Bounded: a dozen sales, twenty lines of orders.
select coalesce(f.orders, 0) as "orders!", f.last_day as "last_day?", (
    select count(*)::int from huigan.coupons c
    where c.member_id = :memberId! and c.state = 'usable' and c.usable_from <= to_timestamp(:nowMs!::float8 / 1000)
      and c.expires_at > to_timestamp(:nowMs! / 1000) and c.expires_at <= to_timestamp(:soonMs!::float8 / 1000)
  ) as "ending!", p.name as "usual?", o.options_text as "options?"
from huigan.members m
left join huigan.member_facts f on f.member_id = :memberId!
left join lateral (
  select c.granted from huigan.member_consents c
  where c.member_id = :memberId! and c.purpose = 'personalisation' order by c.given_at desc limit 1
) a on true
left join lateral (
  select l.product from (
    select e.seq, e.payload from huigan.events e
    where e.member_id = :memberId! and e.kind = 'sale' and e.business_day >= :from!::date
    order by e.business_day desc, e.seq desc limit 12
  ) e cross join lateral (
    select distinct t.line ->> 'product' as product
    from json_array_elements(huigan.list_of(huigan.readable(e.payload) -> 'lines')) t(line)
  ) l
  where a.granted group by l.product having count(*) >= :least!::int
  order by count(*) desc, max(e.seq) desc, l.product limit 1
) u on true
left join huigan.products p on p.brand_id = m.brand_id and p.product_id = u.product
left join lateral (
  select l.options_text from (
    select l.options_text, l.order_id from huigan.order_lines l
    where l.member_id = :memberId! and l.product_id = u.product order by l.order_id desc limit 20
  ) l
  group by l.options_text order by count(*) desc, max(l.order_id) desc limit 1
) o on true
where m.member_id = :memberId!;
