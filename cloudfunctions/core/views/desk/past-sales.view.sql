/* @name findSalesOfSome */
-- What some members bought since a day, from a member on. `last` is the last of them: who comes before has
-- been looked at.
with sampled as materialized (
  select m.member_id from huigan.members m
  where m.brand_id = :brandId! and m.member_id >= :fromMember! order by m.member_id limit :members!::int
)
select m.member_id, m.tier, e.occurred_at as "occurred_at?", e.source as "source?", e.payload as "payload?"
from huigan.members m
left join lateral (
  select e.occurred_at, e.source, e.payload, e.business_day, e.seq from huigan.events e
  where e.member_id = m.member_id and e.kind = 'sale' and e.business_day >= :from!::date
    and e.business_day < :to!::date
  order by e.business_day, e.seq limit 100
) e on true
where m.member_id in (select s.member_id from sampled s)
order by m.member_id, e.business_day, e.seq limit 20000;

/* @name findMemberBounds */
select coalesce(min(m.member_id), 0)::bigint as "least!", coalesce(max(m.member_id), 0)::bigint as "most!"
from huigan.members m where m.brand_id = :brandId!;
