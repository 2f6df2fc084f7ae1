/* @name countUnderWay */
-- Of each at most `most`: more is not told apart.
select
  (select count(*) from (select from huigan.orders o where o.member_id = :memberId! and o.state = 'created'
    and o.pay_by > :now!::timestamptz limit :most!::int) x)::int as "unpaid!",
  (select count(*) from (select from huigan.orders o where o.member_id = :memberId!
    and o.state in ('paid', 'confirmed', 'preparing', 'ready') limit :most!::int) x)::int as "open!",
  (select count(*) from (
    select a.order_id from huigan.after_sales a where a.member_id = :memberId! and a.state = 'asked'
    union
    select r.order_id from huigan.refunds r where r.member_id = :memberId!
      and r.state in ('queued', 'processing', 'failed') limit :most!::int) x)::int as "refunds!",
  (select count(*) from (select from huigan.orders o
    join huigan.groups g on g.group_id = o.group_id and g.state = 'forming'
    where o.member_id = :memberId! and o.group_id is not null and o.state = 'paid'
    limit :most!::int) x)::int as "groups!";

/* @name findContact */
select s.name, d.document ->> 'phone' as "phone!" from (
  select o.brand_id, o.store_id from huigan.orders o
  where o.member_id = :memberId! and o.paid_at is not null
  order by o.created_at desc, o.order_id desc limit 1) o
join huigan.stores s on s.brand_id = o.brand_id and s.store_id = o.store_id
join huigan.store_details d on d.brand_id = o.brand_id and d.store_id = o.store_id
where d.document ->> 'phone' <> '' limit 1;
