/* @name findTillFace */
select p.display_name as "name?", p.birthday as "birthday?", h.phone as "phone?"
from huigan.members m
left join huigan.member_profiles p on p.member_id = m.member_id
left join huigan.member_phones h on h.member_id = m.member_id
where m.member_id = :memberId! limit 1;

/* @name findLastOrder */
select e.occurred_at, s.name as "store?", e.payload
from huigan.events e
left join huigan.stores s on s.brand_id = e.brand_id and s.store_id = e.payload ->> 'store'
where e.member_id = :memberId! and e.kind = 'sale' and e.business_day >= :from!
  and not exists (select from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
order by e.business_day desc, e.seq desc limit 1;

/* @name findProductNames */
select p.product_id, p.name from huigan.products p where p.brand_id = :brandId! and p.product_id = any(:products!::text[]);
