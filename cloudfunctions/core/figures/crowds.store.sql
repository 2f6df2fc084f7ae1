/* @name countCrowds */
-- Whoever ordered within the last 90 days, in this quarter, within 365 days, today with them; whoever ordered
-- this month, and had two orders or more ever. Of accounts that are there; orders of which something is left.
select count(*) filter (where f.last_day > :today!::date - 90)::int as "active_90!",
  count(*) filter (where f.last_day >= date_trunc('quarter', :today!::date))::int as "active_quarter!",
  count(*)::int as "active_year!",
  count(*) filter (where f.last_day >= date_trunc('month', :today!::date))::int as "buyers!",
  count(*) filter (where f.last_day >= date_trunc('month', :today!::date) and f.orders >= 2)::int
    as "repeaters!"
from huigan.member_facts f where f.brand_id = :brandId! and f.last_day > :today! - 365;

/* @name countLevels */
-- Members of each level, and what they ordered and spent in the last 90 days, today with them.
select coalesce(f.tier, :lowest!::text) as "tier!", count(*)::int as "members!",
  count(*) filter (where f.orders_90 > 0)::int as "buyers!", sum(f.orders_90)::bigint as "orders!",
  sum(f.spent_90_fen)::bigint as "spent_fen!"
from huigan.member_facts f where f.brand_id = :brandId!
group by coalesce(f.tier, :lowest!) limit 100;
