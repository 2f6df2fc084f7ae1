/* @name findHeldSales */
with page as materialized (
  select h.held_id, h.brand_id, h.store_id, h.sale_day, h.receipt_no, h.amount_fen, h.reasons, h.held_at,
    h.state, h.payload, h.source, h.member_id
  from huigan.held_sales h
  where h.brand_id = :brandId! and h.held_id > :after! and h.state in ('open', 'settling')
  order by h.held_id limit :limit!::int
), known as materialized (
  select m.member_id, m.member_key, p.display_name from huigan.members m
  left join huigan.member_profiles p on p.member_id = m.member_id
  where m.member_id in (select h.member_id from page h)
)
select h.held_id, h.store_id, h.sale_day::text as "day!", h.receipt_no, h.amount_fen, h.reasons, h.held_at,
  h.state, h.payload, h.source, m.member_key, m.display_name as "member_name?", s.name as "store_name?"
from page h
join known m on m.member_id = h.member_id
left join huigan.stores s on s.brand_id = h.brand_id and s.store_id = h.store_id
order by h.held_id;

/* @name findNamesOfStores */
select s.store_id, s.name from huigan.stores s where s.brand_id = :brandId! and s.store_id = any(:stores!::text[]);

/* @name findNamesOfMembers */
select m.member_id, m.member_key, p.display_name as "name?" from huigan.members m
left join huigan.member_profiles p on p.member_id = m.member_id
where m.member_id = any(:memberIds!::bigint[]);

/* @name findNamesOfProducts */
select p.product_id, p.name from huigan.products p
where p.brand_id = :brandId! and p.product_id = any(:products!::text[]);
