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
-- another, nor what neither the menu nor the catalogue knows.
with of_members as (
  select p.payload ->> 'store' as store_id, l.products
  from (
    select distinct d.member_id from huigan.member_days d
    where d.brand_id = :brandId! and d.day = :day!::date and d.orders > 0
  ) d
  join huigan.events e on e.member_id = d.member_id and e.business_day = :day! and e.kind = 'sale'
    and e.brand_id = :brandId!
  cross join lateral (select huigan.readable(e.payload) as payload) p
  cross join lateral (
    select array_agg(distinct t.line ->> 'product')
        filter (where huigan.whole_of(t.line ->> 'quantity') > coalesce(r.quantity, 0)) as products,
      sum(huigan.whole_of(t.line ->> 'amountFen') - div(huigan.whole_of(t.line ->> 'amountFen')
        * coalesce(r.quantity, 0), nullif(huigan.whole_of(t.line ->> 'quantity'), 0))) as fen
    from json_array_elements(huigan.list_of(p.payload -> 'lines')) t(line)
    left join huigan.refunded_lines r on r.member_id = e.member_id and r.sale_seq = e.seq
      and r.line = t.line ->> 'line'
  ) l
  where l.fen > coalesce((select a.amount_fen from huigan.refunded_amounts a
      where a.member_id = e.member_id and a.sale_seq = e.seq), 0)
    and not exists (select from huigan.dead_letters x where x.member_id = e.member_id and x.seq = e.seq)
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
), baskets as materialized (
  table of_members union all table of_guests
), paired as (
  insert into huigan.pair_days (brand_id, day, product_id, other_id, orders)
  select :brandId!::smallint, :day!, a.product_id, o.product_id, count(*)::int
  from baskets b
  cross join lateral unnest(b.products) a(product_id)
  join lateral unnest(b.products) o(product_id) on a.product_id < o.product_id
  where cardinality(b.products) between 2 and :most!::int
    and a.product_id in (table known) and o.product_id in (table known)
  group by a.product_id, o.product_id
)
insert into huigan.seller_days (brand_id, day, store_id, product_id, orders)
select :brandId!::smallint, :day!, b.store_id, t.product_id, count(*)::int
from baskets b cross join lateral unnest(b.products) t(product_id)
where t.product_id in (table known)
group by b.store_id, t.product_id;

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
