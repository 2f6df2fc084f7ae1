/* @name insertBasketSums */
insert into huigan.basket_sums (brand_id) values (:brandId!) on conflict do nothing;

/* @name holdBasketSums */
-- Held until the transaction ends, so that nobody else counts the brand; another worker passes on.
select s.brand_id from huigan.basket_sums s
where s.brand_id = :brandId! and (s.summed_on is null or s.summed_on < :today!::date)
for no key update skip locked;

/* @name findChangedDay */
-- The newest day that is over and whose sales changed since it was counted.
select d.day, d.changes from huigan.basket_days d
where d.brand_id = :brandId! and d.day >= :from!::date and d.day < :today!::date and d.counted < d.changes
order by d.day desc limit 1;

/* @name deletePairsOfDay */
delete from huigan.pair_days where brand_id = :brandId! and day = :day!::date;

/* @name deleteSellersOfDay */
delete from huigan.seller_days where brand_id = :brandId! and day = :day!::date;

/* @name countBaskets */
-- What is left of each order of a day: of members from their events, found by who bought that day; of others
-- from guests' sales. Of an order of which nothing paid is left, nothing counts, nor what went back of
-- another, nor what neither the menu nor the catalogue knows. Told where the orders lie, so that little is
-- sent: each product with itself, by store, and with each that comes after it by name.
with of_members as (
  select p.payload ->> 'store' as store_id, l.products
  from (
    select distinct d.member_id from huigan.member_days d
    where d.brand_id = :brandId! and d.day = :day!::date and d.orders > 0
  ) d
  join huigan.events e on e.member_id = d.member_id and e.business_day = :day! and e.kind = 'sale'
    and e.brand_id = :brandId!
  cross join lateral (select huigan.readable(e.payload) as payload) p
  left join lateral (
    select json_object_agg(r.line, r.quantity) as units from huigan.refunded_lines r
    where r.member_id = e.member_id and r.sale_seq = e.seq
  ) back on true
  cross join lateral (
    select array_agg(distinct t.product) filter (where t.quantity > t.back) as products,
      sum(t.fen - div(t.fen * t.back, nullif(t.quantity, 0))) as fen
    from (
      select a.line ->> 'product' as product, huigan.whole_of(a.line ->> 'quantity') as quantity,
        huigan.whole_of(a.line ->> 'amountFen') as fen,
        coalesce((back.units ->> (a.line ->> 'line'))::int, 0) as back
      from json_array_elements(huigan.list_of(p.payload -> 'lines')) a(line)
    ) t
  ) l
  where l.fen > coalesce((select a.amount_fen from huigan.refunded_amounts a
      where a.member_id = e.member_id and a.sale_seq = e.seq), 0)
    and not exists (select 1 from huigan.dead_letters x where x.member_id = e.member_id and x.seq = e.seq)
), of_guests as (
  select g.store_id, l.products
  from huigan.guest_sales g
  cross join lateral (select huigan.readable(g.payload) as payload) p
  cross join lateral (
    select array_agg(distinct t.line ->> 'product')
        filter (where huigan.whole_of(t.line ->> 'quantity')
          > coalesce(huigan.whole_of(g.refunded_units ->> (t.line ->> 'line')), 0)) as products
    from json_array_elements(huigan.list_of(p.payload -> 'lines')) t(line)
  ) l
  where g.brand_id = :brandId! and g.business_day = :day! and g.amount_fen > g.refunded_fen
), known as (
  select i.product_id from huigan.menu_items i where i.brand_id = :brandId!
  union select p.product_id from huigan.products p where p.brand_id = :brandId!
), told_of_members as materialized (
  select case when a.product_id = o.product_id then b.store_id end as store_id, a.product_id,
    o.product_id as other_id, count(*) as orders
  from of_members b
  cross join lateral unnest(b.products) a(product_id)
  join lateral unnest(b.products) o(product_id) on a.product_id = o.product_id
    or a.product_id < o.product_id and cardinality(b.products) <= :most!::int
  where a.product_id in (table known) and o.product_id in (table known)
  group by 1, 2, 3
), told_of_guests as materialized (
  select case when a.product_id = o.product_id then b.store_id end as store_id, a.product_id,
    o.product_id as other_id, count(*) as orders
  from of_guests b
  cross join lateral unnest(b.products) a(product_id)
  join lateral unnest(b.products) o(product_id) on a.product_id = o.product_id
    or a.product_id < o.product_id and cardinality(b.products) <= :most!::int
  where a.product_id in (table known) and o.product_id in (table known)
  group by 1, 2, 3
), told as materialized (
  table told_of_members union all table told_of_guests
), paired as (
  insert into huigan.pair_days (brand_id, day, product_id, other_id, orders)
  select :brandId!::smallint, :day!, t.product_id, t.other_id, sum(t.orders)::int
  from told t where t.product_id <> t.other_id group by t.product_id, t.other_id
)
insert into huigan.seller_days (brand_id, day, store_id, product_id, orders)
select :brandId!::smallint, :day!, t.store_id, t.product_id, sum(t.orders)::int
from told t where t.product_id = t.other_id group by t.store_id, t.product_id;

/* @name saveCounted */
update huigan.basket_days set counted = :changes! where brand_id = :brandId! and day = :day!::date;

/* @name forgetPairDays */
delete from huigan.pair_days where brand_id = :brandId! and day < :before!::date;

/* @name forgetSellerDays */
delete from huigan.seller_days where brand_id = :brandId! and day < :before!::date;

/* @name forgetBasketDays */
delete from huigan.basket_days where brand_id = :brandId! and day < :before!::date;

/* @name deletePairs */
delete from huigan.product_pairs where brand_id = :brandId!;

/* @name sumPairs */
-- Of each product, what goes with it most; of equally many the first by name.
insert into huigan.product_pairs (brand_id, product_id, other_id, orders)
select :brandId!::smallint, t.product_id, t.other_id, t.orders
from (
  select s.product_id, s.other_id, s.orders,
    row_number() over (partition by s.product_id order by s.orders desc, s.other_id) as place
  from (
    select w.product_id, w.other_id, sum(d.orders)::int as orders
    from huigan.pair_days d
    cross join lateral (values (d.product_id, d.other_id), (d.other_id, d.product_id)) w(product_id, other_id)
    where d.brand_id = :brandId! group by w.product_id, w.other_id
  ) s
) t
where t.place <= :limit!::int;

/* @name deleteSellers */
delete from huigan.store_sellers where brand_id = :brandId!;

/* @name sumSellers */
-- Of each store, what it sells most; of equally many the first by name.
insert into huigan.store_sellers (brand_id, store_id, product_id, orders)
select :brandId!::smallint, t.store_id, t.product_id, t.orders
from (
  select s.store_id, s.product_id, s.orders,
    row_number() over (partition by s.store_id order by s.orders desc, s.product_id) as place
  from (
    select d.store_id, d.product_id, sum(d.orders)::int as orders from huigan.seller_days d
    where d.brand_id = :brandId! group by d.store_id, d.product_id
  ) s
) t
where t.place <= :limit!::int;

/* @name saveSummed */
update huigan.basket_sums set summed_on = :today!::date where brand_id = :brandId!;

/* @name findPairs */
select p.product_id, p.other_id, p.orders from huigan.product_pairs p
where p.brand_id = :brandId! and p.product_id = any(:productIds!::text[])
order by p.orders desc, p.product_id, p.other_id limit :limit!::int;

/* @name findSellers */
select s.product_id, s.orders from huigan.store_sellers s
where s.brand_id = :brandId! and s.store_id = :storeId!
order by s.orders desc, s.product_id limit :limit!::int;
