/* @name countUnderWay */
-- Of each at most `most`: more is not told apart.
with mine as materialized (
  select
    (select count(*) from (select 1 from huigan.orders o where o.member_id = :memberId! and o.state = 'created'
      and o.pay_by > :now!::timestamptz limit :most!::int) x)::int as unpaid,
    (select count(*) from (select 1 from huigan.orders o where o.member_id = :memberId!
      and o.state in ('paid', 'confirmed', 'preparing', 'ready') limit :most!::int) x)::int as open,
    (select count(*) from (
      select a.order_id from huigan.after_sales a where a.member_id = :memberId! and a.state = 'asked'
      union
      select r.order_id from huigan.refunds r where r.member_id = :memberId!
        and r.state in ('queued', 'processing', 'failed') limit :most!::int) x)::int as refunds
), seats as materialized (
  select o.group_id from huigan.orders o
  where o.member_id = :memberId! and o.group_id is not null and o.state = 'paid'
), forming as materialized (
  select g.group_id from huigan.groups g
  where g.group_id in (select s.group_id from seats s) and g.state = 'forming'
)
select m.unpaid as "unpaid!", m.open as "open!", m.refunds as "refunds!",
  (select least(count(*), :most!::int) from seats s
    where s.group_id in (select f.group_id from forming f))::int as "groups!"
from mine m;

/* @name findContact */
select s.name, d.document ->> 'phone' as "phone!" from (
  select o.brand_id, o.store_id from huigan.orders o
  where o.member_id = :memberId! and o.paid_at is not null
  order by o.created_at desc, o.order_id desc limit 1) o
join huigan.stores s on s.brand_id = o.brand_id and s.store_id = o.store_id
join huigan.store_details d on d.brand_id = o.brand_id and d.store_id = o.store_id
where d.document ->> 'phone' <> '' limit 1;
