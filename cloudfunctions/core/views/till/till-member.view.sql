/* @name findTillMember */
select m.tier, huigan.balance_of(m.balances, 'member.points.active') as "active!",
  huigan.balance_of(m.balances, 'member.points.pending') as "pending!", m.programme_version, m.next_due_at,
  p.display_name as "name?", p.birthday as "birthday?", h.phone as "phone?",
  o.occurred_at as "ordered_at?", o.store as "store?",
  o.payload as "payload?", (
    select json_object_agg(q.product_id, q.name) from huigan.products q
    where q.brand_id = m.brand_id and q.product_id in (select line ->> 'product'
      from json_array_elements(o.payload -> 'lines') as line)
  ) as "products?", (
    select json_object_agg(u.benefit || '/' || u.period, u.uses) from (
      select r.benefit, r.period, count(*)::int as uses from huigan.redemptions r
      where r.member_id = :memberId! and r.kind = 'benefit' and r.period = any(:periods!::text[])
        and r.reversed_at is null
      group by r.benefit, r.period
    ) u
  ) as "uses?"
from huigan.members m
left join huigan.member_profiles p on p.member_id = :memberId!
left join huigan.member_phones h on h.member_id = :memberId!
left join lateral (
  select e.occurred_at, s.name as store, e.payload
  from huigan.events e
  left join huigan.stores s on s.brand_id = e.brand_id and s.store_id = e.payload ->> 'store'
  where e.member_id = :memberId! and e.kind = 'sale' and e.business_day >= :from!
    and not exists (select 1 from huigan.dead_letters d where d.member_id = :memberId! and d.seq = e.seq)
  order by e.business_day desc, e.seq desc limit 1
) o on true
where m.member_id = :memberId! limit 1;
