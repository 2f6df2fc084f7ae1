/* @name findLives */
-- What some members did, day by day: one of `every`, by their number.
select f.member_id, f.joined_on, f.tier, f.birthday, f.household, f.marketing, f.stage = 'recommends' as "recommends!",
  array_agg(d.day::text order by d.day) filter (where d.day is not null) as "days?",
  array_agg(d.orders order by d.day) filter (where d.day is not null) as "orders?",
  array_agg(d.fen::text order by d.day) filter (where d.day is not null) as "fen?"
from huigan.member_facts f
left join lateral (
  select b.day, sum(b.orders)::int as orders, sum(b.takings_fen)::bigint as fen from huigan.member_days b
  where b.member_id = f.member_id group by b.day
) d on true
where f.brand_id = :brandId! and f.member_id % :every!::bigint = 0
group by f.member_id limit 20000;
